"""Eighty steps of gradient descent beside a cliff, with clipping or without, lesson 07."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from vgcourse.experiments.lesson_07.clipping import ABOVE_THE_FOOT, CLIPS, walk_of
from vgcourse.views.controls import Choice, Headline, Idle, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.figure import Axis

STEPS = 80
THRESHOLDS = (0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5, 10)
HOW = {"none": "none", "value": "by value", "global": "by the global norm"}


class Walks(Explorer):
    """It prints its title alone: beside a wall last digits decide, and they differ from machine to machine."""

    def __repr__(self) -> str:
        return f"Explorer: {self._title} ({self._standing(*self._start)})"


def clipping_explorer() -> Explorer:
    """Loss, gradient and step of a recurrent unit that walks towards a wall, as the threshold is turned."""
    how = Choice("how", "clipping", tuple(HOW), "none", HOW, counted=[CLIPS.index(each) for each in HOW])
    threshold = Slider("threshold", "threshold c", THRESHOLDS, 0.1, idle=Idle("how", ("none",), "nothing is clipped"))
    rate = Slider("rate", "rate η", (0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.4, 2.0, 3.0), 1.0)
    start = Slider("w", "start at w", (5.0, 5.25, 5.5, 5.75, 6.0, 6.25, 6.5, 7.0), ABOVE_THE_FOOT[0])
    controls = (how, threshold, rate, start)
    return Walks(
        name="clipping",
        title=f"A recurrent unit beside its cliff, from b = {ABOVE_THE_FOOT[1]:g}".replace("-", "−"),
        controls=controls,
        series=(
            Series("loss", "loss", "line", "sigmoid"),
            Series("norm", "norm of the gradient", "measurement", "norm"),
            Series("step", "length of the step", "measurement", "relu"),
        ),
        rows=clipping_rows,
        points=range(1, STEPS + 1),
        x=Axis("step of gradient descent", range=(0, STEPS)),
        y=Axis("size", "decades"),
        headline=Headline(f"After {STEPS} steps the loss is {{}}.", "loss", point=-1),
        presets=(
            Preset("no clipping: thrown away", {}),
            Preset("global norm, c = 0.1", {"how": "global"}),
            Preset("by value, c = 0.1", {"how": "value"}),
            Preset("too tight: c = 0.01", {"how": "global", "threshold": 0.01}),
        ),
        tries=(
            "Without clipping, find the step at which the parameters are thrown away. What is the gradient afterwards?",
            "Clip by the global norm and lower c from 10 to 0.01. Which c save the walk, and which are too slow?",
            "Where the gradient is small, does clipping make a step longer? Compare “none” and “by the global norm”.",
        ),
    )  # fmt: skip


@jax.jit
def clipping_rows(seed, how, threshold, rate, w):
    """log10 of loss, gradient and step."""
    walk = walk_of(how, threshold, rate, w, jnp.float32(ABOVE_THE_FOOT[1]), STEPS + 1)
    moved = jnp.hypot(jnp.diff(walk.w), jnp.diff(walk.b))
    rows = jnp.log10(jnp.stack([walk.loss[:-1], walk.norm[:-1], moved]))
    return jnp.where(rows == -jnp.inf, jnp.nan, rows)
