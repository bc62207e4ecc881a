"""Rules on what is all alike: units from the start, examples or positions after some stages."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed
from vgcourse.clinic.record import Parameter
from vgcourse.clinic.rules.dead import FEW_EXAMPLES
from vgcourse.views.numerals import size

INDISTINCT = np.exp(-6)
"""A stack trains as deep as 6 ξ layers, over which what tells examples apart shrinks to e⁻⁶ (Schoenholz et al. "
"2017)."""
LOST = -2.0
"""log10 of a gradient beside another: a hundredth of it (`depth.LOST`, and its reason)."""


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


def _mixes(read: Reading, parameter: Parameter) -> bool:
    """Whether it is the matrix of a product, in each layer: no bias, and no scale of a normalisation."""
    entering = [s for s in read.products if parameter.path in s.parameters]
    axes = sum(length > 1 for length in parameter.shape) - any(map(read.over_layers, entering))
    return bool(entering) and axes >= 2


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
