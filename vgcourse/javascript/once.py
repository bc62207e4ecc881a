"""Every value once: what a loop has computed at a step, a later loop reads there instead of computing it again.

`measure` walks through a network forward, and on its way back computes each stage once more; who asks for sizes of h as
well walks a third time. Values get numbers (Click 1995, "Global code motion, global value numbering"): equal ones for
equal operations on equal values, also across loops at the same step. Two loops that begin alike are taken to carry the
same until a step is seen to differ.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from vgcourse.javascript.flat import Flat, Node, Operation


def once(program: Flat) -> Flat:
    """The same program without what it had computed before; changed in place."""
    values = _Values()
    values.visit(program)
    _read(program, values)
    _pruned(program, [True] * len(program.outputs))
    return program


class _Values:
    """Node → the number of its value."""

    def __init__(self) -> None:
        self.of: dict[Node, int] = {}
        self.rows: dict[int, int] = {}  # number of an array that a loop has stacked → that of what it is at each step
        self.moving: set[int] = set()  # what is another value at each step of a loop
        self._known: dict[Any, int] = {}
        self._twins: dict[Any, tuple[int, int]] = {}  # how a carry begins → (its number, and after a step)

    def _interned(self, *key: Any) -> int:
        return self._known.setdefault(key, len(self._known))

    def number(self, node: Node) -> int:
        if node.constant is not None:
            return self._interned(str(node.aval), node.constant.tobytes())
        return self.of[node] if node in self.of else self.of.setdefault(node, self._interned(node))

    def stacked(self, length: int, step: int) -> int:
        """The number of an array whose rows are this value at each step."""
        number = self._interned("stacked", length, step)
        self.rows[number] = step
        return number

    def visit(self, program: Flat) -> None:
        for operation in program.operations:
            given = [self.number(node) for node in operation.given]
            moves = not self.moving.isdisjoint(given)
            if operation.name == "scan":
                found = self._scan(operation, given)
            elif operation.name == "cond":
                found = self._cond(operation, given)
            else:
                found = [self._interned(operation.same, k, *given) for k in range(len(operation.gives))]
            self.of |= zip(operation.gives, found, strict=True)
            self.moving.update(found if moves else ())

    def _inner(self, program: Flat, given: Sequence[int]) -> list[int]:
        self.of |= zip(program.inputs, given, strict=True)
        self.visit(program)
        return [self.number(node) for node in program.outputs]

    def _cond(self, operation: Operation, given: Sequence[int]) -> list[int]:
        found = [self._inner(branch, given[1:]) for branch in operation.inside]
        return [self._interned("cond", given[0], *outs) for outs in zip(*found, strict=True)]

    def _scan(self, operation: Operation, given: Sequence[int]) -> list[int]:
        [body], p = operation.inside, operation.params
        length, fixed, carries = p["length"], p["num_consts"], p["num_carry"]
        begins = [(length, p["reverse"], i, given[fixed + i]) for i in range(carries)]
        own = [self._interned(operation.same, "carry", i, *given) for i in range(carries)]
        twins = [self._twins.get(begin) for begin in begins]
        xs = [self.rows[n] if n in self.rows else self._interned("row", n) for n in given[fixed + carries :]]
        while True:
            self.moving.update(xs, own)
            carry = [twin[0] if twin else mine for twin, mine in zip(twins, own, strict=True)]
            found = self._inner(body, [*given[:fixed], *carry, *xs])
            kept = [twin if twin and twin[1] == out else None for twin, out in zip(twins, found, strict=False)]
            if kept == twins:
                break
            twins = kept
        for begin, mine, out, twin in zip(begins, carry, found, twins, strict=False):
            self._twins[begin] = twin or (mine, out)
        last = [self._interned("last", length, n) for n in carry]
        return [*last, *(self.stacked(length, n) for n in found[carries:])]


def _read(program: Flat, values: _Values, elsewhere: Callable[[Node], Node | None] = lambda node: None) -> None:
    """Keep the first of equal values. elsewhere: where else one can be read, if anywhere."""
    there: dict[int, Node] = {}
    loops: list[Operation] = []
    kept: list[Operation] = []
    first = lambda node: node if node.constant is not None else there.get(values.number(node), node)
    for node in program.inputs:
        there.setdefault(values.number(node), node)
    for operation in program.operations:
        operation.given[:] = map(first, operation.given)
        for node in operation.gives:
            if (number := values.number(node)) not in there and (found := elsewhere(node)):
                there[number] = found
        if all(values.number(node) in there for node in operation.gives):
            continue
        for inner in operation.inside:
            if operation.name == "scan":
                _read(inner, values, partial(_stacked, operation, tuple(loops), values))
            else:
                _read(inner, values)
        if operation.name == "scan":
            loops.append(operation)
        for node in operation.gives:
            there.setdefault(values.number(node), node)
        kept.append(operation)
    program.operations = kept
    program.outputs = [*map(first, program.outputs)]


def _stacked(loop: Operation, earlier: Sequence[Operation], values: _Values, node: Node) -> Node | None:
    """A node of this loop that holds what an earlier loop has computed at the same step; None if none has."""
    number = values.number(node)
    if number not in values.moving:
        return None
    for other in earlier:
        [body], length = other.inside, other.params["length"]
        if length != loop.params["length"]:  # equal values then are those of a step around both loops
            continue
        for each in (each for operation in body.operations for each in operation.gives):
            if values.number(each) == number:
                rows, here = Node(node.aval.update(shape=(length, *node.aval.shape))), Node(node.aval)
                values.of |= {rows: values.stacked(length, number), here: number}
                other.gives.append(rows)
                body.outputs.append(each)
                loop.given.append(rows)
                loop.inside[0].inputs.append(here)
                return here
    return None


def _live(program: Flat, wanted: Sequence[Node]) -> set[Node]:
    """The nodes from which these follow."""
    live = set(wanted)
    for operation in reversed(program.operations):
        if not live.isdisjoint(operation.gives):
            live |= set(operation.given)
    return live


def _pruned(program: Flat, wanted: Sequence[bool]) -> None:
    """Leave out what nobody needs, also in loops and branches."""
    program.outputs = _chosen(program.outputs, wanted)
    live, kept = set(program.outputs), []
    for operation in reversed(program.operations):
        if live.isdisjoint(operation.gives):
            continue
        asked = [node in live for node in operation.gives]
        if operation.name == "scan":
            _scan_pruned(operation, asked)
        elif operation.name == "cond":
            for branch in operation.inside:
                _pruned(branch, asked)
            operation.gives[:] = _chosen(operation.gives, asked)
            used = set().union(*(_live(branch, branch.outputs) for branch in operation.inside))
            needed = [
                any(branch.inputs[i] in used for branch in operation.inside) for i in range(len(operation.given) - 1)
            ]
            operation.given[:] = _chosen(operation.given, [True, *needed])
            for branch in operation.inside:
                branch.inputs = _chosen(branch.inputs, needed)
        kept.append(operation)
        live |= set(operation.given)
    program.operations = kept[::-1]


def _scan_pruned(operation: Operation, asked: list[bool]) -> None:
    """Of a loop remains what is asked for, and the carries that this needs."""
    [body], p = operation.inside, operation.params
    fixed, carries = p["num_consts"], p["num_carry"]
    while True:
        live = _live(body, _chosen(body.outputs, asked))
        more = [a or (i < carries and body.inputs[fixed + i] in live) for i, a in enumerate(asked)]
        if more == asked:
            break
        asked = more
    _pruned(body, asked)
    live = _live(body, body.outputs)
    used = [node in live for node in body.inputs]
    used[fixed : fixed + carries] = asked[:carries]
    operation.given[:], body.inputs = _chosen(operation.given, used), _chosen(body.inputs, used)
    operation.gives[:] = _chosen(operation.gives, asked)
    p["num_consts"], p["num_carry"] = sum(used[:fixed]), sum(asked[:carries])


def _chosen(of: Sequence, which: Sequence[bool]) -> list:
    return [each for each, chosen in zip(of, which, strict=True) if chosen]
