"""References for the grade of problem set 11: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np


def query_gradient(x, Wq, Wk, Wv, delta):
    """By complex steps: the imaginary part of the loss at W_Q + 1e-30 i is its slope, with nothing subtracted."""
    x, Wq, Wk, Wv, delta = (np.asarray(each, float) for each in (x, Wq, Wk, Wv, delta))
    K, V = x @ Wk, x @ Wv
    found = np.zeros(Wq.shape)
    for at in np.ndindex(*Wq.shape):
        W = Wq.astype(complex)
        W[at] += 1e-30j
        z = x @ W @ K.T / math.sqrt(x.shape[1])
        e = np.exp(z - z.real.max(1, keepdims=True))
        found[at] = np.sum(delta * (e @ V / e.sum(1, keepdims=True))).imag / 1e-30
    return found


def memory_sensitivity(lam, x):
    """The last state is γ(λ) times a polynomial in λ, whose coefficients are the inputs: the product rule."""
    p = np.poly1d(np.asarray(x, float))
    gamma = math.sqrt((1 - lam) * (1 + lam))
    return gamma * p.deriv()(lam) - lam / gamma * p(lam)


def born_dead_chance(widths, closed):
    """Summed over the layer that dies first."""
    chance, alive = 0.0, 1.0
    for width in widths:
        layer = math.exp(int(width) * math.log(closed))
        chance, alive = chance + alive * layer, alive * (1 - layer)
    return chance


def mup_settings(sds, rate, narrow, wide):
    """From what has to stay: width × variance of the hidden matrix, width × SD of the output, width × rate of both."""
    (a, b, c), m = (float(sd) for sd in sds), wide / narrow
    hidden = math.sqrt(narrow * b**2 / wide)
    return np.array([[a, hidden, narrow * c / wide], [rate, rate / m, narrow * rate / wide]])
