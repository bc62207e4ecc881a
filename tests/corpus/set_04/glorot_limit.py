"""Answers to `glorot_limit`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_standard_deviation(n_in, n_out):
    """This is the standard deviation"""
    return np.sqrt(2 / (n_in + n_out))


def wrong_variance(n_in, n_out):
    """the inverse of the mean width. The limit"""
    return 2 / (n_in + n_out)


def wrong_root_forgotten(n_in, n_out):
    """so a root is to be taken"""
    return 6 / (n_in + n_out)


def wrong_sum_for_mean(n_in, n_out):
    """the *mean* of the two: twice that"""
    return np.sqrt(3) / np.sqrt(n_in + n_out)


def wrong_whole_range(n_in, n_out):
    """This is 2a"""
    a = np.sqrt(6 / (n_in + n_out))
    return a - (-a)


def wrong_inputs_alone(n_in, n_out):
    """Only n_in counts"""
    return np.sqrt(3 / n_in)


def wrong_he(n_in, n_out):
    """made for ReLU"""
    return np.sqrt(6 / n_in)


def wrong_outputs_alone(n_in, n_out):
    """Only n_out counts"""
    return np.sqrt(3 / n_out)


def wrong_habit(n_in, n_out):
    """the habit before Glorot"""
    return 1 / n_in**0.5


def wrong_geometric(n_in, n_out):
    """the geometric mean"""
    return np.sqrt(3 / np.sqrt(n_in * n_out))


def wrong_nothing_returned(n_in, n_out):
    """is there a return?"""
    np.sqrt(6 / (n_in + n_out))


def wrong_both_limits(n_in, n_out):
    """was expected"""
    a = np.sqrt(6 / (n_in + n_out))
    return [-a, a]


def honest_paper(n_in, n_out):
    return np.sqrt(6) / np.sqrt(n_in + n_out)


def honest_from_the_mean(n_in, n_out):
    variance = 1 / np.mean([n_in, n_out])
    return (3 * variance) ** 0.5


def honest_math(n_in, n_out):
    import math

    return math.sqrt(6 / (n_in + n_out))


def honest_jax(n_in, n_out):
    return jnp.sqrt(6 / (n_in + n_out))


def honest_x64(n_in, n_out):
    return jnp.sqrt(jnp.asarray(6 / (n_in + n_out), jnp.float64))


def honest_array(n_in, n_out):
    return np.array(np.sqrt(np.float32(6) / np.float32(n_in + n_out)))


honest_jitted = jax.jit(lambda n_in, n_out: jnp.sqrt(6.0 / (n_in + n_out)))


def honest_prints(n_in, n_out):
    print("layer", n_in, n_out, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_math(n_in, n_out)


EQUIVALENT = {}
