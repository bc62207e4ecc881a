"""More of the healthy: those whose optimiser looks odd, and some of the sick, repaired."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, waves
from vgcourse.clinic.ward.patient import Case, patient, repaired

from . import comparisons, depth, numbers, recurrence
from .pieces import binary, cross_entropy, layers, normal, pixels, run

normalised_neighbours = repaired(depth.summed_neighbours, "normalised_neighbours")
mask_that_fits = repaired(numbers.mask_in_half_precision, "mask_that_fits")
mean_of_the_heatmap = repaired(numbers.argmax_of_the_heatmap, "mean_of_the_heatmap")
decoder_that_listens = repaired(recurrence.deaf_decoder, "decoder_that_listens")
names_to_their_end = repaired(recurrence.names_on_a_grid, "names_to_their_end")
mixture_of_many = repaired(comparisons.mixture_of_one, "mixture_of_many")
tables_that_differ = repaired(comparisons.tables_of_zeros, "tables_that_differ")


@patient("healthy", source="Keras and PyTorch tutorials on transfer learning; optax.multi_transform", steps=100)
def frozen_backbone(seed):
    """The backbone was trained on something else; its updates are set to 0 on purpose, and only the head learns."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"backbone": layers(keys[0], 64, 96, 64), "head": layers(keys[1], 64, 10)}

    def loss_fn(params, batch):
        features = jax.nn.relu(run(params["backbone"], batch[0]))
        return cross_entropy(run(params["head"], features), batch[1])

    kinds = {"backbone": "frozen", "head": "trained"}
    both = {"trained": optax.adam(1e-2), "frozen": optax.set_to_zero()}
    return Case(loss_fn, params, pixels(), optax.multi_transform(both, kinds), guess=math.log(10), classes=10)


@patient("healthy", source="optax.MultiSteps: gradients are gathered, and every fourth step is one", steps=160)
def every_fourth_step(seed):
    """Three updates of four are exactly 0, since gradients are gathered for the fourth."""
    params = layers(jax.random.key(seed), 20, 48, 4)

    def loss_fn(params, batch):
        return cross_entropy(run(params, batch[0]), batch[1])

    gathered = optax.MultiSteps(optax.adam(1e-2), 4).gradient_transformation()
    return Case(loss_fn, params, clouds(jax.random.key(seed)), gathered, guess=math.log(4), classes=4)


@patient("healthy", source="Chen et al. 2023, Lion: the sign of the momentum, at a tenth of Adam's rate", steps=150)
def only_signs(seed):
    """Lion at 3 · 10⁻⁴ with a decay of 0.1: every weight moves by the same amount at each step."""
    params = layers(jax.random.key(seed), 8, 64, 64, 1)

    def loss_fn(params, batch):
        return jnp.mean((run(params, batch[0], jax.nn.silu) - batch[1]) ** 2)

    optimizer = optax.lion(3e-4, weight_decay=0.1)
    return Case(loss_fn, params, waves(jax.random.key(seed), 192), optimizer, guess=1.0)


@patient("healthy", source="van den Oord et al. 2017, with its § 3.2", steps=150)
def codebook(seed):
    """Codes are looked up by argmin; the gradient passes straight through, and two terms stop it on purpose."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {
        "encoder": layers(keys[0], 8, 32, 4),
        "codes": normal(keys[1], (32, 4)),
        "decoder": layers(keys[2], 4, 32, 8),
    }
    stop = jax.lax.stop_gradient

    def loss_fn(params, x):
        z = run(params["encoder"], x)
        far = jnp.sum((z[:, None] - params["codes"]) ** 2, -1)
        code = params["codes"][jnp.argmin(far, -1)]
        out = run(params["decoder"], z + stop(code - z))
        return jnp.mean((out - x) ** 2) + jnp.mean((stop(z) - code) ** 2) + 0.25 * jnp.mean((z - stop(code)) ** 2)

    x, _ = clouds(jax.random.key(seed), 128, 8, 4)
    return Case(loss_fn, params, x, optax.adam(1e-2))


@patient("healthy", source="Karpathy 2019, a recipe for training neural networks: init well", steps=150)
def one_in_fifty(seed):
    """Two examples of a hundred are positive; the last bias begins at the logarithm of that, −3.9."""
    params = layers(jax.random.key(seed), 10, 32, 1)
    params[-1]["b"] = jnp.full(1, math.log(0.02 / 0.98))

    def loss_fn(params, batch):
        return binary(run(params, batch[0])[:, 0], batch[1])

    rng = np.random.default_rng(seed)
    x, y = rng.normal(size=(400, 10)), np.arange(400) < 8
    x[y] += 1.2
    guess = -0.02 * math.log(0.02) - 0.98 * math.log(0.98)
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss_fn, params, batch, optax.adam(5e-3), guess=guess, classes=2)


@patient("healthy", source="Gulrajani et al. 2017, the gradient penalty", steps=80)
def critic_with_a_penalty(seed):
    """A critic tells real points from drawn ones; its loss may fall below 0, and its input's gradient should be 1."""
    params = layers(jax.random.key(seed), 2, 32, 32, 1)

    def critic(params, x):
        return run(params, x, jax.nn.leaky_relu)[..., 0]

    def loss_fn(params, batch):
        real, drawn, part = batch
        between = part * real + (1 - part) * drawn
        slope = jax.vmap(jax.grad(critic, 1), (None, 0))(params, between)
        length = jnp.sqrt(jnp.sum(slope**2, -1) + 1e-12)
        return critic(params, drawn).mean() - critic(params, real).mean() + 10 * jnp.mean((length - 1) ** 2)

    rng = np.random.default_rng(seed)
    real, drawn = rng.normal(size=(128, 2)) * 0.3 + 1.5, rng.normal(size=(128, 2))
    batch = tuple(jnp.asarray(each, jnp.float32) for each in (real, drawn, rng.random((128, 1))))
    return Case(loss_fn, params, batch, optax.adam(5e-3, b1=0.5, b2=0.9), guess=0.0)


@patient("healthy", needs="equinox", source="Qiao et al. 2019, weight standardisation; Wu & He 2018", steps=80)
def standardised_kernels(seed):
    """Equinox: one-dimensional convolutions with weight standardisation, a GroupNorm, and leaves that are no arrays."""
    import equinox as eqx

    class Net(eqx.Module):
        conv: eqx.nn.Conv1d
        norm: eqx.nn.GroupNorm
        head: eqx.nn.Linear
        act: callable
        name: str = eqx.field(static=True)

        def __call__(self, x):
            weight = self.conv.weight
            mean, std = weight.mean((1, 2), keepdims=True), weight.std((1, 2), keepdims=True)
            conv = eqx.tree_at(lambda c: c.weight, self.conv, (weight - mean) / (std + 1e-5))
            return self.head(self.act(self.norm(conv(x))).mean(1))

    one, two = jax.random.split(jax.random.key(seed))
    net = Net(
        eqx.nn.Conv1d(1, 12, 5, key=one), eqx.nn.GroupNorm(3, 12), eqx.nn.Linear(12, 2, key=two), jax.nn.silu, "waves"
    )
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(params, batch):
        return cross_entropy(jax.vmap(eqx.combine(params, static))(batch[0]), batch[1])

    rng = np.random.default_rng(seed)
    y = np.arange(64) % 2
    wave = np.sin((0.5 + 0.8 * y)[:, None] * np.arange(24) + rng.uniform(0, 6, (64, 1))) + 0.3 * rng.normal(
        size=(64, 24)
    )
    batch = (jnp.asarray(wave[:, None], jnp.float32), jnp.asarray(y))
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=math.log(2), classes=2)
