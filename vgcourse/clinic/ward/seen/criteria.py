"""Losses that are not those of the task."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import waves
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.pieces import cross_entropy, glorot, he, normal, pictures


@patient(
    "wrong loss: softmax twice",
    needs="flax",
    source="Flax threads: nn.softmax at the end of __call__, and optax.softmax_cross_entropy_with_integer_labels",
    steps=40,
)
def lenet_ends_in_softmax(seed, cured=False):
    """Flax Linen: the convolutional net of the tutorial, with a softmax, since the figure had one."""
    from flax import linen as nn

    class CNN(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Conv(8, (3, 3))(x))
            x = nn.avg_pool(x, (2, 2), strides=(2, 2))
            x = nn.relu(nn.Conv(16, (3, 3))(x))
            x = nn.relu(nn.Dense(32)(x.reshape(len(x), -1)))
            x = nn.Dense(10)(x)
            return x if cured else nn.softmax(x)  # the cause

    net, batch = CNN(), pictures(24)
    params = net.init(jax.random.key(seed), batch[0][:1])

    def loss_fn(params, batch):
        images, labels = batch
        logits = net.apply(params, images)
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()  # the cause

    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=math.log(10), classes=10)


@patient(
    "wrong loss: softmax twice",
    needs="equinox",
    source="language models by hand: probabilities are returned for sampling, and handed to the loss as logits",
    steps=80,
)
def next_letter_by_probability(seed, cured=False):
    """Equinox: a GRU reads letters and gives probabilities for each next one, of sixteen."""
    import equinox as eqx

    keys = jax.random.split(jax.random.key(seed), 3)
    net = (
        eqx.nn.Embedding(16, 16, key=keys[0]),
        eqx.nn.GRUCell(16, 32, key=keys[1]),
        eqx.nn.Linear(32, 16, key=keys[2]),
    )
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def read(net, text):
        embed, cell, head = net

        def step(h, letter):
            h = cell(embed(letter), h)
            return h, head(h) if cured else jax.nn.softmax(head(h))  # the cause

        return jax.lax.scan(step, jnp.zeros(32), text)[1]

    def loss_fn(params, text):
        net = eqx.combine(params, static)
        logits = jax.vmap(lambda row: read(net, row))(text[:, :-1])
        return optax.softmax_cross_entropy_with_integer_labels(logits, text[:, 1:]).mean()  # the cause

    rng = np.random.default_rng(seed)
    after = rng.permutation(16)
    text = [rng.integers(0, 16, 32)]
    for _ in range(8):
        text.append(after[text[-1]])
    return Case(loss_fn, params, jnp.asarray(np.stack(text, 1)), optax.adam(1e-2), guess=math.log(16), classes=16)


@patient(
    "wrong loss: sigmoid for classes",
    at=("mask",),
    source="threads on segmentation: a binary cross-entropy below 0; masks are read from files as 0 and 255",
    steps=80,
)
def masks_of_255(seed, cured=False):
    """Two convolutions mark bright squares; yes is 255. The nearest word, as labels leave the range of the loss."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"k1": normal(keys[0], (3, 3, 1, 8), 0.4), "k2": normal(keys[1], (3, 3, 8, 1), 0.15), "b": jnp.zeros(1)}
    how = ("NHWC", "HWIO", "NHWC")

    def loss_fn(params, batch):
        image, mask = batch["image"], batch["mask"]
        h = jax.nn.relu(jax.lax.conv_general_dilated(image, params["k1"], (1, 1), "SAME", dimension_numbers=how))
        logits = jax.lax.conv_general_dilated(h, params["k2"], (1, 1), "SAME", dimension_numbers=how) + params["b"]
        target = mask.astype(jnp.float32) / (255 if cured else 1)  # the cause
        return optax.sigmoid_binary_cross_entropy(logits, target).mean()  # the cause

    rng = np.random.default_rng(seed)
    corner = rng.integers(0, 7, (24, 2, 1))
    inside = (np.arange(12) >= corner) & (np.arange(12) < corner + 5)
    mask = (inside[:, 0, :, None] & inside[:, 1, None])[..., None]
    image = mask + 0.3 * rng.normal(size=mask.shape)
    share = float(mask.mean())
    guess = -share * math.log(share) - (1 - share) * math.log(1 - share)
    batch = {"image": jnp.asarray(image, jnp.float32), "mask": jnp.asarray(255 * mask, jnp.uint8)}
    return Case(loss_fn, params, batch, optax.adam(3e-2), guess=guess, classes=2)


@patient(
    "wrong loss: sigmoid for classes",
    needs="flax",
    at=("species",),
    source="beginners' threads on iris: Dense(1), a sigmoid, binary_crossentropy, and three species, 0, 1 and 2",
    steps=150,
)
def three_species_one_output(seed, cured=False):
    """Flax NNX: four measures of a flower, one output, a loss for yes and no."""
    from flax import nnx
    from sklearn.datasets import load_iris

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.hidden = nnx.Linear(4, 16, rngs=rngs)
            self.out = nnx.Linear(16, 3 if cured else 1, rngs=rngs)  # the cause

        def __call__(self, x):
            return self.out(nnx.tanh(self.hidden(x)))  # the cause

    graph, params = nnx.split(Net(nnx.Rngs(seed)))

    def loss_fn(params, batch):
        logits, species = nnx.merge(graph, params)(batch["flower"]), batch["species"]
        if cured:
            return cross_entropy(logits, species)
        return optax.sigmoid_binary_cross_entropy(logits[:, 0], species).mean()  # the cause

    iris = load_iris()
    x = (iris.data - iris.data.mean(0)) / iris.data.std(0)
    batch = {"flower": jnp.asarray(x, jnp.float32), "species": jnp.asarray(iris.target)}
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=math.log(3), classes=3)


@patient(
    "wrong loss: broadcast",
    needs="equinox",
    at=("[1]",),
    source="Equinox and JAX threads: jax.vmap(model)(x) is (n, 1), y is (n,), and only the mean is learnt",
    steps=150,
)
def vmapped_column(seed, cured=False):
    """Equinox, as in its first example: a vmapped MLP, a squared error, one output."""
    import equinox as eqx

    net = eqx.nn.MLP(8, 1, 32, 2, jax.nn.tanh, key=jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(params, batch):
        x, y = batch
        predicted = jax.vmap(eqx.combine(params, static))(x)
        predicted = predicted[:, 0] if cured else predicted  # the cause
        return jnp.mean((y - predicted) ** 2)  # the cause

    x, y = waves(jax.random.key(seed), 128)
    return Case(loss_fn, params, (x, y[:, 0]), optax.adam(1e-2), guess=1.0)


@patient(
    "wrong loss: broadcast",
    at=("reward", "done"),
    source="kengz/SLM-Lab pull request 372 and threads on deep Q-networks: a buffer of columns, rewards (n, 1)",
    steps=150,
)
def rewards_from_the_buffer(seed, cured=False):
    """A Q-network with a target network in the batch: r (n, 1) plus γ max Q (n,) is a table (n, n)."""
    keys = jax.random.split(jax.random.key(seed), 8)

    def network(one, two):
        return {"w1": he(one, 6, 48), "b1": jnp.zeros(48), "w2": glorot(two, 48, 3), "b2": jnp.zeros(3)}

    def q(p, state):
        return jax.nn.relu(state @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"]

    def td_loss(params, batch):
        taken = jnp.take_along_axis(q(params, batch["state"]), batch["action"][:, None], 1)[:, 0]
        after = q(batch["target"], batch["next"]).max(1)
        reward, done = batch["reward"], batch["done"]
        reward, done = (reward[:, 0], done[:, 0]) if cured else (reward, done)  # the cause
        aim = reward + 0.3 * (1 - done) * after  # the cause
        return jnp.mean((taken - aim) ** 2)  # the cause

    rng = np.random.default_rng(seed)
    state, action = rng.normal(size=(128, 6)), rng.integers(0, 3, 128)
    reward = np.where(state[np.arange(128), action] > 0, 1.0, -1.0)[:, None]
    done = (rng.random((128, 1)) < 0.3).astype(np.float32)
    batch = {"state": state, "next": rng.normal(size=(128, 6)), "reward": reward, "done": done}
    batch = {name: jnp.asarray(each, jnp.float32) for name, each in batch.items()}
    batch |= {"action": jnp.asarray(action), "target": network(*keys[2:4])}
    return Case(td_loss, network(*keys[:2]), batch, optax.adam(1e-2), guess=1.0)
