"""Answers to `dead_units`. A wrong one is caught with the hint that its docstring quotes."""

import sys
import warnings

import jax
import jax.numpy as jnp
import numpy as np


def wrong_entries(z):
    """A unit is a column"""
    return (z <= 0).sum((-2, -1))


def wrong_some_example(z):
    """silent on all"""
    return (z <= 0).any(-2).sum(-1)


def wrong_alive(z):
    """that are alive"""
    return (z > 0).any(-2).sum(-1)


def wrong_axes_exchanged(z):
    """the axes are exchanged"""
    return (z <= 0).all(-1).sum(-1)


def wrong_mean(z):
    """A mean below 0"""
    return (z.mean(-2) <= 0).sum(-1)


def wrong_mean_output_of_the_first(z):
    """Only the first example"""
    return (np.maximum(z[..., 0, :], 0) == 0).sum(-1)


def wrong_always_open(z):
    """the opposite of dead"""
    return (z > 0).all(-2).sum(-1)


def wrong_share(z):
    """their number is asked for"""
    return (z <= 0).all(-2).mean(-1)


def wrong_strictly_below(z):
    """The slope of the ReLU at 0 counts as 0"""
    return (z < 0).all(-2).sum(-1)


def wrong_slope_of_maximum(z):
    """The slope of the ReLU at 0 counts as 0"""
    slope = jax.grad(lambda z: jnp.maximum(z, 0).sum())(jnp.asarray(z))
    return (slope == 0).all(-2).sum(-1)


def wrong_layers_added(z):
    """The layers were added up"""
    return (z <= 0).all(-2).sum()


def wrong_axis_0(z):
    """count axes from the end"""
    return (z <= 0).all(0).sum(-1)


def wrong_which_ones(z):
    """True or False"""
    return (z <= 0).all(-2)


def honest_all(z):
    return (z <= 0).all(-2).sum(-1)


def honest_largest(z):
    return np.sum(np.max(z, axis=-2) <= 0, axis=-1)


def honest_outputs(z):
    return np.count_nonzero(np.maximum(z, 0).sum(-2) == 0, axis=-1)


def honest_loops(z):
    if z.ndim == 3:
        return [honest_loops(layer) for layer in z]
    return sum(all(example[unit] <= 0 for example in z) for unit in range(z.shape[1]))


def honest_jax(z):
    return jnp.sum(jnp.all(jnp.asarray(z) <= 0, axis=-2), axis=-1)


def honest_grad(z):
    slope = jax.grad(lambda z: jax.nn.relu(z).sum())(jnp.asarray(z))
    return (slope == 0).all(-2).sum(-1)


def honest_x64(z):
    return jnp.all(jnp.asarray(z, jnp.float64) <= 0, axis=-2).sum(-1).astype(float)


def honest_float32(z):
    return np.float32((np.float32(z) <= 0).all(-2).sum(-1))


def honest_prints(z):
    print(z.shape)
    print("100%|██████████|", file=sys.stderr)
    warnings.warn("something is deprecated", DeprecationWarning, stacklevel=1)
    return honest_all(z)


EQUIVALENT = {"return np.sum(np.all(z <= 0, axis=-2), axis=-1)": "arrays can be compared as they are"}
