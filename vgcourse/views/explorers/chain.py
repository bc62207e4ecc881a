"""One unit per layer: the factors of the chain rule and their product, lesson 01."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.measuring import theory
from vgcourse.nets.activations import ACTIVATIONS, offered
from vgcourse.views.controls import Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import activation_choice, at
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

DEPTH = 30
START = 0.5
"""a_0, what goes into the first layer."""
NIELSEN = 6.9
"""The weight at which |w σ′(w a + b)| ≥ 1 over the widest range of a (Nielsen, ch. 5: 6.894)."""


def chain_explorer() -> Explorer:
    """One unit per layer: the factors |w φ′(z_l)|, their product |da_L/da_l|, and (max φ′)ⁿ, its bound for |w| = 1."""
    depth = Slider("depth", "depth L", range(1, DEPTH + 1), 10, digits=0)
    weight = Slider("weight", "weight w", sorted([*np.arange(0.25, 8.1, 0.25), NIELSEN]), 1.0)
    bias = Slider("bias", "bias b", sorted([*np.arange(-6, 6.1, 0.25), -NIELSEN / 2]), 0.0)
    choice = activation_choice(offered(1), "sigmoid")
    controls = (depth, weight, bias, choice)

    return Explorer(
        name="chain",
        title="A chain of layers with one unit each",
        controls=controls,
        series=(
            Series("factor", "factor |w φ′(z_l)|", "measurement", "factor"),
            Series("product", "product |da_L/da_l|", "measurement", "activation"),
            Series("bound", "bound (max φ′)ⁿ, for |w| = 1", "bound", "bound"),
        ),
        rows=chain_rows,
        points=range(1, DEPTH + 1),
        x=LAYERS,
        y=Axis("size", "decades"),
        headline=Headline(
            "The first layer gets {} of the signal.", "product", above="The first layer gets {} times the signal."
        ),
        presets=(
            Preset("weight 1", {}),
            Preset("Nielsen’s 6.9 (bias −w/2)", {"weight": NIELSEN, "bias": -NIELSEN / 2}),
            Preset("tanh", {"activation": "tanh"}),
        ),
        tries=(
            "Slide the depth from 10 to 20: by how many powers of ten does the first layer’s share fall?",
            "Stay with the sigmoid and raise the weight past 4. Do the factors reach 1? What does the bias do to that?",
            "Choose tanh at weight 1, then raise the weight. Which factors shrink, and why those?",
        ),
    )


@jax.jit
def chain_rows(seed, depth, weight, bias, activation):
    """log10 of factors, product and bound."""
    chain = theory.chain_of(theory.ChainKnobs(depth, activation, weight, bias, np.float32(START)), room=DEPTH)
    after = depth - jnp.arange(1, DEPTH + 1)
    slopes = [np.log10(record.max_slope) for record in ACTIVATIONS.values()]
    bound = jnp.where(after >= 0, after * at(slopes, activation), jnp.nan)
    return jnp.stack([jnp.log10(jnp.abs(chain.factor)), chain.log10_product, bound])
