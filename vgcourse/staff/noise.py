"""Disturbed last bits: what a validation puts into a kernel before its first cell, and nothing else imports."""

from __future__ import annotations

import functools
import sys

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.nets import tasks

RELATIVE = 1.2e-7
"""The spacing of float32: a number becomes itself or one of the next two towards 0."""


def disturb(seed: int) -> None:
    """From now on every uniform or normal draw, and every data set, is another one by `RELATIVE` at most.

    Only towards 0, so that no draw leaves its range. Depends on the number and `seed` alone: the same everywhere.
    """
    for name in ("uniform", "normal"):
        draw = getattr(jax.random, name)
        for module in (jax.random, sys.modules[draw.__module__]):  # the second serves JAX's own initialisers
            setattr(module, name, _noisy(draw, lambda x: shaken(jnp, x, seed)))
    names, make = ("normal", "standard_normal", "uniform", "random"), np.random.default_rng
    drawn = {name: _noisy(getattr(np.random.Generator, name), lambda x: shaken(np, x, seed)) for name in names}
    Noisy = type("Generator", (np.random.Generator,), drawn)
    np.random.default_rng = lambda seed=None: Noisy(make(seed).bit_generator)
    for name in ("two_circles", "digits"):
        shake = lambda task: task._replace(x=shaken(np, task.x, seed), x_test=shaken(np, task.x_test, seed))
        setattr(tasks, name, _noisy(getattr(tasks, name), shake))


def shaken(numpy, x, seed: int):
    """x, a little smaller: an array of NumPy or of JAX, whichever `numpy` is."""
    return x * (1 - RELATIVE / 2 * (1 + numpy.sin(1e4 * x + seed)))


def _noisy(make, shake):
    return functools.wraps(make)(lambda *arguments, **options: shake(make(*arguments, **options)))
