"""Rules on gradients of exactly 0: cut off by an operation without a slope, or for parameters that are not used."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed, value
from vgcourse.clinic.record import Parameter, Stage
from vgcourse.clinic.rules.frozen import learns, on_purpose
from vgcourse.clinic.rules.unreached import (
    LEFT_ALONE,
    between_weights_and_product,
    by_themselves,
    chosen_by,
    stopped_throughout,
)

FLAT = {
    "convert_element_type": "a cast to whole numbers",
    "round": "rounding",
    "floor": "rounding down",
    "ceil": "rounding up",
    **dict.fromkeys(("gt", "lt", "ge", "le", "eq", "ne"), "a comparison"),
}
"""Operations whose slope is 0 everywhere, in words; others go by their name."""


def cut_off(read: Reading) -> Finding | None:
    """Parameters that the loss depends on get exactly nothing, and an operation without a slope stands in between."""
    starved, cuts = _starved(read)
    if not cuts:
        return by_themselves(read) or between_weights_and_product(read) or stopped_throughout(read)
    cut, every = cuts[-1], len(read.examination.parameters)
    stopped = cut.operation == "stop_gradient"
    left_alone = all(p.left_alone for p in starved)
    meant = left_alone or on_purpose(read, starved, cuts) and learns(read, {p.path for p in starved})
    said = FLAT.get(cut.operation, cut.operation)
    said = "detach()" if stopped and read.examination.source == "torch" else said
    return Finding(
        "gradient cut off",
        f"{len(starved)} of {every} parameters get a gradient of exactly 0 ({listed(starved)}), and behind them "
        f"stands {said}.",
        f"The slope of {said} is 0 everywhere: the product ends there. That is no vanishing, it is a cut.",
        Remedy(
            "Take it out of the loss where these parameters are to learn. Where the cut is meant, leave them out."
            if stopped
            else "Take it out of the loss: use the probabilities in place of the choice (softmax for argmax), the "
            "number before rounding, or a straight-through estimator. Where the cut is meant, leave these parameters "
            "out.",
            "The parameters in front of it then get a gradient.",
        ),
        said,
        cut.place,
        weight=0.4 if meant else 0.95 if len(starved) == every else 0.8,
        thin=LEFT_ALONE
        if left_alone
        else "The rest learns: a part that is frozen on purpose looks like this."
        if meant
        else ""
        if len(starved) == every
        else "A part that is frozen on purpose looks the same.",
    )


def maybe_meant(read: Reading) -> bool:
    """Whether a part gets nothing as one does that is frozen on purpose: then it counts whether the rest learns."""
    starved, cuts = _starved(read)
    return on_purpose(read, starved, cuts) if cuts else bool(chosen_by(read))


def _starved(read: Reading) -> tuple[list[Parameter], list[Stage]]:
    """The parameters that get nothing although the loss depends on them, and the cuts that stand behind them."""
    starved = [
        p for p in read.examination.parameters if p.used and p.zero_gradients == 1 and p.log10_gradient == -np.inf
    ]
    loose = [p for p in starved if not p.stopped]  # a way leads to the loss past all that is stopped on purpose
    cuts = [s for s in _cuts(read, loose) if s.operation != "stop_gradient"]
    starved = loose if cuts else starved
    return starved, cuts or _cuts(read, starved)


def nothing_arrives(read: Reading) -> Finding | None:
    """Every parameter gets a gradient of exactly 0, and the loss is not: whatever else is found, it does not learn."""
    used = [p for p in read.examination.parameters if p.used]
    loss = read.examination.loss
    if not used or not loss.value or any(p.log10_gradient != -np.inf for p in used):
        return None
    if any(stage.dtype == "float16" for stage in read.examination.stages):
        return Finding(
            "rounded away",
            f"All {len(used)} parameters that the loss depends on get a gradient of exactly 0, the network computes in "
            f"float16, and the loss is {value(loss.value)}.",
            "Nothing cuts the gradient off; what is below 6 × 10⁻⁸ is 0 in float16, as where a loss is divided by many "
            "examples or tokens.",
            Remedy(
                "Scale the loss up (times 2¹⁵, and the updates down again), or compute it in float32.",
                "Above the smallest number the gradient is what it is.",
                "format",
            ),
            "underflow in float16",
            loss.place,
            weight=0.8,
        )
    return Finding(
        "gradient cut off",
        f"All {len(used)} parameters that the loss depends on get a gradient of exactly 0, and the loss is "
        f"{value(loss.value)}.",
        "Nothing will ever move. No operation without a slope was recognised; somewhere a factor of the product is "
        "exactly 0 for every example.",
        Remedy(
            "Look from the loss backwards: take the gradient with respect to the outputs, then to what made them, "
            "until it is 0.",
            "The line between the last gradient and the first 0 is the one to change.",
        ),
        "everywhere",
        loss.place,
        weight=0.8,
    )


def _cuts(read: Reading, starved: list[Parameter]) -> list[Stage]:
    """What stands behind parameters that get nothing, in the order of the forward pass."""
    lost = {p.path for p in starved}
    cuts = [s for s in read.stages if s.kind == "cut" and _ends_there(read, s) and _starves(read, s, lost)]
    return cuts or _on_weights(read, lost)


def _ends_there(read: Reading, cut: Stage) -> bool:
    """Whether the gradient ends at a cut: nothing goes back through it, nor any other way to the stage before it.

    The maximum that a softmax takes out is cut off as well, and the logits get their gradient another way.
    """
    stages = read.stages
    before = [s for s in stages[: stages.index(cut)] if s.kind in ("product", "activation", "lookup", "normalisation")]
    return bool(before) and all(np.all(np.asarray(s.log10_gradient) == -np.inf) for s in (cut, before[-1]))


def _on_weights(read: Reading, starved: set[str]) -> list[Stage]:
    """What cuts off matrices before they meet a signal, such as weights that are rounded: all that enter a product.

    The product itself has values and gets a gradient, so nothing else takes theirs. Where `stop_gradient` alone stands
    there, a part is frozen.
    """
    found, before = [], []
    frozen = any(s.operation == "stop_gradient" for s in read.stages)  # then only what stands right before a product
    for stage in read.stages:
        if stage.kind == "cut":
            before.append(stage)
            continue
        entering = [read.parameters[path] for path in stage.parameters if path in read.parameters]
        matrices = [p for p in entering if len(p.shape) > 1]
        alive = stage.kind == "product" and all(
            np.all(np.isfinite(sizes)) for sizes in (stage.log10_value, stage.log10_gradient)
        )
        if alive and matrices and all(p.path in starved for p in matrices):
            found += [s for s in before if s.operation != "stop_gradient" and np.all(s.log10_gradient == -np.inf)]
        before = [] if frozen else before
    return found


def _starves(read: Reading, cut: Stage, starved: set[str]) -> bool:
    """Whether a parameter that gets nothing enters right before a cut, with no stage in between that gets something.

    A dead layer elsewhere starves parameters, too, and a branch may be stopped on purpose beside it.
    """
    stages = read.stages
    for stage in reversed(stages[: stages.index(cut)]):
        if stage.kind != "cut" and np.any(np.asarray(stage.log10_gradient) != -np.inf):
            return False
        if starved & set(stage.parameters):
            return True
    return False
