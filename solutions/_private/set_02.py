"""References for the grade of problem set 02: NumPy in float64 or Python's integers, without the package and JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math
from fractions import Fraction

import numpy as np

BITS_AND_EXPONENT = {"float16": (11, 15), "bfloat16": (8, 127), "float32": (24, 127), "float64": (53, 1023)}
"""Binary digits of a number in each format, the leading one included, and the largest exponent of 2."""


def stages_until_overflow(factor, number_format):
    """By multiplication, with a power of two taken out at every stage: only an exponent, a whole number, grows."""
    bits, top = BITS_AND_EXPONENT[number_format]
    largest = Fraction(2 - 2 ** (1 - bits))  # times 2^top
    mantissa, exponent, n = 1.0, 0, 0
    while (exponent, Fraction(mantissa)) <= (top, largest):
        mantissa, shift = math.frexp(mantissa * abs(factor))
        mantissa, exponent, n = 2 * mantissa, exponent + shift - 1, n + 1
    return n


def first_bad_stages(signals):
    """One pass over the rows; nan is what differs from itself, inf what is larger than every number."""
    infinite = no_number = 0
    for stage in range(len(signals), 0, -1):
        for value in np.ravel(signals[stage - 1]).tolist():
            if value != value:
                no_number = stage
            elif abs(value) > 1.7976931348623157e308:
                infinite = stage
    return infinite, no_number


def typical_and_mean(factors, length):
    """As powers of the geometric mean, and of the root of the mean square: each one logarithm, at the end."""
    unit = max(factors)
    geometric = math.prod(float(f / unit) ** (1 / len(factors)) for f in factors)
    square = math.fsum((f / unit) ** 2 for f in factors) / len(factors)
    log10 = lambda x: math.log10(x) if x else -math.inf
    return np.array(
        [length * (log10(geometric) + math.log10(unit)), length * (math.log10(square) / 2 + math.log10(unit))]
    )


def update_ratios(weights, gradients, learning_rate):
    """math.hypot takes the root of a sum of squares without forming them; equal counts cancel."""
    return np.array(
        [learning_rate * math.hypot(*np.ravel(g)) / math.hypot(*np.ravel(w)) for w, g in zip(weights, gradients)]
    )


def step_factors(x, learning_rate):
    """The step itself, row by row on y = 0, from each weight at 1: what comes are the columns of a matrix."""
    step = lambda w: w - learning_rate * sum(2 * (row @ w) * row for row in x) / len(x)
    return np.sort(np.linalg.eigvals(np.array([step(w) for w in np.eye(x.shape[1])])).real)[::-1]


def rule_counts(shares, log10_ratios, threshold):
    """Sorted into four heaps, one network after the other; −3 powers of ten are a thousandth."""
    heaps = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
    for share, log10_ratio in zip(shares, log10_ratios):
        heaps[bool(share > threshold), bool(-log10_ratio > 3)] += 1
    return np.array(list(heaps.values()))
