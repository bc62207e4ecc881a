"""Rules on both ends: what goes in, what the loss asks for, and where the gradient is cut off or turns into nan."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.record import Data
from vgcourse.clinic.rules.units import INDISTINCT, named, place_of
from vgcourse.views.numerals import number, size

CERTAIN = 1.0
"""log10: at values of RMS 10 a sigmoid's slope is e⁻¹⁰ and a softmax decides with e¹⁰ to 1, whatever the weights."""
RANGES = {
    "sigmoid": (0.0, 1.0),
    "tanh": (-1.0, 1.0),
    "softmax": (0.0, 1.0),
    "relu": (0.0, np.inf),
    "softplus": (0.0, np.inf),
}
ADVICE = {
    "sqrt": "Guard before the root, not behind it: jnp.sqrt(jnp.where(x > 0, x, 1.0)), then where again.",
    "log": "Keep the argument above 0: jax.nn.log_softmax, jax.nn.log_sigmoid or jnp.log1p instead of a log of a small number.",
    "div": "Guard before the division: jnp.where(d != 0, d, 1.0), then where again.",
    "exp": "Take the maximum out before the exponential, as jax.nn.softmax and jax.nn.logsumexp do.",
    "pow": "Keep the base above 0: guard before the power.",
    "rsqrt": "Add an ε inside the root, or guard before it.",
}


def nan_born(read: Reading) -> Finding | None:
    """The first operation that makes inf or nan from finite numbers; before it, nan in the data themselves."""
    broken = next((data for data in read.examination.data if not data.finite), None)
    if broken is not None:
        return Finding(
            "nan",
            f"The batch holds nan or inf: {broken.path or 'the array'}, shape {broken.shape}.",
            "One nan in an input makes the loss and every gradient nan. The network is not at fault.",
            Remedy("Take these examples out, or fill them before training.", "The loss is a number again."),
            "in the data",
            weight=1.0,
            lesson="12",
        )
    bad = read.examination.first_bad
    if bad is None:
        return None
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
        "A where that does not take a branch still multiplies its derivative by 0, and 0 · inf is nan."
        if bad.direction == "backward"
        else "From here on every number that this one touches is inf or nan."
    )
    half = any(stage.dtype == "float16" for stage in read.examination.stages) and bad.result != "nan"
    return Finding(
        "nan",
        f"{bad.operation} makes {bad.result} {way}{where}." + (f" In goes {bad.inputs}." if bad.inputs else ""),
        means + (" float16 ends at 65504." if half else ""),
        Remedy(
            ADVICE.get(word, "Look at this line: guard what goes in, or make it smaller."),
            "The first bad number is not made, and nothing behind it is bad.",
            "format" if half else "",
        ),
        f"{bad.result} born at {bad.operation}",
        bad.place,
        weight=1.0,
    )


def unscaled_inputs(read: Reading) -> Finding | None:
    """Inputs of a size that the first product carries on, or whose mean hides what tells the examples apart."""
    first = next((p for p in read.products if np.isfinite(p.log10_value).all()), None)
    large = [data for data in read.inputs if _floats(data) and np.log10(max(_rms(data), 1e-30)) >= CERTAIN]
    if large and first is not None and not read.normalised_behind(first):
        z = float(np.max(first.log10_value))
        if z >= np.log10(5):
            data = max(large, key=_rms)
            return Finding(
                "unscaled inputs",
                f"{_named(data)} has mean {number(data.mean)} and standard deviation {number(data.sd)} "
                f"({number(data.smallest)} to {number(data.largest)}); the first product has values of RMS {size(z)}.",
                "Initialisations are made for inputs of size 1. Ten times larger ones make values ten times larger: units "
                "saturate, a softmax decides with certainty, and the first steps are far too large.",
                Remedy(
                    "Subtract the mean and divide by the standard deviation, both from the training data, before the "
                    "network (pixels: divide by 255).",
                    f"The first product then has values of RMS about {size(z - np.log10(_rms(data)))}.",
                    "inputs",
                ),
                place=first.place,
                weight=0.95 if z >= CERTAIN else 0.6,
                numbers={"rms": _rms(data), "log10_value": z},
            )
    offset = [
        d for d in read.inputs if _floats(d) and d.sd < abs(d.mean) * np.sqrt(INDISTINCT) and d.shape and d.shape[0] > 1
    ]
    if offset and first is not None and not read.normalised_behind(first):
        data = offset[0]
        return Finding(
            "unscaled inputs",
            f"{_named(data)} has mean {number(data.mean)} and a standard deviation of only {size(np.log10(max(data.sd, 1e-30)))}.",
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
    for data in read.targets:
        rms = _rms(data)
        if loss.classes or not _floats(data) or rms < 10 or not loss.value > 0.1 * rms:
            continue
        return Finding(
            "unscaled targets",
            f"{_named(data)} has mean {number(data.mean)} and standard deviation {number(data.sd)}, and the loss begins at "
            f"{number(loss.value, 1)}.",
            f"Outputs begin near 0, so that the error, and with it every gradient, is {number(rms, 0)} times that of "
            "targets of size 1; Adam, which moves a weight by its rate a step, needs as many times more steps.",
            Remedy(
                "Train on (target − mean)/standard deviation, and undo it in the prediction.",
                "The loss then begins near 1, and gradients and rates have the usual size.",
                "targets",
            ),
            place=loss.place,
            weight=0.9 if rms >= 100 else 0.6 if rms >= 30 else 0.4,
            thin="" if rms >= 30 else "It is a hindrance; networks learn such targets, only more slowly.",
            numbers={"rms": rms},
        )
    return None


def wrong_loss(read: Reading) -> Finding | None:
    """A loss whose shapes, labels or last activation ask for something else than was meant."""
    loss, output = read.examination.loss, getattr(read.examination.loss, "output", "")
    labels = [data for data in read.targets if data.labels >= 2 and not _floats(data)]
    if loss.broadcast is not None:
        one, other = loss.broadcast
        return _asks(
            read, "broadcast", f"A difference of shapes {one} and {other} broadcasts to a table of all pairs.",
            "Every prediction is compared with every target: the best that the network can do is to predict the mean. "
            "The gradient is healthy; look at the shapes.",
            "Give both the same shape: predictions[:, 0], or targets[:, None].",
            "Each prediction is compared with its own target. JAX_NUMPY_RANK_PROMOTION=raise finds such lines.",
        )  # fmt: skip
    if loss.softmaxes >= 2:
        return _asks(
            read, "softmax twice", f"{loss.softmaxes} softmaxes in a row stand before the logarithm.",
            "The second one takes probabilities for logits: these differ by 1 at most, so the loss cannot come near 0 and "
            "its gradients are small.",
            "Give the loss the logits: take the softmax at the end of the network away.",
            f"The loss can then fall to 0; now not below {_floor(loss.classes)}.",
        )  # fmt: skip
    if loss.classes == 1 or (output == "softmax" and read.output and read.output.shape[-1:] == (1,)):
        return _asks(
            read, "softmax over one class", "A softmax runs over an axis of length 1: it is 1 whatever goes in.",
            "What does not depend on the weights has no gradient.",
            "Use a sigmoid for one output, or two outputs.", "The loss depends on the weights again.",
        )  # fmt: skip
    wrong = next((d for d in labels if loss.classes > 1 and (d.largest >= loss.classes or d.smallest < 0)), None)
    if wrong is not None:
        ignored = wrong.smallest in (-1, -100) and wrong.largest < loss.classes
        return _asks(
            read, "labels out of range",
            f"{_named(wrong)} holds labels from {number(wrong.smallest, 0)} to {number(wrong.largest, 0)}; there are "
            f"{loss.classes} classes, 0 to {loss.classes - 1}.",
            "JAX does not fail there: it takes the last class, or gives nan, and the network learns that.",
            "Number the labels from 0, or give the network one output more.", "Every label then has an output of its own.",
            0.4 if ignored else 0.95, "Labels of −1 or −100 often mean: leave this out." if ignored else "",
        )  # fmt: skip
    many = next((d for d in labels if d.labels > 2 and output in ("sigmoid", "tanh")), None)
    if many is not None:
        return _asks(
            read, f"{output} for classes", f"{_named(many)} holds {many.labels} different labels, and the output is one {output}.",
            f"A {output} says yes or no; it cannot say which of {many.labels}. It ends at its border, where its slope is 0.",
            f"Give the network {many.labels} outputs and use the softmax cross-entropy on the logits.",
            f"The loss then begins at log {many.labels} = {number(np.log(many.labels))} and can fall to 0.",
        )  # fmt: skip
    low, high = RANGES.get(output, (-np.inf, np.inf))
    outside = next((d for d in read.targets if d.largest > high * 1.01 or d.smallest < low - 0.01), None)
    if outside is not None and not (output == "softmax" and labels):
        return _asks(
            read, "output's range",
            f"{_named(outside)} goes from {number(outside.smallest)} to {number(outside.largest)}; the output is a {output} "
            f"and cannot leave {number(low)} … {'∞' if high == np.inf else number(high)}.",
            f"The network pushes the {output} to its border and stays there, where the slope is 0.",
            f"Take the {output} at the end away, or scale the targets into its range.", "Every target can then be reached.",
            0.8,
        )  # fmt: skip
    return None


def cut_off(read: Reading) -> Finding | None:
    """Parameters that the loss depends on get exactly nothing, and an operation without a slope stands in between."""
    starved = [
        p for p in read.examination.parameters if p.used and p.zero_gradients == 1 and p.log10_gradient == -np.inf
    ]
    cuts = [s for s in read.examination.stages if s.kind == "cut" and np.all(np.asarray(s.log10_gradient) == -np.inf)]
    if not cuts or not starved:
        return None
    cut, every = cuts[-1], len(read.examination.parameters)
    words = {"stop_gradient": "stop_gradient", "argmax": "argmax", "argmin": "argmin", "convert_element_type": "a cast to integers",
             "round": "rounding", "floor": "rounding down", "ceil": "rounding up", "sign": "sign", "gt": "a comparison",
             "lt": "a comparison", "ge": "a comparison"}  # fmt: skip
    word = words.get(cut.operation, cut.operation)
    return Finding(
        "gradient cut off",
        f"{len(starved)} of {every} parameters get a gradient of exactly 0 ({named(starved)}), and behind them stands {word}.",
        f"The slope of {word} is 0 everywhere: the product ends there. That is no vanishing, it is a cut.",
        Remedy(
            "Take it out of the loss: use the probabilities in place of the choice (softmax for argmax), the number "
            "before rounding, or a straight-through estimator. Where the cut is meant, leave these parameters out.",
            "The parameters in front of it then get a gradient.",
        ),
        word,
        cut.place,
        weight=0.95 if len(starved) == every else 0.8,
        thin="" if len(starved) == every else "A part that is frozen on purpose looks the same.",
    )


def not_used(read: Reading) -> Finding | None:
    """Parameters that the loss does not depend on at all."""
    idle = [p for p in read.examination.parameters if not p.used]
    if not idle:
        return None
    weights = [p for p in idle if sum(length > 1 for length in p.shape) >= 2]
    return Finding(
        "not used",
        f"The loss does not depend on {len(idle)} of {len(read.examination.parameters)} parameters: {named(weights or idle)}.",
        "They get no gradient because nothing leads from them to the loss: a layer that was made and not called, or "
        "called and not returned.",
        Remedy("Look for the layer in the forward pass: use it, or take it out.", "It learns, or costs nothing."),
        place=place_of(read, (weights or idle)[0]),
        weight=0.7 if weights else 0.3,
        thin="" if weights else "They are vectors; some libraries keep counters and statistics among the parameters.",
        numbers={"idle": len(idle)},
    )


def _asks(read: Reading, cause: str, measured: str, means: str, do: str, effect: str, weight=0.95, thin="") -> Finding:
    place = read.examination.loss.place
    return Finding("wrong loss", measured, means, Remedy(do, effect), cause, place, weight, thin)


def _floor(classes: int) -> str:
    """−log softmax of a one-hot vector: the least that a second softmax allows."""
    return number(float(np.log1p((classes - 1) / np.e))) if classes > 1 else "some way above it"


def _floats(data: Data) -> bool:
    return "float" in data.dtype


def _rms(data: Data) -> float:
    return float(np.hypot(data.mean, data.sd))


def _named(data: Data) -> str:
    return f"The array batch{data.path}" if data.path else "The batch"
