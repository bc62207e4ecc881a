"""Tables that nobody meant: (n, 1) beside (n,) is n × n, every prediction against every target."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from vgcourse.clinic.flow import POINTWISE, PRODUCTS, Flow
from vgcourse.clinic.jaxprs import Op, Program, Value


class Table(NamedTuple):
    """A table of all pairs: the shapes of its two operands, and the operation that makes it."""

    shapes: tuple[tuple[int, ...], tuple[int, ...]]
    op: Op


DEEP = 24
"""As many operations are gone back from an operand of the table: a target is made of a few."""


def table_of_pairs(program: Program, flow: Flow, last: int) -> Table | None:
    """Two operands that broadcast to a table of all pairs, where an output of the network is in it.

    Behind operation `last`, or in front of it where it leads to no product, as in one term of a sum.
    """
    behind = program.ops[last + 1 :]
    found = next((found for op in behind if (found := _broadcast(op, flow)) is not None), None)
    if found is not None:
        return found
    leads: set[Value] = set()
    for op in reversed(program.ops[: last + 1]):
        if op.name in PRODUCTS or op.inner or any(value in leads for value in op.outputs):
            leads.update(value for value in op.inputs if isinstance(value, Value))
    ends = [op for op in program.ops[: last + 1] if op.name in ("sub", "add") and op.out not in leads]
    found = next((found for op in ends if (found := _broadcast(op, flow)) is not None), None)
    return found or next((found for op in (*behind, *ends) if (found := _against_a_table(op, flow)) is not None), None)


def _broadcast(op: Op, flow: Flow) -> Table | None:
    """The shapes of two operands, (n, 1) and (n,), that become (n, n): predictions against each other's targets."""
    if not _is_table(op, flow):
        return None
    shapes = [tuple(_source(v, flow).shape) for v in op.inputs]
    signals = [flow.of(v).signal and flow.of(v).grad for v in op.inputs]  # a target that is stopped is one, too
    if sum(signals) == 1 and shapes[0] != shapes[1] and _one_for_each(shapes, signals.index(True), flow.examples):
        return Table((shapes[0], shapes[1]), op)
    return None


def _one_for_each(shapes: list[tuple[int, ...]], output: int, n: int) -> bool:
    """Whether both hold one number for each example; the outputs may be of several networks at once, (k, n, 1)."""
    several = shapes[output][-2:] in ((n, 1), (1, n)) and len(shapes[output]) > 2
    return np.prod(shapes[1 - output]) == n and (several or np.prod(shapes[output]) == n)


def _against_a_table(op: Op, flow: Flow) -> Table | None:
    """The same where the target has become a table before it meets the output, as of rewards (n, 1) and values (n,)."""
    if not _is_table(op, flow):
        return None
    n = flow.examples
    outputs = [np.prod(_source(v, flow).shape) == n and flow.of(v).signal and flow.of(v).grad for v in op.inputs]
    if sum(outputs) != 1:
        return None
    front = [op.inputs[outputs.index(False)]]
    for _ in range(DEEP):
        if not front:
            return None
        made = flow.made(_source(front.pop(0), flow))
        if made is None or not _is_table(made, flow):
            continue
        sources = [_source(v, flow) for v in made.inputs]
        shapes = [tuple(source.shape) for source in sources]
        same = flow.moved_from(sources[0]) is flow.moved_from(sources[1])  # a table of its own entries is meant
        if all(np.prod(shape) == n for shape in shapes) and shapes[0] != shapes[1] and not same:
            return Table((shapes[0], shapes[1]), made)
        front += [source for source in sources if source.shape[-2:] == (n, n)]
    return None


def _is_table(op: Op, flow: Flow) -> bool:
    n = flow.examples
    two = op.name in POINTWISE and len(op.inputs) == 2 and len(op.outputs) == 1
    return two and n >= 2 and op.out.shape[-2:] == (n, n)


def _source(value, flow: Flow):
    """What a value was before it was broadcast."""
    made = flow.made(value) if isinstance(value, Value) else None
    while made is not None and made.name in ("broadcast_in_dim", "convert_element_type"):
        value = made.inputs[0]
        made = flow.made(value)
    return value
