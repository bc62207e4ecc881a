"""What each array of the batch is for: it goes into the network, or the loss alone looks at it; and its padding.

Shapes do not tell: a target may be larger than an input. What flows where does: an input reaches a product or a lookup.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from vgcourse.clinic.derivatives import PRODUCTS
from vgcourse.clinic.flow import RANDOM, Flow
from vgcourse.clinic.jaxprs import Op, Program, Value
from vgcourse.clinic.marks import COMPARISONS, Marks

Sources = frozenset[tuple[int, bool]]
"""Which arrays of the batch a value is made from; and, with True, those whose size it carries on."""
NONE: Sources = frozenset()
MOST = 256
"""So many examples are looked at for padding."""
BOUNDED = {*COMPARISONS, "and", "or", "not", "is_finite", "argmax", "argmin", "sign", "sin", "cos", "tanh", "logistic"}
"""What comes out of these is of size 1, or an index, whatever goes in."""


def roles(program: Program, flow: Flow, marks: Marks, arrays: int) -> list[tuple[str, bool]]:
    """For each of the last `arrays` inputs of a program its role and whether its size goes on, there or into the loss.

    The role is "input", "target", or "" where the loss does not look at it.
    """
    before = len(program.inputs) - arrays
    each = [frozenset({(i - before, False), (i - before, True)}) for i in range(len(program.inputs))]
    found = _Followed(marks, flow)
    (used,) = found.through(program, marks, [NONE if i < before else s for i, s in enumerate(each)])
    if not found.fed:
        return [("", False)] * arrays
    kind = lambda i: "input" if (i, False) in found.fed else "target" if (i, False) in used | found.learnt_from else ""
    into = {"input": found.fed, "target": used | found.learnt_from, "": frozenset()}
    return [(kind(i), (i, True) in into[kind(i)]) for i in range(arrays)]


class _Followed:
    """Follows the arrays of the batch through a program; `fed` are those that reach the network."""

    def __init__(self, marks: Marks, flow: Flow) -> None:
        self.flow = flow
        every = [mark for mark in marks.all() if mark.kind in ("product", "lookup")]
        every = [mark for mark in every if mark.op not in flow.derivatives] or every
        self.network = {mark.op for mark in every if mark.kind == "lookup" or mark.operation in PRODUCTS}
        self.network |= {mark.op for mark in every} if not self.network else set()
        self.fed: set[tuple[int, bool]] = set()
        self.learnt_from: set[tuple[int, bool]] = set()

    def through(self, program: Program, marks: Marks, given: Sequence[Sources]) -> list[Sources]:
        """Sources of what a program gives."""
        known = dict(zip(program.inputs, given, strict=True))
        of = lambda value: known.get(value, NONE) if isinstance(value, Value) else NONE
        for op in program.ops:
            sources = [of(value) for value in op.inputs]
            if op in self.network:
                self.fed.update(*_kept(op, sources))
            known.update(zip(op.outputs, self._after(op, marks, sources), strict=True))
            if adapted := [value for value in op.outputs if self.flow.of(value).adapted]:
                self.learnt_from.update(*(known[value] for value in adapted))
                known.update(dict.fromkeys(adapted, NONE))  # weights, whatever they were adapted to
        return [of(value) for value in program.outputs]

    def _after(self, op: Op, marks: Marks, given: list[Sources]) -> list[Sources]:
        inside = marks.inside.get(op)
        if op.name == "scan" and inside:
            fixed = op.params["num_consts"]
            carried = slice(fixed, fixed + op.params["num_carry"])
            while True:
                outs = self.through(op.inner[0], inside[0], given)
                joined = [a | b for a, b in zip(given[carried], outs, strict=False)]
                if joined == given[carried]:
                    return outs
                given = [*given[:fixed], *joined, *given[carried.stop :]]
        if op.name == "cond" and inside:
            each = [self.through(body, m, given[1:]) for body, m in zip(op.inner, inside, strict=True)]
            return [given[0].union(*outs) for outs in zip(*each, strict=True)]
        return [NONE.union(*_kept(op, given))] * len(op.outputs)


def _kept(op: Op, given: list[Sources]) -> list[Sources]:
    """What an operation carries on of each operand: an index, a choice or a bounded curve takes the size away."""
    bare = lambda sources: frozenset(each for each in sources if not each[1])
    if op.name in RANDOM:
        return []  # a key is none of the data
    if op.name in BOUNDED:
        return list(map(bare, given))
    if op.name in ("gather", "dynamic_slice"):
        return [*given[:1], *map(bare, given[1:])]
    return [*map(bare, given[:1]), *given[1:]] if op.name == "select_n" else given


def padded(x: np.ndarray) -> tuple[float, float]:
    """(share of the steps that are padding in front, the same behind), of the median example; the steps are axis 1.

    Padding is a run of the same entry, at least two of them, which most of such examples begin (end) with.
    """
    if x.ndim < 2 or x.shape[0] < 2 or x.shape[1] < 3:
        return 0.0, 0.0
    rows = np.ascontiguousarray(x[:MOST]).reshape(min(len(x), MOST), x.shape[1], -1)
    return _leading(rows), _leading(rows[:, ::-1])


def _leading(rows: np.ndarray) -> float:
    same = (rows == rows[:, :1]).all(-1)
    runs = np.where(same.all(1), same.shape[1], np.argmin(same, axis=1))
    runs[runs < 2] = 0
    if not runs.any():
        return 0.0
    kinds, which = np.unique(rows[:, 0][runs > 0], axis=0, return_inverse=True)
    usual = kinds[np.bincount(which.ravel()).argmax()]
    runs[(rows[:, 0] != usual).any(-1)] = 0
    return float(np.median(runs) / rows.shape[1])


def apart_until(x: np.ndarray) -> float:
    """The share of the steps (axis 1) until the last in which the examples differ; 1 where they never do."""
    if x.ndim < 2 or x.shape[0] < 2 or x.shape[1] < 3:
        return 1.0
    rows = x[:MOST].reshape(min(len(x), MOST), x.shape[1], -1)
    differ = np.flatnonzero((rows != rows[:1]).any((0, 2)))
    return float((differ[-1] + 1) / x.shape[1]) if len(differ) else 1.0
