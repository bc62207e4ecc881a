"""References for the grade of problem set 12: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. Of the first two many answers are right;
these are others than the solution's.
"""

import math
from itertools import pairwise

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


def findings(dh, dz):
    """Network by network, from the output to the input, until nothing arrives or everything does."""
    return np.array([_finding(*each) for each in zip(dh, dz, strict=True)])


def _finding(dh, dz):
    kept = {"slopes": 0.0, "weights": 0.0}
    stages = [each for pair in zip(dh[:0:-1], dz[::-1], strict=True) for each in pair] + [dh[0]]
    for place, (before, after) in enumerate(pairwise(map(float, stages))):
        ended = after == 0 or math.isinf(after)
        change = math.copysign(200, after - before) if ended else math.log10(after) - math.log10(before)
        kept["weights" if place % 2 else "slopes"] += change
        if ended:
            break
    if abs(sum(kept.values())) < 3:
        return 0
    if sum(kept.values()) > 0:
        return 3
    return 1 if kept["weights"] < kept["slopes"] else 2
