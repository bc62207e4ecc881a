"""Stacks of layers, whose complaint lies in their weights or activations."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import optax

from vgcourse.clinic.ward.data import clouds, waves, xor
from vgcourse.clinic.ward.patient import Case, patient, repaired


@patient("vanishing: slopes", also=("saturated", "unscaled targets"), steps=60,
         source="AI Stack Exchange, question 16557: four hidden layers of 500 sigmoid units do not learn")  # fmt: skip
def four_of_500(seed, cured=False):
    """Four hidden layers of 500 sigmoid units, binary vectors in, one real number out."""
    sizes = [40, 500, 500, 500, 500, 1]
    keys = jax.random.split(jax.random.key(seed), len(sizes) + 1)
    params = []
    for key, n, m in zip(keys, sizes, sizes[1:], strict=False):
        limit = (6 / (n + m)) ** 0.5
        params.append({"w": jax.random.uniform(key, (n, m), minval=-limit, maxval=limit), "b": jnp.zeros(m)})
    bits = jax.random.bernoulli(keys[-1], 0.5, (256, 40)).astype(jnp.float32)
    y = bits[:, :1] * bits[:, 1:2] * 30 + bits[:, 2:10].sum(1, keepdims=True) * 5
    activation = jax.nn.relu if cured else jax.nn.sigmoid

    def loss(params, batch):
        h, y = batch
        for layer in params[:-1]:
            h = activation(h @ layer["w"] + layer["b"])  # the cause
        return jnp.mean((h @ params[-1]["w"] + params[-1]["b"] - y) ** 2)

    return Case(loss, params, (bits, y), guess=float(y.var()))


@patient("vanishing: weights")
def timid(seed, cured=False):
    """Eight tanh layers whose weights were drawn with a standard deviation of 0.01."""
    key, data = jax.random.split(jax.random.key(seed))
    sizes = [20] + [64] * 8 + [4]
    params = []
    for i, (n, m) in enumerate(zip(sizes, sizes[1:], strict=False)):
        scale = n**-0.5 if cured else 0.01
        params.append((scale * jax.random.normal(jax.random.fold_in(key, i), (n, m)), jnp.zeros(m)))

    def loss(params, batch):
        h, y = batch
        for w, b in params[:-1]:
            h = jnp.tanh(h @ w + b)  # the cause
        w, b = params[-1]
        logits = h @ w + b
        return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(logits), y[:, None], 1))

    return Case(loss, params, clouds(data), guess=math.log(4), classes=4)


@patient("exploding")
def bold(seed, cured=False):
    """Twenty ReLU layers of 100 units, drawn twice as large as He et al. (2015) would."""
    key, data = jax.random.split(jax.random.key(seed))
    x, y = waves(data)
    sizes = [8] + [100] * 20 + [1]
    gain = 1.0 if cured else 2.0
    weights = [
        gain * jax.random.normal(jax.random.fold_in(key, i), (n, m)) * (2 / n) ** 0.5
        for i, (n, m) in enumerate(zip(sizes, sizes[1:], strict=False))
    ]

    def loss(weights, batch):
        h, y = batch
        for w in weights[:-1]:
            z = h @ w  # the cause
            h = jax.nn.relu(z)
        return jnp.mean((h @ weights[-1] - y) ** 2)

    return Case(loss, weights, (x, y), guess=1.0)


@patient("saturated", also=("exploding",))
def flat_out(seed, cured=False):
    """Three tanh layers of 256 units, with weights from a standard normal distribution."""
    k = jax.random.split(jax.random.key(seed), 5)
    sizes = (20, 256, 256, 256, 4)
    params = {
        f"layer{i}": {"kernel": jax.random.normal(k[i], (n, m)) * (n**-0.5 if cured else 1.0), "bias": jnp.zeros(m)}
        for i, (n, m) in enumerate(zip(sizes, sizes[1:], strict=False))
    }

    def loss(params, batch):
        x, labels = batch
        for i in range(3):
            layer = params[f"layer{i}"]
            x = jnp.tanh(x @ layer["kernel"] + layer["bias"])  # the cause
        logits = x @ params["layer3"]["kernel"] + params["layer3"]["bias"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()

    return Case(loss, params, clouds(k[4]), guess=math.log(4), classes=4)


@patient("dead units", at=("b2",))
def winter(seed, cured=False):
    """Three ReLU layers; the biases of the second stand at −12, as after one step that was far too long."""
    k = jax.random.split(jax.random.key(seed), 5)
    he = lambda key, n, m: jax.random.normal(key, (n, m)) * (2 / n) ** 0.5
    params = {
        "w1": he(k[0], 20, 64), "b1": jnp.zeros(64),
        "w2": he(k[1], 64, 64), "b2": jnp.full(64, 0.0 if cured else -12.0),
        "w3": he(k[2], 64, 64), "b3": jnp.zeros(64),
        "w4": he(k[3], 64, 4), "b4": jnp.zeros(4),
    }  # fmt: skip

    def loss(params, batch):
        x, y = batch
        h = jax.nn.relu(x @ params["w1"] + params["b1"])
        z = h @ params["w2"] + params["b2"]  # the cause
        h = jax.nn.relu(z)  # the cause
        h = jax.nn.relu(h @ params["w3"] + params["b3"])
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["w4"] + params["b4"], y).mean()

    return Case(loss, params, clouds(k[4]), guess=math.log(4), classes=4)


@patient("zero initialisation", also=("dead units", "symmetric initialisation"),
         at=("hidden", "middle", "out"))  # fmt: skip
def blank(seed, cured=False):
    """Every weight begins at zero."""
    k = jax.random.split(jax.random.key(seed), 4)
    draw = lambda key, n, m: jax.random.normal(key, (n, m)) * n**-0.5 if cured else jnp.zeros((n, m))
    params = {"hidden": draw(k[0], 20, 50), "middle": draw(k[1], 50, 50), "out": draw(k[2], 50, 4)}

    def loss(params, batch):
        x, y = batch
        h = jnp.tanh(x @ params["hidden"])  # the cause
        h = jnp.tanh(h @ params["middle"])  # the cause
        logits = h @ params["out"]  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return Case(loss, params, clouds(k[3]), guess=math.log(4), classes=4)


@patient("symmetric initialisation", at=("w1", "w2", "w3"))
def in_step(seed, cured=False):
    """Every weight begins at 0.1: all units of a layer are one unit."""
    k = jax.random.split(jax.random.key(seed), 4)
    draw = lambda key, n, m: jax.random.normal(key, (n, m)) * n**-0.5 if cured else jnp.full((n, m), 0.1)
    params = dict(w1=draw(k[0], 6, 40), b1=jnp.zeros(40), w2=draw(k[1], 40, 40), b2=jnp.zeros(40), w3=draw(k[2], 40, 1))

    def loss(params, batch):
        x, y = batch
        h = jnp.tanh(x @ params["w1"] + params["b1"])  # the cause
        h = jnp.tanh(h @ params["w2"] + params["b2"])  # the cause
        logit = (h @ params["w3"])[:, 0]  # the cause
        return jnp.mean(optax.sigmoid_binary_cross_entropy(logit, y))

    return Case(loss, params, xor(k[3]), optax.adam(3e-3), guess=math.log(2), classes=2)


@patient("not used", at=("[3]",))
def forgotten(seed, cured=False):
    """Six layers were made, and the loop leaves out the fourth."""
    k = jax.random.split(jax.random.key(seed), 7)
    sizes = [20, 48, 48, 48, 48, 48, 4]
    params = [
        {"W": jax.random.normal(key, (n, m)) * (2 / n) ** 0.5, "b": jnp.zeros(m)}
        for key, n, m in zip(k, sizes, sizes[1:], strict=False)
    ]
    through = (0, 1, 2, 3, 4) if cured else (0, 1, 2, 4)

    def loss(params, batch):
        h, y = batch
        for i in through:  # the cause
            h = jax.nn.relu(h @ params[i]["W"] + params[i]["b"])
        logits = h @ params[-1]["W"] + params[-1]["b"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return Case(loss, params, clouds(k[6]), guess=math.log(4), classes=4)


@patient("gradient cut off", also=("not used",))
def yes_or_no(seed, cured=False):
    """A code of zeros and ones in the middle, by rounding; the straight-through estimator was forgotten."""
    k = jax.random.split(jax.random.key(seed), 4)
    params = {
        "encode": jax.random.normal(k[0], (20, 32)) * 20**-0.5,
        "decode": jax.random.normal(k[1], (32, 32)) * 32**-0.5,
        "read": jax.random.normal(k[2], (32, 4)) * 32**-0.5,
    }

    def loss(params, batch):
        x, y = batch
        soft = jax.nn.sigmoid(3 * (x @ params["encode"]))
        code = jnp.round(soft)  # the cause
        if cured:
            code = soft + jax.lax.stop_gradient(code - soft)
        h = jax.nn.relu(code @ params["decode"])
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["read"], y).mean()

    return Case(loss, params, clouds(k[3]), guess=math.log(4), classes=4)


@patient("healthy")
def half_asleep(seed):
    """Half of all ReLUs are zero, as they should be: six layers as He et al. (2015) draw them."""
    k = jax.random.split(jax.random.key(seed), 7)
    sizes = [20, 64, 64, 64, 64, 64, 4]
    params = [
        (jax.random.normal(key, (n, m)) * (2 / n) ** 0.5, jnp.zeros(m))
        for key, n, m in zip(k, sizes, sizes[1:], strict=False)
    ]

    def loss(params, batch):
        h, y = batch
        for w, b in params[:-1]:
            h = jax.nn.relu(h @ w + b)
        w, b = params[-1]
        return optax.softmax_cross_entropy_with_integer_labels(h @ w + b, y).mean()

    return Case(loss, params, clouds(k[6]), guess=math.log(4), classes=4)


@patient("healthy", steps=200)
def at_the_end(seed):
    """A network that has been trained: all of its gradients are small, since there is little left to learn."""
    case = half_asleep.build(seed)

    def step(carry, _):
        params, state = carry
        updates, state = case.optimizer.update(jax.grad(case.loss)(params, case.batch), state, params)
        return (optax.apply_updates(params, updates), state), None

    start = case.params, case.optimizer.init(case.params)
    (params, _), _ = jax.jit(lambda start: jax.lax.scan(step, start, length=600))(start)
    return case._replace(params=params)


@patient("healthy")
def fixed_up(seed):
    """Forty residual blocks, the last layer of each at zero (Fixup, Zhang et al. 2019)."""
    k = jax.random.split(jax.random.key(seed), 4)
    depth, width = 40, 32
    params = {
        "in": jax.random.normal(k[0], (20, width)) * 20**-0.5,
        "first": jax.random.normal(k[1], (depth, width, width)) * (2 / width) ** 0.5 * depth**-0.5,
        "second": jnp.zeros((depth, width, width)),
        "out": jax.random.normal(k[2], (width, 4)) * width**-0.5,
    }

    def loss(params, batch):
        x, y = batch

        def block(h, layer):
            a, b = layer
            return h + jax.nn.relu(h @ a) @ b, None

        h, _ = jax.lax.scan(block, x @ params["in"], (params["first"], params["second"]))
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["out"], y).mean()

    return Case(loss, params, clouds(k[3]), guess=math.log(4), classes=4)


bold_repaired = repaired(bold, "bold_repaired")
flat_out_repaired = repaired(flat_out, "flat_out_repaired")
