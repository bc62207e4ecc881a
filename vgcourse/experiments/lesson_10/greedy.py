"""Training one level at a time: a stack of denoising autoencoders, then the whole network by backpropagation.

Hinton, Osindero & Teh 2006 stacked Boltzmann machines, Bengio et al. 2007 autoencoders; the noise on the input is that
of Vincent et al. 2008. Every network is a `mlp.MLP`; lists of networks go in and come out, one for each run.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, whole_number
from vgcourse.nets import mlp
from vgcourse.nets.activations import activation_index
from vgcourse.nets.initializers import INITIALIZERS
from vgcourse.nets.tasks import Task
from vgcourse.training.losses import cross_entropy, right
from vgcourse.training.optimise import Problem, optimise

BATCH = 64


class Level(NamedTuple):
    """One denoising autoencoder: h = σ(x̃ W + b), reconstruction σ(h V + c). Only W and b go into the network."""

    weights: Float[Array, "fan_in width"]
    biases: Float[Array, " width"]
    back_weights: Float[Array, "width fan_in"]
    back_biases: Float[Array, " fan_in"]


class FineTuned(NamedTuple):
    """What backpropagation made of the networks: train and test are the shares of examples right, one for each run."""

    networks: list[mlp.MLP]
    loss: Float[np.ndarray, "runs steps"]
    train: Float[np.ndarray, " runs"]
    test: Float[np.ndarray, " runs"]

    def __repr__(self) -> str:
        train, test = np.median(self.train), np.median(self.test)
        return f"FineTuned({len(self.train)} runs, median accuracy {train:.2f}, test {test:.2f})"


def untrained(
    seeds: Sequence[int] = range(20),
    hidden: int = 5,
    *,
    width: int = 50,
    initializer: str = "glorot_uniform",
    gain: float = 1.0,
    features: int = 64,
    outputs: int = 10,
) -> list[mlp.MLP]:
    """One network for each seed, `hidden` layers of `width` units; biases 0. The defaults are made for the digits."""
    shape = mlp.Shape(
        whole_number("The number of features", features, 1, 100_000),
        whole_number("The number of hidden layers", hidden, 1, 200),
        whole_number("The width", width, 1, 4096),
        whole_number("The number of outputs", outputs, 1, 10_000),
    )
    numbers = np.array([whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds], np.uint32)
    if not len(numbers):
        raise BadInput("untrained needs one seed or more; none came.")
    if initializer not in INITIALIZERS:
        mlp.initial_weights(initializer, jax.random.key(0), 1, 1)  # says which there are
    many = _drawn(shape, initializer)(numbers, np.float32(finite_number("The gain", gain, 0)))
    many = jax.tree.map(np.asarray, many)
    return [jax.tree.map(lambda leaf, i=i: leaf[i], many) for i in range(len(numbers))]


@lru_cache
def _drawn(shape: mlp.Shape, initializer: str):
    """(seeds, gain) → parameters with the runs as first axis; the gain is traced."""

    def one(seed, gain):
        return jax.tree.map(lambda leaf: gain * leaf, mlp.init(jax.random.key(seed), shape, initializer))

    return jax.jit(jax.vmap(one, (0, None)))


def reconstruct(level: Level, x: Float[Array, "batch fan_in"]) -> Float[Array, "batch fan_in"]:
    """What the autoencoder makes of its input: σ(σ(x W + b) V + c)."""
    return jax.nn.sigmoid(code(level, x) @ level.back_weights + level.back_biases)


def code(level: Level, x: Float[Array, "batch fan_in"]) -> Float[Array, "batch width"]:
    """What the level hands to the next one: σ(x W + b)."""
    return jax.nn.sigmoid(x @ level.weights + level.biases)


def denoising_loss(knobs, level: Level, batch) -> Float[Array, ""]:
    """The mean squared difference between the clean input and what was made of the noisy one."""
    noisy, clean = batch
    return jnp.mean((reconstruct(level, noisy) - clean) ** 2)


def noisy_batch(knobs, key):
    """(noisy, clean): `BATCH` examples drawn with replacement; each entry is set to 0 with probability `noise`."""
    x, noise = knobs
    key_rows, key_noise = jax.random.split(key)
    clean = x[jax.random.randint(key_rows, (BATCH,), 0, len(x))]
    return clean * jax.random.bernoulli(key_noise, 1 - noise, clean.shape), clean


DENOISE = Problem(denoising_loss, noisy_batch, optax.adam)


def pretrain(
    task: Task,
    networks: Sequence[mlp.MLP],
    levels: int | None = None,
    *,
    noise: float = 0.3,
    epochs: int = 10,
    learning_rate: float = 0.01,
    seeds: Sequence[int] | None = None,
) -> list[mlp.MLP]:
    """Train the first `levels` hidden layers one after the other, without labels; the others are left as they are.

    Level l is a denoising autoencoder on what the levels below, now frozen, make of the clean inputs; it starts from
    the network's own W_l. noise: the share of its inputs that is set to 0. Adam, batches of 64. A run is its seed.
    """
    nets, seeds = _checked(networks, seeds)
    hidden = 1 + len(nets[0].hidden.weights)
    levels = hidden if levels is None else whole_number("The number of levels", levels, 0, hidden)
    noise = np.float32(finite_number("The noise", noise, 0, 0.99))
    steps = whole_number("The number of epochs", epochs, 1, 10_000) * -(-len(task.x) // BATCH)
    inputs = [np.asarray(task.x, np.float32)] * len(nets)
    for l in range(levels):
        trained = optimise(
            DENOISE,
            [_level(net, l, seed) for net, seed in zip(nets, seeds, strict=True)],
            [(x, noise) for x in inputs],
            learning_rate=finite_number("The learning rate", learning_rate, 0),
            steps=steps,
            seeds=seeds,
            what=f"level {l + 1} of {levels}",
        ).parameters
        inputs = [np.asarray(_code(level, x)) for level, x in zip(trained, inputs, strict=True)]
        nets = [_with_level(net, l, level) for net, level in zip(nets, trained, strict=True)]
    return nets


_code = jax.jit(code)


def _level(net: mlp.MLP, l: int, seed: int) -> Level:
    """The autoencoder that level l begins as: the network's own W and b, and Glorot's weights on the way back."""
    W, b = layers_of(net)[l]
    V = _back(np.uint32(seed), np.uint32(l), *W.shape)
    return Level(np.asarray(W), np.asarray(b), np.asarray(V), np.zeros(len(W), np.float32))


@partial(jax.jit, static_argnums=(2, 3))
def _back(seed, l, fan_in, width):
    key = jax.random.fold_in(jax.random.fold_in(jax.random.key(seed), 1), l)
    return INITIALIZERS["glorot_uniform"](key, (width, fan_in))


def _with_level(net: mlp.MLP, l: int, level: Level) -> mlp.MLP:
    W, b = np.asarray(level.weights), np.asarray(level.biases)
    if l == 0:
        return net._replace(first=mlp.Layer(W, b))
    weights, biases = np.array(net.hidden.weights), np.array(net.hidden.biases)
    weights[l - 1], biases[l - 1] = W, b
    return net._replace(hidden=mlp.Layer(weights, biases))


def layers_of(net: mlp.MLP) -> list[tuple[np.ndarray, np.ndarray]]:
    """[(W, b), …] of the hidden layers, input first; the last layer, which reads them out, is left aside."""
    return [tuple(net.first), *zip(np.asarray(net.hidden.weights), np.asarray(net.hidden.biases), strict=True)]


def labelled_loss(knobs, net: mlp.MLP, batch) -> Float[Array, ""]:
    """Cross-entropy of the network on a batch (x, y)."""
    x, y = batch
    return jnp.mean(cross_entropy(mlp.logits(net, knobs[2], x), y))


def labelled_batch(knobs, key):
    x, y, _ = knobs
    rows = jax.random.randint(key, (BATCH,), 0, len(x))
    return x[rows], y[rows]


def momentum(rate) -> optax.GradientTransformation:
    """SGD with momentum .9."""
    return optax.sgd(rate, momentum=0.9)


FINE_TUNE = Problem(labelled_loss, labelled_batch, momentum)


def fine_tune(
    task: Task,
    networks: Sequence[mlp.MLP],
    *,
    activation: str = "sigmoid",
    learning_rate: float = 0.1,
    epochs: int = 20,
    seeds: Sequence[int] | None = None,
) -> FineTuned:
    """Train whole networks by backpropagation: SGD with momentum .9, batches of 64 drawn with replacement."""
    nets, seeds = _checked(networks, seeds)
    knobs = (np.asarray(task.x), np.asarray(task.y), np.int32(activation_index(activation)))
    trained = optimise(
        FINE_TUNE,
        nets,
        knobs,
        learning_rate=finite_number("The learning rate", learning_rate, 0),
        steps=whole_number("The number of epochs", epochs, 1, 10_000) * -(-len(task.x) // BATCH),
        seeds=seeds,
        what=f"fine-tuning {len(nets)} networks",
    )
    ends = [jax.tree.map(np.asarray, net) for net in trained.parameters]
    train, test = (
        np.array([_accuracy(net, knobs[2], x, y) for net in ends])
        for x, y in ((task.x, task.y), (task.x_test, task.y_test))
    )
    return FineTuned(ends, trained.loss, train, test)


@jax.jit
def _accuracy(net, index, x, y):
    return jnp.mean(right(mlp.logits(net, index, x), y))


def networks_of(given: Sequence[mlp.MLP]) -> list[mlp.MLP]:
    """The networks, or a sentence where there are none."""
    nets = list(given)
    if not nets or any(not isinstance(net, mlp.MLP) for net in nets):
        raise BadInput("A list of networks is needed, such as vg.untrained(range(20)) gives.")
    return nets


def _checked(networks, seeds) -> tuple[list[mlp.MLP], list[int]]:
    nets = networks_of(networks)
    seeds = list(range(len(nets)) if seeds is None else seeds)
    if len(seeds) != len(nets):
        raise BadInput(f"One seed for each of the {len(nets)} networks is needed; {len(seeds)} came.")
    return nets, [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]
