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


def both_ways(Ws, x, d, delta):
    """Imaginary nudges: along d, and of every entry of x on its own; no chain rule, no transpose."""

    def network(h):
        for W in Ws:
            h = 1 / (1 + np.exp(-(h @ W)))
        return h

    rms = lambda v: np.sqrt(np.mean(np.square(v)))
    x, d = np.asarray(x, complex), np.asarray(d, float)
    up = network(x + 1e-30j * d).imag / 1e-30
    back = [np.dot(delta, network(x + 1e-30j * entry).imag / 1e-30) for entry in np.eye(len(x))]
    return np.array([rms(up) / rms(d), rms(back) / rms(delta)])


def surprises(symbols, threshold):
    """Every place looks back at the places behind which its predecessor stood."""
    passed = [0]
    for t in range(1, len(symbols)):
        followers = [symbols[i + 1] for i in range(t - 1) if symbols[i] == symbols[t - 1]]
        if not followers or not followers.count(symbols[t]) >= threshold * len(followers):
            passed.append(t)
    return np.array(passed, float)


def ablated(W, V, keep):
    """The spectrum by polar decompositions: vectors of V from eigenvectors, no singular value decomposition."""
    if keep != "spectrum":
        kept, other = (W, V) if keep == "directions" else (V, W)
        return kept * np.sqrt(np.sum(np.square(other)) / np.sum(np.square(kept)))
    if np.shape(V)[0] < np.shape(V)[1]:
        return ablated(np.transpose(W), np.transpose(V), keep).T
    values, vectors = np.linalg.eigh(np.transpose(V) @ V)
    wanted = np.sqrt(np.maximum(np.linalg.eigvalsh(np.transpose(W) @ W), 0))
    return V @ vectors @ np.diag(wanted / np.sqrt(values)) @ vectors.T
