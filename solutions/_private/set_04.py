"""References for the grade of problem set 04: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np


def glorot_limit(n_in, n_out):
    """Equation 16 of Glorot & Bengio 2010, as it stands there."""
    return math.sqrt(6) / math.sqrt(n_in + n_out)


def he_std(n_in, slope):
    """Equation 15 of He et al. 2015: ½ (1 + a²) n Var = 1."""
    return math.sqrt(1 / (0.5 * (1 + slope**2) * n_in))


def _average(f, reach=10.0, steps=20_000):
    """E[f(z)], z ~ N(0, 1), by Simpson's rule."""
    z, h = np.linspace(-reach, reach, steps + 1, retstep=True)
    simpson = np.ones(steps + 1)
    simpson[1:-1:2], simpson[2:-1:2] = 4, 2
    return float(h / 3 * np.sum(simpson * f(z) * np.exp(-(z**2) / 2)) / math.sqrt(2 * math.pi))


def next_variance(q, weight_variance, bias_variance):
    """tanh² = 1 − 1/cosh², so that the average is of what is missing to 1."""
    root = math.sqrt(q)
    missing = _average(lambda z: 1 / np.cosh(np.minimum(np.abs(root * z), 300)) ** 2)
    return weight_variance * (1 - missing) + bias_variance


def sigmoid_twin(W, b):
    """From t W + b with t = 2s − 1, all of it doubled."""
    W, b = np.asarray(W, float), np.asarray(b, float)
    doubled = 2 * np.concatenate([W, b[None]])
    twin = np.array(doubled)
    twin[:-1] *= 2
    for row in doubled[:-1]:
        twin[-1] -= row
    return twin


def depth_scale(weight_variance, bias_variance):
    """q* by bisection: the map is concave and lies above the diagonal left of its fixed point."""
    grid, step = np.linspace(-9, 9, 3001, retstep=True)
    weight = step * np.exp(-(grid**2) / 2) / math.sqrt(2 * math.pi)
    onwards = lambda q: weight_variance * weight @ np.tanh(math.sqrt(q) * grid) ** 2 + bias_variance
    low, high = 0.0, weight_variance + bias_variance + 1
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if onwards(middle) > middle else (low, middle)
    χ = weight_variance * (weight @ (1 / np.cosh(math.sqrt(high) * grid)) ** 4)
    return 1 / abs(math.log(χ))
