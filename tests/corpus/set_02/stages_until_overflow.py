"""Answers to `stages_until_overflow`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def largest(number_format):
    return float(jnp.finfo(number_format).max)


def count(factor, end):
    """multiplied until it is above `end`; float64's own end is inf"""
    product, n = abs(factor), 1
    while product <= end:
        product, n = product * abs(factor), n + 1
    return n


def wrong_not_whole(factor, number_format):
    """a number of stages is whole"""
    return math.log(largest(number_format)) / math.log(abs(factor))


def wrong_last_finite(factor, number_format):
    """One too few"""
    return count(factor, largest(number_format)) - 1


def wrong_one_too_many(factor, number_format):
    """One too many"""
    return count(factor, largest(number_format)) + 1


def wrong_always_float32(factor, number_format):
    """the answer in float32"""
    return count(factor, largest("float32"))


def wrong_python_floats(factor, number_format):
    """the answer in float64"""
    return count(factor, largest("float64"))


def wrong_log10_over_ln(factor, number_format):
    """log10 above and ln below"""
    return int(math.log10(largest(number_format)) / math.log(abs(factor))) + 1


def wrong_ln_over_log10(factor, number_format):
    """ln above and log10 below"""
    return math.floor(math.log(largest(number_format)) / math.log10(abs(factor))) + 1


def wrong_fineness(factor, number_format):
    """the fineness of the format"""
    eps = float(jnp.finfo(number_format).eps)
    return math.floor(math.log(1 / eps) / math.log(abs(factor))) + 1


def wrong_square(factor, number_format):
    """the square of the product"""
    return count(factor * factor, largest(number_format))


def wrong_sign_kept(factor, number_format):
    """take |factor|"""
    return np.log(largest(number_format)) / np.log(factor) // 1 + 1


def wrong_negative_never_larger(factor, number_format):
    """take |factor|"""
    return 0 if factor < 0 else count(factor, largest(number_format))


def wrong_rounded_up_by_two(factor, number_format):
    """at an earlier stage already"""
    return count(factor, largest(number_format)) + 2


def wrong_doubles(factor, number_format):
    """still has room"""
    return int(count(factor, largest(number_format)) * 0.9)


def honest_loop(factor, number_format):
    return count(factor, largest(number_format))


def honest_logarithms(factor, number_format):
    return math.floor(math.log(largest(number_format)) / math.log(abs(factor))) + 1


def honest_array(factor, number_format):
    powers = abs(factor) ** np.arange(1.0, 9000)
    return 1 + int(np.argmax(powers > largest(number_format)))


def honest_log2(factor, number_format):
    return int(np.floor(np.log2(largest(number_format)) / np.log2(abs(factor)) + 1))


def honest_jax_x64(factor, number_format):
    n = jnp.log(jnp.float64(largest(number_format))) / jnp.log(jnp.abs(jnp.float64(factor)))
    return jnp.floor(n) + 1


def honest_whole_float(factor, number_format):
    return float(honest_loop(factor, number_format))


def honest_prints(factor, number_format):
    print(number_format)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return np.int32(honest_loop(factor, number_format))


EQUIVALENT = {"largest = jnp.finfo(number_format).max": "a Python number is compared with it either way"}
