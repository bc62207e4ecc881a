"""Answers to `gate_half_life`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def gate(bias):
    return 1 / (1 + np.exp(-bias))


def loss(bias):
    """−ln f"""
    return np.log1p(np.exp(-bias))


def wrong_same_amount(bias):
    """the same amount away"""
    return 0.5 / (1 - gate(bias))


def wrong_e(bias):
    """1/e is left"""
    return 1 / loss(bias)


def wrong_mean_time(bias):
    """close to where 37 % are left"""
    return 1 / (1 - gate(bias))


def wrong_two_logarithms(bias):
    """Two kinds of logarithm"""
    return -np.log10(0.5) / loss(bias)


def wrong_slope(bias):
    """The slope of the sigmoid"""
    f = gate(bias)
    return np.log(0.5) / np.log(f * (1 - f))


def wrong_what_is_lost(bias):
    """the half-life of 1 − f"""
    return np.log(0.5) / np.log(1 - gate(bias))


def wrong_tanh(bias):
    """The gate is a tanh"""
    return np.log(0.5) / np.log(abs(np.tanh(bias)))


def wrong_gate(bias):
    """That is the gate f"""
    return gate(bias)


def wrong_quarter(bias):
    """a quarter is left"""
    return np.log(4) / loss(bias)


def wrong_root(bias):
    """the factor of the squared gradient"""
    return np.log(2) / loss(bias) / 2


def wrong_rounded(bias):
    """The number is rounded"""
    return np.ceil(np.log(2) / loss(bias))


def wrong_sign(bias):
    """the sign is the opposite one"""
    return np.log(0.5) / loss(bias)


def wrong_rounds_to_one(bias):
    """f rounded to 1"""
    with np.errstate(all="ignore"):
        return np.log(0.5) / np.log(np.float64(gate(bias)))


def honest_log1p(bias):
    return math.log(2) / math.log1p(math.exp(-bias))


def honest_numpy(bias):
    return np.log(2) / np.logaddexp(0, -bias)


def honest_jax(bias):
    return jnp.log(2) / jnp.log1p(jnp.exp(-bias))


def honest_softplus_jax(bias):
    return jnp.log(2.0) / jax.nn.softplus(-bias)


def honest_log_sigmoid_jax(bias):
    return math.log(0.5) / jax.nn.log_sigmoid(jnp.float32(bias))


def honest_jnp_x64(bias):
    return jnp.log(2.0) / jnp.log1p(jnp.exp(-jnp.asarray(bias, jnp.float64)))


def honest_by_doubling(bias):
    """Multiplies in the exponent: fⁿ = e^(−n·loss)."""
    return float(np.float32(math.log(2))) / math.log1p(math.exp(-bias))


def honest_prints(bias):
    print(bias)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_log1p(bias)


EQUIVALENT = {}
