"""Batch and layer normalisation, without a learned scale and shift, which start at 1 and 0 and change nothing there.

Sources: Ioffe & Szegedy 2015, algorithm 1; Ba, Kiros & Hinton 2016, eq. 4.
"""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp
from jaxtyping import Array, ArrayLike, Bool, Float, Int

from vgcourse.inputs import one_of

EPSILON = 1e-5
"""Added to the variance, inside the root."""


def standardise(
    z: Float[ArrayLike, "..."], axis: int, counted: Bool[ArrayLike, "..."] | None = None
) -> Float[Array, "..."]:
    """(z − mean) / √(variance + ε) along one axis; mean and variance are those of what is `counted`, or of all.

    (`jax.nn.standardize` takes E[z²] − E[z]² for the variance, which loses its digits where the mean is large.)
    """
    centred = z - jnp.mean(jnp.asarray(z), axis, keepdims=True, where=counted)
    return centred * jax.lax.rsqrt(jnp.mean(centred**2, axis, keepdims=True, where=counted) + EPSILON)


def batch_norm(
    z: Float[ArrayLike, "batch width"], counted: Bool[ArrayLike, "batch 1"] | None = None
) -> Float[Array, "batch width"]:
    """Every unit standardised over the batch, or over those examples of it that are `counted`."""
    return standardise(z, 0, counted)


def layer_norm(z: Float[ArrayLike, "batch width"]) -> Float[Array, "batch width"]:
    """Every example standardised over its units."""
    return standardise(z, -1)


NORMALISATIONS = {"none": jnp.asarray, "batch": batch_norm, "layer": layer_norm}
"""What may be done to a pre-activation, by name; the order is the index of the traced knob."""


def normalisation_index(name: object) -> int:
    """The index of a normalisation, or one sentence that names the known ones."""
    return list(NORMALISATIONS).index(one_of("The normalisation", name, NORMALISATIONS))


def normalise(
    index: Int[ArrayLike, ""], z: Float[ArrayLike, "batch width"], counted: Bool[ArrayLike, "batch 1"] | None = None
) -> Float[Array, "batch width"]:
    """The pre-activation, normalised as the traced `index` says; changing it compiles nothing."""
    over = {**NORMALISATIONS, "batch": partial(batch_norm, counted=counted)}
    return jax.lax.switch(index, list(over.values()), z)
