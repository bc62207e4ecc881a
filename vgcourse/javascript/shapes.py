"""Rules for the same elements at other indices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from vgcourse.javascript.arrays import Array, everywhere, kind_of, plus, shape_of, strides, times
from vgcourse.javascript.rules import rule

if TYPE_CHECKING:
    from vgcourse.javascript.flat import Operation
    from vgcourse.javascript.module import Program


@rule("reshape", "squeeze")
def _(program, operation, x):
    shape = shape_of(operation.gives[0].aval)
    if [n for n in shape if n > 1] == [n for n in x.shape if n > 1]:
        old, new = ([axis for axis, n in enumerate(of) if n > 1] for of in (x.shape, shape))
        there = dict(zip(old, new, strict=True))
        y = x.reindexed(shape, lambda i: [i[there[axis]] if axis in there else "0" for axis in range(len(x.shape))])
    else:
        x = x if x.flat else program.kept(x, apart=True)
        steps = strides(shape)
        y = Array(shape, x.kind, lambda i: x.flat(plus(*map(times, i, steps))), cheap=x.cheap, early=x.early)
    return Array(shape, x.kind, y.at, x.flat, x.cheap, x.early)


@rule("broadcast_in_dim")
def _(program, operation, x):
    shape, axes = shape_of(operation.gives[0].aval), operation.params["broadcast_dimensions"]
    axes = (*axes, *range(len(shape) - len(x.shape) + len(axes), len(shape)))  # the words of a key
    if not x.shape:
        return replace(everywhere(x.at(()), shape, x.kind, x.early), unset=x.unset)
    x = program.kept(x)
    return x.reindexed(shape, lambda i: ["0" if n == 1 else i[axis] for n, axis in zip(x.shape, axes, strict=True)])


@rule("transpose")
def _(program, operation, x):
    order = operation.params["permutation"]
    return x.reindexed(shape_of(operation.gives[0].aval), lambda i: [i[order.index(a)] for a in range(len(order))])


@rule("rev")
def _(program, operation, x):
    turned = operation.params["dimensions"]
    turn = lambda axis, i: f"({x.shape[axis] - 1}-({i}))" if axis in turned else i
    return x.reindexed(x.shape, lambda index: [turn(axis, i) for axis, i in enumerate(index)])


def sliced(x: Array, shape: Sequence[int], starts: Sequence[object], steps: Sequence[int] | None = None) -> Array:
    """The part of that shape which begins at `starts`, numbers or expressions; axes behind these are whole."""
    rest = len(shape) - len(starts)
    starts, steps = [*map(str, starts), *["0"] * rest], [*(steps or [1] * len(starts)), *[1] * rest]
    moved = lambda i, start, step: plus(times(i, step), start)
    return x.reindexed(shape, lambda index: [*map(moved, index, starts, steps)])


@rule("slice")
def _(program, operation, x):
    p = operation.params
    return sliced(x, shape_of(operation.gives[0].aval), p["start_indices"], p["strides"])


@rule("split")
def _(program, operation, x):
    x, axis = program.kept(x), operation.params["axis"]
    parts, start = [], 0
    for gives in operation.gives:
        shape = shape_of(gives.aval)
        parts.append(sliced(x, shape, [start if a == axis else 0 for a in range(len(shape))]))
        start += shape[axis]
    return parts


def _clamped(program: Program, x: Array, shape: Sequence[int], starts: Sequence[Array]) -> list[str]:
    """Where a dynamic slice begins: so that it does not reach over the end."""
    inside = [f"min(max({s.at(())},0),{n - m})" for s, n, m in zip(starts, x.shape, shape, strict=True)]
    early = all(start.early for start in starts)
    return [program.kept(Array((), "i", lambda _, text=text: text, early=early)).at(()) for text in inside]


@rule("dynamic_slice")
def _(program, operation, x, *starts):
    x, shape = program.kept(x), shape_of(operation.gives[0].aval)
    return sliced(x, shape, _clamped(program, x, shape, starts))


@rule("dynamic_update_slice")
def _(program, operation, x, part, *starts):
    out = program.buffer(x.shape, x.kind)
    program.fill(out, x)
    program.fill(sliced(out, part.shape, _clamped(program, x, part.shape, starts)), part)
    return out


@rule("concatenate")
def _(program, operation, *parts):
    return _joined(program, operation, operation.params["dimension"], parts)


@rule("stack")
def _(program, operation, *parts):
    axis = operation.params["axis"]
    longer = [x.reindexed((*x.shape[:axis], 1, *x.shape[axis:]), lambda i: [*i[:axis], *i[axis + 1 :]]) for x in parts]
    return _joined(program, operation, axis, longer)


def _joined(program: Program, operation: Operation, axis: int, parts: Sequence[Array]) -> Array:
    out, start = program.buffer(shape_of(operation.gives[0].aval), parts[0].kind), 0
    for x in parts:
        program.fill(sliced(out, x.shape, [start if a == axis else 0 for a in range(len(out.shape))]), x)
        start += x.shape[axis]
    return out


@rule("pad")
def _(program, operation, x, filling):
    out = program.buffer(shape_of(operation.gives[0].aval), x.kind)
    config = operation.params["padding_config"]
    if any(low < 0 or high < 0 for low, high, _ in config):
        program.missing(operation)
    program.fill(out, everywhere(filling.at(()), out.shape, x.kind))
    program.fill(sliced(out, x.shape, [low for low, _, _ in config], [1 + between for _, _, between in config]), x)
    return out


@rule("iota")
def _(program, operation):
    aval, axis = operation.gives[0].aval, operation.params["dimension"]
    return Array(aval.shape, kind_of(aval), lambda i: f"({i[axis]})", cheap=True)


@rule("empty2")
def _(program, operation):
    aval = operation.gives[0].aval
    return replace(everywhere("0", shape_of(aval), kind_of(aval)), unset=True)
