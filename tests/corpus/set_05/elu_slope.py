"""Answers to `elu_slope`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def e(z):
    return np.exp(np.minimum(z, 0))


def split(z, left, right):
    return np.where(np.asarray(z) > 0, right, left)


def wrong_value_for_slope(z, alpha):
    """its slope is asked for"""
    return jax.nn.elu(jnp.asarray(z), alpha)


def wrong_alpha_forgotten(z, alpha):
    """alpha is missing"""
    return split(z, e(z), 1)


def wrong_leaky(z, alpha):
    """the leaky ReLU"""
    return split(z, alpha, 1.0)


def wrong_relu(z, alpha):
    """the slope of the ReLU"""
    return (np.asarray(z) > 0).astype(float)


def wrong_short_form_everywhere(z, alpha):
    """on the left only"""
    return jax.nn.elu(jnp.asarray(z), alpha) + alpha


def wrong_minus_z(z, alpha):
    """e^(−z) stands where e^z should"""
    return split(z, alpha * np.exp(-np.minimum(z, 0)), 1)


def wrong_minus_one_kept(z, alpha):
    """it has no slope"""
    return split(z, alpha * (e(z) - 1), 1)


def wrong_one_formula(z, alpha):
    """One formula for both sides"""
    return alpha * np.exp(z)


def wrong_grad_of_where(z, alpha):
    """infinity times 0 is nan"""
    elu = lambda z: jnp.where(z > 0, z, alpha * (jnp.exp(z) - 1))
    return jnp.vectorize(jax.grad(elu))(jnp.asarray(z, jnp.float32))


def wrong_masks_multiplied(z, alpha):
    """infinity times 0 is nan"""
    z = np.asarray(z, float)
    return (z > 0) * 1 + (z <= 0) * alpha * np.exp(z)


def wrong_zero_on_the_right(z, alpha):
    """Right but for z = 0"""
    return np.where(np.asarray(z) >= 0, 1, alpha * e(z))


def wrong_summed(z, alpha):
    """element by element"""
    return np.sum(split(z, alpha * e(z), 1))


def wrong_sign(z, alpha):
    """the sign is the opposite one"""
    return -split(z, alpha * e(z), 1)


def wrong_squared(z, alpha):
    """squares"""
    return split(z, alpha * e(z), 1) ** 2


def wrong_nothing_returned(z, alpha):
    """is there a return?"""
    split(z, alpha * e(z), 1)


def honest_numpy(z, alpha):
    return split(z, alpha * e(z), 1)


def honest_where_that_warns(z, alpha):
    return np.where(np.asarray(z) > 0, 1, alpha * np.exp(z))


def honest_loop_of_lists(z, alpha):
    if np.ndim(z):
        return [honest_loop_of_lists(one, alpha) for one in z]
    return 1 if z > 0 else alpha * math.exp(z)


def honest_jax(z, alpha):
    z = jnp.asarray(z)
    return jnp.where(z > 0, 1, alpha * jnp.exp(jnp.minimum(z, 0)))


def honest_grad(z, alpha):
    elu = lambda z: jnp.where(z > 0, z, alpha * (jnp.exp(jnp.where(z > 0, 0, z)) - 1))
    return jnp.vectorize(jax.grad(elu))(jnp.asarray(z, jnp.float32))


honest_jitted = jax.jit(lambda z, alpha: jnp.where(z > 0, 1.0, alpha * jnp.exp(jnp.where(z > 0, 0, z))))


def honest_float32(z, alpha):
    z = np.float32(z)
    return split(z, np.float32(alpha) * e(z), np.float32(1))


def honest_x64(z, alpha):
    z = jnp.asarray(z, jnp.float64)
    return jnp.where(z > 0, 1, jnp.expm1(jnp.minimum(z, 0)) * alpha + alpha)


def honest_prints(z, alpha):
    print("z is", z)
    print("50%|█████     | 1/2", end="\r", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(z, alpha)


EQUIVALENT = {
    "return np.where(z > 0, 1.0, alpha * np.exp(np.minimum(z, 0)))": "numbers and arrays can be compared as they are",
    "return np.where(np.asarray(z) > 0, 1.0, alpha * np.exp(np.minimum(z, 1)))": "what is not chosen is finite still",
}
