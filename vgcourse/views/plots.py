"""From a measurement to a picture: a result of `measuring`, `training` or `experiments` becomes a `Figure`.

The title is the finding and the alt text says it in a sentence; both are computed from the data.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from vgcourse.inputs import BadInput, finite_number, made_by
from vgcourse.measuring import theory
from vgcourse.measuring.profile import GradientProfile
from vgcourse.nets import activations
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.numerals import number, size
from vgcourse.views.runs import ComparedFigure, color_of, column, median_and_band

LAYERS = Axis("layer l (input on the left, output on the right)")


def activation_figure(*names: str, reach: float = 6.0) -> Figure:
    """One activation: φ and φ′; several: their slopes φ′. The largest slope is marked."""
    if not names:
        raise BadInput("activation_figure needs the name of one activation or more; none came.")
    reach = finite_number("The reach in z", reach, 0.1, 1000)
    records = [activations.activation(name) for name in names]
    z = np.linspace(-reach, reach, 241)
    curves, found = [], []
    for record in records:
        word = record.symbol or record.word
        slopes = np.asarray(record.slope(z))
        at = z[np.flatnonzero(np.isclose(slopes, slopes.max(), atol=1e-6))]
        if len(records) == 1:
            curves.append(Curve(z, record(z), f"{word}(z)", "theory", None))
        curves.append(Curve(z, slopes, f"{word}′(z)", "line", record.name))
        if at[-1] - at[0] < reach / 2:  # a peak can be marked, a plateau cannot
            peak = number(float(slopes.max()), 4)
            word = f"largest slope {peak}" if len(records) == 1 else ""
            curves.append(Curve([at.mean()], [slopes.max()], word, "measurement", record.name))
        found.append(f"{record.name} {number(float(slopes.max()), 4)}")
    title = (
        f"The largest slope of {found[0].replace(' ', ' is ')}"
        if len(found) == 1
        else f"Largest slopes: {', '.join(found)}"
    )
    alt = f"{title}. The curves are drawn for z from {number(-reach)} to {number(reach)}."
    return Figure(
        title, Axis("z"), Axis("slope φ′(z)" if len(records) > 1 else "φ(z) and its slope φ′(z)"), curves, alt=alt
    )


def share(log10: float) -> str:
    """How much of something arrives, in words: "0.24 of", "3.2 × 10⁴ times", "all of"."""
    return "all of" if log10 == 0 else f"{size(log10)} {'of' if log10 < 0 else 'times'}"


def chain_figure(chain: theory.ScalarChain, activation: str = "sigmoid") -> Figure:
    """The scalar chain: factors w φ′(z_l), the running product |da_L/da_l|, and (max φ′)ⁿ, its bound for |w| = 1."""
    depth = len(made_by("The chain", chain, theory.ScalarChain, "vg.chain(…)").factor)
    layers = np.arange(1, depth + 1)
    bound = theory.log10_slope_bound(depth - layers, activation)
    with np.errstate(divide="ignore"):
        factors = np.log10(np.abs(chain.factor))
    slope = activations.activation(activation).max_slope
    base = "¼" if slope == 0.25 else number(math.ceil(100 * slope) / 100)  # rounded up: a bound it stays
    curves = (
        Curve(layers, factors, "factor |w φ′(z)|", "measurement", "factor"),
        Curve(layers, chain.log10_product, "product |da_L/da_l|", "measurement", activation),
        Curve(layers, bound, f"bound {base}ⁿ for |w| = 1", "bound", "bound"),
    )
    title = f"The first layer gets {share(float(chain.log10_product[0]))} the signal"
    alt = (
        f"{title}: {depth - 1} factors, from {size(np.min(factors))} to {size(np.max(factors))}, multiply on the way "
        f"back from layer {depth} to layer 1. The bound for weights of size 1 is {size(float(bound[0]))}."
    )
    return Figure(title, LAYERS, Axis("size", "decades"), curves, alt=alt)


def profile_figure(
    profile: GradientProfile,
    prediction: GradientProfile | None = None,
    activation: str | None = None,
    *,
    weights: bool = False,
    bound: bool = False,
    title: str = "",
) -> Figure:
    """dL/dh at every stage (and dL/dW, with `weights`), from one run or as the median of many with the 5–95 % band.

    prediction: a profile drawn as a thin line, such as `theory.mean_field(...).profile`. activation gives the
    colour; with `bound`, the bound (max φ′)ⁿ is drawn, which holds for weights that do not enlarge.
    """
    runs = made_by("The profile", profile, GradientProfile, "vg.profile(…) or vg.sweep(…)").trimmed()
    stages = np.arange(1, profile.depth + 1)
    several = np.ndim(runs.log10_dh) > 1
    measured = [("dL/dh", runs.log10_dh, activation)]
    if weights:
        measured.append(("dL/dW", runs.log10_dW, "weights"))
    curves, bands = [], []
    for name, values, color in measured:
        label = f"{name}, median of {len(values)} seeds" if several else name
        curve, band = median_and_band(stages, np.atleast_2d(values), name, color, label=label)
        curves.append(curve)
        bands += [band] * several
    if prediction is not None:
        made_by("The prediction", prediction, GradientProfile, "vg.mean_field(…).profile")
        for (name, _, color), values in zip(measured, prediction.trimmed(), strict=False):
            curves.append(Curve(stages, values, f"{name}, mean-field theory", "theory", color))
    if bound:
        if activation is None:
            raise BadInput("The bound needs to know whose slope it is: pass activation; None came.")
        limit = theory.log10_slope_bound(len(stages) - stages, activation)
        curves.append(Curve(stages, limit + curves[0].y[-1], "bound, (largest slope)ⁿ", "bound", "bound"))
    ends = curves[0].y
    arriving = share(ends[0] - ends[-1]) if np.isfinite(ends[-1]) else "none of"
    finding = f"The first layer gets {arriving} the gradient at the last"
    alt = f"{title or finding}: dL/dh is {size(ends[0])} at layer 1 and {size(ends[-1])} at layer {len(stages)}"
    if weights:
        alt += f"; dL/dW is {size(curves[1].y[0])} at layer 1 and {size(curves[1].y[-1])} at layer {len(stages)}"
    return Figure(title or finding, LAYERS, Axis("size of the gradient (RMS)", "decades"), curves, bands, alt=alt + ".")


def comparison_figure(
    runs: Mapping[str, Sequence[float]], y: Axis, title: str = "", *, reference: tuple[float, str] | None = None
) -> Figure:
    """One column of dots for each configuration, a dot for each seed, the median as a large marker.

    `runs` maps the configuration's name to its values, log10 values where `y` is an axis of decades. `reference`,
    (value, words), is drawn as a dashed line: what a claim or a bound says.
    """
    made_by("The axis y", y, Axis, 'vg.Axis("what it shows")')
    made_by("The runs", runs, Mapping, "a dict, name → one number for each seed,")
    if not runs or any(np.ndim(values) != 1 or not np.size(values) for values in runs.values()):
        raise BadInput("comparison_figure needs for each configuration a list of numbers, one for each seed.")
    if nothing := [name for name, values in runs.items() if np.isnan(np.asarray(values, float)).all()]:
        raise BadInput(f"comparison_figure needs a number in each configuration; nan alone came for {nothing[0]!r}.")
    words = size if y.scale == "decades" else number
    curves, medians = [], []
    for at, (name, values) in enumerate(runs.items()):
        middle = words(float(np.median(values)))
        curves += column(at, values, color_of(name), middle)
        medians.append(f"{name} {middle}")
    if reference:
        ends = (-0.45, len(runs) - 0.55)
        curves.append(Curve(ends, (reference[0], reference[0]), reference[1], "bound", "bound"))
    finding = "Medians: " + ", ".join(medians)
    seeds = "/".join(sorted({str(len(values)) for values in runs.values()}))
    alt = f"{title or finding}. {y.label}, {seeds} runs of each; medians: {', '.join(medians)}."
    kind = ComparedFigure if y.scale == "decades" else Figure
    return kind(title or finding, Axis("", names=tuple(runs)), y, curves, alt=alt)
