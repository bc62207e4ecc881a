"""Pictures of trainings: outcomes, layer × epoch, and the gradient of the first layer beside that of the last.

What is printed are medians over the runs at few places: a single training amplifies the last digits.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping

import numpy as np

from vgcourse.inputs import BadInput, one_of, whole_number
from vgcourse.training.fit import History
from vgcourse.views.figure import Axis, Curve, Figure, Heat
from vgcourse.views.numerals import size
from vgcourse.views.runs import MediansFigure, Spread, TitleOnly, color_of, column, median_and_band, spread

MATRICES = Axis("weight matrix l (input on the left, output on the right)")
EPOCHS = Axis("epoch")
FIELDS = {
    "gradient_rms": "size of dL/dW (RMS)",
    "gradient_sd": "standard deviation of dL/dW",
    "update_rms": "size of the step ΔW (RMS)",
}


def heat_figure(history: History, field: str = "gradient_rms", title: str = "", low: float = -4, high: float = -1):
    """Layer × epoch: the median over the runs of a field of `LayerRecord`, colours from 10^low to 10^high."""
    one_of("The field", field, FIELDS)
    middle = _log10(np.median(getattr(history.layers, field), axis=0))
    colors = Axis(FIELDS[field], "decades", (low, high))
    heat = Heat(np.arange(1, middle.shape[1] + 1), np.arange(len(middle)), middle, colors, printed=2)
    ends = f"{size(middle[0, 0])} in the first matrix and {size(middle[0, -1])} in the last at epoch 0"
    finding = f"{FIELDS[field].capitalize()}: {ends}"
    alt = (
        f"{title or finding}. {FIELDS[field].capitalize()}, median of {len(history.loss)} runs: {ends}, "
        f"{size(middle[-1, 0])} and {size(middle[-1, -1])} at epoch {len(middle) - 1}."
    )
    return Figure(title or finding, MATRICES, EPOCHS, alt=alt, heat=heat)


def layer_figure(
    histories: Mapping[str, History], epoch: int = 0, field: str = "gradient_rms", title: str = ""
) -> Figure:
    """A field of `LayerRecord` over the matrices at one epoch: median of the runs and 5–95 % band, for each history."""
    one_of("The field", field, FIELDS)
    last = min(history.layers.gradient_rms.shape[1] for history in histories.values()) - 1
    epoch = whole_number("The epoch", epoch, 0, last)
    curves, bands, said = [], [], []
    for name, history in histories.items():
        values = _log10(getattr(history.layers, field)[:, epoch])
        seen = spread(np.maximum(values, -9))._replace(middle=np.median(values, axis=0))
        curve, band = median_and_band(range(1, values.shape[1] + 1), seen, name, color_of(name), of="runs")
        curves.append(curve)
        bands.append(band)
        said.append(f"{name} from {size(curve.y[0])} in the first to {size(curve.y[-1])} in the last")
    finding = f"At epoch {epoch}: {'; '.join(said)}"
    return Figure(title or finding, MATRICES, Axis(FIELDS[field], "decades"), curves, bands, alt=f"{title}. {finding}.")


def ratio_figure(histories: Mapping[str, History], title: str = "") -> Figure:
    """log10 of the first matrix's gradient over the last one's, epoch by epoch: median of the runs, 25–75 % band."""
    curves, bands, said = [], [], []
    for name, history in histories.items():
        rms = history.layers.gradient_rms
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = np.log10(rms[..., 0].astype(float)) - np.log10(rms[..., -1].astype(float))
        ratio = np.where(np.isfinite(ratio), ratio, np.nan)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # an epoch that no run has reached is left out
            seen = Spread(*np.nanpercentile(ratio, (25, 50, 75), axis=0))
        epochs = np.arange(0, len(seen.middle), 9)
        curve, band = median_and_band(epochs, seen.at(epochs), name, color_of(name), of="runs", outside=25)
        curves.append(curve)
        bands.append(band)
        said.append(f"{name} from {size(seen.middle[0])} to {size(seen.middle[-1])}")
    alt = f"{title}. First over last gradient, from the first epoch to the last: {', '.join(said)}."
    y = Axis("gradient of the first matrix ÷ that of the last", "decades")
    x = Axis(EPOCHS.label, range=(0, max(len(h.layers.gradient_rms[0]) - 1 for h in histories.values())))
    return TitleOnly(title or "First over last: " + ", ".join(said), x, y, curves, bands, alt=alt)


def depth_figure(accuracies: Mapping[str, Mapping[int, np.ndarray]], title: str) -> Figure:
    """Median accuracy over the number of hidden layers, with the 5–95 % band; name → depth → one number a run."""
    curves, bands = [], []
    for name, by_depth in accuracies.items():
        depths = list(by_depth)
        seen = Spread(*np.transpose([spread(by_depth[depth]) for depth in depths]))
        curve, band = median_and_band(depths, seen, name, color_of(name, {"inside the root": "weights"}), of="runs")
        curves.append(curve)
        bands.append(band)
    x = Axis("hidden layers")
    ends = "; ".join(f"{c.label} {c.y[0]:.2f} at {c.x[0]:g} and {c.y[-1]:.2f} at {c.x[-1]:g}" for c in curves)
    y = Axis("share of points right, after 100 epochs", range=(0.45, 1.02), sure_to=0.9)
    return MediansFigure(title, x, y, curves, bands, alt=f"{title}. Median share right: {ends}.")


def outcome_figure(runs: Mapping[str, np.ndarray], published: Mapping[str, float], title: str) -> Figure:
    """A dot for each run's accuracy, the median as a large marker, and a published run as a dashed line."""
    shapes = [np.shape(values) for values in runs.values()]
    if any(len(shape) != 1 for shape in shapes):
        raise BadInput(f"outcome_figure needs for each name a list of accuracies, one a run; the shapes {shapes} came.")
    if nothing := [name for name, values in runs.items() if np.isnan(np.median(values))]:
        raise BadInput(f"outcome_figure needs an accuracy of each run; nan came for {nothing[0]!r}.")
    curves = []
    for at, (name, values) in enumerate(runs.items()):
        beside = at + 0.3 * (np.random.default_rng(0).random(len(values)) - 0.5)
        curves += column(at, values, color_of(name), beside=beside)
        if name in published:
            curves.append(
                Curve([at - 0.25, at + 0.25], [published[name]] * 2, "published" if at == 0 else "", "bound", "bound")
            )
    said = ", ".join(f"{name} {np.median(values):.2f}" for name, values in runs.items())
    axis = Axis("share of points right", range=(0.45, 1.02))
    alt = f"{title}. Share of points right; medians: {said}. A published single run is drawn as a dashed line."
    return OutcomeFigure(title, Axis("", names=tuple(runs)), axis, curves, alt=alt)


class OutcomeFigure(Figure):
    """A figure of many single runs, which prints their medians only: the runs themselves differ between machines."""

    def __repr__(self) -> str:
        medians = [curve for curve in self.curves if curve.form == "measurement"]
        named = ", ".join(f"{self.names[round(c.x[0])]}: {c.y[0]:.2f}" for c in medians)
        return f"Figure: {self.title}\n  {self.y.label}, a dot for each run; medians {named}"


def _log10(values) -> np.ndarray:
    with np.errstate(divide="ignore"):
        return np.log10(np.asarray(values, float))
