"""References for the grade of problem set 05: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np


def elu_slope(z, alpha):
    """By φ itself: on the left the slope is φ(z) + alpha, and expm1 gives φ there."""
    z = np.asarray(z, float)
    slope = np.ones(z.shape)
    left = z <= 0
    slope[left] = alpha * np.expm1(z[left]) + alpha
    return slope


def critical_gain(z, slopes):
    """Every point stands for the Gaussian's share of the cell around it, by the error function."""
    edges = [-math.inf, *((z[1:] + z[:-1]) / 2), math.inf]
    below = np.array([0.5 * (1 + math.erf(edge / math.sqrt(2))) for edge in edges])
    return float(np.sum(np.diff(below) * np.asarray(slopes) ** 2)) ** -0.5


def layers_until(share, weight_variance):
    """Multiplied out layer by layer, the mean square as mantissa and exponent, so that it cannot underflow."""
    want_m, want_e = math.frexp(share)
    want_m, shift = math.frexp(want_m * want_m)
    want_e = 2 * want_e + shift
    mantissa, exponent, n = 0.5, 1, 0
    while not ((exponent, mantissa) < (want_e, want_m)) or n == 0:
        mantissa, shift = math.frexp(mantissa * weight_variance / 2)
        exponent, n = exponent + shift, n + 1
    return n


def relu_gradient(Ws, x):
    """Differences: the network is linear as long as no unit opens or closes, so a small step gives the exact slope."""

    def total(x):
        for W in np.asarray(Ws):
            x = np.maximum(W @ x, 0)
        return x.sum()

    steps = 1e-6 * np.eye(len(x))
    return np.array([(total(x + step) - total(x - step)) / 2e-6 for step in steps])


def dead_units(z):
    """Unit by unit, example by example."""
    z = np.asarray(z)
    if z.ndim == 3:
        return np.array([dead_units(layer) for layer in z])
    return sum(not any(example[unit] > 0 for example in z) for unit in range(z.shape[1]))
