"""Answers to `query_gradient`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def weights(x, Wq, Wk, root=None):
    z = (x @ Wq) @ (x @ Wk).T / (x.shape[1] ** 0.5 if root is None else root)
    A = np.exp(z - z.max(1, keepdims=True))
    return A / A.sum(1, keepdims=True)


def logits(A, dA):
    return A * (dA - (A * dA).sum(1, keepdims=True))


def wrong_no_root(x, Wq, Wk, Wv, delta):
    """1/√d is missing on the way back"""
    return x.T @ logits(weights(x, Wq, Wk), delta @ (x @ Wv).T) @ x @ Wk


def wrong_root_nowhere(x, Wq, Wk, Wv, delta):
    """missing inside the softmax"""
    A = weights(x, Wq, Wk, 1)
    return x.T @ logits(A, delta @ (x @ Wv).T) @ x @ Wk / x.shape[1] ** 0.5


def wrong_slope_of_a_sigmoid(x, Wq, Wk, Wv, delta):
    """is the slope of a sigmoid"""
    A = weights(x, Wq, Wk)
    return x.T @ (A * (1 - A) * (delta @ (x @ Wv).T)) @ x @ Wk / x.shape[1] ** 0.5


def wrong_first_part(x, Wq, Wk, Wv, delta):
    """The second part of the softmax’s slope"""
    A = weights(x, Wq, Wk)
    return x.T @ (A * (delta @ (x @ Wv).T)) @ x @ Wk / x.shape[1] ** 0.5


def wrong_no_softmax(x, Wq, Wk, Wv, delta):
    """dL/dA was taken for dL/dz"""
    return x.T @ (delta @ (x @ Wv).T) @ x @ Wk / x.shape[1] ** 0.5


def wrong_keys(x, Wq, Wk, Wv, delta):
    """This is dL/dW_K"""
    dz = logits(weights(x, Wq, Wk), delta @ (x @ Wv).T)
    return x.T @ dz.T @ x @ Wq / x.shape[1] ** 0.5


def wrong_values(x, Wq, Wk, Wv, delta):
    """This is dL/dW_V"""
    return (weights(x, Wq, Wk) @ x).T @ delta


def wrong_queries(x, Wq, Wk, Wv, delta):
    """This is dL/dQ"""
    return logits(weights(x, Wq, Wk), delta @ (x @ Wv).T) @ x @ Wk / x.shape[1] ** 0.5


def wrong_no_key(x, Wq, Wk, Wv, delta):
    """W_K is missing"""
    return x.T @ logits(weights(x, Wq, Wk), delta @ (x @ Wv).T) @ x / x.shape[1] ** 0.5


def wrong_no_delta(x, Wq, Wk, Wv, delta):
    """does delta come in?"""
    A = weights(x, Wq, Wk)
    return x.T @ logits(A, np.ones_like(A)) @ x @ Wk / x.shape[1] ** 0.5


def wrong_side(x, Wq, Wk, Wv, delta):
    """turned on its side"""
    dz = logits(weights(x, Wq, Wk), delta @ (x @ Wv).T)
    return x.T @ dz.T @ x @ Wk / x.shape[1] ** 0.5


def wrong_columns(x, Wq, Wk, Wv, delta):
    """of each column were used"""
    A = weights(x, Wq, Wk).T
    return x.T @ logits(A, delta @ (x @ Wv).T) @ x @ Wk / x.shape[1] ** 0.5


def wrong_transposed(x, Wq, Wk, Wv, delta):
    """Rows and columns are exchanged"""
    return honest_matrices(x, Wq, Wk, Wv, delta).T


def wrong_norm(x, Wq, Wk, Wv, delta):
    """One number came"""
    return np.linalg.norm(honest_matrices(x, Wq, Wk, Wv, delta)) + 1


def back(x, Wk, dz):
    return x.T @ dz @ x @ Wk / x.shape[1] ** 0.5


def wrong_zeros(x, Wq, Wk, Wv, delta):
    """Nothing but 0 came out"""
    return np.zeros_like(Wq)


def wrong_root_twice(x, Wq, Wk, Wv, delta):
    """divided by √d twice"""
    return honest_matrices(x, Wq, Wk, Wv, delta) / x.shape[1] ** 0.5


def wrong_root_of_tokens(x, Wq, Wk, Wv, delta):
    """Here it is how many tokens there are"""
    root = len(x) ** 0.5
    return x.T @ (logits(weights(x, Wq, Wk, root), delta @ (x @ Wv).T) / root) @ x @ Wk


def columns(x, Wq, Wk):
    e = np.exp(x @ Wq @ (x @ Wk).T / x.shape[1] ** 0.5)
    return e / e.sum(axis=0)


def wrong_softmax_of_columns(x, Wq, Wk, Wv, delta):
    """runs down the columns"""
    A, dA = columns(x, Wq, Wk), delta @ (x @ Wv).T
    return back(x, Wk, A * (dA - (A * dA).sum(axis=0)))


def wrong_softmax_of_columns_rows_back(x, Wq, Wk, Wv, delta):
    """runs down the columns"""
    return back(x, Wk, logits(columns(x, Wq, Wk), delta @ (x @ Wv).T))


def wrong_dimension_lost(x, Wq, Wk, Wv, delta):
    """keepdims=True keeps it with its row"""
    A, dA = weights(x, Wq, Wk), delta @ (x @ Wv).T
    return back(x, Wk, A * (dA - (A * dA).sum(axis=1)))


def wrong_sum_of_columns(x, Wq, Wk, Wv, delta):
    """is the sum of a column here"""
    A, dA = weights(x, Wq, Wk), delta @ (x @ Wv).T
    return back(x, Wk, A * (dA - (A * dA).sum(axis=0)))


def wrong_sum_of_all(x, Wq, Wk, Wv, delta):
    """the sum over all rows"""
    A, dA = weights(x, Wq, Wk), delta @ (x @ Wv).T
    return back(x, Wk, A * (dA - (A * dA).sum()))


def wrong_sum_without_weights(x, Wq, Wk, Wv, delta):
    """the sum of the row’s dA, without weights"""
    A, dA = weights(x, Wq, Wk), delta @ (x @ Wv).T
    return back(x, Wk, A * (dA - dA.sum(axis=1, keepdims=True)))


def wrong_plain_mean(x, Wq, Wk, Wv, delta):
    """the plain mean of the row’s dA"""
    A, dA = weights(x, Wq, Wk), delta @ (x @ Wv).T
    return back(x, Wk, A * (dA - dA.mean(axis=1, keepdims=True)))


def wrong_outside(x, Wq, Wk, Wv, delta):
    """It belongs inside"""
    A, dA = weights(x, Wq, Wk), delta @ (x @ Wv).T
    return back(x, Wk, A * dA - (A * dA).sum(axis=1, keepdims=True))


def wrong_tokens_for_values(x, Wq, Wk, Wv, delta):
    """was made with x"""
    return back(x, Wk, logits(weights(x, Wq, Wk), delta @ x.T))


def wrong_keys_for_values(x, Wq, Wk, Wv, delta):
    """was made with the keys"""
    return back(x, Wk, logits(weights(x, Wq, Wk), delta @ (x @ Wk).T))


def wrong_mean_of_tokens(x, Wq, Wk, Wv, delta):
    """divided by the number of tokens"""
    return honest_matrices(x, Wq, Wk, Wv, delta) / len(x)


def wrong_opposite(x, Wq, Wk, Wv, delta):
    """The sign is the opposite one"""
    return -honest_matrices(x, Wq, Wk, Wv, delta)


def honest_matrices(x, Wq, Wk, Wv, delta):
    dz = logits(weights(x, Wq, Wk), delta @ (x @ Wv).T)
    return x.T @ dz @ x @ Wk / x.shape[1] ** 0.5


def honest_jacobians(x, Wq, Wk, Wv, delta):
    A, K, V = weights(x, Wq, Wk), x @ Wk, x @ Wv
    total = np.zeros_like(Wq, dtype=float)
    for i, row in enumerate(A):
        slope = np.diag(row) - np.outer(row, row)
        total += np.outer(x[i], slope @ V @ delta[i] @ K) / np.sqrt(len(Wq))
    return total


def honest_einsum(x, Wq, Wk, Wv, delta):
    A, K, V = weights(x, Wq, Wk), x @ Wk, x @ Wv
    own = V - np.einsum("ij,jd->id", A, V)[:, None]
    dz = A * np.einsum("id,ijd->ij", delta, own)
    return np.einsum("ia,ij,jb->ab", x, dz, K) / x.shape[1] ** 0.5


def honest_grad(x, Wq, Wk, Wv, delta):
    def loss(Wq):
        return jnp.sum(delta * (jax.nn.softmax(x @ Wq @ (x @ Wk).T / x.shape[1] ** 0.5) @ x @ Wv))

    return jax.grad(loss)(jnp.asarray(Wq, jnp.float32))


def honest_differences_grid(x, Wq, Wk, Wv, delta):
    loss = lambda Wq: np.sum(delta * (weights(x, Wq, Wk) @ (x @ Wv)))
    found = np.zeros(np.shape(Wq))
    for at in np.ndindex(*found.shape):
        step = np.zeros_like(found)
        step[at] = 1e-5
        found[at] = (loss(Wq + step) - loss(Wq - step)) / 2e-5
    return found


def honest_float32(x, Wq, Wk, Wv, delta):
    return honest_matrices(*(np.float32(each) for each in (x, Wq, Wk, Wv, delta)))


def honest_jnp_x64(x, Wq, Wk, Wv, delta):
    x, Wq, Wk, Wv, delta = map(jnp.asarray, (x, Wq, Wk, Wv, delta))
    A = jax.nn.softmax(x @ Wq @ (x @ Wk).T / jnp.sqrt(x.shape[1]))
    return x.T @ logits(A, delta @ (x @ Wv).T) @ x @ Wk / jnp.sqrt(x.shape[1])


def honest_prints(x, Wq, Wk, Wv, delta):
    print(x.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_matrices(x, Wq, Wk, Wv, delta)


EQUIVALENT = {
    "A = np.exp(z + z.max(axis=1, keepdims=True))": "a factor of a row, which its sum takes off again",
    "root = Wq.shape[1] ** 0.5": "Wq has as many columns as x",
    "root = Wk.shape[1] ** 0.5": "Wk has as many columns as x",
    "root = Wv.shape[1] ** 0.5": "Wv has as many columns as x",
    "root = delta.shape[1] ** 0.5": "delta is as large as x",
}
