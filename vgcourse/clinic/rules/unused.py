"""Parameters that the loss does not depend on: a layer that was left out, or a way on that leads nowhere."""

from __future__ import annotations

import re

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed
from vgcourse.clinic.record import Parameter


def not_used(read: Reading) -> Finding | None:
    """Parameters that the loss does not depend on at all."""
    idle = [p for p in read.examination.parameters if not p.used]
    if not idle:
        return None
    weights = [p for p in idle if _matrix(p)]
    thin = "" if weights else "They are vectors; some libraries keep counters and statistics among the parameters."
    if last := weights and _ways_on_from_the_last(read, idle):
        thin = "They belong to the last of several blocks, whose other parameters learn: such are a way on to a next "
        thin += "block, and there is none. They cost their computation, and nothing else."
    frozen = all(p.frozen for p in idle)
    if frozen:
        thin = "The optimiser leaves them as they are: they belong to a part that other steps train, or none."
    return Finding(
        "not used",
        f"The loss does not depend on {len(idle)} of {len(read.examination.parameters)} parameters"
        f"{', among them' if 0 < len(weights) < len(idle) else ':'} {listed(weights or idle)}.",
        "They get no gradient because nothing leads from them to the loss: a layer that was made and not called, or "
        "called and not returned.",
        Remedy("Look for the layer in the forward pass: use it, or take it out.", "It learns, or costs nothing."),
        place=read.entering((weights or idle)[0]),
        weight=0.7 if weights and not last and not frozen else 0.3,
        thin=thin,
        paths=tuple(p.path for p in weights or idle),
        numbers={"idle": len(idle)},
    )


def _ways_on_from_the_last(read: Reading, idle: list[Parameter]) -> bool:
    """Whether all that is idle is of the last block of several, and less than half of what that block holds.

    So it is with the residual behind the last skip (van den Oord et al. 2016) and the last edges or coordinates of
    message passing (Battaglia et al. 2018). A layer that was left out takes all with it that bears its number. A
    number that stands alone, as that of a list, counts blocks; one within a name, as in fc2, belongs to that name.
    """
    kinds: dict[tuple[str, str], dict[int, list[Parameter]]] = {}  # a path around one of its numbers
    for each in read.examination.parameters:
        for found in re.finditer(r"\d+", each.path):
            kind = each.path[: found.start()], each.path[found.end() :]
            kinds.setdefault(kind, {}).setdefault(int(found[0]), []).append(each)
    lasts: dict[str, set[str]] = {}
    alone: dict[str, set[str]] = {}  # those whose like in every earlier block is used
    for (before, _), numbered in kinds.items():
        *earlier, number = sorted(numbered)
        paths = {each.path for each in numbered[number]} if earlier else set()
        last = f"{before if re.search(r'[A-Za-z_]$', before) else ''}{number}"
        lasts.setdefault(last, set()).update(paths)
        alone.setdefault(last, set()).update(paths if all(p.used for i in earlier for p in numbered[i]) else ())
    for last, paths in lasts.items():
        block = [p for p in read.examination.parameters if _matrix(p) and p.path in paths]
        if all(p.path in alone[last] for p in idle) and 2 * sum(p.used for p in block) > len(block):
            return True
    return False


def _matrix(p: Parameter) -> bool:
    return sum(length > 1 for length in p.shape) >= 2
