"""Training stacks that read digits: the data, and the one problem that several lessons share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float, Int

from vgcourse.nets import stack
from vgcourse.nets.digit_stack import Net, init, logits, without_room
from vgcourse.nets.tasks import digits
from vgcourse.training.losses import cross_entropy, right
from vgcourse.training.optimise import Problem


@cache
def standardised_digits() -> tuple[Float[np.ndarray, "examples width"], Int[np.ndarray, " examples"]]:
    """The training digits, every pixel's mean taken off and E[x²] = 1, as mean-field theory has it; their labels."""
    task = digits()
    x = task.x - task.x.mean(0)
    return x / np.sqrt(np.mean(x**2)), task.y


def initial_net(k: stack.Knobs) -> Net:
    """The network of these knobs, with as many stages as its depth says."""
    return without_room(k, init(k))


def loss(k: stack.Knobs, net: Net, batch) -> Float[Array, ""]:
    """Mean cross-entropy."""
    x, y = batch
    return jnp.mean(cross_entropy(logits(k, net, x), y))


def batch_of(_, key) -> tuple[Array, Array]:
    """32 digits, drawn with replacement."""
    x, y = map(jnp.asarray, standardised_digits())
    rows = jax.random.randint(key, (32,), 0, len(x))
    return x[rows], y[rows]


PROBLEM = Problem(loss, batch_of, optax.sgd)


@jax.jit
def _accuracy(k, net, x, y):
    return jnp.mean(right(logits(k, net, x), y))


def accuracies(ks: Sequence[stack.Knobs], nets: Sequence[Net]) -> Float[np.ndarray, " runs"]:
    """The share of all training digits that each network has right."""
    return np.array([float(_accuracy(k, net, *standardised_digits())) for k, net in zip(ks, nets, strict=True)])
