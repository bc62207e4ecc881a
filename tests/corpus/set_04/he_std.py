"""Answers to `he_std`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_leak_forgotten(n_in, slope):
    """is left out"""
    return np.sqrt(2 / n_in)


def wrong_leak_not_squared(n_in, slope):
    """so it enters squared"""
    return np.sqrt(2 / ((1 + slope) * n_in))


def wrong_variance(n_in, slope):
    """This is the variance of the weights"""
    return 2 / ((1 + slope**2) * n_in)


def wrong_minus(n_in, slope):
    """where a minus seems to stand"""
    with np.errstate(divide="ignore"):
        return np.sqrt(np.float64(2) / ((1 - slope**2) * n_in))


def wrong_gain(n_in, slope):
    """still to be divided out"""
    return np.sqrt(2 / (1 + slope**2))


def wrong_half_forgotten(n_in, slope):
    """too small by √2"""
    return np.sqrt(1 / ((1 + slope**2) * n_in))


def wrong_linear(n_in, slope):
    """for a layer without activation"""
    return n_in**-0.5


def wrong_squared_twice(n_in, slope):
    """in the fourth power"""
    return np.sqrt(2 / ((1 + (slope**2) ** 2) * n_in))


def wrong_mean_slope(n_in, slope):
    """the square of the mean slope"""
    return 1 / ((1 + slope) / 2 * np.sqrt(n_in))


def wrong_inverse(n_in, slope):
    """the wrong way round"""
    return np.sqrt((1 + slope**2) / 2 / n_in)


def wrong_uniform(n_in, slope):
    """the limit of a uniform draw"""
    return np.sqrt(6 / ((1 + slope**2) * n_in))


def wrong_root_of_the_slope(n_in, slope):
    """a root of a negative number"""
    with np.errstate(invalid="ignore"):
        return np.sqrt(2 / ((1 + np.sqrt(slope) ** 4) * n_in))


def wrong_sign(n_in, slope):
    """the sign is the opposite one"""
    return -np.sqrt(2 / ((1 + slope**2) * n_in))


def honest_paper(n_in, slope):
    return np.sqrt(2 / ((1 + slope**2) * n_in))


def honest_gain_first(n_in, slope):
    gain = np.sqrt(2 / (1 + slope**2))
    return gain / np.sqrt(n_in)


def honest_two_halves(n_in, slope):
    kept = 0.5 * 1.0 + 0.5 * slope**2
    return (n_in * kept) ** -0.5


def honest_average(n_in, slope):
    z = np.linspace(-8, 8, 20_001)
    density = np.exp(-(z**2) / 2)
    kept = np.sum(density * np.where(z > 0, z, slope * z) ** 2) / density.sum()
    return 1 / np.sqrt(n_in * kept)


def honest_jax(n_in, slope):
    return jnp.sqrt(2 / ((1 + jnp.square(slope)) * n_in))


def honest_x64(n_in, slope):
    return jnp.sqrt(jnp.asarray(2 / ((1 + slope * slope) * n_in), jnp.float64))


honest_jitted = jax.jit(lambda n_in, slope: jnp.sqrt(2 / ((1 + slope**2) * n_in)))


def honest_prints(n_in, slope):
    print("slope", slope, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_paper(n_in, slope)


EQUIVALENT = {}
