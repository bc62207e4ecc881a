"""Which stages belong to the network, and which to a gradient that the loss takes of it? Which parameters are frozen?

A stage is the network's where a way leads from it to the loss that goes through no derivative. The inner pass of MAML,
and what a gradient penalty looks at, have none: the same weights stand in the pass whose values the loss compares.
Where they stand in no such pass, as in a physics-informed loss, their values are the network all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from vgcourse.clinic.derivatives import needed
from vgcourse.clinic.exponentials import is_maximum
from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value, every_op
from vgcourse.clinic.marks import Mark, Marks


def derived(program: Program, flow: Flow, marks: Marks) -> frozenset[Mark]:
    """The stages of a gradient that the loss takes; none where it takes none."""
    if not flow.derivatives:
        return frozenset()
    every = list(marks.all())
    of_values = [mark for mark in every if mark.kind in ("product", "lookup") and not _of_derivative(mark, flow)]
    follow = partial(_followed, flow)
    plain = needed(program, {value for value in program.outputs if isinstance(value, Value)}, follow)
    served = {i for mark in of_values if mark.value in plain for i in mark.params}
    alone = {mark for mark in of_values if not served.issuperset(mark.params)}
    if alone:
        plain |= needed(program, {mark.value for mark in alone}, follow)
    return frozenset(mark for mark in every if mark.value not in plain or _of_derivative(mark, flow))


def stopped(program: Program, flow: Flow, params: int) -> frozenset[int]:
    """The parameters, by number, of which every way to the loss goes through a stop_gradient: frozen on purpose."""
    if not any(op.name == "stop_gradient" for op in every_op(program)):
        return frozenset()
    outputs = {value for value in program.outputs if isinstance(value, Value)}
    free = needed(program, outputs, lambda op: () if op.name == "stop_gradient" else op.inputs)
    used = flow.of(program.outputs[0]).params
    return frozenset(i for i in used if i < params and program.inputs[i] not in free)


def teaching(program: Program, flow: Flow, marks: Marks, params: int) -> frozenset[int]:
    """The parameters, by number, of a teacher beside what learns.

    No gradient goes back to them, a stop_gradient stands on a way (the maximum that a softmax takes out is none), and
    what they make reaches no product of others: the loss alone looks at it. A router or a code book is none.
    """
    stops = [op for op in every_op(program) if op.name == "stop_gradient" and not is_maximum(op.inputs[0], flow)]
    asked = frozenset().union(*(flow.of(value).params for op in stops for value in op.inputs if flow.of(value).grad))
    outputs = {value for value in program.outputs if isinstance(value, Value)}
    moves = lambda op: any(flow.of(value).grad for value in op.outputs)
    free = needed(program, outputs, lambda op: op.inputs if moves(op) else ())
    used = flow.of(program.outputs[0]).params
    found = {i for i in used & asked if i < params and program.inputs[i] not in free}
    products = [mark for mark in marks.all() if mark.kind in ("product", "lookup")]
    while found:
        met = [frozenset().union(*(flow.of(v).params for v in mark.op.inputs)) for mark in products]
        others = {i for of in met if not found.issuperset(of) for i in of & found}
        if not others:
            break
        found -= others
    return frozenset(found)


def _followed(flow: Flow, op: Op) -> Sequence[Value | Fixed]:
    """No operand of a derivative; of θ − α · ∇ the θ alone."""
    if op in flow.derivatives:
        return ()
    if len(op.outputs) == 1 and flow.of(op.out).adapted and not op.inner:
        return [value for value in op.inputs if flow.of(value).own]
    return op.inputs


def _of_derivative(mark: Mark, flow: Flow) -> bool:
    """Whether it is an operation of a derivative, or multiplies one, as a rate of its own does the gradient."""
    scales = mark.operation == "mul" and mark.enters is not None
    return mark.op in flow.derivatives or scales and flow.of(mark.op.inputs[mark.enters[1]]).slope
