"""Answers to `chain_factors`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.asarray(z, float)))


def slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


def signals(w, b, a0, depth):
    """(what enters, z, what leaves) at every stage"""
    a = [a0]
    for _ in range(depth):
        a.append(float(sigmoid(w * a[-1] + b)))
    a = np.array(a)
    return a[:-1], w * a[:-1] + b, a[1:]


def wrong_weight_forgotten(w, b, a0, depth):
    """multiplies by its weight"""
    return slope(signals(w, b, a0, depth)[1])


def wrong_maximum_slope(w, b, a0, depth):
    """the largest slope for the slope"""
    return [w * 0.25] * depth


def wrong_slope_at_a(w, b, a0, depth):
    """at aₗ instead of zₗ"""
    return w * slope(signals(w, b, a0, depth)[2])


def wrong_z_for_a(w, b, a0, depth):
    """was applied to z"""
    z = signals(w, b, a0, depth)[1]
    return w * z * (1 - z)


def wrong_slope_of_what_enters(w, b, a0, depth):
    """where the stage begins"""
    return w * slope(signals(w, b, a0, depth)[0])


def wrong_a_of_the_stage_before(w, b, a0, depth):
    """the one that leaves it"""
    a = signals(w, b, a0, depth)[0]
    return w * a * (1 - a)


def wrong_signal_stands_still(w, b, a0, depth):
    """the signal has to move on"""
    return np.array([w * slope(w * a0 + b) for _ in range(depth)])


def wrong_sigmoid_left_out(w, b, a0, depth):
    """without the sigmoid"""
    factors, a = [], a0
    for _ in range(depth):
        a = w * a + b
        factors.append(w * slope(a))
    return factors


def wrong_bias_forgotten(w, b, a0, depth):
    """without the bias"""
    return w * slope(signals(w, 0, a0, depth)[1])


def wrong_weight_twice(w, b, a0, depth):
    """multiplied in twice"""
    return w**2 * slope(signals(w, b, a0, depth)[1])


def wrong_size_only(w, b, a0, depth):
    """signs got lost"""
    return np.abs(w * slope(signals(w, b, a0, depth)[1]))


def wrong_reversed(w, b, a0, depth):
    """in reverse order"""
    return w * slope(signals(w, b, a0, depth)[1])[::-1]


def wrong_one_too_many(w, b, a0, depth):
    """One stage too many or too few"""
    return w * slope(signals(w, b, a0, depth + 1)[1])


def wrong_one_too_few(w, b, a0, depth):
    """One stage too many or too few"""
    return w * slope(signals(w, b, a0, depth - 1)[1])


def wrong_first_skipped(w, b, a0, depth):
    """One stage too many or too few"""
    return w * slope(signals(w, b, a0, depth + 1)[1])[1:]


def wrong_running_product(w, b, a0, depth):
    """multiplied together already"""
    return np.cumprod(w * slope(signals(w, b, a0, depth)[1]))


def wrong_product(w, b, a0, depth):
    """multiplied together already"""
    return np.prod(w * slope(signals(w, b, a0, depth)[1]))


def wrong_sign(w, b, a0, depth):
    """the sign is the opposite one"""
    return -w * slope(signals(w, b, a0, depth)[1])


def wrong_half(w, b, a0, depth):
    """0.5 times"""
    return w / 2 * slope(signals(w, b, a0, depth)[1])


def wrong_remembers(w, b, a0, depth, seen=[]):  # noqa: B006
    """Called twice"""
    seen.append(a0)
    return w * slope(signals(w, b, sum(seen), depth)[1])


def honest_loop(w, b, a0, depth):
    factors, a = [], a0
    for _ in range(depth):
        a = sigmoid(w * a + b)
        factors.append(w * a * (1 - a))
    return factors


def honest_vectorised(w, b, a0, depth):
    return w * slope(signals(w, b, a0, depth)[1])


def honest_jax_scan(w, b, a0, depth):
    def stage(a, _):
        a = jax.nn.sigmoid(w * a + b)
        return a, w * a * (1 - a)

    return jax.lax.scan(stage, jnp.float32(a0), None, depth)[1]


def honest_grad(w, b, a0, depth):
    stage = jax.value_and_grad(lambda a: jax.nn.sigmoid(w * a + b))
    factors, a = [], jnp.float32(a0)
    for _ in range(depth):
        a, factor = stage(a)
        factors.append(factor)
    return jnp.array(factors)


def honest_x64(w, b, a0, depth):
    a, factors = jnp.asarray(a0, jnp.float64), []
    for _ in range(depth):
        a = jax.nn.sigmoid(w * a + b)
        factors.append(w * a * (1 - a))
    return jnp.stack(factors)


def honest_float32(w, b, a0, depth):
    w, b, a = np.float32(w), np.float32(b), np.float32(a0)
    factors = np.zeros(depth, np.float32)
    for stage in range(depth):
        a = 1 / (1 + np.exp(-(w * a + b)))
        factors[stage] = (1 - a) * w * a
    return factors


def honest_recursive(w, b, a0, depth):
    if depth == 0:
        return []
    a = float(sigmoid(w * a0 + b))
    return [w * a * (1 - a), *honest_recursive(w, b, a, depth - 1)]


def honest_prints(w, b, a0, depth):
    print("depth", depth)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_loop(w, b, a0, depth)


EQUIVALENT = {"return factors": "a list is taken as an array"}
