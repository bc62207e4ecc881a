"""Answers to `step_factors`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def by(x, learning_rate, curvature=lambda x: 2 * x.T @ x / len(x), factor=lambda ηλ: 1 - ηλ):
    return np.sort(factor(learning_rate * np.linalg.eigvalsh(curvature(x))))[::-1]


def stepped(x, learning_rate, w, y):
    """One step of descent on mean((x @ w − y)²), as it stands in any book."""
    return w - learning_rate * 2 / len(x) * x.T @ (x @ w - y)


def wrong_two_missing(x, learning_rate):
    """A 2 is missing"""
    return by(x, learning_rate, lambda x: x.T @ x / len(x))


def wrong_sum_of_squares(x, learning_rate):
    """the sum of squares"""
    return by(x, learning_rate, lambda x: 2 * x.T @ x)


def wrong_half_the_sum(x, learning_rate):
    """half the sum of squares"""
    return by(x, learning_rate, lambda x: x.T @ x)


def wrong_divided_by_the_weights(x, learning_rate):
    """divided was by its columns"""
    return by(x, learning_rate, lambda x: 2 * x.T @ x / x.shape[1])


def wrong_covariance(x, learning_rate):
    """The mean of each column was taken out"""
    return by(x, learning_rate, lambda x: 2 * np.atleast_2d(np.cov(x, rowvar=False, bias=True)))


def wrong_singular_values(x, learning_rate):
    """the squares of its singular values"""
    sizes = np.zeros(x.shape[1])
    found = np.linalg.svd(x)[1]
    sizes[: len(found)] = found
    return np.sort(1 - 2 * learning_rate * sizes / len(x))[::-1]


def wrong_diagonal(x, learning_rate):
    """the diagonal of the second derivative"""
    return np.sort(1 - learning_rate * 2 * np.mean(x**2, axis=0))[::-1]


def wrong_the_part_that_is_gone(x, learning_rate):
    """Which part is left?"""
    return by(x, learning_rate, factor=lambda ηλ: ηλ)


def wrong_uphill(x, learning_rate):
    """climbs away"""
    return by(x, learning_rate, factor=lambda ηλ: 1 + ηλ)


def wrong_sizes(x, learning_rate):
    """The sizes alone hide"""
    return by(x, learning_rate, factor=lambda ηλ: np.abs(1 - ηλ))


def wrong_small_steps(x, learning_rate):
    """It never diverges"""
    return by(x, learning_rate, factor=lambda ηλ: np.exp(-ηλ))


def wrong_of_the_loss(x, learning_rate):
    """The distance is asked for"""
    return by(x, learning_rate, factor=lambda ηλ: (1 - ηλ) ** 2)


def wrong_curvatures(x, learning_rate):
    """These are the curvatures"""
    return np.linalg.eigvalsh(2 * x.T @ x / len(x))[::-1]


def wrong_steepest_first(x, learning_rate):
    """in reverse order"""
    return by(x, learning_rate)[::-1]


def wrong_by_size(x, learning_rate):
    """sorted by their size"""
    return sorted(by(x, learning_rate), key=abs, reverse=True)


def wrong_unsorted(x, learning_rate):
    """in another order"""
    return np.roll(by(x, learning_rate)[::-1], 1)


def wrong_one_number(x, learning_rate):
    """One number came"""
    return by(x, learning_rate)[-1]


def wrong_of_the_rows(x, learning_rate):
    """One factor for each row"""
    return by(x.T, learning_rate, lambda x: 2 * x.T @ x / x.shape[1])


def wrong_matrix(x, learning_rate):
    """the matrix that a step multiplies"""
    return np.eye(x.shape[1]) - learning_rate * 2 * x.T @ x / len(x)


def honest_eigenvalues(x, learning_rate):
    return by(x, learning_rate)


def honest_list(x, learning_rate):
    return [1 - learning_rate * λ for λ in np.linalg.eigvalsh(2 * x.T @ x / len(x))]


def honest_singular_values(x, learning_rate):
    λ = np.zeros(x.shape[1])
    found = np.linalg.svd(x / np.sqrt(len(x)), compute_uv=False)
    λ[: len(found)] = 2 * found**2
    return np.sort(1 - learning_rate * λ)[::-1]


def honest_steps_from_every_side(x, learning_rate):
    """The step itself, from each weight at 1 and the others at 0, on data whose minimum is 0."""
    moved = np.stack([stepped(x, learning_rate, w, np.zeros(len(x))) for w in np.eye(x.shape[1])])
    return np.sort(np.linalg.eigvals(moved).real)[::-1]


def honest_jax_hessian(x, learning_rate):
    H = jax.hessian(lambda w: jnp.mean((x @ w) ** 2))(jnp.zeros(x.shape[1]))
    return 1 - learning_rate * jnp.linalg.eigvalsh(H)


def honest_float32(x, learning_rate):
    return by(np.float32(x), np.float32(learning_rate))


def honest_x64(x, learning_rate):
    x = jnp.asarray(x, jnp.float64)
    return 1 - learning_rate * jnp.linalg.eigvalsh(2 * x.T @ x / len(x))


def honest_prints(x, learning_rate):
    print(x.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    x -= 0  # what an answer does to its inputs is its own affair
    return tuple(by(x, learning_rate))


EQUIVALENT = {}
