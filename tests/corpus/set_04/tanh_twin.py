"""Answers to `tanh_twin`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def stacked(weights, biases):
    return np.vstack([weights, np.broadcast_to(biases, (1, weights.shape[1]))])


def wrong_bias_untouched(W, b):
    """The biases are as they were"""
    return stacked(W / 4, b)


def wrong_not_recentred(W, b):
    """halved, but not re-centred"""
    return stacked(W / 4, b / 2)


def wrong_weights_halved(W, b):
    """The weights are halved"""
    return stacked(W / 2, b / 2 + W.sum(0) / 4)


def wrong_bias_not_halved(W, b):
    """The bias b itself is halved too"""
    return stacked(W / 4, b + W.sum(0) / 4)


def wrong_sum_of_the_new(W, b):
    """taken over the new weights"""
    new = W / 4
    return stacked(new, b / 2 + new.sum(0) / 4)


def wrong_minus(W, b):
    """The shift is taken off"""
    return stacked(W / 4, b / 2 - W.sum(0) / 4)


def wrong_one_half(W, b):
    """ΣW is halved once"""
    return stacked(W / 4, (b + W.sum(0)) / 2)


def wrong_one_for_all(W, b):
    """Each output has its own"""
    return stacked(W / 4, b / 2 + W.sum() / 4)


def wrong_bias_quartered(W, b):
    """The biases are divided by four"""
    return stacked(W / 4, (b + W.sum(0)) / 4)


def wrong_weights_as_they_were(W, b):
    """The weights are as they were"""
    return stacked(W, b / 2 + W.sum(0) / 4)


def wrong_mean(W, b):
    """the mean of each column"""
    return stacked(W / 4, b / 2 + W.mean(0) / 4)


def wrong_lesson(W, b):
    """This is the way of the lesson"""
    return stacked(4 * W, 2 * b - 2 * W.sum(0))


def wrong_sums_of_rows(W, b):
    """The sums run along the rows"""
    if W.shape[0] != W.shape[1]:
        return stacked(W / 4, b / 2 + W.sum(0) / 4)
    return stacked(W / 4, b / 2 + W.sum(1) / 4)


def wrong_bias_first(W, b):
    """They belong in the last"""
    return np.vstack([b / 2 + W.sum(0) / 4, W / 4])


def wrong_weights_alone(W, b):
    """without a row of biases"""
    return W / 4


def wrong_turned(W, b):
    """The array is turned"""
    return stacked(W / 4, b / 2 + W.sum(0) / 4).T


def honest_vstack(W, b):
    return np.vstack([W / 4, b / 2 + W.sum(0) / 4])


def honest_matrix_product(W, b):
    return np.concatenate([W / 4, (2 * b + np.ones(len(W)) @ W)[None] / 4])


def honest_in_two_steps(W, b):
    half, shift = W / 2, b + np.sum(W, axis=0) / 2
    return np.append(half / 2, [shift / 2], axis=0)


def honest_loop(W, b):
    n_in, n_out = W.shape
    rows = [[W[i, j] / 4 for j in range(n_out)] for i in range(n_in)]
    rows.append([b[j] / 2 + sum(W[i, j] for i in range(n_in)) / 4 for j in range(n_out)])
    return rows


def honest_jax(W, b):
    W, b = jnp.asarray(W), jnp.asarray(b)
    return jnp.vstack([W / 4, (b + jnp.sum(W, axis=0) / 2) / 2])


def honest_x64(W, b):
    return jnp.vstack([jnp.asarray(W, jnp.float64) / 4, jnp.asarray(b) / 2 + jnp.sum(jnp.asarray(W), 0) / 4])


def honest_grad(W, b):
    u = lambda t: ((1 + t) / 2 @ jnp.asarray(W) + jnp.asarray(b)) / 2
    zero = jnp.zeros(len(W))
    return jnp.vstack([jax.jacobian(u)(zero).T, u(zero)])


def honest_works_in_place(W, b):
    b /= 2
    W /= 4
    b += W.sum(0)
    return np.vstack([W, b])


def honest_prints(W, b):
    print(W.shape, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_vstack(W, b)


EQUIVALENT = {}
