"""A parameter that goes through a sigmoid before it meets any signal: a gate, a share, a constant with bounds.

It stands in no stage. On the flat end of such a curve it moves by next to nothing of what the gradient asks, and what
it multiplies stays shut, or open, for good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from vgcourse.clinic.case import Case
from vgcourse.clinic.exponentials import softmax_of
from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import Examination

SHUT = 1e-3
"""Of the largest slope: a parameter with less moves a thousand times more slowly (`rules.flat.SHUT`)."""
SLOPES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "logistic": lambda h: 4 * h * (1 - h),
    "tanh": lambda h: 1 - h**2,
}
"""By the operation: φ′ as a share of its largest, of h = φ(z)."""
LARGEST = 100_000
"""Entries: more are no gates of their own, and are not asked."""


def shut(examination: Examination, case: Case) -> Examination:
    """With the share of the entries that are so, and the line, in the records of the parameters."""
    program, flow = case.prepared.program, case.prepared.flow
    curves = list(_curves(program, flow))
    if not curves or examination.first_bad is not None:
        return examination
    arrays = dict(zip(program.inputs, [*case.patient.params.arrays, *case.patient.batch.arrays], strict=True))
    paths, found = case.patient.params.paths, {}
    for op, slope in curves:
        flat = float(np.mean(slope(np.asarray(_value(op.out, flow, arrays), np.float64)) < SHUT))
        (i,) = flow.of(op.out).params
        if flat > found.get(paths[i], (0.0,))[0]:
            found[paths[i]] = (flat, place_of(op.origin)[0])
    told = (replace(p, shut=found[p.path][0], shut_at=found[p.path][1]) if p.path in found else p
            for p in examination.parameters)  # fmt: skip
    return replace(examination, parameters=tuple(told))


def _curves(program: Program, flow: Flow) -> Iterator[tuple[Op, Callable[[np.ndarray], np.ndarray]]]:
    """The curves that one array of parameters goes through, each with its slope as a share of the largest."""
    for op in program.ops:
        facts = flow.of(op.outputs[0]) if op.outputs else None
        alone = facts is not None and facts.learnt and facts.grad and len(facts.params) == 1
        if not alone or np.prod(op.out.shape, dtype=float) > LARGEST:
            continue
        if op.name in SLOPES:
            yield op, SLOPES[op.name]
        elif (exponential := softmax_of(op, flow)) is not None:
            yield op, lambda p, exponential=exponential: _of_rows(p, exponential, flow)


def _of_rows(p: np.ndarray, exponential: Op, flow: Flow) -> np.ndarray:
    """Of a softmax the largest slope in each row, p (1 − p): a row that has decided moves at none of its entries."""
    over = [op for op in flow.makers.values() if op.name == "reduce_sum" and op.inputs[0] is exponential.out]
    axes = over[0].params["axes"] if over and p.shape == exponential.out.shape else (p.ndim - 1,)
    return (4 * p * (1 - p)).max(axis=axes)


def _value(value: Value | Fixed, flow: Flow, known: dict[Value, Any]):
    """A value that is made of parameters alone; what was computed on the way is kept in `known`."""
    if isinstance(value, Fixed):
        return value.value
    if value not in known:
        op = flow.made(value)
        if op is None:
            return flow.constants[value]
        known.update(zip(op.outputs, op.bind(*(_value(each, flow, known) for each in op.inputs)), strict=True))
    return known[value]
