"""Pictures of normalisation: what a layer does to the gradient for each size of the batch, and who trains at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from vgcourse.experiments.lesson_06.normalised import growth
from vgcourse.inputs import BadInput
from vgcourse.nets.activations import activation
from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.numerals import number
from vgcourse.views.runs import TitleOnly, median_and_band

COLORS = {"none": "linear", "batch": "batch_norm", "layer": "layer_norm"}
WORDS = {"none": "plain", "batch": "batch norm", "layer": "layer norm"}
SURE = 2.0
"""The factor up to which it is printed: where it is larger, the network is chaotic and amplifies the last bits."""


def growth_figure(
    factors: Mapping[str, np.ndarray], batches: Sequence[int], normalisation: str = "batch", title: str = ""
) -> Figure:
    """The factor of the squared gradient per layer over the batch: medians and 5–95 % of seeds, theory as a line.

    factors: activation → what `measured_growth` gave for these batches, (seeds, batches).
    """
    if not factors or any(np.shape(values)[1:] != (len(batches),) for values in factors.values()):
        raise BadInput("growth_figure needs for each activation the factors (seeds, batches) of these batches.")
    at, curves, bands, said = np.arange(len(batches)), [], [], []
    for name, values in factors.items():
        limit = growth(name, normalisation)
        curve, band = median_and_band(at, values, name, name, label=activation(name).word)
        curves += [curve, Curve(at[[0, -1]], [limit, limit], "theory for a large batch", "theory", name)]
        bands.append(band)
        said.append(f"{name}: {number(curve.y[-1])} at a batch of {batches[-1]}, theory {number(limit)}")
    finding = title or f"One layer with {WORDS[normalisation]} multiplies the squared gradient"
    x = Axis("batch B", names=tuple(str(b) for b in batches))
    y = Axis("factor of (dL/dh)², one layer", sure_to=SURE)
    return Figure(finding, x, y, curves, bands, alt=f"{finding}. {'; '.join(said)}.")


def scale_figure(
    runs: Mapping[str, np.ndarray], weight_scales: Sequence[float], title: str = "", chance: float = 0.1
) -> Figure:
    """Accuracy over σw for each normalisation: the median of the seeds and 5–95 %; prints its title alone.

    runs: "none", "batch" or "layer" → accuracies (seeds, scales).
    """
    if not runs or any(np.shape(values)[1:] != (len(weight_scales),) for values in runs.values()):
        raise BadInput("scale_figure needs for each normalisation the accuracies (seeds, scales) of these σw.")
    at = np.arange(len(weight_scales))
    curves, bands, said = [Curve(at[[0, -1]], [chance, chance], "guessing", "bound", "bound")], [], []
    for name, values in runs.items():
        word = WORDS.get(name, name)
        curve, band = median_and_band(at, values, word, COLORS.get(name, name))
        curves.append(curve)
        bands.append(band)
        said.append(f"{word}: " + ", ".join(map(number, curve.y)))
    finding = title or "Who trains at which weights"
    x = Axis("weights σw at the start", names=tuple(number(float(σw), 2) for σw in weight_scales))
    y = Axis("accuracy", range=(0, 1.05))
    return TitleOnly(finding, x, y, tuple(curves), tuple(bands), alt=f"{finding}. Medians, {'; '.join(said)}.")
