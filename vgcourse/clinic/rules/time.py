"""Rules on the product over time: the same question, asked of the steps of a scan."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.record import Stage
from vgcourse.clinic.rules.cuts import FLAT
from vgcourse.clinic.rules.depth import LOST
from vgcourse.clinic.timesteps import (
    best_served,
    comes_to_rest,
    gated,
    padded_steps,
    profiles,
    silent_steps,
    unasked_steps,
)
from vgcourse.views.numerals import number, size

OUTSHOUTED = -4.0
"""log10: the noise of a mean falls as 1/√n: to hear a signal of 10⁻⁴ beside its neighbours takes 10⁸ examples."""
ROUNDED = {"float32": np.log10(2.0**-24), "float64": np.log10(2.0**-53)}
"""log10 of half a last place: in the sum over time a share below it is rounded away. Until then gates can learn to
open: with GRUs a lag of 200 is learned from a gradient that an RNN never learns from (lesson 08)."""
GROWS = 1.05
"""A step: less is a slow drift, as of skips with small branches, and nothing could be divided by it."""
SHORT = 10  # a chain has more


def cut_over_time(read: Reading) -> Finding | None:
    """Only the last step gets a gradient, and inside the loop stands an operation without a slope, at every step.

    A product that vanishes is small and no 0. Where a part of the steps is cut, as of a state that is warmed up, or
    where each step has a loss of its own, more than one step gets something.
    """
    stages = read.stages
    for stage, gradient in profiles(read):
        served = np.flatnonzero(gradient != -np.inf)
        if len(gradient) < 3 or len(served) != 1 or not np.isfinite(gradient[served[0]]):
            continue
        cuts = [s for s in stages if s.kind == "cut" and s.steps == stage.steps]
        cuts = [s for s in cuts if np.all(np.asarray(s.log10_gradient) == -np.inf)]
        if not cuts or not stage.steps and len(cuts) < len(gradient) - 2:
            continue
        said = FLAT.get(cuts[-1].operation, cuts[-1].operation)
        return Finding(
            "gradient cut off",
            f"Of {len(gradient)} steps one alone gets a gradient; all others get exactly 0, and at every step stands "
            f"{said}.",
            f"The slope of {said} is 0 everywhere: what goes from step to step takes no gradient back. That is no "
            "vanishing, it is a cut: nothing of what came before the last step can be learned.",
            Remedy(
                "Take it out of the loop. To save memory, cut between chunks of some dozen steps (truncated "
                "backpropagation), and not at every step.",
                "The gradient then goes back as far as the product over time lets it.",
            ),
            f"{said}, over time",
            cuts[-1].place,
            weight=0.95,
            lesson="08",
        )
    return None


def _cut_before(read: Reading, stage: Stage, gradient: np.ndarray) -> int:
    """The first step that gets anything, where a cut in the loop takes it from those before: a state is warmed up."""
    cuts = [s for s in read.stages if s.kind == "cut" and s.steps == stage.steps]
    reached = np.flatnonzero(gradient != -np.inf)
    return int(reached[0]) if cuts and len(reached) else 0


def vanishing_over_time(read: Reading) -> Finding | None:
    """The first step that holds something gets far less than the last; behind a text, over the padding alone.

    Gates open by what comes in on the way. Where that is the same for all examples, nothing teaches them, and no more
    may be lost than without gates.
    """
    found = best_served(read)
    if found is None or cut_over_time(read) is not None or comes_to_rest(read, found[0]):
        return None
    stage, gradient = found
    padded, ahead = padded_steps(read, stage), padded_steps(read, stage, start=True)
    end = len(gradient) - 1
    if 0 < padded <= end and gradient[end - padded] - gradient[end] < LOST:  # a mask may be longer than the chain
        return _over_padding(read, stage, gradient, padded)
    first = min(max(ahead, unasked_steps(read, stage, gradient), _cut_before(read, stage, gradient)), end - 1)
    limit = ROUNDED.get(stage.dtype, OUTSHOUTED) if gated(read, stage) else OUTSHOUTED
    silent = silent_steps(read, len(gradient))
    early = bool(SHORT <= silent <= end - first and gradient[end - silent] - gradient[end] < OUTSHOUTED)
    if early and not gradient[first] - gradient[end] < limit:
        first = end - silent
    lost, steps = gradient[first] - gradient[end], end - first
    if steps < SHORT or not (lost < limit or early):
        return None
    each = 10 ** (lost / steps)
    half = np.log(2) / -np.log(each) if each > 0 else 0.0
    learns = gated(read, stage)
    decays = _decays(read, stage)
    gates, remedy = _kept_longer(steps, learns and not decays, linear=bool(len(stage.along) or decays))
    return Finding(
        "vanishing",
        f"{steps} steps before the end the state gets {size(lost)} of the gradient at the end: {value(each)} a step"
        + (f", half of it is gone after {value(half)} step{'s' * (value(half) != '1')}." if half > 0.7 else ".")
        + (f" In the last {silent} steps all examples get the same: what tells them apart came before." * early),
        f"Backpropagation through time multiplies one factor for each step. {gates}",
        remedy,
        "over time",
        decays[0].place if decays else stage.place,
        weight=0.6 if learns else 0.9,
        thin="Gates can learn to open: the gradient at the start does not decide what such a cell learns." * learns,
        lesson="08",
        paths=decays[0].parameters if decays else (),
        numbers={"log10_lost": lost, "steps": steps, "factor": each},
    )


def _decays(read: Reading, stage: Stage) -> list[Stage]:
    """The products that the state goes through in a loop, where all of them are with one number for each unit."""
    inside = [s for s in read.timed if s.steps == stage.steps and not s.fresh]
    return inside if all(s.operation == "mul" for s in inside) else []


def _kept_longer(steps: int, gated: bool, linear: bool) -> tuple[str, Remedy]:
    """What makes the factor of a step, and what brings it nearer to 1."""
    if gated:
        return "A forget bias of 0 keeps σ(0) = ½ of the cell a step; one of 3 keeps 0.95.", Remedy(
            "Begin with a larger bias of the gate that keeps the state, an LSTM's forget gate or a GRU's update gate: "
            "it then starts open.",
            f"A bias of 3 alone leaves {size(steps * np.log10(0.9526))} over {steps} steps.",
            "forget bias",
        )
    if linear:
        return "The state is multiplied by its decay at every step, and nothing brings back what that takes.", Remedy(
            f"Begin with a decay a nearer to 1: about 1 − 1/{steps} for what lies {steps} steps back, and smaller ones "
            "beside it for what is near (as in S4 and the LRU).",
            f"{number(1 - 1 / steps, 4)} a step leaves {number((1 - 1 / steps) ** steps)} over {steps} steps.",
        )
    return "The state goes through the same weights and slopes at every step, and their product is below 1.", Remedy(
        "Use a cell with a gate (LSTM with forget bias 1 or more, GRU), or orthogonal recurrent weights.",
        "Orthogonal weights keep what the slopes let through; an LSTM with bias 3 keeps 0.95 a step.",
        "weights",
    )


def exploding_over_time(read: Reading) -> Finding | None:
    """The first step gets far more than the last, and more with each step back; a sum counts it so often."""
    grown = [
        (stage, g)
        for stage, g in profiles(read)
        if len(g) >= SHORT and np.isfinite([g[0], g[-1]]).all()
        if g[0] - g[-1] > max(np.log10(max(len(stage.along), 1)) - LOST, (len(g) - 1) * np.log10(GROWS))
        if np.mean(np.diff(g) < 0) > 0.6
    ]
    if not grown:
        return None
    stage, gradient = max(grown, key=lambda each: each[1][0] - each[1][-1])
    gained = gradient[0] - gradient[-1]
    each = 10 ** (gained / (len(gradient) - 1))
    weights = _by_weights(read, stage, each)
    return Finding(
        "exploding",
        f"{len(gradient) - 1} steps before the end the state gets {size(gained)} times the gradient at the end, "
        f"{value(each)} times more with each step back.",
        "The recurrent weights enlarge more than the slopes take away: over time the product explodes."
        if weights
        else "No weights do that: what enlarges is in the loop beside them, such as the law of a system that is "
        "simulated, or a sum of costs over all its steps.",
        Remedy(
            "Look over fewer steps, or discount what lies far ahead, and clip by global norm. Of a simulation that "
            "should be stable, make the time step smaller.",
            f"Over a tenth of the steps it is {size(gained / 10)} times the gradient at the end.",
        )
        if not weights
        else Remedy(
            f"Divide the recurrent weights by about {value(each)} (or make them orthogonal), and clip by global norm.",
            "With a factor of 1 a step all steps count alike. Clipping keeps a step from throwing the weights away; "
            "it does not change the shares.",
            "clip",
        ),
        "over time",
        stage.place,
        weight=0.9 if weights else 0.6,
        thin="" if weights else "Where each step has a cost of its own, early steps count in many of them.",
        lesson="08",
        numbers={"log10_gained": gained, "factor": each},
    )


def _by_weights(read: Reading, stage: Stage, each: float) -> bool:
    """Whether any product in the loop hands back at least half of what a step adds, or that is not known."""
    beside = [s for s in read.products if s.steps == stage.steps and s.over == stage.over]
    factors = [float(np.median(s.weight_factor)) for s in beside]
    if all(s.constant for s in beside):
        return False  # rates of a law, such as exp(log k)
    return not np.isfinite(factors).any() or bool(np.nanmax(factors) > (each - 1) / 2)


def _over_padding(read: Reading, stage: Stage, gradient: np.ndarray, padded: int) -> Finding:
    filled = [d for d in read.inputs if d.padded_end > 0 and len(gradient) in d.shape[1:]]
    lost = gradient[-1 - padded] - gradient[-1]
    each = 10 ** (lost / padded)
    return Finding(
        "vanishing",
        f"The last {padded} of {len(gradient)} steps are padding, in half of the examples or more. Each keeps "
        f"{value(each)} of the gradient: the last word gets {size(lost)} of what the padding gets.",
        "The answer is read at the end of the padding; between it and the text lies a product of one factor a step.",
        Remedy(
            "Put the padding in front of the sequence, or mask it: keep the state where there is no word, or read the "
            "state at the last word.",
            f"The last word then gets all of the gradient, {size(-lost)} times as much as now.",
            "padding",
        ),
        "over padding",
        stage.place,
        lesson="08",
        paths=tuple(f"batch{data.path}" for data in filled),
        numbers={"log10_lost": lost, "padded": padded, "factor": each},
    )
