"""Does the size of an input matter? Not where a normalisation takes it out again, wherever it stands, however written.

So the loss is asked: with the input brought to size 1, and with its mean taken away, is it the same?
"""

from __future__ import annotations

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.altered import altered
from vgcourse.clinic.case import Case
from vgcourse.clinic.record import Data, Examination

SAME = 1e-2
"""Of a loss: an ε beside the variance, and rounding, change it by less."""


def felt(examination: Examination, case: Case) -> Examination:
    """The same examination, where each large input says whether the loss feels its scale, and its mean.

    Asked of inputs that `rules.ends.unscaled_inputs` may name: two more evaluations of the loss for each.
    """
    large = [d for d in examination.data if _suspicious(d)]
    if not large or examination.first_bad is not None or not np.isfinite(examination.loss.value):
        return examination
    loss = jax.jit(altered(case.loss, case.params, case.batch, has_aux=case.has_aux))
    found = {d.path: _felt(loss, case, d, examination.loss.value) for d in large}
    return replace(examination, data=tuple(replace(d, felt=found.get(d.path, d.felt)) for d in examination.data))


def _suspicious(data: Data) -> bool:
    return data.role == "input" and "float" in data.dtype and (_rms(data) >= 10 or data.sd < abs(data.mean) / 4)


def _rms(data: Data) -> float:
    return float(np.hypot(data.mean, data.sd))


def _felt(loss, case: Case, data: Data, before: float) -> tuple[str, ...]:
    changes = {"scale": lambda x: x / _rms(data), "mean": lambda x: x - data.mean}
    after = {name: loss(case.params, _changed(case.batch, data, change)) for name, change in changes.items()}
    return tuple(name for name, value in after.items() if not abs(float(value) - before) <= SAME * abs(before))


def _changed(batch, data: Data, change):
    def one(path, leaf):
        here = jax.tree_util.keystr(path) == data.path
        return change(jnp.asarray(leaf, jnp.float32)).astype(jnp.asarray(leaf).dtype) if here else leaf

    return jax.tree_util.tree_map_with_path(one, batch)
