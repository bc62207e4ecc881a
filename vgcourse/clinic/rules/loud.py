"""Rules on what is answered: far too large from the start, by the weights or by what stands behind or without them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vgcourse.clinic.answering import LOUD
from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import late, learnt, level
from vgcourse.clinic.reading import Reading, rms_of, value
from vgcourse.clinic.record import Stage
from vgcourse.views.numerals import size

LONG = 50
"""Steps of a loop: over fewer no system of a course grows apart by itself."""
PROMISED = 10.0
"""Times the loss: small steps take off what the gradient promises, which cannot be more than all of it."""
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
        + (f" After {len(followed.itself.loss) - 1} steps it is {value(late(followed.itself))}." * hurt
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
    after = late(followed.itself) if followed else float(steps[-1])
    came = f" After {len(steps) - 1} steps it is {value(after)}." if hurt else ""
    found = _enlarged(output, f"The loss begins at {value(loss.value)}; with every output at 0 it is "
                      f"{value(loss.constant)}.{came}", loss.constant)  # fmt: skip
    thin = "" if hurt else "The gradient arrives; a training may get over such a beginning."
    return replace(found, weight=0.9 if hurt else 0.4, thin=thin, numbers={"times": loss.value / loss.constant})


def _enlarged(output: Stage, measured: str, least: float) -> Finding:
    """What a loss far above `least` says where the last product is of usual size."""
    return Finding(
        "exploding",
        f"{output.name} is of usual size, {size(float(np.max(output.log10_value)))} (RMS). {measured}",
        "What stands between the last product and the loss enlarges what it gets, such as a loop of fixed numbers that "
        "multiplies by more than 1 at each of its steps. The gradient on its way back is enlarged by as much.",
        Remedy(
            "Look at the lines between this product and the loss. In a loop: make its steps smaller (of a simulation "
            "its time step), or what it multiplies by at most 1.",
            f"The loss then begins at about {value(least)}.",
        ),
        "forward",
        output.place,
    )


def exploding_beyond_targets(read: Reading) -> Finding | None:
    """The same, where outputs of 0 are as bad: the loss stays far above what the targets, squared, come to at all."""
    loss, training, followed = read.examination.loss, read.examination.training, read.examination.followed
    if read.output is None or not _quiet(read) or training is None or exploding_behind(read):
        return None
    sizes = [rms_of(data) ** 2 * np.prod(data.shape) for data in read.targets if data.finite]
    steps = followed.itself.loss if followed else training.loss
    border = WILD**2 * max([1.0, *sizes])
    if not sizes or not loss.value > border or not steps[-1] > (border if followed else max(border, steps[0])):
        return None
    after = late(followed.itself) if followed else float(steps[-1])
    found = _enlarged(
        read.output,
        f"The targets, squared and added up, come to {value(max(sizes))}. The loss begins at {value(loss.value)}; "
        f"after {len(steps) - 1} steps it is {value(after)}.",
        max(sizes),
    )
    return replace(found, numbers={"beyond": loss.value / max(sizes)})


def exploding_without_weights(read: Reading) -> Finding | None:
    """The same, where no weights stand that could be drawn smaller: a loop that adds up, say, what its bodies exert.

    Beside the loss at parameters of 0. Only where the steps that were followed do not lead below that.
    """
    loss, followed = read.examination.loss, read.examination.followed
    if read.products or not 0 < loss.constant < np.inf or not loss.value > WILD * loss.constant or followed is None:
        return None
    if learnt(followed.itself, level(read.examination)):
        return None
    return Finding(
        "exploding",
        f"The loss begins at {value(loss.value)}, and is {value(loss.constant)} with all parameters at 0. After "
        f"{len(followed.itself.loss) - 1} steps it is {value(late(followed.itself))}.",
        "What comes in is enlarged on its way to the loss, by operations that hold no weights: a sum where a mean was "
        "meant, or a loop whose steps are too large. All steps go into undoing that.",
        Remedy(
            "Print the size of what goes through, step by step, and divide by the number of what is added up, or make "
            "the steps of the loop smaller.",
            f"The loss then begins at about {value(loss.constant)}.",
        ),
        "forward",
        weight=0.7,
        numbers={"times": loss.value / loss.constant},
    )


def exploding_on_the_way(read: Reading) -> Finding | None:
    """A long loop whose gradient promises many times all the loss there is, at a tenth of the rate as well, and keeps
    nothing of it.

    So it is with a system that is chaotic: how fast two paths part hangs on where they run.
    """
    followed, loops = read.examination.followed, [s for s in read.timed if s.steps >= LONG]
    if followed is None or not followed.slower or not loops:
        return None
    none, start = level(read.examination), abs(float(followed.itself.loss[0]))
    runs, slower = (followed.itself, *followed.slower), followed.slower[0]
    rough = followed.itself.promised > PROMISED * start and slower.promised > start
    if not rough or any(learnt(run, none) or not np.isfinite(run.loss).all() for run in runs):
        return None
    steps, times = len(followed.itself.loss) - 1, followed.itself.promised / start
    return Finding(
        "exploding",
        f"Over {steps} steps the gradient promises {value(times)} times the loss; this goes from {value(start)} to "
        f"{value(late(followed.itself))}. At a tenth of the rate it promises {value(slower.promised / start)} times, "
        f"and the loss comes to {value(late(slower))}.",
        f"Through {loops[-1].steps} steps of the loop a small change grows to a large one: the gradient is the slope "
        "of a surface so rough that no step follows it. In a chaotic system that is so however it is trained.",
        Remedy(
            "Look over fewer steps: cut the path into pieces that each begin at what was measured (multiple shooting), "
            "and clip by global norm.",
            "Over a tenth of the steps the growth is its tenth root.",
            "clip",
        ),
        "over time",
        loops[-1].place,
        weight=0.7,
        lesson="08",
        numbers={"promised": times},
    )


def _entries(stage: Stage) -> int:
    """Of all examples, and of all steps where it stands in a loop."""
    return int(np.prod(stage.shape)) * max(stage.steps, 1)


def _quiet(read: Reading) -> bool:
    """Whether what the last product gives is no larger than answers usually are."""
    return float(np.max(read.output.log10_value)) <= LOUD
