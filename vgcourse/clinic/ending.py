"""The end of a loss: which softmaxes it takes, over how many classes, and what broadcasts there."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.flow import POINTWISE, PRODUCTS, Flow
from vgcourse.clinic.jaxprs import Op, Program, Value
from vgcourse.clinic.logits import over_examples, squashed
from vgcourse.clinic.marks import Marks
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import LossFacts, Stage
from vgcourse.clinic.softmaxes import summed_exponentials


def ending(program: Program, flow: Flow, marks: Marks, stages: tuple[Stage, ...], value: float) -> LossFacts:
    """What comes behind the last product, and what it looks like."""
    at = {op: i for i, op in enumerate(program.ops)}
    last = max((at[op] for op, here in marks.here.items() if any(m.kind == "product" for m in here)), default=-1)
    last = max([last, *(at[op] for op in marks.inside)])
    classes, place = 0, None
    for op, exponential in summed_exponentials(flow, program):
        if at[op] > last:
            over = op.params["axes"]
            size = int(np.prod([exponential.out.shape[axis] for axis in over]))
            if len(over) == 1 and size > 1:
                classes, place = size, place_of(op.origin)[0]
    taken = squashed(program, flow, last)
    if taken is not None:
        place = place_of(taken.op.origin)[0]
    shapes = next((found for op in program.ops[last + 1 :] if (found := _broadcast(op, flow)) is not None), None)
    shapes = shapes or _inside(program, flow, last)
    products = [stage for stage in stages if stage.kind == "product" and not stage.derived]
    outer = [stage for stage in stages if stage.kind not in ("cut", "recurrence") and not stage.derived]
    behind = outer[-1] if outer and outer[-1].kind in ("activation", "softmax") else None
    if any(_goes_on(op, flow) for op in program.ops[last + 1 :]):
        behind = None  # such as a critic whose weights came with the batch: the output is none
    if place is None and program.ops:
        place = place_of(program.ops[-1].origin)[0]
    return LossFacts(
        value,
        (),
        classes,
        (classes > 1) + (taken is not None and taken.by == "softmax"),
        broadcast=shapes,
        output_log10=float(np.reshape(products[-1].log10_value, -1)[-1]) if products else np.nan,
        place=place,
        output=behind.name.rpartition(" ")[0] if behind else "",
        squashed=taken.by if taken else "",
        least=taken.least if taken else 0.0,
        apart=taken.apart if taken else 0.0,
        over_examples=over_examples(program, flow, last),
    )


def _goes_on(op: Op, flow: Flow) -> bool:
    """Whether a signal meets a matrix of the batch that is not one of the examples."""
    if op.name not in PRODUCTS or len(op.inputs) < 2:
        return False
    facts = [flow.of(value) for value in op.inputs[:2]]
    given = [f.data and not f.params and f.examples is None for f in facts]
    return any(f.signal for f in facts) and any(given)


def _inside(program: Program, flow: Flow, last: int) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """The same of a difference in front of the last product, as in one term of a sum: it leads to no product."""
    leads: set[Value] = set()
    for op in reversed(program.ops[: last + 1]):
        if op.name in PRODUCTS or op.inner or any(value in leads for value in op.outputs):
            leads.update(value for value in op.inputs if isinstance(value, Value))
    ends = (op for op in program.ops[: last + 1] if op.name in ("sub", "add") and op.out not in leads)
    return next((found for op in ends if (found := _broadcast(op, flow)) is not None), None)


def _broadcast(op: Op, flow: Flow) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """The shapes of two operands, (n, 1) and (n,), that become (n, n): predictions against each other's targets."""
    if op.name not in POINTWISE or len(op.inputs) != 2 or len(op.outputs) != 1:
        return None
    n = flow.examples
    if n < 2 or op.out.shape[-2:] != (n, n):
        return None
    shapes = [_before_broadcast(v, flow) for v in op.inputs]
    signals = [flow.of(v).signal and flow.of(v).grad for v in op.inputs]  # a target that is stopped is one, too
    if sum(signals) == 1 and all(np.prod(shape) == n for shape in shapes) and shapes[0] != shapes[1]:
        return shapes[0], shapes[1]
    return None


def _before_broadcast(value, flow: Flow) -> tuple[int, ...]:
    made = flow.made(value) if isinstance(value, Value) else None
    while made is not None and made.name in ("broadcast_in_dim", "convert_element_type"):
        value = made.inputs[0]
        made = flow.made(value)
    return tuple(value.shape)
