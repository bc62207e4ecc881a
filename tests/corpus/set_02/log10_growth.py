"""Answers to `log10_growth`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def scaled(matrices, v, step=lambda v, W: W @ v, size=np.linalg.norm, log=np.log10):
    """the size, divided out at every stage and added up"""
    v, total, found = np.asarray(v, float), 0.0, []
    with np.errstate(all="ignore"):
        for W in matrices:
            v = step(v, W)
            scale = np.abs(v).max() or 1.0
            v, total = v / scale, total + log(scale)
            found.append(total + log(size(v)))
    return np.array(found)


def wrong_natural_logarithm(matrices, v):
    """natural logarithms"""
    return scaled(matrices, v, log=np.log)


def wrong_transposed(matrices, v):
    """used transposed"""
    return scaled(matrices, v, step=lambda v, W: v @ W)


def wrong_last_first(matrices, v):
    """in reverse order"""
    return scaled(matrices[::-1], v)


def wrong_step_by_step(matrices, v):
    """growths of the single steps"""
    found = []
    v = np.asarray(v, float)
    for W in matrices:
        new = W @ v
        found.append(np.log10(np.linalg.norm(new)) - np.log10(np.linalg.norm(v)))
        v = new / (np.linalg.norm(new) or 1)
    return found


def wrong_length_one(matrices, v):
    """given the length 1 first"""
    return scaled(matrices, v / np.linalg.norm(v))


def wrong_largest_entry(matrices, v):
    """the largest entry"""
    return scaled(matrices, v, size=lambda v: np.abs(v).max())


def wrong_rms(matrices, v):
    """the root of the mean"""
    return scaled(matrices, v, size=lambda v: np.sqrt(np.mean(v**2)))


def wrong_squared_length(matrices, v):
    """twice the expected one"""
    return 2 * scaled(matrices, v)


def wrong_norm_of_the_product(matrices, v):
    """norms of the product"""
    return scaled(matrices, np.eye(len(v)))


def wrong_only_the_last(matrices, v):
    """after every stage"""
    return scaled(matrices, v)[-1]


def wrong_with_the_start(matrices, v):
    """before the first matrix"""
    return [np.log10(np.linalg.norm(v)), *scaled(matrices, v)]


def wrong_out_of_range(matrices, v):
    """left the range"""
    found = []
    for W in matrices:
        v = W @ v
        found.append(np.log10(np.linalg.norm(v)))
    return found


def wrong_out_of_range_float32(matrices, v):
    """left the range"""
    v, found = jnp.asarray(v, jnp.float32), []
    for W in np.float32(matrices):
        v = W @ v
        found.append(jnp.log10(jnp.sqrt(jnp.sum(v**2))))
    return jnp.stack(found)


def wrong_small_number_added(matrices, v):
    """exactly 0"""
    return scaled(matrices, v, size=lambda v: np.linalg.norm(v) + 1e-12)


def wrong_zero_over_zero(matrices, v):
    """exactly 0"""
    total, found = np.log10(np.linalg.norm(v)), []
    v = v / np.linalg.norm(v)
    for W in matrices:
        v = W @ v
        total = total + np.log10(np.linalg.norm(v))
        v = v / np.linalg.norm(v)
        found.append(total)
    return found


def honest_scaled(matrices, v):
    return scaled(matrices, v)


def honest_loop(matrices, v):
    v, total, found = list(v), 0.0, []
    for W in matrices:
        v = [sum(w * x for w, x in zip(row, v, strict=True)) for row in W]
        size = math.sqrt(sum(x * x for x in v))
        if size == 0:
            return found + [-math.inf] * (len(matrices) - len(found))
        v, total = [x / size for x in v], total + math.log10(size)
        found.append(total)
    return found


def honest_float32(matrices, v):
    v, total, found = np.float32(v), 0.0, []
    for W in np.float32(matrices):
        v = W @ v
        size = np.linalg.norm(v)
        found.append(total + np.log10(size) if size else -np.inf)
        if size:
            v, total = v / size, total + float(np.log10(size))
    return np.array(found)


def honest_powers_of_two(matrices, v):
    v, exponent, found = np.asarray(v, float), 0, []
    for W in matrices:
        v = W @ v
        shift = int(np.frexp(np.abs(v).max())[1])
        v, exponent = np.ldexp(v, -shift), exponent + shift
        with np.errstate(divide="ignore"):
            found.append(exponent * math.log10(2) + np.log10(np.linalg.norm(v)))
    return found


def honest_jax(matrices, v):
    v, total, found = jnp.asarray(v, jnp.float32), 0.0, []
    for W in matrices:
        v = jnp.asarray(W, jnp.float32) @ v
        size = float(jnp.linalg.norm(v))
        total += math.log10(size) if size else -math.inf
        v = v / (size or 1)
        found.append(total)
    return jnp.array(found)


def honest_jax_x64(matrices, v):
    v, total, found = jnp.asarray(v, jnp.float64), 0.0, []
    for W in jnp.asarray(matrices, jnp.float64):
        v = W @ v
        size = float(jnp.linalg.norm(v))
        total += math.log10(size) if size else -math.inf
        v = v / (size or 1)
        found.append(total)
    return found


def honest_whole_integers(matrices, v):
    """Exact: Python's integers have no end."""
    v = [round(x * 10**4) for x in v]
    found = []
    for l, W in enumerate(np.round(np.asarray(matrices) * 10**4).astype(int).tolist(), 2):
        v = [sum(w * x for w, x in zip(row, v, strict=True)) for row in W]
        square = sum(x * x for x in v)
        shift = max(square.bit_length() - 60, 0)
        found.append((math.log10(square >> shift) + shift * math.log10(2)) / 2 - 4 * l if square else -math.inf)
    return found


def honest_prints(matrices, v):
    print(len(matrices))
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return list(scaled(matrices, v))


EQUIVALENT = {
    "return found": "a list is taken as an array",
    "return found + [-np.inf] * (len(matrices) - len(found))": "a list is taken as an array",
}
