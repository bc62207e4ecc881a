"""Numbers that grow out of every bound, or are none."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import chain, dense, f32, forward, groups, surface, uniform_guess


@patient(
    "exploding",
    at=("k",),
    source="Koopman models by hand: an operator drawn at random, rolled out over many steps",
    steps=120,
)
def linear_dynamics_rolled_out(seed, cured=False):
    """A lifted state is multiplied twenty times by one learned matrix; every state on the way is compared."""
    rng = np.random.default_rng(seed)
    angle = rng.uniform(0, 6, 40)
    t = 0.15 * np.arange(20)[:, None]
    path = np.stack([np.cos(angle + t), np.sin(angle + t)], -1)
    k = np.linalg.qr(rng.normal(size=(12, 12)))[0] if cured else 2 * rng.normal(size=(12, 12)) / 12**0.5  # the cause
    params = {"lift": dense(rng, 2, 12), "k": f32(k), "read": dense(rng, 12, 2)}

    def loss(params, path):
        def roll(z, truth):
            return z @ params["k"], jnp.mean((z @ params["read"] - truth) ** 2)  # the cause

        return jax.lax.scan(roll, path[0] @ params["lift"], path)[1].mean()

    return Case(loss, params, f32(path), optax.adam(2e-2), guess=0.5)


@patient("exploding", source="residual networks without a norm and without a scale, asked on forums", steps=100)
def thirty_blocks_without_a_scale(seed, cured=False):
    """Thirty residual blocks, each adding a He layer and its projection as they are."""
    rng = np.random.default_rng(seed)
    x, y = surface(rng, 96, 16)
    scale = 1 / 30 if cured else 1.0  # the cause
    blocks = (
        f32(rng.normal(size=(30, 16, 16)) * (2 / 16) ** 0.5),
        f32(rng.normal(size=(30, 16, 16)) * (2 / 16) ** 0.5),
    )
    params = {"blocks": blocks, "head": dense(rng, 16, 1)[:, 0]}

    def block(h, w):
        return h + scale * (jax.nn.relu(h @ w[0]) @ w[1]), None  # the cause

    def loss(params, batch):
        h, _ = jax.lax.scan(block, batch[0], params["blocks"])
        return jnp.mean((h @ params["head"] - batch[1]) ** 2)

    return Case(loss, params, (x, y), optax.adam(3e-3), guess=1.0)


@patient(
    "exploding", source="polynomial networks (Chrysos et al. 2020) without a norm between their products", steps=100
)
def products_of_two_projections(seed, cured=False):
    """Five layers, each the product of two linear maps of the one before, sort points into three groups."""
    rng = np.random.default_rng(seed)
    x, y = groups(rng, 96, 20, 3)
    pairs = f32(2 * rng.normal(size=(5, 2, 20, 20)) / 20**0.5)
    params = {"pairs": pairs, "out": dense(rng, 20, 3)}

    def product(h, w):
        if cured:
            h = h / jnp.sqrt((h**2).mean(-1, keepdims=True) + 1e-5)
        new = (h @ w[0]) * (h @ w[1])  # the cause
        return (h + new / 8 if cured else new), None  # the cause

    def loss(params, batch):
        h, _ = jax.lax.scan(product, batch[0], params["pairs"])
        h = h / 10 if cured else h
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["out"], batch[1]).mean()

    return Case(loss, params, (x, y), optax.adam(1e-2), guess=uniform_guess(y, 3), classes=3)


@patient("nan or inf", source="jax-ml/jax issue 11716: the gradient of jnp.std over constants is nan", steps=100)
def spread_of_a_sensor_that_stands_still(seed, cured=False):
    """Windows of three sensors: mean and standard deviation of learned channels; in some windows nothing moves."""
    rng = np.random.default_rng(seed)
    size = rng.uniform(0.2, 2, 64)
    size[:5] = 0
    x = size[:, None, None] * rng.normal(size=(64, 20, 3)) + rng.normal(size=(64, 1, 3))
    params = {"mix": dense(rng, 3, 8), "mlp": chain(rng, 16, 16, 1)}

    def loss(params, batch):
        h = batch[0] @ params["mix"]
        spread = jnp.sqrt(jnp.var(h, 1) + 1e-4) if cured else jnp.std(h, axis=1)  # the cause
        out = forward(params["mlp"], jnp.concatenate([h.mean(1), spread], -1), jnp.tanh)[:, 0]
        return jnp.mean((out - batch[1]) ** 2)

    return Case(loss, params, (f32(x), f32(size)), optax.sgd(0.1), guess=float(size.var()))


@patient(
    "nan or inf", source="jax-ml/jax issues 347 and 5798: where, and a square root in the branch not taken", steps=120
)
def outflow_by_torricelli(seed, cured=False):
    """The outflow of a tank is the root of its level above the hole; the level comes from six readings."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(100, 6))
    level = x @ rng.normal(size=6) / 2
    flow = np.sqrt(np.maximum(level, 0))
    params = {"w": f32(0.3 * rng.normal(size=6)), "hole": f32(0.5)}

    def loss(params, batch):
        above = batch["x"] @ params["w"] + params["hole"]
        inside = jnp.where(above > 0.01, above, 1.0) if cured else above  # the cause
        out = jnp.where(above > 0.01, jnp.sqrt(inside), 0.1 * above)  # the cause
        return jnp.mean((out - batch["flow"]) ** 2)

    return Case(loss, params, {"x": f32(x), "flow": f32(flow)}, optax.sgd(0.2), guess=float(flow.var()))


@patient("nan or inf", source="threads on detectors whose loss turns nan at the first picture without a box", steps=100)
def picture_without_any_box(seed, cured=False):
    """Sixteen anchors a picture, and the mean distance of those that hold an object; in two pictures none does."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(40, 16, 5))
    box = np.stack([np.sin(x[..., 0]) + x[..., 1], x[..., 2] - x[..., 3] * x[..., 4] / 2], -1)
    holds = rng.random((40, 16)) < 0.3
    holds[7] = holds[23] = False
    params = chain(rng, 5, 32, 2)

    def loss(params, batch):
        off = jnp.abs(forward(params, batch["x"], jax.nn.relu) - batch["box"]).sum(-1)
        many = batch["holds"].sum(1)
        many = jnp.maximum(many, 1) if cured else many
        return ((off * batch["holds"]).sum(1) / many).mean()  # the cause

    batch = {"x": f32(x), "box": f32(box), "holds": f32(holds)}
    away = np.abs(box - np.median(box, (0, 1))).sum(-1)
    guess = float(((away * holds).sum(1) / np.maximum(holds.sum(1), 1)).mean())
    return Case(loss, params, batch, optax.sgd(0.1, momentum=0.9), guess=guess)


@patient("nan or inf", source="tutorials on dose and response: the power of a dose as exp(n log dose)", steps=150)
def hill_curve_with_untreated_controls(seed, cured=False):
    """Hill's curve of a drug for four cell lines; the controls got a dose of 0."""
    rng = np.random.default_rng(seed)
    dose = np.tile([0, 0.1, 0.3, 1, 3, 10], 12)
    line = np.repeat(np.arange(4), 18)
    half, steep = np.array([0.3, 1, 2, 4])[line], np.array([1, 2, 3, 1.5])[line]
    answer = dose**steep / (half**steep + dose**steep) + 0.02 * rng.normal(size=72)
    params = {"log_half": jnp.zeros(4), "steep": jnp.full(4, 0.5), "top": jnp.full(4, 0.3)}

    def loss(params, batch):
        n, k = params["steep"][batch["line"]], jnp.exp(params["log_half"])[batch["line"]]
        d = batch["dose"]
        dn = jnp.exp(n * jnp.log(jnp.maximum(d, 1e-6) if cured else d))  # the cause
        out = params["top"][batch["line"]] * dn / (k**n + dn)
        return jnp.mean((out - batch["answer"]) ** 2)

    batch = {"dose": f32(dose), "line": jnp.asarray(line), "answer": f32(answer)}
    return Case(loss, params, batch, optax.adam(3e-2), guess=float(answer.var()))
