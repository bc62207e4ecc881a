"""A random stack: gradients measured at every layer, over their mean-field prediction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import jax
import numpy as np

from vgcourse.measure import theory
from vgcourse.measure.profile import compiled_profile, compiled_sweep
from vgcourse.nets import stack
from vgcourse.nets.activations import offered
from vgcourse.views.controls import Choice, Preset, Series, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.explorers.parts import FIRST_LAYERS_SHARE
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

DEPTH = 30
SWEPT = ("depth", "weight_scale", "bias_scale")
ROWS = 40


def stack_explorer() -> Explorer:
    """A wide random stack: dL/dh and dL/dW at every layer, measured in one network, over mean-field theory."""
    depth = Slider("depth", "depth L", range(1, DEPTH + 1), 10, digits=0)
    weight = Slider("weight_scale", "weights σw", sorted([*np.arange(0.2, 4.05, 0.1), np.sqrt(2)]), 1.0)
    bias = Slider("bias_scale", "biases σb", np.arange(0, 2.05, 0.2), 0.0)
    choice = Choice("activation", "activation φ", offered(1), "sigmoid")
    controls = (choice, weight, bias, depth)

    return Explorer(
        title="A stack of random layers, 32 units wide",
        controls=controls,
        series=(
            Series("dh", "dL/dh", "measurement", "activation"),
            Series("dW", "dL/dW", "measurement", "weights"),
            Series("dh_theory", "theory of dL/dh", "theory", "activation"),
            Series("dW_theory", "theory of dL/dW", "theory", "weights"),
        ),
        slices=sliced(stack_rows, controls, one_by_one=["activation"]),
        points=range(1, DEPTH + 1),
        x=LAYERS,
        y=Axis("size of the gradient (RMS)", "decades"),
        headline=FIRST_LAYERS_SHARE,
        presets=(
            Preset("sigmoid, σw = 1", {}),
            Preset("tanh at its edge", {"activation": "tanh", "depth": 30}),
            Preset("He: ReLU, σw = √2", {"activation": "relu", "weight_scale": np.sqrt(2), "depth": 30}),
        ),
        tries=(
            "Find for each activation the σw at which the gradient keeps its size over 30 layers.",
            "For tanh at σw = 2, which layers get more than the last one? Raise σb: what happens?",
            "Where do dL/dh and dL/dW part? Look at tanh with a small σw.",
        ),
    )


def stack_rows(position: Mapping[str, Any]) -> np.ndarray:
    """log10 RMS of dL/dh and dL/dW, measured and by theory: (4, points), or (values, 4, points) along a tuple.

    Whichever knob is the tuple, all of `SWEPT` go through the same program, repeated to `ROWS` rows.
    """
    along = [value for value in position.values() if isinstance(value, tuple)]
    given = {
        name: np.array([stack.coerced(name, v) for v in (value if isinstance(value, tuple) else (value,))])
        for name, value in position.items()
    }
    if along:
        k = {name: np.resize(v, ROWS) if name in SWEPT else v[0] for name, v in given.items()}
        measure = lambda knobs: compiled_sweep(SWEPT)(knobs, 32, 32)
        predict = _compiled_theory()
    else:
        k = {name: v[0] for name, v in given.items()}
        measure, predict = compiled_profile, theory.compiled_mean_field
    knobs = stack.knobs()._replace(**k)
    curves = (*measure(knobs), *predict(knobs).profile)
    rows = np.stack([np.asarray(values)[..., :DEPTH] for values in curves], axis=-2)
    return rows[: len(along[0])] if along else rows


@lru_cache
def _compiled_theory() -> Callable[[stack.Knobs], theory.MeanField]:
    """`theory.mean_field_of`, jitted, with the knobs of `SWEPT` vectorised."""
    axes = stack.Knobs(*(0 if name in SWEPT else None for name in stack.Knobs._fields))
    return jax.jit(jax.vmap(theory.mean_field_of, (axes,)))
