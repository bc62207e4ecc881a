"""The stages of a program, found by what flows through it: where parameters meet signals, and where a curve follows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vgcourse.clinic.bends import Bends
from vgcourse.clinic.exponentials import is_maximum, softmax_of
from vgcourse.clinic.flow import Facts, Flow, product_of
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.marks import COMPARISONS, CUTS, Mark, Marks
from vgcourse.clinic.places import of_a_solver
from vgcourse.clinic.recurrences import of_associative_scans, recurrences


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
        self.marks = Marks()
        self.inside: dict[Op, tuple[Marks, ...]] = {}
        self.parallel = of_associative_scans(program)

    def found(self) -> Marks:
        """All marks."""
        marks = list(self._products())
        self._find_upstream(marks)
        for op in self.program.ops:
            if op.name in ("scan", "cond"):
                self.inside[op] = tuple(self._inside(op, body) for body in op.inner)
        taken = {mark.value for mark in marks}
        bends = Bends(self.program, self.flow, self.users, self.upstream, self.over)
        found = (self._softmaxes(), self._normalisations(), self._lookups(), bends.found(), self._cuts())
        for more in (*found, recurrences(self.program, self.flow, self.parallel)):
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
                if self.flow.of(op.out).adapted:
                    continue  # σ ε, of weights that are drawn
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
                op.name in ("div", "mul")
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
                params = tuple(sorted(shift.union(*map(self._scales, (*op.inputs, value)))))
                yield Mark("normalisation", "normalisation", op.name, op, value, params=params, over=self.over)

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
                    params = tuple(sorted(given[0].params))
                    yield Mark("lookup", "lookup", op.name, op, op.out, over=self.over, params=params)

    # cuts -------------------------------------------------------------------------------------------------------------

    def _cuts(self) -> Iterator[Mark]:
        for op in self.program.ops:
            whole = op.name == "convert_element_type" and not op.out.inexact and op.inputs[0].dtype != bool
            compared = self._compared(op)
            if not op.outputs or op.name not in CUTS and not whole and compared is None:
                continue
            source = op.inputs[0] if compared is None else compared
            cut = isinstance(source, Value) and source.inexact and self.flow.of(source).grad
            if not cut or op.name == "stop_gradient" and self._without_harm(op, source):
                continue
            if self.users.get(op.out):
                name = op.name if compared is None else self.flow.made(op.inputs[0]).name
                yield Mark("cut", name, name, op, source, over=self.over)

    def _without_harm(self, stop: Op, source: Value) -> bool:
        """Of the largest entry, which a softmax takes away first; of a solver, which has a derivative of its own; or of
        a bias that is frozen beside weights, by name: no signal ends there."""
        frozen = self.flow.of(source).learnt and self.flow.made(source) is None and len(source.shape) < 2
        return frozen or is_maximum(source, self.flow) or of_a_solver(stop.origin)

    def _compared(self, op: Op) -> Value | None:
        """The number of which a comparison is made into a number again: (z > 0).astype(float)."""
        made = self.flow.made(op.inputs[0]) if op.name == "convert_element_type" and op.out.inexact else None
        if made is None or made.name not in COMPARISONS:
            return None
        return next((v for v in made.inputs if isinstance(v, Value) and v.inexact and self.flow.of(v).grad), None)


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
