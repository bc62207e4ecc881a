"""Questions of lesson 02, vanish or explode.

Every key is computed when an answer comes: by theory where it is exact, else by networks measured there and then.
"""

from __future__ import annotations

from functools import lru_cache

import jax.numpy as jnp
import numpy as np

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.experiments.lesson_02 import bank, descent
from vgcourse.experiments.lesson_02.overflow import raw_pass
from vgcourse.experiments.lesson_02.products import factors_until_overflow, lyapunov_exponent
from vgcourse.measuring import symptoms
from vgcourse.nets.folds import count_pieces, folded_net

DECADE = np.log(10)


@lru_cache
def _bank() -> bank.Bank:
    """Every kind of the lesson's bank in two of its widths, five seeds of each."""
    return bank.bank(widths=(10, 100), seeds=range(5))


@lru_cache
def _descent(depth, weight_scale, learning_rate) -> descent.Descent:
    return descent.descend(depth, "tanh", weight_scale, learning_rate, seeds=range(20))


def _stages(v) -> int:
    return factors_until_overflow(v["factor"], jnp.dtype(v["format"]))


STAGES_UNTIL_INF = Question(
    name="stages-until-inf",
    kind="number",
    draw=lambda rng: {"factor": float(rng.choice([1.2, 1.5, 2.5, 3.0, 5.0, 7.0, 8.5, 20.0, 50.0])), "format": str(rng.choice(["float16", "float32", "float64"]))},
    prompt="Every stage multiplies by {factor:g}, in {format}. The signal starts at 1. After how many stages is it inf?",
    key=_stages,
    mistakes=(
        Mistake(lambda v: _stages(v) - 1, "After that stage it is still a number, the last one."),
        Mistake(lambda v: _stages(v) + 1, "One stage earlier it is inf already."),
        Mistake(lambda v: int(np.log10(float(jnp.finfo(v["format"]).max))) + 1, "That would be so for a factor of 10. Divide by log10 of {factor:g}."),
        Mistake(lambda v: int(np.log(float(jnp.finfo(v["format"]).max))), "That is the natural logarithm of the largest number. Divide by the logarithm of {factor:g}."),
        Mistake(lambda v: factors_until_overflow(v["factor"]) if v["format"] != "float32" else None, "That is the answer for float32. The largest {format} is another number."),
        Mistake(lambda v: int(-np.log(float(jnp.finfo(v["format"]).eps)) / np.log(v["factor"])) + 1, "That is where a change is lost beside 1. Overflow asks for the largest number of the format."),
    ),
    explain="log(largest {format}) / log({factor:g}), and the next whole number: {key:g}.",
)  # fmt: skip


def _draw_matrices(rng) -> dict:
    n = int(rng.choice([2, 3, 4, 6, 8, 16]))
    scale = str(rng.choice(["1", "1/√n", "2/√n"]))
    return {"n": n, "scale": scale, "length": int(rng.choice([40, 60, 80, 100, 150, 200]))}


def _deviation(v) -> float:
    return {"1": 1.0, "1/√n": v["n"] ** -0.5, "2/√n": 2 * v["n"] ** -0.5}[v["scale"]]


def _decades(v) -> float:
    return v["length"] * lyapunov_exponent(v["n"], _deviation(v)) / DECADE


GROWTH_IN_DECADES = Question(
    name="growth-in-decades",
    kind="number",
    draw=_draw_matrices,
    prompt="A vector passes through {length} random {n} × {n} matrices with entries N(0, σ²), σ = {scale}. By how many powers of ten does "
    "it typically grow? (Negative if it shrinks. `vg.lyapunov_exponent(n, σ)` is exact; mind its kind of logarithm.)",
    key=_decades,
    tolerance=Tolerance(relative=0.03, absolute=0.1),
    mistakes=(
        Mistake(lambda v: v["length"] * lyapunov_exponent(v["n"], _deviation(v)), "That is in natural logarithms, e-folds. Divide by ln 10 to count powers of ten."),
        Mistake(lambda v: -_decades(v), "The size is right, the direction is not: does one factor stretch or shrink?"),
        Mistake(lambda v: lyapunov_exponent(v["n"], _deviation(v)) / DECADE, "That is one factor. There are {length}."),
        Mistake(lambda v: v["length"] * np.log10(_deviation(v) * v["n"] ** 0.5), "That is σ√n per factor, the root of the *mean square*. Rare, large products lift that mean; a typical product grows less."),
        Mistake(lambda v: v["length"] * np.log10(_deviation(v)), "That takes σ for the factor. A row of {n} entries adds up, so the size of the matrix counts."),
        Mistake(lambda v: v["length"] * lyapunov_exponent(v["n"], _deviation(v) ** 2) / DECADE if v["scale"] != "1" else None, "σ is squared once too often: it is the standard deviation of an entry."),
    ),
    explain="{length} times ½[ψ(n/2) + ln 2σ²], over ln 10: {key:.1f} powers of ten.",
)  # fmt: skip

RUNS = (
    [(depth, scale, rate) for depth, scale in ((4, 1.0), (4, 2.0), (4, 3.0), (20, 1.0)) for rate in (0.1, 0.3, 1.0)],
    [(20, 3.0, 0.1), (20, 3.0, 0.3)],
    [(depth, scale, rate) for depth, scale in ((4, 1.0), (4, 2.0), (4, 3.0), (20, 1.0)) for rate in (30.0, 100.0)],
    [(20, scale, rate) for scale in (3.0, 4.0) for rate in (30.0, 100.0)],
)
"""Depth, σw and learning rate of runs that leave no doubt, of each kind as many are drawn."""


def _draw_run(rng) -> dict:
    kind = RUNS[rng.integers(len(RUNS))]
    return dict(zip(("depth", "scale", "rate"), kind[rng.integers(len(kind))], strict=True))


WHAT_HAPPENS = (
    "Neither: it trains",
    "Its gradient explodes across the layers, and it trains all the same",
    "It diverges across the steps; its layers are fine",
    "Both: across the layers and across the steps",
)  # fmt: skip


def _what_happens(v) -> int:
    run = _descent(v["depth"], v["scale"], v["rate"])
    layers, steps = np.median(run.across_layers) > 1, np.median(run.broken_after) > 0
    return int(layers) + 2 * int(steps)


LAYERS_OR_STEPS = Question(
    name="layers-or-steps",
    kind="one",
    measured=True,
    draw=_draw_run,
    prompt="A tanh network of {depth} layers with σw = {scale:g} is trained by gradient descent with learning rate {rate:g}, otherwise as in the lesson. "
    "What happens?",
    options=lambda v: WHAT_HAPPENS,
    key=_what_happens,
    mistakes=(
        Mistake(lambda v: 0, "Something does happen. Look at σw and the depth for the layers, and at the learning rate for the steps."),
        Mistake(lambda v: 1, "Look at each apart: σw = {scale:g} over {depth} layers decides about the layers, the learning rate {rate:g} about the steps."),
        Mistake(lambda v: 2, "Look at each apart: the learning rate {rate:g} decides about the steps, σw = {scale:g} over {depth} layers about the layers."),
        Mistake(lambda v: 3, "Not both. Look at each apart: σw = {scale:g} over {depth} layers decides about the layers, the learning rate {rate:g} about the steps."),
    ),
    explain="Twenty networks were trained: the gradient of each layer was compared before the first step, the loss after sixty.",
)  # fmt: skip

SIGNS = ("The share of its weights near zero", "The share of its units that are saturated", "dL/dh at the first layer over dL/dh at the last", "Its width")  # fmt: skip


def _telling(v) -> frozenset[int]:
    """The signs that rank more than nine in ten pairs (one vanishing, one not) the right way."""
    seen = _bank()
    true = seen.vanishing()
    scores = (seen.near_zero, seen.saturated, -seen.log10_ratio, seen.width)
    return frozenset(i for i, score in enumerate(scores) if symptoms.ranking(score, true) > 0.9)


WHAT_TELLS = Question(
    name="what-tells",
    kind="several",
    measured=True,
    prompt="You have one network that vanishes and one that does not, initialised as usual. Which of these is larger in the one that vanishes "
    "(or, for a ratio, smaller), in more than nine of ten such pairs? Tick all.",
    options=lambda v: SIGNS,
    key=_telling,
    mistakes=(
        Mistake(lambda v: frozenset({0}), "On trial above: it was right as often as a coin. It sees σw/√n, and the width is in it."),
        Mistake(lambda v: frozenset({1}), "The vanishing networks of the bank are sigmoids in the middle of their range, hardly saturated. Half of a ReLU layer is off, and its gradient arrives."),
        Mistake(lambda v: frozenset({0, 1}), "Neither was in the bank. Is there something that measures the gradient itself?"),
        Mistake(lambda v: frozenset({0, 2}), "One of them is. The other was on trial above."),
        Mistake(lambda v: frozenset({1, 2}), "One of them is. Were the sigmoids of the bank saturated, the ones that vanish?"),
        Mistake(lambda v: frozenset({0, 1, 2}), "One of them is. The others can be large in a healthy network and small in a sick one."),
    ),
    explain="To know whether a gradient arrives, measure it where it leaves and where it arrives. The other signs see one of the things that enter the factor, or none. In this bank the vanishing network even has *fewer* saturated units, nearly always: its sick ones are sigmoids in the middle of their range.",
)  # fmt: skip


def _share_in_percent(v) -> float:
    scale = 2**0.5 if v["init"] == "He, 2/n" else 1.0
    return 100 * symptoms.near_zero_share_expected(v["n"], scale, v["near"])


SHARE_NEAR_ZERO = Question(
    name="share-near-zero",
    kind="number",
    draw=lambda rng: {
        "n": int(rng.choice([20, 50, 100, 200, 400, 500, 1000, 2000])),
        "init": str(rng.choice(["He, 2/n", "LeCun, 1/n"])),
        "near": float(rng.choice([0.02, 0.04, 0.05, 0.06])),
    },
    prompt="Weights are normal with mean 0 and the variance of {init}, where n = {n}. How many per cent of them lie between −{near:g} and {near:g}? "
    "(`scipy.stats.norm.cdf`, or draw some.)",
    key=_share_in_percent,
    tolerance=Tolerance(relative=0.02, absolute=0.5),
    unit="%",
    mistakes=(
        Mistake(lambda v: _share_in_percent(v) / 2, "That counts one side of zero only."),
        Mistake(lambda v: 50 + _share_in_percent(v) / 2, "That counts everything below {near:g}. What is below −{near:g} is not near zero."),
        Mistake(lambda v: _share_in_percent(v) / 100, "That is the share; per cent are asked for."),
        Mistake(lambda v: 100 - _share_in_percent(v), "That is the share outside."),
        Mistake(lambda v: 100 * symptoms.near_zero_share_expected(v["n"] ** 2, {"He, 2/n": 2.0}.get(v["init"], 1.0), v["near"]), "The variance was taken for the standard deviation: take its root."),
        Mistake(lambda v: _share_in_percent({**v, "init": "LeCun, 1/n" if v["init"] == "He, 2/n" else "He, 2/n"}), "That is the share for the other initialisation: here the variance is {init}."),
    ),
    explain="{key:.0f} %. The share depends on σw/√n alone. Whether the gradient arrives depends on σw and the slopes, and hardly on n.",
)  # fmt: skip


@lru_cache
def _counted(folds) -> int:
    return count_pieces(folded_net(folds))


def _pieces(v) -> int:
    return _counted(v["folds"])


FOLDS = Question(
    name="folds",
    kind="number",
    draw=lambda rng: {"folds": int(rng.integers(3, 11)), "copies": int(rng.integers(1, 4))},
    prompt="{folds} hidden layers of two ReLUs each fold the range from 0 to 1 again and again, as in the lesson, and {copies} such networks stand side "
    "by side, each for its own part of the input. How many ReLUs does *one* hidden layer need at least, to make as many straight pieces in all?",
    key=lambda v: v["copies"] * _pieces(v) - 1,
    mistakes=(
        Mistake(lambda v: v["copies"] * _pieces(v), "That is the number of pieces. The first one needs no corner."),
        Mistake(lambda v: v["copies"] * _pieces(v) + 1, "m ReLUs have m corners, and m corners part m + 1 pieces: one corner fewer than pieces."),
        Mistake(lambda v: v["copies"] * 2 * v["folds"], "That is how many ReLUs the deep networks have. One layer needs a corner for every piece but the first."),
        Mistake(lambda v: v["copies"] * 2 * v["folds"] - 1, "Each layer folds what is folded already: the number of pieces is doubled, not added to."),
        Mistake(lambda v: _pieces(v) - 1 if v["copies"] > 1 else None, "That is enough for one of the {copies} networks."),
        Mistake(lambda v: v["copies"] * (_pieces(v) - 1) if v["copies"] > 1 else None, "Nearly: where two of the parts meet, the graph bends as well."),
    ),
    explain="Each layer doubles the number of pieces: {copies} times 2 to the power {folds}, with a corner between any two. That takes {key:g} ReLUs, since each has one corner.",
)  # fmt: skip

HUNDRED_MATRICES = Question(
    name="hundred-matrices",
    kind="predict",
    prompt="A vector of length 1 passes through a hundred 4 × 4 matrices whose entries are drawn from N(0, 1). How long is it typically in "
    "the end? (For example 1, 1000, or `1e10`. Within four powers of ten is a hit.)",
    key=lambda v: float(np.exp(100 * lyapunov_exponent(4))),
    tolerance=Tolerance(decades=4),
    mistakes=(
        Mistake(lambda v: 1.0, "The entries have mean 0, but their sizes do not cancel: each matrix adds four of them up in every row."),
        Mistake(lambda v: 2.0**100, "A factor of 2 = √4 is the root of the mean square. Rare, very long products make that mean; the typical factor is e^0.558 = 1.75."),
    ),
    explain="Newman’s exponent for n = 4 is 0.558, and e to the power 55.8 is 1.7 · 10²⁴.",
)  # fmt: skip

WHAT_BREAKS_OPTIONS = (
    "In all of them: the signal stays far below 3.4 · 10³⁸",
    "In none: the loss is inf, so everything is lost",
    "Only in layers near the output",
    "Only in layers near the input",
)  # fmt: skip


def _what_breaks(v) -> int:
    good = np.isfinite(np.asarray(raw_pass(30, "relu", 1.0, 0).gradients)).all(axis=1)
    return 0 if good.all() else 1 if not good.any() else 2 if good[-1] else 3


WHAT_BREAKS = Question(
    name="what-breaks",
    kind="predict",
    measured=True,
    prompt="Thirty ReLU layers of 100 units, every weight from N(0, 1), in float32. Each layer makes the signal about seven times as large, 10²⁵ in the "
    "end. The loss is the mean of its squares. In which layers is dL/dh still a number?",
    options=lambda v: WHAT_BREAKS_OPTIONS,
    key=_what_breaks,
    mistakes=(
        Mistake(lambda v: 0, "Forward it is so. The way back starts with a slope of 10²⁴ or so and multiplies by seven again in every layer."),
        Mistake(lambda v: 1, "The loss is inf, since (10²⁵)² has no room. But its slope at the output, 2h/n, is a number, and it is the slope that travels back."),
        Mistake(lambda v: 3, "The way back begins at the output: there the product is shortest."),
    ),
    explain="The signal comes to the output with 10²⁵, the slope of the loss there is nearly as large, and the way back multiplies it by seven a layer. (A weight needs more than that: its gradient is dL/dh times a signal, and that product leaves the range in every layer.)",
)  # fmt: skip

ZERO_RATE_OPTIONS = ("No: without a step nothing grows", "Yes: it grows within one backward pass")


def _zero_rate(v) -> int:
    return int(np.median(_descent(20, 3.0, 0.0).across_layers) > 1)


ZERO_RATE = Question(
    name="zero-rate",
    kind="predict",
    measured=True,
    prompt="The learning rate is set to 0, so no weight ever moves. Can the gradient still explode?",
    options=lambda v: ZERO_RATE_OPTIONS,
    key=_zero_rate,
    mistakes=(Mistake(lambda v: 0, "The product over the layers is taken in one backward pass, before any step."),),
    explain="In twenty tanh layers with σw = 3 the first layer’s gradient is more than a hundred times the last’s, at step 0 and at every later one.",
)  # fmt: skip

NEAR_ZERO_RULE = Question(
    name="near-zero-rule",
    kind="predict",
    measured=True,
    prompt="Networks as people initialise them, narrow and wide; in a third of them the gradient vanishes. The rule says “vanishing” if more than 25 % "
    "of the weights are near zero, |w| < 0.05. In how many per cent of the networks is the rule right?",
    key=lambda v: 100 * symptoms.confusion(_bank().near_zero > 0.25, _bank().vanishing()).accuracy,
    tolerance=Tolerance(absolute=8),
    unit="%",
    mistakes=(
        Mistake(lambda v: 90.0, "Small weights are what Glorot and He prescribe for wide layers, so that the gradient does *not* vanish."),
        Mistake(lambda v: 67.0, "That is what somebody gets who never says “vanishing”. The rule does worse."),
        Mistake(lambda v: 33.0, "That would be the rule that says “vanishing” always."),
    ),
    explain="The share of small weights tells narrow layers from wide ones. Whether the gradient vanishes is another question.",
)  # fmt: skip

QUESTIONS = (
    WHAT_BREAKS,
    HUNDRED_MATRICES,
    ZERO_RATE,
    NEAR_ZERO_RULE,
    STAGES_UNTIL_INF,
    GROWTH_IN_DECADES,
    LAYERS_OR_STEPS,
    WHAT_TELLS,
    SHARE_NEAR_ZERO,
    FOLDS,
)
