"""References for the grade of problem set 07: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np


def clip_to_norm(g, c):
    """The norm by hypot, which does not overflow before its result does."""
    norm = math.hypot(*np.ravel(g))
    return np.asarray(g, float) / norm * c if norm > c else np.asarray(g, float)


def clip_together(gradients, c):
    """The norm of the norms, each by hypot; then entry by entry."""
    norm = math.hypot(*(math.hypot(*np.ravel(g)) for g in gradients))
    return [float(x) / norm * c if norm > c else float(x) for g in gradients for x in np.ravel(g)]


def mean_of_clipped(gs, c):
    """Example by example."""
    total = np.zeros(np.shape(gs)[1])
    for g in np.asarray(gs, float):
        total += clip_to_norm(g, c)
    return total / len(gs)


def threshold_for(norms, share):
    """From the top down, as long as one more may be cut."""
    may = math.floor(share * len(norms) + 1e-9)
    ordered = sorted((norm if math.isfinite(norm) else math.inf for norm in norms), reverse=True)
    return ordered[may]
