"""The end of a loss: which softmaxes it takes, over how many classes, and what broadcasts there."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from vgcourse.clinic import curves
from vgcourse.clinic.exponentials import softmax_of
from vgcourse.clinic.flow import PRODUCTS, Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value
from vgcourse.clinic.logits import over_examples, squashed, yes_or_no
from vgcourse.clinic.marks import COMPARISONS, Mark, Marks
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
    if endless or any(_goes_on(op, flow) for op in program.ops[last + 1 :]):
        behind = None  # such as a critic whose weights came with the batch, or a gate: the output is none
    mark = dict(zip(names_of(list(marks.all())), marks.all(), strict=True))[behind.name] if behind else None
    if mark and (_weighs(program, flow, last) or _joins(program, flow, mark.value)):
        behind = mark = None
    if place is None:
        known = (at for op in reversed(program.ops) if (at := place_of(op.origin)[0]).line)  # a reshape may be ours
        place = next(known, None)
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
        if op.name in _SCALES and not any(each is False for each in given):
            with np.errstate(all="ignore"):  # 1 / 0
                onward = _onward(_SCALES[op.name](*given), op.out, program, flow)
        elif op.name in _ONE_OF_ITS_OWN:
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


def _goes_on(op: Op, flow: Flow) -> bool:
    """Whether a signal meets another, as a gate does, or a matrix of the batch that is not one of the examples."""
    if len(op.inputs) < 2:
        return False
    facts = [flow.of(value) for value in op.inputs[:2]]
    if op.name == "mul" and op.inputs[0] is not op.inputs[1]:
        return all(f.signal and f.grad for f in facts)
    given = [f.data and not f.params and f.examples is None for f in facts]
    return op.name in PRODUCTS and any(f.signal for f in facts) and any(given)


def _weighs_given(op: Op, flow: Flow) -> bool:
    """Whether a softmax weighs what the batch brings, such as forecasts or rewards, added up by a product or later."""
    if op.name not in ("mul", *PRODUCTS) or op.inputs[0] is op.inputs[1]:
        return False
    return any(_is_softmax(v, flow) and flow.of(w).data for v, w in (op.inputs, op.inputs[::-1]))


def _is_softmax(value: Value | Fixed, flow: Flow) -> bool:
    made = flow.made(value)
    named = made is not None and "softmax" in str(made.params.get("name", ""))
    return named or made is not None and softmax_of(made, flow) is not None


def _weighs(program: Program, flow: Flow, last: int) -> bool:
    """Whether shares of something given, such as places, bins or neighbours, are what is compared with an array.

    A softmax times the numbers of a grid (soft argmax) may be as large as these, and 1 − Σ p · y is a loss of p itself.
    One that weighs what the batch brings need not be compared: an expected reward, Σ p · r, is a loss as it stands.
    """
    if any(_weighs_given(op, flow) for op in program.ops[last + 1 :]):
        return True
    shares: set[Value | Fixed] = set()
    for op in program.ops[last + 1 :]:
        facts = [flow.of(value) for value in op.inputs]
        if op.name in ("sub", "add") and any(f.signal for f in facts) and any(f.data and not f.params for f in facts):
            return bool(shares & {*op.inputs})
        weighed = op.name in ("mul", *PRODUCTS) and sum(f.signal and f.grad for f in facts) == 1
        other = next((v for v, f in zip(op.inputs, facts, strict=True) if not f.params), None) if weighed else None
        begins = other is not None and not flow.number(other) and not _mask(other, flow)
        if begins or op.name in (*_ONWARD, "mul") and shares & {*op.inputs}:
            shares.update(op.outputs)
    return False


def _joins(program: Program, flow: Flow, value: Value) -> bool:
    """Whether another signal meets an activation: is added, as in a soft threshold, relu(z − t) − relu(−z − t), and in
    a state that leaks; or is weighed by it, as values are by the shares of attention that were made after them. Or
    whether its own are added up, as a rank is of comparisons: such a sum knows no end."""
    if not value.shape:
        return False
    for op, around in _every(program):
        facts = [flow.of(each) for each in op.inputs]
        if op.name in ("add", "sub", *PRODUCTS) and all(f.signal and f.grad for f in facts):
            made = [value in _scaled_from(each, flow) for each in op.inputs]
            if any(made) and not all(made):
                return True
        summed = op.name == "reduce_sum" and op.out.shape and value in _scaled_from(op.inputs[0], flow)
        if summed and not _is_mean(op, around, flow):
            return True
    return False


def _is_mean(summed: Op, around: tuple[tuple[Program, Op | None], ...], flow: Flow) -> bool:
    """Whether a sum is divided by how many it adds up, or more: where it stands, or behind the loop that gives it.

    around: the programs that it stands in, and the loop that each is the body of, innermost first.
    """
    count = np.prod([summed.inputs[0].shape[axis] for axis in summed.params["axes"]])
    onward = list(_users(summed.out, around))
    by = [op.inputs[1] for op, value in onward if op.name == "div" and op.inputs[0] is value]
    divided = len(by) == len(onward) and all(flow.number(each) for each in by)
    return divided and all(np.min(curves.constant(each, flow)) > 0.99 * count for each in by)


def _users(value: Value, around: tuple[tuple[Program, Op | None], ...]) -> Iterator[tuple[Op, Value]]:
    """(operation, what it takes) of whatever takes a value, also where that was moved, or given by a loop."""
    (program, loop), *outer = around
    for op in program.ops:
        if value in op.inputs:
            yield from _users(op.out, around) if op.name in _ONE_OF_ITS_OWN else [(op, value)]
    for given, out in zip(program.outputs, loop.outputs if loop is not None else (), strict=False):
        if given is value:
            yield from _users(out, tuple(outer))


def _every(
    program: Program, loop: Op | None = None, outer: tuple[tuple[Program, Op | None], ...] = ()
) -> Iterator[tuple[Op, tuple[tuple[Program, Op | None], ...]]]:
    """The operations of a program and of the bodies of its loops, and what each stands in, innermost first."""
    around = ((program, loop), *outer)
    for op in program.ops:
        yield op, around
        for body in op.inner:
            yield from _every(body, op, around)


def _scaled_from(value: Value | Fixed, flow: Flow) -> Iterator[Value | Fixed]:
    """A value, and what it was before it was moved, or scaled by numbers and by parameters alone."""
    while True:
        yield value
        yield (value := flow.moved_from(value))
        made = flow.made(value)
        moving = [each for each in made.inputs if flow.of(each).signal] if made and made.name in _SCALES else []
        if len(moving) != 1 or any(flow.of(each).data for each in made.inputs if each is not moving[0]):
            return
        value = moving[0]


def _mask(value: Value | Fixed, flow: Flow) -> bool:
    made = flow.made(flow.moved_from(value))
    chosen = made is not None and made.name == "select_n" and all(flow.of(each).plain for each in made.inputs[1:])
    return chosen or made is not None and made.name in COMPARISONS


_ONWARD = ("add", "broadcast_in_dim", "convert_element_type", "copy", "div", "neg", "reduce_sum", "reshape", "squeeze",
           "stack", "concatenate", "transpose")  # fmt: skip
_SCALES = {"add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.true_divide, "neg": np.negative}
_ONE_OF_ITS_OWN = ("broadcast_in_dim", "convert_element_type", "copy", "reshape", "slice", "squeeze", "transpose")
