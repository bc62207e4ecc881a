"""Answers to `batch_norm_gradient`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def parts(z, eps, axis=0, ddof=0):
    c = z - z.mean(axis, keepdims=True)
    s = np.sqrt(z.var(axis, keepdims=True, ddof=ddof) + eps)
    return c / s, s


def back(z, dy, eps, axis=0, ddof=0):
    u, s = parts(z, eps, axis, ddof)
    return (dy - dy.mean(axis, keepdims=True) - u * (dy * u).mean(axis, keepdims=True)) / s


def wrong_constants(z, dy, eps):
    """taken as constants"""
    return dy / np.sqrt(z.var(0) + eps)


def wrong_mean_constant(z, dy, eps):
    """have to add up to 0"""
    u, s = parts(z, eps)
    return (dy - u * (dy * u).mean(0)) / s


def wrong_variance_constant(z, dy, eps):
    """the variance does not"""
    return (dy - dy.mean(0)) / np.sqrt(z.var(0) + eps)


def wrong_not_divided(z, dy, eps):
    """is missing on the way back"""
    u, s = parts(z, eps)
    return back(z, dy, eps) * s


def wrong_multiplied(z, dy, eps):
    """it is a division"""
    u, s = parts(z, eps)
    return back(z, dy, eps) * s**2


def wrong_by_variance(z, dy, eps):
    """its root is missing"""
    u, s = parts(z, eps)
    return back(z, dy, eps) / s


def wrong_sums(z, dy, eps):
    """Sums stand where means"""
    u, s = parts(z, eps)
    return (dy - dy.sum(0) - u * (dy * u).sum(0)) / s


def wrong_rows(z, dy, eps):
    """gradient of layer norm"""
    return back(z, dy, eps, axis=1)


def wrong_unbiased(z, dy, eps):
    """one less than the number"""
    return back(z, dy, eps, ddof=1)


def wrong_no_eps(z, dy, eps):
    """eps is missing"""
    return back(z, dy, 0.0)


def wrong_added(z, dy, eps):
    """so it is taken off"""
    u, s = parts(z, eps)
    return (dy - dy.mean(0) + u * (dy * u).mean(0)) / s


def wrong_value(z, dy, eps):
    """This is y"""
    return parts(z, eps)[0]


def wrong_dy(z, dy, eps):
    """as it came in"""
    return dy


def wrong_sign(z, dy, eps):
    """the sign is the opposite one"""
    return -back(z, dy, eps)


def honest_numpy(z, dy, eps):
    return back(z, dy, eps)


def honest_jacobian(z, dy, eps):
    B, out = len(z), np.zeros(z.shape)
    for j in range(z.shape[1]):
        c = z[:, j] - z[:, j].mean()
        s = np.sqrt(c @ c / B + eps)
        out[:, j] = ((np.eye(B) - 1 / B) / s - np.outer(c, c) / (B * s**3)) @ dy[:, j]
    return out


def honest_step_by_step(z, dy, eps):
    """As the paper writes it: through the variance, through the mean, and directly."""
    B, c = len(z), z - z.mean(0)
    v = (c**2).mean(0) + eps
    dv = (dy * c).sum(0) * -0.5 * v**-1.5
    dm = -dy.sum(0) / np.sqrt(v) + dv * (-2 * c).mean(0)
    return dy / np.sqrt(v) + dv * 2 * c / B + dm / B


def honest_grad(z, dy, eps):
    y = lambda z: (z - z.mean(0)) / jnp.sqrt(z.var(0) + eps)
    return jax.grad(lambda z: jnp.sum(y(z) * dy))(jnp.asarray(z, jnp.float32))


def honest_jax(z, dy, eps):
    z, dy = jnp.asarray(z), jnp.asarray(dy)
    c = z - z.mean(0)
    s = jnp.sqrt((c**2).mean(0) + eps)
    return (dy - dy.mean(0)) / s - c * (dy * c).mean(0) / s**3


def honest_x64(z, dy, eps):
    z, dy = jnp.asarray(z, jnp.float64), jnp.asarray(dy, jnp.float64)
    c = z - z.mean(0)
    s = jnp.sqrt((c**2).mean(0) + eps)
    return (dy - dy.mean(0)) / s - c * (dy * c).mean(0) / s**3


def honest_float32(z, dy, eps):
    return back(np.float32(z), np.float32(dy), np.float32(eps)).tolist()


def honest_prints(z, dy, eps):
    print(dy)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return back(z, dy, eps)


EQUIVALENT: dict = {}
