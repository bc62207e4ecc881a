"""Answers to `critical_scale`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np
from scipy.optimize import brentq

Z = np.linspace(-8, 8, 801)
WEIGHT = np.exp(-(Z**2) / 2) / np.exp(-(Z**2) / 2).sum()


def signal(q, a):
    return float(WEIGHT @ (np.tanh(np.sqrt(q) * Z) + a * np.sqrt(q) * Z) ** 2)


def gradient(q, a):
    return float(WEIGHT @ (1 - np.tanh(np.sqrt(q) * Z) ** 2 + a) ** 2)


def edge(b, a):
    low, high = 0.0, 50.0
    for _ in range(50):
        q = (low + high) / 2
        low, high = (q, high) if q < signal(q, a) / gradient(q, a) + b else (low, q)
    return gradient(q, a) ** -0.5


def wrong_variance(b, a):
    """This is σw², the variance"""
    return edge(b, a) ** 2


def wrong_at_zero(b, a):
    """With biases q settles higher up"""
    return 1 / (1 + a)


def wrong_at_one(b, a):
    """χ₁ was taken at q = 1"""
    return gradient(1.0, a) ** -0.5


def wrong_at_the_biases(b, a):
    """The signals add to q"""
    return gradient(b, a) ** -0.5


def wrong_tanh(b, a):
    """This is the edge of tanh alone"""
    return edge(b, 0.0)


def wrong_signal(b, a):
    """keeps the signal"""
    return signal(1 + b, a) ** -0.5


def wrong_inverse(b, a):
    """This is 1/σw"""
    return 1 / edge(b, a)


def wrong_bias_squared(b, a):
    """bias_variance is σb² already"""
    return edge(b**2, a)


def wrong_bias_rooted(b, a):
    """A root was taken of bias_variance"""
    return edge(np.sqrt(b), a)


def wrong_root(b, a):
    """A root too many"""
    return edge(b, a) ** 0.5


def wrong_sign(b, a):
    """the sign is the opposite one"""
    return -edge(b, a)


def wrong_not_found(b, a):
    """for which σw is χ₁ certainly below 1"""
    return np.inf


def wrong_stops_early(b, a):
    """has the search gone on long enough"""
    return edge(b, a) * 1.04


def honest_halving(b, a):
    return edge(b, a)


def honest_nested_prints(b, a):
    """As one would without the trick: the variance settles anew for every σw that is tried."""
    print(b, a, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    low, high = 0.0, 4.0
    for _ in range(14):
        σw, q = (low + high) / 2, 1.0
        for _ in range(200):
            q = σw**2 * signal(q, a) + b
        low, high = (σw, high) if σw**2 * gradient(q, a) < 1 else (low, σw)
    return σw


def honest_brent(b, a):
    return gradient(brentq(lambda q: q - signal(q, a) / gradient(q, a) - b, 1e-9, 100), a) ** -0.5


def honest_hermite(b, a):
    z, w = np.polynomial.hermite_e.hermegauss(80)
    w = w / w.sum()
    low, high = 0.0, 20.0
    for _ in range(40):
        q = (low + high) / 2
        t = np.tanh(np.sqrt(q) * z)
        G = w @ (1 - t**2 + a) ** 2
        low, high = (q, high) if q - b < w @ (t + a * np.sqrt(q) * z) ** 2 / G else (low, q)
    return G**-0.5


def honest_random_numbers(b, a):
    z = np.abs(np.random.default_rng(0).standard_normal(100_000))
    low, high = 0.0, 20.0
    for _ in range(24):
        q = (low + high) / 2
        t = np.tanh(np.sqrt(q) * z)
        G = np.mean((1 - t**2 + a) ** 2)
        low, high = (q, high) if q - b < np.mean((t + a * np.sqrt(q) * z) ** 2) / G else (low, q)
    return G**-0.5


@jax.jit
def honest_jit(b, a):
    z, w = jnp.asarray(Z, jnp.float32), jnp.asarray(WEIGHT, jnp.float32)

    def halve(_, bounds):
        low, high = bounds
        q = (low + high) / 2
        t = jnp.tanh(jnp.sqrt(q) * z)
        below = q - b < w @ (t + a * jnp.sqrt(q) * z) ** 2 / (w @ (1 - t**2 + a) ** 2)
        return jnp.where(below, q, low), jnp.where(below, high, q)

    q = jax.lax.fori_loop(0, 30, halve, (jnp.float32(0), jnp.float32(20)))[1]
    return (w @ (1 - jnp.tanh(jnp.sqrt(q) * z) ** 2 + a) ** 2) ** -0.5


def honest_x64(b, a):
    return jnp.asarray(edge(b, a), jnp.float64)


EQUIVALENT = {
    "z = np.linspace(-9, 8, 1001)": "the normal density is 0 there",
    "z = np.linspace(-16, 8, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 9, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 16, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 8, 1002)": "a little finer",
    "z = np.linspace(-8, 8, 2002)": "twice as fine",
    "low, high = (0.0, 101.0)": "q is below 10",
    "low, high = (0.0, 200.0)": "q is below 10",
    "for _ in range(51):": "halved often enough before",
    "for _ in range(100):": "halved often enough before",
}
