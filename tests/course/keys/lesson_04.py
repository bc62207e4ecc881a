"""Lesson 04's questions answered a second time, by NumPy in float64: quadrature, closed forms, and networks of its own.

The networks have other seeds, another width and another generator than those of the package.
"""

from __future__ import annotations

import re
from functools import cache

import numpy as np
from scipy.special import erf, expit

Z, W = np.polynomial.legendre.leggauss(400)
Z = np.concatenate([4.5 * (Z - 1), 4.5 * (Z + 1)])  # −9 … 0 and 0 … 9: a kink at 0 is at an end
W = np.tile(W, 2) * np.exp(-(Z**2) / 2)
W /= W.sum()

Λ, Α = 1.0507009873554805, 1.6732632423543772  # SELU's two numbers, from the paper


def bent(z, scale=1.0, below=1.0):
    return np.where(z > 0, scale * z, scale * below * np.expm1(np.minimum(z, 0)))


def bent_slope(z, scale=1.0, below=1.0):
    return np.where(z > 0, scale, scale * below * np.exp(np.minimum(z, 0)))


def normal(z):
    return np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)


def share(z):
    return (1 + erf(z / np.sqrt(2))) / 2


φ = {
    "linear": (lambda z: z, np.ones_like),
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    "tanh": (np.tanh, lambda z: np.cosh(z) ** -2.0),
    "sigmoid": (expit, lambda z: expit(z) * expit(-z)),
    "elu": (bent, bent_slope),
    "selu": (lambda z: bent(z, Λ, Α), lambda z: bent_slope(z, Λ, Α)),
    "gelu": (lambda z: z * share(z), lambda z: share(z) + z * normal(z)),
}


def mean_square(name: str, q: float, slope: bool = False) -> float:
    return float(W @ φ[name][slope](np.sqrt(q) * Z) ** 2)


@cache
def chi(name: str, σw2: float, σb: float) -> float:
    """χ₁ where the variance settles; for straight pieces it is the same at every q."""
    q = 1.0
    for _ in range(2000):
        q = min(σw2 * mean_square(name, q) + σb**2, 1e6) if name not in ("linear", "relu") else 1.0
    return σw2 * mean_square(name, max(q, 1e-10), slope=True)


@cache
def random_stack(σw: float, depth: int, n: int = 48) -> tuple[float, float]:
    """log10 of dL/dh and of dL/dW, the first tanh layer over the last: medians of nine networks, backprop by hand."""
    found = []
    for seed in range(100, 109):
        rng = np.random.default_rng(seed)
        Ws, hs = σw * rng.normal(size=(depth, n, n)) / np.sqrt(n), [rng.normal(size=(32, n))]
        for matrix in Ws:
            hs.append(np.tanh(hs[-1] @ matrix))
        δ, dh, dW = rng.choice([-1.0, 1.0], (32, n)), [], []
        for matrix, h_in, h_out in zip(Ws[::-1], hs[-2::-1], hs[:0:-1], strict=True):
            dh.append(np.sqrt(np.mean(δ**2)))
            δ = δ * (1 - h_out**2)
            dW.append(np.sqrt(np.mean((h_in.T @ δ) ** 2)))
            δ = δ @ matrix.T
        found.append([np.log10(size[-1] / size[0]) for size in (dh, dW)])
    return tuple(np.median(found, axis=0))


def profiles(v) -> str:
    dW = random_stack(3**-0.5, 20)[1]
    return next(text for text in v["options"] if ("same size" if abs(dW) < 0.3 else "just as") in text)


def sigmoids(v) -> str:
    """The best start for sigmoids computes what tanh at its edge does."""
    left = random_stack(1.0, 50)[0]
    return next(t for t in v["options"] if ("a tenth" if left > -1.5 else "A little" if left > -28 else "Nothing") in t)


def vanishing(v) -> set[str]:
    found = set()
    for text in v["options"]:
        name, σw2, σb = re.fullmatch(r"(\w+), σ_w² = ([\d.]+), σ_b = ([\d.]+)", text).groups()
        if chi(name, float(σw2), float(σb)) < 1:
            found.add(text)
    return found


def bias(v) -> float:
    """u with σ(u) = (1 + tanh z)/2 where all inputs s are 0, and so all t are −1: the bias is u there."""
    z = v["bias"] - v["n"] * v["weight"]
    return float(np.log1p(np.tanh(z)) - np.log1p(-np.tanh(z))) if abs(z) < 8 else 2 * z


KEYS = {
    "standard-start": lambda v: 10 ** random_stack(3**-0.5, 20)[0],
    "two-profiles": profiles,
    "fifty-sigmoids": sigmoids,
    "glorot-limit": lambda v: 3**0.5 * ((v["n_in"] + v["n_out"]) / 2) ** -0.5,
    "he-with-a-leak": lambda v: (v["n_in"] * float(W @ np.where(Z > 0, Z, v["slope"] * Z) ** 2)) ** -0.5,
    "chi-one": lambda v: v["weight_variance"] * mean_square(v["activation"], v["q"], slope=True),
    "how-deep": lambda v: 6 / abs(np.log(v["chi"])),
    "which-vanish": vanishing,
    "recentred-bias": bias,
}
