"""The records of the parameters: their sizes, gradients and first updates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import jax.numpy as jnp
import numpy as np

from vgcourse.clinic import measuring
from vgcourse.clinic.admission import Patient
from vgcourse.clinic.exponentials import is_maximum
from vgcourse.clinic.jaxprs import every_op, last_made_of
from vgcourse.clinic.marks import CUTS
from vgcourse.clinic.measuring import log10_rms
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import Parameter, Place
from vgcourse.clinic.twins import copies, numbers_alike, output_axes, twins, units_alike

COPIED = 0.9
"""A cosine: of two matrices drawn apart it is about 1/√n, for n entries."""

if TYPE_CHECKING:
    from vgcourse.clinic.prepared import Prepared


def _rms_of(block) -> float:
    """log₁₀ RMS of a gradient whose rows, the layers of a scan, may have a power of two each."""
    rows = log10_rms(block.m, block.e, np.ndim(block.e)).reshape(-1)
    top = rows.max()
    return float(top + 0.5 * np.log10(np.mean(10 ** (2 * (rows - top))))) if np.isfinite(top) else float(top)


def _ends(prepared: Prepared, patient: Patient, i: int, reached: bool) -> Place | None:
    """The last line that an unused parameter reaches; the last stop_gradient on the ways of a stopped one.

    That of the maximum which a softmax takes out is no such. And of one that no gradient reaches, though the loss
    depends on it, the first operation on its way that takes none back.
    """
    flow, last = prepared.flow, None
    if i in prepared.stopped:
        stops = [op for op in every_op(prepared.program) if op.name == "stop_gradient"]
        stops = [op for op in stops if i in flow.of(op.inputs[0]).params]
        last = ([op for op in stops if not is_maximum(op.inputs[0], flow)] or stops)[-1]
    elif i not in flow.of(prepared.program.outputs[0]).params:
        last = last_made_of(patient.program.inputs[i], patient.program)
    elif not reached:
        takes_none = lambda op: op.name in CUTS or not any(out.inexact for out in op.outputs)
        onward = (op for op in every_op(prepared.program) if any(i in flow.of(v).params for v in op.inputs))
        last = next((op for op in onward if takes_none(op)), None)
    place = last and place_of(last.origin)[0]
    return place if place and place.line else None


def parameters_of(prepared: Prepared, patient: Patient, found: dict) -> tuple[Parameter, ...]:
    """Every array that is trained."""
    used = prepared.flow.of(prepared.program.outputs[0]).params
    updates = found.get("updates", [None] * len(patient.moving))
    axes = output_axes(prepared.ordered, prepared.flow)
    inputs, records = prepared.program.inputs, []
    small = any(str(mark.value.dtype) == "float16" for mark in prepared.ordered)
    for i, block, gradient, update in zip(patient.moving, found["blocks"], found["gradients"], updates, strict=True):
        array, path = np.asarray(patient.params.arrays[i]), patient.params.paths[i]
        flat = array.reshape(-1)
        records.append(
            Parameter(
                path, array.shape, str(array.dtype), float(log10_rms(array)),
                -np.inf if block is None else _rms_of(block),
                used=i in used, ends=_ends(prepared, patient, i, block is not None),
                copied=i not in used and _is_copy(patient, i, used),
                stopped=i in prepared.stopped, teaches=i in prepared.teaching,
                zero_gradients=measuring.zeros(gradient),
                underflow=measuring.underflow(block.m, gradient) if small and block is not None else 0.0,
                constant=array.size > 1 and bool(np.all(flat == flat[0])),
                symmetric=units_alike(array, gradient) or numbers_alike(array, gradient),
                twins=twins(array, gradient, axes.get(inputs[i])),
                **({} if update is None else of_update(array, update)),
            )
        )  # fmt: skip
    alike = copies([patient.params.arrays[i] for i in patient.moving], found["gradients"])
    return tuple(replace(p, symmetric=p.symmetric or i in alike) for i, p in enumerate(records))


def _is_copy(patient: Patient, i: int, used: frozenset[int]) -> bool:
    """Whether another matrix, which is used, has nearly the same numbers: as an average of it, a few steps on, has."""
    arrays = patient.params.arrays
    alike = [j for j in patient.moving if j in used and arrays[j].shape == arrays[i].shape]
    return np.ndim(arrays[i]) > 1 and any(_cosine(arrays[i], arrays[j]) > COPIED for j in alike)


def _cosine(a, b) -> float:
    """Of two arrays as vectors; 0 where one is 0."""
    a, b = (np.asarray(each, np.float64).reshape(-1) for each in (a, b))
    return float(a @ b / max(np.linalg.norm(a) * np.linalg.norm(b), 1e-300))


def of_update(weights: np.ndarray, update: np.ndarray, most: int = 1_000_000) -> dict[str, float]:
    """The first update, and which share of it leaves its weight as it was, in three formats."""
    every = max(1, weights.size // most)
    w, u = weights.reshape(-1)[::every], update.reshape(-1)[::every]
    w, u = w[u != 0], u[u != 0]

    def lost(dtype) -> float:
        before = w.astype(dtype)
        return float(np.mean(before + u.astype(dtype) == before)) if len(w) else 0.0

    found = {"log10_update": float(log10_rms(update)), "rounded_away": lost(weights.dtype)}
    if weights.ndim and weights.size:
        wide = np.asarray(weights, np.complex128 if np.iscomplexobj(weights) else np.float64)
        found["log10_spread"] = float(log10_rms(wide - wide.mean(0)))
    if not np.iscomplexobj(weights):
        with np.errstate(over="ignore"):
            found |= {"rounded_bfloat16": lost(jnp.bfloat16), "rounded_float16": lost(np.float16)}
    return found
