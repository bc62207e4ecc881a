"""Lesson 05's questions answered a second time, by NumPy in float64: quadrature, closed forms, and networks of its own.

The networks have other seeds, another width and another generator than those of the package.
"""

from __future__ import annotations

import re
from functools import cache

import numpy as np
from scipy.special import expit
from sklearn.datasets import load_digits

φ = {
    "linear": (lambda z: z, np.ones_like),
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    "leaky": (lambda z: np.where(z > 0, z, 0.01 * z), lambda z: np.where(z > 0, 1, 0.01)),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "sigmoid": (expit, lambda z: expit(z) * expit(-z)),
    "elu": (lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))), lambda z: np.exp(np.minimum(z, 0))),
    "silu": (lambda z: z * expit(z), lambda z: expit(z) * (1 + z * expit(-z))),
    "softplus": (lambda z: np.logaddexp(0, z), expit),
}


@cache
def first_layer(name: str, σw: float, depth: int, n: int = 40) -> float:
    """log10 of dL/dh at layer 1, of a random stack, for a gradient of signs at the output; the median of nine."""
    f, slope = φ[name]
    found = []
    for seed in range(200, 209):
        rng = np.random.default_rng(seed)
        Ws, h, slopes = σw * rng.normal(size=(depth, n, n)) / np.sqrt(n), rng.normal(size=(32, n)), []
        for W in Ws:
            slopes.append(slope(h @ W))
            h = f(h @ W)
        δ = rng.choice([-1.0, 1.0], (32, n))
        for W, s in zip(Ws[:0:-1], slopes[:0:-1], strict=True):
            δ = (δ * s) @ W.T
        found.append(np.log10(np.sqrt(np.mean(δ**2))))
    return float(np.median(found))


def network(text: str) -> tuple[str, float]:
    """Its activation and σw, as an option tells them: "tanh, σw = 0.8", "ReLU, He’s weights (σw² = 2)"."""
    name, power, value = re.match(r"(\w+),.*σ_w(²?) = ([⅓.\d]+)", text).groups()
    value = 1 / 3 if value == "⅓" else float(value)
    return name.lower(), value**0.5 if power else value


def largest(v, depth=None) -> str:
    return max(v["options"], key=lambda text: first_layer(*network(text), depth or v["depth"]))


def dead_at_birth(v, seeds=range(300, 306)) -> float:
    x = load_digits(return_X_y=True)[0]
    x = (x - x.mean()) / x.std()
    shares = []
    for seed in seeds:
        rng, h = np.random.default_rng(seed), x
        for layer in range(10):
            z = h @ rng.normal(0, (3 * 64) ** -0.5, (64, 64)) + rng.normal(0, (3 * 64) ** -0.5, 64)
            h = np.maximum(z, 0)
            if layer >= 7:
                shares.append(np.mean(np.all(z <= 0, axis=0)))
    return float(np.median(shares))


def gain(v) -> float:
    """Of 100 000 normal quantiles one half is below 0, and slopes there are the leak."""
    slopes = np.where(np.arange(100_000) < 50_000, v["leak"], 1.0)
    return float(1 / np.sqrt(np.mean(slopes**2)))


def reaches(v) -> float:
    """Layer by layer: half of the units pass, and n weights of variance σw²/n are summed."""
    square = 1.0
    for _ in range(v["depth"] - 1):
        square *= v["variance"] * 0.5
    return square**0.5


def along(v) -> float:
    """By a finite difference: the path as a function of its input, each unit held on its side."""
    pass_on = lambda x: np.prod([w * (z > 0) for w, z in zip(v["weights"], v["z"], strict=True)]) * x
    return float(pass_on(1.5) - pass_on(0.5))


def flat(v) -> set[str]:
    """The slope as a difference quotient."""
    names = {"ReLU": "relu", "leaky ReLU (0.01)": "leaky", "ELU": "elu"}
    z, h = v["z"], 1e-4
    slope = lambda f: abs(f(np.float64(z + h)) - f(np.float64(z - h))) / (2 * h)
    return {text for text in v["options"] if slope(φ[names.get(text, text)][0]) < 0.005}


def oldest_first(v) -> tuple[str, ...]:
    years = {"McCulloch": 1943, "Rosenblatt": 1958, "Fukushima": 1969, "Hochreiter": 1991, "Nair": 2010, "He": 2015}
    return tuple(sorted(v["options"], key=lambda text: years[text.split()[0].strip(":")]))


KEYS = {
    "default-relu": lambda v: 10 ** first_layer("relu", (1 / 3) ** 0.5, 30),
    "recommended": lambda v: largest(v, 30),
    "dead-at-birth": dead_at_birth,
    "critical-gain": gain,
    "relu-product": reaches,
    "one-path": along,
    "saturated": flat,
    "dead-units": lambda v: sum(max(unit) <= 0 for unit in zip(*v["rows"], strict=True)),
    "recommended-network": largest,
    "history": oldest_first,
}
