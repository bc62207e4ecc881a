"""Answers to `branch_strength`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def strength(blocks, growth, gain):
    return math.sqrt(math.expm1(math.log(growth) / blocks) / gain)


def wrong_square(blocks, growth, gain):
    """This is α²"""
    return strength(blocks, growth, gain) ** 2


def wrong_factor(blocks, growth, gain):
    """what one block multiplies by"""
    return growth ** (1 / blocks)


def wrong_root_of_factor(blocks, growth, gain):
    """The 1 of the skip is still in it"""
    return math.sqrt(growth ** (1 / blocks) / gain)


def wrong_no_gain(blocks, growth, gain):
    """The gain of the branch is missing"""
    return strength(blocks, growth, 1)


def wrong_gain_multiplied(blocks, growth, gain):
    """multiplied where it divides"""
    return strength(blocks, growth, 1 / gain)


def wrong_gain_not_rooted(blocks, growth, gain):
    """it belongs under the root"""
    return strength(blocks, growth, 1) / gain


def wrong_one_over_root(blocks, growth, gain):
    """Solve for the growth"""
    return 1 / math.sqrt(blocks)


def wrong_one_over_blocks(blocks, growth, gain):
    """1/L is too small"""
    return 1 / blocks


def wrong_added(blocks, growth, gain):
    """add the same amount each"""
    return math.sqrt((growth - 1) / (blocks * gain))


def wrong_sizes(blocks, growth, gain):
    """taken for the size"""
    return strength(blocks, growth**2, gain)


def wrong_correlated(blocks, growth, gain):
    """F is uncorrelated with h"""
    return (growth ** (1 / (2 * blocks)) - 1) / math.sqrt(gain)


def wrong_one_block_less(blocks, growth, gain):
    """One block too few"""
    return strength(max(blocks - 1, 1), growth, gain)


def wrong_float16(blocks, growth, gain):
    """was rounded to 1"""
    return np.sqrt((np.float16(growth ** (1 / (100 * blocks))) - np.float16(1)) * 0)


def honest_expm1(blocks, growth, gain):
    return strength(blocks, growth, gain)


def honest_power(blocks, growth, gain):
    return ((growth ** (1 / blocks) - 1) / gain) ** 0.5


def honest_numpy(blocks, growth, gain):
    return np.sqrt(np.expm1(np.log(growth) / blocks) / gain)


def honest_halving(blocks, growth, gain):
    low, high = 0.0, 1e3
    for _ in range(80):
        middle = (low + high) / 2
        if blocks * math.log1p(middle**2 * gain) < math.log(growth):
            low = middle
        else:
            high = middle
    return high


def honest_jax(blocks, growth, gain):
    return jnp.sqrt(jnp.expm1(jnp.log(growth) / blocks) / gain)


def honest_x64(blocks, growth, gain):
    return jnp.sqrt((jnp.asarray(growth, jnp.float64) ** (1 / blocks) - 1) / gain)


def honest_float32(blocks, growth, gain):
    return np.float32(np.sqrt(np.expm1(np.float32(np.log(growth)) / np.float32(blocks)) / np.float32(gain)))


def honest_prints(blocks, growth, gain):
    print(blocks)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return strength(blocks, growth, gain)


EQUIVALENT = {}
