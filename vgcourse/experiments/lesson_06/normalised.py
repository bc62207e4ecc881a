"""What normalisation does to the product: theory for wide layers, networks with a skip beside it, and training.

Batch norm divides by the spread over the batch. A ReLU puts its outputs around a mean above 0, and the mean of the
batch is subtracted: so the next division is by the smaller Var[φ], and not by E[φ²] (Yang et al. 2019).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Float

from vgcourse.inputs import finite_number, whole_number
from vgcourse.measure import theory
from vgcourse.measure.profile import GradientProfile, log10_rms, measure
from vgcourse.nets import stack
from vgcourse.nets.activations import activate, activation, gaussian_mean
from vgcourse.nets.normalisation import EPSILON, NORMALISATIONS, layer_norm, normalisation_index
from vgcourse.train.digits import PROBLEM, accuracies, initial_net
from vgcourse.train.optimise import optimise
from vgcourse.waiting import Bar

_NONE, _BATCH, _LAYER = (list(NORMALISATIONS).index(name) for name in ("none", "batch", "layer"))


class Field(NamedTuple):
    """Theory for infinitely wide layers and a large batch: log10 of the RMS of h_l and of dL/dh_l; nan beyond L."""

    log10_h: Float[Array, "stages"] | np.ndarray
    log10_dh: Float[Array, "stages"] | np.ndarray

    @property
    def profile(self) -> GradientProfile:
        """For pictures of gradients; dL/dW is not predicted."""
        return GradientProfile(self.log10_dh, np.full_like(self.log10_dh, np.nan))


def growth(activation_name: str, normalisation: str = "batch") -> float:
    """The factor by which a normalised layer multiplies the mean square of the gradient, whatever σw is.

    Batch norm: E[φ′²]/Var[φ], for ReLU π/(π − 1) (Yang et al. 2019); layer norm: E[φ′²]/E[φ²]; z ~ N(0, 1), ε and
    biases 0, wide layers, a large batch.
    """
    index, record = normalisation_index(normalisation), activation(activation_name)
    left = float(record.second_moment(1.0))
    if index == _BATCH:
        left -= float(gaussian_mean(record, 1.0)) ** 2
    return float(record.slope_second_moment(1.0)) / (1.0 if index == _NONE else left)


def field_of(k: stack.Knobs) -> Field:
    """The theory for knobs that may be traced; without a normalisation it is `theory.mean_field`."""
    on, σw2, σb2 = stack.active(k), k.weight_scale**2, k.bias_scale**2
    batch, none = k.normalisation == _BATCH, k.normalisation == _NONE

    def forward(carry, _):
        h2, mean2 = carry
        q = σw2 * (h2 - jnp.where(batch, mean2, 0)) + jnp.where(batch, 0, σb2)
        s2 = q + EPSILON
        ρ = q / s2  # the variance of what φ sees
        φ2, slope2 = theory.moments(k.activation, ρ)
        mean = gaussian_mean(lambda u: activate(k.activation, u), ρ)
        return (φ2, mean**2), (0.5 * jnp.log10(φ2), 0.5 * jnp.log10(σw2 * slope2 / s2))

    _, (log10_h, log_χ) = jax.lax.scan(forward, (jnp.float32(1), jnp.float32(0)), None, stack.MAX_DEPTH)
    log_χ = jnp.where(on, log_χ, 0)
    dh = jnp.append(jnp.cumsum(log_χ[::-1])[::-1][1:], 0.0)
    plain = theory.mean_field_of(k).profile.log10_dh
    return Field(jnp.where(on & ~none, log10_h, jnp.nan), jnp.where(on, jnp.where(none, plain, dh), jnp.nan))


compiled_field = jax.jit(field_of)


def normalised_field(
    depth=30, activation="relu", weight_scale=1.0, bias_scale=0.0, normalisation="batch"
) -> GradientProfile:
    """What theory predicts for `profile` with the same knobs: log10 of the RMS of dL/dh; dL/dW is not predicted."""
    k = stack.knobs(depth, activation, weight_scale, bias_scale, 0, normalisation)
    return Field(*(np.asarray(values)[: int(k.depth)] for values in compiled_field(k))).profile


# ---- the size of the batch as a knob


def counted_of(k: stack.Knobs, count, width: int = 32, batch: int = 64, stages: int = stack.MAX_DEPTH) -> Field:
    """log10 of the RMS of h_l and of dL/dh_l over the first `count` of `batch` examples; all but sizes may be traced.

    stages: the largest depth that is computed.

    The other examples are not in the statistics and have no loss. It is for scales that float32 can hold.
    """
    counted = (jnp.arange(batch) < count).astype(jnp.float32)[:, None]
    x, readout = stack.signals(k, width, batch)
    x, readout = x * counted, readout * counted

    def over_the_counted(z):
        mean = lambda values: jnp.sum(counted * values, 0, keepdims=True) / count
        centred = counted * (z - mean(z))
        return centred * jax.lax.rsqrt(mean(centred**2) + EPSILON)

    def stage(h, θ):
        z = h @ θ.weights + θ.biases
        return activate(k.activation, jax.lax.switch(k.normalisation, (lambda z: z, over_the_counted, layer_norm), z))

    def way(h, layer):
        θ, on = layer
        h = jnp.where(on, stage(h, θ), h)
        return h, jnp.where(on, log10_rms(counted * h), jnp.nan)

    θ, on = jax.tree.map(lambda leaf: leaf[:stages], (stack.init(k, width), stack.active(k)))
    missing = 0.5 * jnp.log10(batch / count)
    _, log10_h = jax.lax.scan(way, x, (θ, on))
    back = measure(stage, θ, x, lambda h: jnp.sum(readout * h), on)
    return Field(log10_h + missing, back.log10_dh + missing)


@cache
def _compiled_growth():
    axes = stack.Knobs(None, None, None, None, 0, None)
    one = lambda k, count, width: counted_of(k, count, width, LARGEST_BATCH, 20).log10_dh
    seeds = jax.vmap(one, (axes, None, None))
    return jax.jit(seeds, static_argnums=2)


LARGEST_BATCH = 256


def measured_growth(
    batches: Sequence[int], activation: str = "relu", normalisation: str = "batch", *, width: int = 64, seeds=range(20)
) -> Float[np.ndarray, "seeds batches"]:
    """The factor of the mean square of dL/dh per layer, over layers 2 to 19 of 20, for batches of 2 to 256 examples.

    One row a seed; the same program for every size of the batch.
    """
    k = stack.knobs(20, activation, normalisation=normalisation)
    k = k._replace(seed=np.array([stack.coerced("seed", seed) for seed in seeds]))
    counts = [np.float32(whole_number("A batch", b, 2, LARGEST_BATCH)) for b in batches]
    with Bar(f"measuring {len(counts) * len(k.seed)} networks") as bar:
        factors = []
        for count in counts:
            dh = np.asarray(_compiled_growth()(k, count, width))
            factors.append(10 ** (2 * (dh[:, 1] - dh[:, 18]) / 17))
            bar(len(factors) / len(counts))
    return np.stack(factors, 1)


# ---- beside a skip connection


def skip_profile_of(k: stack.Knobs, skip, width: int = 64, batch: int = 64) -> GradientProfile:
    """The profile of h ← skip·h + φ(normalised(h W + b)), for knobs and a skip that may be traced."""
    x, readout = stack.signals(k, width, batch)
    chain = lambda h, θ: skip * h + stack.stage(k, h, θ)
    return measure(chain, stack.init(k, width), x, lambda h: jnp.sum(readout * h), stack.active(k))


@cache
def _compiled_skip():
    axes = stack.Knobs(None, None, None, None, 0, None)
    return jax.jit(jax.vmap(skip_profile_of, (axes, None)))


def skip_sweep(
    skip=1.0,
    normalisation="none",
    depth=30,
    activation="relu",
    weight_scale=2**0.5,
    seeds: Sequence[int] = range(20),
) -> GradientProfile:
    """Profiles of h ← skip·h + φ(normalised(h W)), 64 wide, batch 64: with `skip` 0 the plain stack, one row a seed."""
    k = stack.knobs(depth, activation, weight_scale, normalisation=normalisation)
    k = k._replace(seed=np.array([stack.coerced("seed", seed) for seed in seeds]))
    return _compiled_skip()(k, np.float32(finite_number("The skip", skip, -10, 10))).trimmed()


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
    done = optimise(PROBLEM, nets, ks, rate=rate, steps=steps, seeds=[seed for seed, _ in pairs],
                    what=f"training {len(pairs)} networks")  # fmt: skip
    return accuracies(ks, done.parameters).reshape(len(list(seeds)), len(list(weight_scales)))
