"""The examination of any JAX loss: a first cut, whose record is real and whose stages are those of a prototype."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic import first_cut
from vgcourse.clinic.record import Data, Examination, FirstBad, LossFacts, Parameter, Stage
from vgcourse.measuring.size import log10_rms

_KINDS = {"dot_general": "product", "conv_general_dilated": "product", "ragged_dot": "product"}
_WORDS = {"dot_general": "product", "conv_general_dilated": "convolution", "logistic": "sigmoid"}


def examine(loss, params, batch, *, has_aux=False, optimizer=None) -> Examination:
    """What `loss(params, batch)` does to signals and gradients, as a record."""
    f = (lambda p, b: loss(p, b)[0]) if has_aux else loss
    value, found, gradient = first_cut.trace(f, params, batch)
    bad = first_cut.first_bad(f, params, batch)
    return Examination(
        tuple(_stages(found)),
        tuple(_parameters(params, gradient, optimizer)),
        tuple(_data(batch)),
        LossFacts(value),
        bad and FirstBad(bad[0], bad[1], bad[2], "nan", example=bad[3][0] if bad[3] else None),
        notes=("This is a first cut: weight factors and slopes are the ratios of neighbouring stages.",),
    )


def _stages(found):
    counts, later = {}, None
    out = []
    for s in found:
        kind = _KINDS.get(s.what, "activation")
        word = _WORDS.get(s.what, s.what)
        counts[word] = counts.get(word, 0) + 1
        x, g = np.asarray(s.value, np.float64), np.asarray(s.grad, np.float64)
        axes = tuple(range(1 if s.steps else 0, x.ndim))
        with np.errstate(divide="ignore"):
            log_x, log_g = (0.5 * np.log10(np.mean(v**2, axes)) for v in (x, g))
        zero = x == 0
        dead = np.mean(np.all(zero, axis=tuple(range(x.ndim - 1)))) if x.ndim else float(zero)
        out.append(
            Stage(f"{word} {counts[word]}", kind, s.what, s.where, x.shape[1:] if s.steps else x.shape, str(s.value.dtype),
                  s.steps, log_x, log_g, zeros=float(zero.mean()), dead=float(dead),
                  alike=_alike(x) if not s.steps else np.nan, gradient_alike=_alike(g) if not s.steps else np.nan)
        )  # fmt: skip
    for i in range(len(out) - 1):  # the ratio between neighbours: the product's share, or the slope's
        ratio = (
            10.0 ** (out[i].log10_gradient - out[i + 1].log10_gradient) if out[i].steps == out[i + 1].steps else np.nan
        )
        which, at = ("slope", i + 1) if out[i].kind == "product" else ("weight_factor", i + 1)
        out[at] = _with(out[at], **{which: np.asarray(ratio)})
    return out


def _with(record, **changes):
    from dataclasses import replace

    return replace(record, **changes)


def _alike(x):
    u = x.reshape(len(x), -1) if x.ndim > 1 else np.zeros((1, 1))
    norms = np.linalg.norm(u, axis=1)
    u = u[norms > 0] / norms[norms > 0, None]
    n = len(u)
    return float((np.sum(u.sum(0) ** 2) - n) / (n * (n - 1))) if n > 1 else np.nan


def _parameters(params, gradient, optimizer):
    updates = optimizer.update(gradient, optimizer.init(params), params)[0] if optimizer is not None else gradient
    for (path, p), g, u in zip(
        jax.tree_util.tree_leaves_with_path(params), jax.tree.leaves(gradient), jax.tree.leaves(updates), strict=True
    ):
        flat = np.asarray(p).reshape(-1)
        given = optimizer is not None
        moved, stayed = np.asarray(u) != 0, np.asarray(p + u) == np.asarray(p)
        yield Parameter(
            jax.tree_util.keystr(path), p.shape, str(p.dtype), float(log10_rms(p)), float(log10_rms(g)),
            used=bool(jnp.any(g != 0)), zero_gradients=float(jnp.mean(g == 0)), constant=bool(np.all(flat == flat[:1])),
            log10_update=float(log10_rms(u)) if given else np.nan,
            rounded_away=float(np.mean(moved & stayed) / max(np.mean(moved), 1e-12)) if given else np.nan,
        )  # fmt: skip


def _data(batch):
    for path, leaf in jax.tree_util.tree_leaves_with_path(batch):
        x = np.asarray(leaf)
        whole = np.issubdtype(x.dtype, np.integer)
        yield Data(jax.tree_util.keystr(path), x.shape, str(x.dtype), float(x.mean()), float(x.std()), float(x.min()),
                   float(x.max()), bool(np.isfinite(x).all()), len(np.unique(x)) if whole else 0)  # fmt: skip
