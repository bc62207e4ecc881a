"""References for the grade of problem set 03: NumPy in float64, written without the package and without JAX."""

import math

import numpy as np


def rmsprop_step(w, g, v, rate):
    """Entry by entry, in Python's own numbers."""
    rows = []
    for weight, slope, mean in zip(w, g, v):
        mean += (slope * slope - mean) / 10
        rows.append((weight - rate * slope / math.sqrt(mean + 1e-7), mean))
    return np.array(rows).T


def gradient_statistics(G):
    """Two passes, with sums that lose no digits (math.fsum)."""
    entries = [float(entry) for row in G for entry in row]
    mean = math.fsum(entries) / len(entries)
    spread = math.sqrt(math.fsum((entry - mean) ** 2 for entry in entries) / len(entries))
    return np.array([mean, spread, math.hypot(mean, spread)])


def first_last_ratio(gradients):
    """math.hypot scales by itself, so a norm never underflows; the number of entries is divided out afterwards."""

    def log10_rms(G):
        return math.log10(math.hypot(*np.ravel(G))) - math.log10(np.size(G)) / 2

    return log10_rms(gradients[0]) - log10_rms(gradients[-1])


def activation_share(values):
    """Sums of squares: between the activations, each counted as often as it has runs, over the total."""
    everything = values.sum() / values.size
    each = values[0].size
    between = sum(each * (table.sum() / each - everything) ** 2 for table in values)
    return between / ((values - everything) ** 2).sum()
