"""Outputs on a flat end: how far would the loss fall if they were let go, and how much of that does its slope say?

The slope at z of a squashed output says what a small step there is worth. Where it says next to nothing, and letting go
– z back to 0 – would take much off the loss, nothing of what is wrong reaches any weight. A cross-entropy says it all.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.altered import altered
from vgcourse.clinic.case import Case
from vgcourse.clinic.reading import word
from vgcourse.clinic.record import Examination, Stage

MIDDLES = {"sigmoid": 0.5, "tanh": 0.0}
"""What a squashing gives for z = 0."""


def released(examination: Examination, case: Case) -> dict[str, float | bool]:
    """`held` and `answers` of `LossFacts`, for a squashing that does not stand right behind the last product.

    Nothing is computed where there is none, or where most of its values are not on a flat end.
    """
    stage = _squashing(examination)
    if stage is None or np.isfinite(examination.loss.held) and examination.loss.value:
        return {}
    middle = MIDDLES[word(stage)]

    def at(nudge, free):
        seen = {}

        def change(name, _, value):
            if name != stage.name:
                return value
            seen["value"] = value
            return jnp.where(free > 0, middle, value) + nudge

        loss = altered(case.loss, case.params, case.batch, change, has_aux=case.has_aux)(case.params, case.batch)
        return loss, seen["value"]

    nothing = jnp.zeros(stage.shape, stage.dtype)
    (before, value), asked = jax.jit(jax.value_and_grad(at, has_aux=True))(nothing, nothing)
    value, asked = np.asarray(value, np.float64), np.asarray(asked, np.float64)
    out = (value - middle) / (1 - middle)  # from −1 to 1
    slope = (1 - out**2) * (1 - middle) ** 2
    z = np.arctanh(np.clip(out, -1 + 1e-12, 1 - 1e-12)) / (1 - middle)
    back = (1 - out**2 < 1 / 20) & (asked * out > 0)
    after, _ = jax.jit(at)(nothing, jnp.asarray(back, stage.dtype))
    fall = float(before) - float(after)
    answers = abs(float(np.sum((z * slope * asked)[back]))) / fall if fall > 0 else np.inf
    return {"held": float(np.mean(back)), "answers": answers, "let_go": True}


def _squashing(examination: Examination) -> Stage | None:
    """The last bounded activation behind the last product, where it lies on its flat ends."""
    stages = examination.stages
    last = max((i for i, s in enumerate(stages) if s.kind == "product"), default=len(stages))
    behind = [s for s in stages[last + 1 :] if s.kind == "activation" and word(s) in MIDDLES]
    return behind[-1] if behind and not behind[-1].steps and behind[-1].saturated > 0.5 else None
