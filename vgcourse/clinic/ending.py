"""The end of a loss: which softmaxes it takes, over how many classes, and what broadcasts there."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from vgcourse.clinic import curves
from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Program, Value
from vgcourse.clinic.logits import over_examples, squashed, yes_or_no
from vgcourse.clinic.marks import Mark, Marks
from vgcourse.clinic.outputs import MOVES, SCALES, is_output
from vgcourse.clinic.pairs import table_of_pairs
from vgcourse.clinic.places import place_of
from vgcourse.clinic.record import LossFacts, Stage
from vgcourse.clinic.signs import away
from vgcourse.clinic.softmaxes import of_tables, summed_exponentials
from vgcourse.clinic.stages import names_of


def ending(program: Program, flow: Flow, marks: Marks, stages: tuple[Stage, ...], value: float) -> LossFacts:
    """What comes behind the last product, and what it looks like."""
    at = {op: i for i, op in enumerate(program.ops)}
    last = _last(program, marks, flow)
    classes, place = 0, None
    for op, exponential in summed_exponentials(flow, program, tables=last < 0):
        if at[op] > last:
            over = op.params["axes"]
            size = int(np.prod([exponential.out.shape[axis] for axis in over]))
            if len(over) == 1 and size > 1:
                classes, place = size, place_of(op.origin)[0]
    ends = list(_ends(program, marks, flow))  # a loss may be summed step by step, inside a loop
    taken = next((found for body, begin in ends if (found := squashed(body, flow, begin)) is not None), None)
    if taken is not None:
        place = place_of(taken.op.origin)[0]
    table = next((found for body, begin in ends if (found := table_of_pairs(body, flow, begin)) is not None), None)
    if table is not None:
        place = place_of(table.op.origin)[0]
    products = [stage for stage in stages if stage.kind == "product" and not stage.derived]
    outer = [stage for stage in stages if stage.kind not in ("cut", "recurrence") and not stage.derived]
    behind = outer[-1] if outer and outer[-1].kind in ("activation", "softmax") else None
    endless = behind is not None and behind.dtype.startswith("complex")  # a complex tanh has poles, and no ends
    known = dict(zip(names_of(list(marks.all())), marks.all(), strict=True)) if behind and not endless else {}
    mark = known[behind.name] if known else None
    if mark is None or not is_output(mark.value, program, flow, last):
        behind = mark = None
    if place is None:
        lines = (at for op in reversed(program.ops) if (at := place_of(op.origin)[0]).line)  # a reshape may be ours
        place = next(lines, None)
    return LossFacts(
        value,
        (),
        classes,
        2 if taken is not None and taken.by == "softmax" else int(classes > 1),
        broadcast=table.shapes if table else None,
        output_log10=float(np.reshape(products[-1].log10_value, -1)[-1]) if products else np.nan,
        place=place,
        output=behind.name.rpartition(" ")[0] if behind else "",
        reach=_reach([each for each in marks.all() if each.root is mark.root], program, flow) if mark else None,
        squashed=taken.by if taken else "",
        least=taken.least if taken else 0.0,
        apart=taken.apart if taken else 0.0,
        over_examples=over_examples(program, flow, last),
        yes_or_no=yes_or_no(program, flow, last),
        away=away(program, flow),
    )


def _reach(squashed: list[Mark], program: Program, flow: Flow) -> tuple[float, float] | None:
    """Between what a sigmoid or a tanh stays until it meets something: 20 + 60 σ(z) goes from 20 to 80.

    squashed: all that is made of one z; a part of an answer may be a penalty, 0.01 σ(z) beside σ(z).
    """
    if not squashed or any(mark.operation not in curves.FLATTENS for mark in squashed):
        return None
    try:
        ends = [np.array(curves.ends(mark.curve, mark.root, mark.value, flow)) for mark in squashed]
        each = [_onward(end, mark.value, program, flow) for end, mark in zip(ends, squashed, strict=True)]
    except Exception:  # whatever an operation of a later JAX refuses: then it is known by its word
        return None
    low, high = float(np.min(each)), float(np.max(each))
    return (low, high) if np.isfinite(high - low) else None


def _onward(ends: np.ndarray, value: Value, program: Program, flow: Flow) -> np.ndarray:
    """What becomes of these ends where a value is moved, such as one column of it, and then scaled.

    Where it goes several ways, such as into a penalty as well: from the lowest to the highest of all.
    """
    ways = [ends]
    for i, op in enumerate(op for op in program.ops if value in op.inputs):
        given = [ends if each is value else flow.number(each) and curves.constant(each, flow) for each in op.inputs]
        onward = ends
        if op.name in SCALES and not any(each is False for each in given):
            with np.errstate(all="ignore"):  # 1 / 0
                onward = _onward(SCALES[op.name](*given), op.out, program, flow)
        elif op.name in MOVES:
            onward = _onward(ends, op.out, program, flow)
        ways = [onward] if i == 0 else [*ways, onward]
    return np.array([np.min(ways), np.max(ways)])


def _last(program: Program, marks: Marks, flow: Flow) -> int:
    """The number of the last operation that is a product, or that holds stages; −1 where there is none.

    Targets that multiply what tables of parameters have made of each other are none: there stand the answers.
    """
    products = [mark for here in marks.here.values() for mark in here if mark.kind == "product"]
    if not marks.inside and all(_of_answers(mark, flow) for mark in products):
        return -1
    last = {op for op, here in marks.here.items() if any(mark.kind == "product" for mark in here)} | {*marks.inside}
    return max((i for i, op in enumerate(program.ops) if op in last), default=-1)


def _of_answers(product: Mark, flow: Flow) -> bool:
    return product.operation == "mul" and any(of_tables(flow.of(value)) for value in product.op.inputs)


def _ends(program: Program, marks: Marks, flow: Flow) -> Iterator[tuple[Program, int]]:
    """The program, and the bodies of its loops that hold a product, each with the number of its last one."""
    yield program, _last(program, marks, flow)
    for op, inside in marks.inside.items():
        for body, within in zip(op.inner, inside, strict=True) if op.name == "scan" else ():
            if (last := _last(body, within, flow)) >= 0:
                yield from [(body, last), *list(_ends(body, within, flow))[1:]]
