"""Rules on the steps of training: with a healthy gradient, is the step too small, too large, clipped or
rounded away?"""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed, value
from vgcourse.clinic.record import Parameter
from vgcourse.views.numerals import number, size

STILL = -6.0
"""log10 of an update beside its weight: it would take a million such steps to move a weight by its own size."""
WHOLE = np.log10(0.5)
"""log10 of an update beside its weight: two such steps replace the weights, and what they had learned."""
LAST_PLACE = {"float16": np.log10(2.0**-10), "bfloat16": np.log10(2.0**-7), "float32": np.log10(2.0**-23)}
"""log10 of a last place beside its number: the typical update must be smaller for most of them to be lost."""
MOST = np.sqrt(0.5)
"""Of a gradient's length: with this much of it lost, the rest is more than 45° away from it."""
HALF_FORMATS = {"float16": 6e-8, "bfloat16": 1e-38}


def rounded_away(read: Reading) -> Finding | None:
    """Updates smaller than half a last place of their weight, or gradients below a format's smallest number."""
    silent = [p for p in read.matrices if p.zero_gradients > 0.9 and np.isfinite(p.log10_gradient)]
    lost = [p for p in silent if p.log10_gradient < _smallest(read, p)[1]]
    lost += [p for p in read.matrices if p.underflow > MOST and p not in lost and _smallest(read, p)[1] > -np.inf]
    if lost:
        worst = min(lost, key=lambda p: p.log10_gradient)
        dtype, smallest = _smallest(read, worst)
        return Finding(
            "rounded away",
            f"{len(lost)} matrices ({listed(lost)}) get a gradient of which at least "
            f"{number(100 * min(_lost(p) for p in lost), 0)} % is exactly 0 in {dtype}, where exact arithmetic "
            f"gives {size(worst.log10_gradient)}; the smallest {dtype} is {size(smallest)}.",
            "The product did not vanish, the format lost it: a number below the smallest one is 0.",
            Remedy(
                "Scale the loss up (times 2¹⁵, and the updates down again), or compute gradients in bfloat16 or "
                "float32.",
                "Above the smallest number the gradient is what it is.",
                "format",
            ),
            f"underflow in {dtype}",
            read.entering(worst),
            weight=0.9,
        )
    divided = [p for p in _endless(read) if p.dtype in HALF_FORMATS]
    if divided:
        worst = divided[0]
        return Finding(
            "rounded away",
            f"The gradients are finite, the first update of {listed(divided)} is not, in {worst.dtype}: the optimiser "
            "divided by 0, or the rate is too large for this format.",
            f"Adam and its kin divide by the root of the squared gradient, plus ε. In {worst.dtype} what is below "
            f"{size(np.log10(HALF_FORMATS[worst.dtype]))} is 0: the squares of small gradients, and an ε of 10⁻⁸.",
            Remedy(
                "Keep weights and optimiser in float32, and compute in the small format; or raise ε to 10⁻⁴.",
                "Nothing is divided by 0, and the update is as large as the rate.",
                "format",
            ),
            f"underflow in {worst.dtype}",
            read.entering(worst),
            weight=0.95,
            paths=tuple(p.path for p in divided),
        )
    gone = [
        p for p in read.matrices if p.rounded_away > 0.5 and p.log10_update - p.log10_value < LAST_PLACE.get(p.dtype, 0)
    ]
    if not gone:
        return None
    if update_ratio(read) < STILL:
        return None  # `rate_too_small` or `clipped_to_death`: so small a step is none in any format
    worst = max(gone, key=lambda p: p.rounded_away)
    ratio = worst.log10_update - worst.log10_value
    every = len(gone) > len(read.matrices) / 2
    return Finding(
        "rounded away",
        f"In {len(gone)} of {len(read.matrices)} matrices ({listed(gone)}) up to "
        f"{number(100 * worst.rounded_away, 0)} % of the "
        f"updates leave their weight as it was: they are {size(ratio)} of the weight, in {worst.dtype}.",
        f"A sum is rounded to the nearest {worst.dtype}: w + Δ is w again, where Δ is below half a last place of w.",
        Remedy(
            "Keep a copy of the weights in float32 and add the updates there; compute in the small format as before.",
            f"In float32 what is above {size(np.log10(2.0**-24))} of a weight arrives.",
            "format",
        )
        if worst.dtype in HALF_FORMATS
        else Remedy(
            "Make the updates larger: mend what makes the gradient small, or raise the rate.",
            f"In {worst.dtype} what is above half a last place of a weight arrives.",
            "rate",
        ),
        place=read.entering(worst),
        weight=0.9 if every else 0.6,
        thin="" if every else "The other matrices move.",
        numbers={"share": worst.rounded_away},
    )


def _lost(parameter: Parameter) -> float:
    """Which share of a gradient its format made 0, where it is measured: by its length, else by its entries."""
    return parameter.underflow or parameter.zero_gradients


def _smallest(read: Reading, parameter: Parameter) -> tuple[str, float]:
    """The small format that a gradient goes through, the parameter's own or that of its stage, and log10 of its
    smallest number; −inf where there is none."""
    stages = [s.dtype for s in read.examination.stages if parameter.path in s.parameters]
    found = [dtype for dtype in (parameter.dtype, *stages) if dtype in HALF_FORMATS]
    return (found[0], float(np.log10(HALF_FORMATS[found[0]]))) if found else (parameter.dtype, -np.inf)


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
    if not np.isfinite(ratio) or ratio + _rises(read) >= STILL:
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


def endless_update(read: Reading) -> Finding | None:
    """Finite gradients, and a first update that is inf or nan, in a format that is not to blame."""
    endless = [p for p in _endless(read) if p.dtype not in HALF_FORMATS]
    if not endless:
        return None
    return Finding(
        "nan",
        f"The gradients are finite, the first update of {listed(endless)} is inf or nan.",
        "So the optimiser makes it: a schedule that divides by the root of the step is infinite at step 0, and an ε of "
        "0 divides 0 by 0 wherever a gradient is exactly 0.",
        Remedy(
            "Print the rate at step 0, and the optimiser's ε. Begin the schedule at step 1, or put ε back to 10⁻⁸.",
            "The first update is finite, and the loss falls or rises by what the rate is.",
        ),
        "the update",
        read.entering(endless[0]),
        weight=0.95,
        lesson="03",
        paths=tuple(p.path for p in endless),
    )


def rate_too_large(read: Reading) -> Finding | None:
    """On one batch the loss goes up where it should go down, or one update replaces the weights."""
    training, ratio = read.examination.training, update_ratio(read)
    if training is None or _endless(read):  # `rounded_away` and `endless_update` say it
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
        "On one batch a small enough step goes down. Above 2/sharpness each step overshoots further than the last.",
        Remedy("Divide the rate by 10, and again until the loss on one batch falls.",
               "Below 2/sharpness the loss on one batch falls.", "rate"),
        weight=0.85 if away else 0.6,
        thin="" if away else "The loss does not run away on this batch; a schedule may begin lower.",
        numbers={"log10_ratio": ratio},
    )  # fmt: skip


def _endless(read: Reading) -> list[Parameter]:
    """Parameters with a finite gradient whose first update is inf or nan."""
    given = [p for p in read.examination.parameters if p.used and np.isfinite(p.rounded_away)]
    return [p for p in given if np.isfinite(p.log10_gradient) and not p.log10_update < np.inf]


def update_ratio(read: Reading) -> float:
    """log10 of update over weight, the median over the matrices; nan where no optimiser was given."""
    ratios = [p.log10_update - p.log10_value for p in read.matrices if np.isfinite(p.log10_value)]
    ratios = [ratio for ratio in ratios if not np.isnan(ratio)]
    return float(np.median(ratios)) if ratios else np.nan
