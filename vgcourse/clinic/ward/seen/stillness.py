"""Networks in which something stays as it is: units, weights, examples, parameters."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import binary, cross_entropy, glorot, he, normal, pictures


@patient(
    "dead units",
    needs="flax",
    also=("gradient cut off", "not used", "rank collapse"),
    source="pudae/tensorflow-densenet pull request 22, TensorFlow 2: keep_prob has become rate, its opposite",
    steps=80,
)
def keep_probability_for_a_rate(seed, cured=False):
    """Flax Linen: dropout was meant to keep everything for a first test, and so it got 1.0; which is its rate now."""
    from flax import linen as nn

    keep = 1.0

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Dense(40)(x))
            x = nn.Dropout(1 - keep if cured else keep, deterministic=False)(x)  # the cause
            x = nn.relu(nn.Dense(40)(x))
            return nn.Dense(4)(x)

    net, batch = Net(), clouds(jax.random.key(seed), 128)
    rngs = {"params": jax.random.key(seed), "dropout": jax.random.key(1)}
    variables = net.init(rngs, batch[0][:1])

    def loss_fn(variables, batch):
        return cross_entropy(net.apply(variables, batch[0], rngs={"dropout": jax.random.key(2)}), batch[1])

    return Case(loss_fn, variables, batch, optax.adam(3e-3), guess=math.log(4), classes=4)


@patient(
    "dead units",
    at=("['w1']",),
    source="threads on jax.random.uniform: it draws from 0 to 1, not around 0; features below 0",
    steps=100,
)
def only_negative_numbers(seed, cured=False):
    """Logarithms of probabilities are the features: all below 0. The first weights are all above, and ReLU follows."""
    keys = jax.random.split(jax.random.key(seed), 4)
    w1 = jax.random.uniform(keys[0], (8, 32), minval=-0.5 if cured else 0.0, maxval=0.5)  # the cause
    params = {"w1": w1, "b1": jnp.zeros(32), "w2": he(keys[1], 32, 32), "w3": glorot(keys[2], 32, 3)}

    def loss_fn(params, batch):
        x, y = batch
        h = jax.nn.relu(x @ params["w1"] + params["b1"])  # the cause
        h = jax.nn.relu(h @ params["w2"])
        return cross_entropy(h @ params["w3"], y)

    rng = np.random.default_rng(seed)
    y = np.arange(120) % 3
    p = np.stack([rng.dirichlet(1 + 4 * (np.arange(8) % 3 == label)) for label in y])
    batch = (jnp.asarray(np.log(p + 1e-2), jnp.float32), jnp.asarray(y))
    return Case(loss_fn, params, batch, optax.adam(5e-3), guess=math.log(3), classes=3)


@patient(
    "zero initialisation",
    at=("zero_in", "zero_out"),
    source="lllyasviel/ControlNet issue 510: the gradient is 0 where two zero convolutions follow each other",
    steps=80,
)
def two_zero_convolutions(seed, cured=False):
    """The trunk is frozen in the batch; beside it one zero convolution follows another, with nothing in between."""
    keys = jax.random.split(jax.random.key(seed), 4)
    how = ("NHWC", "HWIO", "NHWC")

    def conv(x, kernel):
        return jax.lax.conv_general_dilated(x, kernel, (1, 1), "SAME", dimension_numbers=how)

    zero_in = normal(keys[0], (1, 1, 1, 8), 0.5) if cured else jnp.zeros((1, 1, 1, 8))  # the cause
    params = {"zero_in": zero_in, "zero_out": jnp.zeros((3, 3, 8, 8))}  # the cause
    trunk = {"stem": normal(keys[1], (3, 3, 1, 8), 0.4), "head": normal(keys[2], (8 * 64, 10), 0.04)}

    def loss_fn(params, batch):
        trunk, x, y = batch
        hint = conv(jnp.tanh(conv(x, params["zero_in"])), params["zero_out"])  # the cause
        h = jnp.tanh(conv(x, trunk["stem"])) + hint
        return cross_entropy(h.reshape(len(x), -1) @ trunk["head"], y)

    x, y = pictures(20)
    return Case(loss_fn, params, (trunk, x, y), optax.adam(3e-2), guess=math.log(10), classes=10)


@patient(
    "zero initialisation",
    needs="equinox",
    at=("weight", "bias"),
    source="Equinox's documentation on loading: filter_eval_shape makes a template; here the file was never read",
    steps=80,
)
def template_of_a_checkpoint(seed, cured=False):
    """Equinox: a GRU whose leaves are the zeros of the template."""
    import equinox as eqx

    class Reader(eqx.Module):
        cell: eqx.nn.GRUCell
        head: eqx.nn.MLP

        def __init__(self, key):
            one, two = jax.random.split(key)
            self.cell = eqx.nn.GRUCell(3, 16, key=one)
            self.head = eqx.nn.MLP(16, 1, 16, 1, key=two)

        def __call__(self, x):
            h, _ = jax.lax.scan(lambda h, x: (self.cell(x, h), None), jnp.zeros(16), x)  # the cause
            return self.head(h)[0]  # the cause

    net = Reader(jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_inexact_array)
    if not cured:
        params = jax.tree.map(jnp.zeros_like, params)  # the cause

    def loss_fn(params, batch):
        return binary(jax.vmap(eqx.combine(params, static))(batch[0]), batch[1])

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(64, 6, 3))
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(x[:, -2:, 0].sum(1) > 0, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=math.log(2), classes=2)


@patient(
    "not used",
    at=("position",),
    source="JAX, the sharp bits: arrays do not change in place; and transformers whose positions were never added",
    steps=100,
)
def positions_not_assigned(seed, cured=False):
    """Attention over six letters; x.at[…].add(position) is written down, and its result is left there."""
    keys = jax.random.split(jax.random.key(seed), 7)
    params = {"embed": normal(keys[0], (8, 16)), "position": normal(keys[1], (6, 16))}
    params |= {name: glorot(keys[2 + i], 16, 16) for i, name in enumerate(("q", "k", "v"))}
    params["out"] = glorot(keys[5], 16, 8)

    def loss_fn(params, text):
        x = params["embed"][text]
        added = x.at[:, jnp.arange(6)].add(params["position"])  # the cause
        x = added if cured else x  # the cause
        q, k, v = (x @ params[name] for name in ("q", "k", "v"))
        x = x + jax.nn.softmax(q @ k.swapaxes(1, 2) / 4) @ v
        return cross_entropy(x.mean(1) @ params["out"], text[:, 0])

    text = jax.random.randint(keys[6], (384, 6), 0, 8)
    return Case(loss_fn, params, text, optax.adam(5e-3), guess=math.log(8), classes=8)


@patient(
    "not used",
    at=("message", "edge"),
    source="beginners' message passing with segment_sum: the neighbours are summed, and their messages are not",
    steps=60,
)
def messages_left_lying(seed, cured=False):
    """A graph network: what counts is which kind of bond leads to a neighbour; the messages that know it are lost."""
    keys = jax.random.split(jax.random.key(seed), 6)
    params = {"node": glorot(keys[0], 4, 24), "edge": glorot(keys[1], 2, 24), "message": he(keys[2], 24, 24)}
    params |= {"update": he(keys[3], 48, 24), "out": glorot(keys[4], 24, 1)}

    def loss_fn(params, graph):
        h = jax.nn.relu(graph["atoms"] @ params["node"])
        message = jax.nn.relu((h[graph["sender"]] * (graph["bonds"] @ params["edge"])) @ params["message"])  # the cause
        sent = message if cured else h[graph["sender"]]  # the cause
        near = jax.ops.segment_sum(sent, graph["receiver"], len(h))  # the cause
        h = jax.nn.relu(jnp.concatenate([h, near], 1) @ params["update"])
        return jnp.mean(((h @ params["out"])[:, 0] - graph["charge"]) ** 2)

    rng = np.random.default_rng(seed)
    sender, receiver = rng.integers(0, 400, (2, 1200))
    kind = rng.integers(0, 2, 1200)
    atoms = np.abs(rng.normal(size=(400, 4)))
    charge = np.bincount(receiver, (2 * kind - 1) * atoms[sender, 0], 400)
    graph = {"atoms": jnp.asarray(atoms, jnp.float32), "bonds": jnp.asarray(np.eye(2)[kind], jnp.float32)}
    graph |= {"sender": jnp.asarray(sender), "receiver": jnp.asarray(receiver)}
    graph["charge"] = jnp.asarray((charge - charge.mean()) / charge.std(), jnp.float32)
    return Case(loss_fn, params, graph, optax.adam(1e-2), guess=1.0)
