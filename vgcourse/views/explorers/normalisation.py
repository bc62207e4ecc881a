"""Thirty layers with a normalisation or without, over the theory of wide layers and large batches, lesson 06."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jax
import numpy as np

from vgcourse.experiments.lesson_06 import normalised
from vgcourse.inputs import whole_number
from vgcourse.measure.edge import log10_h_of
from vgcourse.nets import stack
from vgcourse.nets.activations import offered
from vgcourse.nets.normalisation import NORMALISATIONS
from vgcourse.views.controls import Choice, Preset, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.explorers.parts import FIRST_LAYERS_SHARE, THERE_AND_BACK
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

DEPTH = 30
LARGEST = 64
ROWS = 16
FAMILY = offered(6, without=("leaky_relu", "selu", "silu", "softplus"))
"""One of a kind: the leaky ReLU and softplus go with ReLU, SELU with ELU, and SiLU with GELU."""


def normalisation_explorer() -> Explorer:
    """RMS of h and of dL/dh at each of thirty layers, 32 wide, as normalisation, weights and batch are turned."""
    norm = Choice("normalisation", "norm", tuple(NORMALISATIONS), "none")
    choice = Choice("activation", "activation φ", FAMILY, "relu")
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
    """log10 RMS of h and dL/dh, measured, then by theory: (4, points), or (values, 4, points) along a tuple.

    Every position goes through the same program, repeated to `ROWS` rows.
    """
    along = next((value for value in position.values() if isinstance(value, tuple)), None)
    column = lambda name, coerce: np.resize(np.array([coerce(v) for v in np.atleast_1d(position[name])]), ROWS)
    k = stack.knobs(DEPTH, position["activation"], normalisation=position["normalisation"])
    k = k._replace(weight_scale=column("weight_scale", lambda v: stack.coerced("weight_scale", v)))
    count = column("batch", lambda v: np.float32(whole_number("The batch", v, 2, LARGEST)))
    rows = np.stack([np.asarray(values) for values in _compiled(k, count)], axis=-2)
    return rows[0] if along is None else rows[: len(along)]


@jax.jit
def _compiled(k: stack.Knobs, count):
    """log10 of h and dL/dh of many stacks, measured and by theory; σw and the batch are vectorised."""

    def both(k, count):
        measured = normalised.counted_of(k, count, 32, LARGEST, DEPTH)
        field = jax.tree.map(lambda values: values[:DEPTH], normalised.field_of(k))
        plain = k.normalisation == 0
        h = jax.numpy.where(plain, log10_h_of(k)[:DEPTH], field.log10_h)
        return *measured, h, field.log10_dh

    axes = stack.Knobs(None, None, 0, None, None, None)
    return jax.vmap(both, (axes, 0))(k, count)
