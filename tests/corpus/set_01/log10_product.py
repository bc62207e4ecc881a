"""Answers to `log10_product`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def wrong_natural_logarithm(factors):
    """natural logarithm"""
    return np.sum(np.log(np.abs(factors)))


def wrong_base_2(factors):
    """base 2"""
    return np.sum(np.log2(np.abs(factors)))


def wrong_product_first(factors):
    """Take the logarithms first"""
    return np.log10(np.abs(np.prod(factors)))


def wrong_product_first_float32(factors):
    """Take the logarithms first"""
    return np.log10(np.abs(np.prod(np.float32(factors))))


def wrong_product_itself(factors):
    """the product itself"""
    return np.prod(np.asarray(factors))


def wrong_logarithm_of_the_sum(factors):
    """log10 of the sum"""
    return np.log10(abs(np.sum(factors)))


def wrong_mean(factors):
    """per factor"""
    return np.mean(np.log10(np.abs(factors)))


def wrong_logarithms_multiplied(factors):
    """The logarithms are multiplied"""
    return np.prod(np.log10(np.abs(factors)))


def wrong_list(factors):
    """one by one"""
    return np.log10(np.abs(factors))


def wrong_sign_of_factors(factors):
    """the logarithm of a negative number"""
    return np.sum(np.log10(np.asarray(factors)))


def wrong_small_number_added(factors):
    """a small number added"""
    return np.sum(np.log10(np.abs(factors) + 1e-12))


def wrong_zero_left_out(factors):
    """a small number added"""
    f = np.abs(np.asarray(factors))
    return np.sum(np.log10(f[f > 0]))


def wrong_negatives_left_out(factors):
    """their sizes do not count"""
    f = np.asarray(factors)
    return np.sum(np.log10(f[f >= 0]))


def wrong_opposite_sign(factors):
    """the sign is the opposite one"""
    return -np.sum(np.log10(np.abs(factors)))


def wrong_math_log_of_zero(factors):
    """ValueError"""
    return sum(math.log10(abs(f)) for f in factors)


def wrong_zero_is_none(factors):
    """is there a return?"""
    return np.sum(np.log10(np.abs(factors))) if np.all(factors) else None


def honest_numpy(factors):
    return np.sum(np.log10(np.abs(factors)))


def honest_jax(factors):
    return jnp.sum(jnp.log10(jnp.abs(factors)))


def honest_loop(factors):
    total = 0.0
    for f in factors:
        if f == 0:
            return -math.inf
        total += math.log10(abs(f))
    return total


def honest_x64(factors):
    return jnp.sum(jnp.log10(jnp.abs(jnp.asarray(factors, jnp.float64))))


def honest_natural_converted(factors):
    return np.log(np.abs(factors)).sum() / np.log(10)


def honest_reordered(factors):
    return np.sort(np.log10(np.abs(factors)))[::-1].cumsum()[-1]


def honest_float32(factors):
    return np.log10(np.abs(np.asarray(factors, np.float32))).sum(dtype=np.float32)


def honest_rescaled(factors):
    mantissa, exponent = 1.0, 0
    for f in factors:
        mantissa, shift = math.frexp(mantissa * abs(f))
        exponent += shift
    return math.log10(mantissa) + exponent * math.log10(2) if mantissa else -math.inf


def honest_prints(factors):
    print(factors)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return float(honest_numpy(factors))


def honest_sorts_its_input(factors):
    factors.sort()
    return honest_numpy(factors)


EQUIVALENT = {}
