"""Lesson 08: through time. Seeds are range(20) for what is measured, and range(3), (5) or (10) for what is trained.

Training is that of the earlier runs: Adam .01, the gradient clipped to norm 1, batches of 32. Where an earlier run gave
a range over its seeds, the median of ours has to lie in it; where it gave one seed, the tolerance is half the 5–95 %
range over our seeds.
"""

from functools import cache

import jax
import numpy as np
from published.ledger import UNSEEN, derived, ours, published

from vgcourse.experiments.lesson_08 import lags
from vgcourse.experiments.lesson_08.remembering import remember, steps_until
from vgcourse.nets import sequences

EARLIER, PASCANU = "an earlier run of ours", "Pascanu et al. 2013"
ADDING, LONGER, START = "adding, T = 50, H = 16, 1000 steps", "adding, T = 100, H = 24", "before training, T = 100"
LAST = "a task after experiment 2a of Hochreiter and Schmidhuber, at p = 30, which they did not try"
BIASES = (0, 1, 2, 3, 5)


@cache
def trained(cell, task="adding", length=50, width=16, steps=1000, seeds=5, bias=1.0, rate=0.01):
    return remember(
        cell, task, length=length, width=width, steps=steps, seeds=range(seeds), forget_bias=bias, learning_rate=rate
    )


def loss(*given, **named):
    """The median over the seeds of the mean loss of the last 25 steps."""
    return float(np.median(np.mean(trained(*given, **named).loss[:, -25:], axis=1)))


def below_guessing(*given, **named):
    """The share of the seeds whose mean loss of the last 25 steps is below the variance of a sum of two numbers."""
    return float(np.mean(np.mean(trained(*given, **named).loss[:, -25:], axis=1) < 2 / 12))


def solved(*given, **named):
    """The median over the seeds of the step at which the loss falls below .02."""
    return float(np.median(steps_until(trained(*given, **named).loss, 0.02)))


def right(*given, **named):
    """The median over the seeds of the share of right answers in the last 25 steps."""
    return float(np.median(np.mean(trained(*given, **named).right[:, -25:], axis=1)))


def at_the_start(cell, bias):
    """The median of log10 |dL/dx| 100 steps back over that at the end."""
    dx = lags.lag_profile(cell, 100, bias, seed=range(20)).log10_dW
    return float(np.median(dx[:, 0] - dx[:, -1]))


def within_the_bound():
    """The share of nets, tanh and sigmoid, whose gradient keeps to (γ σ_max)ⁿ; and of those below 1/γ that vanish."""
    kept, vanished = [], []
    for cell, slope in (("rnn", 1.0), ("sigmoid_rnn", 0.25)):
        for scale in (0.2, 0.4, 0.6, 1.0, 1.5, 2.0, 3.0):
            growth = lags.growth(cell, scale)
            bound = np.log10(slope * lags.recurrent_spectrum(cell, scale)[:, 0])
            kept += list(growth <= bound)
            vanished += list(growth[bound < 0] < 0)
    return np.mean(kept), np.mean(vanished)


def linear_growth():
    """Median of log10 growth per step − log10 spectral radius in linear nets, σw = ½, 1, 2."""
    apart = [
        lags.growth("linear_rnn", σw) - np.log10(lags.recurrent_spectrum("linear_rnn", σw)[:, 1]) for σw in (0.5, 1, 2)
    ]
    return [float(np.median(each)) for each in apart]


def guess():
    """The mean squared error of always saying 1."""
    return float(np.mean((np.asarray(sequences.adding(jax.random.key(0), 4, 400_000).y, float) - 1) ** 2))


ONE_SEED = "half the 5–95 % range over our seeds"
RANGE = "half the range over the earlier run's seeds"
GATE, SUM = "f = σ(b), the direct path of the cell", "a sum of two numbers, each even on (0, 1)"
LEDGER = (
    published(
        "Le et al. 2015",
        UNSEEN,
        "predicting 1 regardless of the input gives a mean squared error of 0.1767",
        "adding problem: error of always saying 1",
        0.1767,
        0.001,
        "three standard errors of 400 000 sums",
        guess,
        came="1/6 = .1667, the variance of the sum: the printed number has a digit too many",
    ),
    derived(
        SUM, "adding problem: error of always saying 1", 1 / 6, 0.001, "three standard errors of 400 000 sums", guess
    ),
    derived(
        GATE,
        "forget gate at b = 0, 1, 2, 3, 5",
        (0.5, 0.731, 0.881, 0.953, 0.993),
        0.0005,
        "three decimals are written",
        lambda: [lags.forget_gate(b) for b in BIASES],
    ),
    derived(
        GATE,
        "half-life in steps, ln ½ / ln f, at b = 0, 1, 2, 3",
        (1, 2.2, 5.5, 14.3),
        0.05,
        "one decimal is written",
        lambda: [lags.half_life(b) for b in BIASES[:4]],
    ),
    derived(GATE, "half-life in steps at b = 5", 103, 0.5, "whole steps are written", lambda: lags.half_life(5)),
    derived(
        GATE,
        "f¹⁰⁰ at b = 0, 1, 2, 3, 5",
        (7.9e-31, 2.5e-14, 3.1e-6, 0.0078, 0.511),
        0.02,
        "two digits are written",
        lambda: [10 ** float(lags.log10_path(b, 100)) for b in BIASES],
        relative=True,
    ),
    derived(
        f"{PASCANU}, the condition of §2.1",
        "γ σ_max bounds the gradient, and below 1 it vanishes: shares of 280 nets",
        (1.0, 1.0),
        0,
        "",
        within_the_bound,
        says="σ_max < 1/γ is sufficient for the gradient to vanish",
    ),
    derived(
        "linear nets",
        "growth per step over the spectral radius, decades, σw = ½, 1, 2",
        (0.0, 0.0, 0.0),
        0.01,
        "a hundredth of a decade: 100 steps are not infinitely many",
        linear_growth,
    ),
    ours(f"{EARLIER}, {ADDING}", "tanh RNN: loss, five seeds", 0.16, 0.02, RANGE, lambda: loss("rnn")),
    ours(f"{EARLIER}, {ADDING}", "LSTM: loss, five seeds", 0.0012, 0.0188, "solved is below .02", lambda: loss("lstm")),
    ours(f"{EARLIER}, {ADDING}", "GRU: loss, five seeds", 0.00045, 0.0195, "solved is below .02", lambda: loss("gru")),
    ours(f"{EARLIER}, {ADDING}", "LSTM: steps until solved, 190–341", 265.5, 75.5, RANGE, lambda: solved("lstm")),
    ours(f"{EARLIER}, {ADDING}", "GRU: steps until solved, 130–173", 151.5, 21.5, RANGE, lambda: solved("gru")),
    ours(
        f"{EARLIER}, {ADDING}",
        "LSTM with b = 0 gets there: loss, five seeds",
        0.0,
        0.02,
        "solved is below .02",
        lambda: loss("lstm", bias=0.0),
    ),
    ours(
        f"{EARLIER}, {LONGER}",
        "LSTM: steps until solved, 322–674, three seeds",
        498,
        176,
        RANGE,
        lambda: solved("lstm", length=100, width=24, steps=800, seeds=3),
    ),
    ours(
        f"{EARLIER}, {LONGER}",
        "GRU: steps until solved, 121–192, three seeds",
        156.5,
        35.5,
        RANGE,
        lambda: solved("gru", length=100, width=24, steps=400, seeds=3),
    ),
    ours(
        f"{EARLIER}, {LONGER}",
        "tanh RNN: loss after 1500 steps, .152–.189, three seeds",
        0.1705,
        0.0185,
        RANGE,
        lambda: loss("rnn", length=100, width=24, steps=1500, seeds=3),
    ),
    ours(
        f"{EARLIER}, {LONGER}",
        "identity RNN: share of twenty seeds below .167, the loss of guessing, after 1500 steps at rate .001",
        1.0,
        0.2,
        "all five were, at .007–.034; single seeds move with rounding, and the median of five from .018 to .039",
        lambda: below_guessing("irnn", length=100, width=24, steps=1500, seeds=20, rate=0.001),
    ),
    ours(
        f"{EARLIER}, {START}",
        "log10 dL/dx, 100 steps back over the end: tanh RNN",
        -11.0,
        5.4,
        ONE_SEED,
        lambda: at_the_start("rnn", 0.0),
    ),
    ours(
        f"{EARLIER}, {START}",
        "log10 dL/dx, 100 steps back over the end: LSTM, b = 1",
        -6.0,
        2.1,
        ONE_SEED,
        lambda: at_the_start("lstm", 1.0),
    ),
    ours(
        f"{EARLIER}, {START}",
        "log10 dL/dx, 100 steps back over the end: LSTM, b = 0",
        -14.7,
        3.9,
        ONE_SEED,
        lambda: at_the_start("lstm", 0.0),
    ),
    ours(
        f"{EARLIER}, {START}",
        "log10 dL/dx, 100 steps back over the end: GRU, b = 0",
        -13.2,
        3.1,
        ONE_SEED,
        lambda: at_the_start("gru", 0.0),
    ),
    ours(
        f"{EARLIER}, {START}",
        "dL/dx 100 steps back over the end: identity RNN",
        1.1,
        0.2,
        ONE_SEED,
        lambda: 10 ** at_the_start("irnn", 0.0),
    ),
    ours(
        f"{EARLIER}, first bit, T = 100, 300 steps",
        "orthogonal RNN, LSTM b = 1, LSTM b = 0: share right, ten seeds",
        (1.0, 0.5, 0.5),
        0.05,
        "right answers of 32 · 25 sequences: three standard errors of a coin",
        lambda: [
            right("orthogonal", "first_bit", 100, 16, 300, 10),
            *(right("lstm", "first_bit", 100, 16, 300, 10, b) for b in (1.0, 0.0)),
        ],
    ),
    ours(
        f"{EARLIER}, {LAST}",
        "tanh RNN: share of last symbols right, five seeds",
        0.5,
        0.1,
        "a coin, to a tenth",
        lambda: right("rnn", "long_lag", 30, 16, 1000),
    ),
    ours(
        f"{EARLIER}, {LAST}",
        "LSTM: share of last symbols right, five seeds",
        1.0,
        0.1,
        "all, to a tenth",
        lambda: right("lstm", "long_lag", 30, 16, 1000),
        came="not all within 1000 steps: see ours",
    ),
)
