"""Answers to `next_variance`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np

Z = np.linspace(-8, 8, 4001)
WEIGHT = np.exp(-(Z**2) / 2) / np.exp(-(Z**2) / 2).sum()


def φ(z, a):
    return np.tanh(z) + a * z


def kept(q, a):
    return float(np.sum(WEIGHT * φ(np.sqrt(q) * Z, a) ** 2))


def wrong_tanh_alone(q, s, b, a):
    """This is a plain tanh"""
    return s * kept(q, 0) + b


def wrong_two_averages(q, s, b, a):
    """The square of a sum has a third term"""
    return s * (kept(q, 0) + a**2 * q) + b


def wrong_linear(q, s, b, a):
    """right for a linear layer"""
    return s * (1 + a) ** 2 * q + b


def wrong_tanh_of_the_deviation(q, s, b, a):
    """not φ of the average"""
    return s * φ(np.sqrt(q), a) ** 2 + b


def wrong_q_for_root(q, s, b, a):
    """A variable of variance q is √q·z"""
    return s * np.sum(WEIGHT * φ(q * Z, a) ** 2) + b


def wrong_slope(q, s, b, a):
    """That is the way back"""
    return s * np.sum(WEIGHT * (1 - np.tanh(np.sqrt(q) * Z) ** 2 + a) ** 2) + b


def wrong_bias_forgotten(q, s, b, a):
    """σb² is missing"""
    return s * kept(q, a)


def wrong_weights_squared(q, s, b, a):
    """weight_variance is σw² already"""
    return s**2 * kept(q, a) + b


def wrong_weights_rooted(q, s, b, a):
    """A root was taken of weight_variance"""
    return np.sqrt(s) * kept(q, a) + b


def wrong_weights_forgotten(q, s, b, a):
    """weight_variance is missing"""
    return kept(q, a) + b


def wrong_bias_squared(q, s, b, a):
    """bias_variance is σb² already"""
    return s * kept(q, a) + b**2


def wrong_deviation(q, s, b, a):
    """This is the standard deviation of z"""
    return np.sqrt(s * kept(q, a) + b)


def wrong_weight_on_the_bias(q, s, b, a):
    """multiplied by weight_variance as well"""
    return s * (kept(q, a) + b)


def wrong_half_line(q, s, b, a):
    """without its other half"""
    above = Z > 0
    return s * np.sum(WEIGHT[above] * φ(np.sqrt(q) * Z[above], a) ** 2) + b


def wrong_mean_size(q, s, b, a):
    """The square of the mean of |φ|"""
    return s * np.sum(WEIGHT * np.abs(φ(np.sqrt(q) * Z, a))) ** 2 + b


def wrong_evenly(q, s, b, a):
    """Each z counts with its normal density"""
    return s * np.mean(φ(np.sqrt(q) * np.linspace(-3, 3, 1001), a) ** 2) + b


def wrong_divides_by_q(q, s, b, a):
    """nothing is to be divided by it"""
    with np.errstate(all="ignore"):
        return s * kept(q, a) * np.float64(q) / q + b if q else float("nan")


def wrong_too_few_numbers(q, s, b, a):
    """too few random numbers"""
    z = np.random.default_rng(6).standard_normal(60)
    return s * np.mean(φ(np.sqrt(q) * z, a) ** 2) + b


def honest_grid(q, s, b, a):
    return s * kept(q, a) + b


def honest_random_numbers(q, s, b, a):
    z = np.random.default_rng(0).standard_normal(2_000_000).astype(np.float32)
    return s * np.mean(φ(np.float32(np.sqrt(q)) * z, a) ** 2) + b


def honest_hermite(q, s, b, a):
    x, w = np.polynomial.hermite_e.hermegauss(180)
    return s * np.sum(w * φ(np.sqrt(q) * x, a) ** 2) / w.sum() + b


def honest_jax_random(q, s, b, a):
    z = jax.random.normal(jax.random.key(0), (1_000_000,))
    return s * jnp.mean((jnp.tanh(jnp.sqrt(q) * z) + a * jnp.sqrt(q) * z) ** 2) + b


def honest_x64(q, s, b, a):
    z = jnp.asarray(Z, jnp.float64)
    return s * jnp.sum(jnp.asarray(WEIGHT) * (jnp.tanh(jnp.sqrt(q) * z) + a * jnp.sqrt(q) * z) ** 2) + b


def honest_trapezoid(q, s, b, a):
    density = np.exp(-(Z**2) / 2) / np.sqrt(2 * np.pi)
    return s * np.trapezoid(density * φ(np.sqrt(q) * Z, a) ** 2, Z) + b


def honest_even_function(q, s, b, a):
    z = np.linspace(0, 8, 4001)
    density = 2 * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return s * np.trapezoid(density * φ(np.sqrt(q) * z, a) ** 2, z) + b


def honest_prints(q, s, b, a):
    print("q", q, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_grid(q, s, b, a)


EQUIVALENT = {
    "z = np.linspace(-9, 8, 1001)": "the normal density is 0 there",
    "z = np.linspace(-16, 8, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 9, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 16, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 8, 1002)": "a little finer",
    "z = np.linspace(-8, 8, 2002)": "twice as fine",
}
