"""Which operations belong to a derivative that the loss takes of a network, and not to the network?

Gradient penalties, MAML, physics-informed losses and score matching hold gradients. Their operations are no stages:
what they multiply is the same network's weights once more. JAX's name stack tells the way back ("transpose(jvp())"); in
a `jax.jvp`, value and tangent stand side by side in one scope: there a tangent is the second product in a row with the
same weights, of something that was there before the first, and whatever is made from it in that scope.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value, every_op

PRODUCTS = {"dot_general", "conv_general_dilated", "ragged_dot", "ragged_dot_general"}
_LEVELS = re.compile(r"transpose\(jvp\(|jvp\(")


def derivative_operations(program: Program) -> frozenset[Op]:
    """The operations, those inside loops and branches as well, that compute a derivative."""
    levels = {op: _levels(op) for op in every_op(program)}
    there = set(levels.values())
    back = {op for op, found in levels.items() if "back" in found}
    forward = {op: _pure(found, there) for op, found in levels.items() if found and op not in back}
    forward = {op: count for op, count in forward.items() if count}
    return frozenset(back | _tangents(program, forward)) if back or forward else frozenset()


def _levels(op: Op) -> tuple[str, ...]:
    """The derivatives within which an operation stands, outermost first: "value" forward, "back" on the way back."""
    scopes, origin = [], op.origin
    while origin is not None:
        scopes.append(origin.scope)
        origin = origin.caller
    found = _LEVELS.findall("/".join(reversed(scopes)))
    return tuple("back" if each.startswith("transpose") else "value" for each in found)


def _pure(levels: tuple[str, ...], there: set[tuple[str, ...]]) -> int:
    """How many of these derivatives are taken forward: no operation goes their way back."""
    returns = [levels[:i] + ("back",) for i in range(len(levels))]
    return sum(not any(each[: len(back)] == back for each in there) for back in returns)


def _tangents(program: Program, forward: dict[Op, int]) -> set[Op]:
    """Of operations that compute values and tangents, `forward`, those of the tangents."""
    found: set[Op] = set()
    made: dict[Value, int] = {}
    tangent: set[Value] = set()
    last: tuple[Op, int, int] | None = None  # the product of values, where it stands, how many tangents it had
    for at, op in enumerate(program.ops):
        follows = False
        if op in forward and op.name in PRODUCTS:
            if last is not None and last[2] < 2 ** forward[op] - 1 and _beside(op, last[0], last[1], made):
                follows, last = True, (last[0], last[1], last[2] + 1)
            else:
                last = (op, at, 0)
        if op in forward and (follows or any(value in tangent for value in op.inputs)):
            found.add(op)
            tangent.update(op.outputs)
        for body in op.inner:
            found |= _tangents(body, forward)
        made.update(dict.fromkeys(op.outputs, at))
    return found


def _beside(op: Op, first: Op, at: int, made: dict[Value, int]) -> bool:
    """Whether two products share an operand, and the other one of the second was there before the first."""
    if op.name != first.name:
        return False
    same = [own is its for own, its in zip(op.inputs[:2], first.inputs[:2], strict=True)]
    return sum(same) == 1 and made.get(op.inputs[same.index(False)], -1) < at


Follow = Callable[[Op], Iterable[Value | Fixed]]
"""By which of its operands what an operation gives is followed back; by none, where the way ends."""


def needed(program: Program, wanted: Iterable[Value], follow: Follow) -> set[Value]:
    """What these values are made from, and they themselves.

    Inside loops and branches as well; of a loop, whatever its state needs at a later step.
    """
    found: set[Value] = set(wanted)
    for op in reversed(program.ops):
        used = any(value in found for value in op.outputs)
        given = [value for value in follow(op) if isinstance(value, Value)]
        if not given or not used and not _holds(op, found):
            continue
        if op.name == "scan":
            found |= _through_scan(op, found, follow)
        elif op.name == "cond":
            found.update(value for value in op.inputs[:1] if isinstance(value, Value))
            for body in op.inner:
                found |= _through(body, _paired(body.outputs, op.outputs, found), op.inputs[1:], found, follow)
        else:
            for body in op.inner:
                found |= needed(body, found.union(v for v in body.outputs if isinstance(v, Value)), follow)
            found.update(given)
    return found


def _holds(op: Op, wanted: set[Value]) -> bool:
    """Whether something wanted is made inside a loop or a branch."""
    return any(
        any(value in wanted for value in each.outputs) or _holds(each, wanted) for body in op.inner for each in body.ops
    )


def _through_scan(op: Op, found: set[Value], follow: Follow) -> set[Value]:
    (body,), fixed, carried = op.inner, op.params["num_consts"], op.params["num_carry"]
    inside = _paired(body.outputs, op.outputs, found)
    while True:
        reached = _through(body, inside, op.inputs, found, follow)
        again = inside | {value for i, value in enumerate(body.outputs[:carried]) if body.inputs[fixed + i] in reached}
        if again == inside:
            return reached
        inside = again


def _through(body: Program, inside: set, given, found: set[Value], follow: Follow) -> set[Value]:
    reached = needed(body, found.union(value for value in inside if isinstance(value, Value)), follow)
    return reached | {value for value in _paired(given, body.inputs, reached) if isinstance(value, Value)}


def _paired(these, those, found: set[Value]) -> set:
    """Those of `these` whose partner in `those` was found."""
    return {this for this, that in zip(these, those, strict=True) if that in found}
