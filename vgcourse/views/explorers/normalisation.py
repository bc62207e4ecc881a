"""Thirty layers with a normalisation or without, over the theory of wide layers and large batches, lesson 06."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.experiments.lesson_06.normalised import field_of
from vgcourse.measuring.profile import profile_of
from vgcourse.measuring.signals import forward_of
from vgcourse.nets import stack
from vgcourse.nets.activations import offered
from vgcourse.nets.normalisation import NORMALISATIONS
from vgcourse.views.controls import Choice, Preset, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import FIRST_LAYERS_SHARE, THERE_AND_BACK, activation_choice
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

DEPTH = 30
LARGEST = 64
FAMILY = offered(6, without=("leaky_relu", "selu", "silu", "softplus"))
"""One of a kind: the leaky ReLU and softplus go with ReLU, SELU with ELU, and SiLU with GELU."""


def normalisation_explorer() -> Explorer:
    """RMS of h and of dL/dh at each of thirty layers, 32 wide, as normalisation, weights and batch are turned."""
    norm = Choice(
        "normalisation", "normalisation", tuple(NORMALISATIONS), "none", {"batch": "batch norm", "layer": "layer norm"}
    )
    choice = activation_choice(FAMILY, "relu")
    scales = sorted([*np.arange(0.1, 3.01, 0.05).round(2), 2**0.5])
    weight = Slider("weight_scale", "weights σw", scales, 1.0)
    batch = Slider("batch", "batch B", (2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64), 64, digits=0)
    controls = (norm, choice, weight, batch)
    return Explorer(
        name="normalisation",
        title="Thirty random layers, 32 units wide",
        controls=controls,
        series=THERE_AND_BACK,
        rows=normalisation_rows,
        drawn=True,
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


@jax.jit
def normalisation_rows(seed, normalisation, activation, weight_scale, batch):
    """log10 RMS of h and dL/dh, measured, then by theory."""
    k = stack.Knobs(np.int32(DEPTH), activation, weight_scale, np.float32(0), seed, normalisation, count=batch)
    h, dh, field = forward_of(k, 32, LARGEST, DEPTH), profile_of(k, 32, LARGEST, DEPTH), field_of(k, DEPTH)
    return jnp.stack([h.log10_h, dh.log10_dh, field.log10_h, field.log10_dh])
