"""A training, epoch by epoch: the gradient and the step of every layer, the median of twenty runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import jax
import numpy as np

from vgcourse.nets.activations import offered
from vgcourse.nets.tasks import two_circles
from vgcourse.training.fit import fit
from vgcourse.views.controls import Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import activation_choice, at, place, stored
from vgcourse.views.figure import Axis
from vgcourse.views.training_plots import MATRICES

HIDDEN = 4
SEEDS = range(20)
RATES = (0.001, 0.003, 0.01)
EPOCHS = tuple(range(0, 100, 3))
BENT = offered(3, without=("linear",))
"""No straight line parts two circles."""
TABLE = Path(__file__).with_name("training.npy")


def training_explorer() -> Explorer:
    """Two circles, four hidden layers of five, RMSprop: gradient and step of every matrix beside those of the last."""
    epoch = Slider("epoch", "epoch", EPOCHS, 0, digits=0)
    rate = Slider("rate", "learning rate", RATES, RATES[0], digits=3)
    choice = replace(activation_choice(BENT, "sigmoid"), counted=range(len(BENT)))
    controls = (choice, epoch, rate)

    return Explorer(
        name="training",
        title="Training, layer by layer: the median of 20 runs",
        controls=controls,
        series=(
            Series("gradient", "gradient, of the last one’s", "measurement", "activation"),
            Series("step", "step, of the last one’s", "measurement", "factor"),
        ),
        rows=training_rows,
        points=range(1, HIDDEN + 2),
        x=MATRICES,
        y=Axis("size, as a share of the last matrix’s", "decades", (-3.0, 2.0)),
        headline=Headline(
            "The first matrix gets {} of the last one’s gradient.",
            "gradient",
            above="The first matrix gets {} times the last one’s gradient.",
        ),
        presets=(
            Preset("sigmoid, first epoch", {}),
            Preset("sigmoid, last epoch", {"epoch": EPOCHS[-1]}),
            Preset("tanh, last epoch", {"activation": "tanh", "epoch": EPOCHS[-1]}),
        ),
        tries=(
            "Sigmoid: slide through the epochs. When is the gradient of the first matrix furthest behind?",
            "Compare the two kinds of markers at epoch 0 and at epoch 3: what does RMSprop do to a small gradient?",
            "Sigmoid, epoch 99: raise the learning rate. Which matrix has the largest gradient now?",
        ),
    )


@jax.jit
def training_rows(seed, activation, epoch, rate):
    """log10 of the gradient's and of the step's RMS over that of the last matrix."""
    return at(stored(TABLE), activation, place(rate, RATES), epoch // EPOCHS[1])


def training_table() -> np.ndarray:
    """(activations, rates, epochs, 2, matrices): the median over the runs; dead runs are left out."""
    return np.stack([_trained(activation) for activation in BENT])


def _trained(activation: str) -> np.ndarray:
    tasks = [two_circles(seed) for seed in SEEDS]
    rates = np.repeat(RATES, len(SEEDS))
    run = fit(
        tasks * len(RATES),
        seeds=list(SEEDS) * len(RATES),
        learning_rate=rates,
        activation=activation,
        hidden=HIDDEN,
        optimizer="rmsprop_outside",
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        sizes = np.log10(np.stack([run.layers.gradient_rms, run.layers.update_rms], 2).astype(float))
        ratio = sizes - sizes[..., -1:]
    ratio = np.where(np.isfinite(ratio), ratio, np.nan).reshape(len(RATES), len(SEEDS), *ratio.shape[1:])
    return np.nanmedian(ratio, axis=1)[:, list(EPOCHS)]
