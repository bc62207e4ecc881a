"""Pictures of random stacks and their phases: the way forward, the bell, the edge, and how deep one can train."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import ArrayLike

from vgcourse.inputs import BadInput, finite_number, shown
from vgcourse.measuring import edge
from vgcourse.measuring.profile import sweep
from vgcourse.measuring.signals import SignalProfile
from vgcourse.views.figure import Axis, Band, Curve, Figure, Heat
from vgcourse.views.numerals import number, size
from vgcourse.views.plots import LAYERS
from vgcourse.views.runs import TitleOnly, median_and_band, spread

WEIGHTS = Axis("weights σw")
BIASES = Axis("biases σb")


def forward_figure(
    signals: SignalProfile,
    prediction: Sequence[float] | None = None,
    activation: str | None = None,
    title: str = "",
) -> Figure:
    """RMS of h at every stage, the median of the seeds with the 5–95 % band; `prediction` is a thin line of log10."""
    runs = np.atleast_2d(signals.trimmed().log10_h)
    stages, label = np.arange(1, runs.shape[1] + 1), f"h, median of {len(runs)} seeds"
    curve, band = median_and_band(stages, runs, "h", activation, label=label)
    curves, middle = [curve], curve.y
    if prediction is not None:
        curves.append(Curve(stages, prediction, "h, mean-field theory", "theory", activation))
    bands = [band] * (len(runs) > 1)
    finding = title or f"h goes from {size(middle[0])} to {size(middle[-1])}"
    alt = f"{finding}: the RMS of h is {size(middle[0])} at layer 1 and {size(middle[-1])} at layer {stages[-1]}."
    return Figure(finding, LAYERS, Axis("size of h (RMS)", "decades"), curves, bands, alt=alt)


def bell_figure(z: ArrayLike, variance: float, title: str = "") -> Figure:
    """How often each value of z occurs, as a density, over that of N(0, variance)."""
    sd = finite_number("The variance", variance, 0) ** 0.5
    edges = sd * np.linspace(-4, 4, 33)
    z = np.asarray(z, float)
    if not np.any(np.abs(z) <= edges[-1]) or not sd:
        raise BadInput(
            f"bell_figure needs values within 4 standard deviations, {number(4 * sd)}, of 0; {shown(z)} came."
        )
    found = np.histogram(z, edges, density=True)[0]
    middle, fine = (edges[1:] + edges[:-1]) / 2, sd * np.linspace(-4, 4, 161)
    bell = lambda z: np.exp(-((z / sd) ** 2) / 2) / (sd * np.sqrt(2 * np.pi))
    curves = (
        Curve(middle, found, f"{np.size(z)} values of z", "measurement", "tanh"),
        Curve(fine, bell(fine), f"N(0, {number(variance)})", "theory"),
    )
    finding = title or "The values of z lie on a bell"
    off = np.max(np.abs(found - bell(middle))) / bell(0)
    alt = f"{finding}. The histogram stays within {100 * off:.0f} % of the bell's height of the normal density."
    return TitleOnly(finding, Axis("z"), Axis("density"), curves, alt=alt)


def nudge_figure(matrices: ArrayLike, after: Sequence[int] = (0, 1, 10), title: str = "") -> Figure:
    """What becomes of a circle of nudges behind 2 × 2 `matrices`, used as h @ W, after so many of them.

    Every curve is drawn with its longer half axis at 1: the shape is seen, and not the size.
    """
    matrices = np.asarray(matrices, float)
    if matrices.shape[1:] != (2, 2) or not all(0 <= k <= len(matrices) for k in after) or not len(after):
        raise BadInput(f"nudge_figure needs matrices of 2 × 2 and numbers of them to go through; {after!r} came.")
    angle = np.linspace(0, 2 * np.pi, 181)
    circle = np.column_stack([np.cos(angle), np.sin(angle)])
    curves, said = [], []
    for k, form, color in zip(
        after, ("bound", "theory", "line", "line"), ("bound", "tanh", "relu", "sigmoid"), strict=False
    ):
        with np.errstate(all="ignore"):
            product = np.linalg.multi_dot([np.eye(2), np.eye(2), *matrices[:k]])
        if not np.isfinite(product).all() or not product.any():
            raise BadInput(f"nudge_figure needs matrices whose product is finite and not 0; after {k} it is not.")
        long, short = np.linalg.svd(product, compute_uv=False)
        curves.append(Curve(*(circle @ product / long).T, f"after {k}" if k else "the nudges", form, color))
        said.append(f"after {k} the short half axis is {number(short / long, 3)} of the long one")
    finding = title or "A circle of nudges becomes an ellipse, and the ellipse a needle"
    return TitleOnly(
        finding,
        Axis("nudge of unit 1", range=(-1.9, 1.9)),
        Axis("nudge of unit 2", range=(-1.05, 1.05)),
        curves,
        alt=f"{finding}: {'; '.join(said)}.",
    )


def spread_figure(depth: int, width: int, signals: SignalProfile) -> Figure:
    """ln ‖h_l‖²/n of He-initialised ReLU stacks, one row a network, over N(−β/2, β) with β = 5 l/n."""
    runs = 2 * np.log(10) * signals.trimmed().log10_h[:, :depth]
    stages = np.arange(1, depth + 1)
    theory = [edge.he_spread(int(l), width) for l in stages]
    mean, sd = (np.array(values) for values in zip(*((s.mean, s.variance**0.5) for s in theory), strict=True))
    low, middle, high = spread(runs)
    curves = (
        Curve(stages, middle, f"median of {len(runs)} networks", "measurement", "relu"),
        Curve(stages, mean, "theory, −β/2", "theory", "relu"),
        Curve(stages, mean - 1.645 * sd, "theory, 5 % and 95 %", "bound", "bound"),
        Curve(stages, mean + 1.645 * sd, "", "bound", "bound"),
    )
    bands = (Band(stages, low, high, f"5–95 % of {len(runs)} networks", "relu"),)
    apart = size((high[-1] - low[-1]) / np.log(10), 1)
    title = f"{width} units wide: at layer {depth} nine networks in ten differ by up to {apart} times"
    alt = (
        f"{title}. Measured, the middle 90 % at layer {depth} lie between {number(low[-1], 1)} and "
        f"{number(high[-1], 1)} in natural logarithms; theory says {number(mean[-1] - 1.645 * sd[-1], 1)} to "
        f"{number(mean[-1] + 1.645 * sd[-1], 1)}."
    )
    return Figure(title, LAYERS, Axis("ln of the mean square of h"), curves, bands, alt=alt)


def slopes(
    activation: str,
    weight_scales: Sequence[float],
    bias_scales: Sequence[float],
    *,
    depth: int = 40,
    width: int = 200,
) -> tuple[np.ndarray, np.ndarray]:
    """(measured, predicted): by how much ln|dL/dh| changes a stage on its way back, and ½ ln χ₁; (biases, weights).

    One network, seed 0, for each point; the first four stages, in which the variance settles, are left out.
    """
    measured, predicted = [], []
    for σb in bias_scales:
        dh = sweep(weight_scale=list(weight_scales), depth=depth, activation=activation, bias_scale=σb,
                   width=width, batch=16).log10_dh  # fmt: skip
        measured.append((dh[:, 4] - dh[:, -1]) / (depth - 5) * np.log(10))
        predicted.append([0.5 * np.log(edge.phase(activation, σw, σb).chi) for σw in weight_scales])
    return np.array(measured), np.array(predicted)


def phase_figure(activation: str, weight_scales: Sequence[float], bias_scales: Sequence[float]) -> Figure:
    """½ ln χ₁ over σw and σb: what a stage does to ln|dL/dh|; the edge, where it is 0, as a line."""
    colors = np.array([[_log_chi(activation, σw, σb) for σw in weight_scales] for σb in bias_scales])
    line = [edge.critical_scale(activation, σb) for σb in bias_scales]
    low, high = min(weight_scales), max(weight_scales)
    inside = [(σw, σb) for σw, σb in zip(line, bias_scales, strict=True) if low <= σw <= high]
    if len(inside) < 2:
        raise BadInput(
            "phase_figure needs weight scales that reach over the edge, χ₁ = 1, for two bias scales or more: at these "
            f"it lies at σw = {', '.join(map(number, line))}; the scales from {number(low)} to {number(high)} came."
        )
    title = f"{activation}: left of the edge gradients vanish, right of it they explode"
    return Figure(
        title, WEIGHTS, BIASES,
        curves=(Curve(*zip(*inside, strict=True), "the edge, χ₁ = 1", "theory"),),
        heat=Heat(weight_scales, bias_scales, colors, Axis("½ ln χ₁, growth of dL/dh in one stage"), printed=6),
        alt=f"{title}. The edge runs from σw = {number(inside[0][0])} at σb = {number(inside[0][1])} to "
        f"σw = {number(inside[-1][0])} at σb = {number(inside[-1][1])}.",
    )  # fmt: skip


def _log_chi(activation: str, σw: float, σb: float) -> float:
    return 0.5 * float(np.log(edge.phase(activation, σw, σb).chi))


def slope_figure(measured: ArrayLike, predicted: ArrayLike) -> Figure:
    """What a stage does to ln|dL/dh|, measured over predicted, a dot for each network; they should lie on the line."""
    measured, predicted = (np.asarray(values, float).ravel() for values in (measured, predicted))
    if measured.shape != predicted.shape or not measured.size:
        raise BadInput(f"As many measured as predicted slopes are needed; {measured.size} and {predicted.size} came.")
    if not (np.isfinite(measured).all() and np.ptp(predicted) > 0):
        raise BadInput(f"slope_figure needs numbers, of two different predictions or more; {shown(predicted)} came.")
    order = np.argsort(predicted)
    ends = [predicted.min(), predicted.max()]
    signs = int(np.sum(np.sign(measured) == np.sign(predicted)))
    title = f"The sign is right for {signs} of {measured.size} networks"
    curves = (
        Curve(predicted[order], measured[order], "one network each", "dots", "tanh"),
        Curve(ends, ends, "measured = predicted", "theory"),
    )
    return TitleOnly(title, Axis("½ ln χ₁, predicted"), Axis("growth of ln|dL/dh| in one stage, measured"), curves)


def trainability_figure(
    accuracies: Mapping[int, Sequence[float]], weight_scales: Sequence[float], activation: str, bias_scale: float
) -> Figure:
    """Accuracy over σw² and depth as colours, and over it 6 ξ, the depth to which theory expects training to work."""
    σw2 = np.square(weight_scales)
    if len(σw2) < 2 or len(accuracies) < 2:
        raise BadInput(
            "trainability_figure needs two weight scales and two depths or more; "
            f"{len(σw2)} and {len(accuracies)} came."
        )
    depths = sorted(accuracies)
    fine = np.linspace(σw2[0], σw2[-1], 200)
    scale = np.array([6 * edge.phase(activation, σ2**0.5, bias_scale).depth_scale for σ2 in fine])
    top = max(depths)
    title = "Deep stacks train beside the edge alone"
    return TitleOnly(
        title, Axis("σw²"), Axis("depth L, layers", names=tuple(map(str, depths))),
        curves=(Curve(fine, np.interp(np.clip(scale, depths[0], top * 1.2), [*depths, top * 1.2],
                                      [*range(len(depths)), len(depths) - 0.6]), "6 ξ", "theory"),),
        heat=Heat(σw2, range(len(depths)), [accuracies[depth] for depth in depths], Axis("accuracy", range=(0, 1)), 1),
        alt=f"{title}: the accuracy on digits for {len(σw2)} values of σw² from {σw2[0]:g} to {σw2[-1]:g} and the "
        f"depths {', '.join(map(str, depths))}. The deepest stacks learn only near σw² = "
        f"{number(edge.critical_scale(activation, bias_scale) ** 2)}, where 6 ξ is largest.",
    )  # fmt: skip


def spectrum_figure(spectra: Mapping[str, Sequence[float]], title: str = "") -> Figure:
    """The singular values of one Jacobian each, largest first, on an axis of decades; below 1e-12 they are left out."""
    if not spectra:
        raise BadInput("spectrum_figure needs the singular values of one Jacobian or more; none came.")
    curves = []
    for name, values in spectra.items():
        values = np.asarray(values, float)
        if not np.any(values > 1e-12):
            raise BadInput(f"spectrum_figure needs singular values above 1e-12; none came for {name!r}.")
        share = np.arange(1, len(values) + 1) / len(values)
        with np.errstate(divide="ignore"):
            log10 = np.where(values > 1e-12, np.log10(np.maximum(values, 1e-300)), np.nan)
        curves.append(Curve(share, log10, name, "line", name.split()[0].lower()))
    lasting = {name: float(np.mean(np.asarray(values) > 0.1 * np.max(values))) for name, values in spectra.items()}
    finding = title or "Singular values of the Jacobian"
    alt = f"{finding}. Share of the singular values within a factor 10 of the largest: " + ", ".join(
        f"{name} {number(share)}" for name, share in lasting.items()
    )
    return TitleOnly(finding, Axis("share of the directions"), Axis("singular value", "decades"), curves, alt=alt + ".")
