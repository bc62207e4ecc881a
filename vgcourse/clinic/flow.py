"""What flows through a program: which values come from parameters, which from data, and what their axes mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from vgcourse.clinic.axes import axes_after
from vgcourse.clinic.derivatives import PRODUCTS, derivative_operations
from vgcourse.clinic.facts import Facts
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value, every_op

POINTWISE = {
    "abs", "acos", "acosh", "add", "add_any", "and", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "ceil",
    "clamp", "convert_element_type", "copy", "copy_p", "cos", "cosh", "div", "eq", "erf", "erf_inv", "erfc", "exp",
    "exp2", "expm1", "floor", "ge", "gt", "integer_pow", "is_finite", "le", "log", "log1p", "logistic", "lt", "max",
    "min", "mul", "ne", "neg", "not", "optimization_barrier", "or", "pow", "reduce_precision", "rem", "round",
    "rsqrt", "select_n", "sign", "sin", "sinh", "sqrt", "square", "stop_gradient", "sub", "tan", "tanh", "xor",
}  # fmt: skip
"""One entry of the result for one entry of each operand."""


RANDOM = {"random_bits", "random_gamma", "rng_bit_generator", "rng_uniform", "threefry2x32"}
"""Draws, as of a dropout: different for each entry, so no constants, whatever key they are drawn with."""


class Flow:
    """Facts of every value of a program, those inside its loops and branches as well."""

    def __init__(self, program: Program, given: Sequence[Facts], examples: int) -> None:
        self.facts: dict[Value, Facts] = {}
        self.makers: dict[Value, Op] = {value: op for op in every_op(program) for value in op.outputs}
        self.examples, self.constants = examples, program.constants
        self.derivatives = derivative_operations(program)
        self.parts: dict[Any, int] = {}
        for value in program.constants:
            batch = 0 if value.shape[:1] == (examples,) else None
            self.facts[value] = Facts(data=len(value.shape) > 0, examples=batch)
        self.outputs = self.through(program, given)

    def of(self, value: Value | Fixed) -> Facts:
        """Facts of one value; a number that stands in the program is a constant."""
        return self.facts.get(value, _PLAIN) if isinstance(value, Value) else _PLAIN

    def through(self, program: Program, given: Iterable[Facts]) -> list[Facts]:
        """Facts of what a program gives, from those of what it is given."""
        self.facts.update(zip(program.inputs, given, strict=True))
        for op in program.ops:
            for value, facts in zip(op.outputs, self._after(op), strict=True):
                self.facts[value] = facts
        return [self.of(value) for value in program.outputs]

    def _after(self, op: Op) -> list[Facts]:
        given = [self.of(value) for value in op.inputs]
        if op.name == "scan":
            return self._scan(op, given)
        if op.name == "cond":
            branches = [self.through(branch, given[1:]) for branch in op.inner]
            return [
                _joined(outs)._replace(data=_joined(outs).data or given[0].data) for outs in zip(*branches, strict=True)
            ]
        ordinary = [self._ordinary(op, given, value) for value in op.outputs]
        if op.inner and len(op.inner[0].inputs) == len(given):  # a function with a derivative of its own
            inside = self.through(op.inner[0], given)
            return [f._replace(grad=own.grad) for f, own in zip(inside, ordinary, strict=True)]
        return ordinary

    def _scan(self, op: Op, given: list[Facts]) -> list[Facts]:
        constants, carried = op.params["num_consts"], op.params["num_carry"]
        fixed, carry = given[:constants], given[constants : constants + carried]
        slices = [
            f._replace(examples=_moved(f.examples, -1), units=_moved(f.units, -1)) for f in given[constants + carried :]
        ]
        while True:
            outs = self.through(op.inner[0], [*fixed, *carry, *slices])
            joined = [a | b for a, b in zip(carry, outs[:carried], strict=True)]
            if joined == carry:
                break
            carry = joined
        stacked = [f._replace(examples=_moved(f.examples, 1), units=_moved(f.units, 1)) for f in outs[carried:]]
        return [*carry, *stacked]

    def _ordinary(self, op: Op, given: list[Facts], out: Value) -> Facts:
        facts = Facts(
            frozenset().union(*(f.params for f in given)),
            any(f.data for f in given) or op.name in RANDOM,
            any(f.grad for f in given) and out.inexact and op.name != "stop_gradient",
        )
        examples, units = axes_after(op, given, out)
        spread = self._spread(op, given)
        normal = facts.signal and self._normal(op, given)
        facts = facts._replace(examples=examples, units=units, spread=spread, normal=normal)
        slope = op in self.derivatives or any(f.slope for f in given)
        adapted = self._adapted(op, given) if slope or any(f.adapted for f in given) else frozenset()
        drawn = op.name in RANDOM or _drawn(op, given)
        adapted = adapted or (_with_noise(op, given) if any(f.drawn for f in given) else frozenset())
        return facts._replace(slope=slope and not adapted, adapted=adapted, drawn=drawn)

    def _adapted(self, op: Op, given: list[Facts]) -> frozenset[int]:
        """The parameters of θ − α · ∇, as of an inner step of MAML, and of what moves or widens such weights."""
        if op in self.derivatives:
            return frozenset()
        if op.name in ("sub", "add", "add_any"):
            for weights, step in (given, given[::-1]):
                if weights.own and step.slope and step.signal and not step.adapted:
                    return weights.own
        kept = op.name in ("broadcast_in_dim", "reshape", "squeeze", "transpose", "convert_element_type", "copy", "mul")
        moving = [f for f in given if not f.plain]
        return moving[0].adapted if kept and len(moving) == 1 else frozenset()

    def _spread(self, op: Op, given: list[Facts]) -> frozenset[int] | None:
        """1/σ, or σ, of a signal: a root of something that was summed; kept by whatever scales or reshapes it."""
        if op.name in ("rsqrt", "sqrt") or op.name == "pow":
            over = self._summed_over(op.inputs[0])
            return over if over is not None else given[0].spread
        if op.name in (
            "add",
            "mul",
            "max",
            "div",
            "broadcast_in_dim",
            "reshape",
            "squeeze",
            "convert_element_type",
            "neg",
        ):
            have = [f.spread for f in given if f.spread is not None]
            others = [f for f in given if f.spread is None]
            if len(have) == 1 and all(f.plain or f.learnt for f in others):
                return have[0]
        return None

    def _summed_over(self, value: Value | Fixed, steps: int = 8) -> frozenset[int] | None:
        made = self.made(value)
        if made is None or steps == 0:
            return None
        if made.name in ("reduce_sum", "reduce_window_sum"):
            return frozenset(made.params.get("axes", ())) if self.of(made.inputs[0]).data else None
        if made.name in POINTWISE or made.name in ("broadcast_in_dim", "reshape", "squeeze", "dot_general"):
            found = [self._summed_over(each, steps - 1) for each in made.inputs]
            return next((each for each in found if each is not None), None)
        return None

    def number(self, value: Value | Fixed) -> bool:
        """Whether it is one number, or the same number everywhere."""
        if isinstance(value, Fixed) or not value.shape:
            return self.of(value).plain
        made = self.made(value)
        return made is not None and made.name == "broadcast_in_dim" and self.number(made.inputs[0])

    def made(self, value: Value | Fixed) -> Op | None:
        """The operation that gives a value."""
        return self.makers.get(value) if isinstance(value, Value) else None

    def moved_from(self, value: Value | Fixed) -> Value | Fixed:
        """What a value was before it was reshaped, transposed, repeated or cast."""
        while (made := self.made(value)) is not None and made.name in _MOVES:
            value = made.inputs[0]
        return value

    def part(self, value: Value | Fixed, steps: int = 20) -> int:
        """A number for what is made of parameters alone: the same for the same part of them, however often it is taken.

        Slices of one long vector, or of matrices that are stacked, are different parts; a matrix that a loop takes
        again is the same one.
        """
        if value in self.parts:
            return self.parts[value]
        made = self.made(value)
        if isinstance(value, Fixed):
            key: tuple = (str(value.value), str(value.dtype))
        elif made is None or made.inner or steps == 0:
            key = (id(value),)
        else:
            inputs = tuple(self.part(each, steps - 1) for each in made.inputs)
            key = (made.name, made.outputs.index(value), str(made.params), inputs)
        self.parts[value] = self.parts.setdefault(key, len(self.parts))
        return self.parts[value]

    def _normal(self, op: Op, given: list[Facts]) -> bool:
        spread = [f.spread is not None for f in given]
        if op.name in ("mul", "div") and spread[-1] + spread[0] == 1:
            signal = given[0] if spread[-1] else given[-1]
            return signal.data
        kept = op.name in ("mul", "add", "sub", "convert_element_type", "reshape", "transpose", "broadcast_in_dim")
        return kept and any(f.normal for f in given) and all(f.normal or f.learnt or f.plain for f in given)


_PLAIN = Facts()
_MOVES = ("broadcast_in_dim", "reshape", "squeeze", "transpose", "convert_element_type", "copy")


def _drawn(op: Op, given: Sequence[Facts]) -> bool:
    """Whether noise is made into other noise: scaled, moved, by numbers or by parameters, in no product."""
    made = op.name not in PRODUCTS and any(f.drawn for f in given)
    return made and all(f.drawn or not f.data for f in given)


def _with_noise(op: Op, given: Sequence[Facts]) -> frozenset[int]:
    """The parameters of weights that are drawn, the μ of μ + σ ε, or those that a mask leaves."""
    if op.name not in ("add", "add_any", "sub", "mul", "div", "select_n") or any(f.data and not f.drawn for f in given):
        return frozenset()
    own = [f for f in given if f.own]
    return frozenset().union(*(f.own for f in own if not f.drawn)) or frozenset().union(*(f.own for f in own))


def _joined(outs: Sequence[Facts]) -> Facts:
    first, *rest = outs
    for each in rest:
        first = first | each
    return first


def _moved(axis: int | None, by: int) -> int | None:
    return None if axis is None or axis + by < 0 else axis + by


def product_of(op: Op, given: Sequence[Facts]) -> int | None:
    """Which operand is the signal, where parameters, or adapted ones, meet a signal or the data; None elsewhere."""
    if op.name not in PRODUCTS or len(given) < 2:
        return None
    if given[1].learnt and given[0].data:
        return 0
    if given[0].learnt and given[1].data:
        return 1
    adapted = [bool(f.adapted) for f in given[:2]]
    return adapted.index(False) if sum(adapted) == 1 and given[adapted.index(False)].data else None
