"""The stages of a program, found by what flows through it: where parameters meet signals, and where a curve follows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from vgcourse.clinic import curves
from vgcourse.clinic.flow import POINTWISE, Facts, Flow, product_of
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value

CUTS = {"argmax", "argmin", "ceil", "floor", "round", "sign", "stop_gradient"}

COMPARISONS = ("gt", "lt", "ge", "le", "eq", "ne")


@dataclass(eq=False, frozen=True)
class Mark:
    """A stage before it is measured."""

    kind: str
    word: str
    operation: str
    op: Op  # whose line is the stage's place
    value: Value  # what is measured
    enters: tuple[Op, int] | None = None  # a product: the operation and the operand by which the signal enters
    root: Value | None = None  # an activation: z
    curve: tuple[Op, ...] = ()  # an activation: the operations from z to φ(z)
    top_slope: float = 1.0  # the largest |φ′|
    params: tuple[int, ...] = ()
    over: str = ""  # inside a scan: "layers" or "time"
    leads: bool = True  # an activation, a softmax: whether a later product is made from it
    part: int = -1  # a product: which part of its parameters (`Flow.part`)
    axis: int = -1  # a recurrence: the axis of time


@dataclass(eq=False)
class Marks:
    """The marks of one program by the operation that they stand at, in the order of the forward pass."""

    here: dict[Op, list[Mark]] = field(default_factory=dict)
    inside: dict[Op, tuple[Marks, ...]] = field(default_factory=dict)  # of scans and branches
    order: list[Op] = field(default_factory=list)

    def all(self) -> Iterator[Mark]:
        """Every mark, those inside as well, in the order of the forward pass."""
        for op in self.order:
            yield from self.here.get(op, ())
            for marks in self.inside.get(op, ()):
                yield from marks.all()


class Finder:
    """Finds the marks of one program."""

    def __init__(self, program: Program, flow: Flow, wanted: set[Value], over: str = "") -> None:
        self.program, self.flow, self.over = program, flow, over
        self.users: dict[Value, list[Op | None]] = {}
        for op in program.ops:
            for value in op.inputs:
                if isinstance(value, Value):
                    self.users.setdefault(value, []).append(op)
        for value in program.outputs:
            if isinstance(value, Value):
                self.users.setdefault(value, []).append(None)
        self.upstream = set(wanted)
        self.at = {op: i for i, op in enumerate(program.ops)}
        self.marks = Marks()
        self.inside: dict[Op, tuple[Marks, ...]] = {}
        self.parallel = _of_associative_scans(program)

    def found(self) -> Marks:
        """All marks."""
        marks = list(self._products())
        self._find_upstream(marks)
        for op in self.program.ops:
            if op.name in ("scan", "cond"):
                self.inside[op] = tuple(self._inside(op, body) for body in op.inner)
        taken = {mark.value for mark in marks}
        found = (self._softmaxes(), self._normalisations(), self._lookups(), self._activations(), self._cuts())
        for more in (*found, self._recurrences()):
            for mark in more:
                if mark.value not in taken or mark.kind in ("cut", "recurrence"):
                    taken.add(mark.value)
                    marks.append(mark)
        for op in self.program.ops:
            if here := [mark for mark in marks if mark.op is op]:
                self.marks.here[op] = here
            if op in self.inside and any(any(each.all()) for each in self.inside[op]):
                self.marks.inside[op] = self.inside[op]
            if here or op in self.marks.inside:
                self.marks.order.append(op)
        return self.marks

    def _find_upstream(self, marks: list[Mark]) -> None:
        """What a later product, here or inside, is made from."""
        seeds = {mark.op for mark in marks}
        for op in reversed(self.program.ops):
            holds = op in seeds or any(value in self.upstream for value in op.outputs) or _holds_product(op, self.flow)
            if holds:
                self.upstream.update(value for value in op.inputs if isinstance(value, Value))

    def _inside(self, op: Op, body: Program) -> Marks:
        over = self.over
        wanted = {inner for inner, outer in zip(body.outputs, op.outputs, strict=False) if outer in self.upstream}
        if op.name == "scan":
            fixed = op.params["num_consts"] + op.params["num_carry"]
            sliced = any(self.flow.of(value).learnt for value in body.inputs[fixed:])
            over = "layers" if sliced or any(map(self._picks_weights, body.ops)) else "time"
            if _holds_product(op, self.flow):
                wanted = set(body.outputs)
        return Finder(body, self.flow, {value for value in wanted if isinstance(value, Value)}, over).found()

    def _picks_weights(self, op: Op) -> bool:
        """A loop that takes its weights by the number of the step."""
        weights, *where = [self.flow.of(value) for value in op.inputs] or [Facts()]
        counted = any(isinstance(value, Value) for value in op.inputs[1:]) and all(f.plain for f in where)
        return op.name in ("dynamic_slice", "gather") and weights.learnt and counted

    def _facts(self, op: Op) -> list[Facts]:
        return [self.flow.of(value) for value in op.inputs]

    def _only_user(self, value: Value) -> Op | None:
        users = self.users.get(value, [])
        return users[0] if len(users) == 1 else None

    # products ---------------------------------------------------------------------------------------------------------

    def _products(self) -> Iterator[Mark]:
        for op in self.program.ops:
            given = self._facts(op)
            if (side := product_of(op, given)) is not None:
                word = "convolution" if op.name.startswith("conv") else "product"
                yield self._product(op, (op, side), op.out, given[1 - side].own, word, op.inputs[1 - side])
            elif op.name.startswith(("custom_jvp", "custom_vjp")) and any(f.learnt for f in given):
                side = next((i for i, f in enumerate(given) if f.data), None)
                if (
                    side is not None
                    and op.out.inexact
                    and any(_holds_product_here(body, self.flow) for body in op.inner)
                ):
                    yield self._product(
                        op, (op, side), op.out, frozenset().union(*(f.params for f in given)), "product"
                    )
            elif op.name == "mul" and len(given) == 2 and given[0].learnt + given[1].learnt == 1 and op.out.inexact:
                side = 1 if given[0].learnt else 0
                if not given[side].data or given[side].normal or given[side].spread is not None:
                    continue
                user = self._only_user(op.out)
                if user is not None and any(f.spread is not None for f in self._facts(user)):
                    continue  # the scale of a normalisation
                if user is not None and user.name == "reduce_sum":
                    made = self.flow.made(op.inputs[side])
                    enters = (made, 0) if made is not None and made.name == "broadcast_in_dim" else (op, side)
                    yield self._product(op, enters, user.out, given[1 - side].params, "product", op.inputs[1 - side])
                elif len(op.out.shape) == 0 or max(op.out.shape) >= 1:
                    yield self._product(op, (op, side), op.out, given[1 - side].params, "product", op.inputs[1 - side])

    def _product(self, op: Op, enters, value: Value, params: frozenset[int], word: str, weights=None) -> Mark:
        value, more = self._with_bias(value)
        part = -1 if weights is None else self.flow.part(weights)
        params = tuple(sorted(params | more))
        over = "time" if op in self.parallel else self.over
        return Mark("product", word, op.name, op, value, enters, params=params, over=over, part=part)

    def _with_bias(self, value: Value) -> tuple[Value, frozenset[int]]:
        """z = x W + b: the value is measured behind the bias, where nothing else stands between."""
        at = value
        for _ in range(4):
            user = self._only_user(at)
            if user is None:
                break
            if user.name in ("add", "add_any"):
                other = user.inputs[1] if user.inputs[0] is at else user.inputs[0]
                facts = self.flow.of(other)
                return (user.out, facts.own) if facts.own and user.out.shape == at.shape else (value, frozenset())
            if user.name not in ("transpose", "squeeze", "reshape", "convert_element_type"):
                break
            at = user.out
        return value, frozenset()

    # softmax ----------------------------------------------------------------------------------------------------------

    def _softmaxes(self) -> Iterator[Mark]:
        for op in self.program.ops:
            if op.name.startswith("custom_jvp") and "softmax" in str(op.params.get("name", "")):
                if self.flow.of(op.out).signal:
                    leads = op.out in self.upstream
                    yield Mark("softmax", "softmax", "softmax", op, op.out, over=self.over, leads=leads)
            elif (
                op.name == "div"
                and self.flow.of(op.out).signal
                and (exponential := softmax_of(op, self.flow)) is not None
            ):
                leads = op.out in self.upstream
                yield Mark("softmax", "softmax", "exp", exponential, op.out, over=self.over, leads=leads)

    # normalisation ----------------------------------------------------------------------------------------------------

    def _normalisations(self) -> Iterator[Mark]:
        for op in self.program.ops:
            if op.name not in ("mul", "div") or not self.flow.of(op.out).normal:
                continue
            given = self._facts(op)
            spread = [f.spread is not None for f in given]
            if sum(spread) == 1 and not given[spread.index(False)].normal:
                value, shift = self._with_bias(self._with_scale(op.out))
                params = shift.union(*map(self._scales, (*op.inputs, value)))
                yield Mark(
                    "normalisation", "normalisation", op.name, op, value, params=tuple(sorted(params)), over=self.over
                )

    def _with_scale(self, value: Value) -> Value:
        """γ times what was normalised, where nothing else stands between."""
        user = self._only_user(value)
        scaled = user is not None and user.name == "mul" and user.out.shape == value.shape
        return user.out if scaled and any(self.flow.of(v).learnt for v in user.inputs) else value

    def _scales(self, value: Value | Fixed) -> frozenset[int]:
        """The parameters that multiply 1/σ, or what was normalised by it."""
        made, found = self.flow.made(value), frozenset()
        while made is not None and made.name in ("mul", "broadcast_in_dim", "reshape", "convert_element_type"):
            rest = [v for v in made.inputs if not self.flow.of(v).learnt]
            found |= frozenset().union(*(self.flow.of(v).params for v in made.inputs if self.flow.of(v).learnt))
            made = self.flow.made(rest[0]) if len(rest) == 1 else None
        return found

    # lookups ----------------------------------------------------------------------------------------------------------

    def _lookups(self) -> Iterator[Mark]:
        for op in self.program.ops:
            if op.name in ("gather", "dynamic_slice") and op.out.inexact:
                given = self._facts(op)
                if given[0].learnt and any(f.data for f in given[1:]):
                    yield Mark(
                        "lookup", "lookup", op.name, op, op.out, over=self.over, params=tuple(sorted(given[0].params))
                    )

    # activations ------------------------------------------------------------------------------------------------------

    def _activations(self) -> Iterator[Mark]:
        of_softmax = {each for op in self.program.ops if (each := _exponential_summed(op, self.flow)) is not None}
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
            yield Mark("activation", word, bent[value], principal, value, root=root, curve=curve,
                       top_slope=known.top_slope, over=self.over, leads=value in self.upstream)  # fmt: skip

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

    # recurrences ------------------------------------------------------------------------------------------------------

    def _recurrences(self) -> Iterator[Mark]:
        """What goes through time without a loop: into an associative scan, or a convolution by its Fourier sums."""
        seen: set[Value] = set()
        for op in self.program.ops:
            value, axis = op.inputs[0] if op.inputs else None, -1
            if op in self.parallel and op.name == "slice" and 2 in (op.params["strides"] or ()):
                if self.flow.made(value) in self.parallel:
                    continue  # its own halves
                axis = op.params["strides"].index(2)
            elif op.name == "fft" and len(op.params["fft_lengths"]) == 1:
                while (made := self.flow.made(value)) is not None and made.name in ("convert_element_type", "pad"):
                    value = made.inputs[0]
                axis = len(value.shape) - 1
            if axis < 0 or value in seen or not self.flow.of(value).signal or not value.inexact:
                continue
            if op.name == "fft" and np.issubdtype(value.dtype, np.complexfloating):
                continue  # on the way out of the sums
            seen.add(value)
            yield Mark("recurrence", "recurrence", op.name, op, value, over="time", axis=axis)

    # cuts -------------------------------------------------------------------------------------------------------------

    def _cuts(self) -> Iterator[Mark]:
        for op in self.program.ops:
            whole = op.name == "convert_element_type" and not op.out.inexact and op.inputs[0].dtype != bool
            compared = self._compared(op)
            if not op.outputs or op.name not in CUTS and not whole and compared is None:
                continue
            source = op.inputs[0] if compared is None else compared
            if not isinstance(source, Value) or not source.inexact or not self.flow.of(source).grad:
                continue
            if op.name == "stop_gradient" and is_maximum(source, self.flow):
                continue  # the largest entry, which a softmax takes away first
            if self.users.get(op.out):
                name = op.name if compared is None else self.flow.made(op.inputs[0]).name
                yield Mark("cut", name, name, op, source, over=self.over)

    def _compared(self, op: Op) -> Value | None:
        """The number of which a comparison is made into a number again: (z > 0).astype(float)."""
        made = self.flow.made(op.inputs[0]) if op.name == "convert_element_type" and op.out.inexact else None
        if made is None or made.name not in COMPARISONS:
            return None
        return next((v for v in made.inputs if isinstance(v, Value) and v.inexact and self.flow.of(v).grad), None)


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
_STRAIGHT = {"add", "add_any", "sub", "neg", "mul", "div", "convert_element_type", "copy", "copy_p", "reduce_precision"}


def _of_associative_scans(program: Program) -> set[Op]:
    """The operations within a call of `jax.lax.associative_scan`, which leaves no loop in the program."""
    if not any(op.name == "slice" and 2 in (op.params["strides"] or ()) for op in program.ops):
        return set()
    return {op for op in program.ops if any(f.function.endswith("associative_scan") for f in op.origin.frames())}


def is_maximum(value: Value | Fixed, flow: Flow) -> bool:
    """Whether it is the largest entry of something, such as a softmax takes away before its exponential."""
    while (made := flow.made(value)) is not None:
        if made.name == "reduce_max":
            return True
        moves = [v for v in made.inputs[made.name == "select_n" :] if not flow.of(v).plain]
        through = ("broadcast_in_dim", "max", "reshape", "squeeze", "select_n", "stop_gradient")
        if made.name not in through or len(moves) != 1:
            return False
        value = moves[0]
    return False


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


def _exponential_summed(op: Op, flow: Flow) -> Op | None:
    """The exp whose results are summed over an axis: the inside of a softmax or of a log of summed exponentials."""
    if op.name != "reduce_sum":
        return None
    made = flow.made(op.inputs[0])
    steps = 0
    while made is not None and made.name in ("convert_element_type", "mul", "select_n", "abs") and steps < 3:
        found = [flow.made(v) for v in made.inputs]
        exponentials = [
            each for each in found if each is not None and each.name in ("exp", "exp2", "convert_element_type")
        ]
        made, steps = exponentials[0] if exponentials else None, steps + 1
    return made if made is not None and made.name in ("exp", "exp2") else None


def softmax_of(op: Op, flow: Flow) -> Op | None:
    """The exp of the softmax whose division this is."""
    below = op.inputs[1]
    for _ in range(6):
        made = flow.made(below)
        if made is None:
            return None
        if made.name == "reduce_sum":
            return _exponential_summed(made, flow)
        if made.name not in ("broadcast_in_dim", "reshape", "squeeze", "add", "max", "convert_element_type"):
            return None
        below = made.inputs[0]
    return None


def summed_exponentials(flow: Flow, program: Program) -> Iterator[tuple[Op, Op]]:
    """Pairs (sum, exp) of softmaxes and logs of summed exponentials."""
    for op in program.ops:
        exponential = _exponential_summed(op, flow)
        if exponential is not None and flow.of(op.out).signal:
            yield op, exponential


def _holds_product(op: Op, flow: Flow) -> bool:
    return any(_holds_product_here(body, flow) for body in op.inner)


def _holds_product_here(body: Program, flow: Flow) -> bool:
    return any(
        product_of(op, [flow.of(v) for v in op.inputs]) is not None or _holds_product(op, flow) for op in body.ops
    )


def names_of(marks: list[Mark]) -> list[str]:
    """A name of its own for each: "product 3", "sigmoid 3"."""
    counts: Counter[str] = Counter()
    names = []
    for mark in marks:
        counts[mark.word] += 1
        names.append(f"{mark.word} {counts[mark.word]}")
    return names
