"""Rules on units: dead, saturated, all alike from the start, or unable to tell the examples apart."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed, word
from vgcourse.clinic.record import BOUNDED, Parameter, Stage
from vgcourse.views.numerals import number, size

FEW_EXAMPLES = 8
"""With fewer examples a unit is 0 for all of them by chance: with probability ½ⁿ, and 2⁻⁸ is under one in a
hundred."""
INDISTINCT = np.exp(-6)
"""A stack trains as deep as 6 ξ layers, over which what tells examples apart shrinks to e⁻⁶ (Schoenholz et al. "
"2017)."""
LOST = -2.0
"""log10 of a gradient beside another: a hundredth of it (`depth.LOST`, and its reason)."""
DEAF = 0.2
"""By this share of its share a loss falls where the z of outputs on flat ends shrink: at the border of saturation
(tanh 2.2, a twentieth of the slope) a squared error as large as the output gives 2.2 · 0.05 · 2 = 0.2."""
RECTIFIERS = ("relu", "relu6", "clamp")


def dead_units(read: Reading) -> Finding | None:
    """More than half of a layer's units are 0 for every example.

    Weights around 0 make half of them dead at most, even where all examples look the same: z is negative as often as
    positive. What lies three standard deviations above ½ is no chance. And where a layer is 0 as a whole and nothing
    goes around it, chance does not matter: of narrow layers, one in a deep stack is born so (Lu et al. 2020).
    """
    found = [
        s for s in read.hidden if word(s) in RECTIFIERS and (s.dead > 0.5 + 1.5 / np.sqrt(_units(s)) or _stops(read, s))
    ]
    if not found:
        return _dead_output(read)
    worst = next((s for s in found if _stops(read, s)), max(found, key=lambda stage: stage.dead))
    whole = worst.dead >= 1
    few = read.batch and read.batch < FEW_EXAMPLES
    feeding = _product_before(read, worst)
    paths = feeding.parameters if feeding else ()
    return Finding(
        "dead units",
        f"In {_layers(found)} up to {_percent(worst.dead)} of the units are 0 for every example of the batch. "
        "Weights around 0 leave half of them dead at most."
        + (f" What goes into {worst.name} is made by {' and '.join(paths[:2])}." if paths else "")
        + (" Behind it the gradient arrives; in front of it, it is exactly 0." if _stops(read, worst) else ""),
        "A ReLU that is 0 has slope 0: no gradient reaches its weights, so nothing wakes it."
        + (" Here a whole layer is dead, and with it everything in front of it." if whole else ""),
        Remedy(
            "Set the biases back to 0 (or a little above), lower the rate that pushed them there, or take leaky ReLU.",
            "With leaky ReLU every unit gets at least the leak's share of the gradient: 0.01 instead of 0.",
            "activation",
        ),
        place=worst.place,
        weight=0.95 if whole else 0.7 if not few else 0.6,
        thin=f"The batch has only {read.batch} examples." if few else "",
        paths=paths,
        numbers={"dead": worst.dead},
    )


def _stops(read: Reading, stage: Stage) -> bool:
    """Whether a dead layer ends the product: something arrives behind it, and nothing at all in front of it."""
    stages = read.examination.stages
    before = [s for s in stages[: stages.index(stage)] if s.kind == "product"]
    arrives = np.asarray(stage.log10_gradient)
    return (
        stage.dead >= 1
        and bool(before)
        and bool(np.any(np.isfinite(arrives)))
        and all(np.all(np.asarray(s.log10_gradient) == -np.inf) for s in before)
    )


def _dead_output(read: Reading) -> Finding | None:
    """Every unit of a ReLU behind the last product is 0 for every example: the factor at the end of the product is 0.

    The loss has to ask for something else: where all margins of a hinge are kept, it is 0 as well, and all is well.
    """
    stages, output = read.examination.stages, read.output
    behind = [s for s in stages[stages.index(output) + 1 :] if s.kind == "activation"] if output else []
    if not behind or word(behind[0]) not in RECTIFIERS or behind[0].dead < 1 or not read.examination.loss.value:
        return None
    worst, arrives = behind[0], float(np.max(behind[0].log10_gradient))
    if not np.isfinite(arrives) or np.any(np.asarray(output.log10_gradient) != -np.inf):
        return None
    paths = output.parameters
    return Finding(
        "dead units",
        f"{worst.name}, at the output, is 0 for every example of the batch"
        + (f"; what goes into it is made by {' and '.join(paths[:2])}" if paths else "")
        + f". The loss asks it for more ({size(arrives)} a number), and nothing of that goes on.",
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


def saturated(read: Reading) -> Finding | None:
    """Most values of a bounded activation, or of a softmax inside, lie on its flat ends; gates may, and outputs do."""
    timed = [s for s in read.activations if s.steps and s not in read.hidden and word(s) == "tanh"]
    found = [s for s in (*read.hidden, *timed) if word(s) in BOUNDED and s.saturated > 0.5]
    if not found:
        return _decided(read) or _held(read)
    worst = max(found, key=lambda stage: stage.saturated)
    feeding = _product_before(read, worst)
    z = f" The values that go in have an RMS of {size(_last(feeding.log10_value))}." if feeding else ""
    return Finding(
        "saturated",
        f"In {_layers(found)} up to {_percent(worst.saturated)} of the values lie where {word(worst)} has "
        f"less than "
        f"a twentieth of its slope.{z}",
        "Far from 0 the activation is flat: its slope, a factor of the product, is next to nothing.",
        Remedy(
            "Make what goes in smaller: scale the inputs, or the weights to Glorot's size, or normalise before the "
            "activation.",
            "With values of RMS 1 tanh has a slope of 0.68 (RMS), a sigmoid one of 0.21.",
            "weights",
        ),
        place=worst.place,
        weight=0.85,
        numbers={"saturated": worst.saturated},
    )


def _decided(read: Reading) -> Finding | None:
    """A softmax inside the network, such as attention's, that has decided for one entry in most of its rows."""
    stages, output = read.examination.stages, read.output
    inside = [s for s in stages[: stages.index(output) if output else 0] if s.kind == "softmax" and s.saturated > 0.5]
    if not inside:
        return None
    worst = max(inside, key=lambda stage: stage.saturated)
    return Finding(
        "saturated",
        f"In {_percent(worst.saturated)} of its rows {worst.name} gives nearly all to one entry.",
        "A softmax that has decided is flat: its slope, p(1 − p), is next to nothing, and what it decides by gets next "
        "to no gradient.",
        Remedy(
            "Make what goes in smaller: divide queries · keys by √d, or the weights that make them.",
            "With numbers of RMS 1 a softmax leaves something to every entry, and each gets its gradient.",
            "weights",
        ),
        place=worst.place,
        weight=0.85,
        numbers={"saturated": worst.saturated},
    )


def _held(read: Reading) -> Finding | None:
    """Most outputs lie on a flat end of the last squashing, and the loss asks them back and cannot move them.

    An output may saturate where the answer is right: then the loss does not ask. And a cross-entropy makes up for the
    flat end: its slope is p − y, and shrinking z by one percent takes about one percent off the loss.
    """
    loss, output = read.examination.loss, read.output
    if not loss.held > 0.5 or not loss.answers < DEAF:
        return None
    stages = read.examination.stages
    worst = next(s for s in stages[stages.index(output) + 1 :] if s.kind in ("activation", "softmax"))
    what = "a softmax that has decided" if worst.kind == "softmax" else f"the flat ends of {word(worst)}"
    return Finding(
        "saturated",
        f"{_percent(loss.held)} of the outputs lie on {what}, and the loss asks them back. What goes in has an RMS of "
        f"{size(_last(output.log10_value))}; if it shrank by 1 %, the loss would fall by {number(loss.answers, 2)} %.",
        "The slope at the end is the first factor of the product, on the way back: what is wrong there is hardly told "
        "to any weight.",
        Remedy(
            "Make the last layer's weights smaller, so that what goes in begins below 1; or take a loss that makes up "
            "for the flat ends, a cross-entropy of the logits.",
            "With values of RMS 1 tanh has a slope of 0.68 (RMS), a sigmoid one of 0.21.",
            "weights",
        ),
        place=worst.place,
        weight=0.8,
        paths=output.parameters[:1],
        numbers={"held": loss.held, "answers": loss.answers},
    )


def constant_initialisation(read: Reading) -> Finding | None:
    """Weights that are all 0 and stay so, or units that are copies of each other.

    One matrix of zeros heals itself: its own gradient is not 0. So does one whose factor heals, a step later: heads,
    the ends of residual branches and their scales α are begun so, and with them whole networks (`clinic.healing`).
    """
    stuck = [p for p in read.matrices if p.log10_value == -np.inf and p.zero_gradients == 1 and not p.heals]
    copies = [p for p in read.matrices if (p.symmetric or p.constant) and p.log10_value > -np.inf and max(p.shape) > 1]
    copies = [p for p in copies if _mixes(read, p)]
    if not stuck and not copies:
        return None
    if stuck:
        return Finding(
            "constant initialisation",
            f"{listed(stuck)}: every entry is exactly 0, and so is every entry of the gradient. A few steps of all "
            "parameters change nothing of that, or make all its units the same.",
            "Two matrices of zeros in a row keep each other at 0: the gradient of each is multiplied by the other. "
            "Where a bias or a sigmoid passes something on, all units get the same, and stay copies of each other.",
            Remedy(
                "Draw the weights at random: N(0, 2/n) for ReLU, N(0, 1/n) for tanh. Biases may begin at 0.",
                "Every matrix then gets a gradient.",
            ),
            "zero",
            read.entering(stuck[0]),
            weight=0.95,
            paths=tuple(p.path for p in stuck),
        )
    constant = all(p.constant for p in copies)
    return Finding(
        "constant initialisation",
        f"{listed(copies)}: "
        + (
            "every entry is the same number." if constant else "several units have the very same weights and gradients."
        ),
        "Units with the same weights get the same gradient, and stay copies of each other: a layer of them is "
        "one unit.",
        Remedy(
            "Draw the weights at random: N(0, 2/n) for ReLU, N(0, 1/n) for tanh.",
            f"A layer then has {max(copies[0].shape[-1], 1)} units instead of one.",
        ),
        "constant" if constant else "symmetric",
        read.entering(copies[0]),
        weight=0.9,
        paths=tuple(p.path for p in copies),
    )


def rank_collapse(read: Reading) -> Finding | None:
    """What tells the examples apart has shrunk to e⁻⁶ on the way, while the signal itself has not."""
    stages = [s for s in read.products if np.isfinite(s.alike) and s not in read.timed]
    if len(stages) < 3 or read.batch == 1:
        return None
    late = stages[-max(1, len(stages) // 3) :]  # the least alike of them: a gate with a large bias is alike by itself
    first, last = (max(1 - alike, 1e-7) for alike in (stages[0].alike, min(s.alike for s in late)))
    if last / first > INDISTINCT:
        return None
    return Finding(
        "rank collapse",
        f"What tells the examples apart, 1 − cosine, falls from {size(np.log10(first))} behind the first product to "
        f"{size(np.log10(last))} behind the last ones.",
        "Whatever comes in, nearly the same goes out: the last layer cannot tell the examples apart, and their "
        "gradients cancel. (In mean-field theory: the ordered phase.)",
        Remedy(
            "Bring the weights to the edge (σw² = 2 for ReLU, 1 for tanh), or add skips.",
            "At the edge the difference falls as a power of the depth, not exponentially; a skip carries it on.",
            "skip",
        ),
        place=stages[-1].place,
        weight=0.6 if (read.batch or 0) < FEW_EXAMPLES else 0.7,
        numbers={"apart": float(last / first)},
    )


def attention_collapse(read: Reading) -> Finding | None:
    """Attention without skips: its weights become the same for every example, and queries and keys get no gradient.

    Both have to hold: attention may look at places alone, and is then alike by intention.
    """
    stages, output = read.examination.stages, read.output
    until = stages.index(output) if output else 0
    softmaxes = [s for s in stages[:until] if s.kind == "softmax" and np.isfinite(s.alike)]
    if len(softmaxes) < 3 or read.batch == 1:
        return None
    first, last = (max(1 - s.alike, 1e-7) for s in (softmaxes[0], softmaxes[-1]))
    before = [s for s in stages[: stages.index(softmaxes[-1])] if s.kind == "product"][-2:]
    sizes = [float(np.max(s.log10_gradient)) for s in before]
    trunk = max(float(np.max(s.log10_gradient)) for s in read.products)
    if last / first > INDISTINCT or not sizes or not max(sizes) - trunk < LOST:
        return None
    return Finding(
        "rank collapse",
        f"What tells the attention of the examples apart, 1 − cosine, falls from {size(np.log10(first))} in the first "
        f"of {len(softmaxes)} layers to below {size(np.log10(max(last, 1e-6)))}; queries and keys of the last one get "
        f"{size(max(sizes) - trunk)} of the gradient.",
        "Each layer averages over the positions, and soon they are all the same: then it makes no difference where "
        "attention looks, and its queries and keys get no gradient (Dong et al. 2021, Noci et al. 2022).",
        Remedy(
            "Add a skip around each attention, its branch scaled by 1/√L.",
            "A skip carries on what differs between the positions: the collapse is no longer doubly exponential.",
            "skip",
        ),
        "of the positions",
        softmaxes[-1].place,
        weight=0.8,
        numbers={"apart": float(last / first)},
    )


def _units(stage: Stage) -> int:
    return max(1, stage.shape[-1] if stage.shape else 1)


def _last(values: np.ndarray) -> float:
    return float(np.atleast_1d(values)[-1])


def _layers(stages: list[Stage]) -> str:
    return stages[0].name if len(stages) == 1 else f"{len(stages)} layers ({stages[0].name} … {stages[-1].name})"


def _percent(share: float) -> str:
    return f"{number(100 * share, 0)} %"


def _mixes(read: Reading, parameter: Parameter) -> bool:
    """Whether it is the matrix of a product, in each layer: no bias, and no scale of a normalisation."""
    entering = [s for s in read.products if parameter.path in s.parameters]
    axes = sum(length > 1 for length in parameter.shape) - any(map(read.over_layers, entering))
    return bool(entering) and axes >= 2


def _product_before(read: Reading, activation: Stage) -> Stage | None:
    stages = read.examination.stages
    before = [s for s in stages[: stages.index(activation)] if s.kind == "product" and s.steps == activation.steps]
    return before[-1] if before else None
