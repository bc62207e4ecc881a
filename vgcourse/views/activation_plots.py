"""Pictures of activation functions as a family: their slopes side by side, and the units that died."""

from __future__ import annotations

from collections.abc import Mapping

import jax
import numpy as np

from vgcourse.inputs import BadInput, finite_number
from vgcourse.nets import stack
from vgcourse.nets.activations import activation
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.numerals import number
from vgcourse.views.plots import LAYERS
from vgcourse.views.runs import TitleOnly, median_and_band

EDGE = 1e-5
"""How near to 0 a curve is drawn: slopes may jump there, and a jump is not joined by a line."""


def family_figure(*names: str, leak: float = 0.01, title: str = "", reach: float = 4.0) -> Figure:
    """The slopes φ′(z) of several activations; "leaky_relu" is drawn with the slope `leak` on z < 0."""
    if not names:
        raise BadInput("family_figure needs the name of one activation or more; none came.")
    reach = finite_number("The reach in z", reach, 0.1, 1000)
    sides = np.linspace(-reach, -EDGE, 121), np.linspace(EDGE, reach, 121)
    curves, ends = [], []
    for name in names:
        word = activation(name).word + (f", α = {leak:g}" if name == "leaky_relu" else "")
        left, right = (_slope(name, leak, z) for z in sides)
        if abs(left[-1] - right[0]) < 1e-3:
            curves.append(Curve(np.concatenate(sides), np.concatenate([left, right]), word, "line", name))
        else:
            curves += [Curve(sides[0], left, word, "line", name), Curve(sides[1], right, "", "line", name)]
        ends.append(f"{word} from {number(left[0])} to {number(right[-1])}")
    alt = f"{title or 'Slopes'}. Slopes from z = −{reach:g} to {reach:g}: {'; '.join(ends)}."
    return Figure(title or "Slopes of the family", Axis("z"), Axis("slope φ′(z)"), curves, alt=alt)


def _slope(name: str, leak: float, z: np.ndarray) -> np.ndarray:
    if name != "leaky_relu":
        return np.asarray(activation(name).slope(z))
    k = stack.knobs(activation="relu", leak=leak)
    return np.asarray(jax.vmap(jax.grad(lambda z: stack.activated(k, z)))(z.astype(np.float32)))


def dead_figure(runs: Mapping[str, np.ndarray], title: str = "", *, trained: bool = False) -> Figure:
    """The share of dead units, layer by layer: the median of the seeds, and the 5–95 % band, of each configuration.

    runs: the configuration's name → shares of shape (runs, layers). The first is drawn in ReLU's colour. trained: how
    training ends hangs on the last digits, so it prints no numbers.
    """
    if not runs or any(np.ndim(share) != 2 for share in runs.values()):
        raise BadInput("dead_figure needs for each configuration an array of shares (runs, layers).")
    curves, bands, said = [], [], []
    for color, (name, share) in zip(("relu", "tanh", "sigmoid", "factor"), runs.items(), strict=False):
        curve, band = median_and_band(range(1, np.shape(share)[1] + 1), share, name, color)
        curves.append(curve)
        bands.append(band)
        said.append(f"{name}: {number(curve.y[0])} at layer 1, {number(curve.y[-1])} at layer {len(curve.y)}")
    alt = f"{title or 'Dead units'}. Share of dead units, medians: {'; '.join(said)}."
    kind = TitleOnly if trained else Figure
    return kind(title or "Dead units", LAYERS, Axis("share of dead units"), curves, bands, alt=alt)
