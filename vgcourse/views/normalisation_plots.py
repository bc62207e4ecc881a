"""Pictures of normalisation: what a layer does to the gradient for each size of the batch, and who trains at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from vgcourse.experiments.lesson_06.normalised import growth
from vgcourse.inputs import BadInput
from vgcourse.views.figure import Axis, Band, Curve, Figure
from vgcourse.views.numerals import number
from vgcourse.views.phase_plots import TitleOnly
from vgcourse.views.plots import WORDS as ACTIVATION_WORDS

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
        middle, limit = np.median(values, 0), growth(name, normalisation)
        word = ACTIVATION_WORDS.get(name, name)
        curves.append(Curve(at, middle, word, "measurement", name))
        curves.append(Curve(at[[0, -1]], [limit, limit], "theory for a large batch", "theory", name))
        bands.append(Band(at, *np.percentile(values, (5, 95), axis=0), f"{name}, 5–95 % of seeds", name))
        said.append(f"{name}: {number(middle[-1])} at a batch of {batches[-1]}, theory {number(limit)}")
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
        middle = np.median(values, 0)
        curves.append(Curve(at, middle, WORDS.get(name, name), "measurement", COLORS.get(name, name)))
        bands.append(Band(at, *np.percentile(values, (5, 95), axis=0), WORDS.get(name, name), COLORS.get(name, name)))
        said.append(f"{WORDS.get(name, name)}: " + ", ".join(number(value) for value in middle))
    finding = title or "Who trains at which weights"
    x = Axis("weights σw at the start", names=tuple(number(float(σw), 2) for σw in weight_scales))
    y = Axis("accuracy", range=(0, 1.05))
    return TitleOnly(finding, x, y, tuple(curves), tuple(bands), alt=f"{finding}. Medians, {'; '.join(said)}.")
