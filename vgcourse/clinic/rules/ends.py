"""Rules on both ends: what goes in, what the loss asks for, and where a number turns into nan."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import FELT, LEARNT, share
from vgcourse.clinic.reading import Reading, named, rms_of, value
from vgcourse.clinic.record import Data, Stage
from vgcourse.clinic.rules.alike import INDISTINCT
from vgcourse.clinic.rules.losses import labels_out_of_range
from vgcourse.views.numerals import number, size

CERTAIN = 1.0
"""log10: at values of RMS 10 a sigmoid's slope is e⁻¹⁰ and a softmax decides with e¹⁰ to 1, whatever the weights."""
OVERGROWN = 10.0
"""log10: no mere guard makes a number of values that have grown so far from stage to stage, or from step to step."""
ADVICE = {
    "sqrt": "Guard before the root, not behind it: jnp.sqrt(jnp.where(x > 0, x, 1.0)), then where again.",
    "log": "Keep the argument above 0: jax.nn.log_softmax, jax.nn.log_sigmoid or jnp.log1p instead of a log of "
    "a small number.",
    "div": "Guard before the division: jnp.where(d != 0, d, 1.0), then where again.",
    "exp": "Take the maximum out before the exponential, as jax.nn.softmax and jax.nn.logsumexp do.",
    "pow": "Keep the base above 0: guard before the power.",
    "rsqrt": "Add an ε inside the root, or guard before it.",
}


def nan_born(read: Reading) -> Finding | None:
    """The first operation that makes inf or nan from finite numbers; before it, nan in the data themselves."""
    bad = read.examination.first_bad
    broken = next((data for data in read.examination.data if not data.finite), None)
    taken_out = np.isfinite(read.examination.loss.value)  # as a gap by where, or the −∞ of a mask
    if broken is not None and not taken_out:
        return Finding(
            "nan",
            f"The batch holds nan or inf: {broken.path or 'the array'}, shape {broken.shape}.",
            "One nan in an input makes the loss and every gradient nan. The network is not at fault.",
            Remedy("Take these examples out, or fill them before training.", "The loss is a number again."),
            "in the data",
            weight=1.0,
            lesson="12",
            paths=(f"batch{broken.path}",),
        )
    if bad is None or bad.operation == "gather" and labels_out_of_range(read):
        return None  # a label that has no output of its own: that rule says it
    if bad.direction == "forward" and bad.result != "nan" and (grown := _grown(read)):
        return _overflowed(read, *grown)
    word = next((word for word in ("rsqrt", "sqrt", "log", "div", "exp", "pow") if word in bad.operation), "")
    way = (
        "on the way back: the loss is finite, its gradient is not"
        if bad.direction == "backward"
        else "on the way forward"
    )
    where = (f", step {bad.step}" if bad.step is not None else "") + (
        f", example {bad.example}" if bad.example is not None else ""
    )
    means = (
        "The loss takes the gaps of the batch out behind this line. Its gradient does not: there each is multiplied by "
        "0, and 0 · nan is nan."
        if bad.came
        else "A where that does not take a branch still multiplies its derivative by 0, and 0 · inf is nan."
        if bad.direction == "backward"
        else "From here on every number that this one touches is inf or nan."
    )
    half = any(stage.dtype == "float16" for stage in read.examination.stages) and bad.result != "nan"
    return Finding(
        "nan",
        f"{bad.operation} makes {bad.result} {way}{where}." + (f" In goes {bad.inputs}." if bad.inputs else ""),
        means + (" float16 ends at 65504." if half else ""),
        Remedy(
            "Fill the gaps before this line: x = jnp.where(there, x, 0.0)."
            if bad.came
            else ADVICE.get(word, "Look at this line: guard what goes in, or make it smaller."),
            "The first bad number is not made, and nothing behind it is bad.",
            "format" if half else "",
        ),
        f"{bad.result} born at {bad.operation}",
        bad.place,
        weight=1.0,
    )


def _grown(read: Reading) -> tuple[Stage, np.ndarray] | None:
    """(the product, log10 of the values) where these grow beyond all measure: from step to step, or over the stages."""
    found: list[tuple[Stage, np.ndarray]] = []
    for stage in read.products:
        sizes = np.reshape(stage.log10_value, -1)
        found.append((stage, sizes[np.isfinite(sizes)]))
    loops = [(stage, sizes) for stage, sizes in found if len(sizes) > 2]
    depth = [(stage, sizes[-1]) for stage, sizes in found if len(sizes) == 1]
    if len(depth) > 2:
        sizes = np.array([size for _, size in depth])
        loops.append((depth[1 + int(np.argmax(np.diff(sizes)))][0], sizes))
    wild = [(stage, sizes) for stage, sizes in loops if _rises(sizes)]
    return max(wild, key=lambda each: np.ptp(each[1]), default=None)


def _rises(sizes: np.ndarray) -> bool:
    """Whether they grow by OVERGROWN, most of the way, and not by one step alone; who shrinks ends far below 1.

    A loop that runs backwards has its last step in front.
    """
    if sizes.max() < -sizes.min():
        return False
    steps = np.diff(sizes) if sizes[-1] > sizes[0] else np.diff(sizes[::-1])
    return abs(sizes[-1] - sizes[0]) > OVERGROWN and np.mean(steps > 0) > 0.6 and steps.max() < OVERGROWN / 2


def _overflowed(read: Reading, stage: Stage, sizes: np.ndarray) -> Finding:
    """The numbers end because the signal has grown from step to step: where it grows stands what is to be changed."""
    bad, low, high = read.examination.first_bad, float(sizes.min()), float(sizes.max())
    each = value(10 ** ((high - low) / (len(sizes) - 1)))
    timed = stage in read.timed
    way = f"{len(sizes)} {'steps' if timed else 'stages'}"
    return Finding(
        "exploding",
        f"Over {way} the values grow from {size(low)} to {size(high)} (RMS), {each} times with each one, until "
        f"{bad.operation} makes {bad.result} of them ({bad.place}).",
        f"Nothing is wrong where the numbers end. Each {'step' if timed else 'stage'} enlarges what it gets, and the "
        "gradient on its way back as much: the product over all of them has no place in the format.",
        Remedy(
            f"Divide the recurrent weights by about {each}, or make them orthogonal."
            if timed
            else f"Divide the weights of each stage by about {each}, or scale the residual branches by 1/√L.",
            "With a factor of 1 the values keep their size, and the loss is a number.",
        ),
        "forward",
        stage.place,
        weight=1.0,
        lesson="08" if timed else "02",
        paths=stage.parameters,
        numbers={"log10_grown": high - low},
    )


def unscaled_inputs(read: Reading) -> Finding | None:
    """Inputs of a size that the first product carries on, or whose mean hides what tells the examples apart."""
    first = next((p for p in read.products if np.isfinite(p.log10_value).all()), None)
    if _law(read) or _single_numbers_that_learn(read):
        return None
    large = [
        data
        for data in read.inputs
        if "scale" in data.felt and _counts(data) and np.log10(max(rms_of(data), 1e-30)) >= CERTAIN
    ]
    if large and first is not None and not read.normalised_behind(first):
        z = float(np.max(first.log10_value))
        if z >= np.log10(5):
            data = max(large, key=rms_of)
            return Finding(
                "unscaled inputs",
                f"{named(data)} has mean {value(data.mean)} and standard deviation {value(data.sd)} "
                f"({number(data.smallest)} to {number(data.largest)}); the first product has values of RMS "
                f"{size(z)}.",
                "Initialisations are made for inputs of size 1. Ten times larger ones make values ten times "
                "larger: units "
                "saturate, a softmax decides with certainty, and the first steps are far too large.",
                Remedy(
                    "Subtract the mean and divide by the standard deviation, both from the training data, before the "
                    "network (pixels: divide by 255).",
                    f"The first product then has values of RMS about {size(z - np.log10(rms_of(data)))}.",
                    "inputs",
                ),
                place=first.place,
                weight=0.95 if z >= CERTAIN else 0.6,
                paths=(f"batch{data.path}",),
                numbers={"rms": rms_of(data), "log10_value": z},
            )
    offset = [
        d
        for d in read.inputs
        if "mean" in d.felt
        and _floats(d)
        and d.sd < abs(d.mean) * np.sqrt(INDISTINCT)
        and d.shape
        and d.shape[0] > 1
        and d.smallest < d.largest  # ones for every node of a graph tell nothing apart, and hide nothing
    ]
    if offset and first is not None and not read.normalised_behind(first):
        data = offset[0]
        return Finding(
            "unscaled inputs",
            f"{named(data)} has mean {value(data.mean)} and a standard deviation of only "
            f"{size(np.log10(max(data.sd, 1e-30)))}.",
            "The mean is so large that all examples look alike to the first layer.",
            Remedy("Subtract the mean and divide by the standard deviation before the network.",
                   "What differs between examples is then all that the first layer sees.", "inputs"),
            "mean",
            first.place,
            weight=0.6,
        )  # fmt: skip
    return None


def unscaled_targets(read: Reading) -> Finding | None:
    """Targets far from size 1 under a squared error: the loss then is their square."""
    loss = read.examination.loss
    for data in () if _law(read) else read.targets:
        rms = rms_of(data) if np.isnan(data.apart) else min(rms_of(data), data.apart)
        plain = _floats(data) and not loss.classes
        asked = plain or data.apart > 0  # else they may be names, or weights of a cross-entropy: the loss was asked
        if not asked or rms < 10 or not loss.value > 0.1 * rms:
            continue
        return Finding(
            "unscaled targets",
            f"{named(data)} has mean {value(data.mean)} and standard deviation {value(data.sd)}, and the loss "
            f"begins at {value(loss.value)}.",
            f"Outputs begin {value(rms)} away (RMS), so that the error, and with it every gradient, is as many times "
            "that of targets of size 1; Adam, which moves a weight by its rate a step, needs as many times more steps.",
            Remedy(
                "Train on (target − mean)/standard deviation, and undo it in the prediction.",
                "The loss then begins near 1, and gradients and rates have the usual size.",
                "targets",
            ),
            place=loss.place,
            weight=0.9 if rms >= 100 else 0.6 if rms >= 30 else 0.4,
            thin="" if rms >= 30 else "It is a hindrance; networks learn such targets, only more slowly.",
            paths=(f"batch{data.path}",),
            numbers={"rms": rms},
        )
    return None


def _law(read: Reading) -> bool:
    """Whether all products are by constants of a law, a filter, a temperature: these have the unit of their data.

    What is true of weights that are drawn for inputs of size 1 is not true of them, and a step moves exp(log k) by a
    share of itself, however large it is.
    """
    return bool(read.products) and all(product.constant for product in read.products)


def _single_numbers_that_learn(read: Reading) -> bool:
    """Whether nothing is added up, and the rehearsal tells the examples apart: a x + b, where a begins as a guess."""
    training = read.examination.training
    if training is None or not read.products or not all(product.entrywise for product in read.products):
        return False
    start, end = float(training.loss[0]), float(training.loss[-1])
    return bool(0 <= end < LEARNT * start and share(end, training.exchanged) >= FELT)


def _floats(data: Data) -> bool:
    return "float" in data.dtype


def _counts(data: Data) -> bool:
    """Whether an input is a number and no index: whole numbers are, such as bytes, where a product takes their size."""
    return _floats(data) or data.carried and data.labels > 0
