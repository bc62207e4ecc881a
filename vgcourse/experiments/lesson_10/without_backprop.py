"""Two ways to train without backpropagation, and backpropagation beside them at the same price.

Random features and a linear readout by least squares (Rahimi & Recht 2007), and evolution strategies: the gradient
estimated from losses at random nudges of all parameters (Rechenberg 1973; Salimans et al. 2017).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, whole_number
from vgcourse.nets.tasks import Task
from vgcourse.training.losses import cross_entropy, right
from vgcourse.waiting import Bar

BACKPROP_PRICE = 3
"""One step of backpropagation costs about as much as three forward passes: one forward, two products a layer back."""


class Outcome(NamedTuple):
    """The share of examples right, on those trained on and on new ones: one for each run."""

    train: Float[np.ndarray, " runs"]
    test: Float[np.ndarray, " runs"]

    def __repr__(self) -> str:
        train, test = np.median(self.train), np.median(self.test)
        return f"Outcome({len(self.train)} runs, median {train:.2f}, new examples {test:.2f})"


def random_features(
    task: Task | Sequence[Task],
    features: int = 20,
    *,
    scale: float = 1.0,
    ridge: float = 1e-3,
    seeds: Sequence[int] = range(20),
) -> Outcome:
    """tanh(x W + b) with W, b ~ N(0, scale²) that are never trained, and a linear readout of them by ridge regression.

    task: one for all seeds, or one for each. The readout solves (FᵀF + ridge·I) A = FᵀY: no gradient at all.
    """
    count = whole_number("The number of features", features, 1, 10_000)
    scale, ridge = finite_number("The scale", scale, 0), finite_number("The ridge", ridge, 0)
    return Outcome(*np.transpose([_ridge(each, count, scale, ridge, seed) for each, seed in _paired(task, seeds)]))


def _ridge(task: Task, count: int, scale: float, ridge: float, seed: int) -> tuple[float, float]:
    from sklearn.linear_model import Ridge

    rng = np.random.default_rng(seed)
    W, b = scale * rng.normal(size=(task.x.shape[1], count)), scale * rng.normal(size=count)
    f = lambda x: np.concatenate([np.tanh(x @ W + b), np.ones((len(x), 1))], axis=1)
    readout = Ridge(ridge, fit_intercept=False).fit(f(task.x), np.eye(int(task.y.max()) + 1)[task.y])
    return tuple(
        float(np.mean(np.argmax(readout.predict(f(x)), axis=1) == y)) if len(x) else np.nan
        for x, y in ((task.x, task.y), (task.x_test, task.y_test))
    )


def sizes(features: int, hidden: int, outputs: int) -> int:
    """How many parameters a network with one hidden layer has."""
    return features * hidden + hidden + hidden * outputs + outputs


def logits(p: Float[Array, " parameters"], x: Float[Array, "batch features"], hidden: int, outputs: int):
    """One hidden tanh layer, all parameters in one vector: W, b, V, c; two classes have one output."""
    parts = np.cumsum([x.shape[1] * hidden, hidden, hidden * outputs])
    W, b, V, c = jnp.split(p, parts)
    return jnp.tanh(x @ W.reshape(-1, hidden) + b) @ V.reshape(hidden, outputs) + c


def loss(p, x, y, hidden: int, outputs: int) -> Float[Array, ""]:
    """Mean cross-entropy, binary if there is one output."""
    return jnp.mean(cross_entropy(logits(p, x, hidden, outputs), y))


def evolution_gradient(f, p: Float[Array, " parameters"], key, pairs: int, nudge) -> Float[Array, " parameters"]:
    """The gradient of f at p from 2·pairs values of f: the mean of (f(p + se) − f(p − se))/(2s)·e over e ~ N(0, 1)."""
    e = jax.random.normal(key, (pairs, p.size))
    slope = jax.vmap(lambda e: (f(p + nudge * e) - f(p - nudge * e)) / (2 * nudge))(e)
    return slope @ e / pairs


def estimated_cosine(parameters, pairs):
    """The cosine between that estimate and the gradient of a smooth f, for small nudges: 1/√(1 + (D + 1)/m).

    E[ĝ] = g, and E|ĝ|² = |g|²(1 + (D + 1)/m), because E[(g·e)²|e|²] = (D + 2)|g|² for e ~ N(0, 1).
    """
    parameters, pairs = np.asarray(parameters, float), np.asarray(pairs, float)
    if not (np.all(parameters >= 1) and np.all(pairs >= 1)):
        raise BadInput(f"The numbers of parameters and of pairs are 1 or more; {parameters} and {pairs} came.")
    return 1 / np.sqrt(1 + (parameters + 1) / pairs)


def evolve(
    task: Task | Sequence[Task],
    *,
    hidden: int = 5,
    passes: int = 4800,
    pairs: int = 8,
    nudge: float = 0.1,
    learning_rate: float = 0.05,
    seeds: Sequence[int] = range(20),
) -> Outcome:
    """Train a net with one hidden tanh layer by evolution strategies and Adam, within so many forward passes.

    A pass is one evaluation of the loss on all training examples; 2·pairs of them make one step.
    """
    pairs = whole_number("The number of pairs", pairs, 1, 10_000)
    steps = whole_number("The number of passes", passes, 2 * pairs, 10_000_000) // (2 * pairs)
    return _trained(task, hidden, steps, pairs, nudge, learning_rate, seeds)


def backpropagate(
    task: Task | Sequence[Task],
    *,
    hidden: int = 5,
    passes: int = 4800,
    learning_rate: float = 0.05,
    seeds: Sequence[int] = range(20),
) -> Outcome:
    """The same nets from the same weights by backpropagation and Adam, at the price of so many forward passes."""
    steps = whole_number("The number of passes", passes, BACKPROP_PRICE, 10_000_000) // BACKPROP_PRICE
    return _trained(task, hidden, steps, 0, 1.0, learning_rate, seeds)


def _trained(task, hidden, steps, pairs, nudge, learning_rate, seeds) -> Outcome:
    hidden = whole_number("The number of hidden units", hidden, 1, 4096)
    found, runs = [], _paired(task, seeds)
    numbers = (
        np.float32(finite_number("The nudge", nudge, 1e-6)),
        np.float32(finite_number("The learning rate", learning_rate, 0)),
    )
    with Bar("training net by net") as bar:
        for each, seed in runs:
            outputs = 1 if each.y.max() == 1 else int(each.y.max()) + 1
            test = (each.x_test, each.y_test) if len(each.x_test) else (each.x[:1], each.y[:1])
            train, new = _run(hidden, outputs, pairs, np.uint32(seed), np.int32(steps), *numbers, each.x, each.y, *test)
            found.append((float(train), float(new) if len(each.x_test) else np.nan))
            bar(len(found) / len(runs))
    return Outcome(*np.transpose(found))


@partial(jax.jit, static_argnums=(0, 1, 2))
def _run(hidden, outputs, pairs, seed, steps, nudge, rate, x, y, x_test, y_test):
    key_p, key_e = jax.random.split(jax.random.key(seed))
    p = 0.5 * jax.random.normal(key_p, (sizes(x.shape[1], hidden, outputs),))
    f = lambda p: loss(p, x, y, hidden, outputs)
    adam = optax.adam(rate)

    def step(i, state):
        p, memory = state
        key = jax.random.fold_in(key_e, i)
        g = evolution_gradient(f, p, key, pairs, nudge) if pairs else jax.grad(f)(p)
        update, memory = adam.update(g, memory)
        return p + update, memory

    p, _ = jax.lax.fori_loop(0, steps, step, (p, adam.init(p)))

    return [jnp.mean(right(logits(p, x, hidden, outputs), y)) for x, y in ((x, y), (x_test, y_test))]


def cosines(task: Task, hidden: int, pairs: int = 50, nudge: float = 0.01, seeds: Sequence[int] = range(20)):
    """(parameters, cosines): how well the estimate points along the gradient of an untrained net; one for each seed."""
    outputs = 1 if task.y.max() == 1 else int(task.y.max()) + 1
    hidden, pairs = whole_number("The number of hidden units", hidden, 1, 4096), whole_number("pairs", pairs, 1, 10_000)
    nudge = np.float32(finite_number("The nudge", nudge, 1e-6))
    values = [float(_cosine(hidden, outputs, pairs, np.uint32(seed), nudge, task.x, task.y)) for seed in seeds]
    return sizes(task.x.shape[1], hidden, outputs), np.array(values)


@partial(jax.jit, static_argnums=(0, 1, 2))
def _cosine(hidden, outputs, pairs, seed, nudge, x, y):
    key_p, key_e = jax.random.split(jax.random.key(seed))
    p = 0.1 * jax.random.normal(key_p, (sizes(x.shape[1], hidden, outputs),))
    f = lambda p: loss(p, x, y, hidden, outputs)
    g, estimate = jax.grad(f)(p), evolution_gradient(f, p, key_e, pairs, nudge)
    return jnp.sum(g * estimate) / (jnp.linalg.norm(g) * jnp.linalg.norm(estimate))


def _paired(task, seeds) -> list[tuple[Task, int]]:
    seeds = [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]
    tasks = [task] * len(seeds) if isinstance(task, Task) else list(task)
    if not seeds or len(tasks) != len(seeds):
        raise BadInput(
            f"One task for all seeds or one for each is needed; {len(tasks)} tasks for {len(seeds)} seeds came."
        )
    return list(zip(tasks, seeds, strict=True))
