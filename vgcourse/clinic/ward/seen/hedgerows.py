"""Leaves, weather, two languages, a walker's critic, diffused points, and hares chased by foxes."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "wrong loss: softmax twice",
    needs="equinox",
    source="pytorch forum: CrossEntropyLoss after a softmax layer in nn.Sequential",
    steps=300,
)
def trees_by_their_leaves(seed, cured=False):
    """The outline of a leaf, as sixteen Fourier numbers, tells which of twelve trees it fell from."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    tree = rng.integers(0, 12, 240)
    outlines = rng.normal(size=(12, 16))[tree] + 0.4 * rng.normal(size=(240, 16))
    outlines = (outlines - outlines.mean(0)) / outlines.std(0)
    k1, k2, k3 = jax.random.split(jax.random.key(seed), 3)
    layers = [
        eqx.nn.Linear(16, 48, key=k1),
        eqx.nn.Lambda(jax.nn.gelu),
        eqx.nn.Linear(48, 48, key=k2),
        eqx.nn.Lambda(jax.nn.gelu),
        eqx.nn.Linear(48, 12, key=k3),
        eqx.nn.Lambda(lambda h: h if cured else jax.nn.softmax(h)),  # the cause
    ]
    params, static = eqx.partition(eqx.nn.Sequential(layers), eqx.is_inexact_array)

    def loss(params, batch):
        x, y = batch
        out = jax.vmap(eqx.combine(params, static))(x)
        return optax.softmax_cross_entropy_with_integer_labels(out, y).mean()

    share = np.bincount(tree, minlength=12) / 240
    guess = float(-(share * np.log(share)).sum())
    batch = (jnp.asarray(outlines, jnp.float32), jnp.asarray(tree))
    return Case(loss, params, batch, optax.adam(2e-3), guess, 12)


@patient("unscaled inputs", at=("['hPa']",), source="keras issue 1727: LSTM is always predicting constant", steps=250)
def storm_after_two_days_of_pressure(seed, cured=False):
    """Two days of hourly air pressure go through a GRU that says whether a storm follows."""
    rng = np.random.default_rng(seed)
    n, hours = 128, 48
    trend = rng.normal(0, 0.35, (n, 1))
    pressure = rng.normal(1012, 8, (n, 1)) + trend * np.arange(hours) + rng.normal(0, 1.0, (n, hours))
    storm = (trend[:, 0] + 0.02 * (pressure[:, -1] - 1012) < 0).astype(np.float32)
    batch = {"hPa": jnp.asarray(pressure, jnp.float32), "storm": jnp.asarray(storm)}
    k = jax.random.split(jax.random.key(seed), 3)
    width = 24
    params = {
        "input": jax.random.normal(k[0], (1, 3 * width)) * 0.4,
        "state": jax.random.normal(k[1], (width, 3 * width)) * width**-0.5,
        "bias": jnp.zeros(3 * width),
        "head": {"w": jax.random.normal(k[2], (width,)) * width**-0.5, "b": jnp.zeros(())},
    }

    def loss(params, batch):
        x = (batch["hPa"] - 1012) / 12 if cured else batch["hPa"]  # the cause

        def cell(h, x):
            a = x[:, None] @ params["input"] + params["bias"]
            b = h @ params["state"]
            r, z = (jax.nn.sigmoid(a[:, i : i + width] + b[:, i : i + width]) for i in (0, width))
            new = jnp.tanh(a[:, 2 * width :] + r * b[:, 2 * width :])
            return (1 - z) * new + z * h, None

        h, _ = jax.lax.scan(cell, jnp.zeros((len(x), width)), x.T)
        logit = h @ params["head"]["w"] + params["head"]["b"]
        return optax.sigmoid_binary_cross_entropy(logit, batch["storm"]).mean()

    p = float(storm.mean())
    return Case(loss, params, batch, optax.adam(3e-3), float(-p * np.log(p) - (1 - p) * np.log(1 - p)), 2)


@patient("wrong loss: broadcast", needs="flax", source="pytorch issue 16045: loss of [n, 1] and [n]", steps=250)
def critic_of_a_walker(seed, cured=False):
    """The value network of an actor and critic learns the discounted returns of states it has seen."""
    from flax import nnx

    class Critic(nnx.Module):
        def __init__(self, rngs):
            self.trunk = nnx.Sequential(nnx.Linear(9, 64, rngs=rngs), nnx.tanh, nnx.Linear(64, 64, rngs=rngs), nnx.tanh)
            self.value = nnx.Linear(64, 1, rngs=rngs)

        def __call__(self, state):
            value = self.value(self.trunk(state))
            return value[:, 0] if cured else value  # the cause

    graph, params = nnx.split(Critic(nnx.Rngs(seed)))
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    states = jax.random.normal(a, (200, 9))
    rewards = jnp.cos(states[:, 0] * 1.5) + states[:, 1] * states[:, 2] + states[:, 3:] @ jax.random.normal(b, (6,)) / 2
    returns = rewards + 0.05 * jax.random.normal(c, (200,))
    returns = (returns - returns.mean()) / returns.std()

    def loss(params, batch):
        states, returns = batch
        advantage = returns - nnx.merge(graph, params)(states)
        return 0.5 * jnp.square(advantage).mean()

    return Case(loss, params, (states, returns), optax.adam(3e-3), 0.5)


@patient("healthy", source="Radford et al., CLIP: a learnt temperature that begins at 0.07", steps=200)
def proverbs_of_two_languages(seed):
    """Bags of words of two languages are mapped to one sphere, where translations should be nearest."""
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    meaning = jax.random.normal(a, (96, 10))
    left = jax.nn.relu(meaning @ jax.random.normal(b, (10, 60)))
    right = jax.nn.relu(meaning @ jax.random.normal(c, (10, 80)))
    left, right = left / left.std(), right / right.std()

    def tower(key, d):
        i, o = jax.random.split(key)
        return {"in": jax.random.normal(i, (d, 64)) * d**-0.5, "out": jax.random.normal(o, (64, 16)) / 8}

    k1, k2 = jax.random.split(d)
    params = {"left": tower(k1, 60), "right": tower(k2, 80), "log_scale": jnp.log(1 / 0.07)}

    def embed(p, x):
        z = jax.nn.gelu(x @ p["in"]) @ p["out"]
        return z / jnp.linalg.norm(z, axis=1, keepdims=True)

    def loss(params, batch):
        scale = jnp.exp(jnp.minimum(params["log_scale"], jnp.log(100.0)))
        logits = scale * embed(params["left"], batch[0]) @ embed(params["right"], batch[1]).T
        y = jnp.arange(len(logits))
        each = optax.softmax_cross_entropy_with_integer_labels
        return (each(logits, y).mean() + each(logits.T, y).mean()) / 2

    return Case(loss, params, (left, right), optax.adamw(2e-3, weight_decay=0.1), float(np.log(96)), 96)


@patient("healthy", source="Ho et al., Denoising diffusion probabilistic models", steps=400)
def eight_islands_out_of_noise(seed):
    """A small diffusion model of points on eight islands learns which noise was added at a random time."""
    k = jax.random.split(jax.random.key(seed), 7)
    n = 512
    angle = jax.random.randint(k[0], (n,), 0, 8) * jnp.pi / 4
    x0 = 1.4 * jnp.stack([jnp.cos(angle), jnp.sin(angle)], 1) + 0.03 * jax.random.normal(k[1], (n, 2))
    kept = jnp.cumprod(1 - jnp.linspace(1e-3, 0.12, 50))
    t = jax.random.randint(k[2], (n,), 0, 50)
    eps = jax.random.normal(k[3], (n, 2))
    sizes = [(18, 96), (96, 96), (96, 2)]
    params = [
        [jax.random.normal(key, s) * (2 / s[0]) ** 0.5, jnp.zeros(s[1])] for key, s in zip(k[4:], sizes, strict=True)
    ]

    def loss(params, batch):
        x0, t, eps = batch
        a = kept[t][:, None]
        noisy = jnp.sqrt(a) * x0 + jnp.sqrt(1 - a) * eps
        phase = t[:, None] / 50 * jnp.pi * 2.0 ** jnp.arange(-2, 6)
        h = jnp.concatenate([noisy, jnp.sin(phase), jnp.cos(phase)], axis=1)
        for w, b in params[:-1]:
            h = jax.nn.silu(h @ w + b)
        w, b = params[-1]
        return jnp.mean((h @ w + b - eps) ** 2)

    return Case(loss, params, (x0, t, eps), optax.adam(3e-3), float(eps.var(0).mean()))


@patient("healthy", source="Chen et al., Neural ordinary differential equations", steps=300)
def hares_and_foxes(seed):
    """A network stands for the unknown growth of two species; Runge-Kutta steps follow it through twelve years."""

    def rk4(f, y, dt):
        k1 = f(y)
        k2 = f(y + dt / 2 * k1)
        k3 = f(y + dt / 2 * k2)
        return y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + f(y + dt * k3))

    def path(f, start):
        return jax.lax.scan(lambda y, _: (rk4(f, y, 0.25),) * 2, start, None, length=24)[1]

    def nature(y):
        hares, foxes = jnp.exp(y[..., :1]), jnp.exp(y[..., 1:])
        return jnp.concatenate([0.8 - 0.8 * foxes, 0.8 * hares - 0.8], axis=-1)

    start = jax.random.uniform(jax.random.key(seed), (32, 2), minval=-0.9, maxval=0.9)
    seen = path(nature, start)
    a, b = jax.random.split(jax.random.key(seed + 1))
    params = ((jax.random.normal(a, (2, 32)), jnp.zeros(32)), (jax.random.normal(b, (32, 2)) * 0.01, jnp.zeros(2)))

    def loss(params, batch):
        (w1, b1), (w2, b2) = params
        start, seen = batch
        return jnp.mean((path(lambda y: jnp.tanh(y @ w1 + b1) @ w2 + b2, start) - seen) ** 2)

    return Case(loss, params, (start, seen), optax.adam(1e-2), float(seen.var((0, 1)).mean()))
