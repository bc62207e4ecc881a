"""One softmax, or one log of summed exponentials, however it is written: told by what is summed and divided."""

from __future__ import annotations

from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Value


def is_maximum(value: Value | Fixed, flow: Flow) -> bool:
    """Whether it is the largest entry of something, such as a softmax takes away before its exponential."""
    while (made := flow.made(value)) is not None:
        if made.name == "reduce_max":
            return True
        moves = [v for v in made.inputs[made.name == "select_n" :] if not flow.of(v).plain]
        through = ("broadcast_in_dim", "max", "reshape", "squeeze", "select_n", "stop_gradient")
        if made.name not in through or len(moves) != 1:
            return False
        value = moves[0]
    return False


def _reciprocal(product: Op, flow: Flow) -> Value | Fixed | None:
    """Of a product, what one of its factors is the reciprocal of."""
    for value in product.inputs:
        made = flow.made(flow.moved_from(value))
        if made is not None and made.name == "integer_pow" and made.params["y"] == -1:
            return made.inputs[0]
        if made is not None and made.name == "div" and flow.number(made.inputs[0]):
            return made.inputs[1]
    return None


def exponential_summed(op: Op, flow: Flow) -> Op | None:
    """The exp whose results are summed over an axis: the inside of a softmax or of a log of summed exponentials."""
    if op.name != "reduce_sum":
        return None
    made = flow.made(op.inputs[0])
    steps = 0
    while made is not None and made.name in ("convert_element_type", "mul", "select_n", "abs") and steps < 3:
        found = [flow.made(v) for v in made.inputs]
        exponentials = [
            each for each in found if each is not None and each.name in ("exp", "exp2", "convert_element_type")
        ]
        made, steps = exponentials[0] if exponentials else None, steps + 1
    return made if made is not None and made.name in ("exp", "exp2") else None


def softmax_of(op: Op, flow: Flow) -> Op | None:
    """The exp of the softmax whose division this is, or whose product with a reciprocal."""
    below = op.inputs[1] if op.name == "div" else _reciprocal(op, flow) if op.name == "mul" else None
    if below is None:
        return None
    for _ in range(6):
        made = flow.made(below)
        if made is None:
            return None
        if made.name == "reduce_sum":
            return exponential_summed(made, flow)
        if made.name not in ("broadcast_in_dim", "reshape", "squeeze", "add", "max", "convert_element_type"):
            return None
        below = made.inputs[0]
    return None
