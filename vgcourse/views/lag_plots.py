"""Pictures of chains over time: the gradient against the lag, the growth per step, and what training remembers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from vgcourse.experiments.lesson_08.lags import Paths, growth, log10_path, recurrent_spectrum
from vgcourse.experiments.lesson_08.remembering import SMOOTH, Remembered
from vgcourse.inputs import BadInput, made_by
from vgcourse.measuring.profile import GradientProfile
from vgcourse.nets import recurrent
from vgcourse.views.figure import Axis, Band, Curve, Figure
from vgcourse.views.numerals import size
from vgcourse.views.runs import Spread, TitleOnly, color_of, median_and_band, spread

BACK = Axis("step t − T (the past on the left, the end at 0)", range=(-recurrent.MAX_LAG, 0))


CELLS = {"orthogonal": "orthogonal", "identity": "irnn", **{name: name for name in ("irnn", "lstm", "gru", "rnn")}}
"""What a label says → the cell it speaks of, the first that fits: any RNN that says no more is the plain one."""


SPARE = ("weights", "batch_norm", "factor")
"""For a second and a third net of the same cell, such as another bias."""


def _colors(names) -> dict[str, str | None]:
    """A series for each net: that of its cell, and one of its own where another net has that already."""
    found: dict[str, str | None] = {}
    for name in names:
        color = color_of(name, CELLS)
        taken = color in found.values()
        found[name] = next((spare for spare in SPARE if spare not in found.values()), color) if taken else color
    return found


def lag_figure(profiles: Mapping[str, GradientProfile], title: str = "", *, every: int = 5) -> Figure:
    """dL/ds against the lag: the median of the seeds, a marker every fifth step, for each net; and their 5–95 %.

    Up to two nets have a band. The bands of more would lie on one another: these have bars side by side.
    """
    made_by("The profiles", profiles, Mapping, "a dict, name → vg.lag_profile(…),")
    curves, bands, said, colors = [], [], [], _colors(profiles)
    for place, (name, profile) in enumerate(profiles.items()):
        made_by(f"The profile {name!r}", profile, GradientProfile, "vg.lag_profile(…)")
        runs = spread(np.atleast_2d(profile.log10_dh))
        at = np.arange(0, -len(runs.middle), -every)[::-1]
        curve, band = median_and_band(at, runs.at(at - 1), name, colors[name])
        curves.append(curve)
        if np.ndim(profile.log10_dh) > 1:
            bands += [band] if len(profiles) <= 2 else _bars(runs, place, band)
        said.append(f"{name} {size(runs.middle[0])}")
    steps = len(runs.middle) - 1
    alt = f"{title or 'The gradient against the lag'}. What arrives {steps} steps before the end: {', '.join(said)}."
    return Figure(title or ", ".join(said), BACK, Axis("size of dL/ds (RMS)", "decades"), curves, bands, alt=alt)


def _bars(runs: Spread, place: int, band: Band) -> list[Band]:
    """The band at three lags alone, as bars; each further net has them a little nearer to the end."""
    steps = len(runs.middle) - 1
    lags = [round(share * steps) - max(1, round(steps / 45)) * place for share in (0.94, 0.6, 0.25)]
    side = 0.006 * steps * np.array([-1, 1])
    return [
        Band(
            side - lag, *(np.repeat(values[steps - lag], 2) for values in (runs.low, runs.high)), band.label, band.color
        )
        for lag in lags
    ]


def path_figure(paths: Mapping[float, Paths], title: str = "", *, every: int = 5) -> Figure:
    """How c at the end answers to an earlier c: all paths (band 5–95 %), the direct path, and σ(b)ⁿ, for each bias."""
    if not paths or not all(isinstance(each, Paths) for each in paths.values()):
        raise BadInput("path_figure needs a dict, forget bias → vg.cell_paths(…).")
    curves, bands, said = [], [], []
    for place, (bias, each) in enumerate(paths.items()):
        color, first = ("factor", "lstm", "weights", "gru")[place % 4], place == 0
        whole, direct = (spread(np.atleast_2d(runs)) for runs in (each.whole, each.direct))
        at = np.arange(0, -len(whole.middle), -every)[::-1]
        words = f"b = {bias:g}"
        curve, band = median_and_band(at, whole.at(at - 1), words, color, label=f"all paths, {words}")
        curves.append(curve)
        curves.append(Curve(at, direct.middle[at - 1], "Π f alone" if first else "", "line", color))
        curves.append(Curve(at, log10_path(bias, -at), f"σ({bias:g})ⁿ", "theory", color))
        bands.append(band)
        said.append(f"{words}: all paths {size(whole.middle[0])}, direct {size(direct.middle[0])}")
    finding = f"{len(whole.middle) - 1} steps back, " + "; ".join(said)
    alt = f"{title or finding}. {finding}."
    return Figure(title or finding, BACK, Axis("size of dc_T/dc_t (RMS)", "decades"), curves, bands, alt=alt)


def step_figure(cell: str, scales: Sequence[float], slope: float = 1.0, title: str = "") -> Figure:
    """log10 of what one step back does to dL/dh, over σw: twenty seeds, their medians, and γ times two numbers of W."""
    scales = np.asarray(scales, float)
    spectrum = np.log10(slope * np.median([recurrent_spectrum(cell, σw) for σw in scales], axis=1))
    low, middle, high = spread([growth(cell, σw) for σw in scales], axis=1)
    curves = (
        Curve(scales, middle, "measured, median of 20 seeds", "measurement", "rnn"),
        Curve(scales, spectrum[:, 0], "bound: γ × largest singular value", "bound", "bound"),
        Curve(scales, spectrum[:, 1], "γ × spectral radius", "theory", "factor"),
        Curve((scales[0], scales[-1]), (0, 0), "", "theory", "bound"),
    )
    band = Band(scales, low, high, "5–95 % of seeds", "rnn")
    alt = f"{title}. {size(middle[0])} a step at σw = {scales[0]:g}, {size(middle[-1])} at σw = {scales[-1]:g}."
    return TitleOnly(title, Axis("weights σw"), Axis("factor per step back", "decades"), curves, (band,), alt=alt)


def learning_figure(
    runs: Mapping[str, Remembered], title: str, *, guessing: float | None = None, right: bool = False
) -> Figure:
    """Loss over the steps, the mean of 25 steps: a line for each run, markers on the median of the runs.

    guessing: the loss of whoever remembers nothing, drawn dashed. right: the share of right answers instead.
    """
    made_by("The runs", runs, Mapping, "a dict, name → vg.remember(…),")
    curves, bands, said, colors = [], [], [], _colors(runs)
    for name, run in runs.items():
        made_by(f"The run {name!r}", run, Remembered, "vg.remember(…)")
        values = run.right if right else run.loss
        count = values.shape[1] // SMOOTH
        means = values[:, : count * SMOOTH].reshape(len(values), count, SMOOTH).mean(axis=2)
        shown = means if right else np.log10(np.maximum(means, 1e-12))
        curve, band = median_and_band(SMOOTH * (np.arange(count) + 1), shown, name, colors[name])
        curves.append(curve)
        bands.append(band)
        said.append(f"{name} {curve.y[-1]:.2f}" if right else f"{name} {size(curve.y[-1])}")
    if guessing is not None:
        ends = (SMOOTH, max(curve.x[-1] for curve in curves))
        level = guessing if right else np.log10(guessing)
        curves.append(Curve(ends, (level, level), "guessing", "bound", "bound"))
    y = Axis("share of right answers") if right else Axis("loss", "decades")
    alt = f"{title}. Medians at the end: {', '.join(said)}."
    x = Axis("step of training", range=(0, max(run.loss.shape[1] for run in runs.values())))
    return TitleOnly(title, x, y, curves, bands, alt=alt)
