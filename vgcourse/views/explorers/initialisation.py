"""How large the weights are: the way forward and the way back, measured in one network, over mean-field theory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import jax
import numpy as np

from vgcourse.measure import edge, signals
from vgcourse.nets import stack
from vgcourse.nets.activations import offered
from vgcourse.views.controls import Choice, Preset, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.explorers.parts import FIRST_LAYERS_SHARE, THERE_AND_BACK
from vgcourse.views.explorers.stack import DEPTH, ROWS, SWEPT, stack_rows
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

CRITICAL_TANH = 1.327
"""σw at which χ₁ = 1 for tanh with σb² = .05."""


def initialisation_explorer() -> Explorer:
    """RMS of h and of dL/dh in a random stack 32 wide, as the scales of weights and biases turn."""
    choice = Choice("activation", "activation φ", offered(4), "tanh")
    named = (3**-0.5, 2**0.5, CRITICAL_TANH, 5 / 3)
    weight = Slider("weight_scale", "weights σw", sorted([*np.arange(0.2, 3.05, 0.15).round(2), 1.0, *named]), 3**-0.5)
    bias = Slider("bias_scale", "biases σb", sorted([*np.arange(0, 1.05, 0.2).round(2), 0.05**0.5]), 0.0)
    depth = Slider("depth", "depth L", range(1, DEPTH + 1), 20, digits=0)
    controls = (choice, weight, bias, depth)

    return Explorer(
        title="How large the weights are: a random stack, 32 units wide",
        controls=controls,
        series=THERE_AND_BACK,
        slices=sliced(initialisation_rows, controls, one_by_one=["activation"]),
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
                "tanh, the edge at σb² = .05", {"weight_scale": CRITICAL_TANH, "bias_scale": 0.05**0.5, "depth": 30}
            ),
        ),
        tries=(
            "Give tanh the depth 30 and raise σw past 1. Which of the two curves leaves its level first, h or dL/dh?",
            "Choose ReLU and find the σw at which both curves stay level. Then raise σb a little: which one gives in?",
            "Go back to tanh at σw = 1.74 and raise σb. Does the gradient grow or shrink, and h?",
        ),
    )


def initialisation_rows(position: Mapping[str, Any]) -> np.ndarray:
    """log10 RMS of h and dL/dh, measured, then by theory: (4, points), or (values, 4, points) along a tuple.

    The way back is that of `stack_rows`, and the way forward goes through programs of the same shape.
    """
    along = [value for value in position.values() if isinstance(value, tuple)]
    given = {
        name: np.array([stack.coerced(name, v) for v in (value if isinstance(value, tuple) else (value,))])
        for name, value in position.items()
    }
    if along:
        k = stack.knobs()._replace(**{n: np.resize(v, ROWS) if n in SWEPT else v[0] for n, v in given.items()})
        measured = signals.compiled_forward_sweep(SWEPT)(k, 32, 32).log10_h[: len(along[0])]
        predicted = _compiled_theory()(k)[: len(along[0])]
    else:
        k = stack.knobs()._replace(**{name: v[0] for name, v in given.items()})
        measured, predicted = signals.compiled_forward(k, width=32, batch=32).log10_h, edge.compiled_log10_h(k)
    h, h_theory = (np.asarray(values)[..., :DEPTH] for values in (measured, predicted))
    back = stack_rows(position)
    return np.stack([h, back[..., 0, :], h_theory, back[..., 2, :]], axis=-2)


@lru_cache
def _compiled_theory() -> Callable[[stack.Knobs], Any]:
    """`edge.log10_h_of`, jitted, with the knobs of `SWEPT` vectorised."""
    axes = stack.Knobs(*(0 if name in SWEPT else None for name in stack.Knobs._fields))
    return jax.jit(jax.vmap(edge.log10_h_of, (axes,)))
