"""Is the step too small, whatever its size? The loss is asked further along the way that the steps take.

A rate says nothing by itself: a millionth may be right, and 0.001 too small by the optimiser's ε, by a clip, or by a
schedule that has come to its end.
"""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import late, learnt, level
from vgcourse.clinic.pace import LATER, PATIENCE, Way
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.rules.steps import STILL, update_ratio
from vgcourse.clinic.rules.units import percent
from vgcourse.clinic.trained import Training
from vgcourse.views.numerals import number, size

SLOW = 0.25
"""Of the fall that lies on the way, within `PATIENCE` steps: who learns in these has 0.4 of the loss behind."""
WORTH = 0.1
"""Of the loss: where less is to be had along the way, it says nothing about the steps."""
HELD = 1 / 30
"""Of a step: with less of it left, 20 steps without the ε or the clip go further than 600 with them."""
KNOWN = 0.1
"""Of the loss of guessing: who begins below it has been trained before, and a small rate is meant."""
FEELABLE = 1e-3
"""Of the loss: a fall that is promised and does not come; smaller ones are lost among the roundings of a sum."""
NEXT_TO_NOTHING = 1e-3
"""Of the largest update: a thousand such steps are one of the first."""
STRAIGHT = 0.8
"""Of what the gradient promises, small steps take off: with less or more it is not this loss's, as in a game of two."""


def too_slow(read: Reading) -> Finding | None:
    """The loss falls far along the way of the rehearsal, and its steps take too long to come there."""
    training = read.examination.training
    if training is None or training.along is None or training.waits or not np.isfinite(training.loss).all():
        return None
    if not update_ratio(read) >= STILL:  # `rate_too_small` says it
        return None
    way, classes = Way(training), read.examination.loss.classes
    if classes > 1 and way.start < KNOWN * np.log(classes):
        return None
    if training.promised > FEELABLE * way.start and not descends(training.loss, training.promised):
        return None  # what the loss comes to says nothing
    if not way.best > WORTH * way.start:
        return None  # there is not much to be had on this way
    return _ended(way) or _clipped(way, training) or _epsilon(way, training) or _slow(way, read.examination.total_steps)


def still_rising(read: Reading) -> Finding | None:
    """A warm-up in which next to nothing is learnt, and at whose top it would be.

    How long the training is decides: one that ends before the rate has come to half of that top is sick.
    """
    followed, training, total = read.examination.followed, read.examination.training, read.examination.total_steps
    if followed is None or followed.risen is None or training.later is None:
        return None
    none, steps = level(read.examination), len(followed.itself.loss) - 1
    asked = dict(zip(LATER, training.later[1:], strict=False))
    top = max(asked, key=lambda at: asked[at])
    now = max((at for at in asked if at <= (total or steps)), default=min(asked))
    share = float(10.0 ** (asked[now] - asked[top]))
    if learnt(followed.itself, none) or not learnt(followed.risen, none) or not share < 0.5:
        return None
    first = value(float(followed.itself.loss[0]))
    return Finding(
        "learning rate too small",
        f"After {now} steps the rate is still {size(np.log10(share))} of what it is after {top}. {steps} steps on "
        f"this one batch take the loss from {first} to {value(late(followed.itself))}; begun at the rate of step {top} "
        f"they take it to {value(late(followed.risen))}.",
        f"The training ends after {number(total, 0)} steps, and the rate is still warming up then."
        if total
        else "The rate is still warming up. Until it has risen, little is learnt, whatever the gradient says.",
        Remedy(
            f"Warm up over a twentieth of the training, some {number(max(total // 20, 1), 0)} steps."
            if total
            else f"How many steps has your training? If they are not many times {top}, warm up over a twentieth of "
            "them. vg.diagnose(…, total_steps=…) takes it into account.",
            "The rate is then what it should be for most of the training.",
        ),
        "still warming up",
        weight=0.8 if total else 0.4,
        thin=""
        if total
        else "In a run of a hundred thousand steps such a warm-up is right; how long yours is nobody has said.",
        numbers={"share": share},
    )


def ended_early(read: Reading) -> Finding | None:
    """A schedule that ends when the loss has only come down to that of a constant answer: what it lost was noise."""
    followed, training = read.examination.followed, read.examination.training
    if followed is None or training.along is None or len(training.later) < 2:
        return None
    none = level(read.examination)
    if learnt(followed.itself, none):
        return None
    faded = training.log10_gradient[-1] - np.median(training.log10_gradient)  # of dead units: then it is no schedule
    if not np.isfinite(faded) or not Way(training).goes_on < HELD * min(1.0, 10**faded):
        return None
    known = followed.constant > 0 and none == followed.constant
    return _at_its_end(Way(training), f"; with a constant answer it is {value(none)}" if known else "")


def ended_halfway(read: Reading) -> Finding | None:
    """A schedule whose rate is next to nothing when less than half of the training is over: it counts another unit."""
    training, total = read.examination.training, read.examination.total_steps
    if training is None or training.later is None or len(training.later) < 2:
        return None
    at = max((step for step in LATER if 2 * step <= total), default=0)
    if not at:
        return None
    rest = [size for step, size in zip(LATER, training.later[1:], strict=False) if at <= step <= total]
    left = float(max(rest) - np.max(training.later))  # with the same gradient: the schedule alone makes the difference
    if not left < np.log10(NEXT_TO_NOTHING):
        return None
    return Finding(
        "learning rate too small",
        f"From step {at} of {number(total, 0)} on the rate is {size(left)} of its largest. The loss goes from "
        f"{value(float(training.loss[0]))} to {value(float(training.loss[-1]))} in the first {len(training.loss) - 1}.",
        "The schedule is at its end before half of the training is over: what is not learnt by then will not be.",
        Remedy(
            "Print the schedule at steps 0, 100 and 1000. Does it count steps, or epochs? Give it as many steps as the "
            "training has.",
            "The rate then lasts as long as the training.",
        ),
        "the schedule has ended",
        weight=0.6,
        numbers={"left": left},
    )


def descends(loss: np.ndarray, promised: float, least: float = STRAIGHT) -> bool:
    """Whether over some steps the loss falls by what its gradient says."""
    fell = float(loss[0] - loss[-1])
    return bool(np.isfinite(fell) and promised > 0 and least < fell / promised < 1 / least)


def _ended(way: Way) -> Finding | None:
    """A schedule that has come to its end, where the next few steps would still have taken much off the loss."""
    reached = way.fall(way.after(PATIENCE))
    if not way.goes_on < HELD or way.best - reached < 0.25 * abs(way.start - reached):
        return None
    return _at_its_end(way, f", and falls by {value(way.best)} further along the same way")


def _at_its_end(way: Way, beside: str) -> Finding:
    ends = "0" if way.goes_on == 0 else f"{size(np.log10(way.goes_on))} of what they were"
    return Finding(
        "learning rate too small",
        f"After {way.steps} steps the updates are {ends}, at every later step that was asked as well. The loss has "
        f"gone from {value(way.start)} to {value(way.start - way.seen)}{beside}.",
        "The schedule has come to its end before the training has begun: nothing will move from here on.",
        Remedy(
            "Print the schedule at steps 0, 100 and 1000. Does it count steps, or epochs? Give it as many steps as the "
            "training has.",
            "The rate then lasts as long as the training.",
        ),
        "the schedule has ended",
        weight=0.85,
        numbers={"goes_on": way.goes_on},
    )


def clipped(training: Training) -> float:
    """What a clip leaves of a step; 1 where it is not known."""
    return float(np.median(training.clipped)) if training.clipped is not None else 1.0


def _clipped(way: Way, training: Training) -> Finding | None:
    left = clipped(training)
    if not _holds_back(way, left):
        return None
    return Finding(
        "clipped to death",
        f"Clipping leaves {size(np.log10(left))} of the gradient. {_told(way)}; unclipped, steps of this rate would "
        "come there at once.",
        "The threshold is far below the usual size of the gradient: every step is cut, and not only the rare large "
        "one. A loss that is a sum over the batch has gradients as many times larger as the batch has examples.",
        Remedy(
            "Set the threshold to about the usual norm of the gradient, or take the clip away.",
            f"The steps are then {size(-np.log10(left))} times larger.",
            "clip",
        ),
        weight=0.85,
        numbers={"left": left},
    )


def _epsilon(way: Way, training) -> Finding | None:
    left = training.epsilon
    if not _holds_back(way, left):
        return None
    return Finding(
        "learning rate too small",
        f"The optimiser's ε leaves {size(np.log10(left))} of the update: it is that much larger than the gradients. "
        f"{_told(way)}; with a small ε steps of this rate would come there at once.",
        "Adam divides by the size of the gradient plus ε, so that its steps are as large as the rate. Where ε is the "
        "larger of the two, they are smaller by as much, and it is plain gradient descent.",
        Remedy(
            "Put ε back to 10⁻⁸, or raise the rate.",
            f"The steps are then {size(-np.log10(left))} times larger.",
            "epsilon",
        ),
        "the optimiser's ε",
        weight=0.85,
        numbers={"left": left},
    )


def _slow(way: Way, total: int) -> Finding | None:
    if way.fall(way.after(max(PATIENCE, total))) > SLOW * way.best:
        return None
    times = next(k for k in np.geomspace(1, 1e6, 61) if way.fall(k) > SLOW * way.best)
    return Finding(
        "learning rate too small",
        f"{_told(way)}. Only after about {number(float(f'{times * way.steps:.1g}'), 0)} such steps a quarter of "
        "that would be done.",
        "The way is right, and the steps are too small for it: with a healthy gradient that is the rate.",
        Remedy(
            "Raise the rate 10 times, and again, until the loss on one batch falls within some dozen steps.",
            "The loss then moves; nothing else has to change.",
            "rate",
        ),
        weight=0.8,
        numbers={"times": float(times)},
    )


def _holds_back(way: Way, left: float) -> bool:
    """Whether what leaves so little of a step keeps the loss from falling: without it the same steps would do it."""
    if not 0 < left < HELD:
        return False
    without = min(way.best, way.fall(1 / left))
    return way.fall(way.after(PATIENCE / 3)) < 0.25 * without


def _told(way: Way) -> str:
    return (
        f"{way.steps} steps take {percent(way.seen / way.start)} off the loss; going on in the same direction would "
        f"take {percent(way.best / way.start)} off"
    )
