"""A loss whose stages are known: found once for a loss and its shapes, and kept with the programs compiled for it."""

from __future__ import annotations

import weakref
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from types import MethodType
from typing import Any

from vgcourse.clinic.admission import Patient
from vgcourse.clinic.belonging import derived, stopped, teaching
from vgcourse.clinic.flow import Facts, Flow
from vgcourse.clinic.jaxprs import Program, every_op
from vgcourse.clinic.marks import Mark, Marks
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import Place
from vgcourse.clinic.stages import Finder
from vgcourse.clinic.unsaid import unsaid

KEPT = 8
"""As many losses are kept, and of each as many programs: those that were used last."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """A loss whose stages are known, of any patient of these shapes: its arrays are told anew."""

    program: Program
    flow: Flow
    marks: Marks
    ordered: list[Mark]
    places: list[tuple[Place, str]]
    derived: frozenset[Mark]  # those of a gradient that the loss takes
    stopped: frozenset[int]  # parameters of which every way to the loss goes through a stop_gradient
    teaching: frozenset[int]  # and those of a teacher beside what learns
    compiled: OrderedDict[Hashable, Callable] = field(default_factory=OrderedDict)

    def once(self, what: Hashable, make: Callable[[], Callable]) -> Callable:
        """The compiled function of that name; `make` gives it where there is none yet."""
        return _kept(self.compiled, lambda: what, make)


known: OrderedDict[tuple, Prepared] = OrderedDict()
"""Each stands as long as its loss does, which is held weakly: what a loss closes over goes with it."""


def prepared(loss: Callable, patient: Patient) -> Prepared:
    """`prepare`, once for each loss and shapes: other values of its arrays are no other program.

    A loss is known by itself, not by what it computes. So what is made anew in each call is prepared anew: the twin of
    a PyTorch module, and what a remedy makes of a network whose stages it changes (`clinic.altered`). The remedies that
    leave the loss as it is, such as other weights, find it here.
    """
    program, params = patient.program, patient.params
    taken = (tuple(patient.moving), patient.examples, params.tree, tuple(params.places))
    lines = tuple(place_of(op.origin) for op in every_op(program))  # a function that the loss calls may have moved
    told = (program.text, unsaid(program), lines, *taken)
    return _kept(known, lambda: (_weak(loss), *told), lambda: prepare(patient))


def _weak(loss: Callable) -> weakref.ref:
    """A name for a loss as long as it is there; with it goes what is known of it. TypeError where it has none."""
    hold = weakref.WeakMethod if isinstance(loss, MethodType) else weakref.ref
    return hold(loss, _forget)


def _forget(name: weakref.ref) -> None:
    for key in [key for key in known if key[0] is name]:
        known.pop(key, None)


def prepare(patient: Patient) -> Prepared:
    """The stages of a patient, and where they stand; nothing is compiled."""
    program, n = patient.program, len(patient.params.arrays)
    given = [Facts(frozenset({i}), grad=i in patient.moving) for i in range(n)]
    for value in program.inputs[n:]:
        first = value.shape[:1] == (patient.examples,)
        given.append(Facts(data=True, examples=0 if first else None))
    flow = Flow(program, given, patient.examples)
    marks = Finder(program, flow, set()).found()
    ordered = list(marks.all())
    places = [place_of((mark.line or mark.op).origin) for mark in ordered]
    frozen = stopped(program, flow, n), teaching(program, flow, marks, n)
    return Prepared(program, flow, marks, ordered, places, derived(program, flow, marks), *frozen)


def _kept(found: OrderedDict, name: Callable[[], Hashable], make: Callable) -> Any:
    try:
        key = name()
        there = found.get(key)
    except TypeError:  # a loss, an optimiser or a tree that has no hash, or a loss that cannot be held weakly
        return make()
    if there is None:
        there = make()
    else:
        found.pop(key, None)
    found[key] = there  # the newest stand last
    while len(found) > KEPT:
        found.popitem(last=False)
    return there
