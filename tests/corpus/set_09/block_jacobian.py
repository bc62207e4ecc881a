"""Answers to `block_jacobian`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def parts(W1, h):
    return (h > 0).astype(float), (W1 @ np.maximum(h, 0) > 0).astype(float)


def branch(W1, W2, h):
    first, second = parts(W1, h)
    return (W2 * second) @ (W1 * first)


def wrong_no_skip(W1, W2, alpha, h):
    """the skip adds the identity"""
    return alpha * branch(W1, W2, h)


def wrong_alpha_forgotten(W1, W2, alpha, h):
    """alpha is missing"""
    return np.eye(len(h)) + branch(W1, W2, h)


def wrong_alpha_on_both(W1, W2, alpha, h):
    """alpha multiplies the skip as well"""
    return alpha * (np.eye(len(h)) + branch(W1, W2, h))


def wrong_alpha_squared(W1, W2, alpha, h):
    """alpha stands in it squared"""
    return np.eye(len(h)) + alpha**2 * branch(W1, W2, h)


def wrong_first_open(W1, W2, alpha, h):
    """The slopes of the first ReLU are missing"""
    return np.eye(len(h)) + alpha * (W2 * parts(W1, h)[1]) @ W1


def wrong_second_open(W1, W2, alpha, h):
    """The slopes of the second ReLU are missing"""
    return np.eye(len(h)) + alpha * W2 @ (W1 * parts(W1, h)[0])


def wrong_linear(W1, W2, alpha, h):
    """Both ReLUs are missing"""
    return np.eye(len(h)) + alpha * W2 @ W1


def wrong_transposed(W1, W2, alpha, h):
    """Rows and columns are exchanged"""
    return (np.eye(len(h)) + alpha * branch(W1, W2, h)).T


def wrong_order(W1, W2, alpha, h):
    """in the wrong order"""
    first, second = parts(W1, h)
    return np.eye(len(h)) + alpha * (W1 * second) @ (W2 * first)


def wrong_ones(W1, W2, alpha, h):
    """A 1 was added to every entry"""
    return 1 + alpha * branch(W1, W2, h)


def wrong_masks_exchanged(W1, W2, alpha, h):
    """of the two ReLUs are exchanged"""
    first, second = parts(W1, h)
    return np.eye(len(h)) + alpha * (W2 * first) @ (W1 * second)


def wrong_values(W1, W2, alpha, h):
    """The values of the ReLUs"""
    a = np.maximum(h, 0)
    return np.eye(len(h)) + alpha * (W2 * np.maximum(W1 @ a, 0)) @ (W1 * a)


def wrong_vector(W1, W2, alpha, h):
    """the whole matrix is wanted"""
    return (np.eye(len(h)) + alpha * branch(W1, W2, h)).sum(0)


def honest_masks(W1, W2, alpha, h):
    return np.eye(len(h)) + alpha * branch(W1, W2, h)


def honest_diagonals(W1, W2, alpha, h):
    first, second = map(np.diag, parts(W1, h))
    return np.identity(len(h)) + alpha * W2 @ second @ W1 @ first


def honest_loops(W1, W2, alpha, h):
    first, second = parts(W1, h)
    n = len(h)
    J = [[float(i == j) for j in range(n)] for i in range(n)]
    for i in range(n):
        for j in range(n):
            for k in range(n):
                J[i][j] += alpha * W2[i][k] * second[k] * W1[k][j] * first[j]
    return J


def honest_jacobian(W1, W2, alpha, h):
    return jax.jacobian(lambda h: h + alpha * W2 @ jax.nn.relu(W1 @ jax.nn.relu(h)))(jnp.asarray(h))


def honest_columns(W1, W2, alpha, h):
    first, second = parts(W1, h)
    return np.array([e + alpha * W2 @ (second * (W1 @ (first * e))) for e in np.eye(len(h))]).T


def honest_float32(W1, W2, alpha, h):
    W1, W2, h = (np.float32(value) for value in (W1, W2, h))
    return np.eye(len(h), dtype=np.float32) + np.float32(alpha) * branch(W1, W2, h)


def honest_jnp_x64(W1, W2, alpha, h):
    first, second = h > 0, jnp.asarray(W1) @ jnp.maximum(h, 0) > 0
    return jnp.eye(len(h)) + alpha * jnp.einsum("ik,k,kj,j->ij", W2, second, W1, first)


def honest_prints(W1, W2, alpha, h):
    print(h)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_masks(W1, W2, alpha, h)


EQUIVALENT = {
    "return np.eye(len(W1)) + alpha * (W2 * open_z) @ (W1 * open_h)": "W1 is as long as h",
    "return np.eye(len(W2)) + alpha * (W2 * open_z) @ (W1 * open_h)": "W2 is as long as h",
}
