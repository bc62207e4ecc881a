"""Which axis of a result is that of the examples, and which that of the units, from those of what goes in."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from vgcourse.clinic.facts import Facts
from vgcourse.clinic.jaxprs import Fixed, Op, Value


def axes_after(op: Op, given: Sequence[Facts], out: Value) -> tuple[int | None, int | None]:
    """(axis of the examples, axis of the units) of a result."""
    if op.name == "dot_general":
        return _after_product(op, given)
    if op.name == "conv_general_dilated":
        numbers = op.params["dimension_numbers"]
        return numbers.out_spec[0], numbers.out_spec[1]
    if op.name == "gather":
        offsets = op.params["dimension_numbers"].offset_dims
        rest = [axis for axis in range(len(out.shape)) if axis not in offsets]
        found = given[1].examples
        return rest[found] if found is not None and found < len(rest) else None, offsets[-1] if offsets else None
    moves = [_axis_map(op, value, out) for value in op.inputs]
    examples = _first(move(f.examples) for move, f in zip(moves, given, strict=True) if f.examples is not None)
    units = _first(move(f.units) for move, f in zip(moves, given, strict=True) if f.units is not None)
    return examples, units


def _first(found: Iterable[int | None]) -> int | None:
    return next((each for each in found if each is not None), None)


def _after_product(op: Op, given: Sequence[Facts]) -> tuple[int | None, int | None]:
    (contracted, batched) = op.params["dimension_numbers"]
    free = []
    for value, over, shared in zip(op.inputs, contracted, batched, strict=True):
        free.append([axis for axis in range(len(value.shape)) if axis not in over and axis not in shared])
    order = [*((s, None) for s in range(len(batched[0]))), *((0, a) for a in free[0]), *((1, a) for a in free[1])]
    places = {which: at for at, which in enumerate(order) if which[1] is not None}
    examples = None
    for side in (0, 1):
        axis = given[side].examples
        if axis is None or given[side].own:
            continue
        at = tuple(batched[side]).index(axis) if axis in batched[side] else places.get((side, axis))
        examples = at if examples is None else examples
    learnt = 0 if given[0].learnt or given[0].adapted and not given[1].learnt else 1
    own = [places[learnt, axis] for axis in free[learnt]]
    return examples, own[-1] if own else None


def _axis_map(op: Op, value: Value | Fixed, out: Value):
    """Where each axis of an operand is found in the result."""
    shape = value.shape
    nowhere = lambda axis: None
    if op.name == "broadcast_in_dim":
        return lambda axis: op.params["broadcast_dimensions"][axis]
    if op.name == "transpose":
        return lambda axis: tuple(op.params["permutation"]).index(axis)
    if op.name == "squeeze":
        gone = op.params["dimensions"]
        return lambda axis: None if axis in gone else axis - sum(each < axis for each in gone)
    if op.name.startswith("reduce_") and "axes" in op.params or op.name in ("argmax", "argmin"):
        gone = op.params["axes"]
        return lambda axis: None if axis in gone else axis - sum(each < axis for each in gone)
    if op.name == "reshape":
        ends = {(math.prod(out.shape[:at]), size): at for at, size in reversed(list(enumerate(out.shape)))}
        return lambda axis: ends.get((math.prod(shape[:axis]), shape[axis]))
    if op.name == "stack":
        new = op.params["axis"]
        return lambda axis: axis + (axis >= new)
    if op.name == "unstack":
        gone = op.params["axis"]
        return lambda axis: None if axis == gone else axis - (axis > gone)
    if len(shape) == len(out.shape):
        return lambda axis: axis if shape[axis] == out.shape[axis] else None
    return nowhere
