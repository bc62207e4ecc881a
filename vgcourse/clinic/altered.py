"""The same loss with its stages changed: another activation, a skip, a normalisation, put in through its program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import jax
import jax.numpy as jnp

from vgcourse.clinic.jaxprs import Fixed, Program, Value
from vgcourse.clinic.leaves import Leaves
from vgcourse.clinic.prepared import Prepared
from vgcourse.clinic.stages import Mark, Marks, names_of

if TYPE_CHECKING:
    from vgcourse.clinic.case import Case

Change = Callable[[str, Any, Any], Any]
"""(name of the stage, what went into an activation, what comes out) → what comes out instead, of the same shape."""


def altered(case: Case, change: Change | None = None) -> Callable:
    """A loss (params, batch) → a number like the case's, with every stage's value sent through `change`.

    For params and batches of the same shapes. A stage inside a scan is changed at each step. What goes into a product
    is not handed on: its z is None.
    """
    patient, run = case.patient, evaluating(case.prepared, change)
    constants = list(patient.program.constants.values())

    def same(params: Any, batch: Any):
        return run([*arrays_of(params, patient.params), *arrays_of(batch, patient.batch)], constants)

    return same


def evaluating(prepared: Prepared, change: Change | None = None) -> Callable[[Sequence, Sequence], Any]:
    """The same of (arrays of the parameters and of the batch, arrays that the loss closes over), for any patient."""
    program, names = prepared.program, dict(zip(prepared.ordered, names_of(prepared.ordered), strict=True))

    def run(given: Sequence, constants: Sequence):
        walk = _Walk(names, change, dict(zip(program.constants, constants, strict=True)))
        return jnp.sum(walk.run(program, prepared.marks, given)[0])

    return run


def arrays_of(tree: Any, like: Leaves) -> list:
    """The arrays of a tree, in the order in which the program takes them."""
    leaves = jax.tree.leaves(tree)
    return [leaves[place] for place in like.places]


class _Walk:
    """Evaluates a program and changes its stages on the way."""

    def __init__(self, names: dict[Mark, str], change: Change | None, constants: dict[Value, Any]) -> None:
        self.names, self.change, self.constants = names, change, constants

    def run(self, program: Program, marks: Marks, given) -> list:
        """What the program gives."""
        values: dict[Value, Any] = dict(zip(program.inputs, given, strict=True))
        stages = {mark.value: mark for here in marks.here.values() for mark in here if mark.kind != "cut"}

        def read(value):
            if isinstance(value, Fixed):
                return value.value
            return values[value] if value in values else self.constants[value]

        for op in program.ops:
            inputs = [read(value) for value in op.inputs]
            inside = marks.inside.get(op)
            if op.name == "scan" and inside and self.change is not None:
                outputs = self._scan(op, inside[0], inputs)
            else:
                outputs = op.bind(*inputs)
            values.update(zip(op.outputs, outputs, strict=True))
            for value in op.outputs:
                if self.change is not None and (mark := stages.get(value)) is not None:
                    z = read(mark.root) if mark.root is not None else None
                    values[value] = self.change(self.names[mark], z, values[value]).astype(value.dtype)
        return [read(value) for value in program.outputs]

    def _scan(self, op, marks: Marks, given: list) -> list:
        (body,), q = op.inner, op.params
        fixed, carried = q["num_consts"], q["num_carry"]

        def step(carry, slices):
            out = self.run(body, marks, [*given[:fixed], *carry, *slices])
            return out[:carried], out[carried:]

        carry, slices = given[fixed : fixed + carried], given[fixed + carried :]
        last, rows = jax.lax.scan(step, carry, slices, length=q["length"], reverse=q["reverse"])
        return [*last, *rows]
