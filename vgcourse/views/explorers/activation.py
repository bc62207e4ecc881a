"""The ReLU family: the gradient of a random stack of any member, with a leak on its negative side, lesson 05."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.measuring.profile import profile_of
from vgcourse.measuring.theory import mean_field_of
from vgcourse.nets import stack
from vgcourse.nets.activations import offered
from vgcourse.views.controls import Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import FIRST_LAYERS_SHARE, activation_choice
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

DEPTH = 30
FAMILY = offered(5, "relu", "bounded", "linear", without=("leaky_relu", "sigmoid"))
"""The leaky ReLU is ReLU with the slider of α; of the bounded ones tanh stands for both."""
DEFAULT = np.sqrt(1 / 3)
"""σw of the default initialisation of a popular library: Var(W) = 1/(3n)."""


def activation_explorer() -> Explorer:
    """dL/dh at every layer, measured over 32 × 32 signals, over mean-field theory, for φ(z) + α·min(z, 0)."""
    choice = activation_choice(FAMILY, "relu")
    leaked = Slider("leak", "leak α", sorted([*np.arange(0, 1.01, 0.05).round(2), 0.01]), 0.0)
    weight = Slider(
        "weight_scale", "weights σw", sorted([*np.arange(0.2, 3.01, 0.05).round(2), DEFAULT, 2**0.5]), DEFAULT
    )
    depth = Slider("depth", "depth L", range(1, DEPTH + 1), 30, digits=0)
    controls = (choice, leaked, weight, depth)

    return Explorer(
        name="activation",
        title="A stack of random layers, 32 units wide, without biases",
        controls=controls,
        series=(
            Series("dh", "dL/dh", "measurement", "activation"),
            Series("dh_theory", "theory of dL/dh", "theory", "activation"),
        ),
        rows=activation_rows,
        drawn=True,
        points=range(1, DEPTH + 1),
        x=LAYERS,
        y=Axis("size of the gradient (RMS)", "decades"),
        headline=FIRST_LAYERS_SHARE,
        presets=(
            Preset("ReLU, default weights", {}),
            Preset("ReLU, He: σw = √2", {"weight_scale": 2**0.5}),
            Preset("leaky, α = 0.01", {"leak": 0.01}),
            Preset("a straight line: α = 1, σw = 1", {"leak": 1.0, "weight_scale": 1.0}),
        ),
        tries=(
            "Stay with ReLU and find the σw at which 30 layers keep the gradient. How far off may it be?",
            "At the default weights, raise the leak from 0 to 0.01, then to 1. Which of these is a cure?",
            "At σw = 1.2, go through the family. Who keeps the gradient, who loses it, who lets it grow?",
        ),
    )


@jax.jit
def activation_rows(seed, activation, leak, weight_scale, depth):
    """log10 RMS of dL/dh, measured and by theory."""
    k = stack.Knobs(depth, activation, weight_scale, np.float32(0), seed, leak=leak)
    return jnp.stack([profile_of(k, room=DEPTH).log10_dh, mean_field_of(k, room=DEPTH).profile.log10_dh])
