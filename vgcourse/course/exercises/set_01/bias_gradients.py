"""Backpropagation by hand: how the output moves when one layer's bias does."""

import numpy as np

from vgcourse.course.exercises.writing import (
    OPPOSITE_SIGN,
    REVERSED,
    SAME_FACTOR,
    SIGN_LOST,
    SQUARED,
    Group,
    Within,
    agree,
    between,
    exercise,
    seems,
    sigmoid,
    slope_of_a,
    whole,
)


def _nudged(ws, bs, a0) -> np.ndarray:
    """∂a_L/∂bₗ for every l as a finite difference: the law, with no derivative taken by anybody.

    The nudge is imaginary, h = 1e-30·i: then nothing is subtracted, so nothing cancels, and the difference quotient is
    exact to the last digit at any depth (Squire & Trapp 1998).
    """
    nudge = 1e-30
    biases = np.asarray(bs, complex) + 1j * nudge * np.eye(len(bs))
    a = np.full(len(bs), a0, complex)
    for w, b in zip(ws, biases.T, strict=True):
        a = 1 / (1 + np.exp(-(w * a + b)))
    return a.imag / nudge


def _mistaken_gradients(ws, bs, a0, *, slopes=None, times=None, skip=1) -> np.ndarray:
    """∏ of slopes from l on, times the product of weights from l + `skip` on; `skip` = 1 is right."""
    a = [a0]
    for w, b in zip(ws, bs, strict=True):
        a.append(float(sigmoid(w * a[-1] + b)))
    a = np.array(a)
    σ1 = slope_of_a(a[1:]) if slopes is None else slopes(a, ws, bs)
    weights = np.append(ws, np.ones(2)) if times is None else times
    return np.array([np.prod(σ1[l:]) * np.prod(weights[l + skip :]) for l in range(len(ws))])


def _layers(rng: np.random.Generator, low: int, high: int, weights: tuple[float, float]) -> list[tuple]:
    return [
        (between(rng, *weights, length), between(rng, -2, 0, length), between(rng, 0.2, 0.9))
        for length in (whole(rng, low, high + 1), low)
    ]


def _negative_layers(rng: np.random.Generator) -> list[tuple]:
    signs = np.array([1, -1, 1, -1, -1])
    return [
        (between(rng, 1.5, 4, 1), between(rng, 0.3, 1, 1), between(rng, 0.1, 0.9)),
        (between(rng, 1, 3, 5) * signs, between(rng, -1, 1, 5), between(rng, 0.1, 0.9)),
    ]


def _slopes_of(ws, bs, a0) -> np.ndarray:
    slopes, a = [], a0
    for w, b in zip(ws, bs, strict=True):
        a = float(sigmoid(w * a + b))
        slopes.append(slope_of_a(a))
    return np.array(slopes)


def _without_own_slope(arguments, got) -> bool:
    slopes = _slopes_of(*arguments)
    return agree(_mistaken_gradients(*arguments) / slopes, got, Within(2e-3))


def _factors_alone(arguments, got) -> bool:
    slopes = _slopes_of(*arguments)
    return any(agree(alone, got, Within(2e-3)) for alone in (slopes, slopes * arguments[0]))


def _from_input(arguments, got) -> bool:
    ws, slopes = np.asarray(arguments[0]), _slopes_of(*arguments)
    later = np.append(1.0, ws[1:])
    return any(agree(np.cumprod(f), got, Within(2e-3)) for f in (slopes * ws, slopes * later, slopes))


EXERCISE = exercise(
    __name__, place=3,
    contract="""bias_gradients(ws, bs, a0) → an array of ∂a_L/∂bₗ, l = 1 … L: how each layer's bias moves the output.
True of it: aₗ = σ(wₗ·aₗ₋₁ + bₗ); nudge bₗ by a small h, and a_L moves by h·∂a_L/∂bₗ. ws, bs: L numbers each.
Allowed: NumPy, jax.numpy. Write the chain rule by hand; jax.grad is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "2 to 4 layers", 2, lambda rng: _layers(rng, 2, 4, (0.5, 3))),
        Group("edge", "a single layer; negative weights", 1, _negative_layers),
        Group("deep", "12 to 24 layers", 1, lambda rng: _layers(rng, 12, 24, (1.5, 5))),
    ),
    reference=_nudged, tolerance=Within(5e-3, 1e-30), mistaken=_mistaken_gradients,
    mistakes=(
        REVERSED,
        ("weights forgotten", "These are products of slopes alone. On its way back from layer l + 1 to layer l the gradient also passes wₗ₊₁.",
         lambda ws, bs, a0: _mistaken_gradients(ws, bs, a0, times=np.ones(len(ws) + 2))),
        ("own weight", "One weight too many: bₗ stands beside wₗ, not behind it. On the way back to bₗ the last weight is wₗ₊₁.", dict(skip=0)),
        ("weight of the layer after", "One weight is missing: on the way back to bₗ the gradient passes w_L … wₗ₊₁, and wₗ₊₁ is left out.", dict(skip=2)),
        ("maximum slope", "Every slope is taken as ¼, the largest one. The slope of layer l is σ′(zₗ).", dict(slopes=lambda a, *_: np.full(len(a) - 1, 0.25))),
        ("slope at a", "The slopes are taken at aₗ instead of zₗ: either σ′(z) with z = w·a + b, or a·(1 − a) with a = σ(z).", dict(slopes=lambda a, *_: slope_of_a(sigmoid(a[1:])))),
        ("stage too early", "a·(1 − a) is taken of the signal that enters each layer: it wants the one that leaves it.", dict(slopes=lambda a, *_: slope_of_a(a[:-1]))),
        seems("own slope missing", "One slope is missing: bₗ itself sits inside σ, so the product for layer l begins with σ′(zₗ).",
              lambda arguments, expected, got: expected.shape == got.shape and _without_own_slope(arguments, got)),
        seems("one factor only", "Each number is the factor of one layer alone: the nudge has to travel through all the layers behind it.",
              lambda arguments, expected, got: expected.size > 1 and _factors_alone(arguments, got)),
        seems("from the input side", "The product runs from the input to layer l. A nudge of bₗ travels the other way: through layers l … L.",
              lambda arguments, expected, got: expected.size > 1 and _from_input(arguments, got)),
        OPPOSITE_SIGN,
        SIGN_LOST,
        SQUARED,
        SAME_FACTOR,
    ),
)  # fmt: skip
