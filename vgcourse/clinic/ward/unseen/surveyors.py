"""Models that were made with care: gates nearly shut, masks, equations as losses, counts, margins, large targets."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import waves, written_digits
from ..patient import Case, patient


@patient("healthy", needs="equinox", source="Raissi et al., Physics-informed neural networks", steps=300)
def bent_shelf(seed, cured=False):
    """The bend of a loaded shelf: u'' = -pi^2 sin(pi x) with u = 0 at both ends, summed over 48 points; Equinox."""
    import equinox as eqx

    net = eqx.nn.MLP("scalar", "scalar", 24, 2, activation=jnp.tanh, key=jax.random.PRNGKey(seed))
    params, static = eqx.partition(net, eqx.is_inexact_array)
    x = jnp.linspace(0, 1, 48)

    def loss(params, x):
        u = eqx.combine(params, static)
        bend = jax.vmap(jax.grad(jax.grad(u)))(x)
        residual = bend + jnp.pi**2 * jnp.sin(jnp.pi * x)
        return jnp.sum(residual**2) + 500 * (u(x[0]) ** 2 + u(x[-1]) ** 2)

    return Case(loss, params, x, optax.adam(5e-3))


@patient("healthy", source="Srivastava et al., Highway networks: gate biases of -1 to -4", steps=150)
def sensor_drift_on_a_highway(seed, cured=False):
    """Drift of a sensor from ten readings by twelve highway layers; the gates start nearly shut."""
    x, y = waves(jax.random.PRNGKey(seed), 192, 10)
    h, depth = 24, 12
    key = jax.random.split(jax.random.PRNGKey(seed + 1), 2 + 2 * depth)
    params = {
        "in": jax.random.normal(key[0], (10, h)) / 10**0.5,
        "h": jnp.stack([jax.random.normal(k, (h, h)) / h**0.5 for k in key[2::2]]),
        "t": jnp.stack([jax.random.normal(k, (h, h)) / h**0.5 for k in key[3::2]]),
        "b": jnp.full((depth, h), -4.0),
        "out": jax.random.normal(key[1], (h, 1)) / h**0.5,
    }

    def loss(p, batch):
        x, y = batch

        def layer(z, weights):
            w, gate, b = weights
            t = jax.nn.sigmoid(z @ gate + b)
            return t * jnp.tanh(z @ w) + (1 - t) * z, None

        z, _ = jax.lax.scan(layer, jnp.tanh(x @ p["in"]), (p["h"], p["t"], p["b"]))
        return jnp.mean(jnp.abs(z @ p["out"] - y))

    guess = float(jnp.abs(y - jnp.median(y)).mean())
    return Case(loss, params, (x, y), optax.adam(5e-3), guess)


@patient("healthy", source="Vaswani et al., masked self-attention with tied embeddings", steps=200)
def repeated_melodies(seed, cured=False):
    """Melodies of eight notes are played twice; the next note is predicted, and counted only the second time."""
    n, t, d, notes = 64, 16, 32, 12
    rng = np.random.default_rng(seed)
    tune = rng.integers(0, notes, (n, t // 2))
    x = jnp.asarray(np.concatenate([tune, tune], 1))
    key = jax.random.split(jax.random.PRNGKey(seed), 4)
    params = {"embed": 0.5 * jax.random.normal(key[0], (notes, d)), "place": 0.5 * jax.random.normal(key[1], (t, d))}
    params["layers"] = [
        {name: jax.random.normal(jax.random.fold_in(k, i), (d, d)) / d**0.5 for i, name in enumerate("qkvo")}
        | {"up": jax.random.normal(k, (d, 64)) / d**0.5, "down": jnp.zeros((64, d))}
        for k in key[2:]
    ]
    mask = jnp.where(jnp.tril(jnp.ones((t, t))) == 1, 0.0, -1e9)

    def norm(z):
        return z * jax.lax.rsqrt(jnp.square(z).mean(-1, keepdims=True) + 1e-6)

    def loss(p, x):
        z = p["embed"][x] + p["place"]
        for w in p["layers"]:
            u = norm(z)
            weight = jax.nn.softmax((u @ w["q"]) @ (u @ w["k"]).swapaxes(1, 2) / d**0.5 + mask)
            z = z + weight @ (u @ w["v"]) @ w["o"]
            z = z + jax.nn.relu(norm(z) @ w["up"]) @ w["down"]
        logits = norm(z[:, t // 2 : -1]) @ p["embed"].T
        return optax.softmax_cross_entropy_with_integer_labels(logits, x[:, t // 2 + 1 :]).mean()

    share = np.bincount(tune[:, 1:].ravel(), minlength=notes) / tune[:, 1:].size
    return Case(loss, params, x, optax.adam(3e-3), -float((share * np.log(share)).sum()), notes)


@patient("healthy", steps=200)
def heat_demand_in_kilowatts(seed, cured=False):
    """Heat demand of a district, some 4000 kW, from weather; the net answers in standard units, and is scaled back."""
    x, y = waves(jax.random.PRNGKey(seed + 4), 256, 6)
    demand = 4000 + 900 * y[:, 0]
    centre, spread = float(demand.mean()), float(demand.std())
    key = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = [
        (jax.random.normal(key[0], (6, 40)) / 6**0.5, jnp.zeros(40)),
        (jax.random.normal(key[1], (40, 40)) / 40**0.5, jnp.zeros(40)),
        (0.1 * jax.random.normal(key[2], (40, 1)) / 40**0.5, jnp.zeros(1)),
    ]

    def forecast(params, x):
        for w, b in params[:-1]:
            x = jax.nn.elu(x @ w + b)
        w, b = params[-1]
        return centre + spread * (x @ w + b)[:, 0]

    def loss(params, batch):
        x, demand = batch
        return optax.huber_loss(forecast(params, x), demand, delta=spread).mean()

    guess = float(optax.huber_loss(jnp.full_like(demand, centre), demand, delta=spread).mean())
    return Case(loss, params, (x, demand), optax.adam(5e-3), guess)


@patient("healthy", steps=250)
def bicycles_at_the_counter(seed, cured=False):
    """Bicycles per hour at a counter, nothing at night; Poisson deviance with a log link and a hat of hours."""
    n = 240
    rng = np.random.default_rng(seed)
    hour, rain = np.arange(n) % 24, rng.random(n)
    rate = np.exp(3.5 * np.sin(np.pi * (hour - 4) / 20).clip(0) ** 2 - rain)
    count = rng.poisson(np.where((hour < 4), 0, rate)).astype(np.float32)
    features = np.eye(24)[hour]
    key = jax.random.split(jax.random.PRNGKey(seed), 2)
    params = {
        "hour": 0.1 * jax.random.normal(key[0], (24, 8)),
        "rain": 0.1 * jax.random.normal(key[1], (8,)),
        "out": jnp.full(8, 0.2),
        "log_mean": jnp.log(count.mean()),
    }

    def deviance(log_rate, count):
        seen = jnp.where(count > 0, count, 1.0)
        return 2 * jnp.mean(count * (jnp.where(count > 0, jnp.log(seen), 0.0) - log_rate) - count + jnp.exp(log_rate))

    def loss(p, batch):
        hour, rain, count = batch
        z = jnp.tanh(hour @ p["hour"] + rain[:, None] * p["rain"])
        return deviance(z @ p["out"] + p["log_mean"], count)

    batch = tuple(jnp.asarray(each, jnp.float32) for each in (features, rain, count))
    guess = float(deviance(jnp.log(count.mean()) * jnp.ones(n), batch[2]))
    return Case(loss, params, batch, optax.adam(2e-2), guess)


@patient("healthy", source="Schroff et al., FaceNet: triplets with a margin", steps=120)
def same_hand_or_another(seed, cured=False):
    """Triplets of digits: the anchor must lie closer to its own kind by a margin of 1; soon most triplets are still."""
    images, y = written_digits(240)
    x, y = np.asarray(images).reshape(240, 64) / 16, np.asarray(y)
    rng = np.random.default_rng(seed)
    own = np.array([rng.choice(np.flatnonzero((y == each) & (np.arange(240) != i))) for i, each in enumerate(y)])
    other = np.array([rng.choice(np.flatnonzero(y != each)) for each in y])
    key = jax.random.split(jax.random.PRNGKey(seed), 2)
    params = {"conv": jax.random.normal(key[0], (3, 3, 1, 8)) / 3, "embed": jax.random.normal(key[1], (288, 12)) / 17}

    def embed(p, x):
        z = jax.lax.conv_general_dilated(
            x.reshape(-1, 8, 8, 1), p["conv"], (1, 1), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC")
        )
        z = jax.nn.relu(z).reshape(len(x), -1) @ p["embed"]
        return z / (jnp.linalg.norm(z, axis=1, keepdims=True) + 1e-6)

    def loss(p, batch):
        anchor, own, other = (embed(p, each) for each in batch)
        near, far = jnp.square(anchor - own).sum(1), jnp.square(anchor - other).sum(1)
        return jnp.maximum(near - far + 1, 0).mean()

    batch = tuple(jnp.asarray(x[i], jnp.float32) for i in (np.arange(240), own, other))
    return Case(loss, params, batch, optax.adam(3e-3), 1.0)
