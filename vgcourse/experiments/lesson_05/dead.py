"""Dead units: those whose slope is exactly 0 on every example, so that no gradient reaches their own weights.

A unit is dead on the data it is shown; other data may wake it, and so may a layer beneath it that learns. Counts are
per layer, and per seed by `jax.vmap`.
"""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax.typing import ArrayLike
from jaxtyping import Array, Float, Int

from vgcourse.inputs import BadInput, finite_number, whole_number
from vgcourse.measuring.sweep import in_parts, swept
from vgcourse.nets import mlp, stack
from vgcourse.nets.activations import activate, activation_index
from vgcourse.nets.tasks import Task
from vgcourse.training.losses import cross_entropy, right
from vgcourse.training.optimise import descend


def dead_units(z: ArrayLike, activation: str = "relu") -> Int[np.ndarray, "*layers"]:
    """How many units have slope 0 at all their pre-activations `z`: for ReLU, those that are never above 0.

    z: (*layers, examples, units); a count for each layer.
    """
    return np.asarray(_count(np.int32(activation_index(activation)), np.asarray(z, np.float32)))


@jax.jit
def _count(index, z):
    return jnp.sum(_dead(index, z), axis=-1)


def _dead(index, z):
    """(*layers, units): whether φ′ is 0 on every example; `index` may be traced."""
    slope = jax.jvp(partial(activate, index), (z,), (jnp.ones_like(z),))[1]
    return jnp.all(slope == 0, axis=-2)


def dead_share(
    x: ArrayLike,
    depth: int = stack.DEPTH,
    activation: str = "relu",
    weight_scale: float = 1.0,
    bias_scale: float = 0.0,
    seeds=range(20),
) -> Float[np.ndarray, "runs depth"]:
    """The share of dead units in every layer of an untrained stack, on the examples `x`; a row a seed.

    The stack is as wide as `x`, of shape (examples, width). Turning depth, activation, scales, seeds compiles nothing.
    """
    x = np.asarray(x, np.float32)
    if x.ndim != 2:
        raise BadInput(f"x must have the shape (examples, width); {x.shape} came.")
    k = stack.rows(depth=depth, activation=activation, weight_scale=weight_scale, bias_scale=bias_scale, seed=seeds)
    return np.asarray(_dead_share(k, x))[:, : int(k.depth)]


@jax.jit
@swept
def _dead_share(k: stack.Knobs, x):
    def layer(h, θ):
        z = h @ θ.weights + θ.biases
        return activate(k.activation, z), jnp.mean(_dead(k.activation, z))

    return jax.lax.scan(layer, x, stack.init(k, x.shape[1]))[1]


class Deaths(NamedTuple):
    """A training watched for units that are never above 0. A point is the start, and the end of every epoch.

    share: of the units, those that no example lifts above 0 now; under a ReLU these are the dead ones. ever: those of
    which that is true now or was true at an earlier point.
    """

    share: Float[np.ndarray, "runs points layers"]
    ever: Float[np.ndarray, "runs points layers"]
    accuracy: Float[np.ndarray, "runs points"]


def deaths(
    task: Task,
    *,
    hidden: int = 4,
    width: int = 32,
    activation: str = "relu",
    initializer: str = "he",
    learning_rate: float = 0.1,
    epochs: int = 10,
    batch: int = 32,
    seeds=range(20),
) -> Deaths:
    """Train by plain SGD and count the units of every hidden layer that no training example lifts above 0, by epoch.

    The count asks for z and not for the slope, so it means the same with a leak as without. Batches are drawn with
    replacement. Compiles once for each shape; learning rate and activation are traced.
    """
    shape = mlp.Shape(
        task.x.shape[1], whole_number("The number of hidden layers", hidden, 1, 200),
        whole_number("The width", width, 1, 4096), max(1, int(task.y.max()) + 1 if task.y.max() > 1 else 1),
    )  # fmt: skip
    seeds = [int(stack.coerced("seed", seed)) for seed in seeds]
    epochs = whole_number("The number of epochs", epochs, 1, 10_000)
    batch = whole_number("The batch", batch, 1, 100_000)
    θ = jax.vmap(lambda seed: mlp.init(jax.random.key(seed), shape, initializer))(np.array(seeds, np.uint32))
    size = (epochs + 1, -(-len(task.x) // batch), batch)
    rows = np.stack([np.random.default_rng(seed).integers(0, len(task.x), size, np.int32) for seed in seeds])
    rate = np.float32(finite_number("The learning rate", learning_rate, 0))
    index = np.int32(activation_index(activation))

    def some(at):
        return _trained(jax.tree.map(lambda leaf: leaf[at], θ), rows[at], task.x, task.y, index, rate)

    return Deaths(*in_parts(some, len(seeds), 2, f"training {len(seeds)} networks"))


@jax.jit
def _trained(θ, rows, x, y, index, rate):
    """(share, ever, accuracy) before each epoch of `rows`, vectorised over runs."""

    def loss(θ, rows):
        return jnp.mean(cross_entropy(mlp.logits(θ, index, x[rows]), y[rows]))

    def epoch(θ, rows):
        never_above = jnp.all(pre_activations(θ, index, x) <= 0, axis=-2)
        accuracy = jnp.mean(right(mlp.logits(θ, index, x), y))
        return descend(loss, optax.sgd(rate), θ, rows)[0], (never_above, accuracy)

    def run(θ, rows):
        never_above, accuracy = jax.lax.scan(epoch, θ, rows)[1]
        at_some_point = jax.lax.associative_scan(jnp.logical_or, never_above)
        return jnp.mean(never_above, axis=-1), jnp.mean(at_some_point, axis=-1), accuracy

    return jax.vmap(run)(θ, rows)


def pre_activations(θ: mlp.MLP, index, x: Float[Array, "examples features"]) -> Float[Array, "layers examples width"]:
    """z of every hidden layer of the MLP, the first one included."""
    z = x @ θ.first.weights + θ.first.biases

    def layer(z, θ_l):
        z = activate(index, z) @ θ_l.weights + θ_l.biases
        return z, z

    return jnp.concatenate([z[None], jax.lax.scan(layer, z, θ.hidden)[1]])
