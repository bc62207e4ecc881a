"""Answers to `first_silent_depth`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax.numpy as jnp
import numpy as np


def search(lost, start=1):
    n = start
    while not lost(n) and n < 700:
        n += 1
    return n


def right(weight, number_format):
    exact = jnp.dtype(number_format).type
    return search(lambda n: exact(weight) - exact(0.25**n) == exact(weight))


def wrong_weight_ignored(weight, number_format):
    """the answer for weight 1"""
    exact = jnp.dtype(number_format).type
    return search(lambda n: exact(1) - exact(0.25**n) == exact(1))


def wrong_spacing_at_1(weight, number_format):
    """the answer for weight 1"""
    eps = float(jnp.finfo(number_format).eps)
    return search(lambda n: 0.25**n <= eps / 4)


def wrong_python_floats(weight, number_format):
    """the answer in float64"""
    return search(lambda n: weight - 0.25**n == weight)


def wrong_only_the_update_in_the_format(weight, number_format):
    """the weight is still in float64"""
    exact = jnp.dtype(number_format).type
    return search(lambda n: np.float64(weight) - np.float64(exact(0.25**n)) == weight)


def wrong_jax_arrays(weight, number_format):
    """unless told otherwise"""
    dtype = jnp.dtype(number_format if number_format != "float64" else "float32")  # what JAX makes of it
    w = jnp.asarray(weight, dtype)
    return search(lambda n: bool(w - jnp.asarray(0.25**n, dtype) == w))


def wrong_underflow(weight, number_format):
    """¼ⁿ itself becomes 0"""
    exact = jnp.dtype(number_format).type
    return search(lambda n: exact(0.25**n) == 0)


def wrong_half(weight, number_format):
    """the answer for ½ⁿ"""
    exact = jnp.dtype(number_format).type
    return search(lambda n: exact(weight) - exact(0.5**n) == exact(weight))


def wrong_power_itself(weight, number_format):
    """asks for the number of stages"""
    return 0.25 ** right(weight, number_format)


def wrong_last_heard(weight, number_format):
    """One too few"""
    return right(weight, number_format) - 1


def wrong_one_too_many(weight, number_format):
    """One too many"""
    return right(weight, number_format) + 1


def wrong_added(weight, number_format):
    """where weight + ¼ⁿ == weight"""
    exact = jnp.dtype(number_format).type
    return search(lambda n: exact(weight) + exact(0.25**n) == exact(weight))


def wrong_size_of_the_weight(weight, number_format):
    """mirror image"""
    return right(abs(weight), number_format)


def wrong_keeps_subtracting(weight, number_format):
    """keeps its first value"""
    exact = jnp.dtype(number_format).type
    w, n = exact(weight), 0
    while True:
        n += 1
        new = exact(w - exact(0.25**n))
        if new == w:
            return n
        w = new


def wrong_tolerance(weight, number_format):
    """still changes the weight"""
    return search(lambda n: np.isclose(weight - 0.25**n, weight))


def wrong_endless(weight, number_format):
    """a loop never stop"""
    n = 1
    while weight - 0.25**n != weight:
        pass
    return n


def honest_numpy_scalars(weight, number_format):
    exact = jnp.dtype(number_format).type
    n = 1
    while exact(weight) - exact(0.25) ** exact(n) != exact(weight):
        n += 1
    return n


def honest_arrays(weight, number_format):
    dtype = jnp.dtype(number_format)
    quarters = (0.25 ** np.arange(1, 200)).astype(dtype)
    return 1 + int(np.argmax(np.full(199, weight).astype(dtype) - quarters == np.asarray(weight).astype(dtype)))


def honest_halving(weight, number_format):
    exact = jnp.dtype(number_format).type
    w, quarter, n = exact(weight), exact(0.25), 1
    while w - quarter != w:
        quarter, n = exact(quarter / exact(4)), n + 1
    return n


def honest_jax_x64(weight, number_format):
    w = jnp.asarray(weight, number_format)
    return search(lambda n: bool(w - jnp.asarray(0.25**n, number_format) == w))


def honest_recursive(weight, number_format, n=1):
    exact = jnp.dtype(number_format).type
    if exact(weight) - exact(0.25**n) == exact(weight):
        return n
    return honest_recursive(weight, number_format, n + 1)


def honest_whole_float(weight, number_format):
    return float(right(weight, number_format))


def honest_prints(weight, number_format):
    print(number_format)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return np.int32(right(weight, number_format))


EQUIVALENT = {}

CRASHES = {"w, n = (exact(number_format), 1)": "ml_dtypes 0.6 ends the process on bfloat16('text')"}
