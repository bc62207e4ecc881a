"""The steps of a loop over time: what each of them gets of the gradient, and which of them hold nothing."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.reading import Reading
from vgcourse.clinic.record import Data, Stage

LEAP = -1.0
"""log10 of what the first step that gets anything gets, beside the last one."""


def gated(read: Reading, stage: Stage) -> bool:
    """Whether something can learn to keep the state: gates in a loop, or factors that are made of what comes in."""
    if not len(stage.along):
        return read.gated
    at = read.stages.index(stage)
    beside = (*read.stages[max(at - 1, 0) : at], *read.stages[at + 1 : at + 2])
    return any(len(s.along) and s.shape == stage.shape for s in beside)


def best_served(read: Reading) -> tuple[Stage, np.ndarray] | None:
    """Of the loops over time the one whose early steps get the largest share; steps behind the loss are cut away.

    A step gets what the best served of its products gets: a gate of a state that stands still gets next to nothing.
    """
    loops: dict[tuple, list[tuple[Stage, np.ndarray]]] = {}
    for stage, gradient in profiles(read):
        loops.setdefault((stage.steps, len(gradient), stage.name if len(stage.along) else ""), []).append(
            (stage, gradient + 0.5 * np.log10(max(1, np.prod(stage.shape)))) if stage.steps else (stage, gradient)
        )
    found = []
    for every in loops.values():
        stage, _ = max(every, key=lambda each: np.nan_to_num(each[1][-1], nan=-np.inf))
        gradient = np.fmax.reduce([gradient for _, gradient in every])
        reached = np.flatnonzero(np.isfinite(gradient))
        if len(reached) and reached[-1] >= 2:
            gradient = gradient[: reached[-1] + 1]
            found.append((stage, gradient))
    return max(found, key=lambda each: np.nan_to_num(each[1][0] - each[1][-1], nan=-np.inf), default=None)


def profiles(read: Reading) -> list[tuple[Stage, np.ndarray]]:
    """log10 of dL/dz over the steps, for each product in a scan over time, or in a loop that is written out."""
    found = [(stage, np.atleast_1d(np.asarray(stage.log10_gradient, float))) for stage in read.timed]
    found += [(stage, stage.along) for stage in read.stages if len(stage.along)]
    if read.unrolled:
        found.append((read.unrolled[0].stage, np.array([link.log10_gradient for link in read.unrolled])))
    return found


def unasked_steps(read: Reading, stage: Stage, gradient: np.ndarray) -> int:
    """How many steps at the start the loss does not ask: they get exactly 0, and the next one a tenth of the end.

    No product of factors leaps like that. A readout whose first steps are left to the state to settle does, where
    nothing of the state itself is learnt (a reservoir): one that is learnt and reset on the way has lost what was
    before.
    """
    here = [product for product in read.timed if product.steps == stage.steps]
    if not stage.steps or not all(product.fresh for product in here):
        return 0
    reached = np.flatnonzero(gradient > -np.inf)
    return int(reached[0]) if len(reached) and gradient[reached[0]] - gradient[-1] > LEAP else 0


def padded_steps(read: Reading, stage: Stage, start: bool = False) -> int:
    """How many steps at the end of a scan, or at its start, are padding: the data say so, or a product stands.

    Of the data the median example counts. The product of the input is exactly the same at every step of padding,
    and at no other two; of words it may be 0 there, as behind a row of zeros for the padding.
    """
    if steps := len(stage.along) or len(read.unrolled) * (not stage.steps):
        shares = [d.padded_start if start else d.padded_end for d in _through_time(read, steps)]
        return round(max(shares, default=0.0) * steps)
    if stage.steps < 2 or not _comes_in(read, stage.steps):
        return 0  # a state that has come to rest stands as well
    here = [data for data in read.inputs if stage.steps in data.shape[1:]]
    shares = [data.padded_start if start else data.padded_end for data in here]
    still, words = [0], any(s.kind == "lookup" for s in read.stages)
    for product in read.timed:
        values = np.atleast_1d(np.asarray(product.log10_value, float))[:: 1 if start else -1]
        silent = words and values[0] == -np.inf
        if product.steps != stage.steps or len(values) < 2 or not (silent or np.isfinite(values[0])):
            continue
        same = np.isclose(values, values[0], rtol=0, atol=1e-6)
        if not same.all():
            still.append(int(np.argmin(same)))
    return max(round(max(shares, default=0.0) * stage.steps), max(still) if max(still) > 1 else 0)


def comes_to_rest(read: Reading, stage: Stage) -> bool:
    """Whether a loop goes to a fixed point: no data come in step by step, and what made its input is well served.

    Nothing of the data is lost where it forgets how it began, as in a deep equilibrium model (Bai et al. 2019).
    """
    steps, last = stage.steps, float(np.max(stage.log10_gradient))
    before = [s for s in read.products if not s.steps and read.stages.index(s) < read.stages.index(stage)]
    return (
        steps > 1
        and not _comes_in(read, steps)
        and max((float(np.max(s.log10_gradient)) for s in before), default=-np.inf) - last > -1
    )


def _comes_in(read: Reading, steps: int) -> bool:
    """Whether an array of the inputs may be taken step by step: by its shape, or cut into so many pieces."""
    return any(steps in data.shape or any(n % steps == 0 for n in data.shape[1:]) for data in read.inputs)


def silent_steps(read: Reading, steps: int) -> int:
    """In how many of these steps, at the end, all examples get the same: what tells them apart came before."""
    return round(steps * (1 - max((data.apart_until for data in _through_time(read, steps)), default=1.0)))


def _through_time(read: Reading, steps: int) -> list[Data]:
    return [data for data in read.inputs if data.shape[1:2] == (steps,)]
