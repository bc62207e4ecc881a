"""Rules on units that are 0 for every example: in a hidden layer, or at the output."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy, array
from vgcourse.clinic.reading import Reading, word
from vgcourse.clinic.record import Stage
from vgcourse.clinic.rules.answers import emptied, silent_normalisations
from vgcourse.clinic.rules.units import fed_by, layers, percent, units_of
from vgcourse.views.numerals import size

FEW_EXAMPLES = 8
"""With fewer examples a unit is 0 for all of them by chance: with probability ½ⁿ, and 2⁻⁸ is under one in a
hundred."""
RECTIFIERS = ("relu", "relu6", "clamp", "thresholded_relu")


def dead_units(read: Reading) -> Finding | None:
    """More than half of a layer's units are 0 for every example.

    Weights around 0 make half of them dead at most, even where all examples look the same: z is negative as often as
    positive. What lies three standard deviations above ½ is no chance. And where a layer is 0 as a whole and nothing
    goes around it, chance does not matter: of narrow layers, one in a deep stack is born so (Lu et al. 2020).
    """
    found = [s for s in read.hidden if word(s) in RECTIFIERS and not _fed_nothing(read, s)]
    found = [s for s in found if s.dead > 0.5 + 1.5 / np.sqrt(units_of(s)) or _stops(read, s)] or _elsewhere(read)
    if not found:
        return dead_output(read) or unfed(read)
    worst = _source(read, next((s for s in found if _stops(read, s)), max(found, key=lambda stage: stage.dead)))
    whole = worst.dead >= 1
    few = read.batch and read.batch < FEW_EXAMPLES
    feeding = fed_by(read, worst)
    paths = feeding.parameters if feeding else ()
    share = "all" if all(s.dead >= 1 for s in found) else f"up to {percent(worst.dead)} of the"
    return Finding(
        "dead units",
        f"In {_plainly(layers(found))} {share} units are 0 for every example of the "
        "batch. Weights around 0 leave half of them dead at most."
        + (f" What goes into {_plainly(worst.name)} is made by {_of(paths)}." * bool(paths))
        + (" Behind it the gradient arrives; in front of it, it is exactly 0." if _stops(read, worst) else "")
        + (" What stands behind it gets nothing but zeros." if _source(read, found[-1]) is not found[-1] else ""),
        "A ReLU that is 0 has slope 0: no gradient reaches its weights, so nothing wakes it."
        + (" Here a whole layer is dead, and with it everything in front of it." if whole else ""),
        Remedy(
            "Lower the threshold to 0, which no unit of this layer passes; or take leaky ReLU."
            if whole and word(worst) == "thresholded_relu"
            else "Set the biases back to 0 (or a little above), lower the rate that pushed them there, or take leaky "
            "ReLU.",
            "With leaky ReLU every unit gets at least the leak's share of the gradient: 0.01 instead of 0.",
            "activation",
        ),
        place=worst.place,
        weight=0.95 if whole else 0.7 if not few else 0.6,
        thin=f"The batch has only {read.batch} example{'s' * (read.batch > 1)}." if few else "",
        paths=paths,
        numbers={"dead": worst.dead},
    )


def _plainly(names: str) -> str:
    """What one of JAX's own is called where more is done to the same z behind it: 1 − exp(−relu(z))."""
    return names.replace("custom_jvp_call", "activation")


def _elsewhere(read: Reading) -> list[Stage]:
    """Activations in a loop over time that are 0 at every step, and end the product.

    And such as lead to no product, and yet let nothing through to any parameter: the density of a field, say.
    """
    nothing = all(p.log10_gradient == -np.inf for p in read.parameters.values())
    others = [s for s in read.activations if s not in read.hidden and (s.steps and s.leads or nothing)]
    before_output = [s for s in others if s.leads or read.output in read.stages[read.stages.index(s) :]]
    known = (*RECTIFIERS, "custom_jvp_call")  # one of JAX's, behind which more is done to the same z: 1 − exp(−relu(z))
    return [s for s in before_output if word(s) in known and _stops(read, s) and not _fed_nothing(read, s)]


def _source(read: Reading, stage: Stage) -> Stage:
    """The dead layer that this one is dead by: where its product is exactly 0, nothing came in."""
    feeding = fed_by(read, stage)
    if feeding is None or np.any(np.asarray(feeding.log10_value) != -np.inf):
        return stage
    before = [s for s in read.hidden if read.stages.index(s) < read.stages.index(feeding)][-1:]
    dead = [s for s in before if word(s) in RECTIFIERS and s.dead >= 1 and not _fed_nothing(read, s)]
    return _source(read, dead[0]) if dead else stage


def _of(paths: tuple[str, ...]) -> str:
    """The first two arrays of parameters, as one writes them."""
    return " and ".join(map(array, paths[:2]))


def _fed_nothing(read: Reading, stage: Stage) -> bool:
    """Whether it gets nothing but zeros, of a normalisation of a single number or of the inputs: that is the cause."""
    before = [s for s in read.stages[: read.stages.index(stage)] if s.kind != "cut"]
    return bool(before) and any(s is before[-1] for s in (*silent_normalisations(read), *emptied(read)))


def _stops(read: Reading, stage: Stage) -> bool:
    """Whether a dead layer ends the product: something arrives behind it, and nothing at all in front of it."""
    stages = read.stages
    before = [s for s in stages[: stages.index(stage)] if s.kind == "product"]
    arrives = np.asarray(stage.log10_gradient)
    return (
        stage.dead >= 1
        and bool(before)
        and bool(np.any(np.isfinite(arrives)))
        and all(np.all(np.asarray(s.log10_gradient) == -np.inf) for s in before)
    )


def unfed(read: Reading) -> Finding | None:
    """What enters a product is exactly 0 for every example, though what stands in front of it is not.

    Its own gradient arrives, that of its weights is exactly 0, and in front of it nothing gets any: neurons that stay
    below a threshold, or attention whose every weight is rectified to 0. A factor that is 0 and learns is meant.
    """
    products, zeros = read.products, [p for p in read.parameters.values() if p.log10_value == -np.inf]
    entering = {path for product in products for path in product.parameters}
    if silent_normalisations(read) or emptied(read):
        return None
    if any(p.log10_gradient > -np.inf and p.path not in entering for p in zeros):
        return None
    empty = next((s for s, before in zip(products[1:], products, strict=False) if _unfed(read, s, before)), None)
    if empty is None:
        return None
    before = read.stages[: read.stages.index(empty)]
    weights = tuple(path for path in empty.parameters if read.parameters[path].log10_gradient == -np.inf)
    return Finding(
        "dead units",
        f"What enters {empty.name} is exactly 0 for every example of the batch: its own gradient arrives, its weights "
        f"({_of(weights)}) get exactly 0, and so does everything in front of it.",
        "Units that are 0, or weights of attention that are, pass nothing on and have slope 0: nothing wakes them, and "
        "what stands behind them has nothing to learn from.",
        Remedy(
            f"Print what enters {empty.name}, and go back until it is not 0: there is a threshold, a ReLU or a mask "
            "that nothing passes. Lower it, or make what comes to it larger.",
            "What passes brings its gradient back.",
        ),
        place=next((s.place for s in reversed(before) if s.kind == "activation" and s.dead >= 1), empty.place),
        weight=0.9,
        paths=weights,
        numbers={"dead": 1.0},
    )


def _unfed(read: Reading, product: Stage, before: Stage) -> bool:
    """Whether exact zeros enter a product behind one that lives, and nothing in front of it gets a gradient."""
    weights = [read.parameters[path] for path in product.parameters if path in read.parameters]
    largest = max(weights, key=lambda p: np.prod(p.shape), default=None)
    if product.fresh or largest is None or largest.stopped or largest.log10_gradient > -np.inf:
        return False
    gets = lambda stage: bool(np.any(np.asarray(stage.log10_gradient) > -np.inf))
    rounds = lambda s: s.kind == "cut" and s.operation not in ("stop_gradient", "gt", "ge", "lt", "le")
    if any(map(rounds, read.stages[read.stages.index(before) : read.stages.index(product)])):
        return False  # it is the rounding that gives zeros, and takes the gradient with any others
    silent = bool(np.all(np.asarray(product.log10_value) == -np.inf)) or not any(map(rounds, read.stages))
    lives = bool(np.all(np.asarray(before.log10_value) > -np.inf)) and largest.log10_value > -np.inf
    earlier = read.products[: read.products.index(product)]
    return silent and lives and gets(product) and not any(map(gets, earlier))


def dead_output(read: Reading) -> Finding | None:
    """Every unit of a ReLU behind the last product is 0 for every example: the factor at the end of the product is 0.

    The loss has to ask for something else: where all margins of a hinge are kept, it is 0 as well, and all is well.
    """
    stages, output = read.stages, read.output
    bends = ("activation", "softmax", "normalisation")
    behind = [s for s in stages[stages.index(output) + 1 :] if s.kind in bends][:1] if output else []
    behind = [s for s in behind if s.kind == "activation"]
    if not behind or word(behind[0]) not in RECTIFIERS or behind[0].dead < 1 or not read.examination.loss.value:
        return None
    worst, arrives = behind[0], float(np.max(behind[0].log10_gradient))
    if not np.isfinite(arrives) or np.any(np.asarray(output.log10_gradient) != -np.inf):
        return None
    paths = output.parameters
    if worst.zeros < 1:  # a clip, at its other end
        return Finding(
            "saturated",
            f"All outputs lie at the ends of {worst.name}, where its slope is 0"
            + (f"; what goes into it is made by {_of(paths)}" if paths else "")
            + f". The loss asks for something else ({size(arrives)} a number), and nothing of that goes on.",
            "What is clipped has slope 0. This clip stands at the end, so that every parameter gets a gradient of "
            "exactly 0: nothing will ever move.",
            Remedy(
                "Take the clip out of the loss, and clip what you predict afterwards; or take a sigmoid, which stays "
                "between two ends and keeps a slope. Set the last bias to where the targets are.",
                "The gradient of the loss then reaches the last layer.",
            ),
            place=worst.place,
            weight=0.95,
            paths=paths,
            numbers={"dead": worst.dead},
        )
    return Finding(
        "dead units",
        f"{worst.name}, at the output, is 0 for every example of the batch"
        + (f"; what goes into it is made by {_of(paths)}" if paths else "")
        + f". The loss asks it for something else ({size(arrives)} a number), and nothing of that goes on.",
        "A ReLU that is 0 has slope 0. This one stands at the end, so that every parameter gets a gradient of exactly "
        "0: nothing will ever move.",
        Remedy(
            "Take the ReLU at the output away, or softplus, which is never flat; set the last bias back to 0.",
            "The gradient of the loss then reaches the last layer whole.",
            "activation",
        ),
        place=worst.place,
        weight=0.95,
        paths=paths,
        numbers={"dead": worst.dead},
    )
