"""Does the size of an array matter? Not where a normalisation or a clip takes it out again, however it is written.

So the loss is asked: with the input brought to size 1, with its mean taken away, or with the target clipped to what the
output can say, is it the same?
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
from vgcourse.clinic.rehearsal import floats
from vgcourse.clinic.rules.losses import RANGES

SAME = 1e-2
"""Of a loss: an ε beside the variance, and rounding, change it by less."""


def felt(examination: Examination, case: Case) -> Examination:
    """The same examination, where each array that a rule may name says what of it the loss feels.

    Asked of large inputs (`rules.ends.unscaled_inputs`) and of targets beyond the end of the output's activation
    (`rules.losses.out_of_reach`): one or two more evaluations of the loss for each.
    """
    changes = {d.path: found for d in examination.data if (found := _changes(d, examination))}
    before = examination.loss.value
    if not changes or examination.first_bad is not None or not np.isfinite(before):
        return examination
    plain, (start, whole) = altered(case.loss, case.params, case.batch, has_aux=case.has_aux), floats(case.params)
    loss = jax.jit(lambda θ, batch: plain(whole(θ), batch))

    def of(data: Data) -> Data:
        after = {what: loss(start, _changed(case.batch, data, change)) for what, change in changes[data.path].items()}
        same = {what for what, value in after.items() if abs(float(value) - before) <= SAME * abs(before)}
        return replace(data, felt=tuple(what for what in data.felt if what not in same))

    return replace(examination, data=tuple(of(d) if d.path in changes else d for d in examination.data))


def _changes(data: Data, examination: Examination) -> dict[str, Callable]:
    """What is done to an array, by what it asks about."""
    rms = float(np.hypot(data.mean, data.sd))
    if data.role == "input" and "float" in data.dtype and (rms >= 10 or data.sd < abs(data.mean) / 4):
        return {"scale": lambda x: x / rms, "mean": lambda x: x - data.mean}
    output = examination.loss.output
    low, high = RANGES.get(ALIASES.get(output, output), (-np.inf, np.inf))
    if data.role == "target" and "float" in data.dtype and (data.smallest < low or data.largest > high):
        return {"beyond": lambda x: jnp.clip(x, low, high)}
    return {}


def _changed(batch, data: Data, change):
    def one(path, leaf):
        here = jax.tree_util.keystr(path) == data.path
        return change(jnp.asarray(leaf, jnp.float32)).astype(jnp.asarray(leaf).dtype) if here else leaf

    return jax.tree_util.tree_map_with_path(one, batch)
