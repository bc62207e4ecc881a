"""Answers to `estimated_gradient`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_half_missing(up, down, e, s):
    """a distance of 2s"""
    return (up - down) @ e / (len(up) * s)


def wrong_nudge_missing(up, down, e, s):
    """The nudge s is missing"""
    return (up - down) @ e / (2 * len(up))


def wrong_difference_only(up, down, e, s):
    """the mean of difference times e"""
    return (up - down) @ e / len(up)


def wrong_square_of_nudge(up, down, e, s):
    """divided by twice"""
    return (up - down) @ e / (2 * len(up) * s**2)


def wrong_sum(up, down, e, s):
    """the sum over the pairs"""
    return (up - down) @ e / (2 * s)


def wrong_mean_over_parameters(up, down, e, s):
    """The mean is taken over the parameters"""
    return (up - down) @ e / (2 * s * e.shape[1])


def wrong_one_side(up, down, e, s):
    """Only the upper losses"""
    return up @ e / (len(up) * s)


def wrong_added(up, down, e, s):
    """The two losses are added"""
    return (up + down) @ e / (2 * len(up) * s)


def wrong_unit_nudges(up, down, e, s):
    """scaled to length 1"""
    return (up - down) @ (e / np.linalg.norm(e, axis=1, keepdims=True)) / (2 * len(up) * s)


def wrong_sizes_of_slopes(up, down, e, s):
    """The signs of the slopes got lost"""
    return np.abs(up - down) @ e / (2 * len(up) * s)


def wrong_signs_alone(up, down, e, s):
    """Only the signs of the slopes"""
    return np.sign(up - down) @ e / len(up)


def wrong_best_nudge(up, down, e, s):
    """a single nudge"""
    i = np.argmax(up - down)
    return e[i] * (up - down)[i] / (2 * s)


def wrong_one_number(up, down, e, s):
    """one for each parameter"""
    return np.mean(((up - down) / (2 * s))[:, None] * e)


def wrong_pair_by_pair(up, down, e, s):
    """a row for each pair"""
    return ((up - down) / (2 * s))[:, None] * e


def wrong_slopes(up, down, e, s):
    """the slopes of the pairs"""
    return (up - down) / (2 * s)


def wrong_sign(up, down, e, s):
    """the sign is the opposite one"""
    return -honest_matrix(up, down, e, s)


def honest_matrix(up, down, e, s):
    return (up - down) @ e / (2 * s * len(up))


def honest_loop(up, down, e, s):
    total = np.zeros(e.shape[1])
    for above, below, each in zip(up, down, e, strict=True):
        total = total + (above - below) / (2 * s) * each
    return total / len(up)


def honest_mean(up, down, e, s):
    return np.mean(((up - down) / (2 * s))[:, None] * e, axis=0)


def honest_einsum(up, down, e, s):
    return np.einsum("i,ij->j", (up - down) / (2 * s), e) / len(e)


def honest_jax(up, down, e, s):
    slopes = jnp.asarray(up - down, jnp.float32) / (2 * s)
    return jnp.mean(jax.vmap(lambda slope, e: slope * e)(slopes, jnp.asarray(e, jnp.float32)), axis=0)


def honest_lists(up, down, e, s):
    m = len(up)
    return [math.fsum((up[i] - down[i]) / (2 * s) * e[i][j] for i in range(m)) / m for j in range(len(e[0]))]


def honest_float32(up, down, e, s):
    return np.float32(up - down) @ np.float32(e) / np.float32(2 * s * len(up))


def honest_prints(up, down, e, s):
    print(len(up))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_matrix(up, down, e, s)


EQUIVALENT = {
    "return (up - down) / (2 * s) @ e / len(down)": "every pair has two losses",
    "return (up - down) / (2 * s) @ e / len(e)": "every pair has one nudge",
}
