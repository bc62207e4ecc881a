"""References for the grade of problem set 08: NumPy in float64, written without the package and without JAX.

They stay with the instructor: neither the wheel nor exercises/ holds them. A test holds each against the reference of
the package, so that both would have to be wrong in the same way.
"""

import math

import numpy as np


def shared_gradient(W, x):
    """Forwards in time: ∂h_t/∂W is carried along with the state (real-time recurrent learning)."""
    n = len(W)
    h, P = np.zeros(n), np.zeros((n, n, n))  # P[k, i, j] = ∂h_k/∂W_ij
    for x_t in x:
        after = np.tanh(h @ W + x_t)
        own = np.einsum("kj,i->kij", np.eye(n), h)
        P = (1 - after**2)[:, None, None] * (np.einsum("mk,mij->kij", W, P) + own)
        h = after
    return P.sum(axis=0)


def steps_surely(W, gamma, share):
    """Multiplied out, as mantissa and exponent; the singular value by the decomposition."""
    factor = gamma * np.linalg.svd(np.asarray(W, float), compute_uv=False)[0]
    if factor >= 1 or factor == 0:
        return int(factor == 0)
    want_m, want_e = math.frexp(share)
    mantissa, exponent, n = 0.5, 1, 0
    while n == 0 or (exponent, mantissa) >= (want_e, want_m):
        mantissa, shift = math.frexp(mantissa * factor)
        exponent, n = exponent + shift, n + 1
    return n


def gate_half_life(bias):
    """ln f = −ln(1 + e^−b); where e^−b is large, −b is taken out of the logarithm."""
    loss = math.log1p(math.exp(-bias)) if bias > 0 else math.log1p(math.exp(bias)) - bias
    return math.log(2) / loss


def forget_bias_for(steps, share):
    """1/f − 1 = e^(−ln share / steps) − 1 = e^−b."""
    return -math.log(math.expm1(-math.log(share) / steps))


def log10_direct(f):
    """One unit after the other, from the end back."""
    f = np.asarray(f, float)
    out = np.zeros(f.shape)
    for unit in range(f.shape[1]):
        for t in range(len(f) - 2, -1, -1):
            out[t, unit] = out[t + 1, unit] + math.log10(f[t + 1, unit])
    return out


def cell_gradient(w, a, c, h):
    """Backwards: ∂c_T/∂c_t and ∂c_T/∂h_t from the last step to the first."""
    steps = []
    for row in a:
        i, f, z, o = (float(x) for x in np.asarray(w) * h + row)
        i, f, z, o = *(0.5 * (1 + math.tanh(x / 2)) for x in (i, f)), math.tanh(z), 0.5 * (1 + math.tanh(o / 2))
        new = f * c + i * z
        steps.append((i, f, z, o, c, math.tanh(new)))
        c, h = new, o * math.tanh(new)
    by_c, by_h = 1.0, 0.0
    for i, f, z, o, before, t in reversed(steps):
        by_c += by_h * o * (1 - t * t)
        by_h = by_h * t * o * (1 - o) * w[3] + by_c * (
            w[0] * z * i * (1 - i) + w[1] * before * f * (1 - f) + w[2] * i * (1 - z * z)
        )
        by_c *= f
    return by_c
