"""Tensors, and their numbers as arrays."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np


def tensors_in(torch, tree) -> list:
    if isinstance(tree, torch.Tensor):
        return [tree]
    if isinstance(tree, (list, tuple)):
        return [t for each in tree for t in tensors_in(torch, each)]
    return tensors_in(torch, list(tree.values())) if isinstance(tree, dict) else []


def numbers_of(x) -> np.ndarray:
    x = x.detach()
    return np.array((x.float() if str(x.dtype) == "torch.bfloat16" else x).numpy())


def array_of(x) -> np.ndarray:
    """A tensor's numbers, as they are now; NumPy's, since JAX would trace its own."""
    return numbers_of(x).astype(_dtype(x))


def cast(array, like) -> jax.Array:
    return jnp.asarray(array, _dtype(like))


def _dtype(x):
    return jax.dtypes.canonicalize_dtype(jnp.dtype(str(x.dtype).removeprefix("torch.")))
