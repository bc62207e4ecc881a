"""Six networks for measured things: positions, arrivals, mixtures, decisions, counts and long memories."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import waves
from ..patient import Case, patient


@patient("nan or inf", source="jax-ml/jax issues 3058 and 6484, gradient of jnp.linalg.norm at 0", steps=150)
def floor_plan_from_radio_signals(seed, cured=False):
    """Signal strengths of twelve masts are mapped to a plan on which distances are those that were paced out."""
    k = jax.random.split(jax.random.key(seed), 4)
    spot = jax.random.uniform(k[0], (60, 2), minval=-1.0, maxval=1.0)
    mast = jax.random.uniform(k[1], (12, 2), minval=-1.5, maxval=1.5)
    strength = -jnp.log(0.05 + ((spot[:, None] - mast) ** 2).sum(-1))
    strength = (strength - strength.mean(0)) / strength.std(0)
    paced = jnp.sqrt(((spot[:, None] - spot[None]) ** 2).sum(-1))
    layers = (
        {"kernel": jax.random.normal(k[2], (12, 40)) * 12**-0.5, "bias": jnp.zeros(40)},
        {"kernel": jax.random.normal(k[3], (40, 2)) * 40**-0.5, "bias": jnp.zeros(2)},
    )

    def place(layers, x):
        first, second = layers
        return jnp.tanh(x @ first["kernel"] + first["bias"]) @ second["kernel"] + second["bias"]

    def stress(layers, batch):
        plan = place(layers, batch["strength"])
        gap = plan[:, None, :] - plan[None, :, :]
        far = jnp.sqrt((gap**2).sum(-1) + 1e-12) if cured else jnp.linalg.norm(gap, axis=-1)  # the cause
        pairs = 1 - jnp.eye(len(plan))
        return (pairs * (far - batch["paced"]) ** 2).sum() / pairs.sum()

    return Case(stress, layers, {"strength": strength, "paced": paced}, optax.adam(1e-2), float(paced[paced > 0].var()))


@patient(
    "gradient cut off",
    at=("['delay']",),
    source="jax-ml/jax issue 8684, gradient of a translation is always 0",
    steps=200,
)
def arrivals_at_the_seismic_stations(seed, cured=False):
    """Each of ten stations records the same wave later and weaker; delays (in samples) and strengths are fitted."""
    rng = np.random.default_rng(seed)
    t = np.arange(160, dtype=np.float32)
    delay, strength = rng.uniform(6, 12, 10), rng.uniform(0.5, 1.5, 10)

    def wave(t):
        return np.exp(-(((t - 60) / 22) ** 2)) * np.sin((t - 60) / 6)

    record = strength[:, None] * wave(t - delay[:, None]) + 0.02 * rng.normal(size=(10, 160))
    params = {"delay": jnp.ones(10), "strength": jnp.ones(10)}

    def loss(params, batch):
        reference, record = batch
        at = jnp.arange(record.shape[1])[None] - params["delay"][:, None]
        if cured:
            low = jnp.floor(at)
            part = at - low
            i = low.astype(int)
            shifted = (1 - part) * reference[jnp.clip(i, 0, 159)] + part * reference[jnp.clip(i + 1, 0, 159)]
        else:
            shifted = reference[jnp.clip(jnp.round(at).astype(int), 0, 159)]  # the cause
        return jnp.mean((params["strength"][:, None] * shifted - record) ** 2)

    batch = (jnp.asarray(wave(t), jnp.float32), jnp.asarray(record, jnp.float32))
    return Case(loss, params, batch, optax.adam(1e-1), float(record.var()))


@patient(
    "rounded away", source="pytorch/ao pull request 1124, updates lost in bfloat16 weights; arXiv 2010.06192", steps=300
)
def strength_of_the_concrete(seed, cured=False):
    """The strength of concrete from eight parts of its mixture, in the short format; weights of unit variance."""
    k = jax.random.split(jax.random.key(seed), 4)
    x, y = waves(k[0], n=200, d=8)
    shapes = [(8, 128), (128, 128), (128, 1)]
    dtype = jnp.float32 if cured else jnp.bfloat16
    params = [
        {"w": jax.random.normal(key, s).astype(dtype), "gain": jnp.ones((), dtype)}
        for key, s in zip(k[1:], shapes, strict=False)
    ]

    def loss(params, batch):
        h, y = batch
        h = h.astype(dtype)
        for i, p in enumerate(params):
            h = p["gain"] * (h @ p["w"]) * p["w"].shape[0] ** -0.5
            h = jax.nn.gelu(h) * 1.5 if i < 2 else h
        return jnp.mean((h.astype(jnp.float32) - y) ** 2)

    return Case(loss, params, (x, y), optax.adam(5e-4), 1.0)


@patient("healthy", source="Kostrikov et al. 2021, implicit Q-learning", needs="flax", steps=150)
def best_of_the_bids_seen(seed):
    """The value of a state as a high expectile of the returns seen there, as in offline reinforcement learning."""
    from flax import linen as nn

    k = jax.random.split(jax.random.key(seed), 4)
    state = jax.random.normal(k[0], (256, 6))
    value = jnp.sin(2 * state[:, 0]) + state[:, 1] * state[:, 2]
    seen = value - 0.25 * jax.random.exponential(k[1], (256,))
    level = 0.9

    class Value(nn.Module):
        @nn.compact
        def __call__(self, s):
            s = nn.LayerNorm()(nn.relu(nn.Dense(64)(s)))
            return nn.Dense(1)(nn.relu(nn.Dense(64)(s))).squeeze(-1)

    net = Value()

    def expectile(short):
        return jnp.abs(level - (short < 0)) * short**2

    def loss(variables, batch):
        return expectile(batch["return"] - net.apply(variables, batch["state"])).mean()

    guess = min(float(expectile(seen - c).mean()) for c in np.linspace(-3, 3, 121))
    return Case(loss, net.init(k[3], state[:1]), {"state": state, "return": seen}, optax.adam(3e-3), guess)


@patient("healthy", source="Srivastava et al. 2015, highway networks", steps=150)
def highway_to_the_written_numbers(seed):
    """Handwritten digits through twelve highway layers whose gates begin nearly shut."""
    from ..data import written_digits

    images, y = written_digits(200)
    x = images.reshape(-1, 64) / 16
    k = jax.random.split(jax.random.key(seed), 4)
    deep, width = 12, 32
    params = {
        "enter": jax.random.normal(k[0], (64, width)) * 64**-0.5,
        "h": {"w": jax.random.normal(k[1], (deep, width, width)) * (2 / width) ** 0.5, "b": jnp.zeros((deep, width))},
        "gate": {"w": jax.random.normal(k[2], (deep, width, width)) * width**-0.5, "b": jnp.full((deep, width), -3.0)},
        "leave": jax.random.normal(k[3], (width, 10)) * width**-0.5,
    }

    def loss(p, batch):
        x, y = batch

        def layer(z, layer):
            h, gate = layer
            t = jax.nn.sigmoid(z @ gate["w"] + gate["b"])
            return t * jax.nn.relu(z @ h["w"] + h["b"]) + (1 - t) * z, None

        z, _ = jax.lax.scan(layer, x @ p["enter"], (p["h"], p["gate"]))
        return optax.softmax_cross_entropy_with_integer_labels(z @ p["leave"], y).mean()

    share = np.bincount(np.asarray(y)) / len(y)
    return Case(loss, params, (x, y), optax.adam(4e-3), float(-(share * np.log(share)).sum()), 10)


@patient("healthy", source="McCullagh and Nelder, deviance of a Poisson model; bike sharing data", steps=200)
def bicycles_hired_by_the_hour(seed):
    """Counts of hired bicycles, up to a thousand an hour, by hour, warmth and rain; the net gives the logarithm."""
    rng = np.random.default_rng(seed)
    hour, warmth, rain = rng.uniform(0, 24, 256), rng.normal(0, 1, 256), rng.uniform(0, 1, 256) < 0.25
    rate = 200 * np.exp(np.sin((hour - 9) / 24 * 2 * np.pi) + 0.3 * warmth - 0.8 * rain)
    count = jnp.asarray(rng.poisson(rate), jnp.float32)
    angle = hour / 24 * 2 * np.pi
    x = jnp.asarray(np.stack([np.sin(angle), np.cos(angle), warmth, rain], 1), jnp.float32)
    k = jax.random.split(jax.random.key(seed), 2)
    params = {
        "hidden": {"w": jax.random.normal(k[0], (4, 32)) * 0.5, "b": jnp.zeros(32)},
        "log_rate": {"w": jax.random.normal(k[1], (32,)) * 0.1, "b": jnp.log(count.mean())},
    }

    def deviance(count, log_rate):
        own = jnp.where(count > 0, count * jnp.log(jnp.maximum(count, 1)), 0.0)
        return 2 * (own - count - count * log_rate + jnp.exp(log_rate)).mean()

    def loss(p, batch):
        x, count = batch
        h = jnp.tanh(x @ p["hidden"]["w"] + p["hidden"]["b"])
        return deviance(count, h @ p["log_rate"]["w"] + p["log_rate"]["b"])

    return Case(loss, params, (x, count), optax.adam(5e-3), float(deviance(count, jnp.log(count.mean()))))
