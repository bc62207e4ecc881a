"""Which way does the loss ask? A minus too many, or one too few, and every step leads away from the targets."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import Place

_THROUGH = {"convert_element_type", "reshape", "squeeze", "broadcast_in_dim", "transpose", "reduce_sum", "copy",
            "slice", "reduce_precision", "optimization_barrier"}  # fmt: skip
MOST = 200
"""As many operations are looked at: the end of a loss is short."""


def away(program: Program, flow: Flow) -> Place | None:
    """The line of a distance to a target that counts with a minus alone, so that a smaller loss is a larger distance.

    Squares and absolute values of (output − target), where nothing but numbers and sums stands behind them.
    """
    front: list[tuple[Value | Fixed, int]] = [(program.outputs[0], 1)]
    signs: list[tuple[int, Op]] = []
    for _ in range(MOST):
        if not front:
            break
        value, sign = front.pop()
        made = flow.made(value)
        if made is None or not flow.of(value).signal:
            continue
        if _is_distance(made, flow):
            signs.append((sign, made))
        elif made.name in _THROUGH:
            front.append((made.inputs[0], sign))
        elif made.name == "neg":
            front.append((made.inputs[0], -sign))
        elif made.name in ("add", "add_any"):
            front += [(each, sign) for each in made.inputs]
        elif made.name == "sub":
            front += [(made.inputs[0], sign), (made.inputs[1], -sign)]
        elif made.name in ("mul", "div"):
            numbers = [_sign_of(each, flow) for each in made.inputs]
            if sum(each != 0 for each in numbers) == 1 and not (made.name == "div" and numbers[0]):
                front += [(each, sign * sum(numbers)) for each, n in zip(made.inputs, numbers, strict=True) if not n]
    if signs and all(sign < 0 for sign, _ in signs):
        return place_of(signs[0][1].origin)[0]
    return None


def _is_distance(op: Op, flow: Flow) -> bool:
    """(output − target)², or its absolute value."""
    square = op.name in ("square", "abs") or op.name == "integer_pow" and op.params["y"] == 2
    square = square or op.name == "mul" and op.inputs[0] is op.inputs[1]
    made = flow.made(op.inputs[0]) if square else None
    if made is None or made.name != "sub":
        return False
    facts = [flow.of(flow.moved_from(each)) for each in made.inputs]
    return any(f.signal and f.grad for f in facts) and any(f.data and not f.params for f in facts)


def _sign_of(value: Value | Fixed, flow: Flow) -> int:
    """1 or −1 for a number that stands in the program, 0 for anything else."""
    source = flow.moved_from(value)
    if not isinstance(source, Fixed):
        return 0
    sign = np.sign(np.asarray(source.value, np.float64))
    return int(sign.flat[0]) if sign.size and (sign == sign.flat[0]).all() else 0
