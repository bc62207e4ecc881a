"""Robots, counters, detectors and carriers: nets of engineers, some ported from other frameworks."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds
from ..patient import Case, patient


def dense(key, a, b, gain=1.0):
    return {"kernel": gain * jax.random.normal(key, (a, b)) / a**0.5, "bias": jnp.zeros(b)}


@patient("saturated", source="rmst/ddpg issue 9: output of actor will saturate", steps=150)
def reach_of_the_arm(seed, cured=False):
    """An actor imitates a controller of a two-joint arm before it is let loose: state in, torques from -1 to 1 out."""
    final = 3e-3 if cured else 3  # the cause
    a, b, c, d, e = jax.random.split(jax.random.key(seed), 5)
    state = jax.random.normal(a, (128, 6))
    torque = 0.7 * jnp.tanh(state[:, :2] - 0.5 * state[:, 2:4] + 0.3 * state[:, 4:] * state[:, :2])
    params = {
        "l1": dense(b, 6, 200, 2**0.5),
        "l2": dense(c, 200, 150, 2**0.5),
        "out": {
            "kernel": jax.random.uniform(d, (150, 2), minval=-final, maxval=final),
            "bias": jax.random.uniform(e, (2,), minval=-final, maxval=final),
        },
    }

    def actor(params, state):
        h = jax.nn.relu(state @ params["l1"]["kernel"] + params["l1"]["bias"])
        h = jax.nn.relu(h @ params["l2"]["kernel"] + params["l2"]["bias"])
        return jnp.tanh(h @ params["out"]["kernel"] + params["out"]["bias"])

    def loss(params, batch):
        return jnp.mean((actor(params, batch[0]) - batch[1]) ** 2)

    return Case(loss, params, (state, torque), optax.adam(1e-4), guess=float(jnp.var(torque, axis=0).mean()))


@patient("saturated", source="Srivastava et al. 2015, Highway networks: negative gate bias", steps=200)
def highway_for_two_switches(seed, cured=False):
    """A highway network learns which positions of two sliders, among ten, belong together."""
    shut = -2.0 if cured else -20.0  # the cause
    k = jax.random.split(jax.random.key(seed), 12)
    x = jax.random.uniform(k[0], (256, 10), minval=-1.7, maxval=1.7)
    y = (x[:, 3] * x[:, 7] > 0).astype(jnp.float32)
    width = 10
    blocks = [
        {
            "plain": dense(k[2 * i + 1], width, width, 1.5),
            "gate": {**dense(k[2 * i + 2], width, width), "bias": jnp.full(width, shut)},
        }
        for i in range(4)
    ]
    params = {"blocks": blocks, "head": dense(k[11], width, 1, 0.3)}

    def loss(params, batch):
        h, y = batch
        for block in params["blocks"]:
            gate = jax.nn.sigmoid(h @ block["gate"]["kernel"] + block["gate"]["bias"])
            plain = jax.nn.relu(h @ block["plain"]["kernel"] + block["plain"]["bias"])
            h = gate * plain + (1 - gate) * h
        logit = (h @ params["head"]["kernel"] + params["head"]["bias"])[:, 0]
        return optax.sigmoid_binary_cross_entropy(logit, y).mean()

    p = float(y.mean())
    guess = -p * np.log(p) - (1 - p) * np.log(1 - p)
    return Case(loss, params, (x, y), optax.adam(1e-2), guess=float(guess), classes=2)


@patient("dead units", source="Lin et al. 2017, RetinaNet: the prior in the bias of the last layer", steps=150)
def specks_on_the_wafer(seed, cured=False):
    """A one-stage detector marks the cells of a 12 x 12 picture of a wafer in which there is a speck."""
    rng = np.random.default_rng(seed)
    specks = (rng.random((32, 12, 12, 1)) < 0.05).astype(np.float32)
    blur = sum(np.roll(specks, s, axis=(1, 2)) for s in ((0, 0), (0, 1), (1, 0)))
    picture = blur + 0.15 * rng.normal(size=specks.shape)
    prior = -float(np.log((1 - 0.05) / 0.05))
    keys = jax.random.split(jax.random.key(seed), 3)

    def conv(key, a, b, bias):
        return {"w": jax.random.normal(key, (3, 3, a, b)) * (2 / (9 * a)) ** 0.5, "b": jnp.full(b, bias)}

    tower_bias = 0.0 if cured else prior  # the cause
    params = {
        "tower": [conv(keys[0], 1, 8, tower_bias), conv(keys[1], 8, 8, tower_bias)],
        "cls": conv(keys[2], 8, 1, prior),
    }

    def apply(p, x):
        y = jax.lax.conv_general_dilated(x, p["w"], (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        return y + p["b"]

    def loss(params, batch):
        x, y = batch
        for p in params["tower"]:
            x = jax.nn.relu(apply(p, x))
        return optax.sigmoid_binary_cross_entropy(apply(params["cls"], x), y).mean()

    p = specks.mean()
    guess = float(-p * np.log(p) - (1 - p) * np.log(1 - p))
    return Case(loss, params, (jnp.asarray(picture), jnp.asarray(specks)), optax.adam(1e-2), guess=guess, classes=2)


@patient("dead units", source="jvargasmu/population_estimation issue 68: only zeros at first", steps=200)
def people_per_hectare(seed, cured=False):
    """People in a cell of the map, from the share of it that is built over, lit at night, and so on; never below 0."""
    rng = np.random.default_rng(seed)
    cells = rng.normal(size=(200, 8)).astype(np.float32)
    people = 0.12 * np.exp(0.7 * cells[:, 0] + 0.4 * cells[:, 1] - 0.3 * cells[:, 2])
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = [dense(a, 8, 24), dense(b, 24, 24), dense(c, 24, 1, 0.1)]
    start = people.mean() if cured else np.log(people.mean())  # the cause
    params[-1]["bias"] = params[-1]["bias"] + jnp.float32(start)

    def loss(params, batch):
        h, count = batch
        for layer in params[:-1]:
            h = jnp.tanh(h @ layer["kernel"] + layer["bias"])
        rate = jax.nn.relu(h @ params[-1]["kernel"] + params[-1]["bias"])[:, 0]
        return jnp.mean((rate - count) ** 2)

    batch = jnp.asarray(cells), jnp.asarray(people, jnp.float32)
    return Case(loss, params, batch, optax.adam(3e-3), guess=float(people.var()))


@patient("healthy", needs="equinox", steps=150)
def parcels_by_their_shape(seed):
    """Four kinds of parcels by twelve measures; weights are ternary in the forward pass, real ones behind them."""
    import equinox as eqx

    class Ternary(eqx.Module):
        weight: jax.Array
        bias: jax.Array

        def __init__(self, a, b, key):
            self.weight = jax.random.normal(key, (b, a)) * 0.1
            self.bias = jnp.zeros(b)

        def __call__(self, x):
            scale = jnp.abs(self.weight).mean()
            hard = scale * jnp.clip(jnp.round(self.weight / (scale + 1e-8)), -1, 1)
            return (self.weight + jax.lax.stop_gradient(hard - self.weight)) @ x + self.bias

    class Net(eqx.Module):
        layers: tuple
        norm: eqx.nn.LayerNorm

        def __init__(self, key):
            a, b = jax.random.split(key)
            self.layers = (Ternary(12, 64, a), Ternary(64, 4, b))
            self.norm = eqx.nn.LayerNorm(64)

        def __call__(self, x):
            return self.layers[1](jax.nn.relu(self.norm(self.layers[0](x))))

    key = jax.random.key(seed)
    net = Net(jax.random.fold_in(key, 1))
    x, y = clouds(key, n=128, d=12)

    def loss(net, batch):
        x, y = batch
        return optax.softmax_cross_entropy_with_integer_labels(jax.vmap(net)(x), y).mean()

    share = jnp.bincount(y, length=4) / 128
    return Case(loss, net, (x, y), optax.adamw(5e-3), guess=float(-(share * jnp.log(share)).sum()), classes=4)


@patient("healthy", steps=200)
def pumps_that_outlive_others(seed):
    """Cox's proportional hazards for pumps: who fails first; half of them were still running when the study ended."""
    rng = np.random.default_rng(seed)
    pumps = rng.normal(size=(96, 7)).astype(np.float32)
    risk = 2.5 * np.sin(pumps[:, 0]) + 2 * pumps[:, 1] * (pumps[:, 2] > 0)
    time = rng.exponential(np.exp(-risk))
    end = np.quantile(time, 0.55)
    failed = time < end
    order = np.argsort(np.minimum(time, end))[::-1]
    a, b = jax.random.split(jax.random.key(seed))
    params = {
        "w1": 0.5 * jax.random.normal(a, (7, 64)),
        "b1": 0.5 * jax.random.normal(b, (64,)),
        "w2": jnp.zeros(64),
    }

    def loss(params, batch):
        x, failed = batch  # the longest-lived first
        score = jnp.tanh(x @ params["w1"] + params["b1"]) @ params["w2"]
        at_risk = jax.lax.associative_scan(jnp.logaddexp, score)
        return -jnp.sum(failed * (score - at_risk))

    failed = failed[order]
    guess = float((failed * np.log(np.arange(1, 97))).sum())
    batch = jnp.asarray(pumps[order]), jnp.asarray(failed, jnp.float32)
    return Case(loss, params, batch, optax.adam(1e-2), guess=guess)
