"""The explorers of the lessons. Each sweep is one jitted call, vectorised over the control that moves (`jax.vmap`).

Activations are computed one by one: vectorised over its number, `lax.switch` would evaluate every branch.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import jax
import numpy as np

from vgcourse.gradients import theory, whisper
from vgcourse.gradients.profile import compiled_profile, compiled_sweep
from vgcourse.nets import stack
from vgcourse.nets.activations import activation_index
from vgcourse.views.controls import Choice, Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.figure import Axis
from vgcourse.views.plots import LAYERS

CHAIN_DEPTH = STACK_DEPTH = 30
FIRST_FOUR = ("sigmoid", "tanh", "relu", "linear")
STACK_SWEPT = ("depth", "weight_scale", "bias_scale")
STACK_ROWS = 40
CHAIN_INPUT = np.float32(0.5)
NIELSEN = 6.9
"""The weight at which |w σ′(w a + b)| ≥ 1 over the widest range of a (Nielsen, ch. 5: 6.894)."""


def whisper_explorer() -> Explorer:
    """The line of people of lesson 00: how loud the message and the noise are after each person."""
    people = Slider("people", "people", range(1, whisper.MAX_PEOPLE + 1), 20, digits=0)
    gain = Slider("gain", "gain of each", np.arange(0.5, 1.501, 0.05).round(2), 0.9)
    telephone = Slider("telephone", "share by telephone", np.arange(0, 1.001, 0.1).round(2), 0.0, digits=1)
    limiter = Choice("limiter", "volume limiter", ("off", "on"), "off")
    controls = (people, gain, telephone, limiter)

    def slices(position: Mapping[str, Any], name: str) -> np.ndarray:
        along = {c.name: c.values if c.name == name else position[c.name] for c in controls}
        along["limiter"] = np.asarray(along["limiter"]) == "on"
        knobs = np.broadcast_arrays(*(np.asarray(along[c.name], np.float32) for c in controls))
        return np.stack(_compiled_line()(*knobs), axis=1)

    return Explorer(
        title="A line of people, who pass a message on",
        controls=controls,
        series=(
            Series("message", "the message", "measurement", "factor"),
            Series("noise", "the noise", "theory"),
        ),
        slices=slices,
        points=range(1, whisper.MAX_PEOPLE + 1),
        x=Axis("person in the line"),
        y=Axis("loudness", "decades", (-6, 4)),
        headline=Headline(
            "The last person hears {} of the message.",
            "message",
            -1,
            above="The last person hears {} times the message.",
        ),
        presets=(
            Preset("whispering", {"gain": 0.7}),
            Preset("shouting", {"gain": 1.3}),
            Preset("shouting, with a limiter", {"gain": 1.3, "limiter": "on"}),
            Preset("whispering, with a telephone", {"gain": 0.7, "telephone": 0.8}),
        ),
        tries=(
            "Find the gain at which the message neither fades nor grows. How far off may it be for 20 people, for 40?",
            "Whisper with .7 until the message sinks below the noise. Does the limiter help? Does the telephone?",
            "Shout with 1.3, then switch the limiter on.",
        ),
    )


@lru_cache
def _compiled_line() -> Callable[..., whisper.Line]:
    return jax.jit(jax.vmap(whisper.line_of))


def chain_explorer() -> Explorer:
    """One unit per layer: the factors |w φ′(z_l)|, their product |da_L/da_l|, and (max φ′)ⁿ, its bound for |w| = 1."""
    depth = Slider("depth", "depth L", range(1, CHAIN_DEPTH + 1), 10, digits=0)
    weight = Slider("weight", "weight w", sorted([*np.arange(0.25, 8.1, 0.25), NIELSEN]), 1.0)
    bias = Slider("bias", "bias b", sorted([*np.arange(-6, 6.1, 0.25), -NIELSEN / 2]), 0.0)
    choice = Choice("activation", "activation φ", FIRST_FOUR, "sigmoid")
    values = {control.name: control.values for control in (depth, weight, bias, choice)}

    def slices(position: Mapping[str, Any], name: str) -> np.ndarray:
        if name == "activation":
            return np.stack([chain_rows({**position, name: option}) for option in values[name]])
        return chain_rows({**position, name: values[name]})

    return Explorer(
        title="A chain of layers with one unit each",
        controls=(depth, weight, bias, choice),
        series=(
            Series("factor", "factor |w φ′(z_l)|", "measurement", "factor"),
            Series("product", "product |da_L/da_l|", "measurement", "activation"),
            Series("bound", "bound (max φ′)ⁿ, for |w| = 1", "bound", "bound"),
        ),
        slices=slices,
        points=range(1, CHAIN_DEPTH + 1),
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
    swept = next((name for name, value in position.items() if isinstance(value, tuple)), None)
    index = activation_index(position["activation"])
    chain = _compiled_chain(swept)(
        np.asarray(position["depth"], np.int32),
        np.int32(index),
        np.asarray(position["weight"], np.float32),
        np.asarray(position["bias"], np.float32),
        CHAIN_INPUT,
    )
    factor, product = (np.asarray(values)[..., :CHAIN_DEPTH] for values in (chain.factor, chain.log10_product))
    after = np.asarray(position["depth"])[..., None] - np.arange(1, CHAIN_DEPTH + 1)
    bound = np.where(after >= 0, theory.log10_bound(after, position["activation"]), np.nan)
    with np.errstate(divide="ignore"):
        rows = np.log10(np.abs(factor)), product, np.broadcast_to(bound, factor.shape)
    return np.stack(rows, axis=-2)


@lru_cache
def _compiled_chain(swept: str | None) -> Callable[..., theory.ScalarChain]:
    """`theory.chain_of`, jitted, with the named knob vectorised: one program for each knob, whatever its values."""
    if swept is None:
        return theory.compiled_chain
    axes = tuple(0 if name == swept else None for name in ("depth", "activation", "weight", "bias", "x"))
    return jax.jit(jax.vmap(theory.chain_of, axes))


def stack_explorer() -> Explorer:
    """A wide random stack: dL/dh and dL/dW at every layer, measured in one network, over mean-field theory."""
    depth = Slider("depth", "depth L", range(1, STACK_DEPTH + 1), 10, digits=0)
    weight = Slider("weight_scale", "weights σw", sorted([*np.arange(0.2, 4.05, 0.1), np.sqrt(2)]), 1.0)
    bias = Slider("bias_scale", "biases σb", np.arange(0, 2.05, 0.2), 0.0)
    choice = Choice("activation", "activation φ", FIRST_FOUR, "sigmoid")
    values = {control.name: control.values for control in (depth, weight, bias, choice)}

    def slices(position: Mapping[str, Any], name: str) -> np.ndarray:
        if name == "activation":
            return np.stack([stack_rows({**position, name: option}) for option in values[name]])
        return stack_rows({**position, name: values[name]})

    return Explorer(
        title="A stack of random layers, 32 units wide",
        controls=(choice, weight, bias, depth),
        series=(
            Series("dh", "dL/dh", "measurement", "activation"),
            Series("dW", "dL/dW", "measurement", "weights"),
            Series("dh_theory", "theory of dL/dh", "theory", "activation"),
            Series("dW_theory", "theory of dL/dW", "theory", "weights"),
        ),
        slices=slices,
        points=range(1, STACK_DEPTH + 1),
        x=LAYERS,
        y=Axis("size of the gradient (RMS)", "decades"),
        headline=Headline(
            "The first layer gets {} of the gradient.", "dh", above="The first layer gets {} times the gradient."
        ),
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

    Whichever knob is the tuple, all of `STACK_SWEPT` go through the same program, repeated to `STACK_ROWS` rows.
    """
    along = [value for value in position.values() if isinstance(value, tuple)]
    given = {
        name: np.array([stack.coerced(name, v) for v in (value if isinstance(value, tuple) else (value,))])
        for name, value in position.items()
    }
    if along:
        k = {name: np.resize(v, STACK_ROWS) if name in STACK_SWEPT else v[0] for name, v in given.items()}
        measure = lambda knobs: compiled_sweep(STACK_SWEPT)(knobs, 32, 32)
        predict = _compiled_theory()
    else:
        k = {name: v[0] for name, v in given.items()}
        measure, predict = compiled_profile, theory.compiled_mean_field
    knobs = stack.knobs()._replace(**k)
    curves = (*measure(knobs), *predict(knobs).profile)
    rows = np.stack([np.asarray(values)[..., :STACK_DEPTH] for values in curves], axis=-2)
    return rows[: len(along[0])] if along else rows


@lru_cache
def _compiled_theory() -> Callable[[stack.Knobs], theory.MeanField]:
    """`theory.mean_field_of`, jitted, with the knobs of `STACK_SWEPT` vectorised."""
    axes = stack.Knobs(*(0 if name in STACK_SWEPT else None for name in stack.Knobs._fields))
    return jax.jit(jax.vmap(theory.mean_field_of, (axes,)))
