"""Rules on gradients of exactly 0: cut off by an operation without a slope, or for parameters that are not used."""

from __future__ import annotations

import re

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.follow import FELT, late
from vgcourse.clinic.pace import PATIENCE, Way
from vgcourse.clinic.reading import Reading, listed, value
from vgcourse.clinic.record import Parameter, Stage

FLAT = {
    "convert_element_type": "a cast to whole numbers",
    "round": "rounding",
    "floor": "rounding down",
    "ceil": "rounding up",
    **dict.fromkeys(("gt", "lt", "ge", "le", "eq", "ne"), "a comparison"),
}
"""Operations whose slope is 0 everywhere, in words; others go by their name."""
NOTED = 0.01
"""Of the loss at the start: less of a fall is none."""


def cut_off(read: Reading) -> Finding | None:
    """Parameters that the loss depends on get exactly nothing, and an operation without a slope stands in between."""
    starved, cuts = _starved(read)
    if not cuts:
        return None
    cut, every = cuts[-1], len(read.examination.parameters)
    stopped = cut.operation == "stop_gradient"
    frozen = all(p.frozen for p in starved)
    meant = frozen or _on_purpose(read, starved, cuts) and _learns(read, {p.path for p in starved})
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
        thin="The optimiser leaves them as they are: they are frozen on purpose."
        if frozen
        else "The rest learns: a part that is frozen on purpose looks like this."
        if meant
        else ""
        if len(starved) == every
        else "A part that is frozen on purpose looks the same.",
    )


def maybe_meant(read: Reading) -> bool:
    """Whether a part gets nothing as one does that is frozen on purpose: then it counts whether the rest learns."""
    starved, cuts = _starved(read)
    return bool(cuts) and _on_purpose(read, starved, cuts)


def _starved(read: Reading) -> tuple[list[Parameter], list[Stage]]:
    """The parameters that get nothing although the loss depends on them, and the cuts that stand behind them."""
    starved = [
        p for p in read.examination.parameters if p.used and p.zero_gradients == 1 and p.log10_gradient == -np.inf
    ]
    loose = [p for p in starved if not p.stopped]  # a way leads to the loss past all that is stopped on purpose
    cuts = [s for s in _cuts(read, loose) if s.operation != "stop_gradient"]
    starved = loose if cuts else starved
    return starved, cuts or _cuts(read, starved)


def _on_purpose(read: Reading, starved: list[Parameter], cuts: list[Stage]) -> bool:
    """Whether it looks like a part that is frozen, or a teacher, beside something that gets a gradient."""
    once = len(cuts) == 1 and cuts[0].operation == "stop_gradient"  # who stops a part does it in one place
    teaches = all(p.teaches for p in starved)
    stopped = cuts[-1].operation != "stop_gradient" and all(p.stopped or p.teaches for p in starved)
    meant = once or teaches or stopped or _copied(read, {p.path for p in starved})
    return meant and len(starved) < len(read.examination.parameters)


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


def _learns(read: Reading, lost: set[str]) -> bool:
    """Whether the loss falls to half of what it is within the rehearsal, or further along its way (`clinic.pace`).

    Where scales and shifts alone learn and the training was followed, also below that of a constant answer: a scale
    that learns silence says nothing. With a matrix that learns it may be slow.
    """
    training, followed = read.examination.training, read.examination.followed
    if training is None or training.along is None:
        training = read.examination.lent
    alone = followed is not None and followed.constant > 0 and lost.issuperset(p.path for p in read.matrices)
    if alone and late(followed.itself) > (1 - FELT) * followed.constant:
        return False
    if training is None or training.along is None or not np.isfinite(training.loss).all():
        return False
    if all(read.parameters[path].teaches for path in lost):
        start, end = training.loss[0], training.loss[-1]
        if start - end > NOTED * abs(start) and training.exchanged - end > 0.5 * (start - end):
            return True  # the entropy of its shares is a floor, wherever it lies: the student tells examples apart
    way = Way(training)
    return way.fall(way.after(PATIENCE)) > 0.5 * way.start


def _copied(read: Reading, starved: set[str]) -> bool:
    """Whether what gets nothing is a copy of a network that learns beside it, such as a teacher in the same tree.

    Each of its arrays then has one of the same shape in the other, at a path in which one name alone is another.
    """
    matrices = [p for p in read.matrices if p.path in starved]
    learning = {p.path: p.shape for p in read.examination.parameters if p.path not in starved}
    if len(matrices) < 2:
        return False
    names = lambda path: re.findall(r"\w+", path)
    for at, name in enumerate(names(matrices[0].path)):
        if name.isdigit() or any(names(path)[at : at + 1] != [name] for path in starved):
            continue
        others = {names(path)[at] for path in learning if len(names(path)) > at} - {name}
        shapes = {p.path: p.shape for p in read.examination.parameters if p.path in starved}
        if any(all(learning.get(_turned(path, at, o)) == shape for path, shape in shapes.items()) for o in others):
            return True
    return False


def _turned(path: str, at: int, other: str) -> str:
    """A path with another name in that place: "['net']['t']" with "s" in the second is "['net']['s']"."""
    parts = re.split(r"(\w+)", path)  # every second one is a name
    parts[2 * at + 1] = other
    return "".join(parts)


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
