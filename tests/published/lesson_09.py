"""Published numbers of lesson 09, residual networks. Tolerances were fixed before measuring: the curriculum's ±20 % for
variances, ±.2 for Xiong's exponents, the criteria |ρ| < .15 and > .8 for shattering, and for accuracies the spread
over seeds of the runs that gave the numbers. Training: as many seeds as fit a few seconds, always from 0 on."""

from functools import cache

import numpy as np
from published.ledger import Published

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


def lag_1(*given):
    return float(np.median(autocorrelation(input_slopes(*given))[:, 1]))


DE, HE, BALDUZZI = "De & Smith 2020", "He et al. 2016", "Balduzzi et al. 2017"
XIONG = "Xiong et al. 2020"
LEDGER = (
    Published(DE, "section 2", "theory: variance 2^l after 5, 10, 20 un-normalised blocks", (32, 1024, 2**20), 1e-3,
              lambda: predicted_passage(blocks=20).variance[BLOCKS], relative=True),
    Published(DE, "section 2", "theory: variance 1 + l after 5, 10, 20 blocks with batch norm", (6, 11, 21), 1e-3,
              lambda: predicted_passage(blocks=20, normalisation="batch").variance[BLOCKS], relative=True),
    Published(OURS, "residual stack, He", "growth a block over 20 blocks, from 8.9e5 (tolerance 20 % at the end)",
              8.9e5 ** (1 / 20), 0.01, lambda: variances()[2] ** (1 / 20), relative=True),
    Published(OURS, "residual stack, He", "variance after 5 un-normalised blocks", 34, 0.2, lambda: variances()[0],
              relative=True),
    Published(OURS, "residual stack, He", "variance after 10 un-normalised blocks (theory 1024)", 869, 0.2,
              lambda: variances()[1], relative=True, comes_out=False),
    Published(OURS, "residual stack, batch norm", "variance after 5, 10, 20 blocks", (6, 11, 21), 0.2,
              lambda: variances(normalisation="batch"), relative=True),
    Published(OURS, "residual stack, 1/√L", "variance after 20 blocks: about e", np.e, 0.2,
              lambda: variances(20**-0.5)[2], relative=True),
    Published(HE, "section 4.1", "plain 56 layers: gradient healthy at the start, log10 of first over last", 0.0, 1.0,
              lambda: at_start(skip=0)),
    Published(OURS, "digits", "plain 8 and 20 layers: accuracy in training", (0.99, 0.95), 0.02,
              lambda: (accuracy(3, skip=0), accuracy(9, skip=0))),
    Published(OURS, "digits", "plain 56 layers: accuracy in training, 20 seeds (published .45–.54)", 0.5, 0.1,
              lambda: accuracy(seeds=20, skip=0)),
    Published(OURS, "digits", "56 layers, bare residual with He's weights: accuracy (published .31–.41)", 0.36, 0.1,
              lambda: accuracy(seeds=20)),
    Published(OURS, "digits", "56 layers, zero-initialised and 1/√27: accuracy (published .97–1)", (0.99, 0.99), 0.02,
              lambda: (accuracy(branch_scale=0), accuracy(strength=27**-0.5))),
    Published(OURS, "digits", "56 layers, batch norm without skips: accuracy (published .09–.11)", 0.1, 0.02,
              lambda: accuracy(skip=0, normalisation="batch")),
    Published(OURS, "digits", "56 layers, skips and batch norm: accuracy (published .91–.95)", 0.93, 0.03,
              lambda: accuracy(normalisation="batch"), comes_out=False),
    Published(OURS, "digits", "56 layers, bare residual: first gradient, norm (1.5e6)",
              6.2, 0.5, lambda: float(np.median(train_residual(27, seeds=range(20)).log10_first)) + np.log10(2048) / 2,
              comes_out=False),
    Published(OURS, "digits", "plain 56 layers, 60 epochs: accuracy of four seeds (published .58–.965)", 0.77, 0.2,
              lambda: accuracy(seeds=4, skip=0, steps=1320)),
    Published("Bachlechner et al. 2021", "section 3", "ReZero: 56 layers train as scaled ones do", 0.99, 0.02,
              lambda: accuracy(strength=0, rezero=True)),
    Published(HE, "identity mappings, table 1", "1000 layers train: accuracy over .85 in 60 steps, two seeds", 1.0, 0,
              lambda: float(accuracy(499, 2, strength=499**-0.5, steps=60) > 0.85)),
    Published(BALDUZZI, "fig. 1", "24 layers, mean-centred and batch norm: lag-1 autocorrelation", (0.0, 0.0), 0.15,
              lambda: (lag_1(24, "mean"), lag_1(24, "batch"))),
    Published(BALDUZZI, "fig. 2", "50 layers, batch norm, skip, β = .1: lag-1 autocorrelation above .8", 1.0, 0,
              lambda: float(lag_1(50, "batch", 1.0, 0.1) > 0.8)),
    Published(OURS, "shattering", "50 layers, batch norm, skip, β = .1: lag-1 autocorrelation", 0.912, 0.05,
              lambda: lag_1(50, "batch", 1.0, 0.1), comes_out=False),
    Published(OURS, "shattering", "24 plain layers with He's weights: lag-1 autocorrelation", 0.987, 0.05,
              lambda: lag_1(24), comes_out=False),
    Published(OURS, "shattering", "one layer: lag-1 autocorrelation", 0.955, 0.05, lambda: lag_1(1)),
    Published(XIONG, "theorem 1", "exponent of the last block's gradient in L: pre-LN", -0.5, 0.2,
              lambda: last_block_slope("pre").slope),
    Published(XIONG, "theorem 1", "exponent of the last block's gradient in L: post-LN, at least 0", 0.0, 0.2,
              lambda: last_block_slope("post").slope),
    Published(OURS, "transformer", "exponents, pre-LN and post-LN", (-0.40, 0.26), 0.2,
              lambda: (last_block_slope("pre").slope, last_block_slope("post").slope)),
)  # fmt: skip
