"""Rules on what a number format takes of a step: gradients below its smallest number, updates below its last place."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed
from vgcourse.clinic.record import Parameter
from vgcourse.clinic.rules.steps import STILL, _endless, far_out, update_ratio
from vgcourse.views.numerals import number, size

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
    gone = unmoved(read)
    if not gone:
        return None
    if offset := next((p for p in gone if far_out(p)), None):
        return _beside_an_offset(read, offset)
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
        paths=tuple(p.path for p in gone) if worst.dtype in HALF_FORMATS else (),  # where they are made, not used
        numbers={"share": worst.rounded_away},
    )


def _beside_an_offset(read: Reading, parameter: Parameter) -> Finding:
    """Coordinates of a map, years, kelvins: numbers that differ by little beside what they have in common."""
    return Finding(
        "rounded away",
        f"{number(100 * parameter.rounded_away, 0)} % of the updates leave {listed([parameter])} as it was: an update "
        f"is {size(parameter.log10_update)}, a number {size(parameter.log10_value)}, and what tells them apart "
        f"{size(parameter.log10_spread)} (RMS).",
        f"A sum is rounded to the nearest {parameter.dtype}: beside a large number that all have in common a step of "
        "the size of their differences is none.",
        Remedy(
            "Take out what they have in common: learn the difference from a fixed number, such as their mean, and take "
            "the same number out of the data.",
            "The differences are small numbers, and a step of their size arrives.",
        ),
        place=read.entering(parameter),
        paths=(parameter.path,),
        numbers={"share": parameter.rounded_away},
    )


def unmoved(read: Reading) -> list[Parameter]:
    """The matrices that most of their updates leave as they were."""
    small = lambda p: p.log10_update - p.log10_value < LAST_PLACE.get(p.dtype, 0)
    return [p for p in read.matrices if p.rounded_away > 0.5 and small(p)]


def _lost(parameter: Parameter) -> float:
    """Which share of a gradient its format made 0, where it is measured: by its length, else by its entries."""
    return parameter.underflow or parameter.zero_gradients


def _smallest(read: Reading, parameter: Parameter) -> tuple[str, float]:
    """The small format that a gradient goes through, the parameter's own or that of its stage, and log10 of its
    smallest number; −inf where there is none."""
    stages = [s.dtype for s in read.examination.stages if parameter.path in s.parameters]
    found = [dtype for dtype in (parameter.dtype, *stages) if dtype in HALF_FORMATS]
    return (found[0], float(np.log10(HALF_FORMATS[found[0]]))) if found else (parameter.dtype, -np.inf)


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
