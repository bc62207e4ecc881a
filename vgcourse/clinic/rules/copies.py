"""The rule on weights that begin alike: all 0, or units that are copies of each other."""

from __future__ import annotations

from collections import Counter

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed
from vgcourse.clinic.record import Parameter


def constant_initialisation(read: Reading) -> Finding | None:
    """Weights that are all 0 and stay so, or units that are copies of each other.

    One matrix of zeros heals itself: its own gradient is not 0. So does one whose factor heals, a step later: heads,
    the ends of residual branches and their scales α are begun so, and with them whole networks (`clinic.healing`).
    """
    matrices = [p for p in read.matrices if _asleep(p)]
    stuck = matrices + [p for p in _scales(read) if p not in matrices]
    copies = [p for p in read.matrices if (p.symmetric or p.constant) and p.log10_value > -np.inf and max(p.shape) > 1]
    copies = [p for p in copies if _mixes(read, p, any_product=p.symmetric)]
    copies += [p for p in read.matrices if p.twins]
    copies = copies or _numbers_of_units(read)
    if not stuck and not copies:
        return None
    if stuck:
        return Finding(
            "constant initialisation",
            f"{listed(stuck)}: every entry is exactly 0, and so is every entry of the gradient. A few steps of all "
            "parameters change nothing of that, or make all its units the same.",
            "Two zeros in a row keep each other at 0: the gradient of each is multiplied by the other. "
            "Where a bias or a sigmoid passes something on, all units get the same, and stay copies of each other.",
            Remedy(
                "Draw the weights at random: N(0, 2/n) for ReLU, N(0, 1/n) for tanh. Biases may begin at 0."
                if matrices
                else "Let the scale begin at 1 (or small), or put a skip around the branch: 0 is meant for its end.",
                "Every matrix then gets a gradient.",
            ),
            "zero",
            read.entering(stuck[0]),
            weight=0.95,
            paths=tuple(p.path for p in stuck),
        )
    constant = all(p.constant for p in copies)
    same = "every entry is the same number" if constant else "several units have the very same weights and gradients"
    parting = not any(p.symmetric or p.twins for p in copies)
    return Finding(
        "constant initialisation",
        f"{listed(copies)}: {same}.",
        "Units with the same weights get the same gradient, and stay copies of each other: a layer of them is one unit."
        if not parting
        else "Units with the same weights say the same at first: they have to be told apart by what stands behind.",
        Remedy(
            "Draw the weights at random: N(0, 2/n) for ReLU, N(0, 1/n) for tanh.",
            "Each unit then is one of its own.",
        ),
        "constant" if constant else "symmetric",
        read.entering(copies[0]),
        weight=0.4 if parting else 0.9,
        thin="Their gradients differ from unit to unit, so that they do not stay alike." if parting else "",
        paths=tuple(p.path for p in copies),
    )


def _numbers_of_units(read: Reading) -> list[Parameter]:
    """Vectors of one length, several of them, each of the same number with the same gradient: waves, bumps, decays."""
    vectors = [p for p in read.examination.parameters if len(p.shape) == 1 and p.symmetric and p.used]
    lengths = Counter(p.shape for p in vectors)
    return [p for p in vectors if lengths[p.shape] > 1]


def _asleep(parameter: Parameter) -> bool:
    zeros = parameter.log10_value == -np.inf and parameter.zero_gradients == 1
    return zeros and not parameter.heals and not parameter.stopped  # what is stopped has no zero to thank for its own


def _scales(read: Reading) -> list[Parameter]:
    """Scales of 0 that stay so: the γ of a normalisation, an α of a branch. What they multiply is exactly 0.

    A bias of 0 beside a matrix is none, nor is a shift beside a scale that is not 0.
    """
    found = []
    for stage in read.stages:
        entering = [read.parameters[path] for path in stage.parameters if path in read.parameters]
        silent = stage.kind in ("product", "normalisation") and np.all(np.asarray(stage.log10_value) == -np.inf)
        if silent and entering and all(map(_asleep, entering)) and all(len(p.shape) < 2 for p in entering):
            found += [p for p in entering if p not in found]
    return found


def _mixes(read: Reading, parameter: Parameter, any_product: bool) -> bool:
    """Whether it is the matrix of a product, in each layer; or one whose rows are units, such as centres.

    These meet no product: so where there is none at all, or where every entry gets a gradient, and copies the same one.
    """
    entering = [s for s in read.products if parameter.path in s.parameters and (any_product or s.operation != "mul")]
    mixed = any(s.kind == "lookup" or s.kind == "product" and s.operation != "mul" for s in read.stages)
    axes = sum(length > 1 for length in parameter.shape) - any(map(read.over_layers, entering))
    return bool(entering or any_product and (not mixed or parameter.zero_gradients == 0)) and axes >= 2
