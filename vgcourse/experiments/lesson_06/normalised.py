"""What normalisation does to the product: theory for wide layers, small batches, a skip beside it, and training.

Batch norm divides by the spread over the batch. A ReLU puts its outputs around a mean above 0, and the mean of the
batch is subtracted: so the next division is by the smaller Var[φ], and not by E[φ²] (Yang et al. 2019).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float

from vgcourse.inputs import finite_number, whole_number
from vgcourse.measuring import theory
from vgcourse.measuring.profile import GradientProfile, sweep
from vgcourse.measuring.size import after
from vgcourse.nets import activations, stack
from vgcourse.nets.activations import activate, gaussian_mean
from vgcourse.nets.normalisation import EPSILON, normalisation_index
from vgcourse.training.digits import PROBLEM, accuracies, initial_net
from vgcourse.training.optimise import optimise

_NONE, _BATCH = map(normalisation_index, ("none", "batch"))


class Field(NamedTuple):
    """Theory for infinitely wide layers and a large batch: log10 of the RMS of h_l and of dL/dh_l; nan beyond L."""

    log10_h: Float[Array, " stages"] | np.ndarray
    log10_dh: Float[Array, " stages"] | np.ndarray

    @property
    def profile(self) -> GradientProfile:
        """For pictures of gradients; dL/dW is not predicted."""
        return GradientProfile(self.log10_dh, np.full_like(self.log10_dh, np.nan))


def growth(activation: str, normalisation: str = "batch") -> float:
    """The factor by which a normalised layer multiplies the mean square of the gradient, whatever σw is.

    Batch norm: E[φ′²]/Var[φ], for ReLU π/(π − 1) (Yang et al. 2019); layer norm: E[φ′²]/E[φ²]; z ~ N(0, 1), ε and
    biases 0, wide layers, a large batch.
    """
    index, record = normalisation_index(normalisation), activations.activation(activation)
    left = float(record.second_moment(1.0))
    if index == _BATCH:
        left -= float(gaussian_mean(record, 1.0)) ** 2
    return float(record.slope_second_moment(1.0)) / (1.0 if index == _NONE else left)


def field_of(k: stack.Knobs, room: int = stack.MAX_DEPTH) -> Field:
    """The theory for knobs that may be traced; without a normalisation it is `theory.mean_field`."""
    on, σw2, σb2 = stack.active(k, room), k.weight_scale**2, k.bias_scale**2
    batch, none = k.normalisation == _BATCH, k.normalisation == _NONE

    def forward(carry, _):
        h2, mean2 = carry
        q = σw2 * (h2 - jnp.where(batch, mean2, 0)) + jnp.where(batch, 0, σb2)
        s2 = q + EPSILON
        ρ = q / s2  # the variance of what φ sees
        φ2, slope2 = theory.moments(k.activation, ρ)
        mean = gaussian_mean(lambda u: activate(k.activation, u), ρ)
        return (φ2, mean**2), (0.5 * jnp.log10(φ2), 0.5 * jnp.log10(σw2 * slope2 / s2))

    _, (log10_h, log_χ) = jax.lax.scan(forward, (jnp.float32(1), jnp.float32(0)), on)
    dh, plain = after(jnp.where(on, log_χ, 0)), theory.mean_field_of(k, room=room)
    return Field(*(
        jnp.where(on, jnp.where(none, without, with_it), jnp.nan)
        for without, with_it in ((plain.log10_h, log10_h), (plain.profile.log10_dh, dh))
    ))  # fmt: skip


compiled_field = jax.jit(field_of)


def normalised_field(
    depth=30, activation="relu", weight_scale=1.0, bias_scale=0.0, normalisation="batch"
) -> GradientProfile:
    """What theory predicts for `profile` with the same knobs: log10 of the RMS of dL/dh; dL/dW is not predicted."""
    k = stack.knobs(depth, activation, weight_scale, bias_scale, normalisation=normalisation)
    return Field(*(np.asarray(values)[: int(k.depth)] for values in compiled_field(k))).profile


# ---- the size of the batch, and a skip: knobs of the stack

LARGEST_BATCH = 256


def measured_growth(
    batches: Sequence[int], activation: str = "relu", normalisation: str = "batch", *, width: int = 64, seeds=range(20)
) -> Float[np.ndarray, "seeds batches"]:
    """The factor of the mean square of dL/dh per layer, over layers 2 to 19 of 20, for batches of 2 to 256 examples.

    One row a seed; the same program for every size of the batch.
    """
    counts = [whole_number("A batch", b, 2, LARGEST_BATCH) for b in batches]
    pairs = {"count": np.tile(counts, len(seeds)), "seed": np.repeat(seeds, len(counts))}
    runs = sweep(
        depth=20, activation=activation, normalisation=normalisation, width=width, batch=LARGEST_BATCH, **pairs
    )
    return 10 ** (2 * (runs.log10_dh[:, 1] - runs.log10_dh[:, 18]) / 17).reshape(len(seeds), len(counts))


def skip_sweep(
    skip=1.0, normalisation="none", depth=30, activation="relu", weight_scale=2**0.5, seeds: Sequence[int] = range(20)
) -> GradientProfile:
    """Profiles of h ← skip·h + φ(normalised(h W)), 64 wide, batch 64: with `skip` 0 the plain stack, one row a seed."""
    given = dict(depth=depth, activation=activation, weight_scale=weight_scale, normalisation=normalisation, skip=skip)
    return sweep(**given, seed=seeds, width=64, batch=64)


# ---- training


def trained_accuracy(
    weight_scales: Sequence[float],
    normalisation: str = "none",
    depth: int = 10,
    activation: str = "relu",
    *,
    steps: int = 150,
    learning_rate: float = 0.03,
    seeds: Sequence[int] = range(20),
) -> Float[np.ndarray, "seeds scales"]:
    """Accuracy on the training digits for each seed and σw, after `steps` of plain SGD with batches of 32.

    The stacks are 64 wide, without biases. Batch norm is asked with the statistics of all 1437 digits.
    """
    pairs = [(seed, σw) for seed in seeds for σw in weight_scales]
    ks = [stack.knobs(depth, activation, σw, seed=seed, normalisation=normalisation) for seed, σw in pairs]
    rate = finite_number("The learning rate", learning_rate, 0)
    nets = [initial_net(k) for k in ks]
    done = optimise(PROBLEM, nets, ks, learning_rate=rate, steps=steps, seeds=[seed for seed, _ in pairs],
                    what=f"training {len(pairs)} networks")  # fmt: skip
    return accuracies(ks, done.parameters).reshape(len(list(seeds)), len(list(weight_scales)))
