"""References for the grade of problem set 06: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np


def normalise_batch(z, scale, shift, eps):
    """Channel by channel, with the variance as E[z²] − E[z]² about the first value."""
    z = np.asarray(z, float)
    out = np.empty(z.shape)
    for k in range(z.shape[2]):
        moved = z[:, :, k] - z[0, 0, k]
        mean = math.fsum(moved.flat) / moved.size
        variance = max(math.fsum((moved**2).flat) / moved.size - mean**2, 0)
        out[:, :, k] = scale[k] * (moved - mean) / math.sqrt(variance + eps) + shift[k]
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


def growth_with_skips(h, slopes, blocks):
    """By recursion from the last block, with the variance as half the mean square of all differences."""
    h, slopes = np.ravel(h), np.ravel(slopes)
    added = np.mean((h[:, None] - h[None, :]) ** 2) / 2
    square = slopes @ slopes / len(slopes)
    back = lambda left: math.hypot(1, math.sqrt(square / (1 + added * (left - 1)))) * back(left - 1) if left else 1.0
    return back(blocks)


def fold_away(W, scale, shift, mean, variance, eps):
    """Unit by unit: the slope of the line is what an input is multiplied by, its value at 0 the bias."""
    inputs, units = np.shape(W)
    out = np.empty((inputs + 1, units))
    for j in range(units):
        spread = math.sqrt(variance[j] + eps)
        silent = shift[j] - scale[j] * (mean[j] / spread)
        out[:inputs, j] = [scale[j] * ((W[i][j] - mean[j]) / spread) + shift[j] - silent for i in range(inputs)]
        out[inputs, j] = silent
    return out
