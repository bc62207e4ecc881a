"""Rules on the product over depth: does the gradient vanish or explode, and is it the weights or the slopes?"""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.chain import ends_of, softmax_behind
from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Link, Reading, beside, value, word
from vgcourse.clinic.record import BOUNDED
from vgcourse.views.numerals import size

LOST = -2.0
"""log10: plain gradient descent moves the first stage a hundred times more slowly than the last, so that of a hundred
epochs it sees one. (The other way round it bounds explosion: what suits the last stage throws the first away.)"""
FAINT = -3 / np.log(10)
"""log10 e⁻³: a stack trains up to about 6 ξ layers, over which ‖dL/dh‖² falls by e⁻⁶ (Schoenholz et al. 2017)."""
RELU_SLOPE = 0.5 * np.log10(0.5)
"""What a ReLU always lets through, √½: not its fault, but the weights' who have to make up for it (He et al. 2015)."""
FEW = 4
"""Fewer stages than these are no chain."""
EXPLAINED = 0.5
"""Of what is lost, as log10: where weights and slopes together take less, neither of them is the cause."""


def vanishing(read: Reading) -> Finding | None:
    """The early stages get far less than the late ones; who takes more of it, weights or slopes, is the cause."""
    if not _measurable(read) or read.ends[0] - read.ends[1] > FAINT:
        return None
    lost = read.ends[0] - read.ends[1]
    weights, slopes = blame(read)
    by_slopes = slopes < weights
    chain = read.trunk
    between = _between(read) if min(weights, 0.0) + min(slopes, 0.0) > EXPLAINED * lost else None
    number = float(np.median([link.log10_number for link in chain[:-1]]))
    each = number + np.median([link.log10_weight for link in chain[1:] if np.isfinite(link.log10_weight)] or [0])
    slope = np.median([link.log10_slope for link in chain[:-1] if np.isfinite(link.log10_slope)] or [0]) - number
    each, slope = 10**each, 10**slope
    names = sorted({word(link.activation) for link in chain if link.activation})
    measured = (
        f"The early ones of {len(chain)} stages get {size(lost)} of the gradient that the late ones get. In each stage "
        f"the weights{', with the number at them,' if number < 0 else ''} keep {value(each)} of it and the "
        f"slopes {value(slope)} (medians)."
    )
    softmax = between and softmax_behind(between[0].stage, read.stages)
    if softmax:
        measured += f" The softmax behind {between[0].stage.name} leaves {size(between[1])}."
        by_slopes, between = True, None
        means = (
            "A softmax stands between the layers. What it gives adds up to 1: each of its slopes is p (1 − p), or "
            f"−p q, and of {softmax.shape[-1]} units none is much more than 1/{softmax.shape[-1]}."
        )
        remedy = Remedy(
            "Put ReLU or tanh in the place of the softmax between the layers; it belongs behind the last one.",
            f"Without what is lost there the stages in front get up to {size(-lost)} times as much.",
        )
    elif between is not None:
        before, taken = between
        means = (
            f"That explains the smaller part of it. Between {before.stage.name} and the next stage it becomes "
            f"{size(taken)} of what weights and slope leave: by a number that multiplies, a gate, a mean."
        )
        remedy = Remedy(
            f"Look at what the code does with the signal behind {before.stage.name}, and take the small factor out, "
            "or divide by it what the next weights are drawn with.",
            f"With a factor of 1 there the stages in front of it get {size(-taken)} times as much.",
        )
    elif by_slopes:
        means = (
            f"Each stage multiplies by its slope, and the slopes of {' and '.join(names) or 'these activations'} are "
            f"below 1: a product of {len(chain)} such factors is what is left. The weights alone would keep "
            f"{size(weights)}."
        )
        remedy = Remedy(
            "Put tanh or ReLU in the place of the activation, or make the weights larger by the factor that the slope "
            "takes (for a sigmoid: 4 times).",
            f"Without what the slopes take, the first stage gets {beside(max(lost - slopes, lost))} the last one's "
            f"gradient, instead of {size(lost)} of it.",
            "activation",
        )
    else:
        gain = (
            1 / (each * slope)
            if np.isfinite(weights + slopes) and each * slope > 0
            else 10 ** (-lost / max(1, len(chain)))
        )
        means = (
            "The weights are too small for what the activations let through: weights times slope is "
            f"{value(each * slope)} in a stage, and it has to be about 1."
        )
        instead = f"Take the number {value(10**number)} out of each stage, or multiply" if number < 0 else "Multiply"
        remedy = Remedy(
            f"{instead} the weights of each stage by about {value(gain)} (He: standard deviation √(2/n) for ReLU, "
            "Glorot for tanh).",
            f"With a factor of 1 in each stage the first stage gets about all of the gradient, {size(-lost)} times as "
            "much as now.",
            "weights",
        )
    head = min(chain[-1].log10_weight, 0.0) if np.isfinite(chain[-1].log10_weight) else 0.0
    small = (
        lost < LOST and lost - head > FAINT
    )  # the last product alone: its own gradient is whole, so that it grows first
    kept = _from_layer_to_layer(read)
    inside = kept > LOST > lost  # a product in a branch gets little in every layer: that is no product over depth
    firm = lost < LOST and not small and not inside
    thin = "" if firm else "The loss is mild: networks of this kind train, more slowly."
    if small:
        thin = "It is the last product alone, whose weights begin small. They get all of their gradient; as they grow, "
        thin += "so does what the others get. Outputs are begun so on purpose."
    elif inside:
        thin = f"Like with like, the first layer gets {size(kept)} of what the last one gets: it is the gates, or the "
        thin += "branches, that get less than the output, in each layer alike."
    elif len(chain) < FEW:
        thin = f"There are only {len(chain)} stages."
    return Finding(
        "vanishing",
        measured,
        means,
        remedy,
        "between the stages" if between is not None else "slopes" if by_slopes else "weights",
        softmax.place if softmax else _worst(read, by_slopes) if between is None else between[0].stage.place,
        weight=0.9 if firm and not thin else 0.6 if firm else 0.4,
        thin=thin,
        lesson="01" if by_slopes and between is None else "04",
        numbers={"log10_lost": lost, "weights": weights, "slopes": slopes},
    )


def _from_layer_to_layer(read: Reading) -> float:
    """log10 of what the first layers of a scan get of what its last ones get, of the same product; −∞ without a scan.

    Of the products of a layer the one that is served best counts, as it does of stages that one signal enters.
    """
    layers: dict[str, list[float]] = {}
    for link in read.trunk:
        if link.layer is not None and link.stage.steps >= FEW:
            layers.setdefault(link.stage.name, []).append(link.log10_gradient)
    thirds = [(sizes[: max(1, len(sizes) // 3)], sizes[-max(1, len(sizes) // 3) :]) for sizes in layers.values()]
    kept = [float(np.median(early) - np.median(late)) for early, late in thirds if np.isfinite([*early, *late]).all()]
    return max(kept, default=-np.inf)


def exploding(read: Reading) -> Finding | None:
    """The early stages get far more than the late ones, and no loss of its own tells them more than these."""
    if not _measurable(read) or read.ends[0] - read.ends[1] < -LOST or _told_on_the_way(read):
        return None
    gained = read.ends[0] - read.ends[1]
    worst = max(read.trunk[1:], key=_factor)
    each = 10 ** (gained / max(1, len(read.trunk) - 1))
    normalised = any(stage.kind == "normalisation" for stage in read.stages)
    means = "Weights times slope is above 1 in each stage: the same product as in vanishing, on its other side."
    if normalised:
        means += " A normalisation in each stage does not prevent it: batch norm with ReLU multiplies by 1.21 itself."
    remedy = Remedy(
        f"Divide the weights of each stage by about {value(each)}, or scale the residual branches by 1/√L.",
        "With a factor of 1 in each stage all stages get about the same gradient, and one rate suits all.",
        "weights",
    )
    between = _between(read)
    if between is not None:
        before, added = between
        means = (
            f"Weights and slopes explain the smaller part of it. Between {before.stage.name} and the next stage it "
            f"becomes {size(added)} times what they make of it: by a sum over neighbours or places, or a number."
        )
        remedy = Remedy(
            "Look at what is added up there, or multiplies, and divide by how much it is: of neighbours take the mean.",
            f"The stages in front of it then get {size(-added)} of what they get now.",
        )
    return Finding(
        "exploding",
        f"The early ones of {len(read.trunk)} stages get {size(gained)} times the gradient of the late ones, "
        f"{value(each)} times more with each stage.",
        means,
        remedy,
        "between the stages" if between else "weights",
        between[0].stage.place if between else worst.stage.place,
        weight=0.9 if len(read.trunk) >= FEW else 0.6,
        thin="" if len(read.trunk) >= FEW else f"There are only {len(read.trunk)} stages.",
        numbers={"log10_gained": gained},
    )


def blame(read: Reading) -> tuple[float, float]:
    """(log10 of what the weights take, of what the slopes take): √½ of a ReLU, and numbers, are the weights' affair."""
    weights, slopes = read.shares
    bent = [link for link in read.trunk[:-1] if link.activation and np.isfinite(link.log10_slope)]
    excused = sum(
        max(link.log10_slope - link.log10_number, RELU_SLOPE) for link in bent if word(link.activation) not in BOUNDED
    )
    excused += sum(link.log10_number for link in bent)
    return weights + excused, slopes - excused


def _measurable(read: Reading) -> bool:
    """Whether there is a chain over depth: a loop over time that is written out is judged as one over time."""
    return read.ends is not None and bool(np.isfinite(read.ends).all()) and not read.unrolled


def _told_on_the_way(read: Reading) -> bool:
    """Whether a loss of its own at a stage on the way is what the early ones get, and from there on back it is no more.

    Such as the lengths of capsules, beside a decoder behind them whose loss counts little.
    """
    links = [link for link in read.trunk if not np.isnan(link.log10_gradient)]
    told = [i for i, link in enumerate(links[:-1]) if link.stage.told]
    if not told:
        return False
    most = max(told, key=lambda i: links[i].log10_gradient)
    ends = ends_of(links[: most + 1])
    before = (
        ends[0] - ends[1] if ends else max(k.log10_gradient for k in links[: most + 1]) - links[most].log10_gradient
    )
    return before < -LOST


def _factor(link: Link) -> float:
    return link.log10_weight if np.isfinite(link.log10_weight) else -np.inf


def _between(read: Reading) -> tuple[Link, float] | None:
    """(a link, log10 of what is taken, or added, between it and the next by neither weights nor slope), where most is.

    None where that is not measured of every link, or is not the larger part of the whole.
    """
    pairs = list(zip(read.trunk, read.trunk[1:], strict=False))
    numbers = np.array([[a.log10_gradient, a.log10_slope, b.log10_weight, b.log10_gradient] for a, b in pairs])
    if not np.isfinite(numbers).all():
        return None
    taken = numbers @ [1.0, -1.0, -1.0, -1.0]
    whole = read.ends[0] - read.ends[1]
    same = np.sign(whole) * taken
    worst = int(np.argmax(same))
    return (pairs[worst][0], float(taken[worst])) if same[same > 0].sum() > EXPLAINED * abs(whole) else None


def _worst(read: Reading, by_slopes: bool):
    """Where the most is lost: the activation with the smallest slope, or the product with the smallest weights."""
    if by_slopes:
        worst = min(
            (link for link in read.trunk[:-1] if link.activation),
            key=lambda link: link.log10_slope - link.log10_number,
            default=None,
        )
        return worst.activation.place if worst else read.trunk[0].stage.place
    least = min(read.trunk[:-1], key=lambda link: link.log10_number)
    worst = min(read.trunk[1:], key=lambda link: (np.isnan(link.log10_weight), link.log10_weight))
    smaller = least.log10_number < 0 and not worst.log10_weight < least.log10_number
    return least.activation.scaled if smaller else worst.stage.place
