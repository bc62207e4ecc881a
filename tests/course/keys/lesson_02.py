"""Lesson 02's questions answered a second time, by NumPy, SciPy and closed forms."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from scipy.special import digamma
from scipy.stats import norm, rankdata

LARGEST = {"float16": (2 - 2**-10) * 2**15, "float32": (2 - 2**-23) * 2.0**127, "float64": (2 - 2**-52) * 2.0**1023}


def exponent(n: int, σ: float) -> float:
    """E ln |W v| / |v|: |W v|² / σ² is χ² with n degrees of freedom."""
    return (digamma(n / 2) + math.log(2)) / 2 + math.log(σ)


def decades(v) -> float:
    σ = {"1": 1, "1/√n": v["n"] ** -0.5, "2/√n": 2 * v["n"] ** -0.5}[v["scale"]]
    return v["length"] * exponent(v["n"], σ) / math.log(10)


def what_breaks(v) -> str:
    """In logarithms, where nothing breaks: which |dL/dh| would leave float32, for 30 ReLU layers of 100 units."""
    rng = np.random.default_rng(7)
    h, log, Ws, on = rng.normal(size=100), 0.0, rng.normal(size=(30, 100, 100)), []
    for W in Ws:
        z = W @ h
        on.append(z > 0)
        h = np.maximum(z, 0)
        log, h = log + math.log10(np.max(h)), h / np.max(h)
    δ, room = h * 2 / 100, math.log10(LARGEST["float32"])
    fits = [log + math.log10(np.max(δ)) < room]
    for W, open_ in zip(Ws[:0:-1], on[:0:-1], strict=True):
        δ = W.T @ (open_ * δ)
        log, δ = log + math.log10(np.max(np.abs(δ))), δ / np.max(np.abs(δ))
        fits.append(log < room)  # the last layer first
    if all(fits) or not any(fits):
        return (
            "In all of them: the signal stays far below 3.4 · 10³⁸"
            if all(fits)
            else "In none: the loss is inf, so everything is lost"
        )
    return "Only in layers near the output" if fits[0] else "Only in layers near the input"


@cache
def bank() -> dict[str, np.ndarray]:
    """Sigmoid and tanh with σw = 1, ReLU with √2, 10 and 100 wide, twenty layers: what one sees of each network."""
    kinds = (
        (1.0, lambda z: 1 / (1 + np.exp(-z)), lambda z, h: h * (1 - h), 0.25),
        (1.0, np.tanh, lambda z, h: 1 - h**2, 1.0),
        (2**0.5, lambda z: np.maximum(z, 0), lambda z, h: 1.0 * (z > 0), 1.0),
    )
    rows = []
    for n in (10, 100):
        for seed in range(10):
            for σw, φ, slope, most in kinds:
                rng = np.random.default_rng((seed, n))
                h, Ws, slopes = rng.normal(size=(n, 8)), σw / np.sqrt(n) * rng.normal(size=(20, n, n)), []
                for W in Ws:
                    z = W @ h
                    h = φ(z)
                    slopes.append(slope(z, h))
                δ = last = rng.choice([-1.0, 1.0], (n, 8))
                for W, s in zip(Ws[:0:-1], slopes[:0:-1], strict=True):
                    δ = W.T @ (s * δ)
                rows.append(
                    (
                        np.mean(np.abs(Ws) < 0.05),
                        np.mean(np.array(slopes) < most / 10),
                        np.log10(np.linalg.norm(δ) / np.linalg.norm(last)),
                        n,
                    )
                )
    return dict(zip(("near", "saturated", "ratio", "width"), np.array(rows).T, strict=True))


def rule(v) -> float:
    """How many per cent of the verdicts are right."""
    seen = bank()
    return 100 * np.mean((seen["near"] > 0.25) == (seen["ratio"] < -3))


def area(score: np.ndarray, true: np.ndarray) -> float:
    """Mann and Whitney's U over the number of pairs."""
    ranks = rankdata(score)[true]
    return (ranks.sum() - true.sum() * (true.sum() + 1) / 2) / (true.sum() * (~true).sum())


def what_tells(v) -> set[str]:
    seen = bank()
    scores = {
        "The share of its weights near zero": seen["near"],
        "The share of its units that are saturated": seen["saturated"],
        "dL/dh at the first layer over dL/dh at the last": -seen["ratio"],
        "Its width": seen["width"],
    }
    return {text for text, score in scores.items() if area(score, seen["ratio"] < -3) > 0.9}


@cache
def trained(depth: int, σw: float, η: float, steps: int = 60, n: int = 32) -> tuple[bool, bool]:
    """Does the gradient grow tenfold to the first layer before the first step, and does descent break?"""
    grows, breaks = [], []
    for seed in range(3):
        rng = np.random.default_rng((seed, 3))
        draw = lambda *shape, rng=rng: rng.normal(size=shape).astype(np.float32)
        Ws = draw(depth + 1, n, n) / np.float32(np.sqrt(n))
        Ws[:-1] *= np.float32(σw)
        x, y = draw(n, n), draw(n, n)
        for step in range(steps):
            hs = [x]
            for W in Ws[:-1]:
                hs.append(np.tanh(hs[-1] @ W))
            off = hs[-1] @ Ws[-1] - y
            δ, gradient = 2 * off / off.size, np.zeros_like(Ws)
            gradient[-1] = hs[-1].T @ δ
            δ = δ @ Ws[-1].T
            for l in reversed(range(depth)):
                δ = δ * (1 - hs[l + 1] ** 2)
                gradient[l] = hs[l].T @ δ
                δ = δ @ Ws[l].T
            if step == 0:
                grows.append(np.linalg.norm(gradient[0]) > 10 * np.linalg.norm(gradient[-2]))
            Ws = Ws - np.float32(η) * gradient
            if not np.isfinite(np.mean(off**2)):
                break
        breaks.append(not np.isfinite(np.mean(off**2)))
    return bool(np.median(grows)), bool(np.median(breaks))


HAPPENS = {
    (False, False): "Neither: it trains",
    (True, False): "Its gradient explodes across the layers, and it trains all the same",
    (False, True): "It diverges across the steps; its layers are fine",
    (True, True): "Both: across the layers and across the steps",
}


def layers_or_steps(v) -> str:
    with np.errstate(all="ignore"):
        return HAPPENS[trained(v["depth"], v["scale"], v["rate"])]


def zero_rate(v) -> str:
    explodes = trained(20, 3.0, 0.0, steps=1)[0]
    return "Yes: it grows within one backward pass" if explodes else "No: without a step nothing grows"


def near_zero(v) -> float:
    deviation = math.sqrt({"He, 2/n": 2, "LeCun, 1/n": 1}[v["init"]] / v["n"])
    return 100 * (norm.cdf(v["near"], scale=deviation) - norm.cdf(-v["near"], scale=deviation))


KEYS = {
    "what-breaks": what_breaks,
    "hundred-matrices": lambda v: math.exp(100 * exponent(4, 1)),
    "zero-rate": zero_rate,
    "near-zero-rule": rule,
    "stages-until-inf": lambda v: math.floor(math.log(LARGEST[v["format"]]) / math.log(v["factor"])) + 1,
    "growth-in-decades": decades,
    "layers-or-steps": layers_or_steps,
    "what-tells": what_tells,
    "share-near-zero": near_zero,
    "folds": lambda v: v["copies"] * 2 ** v["folds"] - 1,
}
