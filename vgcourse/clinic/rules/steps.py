"""Rules on the steps of training: with a healthy gradient, is the step too small, too large, or clipped?"""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import late, learnt, level
from vgcourse.clinic.reading import Reading, listed, value
from vgcourse.clinic.record import Parameter
from vgcourse.views.numerals import number, size

STILL = -6.0
"""log10 of an update beside its weight: it would take a million such steps to move a weight by its own size."""
APART = -2.5
"""log10: rates of groups that differ by more are no warm or cool layers of one training, which differ by tens."""
USUAL = -3.0
"""log10 of an update beside its weight."""
WORTH = -4.0
"""log10 of an update beside what tells the numbers of an array apart: ten thousand such steps cross that."""
SQUARED = 19.0
"""log10 of a gradient: its square is no number in float32, and Adam divides by the root of that."""
WHOLE = np.log10(0.5)
"""log10 of an update beside its weight: two such steps replace the weights, and what they had learned."""


def clipped_to_death(read: Reading) -> Finding | None:
    """The clip leaves so little of the gradient that the weights stand still."""
    training, ratio = read.examination.training, update_ratio(read)
    if training is None or training.clipped is None or not np.isfinite(ratio):
        return None
    left = float(np.median(training.clipped))
    if left > 0.01 or ratio > STILL + 1:
        return None
    return Finding(
        "clipped to death",
        f"Clipping leaves {size(np.log10(max(left, 1e-30)))} of the gradient (median of {len(training.clipped)} "
        f"steps): an "
        f"update is {size(ratio)} of its weight.",
        "The threshold is far below the usual size of the gradient: every step is cut, and not only the rare "
        "large one.",
        Remedy(
            "Set the threshold to about the usual norm of the gradient, or take the clip away.",
            f"The steps are then {size(-np.log10(max(left, 1e-30)))} times larger.",
            "clip",
        ),
        weight=0.85,
        numbers={"left": left},
    )  # fmt: skip


def rate_too_small(read: Reading) -> Finding | None:
    """The gradient arrives; the updates are a millionth of the weights, or less, also where a warm-up begins at 0."""
    ratio = update_ratio(read)
    if ratio == -np.inf:
        return _never_begun(read)
    if not np.isfinite(ratio) or ratio + _rises(read) >= STILL or any(map(far_out, read.matrices)):
        return None
    lost = max((p.rounded_away for p in read.matrices if np.isfinite(p.rounded_away)), default=0.0)
    return Finding(
        "learning rate too small",
        f"An update is {size(ratio)} of its weight (median of {len(read.matrices)} matrices); about {size(-3)} "
        f"is usual." + (f" Up to {number(100 * lost, 0)} % of them are rounded away." if lost > 0.5 else ""),
        f"Whatever arrives of the gradient, {size(-ratio)} such steps would be needed to move a weight by its size.",
        Remedy(
            f"Raise the rate: {size(-3 - ratio)} times would make the updates 0.001 of the weights.",
            "The loss then moves; nothing else has to change.",
            "rate",
        ),
        weight=0.8,
        numbers={"log10_ratio": ratio},
    )


def rate_of_a_part_too_small(read: Reading) -> Finding | None:
    """Some weights get steps thousands of times smaller than others, by groups of the optimiser, and nothing is learnt.

    Where the gradient makes the difference it is no rate's: so of an update the share that the optimiser makes counts
    as well. A body that was trained before is moved little on purpose, and then the rest learns.
    """
    followed = read.examination.followed
    known = [p for p in read.matrices if np.isfinite([p.log10_update, p.log10_value, p.log10_gradient]).all()]
    if followed is None or learnt(followed.itself, level(read.examination)) or len(known) < 2:
        return None
    steps = {p.path: p.log10_update - p.log10_value for p in known}
    rates = {p.path: p.log10_update - p.log10_gradient for p in known}
    fast = max(known, key=lambda p: steps[p.path])
    slow = [p for p in known if max(of[p.path] - of[fast.path] for of in (steps, rates)) < APART]
    if not slow or steps[fast.path] < USUAL - 1 or max(steps[p.path] for p in slow) > USUAL - 1:
        return None
    most = max(slow, key=lambda p: steps[p.path])
    return Finding(
        "learning rate too small",
        f"Of {listed(slow)} an update is {size(steps[most.path])} of its weight, of {listed([fast])} it is "
        f"{size(steps[fast.path])}. {len(followed.itself.loss) - 1} steps take the loss from "
        f"{value(float(followed.itself.loss[0]))} to {value(late(followed.itself))}.",
        "The optimiser treats them in groups. What one group learns does not suffice here, and the other one stands "
        "still.",
        Remedy(
            f"Raise the rate of that group: {size(USUAL - steps[most.path])} times would make its updates 0.001 of the "
            "weights. A rate so small is for weights that were trained before.",
            "The loss then falls further; nothing else has to change.",
            "rate",
        ),
        "of a part",
        weight=0.7,
        paths=tuple(p.path for p in slow),
        numbers={"log10_ratio": steps[most.path]},
    )


def far_out(parameter: Parameter) -> bool:
    """Whether its numbers lie so far from 0, beside what tells them apart, that the format holds no such updates."""
    spread = parameter.log10_spread
    lost = parameter.rounded_away > 0.5 and parameter.log10_update - parameter.log10_value < STILL
    return bool(lost and np.isfinite(spread) and parameter.log10_update - spread >= WORTH)


def _rises(read: Reading) -> float:
    """log10 of how much larger than the first the largest update is that lies ahead: a warm-up begins small."""
    training = read.examination.training
    if training is None or training.later is None or not np.isfinite(training.log10_update[0]):
        return 0.0
    return max(0.0, float(np.max(training.later) - training.log10_update[0]))


def _never_begun(read: Reading) -> Finding | None:
    """The first update is exactly 0, as at the start of a warm-up; what counts is how far the later ones have come.

    An optimiser that collects gradients (`optax.MultiSteps`) waits on purpose, and a gradient of 0 is no rate's fault.
    """
    training = read.examination.training
    if training is None or training.waits or not np.any(np.isfinite(training.log10_gradient)):
        return None
    if np.max(training.log10_gradient) > SQUARED:
        return None  # an update of 0 is then what an optimiser makes of inf
    steps = len(training.log10_update)
    ratio = float(np.max(training.log10_update)) - _size_of_weights(read)
    if np.isnan(ratio) or ratio >= STILL or steps < 2:
        return None
    still = ratio == -np.inf
    needed = number(float(f"{steps * 10 ** (-3 - ratio):.1g}"), 0) if not still else ""
    return Finding(
        "learning rate too small",
        f"The first update is exactly 0, and {'so are all' if still else 'the largest'} of {steps} steps"
        + ("." if still else f" is {size(ratio)} of the weights; about {size(-3)} is usual."),
        "The rate is 0: nothing will ever move, whatever arrives of the gradient."
        if still
        else f"The rate begins at 0 and rises. If it goes on like this, an update is {size(-3)} of the weights after "
        f"{needed} steps; warm-ups of a few hundred to ten thousand steps are usual.",
        Remedy(
            "Print the schedule at steps 0, 100 and 1000. Does it count steps, or examples? Is its largest rate right?",
            "With a warm-up counted in steps the updates are soon as large as usual.",
            "" if still else "rate",
        ),
        weight=0.8 if still or ratio < STILL - 1 else 0.6,
        thin="" if still or ratio < STILL - 1 else "A warm-up goes on rising: this one is long, not endless.",
        numbers={"log10_ratio": ratio, "steps": steps},
    )


def _size_of_weights(read: Reading) -> float:
    """log10 of the RMS over all parameters."""
    every = [p for p in read.examination.parameters if p.used]
    entries = np.array([max(np.prod(p.shape), 1) for p in every], float)
    squares = 10 ** (2 * np.array([p.log10_value for p in every]))
    with np.errstate(divide="ignore"):
        return float(0.5 * np.log10(np.average(squares, weights=entries)))


def rate_too_large(read: Reading) -> Finding | None:
    """On one batch the loss goes up where it should go down, or one update replaces the weights."""
    training, ratio = read.examination.training, update_ratio(read)
    if training is None or training.born or _endless(read):  # `nan_later`, `rounded_away`, `endless_update` say it
        return None
    loss = np.asarray(training.loss, float)
    away = not np.isfinite(loss).all() or (
        loss[-1] > 1.5 * abs(loss[0]) and np.median(loss[len(loss) // 2 :]) > loss[0]
    )
    thrown = ratio > WHOLE and (loss[-1] >= loss[0] or np.max(loss) > abs(loss[0]) * 1.5 + 1e-30)
    if not away and not thrown:
        return None
    up = f"more than {value(1.5 * loss[0])}"
    end = "inf or nan" if not np.isfinite(loss[-1]) else up if away else "no less"
    if not away and loss[-1] < loss[0]:
        end = f"{up} before it falls"
    return Finding(
        "learning rate too large",
        f"Over {len(loss) - 1} steps on this one batch the loss goes from {value(loss[0])} to {end}; an update is "
        f"{size(ratio)} of "
        "its weight.",
        "On one batch a small enough step goes down. With a rate above 2/sharpness, where the sharpness is the largest "
        "curvature of the loss, each step overshoots further than the last.",
        Remedy("Divide the rate by 10, and again until the loss on one batch falls.",
               "The loss on this batch then falls, step after step.", "rate"),
        weight=0.85 if away else 0.6,
        thin="" if away else "The loss does not run away on this batch; a schedule may begin lower.",
        numbers={"log10_ratio": ratio},
    )  # fmt: skip


def _endless(read: Reading) -> list[Parameter]:
    """Parameters with a finite gradient, such as 0, whose first update is inf or nan."""
    given = [p for p in read.examination.parameters if p.used and np.isfinite(p.rounded_away)]
    return [p for p in given if p.log10_gradient < np.inf and not p.log10_update < np.inf]


def update_ratio(read: Reading) -> float:
    """log10 of update over weight, the median over the matrices that get a gradient; nan without an optimiser.

    Where one gets none at first, such as the factor in front of zeros in LoRA, a decay alone moves it.
    """
    moved = [p for p in read.matrices if np.isfinite(p.log10_value) and p.log10_gradient != -np.inf]
    ratios = [p.log10_update - p.log10_value for p in moved]
    ratios = [ratio for ratio in ratios if not np.isnan(ratio)]
    return float(np.median(ratios)) if ratios else np.nan
