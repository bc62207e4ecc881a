"""The edge of stability: what full-batch gradient descent does to the sharpness of its loss.

Cohen et al. 2021, "Gradient descent on neural networks typically occurs at the edge of stability".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number, whole_number
from vgcourse.nets.tasks import digits
from vgcourse.waiting import Bar

EXAMPLES, WIDTH = 100, 32
GAIN = 0.5
"""On weights N(0, 1/n): at 1 the sharpness starts between 23 and 39, above 2/η for the lesson's larger rates."""
EVERY = 100
"""Steps between two looks at the sharpness."""
TURNS = 20
"""Power iterations for each; the next look starts from where the last one ended."""


class EdgeDescent(NamedTuple):
    """The loss and the sharpness after 0, EVERY, 2·EVERY … steps, for every seed."""

    learning_rate: float
    steps: np.ndarray
    loss: Float[np.ndarray, "seeds looks"]
    sharpness: Float[np.ndarray, "seeds looks"]

    def __repr__(self) -> str:
        return f"EdgeDescent(rate {self.learning_rate:g}, {len(self.loss)} seeds, {self.steps[-1]} steps)"


@cache
def _data() -> tuple[np.ndarray, np.ndarray]:
    task = digits()
    return ((task.x - task.x.mean()) / task.x.std())[:EXAMPLES], np.eye(10, dtype=np.float32)[task.y[:EXAMPLES]]


def _loss(θ: Float[Array, " parameters"]) -> Array:
    """Half the squared distance to the one-hot labels, mean over the examples: 64 → 32 → 32 → 10, tanh."""
    x, y = map(jnp.asarray, _data())
    at = 0
    for rows, columns in _SHAPES:
        W = θ[at : at + rows * columns].reshape(rows, columns)
        x, at = (jnp.tanh(x) if at else x) @ W, at + rows * columns
    return 0.5 * jnp.mean(jnp.sum((x - y) ** 2, 1))


_SHAPES = ((64, WIDTH), (WIDTH, WIDTH), (WIDTH, 10))


@jax.jit
def _start(key, gain):
    keys = jax.random.split(key, len(_SHAPES) + 1)
    θ = jnp.concatenate([(jax.random.normal(k, s) / s[0] ** 0.5).ravel() for k, s in zip(keys, _SHAPES, strict=False)])
    return gain * θ, jax.random.normal(keys[-1], θ.shape)


@jax.jit
def _look(θ, v):
    """(loss, largest eigenvalue of the Hessian, its direction), by Hessian-vector products (Pearlmutter 1994)."""

    def turn(_, state):
        v = state[0] / jnp.linalg.norm(state[0])
        Hv = jax.jvp(jax.grad(_loss), (θ,), (v,))[1]
        return Hv, jnp.vdot(v, Hv)

    v, largest = jax.lax.fori_loop(0, TURNS, turn, (v, jnp.float32(0)))
    return _loss(θ), largest, v


@jax.jit
def _walk(θ, rate):
    return jax.lax.fori_loop(0, EVERY, lambda _, θ: θ - rate * jax.grad(_loss)(θ), θ)


def threshold(learning_rate: float) -> float:
    """The sharpness 2/η, above which a step of gradient descent on a parabola overshoots by more than it began with."""
    return 2 / finite_number("The learning rate", learning_rate, 1e-9, 1e9)


def edge_descent(
    learning_rate: float = 0.1, *, looks: int = 26, gain: float = GAIN, seeds: Sequence[int] = range(20)
) -> EdgeDescent:
    """Plain gradient descent on 100 digits, all of them in every step, and the sharpness after each 100 steps."""
    learning_rate = finite_number("The learning rate", learning_rate, 1e-6, 10)
    looks, gain = whole_number("The number of looks", looks, 1, 10_000), finite_number("The gain", gain, 0, 100)
    seeds, found = [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds], []
    with Bar(f"gradient descent at {learning_rate:g}") as bar:
        for at, seed in enumerate(seeds):
            (θ, v), row = _start(jax.random.key(seed), np.float32(gain)), []
            for look in range(looks):
                θ = _walk(θ, np.float32(learning_rate)) if look else θ
                loss, largest, v = _look(θ, v)
                row.append((float(loss), float(largest)))
            found.append(row)
            bar((at + 1) / len(seeds))
    return EdgeDescent(learning_rate, EVERY * np.arange(looks), *np.moveaxis(np.array(found), -1, 0))
