"""Answers to `update_ratios`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def rms(x):
    return np.sqrt(np.mean(np.square(x)))


def by(weights, gradients, learning_rate, size=rms):
    return np.array([learning_rate * size(g) / size(w) for w, g in zip(weights, gradients, strict=True)])


def wrong_learning_rate_forgotten(weights, gradients, learning_rate):
    """the learning rate times the gradient"""
    return by(weights, gradients, 1)


def wrong_upside_down(weights, gradients, learning_rate):
    """stands on its head"""
    with np.errstate(divide="ignore"):
        return 1 / by(weights, gradients, learning_rate)


def wrong_mean_squares(weights, gradients, learning_rate):
    """ratios of mean squares"""
    return by(weights, gradients, learning_rate, lambda x: np.mean(x**2))


def wrong_squared(weights, gradients, learning_rate):
    """the squares of the expected numbers"""
    return [np.mean((learning_rate * g) ** 2) / np.mean(w**2) for w, g in zip(weights, gradients, strict=True)]


def wrong_learning_rate_twice(weights, gradients, learning_rate):
    """multiplied in twice"""
    return by(weights, [learning_rate * g for g in gradients], learning_rate)


def wrong_mean_of_sizes(weights, gradients, learning_rate):
    """the mean of |x|"""
    return by(weights, gradients, learning_rate, lambda x: np.mean(np.abs(x)))


def wrong_signed_mean(weights, gradients, learning_rate):
    """the mean with signs"""
    return by(weights, gradients, learning_rate, np.mean)


def wrong_largest_entry(weights, gradients, learning_rate):
    """the largest entries"""
    return by(weights, gradients, learning_rate, lambda x: np.max(np.abs(x)))


def wrong_standard_deviation(weights, gradients, learning_rate):
    """takes the mean out first"""
    return by(weights, gradients, learning_rate, np.std)


def wrong_whole_network(weights, gradients, learning_rate):
    """hides the layers"""
    g, w = (np.concatenate([x.ravel() for x in xs]) for xs in (gradients, weights))
    return np.array([learning_rate * rms(g) / rms(w)])


def wrong_logarithms(weights, gradients, learning_rate):
    """the ratios themselves"""
    with np.errstate(divide="ignore"):
        return np.log10(by(weights, gradients, learning_rate))


def wrong_underflow(weights, gradients, learning_rate):
    """left the range of float32"""
    return by([np.float32(w) for w in weights], [np.float32(g) for g in gradients], learning_rate)


def wrong_reversed(weights, gradients, learning_rate):
    """in reverse order"""
    return by(weights, gradients, learning_rate)[::-1]


def wrong_sign(weights, gradients, learning_rate):
    """the sign is the opposite one"""
    return by(weights, gradients, -learning_rate)


def honest_numpy(weights, gradients, learning_rate):
    return by(weights, gradients, learning_rate)


def honest_norms(weights, gradients, learning_rate):
    return [np.linalg.norm(learning_rate * g) / np.linalg.norm(w) for w, g in zip(weights, gradients, strict=True)]


def honest_loop(weights, gradients, learning_rate):
    found = []
    for w, g in zip(weights, gradients, strict=True):
        above, below, count = 0.0, 0.0, 0
        for a, b in zip(w.ravel(), g.ravel(), strict=True):
            above, below, count = above + (learning_rate * b) ** 2, below + a * a, count + 1
        found.append(math.sqrt(above / count) / math.sqrt(below / count))
    return found


def honest_jax_scaled(weights, gradients, learning_rate):
    def size(x):
        largest = float(jnp.max(jnp.abs(x)))
        return largest * jnp.sqrt(jnp.mean((x / (largest or 1)) ** 2))

    pairs = zip(weights, gradients, strict=True)
    return jnp.stack([learning_rate * size(jnp.asarray(g)) / size(jnp.asarray(w)) for w, g in pairs])


def honest_x64(weights, gradients, learning_rate):
    size = lambda x: jnp.sqrt(jnp.mean(jnp.asarray(x, jnp.float64) ** 2))
    return [learning_rate * size(g) / size(w) for w, g in zip(weights, gradients, strict=True)]


def honest_one_root(weights, gradients, learning_rate):
    squares = [np.sum(g**2) / np.sum(w**2) for w, g in zip(weights, gradients, strict=True)]
    return learning_rate * np.sqrt(squares)


def honest_moves_then_compares(weights, gradients, learning_rate):
    """The step itself, as an optimiser takes it."""
    steps = [-learning_rate * g for g in gradients]
    return [rms(step) / rms(w) for step, w in zip(steps, weights, strict=True)]


def honest_prints(weights, gradients, learning_rate):
    print(len(weights))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return list(by(weights, gradients, learning_rate))


EQUIVALENT = {"return found": "a list is taken as an array"}
