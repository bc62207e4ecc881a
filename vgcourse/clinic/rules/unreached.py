"""Rules on parameters that no gradient reaches: by what they are in the program, and not by what stands behind them."""

from __future__ import annotations

import numpy as np

from vgcourse.clinic.finding import Finding, Remedy
from vgcourse.clinic.outcome import late, learnt, level
from vgcourse.clinic.reading import Reading, listed, value
from vgcourse.clinic.record import Parameter, Stage
from vgcourse.clinic.rules.dead import dead_units
from vgcourse.clinic.rules.frozen import learns

LEFT_ALONE = "The optimiser leaves them as they are: they are frozen on purpose."


def between_weights_and_product(read: Reading) -> Finding | None:
    """Matrices that enter products which live and get a gradient, and get exactly nothing themselves.

    The gradient of weights is what goes in times what comes back: where both are there, it is lost on the way to the
    weights, by slopes that are 0 or add up to 0, as of w − mod(w, step).
    """
    starved = [p for p in read.matrices if p.zero_gradients == 1 and p.log10_gradient == -np.inf]
    starved = [p for p in starved if p.log10_value > -np.inf and not (p.stopped or p.teaches or p.left_alone)]
    matrices, none = {p.path for p in read.matrices}, {p.path for p in starved}

    def lives(stage) -> bool:
        """Whether it has values and a gradient, and no other weights: a mask beside them may be meant."""
        sizes = [*np.ravel(stage.log10_value), *np.ravel(stage.log10_gradient)]
        return bool(np.isfinite(sizes).all()) and matrices.intersection(stage.parameters) <= none

    entered = [(p, [s for s in read.products if p.path in s.parameters]) for p in starved]
    lost = [(p, stages) for p, stages in entered if stages and all(map(lives, stages))]
    if not lost or dead_units(read) is not None:
        return None
    paths, place = tuple(p.path for p, _ in lost), lost[0][1][0].place
    return Finding(
        "gradient cut off",
        f"{len(lost)} of {len(read.matrices)} matrices of weights ({listed([p for p, _ in lost])}) get a gradient of "
        "exactly 0, and the products that they enter live and get one.",
        "Something is done to these weights before they are multiplied, whose slopes are 0 or add up to 0: what is "
        "left of a division, w − mod(w, step), is rounding in other words.",
        Remedy(
            "Look at what stands between these weights and their product. For weights on a grid use a straight-through "
            "estimator, w + stop_gradient(grid(w) − w).",
            "The weights then get the gradient of what they are multiplied as.",
        ),
        "between weights and product",
        place,
        weight=0.8,
        paths=paths,
    )


def by_themselves(read: Reading) -> Finding | None:
    """Parameters that are cut off before they meet any signal: whole numbers or a choice are made of them alone.

    Such as a delay that is cast to an index, or scores that are compared with the eighth of them. Where the rest learns
    they may be meant, as a mask that was found before is.
    """
    lost = chosen_by(read)
    if not lost:
        return None
    meant = learns(read, {p.path for p in lost}) or all(np.prod(p.shape) == 1 for p in lost)
    every = len(read.examination.parameters)
    return Finding(
        "gradient cut off",
        f"{len(lost)} of {every} parameters ({listed(lost)}) get a gradient of exactly 0, though the loss depends on "
        "them: whole numbers, a choice or a comparison are made of them, and no way leads past that.",
        "The slope of what is whole or chosen is 0 everywhere. What these numbers are never changes; the others learn "
        "what they can without.",
        Remedy(
            "Make it soft: read between two places (jnp.interp), weigh by a sigmoid or a softmax in place of a choice, "
            "or pass the gradient straight through, soft + stop_gradient(hard − soft).",
            "The parameters then get a gradient.",
        ),
        "a choice",
        lost[0].ends,
        weight=0.4 if meant else 0.8,
        thin="The rest learns: a part that is chosen on purpose looks like this." if meant else "",
        paths=tuple(p.path for p in lost),
    )


def chosen_by(read: Reading) -> list[Parameter]:
    """Parameters that the loss depends on and no gradient reaches, by no stop_gradient."""
    nothing = [p for p in read.examination.parameters if p.used and p.log10_gradient == -np.inf]
    return [p for p in nothing if p.ends is not None and not (p.stopped or p.teaches or p.left_alone)]


def stopped_throughout(read: Reading) -> Finding | None:
    """Parameters, no teacher's, that a stop_gradient keeps from learning on every way: meant, if the rest learns."""
    stopped = [p for p in read.matrices if p.stopped and p.log10_gradient == -np.inf and not p.teaches]
    left_alone = all(p.left_alone for p in stopped)
    if not stopped:
        return None
    said = "detach()" if read.examination.source == "torch" else "stop_gradient"
    followed, every = read.examination.followed, read.examination.parameters
    count = sum(p.stopped and p.log10_gradient == -np.inf and not p.teaches for p in every)
    runs = (followed.itself, *followed.slower, *followed.faster) if followed else ()
    stands = len(runs) > 1 and not any(learnt(run, level(read.examination)) for run in runs)
    tried = f" At none of {len(runs)} rates does the rest learn this batch." if stands else ""
    return Finding(
        "gradient cut off",
        f"{count} of {len(every)} parameters ({listed(stopped)}"
        + (", and what belongs to them" if count > len(stopped) else "")
        + f") get a gradient of exactly 0: {said} stands on each of their ways to the loss.{tried}",
        f"The slope of {said} is 0 everywhere: what stands in front of it stays as it is.",
        Remedy(
            f"Leave one way to the loss open: take {said} away, or go through the layer once more behind it. "
            "Where a part is to be frozen, leave it out of the parameters.",
            "The parameters in front of it then get a gradient.",
        ),
        said,
        stopped[0].ends,
        weight=0.6 if stands and not left_alone else 0.3,
        thin=LEFT_ALONE if left_alone else "A part that is frozen on purpose looks the same.",
        paths=tuple(p.path for p in stopped),
    )


def left_behind(read: Reading) -> Finding | None:
    """A part whose weights get exactly nothing, beside one that gets a gradient and does not learn the batch by itself.

    Asked where nothing else is found. A factor that begins at 0 and gets a gradient lets them learn soon.
    """
    followed = read.examination.followed
    if followed is None or learnt(followed.itself, level(read.examination)):
        return None
    beside = {path for s in read.products if len(s.parameters) > 1 for path in s.parameters}
    biases = beside - {p.path for p in read.matrices}  # a product with one vector alone has it for weights: a head, say
    zeros = (p for p in read.parameters.values() if p.log10_value == -np.inf < p.log10_gradient)
    if any(p.path not in biases for p in zeros):
        return None
    starved = [p for p in read.matrices if p.log10_gradient == -np.inf and p.log10_value > -np.inf and p.ends is None]
    starved = [p for p in starved if not (p.stopped or p.teaches or p.left_alone or p.heals)]
    paths = {p.path for p in starved}
    of_part = [s for s in read.products if paths.intersection(s.parameters) and not np.any(_gets(s))]
    if not of_part or len(of_part) == len(read.products):
        return None
    stages = read.stages
    behind = stages[stages.index(of_part[-1]) + 1 :][:1]
    empty = next((s for s in of_part if np.all(np.asarray(s.log10_value) == -np.inf)), None)
    flat = behind[0] if behind and behind[0].kind in ("activation", "softmax") and np.any(_gets(behind[0])) else None
    place, dead = empty or flat or of_part[-1], flat is None or flat.kind == "activation"
    steps = len(followed.itself.loss) - 1
    return Finding(
        "dead units" if dead else "gradient cut off",
        f"{len(starved)} of {len(read.matrices)} matrices of weights ({listed(starved)}) get a gradient of exactly 0, "
        f"while others get one. {steps} steps take the loss from {value(float(followed.itself.loss[0]))} to "
        f"{value(late(followed.itself))}.",
        "What enters that part is 0 for every example, or its units are: nothing of it goes on, and nothing comes back."
        if dead
        else f"Behind it stands {place.name}, whose slope is 0: whatever these weights are, the answer is the same.",
        Remedy(
            "Print what goes into this line and what comes out: values below a ReLU's threshold are 0 for good. Shift "
            "them, or take another activation there."
            if dead
            else "Look at the axis of this line, and at what it gives: a softmax over one entry is 1 whatever goes in.",
            "The weights of that part then get a gradient.",
        ),
        "" if dead else "of a part",
        place.place,
        weight=0.7,
        paths=tuple(p.path for p in starved),
        numbers={"starved": len(starved)},
    )


def _gets(stage: Stage) -> np.ndarray:
    return np.asarray(stage.log10_gradient) > -np.inf
