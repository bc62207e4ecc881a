"""How far are the answers from their targets, in the targets' own unit? Large targets alone say nothing.

A network may give their logarithm, their rate, a score of them, or a part of them that a constant scales up; and what a
batch holds besides, such as a reward or a weight, is no answer at all. So the loss is asked. Where an output and its
target move together and the loss stays as it is, it compares the two as they are, and the rest is a parabola: its width
and its slope say how far they are apart.
"""

from __future__ import annotations

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.altered import altered
from vgcourse.clinic.case import Case
from vgcourse.clinic.reading import rms_of
from vgcourse.clinic.record import Data, Examination, Stage
from vgcourse.inputs import BadInput

LARGE = 10.0
"""RMS of targets: smaller ones nobody has to scale (`rules.ends.unscaled_targets`)."""
PART = 0.1
"""Of their RMS, outputs and targets are moved: little beside both, and of a sum in float32 a number."""
TOGETHER = 0.2
"""Of what moving the target alone does to the loss: less is left where an output that moves with it is compared."""
CORRECTED = 0.3
"""Of the loss: who takes so much away by one shift of all answers makes no little correction."""
BEYOND = 10.0
"""Times their RMS: no target is as far out."""
FELT = 1e-4
"""Of the loss: less is the rounding of its sum."""
STEEP = 2.0
"""No activation is as steep: ReLU 1, GELU 1.13."""
OUTPUTS, COLUMNS = 4, 8
"""So many of the last stages may be the output, a product or what squashes it, and so many columns of it the answer,
beside a variance."""


def distant(examination: Examination, case: Case) -> Examination:
    """The examination, where each large target says how far its answers are: 0 where none is compared with it.

    Beside a cross-entropy, whose whole numbers are names, those of floats are asked: the returns of a critic, say.
    """
    if examination.first_bad is not None:
        return examination
    asked = [d for d in examination.data if d.role == "target" and rms_of(d) >= LARGE]
    asked = [d for d in asked if "float" in d.dtype or not examination.loss.classes]
    outputs = [s for s in examination.stages if _answers(s)][-OUTPUTS:]
    found = {d.path: (_distance if "float" in d.dtype else _of_whole)(d, outputs, case) for d in asked}
    if asked and not any(found.values()) and not examination.loss.classes and examination.loss.value > LARGE:
        found = {asked[0].path: _best_shift(outputs, case)}
    return replace(examination, data=tuple(replace(d, apart=found.get(d.path, d.apart)) for d in examination.data))


def _best_shift(outputs: list[Stage], case: Case) -> float:
    """By how much all answers have to be moved to take CORRECTED off the loss; 0 where that is not LARGE.

    Of targets that the loss makes of what it is given, such as returns of rewards: none of the data moves with them.
    """

    @jax.jit
    def loss(by):
        moved = lambda name, _, value: value + by if name == outputs[-1].name else value  # noqa: E731
        return case.replica.under(moved)(*case.replica.given)

    if not outputs:
        return 0.0
    shifts = [sign * LARGE * 3.0**k for k in range(8) for sign in (1, -1)]
    losses = {by: float(loss(by)) for by in (0.0, *shifts)}
    best = min((by for by in losses if np.isfinite(losses[by])), key=losses.get, default=0.0)
    least, beyond = losses.get(best, np.inf), losses.get(3 * best, np.inf)
    lies_there = beyond > least + TOGETHER * losses[0.0] / 2  # and not for ever farther out
    return abs(best) if 0 <= least < (1 - CORRECTED) * losses[0.0] and lies_there else 0.0


def _of_whole(data: Data, outputs: list[Stage], case: Case) -> float:
    """The same of whole numbers, written as floats; 0 where the loss takes them for places, and not for sizes."""
    wide = lambda path, leaf: leaf.astype(jnp.float32) if jax.tree_util.keystr(path) == data.path else leaf  # noqa: E731
    batch = jax.tree_util.tree_map_with_path(wide, case.batch)
    try:
        return _distance(data, outputs, replace(case, batch=batch))
    except (BadInput, TypeError):
        return 0.0


def _answers(stage: Stage) -> bool:
    """A product or, at the end, what squashes it; what is scaled up behind, 400 σ(z), is measured with its scale."""
    squashed = stage.kind == "activation" and not stage.leads and not np.max(stage.slope) > STEEP
    return not stage.derived and (stage.kind == "product" or squashed)


def _distance(data: Data, outputs: list[Stage], case: Case) -> float:
    """RMS of output − target; 0 where no output moves with the target."""
    (start, whole), step = (case.replica.start, case.replica.whole), PART * rms_of(data)

    @jax.jit
    def loss(θ, batch, kept, shifts, shift):
        moved = lambda name, _, value: kept[name] * value + shifts[name] if name in shifts else value  # noqa: E731
        plain = altered(case, moved)
        batch = jax.tree_util.tree_map_with_path(lambda path, leaf: _with(data, path, leaf, shift), batch)
        return plain(whole(θ), batch).astype(jnp.float32)

    as_is, still = {s.name: 1.0 for s in outputs}, {s.name: jnp.zeros(s.shape[-1:]) for s in outputs}
    at = lambda given, shift, kept=as_is: float(loss(start, case.batch, kept, still | given, jnp.float32(shift)))  # noqa: E731
    here, up, down = (at({}, sign * step) for sign in (0, 1, -1))
    alone = max(abs(up - here), abs(down - here))
    if not np.isfinite(here) or not alone > FELT * abs(here):
        return 0.0

    def ends(place: int) -> bool:
        """Whether a stage goes to the loss by itself: also where all that stand behind it are 0."""
        kept = as_is | {stage.name: 0.0 for stage in outputs[place + 1 :] if stage.kind == "product"}
        shift = {outputs[place].name: jnp.full(outputs[place].shape[-1:], step)}
        return abs(at(shift, 0, kept) - at({}, 0, kept)) > FELT * abs(here)

    def together(given) -> bool:
        """Up alone: behind a ReLU or a softplus an output has no way down. Twice, so that it is no chance."""
        moved = ((_times(k, given), k * step) for k in (1, 2))
        return all(abs(at(*each) - here) <= TOGETHER * alone for each in moved) and bent(given)

    def bent(given) -> bool:
        """Whether the loss is no straight line over answers from far below all targets to far above: then it adds them,
        as a term of its own."""
        above, below = (at(_times(sign * BEYOND / PART, given), 0) - here for sign in (1, -1))
        return not abs(above + below) < TOGETHER * max(abs(above), abs(below))

    last = [stage for place, stage in enumerate(outputs) if ends(place)]
    if not any(map(together, _shifts(last, step))):
        return 0.0
    slopes = jax.grad(lambda shift: loss(start, case.batch, as_is, still, shift))(jnp.zeros(data.shape, jnp.float32))
    width = (up + down - 2 * here) / step**2
    slope = float(jnp.sqrt(jnp.mean(slopes**2))) * slopes.size
    return min(slope / width, rms_of(data)) if width > 0 and slope > 0 else rms_of(data)


def _times(k: float, given: dict) -> dict:
    return {name: k * by for name, by in given.items()}


def _shifts(outputs: list[Stage], step: float):
    """Each output moved as a whole, the last one first, then column by column."""
    for stage in reversed(outputs):
        width = (*stage.shape[-1:], 1)[0]
        yield {stage.name: jnp.full(stage.shape[-1:], step)}
        for column in range(width if 1 < width <= COLUMNS else 0):
            yield {stage.name: step * jnp.eye(width)[column]}


def _with(data: Data, path, leaf, shift):
    if jax.tree_util.keystr(path) != data.path:
        return leaf
    return (jnp.asarray(leaf, jnp.float32) + shift).astype(jnp.asarray(leaf).dtype)
