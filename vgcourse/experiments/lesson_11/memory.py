"""One unit of a linear recurrence, h ← λh + x: how much it remembers, and how much it hangs on λ.

Orvieto et al. 2023, "Resurrecting recurrent neural networks for long sequences" (eigenvalues on a ring, γ); Zucchet &
Orvieto 2024, "Recurrent neural networks: vanishing and exploding gradients are not the end of the story".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number

LONGEST = 10_000
"""Steps of the compiled scan: ten times the memory 1/(1 − λ) at λ = 0.999."""
SEQUENCES = 64
"""Sequences of noise for each seed."""
WAYS = ("plain", "log", "log, γ")
"""What is learnt: λ itself; ν with λ = exp(−exp ν); ν, with the input multiplied by γ = √(1 − λ²) as well."""


class Memory(NamedTuple):
    """Mean squares over many sequences of white noise, for every seed: of h, and of dh by what is learnt."""

    h2: Float[np.ndarray, " seeds"]
    sensitivity2: Float[np.ndarray, " seeds"]

    def __repr__(self) -> str:
        h2, s2 = (float(np.log10(np.mean(each))) + 0.0 for each in self)
        return f"Memory({len(self.h2)} seeds, E h² 10^{h2:.1f}, E (dh/dλ)² 10^{s2:.1f})"


def states(λ: Array, x: Float[Array, "steps sequences"], γ: Array | float = 1.0) -> Float[Array, " sequences"]:
    """The last h of h ← λh + γx, from 0 on."""
    return jax.lax.scan(lambda h, x_t: (λ * h + γ * x_t, None), jnp.zeros(x.shape[1]), x)[0]


@partial(jax.jit, static_argnames="way")
def _moments(key, λ, way):
    x = jax.random.normal(key, (LONGEST, SEQUENCES))
    if way == "plain":
        f, at = lambda λ: states(λ, x), λ
    else:
        of = lambda ν: jnp.exp(-jnp.exp(ν))
        γ = (lambda λ: jnp.sqrt(1 - λ**2)) if way.endswith("γ") else lambda λ: 1.0
        f, at = lambda ν: states(of(ν), x, γ(of(ν))), jnp.log(-jnp.log(λ))
    h, dh = jax.jvp(f, (at,), (jnp.ones_like(at),))
    return jnp.mean(h**2), jnp.mean(dh**2)


def memory(λ: float, way: str = "plain", *, seeds: Sequence[int] = range(20)) -> Memory:
    """Measured by `jax.jvp` through 10 000 steps of h ← λh + x, x ~ N(0, 1); 0 < λ ≤ 0.999. way: see `WAYS`."""
    λ = np.float32(finite_number("λ", λ, 1e-3, 0.999))
    one_of("What is learnt", way, WAYS)
    found = [_moments(jax.random.key(whole_number("A seed", s, 0, 2**31 - 1)), λ, way) for s in seeds]
    return Memory(*(np.array(column, float) for column in zip(*found, strict=True)))


def predicted_memory(λ: float) -> tuple[float, float]:
    """(E h², E (dh/dλ)²) for white noise: 1/(1 − λ²) and (1 + λ²)/(1 − λ²)³ (Zucchet & Orvieto 2024, section 2.2)."""
    λ = finite_number("λ", λ, 0, 1 - 1e-12)
    left = (1 - λ) * (1 + λ)
    return 1 / left, (1 + λ**2) / left**3


def ring_energy(inner: float, outer: float) -> float:
    """E|h|² of units whose λ are even over the ring inner ≤ |λ| ≤ outer, for white noise of mean square 1."""
    r0, r1 = finite_number("The inner radius", inner, 0, 1), finite_number("The outer radius", outer, 0, 1 - 1e-12)
    if r0 >= r1:
        raise BadInput(f"The inner radius must be smaller than the outer one; {inner} and {outer} came.")
    return float(np.log((1 - r0**2) / (1 - r1**2)) / (r1**2 - r0**2))


def on_ring(inner: float, outer: float, count: int, seed: int = 0) -> np.ndarray:
    """`count` complex λ, even over the area of the ring: |λ|² is uniform (Orvieto et al. 2023, lemma 3.2)."""
    rng = np.random.default_rng(whole_number("The seed", seed, 0, 2**31 - 1))
    radius2, angle = rng.uniform(inner**2, outer**2, count), rng.uniform(0, 2 * np.pi, count)
    return np.sqrt(radius2) * np.exp(1j * angle)


def ring(
    inner: float = 0.9, outer: float = 0.999, *, γ: bool = False, units: int = 256, steps: int = 8000,
    seeds: Sequence[int] = range(20),
) -> Float[np.ndarray, " seeds"]:  # fmt: skip
    """Mean |h|² over the units and the second half of the steps, for each seed: h ← λh + x, or + √(1 − |λ|²) x."""
    ring_energy(inner, outer)
    units, steps = (
        whole_number("The number of units", units, 1, 10**4),
        whole_number("The number of steps", steps, 2, 10**6),
    )
    seeds = [whole_number("A seed", seed, 0, 2**31 - 1) for seed in seeds]
    λ = np.stack([on_ring(inner, outer, units, seed) for seed in seeds])
    x = np.stack([np.random.default_rng([seed, 1]).normal(size=(steps, 1)) for seed in seeds], 1)
    scale = np.sqrt(1 - np.abs(λ) ** 2) if γ else np.ones(λ.shape)
    h, total = np.zeros(λ.shape, complex), np.zeros(λ.shape)
    for t in range(steps):
        h = λ * h + scale * x[t]
        if t >= steps // 2:
            total += h.real**2 + h.imag**2
    return np.mean(total / (steps - steps // 2), 1)
