"""Products of many factors: how fast they grow, and what a computer does when they no longer fit."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from scipy.special import digamma

from vgcourse.gradients.profile import log10_rms
from vgcourse.inputs import BadInput, finite_number, whole_number


def lyapunov_exponent(n: int, σ: float = 1.0) -> float:
    """The growth, in natural logarithms a factor, of a long product of n × n matrices with entries N(0, σ²).

    ½ [ψ(n/2) + ln 2σ²], exact (Newman 1986, "The distribution of Lyapunov exponents").
    """
    n = whole_number("The size of the matrices", n, 1, 10_000)
    return float(0.5 * (digamma(n / 2) + np.log(2 * finite_number("The scale σ", σ, 1e-300) ** 2)))


@partial(jax.jit, static_argnums=(1, 2))
def _running(seed, n, length, σ):
    def step(carry, key):
        product, log10 = carry
        product = σ * jax.random.normal(key, (n, n)) @ product
        size = jnp.max(jnp.abs(product))
        product, log10 = product / size, log10 + jnp.log10(size)
        return (product, log10), log10 + log10_rms(product) + 0.5 * jnp.log10(jnp.float32(n * n))

    keys = jax.random.split(jax.random.key(seed), length)
    return jax.lax.scan(step, (jnp.eye(n), jnp.float32(0)), keys)[1]


def matrix_products(n: int = 4, length: int = 100, σ: float = 1.0, seeds=range(20)) -> Float[np.ndarray, "runs length"]:
    """log10 of the Frobenius norm of W_l ⋯ W_1, l = 1 … `length`, entries N(0, σ²); a row a seed, no overflow."""
    n, length = whole_number("The size of the matrices", n, 1, 500), whole_number("The length", length, 1, 2000)
    σ = np.float32(finite_number("The scale σ", σ, 0))
    return np.stack([np.asarray(_running(np.uint32(seed), n, length, σ)) for seed in seeds])


def factors_until_overflow(factor: float, dtype=np.float32) -> int:
    """After how many equal factors > 1 the product is inf in this floating-point format: log(max) / log(factor)."""
    factor = finite_number("The factor", factor)
    if factor <= 1:
        raise BadInput(f"Only factors above 1 overflow; {factor:g} came.")
    return int(np.log(float(jnp.finfo(dtype).max)) / np.log(factor)) + 1


class Breakdown(NamedTuple):
    """The first stages, counted from 1, at which a signal is infinite and at which it is no number; 0 is never."""

    infinite: int
    no_number: int


def breakdown(signals: Float[Array, "stages ..."]) -> Breakdown:
    """Where a chain of signals, stage by stage, first holds an inf and first holds a NaN."""
    flat = np.asarray(signals).reshape(len(signals), -1)
    first = lambda bad: int(np.argmax(bad)) + 1 if bad.any() else 0
    return Breakdown(first(np.isinf(flat).any(1)), first(np.isnan(flat).any(1)))
