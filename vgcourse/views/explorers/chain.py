"""One unit per layer: the factors of the chain rule and their product, lesson 01."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from vgcourse.measuring import theory
from vgcourse.nets.activations import offered
from vgcourse.views.controls import Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.explorers.parts import activation_choice, rows_of
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

DEPTH = 30
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
        title="A chain of layers with one unit each",
        controls=controls,
        series=(
            Series("factor", "factor |w φ′(z_l)|", "measurement", "factor"),
            Series("product", "product |da_L/da_l|", "measurement", "activation"),
            Series("bound", "bound (max φ′)ⁿ, for |w| = 1", "bound", "bound"),
        ),
        slices=sliced(chain_rows, controls, one_by_one=["activation"]),
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


def chain_rows(position: Mapping[str, Any]) -> np.ndarray:
    """log10 of factors, product and bound, (3, points); where one number is a tuple, (values, 3, points)."""
    after = np.asarray(position["depth"])[..., None] - np.arange(1, DEPTH + 1)
    bound = np.where(after >= 0, theory.log10_slope_bound(after, position["activation"]), np.nan)

    def curves(k):
        chain = theory.compiled_chain(k)
        factor, product = (np.asarray(values)[..., :DEPTH] for values in (chain.factor, chain.log10_product))
        with np.errstate(divide="ignore"):
            return np.log10(np.abs(factor)), product, np.broadcast_to(bound, factor.shape)

    return rows_of(curves, theory.CHAIN.rows(**position))
