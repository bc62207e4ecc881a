"""Watch it train: one jitted scan over epochs × batches, with what happens in every layer recorded inside.

Many runs at once are `jax.vmap` over their keys. The permutations are made outside the compiled program: inside, they
would double its time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number, one_of, whole_number
from vgcourse.nets import mlp
from vgcourse.nets.activations import activation_index
from vgcourse.nets.tasks import Task

OPTIMISERS: dict[str, Callable] = {
    "sgd": optax.sgd,
    "momentum": partial(optax.sgd, momentum=0.9),
    "rmsprop": partial(optax.rmsprop, decay=0.9, eps=1e-7, eps_in_sqrt=True),  # as Keras has it: ε inside the root
    "adam": optax.adam,
}


class LayerRecord(NamedTuple):
    """What one epoch saw in every layer's weight matrix, at its first minibatch; shapes (runs, epochs, layers)."""

    weight_mean: Float[Array, "*runs layers"]
    weight_sd: Float[Array, "*runs layers"]
    gradient_mean: Float[Array, "*runs layers"]
    gradient_sd: Float[Array, "*runs layers"]
    gradient_rms: Float[Array, "*runs layers"]
    full_gradient_sd: Float[Array, "*runs layers"]
    update_rms: Float[Array, "*runs layers"]


class History(NamedTuple):
    """A training, epoch by epoch: `loss` and `accuracy` (runs, epochs + 1) before each epoch and at the end."""

    loss: Float[np.ndarray, "runs points"]
    accuracy: Float[np.ndarray, "runs points"]
    layers: LayerRecord
    seconds: float
    finished: bool

    def __repr__(self) -> str:
        runs, points = self.loss.shape
        early = "" if self.finished else ", stopped early"
        return (
            f"History({runs} runs, {points - 1} epochs{early}; median loss {np.median(self.loss[:, -1]):.2g}, "
            f"accuracy {np.median(self.accuracy[:, -1]):.2f})"
        )


def fit(
    task: Task | Sequence[Task],
    *,
    hidden: int = 4,
    width: int = 5,
    activation: str = "sigmoid",
    initializer: str = "normal",
    gain: float = 1.0,
    optimiser: str = "rmsprop",
    learning_rate: float = 1e-3,
    epochs: int = 100,
    batch: int = 32,
    seeds: Sequence[int] = range(20),
    progress: Callable[[float], None] | None = None,
) -> History:
    """Train one MLP for each seed, all in one compiled program, and record every layer at every epoch.

    task: one task for all runs, or one for each seed. progress: called with the share done, now and then.
    Interrupting (the stop button, Ctrl-C) keeps the epochs that are done: `finished` is then False.
    """
    seeds = [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]
    tasks = [task] * len(seeds) if isinstance(task, Task) else list(task)
    epochs = whole_number("The number of epochs", epochs, 1, 100_000)
    batch = whole_number("The batch", batch, 1, 100_000)
    outputs = 1 if max(int(t.y.max()) for t in tasks) == 1 else int(max(t.y.max() for t in tasks)) + 1
    shape = mlp.Shape(
        tasks[0].x.shape[1], whole_number("The number of hidden layers", hidden, 1, 200),
        whole_number("The width", width, 1, 4096), outputs,
    )  # fmt: skip
    θ = jax.vmap(lambda seed: mlp.init(jax.random.key(seed), shape, initializer, finite_number("The gain", gain)))(
        np.array(seeds, np.uint32)
    )
    run = _compiled(one_of("The optimiser", optimiser, OPTIMISERS))
    index = np.int32(activation_index(activation))
    rate = np.float32(finite_number("The learning rate", learning_rate, 0))
    x, y = (np.stack([getattr(t, name) for t in tasks]) for name in ("x", "y"))
    state = (θ, run.start(θ, rate))
    orders = [np.random.default_rng(seed) for seed in seeds]
    began, chunks, done = time.perf_counter(), [], 0
    step = max(1, epochs // 20) if progress else epochs
    try:
        while done < epochs:
            count = min(step, epochs - done)
            order, weight = zip(*(_batches(rng, x.shape[1], batch, count) for rng in orders), strict=True)
            state, seen = run.epochs(state, x, y, np.stack(order), weight[0], index, rate)
            chunks.append(jax.device_get(seen))
            done += count
            if progress:
                progress(done / epochs)
    except KeyboardInterrupt:
        if not chunks:
            raise
    loss, accuracy, layers = jax.tree.map(lambda *parts: np.concatenate(parts, axis=1), *chunks)
    last = jax.device_get(run.evaluate(state[0], x, y, index))
    at_end = [
        np.concatenate([seen, np.asarray(end)[:, None]], axis=1)
        for seen, end in zip((loss, accuracy), last, strict=True)
    ]
    return History(*at_end, layers, time.perf_counter() - began, done >= epochs)


def _batches(rng: np.random.Generator, examples: int, batch: int, epochs: int) -> tuple[np.ndarray, np.ndarray]:
    """(epochs, steps, batch) indices, permuted afresh each epoch; the last batch is smaller, its padding weighs 0."""
    steps = -(-examples // batch)
    order = np.zeros((epochs, steps * batch), np.int32)
    order[:, :examples] = np.stack([rng.permutation(examples) for _ in range(epochs)])
    weight = (np.arange(steps * batch) < examples).astype(np.float32).reshape(steps, batch)
    return order.reshape(epochs, steps, batch), weight


class _Compiled(NamedTuple):
    start: Callable
    epochs: Callable
    evaluate: Callable


@lru_cache
def _compiled(optimiser: str) -> _Compiled:
    """The jitted programs of one optimiser, vectorised over runs; activation and learning rate are traced."""
    make = OPTIMISERS[optimiser]

    def loss(θ, x, y, weight, index):
        return mlp.loss_and_accuracy(mlp.logits(θ, index, x), y, weight)

    def minibatch(state, batch, x, y, index, rate):
        θ, memory = state
        rows, weight = batch
        gradient = jax.grad(lambda θ: loss(θ, x[rows], y[rows], weight, index)[0])(θ)
        update, memory = make(rate).update(gradient, memory, θ)
        return (optax.apply_updates(θ, update), memory), (gradient, update)

    def epoch(state, order, x, y, weight, index, rate):
        θ = state[0]
        everyone = jnp.ones(len(x))
        (now, right), full = jax.value_and_grad(lambda θ: loss(θ, x, y, everyone, index), has_aux=True)(θ)
        _, (gradient, update) = minibatch(state, (order[0], weight[0]), x, y, index, rate)
        state, _ = jax.lax.scan(lambda s, b: (minibatch(s, b, x, y, index, rate)[0], None), state, (order, weight))
        rms = lambda w: jnp.sqrt(jnp.mean(w**2))
        record = LayerRecord(
            mlp.over_layers(jnp.mean, θ), mlp.over_layers(jnp.std, θ),
            mlp.over_layers(jnp.mean, gradient), mlp.over_layers(jnp.std, gradient), mlp.over_layers(rms, gradient),
            mlp.over_layers(jnp.std, full), mlp.over_layers(rms, update),
        )  # fmt: skip
        return state, (now, right, record)

    def run(state, x, y, orders, weight, index, rate):
        return jax.lax.scan(lambda s, order: epoch(s, order, x, y, weight, index, rate), state, orders)

    everyone = lambda θ, x, y, index: loss(θ, x, y, jnp.ones(len(x)), index)
    return _Compiled(
        jax.jit(jax.vmap(lambda θ, rate: make(rate).init(θ), (0, None))),
        jax.jit(jax.vmap(run, (0, 0, 0, 0, None, None, None))),
        jax.jit(jax.vmap(everyone, (0, 0, 0, None))),
    )
