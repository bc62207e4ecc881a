"""Training recurrent cells to remember: Adam, the gradient clipped to norm 1, fresh sequences in every step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number
from vgcourse.nets import recurrent
from vgcourse.nets.readout import Net, read, with_readout
from vgcourse.nets.sequences import TASKS, Batch
from vgcourse.training.losses import cross_entropy, right
from vgcourse.training.optimise import Problem, optimise

CLIP = 1.0
SMOOTH = 25
"""Steps over whose mean `steps_until` looks: single batches are noisy."""


class Remembered(NamedTuple):
    """loss and right: (runs, steps); right is the share of last answers that are right, nan where they are numbers.
    parameters: one `Net` a run."""

    loss: Float[np.ndarray, "runs steps"]
    right: Float[np.ndarray, "runs steps"]
    parameters: list[Net]
    finished: bool

    def __repr__(self) -> str:
        last = np.median(self.loss[:, -SMOOTH:])
        return f"Remembered({len(self.loss)} runs of {self.loss.shape[1]} steps, median loss at the end {last:.1g})"


def start(cell: str, task: str, length: int, width: int, seed: int, forget_bias: float, weight_scale: float) -> Net:
    """The net before training: the readout is N(0, 1/width), its offset 0."""
    k = recurrent.knobs(forget_bias=forget_bias, weight_scale=weight_scale)
    given = TASKS[task]
    drawn = recurrent.draw(cell, width, given.features(length), seed)
    return with_readout(recurrent.init(cell, k, drawn), given.outputs(length), [seed, 1])


def outcome(cell: str, kind: str, net: Net, batch: Batch) -> tuple[Float[Array, ""], Float[Array, ""]]:
    """(loss, share of last answers that are right): squared error, or cross-entropy over all steps that have a y."""
    h = recurrent.run(cell, net.cell, batch.x)
    if kind == "number":
        said = read(net, h[-1])
        return jnp.mean((said[:, 0] - batch.y) ** 2), jnp.asarray(jnp.nan)
    said = read(net, h if batch.y.ndim == 2 else h[-1])
    hit = right(said, batch.y)
    return jnp.mean(cross_entropy(said, batch.y)), jnp.mean(hit[-1] if batch.y.ndim == 2 else hit)


def _clipped_adam(rate) -> optax.GradientTransformation:
    return optax.chain(optax.clip_by_global_norm(CLIP), optax.adam(rate))


@lru_cache
def problem(cell: str, task: str, length: int, batch: int) -> Problem:
    """One program for each cell, task and shape; the same object every time, so that it compiles once."""
    given = TASKS[task]
    return Problem(
        lambda _, net, drawn: outcome(cell, given.kind, net, drawn),
        lambda _, key: given.draw(key, length, batch),
        _clipped_adam,
        records=True,
    )


def remember(
    cell: str,
    task: str = "adding",
    *,
    length: int = 50,
    width: int = 16,
    steps: int = 400,
    seeds: Sequence[int] = range(5),
    forget_bias: float = 1.0,
    weight_scale: float = 1.0,
    learning_rate: float = 0.01,
    batch: int = 32,
) -> Remembered:
    """Train one net for each seed. cell: a name in `recurrent.CELLS`; task: a name in `sequences.TASKS`.

    Adam with this learning rate, the gradient's global norm clipped to 1, `batch` fresh sequences in every step.
    """
    one_of("The cell", cell, recurrent.CELLS)
    one_of("The task", task, TASKS)
    length = whole_number("The length", length, 2, 2000)
    width, batch = whole_number("The width", width, 1, 512), whole_number("The batch", batch, 1, 4096)
    nets = [start(cell, task, length, width, seed, forget_bias, weight_scale) for seed in seeds]
    trained = optimise(
        problem(cell, task, length, batch), nets, np.float32(0),
        learning_rate=finite_number("The learning rate", learning_rate, 0),
        steps=steps, seeds=seeds, what=f"{cell} on {task}", chunk=50,
    )  # fmt: skip
    return Remembered(trained.loss, trained.recorded, trained.parameters, trained.finished)


def steps_until(values: Float[np.ndarray, "runs steps"], level: float, above: bool = False) -> np.ndarray:
    """The first step at which the mean of the last 25 is below `level` (or above), for each run; inf if never."""
    values = np.asarray(values, float)
    if values.ndim != 2 or values.shape[1] < SMOOTH:
        raise BadInput(f"steps_until needs runs of {SMOOTH} steps or more; the shape {values.shape} came.")
    sums = np.cumsum(np.pad(values, ((0, 0), (1, 0))), axis=1)
    means = (sums[:, SMOOTH:] - sums[:, :-SMOOTH]) / SMOOTH
    passed = means > level if above else means < level
    return np.where(passed.any(axis=1), passed.argmax(axis=1) + SMOOTH, np.inf)
