"""The history compressor (Schmidhuber 1992): a level that predicts, and a level that sees only what was not predicted.

The task is `sequences.history_stream`: 22 symbols, two goals. The next symbol is easy; the other, due at every b₂₀, is
which of two symbols came 20 steps ago. Everything is trained by backpropagation through time, in batches of streams.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number
from vgcourse.nets import recurrent
from vgcourse.nets.readout import Net, read, with_readout
from vgcourse.nets.sequences import CHUNK_LAG, history_stream, history_target
from vgcourse.training.losses import cross_entropy, right
from vgcourse.training.optimise import Problem, optimise

WIDTH = 16
SYMBOLS = CHUNK_LAG + 2
PERIOD = CHUNK_LAG + 1
STREAMS, SEQUENCES = 16, 2
PER_STEP = STREAMS * SEQUENCES
"""Sequences that one training step sees: `STREAMS` streams of `SEQUENCES` each."""
EXPECTED = 0.8
"""A symbol that was given at least this probability was expected; the upper level does not see it."""
GOALS = {"both": 1.0, "answer": 0.0}
"""The weight of the next-symbol goal beside that of the answer, where one network has both."""
RATES = {"adam": 0.01, "sgd": 0.3}
"""The optimizers, and the learning rate of each."""


class HistoryLearning(NamedTuple):
    """A training, step by step, for every run; a step sees `PER_STEP` sequences.

    answer: cross-entropy of the late goal (chance: ln 2 = .69). right: share of answers right. next_symbol: cross-
    entropy of the easy goal (at best ln 2/21 = .033, for a or x). passed: symbols per sequence that reach the level
    that answers: 21, or for a chunker as many as were not expected.
    """

    answer: Float[np.ndarray, "runs steps"]
    right: Float[np.ndarray, "runs steps"]
    next_symbol: Float[np.ndarray, "runs steps"]
    passed: Float[np.ndarray, "runs steps"]

    @property
    def sequences(self) -> np.ndarray:
        """How many sequences had been seen before every step."""
        return PER_STEP * np.arange(self.answer.shape[1])

    def solved(self, loss: float = 0.1, steps: int = 20) -> np.ndarray:
        """Sequences seen before the answer's loss stays below `loss` for `steps` steps; inf where it never does."""
        below = np.lib.stride_tricks.sliding_window_view(self.answer < loss, steps, axis=1).all(-1)
        return np.where(below.any(1), PER_STEP * below.argmax(1), np.inf)

    def __repr__(self) -> str:
        solved = self.solved()
        return f"HistoryLearning({int(np.isfinite(solved).sum())} of {len(solved)} runs solved it)"


def learn_history(
    system: str = "chunker",
    *,
    goals: str = "both",
    forget_bias: float = 1.0,
    optimizer: str = "adam",
    learning_rate: float | None = None,
    width: int = WIDTH,
    steps: int = 250,
    seeds: Sequence[int] = range(20),
) -> HistoryLearning:
    """Train on the 22-symbol stream. system: "chunker", or a cell ("rnn", "lstm" …) trained on the stream as it is.

    goals: "both", or "answer" alone, which no chunker can have. Adam with rate .01 and clipping at norm 1, or plain SGD
    with rate .3. A chunker is two networks of `width` units, a cell alone has one.
    """
    one_of("The system", system, ("chunker", *recurrent.CELLS))
    easy = GOALS[one_of("The goals", goals, GOALS)]
    if system == "chunker" and goals != "both":
        raise BadInput("A chunker needs both goals: its lower level learns the next symbol and nothing else.")
    usual = RATES[one_of("The optimizer", optimizer, RATES)]
    rate = usual if learning_rate is None else learning_rate
    bias = finite_number("The forget bias", forget_bias, -50, 50)
    width = whole_number("The width", width, 1, 1024)
    seeds = [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]
    trained = optimise(
        _problem(system, optimizer),
        [start(system, seed, bias, width) for seed in seeds],
        np.float32(easy),
        learning_rate=finite_number("The learning rate", rate, 0),
        steps=whole_number("The number of steps", steps, 20, 100_000),
        seeds=seeds,
        what=f"{system}: {len(seeds)} runs",
        chunk=50,
    )
    return HistoryLearning(*(np.asarray(leaf) for leaf in trained.recorded))


def start(system: str, seed: int, forget_bias: float = 1.0, width: int = WIDTH) -> Net | tuple[Net, Net]:
    """The networks before training: one, or for a chunker the lower and the upper one."""
    if system == "chunker":
        return _net("rnn", seed, width=width), _net("rnn", seed + 1_000_000, width=width)
    return _net(system, seed, forget_bias, width)


def _net(cell: str, seed: int, forget_bias: float = 1.0, width: int = WIDTH) -> Net:
    """W Gaussian with σw = 1, input weights N(0, ½²), so that a symbol alone drives no unit into saturation."""
    drawn = recurrent.draw(cell, width, SYMBOLS, seed)
    drawn = drawn._replace(inputs=np.asarray(drawn.inputs * (0.5 * SYMBOLS**0.5), np.float32))
    θ = recurrent.init(cell, recurrent.knobs(1, forget_bias), drawn)
    return with_readout(θ, SYMBOLS + 1, [seed, 2])


def draw(knobs, key):
    """`STREAMS` streams of `SEQUENCES` sequences: (x, next symbols, answers)."""
    x, y = history_stream(key, SEQUENCES, STREAMS)
    return x, y, history_target(x)


def expectations(net: Net, x: Float[Array, "steps batch symbols"], cell: str = "rnn"):
    """(log-probabilities of every next symbol, the logit of the answer), at every step."""
    out = read(net, recurrent.run(cell, net.cell, x))
    return jax.nn.log_softmax(out[..., :SYMBOLS]), out[..., SYMBOLS]


def unexpected(log_p, y) -> Float[Array, "steps batch"]:
    """1 where the symbol that comes in at this step had been given less than `EXPECTED`; the first one always."""
    given = _given(log_p, y)
    return jnp.concatenate([jnp.ones_like(given[:1]), (given[:-1] < np.log(EXPECTED)).astype(given.dtype)])


def answers(net: Net, x, passes) -> Float[Array, "steps batch"]:
    """The upper level's logit at every step: its state moves only where a symbol passes, and otherwise waits."""
    step = recurrent.CELLS["rnn"].step

    def advance(h, at):
        x_t, pass_t = at
        h = jnp.where(pass_t[:, None] > 0, step(net.cell, h, x_t), h)
        return h, h

    h = jax.lax.scan(advance, recurrent.at_rest("rnn", x.shape[1], len(net.cell.recurrent)), (x, passes))[1]
    return h @ net.readout.weights[:, SYMBOLS] + net.readout.biases[SYMBOLS]


def _given(log_p, y):
    return jnp.take_along_axis(log_p, y[..., None], axis=-1)[..., 0]


def _judged(logit, answer):
    """(cross-entropy, share right) where the answer is due."""
    due = logit[CHUNK_LAG::PERIOD]
    return jnp.mean(cross_entropy(due[..., None], answer)), jnp.mean(right(due[..., None], answer))


def chunker_loss(knobs, θ: tuple[Net, Net], batch):
    """Both levels at once: what the lower one expects decides what the upper one sees; no gradient goes that way."""
    x, y, answer = batch
    lower, upper = θ
    log_p, _ = expectations(lower, x)
    passes = jax.lax.stop_gradient(unexpected(log_p, y))
    easy = -jnp.mean(_given(log_p, y))
    late, right = _judged(answers(upper, x, passes), answer)
    return easy + late, (late, right, easy, PERIOD * jnp.mean(passes))


def cell_loss(cell: str, knobs, θ: Net, batch):
    """One network on the stream as it is; knobs: the weight of the next-symbol goal."""
    x, y, answer = batch
    log_p, logit = expectations(θ, x, cell)
    easy = -jnp.mean(_given(log_p, y))
    late, right = _judged(logit, answer)
    return knobs * easy + late, (late, right, easy, jnp.float32(PERIOD))


def _adam(rate):
    return optax.chain(optax.clip_by_global_norm(1.0), optax.adam(rate))


@lru_cache
def _problem(system: str, optimizer: str) -> Problem:
    loss: Callable = chunker_loss if system == "chunker" else partial(cell_loss, system)
    return Problem(loss, draw, _adam if optimizer == "adam" else optax.sgd, records=True)


def reach(cell: str = "rnn", goals: str = "both", steps: int = 0, seeds: Sequence[int] = range(20)):
    """log10 |d answer/dh_{t−k}| for k = 0 … 20, (runs, 21): how far the answer's gradient reaches, after `steps` steps.

    The RMS over batch and units; steps = 0 is the network before training.
    """
    return np.stack([np.asarray(_reach(cell, net)) for net in _after(cell, goals, steps, seeds)])


def unit_slopes(goals: str = "both", steps: int = 0, seeds: Sequence[int] = range(20)) -> Float[np.ndarray, " runs"]:
    """The RMS of tanh′ = 1 − h² over the units and steps of the tanh RNN on the stream, after `steps` steps."""
    return np.array([float(_unit_slope(net)) for net in _after("rnn", goals, steps, seeds)])


def _after(cell: str, goals: str, steps: int, seeds: Sequence[int]) -> list[Net]:
    """The networks after `steps` steps of training by Adam."""
    one_of("The cell", cell, [name for name in recurrent.CELLS if recurrent.CELLS[name].parts == 1])
    easy, seeds = np.float32(GOALS[one_of("The goals", goals, GOALS)]), [int(seed) for seed in seeds]
    nets = [start(cell, seed) for seed in seeds]
    if not (steps := whole_number("The number of steps", steps, 0, 100_000)):
        return nets
    return optimise(
        _problem(cell, "adam"), nets, easy, learning_rate=0.01, steps=steps, seeds=seeds, chunk=50
    ).parameters


@jax.jit
def _unit_slope(net: Net):
    h = recurrent.run("rnn", net.cell, history_stream(jax.random.key(1), 1, STREAMS)[0])
    return jnp.sqrt(jnp.mean((1 - h**2) ** 2))


@partial(jax.jit, static_argnums=0)
def _reach(cell: str, net: Net):
    x, _ = history_stream(jax.random.key(1), 1, STREAMS)
    step = recurrent.CELLS[cell].step

    def answer(nudges):
        def advance(h, at):
            h = step(net.cell, h, at[0]) + at[1]
            return h, None

        h = jax.lax.scan(advance, recurrent.at_rest(cell, STREAMS, WIDTH), (x, nudges))[0]
        return jnp.sum(h @ net.readout.weights[:, SYMBOLS])

    δ = jax.grad(answer)(jnp.zeros((PERIOD, STREAMS, WIDTH)))[::-1]
    scale = jnp.max(jnp.abs(δ), axis=(1, 2), keepdims=True)
    return jnp.log10(scale[:, 0, 0]) + 0.5 * jnp.log10(jnp.mean((δ / scale) ** 2, axis=(1, 2)))
