"""Rules on what is answered: far too loud from the start, or the same for every example whatever the weights."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.answering import LOUD
from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import learnt, level
from vgcourse.clinic.reading import Reading, listed, named, value
from vgcourse.clinic.record import Stage
from vgcourse.views.numerals import size

WILD = 100.0
"""Times the loss of a constant answer: of logits, the wrong class leads by about WILD · log K; of numbers, the answers
are ten times as large as what is asked for."""


def exploding_forward(read: Reading) -> Finding | None:
    """The loss begins far above that of a constant answer, by the size of what comes out.

    Many trainings get over it: where one is followed, it says.
    """
    loss, training = read.examination.loss, read.examination.training
    if not loss.constant > 0 or not loss.value > WILD * loss.constant or read.output is None or _quiet(read):
        return None
    sizes = [(stage, float(np.max(stage.log10_value))) for stage in read.products]
    grown = [(after[1] - before[1], after[0]) for before, after in zip(sizes, sizes[1:], strict=False)]
    gain, worst = max(grown, key=lambda each: each[0], default=(np.nan, read.output))
    followed = training.followed if training is not None else None
    hurt = followed is not None and not learnt(followed.itself, level(read.examination))
    weight = 0.9 if hurt else 0.6 if training is None else 0.4
    grows = len(sizes) > 1 and sizes[-1][1] > sizes[0][1]
    through = (
        f"From {sizes[0][0].name} to {sizes[-1][0].name} values grow from {size(sizes[0][1])} to {size(sizes[-1][1])} "
        f"(RMS), in one step by up to {size(gain)}. "
        if grows
        else f"The answers have an RMS of {size(sizes[-1][1])}. "
    )
    return Finding(
        "exploding",
        f"{through}The loss begins at {value(loss.value)}; with every output at 0 it is {value(loss.constant)}."
        + (f" After {len(followed.itself.loss) - 1} steps it is {value(float(followed.itself.loss[-1]))}." * hurt
           if followed else ""),
        ("On the way forward each stage enlarges what it gets, and the answers" if grows else "The answers")
        + " are wrong with great certainty. The gradients of the first steps are as large, and throw the weights away.",
        Remedy(
            "Draw the weights smaller: N(0, 2/n) for ReLU and N(0, 1/n) for tanh, where n counts all that one unit "
            "sees, of a convolution the window times the channels. Make the last layer smaller still.",
            f"The loss then begins at about {value(loss.constant)}.",
            "weights",
        ),
        "forward",
        worst.place,
        weight=weight,
        thin="" if hurt else "The gradient arrives; a training may get over such a beginning.",
        paths=worst.parameters,
        numbers={"times": loss.value / loss.constant},
    )  # fmt: skip


def exploding_behind(read: Reading) -> Finding | None:
    """The same, where all products are of usual size: what stands between the last one and the loss enlarges them.

    A loss that is a sum, over all entries of what comes out, is large as well: each has to be enlarged by itself. No
    step mends that, whatever the weights become: where those that were seen leave it there, they say so.
    """
    loss, training, followed = read.examination.loss, read.examination.training, read.examination.followed
    if not loss.constant > 0 or not loss.value > WILD * loss.constant or read.output is None or not _quiet(read):
        return None
    output = read.output
    if not np.log10(loss.value) > 2 * (np.log10(WILD) + np.max(output.log10_value)) + np.log10(_entries(output)):
        return None
    steps = followed.itself.loss if followed else training.loss if training is not None else (loss.value,)
    wild = len(steps) > 1 and not steps[-1] < WILD**2 * loss.constant
    hurt = wild or followed is not None and not learnt(followed.itself, level(read.examination))
    return Finding(
        "exploding",
        f"{output.name} is of usual size, {size(float(np.max(output.log10_value)))} (RMS). "
        f"The loss begins at {value(loss.value)}; with every output at 0 it is {value(loss.constant)}."
        + (f" After {len(steps) - 1} steps it is {value(float(steps[-1]))}." if hurt else ""),
        "What stands between the last product and the loss enlarges what it gets, such as a loop of fixed numbers that "
        "multiplies by more than 1 at each of its steps. The gradient on its way back is enlarged by as much.",
        Remedy(
            "Look at the lines between this product and the loss. In a loop: make its steps smaller (of a simulation "
            "its time step), or what it multiplies by at most 1.",
            f"The loss then begins at about {value(loss.constant)}.",
        ),
        "forward",
        output.place,
        weight=0.9 if hurt else 0.4,
        thin="" if hurt else "The gradient arrives; a training may get over such a beginning.",
        numbers={"times": loss.value / loss.constant},
    )


def _entries(stage: Stage) -> int:
    """Of all examples, and of all steps where it stands in a loop."""
    return int(np.prod(stage.shape)) * max(stage.steps, 1)


def _quiet(read: Reading) -> bool:
    """Whether what the last product gives is no larger than answers usually are."""
    return float(np.max(read.output.log10_value)) <= LOUD


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
    if loss.silenced is not None or not loss.indifferent or silent_normalisations(read):
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
