"""Deep networks on the digits, with and without skips: which of them train at all.

The network has 2 layers a block and one at each end, so 3, 9 and 27 blocks are 8, 20 and 56 layers (He et al. 2016a
count so, 6n + 2). The number of blocks is traced, a mask: all depths up to a largest one are one compiled program.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Float

from vgcourse.inputs import BadInput, finite_number, whole_number
from vgcourse.nets import residual
from vgcourse.nets.digit_blocks import Race, init, logits
from vgcourse.nets.normalisation import normalisation_index
from vgcourse.nets.tasks import digits
from vgcourse.training.losses import cross_entropy, right
from vgcourse.training.optimise import Problem, optimise

BATCH = 64
SIZES = (27, 499)
"""Shapes that are compiled: networks of up to 27 blocks share one, deeper ones the other."""


class Raced(NamedTuple):
    """One entry a seed. accuracy: share of the training digits right at the end; test_accuracy: of the others.

    loss: of every step. log10_first, log10_last: RMS of the gradient of the first and of the last weight matrix
    before the first step (nan for more than 27 blocks: it would be one more program to compile).
    """

    accuracy: Float[np.ndarray, " seeds"]
    test_accuracy: Float[np.ndarray, " seeds"]
    loss: Float[np.ndarray, "seeds steps"]
    log10_first: Float[np.ndarray, " seeds"]
    log10_last: Float[np.ndarray, " seeds"]

    def __repr__(self) -> str:
        return f"Raced({len(self.accuracy)} seeds, accuracy {np.median(self.accuracy):.2f} in the median)"


def _loss(race, net, rows):
    x, y, *_ = _data()
    out = logits(race, net, jnp.asarray(x)[rows])
    return jnp.mean(cross_entropy(out, jnp.asarray(y)[rows]))


def _batch(race, key):
    return jax.random.randint(key, (BATCH,), 0, len(_data()[0]))


PROBLEM = Problem(_loss, _batch, optax.adam)


@cache
def _data():
    """The digits with mean 0 and variance 1 over all pixels of the training part: (x, y, x_test, y_test)."""
    task = digits()
    mean, sd = task.x.mean(), task.x.std()
    return tuple(map(np.asarray, ((task.x - mean) / sd, task.y, (task.x_test - mean) / sd, task.y_test)))


@jax.jit
def _right(race, net):
    x, y, x_test, y_test = _data()
    return [jnp.mean(right(logits(race, net, jnp.asarray(x)), y)) for x, y in ((x, y), (x_test, y_test))]


@jax.jit
def _sizes(race, net):
    gradient = jax.grad(_loss, 1)(race, net, jnp.arange(256))
    return [jnp.log10(jnp.sqrt(jnp.mean(g**2))) for g in (gradient.first.weights, gradient.readout.weights)]


_init = jax.jit(init, static_argnums=1)


def train_residual(
    blocks: int = 27,
    strength: float = 1.0,
    skip: float = 1.0,
    branch_scale: float = 1.0,
    normalisation: str = "none",
    *,
    rezero: bool = False,
    steps: int = 330,
    learning_rate: float = 1e-3,
    seeds: Sequence[int] = range(20),
) -> Raced:
    """Train on the digits, one network for each seed: Adam, batches of 64 drawn with replacement, He's weights.

    330 steps are 15 epochs. blocks: 1 … 499, of two layers each; other knobs as in `nets.residual.knobs`, ReLU, with
    normalisation "none" or "batch" (the statistics of the batch in training, of all digits afterwards). rezero: every
    block learns its own α from `strength` on (Bachlechner et al. 2021: from 0). An interrupted training keeps what is
    done; a finished one is remembered, seed by seed, so that a question about it costs nothing.
    """
    count = whole_number("The number of blocks", blocks, 1, SIZES[-1])
    k = residual.knobs(1, strength, skip, branch_scale, normalisation)._replace(blocks=np.int32(count))
    if int(k.normalisation) == normalisation_index("layer"):
        raise BadInput("Digits are trained with the normalisation 'none' or 'batch'; 'layer' came.")
    given = (
        tuple(value.item() for value in k[:-1]),
        bool(rezero),
        int(whole_number("The number of steps", steps, 1, 10**6)),
    )
    given += (finite_number("The learning rate", learning_rate, 0, 10),)
    seeds = [int(residual.coerced("seed", each)) for each in seeds]
    done = _DONE.setdefault(given, {})
    if missing := tuple(seed for seed in dict.fromkeys(seeds) if seed not in done):
        raced, finished = _trained(k, *given[1:], missing)
        if not finished:
            return raced
        done.update(zip(missing, zip(*raced, strict=True), strict=True))
    return Raced(*(np.array(column) for column in zip(*(done[seed] for seed in seeds), strict=True)))


_DONE: dict[tuple, dict[int, tuple]] = {}
"""Settings → seed → a row of `Raced`."""


def _trained(k: residual.Knobs, rezero: bool, steps: int, rate: float, seeds: tuple[int, ...]) -> tuple[Raced, bool]:
    blocks = int(k.blocks)
    size = next(size for size in SIZES if blocks <= size)
    races = [Race(k._replace(seed=residual.coerced("seed", seed)), np.float32(rezero)) for seed in seeds]
    nets = [_init(race.net, size) for race in races]
    sizes = np.full((len(seeds), 2), np.nan)
    if size == SIZES[0]:
        sizes[:] = [_sizes(race, net) for race, net in zip(races, nets, strict=True)]
    run = optimise(PROBLEM, nets, races, learning_rate=rate, steps=steps, seeds=seeds, what=f"{2 * blocks + 2} layers",
                   chunk=110 if size == SIZES[0] else 10)  # fmt: skip
    right = np.array([_right(race, net) for race, net in zip(races, run.parameters, strict=True)])
    return Raced(right[:, 0], right[:, 1], run.loss, sizes[:, 0], sizes[:, 1]), run.finished
