"""Lesson 06's questions answered a second time, by NumPy in float64: quadrature, and networks of its own.

The networks have other seeds and another generator than the package's, and gradients written by hand.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from scipy.integrate import quad
from scipy.special import erf, expit

EPS = 1e-5


def φ(name: str, z):
    return {
        "relu": lambda: np.maximum(z, 0),
        "tanh": lambda: np.tanh(z),
        "sigmoid": lambda: expit(z),
        "gelu": lambda: z * (1 + erf(z / 2**0.5)) / 2,
        "linear": lambda: z,
    }[name]()


def slope(name: str, z):
    return {
        "relu": lambda: (z > 0) * 1.0,
        "tanh": lambda: 1 - np.tanh(z) ** 2,
        "sigmoid": lambda: expit(z) * expit(-z),
        "gelu": lambda: (1 + erf(z / 2**0.5)) / 2 + z * np.exp(-(z**2) / 2) / (2 * np.pi) ** 0.5,
        "linear": lambda: np.ones_like(z),
    }[name]()


@cache
def growth(name: str) -> float:
    """E[φ′²]/Var[φ] for a standard normal number, by adaptive quadrature on either side of 0."""

    def mean(f):
        density = lambda z: f(z) * np.exp(-(z**2) / 2) / (2 * np.pi) ** 0.5
        return quad(density, -12, 0)[0] + quad(density, 0, 12)[0]

    left = mean(lambda z: φ(name, z) ** 2) - mean(lambda z: φ(name, z)) ** 2
    return mean(lambda z: slope(name, z) ** 2) / left


def normalised(z, axis):
    """(u, s): the standardised table along the axis, and what it was divided by."""
    centred = z - z.mean(axis, keepdims=True)
    s = np.sqrt(np.mean(centred**2, axis, keepdims=True) + EPS)
    return centred / s, s


def before(δ, u, s, axis):
    """The gradient in front of the normalisation."""
    return (δ - δ.mean(axis, keepdims=True) - u * (δ * u).mean(axis, keepdims=True)) / s


@cache
def first_layer(name: str, norm: str, σw: float = 1.0, skip: int = 0, seeds: int = 9) -> float:
    """log10 of dL/dh at layer 1 of 30, 64 wide, a batch of 64, for signs at the output; the median of the seeds."""
    axis, found = {"batch": 0, "layer": 1, "none": None}[norm], []
    for seed in range(900, 900 + seeds):
        rng = np.random.default_rng(seed)
        h, layers = rng.normal(size=(64, 64)), []
        for W in σw / 8 * rng.normal(size=(30, 64, 64)):
            z = h @ W
            u, s = (z, None) if axis is None else normalised(z, axis)
            layers.append((W, u, s))
            h = skip * h + φ(name, u)
        δ = rng.choice([-1.0, 1.0], (64, 64))
        for W, u, s in layers[:0:-1]:
            back = δ * slope(name, u)
            δ = skip * δ + (back if axis is None else before(back, u, s, axis)) @ W.T
        found.append(np.log10(np.sqrt(np.mean(δ**2))))
    return float(np.median(found))


def which_explodes(v) -> str:
    corners = {
        "No skip, no norm": (0, "none"),
        "Batch norm, no skip": (0, "batch"),
        "Skip, no norm": (1, "none"),
        "Skip and batch norm": (1, "batch"),
    }
    return max(corners, key=lambda text: first_layer("relu", corners[text][1], 2**0.5, corners[text][0]))


def order(v) -> tuple[str, ...]:
    names = {"ReLU": "relu", "GELU": "gelu", "no activation": "linear"}

    def size(text):
        activation, norm = text.split(", ")
        return first_layer(names.get(activation, activation), norm.split()[0])

    return tuple(sorted(v["options"], key=size))


def scaled(a: float) -> float:
    """‖dL/dW‖ at aW over that at W, of L = Σ cos(batch norm of xW), the chain rule by hand."""
    rng = np.random.default_rng(5)
    W, x, sizes = rng.normal(size=(12, 9)), rng.normal(size=(40, 12)), []
    for factor in (a, 1.0):
        u, s = normalised(x @ (1e4 * factor * W), 0)  # so large that ε does not matter
        sizes.append(np.linalg.norm(x.T @ before(-np.sin(u), u, s, 0)))
    return sizes[0] / sizes[1]


def ten_times(v) -> str:
    words = {10: "is ten times as large", 1: "stays the same", 0.1: "is a tenth", 0.01: "is a hundredth"}
    return words[min(words, key=lambda factor: abs(np.log(factor / scaled(10.0))))]


def same_training(v) -> float:
    """A step of a·W that turns it as the old step turned W: a·Δ = rate′ · g/a, Δ = rate · g."""
    return v["rate"] * v["a"] / scaled(v["a"])


def one_column(v) -> float:
    u, _ = normalised(np.array(v["z"], float), 0)
    return u[0]


TRIED = {
    "Another example in the training batch changes": lambda f, z, k: not same(f(k["other"])[0], f(z)[0]),
    "The output for one example in training depends on that": lambda f, z, k: same(f(k["other"])[0], f(z)[0]),
    "It needs running averages": lambda f, z, k: not same(f(k["other"])[0], f(z)[0]),
    "All pre-activations of one example are multiplied by 3": lambda f, z, k: same(f(k["one tripled"])[0], f(z)[0]),
    "A number is added to one unit": lambda f, z, k: same(f(k["unit moved"]), f(z)),
    "A batch of one example is sent on": lambda f, z, k: bool(np.abs(f(z[:1])).max() > 0.5),
    "All weights in front of it are multiplied by 3": lambda f, z, k: same(f(3 * z), f(z)),
}


def same(a, b) -> bool:
    return bool(np.allclose(a, b, atol=1e-3))


def which_is_true(v) -> frozenset[str]:
    """Each sentence tried on one table, by its first words."""
    rng = np.random.default_rng(3)
    z = rng.normal(2, 3, (8, 6))
    f = lambda table: normalised(table, {"batch": 0, "layer": 1}[v["norm"]])[0]
    k = {name: z.copy() for name in ("other", "one tripled", "unit moved")}
    k["other"][4] += rng.normal(0, 5, 6)
    k["one tripled"][0] *= 3
    k["unit moved"][:, 3] += 7
    tries = {text: next(tried for start, tried in TRIED.items() if text.startswith(start)) for text in v["options"]}
    return frozenset(text for text, tried in tries.items() if tried(f, z, k))


KEYS = {
    "thirty-normalised": lambda v: 10 ** first_layer("relu", "batch"),
    "which-explodes": which_explodes,
    "ten-times": ten_times,
    "explosion": lambda v: growth(v["name"]) ** ((v["depth"] - 1) / 2),
    "one-column": one_column,
    "scaled-gradient": lambda v: scaled(v["a"]),
    "same-training": same_training,
    "order": order,
    "which-is-true": which_is_true,
}
