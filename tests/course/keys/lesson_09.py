"""Lesson 09's questions answered a second time: by formula, or by residual networks in NumPy with other seeds.

Where something is trained the key is a pair: the bounds between which the median of as many seeds has to lie.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from sklearn.datasets import load_digits

MEAN_REMOVED = (np.pi - 1) / (2 * np.pi)
"""What a ReLU of N(0, 1) has left of its mean square, ½, when its mean is taken off."""


def by_formula(blocks: int, strength=1.0, skip=1.0, batch_norm=False) -> tuple[float, float]:
    """(mean square of h after the last block, of dL/dh after the first), De & Smith 2020, section 2."""
    size, varied, back = 1.0, 1.0, 1.0
    for l in range(blocks):
        branch, kept = (2 * MEAN_REMOVED, 0.5 / (MEAN_REMOVED * varied)) if batch_norm else (size, 1.0)
        back *= skip**2 + strength**2 * kept if l else 1  # the first block's output lies behind the first block
        size = skip**2 * size + strength**2 * (1.0 if batch_norm else branch)
        varied = skip**2 * varied + strength**2 * branch
    return size, back


def forward(x, W, strength):
    """Blocks h + α W₂ φ(W₁ φ(h)) of one network, rows are examples: (every h, every pre-activation of W₂'s ReLU)."""
    hs, zs = [x], []
    for W1, W2 in W:
        zs.append(np.maximum(hs[-1], 0) @ W1)
        hs.append(hs[-1] + strength * np.maximum(zs[-1], 0) @ W2)
    return hs, zs


def backward(hs, zs, W, strength, δ):
    """(dL/dh after every block, dL/dW₁, dL/dW₂ of every block), first block first."""
    found = []
    for (W1, W2), h, z in zip(W[::-1], hs[-2::-1], zs[::-1], strict=True):
        up = strength * δ @ W2.T * (z > 0)
        found.append((δ, np.maximum(h, 0).T @ up, strength * np.maximum(z, 0).T @ δ))
        δ = δ + up @ W1.T * (h > 0)
    return [list(each) for each in zip(*found[::-1], strict=True)]


def drawn(seed: int, blocks: int, n: int, α: float, last: float = 1.0):
    rng = np.random.default_rng(seed)
    W = np.sqrt(2 / n) * rng.normal(size=(blocks, 2, n, n)) * np.array([1, last])[:, None, None]
    hs, zs = forward(rng.normal(size=(n, n)), W, α)
    return hs, *backward(hs, zs, W, α, rng.choice([-1.0, 1.0], (n, n)))


def twenty_blocks(v):
    size = [np.log10(np.mean(drawn(100 + seed, 20, 64, 1.0)[1][0] ** 2)) / 2 for seed in range(200)]
    middle, off = np.median(size), 2.5 * 1.25 * np.std(size) * np.sqrt(1 / 20 + 1 / 200)  # of 20 against one of 200
    assert off < np.log10(1.37)
    return 10 ** (middle - off), 10 ** (middle + off)


def first_block(v):
    kinds = {
        "residual, He’s weights, α = 1": {},
        "residual, F = 0 at the start": {"strength": 0.0},
        "residual, α = ½": {"strength": 0.5},
        "residual, batch norm, α = 1": {"batch_norm": True},
        "batch norm without the skip": {"skip": 0.0, "batch_norm": True},
    }
    return tuple(sorted(v["options"], key=lambda text: by_formula(v["blocks"], **kinds[text])[1]))


def at_the_start(v):
    α, last = {"W2": (1.0, 0.0), "He": (1.0, 1.0), "α": (0.0, 1.0)}[v["kind"]]
    hs, dh, dW1, dW2 = drawn(7, 6, 48, α, last)
    ratio = np.mean(dh[0] ** 2) / np.mean(dh[-1] ** 2)
    true = {
        "dL/dh at the first block is as large as at the last": np.isclose(ratio, 1),
        "dL/dW₁ is 0 in every block": not np.any(dW1),
        "dL/dW₂ is 0 in every block": not np.any(dW2),
        "the output is the input": np.array_equal(hs[-1], hs[0]),
        "the variance doubles with every block": 1.5 < (np.var(hs[-1]) / np.var(hs[0])) ** (1 / 6) < 2.6,
    }
    return {text for text in v["options"] if true[text]}


def below_three(v):
    """The names of the networks as the learner reads them: 25 blocks, α = 0.5, batch norm."""
    found = set()
    for text in v["options"]:
        blocks, α, kind = text.split(", ")
        size, _ = by_formula(int(blocks.split()[0]), float(α.split("=")[1]), batch_norm=kind == "batch norm")
        found |= {text} if size < 3 else set()
    return found


@cache
def learnt(skip: float, α: float, batch_norm: bool, seeds: int) -> np.ndarray:
    """The share of 1437 digits right after 330 steps of Adam at .001, batches of 64: 27 blocks 32 wide, both ends."""
    rng = np.random.default_rng([int(skip), int(batch_norm), seeds])
    x, y = load_digits(return_X_y=True)
    rows = rng.permutation(len(x))[:1437]
    x, y = ((x - x.mean()) / x.std())[rows].astype(np.float32), y[rows]
    draw = lambda *shape: (np.sqrt(2 / shape[-2]) * rng.normal(size=(seeds, *shape))).astype(np.float32)
    θ = [draw(64, 32), draw(27, 2, 32, 32), np.zeros((seeds, 27, 2, 1, 32), np.float32), draw(32, 10)]
    moments = [[np.zeros_like(each) for each in θ] for _ in range(2)]

    def relu(h):
        """φ(h), normalised over the batch if wanted, and the way back through it."""
        if not batch_norm:
            return np.maximum(h, 0), lambda g: g * (h > 0)
        spread = np.sqrt(h.var(1, keepdims=True) + 1e-5)
        u = (h - h.mean(1, keepdims=True)) / spread

        def back(g):
            g = g * (u > 0)
            return (g - g.mean(1, keepdims=True) - u * np.mean(g * u, 1, keepdims=True)) / spread

        return np.maximum(u, 0), back

    def outputs(x, keep):
        V, W, b, R = θ
        h, seen = x @ V, []
        for l in range(27):
            a, back_a = relu(h)
            c, back_c = relu(a @ W[:, l, 0] + b[:, l, 0])
            h = skip * h + α * (c @ W[:, l, 1] + b[:, l, 1])
            if keep:
                seen.append((a, back_a, c, back_c))
        return h, seen, h @ R

    turned = lambda a: np.swapaxes(a, -1, -2)
    for step in range(1, 331):
        rows = rng.integers(0, len(x), (seeds, 64))
        h, seen, z = outputs(x[rows], True)
        p = np.exp(z - z.max(-1, keepdims=True))
        g = (p / p.sum(-1, keepdims=True) - np.eye(10)[y[rows]]).astype(np.float32) / 64
        gradient = [np.zeros_like(each) for each in θ]
        gradient[3], δ = turned(h) @ g, g @ turned(θ[3])
        for l in reversed(range(27)):
            a, back_a, c, back_c = seen[l]
            up = α * δ
            inner = back_c(up @ turned(θ[1][:, l, 1]))
            for at, (before, behind) in enumerate(((a, inner), (c, up))):
                gradient[1][:, l, at], gradient[2][:, l, at] = turned(before) @ behind, behind.sum(1, keepdims=True)
            δ = skip * δ + back_a(inner @ turned(θ[1][:, l, 0]))
        gradient[0] = turned(x[rows]) @ δ
        for each, m, s, d in zip(θ, *moments, gradient, strict=True):
            m += 0.1 * (d - m)
            s += 0.001 * (d * d - s)
            each -= 0.001 * (m / (1 - 0.9**step)) / (np.sqrt(s / (1 - 0.999**step)) + 1e-8)
    return np.mean(np.argmax(outputs(x[None], False)[2], -1) == y, axis=1)


def fifty_six(v):
    share = learnt(0.0, 1.0, False, 6)
    middle, off = np.median(share), 3 * 1.25 * np.std(share) * np.sqrt(1 / 6 + 1 / 20)
    return middle - off, min(middle + off, 0.8)


def which_trains(v):
    kinds = {
        "The skip alone": (1.0, 1.0, False, 2),
        "The skip, α = 1/√27": (1.0, 27**-0.5, False, 2),
        "Batch norm, no skip": (0.0, 1.0, True, 2),
    }
    good = [text for text, given in kinds.items() if np.all(learnt(*given) > 0.9)]
    return good[0] if len(good) == 1 else "All of them"


KEYS = {
    "twenty-blocks": twenty_blocks,
    "fifty-six": fifty_six,
    "which-trains": which_trains,
    "variance": lambda v: by_formula(v["blocks"], v["α"])[0],
    "strength": lambda v: np.sqrt(np.expm1(np.log(v["growth"]) / v["blocks"])),
    "first-block": first_block,
    "at-the-start": at_the_start,
    "pre-or-post": lambda v: {"pre": 1 / np.sqrt(v["factor"]), "post": 1.0}[v["place"]],
    "below-three": below_three,
}
