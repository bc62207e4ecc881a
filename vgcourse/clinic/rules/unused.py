"""Parameters that the loss does not depend on: a layer that was left out, or a way on that leads nowhere."""

from __future__ import annotations

import re

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import learnt, level
from vgcourse.clinic.reading import Reading, listed
from vgcourse.clinic.record import Parameter

LEFT_OUT = "a layer that was made and not called, or called and not returned."
DERIVED = (
    "it looks at derivatives of the network, and what is only added, as the bias of a last layer, has none. That is as "
    "it should be."
)


def not_used(read: Reading) -> Finding | None:
    """Parameters that the loss does not depend on at all."""
    idle = [p for p in read.examination.parameters if not p.used]
    if not idle:
        return None
    weights = [p for p in idle if _matrix(p) or _multiplies(read, p)]
    alone = not weights and _nowhere(read)
    thin = (
        ""
        if weights or alone
        else "They are vectors; some libraries keep counters and statistics among the parameters."
    )
    if last := weights and _ways_on_from_the_last(read, idle):
        thin = "They belong to the last of several blocks, whose other parameters learn: such are a way on to a next "
        thin += "block, and there is none. They cost their computation, and nothing else."
    if kept := not last and _kept(weights):
        thin = "They hold nearly the numbers of others that learn: such is a copy that follows these, as an average."
    ends = [p.ends for p in weights or idle if p.ends]
    end = f" What is made of them ends at {ends[-1]}: nothing behind it takes it." if ends else ""
    left_alone = all(p.left_alone for p in idle)
    if left_alone:
        thin = "The optimiser leaves them as they are: they belong to a part that other steps train, or none."
    return Finding(
        "not used",
        f"The loss does not depend on {len(idle)} of {len(read.examination.parameters)} parameters"
        f"{', among them' if 0 < len(weights) < len(idle) else ':'} {listed(weights or idle)}.",
        "They get no gradient because nothing leads from them to the loss: "
        + (DERIVED if not weights and any(stage.derived for stage in read.examination.stages) else LEFT_OUT)
        + end,
        Remedy("Look for the layer in the forward pass: use it, or take it out.", "It learns, or costs nothing."),
        place=ends[-1] if ends else read.entering((weights or idle)[0]),
        weight=0.3 if last or left_alone or kept else 0.7 if weights else 0.6 if alone else 0.3,
        thin=thin,
        paths=tuple(p.path for p in weights or idle),
        numbers={"idle": len(idle)},
    )


def _nowhere(read: Reading) -> bool:
    """Whether a training leads nowhere without vectors of more numbers than all that is used, such as lengths."""
    followed = read.examination.followed
    numbers = lambda used: sum(int(np.prod(p.shape)) for p in read.examination.parameters if p.used == used)  # noqa: E731
    nowhere = followed is not None and not learnt(followed.itself, level(read.examination))
    return nowhere and numbers(False) > numbers(True)


def _ways_on_from_the_last(read: Reading, idle: list[Parameter]) -> bool:
    """Whether all that is idle is of the last block of several, and less than half of what that block holds.

    So it is with the residual behind the last skip (van den Oord et al. 2016) and the last edges or coordinates of
    message passing (Battaglia et al. 2018). A layer that was left out takes all with it that bears its number. A
    number that stands alone, as that of a list, counts blocks; one within a name, as in fc2, belongs to that name. The
    numbers of several lists count the same blocks where these come in turn, and not one list after the other.
    """
    kinds: dict[tuple[str, str], dict[int, list[Parameter]]] = {}  # a path around one of its numbers
    for each in read.examination.parameters:
        for found in re.finditer(r"\d+", each.path):
            kind = each.path[: found.start()], each.path[found.end() :]
            kinds.setdefault(kind, {}).setdefault(int(found[0]), []).append(each)
    blocks: dict[object, list[dict[int, list[Parameter]]]] = {}
    for (before, _), numbered in kinds.items():
        blocks.setdefault(before, []).append(numbered)
        if not re.search(r"[A-Za-z_]$", before):
            blocks.setdefault(max(numbered), []).append(numbered)
    return any(_leads_nowhere(idle, same) and (isinstance(name, str) or _in_turn(read, same))
               for name, same in blocks.items())  # fmt: skip


def _leads_nowhere(idle: list[Parameter], same: list[dict[int, list[Parameter]]]) -> bool:
    """Whether all that is idle is in the last of these blocks, its like in every earlier one is used, and so is most of
    what the last one holds. same: by the number of a block parameters that are alike."""
    last = max(map(max, same))
    ends = [each for each in same if max(each) == last and len(each) > 1]
    alone = {
        p.path for each in ends for p in each[last] if all(q.used for i, of in each.items() if i < last for q in of)
    }
    block = [p for each in ends for p in each[last] if _matrix(p)]
    return all(p.path in alone for p in idle) and 2 * sum(p.used for p in block) > len(block)


def _in_turn(read: Reading, same: list[dict[int, list[Parameter]]]) -> bool:
    """Whether all of one number enter before any of the next."""
    entered: dict[str, int] = {}
    for at, stage in enumerate(read.stages):
        for path in stage.parameters:
            entered.setdefault(path, at)
    order: dict[int, list[int]] = {}
    for each in same:
        for number, of in each.items():
            order.setdefault(number, []).extend(entered[p.path] for p in of if p.path in entered)
    turns = [places for _, places in sorted(order.items()) if places]
    return all(max(one) <= min(following) for one, following in zip(turns, turns[1:], strict=False))


def _multiplies(read: Reading, idle: Parameter) -> bool:
    """Whether one of several axes is like weights that enter a product: of one input they have one row, and no bias.

    Alike are those of one shape and one name but for a number, as of a list: the statistics of a batch, or a bias, may
    have the shape of weights of one row.
    """
    entering = {path for stage in read.products for path in stage.parameters}
    alike = (p for p in read.examination.parameters if p.used and p.shape == idle.shape and p.path in entering)
    kind = lambda path: re.sub(r"\d+", "", path)
    return len(idle.shape) > 1 and any(kind(p.path) == kind(idle.path) for p in alike)


def _kept(idle: list[Parameter]) -> bool:
    """Whether each of several matrices that are idle is the copy of another that is used.

    A layer that was copied several times is none: its copies are as large as each other, to six digits.
    """
    sizes = {(p.shape, round(p.log10_value, 6)) for p in idle}
    return len(sizes) == len(idle) > 1 and all(p.copied for p in idle)


def _matrix(p: Parameter) -> bool:
    return sum(length > 1 for length in p.shape) >= 2
