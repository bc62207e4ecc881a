"""Rules on the loss: does it ask for what was meant? Its gradient may be healthy all the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import ALIASES, Reading, named
from vgcourse.clinic.record import Data, Stage
from vgcourse.clinic.rules.dead import dead_output
from vgcourse.views.numerals import number

IGNORED = (-1, -100)
"""Labels that often mean: leave this one out."""
RANGES = {
    "sigmoid": (0.0, 1.0),
    "softmax": (0.0, 1.0),
    "tanh": (-1.0, 1.0),
    "relu": (0.0, np.inf),
    "softplus": (0.0, np.inf),
}
"""Between what the output stays."""
COUNTED = 2**24  # float32 counts no further, so that of a loss of larger targets nothing is seen beside them


def broadcast(read: Reading) -> Finding | None:
    """A difference of (n, 1) and (n,) is a table of n × n."""
    shapes = read.examination.loss.broadcast
    if shapes is None:
        return None
    return wrong_loss(
        read,
        "broadcast",
        f"A difference of shapes {shapes[0]} and {shapes[1]} broadcasts to a table of all pairs.",
        "Every prediction is compared with every target: the best that can be done is to predict the mean.",
        "Give both the same shape: predictions[:, 0], or targets[:, None].",
        "Each prediction is compared with its own target."
        + " JAX_NUMPY_RANK_PROMOTION=raise finds such lines." * (read.examination.source == "jax"),
    )


def softmax_twice(read: Reading) -> Finding | None:
    """The loss takes probabilities for logits."""
    loss = read.examination.loss
    if loss.softmaxes < 2:
        return None
    least = f"not below {number(np.log1p((loss.classes - 1) / np.e))}" if loss.classes > 1 else "only part of the way"
    return wrong_loss(
        read,
        "softmax twice",
        f"{loss.softmaxes} softmaxes in a row stand before the logarithm.",
        "The second one takes probabilities for logits: these differ by 1 at most, so that the loss cannot come near "
        "0, and its gradients are small.",
        "Give the loss the logits: take the softmax at the end of the network away.",
        f"The loss can then fall to 0; now {least}.",
    )


def squashed_logits(read: Reading) -> Finding | None:
    """The loss takes numbers for logits that a sigmoid or a tanh has squashed (`clinic.logits`)."""
    loss = read.examination.loss
    if loss.squashed not in ("sigmoid", "tanh"):
        return None
    twice = "a second sigmoid" if loss.squashed == "sigmoid" else "a sigmoid"
    inside = f"a softmax over {loss.classes} classes" if loss.classes > 1 else twice
    return wrong_loss(
        read,
        f"{loss.squashed} before the logits",
        f"A {loss.squashed} stands at the end of the network, and its values go into {inside}.",
        f"A loss of logits needs numbers that may be as large as they like. These differ by {number(loss.apart)} at "
        f"most: the right answer gets no more than {number(np.exp(-loss.least))}, and the loss ends at "
        f"{number(loss.least)}. What the gradient says is healthy.",
        f"Take the {loss.squashed} at the end of the network away.",
        "The loss can then fall to 0.",
    )


def softmax_over_examples(read: Reading) -> Finding | None:
    """A softmax that runs over the batch, where the labels number the outputs."""
    outputs = read.examination.loss.over_examples
    labels = [d for d in labels_of(read) if 0 <= d.smallest and d.largest < outputs and len(d.shape) == 1]
    if not labels:
        return None
    return wrong_loss(
        read,
        "softmax over the examples",
        f"The softmax runs over the {read.batch} examples of the batch, and {named(labels[0], first=False)} numbers "
        f"the {outputs} outputs.",
        "The examples then share one probability between them, output by output: each example competes with the "
        "others, and its classes do not. The gradient is healthy; look at the axis.",
        "Take the softmax over the last axis: axis=-1.",
        f"The loss then begins at about log {outputs} = {number(np.log(outputs))}, and can fall to 0.",
    )


def softmax_of_one(read: Reading) -> Finding | None:
    """A softmax over a single class is 1."""
    loss = read.examination.loss
    behind = [s for s in read.stages if s.kind == "softmax" and not s.leads and s.shape[-1:] == (1,)]
    ones = [s for s in behind if abs(float(np.max(s.log10_value))) < 1e-6]
    if loss.classes != 1 and not ones:
        return None
    return Finding(
        "gradient cut off",
        "A softmax runs over an axis of length 1: it is 1, whatever goes in.",
        "What does not depend on the weights has no gradient: all that stands before it gets exactly 0.",
        Remedy("Use a sigmoid for one output, or two outputs.", "The loss depends on the weights again."),
        "a softmax over one class",
        ones[0].place if ones else loss.place,
        weight=0.95,
    )


def labels_out_of_range(read: Reading) -> Finding | None:
    """A label without an output of its own."""
    classes = read.examination.loss.classes
    labels = [data for data in labels_of(read) if "range" in data.felt]
    wrong = next((d for d in labels if classes > 1 and (d.largest >= classes or d.smallest < 0)), None)
    if wrong is None or any(0 <= d.smallest and d.largest < classes for d in labels):  # those are the labels, then
        return None
    ignored = wrong.smallest in IGNORED and wrong.largest < classes
    return wrong_loss(
        read,
        "labels out of range",
        f"{named(wrong)} holds labels from {number(wrong.smallest, 0)} to {number(wrong.largest, 0)}; there are "
        f"{classes} classes, 0 to {classes - 1}.",
        "JAX does not fail there: it takes another class or gives nan, and the network learns that.",
        "Number the labels from 0, or give the network one output more.",
        "Every label then has an output of its own.",
        0.4 if ignored else 0.95,
        "Labels of −1 or −100 often mean: leave this out." if ignored else "",
        (f"batch{wrong.path}",),
    )


def sigmoid_for_classes(read: Reading) -> Finding | None:
    """One answer of yes or no, and labels that are neither."""
    counted = all(max(abs(d.smallest), abs(d.largest)) < COUNTED for d in read.targets)
    endless = read.examination.loss.endless if counted else 0.0
    output = "sigmoid" if endless else _ending(read)
    reach = None if endless else read.examination.loss.reach
    low, high = reach or (RANGES["tanh"] if output == "tanh" else (0, 1))
    asked = read.targets if endless else [d for d in labels_of(read) if "number" in d.felt]
    beyond = [d for d in asked if d.smallest < low or d.largest > high]
    if not beyond or not (endless or output in ("sigmoid", "tanh")):
        return None
    many = beyond[0]
    if (
        not endless
        and (
            any(low <= d.smallest and d.largest <= high for d in read.targets)  # those are the labels, then
            or (read.output is not None and read.output.shape[-1:] == (many.labels,))
            or _for_each_label(read, many) > 1  # between ordered classes a threshold each
        )
    ):
        return None
    several = read.output.shape[-1] if endless and read.output and len(read.output.shape) > 1 else 1
    one = (f"{several} numbers, each of" if several > 1 else "one number,") + " which a loss for yes and no takes"
    one = one if endless else f"one {output}"
    labels = f"{many.labels} different labels" if many.labels else "labels"
    means = (
        f"Of 0 and 1 such a loss has its lowest point where the answer is right. Of other labels it has none: for "
        f"{number(100 * endless, 0)} % of these examples it falls for ever as the output goes on, below 0 at last."
        if endless
        else f"A {output} says yes or no, from {low:.0f} to {high:.0f}: beyond it says nothing. It ends at its border, "
        "where its slope is 0."
    )
    two = many.labels == 2 or not many.labels
    return wrong_loss(
        read,
        f"{output} for classes",
        f"{named(many)} holds {labels} from {number(many.smallest, 0)} to {number(many.largest, 0)}, and the output is "
        f"{one}.",
        means,
        f"Number the two classes {number(low, 0)} and {number(high, 0)}."
        if two
        else ("Use" if several == many.labels else f"Give the network {many.labels} outputs, and use")
        + " the softmax cross-entropy on the logits.",
        ("The loss then begins at about log 2 = 0.69, and its lowest value is 0." if endless else "It can say both.")
        if two
        else f"The loss then begins at log {many.labels} = {number(np.log(many.labels))}, and can fall to 0.",
        paths=(f"batch{many.path}",),
    )


def out_of_reach(read: Reading) -> Finding | None:
    """Targets that the activation at the end cannot give."""
    output = _ending(read)
    low, high = output and read.examination.loss.reach or RANGES.get(output, (-np.inf, np.inf))
    targets = [d for d in read.targets if "beyond" in d.felt]
    outside = next((d for d in targets if d.largest > high * 1.01 or d.smallest < low - 0.01), None)
    if outside is None or labels_of(read) or dead_output(read):  # an output that is dead cannot move at all
        return None
    found = wrong_loss(
        read,
        f"targets out of reach of the {output}",
        f"{named(outside)} goes from {number(outside.smallest)} to {number(outside.largest)}; the output is a "
        f"{output}, from {number(low)} to {'∞' if high == np.inf else number(high)}.",
        f"The network pushes the {output} to its border and stays there, where its slope is 0.",
        f"Take the {output} at the end away, or scale the targets into its range.",
        "Every target can then be reached.",
        0.8,
        paths=(f"batch{outside.path}",),
    )
    return replace(found, place=next((s.place for s in _bent(read)[::-1] if not s.leads), found.place))


RULES = (
    broadcast,
    softmax_twice,
    squashed_logits,
    softmax_over_examples,
    softmax_of_one,
    labels_out_of_range,
    sigmoid_for_classes,
    out_of_reach,
)


def labels_of(read: Reading) -> list[Data]:
    """Targets that are numbers of classes."""
    return [data for data in read.targets if data.labels >= 2 and "float" not in data.dtype]


def _for_each_label(read: Reading, labels: Data) -> float:
    """How many numbers the activation behind the last product gives for each label; 0 where none stands there."""
    last = read.stages.index(read.output) if read.output else 0
    behind = [stage for stage in _bent(read) if read.stages.index(stage) > last]
    return np.prod(behind[-1].shape) / max(1, np.prod(labels.shape)) if behind else 0.0


def _bent(read: Reading) -> list[Stage]:
    return [stage for stage in read.stages if stage.kind in ("activation", "softmax")]


def _ending(read: Reading) -> str:
    """The activation between the last product and the loss."""
    output, behind = read.examination.loss.output, _bent(read)
    if read.output is None or (behind and behind[-1].steps and not read.output.steps):
        return ""
    if behind and behind[-1].shape and np.prod(behind[-1].shape) < np.prod(read.output.shape):
        return ""  # a part of the output is squashed, such as a variance: the rest is free
    return ALIASES.get(output, output)


def wrong_loss(read, cause, measured, means, do, effect, weight=0.95, thin="", paths=()) -> Finding:
    place = read.examination.loss.place
    return Finding("wrong loss", measured, means, Remedy(do, effect), cause, place, weight, thin, paths=paths)
