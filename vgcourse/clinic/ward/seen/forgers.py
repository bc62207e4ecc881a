"""What draws new examples, or packs old ones: flows, diffusion, energies, codes, densities."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired


def weights(rng, *sizes, relu=False):
    out = []
    for m, n in zip(sizes[:-1], sizes[1:], strict=True):
        out.append(jnp.asarray(rng.normal(size=(m, n)) * ((2 if relu else 1) / m) ** 0.5, jnp.float32))
        out.append(jnp.zeros(n))
    return out


def apply(p, x, act):
    while len(p) > 2:
        x, p = act(x @ p[0] + p[1]), p[2:]
    return x @ p[0] + p[1]


def moons(rng, n=160):
    t = rng.uniform(0, np.pi, n)
    up = rng.integers(0, 2, n)
    x = np.stack([np.cos(t) * (1 - 2 * up) + 0.5 * (2 * up - 1), np.sin(t) * (1 - 2 * up) + 0.25 * (2 * up - 1)], 1)
    return x + 0.05 * rng.normal(size=x.shape)


@patient("nan or inf", steps=100)
def determinant_that_turns_over(seed, cured=False):
    """A planar flow takes the logarithm of 1 + u ψ without its magnitude, and some of these are below 0."""
    rng = np.random.default_rng(seed)
    x = 0.3 * rng.normal(size=(160, 2)) + np.where(rng.integers(0, 2, (160, 1)), 1.2, -1.2)
    params = {
        "w": jnp.asarray(1.5 * rng.normal(size=(8, 2)), jnp.float32),
        "u": jnp.asarray(1.5 * rng.normal(size=(8, 2)), jnp.float32),
        "b": jnp.asarray(0.1 * rng.normal(size=8), jnp.float32),
    }

    def loss(p, x):
        def layer(carry, w):
            z, total = carry
            a = z @ w["w"] + w["b"]
            slope = 1 + (1 - jnp.tanh(a) ** 2) * (w["w"] @ w["u"])
            if cured:
                slope = jnp.abs(slope) + 1e-3
            return (z + jnp.tanh(a)[:, None] * w["u"], total + jnp.log(slope)), None  # the cause

        (z, total), _ = jax.lax.scan(layer, (x, jnp.zeros(x.shape[0])), p)
        return ((z**2).sum(1) / 2 - total).mean() + 2.0

    return Case(loss, params, jnp.asarray(x, jnp.float32), optax.adam(2e-2))


@patient("unscaled inputs", steps=120, also=("saturated",), at=("batch['t']",))
def steps_of_diffusion_up_to_a_thousand(seed, cured=False):
    """The step of a diffusion, 0 to 999, is concatenated with the noisy point as it is; the network is of tanh."""
    rng = np.random.default_rng(seed)
    x = np.sign(rng.normal(size=(256, 2))) * 1.0
    t = rng.integers(0, 1000, 256)
    keep = np.cos(t / 1000 * np.pi / 2)[:, None]
    noise = rng.normal(size=x.shape)
    noisy = keep * x + np.sqrt(1 - keep**2) * noise
    params = weights(rng, 3, 48, 48, 2)

    def loss(p, b):
        t = b["t"].astype(jnp.float32)
        if cured:
            t = t / 500 - 1
        h = jnp.concatenate([b["noisy"], t[:, None]], 1)  # the cause
        return jnp.mean((apply(p, h, jnp.tanh) - b["noise"]) ** 2)

    batch = {
        "noisy": jnp.asarray(noisy, jnp.float32),
        "t": jnp.asarray(t, jnp.int32),
        "noise": jnp.asarray(noise, jnp.float32),
    }
    return Case(loss, params, batch, optax.sgd(0.1, momentum=0.9), guess=float(noise.var()))


@patient("dead units", steps=100)
def threshold_above_every_code(seed, cured=False):
    """Sparse coding by twelve unrolled iterations whose threshold is larger than any code: all of them are 0."""
    rng = np.random.default_rng(seed)
    atoms = rng.normal(size=(16, 20))
    atoms /= np.linalg.norm(atoms, axis=0)
    code = rng.normal(size=(128, 20)) * (rng.random((128, 20)) < 0.12)
    x = code @ atoms.T
    threshold = jnp.full(20, 6.0)  # the cause
    if cured:
        threshold = jnp.full(20, 0.1)
    params = {"encode": jnp.asarray(atoms + 0.15 * rng.normal(size=atoms.shape), jnp.float32), "threshold": threshold}

    def loss(p, b):
        d = p["encode"]

        def iterate(z, _):
            z = z - 0.3 * (z @ d.T - b["x"]) @ d
            return jnp.sign(z) * jax.nn.relu(jnp.abs(z) - 0.3 * p["threshold"]), None  # the cause

        z, _ = jax.lax.scan(iterate, jnp.zeros((128, 20)), length=12)
        return jnp.mean((z @ d.T - b["x"]) ** 2)

    return Case(loss, params, {"x": jnp.asarray(x, jnp.float32)}, optax.adam(1e-2), guess=float((x**2).mean()))


@patient("gradient cut off", steps=120, source="discuss.pytorch.org/t/28628, torch.round() gradient")
def latent_rounded_to_whole_numbers(seed, cured=False):
    """A picture codec rounds its latent numbers while it is trained: the encoder never learns, its codes stay 0."""
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(160, 3))
    x = np.tanh(z @ rng.normal(size=(3, 24)))
    params = {
        "encoder": jax.tree.map(lambda w: 0.3 * w, weights(rng, 24, 24, 4)),
        "decoder": weights(rng, 4, 24, 24),
    }

    def loss(p, x):
        y = apply(p["encoder"], x, jnp.tanh)
        y = y + jax.lax.stop_gradient(jnp.round(y) - y) if cured else jnp.round(y)  # the cause
        return jnp.mean((apply(p["decoder"], y, jnp.tanh) - x) ** 2)

    return Case(loss, params, jnp.asarray(x, jnp.float32), optax.adam(1e-2), guess=float(x.var(0).mean()))


rounded_straight_through = repaired(latent_rounded_to_whole_numbers, "rounded_straight_through")


@patient("healthy", steps=120)
def noise_taken_away_by_an_energy(seed):
    """Denoising score matching around four points, where the score is the gradient of an energy of softplus units."""
    rng = np.random.default_rng(seed)
    clean = np.where(rng.normal(size=(160, 2)) > 0, 1.0, -1.0) + 0.05 * rng.normal(size=(160, 2))
    noise = rng.normal(size=clean.shape)
    params = weights(rng, 2, 48, 1)
    params[0] = 3 * params[0]

    def loss(p, b):
        def energy(x):
            return apply(p, x, jax.nn.softplus)[0] * 3

        pull = jax.vmap(jax.grad(energy))(b["clean"] + 0.4 * b["noise"])
        return jnp.mean((pull - b["noise"]) ** 2)

    batch = {"clean": jnp.asarray(clean, jnp.float32), "noise": jnp.asarray(noise, jnp.float32)}
    return Case(loss, params, batch, optax.adam(3e-2), guess=float((noise**2).mean()))


@patient("healthy", steps=100)
def bits_from_those_before(seed):
    """MADE: one masked hidden layer, so that each of ten bits is predicted from those before it alone."""
    rng = np.random.default_rng(seed)
    x = rng.integers(0, 2, (128, 10))
    for i in range(2, 10):
        x[:, i] = x[:, i - 1] ^ x[:, i - 2] if i % 2 else x[:, i - 1]
    m = np.arange(60) % 9 + 1
    masks = (
        jnp.asarray(np.arange(1, 11)[:, None] <= m, jnp.float32),
        jnp.asarray(m[:, None] < np.arange(1, 11), jnp.float32),
    )
    params = weights(rng, 10, 60, 10)

    def loss(p, x):
        h = jax.nn.relu((2 * x - 1) @ (p[0] * masks[0]) + p[1])
        return optax.sigmoid_binary_cross_entropy(h @ (p[2] * masks[1]) + p[3], x).mean()

    return Case(loss, params, jnp.asarray(x, jnp.float32), optax.adam(2e-2), guess=0.693)


@patient("healthy", steps=120)
def halves_that_shift_each_other(seed):
    """A flow of four affine couplings, their logarithms held by tanh, from the identity on; its loss passes below 0."""
    rng = np.random.default_rng(seed)
    x = moons(rng)
    params = {
        "a": jnp.asarray(2 * rng.normal(size=(4, 1, 24)), jnp.float32),
        "b": jnp.asarray(rng.normal(size=(4, 24)), jnp.float32),
        "c": jnp.zeros((4, 24, 2)),
    }

    def loss(p, x):
        def couple(carry, w):
            z, total = carry
            keep, change = z[:, :1], z[:, 1:]
            s, t = jnp.split(jnp.tanh(keep @ w["a"] + w["b"]) @ w["c"], 2, 1)
            s = 2 * jnp.tanh(s)
            return (jnp.concatenate([change * jnp.exp(s) + t, keep], 1), total + s[:, 0]), None

        (z, total), _ = jax.lax.scan(couple, (x, jnp.zeros(x.shape[0])), p)
        return ((z**2).sum(1) / 2 - total).mean() + 0.5

    return Case(
        loss, params, jnp.asarray(x, jnp.float32), optax.adam(1e-2), guess=float(1.0 + np.log(x.std(0)).sum() + 0.5)
    )


@patient("healthy", steps=100)
def noise_instead_of_rounding(seed):
    """A learnt codec: uniform noise takes the place of rounding, and the bits of a learnt prior are added."""
    rng = np.random.default_rng(seed)
    x = np.tanh(rng.normal(size=(128, 3)) @ rng.normal(size=(3, 16)))
    params = {"e": weights(rng, 16, 24, 4), "d": weights(rng, 4, 24, 16), "log_scale": jnp.zeros(4)}

    def loss(p, b):
        y = 3 * apply(p["e"], b["x"], jnp.tanh) + b["noise"]
        s = jnp.exp(p["log_scale"])
        bits = jnp.log2(2 * s) + jnp.abs(y) / s / jnp.log(2.0)
        return 20 * jnp.mean((apply(p["d"], y / 3, jnp.tanh) - b["x"]) ** 2) + 0.05 * jnp.maximum(bits, 0).sum(1).mean()

    noise = rng.uniform(-0.5, 0.5, (128, 4))
    batch = {"x": jnp.asarray(x, jnp.float32), "noise": jnp.asarray(noise, jnp.float32)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(20 * x.var(0).mean()))


@patient("healthy", steps=100)
def told_apart_from_noise(seed):
    """Noise-contrastive estimation: an unnormalised density and its constant, against points that were drawn."""
    rng = np.random.default_rng(seed)
    data = moons(rng, 200)
    noise = 1.5 * rng.normal(size=(400, 2))
    log_noise = -(noise**2).sum(1) / 4.5
    params = {"net": weights(rng, 2, 48, 24, 1, relu=True), "c": jnp.zeros(())}
    params["net"][0] = 2 * params["net"][0]

    def loss(p, b):
        x = jnp.concatenate([b["data"], b["noise"]])
        ratio = apply(p["net"], x, jax.nn.relu)[:, 0] + p["c"] - b["log_noise"]
        return jax.nn.softplus(-ratio[:200]).mean() / 3 + 2 * jax.nn.softplus(ratio[200:]).mean() / 3

    log_noise = np.concatenate([-(data**2).sum(1) / 4.5, log_noise])
    batch = {k: jnp.asarray(v, jnp.float32) for k, v in {"data": data, "noise": noise, "log_noise": log_noise}.items()}
    return Case(loss, params, batch, optax.adam(2e-2), guess=0.637)
