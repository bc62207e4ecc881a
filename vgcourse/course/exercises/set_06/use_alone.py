"""Batch norm in use: running averages instead of a batch."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, compiled, either_sign, exercise, seems


@compiled
def _reference(batches, z, momentum, eps):
    def move(kept, batch):
        new = jnp.stack([batch.mean(0), batch.var(0, ddof=1)])
        return momentum * kept + (1 - momentum) * new, None

    units = batches.shape[2]
    (mean, variance), _ = jax.lax.scan(move, jnp.stack([jnp.zeros(units), jnp.ones(units)]), batches)
    return (z - mean) / jnp.sqrt(variance + eps)


def _by(batches, z, momentum, eps, *, ddof=1, start=(0.0, 1.0), swap=False, order=1, root=True, deviation=False):
    batches = np.asarray(batches, float)
    mean, variance = (np.full(batches.shape[2], value) for value in start)
    m = 1 - momentum if swap else momentum
    for batch in batches[::order]:
        mean = m * mean + (1 - m) * batch.mean(0)
        new = batch.var(0, ddof=ddof)
        variance = m * variance + (1 - m) * (np.sqrt(new) if deviation else new)
    s = variance + eps
    return (np.asarray(z, float) - mean) / (variance if deviation else np.sqrt(s) if root else s)


def _last(batches, z, momentum, eps):
    return (z - batches[-1].mean(0)) / np.sqrt(batches[-1].var(0, ddof=1) + eps)


def _all(batches, z, momentum, eps):
    every = np.asarray(batches).reshape(-1, np.shape(batches)[2])
    return (z - every.mean(0)) / np.sqrt(every.var(0, ddof=1) + eps)


def _its_own(batches, z, momentum, eps):
    z = np.atleast_2d(z)
    return (z - z.mean(0)) / np.sqrt(z.var(0) + eps)


def _case(rng: np.random.Generator, steps: int, examples: int, units: int, rows: int, momentum=(0.5, 0.8)) -> tuple:
    drift = np.linspace(0, 1, steps)[:, None, None] * either_sign(rng, 1, 2, units)
    spread = between(rng, 1.5, 3, units) * (1 + np.linspace(0, 1, steps)[:, None, None])
    batches = either_sign(rng, 1, 3, units) + drift + spread * rng.normal(size=(steps, examples, units))
    z = np.round(4 * rng.normal(size=(rows, units)), 2)
    return np.round(batches, 2), z, between(rng, *momentum), between(rng, 0.05, 0.15)


def _edge(rng: np.random.Generator) -> list[tuple]:
    batches, z, momentum, eps = _case(rng, 3, 4, 3, 1)
    return [(batches, z[0], momentum, eps), _case(rng, 1, 5, 3, 2), _case(rng, 4, 2, 4, 4)]


def _from_first(batches, z, momentum, eps):
    first = np.asarray(batches[0], float)
    mean, variance = first.mean(0), first.var(0, ddof=1)
    for batch in batches[1:]:
        mean = momentum * mean + (1 - momentum) * np.mean(batch, 0)
        variance = momentum * variance + (1 - momentum) * np.var(batch, 0, ddof=1)
    return (z - mean) / np.sqrt(variance + eps)


EXERCISE = exercise(
    __name__, place=4,
    contract="""use_alone(batches, z, momentum, eps) → (z − mean)/√(variance + eps), with running averages.
True of it: both start at 0 and 1; every batch moves them to momentum·kept + (1 − momentum)·its own (variance: B − 1).
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a few batches, several examples to answer", 3, lambda rng: [_case(rng, 4, 5, 3, 2), _case(rng, 6, 4, 2, 3)]),
        Group("edge", "one example alone; one batch; batches of two", 1, _edge),
    ),
    reference=_reference, tolerance=Within(2e-3, 1e-4), mistaken=_by,
    mistakes=(
        ("momentum exchanged", "Old and new are exchanged: momentum is the share of what was kept.", dict(swap=True)),
        ("plain variance", "The batch's variance is the plain mean of the squares here. What is kept divides by one less, because a small batch shows too little spread.", dict(ddof=0)),
        ("last batch", "This uses the last batch alone: earlier ones count as well.", _last),
        ("all together", "All examples count the same here. In a running average late batches count more.", _all),
        ("own statistics", "z is normalised by itself. In use there may be no batch: what was kept counts.", _its_own),
        ("starts at 0", "The variance starts at 0, and should at 1.", dict(start=(0.0, 0.0))),
        ("starts at 1", "The mean starts at 1, and should at 0.", dict(start=(1.0, 1.0))),
        ("starts with the first", "The first batch is taken whole. It, too, moves what starts at 0 and 1.", _from_first),
        ("backwards", "The batches go from the last to the first.", dict(order=-1)),
        ("no root", "This divides by the variance: its root is missing.", dict(root=False)),
        ("deviations averaged", "Standard deviations are averaged. Keep variances, and take the root last.", dict(deviation=True)),
        ("no eps", "eps is missing under the root.", lambda b, z, m, eps: _by(b, z, m, 0.0)),
        seems("nan", "nan: the variance of a single example was taken. Only batches have a variance here.", lambda _, expected, got: bool(np.isnan(got).any())),
    ),
)  # fmt: skip
