"""What training compiles: passes over the examples of one network, with every layer recorded inside.

Depth, activation, rate and ε are traced, and a pass that only looks is a pass that does not move: so no knob compiles
anything, and the last loss and the gradient over all examples need no program of their own. Networks are computed one
by one, on every core. CPU seconds beside backpropagation written by hand, on a loaded machine: 3.1 for 6.0 for a first
fit with an empty cache, .021 for .021 for one run again, 1.15 for 1.02 for sixty runs
(`tests/benchmarks/training.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from vgcourse.nets import mlp
from vgcourse.training.losses import cross_entropy, right

CHUNK = 10
"""Passes in one call of the compiled program."""


class Knobs(NamedTuple):
    """What may change without compiling: inner matrices in use, number of the activation, rate and ε."""

    inner: Any
    activation: Any
    learning_rate: Any
    epsilon: Any


class Seen(NamedTuple):
    """What a pass saw: its mean loss and share right, (2,); and (7, matrices), in the order of `fit.LayerRecord`."""

    outcome: Any
    layers: Any


OPTIMIZERS: dict[str, Callable[[Any, Any], optax.GradientTransformation]] = {
    "sgd": lambda rate, ε: optax.sgd(rate),
    "momentum": lambda rate, ε: optax.sgd(rate, momentum=0.9),
    # ε inside the root as in Keras from 2.11 on, or outside it as in Keras before that and in PyTorch: lesson 03
    "rmsprop": lambda rate, ε: optax.rmsprop(rate, decay=0.9, eps=ε, eps_in_sqrt=True),
    "rmsprop_outside": lambda rate, ε: optax.rmsprop(rate, decay=0.9, eps=ε, eps_in_sqrt=False),
    "adam": lambda rate, ε: optax.adam(rate, eps=ε),
}
EPSILONS = {"rmsprop": 1e-7, "rmsprop_outside": 1e-7, "adam": 1e-8}


def _rms(w):
    return jnp.sqrt(jnp.mean(w**2))


def _sizes(*given):
    """(numbers, matrices): each of some functions of a matrix, of every matrix of some parameters; given in turn."""
    return jnp.stack([mlp.over_layers(f, θ) for fs, θ in zip(given[::2], given[1::2], strict=True) for f in fs])


@lru_cache
def compiled(optimizer: str) -> tuple[Callable, Callable]:
    """(start, passes), jitted. A state is (parameters, the optimiser's memory).

    start: (knobs, parameters) → state. passes: (knobs, state, x, y, orders, weight, learn, count) → (state, Seen of
    `CHUNK` passes), of which the first `count` are done. orders: (CHUNK, steps, batch), the rows of each minibatch;
    weight: (steps, batch), 0 where the last minibatch is filled up; learn: (CHUNK,), whether a pass moves.
    """
    make = OPTIMIZERS[optimizer]

    def start(k: Knobs, θ):
        return θ, make(k.learning_rate, k.epsilon).init(θ)

    def one_pass(k: Knobs, state, x, y, order, weight, learn):
        zero = jax.tree.map(jnp.zeros_like, state[0])
        share = jnp.sum(weight, 1) / jnp.sum(weight)

        def minibatch(carry, at):
            (θ, memory), whole, first, seen = carry
            i, x, y, weight, share = at

            def loss(θ):
                out = mlp.logits(θ, k.activation, x, k.inner)
                mean = lambda values: jnp.sum(weight * values) / jnp.sum(weight)
                return mean(cross_entropy(out, y)), mean(right(out, y))

            values, gradient = jax.value_and_grad(loss, has_aux=True)(θ)

            def move():
                update, new = make(k.learning_rate, k.epsilon).update(gradient, memory, θ)
                return (optax.apply_updates(θ, update), new), update, whole

            def look():
                return (θ, memory), zero, jax.tree.map(lambda sum_, g: sum_ + share * g, whole, gradient)

            state, update, whole = jax.lax.cond(learn, move, look)
            first = jax.lax.cond(
                i == 0, lambda: _sizes((jnp.mean, jnp.std, _rms), gradient, (_rms,), update), lambda: first
            )
            return (state, whole, first, seen + share * jnp.stack(values)), None

        batches = (jnp.arange(len(order)), x[order], y[order], weight, share)
        nothing = jnp.zeros((4, 2 + len(zero.hidden.weights)))
        (new, whole, first, seen), _ = jax.lax.scan(minibatch, (state, zero, nothing, jnp.zeros(2)), batches)
        before, full = _sizes((jnp.mean, jnp.std), state[0]), _sizes((jnp.std,), whole)
        return new, Seen(seen, jnp.concatenate([before, first[:3], full, first[3:]]))

    def passes(k: Knobs, state, x, y, orders, weight, learn, count):
        each = lambda i, state: one_pass(k, state, x, y, orders[i], weight, learn[i])

        def step(i, carry):
            state, seen = each(i, carry[0])
            return state, jax.tree.map(lambda room, now: room.at[i].set(now), carry[1], seen)

        room = Seen(jnp.zeros((CHUNK, 2)), jnp.zeros((CHUNK, 7, 2 + len(state[0].hidden.weights))))
        return jax.lax.fori_loop(0, count, step, (state, room))

    return jax.jit(start), jax.jit(passes)
