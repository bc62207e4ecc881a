"""References for the grade of problem set 01: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np

SPACING_BITS = {"float16": 11, "bfloat16": 8, "float32": 24, "float64": 53}
"""Binary digits of a number in each format, the leading one included."""


def sigmoid_slope(z):
    """1/(4 cosh²(z/2)), written with e^(−|z|) alone so that nothing overflows."""
    e = np.exp(-np.abs(np.asarray(z, float)))
    return e / (1 + e) ** 2


def chain_factors(w, b, a0, depth):
    """σ′ from tanh: σ(z) = (1 + tanh(z/2))/2, so σ′ = (1 − tanh²(z/2))/4."""
    factors = np.empty(depth)
    a = a0
    for stage in range(depth):
        t = math.tanh((w * a + b) / 2)
        factors[stage] = w * (1 - t) * (1 + t) / 4
        a = (1 + t) / 2
    return factors


def bias_gradients(ws, bs, a0):
    """Backpropagation as a matrix: row l holds how a_l answers to every earlier bias, carried forward (not back)."""
    answers = np.zeros(len(ws))
    a = a0
    for layer, (w, b) in enumerate(zip(ws, bs)):
        z = w * a + b
        slope = float(sigmoid_slope(z))
        answers[:layer] *= w * slope
        answers[layer] = slope
        a = 1 / (1 + math.exp(-z)) if z > 0 else math.exp(z) / (1 + math.exp(z))
    return answers


def log10_product(factors):
    """With mantissas and exponents instead of logarithms: the product is m·2^e, with e a Python integer."""
    mantissa, exponent = 1.0, 0
    for factor in np.abs(np.asarray(factors, float)).tolist():
        mantissa, shift = math.frexp(mantissa * factor)
        exponent += shift
    return -math.inf if mantissa == 0 else math.log10(mantissa) + exponent * math.log10(2)


def first_silent_depth(weight, number_format):
    """By the spacing of the format, without subtracting: ¼ⁿ is lost when it is at most half a step from the weight.

    The step below a power of two is half the step above it. At exactly half a step the tie goes to the even neighbour.
    """
    bits = SPACING_BITS[number_format]
    mantissa, exponent = math.frexp(abs(weight))
    digits = round(mantissa * 2**bits)  # Python rounds a tie to the even digit, as the format does
    if digits == 2**bits:
        digits, exponent = 2 ** (bits - 1), exponent + 1
    step = 2.0 ** (exponent - bits)
    towards_zero = weight > 0
    at_power = digits == 2 ** (bits - 1)
    half = step / 4 if towards_zero and at_power else step / 2
    tie_stays = digits % 2 == 0
    n = 1
    while 0.25**n > half or (0.25**n == half and not tie_stays):
        n += 1
    return n


def weight_gradients(Ws, bs, h0, c):
    """Forward: how h_l answers to every entry of every earlier matrix, carried along as one table (no walk back)."""
    h, answers = np.asarray(h0, float), []
    for W, b in zip(Ws, bs):
        before, h = h, np.tanh(W @ h + b)
        slopes = 1 / np.cosh(W @ before + b) ** 2
        answers = [slopes[:, None] * (W @ table) for table in answers]
        answers.append(np.kron(np.diag(slopes), before[None, :]))  # row i moves with the entries of row i of W
    return np.array([math.sqrt(np.mean((np.asarray(c) @ table) ** 2)) for table in answers])
