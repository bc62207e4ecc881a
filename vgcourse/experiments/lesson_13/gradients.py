"""Claims about what becomes of a gradient in a deep network, and by which signs one would know.

The docstring of a claim is its yardstick.
"""

from __future__ import annotations

from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.experiments.lesson_13.cases import (
    DEPTH,
    SEEDS,
    Case,
    arrives,
    explodes,
    keeps,
    power,
    root,
    sized,
    vanishes,
)
from vgcourse.measuring import profile, symptoms
from vgcourse.measuring.edge import critical_scale
from vgcourse.nets.activations import activation


def more_layers() -> tuple[Case, ...]:
    """From 10 layers to 60 the gradient at the first layer falls by more than a factor of a thousand."""
    settings = {"tanh, σw = ½": ("tanh", 0.5), "tanh, σw = 1": ("tanh", 1.0), "tanh, σw = 2": ("tanh", 2.0),
                "sigmoid, σw = 1": ("sigmoid", 1.0), "ReLU, σw = √2": ("relu", root(2))}  # fmt: skip
    fell = {where: arrives(*of, depth=60) - arrives(*of, depth=10) for where, of in settings.items()}
    return tuple(Case(where, f"times 10^{round(by, 1) + 0.0:.1f}", vanishes(by)) for where, by in fell.items())


def longest_product() -> tuple[Case, ...]:
    """Ten layers that each multiply by 2: the power of 2 in the gradient at a layer counts the factors."""

    def output(nudges):
        h = 1.0
        for nudge in nudges:
            h = 2.0 * h + nudge
        return h

    factors = np.log2(np.asarray(jax.grad(output)(jnp.zeros(10))))
    found = f"{factors[0]:.0f} factors against {factors[9]:.0f}"
    return (Case("the first layer against the tenth", found, bool(factors[9] > factors[0])),)


def large_factors() -> tuple[Case, ...]:
    """Thirty layers with χ₁ well above 1: more than a thousand times the gradient arrives."""
    return sized(explodes, {"ReLU, σw = 2": arrives("relu", 2.0), "tanh, σw = 4": arrives("tanh", 4.0),
                            "linear, σw = 2": arrives("linear", 2.0)})  # fmt: skip


def early_layers() -> tuple[Case, ...]:
    """Ten sigmoid layers, twenty networks: the first weights get less than a thousandth of the last ones' gradient."""
    found = profile.sweep(seed=SEEDS, depth=10, activation="sigmoid", weight_scale=1.0)
    gap = float(np.median(found.log10_dW[:, 0] - found.log10_dW[:, 9]))
    return (Case("sigmoid, σw = 1", f"10^{gap:.1f} of it", vanishes(gap)),)


def shallow() -> tuple[Case, ...]:
    """With one layer of units more than a thousandth of the gradient arrives."""
    once = arrives("sigmoid", 1.0, 2)
    W = np.linalg.qr(np.random.default_rng(0).normal(size=(32, 32)))[0] * 0.9
    over = float(np.log10(np.linalg.norm(np.linalg.matrix_power(W, 100)) / np.sqrt(32)))
    settings = {"one hidden sigmoid layer": once, "one recurrent layer, 100 steps, weights 0.9·orthogonal": over}
    return sized(lambda log10: not vanishes(log10), settings)


def small_weights() -> tuple[Case, ...]:
    """Where more than half of the weights lie within 0.05 of zero, the gradient vanishes."""
    found = []
    for where, name, scale, width in (("ReLU, He's weights, 512 wide", "relu", root(2), 512),
                                      ("ReLU, σw = ¼, 32 wide", "relu", 0.25, 32)):  # fmt: skip
        share = symptoms.near_zero_share_expected(width, scale)
        log10 = he_wide(width) if width > 64 else arrives(name, scale)
        found.append(Case(where, f"{100 * share:.0f} % near zero, {power(log10)}", share > 0.5 and vanishes(log10)))
    return tuple(found)


@lru_cache(maxsize=2)
def he_wide(width: int, depth: int = DEPTH) -> float:
    """log10 of the gradient at the first layer of a wide ReLU net with He's weights; median over 5 nets, float64."""
    found = []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        Ws = rng.normal(size=(depth, width, width)) * np.sqrt(2 / width)
        h, on = rng.normal(size=width), []
        for W in Ws:
            z = h @ W
            h = np.maximum(z, 0)
            on.append(z > 0)
        δ = rng.choice([-1.0, 1.0], width)
        for W, open_ in zip(Ws[:0:-1], on[:0:-1], strict=True):
            δ = W @ (δ * open_)
        found.append(np.log10(np.sqrt(np.mean(δ**2))))
    return float(np.median(found))


def many_near_zero() -> tuple[Case, ...]:
    """Networks in which at least a quarter of the weights lie within 0.05 of zero: none of them vanishes."""
    cases = small_weights()
    return tuple(Case(case.where, case.found, not case.holds) for case in cases)


def lstm_keeps() -> tuple[Case, ...]:
    """Over a hundred steps of the cell's own path, by the bias of its forget gate: within a factor of ten of 1."""
    return sized(keeps, {f"forget bias {b}": -100 * np.log10(1 + np.exp(-float(b))) for b in (0, 1, 3, 5)})


def relu_whole() -> tuple[Case, ...]:
    """Thirty ReLU layers: what arrives is 0, or the gradient as it was within a factor of ten."""
    settings = {"σw = √⅓, a library's default": 3**-0.5, "σw = 1": 1.0, "σw = √2": root(2), "σw = 2": 2.0}
    return sized(keeps, {where: arrives("relu", scale) for where, scale in settings.items()})


def relu_over_tanh() -> tuple[Case, ...]:
    """The same weights, thirty layers: more of the gradient arrives with ReLU than with tanh, by a factor of two."""
    found = []
    for where, scale in (("σw = √⅓, a library's default", 3**-0.5), ("σw = 1", 1.0), ("σw = 2", 2.0)):
        relu, tanh = arrives("relu", scale), arrives("tanh", scale)
        found.append(Case(where, f"10^{relu:.1f} against 10^{tanh:.1f}", relu > tanh + np.log10(2)))
    return tuple(found)


def only_relu() -> tuple[Case, ...]:
    """Thirty layers without ReLU, weights chosen for the activation: the gradient vanishes all the same."""
    settings = {f"{activation(name).word}, at its edge": arrives(name, round(critical_scale(name), 3))
                for name in ("tanh", "elu", "gelu", "selu")}  # fmt: skip
    return sized(vanishes, {**settings, "sigmoid, weights 4W and biases −2W·1": recentred_sigmoid()})


def initialisation_less() -> tuple[Case, ...]:
    """In powers of ten, another initialisation gains less than two thirds of what another activation does."""
    menu = {"N(0, 1) at 5 units": root(5), "Glorot or LeCun": 1.0, "He": root(2)}
    at = lambda name, scale: arrives(name, scale, 4)
    by_start = max(at("sigmoid", s) for s in menu.values()) - at("sigmoid", 1.0)
    by_kind = max(at(name, 1.0) for name in ("tanh", "relu")) - at("sigmoid", 1.0)
    plain, tanh, moved = arrives("sigmoid", 1.0, 50), arrives("tanh", 1.0, 50), recentred_sigmoid(50)
    return (
        Case("4 layers, the usual initialisations", f"10^{by_start:.1f} against 10^{by_kind:.1f}",
             by_start < by_kind * 2 / 3),
        Case("50 layers, 4W and biases −2W·1", f"10^{moved - plain:.0f} against 10^{tanh - plain:.0f}",
             moved - plain < (tanh - plain) * 2 / 3),
    )  # fmt: skip


@lru_cache(maxsize=8)
def recentred_sigmoid(depth: int = DEPTH, width: int = 100) -> float:
    """log10 of the RMS gain of the Jacobian of a sigmoid net with the weights 4W and biases −2W·1 of `recentred`.

    It computes what a tanh net with W of variance 1/n does (lesson 04). In float64; median over five nets.
    """
    gains = []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        h, J = rng.normal(size=width), np.eye(width)
        for W in rng.normal(size=(depth, width, width)) / np.sqrt(width):
            h = 1 / (1 + np.exp(-(4 * h @ W - 2 * W.sum(0))))
            J = J @ (4 * W * h * (1 - h))
        gains.append(np.log10(np.linalg.norm(J) / np.sqrt(width)))
    return float(np.median(gains))
