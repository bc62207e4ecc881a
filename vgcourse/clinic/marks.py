"""What a stage is before it is measured: where it stands in a program, and which value of it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vgcourse.clinic.jaxprs import Fixed, Op, Value

if TYPE_CHECKING:
    from vgcourse.clinic.flow import Flow

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
    times: float = 1.0  # an activation: the number below 1 that multiplies z, or φ(z)
    scaled: Op | None = None  # and where
    params: tuple[int, ...] = ()
    over: str = ""  # inside a scan: "layers" or "time"
    leads: bool = True  # an activation, a softmax: whether a later product is made from it
    gates: bool = False  # an activation: whether it is a sigmoid that multiplies another signal
    part: int = -1  # a product: which part of its parameters (`Flow.part`)
    axis: int = -1  # a recurrence: the axis of time
    line: Op | None = None  # whose line is the stage's place instead


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


def settling(marks: Marks, flow: Flow) -> set[Value]:
    """The values at which gradients on their way back are settled: stages, but no activation of what a product gives.

    That product is one, and comes next.
    """
    here = [mark for each in marks.here.values() for mark in each]
    products = {mark.value for mark in here if mark.kind == "product"}
    return {mark.value for mark in here if mark.root is None or not _near(mark.root, products, flow)}


def _near(value: Value | Fixed, products: set[Value], flow: Flow, steps: int = 3) -> bool:
    made = flow.made(value)
    near = made is not None and steps > 0 and not made.inner
    return value in products or near and any(_near(each, products, flow, steps - 1) for each in made.inputs)
