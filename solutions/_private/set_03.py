"""References for the grade of problem set 03: NumPy in float64, written without the package and without JAX."""

import math

import numpy as np


def rmsprop_step(w, g, v, rate, inside):
    """Entry by entry, in Python's own numbers."""
    rows = []
    for weight, slope, mean in zip(w, g, v):
        mean += (slope * slope - mean) / 10
        divisor = math.sqrt(mean + 1e-7) if inside else math.sqrt(mean) + 1e-7
        rows.append((weight - rate * slope / divisor, mean))
    return np.array(rows).T


def training_spread(starts, x, y, rate, steps):
    """Run by run in Python's own numbers; ∂a/∂w is carried forward beside a, and the percentiles are interpolated."""
    ends = []
    for start in starts:
        w = [float(weight) for weight in start]
        for step in range(steps + 1):
            loss, slopes = 0.0, [0.0] * len(w)
            for value, wanted in zip(x, y):
                a, moved = float(value), [0.0] * len(w)
                for layer, weight in enumerate(w):
                    after = 1 / (1 + math.exp(-weight * a))
                    moved = [after * (1 - after) * weight * m for m in moved]
                    moved[layer] = after * (1 - after) * a
                    a = after
                loss += (a - wanted) ** 2 / len(x)
                slopes = [s + 2 * (a - wanted) * m / len(x) for s, m in zip(slopes, moved)]
            if step < steps:
                w = [weight - rate * s for weight, s in zip(w, slopes)]
        ends.append(loss)
    ends.sort()

    def percentile(share):
        place = share * (len(ends) - 1)
        low = int(place)
        return ends[low] + (place - low) * (ends[min(low + 1, len(ends) - 1)] - ends[low])

    return np.array([percentile(share) for share in (0.05, 0.5, 0.95)])


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
