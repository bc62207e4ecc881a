"""Softmaxes and logs of summed exponentials, however they are written: told by what is summed and divided."""

from __future__ import annotations

from collections.abc import Iterator

from vgcourse.clinic.facts import Facts
from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.mixtures import of_mixtures


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


def exponential_summed(op: Op, flow: Flow) -> Op | None:
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
            return exponential_summed(made, flow)
        if made.name not in ("broadcast_in_dim", "reshape", "squeeze", "add", "max", "convert_element_type"):
            return None
        below = made.inputs[0]
    return None


def summed_exponentials(flow: Flow, program: Program, tables: bool = False) -> Iterator[tuple[Op, Op]]:
    """Pairs (sum, exp) of softmaxes and logs of summed exponentials; tables: of parameters alone as well.

    Those over the components of a mixture are left out: there are no classes that a target numbers.
    """
    pairs = [(op, inside) for op in program.ops if (inside := exponential_summed(op, flow)) is not None]
    components = of_mixtures(pairs, program, flow, is_maximum, softmax_of) if pairs else set()
    for op, exponential in pairs:
        facts = flow.of(op.out)
        if op not in components and (facts.signal or tables and of_tables(facts)):
            yield op, exponential


def of_tables(facts: Facts) -> bool:
    """Whether parameters have met each other there, as the factors of a matrix do: the batch is what it is to be."""
    return facts.learnt and facts.grad and len(facts.params) > 1
