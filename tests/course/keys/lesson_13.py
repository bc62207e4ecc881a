"""Lesson 13's questions answered a second time, by NumPy and fractions from what the learner reads."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

HOLD = """slope of sigmoid; old weight; careful start; nan; fewer layers; clipping limits; bn vanishing; range of σ;
factors above 1; halves; forget gate; range of relu; price of fewer layers; first layers; tanh and relu on circles;
glorot"""
"""Read by hand from the articles, by the verdicts of lessons 01 to 08: what holds wherever it was tried."""


def gaussian(f) -> float:
    """E f(z), z ~ N(0, 1), by a fine sum."""
    z = np.linspace(-12, 12, 200_001)
    return float(np.sum(f(z) * np.exp(-(z**2) / 2)) * (z[1] - z[0]) / np.sqrt(2 * np.pi))


def factor(φ) -> float:
    """Of the squared gradient in a layer with batch norm, for large batches: E[φ′²]/Var[φ] (Yang et al. 2019)."""
    slope = lambda z: (φ(z + 1e-5) - φ(z - 1e-5)) / 2e-5
    return gaussian(lambda z: slope(z) ** 2) / (gaussian(lambda z: φ(z) ** 2) - gaussian(φ) ** 2)


def two_sentences(v) -> str:
    from scipy.special import ndtr

    kinds = (lambda z: z, lambda z: 1 / (1 + np.exp(-z)), lambda z: np.where(z > 0, z, np.expm1(z)),
             lambda z: z * ndtr(z), lambda z: np.maximum(z, 0))  # fmt: skip
    sizes = [59 / 2 * np.log10(factor(φ)) for φ in kinds]
    vanishing, both = all(s > -3 for s in sizes), all(abs(s) < 3 for s in sizes)
    return {(True, True): "Both", (True, False): "The one about vanishing alone",
            (False, True): "The one about both alone", (False, False): "Neither"}[vanishing, both]  # fmt: skip


def gain(v) -> float:
    return float(Fraction(v["after"] - v["before"], v["claims"] - v["before"]))


def whole_class(v) -> float:
    return float(Fraction(v["a1"] + v["a2"] - v["b1"] - v["b2"], 200 - v["b1"] - v["b2"]))


def all_held(v) -> float:
    return float(np.prod(np.full(v["cases"], v["percent"] / 100)))


def sign_test(v) -> float:
    """By repeated convolution of a fair coin."""
    odds = np.array([1.0])
    for _ in range(v["pairs"]):
        odds = np.convolve(odds, [0.5, 0.5])
    return float(odds[np.abs(2 * np.arange(v["pairs"] + 1) - v["pairs"]) >= 2 * v["won"] - v["pairs"]].sum())


KEYS = {
    "how-many-hold": lambda v: float(len(HOLD.split(";"))),
    "two-sentences": two_sentences,
    "gain": gain,
    "class": whole_class,
    "all-held": all_held,
    "sign-test": sign_test,
}
