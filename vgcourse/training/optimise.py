"""Train anything: one compiled program a problem, every run on a core of its own, what is done is kept.

`fit.fit` knows multilayer perceptrons and records every layer; this knows nothing of networks. It serves the
recurrent, residual and layer-by-layer lessons.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, whole_number
from vgcourse.waiting import Bar


class Problem(NamedTuple):
    """What is trained. Functions of a module, not lambdas: a new function is a new program to compile.

    loss: (knobs, parameters, batch) → a number, or (number, pytree of further numbers to record) with `records`.
    batch: (knobs, key) → what one step learns from. optimizer: (learning rate, traced) → an optax transformation.
    """

    loss: Callable[[Any, Any, Any], Any]
    batch: Callable[[Any, Array], Any]
    optimizer: Callable[[Any], optax.GradientTransformation]
    records: bool = False


def descend(
    loss: Callable[[Any, Any], Array], optimizer: optax.GradientTransformation, θ: Any, batches: Any, steps=None
) -> tuple[Any, Float[Array, " steps"]]:
    """(parameters, losses before each step) after one step of the optimiser on each of the stacked batches.

    loss: (parameters, batch) → a number. A part of other compiled programs, which know their batches beforehand.
    """

    def step(state, batch):
        θ, memory = state
        value, gradient = jax.value_and_grad(loss)(θ, batch)
        update, memory = optimizer.update(gradient, memory, θ)
        return (optax.apply_updates(θ, update), memory), value

    (θ, _), losses = jax.lax.scan(step, (θ, optimizer.init(θ)), batches, steps)
    return θ, losses


class Trained(NamedTuple):
    """One entry a run. parameters: pytrees; loss: (runs, steps); recorded: pytree of (runs, steps, …) or None."""

    parameters: list[Any]
    loss: Float[np.ndarray, "runs steps"]
    recorded: Any
    finished: bool


def optimise(
    problem: Problem,
    parameters: Sequence[Any],
    knobs: Sequence[Any] | Any,
    *,
    learning_rate: float,
    steps: int,
    seeds: Sequence[int],
    what: str = "training",
    chunk: int = 100,
) -> Trained:
    """Take `steps` steps from each of the `parameters`, one run for each seed; the seed draws the batches.

    knobs: one pytree for all runs, or a list with one for each. Interrupting keeps the chunks of steps that every run
    has finished; `finished` is then False. Anything longer than two seconds shows a bar.
    """
    seeds = [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]
    steps = whole_number("The number of steps", steps, 1, 10_000_000)
    if not seeds or len(parameters) != len(seeds):
        raise BadInput(f"optimise needs parameters for each of the {len(seeds)} seeds; {len(parameters)} came.")
    knobs = list(knobs) if isinstance(knobs, list) else [knobs] * len(seeds)
    start, run = _compiled(problem, min(chunk, steps))
    rate, keys = np.float32(learning_rate), [jax.random.key(seed) for seed in seeds]
    states = [start(θ, rate) for θ in parameters]

    def one(knobs, state, key, span):
        state, each = run(knobs, state, key, *span, rate)
        return state, jax.tree.map(lambda leaf: np.asarray(leaf)[: span[1]], each)

    done, seen = 0, []
    with Bar(what) as bar, ThreadPoolExecutor(min(len(seeds), os.cpu_count() or 1)) as workers:
        try:
            while done < steps:
                count = min(chunk, steps - done)
                span = [(np.int32(done), np.int32(count))] * len(seeds)
                now = list(workers.map(one, knobs, states, keys, span))
                states = [state for state, _ in now]
                seen.append([each for _, each in now])
                done += count
                bar(done / steps)
        except KeyboardInterrupt:
            if not seen:
                raise
    runs = [jax.tree.map(lambda *parts: np.concatenate(parts), *parts) for parts in zip(*seen, strict=True)]
    loss, recorded = jax.tree.map(lambda *leaves: np.stack(leaves), *runs)
    return Trained([state[0] for state in states], loss, recorded, done >= steps)


@lru_cache(maxsize=64)
def _compiled(problem: Problem, chunk: int) -> tuple[Callable, Callable]:
    def start(θ, rate):
        return θ, problem.optimizer(rate).init(θ)

    def run(knobs, state, key, done, count, rate):
        def step(state, i):
            def move(state):
                θ, memory = state
                batch = problem.batch(knobs, jax.random.fold_in(key, done + i))
                f = lambda θ: problem.loss(knobs, θ, batch)
                value, gradient = jax.value_and_grad(f, has_aux=problem.records)(θ)
                update, memory = problem.optimizer(rate).update(gradient, memory, θ)
                return (optax.apply_updates(θ, update), memory), value if problem.records else (value, None)

            shapes = jax.eval_shape(move, state)[1]
            nothing = jax.tree.map(lambda s: jnp.zeros(s.shape, s.dtype), shapes)
            return jax.lax.cond(i < count, move, lambda state: (state, nothing), state)

        return jax.lax.scan(step, state, jnp.arange(chunk))

    return jax.jit(start), jax.jit(run)
