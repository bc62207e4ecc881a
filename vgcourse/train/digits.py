"""Stacks that read digits: the network, its data, and the one problem of training it that several lessons share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float, Int

from vgcourse.nets import stack
from vgcourse.nets.tasks import digits
from vgcourse.train.optimise import Problem

WIDTH = 64
"""The pixels of a digit: every layer of the stack is square."""


class Net(NamedTuple):
    """A stack, and ten logits read from its last layer."""

    stages: stack.Parameters
    readout: Float[Array, "width classes"]


def init(k: stack.Knobs) -> Net:
    """The stack of these knobs; the readout is N(0, 1/width)."""
    key = jax.random.fold_in(jax.random.key(k.seed), 2)
    return Net(stack.init(k, WIDTH), jax.random.normal(key, (WIDTH, 10)) / jnp.sqrt(WIDTH))


@cache
def standardised_digits() -> tuple[Float[np.ndarray, "examples width"], Int[np.ndarray, "examples"]]:
    """The training digits, every pixel's mean taken off and E[x²] = 1, as mean-field theory has it; their labels."""
    task = digits()
    x = task.x - task.x.mean(0)
    return x / np.sqrt(np.mean(x**2)), task.y


def initial_net(k: stack.Knobs) -> Net:
    """The network of these knobs, with as many stages as its depth says: the depth is a fixed number here."""
    net = init(k)
    return net._replace(stages=jax.tree.map(lambda leaf: leaf[: int(k.depth)], net.stages))


def logits(k: stack.Knobs, net: Net, x: Float[Array, "batch width"]) -> Float[Array, "batch classes"]:
    """What the network says of a batch, normalised by the statistics of that batch."""
    h, _ = jax.lax.scan(lambda h, θ: (stack.stage(k, h, θ), None), x, net.stages)
    return h @ net.readout


def loss(k: stack.Knobs, net: Net, batch) -> Float[Array, ""]:
    """Mean cross-entropy."""
    x, y = batch
    return optax.softmax_cross_entropy_with_integer_labels(logits(k, net, x), y).mean()


def batch_of(_, key) -> tuple[Array, Array]:
    """32 digits, drawn with replacement."""
    x, y = map(jnp.asarray, standardised_digits())
    rows = jax.random.randint(key, (32,), 0, len(x))
    return x[rows], y[rows]


PROBLEM = Problem(loss, batch_of, optax.sgd)


@jax.jit
def _accuracy(k, net, x, y):
    return jnp.mean(jnp.argmax(logits(k, net, x), 1) == y)


def accuracies(ks: Sequence[stack.Knobs], nets: Sequence[Net]) -> Float[np.ndarray, "runs"]:
    """The share of all training digits that each network has right."""
    return np.array([float(_accuracy(k, net, *standardised_digits())) for k, net in zip(ks, nets, strict=True)])
