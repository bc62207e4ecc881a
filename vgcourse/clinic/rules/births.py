"""Rules on numbers that are none: where nan or inf is born, and of what."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.reading import Reading, value
from vgcourse.clinic.record import Stage
from vgcourse.clinic.rules.losses import labels_out_of_range
from vgcourse.views.numerals import size

OVERGROWN = 10.0
"""log10: no mere guard makes a number of values that have grown so far from stage to stage, or from step to step."""
ADVICE = {
    "sqrt": "Guard before the root, not behind it: jnp.sqrt(jnp.where(x > 0, x, 1.0)), then where again.",
    "log": "Keep the argument above 0: jax.nn.log_softmax, jax.nn.log_sigmoid, jnp.log1p for a log of small numbers.",
    "div": "Guard before the division: jnp.where(d != 0, d, 1.0), then where again.",
    "exp": "Take the maximum out before the exponential, as jax.nn.softmax and jax.nn.logsumexp do.",
    "pow": "Keep the base above 0: guard before the power.",
    "rsqrt": "Add an ε inside the root, or guard before it.",
    "": "Look at this line: guard what goes in, or make it smaller.",
}
MASKED = (
    "Where a row is masked as a whole, −inf − (−inf) is nan: mask with a large finite number, −1e9, or leave one open."
)


def word_of(operation: str) -> str:
    """The word of `ADVICE` that is in the name of an operation, or ""."""
    return next((word for word in ("rsqrt", "sqrt", "log", "div", "exp", "pow") if word in operation), "")


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
    back = "on the way back: the loss is finite, its gradient is not"
    way = back if bad.direction == "backward" else "on the way forward"
    where = f", step {bad.step}" if bad.step is not None else ""
    where += f", example {bad.example}" if bad.example is not None else ""
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
            else MASKED
            if "inf" in bad.inputs and not word_of(bad.operation)
            else ADVICE[word_of(bad.operation)],
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
