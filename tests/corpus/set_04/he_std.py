"""Answers to `he_std`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_right_is_one(n_in, left, right):
    """The right side was given the slope 1"""
    return np.sqrt(2 / ((1 + left**2) * n_in))


def wrong_left_forgotten(n_in, left, right):
    """left side is left out"""
    return np.sqrt(2 / (right**2 * n_in))


def wrong_relu(n_in, left, right):
    """with slopes of 0 and 1"""
    return np.sqrt(2 / n_in)


def wrong_not_squared(n_in, left, right):
    """so they enter squared"""
    return np.sqrt(2 / ((left + right) * n_in))


def wrong_variance(n_in, left, right):
    """This is the variance of the weights"""
    return 2 / ((left**2 + right**2) * n_in)


def wrong_minus(n_in, left, right):
    """where a minus seems to stand"""
    with np.errstate(divide="ignore"):
        return np.sqrt(np.float64(2) / (abs(right**2 - left**2) * n_in))


def wrong_gain(n_in, left, right):
    """still to be divided out"""
    return np.sqrt(2 / (left**2 + right**2))


def wrong_half_forgotten(n_in, left, right):
    """too small by √2"""
    return np.sqrt(1 / ((left**2 + right**2) * n_in))


def wrong_linear(n_in, left, right):
    """for a layer without activation"""
    return n_in**-0.5


def wrong_mean_slope(n_in, left, right):
    """the square of the mean slope"""
    return 1 / ((left + right) / 2 * np.sqrt(n_in))


def wrong_inverse(n_in, left, right):
    """the wrong way round"""
    return np.sqrt((left**2 + right**2) / 2 / n_in)


def wrong_uniform(n_in, left, right):
    """the limit of a uniform draw"""
    return np.sqrt(6 / ((left**2 + right**2) * n_in))


def wrong_root_of_the_slope(n_in, left, right):
    """a root of a negative number"""
    with np.errstate(invalid="ignore"):
        return np.sqrt(2 / ((right**2 + np.sqrt(left) ** 4) * n_in))


def wrong_sign(n_in, left, right):
    """the sign is the opposite one"""
    return -np.sqrt(2 / ((left**2 + right**2) * n_in))


def honest_formula(n_in, left, right):
    return np.sqrt(2 / ((left**2 + right**2) * n_in))


def honest_gain_first(n_in, left, right):
    gain = np.sqrt(2 / (left**2 + right**2))
    return gain / np.sqrt(n_in)


def honest_two_halves(n_in, left, right):
    kept = 0.5 * right**2 + 0.5 * left**2
    return (n_in * kept) ** -0.5


def honest_average(n_in, left, right):
    z = np.linspace(-8, 8, 20_001)
    density = np.exp(-(z**2) / 2)
    kept = np.sum(density * np.where(z > 0, right * z, left * z) ** 2) / density.sum()
    return 1 / np.sqrt(n_in * kept)


def honest_jax(n_in, left, right):
    return jnp.sqrt(2 / ((jnp.square(right) + jnp.square(left)) * n_in))


def honest_x64(n_in, left, right):
    return jnp.sqrt(jnp.asarray(2 / ((left * left + right * right) * n_in), jnp.float64))


honest_jitted = jax.jit(lambda n_in, left, right: jnp.sqrt(2 / ((left**2 + right**2) * n_in)))


def honest_prints(n_in, left, right):
    print("slopes", left, right, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_formula(n_in, left, right)


EQUIVALENT = {}
