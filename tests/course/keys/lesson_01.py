"""Lesson 01's questions answered a second time, by NumPy in float64 and by closed forms."""

from __future__ import annotations

import math
from functools import cache

import numpy as np

SLOPES = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda h: h * (1 - h)),
    "tanh": (np.tanh, lambda h: 1 - h**2),
}
"""The activation, and its slope as a function of its value."""


@cache
def gradients(depth: int, name: str, σw: float, seeds: int = 7, n: int = 32) -> np.ndarray:
    """log10 RMS of dL/dh at every layer, the median of some networks: backpropagation as the lesson derives it."""
    φ, slope = SLOPES[name]
    found = []
    for seed in range(seeds):
        rng = np.random.default_rng((seed, 1))
        h, hs = rng.normal(size=(n, n)), []
        Ws = σw / np.sqrt(n) * rng.normal(size=(depth, n, n))
        for W in Ws:
            h = φ(W @ h)
            hs.append(h)
        δ, sizes = rng.choice([-1.0, 1.0], (n, n)), [0.0]
        for W, h in zip(Ws[:0:-1], hs[:0:-1], strict=True):
            δ = W.T @ (slope(h) * δ)
            sizes.append(np.log10(np.sqrt(np.mean(δ**2))))
        found.append(sizes[::-1])
    return np.median(found, axis=0)


def first_layer(depth, name, σw) -> float:
    return float(gradients(depth, name, σw)[0])


def four_times(v) -> str:
    one, four = (10 ** (first_layer(20, "sigmoid", σw) / 19) for σw in (1.0, 4.0))
    if four < one:
        return "It becomes smaller: the sigmoid saturates"
    if four <= 0.25:
        return "It stays at a quarter or less: the slope is bounded"
    return "It grows, but stays below 1" if four < 0.9 else "It becomes four times larger: about 1"


BITS = {"float16": 11, "bfloat16": 8, "float32": 24, "float64": 53}
"""Binary digits of a number in each format, the leading one included."""


def silent(weight: float, number_format: str) -> int:
    """By the spacing of the format: ¼ⁿ is lost below half a step, and at half a step if the last digit is even."""
    bits = BITS[number_format]
    mantissa, exponent = math.frexp(weight)
    digits = round(mantissa * 2**bits)
    step = 2.0 ** (exponent - bits)
    half = step / 2 if digits > 2 ** (bits - 1) else step / 4
    n = 1
    while 0.25**n > half or (0.25**n == half and digits % 2):
        n += 1
    return n


def along_the_chain(v) -> float:
    a, product = v["x"], 1.0
    for _ in range(v["depth"]):
        z = v["weight"] * a + v["bias"]
        a = (1 + math.tanh(z / 2)) / 2
        product *= v["weight"] / (4 * math.cosh(z / 2) ** 2)
    return abs(product)


def starved(v) -> str:
    sizes = gradients(v["depth"], v["activation"], v["weight_scale"])
    if np.ptp(sizes) < 0.3:
        return "All get the same"
    place = int(np.argmin(sizes))
    ends = {0: "The first layer, next to the input", v["depth"] - 1: "The last layer, next to the output"}
    return ends.get(place, "A layer in the middle")


def by_size(v) -> list[str]:
    """The four networks as the learner reads them, the smallest gradient first."""
    sized = sorted(
        (first_layer(depth, name, σw), f"{depth} {name} layers, σw = {σw:g}") for name, depth, σw in v["stacks"]
    )
    return [text for _, text in sized]


def what_helps(v) -> set[str]:
    depth, σw = v["depth"], v["weight_scale"]
    changed = {
        "Use half as many layers": (depth // 2, "sigmoid", σw),
        "Take away a quarter of the layers": (depth * 3 // 4, "sigmoid", σw),
        "Make all weights twice as large": (depth, "sigmoid", 2 * σw),
        "Make all weights half as large": (depth, "sigmoid", σw / 2),
        "Use tanh in place of the sigmoid": (depth, "tanh", σw),
        "Add two more layers": (depth + 2, "sigmoid", σw),
    }  # the batch and the seeds are no part of the product
    before = first_layer(depth, "sigmoid", σw)
    return {text for text in v["options"] if text in changed and first_layer(*changed[text]) - before > np.log10(3)}


KEYS = {
    "ten-layers": lambda v: 10.0 ** float(gradients(10, "sigmoid", 1.0, seeds=40)[0]),
    "silent-update": lambda v: silent(1.298, "float32"),
    "four-times-larger": four_times,
    "centred-chain": lambda v: (v["weight"] / 4) ** v["depth"],
    "slope-where-it-is": along_the_chain,
    "starved-layer": starved,
    "smallest-weight": lambda v: v["factor"] * 4 * math.cosh(v["z"] / 2) ** 2,
    "silent-weight": lambda v: silent(v["weight"], v["format"]),
    "largest-gradient": lambda v: by_size(v)[-1],
    "gradient-order": lambda v: tuple(by_size(v)),
    "what-helps": what_helps,
}
