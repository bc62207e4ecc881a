"""Pictures of today's networks: tokens that become alike, memory and its price, width, and the edge of stability."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from vgcourse.experiments.lesson_11.alike import Alike, PredictedAlike
from vgcourse.experiments.lesson_11.branches import Growth
from vgcourse.experiments.lesson_11.edge import EdgeDescent
from vgcourse.experiments.lesson_11.memory import Memory, predicted_memory
from vgcourse.experiments.lesson_11.widths import Moved
from vgcourse.inputs import BadInput, finite_number, made_by, one_of, shown
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.numerals import number, size
from vgcourse.views.residual_plots import BLOCKS
from vgcourse.views.runs import MediansFigure, TitleOnly, color_of, median_and_band

COLORS = {
    "alone": "linear", "post": "sigmoid", "pre": "tanh", "√L": "scaled", "1/√l": "scaled", "no normal": "residual",
    "w_q": "factor", "w_k": "weights", "w_v": "tanh", "μp": "scaled", "standard": "residual", "fixup": "scaled",
    "zero": "residual", "one w": "residual", "fresh": "scaled", "plain": "residual", "log, γ": "scaled",
    "log": "factor", "skip": "residual",
}  # fmt: skip
"""What the name of a configuration says → its colour; the first that fits."""


def alike_figure(runs: Mapping[str, tuple[Alike, PredictedAlike]], title: str = "") -> Figure:
    """Configuration → (measured over seeds, predicted): what still tells tokens apart, block by block."""
    if not runs or any(len(pair) != 2 for pair in runs.values()):
        raise BadInput("alike_figure needs name → (vg.alike(…), vg.predicted_alike(…)).")
    curves, bands, said, blocks = [], [], [], 1
    for name, (measured, predicted) in runs.items():
        made_by(name, predicted, PredictedAlike, "vg.predicted_alike(…)")
        rows = np.atleast_2d(made_by(name, measured, Alike, "vg.alike(…)").log10_share).astype(float)
        rows = rows[:, ~np.any(np.isnan(rows), 0)]
        at, color, blocks = np.arange(1, rows.shape[1] + 1), color_of(name, COLORS), max(blocks, measured.blocks)
        shown = np.unique(np.linspace(0, len(at) - 1, 11).round().astype(int))
        curve, band = median_and_band(at, rows, name, color)
        curves += [Curve(at[shown], np.array(curve.y)[shown], name, "measurement", color)]
        curves += [Curve(np.arange(1, len(predicted.log10_share) + 1), predicted.log10_share, "", "theory", color)]
        bands += [band] * (len(rows) > 1)
        said.append(f"{name} {size(curve.y[-1])} after block {len(at)}")
    finding = title or "What tells tokens apart, block by block"
    alt = f"{finding}. The share that differs, medians: {'; '.join(said)}. Theory as thin lines."
    x, y = Axis(BLOCKS.label, range=(0, blocks)), Axis("share that tells tokens apart", "decades")
    return MediansFigure(finding, x, y, curves, bands, alt=alt)


def collapse_figure(rows: np.ndarray, title: str = "") -> Figure:
    """log10 of the share that differs after every layer of attention alone, one row a seed; both axes linear."""
    rows = np.atleast_2d(np.asarray(rows, float))
    if rows.ndim != 2 or rows.shape[1] < 2 or not (np.median(rows, 0) < 0).all():
        raise BadInput(
            "collapse_figure needs a row for each seed, of two layers or more, with medians below 0, as vg.collapse(…) "
            f"gives; {shown(rows.tolist())} came."
        )
    layers = np.arange(1, rows.shape[1] + 1)
    curve, band = median_and_band(layers, np.log10(-rows), "zeros behind the point", "linear", label="attention alone")
    law = curve.y[1] + (layers - 2) * np.log10(3)
    floor = np.full(len(layers), np.log10(-np.log10(np.finfo(np.float32).eps)))
    curves = (
        curve, Curve(layers, law, "three times as many", "theory", "linear"),
        Curve(layers, floor, "float32 sees no more", "bound", "bound"),
    )  # fmt: skip
    finding = title or "Each layer triples the number of zeros"
    alt = f"{finding}. −log10 of the share that differs: " + ", ".join(size(v) for v in curve.y) + "."
    x = Axis("layer l (input on the left, output on the right)")
    return MediansFigure(finding, x, Axis("powers of ten lost", "decades"), curves, (band,), alt=alt)


def queries_figure(found: Alike, title: str = "") -> Figure:
    """dL/dW_Q, dL/dW_K and dL/dW_V of every block: medians over the seeds and bands."""
    made_by("queries_figure", found, Alike, "vg.alike(…)")
    curves, bands, said = [], [], []
    for name, values in (("W_V", found.log10_dV), ("W_K", found.log10_dK), ("W_Q", found.log10_dQ)):
        rows = np.atleast_2d(values).astype(float)
        rows = rows[:, ~np.any(np.isnan(rows), 0)]
        curve, band = median_and_band(np.arange(1, rows.shape[1] + 1), rows, name, color_of(name, COLORS))
        curves, bands = [*curves, curve], [*bands, band]
        said.append(f"{name} from {size(curve.y[0])} to {size(curve.y[-1])}")
    finding = title or "The gradients of values, keys and queries"
    y = Axis("size of dL/dW (RMS)", "decades")
    return MediansFigure(finding, BLOCKS, y, curves, bands, alt=f"{finding}. Medians: {'; '.join(said)}.")


def memory_figure(runs: Mapping[float, Memory], title: str = "") -> Figure:
    """λ → vg.memory(λ): E h² and E (dh/dλ)² over how long the unit remembers, 1/(1 − λ), measured over theory."""
    if not runs:
        raise BadInput("memory_figure needs λ → vg.memory(λ); none came.")
    λs = sorted(finite_number("A λ of memory_figure", λ, 0, 1 - 1e-9) for λ in runs)
    at = np.log10(1 / (1 - np.array(λs)))
    theory = np.log10([predicted_memory(λ) for λ in λs]).T
    curves, bands = [], []
    for line, field, name, color in (
        (theory[0], "h2", "E h²", "tanh"), (theory[1], "sensitivity2", "E (dh/dλ)²", "residual")
    ):  # fmt: skip
        rows = np.log10([getattr(made_by(f"λ = {λ}", runs[λ], Memory, "vg.memory(λ)"), field) for λ in λs]).T
        curve, band = median_and_band(at, rows, name, color)
        curves, bands = [*curves, curve, Curve(at, line, "", "theory", color)], [*bands, band]
    curves.append(Curve(at, np.zeros(len(at)), "(dh_t/dh_s)², at most", "bound", "bound"))
    finding = title or "What a unit remembers, and how it hangs on λ"
    alt = f"{finding}. From λ = {λs[0]:g} to {λs[-1]:g}: E h² {size(theory[0][0])} to {size(theory[0][-1])}, "
    alt += f"E (dh/dλ)² {size(theory[1][0])} to {size(theory[1][-1])}."
    x = Axis("steps remembered, 1/(1 − λ)", "decades")
    return MediansFigure(finding, x, Axis("mean square", "decades"), curves, bands, alt=alt)


def width_figure(runs: Mapping[str, Moved], title: str = "") -> Figure:
    """How far the second layer moved in the first steps, over the width: medians over the seeds and bands."""
    if not runs:
        raise BadInput("width_figure needs name → vg.coordinate_check(…); none came.")
    curves, bands, said = [], [], []
    for name, found in runs.items():
        made_by(name, found, Moved, "vg.coordinate_check(…)")
        at = np.arange(len(found.widths))
        curve, band = median_and_band(at, found.log10_moved.T, name, color_of(name, COLORS))
        curves, bands = [*curves, curve], [*bands, band]
        power = f"goes as the width to the power {number(found.slope, 1)}"
        said.append(f"{name} {power if np.isfinite(found.slope) else f'is {size(curve.y[0])}'}")
    finding = title or "How far five steps move the units, over the width"
    x = Axis("width n", names=tuple(map(str, next(iter(runs.values())).widths)))
    y = Axis("change of z in layer 2 (RMS)", "decades")
    return MediansFigure(finding, x, y, curves, bands, alt=f"{finding}. {'; '.join(said)}.")


def edge_figure(runs: Mapping[float, EdgeDescent], title: str = "") -> Figure:
    """Learning rate → vg.edge_descent(learning_rate): the sharpness over the steps, and 2/η; prints its title alone."""
    if not runs:
        raise BadInput("edge_figure needs learning rate → vg.edge_descent(learning_rate); none came.")
    colors, curves, bands, said = ("scaled", "residual", "factor"), [], [], []
    rates = sorted(finite_number("A learning rate of edge_figure", rate, 1e-12) for rate in runs)
    for rate, color in zip(rates, np.resize(colors, len(rates)).tolist(), strict=True):
        found = made_by(f"{rate:g}", runs[rate], EdgeDescent, "vg.edge_descent(learning_rate)")
        there = ~np.any(~np.isfinite(found.sharpness), 0)
        curve, band = median_and_band(found.steps[there], found.sharpness[:, there], f"η = {rate:g}", color)
        curves += [Curve(curve.x, curve.y, curve.label, "line", color)]
        curves += [Curve([0, found.steps[-1]], [2 / rate] * 2, f"2/η = {2 / rate:g}", "bound", color)]
        bands.append(band)
        said.append(f"η = {rate:g}: {number(curve.y[-1], 0)} at the end, 2/η is {2 / rate:g}")
    finding = title or "The sharpness, and 2/η"
    x = Axis("steps of gradient descent", range=(0, float(max(found.steps[-1] for found in runs.values()))))
    y = Axis("sharpness, largest eigenvalue")
    return TitleOnly(finding, x, y, curves, bands, alt=f"{finding}. Medians: {'; '.join(said)}.")


def pre_ln_figure(runs: Mapping[str, Growth], field: str = "variance", title: str = "") -> Figure:
    """name → vg.pre_ln_growth(…): the variance of h, or a branch's size beside h, layer by layer."""
    one_of("The field", field, Growth._fields)
    if not runs:
        raise BadInput("pre_ln_figure needs name → vg.pre_ln_growth(…); none came.")
    curves, bands, said = [], [], []
    for name, found in runs.items():
        with np.errstate(divide="ignore"):  # a branch that begins at zero
            rows = np.log10(getattr(made_by(name, found, Growth, "vg.pre_ln_growth(…)"), field))
        at = np.arange(1, rows.shape[1] + 1)
        shown = np.unique(np.logspace(0, np.log10(len(at)), 12).round().astype(int)) - 1
        curve, band = median_and_band(at, rows, name, color_of(name, COLORS))
        curves.append(Curve(at[shown], np.array(curve.y)[shown], name, "measurement", curve.color))
        bands.append(band)
        said.append(f"{name} {size(curve.y[-1])} in layer {len(at)}")
    words = {"variance": "mean square of h", "branch": "branch over h (RMS)"}[field]
    finding = title or f"The {words}, layer by layer"
    x = Axis("layer l (input on the left, output on the right)", range=(0, float(at[-1])))
    return MediansFigure(
        finding, x, Axis(words, "decades"), curves, bands, alt=f"{finding}. Medians: {'; '.join(said)}."
    )
