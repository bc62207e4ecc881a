"""Answers to `clip_together`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.flatten_util
import jax.numpy as jnp
import numpy as np


def row(arrays):
    return np.concatenate([np.ravel(g) for g in arrays])


def length(gradients):
    return np.sqrt(sum(np.sum(np.asarray(g) ** 2) for g in gradients))


def wrong_unchanged(gradients, c):
    """comes out as it went in"""
    return row(gradients)


def wrong_each(gradients, c):
    """clipped by its own norm"""
    return row([g * min(1, c / (np.linalg.norm(g) or 1)) for g in gradients])


def wrong_value(gradients, c):
    """Every entry is clipped by itself"""
    return np.clip(row(gradients), -c, c)


def wrong_sum(gradients, c):
    """The norms of the arrays are added"""
    return row(gradients) * min(1, c / sum(np.linalg.norm(g) for g in gradients))


def wrong_largest(gradients, c):
    """The norm of the largest array"""
    return row(gradients) * min(1, c / max(np.linalg.norm(g) for g in gradients))


def wrong_mean(gradients, c):
    """The root of the mean"""
    return row(gradients) * min(1, c / np.sqrt(np.mean(row(gradients) ** 2)))


def wrong_square(gradients, c):
    """its root is missing"""
    return row(gradients) * min(1, c / np.sum(row(gradients) ** 2))


def wrong_shared(gradients, c):
    """divided among the arrays"""
    return row([g * min(1, c / len(gradients) / (np.linalg.norm(g) or 1)) for g in gradients])


def wrong_matrices_alone(gradients, c):
    """leaves out what is no matrix"""
    norm = length([g for g in gradients if g.ndim == 2])
    return row(gradients) * min(1, c / (norm or 1))


def wrong_biases_pass(gradients, c):
    """Biases come out as they went in"""
    factor = min(1, c / length(gradients))
    return row([g * factor if g.ndim == 2 else g for g in gradients])


def wrong_always(gradients, c):
    """for short gradients as well"""
    return row(gradients) / length(gradients) * c


def wrong_unit(gradients, c):
    """This has norm 1"""
    return row(gradients) / length(gradients)


def wrong_backwards(gradients, c):
    """from the last to the first"""
    return row(gradients[::-1]) * min(1, c / length(gradients))


def wrong_columns(gradients, c):
    """column by column"""
    return row([g.T for g in gradients]) * min(1, c / length(gradients))


def wrong_factor(gradients, c):
    """One number came back"""
    return min(1, c / length(gradients))


def wrong_sign(gradients, c):
    """the sign is the opposite one"""
    return -row(gradients) * min(1, c / length(gradients))


def honest_numpy(gradients, c):
    return row(gradients) * min(1, c / length(gradients))


def honest_where(gradients, c):
    g = row(gradients)
    norm = np.linalg.norm(g)
    return g if norm <= c else g / norm * c


def honest_hypot(gradients, c):
    entries = [float(x) for g in gradients for x in np.ravel(g)]
    norm = math.hypot(*entries)
    return [x * min(1.0, c / norm) for x in entries]


def honest_norm_of_norms(gradients, c):
    norm = np.linalg.norm([np.linalg.norm(g) for g in gradients])
    return np.hstack([g.ravel() * np.minimum(1, c / norm) for g in gradients])


def honest_jax(gradients, c):
    g, _ = jax.flatten_util.ravel_pytree([jnp.asarray(g) for g in gradients])
    return g * jnp.minimum(1, c / jnp.linalg.norm(g))


def honest_x64(gradients, c):
    return honest_jax([jnp.asarray(g, jnp.float64) for g in gradients], c)


def honest_float32(gradients, c):
    return np.float32(honest_numpy([np.float32(g) for g in gradients], np.float32(c)))


def honest_prints(gradients, c):
    print(len(gradients))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(gradients, c)


EQUIVALENT: dict = {}
