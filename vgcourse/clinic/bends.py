"""Where a curve bends a signal: the activations of a program, and what the loss does to its outputs."""

from __future__ import annotations

from collections.abc import Iterator

from vgcourse.clinic import curves
from vgcourse.clinic.exponentials import exponential_summed
from vgcourse.clinic.flow import POINTWISE, Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.marks import CUTS, Mark

_ACTIVATES = {
    "tanh",
    "logistic",
    "max",
    "erf",
    "erfc",
    "sin",
    "cos",
    "custom_jvp_call",
    "custom_vjp_call",
    "min",
    "clamp",
}
_OF_LOSSES = {"softplus", "log sigmoid", "square", "absolute value", "exp"}
_RANKS = (
    "custom_jvp_call", "custom_vjp_call", "tanh", "logistic", "erf", "erfc", "sin", "cos", "max", "min", "clamp",
    "select_n", "log1p", "expm1", "exp", "pow", "sqrt", "rsqrt", "abs", "log", "square", "integer_pow", "mul", "div",
)  # fmt: skip
_GATES = {"", "sigmoid", "logistic", "hard sigmoid", "clamp", "min"}
REDUCED = 0.99
"""A number that multiplies a curve and is nearer to 1 is a rounding, as in an exact GELU: 0.999999999."""
_PARTS = {"broadcast_in_dim", "convert_element_type", "neg", "reshape", "slice", "split", "squeeze", "sub", "transpose"}
_STRAIGHT = {"add", "add_any", "sub", "neg", "mul", "div", "convert_element_type", "copy", "copy_p", "reduce_precision"}


def is_pointwise(op: Op) -> bool:
    """Whether each entry of the result is a function of the same entry of the operands."""
    if op.name.startswith("custom_") and op.inner:
        inside = (each for body in op.inner for each in body.ops)
        return all(
            is_pointwise(each) or each.name == "broadcast_in_dim" and not each.inputs[0].shape for each in inside
        )
    return op.name in POINTWISE


def _strongest(op: Op, before: list[str], moving: int) -> str:
    """Which operation bends the curve most; "" for a straight line. moving: how many operands are of the curve."""
    bends = [name for name in before if name]
    comparing = op.name in ("gt", "ge", "lt", "le", "eq", "ne", "and", "or", "not", "is_finite")
    divides = op.name == "div" and isinstance(op.inputs[0], Fixed)
    if op.name in ("mul", "div") and moving > 1 or divides or op.name not in _STRAIGHT and not comparing:
        bends.append(op.name)
    return min(bends, key=lambda name: _RANKS.index(name) if name in _RANKS else len(_RANKS), default="")


def _starts_anew(op: Op, before: list[str]) -> bool:
    """A logarithm or a square of what an activation gave is the loss's, and no part of its curve."""
    if op.name == "square" or op.name == "integer_pow" and op.params["y"] == 2:
        return any(before)
    if op.name == "log1p" and any(name in curves.FLATTENS for name in before):
        return True
    return op.name in ("log", "square", "integer_pow", "abs", "sqrt") and any(
        name in _ACTIVATES or name in ("select_n", "log1p") for name in before
    )


class Bends:
    """Finds the activations of one program.

    users: by a value the operations that take it, None for what the program gives. upstream: what a later product is
    made from. over: what the steps of the scan are that it stands in.
    """

    def __init__(
        self, program: Program, flow: Flow, users: dict[Value, list[Op | None]], upstream: set[Value], over: str
    ) -> None:
        self.program, self.flow, self.users, self.upstream, self.over = program, flow, users, upstream, over
        self.at = {op: i for i, op in enumerate(program.ops)}

    def found(self) -> Iterator[Mark]:
        """All marks, in the order of the program."""
        of_softmax = {each for op in self.program.ops if (each := exponential_summed(op, self.flow)) is not None}
        roots: dict[Value, Value] = {}
        bent: dict[Value, str] = {}
        for op in self.program.ops:
            if not is_pointwise(op) or len(op.outputs) != 1 or op in of_softmax or not self.flow.of(op.out).signal:
                continue
            signals = [v for v in op.inputs if not self.flow.number(v)]
            if any(v.shape != op.out.shape for v in signals) or op.name in CUTS:
                continue
            anew = _starts_anew(op, [bent.get(v, "") for v in signals])
            origins = set(signals) if anew else {roots.get(v, v) for v in signals}
            if len(origins) != 1 or not next(iter(origins)).inexact:
                continue
            roots[op.out] = origins.pop()
            bent[op.out] = _strongest(op, [bent.get(v, "") for v in signals if not anew], len(signals))
        statistics = self._statistics()
        for value, root in roots.items():
            if not value.inexact or not bent[value] or value in statistics:
                continue
            users = [user for user in self.users.get(value, []) if user not in self.flow.derivatives]
            if all(user is not None and roots.get(user.out) is root for user in users):
                continue  # one more operation of the same curve follows, or a derivative alone
            curve = self._between(root, value)
            known = curves.recognised(curve, root, value, self.flow)
            ends = (known.word or bent[value] in _ACTIVATES) and known.word not in _OF_LOSSES
            ends = ends and not self._compares(root)
            if known.straight or not (value in self.upstream or ends):
                continue
            op = self.flow.makers[value]
            principal = next((each for each in reversed(curve) if each.name == bent[value]), op)
            word = known.word or str(principal.params.get("name", bent[value]))
            times, scaled = self._scaled(known, curve, root, value)
            yield Mark("activation", word, bent[value], principal, value, root=root, curve=curve,
                       times=times, scaled=scaled,
                       top_slope=known.top_slope, over=self.over, leads=value in self.upstream,
                       gates=bent[value] in _GATES and known.word in _GATES and self._multiplies(value))  # fmt: skip

    def _scaled(self, known: curves.Curve, curve: tuple[Op, ...], root: Value, value: Value) -> tuple[float, Op | None]:
        """(the number below 1 that multiplies z or φ(z), where); (1, None) where none does, or φ is not known."""
        numbers = [(size, op) for op in curve if (size := self._number(op)) is not None]
        smallest, where = min(numbers, key=lambda each: each[0], default=(1.0, None))
        if not smallest < REDUCED:
            return 1.0, None
        times, (first, *rest) = known.times, curve
        if not known.word and (inner := self._number(first)) is not None and all(root not in op.inputs for op in rest):
            known = curves.recognised(tuple(rest), first.out, value, self.flow)
            times = inner * known.times
        return (times, where) if known.word and times < REDUCED else (1.0, None)

    def _number(self, op: Op) -> float | None:
        """By how large a number an operation multiplies its signal."""
        divides = op.name == "div" and self.flow.number(op.inputs[1])
        numbers = [v for v in op.inputs if self.flow.number(v)] if divides or op.name == "mul" else []
        if len(numbers) != 1:
            return None
        try:
            number = float(abs(curves.constant(numbers[0], self.flow)))
        except KeyError:  # what a loop counts is plain as well, and no operation gives it
            return None
        return number if op.name == "mul" else 1 / number if number else None

    def _multiplies(self, value: Value, steps: int = 6) -> bool:
        """Whether another signal is multiplied by it, by a part of it, or by 1 minus it."""
        front = {value}
        for _ in range(steps):
            users = [op for each in front for op in self.users.get(each, []) if op is not None]
            for op in users:
                if op.name == "mul" and any(self.flow.of(v).signal for v in op.inputs if v not in front):
                    return True
            front = {v for op in users if op.name in _PARTS for v in op.outputs}
        return False

    def _compares(self, value: Value) -> bool:
        """Whether an output meets an array of the examples here, as in the 1 − y · f of a hinge: that is the loss."""
        made = self.flow.made(value)
        while made is not None and made.name in ("reshape", "squeeze", "convert_element_type"):
            made = self.flow.made(made.inputs[0])
        if made is None or made.name not in ("mul", "sub", "div") or len(made.inputs) != 2:
            return False
        facts = [self.flow.of(v) for v in made.inputs]
        given = [f.data and not f.params and f.examples is not None for f in facts]
        return any(f.signal for f in facts) and any(given)

    def _statistics(self) -> set[Value]:
        """What serves for the σ of a normalisation, and for nothing else."""
        found: set[Value] = set()
        for op in reversed(self.program.ops):
            for value in op.outputs:
                users = self.users.get(value, [None])
                only = all(user is not None and all(v in found for v in user.outputs) for user in users)
                if self.flow.of(value).spread is not None or only:
                    found.add(value)
        return found

    def _between(self, root: Value, value: Value) -> tuple[Op, ...]:
        needed, curve = {value}, []
        for op in reversed(self.program.ops[: self.at[self.flow.makers[value]] + 1]):
            if op.out in needed and op.out is not root and not self.flow.of(op.out).plain:
                curve.append(op)
                needed.update(v for v in op.inputs if isinstance(v, Value) and v is not root)
        return tuple(reversed(curve))
