"""Eighty steps of gradient descent beside a cliff, with clipping or without, lesson 07."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from vgcourse.experiments.lesson_07.clipping import ABOVE_THE_FOOT, CLIPS, compiled_walk
from vgcourse.views.controls import Choice, Headline, Idle, Preset, Series, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.figure import Axis

STEPS = 80
THRESHOLDS = (0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5, 10)
ROWS = len(THRESHOLDS)
HOW = {"none": "none", "value": "by value", "global": "by the global norm"}


class Walks(Explorer):
    """It prints its title alone: beside a wall last digits decide, and they differ from machine to machine."""

    def __repr__(self) -> str:
        return f"Explorer: {self._title} ({self._standing(self._start)})"


def clipping_explorer() -> Explorer:
    """Loss, gradient and step of a recurrent unit that walks towards a wall, as the threshold is turned."""
    how = Choice("how", "clipping", tuple(HOW), "none", HOW)
    threshold = Slider("threshold", "threshold c", THRESHOLDS, 0.1, idle=Idle("how", ("none",), "nothing is clipped"))
    rate = Slider("rate", "rate η", (0.1, 0.2, 0.3, 0.5, 0.7, 1.0, 1.4, 2.0, 3.0), 1.0)
    start = Slider("w", "start at w", (5.0, 5.25, 5.5, 5.75, 6.0, 6.25, 6.5, 7.0), ABOVE_THE_FOOT[0])
    controls = (how, threshold, rate, start)
    return Walks(
        title=f"A recurrent unit beside its cliff, from b = {ABOVE_THE_FOOT[1]:g}".replace("-", "−"),
        controls=controls,
        series=(
            Series("loss", "loss", "line", "sigmoid"),
            Series("norm", "norm of the gradient", "measurement", "norm"),
            Series("step", "length of the step", "measurement", "relu"),
        ),
        slices=sliced(clipping_rows, controls, one_by_one=["how"]),
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


def clipping_rows(position: Mapping[str, Any]) -> np.ndarray:
    """log10 of loss, gradient and step: (3, steps), or (values, 3, steps) where one number is a tuple.

    Every position goes through the same program, repeated to `ROWS` rows.
    """
    along = next((value for value in position.values() if isinstance(value, tuple)), None)
    columns = [np.resize(np.float32(position[name]), ROWS) for name in ("threshold", "rate", "w")]
    number = np.int32(CLIPS.index(position["how"]))
    b = np.full(ROWS, ABOVE_THE_FOOT[1], np.float32)
    walk = compiled_walk(STEPS + 1)(number, *columns, b)
    w, b, loss, norm = (np.asarray(values, float) for values in walk)
    moved = np.hypot(np.diff(w), np.diff(b))
    with np.errstate(divide="ignore", invalid="ignore"):
        rows = np.log10(np.stack([loss[:, :-1], norm[:, :-1], moved], axis=1))
    rows = np.where(np.isneginf(rows), np.nan, rows)
    return rows[0] if along is None else rows[: len(along)]
