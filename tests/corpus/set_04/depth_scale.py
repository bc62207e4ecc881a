"""Answers to `depth_scale`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np

Z = np.linspace(-8, 8, 2001)
WEIGHT = np.exp(-(Z**2) / 2) / np.exp(-(Z**2) / 2).sum()


def φ(z, a):
    return np.tanh(z) + a * z


def step(q, s, b, a):
    return s * float(np.sum(WEIGHT * φ(np.sqrt(q) * Z, a) ** 2)) + b


def settled(s, b, a, steps=200):
    q = 1.0
    for _ in range(steps):
        q = step(q, s, b, a)
    return q


def chi(q, s, a):
    return s * float(np.sum(WEIGHT * (1 - np.tanh(np.sqrt(q) * Z) ** 2 + a) ** 2))


def scale(value):
    return 1 / abs(np.log(value))


def wrong_not_settled(s, b, a):
    """It belongs where the variance has settled"""
    return scale(chi(1.0, s, a))


def wrong_one_step(s, b, a):
    """q was taken after one step"""
    return scale(chi(step(1.0, s, b, a), s, a))


def wrong_at_zero(s, b, a):
    """where every slope is 1 + slope"""
    return scale(chi(0.0, s, a))


def wrong_root(s, b, a):
    """This belongs to √χ₁"""
    return scale(np.sqrt(chi(settled(s, b, a), s, a)))


def wrong_six(s, b, a):
    """This is 6 ξ"""
    return 6 * scale(chi(settled(s, b, a), s, a))


def wrong_log10(s, b, a):
    """The logarithm to base 10"""
    return 1 / abs(np.log10(chi(settled(s, b, a), s, a)))


def wrong_inverse(s, b, a):
    """This is |ln χ₁|"""
    return abs(np.log(chi(settled(s, b, a), s, a)))


def wrong_chi(s, b, a):
    """This is χ₁. ξ is"""
    return chi(settled(s, b, a), s, a)


def wrong_no_logarithm(s, b, a):
    """only very near the edge"""
    return 1 / abs(chi(settled(s, b, a), s, a) - 1)


def wrong_value_for_slope(s, b, a):
    """in place of φ′²"""
    return scale(step(settled(s, b, a), s, b, a) - b)


def wrong_weights_squared(s, b, a):
    """squared once more in χ₁"""
    return scale(s * chi(settled(s, b, a), s, a))


def wrong_weights_forgotten(s, b, a):
    """The weights are missing"""
    return scale(chi(settled(s, b, a), s, a) / s)


def wrong_biases_forgotten(s, b, a):
    """The biases are left out"""
    return scale(chi(settled(s, 0.0, a), s, a))


def wrong_mean_slope(s, b, a):
    """averaged before squaring"""
    return scale(s * float(np.sum(WEIGHT * (1 - np.tanh(np.sqrt(settled(s, b, a)) * Z) ** 2 + a))) ** 2)


def wrong_slope_forgotten(s, b, a):
    """added to that of tanh is left out"""
    return scale(chi(settled(s, b, a), s, 0.0))


def wrong_sign(s, b, a):
    """the sign is the opposite one"""
    return -scale(chi(settled(s, b, a), s, a))


def wrong_sign_kept(s, b, a):
    """the sign is the opposite one"""
    return -1 / np.log(chi(settled(s, b, a), s, a))


def wrong_too_coarse(s, b, a):
    """is the average fine enough"""
    z = np.linspace(-2, 2, 401)
    w = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    q = 1.0
    for _ in range(200):
        q = s * np.sum(w * φ(np.sqrt(q) * z, a) ** 2) + b
    return scale(s * np.sum(w * (1 - np.tanh(np.sqrt(q) * z) ** 2 + a) ** 2))


def honest_grid(s, b, a):
    return scale(chi(settled(s, b, a), s, a))


def honest_until_it_stays(s, b, a):
    q, before = 1.0, 0.0
    while abs(q - before) > 1e-10:
        q, before = step(q, s, b, a), q
    return scale(chi(q, s, a))


def honest_hermite(s, b, a):
    x, w = np.polynomial.hermite_e.hermegauss(120)
    w = w / w.sum()
    q = 0.5
    for _ in range(400):
        q = s * np.sum(w * φ(np.sqrt(q) * x, a) ** 2) + b
    return -1 / -abs(np.log(s * np.sum(w * (1 / np.cosh(np.sqrt(q) * x) ** 2 + a) ** 2)))


def honest_random_numbers(s, b, a):
    z = np.random.default_rng(0).standard_normal(200_000).astype(np.float32)
    q = np.float32(1)
    for _ in range(60):
        q = s * np.mean(φ(np.sqrt(q) * z, a) ** 2) + b
    return scale(s * np.mean((1 - np.tanh(np.sqrt(q) * z) ** 2 + a) ** 2))


def honest_jax(s, b, a):
    z, w = jnp.asarray(Z), jnp.asarray(WEIGHT)
    jφ = lambda z: jnp.tanh(z) + a * z
    q = jax.lax.fori_loop(0, 200, lambda _, q: s * jnp.sum(w * jφ(jnp.sqrt(q) * z) ** 2) + b, jnp.float32(1))
    return 1 / jnp.abs(jnp.log(s * jnp.sum(w * (1 - jnp.tanh(jnp.sqrt(q) * z) ** 2 + a) ** 2)))


def honest_x64(s, b, a):
    return jnp.asarray(honest_grid(s, b, a), jnp.float64)


def honest_bisection(s, b, a):
    low, high = 1e-12, 8 * (s + b + 1)
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if step(middle, s, b, a) > middle else (low, middle)
    return scale(chi(low, s, a))


def honest_prints(s, b, a):
    print(s, b, a, file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_grid(s, b, a)


EQUIVALENT = {
    "q = 2.0": "the variance forgets where it began",
    "for _ in range(201):": "it has settled long before",
    "for _ in range(400):": "it has settled long before",
    "z = np.linspace(-9, 8, 1001)": "the normal density is 0 there",
    "z = np.linspace(-16, 8, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 9, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 16, 1001)": "the normal density is 0 there",
    "z = np.linspace(-8, 8, 1002)": "a little finer",
    "z = np.linspace(-8, 8, 2002)": "twice as fine",
}
