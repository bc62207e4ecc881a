"""Outputs on a flat end: how far would the loss fall if they were let go, and how much of that does its slope say?

The slope at z of a squashed output says what a small step there is worth. Where it says next to nothing, and letting go
– back to the middle – would take much off the loss, nothing of what is wrong reaches a weight. A cross-entropy says it.
"""

from __future__ import annotations

from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic import curves
from vgcourse.clinic.case import Case
from vgcourse.clinic.reading import word
from vgcourse.clinic.record import Examination, Stage
from vgcourse.clinic.stages import names_of

EDGE = 1 / 20
"""Of the largest slope: what `Stage.saturated` counts."""


def released(examination: Examination, case: Case) -> dict[str, float | bool]:
    """`held` and `answers` of `LossFacts`, measured by letting go: also where a critic or a shift stands before it.

    Nothing is computed where there is none, or where most of its values are not on a flat end.
    """
    stage = _squashing(examination)
    if stage is None or examination.first_bad is not None:
        return {}
    low, high = _ends(stage, case)
    middle, half = (low + high) / 2, (high - low) / 2
    if not np.isfinite(half) or half == 0:
        return {}

    before, value, asked, after = letting_go(stage, middle, case)
    out = np.clip((value - middle) / half, -1, 1)  # a tanh, whatever it is scaled and moved by
    back = (1 - out**2 < EDGE) & (asked * out * half > 0)
    fall = before - after(back)
    z = np.arctanh(out * (1 - 1e-12))
    told = (z * (1 - out**2) * half)[back] * asked[back]
    answers = abs(float(np.sum(told))) / fall if fall > 0 and np.isfinite(told).all() else np.inf
    return {"held": float(np.mean(back)), "answers": answers, "let_go": True}


def letting_go(stage: Stage, to: float, case: Case) -> tuple[float, np.ndarray, np.ndarray, Callable]:
    """(loss, values of a stage, the loss's slopes at them, after): after(free) is the loss with those values let go.

    To let go is to put the number `to` in the place of a value; free: which ones, of the stage's shape.
    """
    replica = case.replica

    def at(nudge, free, *given):
        seen = {}

        def change(name, _, value):
            if name != stage.name:
                return value
            seen["value"] = value
            return jnp.where(free > 0, jnp.asarray(to, value.dtype), value) + nudge

        return replica.under(change)(*given), seen["value"]

    nothing = jnp.zeros(stage.shape, stage.dtype)
    (before, value), asked = jax.jit(jax.value_and_grad(at, has_aux=True))(nothing, nothing, *replica.given)
    after = lambda free: float(jax.jit(at)(nothing, jnp.asarray(free, stage.dtype), *replica.given)[0])  # noqa: E731
    return float(before), np.asarray(value, np.float64), np.asarray(asked, np.float64), after


def _squashing(examination: Examination) -> Stage | None:
    """The last sigmoid or tanh that leads to no product, where it lies on its flat ends."""
    behind = [
        s
        for s in examination.stages
        if s.kind == "activation" and word(s) in ("sigmoid", "tanh") and not (s.leads or s.derived)
    ]
    if not behind or behind[-1].steps or not behind[-1].saturated > 0.5 or behind[-1].dtype.startswith("complex"):
        return None
    return behind[-1]


def _ends(stage: Stage, case: Case) -> tuple[float, float]:
    """`curves.ends` of a stage."""
    prepared = case.prepared
    mark = dict(zip(names_of(prepared.ordered), prepared.ordered, strict=True))[stage.name]
    return curves.ends(mark.curve, mark.root, mark.value, prepared.flow)
