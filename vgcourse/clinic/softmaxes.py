"""All softmaxes and logs of summed exponentials of a program, but those over the components of a mixture.

A target numbers classes, and there is something to guess among; it numbers no components. A mixture density (Bishop
1994) is Σ π p(y): written as a log of summed exponentials of log π + log p(y), with the shares taken by a log_softmax
or by another such log behind it; or as the log of a sum of π · p(y).
"""

from __future__ import annotations

from collections.abc import Iterator

from vgcourse.clinic.exponentials import exponential_summed, is_maximum, softmax_of
from vgcourse.clinic.facts import Facts
from vgcourse.clinic.flow import Flow
from vgcourse.clinic.jaxprs import Fixed, Op, Program, Value

Pair = tuple[Op, Op]
"""(sum, exp) of a softmax, or of a log of summed exponentials."""


def summed_exponentials(flow: Flow, program: Program, tables: bool = False) -> Iterator[Pair]:
    """Pairs (sum, exp) of softmaxes and logs of summed exponentials; tables: of parameters alone as well.

    Those over the components of a mixture are left out: there are no classes that a target numbers.
    """
    pairs = [(op, inside) for op in program.ops if (inside := exponential_summed(op, flow)) is not None]
    components = _of_mixtures(pairs, program, flow) if pairs else set()
    for op, exponential in pairs:
        facts = flow.of(op.out)
        if op not in components and (facts.signal or tables and of_tables(facts)):
            yield op, exponential


def of_tables(facts: Facts) -> bool:
    """Whether parameters have met each other there, as the factors of a matrix do: the batch is what it is to be."""
    return facts.learnt and facts.grad and len(facts.params) > 1


def _of_mixtures(pairs: list[Pair], program: Program, flow: Flow) -> set[Op]:
    """The sums, of `pairs`, that run over components: those of the densities, and those of their shares."""
    users: dict[Value, list[Op]] = {}
    for op in program.ops:
        for value in op.inputs:
            if isinstance(value, Value):
                users.setdefault(value, []).append(op)
    heads = {total: _unshifted(exponential, flow) for total, exponential in pairs}
    found: set[Op] = set()
    for total, exponential in pairs:
        if not _alone(heads[total], exponential, users):
            continue  # a share or a logit of its own is taken there: of classes
        parts = [each for each in _addends(heads[total], flow) if each is not heads[total]]
        for other, head in heads.items():
            if other is not total and any(head is part for part in parts) and _beside(head, parts, flow):
                found |= {total, other}
    for op in program.ops:
        if op.name == "reduce_sum" and _logged(op.out, users):
            found |= _weighed(op, pairs, flow)
    return found


def _unshifted(exponential: Op, flow: Flow) -> Value | Fixed:
    """What goes into an exponential, before its largest entry was taken away."""
    value = flow.moved_from(exponential.inputs[0])
    made = flow.made(value)
    if made is not None and made.name == "sub" and is_maximum(made.inputs[1], flow):
        value = flow.moved_from(made.inputs[0])
    return value


def _alone(head: Value | Fixed, exponential: Op, users: dict[Value, list[Op]]) -> bool:
    """Whether what is summed goes nowhere else: no entry of it is picked, and none is divided by the sum."""
    front, seen = [head, exponential.inputs[0]], set()
    while front:
        value = front.pop()
        for op in users.get(value, []) if isinstance(value, Value) else []:
            if op in seen or op is exponential or op.name in ("reduce_max", "is_finite", "stop_gradient"):
                continue
            seen.add(op)
            shifts = op.name in ("sub", "broadcast_in_dim", "reshape", "transpose", "squeeze", "convert_element_type")
            if not shifts or not _leads_to(op, exponential, users):
                return False
            front += op.outputs
    return all(op.name in ("reduce_sum", "select_n", "convert_element_type") for op in users.get(exponential.out, []))


def _leads_to(op: Op, exponential: Op, users: dict[Value, list[Op]], steps: int = 4) -> bool:
    onward = [user for value in op.outputs for user in users.get(value, [])]
    return exponential in onward or steps > 0 and any(_leads_to(each, exponential, users, steps - 1) for each in onward)


def _logged(value: Value, users: dict[Value, list[Op]], steps: int = 3) -> bool:
    """Whether a logarithm is taken of it, such as behind an epsilon."""
    onward = users.get(value, [])
    kept = [op for op in onward if op.name in ("add", "max", "broadcast_in_dim", "reshape", "squeeze")]
    return any(op.name == "log" for op in onward) or steps > 0 and any(_logged(op.out, users, steps - 1) for op in kept)


def _addends(value: Value | Fixed, flow: Flow, steps: int = 12) -> Iterator[Value | Fixed]:
    """A value, and what it is the sum or the difference of."""
    yield (value := flow.moved_from(value))
    made = flow.made(value)
    if steps and made is not None and made.name in ("add", "sub"):
        for each in made.inputs:
            yield from _addends(each, flow, steps - 1)


def _beside(share: Value | Fixed, parts: list[Value | Fixed], flow: Flow) -> bool:
    """Whether a signal is added to a share that is not made of it, as its own logarithm of a sum is."""
    signals = [part for part in parts if flow.of(part).signal and flow.of(part).grad]
    return any(not _holds(part, share, flow) for part in signals)


def _holds(value: Value | Fixed, share: Value | Fixed, flow: Flow, steps: int = 24) -> bool:
    """Whether a value is made of a share's logits, or is them."""
    if value is share:
        return True
    made = flow.made(value)
    return bool(steps and made is not None and any(_holds(each, share, flow, steps - 1) for each in made.inputs))


def _weighed(total: Op, pairs: list[Pair], flow: Flow) -> set[Op]:
    """The sums of Σ π · p(y): its own, where it is one of exponentials, and that of the softmax of the shares."""
    made = flow.made(flow.moved_from(total.inputs[0]))
    if made is None or made.name != "mul":
        return set()
    for share, density in (made.inputs, made.inputs[::-1]):
        divided, other = flow.made(flow.moved_from(share)), flow.of(density)
        inside = softmax_of(divided, flow) if divided is not None else None
        if inside is not None and other.signal and other.grad:
            return {each for each, exponential in pairs if exponential is inside or each is total}
    return set()
