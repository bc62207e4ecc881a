"""Is what bends behind the last product an output? Or does it go on: meet another signal, weigh, add up?"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from vgcourse.clinic import curves
from vgcourse.clinic.exponentials import softmax_of
from vgcourse.clinic.flow import PRODUCTS, Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value, every_op
from vgcourse.clinic.marks import COMPARISONS

SCALES = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.true_divide, "neg": np.negative}
MOVES = ("broadcast_in_dim", "convert_element_type", "copy", "reshape", "slice", "squeeze", "transpose")
_ONWARD = ("add", "broadcast_in_dim", "convert_element_type", "copy", "div", "neg", "reduce_sum", "reshape", "squeeze",
           "stack", "concatenate", "transpose")  # fmt: skip


def is_output(value: Value, program: Program, flow: Flow, last: int) -> bool:
    """Whether a value behind the last product, operation number `last`, is what the loss compares.

    A critic whose weights came with the batch goes on, and a gate; so does what a simulation takes for a constant.
    """
    behind = (op for each in program.ops[last + 1 :] for op in _opened(each))
    return not (
        any(_goes_on(op, flow) for op in behind) or _weighs(program, flow, last) or _joins(program, flow, value)
    )


def _opened(op: Op) -> Iterator[Op]:
    """An operation, and those in it if it is a loop."""
    yield op
    for body in op.inner if op.name == "scan" else ():
        yield from every_op(body)


def _goes_on(op: Op, flow: Flow) -> bool:
    """Whether a signal meets another, as a gate does, or a matrix of the batch that is not one of the examples."""
    if len(op.inputs) < 2:
        return False
    facts = [flow.of(value) for value in op.inputs[:2]]
    if op.name == "mul" and op.inputs[0] is not op.inputs[1]:
        return all(f.signal and f.grad for f in facts)
    given = [f.data and not f.params and f.examples is None for f in facts]
    return op.name in PRODUCTS and any(f.signal for f in facts) and any(given)


def _weighs_given(op: Op, flow: Flow) -> bool:
    """Whether a softmax weighs what the batch brings, such as forecasts or rewards, added up by a product or later."""
    if op.name not in ("mul", *PRODUCTS) or op.inputs[0] is op.inputs[1]:
        return False
    return any(_is_softmax(v, flow) and flow.of(w).data for v, w in (op.inputs, op.inputs[::-1]))


def _is_softmax(value: Value | Fixed, flow: Flow) -> bool:
    made = flow.made(value)
    named = made is not None and "softmax" in str(made.params.get("name", ""))
    return named or made is not None and softmax_of(made, flow) is not None


def _weighs(program: Program, flow: Flow, last: int) -> bool:
    """Whether shares of something given, such as places, bins or neighbours, are what is compared with an array.

    A softmax times the numbers of a grid (soft argmax) may be as large as these, and 1 − Σ p · y is a loss of p itself.
    One that weighs what the batch brings need not be compared: an expected reward, Σ p · r, is a loss as it stands.
    """
    if any(_weighs_given(op, flow) for op in program.ops[last + 1 :]):
        return True
    shares: set[Value | Fixed] = set()
    for op in program.ops[last + 1 :]:
        facts = [flow.of(value) for value in op.inputs]
        if op.name in ("sub", "add") and any(f.signal for f in facts) and any(f.data and not f.params for f in facts):
            return bool(shares & {*op.inputs})
        weighed = op.name in ("mul", *PRODUCTS) and sum(f.signal and f.grad for f in facts) == 1
        other = next((v for v, f in zip(op.inputs, facts, strict=True) if not f.params), None) if weighed else None
        begins = other is not None and not flow.number(other) and not _mask(other, flow)
        if begins or op.name in (*_ONWARD, "mul") and shares & {*op.inputs}:
            shares.update(op.outputs)
    return False


def _joins(program: Program, flow: Flow, value: Value) -> bool:
    """Whether another signal meets an activation: is added, as in a soft threshold, relu(z − t) − relu(−z − t), and in
    a state that leaks; or is weighed by it, as values are by the shares of attention that were made after them. Or
    whether its own are added up, as a rank is of comparisons: such a sum knows no end."""
    if not value.shape:
        return False
    for op, around in _every(program):
        facts = [flow.of(each) for each in op.inputs]
        if op.name in ("add", "sub", *PRODUCTS) and all(f.signal and f.grad for f in facts):
            made = [value in _scaled_from(each, flow) for each in op.inputs]
            if any(made) and not all(made):
                return True
        summed = op.name == "reduce_sum" and op.out.shape and value in _scaled_from(op.inputs[0], flow)
        if summed and not _is_mean(op, around, flow):
            return True
    return False


def _is_mean(summed: Op, around: tuple[tuple[Program, Op | None], ...], flow: Flow) -> bool:
    """Whether a sum is divided by how many it adds up, or more: where it stands, or behind the loop that gives it.

    around: the programs that it stands in, and the loop that each is the body of, innermost first.
    """
    count = np.prod([summed.inputs[0].shape[axis] for axis in summed.params["axes"]])
    onward = list(_users(summed.out, around))
    by = [op.inputs[1] for op, value in onward if op.name == "div" and op.inputs[0] is value]
    divided = len(by) == len(onward) and all(flow.number(each) for each in by)
    return divided and all(np.min(curves.constant(each, flow)) > 0.99 * count for each in by)


def _users(value: Value, around: tuple[tuple[Program, Op | None], ...]) -> Iterator[tuple[Op, Value]]:
    """(operation, what it takes) of whatever takes a value, also where that was moved, or given by a loop."""
    (program, loop), *outer = around
    for op in program.ops:
        if value in op.inputs:
            yield from _users(op.out, around) if op.name in MOVES else [(op, value)]
    for given, out in zip(program.outputs, loop.outputs if loop is not None else (), strict=False):
        if given is value:
            yield from _users(out, tuple(outer))


def _every(
    program: Program, loop: Op | None = None, outer: tuple[tuple[Program, Op | None], ...] = ()
) -> Iterator[tuple[Op, tuple[tuple[Program, Op | None], ...]]]:
    """The operations of a program and of the bodies of its loops, and what each stands in, innermost first."""
    around = ((program, loop), *outer)
    for op in program.ops:
        yield op, around
        for body in op.inner:
            yield from _every(body, op, around)


def _scaled_from(value: Value | Fixed, flow: Flow) -> Iterator[Value | Fixed]:
    """A value, and what it was before it was moved, or scaled by numbers and by parameters alone."""
    while True:
        yield value
        yield (value := flow.moved_from(value))
        made = flow.made(value)
        moving = [each for each in made.inputs if flow.of(each).signal] if made and made.name in SCALES else []
        if len(moving) != 1 or any(flow.of(each).data for each in made.inputs if each is not moving[0]):
            return
        value = moving[0]


def _mask(value: Value | Fixed, flow: Flow) -> bool:
    made = flow.made(flow.moved_from(value))
    chosen = made is not None and made.name == "select_n" and all(flow.of(each).plain for each in made.inputs[1:])
    return chosen or made is not None and made.name in COMPARISONS
