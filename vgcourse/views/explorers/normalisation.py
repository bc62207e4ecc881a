"""Thirty layers with a normalisation or without, over the theory of wide layers and large batches, lesson 06."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import jax
import numpy as np

from vgcourse.compilation import QUICKLY
from vgcourse.experiments.lesson_06.normalised import field_of
from vgcourse.measuring.profile import profile_of
from vgcourse.measuring.signals import forward_of
from vgcourse.measuring.sweep import swept
from vgcourse.nets import stack
from vgcourse.nets.activations import offered
from vgcourse.nets.normalisation import NORMALISATIONS
from vgcourse.views.controls import Choice, Preset, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.explorers.parts import FIRST_LAYERS_SHARE, THERE_AND_BACK, activation_choice, rows_of
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

DEPTH = 30
LARGEST = 64
ROWS = 16
FAMILY = offered(6, without=("leaky_relu", "selu", "silu", "softplus"))
"""One of a kind: the leaky ReLU and softplus go with ReLU, SELU with ELU, and SiLU with GELU."""


def normalisation_explorer() -> Explorer:
    """RMS of h and of dL/dh at each of thirty layers, 32 wide, as normalisation, weights and batch are turned."""
    norm = Choice(
        "normalisation", "normalisation", tuple(NORMALISATIONS), "none", {"batch": "batch norm", "layer": "layer norm"}
    )
    choice = activation_choice(FAMILY, "relu")
    scales = sorted([*np.arange(0.25, 3.05, 0.25), 0.1, 2**0.5])
    weight = Slider("weight_scale", "weights σw", scales, 1.0)
    batch = Slider("batch", "batch B", (2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64), 64, digits=0)
    controls = (norm, choice, weight, batch)
    return Explorer(
        title="Thirty random layers, 32 units wide",
        controls=controls,
        series=THERE_AND_BACK,
        slices=sliced(normalisation_rows, controls, one_by_one=["normalisation", "activation"]),
        points=range(1, DEPTH + 1),
        x=LAYERS,
        y=Axis("size (RMS)", "decades"),
        headline=FIRST_LAYERS_SHARE,
        presets=(
            Preset("ReLU, σw = 1, plain", {}),
            Preset("ReLU, batch norm", {"normalisation": "batch"}),
            Preset("He, plain: σw = √2", {"weight_scale": 2**0.5}),
            Preset("sigmoid, layer norm", {"normalisation": "layer", "activation": "sigmoid"}),
            Preset("batch of 4", {"normalisation": "batch", "batch": 4}),
        ),
        tries=(
            "ReLU without normalisation: turn σw. Switch batch norm on and turn it again. What moves now, h or dL/dh?",
            "With batch norm, make the batch smaller. Which way does the gradient go, and where does theory stay?",
            "Go through the activations with layer norm. Which one vanishes, although every layer is normalised?",
        ),
    )


def normalisation_rows(position: Mapping[str, Any]) -> np.ndarray:
    """log10 RMS of h and dL/dh, measured, then by theory: (4, points), or (values, 4, points) along a tuple."""
    at = dict(position)
    k = stack.rows(depth=DEPTH, count=at.pop("batch"), **at)
    return rows_of(_compiled, k, ("weight_scale", "count"), ROWS)[..., :DEPTH]


@partial(jax.jit, compiler_options=QUICKLY)
@swept
def _compiled(k: stack.Knobs):
    field = field_of(k)
    return forward_of(k, 32, LARGEST).log10_h, profile_of(k, 32, LARGEST).log10_dh, field.log10_h, field.log10_dh
