"""Lesson 07's questions answered a second time, by NumPy in float64 from what the learner reads."""

from __future__ import annotations

import re

import numpy as np
from sklearn.datasets import load_digits


def by_norm(g, c: float) -> np.ndarray:
    g = np.asarray(g, float)
    return g * min(1, c / np.sqrt(np.sum(g**2)))


def cosine(a, b) -> float:
    return a @ b / np.sqrt((a @ a) * (b @ b))


def turned(v) -> float:
    return cosine(np.array(v["g"]), np.clip(v["g"], -v["c"], v["c"]))


def which_change(v) -> set[str]:
    size = {"by value": lambda g: np.max(np.abs(g)), "by norm": lambda g: np.sqrt(np.sum(g**2))}[v["words"]]
    vectors = {text: np.array([float(entry) for entry in re.findall(r"[-.e\d]+", text)]) for text in v["options"]}
    return {text for text, g in vectors.items() if size(g) > 1}


def bias(v) -> float:
    """The large ones count as −c each."""
    return (v["many"] * v["small"] - v["few"] * v["c"]) / (v["many"] + v["few"])


def overflown(v) -> str:
    """float32 step by step: by value minimum and maximum; by norm squares, their sum, a root and a division."""
    first, c = {"inf": np.inf, "NaN": np.nan, "10³⁰": 1e30, "10¹⁵": 1e15}[v["entry"]], np.float32(v["c"])
    g = np.array([first, 1], np.float32)
    with np.errstate(all="ignore"):
        out = g / np.sqrt(np.sum(g * g)) * c if "norm" in v["name"] else np.minimum(np.maximum(g, -c), c)

    def read(text):
        number, _, power = text.partition(" × 10")
        power = power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789"))
        return float(number) * 10.0 ** int(power or 0)

    pairs = {text: [read(each) for each in text.strip("()").split(", ")] for text in v["options"]}
    (same,) = (text for text, pair in pairs.items() if np.allclose(pair, out, rtol=1e-4, atol=0, equal_nan=True))
    return same


def array_by_array(v) -> str:
    """Layers of sizes 1, 2, 4, …, as from doubled He weights: equal norms against equal entries."""
    rng = np.random.default_rng(0)
    layers = [2.0**l * rng.normal(size=4096) for l in range(10)]
    whole = np.concatenate(layers)
    each = cosine(whole, np.concatenate([g / np.linalg.norm(g) for g in layers]))
    if each > 0.999:
        return "stays the same"
    return f"changes, {'less' if each > cosine(whole, np.sign(whole)) else 'more'} than by value"


def learnt(σw: float, c: float, seed: int) -> float:
    """The share of the digits right after 150 steps of SGD, ten ReLU layers; a network that breaks guesses."""
    x, y = load_digits(return_X_y=True)
    x = (x - x.mean(0)) / np.std(x - x.mean(0))
    rng = np.random.default_rng(seed)
    Ws = [σw / 8 * rng.normal(size=(64, 64)) for _ in range(10)] + [rng.normal(size=(64, 10)) / 8]

    def forward(x):
        hs = [x]
        for W in Ws[:-1]:
            hs.append(np.maximum(hs[-1] @ W, 0))
        return hs, hs[-1] @ Ws[-1]

    for _ in range(150):
        rows = rng.integers(0, len(x), 32)
        hs, z = forward(x[rows])
        p = np.exp(z - z.max(1, keepdims=True))
        δ, gradient = (p / p.sum(1, keepdims=True) - np.eye(10)[y[rows]]) / 32, []
        for W, h in zip(Ws[::-1], hs[::-1], strict=True):
            gradient.append(h.T @ δ)
            δ = (δ @ W.T) * (h > 0)
        size = np.sqrt(sum(np.sum(g**2) for g in gradient))
        for W, g in zip(Ws, gradient[::-1], strict=True):
            W -= 0.03 * (c / size if size > c else 1) * g
    return float(np.mean(np.argmax(forward(x)[1], 1) == y))


def which_helps(v) -> str:
    """Where the median of five networks of its own learns, the gradient clipped at norm 10."""
    scales = (("At σ_w = 2", 2.0), ("At σ_w = ½", 0.5))
    where = [text for text, σw in scales if np.median([learnt(σw, 10, seed) for seed in range(5)]) > 0.5]
    return where[0] if len(where) == 1 else "At both" if where else "At neither"


KEYS = {
    "tiny": lambda v: "10⁻⁹" if np.isclose(by_norm([1e-9, 0], 1)[0], 1e-9, rtol=1e-12, atol=0) else "1",
    "array-by-array": array_by_array,
    "which-helps": which_helps,
    "first-entry": lambda v: by_norm(v["g"], v["c"])[0],
    "turned": turned,
    "which-change": which_change,
    "bias": bias,
    "threshold": lambda v: sorted(v["norms"])[-1 - v["cut"]],
    "overflown": overflown,
}
