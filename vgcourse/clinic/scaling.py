"""Does the size of an array matter? Not where a normalisation or a clip takes it out again, however it is written.

So the loss is asked: with the input brought to size 1, with its mean taken away, or with the target clipped to what the
output can say, is it the same, and its gradient as well? One number may be the same by chance, as of a guess.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.altered import altered
from vgcourse.clinic.case import Case
from vgcourse.clinic.reading import ALIASES
from vgcourse.clinic.record import Data, Examination
from vgcourse.clinic.rules.losses import RANGES

SAME = 1e-2
"""Of a loss: an ε beside the variance, and rounding, change it by less."""
ALIKE = 0.1
"""Of a gradient, by its length: the same."""


def felt(examination: Examination, case: Case) -> Examination:
    """The same examination, where each array that a rule may name says what of it the loss feels.

    Asked of large inputs (`rules.ends.unscaled_inputs`), of targets beyond the end of the output's activation
    (`rules.losses.out_of_reach`) and of labels beyond the outputs: one or two more gradients for each.
    """
    changes = {d.path: found for d in examination.data if (found := _changes(d, examination))}
    before = examination.loss.value
    if not changes or examination.first_bad is not None or not np.isfinite(before):
        return examination
    slopes = _line(case.replica.first[1])

    def as_before(batch) -> bool:
        value, gradient = case.replica.slope(case.replica.start, batch=batch)
        apart = np.linalg.norm(_line(gradient) - slopes) <= ALIKE * np.linalg.norm(slopes)
        return bool(apart) and abs(float(value) - before) <= SAME * abs(before)

    def of(data: Data) -> Data:
        same = {what: as_before(_changed(case.batch, data, change)) for what, change in changes[data.path].items()}
        if not same.get("mean", True):  # a network that takes the mean out may put it back in front of the targets
            same["mean"] = as_before(_moved_together(case.batch, data, examination))
        gone = {what for what, nothing in same.items() if nothing != (what == "range")}
        if "beyond" in same and "beyond" not in gone and _scaled_inside(data, examination, case):
            gone.add("beyond")
        return replace(data, felt=tuple(what for what in data.felt if what not in gone))

    return replace(examination, data=tuple(of(d) if d.path in changes else d for d in examination.data))


def _changes(data: Data, examination: Examination) -> dict[str, Callable]:
    """What is done to an array, by what it asks about."""
    rms = float(np.hypot(data.mean, data.sd))
    if data.role == "input" and "float" in data.dtype and (rms >= 10 or data.sd < abs(data.mean) / 4):
        return {"scale": lambda x: x / rms, "mean": lambda x: x - data.mean}
    classes = examination.loss.classes
    if data.role == "target" and data.labels >= 2 and 1 < classes <= data.largest:
        return {"range": lambda x: _exchanged(x, classes)}
    low, high = _ends(examination)
    if data.role == "target" and "float" in data.dtype and (data.smallest < low or data.largest > high):
        return {"beyond": lambda x: jnp.clip(x, low, high)}
    return {}


def _moved_together(batch, data: Data, examination: Examination):
    """The batch without the mean of these inputs, and its targets without the same number."""
    targets = [each for each in examination.data if each.role == "target" and "float" in each.dtype]
    for each in (data, *targets):
        batch = _changed(batch, each, lambda x: x - data.mean)
    return batch


def _scaled_inside(data: Data, examination: Examination, case: Case) -> bool:
    """Whether the loss compares the output with a multiple of these targets, as y/255, that fits between its ends.

    What a loss of (h − c y) says to y is −c times what it says to h, for every example.
    """
    low, high = _ends(examination)
    outer = [s for s in examination.stages if s.kind not in ("cut", "recurrence") and not s.derived]
    if not np.isfinite(high - low) or np.prod(outer[-1].shape) != np.prod(data.shape):
        return False
    start, whole = case.replica.start, case.replica.whole

    def loss(nudge, shift):
        moved = lambda name, _, value: value + nudge if name == outer[-1].name else value  # noqa: E731
        plain = altered(case, moved)
        return plain(whole(start), _changed(case.batch, data, lambda y: y + shift)).astype(jnp.float32)

    nothing = jnp.zeros(outer[-1].shape, outer[-1].dtype), jnp.zeros(data.shape, jnp.float32)
    to_output, to_target = (np.asarray(g, np.float64).ravel() for g in jax.jit(jax.grad(loss, (0, 1)))(*nothing))
    length = np.linalg.norm(to_output)
    times = -(to_output @ to_target) / length**2 if length > 0 else 0.0
    alike = np.linalg.norm(to_target + times * to_output) <= SAME * np.linalg.norm(to_target)
    fits = times * (data.largest - data.smallest) <= (1 + ALIKE) * (high - low)
    return bool(alike and times > 0 and abs(times - 1) > SAME and fits)


def _ends(examination: Examination) -> tuple[float, float]:
    """Between what the activation at the end stays."""
    output = examination.loss.output
    return examination.loss.reach or RANGES.get(ALIASES.get(output, output), (-np.inf, np.inf))


def _exchanged(x, classes: int):
    """Labels without an output of their own, each in the place of the next one, or one more where there is one alone.

    A loss that takes them as they are cannot tell these apart; one of y // 10, y % 2 or a table of y can.
    """
    y = np.asarray(x)
    beyond = np.unique(y[y >= classes])
    after = np.roll(beyond, -1) if len(beyond) > 1 else beyond + 1
    return jnp.asarray(np.where(y >= classes, after[np.searchsorted(beyond, y) % len(beyond)], y))


def _line(gradient) -> np.ndarray:
    """All entries of a gradient in one row; the size of those that are complex."""
    return np.concatenate([np.abs(np.asarray(g)).ravel() if jnp.iscomplexobj(g) else np.asarray(g, np.float32).ravel()
                           for g in jax.tree.leaves(gradient)])  # fmt: skip


def _changed(batch, data: Data, change):
    def one(path, leaf):
        here = jax.tree_util.keystr(path) == data.path
        return change(jnp.asarray(leaf, jnp.float32)).astype(jnp.asarray(leaf).dtype) if here else leaf

    return jax.tree_util.tree_map_with_path(one, batch)
