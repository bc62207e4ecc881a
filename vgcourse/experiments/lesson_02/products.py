"""Products of many factors: how fast they grow, and what a computer does when they no longer fit."""

from __future__ import annotations

from decimal import Context, Decimal
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from scipy.special import digamma, polygamma

from vgcourse.inputs import BadInput, finite_number, whole_number
from vgcourse.measuring.size import log10_rms


def lyapunov_exponent(n: int, σ: float = 1.0) -> float:
    """The growth, in natural logarithms a factor, of a long product of n × n matrices with entries N(0, σ²).

    ½ [ψ(n/2) + ln 2σ²], exact (Newman 1986, "The distribution of Lyapunov exponents").
    """
    n = whole_number("The size of the matrices", n, 1, 10_000)
    return float(0.5 * (digamma(n / 2) + np.log(2 * finite_number("The scale σ", σ, 1e-300) ** 2)))


def lyapunov_spread(n: int) -> float:
    """The standard deviation of ln |W v| for one factor and a fixed unit v: ½ √ψ′(n/2), for any σ.

    |W v|² / σ² is χ² with n degrees of freedom, afresh at every factor; so over L factors the spread is √L as wide.
    """
    return float(0.5 * np.sqrt(polygamma(1, whole_number("The size of the matrices", n, 1, 10_000) / 2)))


def norm_excess(n: int) -> float:
    """By how much E ln |P|, the norm of a long product, exceeds E ln |P v| for a fixed unit v: ½ [ψ(n/2) − ψ(½)].

    A long product stretches one direction only, u: |P v| = |P| |u·v|, and (u·v)² is Beta(½, (n−1)/2) distributed.
    """
    n = whole_number("The size of the matrices", n, 1, 10_000)
    return float(0.5 * (digamma(n / 2) - digamma(0.5)))


@partial(jax.jit, static_argnames=("length", "room"))
def _carried(seed, n, length, room):
    """The n of n × n is traced: the matrices are drawn room × room, and the vector is kept within the first n rows."""
    inside = jnp.arange(room) < n

    def step(carry, key):
        v, log10 = carry
        v = jnp.where(inside, jax.random.normal(key, (room, room)) @ v, 0.0)
        size = jnp.sqrt(jnp.sum(v**2))  # of one Gaussian factor: it cannot overflow
        return (v / size, log10 + jnp.log10(size)), log10 + jnp.log10(size)

    start = jnp.zeros(room).at[0].set(1.0), jnp.float32(0)
    return jax.lax.scan(step, start, jax.random.split(jax.random.key(seed), length))[1]


def vector_products(n: int = 4, length: int = 100, σ: float = 1.0, seeds=range(20)) -> Float[np.ndarray, "runs length"]:
    """log10 |W_l ⋯ W_1 v| for a unit v, l = 1 … `length`, entries N(0, σ²): what backpropagation does to a gradient.

    A row a seed. Its mean is exactly l · `lyapunov_exponent(n, σ)` / ln 10 for every l. Sizes 1 … 8 share a program.
    """
    n, length = whole_number("The size of the matrices", n, 1, 500), whole_number("The length", length, 1, 2000)
    log10_σ = np.log10(finite_number("The scale σ", σ, 1e-300))
    room = 8 if n <= 8 else 64 if n <= 64 else 500
    rows = np.stack([np.asarray(_carried(np.uint32(s), np.int32(n), length, room), np.float64) for s in seeds])
    return rows + log10_σ * np.arange(1, length + 1)


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
    """After how many equal factors > 1 the product is inf in this floating-point format: log(max) / log(factor).

    The logarithms are taken to 50 digits: by those of a float the powers of 2 are too close to call.
    """
    factor = finite_number("The factor", factor)
    if factor <= 1:
        raise BadInput(f"Only factors above 1 overflow; {factor:g} came.")
    largest = float(jnp.finfo(dtype).max)
    exact = Context(prec=50)
    return 1 + int(exact.divide(exact.ln(Decimal(largest)), exact.ln(Decimal(factor))))


class Breakdown(NamedTuple):
    """The first stages, counted from 1, at which a signal is infinite and at which it is no number; 0 is never."""

    infinite: int
    no_number: int


def breakdown(signals: Float[Array, "stages ..."] | np.ndarray) -> Breakdown:
    """Where a chain of signals, stage by stage, first holds an inf and first holds a NaN."""
    flat = np.asarray(signals).reshape(len(signals), -1)
    first = lambda bad: int(np.argmax(bad)) + 1 if bad.any() else 0
    return Breakdown(first(np.isinf(flat).any(1)), first(np.isnan(flat).any(1)))
