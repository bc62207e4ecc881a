"""Answers to `sigmoid_slope`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_value_for_slope(z):
    """its slope is asked for"""
    return 1 / (1 + np.exp(-np.asarray(z, float)))


def wrong_z_for_a(z):
    """This is z·(1 − z)"""
    return z * (1 - z)


def wrong_sigmoid_twice(z):
    """the sigmoid was applied once too often"""
    a = 1 / (1 + np.exp(-np.asarray(z, float)))
    return jax.grad(lambda s: jnp.sum(jax.nn.sigmoid(s)))(jnp.asarray(a, jnp.float32))


def wrong_maximum_slope(z):
    """¼ is the largest slope"""
    return 0.25 * np.ones(np.shape(z))


def wrong_tanh(z):
    """slope of tanh"""
    return 1 / np.cosh(np.clip(z, -300, 300)) ** 2


def wrong_tanh_form(z):
    """that form belongs to tanh"""
    return 1 - jax.nn.sigmoid(jnp.asarray(z)) ** 2


def wrong_overflow(z):
    """overflowed to infinity"""
    e = np.exp(-np.asarray(z, float))
    return e / (1 + e) ** 2


def wrong_overflow_other_side(z):
    """overflowed to infinity"""
    e = np.exp(np.asarray(z, float))
    return e / (1 + e) ** 2


def wrong_sum(z):
    """element by element"""
    a = 1 / (1 + np.exp(-np.abs(z)))
    return np.sum(a * (1 - a))


def wrong_sign(z):
    """the sign is the opposite one"""
    a = jax.nn.sigmoid(-jnp.asarray(z))
    return -a * (1 - a)


def wrong_slope_of_scaled(z):
    """4 times"""
    a = 1 / (1 + np.exp(-np.abs(z)))
    return 4 * a * (1 - a)


def wrong_squared(z):
    """squares"""
    a = 1 / (1 + np.exp(-np.abs(z)))
    return (a * (1 - a)) ** 2


def wrong_nothing_returned(z):
    """is there a return?"""
    a = 1 / (1 + np.exp(-np.abs(z)))
    a * (1 - a)


def wrong_flattened(z):
    """was expected"""
    a = 1 / (1 + np.exp(-np.abs(np.ravel(z))))
    return a * (1 - a)


def wrong_complex(z):
    """complex"""
    return np.asarray(1 / (4 * np.cosh(np.clip(z, -700, 700) / 2 + 0j) ** 2))


def wrong_random(z):
    """Called twice"""
    a = 1 / (1 + np.exp(-np.abs(z)))
    return a * (1 - a) + np.random.default_rng().normal(0, 0.1, np.shape(z))


def honest_numpy(z):
    a = 1 / (1 + np.exp(-np.asarray(z, float)))  # warns of an overflow that does no harm
    return a * (1 - a)


def honest_loop_of_lists(z):
    import math

    if np.ndim(z):
        return [honest_loop_of_lists(one) for one in z]
    e = math.exp(-abs(z))
    return e / (1 + e) ** 2


def honest_jax(z):
    a = jax.nn.sigmoid(jnp.asarray(z))
    return a * (1 - a)


def honest_grad(z):
    slope = jax.grad(jax.nn.sigmoid)
    return jnp.vectorize(slope)(jnp.asarray(z, jnp.float32))


honest_jitted = jax.jit(lambda z: jax.nn.sigmoid(z) * jax.nn.sigmoid(-z))


def honest_float32(z):
    a = 1 / (1 + np.exp(-np.abs(np.float32(z))))
    return a * (1 - a)


def honest_x64(z):
    a = jax.nn.sigmoid(jnp.asarray(z, jnp.float64))
    return a * (1 - a)


def honest_tanh(z):
    t = np.tanh(np.asarray(z) / 2)
    return (1 - t) * (1 + t) / 4


def honest_prints(z):
    print("z is", z)
    print("50%|█████     | 1/2", end="\r", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_tanh(z)


def honest_works_in_place(z):
    z = np.atleast_1d(z)  # an array is not copied: the argument itself changes
    shape = np.shape(z)
    z[...] = honest_tanh(z)
    return z if shape != (1,) else z[0]


EQUIVALENT = {
    "a = 1 / (1 + np.exp(+np.abs(z)))": "σ′ is even: σ(−|z|) has the slope of σ(|z|), and 1/(1 + inf) is 0",
    "a = 1 / (1 + np.exp(-z))": "σ′ is even; where e^(−z) is inf, σ is 0 as it should be: NumPy only warns",
}
