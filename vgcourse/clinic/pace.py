"""How far would it come? The loss further along the way of a rehearsal, and the size of the steps that follow it.

Twenty small steps and twenty idle ones look the same. Further along the same way they do not: where the loss falls much
further a thousand times as far, the way is right and the steps are too small. A few evaluations of the loss tell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.clinic.replica import Replica, Steps, log10_size
from vgcourse.clinic.trained import Training

TIMES = (5.0, 15.0, 50.0, 150.0, 500.0, 5e3, 5e4, 5e5)
"""Times the way of the rehearsal."""
LATER = (20, 50, 100, 200, 500, 1000, 5000)
"""Steps at which the rate of a schedule is asked for."""
PATIENCE = 300
"""Steps within which the small networks of a course learn, on one batch (`clinic.ward`: 60 to 300)."""
LONGEST = 1000
"""Steps of a whole training that are followed to its end."""
MOMENTS = {"mu", "nu", "sum_of_squares", "v", "v_row", "trace", "acc_grads", "mini_step"}
"""Fields beside which a count corrects moments: it counts no schedule."""


class Ahead(NamedTuple):
    """What lies ahead of a rehearsal."""

    along: Any  # the loss at each of `TIMES` the way
    later: Any  # log10 of the RMS of the next update; and where there is a schedule, as it has it at each of `LATER`


def ahead(replica: Replica, way: Steps) -> Ahead:
    """What lies ahead of these steps from its start."""
    along = [replica.value(replica.start, far=way.params, times=times) for times in TIMES]
    scheduled: list[bool] = []
    advanced(way.memory, lambda now: scheduled.append(True) or now)

    def then(memory):
        *_, update = replica.step(way.params, memory, (way.ahead[0], way.gradient))
        return log10_size(update)

    at = lambda count: advanced(way.memory, lambda now: jnp.asarray(count, now.dtype))  # noqa: E731
    later = [then(way.memory), *(then(at(count)) for count in LATER if scheduled)]
    return Ahead(np.asarray(along, np.float32), np.asarray(later, np.float32))


def left_alone(replica: Replica) -> set[str]:
    """The arrays that an optimiser does not move, neither in its first step nor later, while it moves others.

    So `optax.set_to_zero` does in a `multi_transform`; a group whose warm-up begins at 0 is moved later. Asked with a
    gradient of 1 everywhere. One that waits for several batches moves none, and leaves none alone.
    """
    ones = jax.tree.map(jnp.ones_like, replica.start)
    counts = (0, *LATER)
    memories = (advanced(replica.memory, lambda now, at=at: jnp.asarray(at, now.dtype)) for at in counts)
    moved = set()
    for memory in memories:
        updates = jax.tree.leaves(replica.step(replica.start, memory, (replica.first[0], ones))[-1])
        moved |= {path for path, update in zip(replica.paths, updates, strict=True) if np.any(np.asarray(update))}
    return set(replica.paths) - moved if moved else set()


def advanced(state, change: Callable):
    """The memory of an optimiser with the counts of its schedules changed."""
    if isinstance(state, tuple) and hasattr(state, "_fields"):
        schedule = not MOMENTS & set(state._fields)
        counts = lambda name, each: schedule and name == "count" and jnp.ndim(each) == 0
        fields = zip(state._fields, state, strict=True)
        return type(state)(*(change(jnp.asarray(x)) if counts(n, x) else advanced(x, change) for n, x in fields))
    if isinstance(state, (tuple, list)):
        return type(state)(advanced(each, change) for each in state)
    if isinstance(state, dict):
        return {name: advanced(each, change) for name, each in state.items()}
    return state


class Way:
    """The way of a rehearsal and beyond it, read: how far the loss falls along it, and how fast that comes."""

    def __init__(self, training: Training) -> None:
        loss = np.asarray(training.loss, float)
        falls = loss[0] - np.array([loss[-1], *training.along], float)
        self.start, self.steps = abs(float(loss[0])), len(loss) - 1
        self.falls = np.where(np.isfinite(falls), falls, -np.inf)
        self.seen = float(loss[0] - np.min(loss))
        sizes = 10 ** np.asarray(training.log10_update, float)
        self.goes_on = float(10 ** np.max(training.later) / np.mean(sizes)) if np.mean(sizes) > 0 else np.nan
        """The largest update that lies ahead, beside those of the rehearsal: 1 for a constant rate, 0 at its end."""

    @property
    def best(self) -> float:
        """The largest fall that was found; of a loss without a lowest point no more than its size."""
        return min(max(self.seen, float(self.falls.max())), self.start)

    def fall(self, times: float) -> float:
        """How far the loss falls within so many times the way; between two evaluations at least on their chord."""
        at = np.array([1.0, *TIMES])
        inside = self.falls[at <= times].max(initial=-np.inf)
        chord = np.interp(times, at, np.maximum(self.falls, -self.start))
        return float(max(self.seen, inside, chord))

    def after(self, steps: float) -> float:
        """How many times the way of the rehearsal lies within so many steps."""
        return 1.0 + max(steps - self.steps, 0.0) / self.steps * self.goes_on
