"""Answers to `glorot_limit`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_dense(channels_in, channels_out, kernel):
    """The kernel does not count"""
    return np.sqrt(6 / (channels_in + channels_out))


def wrong_kernel_once(channels_in, channels_out, kernel):
    """The kernel counts once"""
    return np.sqrt(6 / (kernel * (channels_in + channels_out)))


def wrong_one_way(channels_in, channels_out, kernel):
    """The kernel counts for the inputs alone"""
    return np.sqrt(6 / (kernel**2 * channels_in + channels_out))


def wrong_standard_deviation(channels_in, channels_out, kernel):
    """This is the standard deviation"""
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return np.sqrt(2 / (n_in + n_out))


def wrong_variance(channels_in, channels_out, kernel):
    """the inverse of the mean length of the sums"""
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return 2 / (n_in + n_out)


def wrong_root_forgotten(channels_in, channels_out, kernel):
    """so a root is to be taken"""
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return 6 / (n_in + n_out)


def wrong_sum_for_mean(channels_in, channels_out, kernel):
    """the *mean* of the two: twice that"""
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return np.sqrt(3) / np.sqrt(n_in + n_out)


def wrong_whole_range(channels_in, channels_out, kernel):
    """This is 2a"""
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    a = np.sqrt(6 / (n_in + n_out))
    return a - (-a)


def wrong_inputs_alone(channels_in, channels_out, kernel):
    """Only what comes in counts"""
    n_in = kernel**2 * channels_in
    return np.sqrt(3 / n_in)


def wrong_he(channels_in, channels_out, kernel):
    """made for ReLU"""
    n_in = kernel**2 * channels_in
    return np.sqrt(6 / n_in)


def wrong_outputs_alone(channels_in, channels_out, kernel):
    """Only what goes out counts"""
    n_out = kernel**2 * channels_out
    return np.sqrt(3 / n_out)


def wrong_geometric(channels_in, channels_out, kernel):
    """takes the geometric mean"""
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return np.sqrt(3 / np.sqrt(n_in * n_out))


def wrong_nothing_returned(channels_in, channels_out, kernel):
    """is there a return?"""
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    np.sqrt(6 / (n_in + n_out))


def wrong_both_limits(channels_in, channels_out, kernel):
    """was expected"""
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    a = np.sqrt(6 / (n_in + n_out))
    return [-a, a]


def honest_paper(channels_in, channels_out, kernel):
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return np.sqrt(6) / np.sqrt(n_in + n_out)


def honest_from_the_mean(channels_in, channels_out, kernel):
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    variance = 1 / np.mean([n_in, n_out])
    return (3 * variance) ** 0.5


def honest_math(channels_in, channels_out, kernel):
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    import math

    return math.sqrt(6 / (n_in + n_out))


def honest_jax(channels_in, channels_out, kernel):
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return jnp.sqrt(6 / (n_in + n_out))


def honest_x64(channels_in, channels_out, kernel):
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return jnp.sqrt(jnp.asarray(6 / (n_in + n_out), jnp.float64))


def honest_array(channels_in, channels_out, kernel):
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    return np.array(np.sqrt(np.float32(6) / np.float32(n_in + n_out)))


honest_jitted = jax.jit(lambda n, m, kernel: jnp.sqrt(6.0 / (n + m)) / kernel)


def honest_prints(channels_in, channels_out, kernel):
    n_in, n_out = kernel**2 * channels_in, kernel**2 * channels_out
    print("layer", n_in, n_out, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_math(channels_in, channels_out, kernel)


EQUIVALENT = {}
