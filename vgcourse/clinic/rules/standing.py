"""What no other rule explains: a network that learns nothing of its own batch, at any rate."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import ENOUGH, FELT, chance, late, left_by_the_run, level, told
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.rules.pace import FEELABLE, descends
from vgcourse.clinic.rules.units import percent
from vgcourse.clinic.trained import Followed, Trained
from vgcourse.views.numerals import number

STANDS = 0.05
"""Of the loss of a constant answer: who takes off less has learnt little, and nothing if no examples are told apart."""
APART = 0.003
"""Of a loss: who has learnt anything of any example loses more where the answers are exchanged. A floor, such as the
entropy of shares, may leave little to be had: of a shallow network that comes to its floor it is 0.01 and more, and of
sick ones that stand still next to nothing."""


CLOSE_IN = Remedy(
    "Take things away until it learns: first all but two examples, then all but one layer, then the loss, for the mean "
    "square of answer − target. What you took away last is what to look at.",
    "Two examples are learnt by heart within some dozen steps by any network that is sound.",
)


def nothing_learnt(read: Reading) -> Finding | None:
    """No rate comes below the loss of a constant answer, or tells an example from another, with more weights than there
    are numbers to answer.

    So many can learn a batch by heart (Zhang et al. 2017): that a loss stands is no illness where there is nothing to
    be had, and seldom is that so here. Not asked of who has learnt before, nor of a game, whose loss says nothing:
    there small steps do not take off what the gradient promises.
    """
    followed = read.examination.followed
    if followed is None or not _might_know_it(read, followed):
        return None
    every = [followed.itself, *followed.slower, *followed.faster, *([followed.risen] if followed.risen else ())]
    if any(len(run.loss) < 2 for run in every):
        return None  # there was no time for all of them
    itself, none = followed.itself, level(read.examination)
    weights, answers = _weights(read), _answers(read)
    whole = [run for run in every if np.isfinite(run.loss).all()]
    best = min(whole, key=late)
    gain = float((none - late(best)) / none)
    if gain > STANDS or not all(told(run) < APART for run in (itself, best)):
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
        CLOSE_IN,
        weight=0.6,
        thin="It may be a plateau that a longer training leaves, as where a parity is asked for.",
        numbers={"gain": gain},
    )


def nothing_in_its_time(read: Reading) -> Finding | None:
    """All the steps that the training has, taken on one batch, leave the loss about where a constant answer is.

    At which rate it might be otherwise is not asked: the run is as long as it is.
    """
    followed, end, none = read.examination.followed, left_by_the_run(read.examination), np.nan
    if followed is not None and _might_know_it(read, followed):
        none = level(read.examination)
    if not end >= ENOUGH * none:
        return None
    return Finding(
        "nothing learnt",
        f"The {number(read.examination.total_steps, 0)} steps of your training, on this one batch alone, take the loss "
        f"from {value(float(followed.itself.loss[0]))} to {value(end)}. A constant answer costs {value(none)}. "
        f"There are {number(_weights(read), 0)} weights that may learn, and {number(_answers(read), 0)} numbers to "
        "answer.",
        "So many weights can learn so few answers by heart, if their inputs differ. In the time that it has this "
        "training does not. What keeps it was not found.",
        CLOSE_IN,
        weight=0.6,
        thin="It may be a plateau that a longer training leaves.",
        numbers={"gain": 1 - end / none},
    )


def _might_know_it(read: Reading, followed: Followed) -> bool:
    """Whether there is something to be had: weights enough, a known loss of who knows nothing, and no game of two."""
    if not followed.slower or not np.isfinite(followed.itself.loss).all():
        return False
    none = level(read.examination)
    known = [each for each in (chance(read.examination.loss), followed.constant) if np.isfinite(each)]
    begins = bool(known) and none > (1 - FELT) * min(known) > 0
    return begins and _goes_its_way(followed.slower[-1]) and _weights(read) >= _answers(read)


def _weights(read: Reading) -> int:
    """How many numbers may learn."""
    moving = (p for p in read.examination.parameters if p.used and not p.stopped and not p.left_alone)
    return sum(int(np.prod(p.shape)) for p in moving)


def _answers(read: Reading) -> int:
    """How many numbers are to be answered."""
    return max((int(np.prod(data.shape)) for data in read.targets or read.examination.data), default=0)


def _goes_its_way(slow: Trained) -> bool:
    """Whether small steps do what the gradient says, or there is next to nothing that it says."""
    return slow.promised <= FEELABLE * abs(float(slow.loss[0])) or descends(slow.loss, slow.promised)
