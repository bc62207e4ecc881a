"""Lesson 10: one level at a time. Seeds are range(20); the earlier run of ours had four to six seeds and gave ranges.

A range is taken as it stands: its middle, and half its width as the tolerance. Gradients: within a factor of two.
Shares of runs: two binomial standard deviations of 17 and of 20 runs.
"""

from functools import cache

import numpy as np
from published.ledger import UNSEEN, derived, ours, published

from vgcourse.experiments.lesson_10 import chunker, greedy, without_backprop
from vgcourse.experiments.lesson_10.level_profile import level_profile
from vgcourse.nets.tasks import digits, two_circles

OURS = "an earlier run of ours"
SCHMIDHUBER = "Schmidhuber 1992"
KINDS = {
    "Glorot": ({}, {}),
    "× 4": ({"gain": 4.0}, {}),
    "ReLU": ({"initializer": "he"}, {"activation": "relu", "learning_rate": 0.02}),
}


@cache
def nets(kind, hidden=5):
    if kind == "pre-trained":
        return greedy.pretrain(digits(), nets("Glorot", hidden))
    return greedy.untrained(range(20), hidden, **KINDS[kind][0])


@cache
def reached(kind, hidden=5, epochs=20):
    """(median share of training digits, of new digits)."""
    given = KINDS[kind][1] if kind in KINDS else {}
    run = greedy.fine_tune(digits(), nets(kind, hidden), epochs=epochs, **given)
    return float(np.median(run.train)), float(np.median(run.test))


def first_gradient(kind):
    """log10 of ‖dL/dW_1‖ before training, the median of the seeds."""
    name = "relu" if kind == "ReLU" else "sigmoid"
    entries = nets(kind)[0].first.weights.size
    return float(np.median(level_profile(digits(), nets(kind), name).log10_dW[:, 0])) + 0.5 * np.log10(entries)


def per_layer(kind):
    """(what a layer keeps of dL/dh, of the SD of h between pictures)."""
    seen = level_profile(digits(), nets(kind))
    back, up = (np.diff(np.median(values, 0)).mean() for values in (seen.log10_dh, seen.log10_sd))
    return 10.0**-back, 10.0**up


@cache
def learned(system, goals="both", steps=250, **given):
    return chunker.learn_history(system, goals=goals, steps=steps, **given).solved()


def solved(system, within=np.inf, **given):
    return float(np.mean(learned(system, **given) < within))


def cosine():
    _, values = without_backprop.cosines(digits(), 10)
    return float(np.mean(values))


FIVE, START = f"{OURS}, five layers on digits", f"{OURS}, at the start"
RANGE, TWICE = "half the range over the earlier run's four to six seeds", "a factor of two"
RUNS = "two binomial standard deviations of 17 and of 20 runs"
TASK = "20 steps between the symbol and the answer"
LEDGER = (
    published(
        SCHMIDHUBER,
        UNSEEN,
        "13 of 17 runs needed fewer than 5000 sequences",
        "share of runs in which the chunker needs fewer than 5000 sequences",
        13 / 17,
        0.28,
        RUNS,
        lambda: solved("chunker", 5000),
    ),
    published(
        SCHMIDHUBER,
        UNSEEN,
        "the conventional algorithms did not solve it",
        "share of runs in which one tanh RNN with both goals solves it (8000 sequences)",
        0.0,
        0.15,
        "three of 20 runs",
        lambda: solved("rnn"),
    ),
    derived(
        f"after {SCHMIDHUBER}",
        "the chunker with plain gradient descent: fewer than 5000 sequences",
        13 / 17,
        0.28,
        RUNS,
        lambda: solved("chunker", 5000, optimizer="sgd"),
        says=TASK,
    ),
    derived(
        f"after {SCHMIDHUBER}",
        "an RNN that is asked for the answer alone solves it: share of runs",
        0.0,
        0.15,
        "three of 20 runs",
        lambda: solved("rnn", goals="answer"),
        says=f"{TASK}; as if the lag alone stopped it",
        came="most of them do",
    ),
    derived(
        f"after {SCHMIDHUBER}",
        "an LSTM with forget bias 3 and both goals solves it: share of runs",
        0.0,
        0.15,
        "three of 20 runs",
        lambda: solved("lstm", forget_bias=3.0),
        says=f"{TASK}; as if no single network could",
        came="all of them do",
    ),
    derived(
        "√χ₁ at σw = 1, mean field",
        "digits: what a layer keeps of dL/dh, and of the SD of h",
        (0.236, 0.236),
        0.01,
        "50 units for infinitely many",
        lambda: per_layer("Glorot"),
    ),
    derived(
        "√χ₁ at σw = 4, mean field",
        "digits: what a layer keeps of dL/dh, and of the SD of h",
        (0.632, 0.632),
        0.03,
        "50 units for infinitely many",
        lambda: per_layer("× 4"),
    ),
    derived(
        "1/√(1 + (D + 1)/m)",
        "cosine of the estimate, digits, 760 parameters, 50 pairs",
        0.248,
        0.02,
        "no reason was written down when it was set",
        cosine,
    ),
    ours(FIVE, "Glorot: share of training digits", 0.1, 0.02, RANGE, lambda: reached("Glorot")[0]),
    ours(
        FIVE,
        "Glorot, the epochs of the whole treatment (70): share of training digits",
        0.1,
        0.02,
        RANGE,
        lambda: reached("Glorot", 5, 70)[0],
    ),
    ours(
        FIVE,
        "pre-trained: share of training digits, .978 to .987",
        0.9825,
        0.0045,
        RANGE,
        lambda: reached("pre-trained")[0],
        came=".989, a little above the range",
    ),
    ours(
        FIVE,
        "pre-trained: share of new digits, .956 to .972",
        0.964,
        0.008,
        RANGE,
        lambda: reached("pre-trained")[1],
        came=".950, a little below the range",
    ),
    ours(
        FIVE,
        "Glorot × 4: share of training digits, .978 to .985",
        0.9815,
        0.0035,
        RANGE,
        lambda: reached("× 4")[0],
        came=".991, above the range",
    ),
    ours(FIVE, "Glorot × 4: share of new digits", 0.9695, 0.0115, RANGE, lambda: reached("× 4")[1]),
    ours(FIVE, "ReLU, He: share of training digits", 0.997, 0.003, RANGE, lambda: reached("ReLU")[0]),
    ours(
        START,
        "log10 ‖dL/dW‖ of the first layer: Glorot, pre-trained, ReLU with He's weights",
        tuple(np.log10([5.5e-4, 3.3e-2, 0.42]).round(3)),
        0.301,
        TWICE,
        lambda: [first_gradient(kind) for kind in ("Glorot", "pre-trained", "ReLU")],
    ),
    ours(
        START,
        "log10 ‖dL/dW‖ of the first layer: Glorot × 4",
        float(np.log10(1.8e-2)),
        0.301,
        TWICE,
        lambda: first_gradient("× 4"),
        came=".24, thirteen times as much",
    ),
    ours(
        f"{OURS}, three layers on digits",
        "50 epochs without pre-training, less 20 epochs with it: as good",
        0.0,
        0.01,
        "the spread over the earlier run's seeds",
        lambda: reached("Glorot", 3, 50)[0] - reached("pre-trained", 3)[0],
    ),
    ours(
        f"{OURS}, two circles",
        "20 random tanh features and ridge: share right",
        0.990,
        0.005,
        "no reason was written down when it was set",
        lambda: np.median(without_backprop.random_features([two_circles(s) for s in range(20)]).train),
    ),
    ours(
        f"{OURS}, two circles",
        "evolution strategies, 2-5-1: share right",
        0.974,
        0.01,
        "no reason was written down when it was set",
        lambda: np.median(without_backprop.evolve([two_circles(s) for s in range(20)]).train),
    ),
)
