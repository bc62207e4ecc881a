"""Levels pre-trained, one after the other: what each layer gets from below and from above, before any fine-tuning."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from pathlib import Path

import jax
import numpy as np

from vgcourse.experiments.lesson_10 import greedy
from vgcourse.experiments.lesson_10.level_profile import level_profile
from vgcourse.nets import mlp, surgery
from vgcourse.nets.tasks import digits
from vgcourse.views.controls import Choice, Headline, Idle, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers.parts import at, place, stored
from vgcourse.views.figure import Axis
from vgcourse.views.level_plots import slope_line
from vgcourse.views.plots import LAYERS

HIDDEN = 5
SEEDS = range(5)
PICTURES = 300
NOISES = (0.0, 0.15, 0.3, 0.5)
GAINS = (0.5, 0.7, 1.0, 1.4, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 8.0)
TABLE = Path(__file__).with_name("levels.npy")
AFTER = ("as trained", "shuffled", "back to Glorot’s size")


def level_explorer() -> Explorer:
    """Five sigmoid layers on digits: SD of h and dL/dh, as levels are pre-trained and the rest is drawn with a gain."""
    levels = Slider("levels", "levels pre-trained", range(HIDDEN + 1), 0, digits=0)
    gain = Slider("gain", "gain of the others", GAINS, 1.0)
    nothing = Idle("levels", (0,), "no level is pre-trained")
    after = Choice("after", "pre-trained weights", AFTER, AFTER[0], idle=nothing)
    noise = Slider("noise", "noise in pre-training", NOISES, 0.3, idle=nothing)
    controls = (levels, gain, after, noise)
    return Explorer(
        name="level",
        title="Five sigmoid layers, level by level: the median of 5 networks, before fine-tuning",
        controls=controls,
        series=(
            Series("sd", "SD of h between pictures", "measurement", "weights"),
            Series("dh", "dL/dh, of the last layer’s", "measurement", "sigmoid"),
            Series("sd_theory", "random weights: √χ₁ a layer up", "theory", "weights"),
            Series("dh_theory", "random weights: √χ₁ a layer back", "theory", "sigmoid"),
        ),
        rows=level_rows,
        points=range(1, HIDDEN + 1),
        x=LAYERS,
        y=Axis("size", "decades", (-5.5, 1.0)),
        headline=Headline(
            "The first layer gets {} of the last one’s gradient.",
            "dh",
            above="The first layer gets {} times the last one’s gradient.",
        ),
        presets=(
            Preset("Glorot", {}),
            Preset("all five levels", {"levels": HIDDEN}),
            Preset("Glorot × 4, no pre-training", {"gain": 4.0}),
            Preset("all five, shuffled", {"levels": HIDDEN, "after": "shuffled"}),
        ),
        tries=(
            "Raise the levels one by one. Which of the two curves follows at once, and which one waits for the last?",
            "No levels: find the gain at which the gradient is kept best. Then pre-train all five and compare.",
            "All five levels: shuffle the weights. What is lost, and what stays?",
        ),
    )


@jax.jit
def level_rows(seed, levels, gain, after, noise):
    """log10 of the SD of h, of dL/dh over that of the last layer, and the theory of both for this gain."""
    return at(stored(TABLE), levels, place(gain, GAINS), after, place(noise, NOISES))


def level_table() -> np.ndarray:
    """(levels, gains, after, noises, series, layers)."""
    everywhere = product(range(HIDDEN + 1), GAINS, AFTER, NOISES)
    sizes = HIDDEN + 1, len(GAINS), len(AFTER), len(NOISES)
    return np.stack([measured(*position) for position in everywhere]).reshape(*sizes, 4, HIDDEN).astype(np.float32)


def measured(levels: int, gain: float, after: str, noise: float) -> np.ndarray:
    """One entry of the table, (series, layers)."""
    plain, trained = _networks(noise)
    change = {"shuffled": surgery.shuffled, AFTER[2]: lambda nets: surgery.resized(nets, plain)}
    trained = change.get(after, list)(trained)
    nets = [_mixed(one, other, levels, np.float32(gain)) for one, other in zip(trained, plain, strict=True)]
    seen = level_profile(_task(), nets)
    sd, dh = np.median(seen.log10_sd, axis=0), np.median(seen.log10_dh - seen.log10_dh[:, -1:], axis=0)
    return np.stack([sd, dh, slope_line(gain, HIDDEN, sd, "sd"), slope_line(gain, HIDDEN, dh, "dh")])


def _mixed(trained: mlp.MLP, plain: mlp.MLP, levels: int, gain: np.float32) -> mlp.MLP:
    """The first `levels` hidden layers of the one, the rest of the other with the hidden weights times `gain`."""
    first = trained.first if levels > 0 else mlp.Layer(gain * plain.first.weights, plain.first.biases)
    inner = max(levels - 1, 0)
    parts = (
        (a[:inner], b[inner:])
        for a, b in zip(trained.hidden, (gain * plain.hidden.weights, plain.hidden.biases), strict=True)
    )
    return mlp.MLP(first, mlp.Layer(*(np.concatenate(pair) for pair in parts)), plain.last)


@lru_cache
def _task():
    whole = digits()
    return whole._replace(x=whole.x[:PICTURES], y=whole.y[:PICTURES])


@lru_cache
def _networks(noise: float) -> tuple[list[mlp.MLP], list[mlp.MLP]]:
    """(as drawn, all levels pre-trained with this noise)."""
    plain = greedy.untrained(SEEDS)
    return plain, greedy.pretrain(digits(), plain, noise=noise)
