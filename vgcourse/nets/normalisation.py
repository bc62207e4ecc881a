"""Batch and layer normalisation, without a learned scale and shift, which start at 1 and 0 and change nothing there.

Sources: Ioffe & Szegedy 2015, algorithm 1; Ba, Kiros & Hinton 2016, eq. 4.
"""

from __future__ import annotations

import jax
import jax.numpy as jnp
from jaxtyping import Array, ArrayLike, Float, Int

from vgcourse.inputs import one_of

EPSILON = 1e-5
"""Added to the variance, inside the root."""


def standardise(z: Float[ArrayLike, "..."], axis: int) -> Float[Array, "..."]:
    """(z − mean) / √(variance + ε) along one axis."""
    centred = z - jnp.mean(jnp.asarray(z), axis, keepdims=True)
    return centred * jax.lax.rsqrt(jnp.mean(centred**2, axis, keepdims=True) + EPSILON)


def batch_norm(z: Float[ArrayLike, "batch width"]) -> Float[Array, "batch width"]:
    """Every unit standardised over the batch."""
    return standardise(z, 0)


def layer_norm(z: Float[ArrayLike, "batch width"]) -> Float[Array, "batch width"]:
    """Every example standardised over its units."""
    return standardise(z, -1)


NORMALISATIONS = {"none": jnp.asarray, "batch": batch_norm, "layer": layer_norm}
"""What may be done to a pre-activation, by name; the order is the index of the traced knob."""


def normalisation_index(name: object) -> int:
    """The index of a normalisation, or one sentence that names the known ones."""
    return list(NORMALISATIONS).index(one_of("The normalisation", name, NORMALISATIONS))


def normalise(index: Int[ArrayLike, ""], z: Float[ArrayLike, "batch width"]) -> Float[Array, "batch width"]:
    """The pre-activation, normalised as the traced `index` says; changing it compiles nothing."""
    return jax.lax.switch(index, list(NORMALISATIONS.values()), z)
