"""Pictures of networks trained level by level, of the history compressor, and of gradients that are only estimated.

What is printed are titles and medians: a single training amplifies the last digits.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from vgcourse.experiments.lesson_10.chunker import PER_STEP, HistoryLearning
from vgcourse.experiments.lesson_10.level_profile import LevelProfile
from vgcourse.experiments.lesson_10.without_backprop import estimated_cosine
from vgcourse.inputs import BadInput, made_by, one_of
from vgcourse.measuring import edge
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.numerals import size
from vgcourse.views.plots import LAYERS
from vgcourse.views.runs import TitleOnly, column, median_and_band

INKS = ("sigmoid", "factor", "weights", "relu", "tanh", "linear")
FIELDS = {
    "dh": ("log10_dh", "size of dL/dh (RMS)"),
    "dW": ("log10_dW", "size of dL/dW (RMS)"),
    "sd": ("log10_sd", "SD of h between pictures"),
}


def level_figure(
    profiles: Mapping[str, LevelProfile],
    field: str = "dh",
    gains: Mapping[str, float] | None = None,
    title: str = "",
) -> Figure:
    """A field of `LevelProfile` over the layers: the median of the runs with the 5–95 % band, for each configuration.

    gains: configuration → σw, for which the sigmoid's mean-field slope √χ₁ a layer is drawn as a thin line, hung up at
    the last layer for "dh" and at the first one for "sd".
    """
    name, label = FIELDS[one_of("The field", field, FIELDS)]
    made_by("The profiles", profiles, Mapping, "a dict, name → vg.level_profile(…),")
    curves, bands, said = [], [], []
    for ink, (words, profile) in zip(INKS, profiles.items(), strict=False):
        runs = getattr(made_by(words, profile, LevelProfile, "vg.level_profile(…)"), name)
        layers, middle = np.arange(1, runs.shape[1] + 1), np.median(runs, axis=0)
        curve, band = median_and_band(layers, runs, words, ink)
        curves.append(curve)
        bands.append(band)
        if gains and words in gains and field != "dW":
            line = slope_line(gains[words], len(layers), middle, field)
            curves.append(Curve(layers, line, f"√χ₁ a layer at σw = {gains[words]:g}", "theory", ink))
        said.append(f"{words} from {size(middle[0])} at layer 1 to {size(middle[-1])} at layer {len(middle)}")
    finding = title or label.capitalize()
    return TitleOnly(finding, LAYERS, Axis(label, "decades"), curves, bands, alt=f"{finding}. {'; '.join(said)}.")


def slope_line(gain: float, layers: int, measured: np.ndarray, field: str) -> np.ndarray:
    """log10 of what falls by √χ₁ a layer: on its way back from the last layer ("dh"), or up from the first ("sd")."""
    per_layer = 0.5 * np.log10(edge.phase("sigmoid", gain).chi)
    steps = np.arange(layers)
    return measured[-1] + per_layer * steps[::-1] if field == "dh" else measured[0] + per_layer * steps


def accuracy_figure(runs: Mapping[str, np.ndarray], title: str, chance: float = 0.1) -> Figure:
    """One column of dots for each configuration, a dot for each run's share right, the median as a large marker."""
    if not runs or any(np.ndim(values) != 1 or not np.size(values) for values in runs.values()):
        raise BadInput("accuracy_figure needs for each configuration a list of shares, one for each seed.")
    curves = []
    for at, (ink, values) in enumerate(zip(INKS, runs.values(), strict=False)):
        curves += column(at, values, ink, f"{np.median(values):.2f}")
    curves.append(Curve((-0.45, len(runs) - 0.55), (chance, chance), "chance", "bound", "bound"))
    said = ", ".join(f"{name} {np.median(values):.2f}" for name, values in runs.items())
    alt = f"{title}. Share of digits right, a dot for each run; medians: {said}; chance is {chance:g}."
    return TitleOnly(
        title, Axis("", names=tuple(runs)), Axis("share of digits right", range=(0, 1.04)), curves, alt=alt
    )


def history_figure(learned: Mapping[str, HistoryLearning], title: str) -> Figure:
    """The loss of the late answer over the sequences seen: the median of the runs and the 25–75 % band."""
    curves, bands, said = [], [], []
    for ink, (name, run) in zip(("factor", "tanh", "linear", "sigmoid", "relu"), learned.items(), strict=False):
        loss = made_by(name, run, HistoryLearning, "vg.learn_history(…)").answer
        every = np.linspace(0, loss.shape[1] - 1, 22).round().astype(int)
        curve, band = median_and_band(run.sequences[every], loss[:, every], name, ink, of="runs", outside=25)
        curves.append(curve)
        bands.append(band)
        said.append(f"{name} ends at {curve.y[-1]:.2f}")
    most = max(run.sequences[-1] for run in learned.values())
    curves.append(Curve((0, most), (np.log(2), np.log(2)), "guessing, ln 2", "bound", "bound"))
    alt = f"{title}. Loss of the answer, medians: {'; '.join(said)}; guessing has ln 2 = 0.69."
    return TitleOnly(
        title,
        Axis("sequences seen", range=(0, float(most + PER_STEP))),
        Axis("loss of the answer", range=(0, 0.9)),
        curves,
        bands,
        alt=alt,
    )


def reach_figure(reaches: Mapping[str, np.ndarray], title: str) -> Figure:
    """log10 |d answer/dh_{t−k}| over the lag k, from now on the right to 20 steps ago on the left; (runs, 21) each."""
    shapes = [np.shape(runs) for runs in reaches.values()]
    if any(shape[1:] != (21,) for shape in shapes):
        raise BadInput(f"reach_figure needs for each net what vg.reach(…) gives, (runs, 21); the shapes {shapes} came.")
    curves, bands, said = [], [], []
    for ink, (name, runs) in zip(("tanh", "factor", "sigmoid"), reaches.items(), strict=False):
        steps = -np.arange(np.shape(runs)[1])[::-1]
        curve, band = median_and_band(steps, np.asarray(runs)[:, ::-1], name, ink, of="runs")
        curves.append(curve)
        bands.append(band)
        said.append(f"{name}: {size(curve.y[-1])} at the answer, {size(curve.y[0])} twenty steps before")
    x = Axis("steps before the answer")
    return TitleOnly(
        title, x, Axis("size of d answer/dh", "decades"), curves, bands, alt=f"{title}. {'; '.join(said)}."
    )


def cosine_figure(measured: Mapping[int, np.ndarray], pairs: int, title: str = "") -> Figure:
    """The cosine between estimated and true gradient over log10 of the number of parameters, and its expectation."""
    shapes = [np.shape(values) for values in measured.values()]
    if any(len(shape) != 1 for shape in shapes):
        raise BadInput(f"cosine_figure needs for each size a list of cosines, one a seed; the shapes {shapes} came.")
    at = np.log10(list(measured))
    fine = np.linspace(at.min() - 0.1, at.max() + 0.1, 60)
    dots = [
        Curve([x] * len(values), values, "", "dots", "weights") for x, values in zip(at, measured.values(), strict=True)
    ]
    middle = [np.median(values) for values in measured.values()]
    curves = (
        *dots,
        Curve(at, middle, "measured, median", "measurement", "weights"),
        Curve(fine, estimated_cosine(10**fine, pairs), "1/√(1 + (D + 1)/m)", "theory", "weights"),
    )
    finding = title or f"With {pairs} pairs the estimate loses its direction as the network grows"
    ends = f"{middle[0]:.2f} with {min(measured)} parameters, {middle[-1]:.2f} with {max(measured)}"
    x = Axis("parameters D", "decades", (np.floor(at.min()), np.ceil(at.max())))
    y = Axis("cosine with the gradient", range=(0, 1))
    alt = f"{finding}. The median cosine is {ends}; theory runs through the points."
    return TitleOnly(finding, x, y, curves, alt=alt)
