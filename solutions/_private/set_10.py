"""References for the grade of problem set 10: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import numpy as np


def denoising_gradient(W, b, V, c, noisy, clean):
    """An imaginary nudge of every weight: no chain rule, no cancellation (Squire & Trapp 1998)."""
    W = np.asarray(W, complex)
    gradient = np.zeros(W.shape)
    for place in np.ndindex(W.shape):
        nudged = W.copy()
        nudged[place] += 1e-30j
        h = 1 / (1 + np.exp(-(noisy @ nudged + b)))
        r = 1 / (1 + np.exp(-(h @ V + c)))
        gradient[place] = np.mean((r - clean) ** 2).imag / 1e-30
    return gradient


def between_examples(Ws, x):
    """The variance over examples as half the mean squared difference of pairs."""
    found, h = [], np.asarray(x, float)
    for W in Ws:
        h = 0.5 * (1 + np.tanh(0.5 * (h @ W)))
        found.append(np.sqrt(np.mean((h[:, None, :] - h[None, :, :]) ** 2) / 2))
    return np.array(found)


def surprises(p, symbols, threshold):
    """Symbol by symbol."""
    return np.array([t for t in range(len(symbols)) if t == 0 or not p[t - 1][symbols[t]] >= threshold], float)


def estimated_gradient(up, down, e, s):
    """Pair by pair."""
    total = np.zeros(np.shape(e)[1])
    for i in range(len(up)):
        total += (up[i] - down[i]) / 2 / s * e[i]
    return total / len(up)
