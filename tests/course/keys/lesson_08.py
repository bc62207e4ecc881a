"""Lesson 08's questions answered a second time, by NumPy in float64: closed forms, and nets of its own.

The nets are measured forwards, by an imaginary nudge of the state (Squire & Trapp 1998): for a random nudge u the mean
square of J u is that of Jᵀ u. What is
trained is trained here as well, with gradients written by hand and other seeds.
"""

from __future__ import annotations

import re
from functools import cache
from math import comb, exp, log

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# ---- nets of 16 units, other seeds than the package's


def cell(kind: str, b: float, σw: float, rng):
    """(step, how many numbers a state has for each unit); the package's conventions, another generator's weights."""
    n = 16
    if kind == "identity":
        W, U = σw * np.eye(n), rng.normal(size=(2, n)) / 2**0.5
        return lambda h, x: (z := h @ W + x @ U) * (z.real > 0), 1
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}[kind]
    W, U = σw * rng.normal(size=(blocks, n, n)) / 4, rng.normal(size=(blocks, 2, n)) / 2**0.5

    def rnn(h, x):
        return np.tanh(h @ W[0] + x @ U[0])

    def lstm(s, x):
        c, h = s[:, :n], s[:, n:]
        i, f, z, o = (h @ W[k] + x @ U[k] for k in range(4))
        c = sigmoid(f + b) * c + sigmoid(i) * np.tanh(z)
        return np.hstack([c, sigmoid(o) * np.tanh(c)])

    def gru(h, x):
        r, u = sigmoid(h @ W[0] + x @ U[0]), sigmoid(h @ W[1] + x @ U[1] + b)
        return u * h + (1 - u) * np.tanh((r * h) @ W[2] + x @ U[2])

    return {"rnn": rnn, "lstm": lstm, "gru": gru}[kind], 2 if kind == "lstm" else 1


@cache
def reaches(kind: str, steps: int, b: float = 0.0, σw: float = 1.0, seeds: int = 20) -> float:
    """log10 of what of a gradient of size 1 reaches the state so many steps before the end; the median of the seeds."""
    found, nudge = [], 1e-200
    for seed in range(500, 500 + seeds):
        rng = np.random.default_rng(seed)
        step, parts = cell(kind, b, σw, rng)
        x = np.stack([rng.uniform(size=(steps, 16)), rng.random((steps, 16)) < 2 / steps], axis=-1)
        s = np.zeros((16, 16 * parts)) + 1j * nudge * rng.choice([-1, 1], (16, 16 * parts))
        for x_t in x:
            s = step(s, x_t)
        found.append(np.log10(np.sqrt(np.mean((s.imag / nudge) ** 2))))
    return float(np.median(found))


def farthest(v) -> str:
    def net(text):
        kind = "identity" if "identity" in text else text.split()[0].strip(",").lower()
        b = re.search(r"b = ([\d.]+)", text)
        σw = re.search(r"(?:σ_w|W) = ([\d.]+)", text)
        return "rnn" if kind == "tanh" else kind, 60, float(b[1]) if b else 0.0, float(σw[1]) if σw else 1.0

    return max(v["options"], key=lambda text: reaches(*net(text)))


# ---- training by hand: Adam, the gradient clipped to norm 1, fresh sequences in every step


def forward(kind, θ, x):
    """All states and what the way back needs; x is (steps, seeds, batch, features), a state (seeds, batch, 16)."""
    W, U, b = θ["W"], θ["U"], θ["b"]
    n, driven = W.shape[1], x @ U + b
    h = c = np.zeros((*x.shape[1:3], n))
    kept = []
    for a in driven:
        if kind == "rnn":
            new = np.tanh(h @ W + a)
            kept.append((h, new))
        elif kind == "lstm":
            a = a + h @ W
            i, f, o = (sigmoid(a[..., k * n : (k + 1) * n]) for k in (0, 1, 3))
            z, before = np.tanh(a[..., 2 * n : 3 * n]), c
            c = f * c + i * z
            new = o * np.tanh(c)
            kept.append((h, i, f, z, o, before, np.tanh(c)))
        else:
            r, u = np.split(sigmoid(a[..., : 2 * n] + h @ W[..., : 2 * n]), 2, -1)
            g = np.tanh(a[..., 2 * n :] + (r * h) @ W[..., 2 * n :])
            new = u * h + (1 - u) * g
            kept.append((h, r, u, g))
        h = new
    return h, kept


def backward(kind, θ, x, kept, dh):
    """The gradients of W, U and b for the gradient dh of the last state."""
    W = θ["W"]
    n, T = W.shape[1], lambda A: np.swapaxes(A, -1, -2)
    dW, δs, dc = np.zeros_like(W), [], 0
    for step in kept[::-1]:
        h = step[0]
        if kind == "rnn":
            δ = dh * (1 - step[1] ** 2)
            dh = δ @ T(W)
        elif kind == "lstm":
            _, i, f, z, o, before, t = step
            dc = dc + dh * o * (1 - t**2)
            δ = np.concatenate(
                [dc * z * i * (1 - i), dc * before * f * (1 - f), dc * i * (1 - z**2), dh * t * o * (1 - o)], -1
            )
            dc, dh = dc * f, δ @ T(W)
        else:
            _, r, u, g = step
            δg = dh * (1 - u) * (1 - g**2)
            dq = δg @ T(W[..., 2 * n :])
            δ = np.concatenate([dq * h * r * (1 - r), dh * (h - g) * u * (1 - u), δg], -1)
            dh = dh * u + dq * r + δ[..., : 2 * n] @ T(W[..., : 2 * n])
            dW[..., 2 * n :] += T(r * h) @ δg
        dW[..., : 2 * n if kind == "gru" else None] += T(h) @ (δ[..., : 2 * n] if kind == "gru" else δ)
        δs.append(δ)
    δ = np.array(δs[::-1])
    return {"W": dW, "U": np.einsum("tsbf,tsbg->sfg", x, δ), "b": δ.sum((0, 2))[:, None]}


def adding(rng, seeds: int, T: int = 50, B: int = 32):
    x, marks = rng.uniform(size=(T, seeds, B)), np.zeros((T, seeds, B))
    for low, high in ((0, T // 2), (T // 2, T)):
        np.put_along_axis(marks, rng.integers(low, high, (1, seeds, B)), 1, 0)
    return np.stack([x, marks], -1), (x * marks).sum(0)


def first_bit(rng, seeds: int, T: int = 100, B: int = 16):
    x = 0.2 * rng.normal(size=(T, seeds, B, 1))
    x[0] = np.sign(x[0])
    return x, x[0, ..., 0] > 0


@cache
def learns(kind: str, b: float, task, steps: int, orthogonal: bool = False, seeds: int = 4) -> float:
    """The median over the seeds, of the last 25 steps: the mean squared error, or the share of wrong answers."""
    rng, n = np.random.default_rng(77), 16
    blocks, features = {"rnn": 1, "lstm": 4, "gru": 3}[kind], 2 if task is adding else 1
    W = rng.normal(size=(seeds, n, blocks * n)) / n**0.5
    θ = {
        "W": np.linalg.qr(W)[0] if orthogonal else W,
        "U": rng.normal(size=(seeds, features, blocks * n)) / features**0.5,
        "b": np.zeros((seeds, 1, blocks * n)),
        "v": rng.normal(size=(seeds, n, 1)) / n**0.5,
        "d": np.zeros((seeds, 1, 1)),
    }
    if kind != "rnn":
        θ["b"][..., n : 2 * n] = b  # the second block of both is the gate that keeps
    m, s = ({name: np.zeros_like(values) for name, values in θ.items()} for _ in range(2))
    seen = []
    for t in range(1, steps + 1):
        x, y = task(rng, seeds)
        h, kept = forward(kind, θ, x)
        said = (h @ θ["v"] + θ["d"])[..., 0]
        off = said - y if task is adding else sigmoid(said) - y
        seen.append(np.mean(off**2, 1) if task is adding else np.mean((said > 0) != y, 1))
        δ = ((2 if task is adding else 1) * off / y.shape[1])[..., None]
        g = backward(kind, θ, x, kept, δ @ np.swapaxes(θ["v"], -1, -2))
        g |= {"v": np.swapaxes(h, -1, -2) @ δ, "d": δ.sum(1, keepdims=True)}
        norm = np.sqrt(sum(np.sum(each**2, (1, 2), keepdims=True) for each in g.values()))
        for name in θ:
            each = g[name] / np.maximum(1, norm)
            m[name] = 0.9 * m[name] + 0.1 * each
            s[name] = 0.999 * s[name] + 0.001 * each**2
            θ[name] = θ[name] - 0.01 * (m[name] / (1 - 0.9**t)) / (np.sqrt(s[name] / (1 - 0.999**t)) + 1e-8)
    return float(np.median(np.mean(seen[-25:], 0)))


def who_adds(v) -> str:
    nets = {"tanh RNN": ("rnn", 0.0), "GRU, b = 0": ("gru", 0.0), "LSTM, b = 1": ("lstm", 1.0)}
    return min(nets, key=lambda name: learns(*nets[name], adding, 200))


def names_the_bit(v) -> str:
    nets = {
        "LSTM, forget bias 1": ("lstm", 1.0, first_bit, 50),
        "LSTM, forget bias 3": ("lstm", 3.0, first_bit, 50),
        "tanh RNN, W orthogonal": ("rnn", 0.0, first_bit, 50, True),
    }
    return min(nets, key=lambda name: learns(*nets[name]))


# ---- what the weights say: a norm in which every step shortens, or inputs with which it grows


def conditions(v) -> str:
    """Steps multiply by D W, D with slopes between 0 and γ: a proof of vanishing, of exploding, or of either."""
    W = np.array(v["rows"])
    if v["name"] == "identity":
        power = np.linalg.matrix_power(W, 400)
        return "They must vanish" if np.abs(power).max() < 1e-3 else "They must explode"
    scales = 10 ** np.linspace(-4, 4, 4001)  # ‖S D W S⁻¹‖ ≤ γ ‖S W S⁻¹‖ for every diagonal S: D and S commute
    scaled = np.array([[[W[0, 0], s * W[0, 1]], [W[1, 0] / s, W[1, 1]]] for s in scales])
    if v["gamma"] * np.linalg.norm(scaled, 2, axis=(1, 2)).min() < 1:
        return "They must vanish"
    open_or_closed = [v["gamma"] * np.diag(mask) @ W for mask in ((1.0, 1.0), (1.0, 0.0), (0.0, 1.0))]
    cycles, grows = [np.eye(2)], False
    for _ in range(6):
        cycles = [step @ cycle for cycle in cycles for step in open_or_closed]
        grows = grows or any(np.abs(np.linalg.eigvals(cycle)).max() > 1 for cycle in cycles)
    assert grows, f"neither vanishing nor growing is shown for {W}"
    return "These weights alone do not decide it"


def until_half(v) -> float:
    """Compound interest: half is left after n steps of −ln f each; ln f by its series in e^(−b)."""
    q = exp(-v["bias"])
    loss = sum((-1) ** (k + 1) * q**k / k for k in range(1, 200)) if q < 0.9 else log(1 + q)
    return log(2) / loss


def direct(v) -> float:
    """(1 + e^−b)^−n, multiplied out by the binomial theorem, where that is short."""
    n, q = v["steps"], exp(-v["bias"])
    return 1 / sum(comb(n, k) * q**k for k in range(n + 1))


def guessing(v) -> float:
    """The variance of one number by quadrature, as often as there are marked ones."""
    x, weight = np.polynomial.legendre.leggauss(5)
    return v["marked"] * float(np.sum(weight * (v["top"] * x / 2) ** 2) / 2)


KEYS = {
    "lstm-reach": lambda v: 10 ** reaches("lstm", 100),
    "who-adds": who_adds,
    "first-bit": names_the_bit,
    "half-life": until_half,
    "direct-path": direct,
    "conditions": conditions,
    "farthest": farthest,
    "guessing": guessing,
}
