"""The first operation that makes inf or nan from finite inputs: forward, or on the way back; which step, which example.

The program runs operation by operation. Each value that is not finite remembers the operation it began with. A −inf
that was written down, as in a mask, is no illness; the first nan that is made of it is. Of all that is not finite, the
origin of what reaches the loss, or a gradient, is the one that counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.admission import Patient
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value, program_of
from vgcourse.clinic.passes import evaluated
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import FirstBad


@dataclass(frozen=True)
class Birth:
    """Where something stopped being finite."""

    op: Op
    given: tuple[Any, ...]
    result: Any
    step: int | None = None


SCOPE = "vgcourse operation "
DELIBERATE = "deliberate"
"""The origin of an inf that was written down, or handed in."""


def first_bad(patient: Patient) -> FirstBad | None:
    """Forward, then backward; None where both are finite, or where it cannot be said."""
    moving = patient.moving
    arrays = [*patient.params.arrays, *patient.batch.arrays]
    constants = patient.program.constants
    (loss,), (origin,) = Search(constants, patient.examples).run(patient.program, arrays)
    if isinstance(origin, Birth):
        return _record("forward", origin, patient, None)
    if not np.isfinite(loss):
        return None

    def gradient(moved, arrays):
        plain = lambda moved: evaluated(patient.program, _with(arrays, moving, moved), constants, SCOPE)[0]
        return jax.grad(plain)(moved)

    moved = [arrays[i] for i in moving]
    back, _ = program_of(gradient, moved, arrays)
    _, origins = Search(back.constants, patient.examples).run(back, [*moved, *arrays])
    births = [origin for origin in origins if isinstance(origin, Birth)]
    came = not births
    if came:  # a gap in the data is taken out of the loss, and not out of its gradient: who takes it in first?
        whole = [None] * len(back.inputs)
        _, origins = Search(back.constants, patient.examples).run(back, [*moved, *arrays], whole)
        births = [origin for origin in origins if isinstance(origin, Birth)]
    if not births:
        return None
    order = {op: i for i, op in enumerate(back.ops)}
    first = min(births, key=lambda birth: order.get(birth.op, 0))
    return replace(_record("backward", first, patient, patient.program), came=came)


def _with(arrays, places, moved) -> list:
    given = list(arrays)
    for i, array in zip(places, moved, strict=True):
        given[i] = array
    return given


class Search:
    """Runs a program and says of every result where its inf or nan began."""

    def __init__(self, constants: dict[Value, Any], examples: int) -> None:
        self.constants = {value: (array, _handed_in(array)) for value, array in constants.items()}
        self.examples = examples

    def run(self, program: Program, given, origins=None, step: int | None = None) -> tuple[list, list]:
        """(results, origins): None for what is finite."""
        known = {v: (array, _handed_in(array)) for v, array in zip(program.inputs, given, strict=True)}
        if origins is not None:
            known = {v: (array, origin) for (v, (array, _)), origin in zip(known.items(), origins, strict=True)}

        def read(v):
            if isinstance(v, Fixed):
                return v.value, _handed_in(v.value)
            return known[v] if v in known else self.constants[v]

        for op in program.ops:
            values, before = zip(*map(read, op.inputs), strict=True) if op.inputs else ((), ())
            results = op.bind(*values)
            after = (
                [None] * len(results) if all(map(_finite, results)) else self._after(op, values, before, results, step)
            )
            known.update(zip(op.outputs, zip(results, after, strict=True), strict=True))
        found = [read(v) for v in program.outputs]
        return [value for value, _ in found], [origin for _, origin in found]

    def _after(self, op: Op, values, before, results, step) -> list:
        if op.name == "scan":
            inside = self._in_scan(op, values, before)
        elif op.name == "cond":
            branch = op.inner[int(values[0])]
            _, inside = self.run(branch, values[1:], before[1:], step)
        elif op.inner and op.name != "while" and len(op.inner[0].inputs) == len(values):
            _, inside = self.run(op.inner[0], values, before, step)
        else:
            inside = [None] * len(results)
        return [
            None if _finite(result) else origin or self._origin(op, values, before, result, step)
            for result, origin in zip(results, inside, strict=True)
        ]

    def _origin(self, op: Op, values, before, result, step):
        births = [origin for origin in before if isinstance(origin, Birth)]
        has_nan = bool(jnp.any(jnp.isnan(result)))
        if births and (has_nan or not _only_moves(op)):
            return births[0]
        if births:
            return births[0]
        if DELIBERATE in before and not has_nan:
            return DELIBERATE
        if DELIBERATE in before and any(_has_nan(v) for v in values):
            return DELIBERATE
        return Birth(op, values, result, step)

    def _in_scan(self, op: Op, values, before) -> list:
        """Finds the first step whose carry or result is not finite, and runs that step by itself."""
        (body,), q = op.inner, op.params
        fixed, carried, length = q["num_consts"], q["num_carry"], q["length"]

        def plain(*given):
            constants = {v: array for v, (array, _) in self.constants.items()}
            known = dict(zip(body.inputs, given, strict=True))
            read = lambda v: v.value if isinstance(v, Fixed) else known[v] if v in known else constants[v]
            for each in body.ops:
                known.update(zip(each.outputs, each.bind(*map(read, each.inputs)), strict=True))
            return [read(v) for v in body.outputs]

        def one(carry, xs):
            out = plain(*values[:fixed], *carry, *xs)
            bad = [~jnp.all(jnp.isfinite(v)) for v in out if jnp.issubdtype(v.dtype, jnp.inexact)]
            return out[:carried], (carry, jnp.any(jnp.stack(bad)) if bad else jnp.bool_(False))

        slices = list(values[fixed + carried :])
        _, (carries, bad) = jax.lax.scan(
            one, list(values[fixed : fixed + carried]), slices, length=length, reverse=q["reverse"]
        )
        steps = np.flatnonzero(np.asarray(bad))
        order = steps[::-1] if q["reverse"] else steps
        origins: list = [None] * len(body.outputs)
        for at in order[:32]:  # deliberate infs may come first: look on for a birth
            given = [*values[:fixed], *(v[at] for v in carries), *(v[at] for v in slices)]
            known = [*before[:fixed], *(_handed_in(v) for v in given[fixed:])]
            _, found = self.run(body, given, known, int(at))
            births = [origin for origin in found if isinstance(origin, Birth)]
            if births:
                return [births[0]] * len(body.outputs)
            origins = found
        return origins


def _only_moves(op: Op) -> bool:
    return op.name in ("broadcast_in_dim", "reshape", "transpose", "select_n")


def _numbers(value) -> np.ndarray | None:
    dtype = jax.dtypes.result_type(value)
    if not jax.dtypes.issubdtype(dtype, np.inexact):
        return None
    found = np.asarray(value)
    return found if np.iscomplexobj(found) else found.astype(np.float64)


def _finite(value) -> bool:
    dtype = jax.dtypes.result_type(value)
    return not jax.dtypes.issubdtype(dtype, np.inexact) or bool(jnp.all(jnp.isfinite(value)))


def _has_nan(value) -> bool:
    dtype = jax.dtypes.result_type(value)
    return jax.dtypes.issubdtype(dtype, np.inexact) and bool(jnp.any(jnp.isnan(value)))


def _handed_in(value) -> str | None:
    return None if _finite(value) else DELIBERATE


def _record(direction, birth: Birth, patient: Patient, forward: Program | None) -> FirstBad:
    op = birth.op if forward is None else _forward_op(birth.op, forward)
    place, _ = place_of(op.origin)
    result = _numbers(birth.result)
    bad = np.isnan(result) if np.isnan(result).any() else ~np.isfinite(result)  # −inf beside it may be a mask
    first = result[bad][0]
    kind = "nan" if np.isnan(first) else "inf" if first > 0 else "-inf"
    axes = [axis for axis, size in enumerate(result.shape) if size == patient.examples]
    example = int(np.argwhere(bad)[0][axes[0]]) if axes else None
    return FirstBad(direction, op.name, place, kind, birth.step, example, _range(birth.given))


def _forward_op(op: Op, program: Program) -> Op:
    """The operation of the forward pass whose derivative this is."""
    found = re.findall(rf"{SCOPE}(\d+)", op.origin.scope)
    return program.ops[int(found[-1])] if found else op


def _range(given) -> str:
    numbers = [n[np.isfinite(n)] for value in given if (n := _numbers(value)) is not None and not np.iscomplexobj(n)]
    numbers = [n for n in numbers if n.size]
    if not numbers:
        return ""
    low, high = min(n.min() for n in numbers), max(n.max() for n in numbers)
    beside = [n for value in given if (n := _numbers(value)) is not None and not np.iscomplexobj(n)]
    ends = [word for word, end in (("−inf", -np.inf), ("inf", np.inf)) if any((n == end).any() for n in beside)]
    told = f"{low:.3g} … {high:.3g}" if low != high else f"{low:.3g}"
    return ", and ".join([told.replace("-", "−"), *ends])
