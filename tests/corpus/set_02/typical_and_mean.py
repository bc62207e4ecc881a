"""Answers to `typical_and_mean`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def logs(factors, length):
    with np.errstate(divide="ignore"):
        return length * np.mean(np.log10(factors)), length * np.log10(np.mean(factors**2)) / 2


def wrong_natural(factors, length):
    """These are natural logarithms"""
    return np.array(logs(factors, length)) * np.log(10)


def wrong_exchanged(factors, length):
    """The two are exchanged"""
    return np.array(logs(factors, length)[::-1])


def wrong_logarithm_of_the_mean(factors, length):
    """The logarithms add up, so it is their mean that counts"""
    return np.array([length * np.log10(np.mean(factors)), logs(factors, length)[1]])


def wrong_mean_square_twice(factors, length):
    """Both are the mean square's"""
    return np.repeat(logs(factors, length)[1], 2)


def wrong_typical_twice(factors, length):
    """Both are the typical size"""
    return np.repeat(logs(factors, length)[0], 2)


def wrong_median_factor(factors, length):
    """The median of the factors is taken"""
    return np.array([length * np.log10(np.median(factors)), logs(factors, length)[1]])


def wrong_no_root(factors, length):
    """The second is the mean square"""
    return np.array(logs(factors, length)) * [1, 2]


def wrong_mean_of_the_products(factors, length):
    """The second is the mean of the products"""
    return np.array([logs(factors, length)[0], length * np.log10(np.mean(factors))])


def wrong_spread(factors, length):
    """The second is the standard deviation"""
    return np.array([logs(factors, length)[0], length * np.log10(np.std(factors))])


def wrong_one_factor(factors, length):
    """what one factor does"""
    return np.array(logs(factors, 1))


def wrong_sample_multiplied(factors, length):
    """each once"""
    return np.array(logs(factors, len(factors)))


def wrong_root_of_length(factors, length):
    """the root of length"""
    return np.array(logs(factors, length**0.5))


def wrong_zero_left_out(factors, length):
    """A factor of 0 is left out"""
    return np.array([logs(factors[factors > 0], length)[0], logs(factors, length)[1]])


def wrong_sizes(factors, length):
    """These are sizes"""
    return 10.0 ** np.array(logs(factors, length))


def wrong_out_of_range(factors, length):
    """left the range of float64"""
    geometric = np.prod(factors) ** (1 / len(factors))
    return np.log10([np.power(geometric, length), np.sqrt(np.power(np.mean(factors**2), length))])


def honest_numpy(factors, length):
    return np.array(logs(factors, length))


def honest_lists(factors, length):
    zero = any(f == 0 for f in factors)
    typical = -math.inf if zero else length * math.fsum(math.log10(f) for f in factors) / len(factors)
    return [typical, length * math.log10(math.fsum(f * f for f in factors) / len(factors)) / 2]


def honest_natural_then_ten(factors, length):
    with np.errstate(divide="ignore"):
        return np.array([np.log(factors).mean(), np.log(np.mean(factors * factors)) / 2]) * length / np.log(10)


def honest_geometric_mean(factors, length):
    with np.errstate(divide="ignore"):
        return length * np.log10(
            [np.prod(factors ** (1 / len(factors))), np.linalg.norm(factors) / len(factors) ** 0.5]
        )


def honest_jax(factors, length):
    f = jnp.asarray(factors)
    return length * jnp.stack([jnp.mean(jnp.log10(f)), jnp.log10(jnp.mean(f**2)) / 2])


def honest_x64(factors, length):
    f = jnp.asarray(factors, jnp.float64)
    return length * jnp.stack([jnp.mean(jnp.log10(f)), jnp.log10(jnp.mean(f**2)) / 2])


def honest_doubling(factors, length):
    """Squares of squares, with the exponent carried along."""
    with np.errstate(divide="ignore"):
        base, found = np.array([np.mean(np.log2(factors)), np.log2(np.mean(factors**2)) / 2]), np.zeros(2)
    while length:
        found, base, length = found + base if length % 2 else found, 2 * base, length // 2
    return found * np.log10(2)


def honest_prints(factors, length):
    print(length)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(factors, length)


EQUIVALENT: dict = {}
