"""How large the weights are: the way forward and the way back, measured in one network, over mean-field theory."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.measuring import theory
from vgcourse.measuring.profile import measure
from vgcourse.measuring.size import HUGE, carried, log10_rms
from vgcourse.nets import stack
from vgcourse.nets.activations import offered
from vgcourse.views.controls import Preset, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import FIRST_LAYERS_SHARE, THERE_AND_BACK, activation_choice
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

DEPTH = 30
WIDTH = BATCH = 32
CRITICAL_TANH = 1.327
"""σw at which χ₁ = 1 for tanh with σb² = 0.05."""


def initialisation_explorer() -> Explorer:
    """RMS of h and of dL/dh in a random stack, as its width and the scales of its weights and biases turn."""
    choice = activation_choice(offered(4), "tanh")
    named = (3**-0.5, 2**0.5, CRITICAL_TANH, 5 / 3)
    weight = Slider("weight_scale", "weights σw", sorted([*np.arange(0.2, 3.01, 0.05).round(2), *named]), 3**-0.5)
    bias = Slider("bias_scale", "biases σb", sorted([*np.arange(0, 1.01, 0.05).round(2), 0.05**0.5]), 0.0)
    depth = Slider("depth", "depth L", range(1, DEPTH + 1), 20, digits=0)
    width = Slider("width", "width n", range(4, WIDTH + 1), WIDTH, digits=0)
    controls = (choice, weight, bias, depth, width)

    return Explorer(
        name="initialisation",
        title="How large the weights are: a random stack",
        controls=controls,
        series=THERE_AND_BACK,
        rows=initialisation_rows,
        drawn=True,
        points=range(1, DEPTH + 1),
        x=LAYERS,
        y=Axis("size (RMS)", "decades"),
        headline=FIRST_LAYERS_SHARE,
        presets=(
            Preset("standard 2010: σw = 1/√3", {}),
            Preset("Glorot: σw = 1", {"weight_scale": 1.0}),
            Preset("Glorot for ReLU", {"activation": "relu", "weight_scale": 1.0}),
            Preset("He: ReLU, σw = √2", {"activation": "relu", "weight_scale": 2**0.5, "depth": 30}),
            Preset("tanh, gain 5/3", {"weight_scale": 5 / 3, "depth": 30}),
            Preset(
                "tanh, the edge at σb² = 0.05", {"weight_scale": CRITICAL_TANH, "bias_scale": 0.05**0.5, "depth": 30}
            ),
        ),
        tries=(
            "Give tanh the depth 30 and raise σw past 1. Which of the two curves leaves its level first, h or dL/dh?",
            "Choose ReLU and find the σw at which both curves stay level. Then raise σb a little: which one gives in?",
            "Go back to tanh at σw = 1.75 and raise σb. Does the gradient grow or shrink, and h?",
            "The theory is that of infinitely many units. Take He's ReLU and leave 4 of its 32 units; then draw again, "
            "and again. What does the theory still tell of one network?",
        ),
    )


@jax.jit
def initialisation_rows(seed, activation, weight_scale, bias_scale, depth, width):
    """log10 RMS of h and dL/dh, measured, then by theory.

    The width is traced: of `WIDTH` units those beyond it, and all their weights, are 0, and σw² = n·Var(W) counts the
    others.
    """
    k = stack.Knobs(depth, activation, weight_scale, bias_scale, seed)
    there, on = jnp.arange(WIDTH) < width, stack.active(k, DEPTH)
    whole = stack.init(k._replace(weight_scale=weight_scale * jnp.sqrt(WIDTH / width)), WIDTH, DEPTH)
    θ = stack.Parameters(whole.weights * there[:, None] * there, whole.biases * there)
    x, readout = (there * each for each in stack.signals(k, WIDTH, BATCH))

    def stage(h, θ):
        return there * stack.stage(k, h, θ)

    def seen(h, layer):
        θ, on = layer
        out = stage(h, θ)
        return jnp.where(on, out, h), jnp.where(on, log10_rms(out), jnp.nan)

    _, (log10_h, log_h) = carried(seen, x, (θ, on), huge=HUGE)
    back = measure(stage, θ, x, lambda h: jnp.sum(readout * h), on)
    per_unit = 0.5 * jnp.log10(WIDTH / width)
    predicted = theory.mean_field_of(k, room=DEPTH)
    return jnp.stack(
        [log10_h + log_h + per_unit, back.log10_dh + per_unit, predicted.log10_h, predicted.profile.log10_dh]
    )
