"""References for the grade of problem set 09: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np


def block_jacobian(W1, W2, alpha, h):
    """Differences: between two corners of the ReLUs a block is linear, so a small step gives the exact slope."""
    out = lambda h: h + alpha * W2 @ np.maximum(W1 @ np.maximum(h, 0), 0)
    steps = 1e-6 * np.eye(len(h))
    return np.stack([(out(h + step) - out(h - step)) / 2e-6 for step in steps], axis=1)


def residual_variance(alphas, normalised):
    """By geometry: uncorrelated signals are at right angles, so block by block the root of a sum of two squares."""
    size, sizes = 1.0, [1.0]
    for alpha in alphas:
        size = math.hypot(size, alpha * (1 if normalised else size))
        sizes.append(size)
    return np.square(sizes)


def branch_strength(blocks, growth, gain):
    """By Newton's method on blocks·ln(1 + x) = ln(growth), x = α²·gain."""
    x, goal = math.log(growth) / blocks, math.log(growth)
    for _ in range(50):
        x -= (blocks * math.log1p(x) - goal) * (1 + x) / blocks
    return math.sqrt(x / gain)


def neighbour_correlation(g, lag):
    """By Wiener and Khinchin: the autocorrelation is the transform of the spectrum, of a row with room for lags."""
    g = np.asarray(g, float) - np.mean(g)
    products = np.fft.irfft(np.abs(np.fft.rfft(g, 2 * len(g))) ** 2, 2 * len(g))
    return products[lag] / products[0]
