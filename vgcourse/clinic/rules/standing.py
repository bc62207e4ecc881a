"""What no other rule explains: a network that learns nothing of its own batch, at any rate."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import FELT, chance, late, level, told
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.record import Trained
from vgcourse.clinic.rules.pace import FEELABLE, descends
from vgcourse.clinic.rules.units import percent
from vgcourse.views.numerals import number

STANDS = 0.05
"""Of the loss of a constant answer: who takes off less has learnt little, and nothing if no examples are told apart."""
APART = 0.003
"""Of a loss: who has learnt anything of any example loses more where the answers are exchanged. A floor, such as the
entropy of shares, may leave little to be had: of a shallow network that comes to its floor it is 0.01 and more, and of
sick ones that stand still next to nothing."""


def nothing_learnt(read: Reading) -> Finding | None:
    """No rate comes below the loss of a constant answer, or tells an example from another, with more weights than there
    are numbers to answer.

    So many can learn a batch by heart (Zhang et al. 2017): that a loss stands is no illness where there is nothing to
    be had, and seldom is that so here. Not asked of who has learnt before, nor of a game, whose loss says nothing:
    there small steps do not take off what the gradient promises.
    """
    followed = read.examination.followed
    if followed is None or not followed.slower or not np.isfinite(followed.itself.loss).all():
        return None
    every = [followed.itself, *followed.slower, *followed.faster, *([followed.risen] if followed.risen else ())]
    if any(len(run.loss) < 2 for run in every):
        return None  # there was no time for all of them
    itself, none = followed.itself, level(read.examination)
    known = [each for each in (chance(read.examination.loss), followed.constant) if np.isfinite(each)]
    if not known or not none > (1 - FELT) * min(known) > 0 or not _goes_its_way(followed.slower[-1]):
        return None
    moving = (p for p in read.examination.parameters if p.used and not p.stopped and not p.left_alone)
    weights = sum(int(np.prod(p.shape)) for p in moving)
    answers = max((int(np.prod(data.shape)) for data in read.targets or read.examination.data), default=0)
    whole = [run for run in every if np.isfinite(run.loss).all()]
    best = min(whole, key=late)
    gain = float((none - late(best)) / none)
    if weights < answers or gain > STANDS or not all(told(run) < APART for run in (itself, best)):
        return None
    steps = len(itself.loss) - 1
    return Finding(
        "nothing learnt",
        f"{steps} steps on this one batch take the loss from {value(float(itself.loss[0]))} to {value(late(itself))}. "
        f"A constant answer costs {value(none)}; the best of {len(every)} rates, from a hundredth to a thousand times "
        f"yours, comes {f'{percent(gain)} below' if gain > 0.01 else 'not below'} that. There, too, the loss is the "
        f"same if the answers are exchanged among the examples. There are {number(weights, 0)} weights that may learn, "
        f"and {number(answers, 0)} numbers to answer.",
        "So many weights can learn so few answers by heart, if their inputs differ. That these do not says that "
        "something keeps what differs between the examples from the answers, or the answers from the loss. What it is "
        "was not found.",
        Remedy(
            "Take things away until it learns: first all but two examples, then all but one layer, then the loss, for "
            "the mean square of answer − target. What you took away last is what to look at.",
            "Two examples are learnt by heart within some dozen steps by any network that is sound.",
        ),
        weight=0.6,
        thin="It may be a plateau that a longer training leaves, as where a parity is asked for.",
        numbers={"gain": gain},
    )


def _goes_its_way(slow: Trained) -> bool:
    """Whether small steps do what the gradient says, or there is next to nothing that it says."""
    return slow.promised <= FEELABLE * abs(float(slow.loss[0])) or descends(slow.loss, slow.promised)
