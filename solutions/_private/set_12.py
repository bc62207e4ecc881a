"""References for the grade of problem set 12: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. Of the first two many answers are right;
these are others than the solution's.
"""

import math

import numpy as np


def cured_stack(x, layers, seed):
    """The identity times 4, and a bias of −2: h ↦ σ(4h − 2), whose slope is 1 at h = ½."""
    n = np.shape(x)[1]
    layer = np.concatenate([4.0 * np.eye(n), np.full((1, n), -2.0)])
    return np.repeat(layer[None], layers, axis=0)


def rate_for(H, θ):
    """No curvature is larger than the largest sum of sizes in a row (Gershgorin)."""
    return 1 / max(sum(abs(float(entry)) for entry in row) for row in H)


def steady_loss(Z, y):
    """Example by example: log Σ exp(z_k − z_y), its largest term taken out."""
    found = []
    for row, right in zip(np.asarray(Z, float), y, strict=True):
        apart = [z - row[right] for z in row]
        top = max(apart)
        found.append(top + math.log(sum(math.exp(d - top) for d in apart)))
    return np.array(found)


def findings(gradients, dead):
    """Network by network, by logarithms, 0 being −inf."""
    return np.array([_finding(*each) for each in zip(gradients, dead, strict=True)])


def _finding(gradients, dead):
    if any(share > 0.9 for share in dead):
        return 3
    logs = [math.log10(g) if 0 < g < math.inf else -math.inf if g == 0 else math.nan for g in map(float, gradients)]
    if any(math.isnan(each) for each in logs):
        return 2
    first, last = logs[0], logs[-1]
    if first == last:
        return 0
    return 1 if first - last < -3 else 2 if first - last > 3 else 0
