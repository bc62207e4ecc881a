"""Lesson 11's questions answered a second time: by formula, or by attention in NumPy, in float64 and with other seeds.

Where something is measured the key may be a pair: the bounds between which the package's median has to lie.
"""

from __future__ import annotations

from decimal import Decimal, localcontext
from functools import cache

import numpy as np

TOKENS, D = 16, 64


def normed(h):
    return (h - h.mean(1, keepdims=True)) / np.sqrt(h.var(1, keepdims=True) + 1e-5)


def through_norm(x, g):
    """The gradient of a layer norm's input, from that of its output."""
    u, spread = normed(x), np.sqrt(x.var(1, keepdims=True) + 1e-5)
    return (g - g.mean(1, keepdims=True) - u * np.mean(g * u, 1, keepdims=True)) / spread


def share(h):
    return np.sqrt(np.sum((h - h.mean(0)) ** 2) / np.sum(h**2))


@cache
def stack(seed: int, blocks: int, skip: float, α: float, place: str):
    """(log10 share after every block, log10 of dL/dh at the first, of dL/dW_Q over dL/dW_V in block 13)."""
    rng = np.random.default_rng([11, seed])
    h, kept, shares = rng.normal(size=(TOKENS, D)), [], []
    for _ in range(blocks):
        Wq, Wk, Wv = rng.normal(size=(3, D, D)) / D**0.5
        x = normed(h) if place == "pre" else h
        z = x @ Wq @ (x @ Wk).T / D**0.5
        A = np.exp(z - z.max(1, keepdims=True))
        A /= A.sum(1, keepdims=True)
        total = skip * h + α * A @ x @ Wv
        kept.append((h, x, A, total, Wq, Wk, Wv))
        h = normed(total) if place == "post" else total
        shares.append(np.log10(share(h)))
    δ, ratio = rng.choice([-1.0, 1.0], (TOKENS, D)), np.nan
    for l in reversed(range(blocks)):
        h, x, A, total, Wq, Wk, Wv = kept[l]
        first = δ
        g = through_norm(total, δ) if place == "post" else δ
        into = α * g
        dA = into @ (x @ Wv).T
        dz = A * (dA - np.sum(A * dA, 1, keepdims=True)) / D**0.5
        dQ, dV = x.T @ dz @ (x @ Wk), (A @ x).T @ into
        if l == 12:
            ratio = np.log10(np.linalg.norm(dQ) / np.linalg.norm(dV) + 1e-300)
        dx = A.T @ into @ Wv.T + dz @ (x @ Wk) @ Wq.T + dz.T @ (x @ Wq) @ Wk.T
        δ = skip * g + (through_norm(h, dx) if place == "pre" else dx)
    return shares, np.log10(np.sqrt(np.mean(first**2))), ratio


def medians(*given):
    """(log10 share at the end, log10 dL/dh at the first block, log10 of dL/dW_Q over dL/dW_V in block 13)."""
    found = [stack(seed, *given) for seed in range(8)]
    return tuple(
        np.median(column) for column in zip(*((s[-1], first, ratio) for s, first, ratio in found), strict=True)
    )


def four_layers(v):
    """With fifty digits, so that nothing has to be carried apart."""
    power, ends = np.vectorize(Decimal.exp, otypes=[object]), []
    with localcontext() as context:
        context.prec = 50
        for seed in range(6):
            rng = np.random.default_rng([4, seed])
            drawn = lambda *shape, rng=rng: np.vectorize(Decimal, otypes=[object])(rng.normal(size=shape))
            h = drawn(TOKENS, D)
            for _ in range(4):
                Wq, Wk, Wv = drawn(3, D, D) / Decimal(8)
                A = power(h @ Wq @ (h @ Wk).T / Decimal(8))
                h = A @ (h @ Wv) / A.sum(1, keepdims=True)
            ends.append(float((((h - h.mean(0)) ** 2).sum() / (h**2).sum()).log10() / 2))
    middle, off = np.median(ends), 3 * 1.25 * np.std(ends) * np.sqrt(1 / 6 + 1 / 20)
    return 10 ** (middle - off), 10 ** (middle + off)


def which_vanishes(v):
    _, first, ratio = medians(24, 1.0, 1.0, "post")
    return next(text for text in v["options"] if "W_Q" in text) if ratio < -1 < first else "another"


def deep_branch(v):
    ratios = []
    for scaled in (False, True):
        rng, ends = np.random.default_rng(5), []
        for _ in range(8):
            h = rng.normal(size=(64, 64))
            for l in range(64):
                x = normed(h) / ((l + 1) ** 0.5 if scaled else 1)
                F = np.maximum(x @ rng.normal(size=(64, 64)) / 8, 0) @ rng.normal(size=(64, 64)) / 32**0.5
                if l == 63:
                    ends.append(np.linalg.norm(F) / np.linalg.norm(h))
                h = h + F
        ratios.append(np.median(ends))
    change = ratios[1] / ratios[0]
    wanted = "Larger" if change > 1.2 else "Smaller" if change < 1 / 1.2 else "same"
    return next(text for text in v["options"] if wanted in text)


STACKS = {
    "alone": (24, 0.0, 1.0, "none"),
    "post": (24, 1.0, 1.0, "post"),
    "pre": (24, 1.0, 1.0, "pre"),
    "scaled": (24, 1.0, 24**-0.5, "none"),
}


def what_is_left(v):
    left, first, ratio = medians(*STACKS[v["kind"]])
    true = {
        "less than a hundredth of a token is its own": left < -2,
        "in block 13": v["kind"] == "alone" or ratio < -2,  # alone: 0/0, both are rounding; the proof is Noci's
        "dL/dh at the first block is less than a hundredth": first < -2,
        "a tenth or more of a token": left > -1,
        "dL/dh at the first block is more than twice": 10**first > 2,
    }
    return {text for text in v["options"] for begins, holds in true.items() if text.startswith(begins) and holds}


ORDERED = {
    "attention alone, 3 layers": (3, 0.0, 1.0, "none"),
    "skips and post-LN, 24 blocks": (24, 1.0, 1.0, "post"),
    "skips and post-LN, 8 blocks": (8, 1.0, 1.0, "post"),
    "skips and pre-LN, 24 blocks": (24, 1.0, 1.0, "pre"),
    "skips and α = 1/√24, 24 blocks": (24, 1.0, 24**-0.5, "none"),
}


def ring(v):
    """Units in thin rings, as many as each has area."""
    edges = np.linspace(v["inner"], v["outer"], 200_001)
    r, area = (edges[1:] + edges[:-1]) / 2, np.diff(edges**2)
    return np.sum(area / (1 - r**2)) / np.sum(area)


def spread(λ):
    """E (dh/dλ)² for white noise, summed: dh/dλ = Σ n λⁿ⁻¹ x, and the x are independent."""
    n = np.arange(1, int(60 / (1 - λ)))
    return np.sum((n * λ ** (n - 1)) ** 2)


def dead(v):
    alive = 1.0
    for _ in range(v["depth"] - 1):
        alive -= alive / 2 ** v["width"]
    return 1 - alive


def edge(v):
    """The largest curvature at which a step on a parabola does not lead further from the bottom, by halving."""
    low, high = 0.0, 1e6
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if abs(1 - v["rate"] * middle) <= 1 else (low, middle)
    return low


KEYS = {
    "four-layers": four_layers,
    "which-vanishes": which_vanishes,
    "price": lambda v: (0.92 * spread(0.999) ** 0.5, 1.08 * spread(0.999) ** 0.5),
    "deep-branch": deep_branch,
    "next-layer": lambda v: 3 * v["now"] + (v["now"] - 3 * v["before"]),
    "what-is-left": what_is_left,
    "alike": lambda v: tuple(sorted(v["options"], key=lambda text: medians(*ORDERED[text])[0])),
    "ring": ring,
    "longer": lambda v: (spread(1 - 1 / v["longer"]) / spread(1 - 1 / v["steps"])) ** 0.5,
    "dead": dead,
    "wider": lambda v: v["rate"] / (v["wide"] / v["narrow"]),
    "edge": edge,
}
