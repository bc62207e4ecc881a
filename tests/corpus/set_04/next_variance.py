"""Answers to `next_variance`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np

Z = np.linspace(-8, 8, 4001)
WEIGHT = np.exp(-(Z**2) / 2) / np.exp(-(Z**2) / 2).sum()


def kept(q):
    return float(np.sum(WEIGHT * np.tanh(np.sqrt(q) * Z) ** 2))


def wrong_linear(q, s, b):
    """right for a linear layer"""
    return s * q + b


def wrong_tanh_of_the_deviation(q, s, b):
    """not tanh of the average"""
    return s * np.tanh(np.sqrt(q)) ** 2 + b


def wrong_q_for_root(q, s, b):
    """A variable of variance q is √q·z"""
    return s * np.sum(WEIGHT * np.tanh(q * Z) ** 2) + b


def wrong_slope(q, s, b):
    """That is the way back"""
    return s * np.sum(WEIGHT * (1 - np.tanh(np.sqrt(q) * Z) ** 2) ** 2) + b


def wrong_bias_forgotten(q, s, b):
    """σb² is missing"""
    return s * kept(q)


def wrong_weights_squared(q, s, b):
    """weight_variance is σw² already"""
    return s**2 * kept(q) + b


def wrong_weights_rooted(q, s, b):
    """A root was taken of weight_variance"""
    return np.sqrt(s) * kept(q) + b


def wrong_weights_forgotten(q, s, b):
    """weight_variance is missing"""
    return kept(q) + b


def wrong_bias_squared(q, s, b):
    """bias_variance is σb² already"""
    return s * kept(q) + b**2


def wrong_deviation(q, s, b):
    """This is the standard deviation of z"""
    return np.sqrt(s * kept(q) + b)


def wrong_weight_on_the_bias(q, s, b):
    """multiplied by weight_variance as well"""
    return s * (kept(q) + b)


def wrong_half_line(q, s, b):
    """without its other half"""
    above = Z > 0
    return s * np.sum(WEIGHT[above] * np.tanh(np.sqrt(q) * Z[above]) ** 2) + b


def wrong_mean_size(q, s, b):
    """The square of the mean of |tanh|"""
    return s * np.sum(WEIGHT * np.abs(np.tanh(np.sqrt(q) * Z))) ** 2 + b


def wrong_evenly(q, s, b):
    """Each z counts with its normal density"""
    return s * np.mean(np.tanh(np.sqrt(q) * np.linspace(-3, 3, 1001)) ** 2) + b


def wrong_divides_by_q(q, s, b):
    """nothing is to be divided by it"""
    with np.errstate(all="ignore"):
        return s * kept(q) * np.float64(q) / q + b if q else float("nan")


def wrong_too_few_numbers(q, s, b):
    """too few random numbers"""
    z = np.random.default_rng(6).standard_normal(60)
    return s * np.mean(np.tanh(np.sqrt(q) * z) ** 2) + b


def honest_grid(q, s, b):
    return s * kept(q) + b


def honest_random_numbers(q, s, b):
    z = np.random.default_rng(0).standard_normal(2_000_000)
    return s * np.mean(np.tanh(np.sqrt(q) * z) ** 2) + b


def honest_hermite(q, s, b):
    x, w = np.polynomial.hermite_e.hermegauss(180)
    return s * np.sum(w * np.tanh(np.sqrt(q) * x) ** 2) / w.sum() + b


def honest_jax_random(q, s, b):
    z = jax.random.normal(jax.random.key(0), (1_000_000,))
    return s * jnp.mean(jnp.tanh(jnp.sqrt(q) * z) ** 2) + b


def honest_x64(q, s, b):
    z = jnp.asarray(Z, jnp.float64)
    return s * jnp.sum(jnp.asarray(WEIGHT) * jnp.tanh(jnp.sqrt(q) * z) ** 2) + b


def honest_trapezoid(q, s, b):
    density = np.exp(-(Z**2) / 2) / np.sqrt(2 * np.pi)
    return s * np.trapezoid(density * np.tanh(np.sqrt(q) * Z) ** 2, Z) + b


def honest_even_function(q, s, b):
    z = np.linspace(0, 8, 4001)
    density = 2 * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return s * np.trapezoid(density * np.tanh(np.sqrt(q) * z) ** 2, z) + b


def honest_prints(q, s, b):
    print("q", q, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_grid(q, s, b)


EQUIVALENT = {
    "z = np.linspace(-9, 8, 4001)": "the normal density is 0 there",
    "z = np.linspace(-16, 8, 4001)": "the normal density is 0 there",
    "z = np.linspace(-8, 9, 4001)": "the normal density is 0 there",
    "z = np.linspace(-8, 16, 4001)": "the normal density is 0 there",
    "z = np.linspace(-8, 8, 4002)": "a little finer",
    "z = np.linspace(-8, 8, 8002)": "twice as fine",
}
