"""References for the grade of problem set 06: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np


def normalise_batch(z, scale, shift, eps):
    """Unit by unit, with the variance as E[z²] − E[z]² about the first example."""
    out = np.empty(np.shape(z))
    for j, column in enumerate(np.asarray(z, float).T):
        moved = column - column[0]
        mean = math.fsum(moved) / len(moved)
        variance = max(math.fsum(moved**2) / len(moved) - mean**2, 0)
        out[:, j] = [scale[j] * (value - mean) / math.sqrt(variance + eps) + shift[j] for value in moved]
    return out


def batch_norm_gradient(z, dy, eps):
    """The whole Jacobian of every unit: dy_i/dz_j = (δ_ij − 1/B)/s − c_i c_j/(B s³)."""
    z, dy = np.asarray(z, float), np.asarray(dy, float)
    B = len(z)
    out = np.empty(z.shape)
    for unit in range(z.shape[1]):
        c = z[:, unit] - z[:, unit].mean()
        s = math.sqrt(c @ c / B + eps)
        out[:, unit] = dy[:, unit] @ ((np.eye(B) - 1 / B) / s - np.outer(c, c) / (B * s**3))
    return out


def growth_per_layer(h, slopes):
    """The variance as half the mean square of all differences."""
    h, slopes = np.ravel(h), np.ravel(slopes)
    variance = np.mean((h[:, None] - h[None, :]) ** 2) / 2
    return math.sqrt(slopes @ slopes / len(slopes) / variance)


def use_alone(batches, z, momentum, eps):
    """The share of each batch written out: (1 − m)·m^(number of batches after it), and m^steps of the start."""
    steps, B = np.shape(batches)[:2]
    shares = [(1 - momentum) * momentum ** (steps - 1 - t) for t in range(steps)]
    mean = sum(share * sum(batch) / B for share, batch in zip(shares, batches))
    variance = momentum**steps + sum(
        share * sum((batch - sum(batch) / B) ** 2) / (B - 1) for share, batch in zip(shares, batches)
    )
    return (np.asarray(z) - mean) / np.sqrt(variance + eps)
