"""Forward and backward through a program, stage by stage: the values, and the gradients as blocks, measured on the way.

Reverse mode by hand, one `jax.vjp` for each operation, because only then can a gradient be rescaled between two
operations (`blocks`). A scan goes back step by step, as JAX does it: the carries are kept, the step is computed again.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from vgcourse.clinic.blocks import Arrived, Block, added, flat, scaled, settled, together, zero_block
from vgcourse.clinic.curves import slope_of
from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.marks import Mark, Marks, settling
from vgcourse.clinic.measuring import handed_out, share_of

Seen = dict[int, dict[str, Any]]
"""By a stage's number: what was handed out of it."""


class Tape(NamedTuple):
    """What a pass forward leaves for the pass back."""

    values: dict[Value, Any]
    kept: dict[Op, Any]
    seen: Seen


def evaluated(program: Program, given: Sequence, constants: dict[Value, Any], scope: str = "") -> list:
    """What a program gives. With a scope, each operation, and what is derived from it, can be told by its number."""
    values = dict(zip(program.inputs, given, strict=True))

    def read(v):
        return v.value if isinstance(v, Fixed) else values[v] if v in values else constants[v]

    for i, op in enumerate(program.ops):
        with jax.named_scope(f"{scope}{i}") if scope else nullcontext():
            values.update(zip(op.outputs, op.bind(*map(read, op.inputs)), strict=True))
    return [read(v) for v in program.outputs]


class Passes:
    """The passes through one program."""

    def __init__(self, flow: Flow, numbers: dict[Mark, int], constants: dict[Value, Any], share: float) -> None:
        self.flow, self.numbers, self.constants, self.share = flow, numbers, constants, share

    def plain(self, program: Program, given: Sequence) -> list:
        """What the program gives: nothing measured, nothing kept."""
        return evaluated(program, given, self.constants)

    def forward(self, program: Program, marks: Marks, given: Sequence) -> Tape:
        """The values of a program, and what `backward` needs."""
        tape = Tape(dict(zip(program.inputs, given, strict=True)), {}, {})
        for op in program.ops:
            values = [self._read(tape.values, v) for v in op.inputs]
            if op.name == "scan" and (op in marks.inside or self._goes_back(op)):
                outputs, tape.kept[op] = self._scan_forward(op, values)
            elif op.name == "cond" and (op in marks.inside or self._goes_back(op)):
                outputs, tape.kept[op] = op.bind(*values), values
            elif self._goes_back(op):
                outputs, tape.kept[op] = self._with_pullback(op, values)
            else:
                outputs = op.bind(*values)
            tape.values.update(zip(op.outputs, outputs, strict=True))
        for here in marks.here.values():
            for mark in here:
                tape.seen[self.numbers[mark]] = self._see(mark, tape.values)
        return tape

    def backward(
        self, program: Program, marks: Marks, tape: Tape, behind: dict[Value, Block], *, whole: bool = False
    ) -> tuple[list[Block | None], Seen]:
        """(the gradient of every input, what was measured), for those `behind` its outputs; whole: no loop's body."""
        gradients, seen, entering = Arrived(behind), {}, {}
        marked = settling(marks, self.flow)
        enters = {mark.enters: mark for here in marks.here.values() for mark in here if mark.enters is not None}
        for op in reversed(program.ops):
            blocks = []
            small = any(value.dtype.itemsize == 2 for value in (*op.inputs, *op.outputs))  # a cast to 16 bits as well
            for value in op.outputs:
                if value in marked or small:
                    gradients.settle(value)
                blocks.append(gradients.get(value))
            if op not in tape.kept or op not in marks.inside and not any(block is not None for block in blocks):
                continue
            if op.name == "scan":
                given, inside = self._scan_backward(op, marks, tape.kept[op], blocks)
                seen |= inside
            elif op.name == "cond":
                given, inside = self._cond_backward(op, marks, tape.kept[op], blocks)
                seen |= inside
            else:
                given = self._pulled(op, tape.kept[op], blocks)
            for i, block in given.items():
                gradients.add(op.inputs[i], block)
                if (op, i) in enters:
                    entering[enters[op, i]] = block
        for here in marks.here.values():
            for mark in here:
                found, entered = gradients.get(mark.value), entering.get(mark)
                out = {"gradient": handed_out(found, self.axes(mark)[0], self.share)} if found is not None else {}
                if found is not None and entered is not None:
                    out |= share_of(found, entered, whole and self.share >= 1)
                seen[self.numbers[mark]] = out
        return [gradients.get(value) for value in program.inputs], seen

    def axes(self, mark: Mark) -> tuple[int | None, int | None]:
        """(axis of the examples, axis of the units) of a stage's value; by their sizes where nothing is known."""
        facts, shape = self.flow.of(mark.value), mark.value.shape
        examples, units = facts.examples, facts.units
        if examples is None and len(shape) > 1:
            examples = shape.index(self.flow.examples) if self.flow.examples in shape else 0
        if units is None or units == examples:
            others = [axis for axis in range(len(shape)) if axis != examples]
            units = others[-1] if others else None
        return examples, units

    # inside -----------------------------------------------------------------------------------------------------------

    def _read(self, values: dict, value: Value | Fixed):
        if isinstance(value, Fixed):
            return value.value
        return values[value] if value in values else self.constants[value]

    def _differentiable(self, values: Sequence[Value | Fixed]) -> list[int]:
        return [i for i, v in enumerate(values) if isinstance(v, Value) and v.inexact and self.flow.of(v).grad]

    def _goes_back(self, op: Op) -> bool:
        return bool(self._differentiable(op.outputs)) and bool(self._differentiable(op.inputs))

    def _see(self, mark: Mark, values: dict) -> dict[str, Any]:
        examples, _ = self.axes(mark)
        out = lambda x: handed_out(Block(x, jnp.int32(0)), examples, self.share)
        seen = {"value": out(self._read(values, mark.value))}
        if mark.root is None:
            return seen
        z = self._read(values, mark.root)

        def curve(z):
            inside = {mark.root: z}
            for op in mark.curve:
                of = [inside[v] if v in inside else self._read(values, v) for v in op.inputs]
                inside.update(zip(op.outputs, op.bind(*of), strict=True))
            return inside[mark.value]

        _, slope = slope_of(curve, z)
        return seen | {"slope": out(slope)}

    def _with_pullback(self, op: Op, values: list):
        moving = self._differentiable(op.inputs)
        through = [i for i, v in enumerate(op.outputs) if v.inexact]

        def function(*moved):
            given = list(values)
            for i, value in zip(moving, moved, strict=True):
                given[i] = value
            outputs = op.bind(*given)
            return [outputs[i] for i in through], outputs

        _, pullback, outputs = jax.vjp(function, *(values[i] for i in moving), has_aux=True)
        return outputs, (pullback, moving, through)

    def _pulled(self, op: Op, kept, blocks: list[Block | None]) -> dict[int, Block]:
        pullback, moving, through = kept
        given = [(op.outputs[i], blocks[i]) for i in through]
        present, e = together([block for _, block in given if block is not None])
        if op.name.startswith(
            "custom_vjp_call"
        ):  # its rule may not be linear: it gets the true size where that can be held
            whole = jnp.where(e > (-10 if present[0].dtype == jnp.float16 else -90), e, 0)
            present, e = [scaled(m, whole) for m in present], e - whole
        rest = iter(present)
        found = pullback([jnp.zeros(v.shape, v.dtype) if block is None else next(rest) for v, block in given])
        return {i: Block(m, e) for i, m in zip(moving, found, strict=True)}

    def _scan_forward(self, op: Op, values: list):
        (body,), q = op.inner, op.params
        fixed, carried = q["num_consts"], q["num_carry"]

        def step(carry, xs):
            out = self.plain(body, [*values[:fixed], *carry, *xs])
            return out[:carried], (out[carried:], carry)

        carry, slices = values[fixed : fixed + carried], values[fixed + carried :]
        last, (ys, carries) = jax.lax.scan(
            step, carry, slices, length=q["length"], reverse=q["reverse"], unroll=q.get("unroll", 1)
        )
        return [*last, *ys], (values[:fixed], carries, slices)

    def _scan_backward(self, op: Op, marks: Marks, kept, blocks: list[Block | None]):
        (body,), q = op.inner, op.params
        inside = marks.inside.get(op, (Marks(),))[0]
        fixed_values, carries, slices = kept
        n_fixed, n_carry, steps = q["num_consts"], q["num_carry"], q["length"]
        moving = self._differentiable(body.inputs)
        fixed = [i for i in moving if i < n_fixed]
        carry = [i for i in moving if n_fixed <= i < n_fixed + n_carry]
        sliced = [i for i in moving if i >= n_fixed + n_carry]
        ends = {i - n_fixed: blocks[i - n_fixed] for i in carry}
        from_steps = {i: blocks[i] for i in range(n_carry, len(blocks)) if blocks[i] is not None}
        empty = lambda i: zero_block(body.inputs[i].shape, body.inputs[i].dtype)
        first = (
            [settled(ends[i - n_fixed]) if ends[i - n_fixed] is not None else empty(i) for i in carry],
            [empty(i) for i in fixed],
        )

        def step(state, at):
            carried, summed = state
            carry_in, x, behind_ys = at
            tape = self.forward(body, inside, [*fixed_values, *carry_in, *x])
            behind: dict[Value, Block] = {}
            arrived = [*((i - n_fixed, block) for i, block in zip(carry, carried, strict=True)), *behind_ys.items()]
            for i, block in arrived:
                value = body.outputs[i]
                if isinstance(value, Value) and self.flow.of(value).grad:
                    behind[value] = added(behind.get(value), block)
            given, seen = self.backward(body, inside, tape, behind)
            of = lambda i: settled(given[i]) if given[i] is not None else empty(i)
            summed = [settled(added(total, of(i))) for total, i in zip(summed, fixed, strict=True)]
            return ([of(i) for i in carry], summed), ([of(i) for i in sliced], _merged(tape.seen, seen))

        rows = {i: Block(block.m, jnp.broadcast_to(block.e, (steps,))) for i, block in from_steps.items()}
        (at_start, summed), (of_slices, seen) = jax.lax.scan(
            step, first, (carries, slices, rows), length=steps, reverse=not q["reverse"]
        )
        given = dict(zip(fixed, summed, strict=True)) | dict(zip(carry, at_start, strict=True))
        return given | dict(zip(sliced, of_slices, strict=True)), seen

    def _cond_backward(self, op: Op, marks: Marks, values: list, blocks: list[Block | None]):
        moving = [i for i in self._differentiable(op.inputs) if i > 0]
        inside = marks.inside.get(op, tuple(Marks() for _ in op.inner))
        behind = {i: flat(block) for i, block in enumerate(blocks) if block is not None}

        def branch(body: Program, inside: Marks):
            def run(operands, behind):
                tape = self.forward(body, inside, operands)
                arrived: dict[Value, Block] = {}
                for i, block in behind.items():
                    value = body.outputs[i]
                    if isinstance(value, Value) and self.flow.of(value).grad:
                        arrived[value] = added(arrived.get(value), block)
                given, seen = self.backward(body, inside, tape, arrived)
                empty = lambda i: zero_block(op.inputs[i].shape, op.inputs[i].dtype)
                return [settled(given[i - 1]) if given[i - 1] is not None else empty(i) for i in moving], _merged(
                    tape.seen, seen
                )

            return run

        runs = [branch(body, each) for body, each in zip(op.inner, inside, strict=True)]
        shapes = [jax.eval_shape(run, values[1:], behind)[1] for run in runs]
        unseen = {number: jax.tree.map(_unmeasured, seen) for each in shapes for number, seen in each.items()}
        padded = [_padded(run, unseen) for run in runs]
        given, seen = jax.lax.switch(jnp.asarray(values[0], jnp.int32), padded, values[1:], behind)
        return dict(zip(moving, given, strict=True)), seen


def _padded(run, unseen: Seen):
    def padded(*args):
        given, seen = run(*args)
        return given, unseen | seen

    return padded


def _unmeasured(shape):
    return (
        jnp.full(shape.shape, jnp.nan, shape.dtype)
        if jnp.issubdtype(shape.dtype, jnp.floating)
        else jnp.zeros(shape.shape, shape.dtype)
    )


def _merged(forward: Seen, backward: Seen) -> Seen:
    return {number: forward.get(number, {}) | backward.get(number, {}) for number in {**forward, **backward}}
