"""Networks around water: fish growth, plankton, sonar codes, echo states, drops on glass and songs of whales."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("dead units", source="monotone networks with exponentiated weights; scaling of inputs to a range", steps=200)
def oxygen_and_weight_gain(seed, cured=False):
    """Weight gain of trout, which may only rise with oxygen, food and warmth: a net whose weights are exp(.)."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(0, 1, size=(160, 5))
    y = 1.5 * np.maximum(x[:, 0] + x[:, 1] - 0.8, 0) + 0.8 * x[:, 2] ** 2 + 0.4 * x[:, 3]
    y = y - y.mean()
    low, high = x.min(axis=0), x.max(axis=0)
    x = (x - (low if cured else high)) / (high - low)  # the cause
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {
        "log_w1": jax.random.normal(keys[0], (5, 24)) - 1.5,
        "b1": -0.5 * jax.random.uniform(keys[2], (24,)),
        "log_w2": jax.random.normal(keys[1], (24, 1)) - 4.0,
        "b2": jnp.zeros(1),
    }

    def loss(params, batch):
        h = jax.nn.relu(batch["water"] @ jnp.exp(params["log_w1"]) + params["b1"])
        gain = h @ jnp.exp(params["log_w2"]) + params["b2"]
        return jnp.mean((gain[:, 0] - batch["gain"]) ** 2)

    batch = {"water": jnp.asarray(x, jnp.float32), "gain": jnp.asarray(y, jnp.float32)}
    return Case(loss, params, batch, optax.adam(1e-2), float(y.var()))


@patient(
    "zero initialisation",
    at=("['scale']",),
    source="tensorpack issue 420: the gamma of batch norm begins at zero",
    needs="flax",
    steps=150,
)
def plankton_by_outline(seed, cured=False):
    """Sorts plankton into five genera by 24 measures of the outline; blocks borrowed from a well-known image net."""
    from flax import linen as nn

    class Sorter(nn.Module):
        """Three blocks of a linear map, a norm over the batch's examples and a ReLU."""

        scale_init: nn.initializers.Initializer

        @nn.compact
        def __call__(self, x):
            for _ in range(3):
                x = nn.Dense(32, use_bias=False)(x)
                x = nn.relu(nn.BatchNorm(use_running_average=False, scale_init=self.scale_init)(x))
            return nn.Dense(5)(x)

    rng = np.random.default_rng(seed)
    genus = rng.integers(0, 5, 128)
    x = jnp.asarray(rng.normal(size=(5, 24))[genus] + 0.7 * rng.normal(size=(128, 24)), jnp.float32)
    scale_init = nn.initializers.ones if cured else nn.initializers.zeros  # the cause
    model = Sorter(scale_init)
    variables = model.init(jax.random.key(seed), x)

    def loss(params, batch):
        variables = {"params": params, "batch_stats": batch["stats"]}
        logits, _ = model.apply(variables, batch["x"], mutable=["batch_stats"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["genus"]).mean()

    share = np.bincount(genus) / 128
    batch = {"x": x, "genus": jnp.asarray(genus), "stats": variables["batch_stats"]}
    return Case(loss, variables["params"], batch, optax.adam(3e-3), float(-(share * np.log(share)).sum()), 5)


@patient("gradient cut off", source="Justin-Tan/generative-compression issue 51: round in the quantizer", steps=200)
def sonar_over_a_thin_line(seed, cured=False):
    """Sends sonar profiles over a slow line as three whole numbers each: an encoder, rounding, a decoder."""
    rng = np.random.default_rng(seed)
    depth = np.linspace(0, 1, 32)
    x = rng.uniform(-1.5, 1.5, size=(192, 3)) @ np.stack([np.sin(np.pi * i * depth) for i in (1, 2, 3)])
    x = (x - x.mean(axis=0)) / x.std() + 0.05 * rng.normal(size=x.shape)
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    params = {
        "encoder": [jax.random.normal(a, (32, 48)) / 32**0.5, 0.03 * jax.random.normal(b, (48, 3))],
        "decoder": [jax.random.normal(c, (3, 48)), jax.random.normal(d, (48, 32)) / 48**0.5],
    }

    def whole(code):
        return code + jax.lax.stop_gradient(jnp.round(code) - code) if cured else jnp.round(code)  # the cause

    def loss(params, x):
        code = whole(jnp.tanh(x @ params["encoder"][0]) @ params["encoder"][1])
        return jnp.mean((jnp.tanh(code @ params["decoder"][0]) @ params["decoder"][1] - x) ** 2)

    return Case(loss, params, jnp.asarray(x, jnp.float32), optax.adam(5e-3), float(x.var(axis=0).mean()))


@patient("healthy", source="echo state networks: only the readout is trained", steps=200)
def waves_at_the_pier(seed):
    """The next height of waves by an echo state network: a fixed random reservoir, of which only the readout learns."""
    rng = np.random.default_rng(seed)
    time = np.arange(220)
    height = np.sin(0.4 * time) + 0.6 * np.sin(0.23 * time + 1) + 0.05 * rng.normal(size=220)
    w = rng.normal(size=(80, 80)) * (rng.uniform(size=(80, 80)) < 0.1)
    params = {
        "reservoir": jnp.asarray(0.9 * w / np.abs(np.linalg.eigvals(w)).max(), jnp.float32),
        "into": jax.random.uniform(jax.random.key(seed), (80,), minval=-0.5, maxval=0.5),
        "readout": jnp.zeros(80),
    }

    def loss(params, series):
        fixed = jax.lax.stop_gradient((params["reservoir"], params["into"]))

        def tick(h, u):
            h = jnp.tanh(fixed[0] @ h + fixed[1] * u)
            return h, h

        _, states = jax.lax.scan(tick, jnp.zeros(80), series[:-1])
        return jnp.mean((states[20:] @ params["readout"] - series[21:]) ** 2)

    return Case(loss, params, jnp.asarray(height, jnp.float32), optax.adam(1e-2), float(height[21:].var()))


@patient("healthy", source="denoising diffusion (DDPM): predict the noise", steps=250)
def drops_on_the_glass(seed):
    """A diffusion model of where drops run down a pane, a winding line; predicts the noise at ten levels."""
    rng = np.random.default_rng(seed)
    down = rng.uniform(-1.7, 1.7, 256)
    x = np.stack([np.sin(3 * down), down], 1)
    level = rng.integers(0, 10, 256)
    keep = np.cumprod(1 - np.linspace(0.01, 0.3, 10))[level][:, None]
    noise = rng.normal(size=x.shape)
    noisy = np.sqrt(keep) * x + np.sqrt(1 - keep) * noise
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = {
        "level": jax.random.normal(a, (10, 48)),
        "in": jax.random.normal(b, (2, 48)),
        "mid": jax.random.normal(c, (2, 48, 48)) / 48**0.5,
        "out": jnp.zeros((48, 2)),
    }

    def loss(params, batch):
        noisy, level, noise = batch
        h = noisy @ params["in"] + params["level"][level]
        for w in params["mid"]:
            h = h + jax.nn.silu(h) @ w
        return jnp.mean((jax.nn.silu(h) @ params["out"] - noise) ** 2)

    batch = (jnp.asarray(noisy, jnp.float32), jnp.asarray(level), jnp.asarray(noise, jnp.float32))
    return Case(loss, params, batch, optax.adam(5e-3), float(noise.var()))


@patient("healthy", source="CLIP: a learnt temperature that begins at log(1 / 0.07)", needs="flax", steps=200)
def songs_and_whales(seed):
    """Brings recordings of whales and tags of the same animals together: two towers and a learnt temperature."""
    from flax import linen as nn

    class Tower(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.Dense(12)(nn.tanh(nn.Dense(48)(x)))
            return x / jnp.sqrt(jnp.square(x).sum(-1, keepdims=True) + 1e-6)

    rng = np.random.default_rng(seed)
    animal = rng.normal(size=(64, 6))
    song = np.tanh(animal @ rng.normal(size=(6, 20))) + 0.1 * rng.normal(size=(64, 20))
    tag = np.tanh(animal @ rng.normal(size=(6, 10))) + 0.1 * rng.normal(size=(64, 10))
    song, tag = jnp.asarray(song, jnp.float32), jnp.asarray(tag, jnp.float32)
    a, b = jax.random.split(jax.random.key(seed))
    params = {
        "song": Tower().init(a, song)["params"],
        "tag": Tower().init(b, tag)["params"],
        "log_scale": jnp.log(1 / 0.07),
    }

    def loss(params, batch):
        u = Tower().apply({"params": params["song"]}, batch["song"])
        v = Tower().apply({"params": params["tag"]}, batch["tag"])
        logits = jnp.exp(jnp.minimum(params["log_scale"], jnp.log(100.0))) * u @ v.T
        same = jnp.arange(len(u))
        loss = optax.softmax_cross_entropy_with_integer_labels
        return (loss(logits, same) + loss(logits.T, same)).mean() / 2

    return Case(loss, params, {"song": song, "tag": tag}, optax.adam(3e-3), float(np.log(64)), 64)
