"""Healthy: densities, energies, noise taken away, sound."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, drawn, f32, zeros


@patient("healthy", steps=150)
def density_of_a_thin_curve(seed):
    """A flow of four affine couplings learns a thin curve in the plane by its log-likelihood."""
    rng = np.random.default_rng(seed)
    t = rng.uniform(-1.7, 1.7, 192)
    data = np.stack([t, np.sin(2 * t) + 0.05 * rng.normal(size=192)], 1)
    flow = {
        "w1": f32(rng.normal(size=(4, 1, 24))),
        "b1": f32(0.5 * rng.normal(size=(4, 24))),
        "w2": zeros(4, 24, 2),  # the identity at first
    }

    def nll(flow, data):
        def coupling(carry, w):
            z, logdet = carry
            known, moved = z[:, :1], z[:, 1:]
            s, shift = jnp.split(jnp.tanh(known @ w["w1"] + w["b1"]) @ w["w2"], 2, 1)
            s = 3 * jnp.tanh(s / 3)
            return (jnp.concatenate([moved * jnp.exp(s) + shift, known], 1), logdet + s[:, 0]), None

        (z, logdet), _ = jax.lax.scan(coupling, (data, jnp.zeros(len(data))), flow)
        return jnp.mean(0.5 * (z**2).sum(1) + np.log(2 * np.pi) - logdet)

    return Case(nll, flow, f32(data), optax.adam(1e-2))


@patient("healthy", steps=120)
def energy_against_noise(seed):
    """An energy with its own normalising constant learns by noise contrast: data or noise, from the same square?"""
    rng = np.random.default_rng(seed)
    centre = rng.choice([-1.2, 0.0, 1.2], (128, 2))
    data = centre + 0.06 * rng.normal(size=(128, 2))
    noise = rng.uniform(-2, 2, (128, 2))
    params = dict(w1=f32(rng.normal(size=(2, 48)) * 2), b1=f32(rng.normal(size=48)), w2=dense(rng, 48, 48, 1.4))
    params |= dict(b2=zeros(48), w3=dense(rng, 48, 1), logz=zeros())

    def log_density(p, x):
        h = jnp.sin(x @ p["w1"] + p["b1"])
        return -(jax.nn.softplus(h @ p["w2"] + p["b2"]) @ p["w3"])[:, 0] - p["logz"]

    def contrast(p, batch):
        log_noise = -np.log(16.0)
        real = log_density(p, batch["data"]) - log_noise
        fake = log_density(p, batch["noise"]) - log_noise
        return jax.nn.softplus(-real).mean() + jax.nn.softplus(fake).mean()

    batch = {"data": f32(data), "noise": f32(noise)}
    return Case(contrast, params, batch, optax.adam(1e-2), guess=float(2 * np.log(2)))


@patient("healthy", steps=80)
def noise_of_a_diffusion(seed):
    """Two residual blocks begun as the identity, with scale, shift and gate from the time, predict the noise."""
    rng = np.random.default_rng(seed)
    n, width, d = 96, 16, 40
    clean = np.tanh(rng.normal(size=(n, 2))) @ rng.normal(size=(2, width)) / 2
    time = rng.uniform(0.2, 1, (n, 1))
    noise = rng.normal(size=(n, width))
    noisy = np.cos(time * np.pi / 2) * clean + np.sin(time * np.pi / 2) * noise
    params = {
        "in": dense(rng, width, d),
        "time": dense(rng, 8, d, 1.4),
        "blocks": {
            "ada": zeros(2, d, 3 * d),
            "w1": f32(rng.normal(size=(2, d, d)) / np.sqrt(d)),
            "w2": f32(rng.normal(size=(2, d, d)) / np.sqrt(d)),
        },
        "out": zeros(d, width),
    }

    def loss(p, batch):
        phase = batch["time"] * 2.0 ** np.arange(4)
        c = jax.nn.silu(jnp.concatenate([jnp.sin(phase), jnp.cos(phase)], 1) @ p["time"])

        def block(h, w):
            scale, shift, gate = jnp.split(c @ w["ada"], 3, 1)
            z = h / jnp.sqrt((h**2).mean(1, keepdims=True) + 1e-6) * (1 + scale) + shift
            return h + gate * (jax.nn.silu(z @ w["w1"]) @ w["w2"]), None

        h, _ = jax.lax.scan(block, batch["noisy"] @ p["in"], p["blocks"])
        return jnp.mean((h @ p["out"] - batch["noise"]) ** 2)

    batch = {"noisy": f32(noisy), "time": f32(time), "noise": f32(noise)}
    return Case(loss, params, batch, optax.adam(5e-3), guess=1.0)


@patient("healthy", needs="equinox", steps=150)
def bars_through_a_variational_bottleneck(seed):
    """Equinox: a VAE of pictures of bars: Bernoulli pixels summed, the divergence, and noise fixed in the batch."""
    import equinox as eqx

    class Vae(eqx.Module):
        enc: eqx.nn.Linear
        moments: eqx.nn.Linear
        dec: eqx.nn.Linear
        pixels: eqx.nn.Linear

        def __init__(self, key):
            k = jax.random.split(key, 4)
            self.enc, self.moments = eqx.nn.Linear(36, 48, key=k[0]), eqx.nn.Linear(48, 8, key=k[1])
            self.dec, self.pixels = eqx.nn.Linear(4, 48, key=k[2]), eqx.nn.Linear(48, 36, key=k[3])

        def __call__(self, x, noise):
            mu, logvar = jnp.split(self.moments(jax.nn.relu(self.enc(x))), 2)
            z = mu + jnp.exp(0.5 * logvar) * noise
            logits = self.pixels(jax.nn.relu(self.dec(z)))
            kl = 0.5 * jnp.sum(jnp.exp(logvar) + mu**2 - 1 - logvar)
            return optax.sigmoid_binary_cross_entropy(logits, x).sum() + kl

    rng = np.random.default_rng(seed)
    picture = np.zeros((96, 6, 6))
    for i, each in enumerate(picture):
        at = rng.integers(0, 6)
        if i % 2:
            each[at] = 1
        else:
            each[:, at] = 1

    def negative_elbo(model, batch):
        return jax.vmap(model)(batch["picture"], batch["noise"]).mean()

    batch = {"picture": f32(picture.reshape(96, 36)), "noise": f32(rng.normal(size=(96, 4)))}
    share = 1 / 6
    guess = float(-36 * (share * np.log(share) + (1 - share) * np.log(1 - share)))
    vae = drawn(rng, eqx.filter_eval_shape(Vae, jax.random.key(0)), inputs_last=True)
    return Case(negative_elbo, vae, batch, optax.adam(1e-2), guess=guess)


@patient("healthy", needs="flax", steps=80)
def birds_by_their_song(seed):
    """Linen: learnt filters over raw sound, their log-energy with a floor, and which of five birds sings."""
    from flax import linen as nn

    class Ears(nn.Module):
        @nn.compact
        def __call__(self, sound):
            frames = sound.reshape(len(sound), 8, 32)
            energy = nn.Dense(40, use_bias=False)(frames) ** 2
            loud = jnp.log(energy.mean(1) + 1e-3)
            return nn.Dense(5)(nn.LayerNorm()(loud))

    rng = np.random.default_rng(seed)
    bird = np.arange(80) % 5
    t = np.arange(256) / 32
    pitch = np.array([2.0, 4, 6, 9, 13])[bird][:, None]
    sound = np.sin(2 * np.pi * pitch * t + rng.uniform(0, 6.28, (80, 1)))
    sound = sound * (0.2 + rng.random((80, 1))) + 0.3 * rng.normal(size=sound.shape)
    sound[:, :32] = 0
    ears = Ears()
    params = drawn(rng, jax.eval_shape(ears.init, jax.random.key(0), f32(sound[:1])))

    def loss(params, batch):
        sound, bird = batch
        return optax.softmax_cross_entropy_with_integer_labels(ears.apply(params, sound), bird).mean()

    batch = (f32(sound), jnp.asarray(bird))
    return Case(loss, params, batch, optax.adamw(1e-2, weight_decay=1e-3), guess=float(np.log(5)), classes=5)
