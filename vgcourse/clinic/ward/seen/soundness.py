"""Healthy networks of every day, with a feature each that is odd at first sight."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import cross_entropy, glorot, he, normal, pictures, pixels


@patient(
    "healthy", needs="flax", source="Press & Wolf 2017, and every small GPT: the table that reads also writes", steps=60
)
def tied_language_model(seed):
    """Flax NNX: two causal blocks, normalised before; Embed.attend gives the logits. The mask is −10³⁰."""
    from flax import nnx

    class Block(nnx.Module):
        def __init__(self, rngs):
            self.one, self.two = nnx.LayerNorm(24, rngs=rngs), nnx.LayerNorm(24, rngs=rngs)
            self.qkv, self.mix = nnx.Linear(24, 72, rngs=rngs), nnx.Linear(24, 24, rngs=rngs)
            self.up, self.down = nnx.Linear(24, 48, rngs=rngs), nnx.Linear(48, 24, rngs=rngs)

        def __call__(self, x):
            q, k, v = jnp.split(self.qkv(self.one(x)), 3, -1)
            scores = q @ k.swapaxes(1, 2) / 24**0.5
            scores = jnp.where(jnp.tril(jnp.ones(scores.shape[-2:], bool)), scores, -1e30)
            x = x + self.mix(jax.nn.softmax(scores) @ v)
            return x + self.down(nnx.gelu(self.up(self.two(x))))

    class Model(nnx.Module):
        def __init__(self, rngs):
            self.embed = nnx.Embed(12, 24, embedding_init=nnx.initializers.normal(0.1), rngs=rngs)
            self.blocks, self.norm = nnx.List([Block(rngs), Block(rngs)]), nnx.LayerNorm(24, rngs=rngs)

        def __call__(self, text):
            x = self.embed(text)
            for block in self.blocks:
                x = block(x)
            return self.embed.attend(self.norm(x))

    graph, params = nnx.split(Model(nnx.Rngs(seed)))

    def loss_fn(params, text):
        return cross_entropy(nnx.merge(graph, params)(text[:, :-1]), text[:, 1:])

    text = (np.arange(12)[:, None] + np.arange(1, 4).repeat(4)[:, None] * np.arange(9)) % 12
    return Case(loss_fn, params, jnp.asarray(text), optax.adamw(1e-2), guess=math.log(12), classes=12)


@patient("healthy", needs="flax", source="Smith & Topin 2018; optax.cosine_onecycle_schedule", steps=80)
def one_cycle(seed):
    """Flax Linen: convolutions and group normalisation; the rate begins at a 25th of 0.2 and ends near 0."""
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.GroupNorm(4)(nn.Conv(8, (3, 3))(x)))
            x = nn.relu(nn.GroupNorm(4)(nn.Conv(16, (3, 3), strides=2)(x)))
            return nn.Dense(10)(x.mean((1, 2)))

    net, batch = Net(), pictures(24)
    params = net.init(jax.random.key(seed), batch[0][:1])

    def loss_fn(params, batch):
        return cross_entropy(net.apply(params, batch[0]), batch[1])

    rate = optax.cosine_onecycle_schedule(80, 0.2)
    return Case(loss_fn, params, batch, optax.sgd(rate, momentum=0.9), guess=math.log(10), classes=10)


@patient(
    "healthy", source="Dinh et al. 2017, real NVP: scale and shift begin at 0, the flow as the identity", steps=120
)
def flow_from_the_identity(seed):
    """Four coupling layers; a density has no lowest loss at 0, and the first step moves the last layers alone."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = [{"w1": he(k, 1, 24), "b1": 0.3 * normal(k, (24,)), "w2": jnp.zeros((24, 2))} for k in keys]

    def loss_fn(params, x):
        log_det = 0.0
        for i, p in enumerate(params):
            kept, other = x[:, i % 2], x[:, 1 - i % 2]
            s, t = jnp.moveaxis(jnp.tanh(kept[:, None] @ p["w1"] + p["b1"]) @ p["w2"], -1, 0)
            other = other * jnp.exp(jnp.tanh(s)) + t
            x = jnp.stack([kept, other] if i % 2 == 0 else [other, kept], 1)
            log_det = log_det + jnp.tanh(s)
        return jnp.mean(0.5 * jnp.sum(x**2, 1) - log_det)

    rng = np.random.default_rng(seed)
    a = rng.normal(size=256)
    x = np.stack([a, a**2 / 2 - 0.5 + 0.1 * rng.normal(size=256)], 1)
    return Case(loss_fn, params, jnp.asarray(x, jnp.float32), optax.adam(1e-2))


@patient("healthy", source="Kipf & Welling 2017: two layers, normalised by degrees, and few labels", steps=80)
def few_labelled_nodes(seed):
    """A graph of two crowds; six of sixty nodes have a label, so most of the logits have no gradient."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"w0": glorot(keys[0], 60, 16), "w1": glorot(keys[1], 16, 2)}

    def loss_fn(params, batch):
        adjacency, labels, known = batch
        h = jax.nn.relu(adjacency @ params["w0"])
        each = optax.softmax_cross_entropy_with_integer_labels(adjacency @ (h @ params["w1"]), labels)
        return jnp.sum(each * known) / known.sum()

    rng = np.random.default_rng(seed)
    labels = np.arange(60) % 2
    linked = rng.random((60, 60)) < np.where(labels[:, None] == labels, 0.2, 0.02)
    adjacency = (linked | linked.T | np.eye(60, dtype=bool)).astype(float)
    degree = adjacency.sum(1) ** -0.5
    batch = (degree[:, None] * adjacency * degree, labels, np.arange(60) < 6)
    batch = (jnp.asarray(batch[0], jnp.float32), jnp.asarray(labels), jnp.asarray(batch[2], jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=math.log(2), classes=2)


@patient(
    "healthy",
    source="He et al. 2016 with Goyal et al. 2017: γ of each block's last normalisation begins at 0",
    steps=60,
)
def every_block_asleep(seed):
    """A residual net of dense layers and batch statistics: at the start it is its stem, and nothing passes a block."""
    keys = jax.random.split(jax.random.key(seed), 8)
    params = {"stem": he(keys[0], 20, 32), "head": glorot(keys[1], 32, 4)}
    params["blocks"] = [
        {"one": he(keys[2 + i], 32, 32), "g1": jnp.ones(32), "two": he(keys[5 + i], 32, 32), "g2": jnp.zeros(32)}
        for i in range(3)
    ]

    def standardised(h, scale):
        return scale * (h - h.mean(0)) / jnp.sqrt(h.var(0) + 1e-5)

    def loss_fn(params, batch):
        h, y = batch
        h = h @ params["stem"]
        for p in params["blocks"]:
            inner = jax.nn.relu(standardised(h @ p["one"], p["g1"]))
            h = jax.nn.relu(h + standardised(inner @ p["two"], p["g2"]))
        return cross_entropy(h @ params["head"], y)

    batch = clouds(jax.random.key(seed), 128)
    return Case(loss_fn, params, batch, optax.sgd(0.05, momentum=0.9), guess=math.log(4), classes=4)


@patient("healthy", source="Chen et al. 2018, neural ordinary differential equations, by Runge and Kutta", steps=80)
def forty_small_steps(seed):
    """One field, forty steps of the fourth order by scan: the same weights 160 times, and each changes little."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {
        "w1": he(keys[0], 3, 24),
        "b1": jnp.zeros(24),
        "w2": 0.3 * glorot(keys[1], 24, 3),
        "out": glorot(keys[2], 3, 2),
    }

    def field(p, x):
        return jnp.tanh(x @ p["w1"] + p["b1"]) @ p["w2"]

    def loss_fn(params, batch):
        x, y = batch
        x = jnp.concatenate([x, jnp.zeros((len(x), 1))], 1)

        def step(x, _, dt=0.05):
            k1 = field(params, x)
            k2 = field(params, x + dt / 2 * k1)
            k3 = field(params, x + dt / 2 * k2)
            return x + dt / 6 * (k1 + 2 * k2 + 2 * k3 + field(params, x + dt * k3)), None

        x, _ = jax.lax.scan(step, x, length=40)
        return cross_entropy(x @ params["out"], y)

    rng = np.random.default_rng(seed)
    y = np.arange(64) % 2
    angle = rng.uniform(0, 2 * np.pi, 64)
    x = (0.5 + y)[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1)
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y))
    return Case(loss_fn, params, batch, optax.adam(3e-2), guess=math.log(2), classes=2)


@patient(
    "healthy",
    source="Katzman et al. 2018, DeepSurv: Cox's partial likelihood, in which only the order counts",
    steps=100,
)
def order_of_deaths(seed):
    """A cumulative logsumexp over those still alive; adding a number to all outputs changes nothing."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"w": he(keys[0], 6, 32), "b": jnp.zeros(32), "risk": 0.2 * normal(keys[1], (32, 1))}

    def loss_fn(params, batch):
        x, died = batch
        risk = (jax.nn.relu(x @ params["w"] + params["b"]) @ params["risk"])[:, 0]
        alive = jax.lax.cumlogsumexp(risk, reverse=True)
        return -jnp.sum((risk - alive) * died) / died.sum()

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(40, 6))
    time = -6 * np.abs(x[:, 0]) - 3 * x[:, 1]
    x = x[np.argsort(time)]
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(rng.random(40) < 0.8, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=float(np.log(np.arange(1, 41)).mean()))


@patient(
    "healthy",
    source="Alain & Bengio 2017: a linear probe; the encoder stands in the parameters and is not to move",
    steps=100,
)
def linear_probe(seed):
    """stop_gradient on purpose: what a trained trunk knows is read by a linear layer, as in every paper on features."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"trunk": he(keys[0], 64, 128), "probe": jnp.zeros((128, 10))}

    def loss_fn(params, batch):
        x, y = batch
        features = jax.lax.stop_gradient(jax.nn.relu(x @ params["trunk"]))
        return cross_entropy(features @ params["probe"], y)

    x, y = pixels(128)
    return Case(loss_fn, params, ((x - x.mean()) / x.std(), y), optax.adam(1e-2), guess=math.log(10), classes=10)
