"""Answers to `cosine_of_clip`. A wrong one is caught with the hint that its docstring quotes."""

import math
import sys
import warnings

import jax.numpy as jnp
import numpy as np


def both(g, c):
    g = np.ravel(g)
    return g, np.clip(g, -c, c)


def cos(a, b):
    return a @ b / (np.linalg.norm(a) * np.linalg.norm(b))


def wrong_inner(g, c):
    """divide it by both norms"""
    a, b = both(g, c)
    return a @ b


def wrong_one_norm(g, c):
    """One norm is missing"""
    a, b = both(g, c)
    return a @ b / np.linalg.norm(a)


def wrong_square(g, c):
    """the square of the norm of g"""
    a, b = both(g, c)
    return a @ b / (a @ a)


def wrong_clipped_square(g, c):
    """the square of the clipped norm"""
    a, b = both(g, c)
    return a @ b / (b @ b)


def wrong_other_norm(g, c):
    """The norm of g is missing"""
    a, b = both(g, c)
    return a @ b / np.linalg.norm(b)


def wrong_by_norm(g, c):
    """By norm the cosine is always 1"""
    g = np.ravel(g)
    return cos(g, g * min(1, c / np.linalg.norm(g)))


def wrong_shorter(g, c):
    """how much the gradient became shorter"""
    a, b = both(g, c)
    return np.linalg.norm(b) / np.linalg.norm(a)


def wrong_angle(g, c):
    """This is the angle."""
    return np.arccos(min(1, cos(*both(g, c))))


def wrong_degrees(g, c):
    """in degrees"""
    return np.degrees(np.arccos(min(1, cos(*both(g, c)))))


def wrong_sine(g, c):
    """the sine of the angle"""
    return np.sqrt(max(0, 1 - cos(*both(g, c)) ** 2))


def wrong_one_side(g, c):
    """−c is a limit, too"""
    g = np.ravel(g)
    return cos(g, np.minimum(g, c))


def wrong_signs(g, c):
    """The signs are taken"""
    g = np.ravel(g)
    return cos(g, np.sign(g))


def wrong_to_zero(g, c):
    """Negative entries became 0"""
    g = np.ravel(g)
    return cos(g, np.clip(g, 0, c))


def wrong_matrix(g, c):
    """One number is asked for"""
    b = np.clip(g, -c, c)
    return np.sum(g * b, -1, keepdims=True) / np.linalg.norm(np.atleast_2d(g), axis=-1) / np.linalg.norm(b)


def honest_numpy(g, c):
    return cos(*both(g, c))


def honest_units(g, c):
    a, b = (v / np.linalg.norm(v) for v in both(g, c))
    return float(np.sum(a * b))


def honest_loops(g, c):
    a = [float(x) for x in np.ravel(g)]
    b = [max(-c, min(c, x)) for x in a]
    return sum(x * y for x, y in zip(a, b, strict=True)) / math.hypot(*a) / math.hypot(*b)


def honest_distance(g, c):
    a, b = (v / np.linalg.norm(v) for v in both(g, c))
    return 1 - np.sum((a - b) ** 2) / 2


def honest_jax(g, c):
    a = jnp.ravel(jnp.asarray(g))
    b = jnp.clip(a, -c, c)
    return jnp.vdot(a, b) / jnp.sqrt(jnp.vdot(a, a) * jnp.vdot(b, b))


def honest_x64(g, c):
    return honest_jax(jnp.asarray(g, jnp.float64), c)


def honest_float32(g, c):
    return np.float32(cos(*both(np.float32(g), np.float32(c))))


def honest_prints(g, c):
    print(g)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_numpy(g, c)


EQUIVALENT: dict = {}
