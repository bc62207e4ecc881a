"""Lesson 03's questions answered a second time: a training loop in NumPy, other seeds, and statistics by hand.

Runs of one depth and one activation are trained side by side: a run is a row of every array.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from sklearn.datasets import make_circles

WIDTH, EXAMPLES, BATCH = 5, 1000, 32
φ = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda h: h * (1 - h)),
    "tanh": (np.tanh, lambda h: 1 - h * h),
    "relu": (lambda z: np.maximum(z, 0), lambda h: 1.0 * (h > 0)),
}
"""The activation, and its slope as a function of its value."""


def drawn(rng: np.random.Generator, name: str, fan_in: int, fan_out: int) -> np.ndarray:
    if name == "orthogonal":
        q, r = np.linalg.qr(rng.normal(size=(max(fan_in, fan_out), min(fan_in, fan_out))))
        q = q * np.sign(np.diag(r))
        return q if fan_in >= fan_out else q.T
    return rng.normal(size=(fan_in, fan_out)) * {"normal": 1, "lecun": fan_in**-0.5, "he": (2 / fan_in) ** 0.5}[name]


def start(seed: int, hidden: int, name: str, gain: float) -> np.ndarray:
    """All weights and biases of a network in one row; the biases are 0."""
    rng, parts = np.random.default_rng((seed, 11)), []
    for fan_in, fan_out in zip((2, *[WIDTH] * hidden), (*[WIDTH] * hidden, 1), strict=True):
        parts += [gain * drawn(rng, name, fan_in, fan_out).ravel(), np.zeros(fan_out)]
    return np.concatenate(parts)


def unpacked(θ: np.ndarray, hidden: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Views of the rows: [(W, b), …], input first."""
    layers, at = [], 0
    for fan_in, fan_out in zip((2, *[WIDTH] * hidden), (*[WIDTH] * hidden, 1), strict=True):
        W = θ[:, at : (at := at + fan_in * fan_out)].reshape(-1, fan_in, fan_out)
        layers.append((W, θ[:, None, at : (at := at + fan_out)]))
    return layers


def forward(layers, activation: str, x: np.ndarray) -> tuple[list[np.ndarray], np.ndarray]:
    hs = [x]
    for W, b in layers[:-1]:
        hs.append(φ[activation][0](hs[-1] @ W + b))
    return hs, (hs[-1] @ layers[-1][0] + layers[-1][1])[..., 0]


def backward(layers, gradient, activation: str, x: np.ndarray, y: np.ndarray) -> None:
    """Fills the views `gradient` with that of the mean cross-entropy."""
    hs, z = forward(layers, activation, x)
    δ = ((np.exp(-np.logaddexp(0, -z)) - y) / y.shape[1])[..., None]  # exp(−z) may overflow
    for l in reversed(range(len(layers))):
        gradient[l][0][:] = np.swapaxes(hs[l], 1, 2) @ δ
        gradient[l][1][:] = δ.sum(1, keepdims=True)
        if l:
            δ = δ @ np.swapaxes(layers[l][0], 1, 2) * φ[activation][1](hs[l])


def circles(seeds) -> tuple[np.ndarray, np.ndarray]:
    drawn = [make_circles(EXAMPLES, factor=0.5, noise=0.1, random_state=10_000 + seed) for seed in seeds]
    return tuple(np.array(each, np.float32) for each in zip(*drawn, strict=True))


def trained(hidden: int, activation: str, runs: list[dict]) -> tuple[np.ndarray, np.ndarray]:
    """(share right, loss) after 100 epochs of RMSprop. A run: its seed and what differs from the published setting."""
    x, y = circles([run["seed"] for run in runs])
    θ = np.array(
        [start(run["seed"], hidden, run.get("weights", "normal"), run.get("gain", 1.0)) for run in runs], np.float32
    )
    rate = np.array([[run.get("rate", 1e-3)] for run in runs], np.float32)
    inside = np.array([[run.get("inside", False)] for run in runs])
    under, beside = np.where(inside, 1e-7, 0).astype(np.float32), np.where(inside, 0, 1e-7).astype(np.float32)
    v, g = np.zeros_like(θ), np.zeros_like(θ)
    layers, gradient = unpacked(θ, hidden), unpacked(g, hidden)
    rng = np.random.default_rng(5)
    for _ in range(100):
        order = rng.permutation(EXAMPLES)
        for first in range(0, EXAMPLES, BATCH):
            rows = order[first : first + BATCH]
            backward(layers, gradient, activation, x[:, rows], y[:, rows])
            v += np.float32(0.1) * (g * g - v)
            θ -= rate * g / (np.sqrt(v + under) + beside)
    z = forward(layers, activation, x)[1]
    return np.mean((z > 0) == (y > 0.5), axis=1), np.mean(np.logaddexp(0, z) - y * z, axis=1)


CHANGES = {
    "Ten times the learning rate": {"rate": 1e-2},
    "Orthogonal weights times 4": {"weights": "orthogonal", "gain": 4.0},
    "Orthogonal weights": {"weights": "orthogonal"},
    "A tenth of the learning rate": {"rate": 1e-4},
    "ε inside the root": {"inside": True},
}
TEN = ((1, "normal"), (1, "lecun"), (1, "he"), (0.05, "normal"), (4, "lecun"), (4, "orthogonal"))


@cache
def outcome(hidden: int, activation: str) -> dict:
    """What was trained with this depth and activation: (share right, loss) by name, a number a seed."""
    groups = {"published": [{}] * (40 if (hidden, activation) == (4, "sigmoid") else 20 if hidden == 4 else 5)}
    if activation == "sigmoid" and hidden <= 4:
        groups |= {name: [change] * 5 for name, change in CHANGES.items()}
    if hidden == 4:
        groups |= {each: [{"gain": each[0], "weights": each[1]}] * 5 for each in TEN}
    runs = [{**run, "seed": seed} for members in groups.values() for seed, run in enumerate(members)]
    right, loss = trained(hidden, activation, runs)
    at = np.cumsum([0, *map(len, groups.values())])
    return {name: (right[a:b], loss[a:b]) for name, a, b in zip(groups, at[:-1], at[1:], strict=True)}


def spread_of_runs(v) -> float:
    return float(np.ptp(np.percentile(outcome(4, "sigmoid")["published"][0], (5, 95))))


def ten_times(v) -> str:
    right = np.median(outcome(4, "sigmoid")["Ten times the learning rate"][0])
    return ["At 0.5: it diverges", "Still about 0.7", "About 0.85", "Above 0.95"][
        np.searchsorted((0.55, 0.78, 0.92), right)
    ]


def relu_or_tanh(v) -> str:
    wins = np.mean(outcome(4, "relu")["published"][1] < outcome(4, "tanh")["published"][1])
    return "In nearly all" if wins > 0.85 else "In about two thirds" if wins > 0.58 else "In about half or fewer"


def main_effect(table: np.ndarray) -> float:
    """The variance of the rows' means over that of all entries."""
    rows = table.reshape(len(table), -1).mean(axis=1)
    return float(np.mean((rows - rows.mean()) ** 2) / np.mean((table - table.mean()) ** 2))


def which_decides(v) -> str:
    table = np.array([[outcome(4, name)[each][0] for each in TEN] for name in ("sigmoid", "tanh", "relu")])
    activation, initialisation = main_effect(table), main_effect(np.swapaxes(table, 0, 1))
    if activation > 2 * initialisation:
        return "The activation, by far"
    return "The initialisation, by far" if initialisation > 4 * activation else "Both about equally"


def first_step(v) -> float:
    mean = v["g"] ** 2 / 10
    divisor = math.sqrt(mean + v["ε"]) if v["place"] == "inside" else math.sqrt(mean) + v["ε"]
    return v["rate"] * v["g"] / divisor


def looks_better(v) -> float:
    return sum(a > b for a in v["a"] for b in v["b"]) / (len(v["a"]) * len(v["b"]))


@cache
def log10_ratio(text: str) -> float:
    """log10 of the first matrix's gradient over the last one's, the median of sixty networks; from what is read."""
    hidden, activation = int(text.split()[0]), "sigmoid" if "sigmoid" in text else "tanh"
    name, gain = ("orthogonal", 4.0) if "orthogonal" in text else ("normal", 0.05 if "0.05" in text else 1.0)
    seeds = range(60)
    θ = np.array([start(seed, hidden, name, gain) for seed in seeds])
    g = np.zeros_like(θ)
    layers, gradient = unpacked(θ, hidden), unpacked(g, hidden)
    x, y = circles(seeds)
    backward(layers, gradient, activation, x[:, :BATCH].astype(float), y[:, :BATCH].astype(float))
    rms = [np.sqrt(np.mean(gradient[l][0] ** 2, axis=(1, 2))) for l in (0, -1)]
    return float(np.median(np.log10(rms[0] / rms[1])))


def makes_it_learn(v) -> set[str]:
    reached = {change: outcome(v["hidden"], "sigmoid")[change] for change in CHANGES if change in v["offered"]}
    others = {
        "ReLU in place of the sigmoid": (v["hidden"], "relu"),
        "tanh in place of the sigmoid": (v["hidden"], "tanh"),
        "Two more layers of sigmoids": (v["hidden"] + 2, "sigmoid"),
    }
    reached |= {text: outcome(*which)["published"] for text, which in others.items() if text in v["offered"]}
    return {text for text, (right, _) in reached.items() if np.median(right) > 0.9}


KEYS = {
    "spread-of-runs": spread_of_runs,
    "ten-times-the-rate": ten_times,
    "relu-or-tanh": relu_or_tanh,
    "which-decides": which_decides,
    "first-step": first_step,
    "root-mean-square": lambda v: math.sqrt(sum(entry**2 for entry in v["entries"]) / len(v["entries"])),
    "one-run-each": looks_better,
    "smallest-ratio": lambda v: min(v["options"], key=log10_ratio),
    "what-makes-it-learn": makes_it_learn,
    "share-of-the-activation": lambda v: main_effect(np.array([[v["a"], v["b"]], [v["c"], v["d"]]])),
}
