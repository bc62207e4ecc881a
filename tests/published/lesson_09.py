"""Published numbers of lesson 09, residual networks. Tolerances were fixed before measuring: the curriculum's ±20 % for
variances, ±.2 for Xiong's exponents, the criteria |ρ| < .15 and > .8 for shattering, and for accuracies the spread
over seeds of the runs that gave the numbers. Training: as many seeds as fit a few seconds, always from 0 on."""

from functools import cache

import numpy as np
from published.ledger import UNSEEN, OverSeeds, derived, ours, published

from vgcourse.experiments.lesson_09.depth_race import train_residual
from vgcourse.experiments.lesson_09.residuals import passage, predicted_passage
from vgcourse.experiments.lesson_09.shattered import autocorrelation, input_slopes
from vgcourse.experiments.lesson_09.skips import last_block_slope

OURS = "an earlier run of ours"
BLOCKS = [5, 10, 20]


@cache
def variances(strength=1.0, normalisation="none"):
    """The mean over 20 seeds of the mean square of h after 5, 10 and 20 blocks 256 wide."""
    runs = passage(seed=range(20), blocks=20, strength=strength, normalisation=normalisation, width=256, batch=64)
    return runs.variance.mean(0)[BLOCKS]


@cache
def accuracy(blocks=27, seeds=10, **given):
    return float(np.median(train_residual(blocks, seeds=range(seeds), **given).accuracy))


def at_start(**given):
    """log10 of the first matrix's gradient over the last one's, before training; the median of ten seeds."""
    run = train_residual(27, seeds=range(10), **given)
    return float(np.median(run.log10_first - run.log10_last))


@cache
def lag_1(*given):
    return float(np.median(autocorrelation(input_slopes(*given))[:, 1]))


@cache
def exponent(place):
    return last_block_slope(place).slope


DE, HE, BALDUZZI = "De & Smith 2020", "He et al. 2016", "Balduzzi et al. 2017"
XIONG = "Xiong et al. 2020"
STACK, DIGITS = f"{OURS}, a residual stack with He's weights", f"{OURS}, digits"
WORDS, SPREAD, VAR = "in words", "the spread over the earlier run's seeds", "fixed beforehand for variances"
LEDGER = (
    published(
        DE,
        UNSEEN,
        "un-normalised: Var doubles with every block, 2^l",
        "theory: variance after 5, 10, 20 blocks",
        (32, 1024, 2**20),
        1e-3,
        "float32",
        lambda: predicted_passage(blocks=20).variance[BLOCKS],
        relative=True,
    ),
    published(
        DE,
        UNSEEN,
        "normalised: the variance grows as 1 + l",
        "theory: variance after 5, 10, 20 blocks with batch norm",
        (6, 11, 21),
        1e-3,
        "float32",
        lambda: predicted_passage(blocks=20, normalisation="batch").variance[BLOCKS],
        relative=True,
    ),
    published(
        BALDUZZI,
        "fig. 1",
        "deep plain nets: white noise (read off the figure: 0)",
        "24 layers, mean-centred and batch norm: lag-1 autocorrelation",
        (0.0, 0.0),
        0.15,
        "fixed beforehand: |ρ| < .15",
        lambda: (lag_1(24, "mean"), lag_1(24, "batch")),
    ),
    published(
        BALDUZZI,
        "fig. 2",
        "with skips and β = .1: close to the shallow net (read off the figure: above .8)",
        "50 layers, batch norm, skip, β = .1: lag-1 autocorrelation above .8 (1: yes)",
        1.0,
        0,
        "",
        lambda: float(lag_1(50, "batch", 1.0, 0.1) > 0.8),
    ),
    published(
        XIONG,
        "theorem 1",
        "last block, pre-LN: O(d √(ln d / L))",
        "pre-LN: exponent of its gradient in L",
        -0.5,
        0.2,
        "fixed beforehand; a bound, and 2 to 32 blocks",
        lambda: exponent("pre"),
    ),
    published(
        XIONG,
        "theorem 1",
        "last block, post-LN: O(d √ln d)",
        "post-LN: exponent of its gradient in L",
        0.0,
        0.2,
        "fixed beforehand; a bound, and 2 to 32 blocks",
        lambda: exponent("post"),
    ),
    derived(
        f"{HE}, {WORDS}",
        "plain 56 layers, log10 of the first gradient over the last at the start",
        0.0,
        1.0,
        "“healthy” is taken as within a power of ten",
        lambda: at_start(skip=0),
        place="deep residual learning, §4.1",
        says="we verify that the backward propagated gradients exhibit healthy norms",
    ),
    derived(
        f"{HE}, {WORDS}",
        "1000 layers on digits: accuracy over .85 in 60 steps, two seeds (1: yes)",
        1.0,
        0,
        "",
        lambda: float(accuracy(499, 2, strength=499**-0.5, steps=60) > 0.85),
        place="identity mappings, abstract",
        says="1001 layers train (on CIFAR-10, to another measure)",
    ),
    derived(
        f"Bachlechner et al. 2021, {WORDS}",
        "56 layers on digits train as scaled ones do: accuracy",
        0.99,
        0.02,
        SPREAD,
        lambda: accuracy(strength=0, rezero=True),
        says="a residual weight that starts at 0 trains deep networks",
    ),
    ours(
        STACK,
        "growth a block over 20 blocks, from 8.9e5",
        8.9e5 ** (1 / 20),
        0.01,
        "20 % at the end",
        lambda: variances()[2] ** (1 / 20),
        relative=True,
    ),
    ours(STACK, "variance after 5 un-normalised blocks", 34, 0.2, VAR, lambda: variances()[0], relative=True),
    ours(
        STACK,
        "variance after 10 un-normalised blocks (theory 1024)",
        869,
        0.2,
        VAR,
        lambda: variances()[1],
        relative=True,
        came="outside: see ours",
    ),
    ours(
        STACK,
        "batch norm: variance after 5, 10, 20 blocks",
        (6, 11, 21),
        0.2,
        VAR,
        lambda: variances(normalisation="batch"),
        relative=True,
    ),
    ours(
        STACK, "1/√L: variance after 20 blocks, about e", np.e, 0.2, VAR, lambda: variances(20**-0.5)[2], relative=True
    ),
    ours(
        DIGITS,
        "plain 8 and 20 layers: accuracy in training",
        (0.99, 0.95),
        0.02,
        SPREAD,
        lambda: (accuracy(3, skip=0), accuracy(9, skip=0)),
    ),
    ours(
        DIGITS,
        "plain 56 layers: accuracy in training, 20 seeds (.45–.54 before)",
        0.5,
        0.1,
        SPREAD,
        lambda: accuracy(seeds=20, skip=0),
    ),
    ours(
        DIGITS,
        "56 layers, bare residual with He's weights: accuracy (.31–.41 before)",
        0.36,
        0.1,
        SPREAD,
        lambda: accuracy(seeds=20),
    ),
    ours(
        DIGITS,
        "56 layers, zero-initialised and 1/√27: accuracy (.97–1 before)",
        (0.99, 0.99),
        0.02,
        SPREAD,
        lambda: (accuracy(branch_scale=0), accuracy(strength=27**-0.5)),
    ),
    ours(
        DIGITS,
        "56 layers, batch norm without skips: accuracy (.09–.11 before)",
        0.1,
        0.02,
        SPREAD,
        lambda: accuracy(skip=0, normalisation="batch"),
    ),
    ours(
        DIGITS,
        "56 layers, skips and batch norm: accuracy (.91–.95 before)",
        0.93,
        0.03,
        SPREAD,
        lambda: accuracy(normalisation="batch"),
        came="outside that range: see ours",
    ),
    ours(
        DIGITS,
        "56 layers, bare residual: log10 of the first gradient's norm (1.5e6)",
        6.2,
        0.5,
        SPREAD,
        lambda: float(np.median(train_residual(27, seeds=range(20)).log10_first)) + np.log10(2048) / 2,
        came="outside: see ours",
    ),
    ours(
        DIGITS,
        "plain 56 layers, 60 epochs: accuracy, 10 seeds (.58–.965 for four before)",
        0.77,
        0.2,
        SPREAD,
        lambda: OverSeeds(train_residual(27, seeds=range(10), skip=0, steps=1320).accuracy),
    ),
    ours(
        f"{OURS}, shattering",
        "50 layers, batch norm, skip, β = .1: lag-1 autocorrelation",
        0.912,
        0.05,
        "no reason was written down when it was set",
        lambda: lag_1(50, "batch", 1.0, 0.1),
        came="outside: see ours",
    ),
    ours(
        f"{OURS}, shattering",
        "24 plain layers with He's weights: lag-1 autocorrelation",
        0.987,
        0.05,
        "no reason was written down when it was set",
        lambda: lag_1(24),
        came="outside: see ours",
    ),
    ours(
        f"{OURS}, shattering",
        "one layer: lag-1 autocorrelation",
        0.955,
        0.05,
        "no reason was written down when it was set",
        lambda: lag_1(1),
    ),
    ours(
        f"{OURS}, a transformer",
        "exponents, pre-LN and post-LN",
        (-0.40, 0.26),
        0.2,
        "fixed beforehand for exponents",
        lambda: (exponent("pre"), exponent("post")),
    ),
)
