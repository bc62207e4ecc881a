"""Answers to `layers_until`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def first(share, per_layer):
    """The first n ≥ 1 with n·per_layer < log(share); far off where the product never falls."""
    return max(1, math.floor(math.log(share) / per_layer) + 1) if per_layer < 0 else 1_000_000


def wrong_mean_square(share, weight_variance):
    """where the mean square falls below share"""
    return first(share, math.log(weight_variance / 2))


def wrong_half_forgotten(share, weight_variance):
    """half of the slopes are 0"""
    return first(share, math.log(weight_variance) / 2)


def wrong_slopes_alone(share, weight_variance):
    """also multiplied by weight_variance"""
    return first(share, math.log(0.5) / 2)


def wrong_size_halved(share, weight_variance):
    """the size gets √½"""
    return first(share, math.log(math.sqrt(weight_variance) / 2))


def wrong_deviation_for_variance(share, weight_variance):
    """it is σw² already"""
    return first(share, math.log(weight_variance**2 / 2) / 2)


def wrong_root_twice(share, weight_variance):
    """The root was taken twice"""
    return first(share, math.log(weight_variance / 2) / 4)


def wrong_one_too_many(share, weight_variance):
    """One too many"""
    return first(share, math.log(weight_variance / 2) / 2) + 1


def wrong_last_above(share, weight_variance):
    """One too few"""
    return first(share, math.log(weight_variance / 2) / 2) - 1


def wrong_fraction(share, weight_variance):
    """the first whole number"""
    return 2 * math.log(share) / math.log(weight_variance / 2)


def wrong_what_is_left(share, weight_variance):
    """the number of layers"""
    return (weight_variance / 2) ** (first(share, math.log(weight_variance / 2) / 2) / 2)


def wrong_float32(share, weight_variance):
    """The product became 0"""
    n = np.arange(1, 20_000, dtype=np.float32)
    return n[np.argmax(np.float32(math.sqrt(weight_variance / 2)) ** n < np.float64(share))]


def wrong_square_in_float32(share, weight_variance):
    """The product became 0"""
    n = np.arange(1, 20_000, dtype=np.float32)
    return n[np.argmax(np.sqrt(np.float32(weight_variance / 2) ** n) < np.float64(share))]


def wrong_nothing_returned(share, weight_variance):
    """is there a return?"""
    first(share, math.log(weight_variance / 2) / 2)


def honest_logarithms(share, weight_variance):
    return math.floor(2 * math.log(share) / math.log(weight_variance / 2)) + 1


def honest_ceiling(share, weight_variance):
    return math.ceil(math.log10(share) / math.log10(math.sqrt(weight_variance / 2)))


def honest_loop(share, weight_variance):
    left, n = 1.0, 0
    while left >= share:
        left, n = left * math.sqrt(weight_variance / 2), n + 1
    return n


def honest_sum_of_logarithms(share, weight_variance):
    log_left, n = 0.0, 0
    while log_left >= 2 * np.log(share):
        log_left += np.log(weight_variance / 2)
        n += 1
    return n


def honest_array(share, weight_variance):
    n = np.arange(1, 20_000)
    return n[np.argmax(n / 2 * np.log(weight_variance / 2) < np.log(share))]


def honest_jax(share, weight_variance):
    n = jnp.arange(1, 20_000)
    return n[jnp.argmax(n / 2 * jnp.log(weight_variance / 2) < math.log(share))]


def honest_x64(share, weight_variance):
    return jnp.floor(2 * jnp.log(jnp.asarray(share, jnp.float64)) / jnp.log(weight_variance / 2)) + 1


def honest_recursive_halves(share, weight_variance, n=1):
    while n / 2 * math.log2(weight_variance / 2) >= math.log2(share):
        n += 1
    return float(n)


def honest_prints(share, weight_variance):
    print(share)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_logarithms(share, weight_variance)


EQUIVALENT = {}
