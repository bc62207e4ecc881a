"""Answers to `depth_scale`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np

Z = np.linspace(-8, 8, 2001)
WEIGHT = np.exp(-(Z**2) / 2) / np.exp(-(Z**2) / 2).sum()


def step(q, s, b):
    return s * float(np.sum(WEIGHT * np.tanh(np.sqrt(q) * Z) ** 2)) + b


def settled(s, b, steps=200):
    q = 1.0
    for _ in range(steps):
        q = step(q, s, b)
    return q


def chi(q, s):
    return s * float(np.sum(WEIGHT * (1 - np.tanh(np.sqrt(q) * Z) ** 2) ** 2))


def scale(value):
    return 1 / abs(np.log(value))


def wrong_not_settled(s, b):
    """It belongs where the variance has settled"""
    return scale(chi(1.0, s))


def wrong_one_step(s, b):
    """q was taken after one step"""
    return scale(chi(step(1.0, s, b), s))


def wrong_at_zero(s, b):
    """where every slope is 1"""
    return scale(chi(0.0, s)) if s != 1 else 0.0


def wrong_root(s, b):
    """This belongs to √χ₁"""
    return scale(np.sqrt(chi(settled(s, b), s)))


def wrong_six(s, b):
    """This is 6 ξ"""
    return 6 * scale(chi(settled(s, b), s))


def wrong_log10(s, b):
    """The logarithm to base 10"""
    return 1 / abs(np.log10(chi(settled(s, b), s)))


def wrong_inverse(s, b):
    """This is |ln χ₁|"""
    return abs(np.log(chi(settled(s, b), s)))


def wrong_chi(s, b):
    """This is χ₁. ξ is"""
    return chi(settled(s, b), s)


def wrong_no_logarithm(s, b):
    """only very near the edge"""
    return 1 / abs(chi(settled(s, b), s) - 1)


def wrong_value_for_slope(s, b):
    """in place of tanh′²"""
    return scale(step(settled(s, b), s, b) - b)


def wrong_weights_squared(s, b):
    """squared once more in χ₁"""
    return scale(s * chi(settled(s, b), s))


def wrong_weights_forgotten(s, b):
    """The weights are missing"""
    return scale(chi(settled(s, b), s) / s)


def wrong_biases_forgotten(s, b):
    """The biases are left out"""
    return scale(chi(settled(s, 0.0), s))


def wrong_mean_slope(s, b):
    """averaged before squaring"""
    return scale(s * float(np.sum(WEIGHT * (1 - np.tanh(np.sqrt(settled(s, b)) * Z) ** 2))) ** 2)


def wrong_sign(s, b):
    """the sign is the opposite one"""
    return -scale(chi(settled(s, b), s))


def wrong_sign_kept(s, b):
    """the sign is the opposite one"""
    return -1 / np.log(chi(settled(s, b), s))


def wrong_too_coarse(s, b):
    """is the average fine enough"""
    z = np.linspace(-2, 2, 401)
    w = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    q = 1.0
    for _ in range(200):
        q = s * np.sum(w * np.tanh(np.sqrt(q) * z) ** 2) + b
    return scale(s * np.sum(w * (1 - np.tanh(np.sqrt(q) * z) ** 2) ** 2))


def honest_grid(s, b):
    return scale(chi(settled(s, b), s))


def honest_until_it_stays(s, b):
    q, before = 1.0, 0.0
    while abs(q - before) > 1e-10:
        q, before = step(q, s, b), q
    return scale(chi(q, s))


def honest_hermite(s, b):
    x, w = np.polynomial.hermite_e.hermegauss(120)
    w = w / w.sum()
    q = 0.5
    for _ in range(400):
        q = s * np.sum(w * np.tanh(np.sqrt(q) * x) ** 2) + b
    return -1 / -abs(np.log(s * np.sum(w / np.cosh(np.sqrt(q) * x) ** 4)))


def honest_random_numbers(s, b):
    z = np.random.default_rng(0).standard_normal(200_000)
    q = 1.0
    for _ in range(60):
        q = s * np.mean(np.tanh(np.sqrt(q) * z) ** 2) + b
    return scale(s * np.mean((1 - np.tanh(np.sqrt(q) * z) ** 2) ** 2))


def honest_jax(s, b):
    z, w = jnp.asarray(Z), jnp.asarray(WEIGHT)
    q = jax.lax.fori_loop(0, 200, lambda _, q: s * jnp.sum(w * jnp.tanh(jnp.sqrt(q) * z) ** 2) + b, jnp.float32(1))
    return 1 / jnp.abs(jnp.log(s * jnp.sum(w * (1 - jnp.tanh(jnp.sqrt(q) * z) ** 2) ** 2)))


def honest_x64(s, b):
    return jnp.asarray(honest_grid(s, b), jnp.float64)


def honest_bisection(s, b):
    low, high = 1e-12, s + b + 1
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if step(middle, s, b) > middle else (low, middle)
    return scale(chi(low, s))


def honest_prints(s, b):
    print(s, b, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_grid(s, b)


EQUIVALENT = {
    "q = 2.0": "the variance forgets where it began",
    "for _ in range(301):": "it has settled long before",
    "for _ in range(600):": "it has settled long before",
    "z = np.linspace(-9, 8, 4001)": "the normal density is 0 there",
    "z = np.linspace(-16, 8, 4001)": "the normal density is 0 there",
    "z = np.linspace(-8, 9, 4001)": "the normal density is 0 there",
    "z = np.linspace(-8, 16, 4001)": "the normal density is 0 there",
    "z = np.linspace(-8, 8, 4002)": "a little finer",
    "z = np.linspace(-8, 8, 8002)": "twice as fine",
}
