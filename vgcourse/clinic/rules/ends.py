"""Rules on both ends: what goes in, and what the loss asks for."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import FELT, LEARNT, share
from vgcourse.clinic.reading import Reading, named, rms_of, value
from vgcourse.clinic.record import Data
from vgcourse.clinic.rules.alike import INDISTINCT
from vgcourse.views.numerals import number, size

CERTAIN = 1.0
"""log10: at values of RMS 10 a sigmoid's slope is e⁻¹⁰ and a softmax decides with e¹⁰ to 1, whatever the weights."""


def unscaled_inputs(read: Reading) -> Finding | None:
    """Inputs of a size that the first product carries on, whose mean hides what tells the examples apart, or so far
    away that nothing answers to them."""
    return _carried_on(read) or (_out_of_reach(read) if read.examination.loss.indifferent == "unscaled" else None)


def _carried_on(read: Reading) -> Finding | None:
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


def _out_of_reach(read: Reading) -> Finding:
    """Inputs so large that nothing answers to them, such as bumps that are drawn around 0."""
    data = max((d for d in read.inputs if "float" in d.dtype), key=rms_of)
    return Finding(
        "unscaled inputs",
        f"{named(data)} has mean {value(data.mean)} and standard deviation {value(data.sd)} "
        f"({number(data.smallest)} to {number(data.largest)}). With the inputs exchanged among the examples the loss "
        "is the same; with each column at mean 0 and size 1 it is not.",
        "Initialisations are made for inputs of size 1. So far away all units answer the same, or nothing, to every "
        "example.",
        Remedy(
            "Subtract the mean and divide by the standard deviation, both from the training data, before the network.",
            "Each example then has an answer of its own.",
            "inputs",
        ),
        "beyond reach",
        weight=0.95,
        paths=(f"batch{data.path}",),
        numbers={"rms": rms_of(data)},
    )


def unscaled_targets(read: Reading) -> Finding | None:
    """Targets far from size 1 under a squared error: the loss then is their square."""
    loss = read.examination.loss
    for data in () if _law(read) else read.targets:
        rms = rms_of(data) if np.isnan(data.apart) else data.apart
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
