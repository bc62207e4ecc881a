"""Rules on what is answered: the same for every example, whatever the weights."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, listed, named
from vgcourse.clinic.record import Stage


def silent_normalisation(read: Reading) -> Finding | None:
    """A normalisation gives exactly 0 for every example, though what goes in differs: it runs over a single number."""
    stage = next(iter(silent_normalisations(read)), None)
    if stage is None:
        return None
    return Finding(
        "rank collapse",
        f"{stage.name}, of shape {stage.shape}, is exactly 0 for every example, and what goes into it is not.",
        "A number minus its own mean is 0: a normalisation over a single number, a picture of one pixel, a batch of "
        "one example, or a layer of one unit, takes everything out. Behind it all examples are the same, whatever the "
        "weights, and in front of it there is no gradient.",
        Remedy(
            "Take this normalisation away, or let it run over an axis with many numbers (at the end of a convolutional "
            "network: over the channels).",
            "What tells the examples apart goes on, and the gradient goes back.",
        ),
        "a normalisation of one number",
        stage.place,
        weight=0.95,
        paths=stage.parameters,
    )


def silent_normalisations(read: Reading) -> list[Stage]:
    """Normalisations that give 0 where something else went in; a scale γ of 0 is meant, and no such."""
    found = []
    for at, stage in enumerate(read.stages):
        if stage.kind != "normalisation" or not np.all(np.asarray(stage.log10_value) == -np.inf):
            continue
        entering = [read.parameters[path] for path in stage.parameters if path in read.parameters]
        before = [s for s in read.stages[:at] if s.kind != "cut"][-1:]
        if entering and all(p.log10_value == -np.inf for p in entering) or not before:
            continue
        if np.all(np.isfinite(before[0].log10_value)):
            found.append(stage)
    return found


def one_answer(read: Reading) -> Finding | None:
    """All examples get the same answer, whatever the weights: the loss does not feel which input is whose."""
    loss = read.examination.loss
    if loss.silenced is not None or loss.indifferent != "always" or silent_normalisations(read):
        return _silenced(read)
    if empty := emptied(read):
        return _emptied(read, empty[0])
    place = loss.gathered or (read.output.place if read.output else None)
    where = "The examples are taken together on the way" if loss.gathered else "Nothing that differs is left on the way"
    return Finding(
        "rank collapse",
        f"With the inputs exchanged among the {read.batch} examples, and the targets left where they are, the loss is "
        "the same, here and with other weights drawn at random.",
        f"{where}: every example gets one and the same answer, and the best that it can be is the mean of all targets.",
        Remedy(
            "Look at the axes: a mean, a maximum, a softmax or a normalisation may go over the examples, or over all "
            "axes, where those of one example were meant.",
            "Each example then has an answer of its own.",
        ),
        "of the answers",
        place,
        weight=0.9,
    )


def emptied(read: Reading) -> list[Stage]:
    """The products that inputs enter, where all of these are exactly 0 and no answer depends on any input."""
    entered = [s for s in read.products if s.fresh]
    empty = [s for s in entered if np.all(np.asarray(s.log10_value) == -np.inf) and _has_weights(read, s)]
    return empty if read.examination.loss.indifferent and len(empty) == len(entered) else []


def _has_weights(read: Reading, product: Stage) -> bool:
    """Whether any matrix that enters is not 0."""
    entering = [read.parameters[path] for path in product.parameters if path in read.parameters]
    return any(p.log10_value > -np.inf for p in entering if len(p.shape) > 1)


def _emptied(read: Reading, product: Stage) -> Finding:
    """What reaches the first product is exactly 0 for every example."""
    given = [data for data in read.inputs if data.sd > 0 or data.mean != 0]
    arrays = f", and {named(given[0], first=False)} is not" if given else ""
    return Finding(
        "rank collapse",
        f"What enters {product.name} is exactly 0 for every example of the batch{arrays}. With the inputs exchanged "
        "among the examples the loss is the same, here and with other weights drawn at random.",
        "On the way to the first product the inputs become all the same. Every example gets one and the same answer; "
        "the units behind it are 0 because nothing reaches them.",
        Remedy(
            "Print what goes into this line. Whole numbers divided by // or cast back to whole numbers are 0 below 1, "
            "and so is what a mask takes out: make floats of the inputs first.",
            "What tells the examples apart reaches the network.",
        ),
        "of the answers",
        product.place,
        weight=0.95,
        paths=tuple(f"batch{data.path}" for data in given),
    )


def _silenced(read: Reading) -> Finding | None:
    """Zeros stand in the place of all signals, such as behind a dropout that drops everything."""
    place = read.examination.loss.silenced
    if place is None:
        return None
    idle = [p for p in read.examination.parameters if not p.used]
    behind = f" What stands before it is not used: {listed(idle)}." if idle else ""
    return Finding(
        "dead units",
        f"No array of the inputs reaches a product: weights are multiplied by exact zeros, for every example.{behind}",
        "Every unit is 0, whatever comes in and whatever the weights. A dropout that drops everything does that: its "
        "number is the share that is dropped, and in older libraries it was the share that is kept.",
        Remedy("Drop 0.1 to 0.5 of the units, or nothing; look for what fills the signal with zeros.",
               "The inputs reach the network."),
        "zeros in the place of all signals",
        place,
        weight=0.95,
        paths=tuple(p.path for p in idle),
        numbers={"dead": 1.0},
    )  # fmt: skip
