"""What training compiles: chunks of epochs of minibatch steps, for many runs side by side.

The runs are the *last* axis of every array, so that one instruction serves several of them; with narrow layers this is
several times faster than `jax.vmap` over products of small matrices. Backpropagation is written out, because a loop of
traced length, one step a layer, cannot be differentiated by JAX; so depth, like every other knob, compiles nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from vgcourse.nets.activations import ACTIVATIONS
from vgcourse.nets.mlp import MLP, Layer

CHUNK = 10
"""Epochs in one call of the compiled program."""
NARROW = 8
"""Up to this width sums over units are written out; beyond it they are matrix products."""


class Knobs(NamedTuple):
    """What may change without compiling: depth and activation of all runs, rate and ε of each, and how long to run."""

    inner: Any
    activation: Any
    rate: Any
    epsilon: Any
    epochs: Any
    full: Any


class Seen(NamedTuple):
    """What an epoch saw: running loss and share right, (runs,); the rest for every matrix, (matrices, runs)."""

    loss: Any
    accuracy: Any
    weight_mean: Any
    weight_sd: Any
    gradient_mean: Any
    gradient_sd: Any
    gradient_rms: Any
    full_gradient_sd: Any
    update_rms: Any


OPTIMISERS: dict[str, Callable[[Any, Any], optax.GradientTransformation]] = {
    "sgd": lambda rate, ε: optax.sgd(rate),
    "momentum": lambda rate, ε: optax.sgd(rate, momentum=0.9),
    "rmsprop": lambda rate, ε: optax.rmsprop(
        rate, decay=0.9, eps=ε, eps_in_sqrt=True
    ),  # ε inside the root, as in Keras
    "adam": lambda rate, ε: optax.adam(rate, eps=ε),
}
EPSILONS = {"rmsprop": 1e-7, "adam": 1e-8}


def _dense(h, layer: Layer):
    """h W + b: (fan_in, batch, runs) → (fan_out, batch, runs)."""
    W, b = layer
    if max(W.shape[:2]) > NARROW:
        return jnp.einsum("ibr,ijr->jbr", h, W) + b[:, None]
    return sum((h[i] * W[i][:, None] for i in range(len(h))), b[:, None])


def _back(δ, W):
    """δ Wᵀ: (fan_out, batch, runs) → (fan_in, batch, runs)."""
    if max(W.shape[:2]) > NARROW:
        return jnp.einsum("jbr,ijr->ibr", δ, W)
    return sum(δ[j] * W[:, j][:, None] for j in range(len(δ)))


def _gradient(h, δ) -> Layer:
    """Summed over the batch: hᵀ δ and δ."""
    if max(len(h), len(δ)) > NARROW:
        return Layer(jnp.einsum("ibr,jbr->ijr", h, δ), jnp.sum(δ, 1))
    return Layer(_over_batch(h[:, None] * δ), _over_batch(δ))


def _over_batch(terms):
    """The sum over the last axis but one, by halves: XLA vectorises that over the runs."""
    while terms.shape[-2] % 2 == 0:
        half = terms.shape[-2] // 2
        terms = terms[..., :half, :] + terms[..., half:, :]
    return jnp.sum(terms, -2)


def _kept(f: Callable, *given):
    """f(*given), computed once and kept: XLA would compute it again in every loop that reads it.

    A branch that is always taken, which XLA cannot know (a traced count is never below 0), is the way to tell it.
    """
    on, *given = given
    shapes = jax.eval_shape(f, *given)
    return jax.lax.cond(on, f, lambda *_: jax.tree.map(lambda s: jnp.zeros(s.shape, s.dtype), shapes), *given)


def _layer(k: Knobs, h, layer: Layer):
    """(φ(z), φ′(z)) with z = h W + b."""

    def with_slope(function):
        def both(h, layer):
            z = _dense(h, layer)
            return jax.jvp(function, (z,), (jnp.ones_like(z),))

        return both

    return jax.lax.switch(k.activation, [with_slope(each.function) for each in ACTIVATIONS.values()], h, layer)


def _at(layers: Layer, l) -> Layer:
    return Layer(*(jax.lax.dynamic_index_in_dim(leaf, l, keepdims=False) for leaf in layers))


def _losses(z, y):
    """(δ = dloss/dz, loss, right) of every example; one output is a logit, more are classes."""
    if len(z) == 1:
        return jax.nn.sigmoid(z) - y, (jax.nn.softplus(z) - y * z)[0], ((z > 0) == (y > 0.5))[0]
    at = jnp.arange(len(z))[:, None, None] == y
    logs = jax.nn.log_softmax(z, axis=0)
    return jnp.exp(logs) - at, -jnp.sum(at * logs, 0), jnp.argmax(z, 0) == y[0]


def _forward(k: Knobs, θ: MLP, x):
    """Signals and slopes of all hidden layers, (1 + capacity, width, batch, runs); only the first 1 + inner count."""
    h, slope = _layer(k, x, θ.first)
    room = jnp.zeros((1 + len(θ.hidden.weights), *h.shape))

    def step(l, carry):
        h, H, S = carry
        h, slope = _layer(k, h, _at(θ.hidden, l))
        return h, H.at[l + 1].set(h), S.at[l + 1].set(slope)

    return jax.lax.fori_loop(0, k.inner, step, (h, room.at[0].set(h), room.at[0].set(slope)))


def gradients(k: Knobs, θ: MLP, x, y, weight):
    """(dL/dθ, loss, share right) for L = Σ weight · loss over the batch; weight: (batch, 1)."""
    on = k.inner >= 0
    h, H, S = _forward(k, θ, x)

    def output(h, last, y):
        δ, losses, right = _losses(_dense(h, last), y)
        return δ * weight, jnp.sum(losses * weight, 0), jnp.sum(right * weight, 0)

    δ, loss, right = _kept(output, on, h, θ.last, y)
    last = _kept(_gradient, on, h, δ)
    δ = _kept(lambda δ, W, s: _back(δ, W) * s, on, δ, θ.last.weights, S[k.inner])

    def step(done, carry):
        δ, hidden = carry
        l = k.inner - 1 - done
        gradient, δ = _kept(
            lambda h, W, s, δ: (_gradient(h, δ), _back(δ, W) * s), on, H[l], _at(θ.hidden, l).weights, S[l], δ
        )
        return δ, jax.tree.map(lambda all_, one: all_.at[l].set(one), hidden, gradient)

    δ, hidden = jax.lax.fori_loop(0, k.inner, step, (δ, jax.tree.map(jnp.zeros_like, θ.hidden)))
    return MLP(_kept(_gradient, on, x, δ), hidden, last), loss, right


def _over_matrices(f, θ: MLP):
    """f over the entries of every weight matrix, (2 + capacity, runs): first, inner ones, last."""
    return jnp.concatenate([f(θ.first.weights)[None], jax.vmap(f)(θ.hidden.weights), f(θ.last.weights)[None]])


_mean = lambda w: jnp.mean(w, (0, 1))
_sd = lambda w: jnp.std(w, (0, 1))
_rms = lambda w: jnp.sqrt(jnp.mean(w**2, (0, 1)))


@lru_cache
def compiled(optimiser: str) -> tuple[Callable, Callable, Callable]:
    """(start, epochs, evaluate), jitted. x: (features, examples, runs), y: (examples, runs)."""
    make = OPTIMISERS[optimiser]

    def epoch(k: Knobs, state, x, y, order, weight):
        """order: (steps, batch, runs); weight: (steps, batch)."""
        steps, batch, runs = order.shape
        rows = order.reshape(-1, runs)
        xs = jnp.take_along_axis(x, rows[None], 1).reshape(-1, steps, batch, runs)
        ys = jnp.take_along_axis(y, rows, 0).reshape(steps, batch, runs)
        θ = state[0]
        passed = jnp.where(
            k.full, steps, 0
        )  # first once over all examples without a step, if the gradient is asked for
        nothing = jnp.zeros((2 + len(θ.hidden.weights), runs))
        share = jnp.sum(weight, 1) / jnp.sum(weight)

        def minibatch(i, carry):
            state, full, seen = carry
            θ, memory = state
            at = jnp.where(i < passed, i, i - passed)
            w = jax.lax.dynamic_index_in_dim(weight, at, keepdims=False)
            part = share[at]
            x_now = jax.lax.dynamic_index_in_dim(xs, at, 1, keepdims=False)
            y_now = jax.lax.dynamic_index_in_dim(ys, at, 0, keepdims=False)
            gradient, loss, right = gradients(k, θ, x_now, y_now[None], (w / jnp.sum(w))[:, None])
            full = jax.lax.cond(
                i < passed, lambda f, g: jax.tree.map(lambda a, b: a + part * b, f, g), lambda f, g: f, full, gradient
            )

            def move(state, gradient):
                update, memory = make(k.rate, k.epsilon).update(gradient, state[1], state[0])
                return (optax.apply_updates(state[0], update), memory), update

            moved, update = jax.lax.cond(
                i < passed, lambda s, g: (s, jax.tree.map(jnp.zeros_like, g)), move, state, gradient
            )
            noted = jax.lax.cond(
                i == passed,
                lambda g, u: tuple(
                    _over_matrices(f, each) for f, each in ((_mean, g), (_sd, g), (_rms, g), (_rms, u))
                ),
                lambda g, u: seen[2:],
                gradient, update,
            )  # fmt: skip
            counts = jnp.where(i < passed, 0.0, part)
            return moved, full, (seen[0] + counts * loss, seen[1] + counts * right, *noted)

        empty = (jnp.zeros(runs), jnp.zeros(runs), nothing, nothing, nothing, nothing)
        zeros = jax.tree.map(jnp.zeros_like, θ)
        state, full, seen = jax.lax.fori_loop(0, passed + steps, minibatch, (state, zeros, empty))
        loss, right, mean, sd, rms, update = seen
        return state, Seen(
            loss, right, _over_matrices(_mean, θ), _over_matrices(_sd, θ), mean, sd, rms,
            jnp.where(k.full, _over_matrices(_sd, full), jnp.nan), update,
        )  # fmt: skip

    def epochs(k: Knobs, state, x, y, orders, weight):
        """orders: (CHUNK, steps, batch, runs), of which the first `k.epochs` are run."""
        shapes = jax.eval_shape(lambda s: epoch(k, s, x, y, orders[0], weight)[1], state)
        room = jax.tree.map(lambda s: jnp.zeros((CHUNK, *s.shape)), shapes)

        def one(e, carry):
            state, room = carry
            state, seen = epoch(k, state, x, y, jax.lax.dynamic_index_in_dim(orders, e, keepdims=False), weight)
            return state, jax.tree.map(lambda all_, now: all_.at[e].set(now), room, seen)

        return jax.lax.fori_loop(0, k.epochs, one, (state, room))

    def evaluate(k: Knobs, θ, x, y):
        h, _, _ = _forward(k, θ, x)
        _, losses, right = _losses(_dense(h, θ.last), y[None])
        return jnp.mean(losses, 0), jnp.mean(right, 0)

    return jax.jit(lambda k, θ: make(k.rate, k.epsilon).init(θ)), jax.jit(epochs), jax.jit(evaluate)
