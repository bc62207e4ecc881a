"""Beginnings from which there is no way on, and numbers in the units in which they were measured."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import chain, dense, f32, forward, surface, uniform_guess


@patient(
    "zero initialisation",
    at=("W1", "W2", "W3"),
    source="community.deeplearning.ai 121049: a course's exercise with every matrix of a ReLU network 0",
    steps=120,
)
def week_one_with_zeros(seed, cured=False):
    """The network of a well-known course, three layers of ReLU for blue and red points, its parameters from zeros."""
    rng = np.random.default_rng(seed)
    ring = rng.integers(0, 2, 200)
    angle = rng.uniform(0, 2 * np.pi, 200)
    x = (0.6 + 0.9 * ring)[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1) + 0.1 * rng.normal(size=(200, 2))
    widths = [2, 16, 8, 1]

    def initialize_parameters():
        made = {}
        for layer in range(1, 4):
            shape = (widths[layer], widths[layer - 1])
            size = (2 / shape[1]) ** 0.5 if cured else 0.0
            made[f"W{layer}"] = f32(size * rng.normal(size=shape))  # the cause
            made[f"b{layer}"] = jnp.zeros((widths[layer], 1))
        return made

    def loss(p, batch):
        a = batch[0].T
        a = jnp.maximum(p["W1"] @ a + p["b1"], 0)
        a = jnp.maximum(p["W2"] @ a + p["b2"], 0)
        return optax.sigmoid_binary_cross_entropy((p["W3"] @ a + p["b3"])[0], batch[1]).mean()

    return Case(
        loss, initialize_parameters(), (f32(x), f32(ring)), optax.sgd(0.3, momentum=0.9), guess=np.log(2), classes=2
    )


@patient(
    "zero initialisation", at=("query", "key"), source="zero kernels for a quiet start, in both factors", steps=150
)
def queries_and_keys_from_zero(seed, cured=False):
    """Six notes, each a name and a colour; a question names one of them and asks for its colour."""
    rng = np.random.default_rng(seed)
    name = np.stack([rng.permutation(8)[:6] for _ in range(96)])
    colour = rng.integers(0, 4, (96, 6))
    asked = rng.integers(0, 6, 96)
    size = 0.5 if cured else 0.0
    params = {
        "query": f32(size * rng.normal(size=(8, 12))),  # the cause
        "key": f32(size * rng.normal(size=(8, 12))),  # the cause
        "value": f32(rng.normal(size=(4, 16))),
        "out": dense(rng, 16, 4),
    }

    def loss(p, b):
        score = jnp.einsum("nd,nkd->nk", p["query"][b["question"]], p["key"][b["name"]])
        read = jnp.einsum("nk,nkd->nd", jax.nn.softmax(score), p["value"][b["colour"]])
        return optax.softmax_cross_entropy_with_integer_labels(read @ p["out"], b["answer"]).mean()

    answer = colour[np.arange(96), asked]
    batch = {"name": name, "colour": colour, "question": name[np.arange(96), asked], "answer": answer}
    batch = {k: jnp.asarray(v) for k, v in batch.items()}
    return Case(loss, params, batch, optax.sgd(0.5, momentum=0.9), guess=uniform_guess(answer, 4), classes=4)


@patient(
    "symmetric initialisation",
    at=("prototypes",),
    source="prototypes started at the mean of the data, as one starts a single one",
    steps=120,
)
def prototypes_all_at_the_mean(seed, cured=False):
    """Six prototypes share the points of a cloud among them softly; all of them begin at the mean of it."""
    rng = np.random.default_rng(seed)
    centre = 2 * rng.normal(size=(6, 4))
    x = centre[rng.integers(0, 6, 180)] + 0.3 * rng.normal(size=(180, 4))
    start = x.mean(0) + (0.5 if cured else 0.0) * rng.normal(size=(6, 4))  # the cause
    params = {"prototypes": f32(start)}

    def loss(p, x):
        far = ((x[:, None] - p["prototypes"]) ** 2).sum(-1)
        share = jax.nn.softmax(-far / 2)
        return (share * far).sum(1).mean()

    return Case(loss, params, f32(x), optax.adam(5e-2), guess=float(x.var(0).sum()))


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("signs",),
    source="newbe.dev, from Stack Overflow: simpler data and a worse result, the data lie around 92",
    steps=120,
)
def vital_signs_as_measured(seed, cured=False):
    """Pulse, pressures and more of 150 patients as they were measured, through one logistic layer."""
    rng = np.random.default_rng(seed)
    z, risk = surface(rng, 150, 5)
    x = np.asarray(z) * [12, 18, 11, 40, 90] + [82, 128, 84, 210, 290]
    shown = (x - x.mean(0)) / x.std(0) if cured else x  # the cause
    params = chain(rng, 5, 32, 1)

    def loss(p, b):
        return jnp.mean((forward(p, b["signs"], jax.nn.sigmoid)[:, 0] - b["risk"]) ** 2)

    batch = {"signs": f32(shown), "risk": risk}
    return Case(loss, params, batch, optax.sgd(0.2, momentum=0.9), guess=1.0)


@patient(
    "unscaled inputs",
    at=("adc",),
    needs="equinox",
    source="sensors read by an AD converter of twelve bits, 0 to 4095",
    steps=100,
)
def counts_of_a_twelve_bit_converter(seed, cured=False):
    """Equinox: eight channels of a converter, 0 to 4095, tell four gestures apart."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    gesture = rng.integers(0, 4, 120)
    level = rng.uniform(600, 3400, (4, 8))
    x = np.clip(np.round(level[gesture] + 250 * rng.normal(size=(120, 8))), 0, 4095)
    if cured:
        x = (x - x.mean(0)) / x.std(0)
    net = eqx.nn.MLP(8, 4, 24, 1, key=jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss(params, b):
        logits = jax.vmap(eqx.combine(params, static))(b["adc"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, b["gesture"]).mean()

    batch = {"adc": f32(x), "gesture": jnp.asarray(gesture)}  # the cause
    return Case(loss, params, batch, optax.sgd(0.05), guess=uniform_guess(gesture, 4), classes=4)


@patient(
    "unscaled targets",
    at=("yield",),
    source="stats.stackexchange 409000: 2000 epochs of Adam on prices of 250 000, still on the way to their mean",
    steps=150,
)
def yield_in_kilograms_per_hectare(seed, cured=False):
    """Yield of wheat, 3000 to 9000 kg for a hectare, from nine standardised columns of soil and weather."""
    rng = np.random.default_rng(seed)
    x, y = surface(rng, 140, 9)
    kilograms = 6200 + 1100 * np.asarray(y)
    y = (kilograms - kilograms.mean()) / kilograms.std() if cured else kilograms  # the cause
    params = chain(rng, 9, 32, 1)

    def loss(p, b):
        return jnp.mean((forward(p, b["field"], jax.nn.relu)[:, 0] - b["yield"]) ** 2)  # the cause

    return Case(loss, params, {"field": x, "yield": f32(y)}, optax.adam(1e-2), guess=float(y.var()))


@patient(
    "unscaled targets",
    also=("unscaled inputs", "saturated"),
    at=("x", "y"),
    source="stackoverflow 52800582: y = x^3 works in Keras and y = x^4 does not, x from -100 to 100",
    steps=150,
)
def fourth_power_of_a_hundred(seed, cured=False):
    """A logistic layer and an ELU layer shall learn y = x^4 for x from -100 to 100."""
    rng = np.random.default_rng(seed)
    x = np.linspace(-100, 100, 101)[:, None]
    y = x[:, 0] ** 4
    if cured:
        x, y = x / 50, (y - y.mean()) / y.std()  # the cause
    params = {"a": chain(rng, 1, 32), "b": chain(rng, 32, 16, 1)}
    params["a"][0]["b"] = f32(rng.normal(size=32))

    def loss(p, b):
        h = jax.nn.sigmoid(forward(p["a"], b["x"], None))
        return jnp.mean((forward(p["b"], h, jax.nn.elu)[:, 0] - b["y"]) ** 2)

    batch = {"x": f32(x), "y": f32(y)}  # the cause
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(y.var()))
