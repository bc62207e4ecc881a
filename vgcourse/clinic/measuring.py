"""What is measured at a stage, of the arrays that the compiled passes give: in NumPy, since nothing has to be compiled.

XLA takes longer to compile twenty small reductions for each stage than the whole network. The passes so hand out the
arrays themselves – of as many examples as fit into `BUDGET`, and the exact size of all where these are not all.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.blocks import Block, flat, settled

BUDGET = 256 * 2**20
"""Bytes for the arrays of all stages together."""
LOG2 = float(np.log10(2))


def handed_out(block: Block, examples: int | None, share: float) -> dict[str, Any]:
    """Inside the trace: an array m · 2^e, or a share of its examples and the sum of all its squares."""
    m, e = flat(block)
    if share >= 1 or examples is None:
        return {"m": m, "e": e}
    few = max(2, int(m.shape[examples] * share))
    return {"m": jax.lax.slice_in_dim(m, 0, min(few, m.shape[examples]), axis=examples), "e": e, "norm": norm_of(block)}


def norm_of(block: Block) -> dict[str, Any]:
    """Inside the trace: the sum of squares, and its power."""
    m, e = settled(block)
    return {"squares": jnp.sum(jnp.abs(m).astype(jnp.promote_types(m.real.dtype, jnp.float32)) ** 2), "e": e}


def share_of(found: Block, entered: Block, arrays: bool) -> dict[str, Any]:
    """Inside the trace: what entered a product's operand, on the way back, and what left it from behind: their norms.

    arrays: the array of the former alone, where that of the latter is handed out as it is.
    """
    if arrays:
        return {"entered": flat(entered)._asdict()}
    return {"entered": norm_of(entered), "left": norm_of(found)}


def log10_norm(norm: dict[str, Any]) -> np.ndarray:
    """log₁₀ of a norm: of what `norm_of` handed out, or of an array m · 2^e."""
    if "m" in norm:
        return log10_rms(norm["m"], norm["e"]) + 0.5 * np.log10(max(np.size(norm["m"]), 1))
    with np.errstate(divide="ignore", invalid="ignore"):
        return 0.5 * np.log10(np.asarray(norm["squares"], np.float64)) + LOG2 * np.asarray(norm["e"], np.float64)


def wide(m: np.ndarray) -> np.ndarray:
    """In a format in which sizes can be computed; complex numbers by their absolute value."""
    m = np.asarray(m)
    m = np.abs(m) if np.iscomplexobj(m) else m
    return m if m.dtype in (np.float32, np.float64) else m.astype(np.float32)


def exact(m: np.ndarray, e) -> np.ndarray:
    """m · 2^e in float64."""
    e = np.asarray(e)
    return np.asarray(m, np.float64) * 2.0 ** e.reshape(e.shape + (1,) * (np.ndim(m) - e.ndim)).astype(np.float64)


def log10_rms(m: np.ndarray, e=0, axes: int = 0) -> np.ndarray:
    """log₁₀ of the RMS of m · 2^e over all but the first `axes` axes; −inf: all is zero, nan: not all is finite."""
    m = wide(m)
    rows = np.ascontiguousarray(m).reshape(*m.shape[:axes], -1)
    with np.errstate(all="ignore"):
        squares = np.asarray(np.einsum("...i,...i->...", rows, rows), np.float64) / max(rows.shape[-1], 1)
        top = np.ones_like(squares)
        if not ((squares > 1e-24) & (squares < 1e24)).all():  # where squares would not be held
            top = np.max(np.abs(rows), axis=-1, initial=0).astype(np.float64)
            unit = rows / np.where(top > 0, top, 1)[..., None]
            squares = np.mean(unit**2, axis=-1, dtype=np.float64)
        found = np.log10(top) + 0.5 * np.log10(squares) + LOG2 * np.asarray(e, np.float64)
    return np.where(np.isfinite(top), np.where(top == 0, -np.inf, found), np.nan)


def size_of(handed: dict[str, Any] | None, entries: int, steps: int) -> np.ndarray:
    """log₁₀ RMS of what was handed out, one for each step."""
    if handed is None:
        return np.full((steps,) if steps else (), -np.inf)
    if "norm" in handed:
        return log10_norm(handed["norm"]).reshape(-1 if steps else ()) - 0.5 * np.log10(entries)
    nested = np.ndim(handed["e"])
    return log10_rms(handed["m"], handed["e"], nested).reshape(-1 if steps else ())


def along(m: np.ndarray, e, axis: int) -> np.ndarray:
    """log₁₀ RMS of m · 2^e at each place of an axis; the first axis is one of steps, and may have a power for each."""
    e = np.broadcast_to(np.reshape(e, -1), len(m))
    top = np.max(e)
    shares = m.astype(np.float64) * (2.0 ** (e - top)).reshape(-1, *(1,) * (m.ndim - 1))
    return log10_rms(np.moveaxis(shares, axis, 0), top, 1)


def zeros(m: np.ndarray) -> float:
    """The share of entries that are exactly 0."""
    return float(1 - np.count_nonzero(m) / max(m.size, 1))


def underflow(m: np.ndarray, gradient: np.ndarray) -> float:
    """Which share of an exact gradient m · 2^e, by its length, is exactly 0 in the format that it was computed in."""
    squares = wide(m).astype(np.float64).ravel() ** 2
    every = squares.sum()
    return float(np.sqrt(squares[gradient.ravel() == 0].sum() / every)) if every > 0 else 0.0


def never(there: np.ndarray, units: int | None) -> float:
    """The share of units that are never there, for no example and at no step."""
    if units is None:
        return float(not there.any())
    return float(1 - np.mean(there.any(axis=tuple(axis for axis in range(there.ndim) if axis != units))))


def alike(m: np.ndarray, examples: int | None, steps: bool, most: int = 32) -> float:
    """Mean cosine between different examples, those that are zero left out; over at most 32 examples, and steps."""
    if examples is None or m.ndim < 2 or m.shape[examples] < 2:
        return np.nan
    rows = np.moveaxis(m, examples, 0)[:most]
    rows = rows[:, :: max(1, rows.shape[1] // most)] if steps else rows[:, None]
    rows = wide(rows).reshape(rows.shape[0], rows.shape[1], -1)
    rows = rows[..., :: max(1, rows.shape[2] // 2048)]
    with np.errstate(all="ignore"):
        largest = np.max(np.abs(rows), axis=2, keepdims=True, initial=0)
        rows = rows / np.where(largest > 0, largest, 1)
        norms = np.sqrt(np.sum(rows**2, axis=2, keepdims=True))
        rows = rows / np.where(norms > 0, norms, 1)
        n = np.sum(norms[..., 0] > 0, axis=0)
        total = np.sum(np.sum(rows, axis=0, dtype=np.float64) ** 2, axis=1)
        cosines = ((total - n) / (n * (n - 1.0)))[n > 1]
    return float(np.mean(cosines)) if cosines.size else np.nan


def positions_alike(m: np.ndarray, examples: int | None, steps: int, single: bool = False) -> float:
    """Mean cosine between the positions of an example, (examples, positions, units): median over 8 examples.

    Of single numbers the share of their mean square that is their mean's: 1 if all are the same, 0 if none outweighs.
    single: whether (examples, positions) are such, and not units.
    """
    m = m[..., None] if single and m.ndim == 2 else m
    if steps or m.ndim != 3 or examples != 1 or m.shape[1] < 2:
        return np.nan
    if m.shape[2] == 1:
        rows = wide(m[:8, :, 0]).astype(np.float64)
        with np.errstate(all="ignore"):
            return float(np.median(rows.mean(1) ** 2 / (rows**2).mean(1)))
    return float(np.median([alike(row, 0, False) for row in m[:8]]))


def held(z: np.ndarray, slope_z: np.ndarray, slope_out: np.ndarray, flat: np.ndarray, loss: float):
    """(share of the outputs on a flat end that the loss asks back, by which share of its share it falls as z shrinks).

    z, dL/dz, dL/d(output) and whether an output lies on a flat end: all of one shape. Moving z to 0 moves an output off
    its end, so that the loss asks for it where dL/d(output) has the sign of z.
    """
    back = flat & (slope_out * z > 0)
    answers = abs(float(np.sum((z * slope_z)[back]))) / abs(loss) if loss else np.nan
    return float(np.mean(back)), answers


def held_rows(p: np.ndarray, z: np.ndarray, slope_z: np.ndarray, slope_out: np.ndarray, loss: float):
    """The same for the rows of a softmax p that have decided: the loss asks them back where another class pays better.

    z: the last product. A temperature may stand between it and the softmax.
    """
    z = z - z.mean(-1, keepdims=True)
    chosen = np.take_along_axis(slope_out, p.argmax(-1)[..., None], -1)[..., 0]
    back = decided_rows(p) & (chosen > slope_out.min(-1))
    answers = abs(float(np.sum((z * slope_z).sum(-1)[back]))) / abs(loss) if loss else np.nan
    return float(np.mean(back)), answers


def decided(p: np.ndarray) -> float:
    """The share of the rows of a softmax that have decided.

    The rows are those of the last axis; nan where they do not sum to 1, and so are no rows.
    """
    if p.shape[-1] < 2 or not np.allclose(p.sum(-1), 1, atol=0.02):
        return np.nan
    return float(np.mean(decided_rows(p)))


def decided_rows(p: np.ndarray) -> np.ndarray:
    """Which rows of a softmax have decided: 1 − Σp², its slope, is below a twentieth of its largest."""
    return 1 - (p**2).sum(-1) < (1 - 1 / p.shape[-1]) / 20
