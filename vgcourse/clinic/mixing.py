"""What the batch itself averages: rounds over the neighbours of a graph, by matrices that no weight stands in.

Products with weights are stages, and how alike the examples are there is measured. What comes behind the last of them,
or before the first, is not: a hundred rounds of averaging make all nodes of a graph alike, whatever was answered for
each (Li et al. 2018, Oono & Suzuki 2020). So what enters such rounds is compared with what leaves them.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import numpy as np

from vgcourse.clinic.case import Case
from vgcourse.clinic.flow import POINTWISE, Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.measuring import alike
from vgcourse.clinic.places import place_of
from vgcourse.clinic.prepared import Prepared
from vgcourse.clinic.trained import Mixed

_ONWARD = {*POINTWISE, "broadcast_in_dim", "reshape", "squeeze", "transpose", "expand_dims", "concatenate", "pad"}
LEAST = 1e-6
"""1 − cosine: below that stand the roundings of float32."""


class Round(NamedTuple):
    """One round, or a loop of them: what enters, what leaves, and the axis along which it is averaged."""

    op: Op
    before: Value
    after: Value
    axis: int


def mixed(case: Case) -> Mixed | None:
    """The rounds in a row that bring what they average closest together; None where there are none."""
    runs = _runs(case.prepared)
    if not runs:
        return None
    wanted = [value for run in runs for value in (run[0].before, run[-1].after)]
    run = case.prepared.once("mixing", lambda: _values(case.prepared.program, wanted))
    patient = case.patient
    arrays = [*patient.params.arrays, *patient.batch.arrays]
    found = jax.device_get(run(arrays, list(patient.program.constants.values())))
    told = []
    for i, rounds in enumerate(runs):
        first, last = (
            _apart(np.asarray(value, np.float64), rounds[0].axis) for value in (found[2 * i], found[2 * i + 1])
        )
        if np.isfinite([first, last]).all():
            told.append(Mixed(max(first, LEAST), max(last, LEAST), place_of(rounds[-1].op.origin)[0]))
    return min(told, key=lambda each: each.after / each.before, default=None)


def _runs(prepared: Prepared) -> list[list[Round]]:
    """Rounds that follow each other, with no weights in between that meet a signal."""
    program, flow = prepared.program, prepared.flow
    weighed = {op for op, marks in prepared.marks.inside.items() if any(m.kind == "product" for m in _all(marks))}
    runs: list[list[Round]] = []
    for op in program.ops:
        found = None if op in weighed or op in flow.derivatives else _round(op, flow)
        if found is None:
            continue
        found = found._replace(after=_divided(found.after, program, flow))
        before = next((run for run in runs if _leads(run[-1].after, found.before, flow)), None)
        if before is None:
            runs.append([found])
        else:
            before.append(found)
    return runs


def _all(marks: tuple) -> list:
    return [mark for each in marks for mark in each.all()]


def _round(op: Op, flow: Flow) -> Round | None:
    """Whether an operation, or a loop, averages by what the batch brings, or the loss closes over."""
    if op.name == "scan":
        if not any(_round(each, flow) for body in op.inner for each in body.ops):
            return None
        fixed, carried = op.params["num_consts"], op.params["num_carry"]
        for value, out in zip(op.inputs[fixed : fixed + carried], op.outputs, strict=False):
            if isinstance(value, Value) and value.inexact and len(value.shape) > 1 and not flow.of(value).plain:
                axis = flow.of(value).examples
                return Round(op, value, out, 0 if axis is None else axis)
        return None
    if op.name == "dot_general":
        return _by_matrix(op, flow)
    if op.name in ("scatter-add", "scatter_add", "reduce_sum") and op.out.inexact:
        return _by_neighbours(op, flow)
    return None


def _by_matrix(op: Op, flow: Flow) -> Round | None:
    """A square matrix of the batch that multiplies a signal along the axis of its examples, or of their places."""
    contracted, shared = op.params["dimension_numbers"]
    for side in (0, 1):
        x, matrix = op.inputs[side], op.inputs[1 - side]
        facts, given = flow.of(x), flow.of(matrix)
        if not isinstance(x, Value) or not given.data or given.params or not facts.data or len(x.shape) < 2:
            continue
        if len(contracted[side]) != 1:
            continue
        (axis,), taken = contracted[side], (*contracted[1 - side], *shared[1 - side])
        rest = [length for at, length in enumerate(matrix.shape) if at not in taken]
        place = axis == facts.examples or len(x.shape) > 2 and axis != facts.units
        if place and rest == [x.shape[axis]] and x.shape[axis] > 1 and sorted(op.out.shape) == sorted(x.shape):
            return Round(op, x, op.out, axis)
    return None


def _by_neighbours(op: Op, flow: Flow) -> Round | None:
    """What is looked up by the numbers of neighbours, and added up for each."""
    summed = op.inputs[-1] if op.name != "reduce_sum" else op.inputs[0]
    if op.name == "reduce_sum" and tuple(op.params["axes"]) != (1,) or not flow.of(summed).params:
        return None
    ahead, seen = [summed], set()
    while ahead and len(seen) < 30:
        made = flow.made(ahead.pop())
        if made is None or made in seen:
            continue
        seen.add(made)
        if made.name == "gather":
            x, where = made.inputs[0], flow.of(made.inputs[1])
            rows = tuple(made.params["dimension_numbers"].start_index_map) == (0,)
            if rows and isinstance(x, Value) and where.data and not where.params and x.shape == op.out.shape:
                return Round(op, x, op.out, 0) if len(x.shape) > 1 and flow.of(x).params else None
        elif made.name in _ONWARD:
            ahead += made.inputs
    return None


def _divided(total: Value, program: Program, flow: Flow) -> Value:
    """A sum over neighbours, divided by how many there are."""
    for op in program.ops:
        rest = [value for value in op.inputs if value is not total]
        scaled = op.name in ("div", "mul") and len(rest) == 1 and not flow.of(rest[0]).params
        if scaled and total in op.inputs and op.out.shape == total.shape:
            return op.out
    return total


def _leads(start: Value, end: Value, flow: Flow) -> bool:
    """Whether a value is made of another one by moving, scaling and bending it alone."""
    ahead: list[Value | Fixed] = [end]
    seen: set[Value | Fixed] = set()
    while ahead and len(seen) < 100:
        value = ahead.pop()
        if value is start:
            return True
        made = flow.made(value)
        if made is not None and value not in seen and (made.name in _ONWARD or made.name.startswith("custom_jvp")):
            ahead += made.inputs
        seen.add(value)
    return False


def _values(program: Program, wanted: list[Value]):
    @jax.jit
    def run(given, constants):
        values = dict(zip(program.inputs, given, strict=True)) | dict(zip(program.constants, constants, strict=True))
        for op in program.ops:
            inputs = [v.value if isinstance(v, Fixed) else values[v] for v in op.inputs]
            values.update(zip(op.outputs, op.bind(*inputs), strict=True))
        return [values[value] for value in wanted]

    return run


def _apart(x: np.ndarray, axis: int) -> float:
    """1 − the mean cosine along an axis; of single numbers, the share of their mean square that their mean is not."""
    rows = np.moveaxis(x, axis, 0).reshape(x.shape[axis], -1)
    if rows.shape[1] > 1:
        return 1 - alike(rows, 0, False)
    whole = np.mean(rows**2)
    return float(np.var(rows) / whole) if whole > 0 else np.nan
