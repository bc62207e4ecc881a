"""Answers to `sigmoid_twin`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def stacked(weights, biases):
    return np.vstack([weights, np.broadcast_to(biases, (1, weights.shape[1]))])


def wrong_bias_untouched(W, b):
    """The biases are as they were"""
    return stacked(4 * W, b)


def wrong_not_recentred(W, b):
    """doubled, but not re-centred"""
    return stacked(4 * W, 2 * b)


def wrong_weights_doubled(W, b):
    """The weights are doubled"""
    return stacked(2 * W, 2 * b - 2 * W.sum(0))


def wrong_bias_not_doubled(W, b):
    """The bias b itself doubles too"""
    return stacked(4 * W, b - 2 * W.sum(0))


def wrong_sum_of_the_new(W, b):
    """taken over the new weights"""
    new = 4 * W
    return stacked(new, 2 * b - 2 * new.sum(0))


def wrong_plus(W, b):
    """The shift is added"""
    return stacked(4 * W, 2 * b + 2 * W.sum(0))


def wrong_one_sum(W, b):
    """ΣW is taken off once"""
    return stacked(4 * W, 2 * b - W.sum(0))


def wrong_one_for_all(W, b):
    """Each output has its own"""
    return stacked(4 * W, 2 * b - 2 * W.sum())


def wrong_bias_four_times(W, b):
    """The biases are multiplied by four"""
    return stacked(4 * W, 4 * b - 2 * W.sum(0))


def wrong_weights_as_they_were(W, b):
    """The weights are as they were"""
    return stacked(W, 2 * b - 2 * W.sum(0))


def wrong_mean(W, b):
    """The mean of each column"""
    return stacked(4 * W, 2 * b - 2 * W.mean(0))


def wrong_direction(W, b):
    """This is the way back"""
    return stacked(W / 4, (2 * b + W.sum(0)) / 4)


def wrong_sums_of_rows(W, b):
    """The sums run along the rows"""
    if W.shape[0] != W.shape[1]:
        return stacked(4 * W, 2 * b - 2 * W.sum(0))
    return stacked(4 * W, 2 * b - 2 * W.sum(1))


def wrong_bias_first(W, b):
    """They belong in the last"""
    return np.vstack([2 * b - 2 * W.sum(0), 4 * W])


def wrong_weights_alone(W, b):
    """without a row of biases"""
    return 4 * W


def wrong_turned(W, b):
    """The array is turned"""
    return stacked(4 * W, 2 * b - 2 * W.sum(0)).T


def honest_vstack(W, b):
    return np.vstack([4 * W, 2 * b - 2 * W.sum(0)])


def honest_matrix_product(W, b):
    return np.concatenate([4 * W, (2 * b - 2 * np.ones(len(W)) @ W)[None]])


def honest_in_two_steps(W, b):
    to_minus_one_and_one, shift = 2 * W, b - np.sum(W, axis=0)
    return np.append(2 * to_minus_one_and_one, [2 * shift], axis=0)


def honest_loop(W, b):
    n_in, n_out = W.shape
    rows = [[4 * W[i, j] for j in range(n_out)] for i in range(n_in)]
    rows.append([2 * b[j] - 2 * sum(W[i, j] for i in range(n_in)) for j in range(n_out)])
    return rows


def honest_jax(W, b):
    W, b = jnp.asarray(W), jnp.asarray(b)
    return jnp.vstack([4 * W, 2 * (b - jnp.sum(W, axis=0))])


def honest_x64(W, b):
    return jnp.vstack([4 * jnp.asarray(W, jnp.float64), 2 * jnp.asarray(b) - 2 * jnp.sum(jnp.asarray(W), 0)])


def honest_grad(W, b):
    u = lambda s: 2 * ((2 * s - 1) @ jnp.asarray(W) + jnp.asarray(b))
    zero = jnp.zeros(len(W))
    return jnp.vstack([jax.jacobian(u)(zero).T, u(zero)])


def honest_works_in_place(W, b):
    b *= 2
    b -= 2 * W.sum(0)
    W *= 4
    return np.vstack([W, b])


def honest_prints(W, b):
    print(W.shape, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_vstack(W, b)


EQUIVALENT = {}
