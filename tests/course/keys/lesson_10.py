"""Lesson 10's questions answered a second time: by formula, or by networks trained in NumPy with other seeds.

Where a number is trained the key is a pair: the bounds between which the median of as many seeds has to lie.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from scipy.integrate import quad
from scipy.optimize import brentq
from sklearn.datasets import load_digits, make_circles

σ = lambda z: 1 / (1 + np.exp(-z))
ACTIVATIONS = {  # φ, and its slope from its value
    "sigmoid": (σ, lambda a: a * (1 - a)),
    "tanh": (np.tanh, lambda a: 1 - a**2),
    "ReLU": (lambda z: np.maximum(z, 0), lambda a: a > 0),
}
SEEDS, STEPS = 5, 460  # 20 epochs of 23 batches
turned = lambda a: np.swapaxes(a, -1, -2)


@cache
def data() -> tuple[np.ndarray, np.ndarray]:
    x, y = load_digits(return_X_y=True)
    rows = np.random.default_rng(77).permutation(len(x))[:1437]
    return x[rows] / 16, y[rows]


def glorot(rng, gain: float, *shape: int) -> np.ndarray:
    edge = np.sqrt(6 / sum(shape))
    return gain * rng.uniform(-edge, edge, (SEEDS, *shape))


def he(rng, gain: float, *shape: int) -> np.ndarray:
    return gain * np.sqrt(2 / shape[0]) * rng.normal(size=(SEEDS, *shape))


def stack(draw, gain: float = 1.0, seed: int = 50) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    return [draw(rng, gain, *shape) for shape in [(64, 50), *[(50, 50)] * 4, (50, 10)]]


def fine_tuned(Ws: list[np.ndarray], activation: str, rate: float) -> np.ndarray:
    """The shares of the digits right after 20 epochs of SGD with momentum .9, batches of 64, biases from 0 on."""
    φ, slope = ACTIVATIONS[activation]
    (x, y), rng = data(), np.random.default_rng(51)
    θ = [W.copy() for W in Ws] + [np.zeros((SEEDS, 1, W.shape[-1])) for W in Ws]
    speed = [np.zeros_like(each) for each in θ]

    def forward(x):
        hs = [x]
        for W, b in zip(θ[:5], θ[6:11], strict=True):
            hs.append(φ(hs[-1] @ W + b))
        return hs, hs[-1] @ θ[5] + θ[11]

    for _ in range(STEPS):
        rows = rng.integers(0, len(x), (SEEDS, 64))
        hs, z = forward(x[rows])
        p = np.exp(z - z.max(-1, keepdims=True))
        δ, gradient = (p / p.sum(-1, keepdims=True) - np.eye(10)[y[rows]]) / 64, [None] * 12
        for l in reversed(range(6)):
            gradient[l], gradient[6 + l] = turned(hs[l]) @ δ, δ.sum(1, keepdims=True)
            δ = δ @ turned(θ[l]) * slope(hs[l])
        for each, s, g in zip(θ, speed, gradient, strict=True):
            s *= 0.9
            s += g
            each -= rate * s
    return np.mean(np.argmax(forward(x[None])[1], -1) == y, axis=1)


@cache
def reached(name: str) -> np.ndarray:
    """A patient by its name: "sigmoid, Glorot × ½"."""
    activation, start = name.split(", ")
    gain = {"½": 0.5, "4": 4.0, "6": 6.0}.get(start[-1], 1.0)
    Ws = stack(he if start == "He" else glorot, gain)
    return fine_tuned(Ws, activation, 0.02 if activation == "ReLU" else 0.1)


def adam(θ, moments, gradient, step: int, rate: float) -> None:
    for each, m, s, g in zip(θ, *moments, gradient, strict=True):
        m += 0.1 * (g - m)
        s += 0.001 * (g * g - s)
        each -= rate * m / (1 - 0.9**step) / (np.sqrt(s / (1 - 0.999**step)) + 1e-8)


def zeros(θ) -> list[list[np.ndarray]]:
    return [[np.zeros_like(each) for each in θ] for _ in range(2)]


def pretrained() -> list[np.ndarray]:
    """Five denoising autoencoders on top of each other: 30 % of the inputs set to 0, ten epochs of Adam at .01."""
    rng, Ws = np.random.default_rng(52), stack(glorot)
    x = np.broadcast_to(data()[0], (SEEDS, *data()[0].shape))
    for l in range(5):
        n = Ws[l].shape[1]
        θ = [Ws[l], np.zeros((SEEDS, 1, 50)), glorot(rng, 1.0, 50, n), np.zeros((SEEDS, 1, n))]
        moments = zeros(θ)
        for step in range(1, 231):
            clean = x[np.arange(SEEDS)[:, None], rng.integers(0, x.shape[1], (SEEDS, 64))]
            noisy = clean * (rng.random(clean.shape) < 0.7)
            h = σ(noisy @ θ[0] + θ[1])
            made = σ(h @ θ[2] + θ[3])
            δ = 2 * (made - clean) / clean[0].size * made * (1 - made)
            up = δ @ turned(θ[2]) * h * (1 - h)
            gradient = [turned(noisy) @ up, up.sum(1, keepdims=True), turned(h) @ δ, δ.sum(1, keepdims=True)]
            adam(θ, moments, gradient, step, 0.01)
        x = σ(x @ θ[0] + θ[1])
    return Ws


def shuffled(v) -> str:
    rng, Ws = np.random.default_rng(53), pretrained()
    mixed = [rng.permuted(W.reshape(SEEDS, -1), axis=1).reshape(W.shape) for W in Ws[:5]]
    share = np.median(fine_tuned([*mixed, Ws[5]], "sigmoid", 0.1))
    begins = ("Chance", "Something", "Above")[np.digitize(share, (0.2, 0.95))]
    return next(text for text in v["options"] if text.startswith(begins))


def twenty_steps(v) -> str:
    """Backpropagation through 42 steps by hand: 16 tanh units, 22 symbols, both goals, 250 steps of 32 sequences."""
    S, n, rng = 8, 16, np.random.default_rng(54)
    θ = [rng.normal(size=(S, n, n)) / 4, rng.normal(size=(S, 22, n)) / 2, np.zeros((S, 1, n)),
         rng.normal(size=(S, n, 23)) / 4, np.zeros((S, 1, 23))]  # fmt: skip
    moments, late = zeros(θ), []
    due = (20, 41)
    for step in range(1, 251):
        first = rng.integers(0, 2, (S, 16, 3))
        tail = np.broadcast_to(np.arange(2, 22), (S, 16, 20))
        symbols = np.concatenate([part for i in range(3) for part in (first[..., i : i + 1], tail)], -1)[..., :43]
        x, h = np.eye(22)[symbols], [np.zeros((S, 16, n))]
        W, U, b, V, c = θ
        for t in range(42):
            h.append(np.tanh(h[-1] @ W + x[:, :, t] @ U + b))
        gradient, δ, loss = [np.zeros_like(each) for each in θ], 0.0, 0.0
        for t in reversed(range(42)):
            z = h[t + 1] @ V + c
            p = np.exp(z[..., :22] - z[..., :22].max(-1, keepdims=True))
            out = np.zeros_like(z)
            out[..., :22] = (p / p.sum(-1, keepdims=True) - x[:, :, t + 1]) / (42 * 16)
            if t in due:
                was_a = symbols[..., t - 20] == 0
                out[..., 22] = (σ(z[..., 22]) - was_a) / (2 * 16)
                loss = loss + np.mean(np.logaddexp(0, np.where(was_a, -1, 1) * z[..., 22]), -1) / 2
            δ = (δ + out @ turned(V)) * (1 - h[t + 1] ** 2)
            for each, g in zip(gradient, (turned(h[t]) @ δ, turned(x[:, :, t]) @ δ, δ.sum(1, keepdims=True),
                                          turned(h[t + 1]) @ out, out.sum(1, keepdims=True)), strict=True):  # fmt: skip
                each += g
            δ = δ @ turned(W)
        size = np.sqrt(sum(np.sum(g**2, axis=(1, 2), keepdims=True) for g in gradient))
        adam(θ, moments, [g / np.maximum(size, 1) for g in gradient], step, 0.01)
        late.append(loss)
    know = np.mean(np.mean(late[-10:], axis=0) < 0.1)
    return ["None or nearly none", "About half", "All or nearly all"][np.digitize(know, (0.25, 0.75))]


def five_sigmoids(v):
    share = np.median(reached("sigmoid, Glorot"))
    return share - 0.01, share + 0.01


def random_features(v):
    """The median of 20 pairs of circles, ridge regression by the normal equations; a share right is at most 1."""
    found = []
    for seed in range(20):
        rng = np.random.default_rng(55 + seed)
        (x, y), (x_new, y_new) = (
            make_circles(1000, factor=0.5, noise=0.1, random_state=at + seed) for at in (500, 700)
        )
        W, b = rng.normal(size=(2, 20)), rng.normal(size=20)
        F, new = (np.column_stack([np.tanh(x @ W + b), np.ones(len(x))]) for x in (x, x_new))
        readout = np.linalg.solve(F.T @ F + 1e-3 * np.eye(21), F.T @ (2 * y - 1))
        found.append(np.mean((new @ readout > 0) == y_new))
    return np.median(found) - 0.005, min(np.median(found) + 0.005, 1.0)


@cache
def chi(gain: float) -> float:
    """χ₁ of the sigmoid without biases, at the fixed point q = σw² E[σ(√q z)²]; expectations by quadrature."""
    mean = lambda f: quad(lambda z: f(z) * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi), -9, 9, epsabs=1e-12)[0]
    q = brentq(lambda q: gain**2 * mean(lambda z: σ(np.sqrt(q) * z) ** 2) - q, 1e-6, 2 * gain**2)
    return gain**2 * mean(lambda z: (σ(np.sqrt(q) * z) * σ(-np.sqrt(q) * z)) ** 2)


KEYS = {
    "five-sigmoids": five_sigmoids,
    "twenty-steps": twenty_steps,
    "shuffled": shuffled,
    "random-features": random_features,
    "repair": lambda v: sum((a - b) ** 2 for a, b in zip(v["made"], v["clean"], strict=True)) / 4,
    "kept": lambda v: np.sqrt(chi(v["gain"])) ** (v["depth"] - 1),
    "patients": lambda v: {text for text in v["options"] if np.median(reached(text)) > 0.9},
    "lag": lambda v: v["factor"] ** v["surprises"],
    "cosine": lambda v: np.sqrt(v["m"] / (v["m"] + v["D"] + 1)),
}
