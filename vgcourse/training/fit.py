"""Watch it train: every run by one compiled program, with what happens in every layer recorded inside.

A run is its seed: the seed draws the weights (`nets.mlp`) and the order of the examples (NumPy's generator).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice
from typing import NamedTuple

import jax
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number
from vgcourse.nets import mlp
from vgcourse.nets.activations import activation_index
from vgcourse.nets.tasks import Task
from vgcourse.training.initial import CAPACITIES, initial
from vgcourse.training.steps import CHUNK, EPSILONS, OPTIMIZERS, Knobs, compiled
from vgcourse.waiting import Bar


class LayerRecord(NamedTuple):
    """What one epoch saw in every layer's weight matrix, at its first minibatch; shapes (runs, epochs, matrices).

    The matrices are those from the input to the output, one more than there are hidden layers. `full_gradient_sd` is
    that of the gradient over all examples, before the epoch; nan unless it was asked for.
    """

    weight_mean: Float[Array, "*runs layers"]
    weight_sd: Float[Array, "*runs layers"]
    gradient_mean: Float[Array, "*runs layers"]
    gradient_sd: Float[Array, "*runs layers"]
    gradient_rms: Float[Array, "*runs layers"]
    full_gradient_sd: Float[Array, "*runs layers"]
    update_rms: Float[Array, "*runs layers"]


class State(NamedTuple):
    """Where a training stands, for `resume`: (parameters, optimiser's memory) of each run, and what is trained."""

    runs: tuple
    done: int
    setting: tuple


class History(NamedTuple):
    """A training, epoch by epoch, for every run.

    loss, accuracy (runs, epochs + 1): the mean over the minibatches of an epoch, each before its own step, and as the
    last column over all examples at the end.
    """

    loss: Float[np.ndarray, "runs points"]
    accuracy: Float[np.ndarray, "runs points"]
    layers: LayerRecord
    seconds: float
    finished: bool
    state: State | None = None

    @property
    def epochs(self) -> int:
        return self.loss.shape[1] - 1

    def __repr__(self) -> str:
        early = "" if self.finished else ", stopped early"
        return (
            f"History({len(self.loss)} runs, {self.epochs} epochs{early}; median "
            f"loss {np.median(self.loss[:, -1]):.2g}, accuracy {np.median(self.accuracy[:, -1]):.2f})"
        )


def fit(
    task: Task | Sequence[Task],
    *,
    hidden: int = 4,
    width: int = 5,
    activation: str = "sigmoid",
    initializer: str | Sequence[str] = "normal",
    gain: float | Sequence[float] = 1.0,
    optimizer: str = "rmsprop",
    learning_rate: float | Sequence[float] = 1e-3,
    epsilon: float | Sequence[float] | None = None,
    epochs: int = 100,
    batch: int = 32,
    seeds: Sequence[int] = range(20),
    full_gradient: bool = False,
    progress: Callable[[float], None] | None = None,
    resume: History | None = None,
) -> History:
    """Train one MLP for each seed, all in one compiled program, and record every layer at every epoch.

    task, initializer, gain, learning_rate, epsilon: one for all runs, or one for each seed. optimizer: sgd,
    momentum, rmsprop (ε under the root, √(v + ε)), rmsprop_outside (√v + ε), adam. epsilon: 1e-7 for both kinds of
    RMSprop, 1e-8 for Adam. full_gradient: also measure the gradient over all examples, which doubles the time.
    progress: called with the share done; by default a bar, where waiting takes long.
    Interrupting (the stop button, Ctrl-C) keeps the epochs that are done: `finished` is then False, and
    `resume=history` goes on from there, to `epochs` in all.
    """
    began = time.perf_counter()
    seeds = [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]
    if not seeds:
        raise BadInput("fit needs one seed or more; none came.")
    tasks = _each("tasks", [task] if isinstance(task, Task) else list(task), seeds)
    if len({t.x.shape for t in tasks}) > 1:
        raise BadInput("All tasks of one fit must have as many examples; they have different numbers.")
    if not len(tasks[0].x):
        raise BadInput("fit needs examples to train on; the task has none.")
    epochs, batch = (
        whole_number("The number of epochs", epochs, 1, 100_000),
        whole_number("The batch", batch, 1, 100_000),
    )
    top = max(int(t.y.max()) for t in tasks)
    inner = whole_number("The number of hidden layers", hidden, 1, CAPACITIES[-1] + 1) - 1
    shape = mlp.Shape(
        tasks[0].x.shape[1], inner + 1, whole_number("The width", width, 1, 4096), 1 if top == 1 else top + 1
    )
    optimizer = one_of("The optimizer", optimizer, OPTIMIZERS)
    if epsilon is not None and optimizer not in EPSILONS:
        raise BadInput(f"{optimizer!r} has no epsilon; give one to {' or '.join(map(repr, EPSILONS))}.")
    names = _each("initializers", [initializer] if isinstance(initializer, str) else list(initializer), seeds)
    rates, epsilons, gains = (
        _numbers(what, EPSILONS.get(optimizer, 0.0) if given is None else given, seeds)
        for what, given in (("learning rate", learning_rate), ("epsilon", epsilon), ("gain", gain))
    )
    knobs = [
        Knobs(np.int32(inner), np.int32(activation_index(activation)), rate, ε)
        for rate, ε in zip(rates, epsilons, strict=True)
    ]
    setting = (
        shape,
        activation,
        optimizer,
        tuple(seeds),
        batch,
        tuple(names),
        *(tuple(a.tolist()) for a in (rates, epsilons, gains)),
    )
    start, passes = compiled(optimizer)
    if resume is None:
        θ = [initial(shape, *each) for each in zip(seeds, names, gains, strict=True)]
        states, done, chunks = [start(k, each) for k, each in zip(knobs, θ, strict=True)], 0, []
    else:
        if resume.state is None or resume.state.setting != setting or resume.state.done > epochs:
            raise BadInput("A history can be resumed with the arguments it was made with, and as many epochs or more.")
        states, done = list(resume.state.runs), resume.state.done
        chunks = [(resume.loss[:, :-1], resume.accuracy[:, :-1], resume.layers)]
    examples = len(tasks[0].x)
    weight = _weights(examples, batch)
    orders = [_orders(seed, examples, done) for seed in seeds]
    matrices = [*range(inner + 1), -1]
    learn = [False, True] if full_gradient else [True]  # the passes of an epoch; one that only looks has all examples

    def advance(k, state, task, order, learn):
        """(state, seen) after passes over the examples in that order; each of them moves the state, or only looks."""
        rows = np.zeros((CHUNK, weight.size), np.int32)
        rows[: len(order), :examples] = order
        on = np.resize(learn, CHUNK)
        state, seen = passes(k, state, task.x, task.y, rows.reshape(CHUNK, *weight.shape), weight, on, len(learn))
        return state, (np.asarray(seen.outcome)[: len(learn)], np.asarray(seen.layers)[: len(learn), :, matrices])

    workers = ThreadPoolExecutor(min(len(seeds), os.cpu_count() or 1))
    bar = None if progress else Bar(f"training {len(seeds)} networks")
    first, goal = done, epochs
    try:
        while done < epochs:
            size = min(CHUNK // len(learn), epochs - done)
            parts = [np.repeat(list(islice(order, size)), len(learn), 0) for order in orders]
            now = list(workers.map(advance, knobs, states, tasks, parts, [learn * size] * len(seeds)))
            states = [state for state, _ in now]
            chunks.append(_record(now, len(learn)))
            done += size
            (progress or bar)((done - first) / (goal - first))
    except KeyboardInterrupt:
        if not chunks:
            raise
    finally:
        workers.shutdown(wait=False)
        if bar:
            bar.close()
    end = _record([advance(*each, [range(examples)], [False]) for each in zip(knobs, states, tasks, strict=True)], 1)
    loss, accuracy = (np.concatenate([*(chunk[i] for chunk in chunks), end[i]], 1) for i in (0, 1))
    layers = jax.tree.map(lambda *parts: np.concatenate(parts, 1), *(chunk[2] for chunk in chunks))
    state = State(tuple(states), done, setting)
    return History(loss, accuracy, layers, time.perf_counter() - began, done >= epochs, state)


def _each(what: str, given: list, seeds: list) -> list:
    if len(given) not in (1, len(seeds)):
        raise BadInput(f"fit takes one or {len(seeds)} {what}, one for each seed; {len(given)} came.")
    return given * len(seeds) if len(given) == 1 else given


def _numbers(what: str, given: object, seeds: list) -> np.ndarray:
    values = [given] if np.ndim(given) == 0 else list(given)
    return np.array(
        _each(f"values of the {what}", [finite_number(f"The {what}", v, 0, 3e38) for v in values], seeds), np.float32
    )


def _weights(examples: int, batch: int) -> np.ndarray:
    """(steps, batch): 1 for an example, 0 for the padding of the last, smaller batch."""
    steps = -(-examples // batch)
    return (np.arange(steps * batch) < examples).astype(np.float32).reshape(steps, batch)


def _orders(seed: int, examples: int, done: int) -> Iterator[np.ndarray]:
    """The order of the examples in each epoch of a run, without those that are done."""
    rng = np.random.default_rng(seed)
    return islice((rng.permutation(examples) for _ in count()), done, None)


def _record(now, passes: int) -> tuple[np.ndarray, np.ndarray, LayerRecord]:
    """What all runs saw, epoch by epoch, an epoch being one pass, or one that looks and one that moves."""
    outcome, layers = (np.stack(runs) for runs in zip(*(seen for _, seen in now), strict=True))
    record = LayerRecord(*np.moveaxis(layers[:, passes - 1 :: passes], 2, 0))
    full = layers[:, ::passes, 5] if passes == 2 else np.full_like(record.weight_sd, np.nan)
    return *np.moveaxis(outcome[:, passes - 1 :: passes], 2, 0), record._replace(full_gradient_sd=full)
