"""A training, epoch by epoch: the gradient and the step of every layer, the median of twenty runs."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vgcourse.nets.activations import offered
from vgcourse.nets.tasks import two_circles
from vgcourse.training.fit import fit
from vgcourse.views.controls import Headline, Preset, Series, Slider
from vgcourse.views.explorer import Explorer, sliced
from vgcourse.views.explorers.parts import activation_choice
from vgcourse.views.figure import Axis
from vgcourse.views.training_plots import MATRICES

HIDDEN = 4
SEEDS = range(20)
RATES = (0.001, 0.003, 0.01)
EPOCHS = tuple(range(0, 100, 3))


def training_explorer() -> Explorer:
    """Two circles, four hidden layers of five, RMSprop: gradient and step of every matrix beside those of the last."""
    epoch = Slider("epoch", "epoch", EPOCHS, 0, digits=0)
    rate = Slider("rate", "learning rate", RATES, RATES[0], digits=3)
    bent = offered(3, without=("linear",))  # no straight line parts two circles
    choice = activation_choice(bent, "sigmoid")
    controls = (choice, epoch, rate)

    return Explorer(
        title="Training, layer by layer: the median of 20 runs",
        controls=controls,
        series=(
            Series("gradient", "gradient, of the last one’s", "measurement", "activation"),
            Series("step", "step, of the last one’s", "measurement", "factor"),
        ),
        slices=sliced(lambda at: training_rows(**at), controls, one_by_one=[c.name for c in controls]),
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


def training_rows(activation: str, epoch: int, rate: float) -> np.ndarray:
    """log10 of the gradient's and of the step's RMS over that of the last matrix, (2, matrices)."""
    return _trained(activation)[RATES.index(rate), :, epoch]


@lru_cache
def _trained(activation: str) -> np.ndarray:
    """(rates, 2, epochs, matrices): all rates in one call, the median over the runs; dead runs are left out."""
    tasks = [two_circles(seed) for seed in SEEDS]
    rates = np.repeat(RATES, len(SEEDS))
    run = fit(
        tasks * len(RATES),
        seeds=list(SEEDS) * len(RATES),
        learning_rate=rates,
        activation=activation,
        hidden=HIDDEN,
        optimiser="rmsprop_outside",
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        sizes = np.log10(np.stack([run.layers.gradient_rms, run.layers.update_rms], 1).astype(float))
        ratio = sizes - sizes[..., -1:]
    ratio = np.where(np.isfinite(ratio), ratio, np.nan).reshape(len(RATES), len(SEEDS), *ratio.shape[1:])
    return np.nanmedian(ratio, axis=1)
