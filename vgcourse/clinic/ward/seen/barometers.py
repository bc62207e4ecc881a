"""Six networks that forecast: weather, power, returns, words, orbits and the wear of bearings."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "unscaled inputs",
    at=("['days']",),
    source="TensorFlow tutorial 'Time series forecasting' (Jena weather, normalise the data)",
    needs="equinox",
    steps=200,
)
def barometer_of_the_harbour(seed, cured=False):
    """A GRU reads a day of pressure (hPa), temperature (K) and humidity (%); will it blow hard tomorrow?"""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    hours = 24
    slope = rng.normal(0, 1, (192, 1))
    pressure = 1013 + rng.normal(0, 6, (192, 1)) + slope * np.linspace(-4, 4, hours) + rng.normal(0, 0.6, (192, hours))
    warmth = (
        285
        + rng.normal(0, 5, (192, 1))
        + 3 * np.sin(np.arange(hours) / 24 * 2 * np.pi)
        + rng.normal(0, 0.5, (192, hours))
    )
    moist = 70 + 10 * np.tanh(rng.normal(0, 1, (192, 1))) + rng.normal(0, 2, (192, hours))
    x = np.stack([pressure, warmth, moist], -1).astype(np.float32)
    gale = jnp.asarray((slope[:, 0] < 0) ^ (np.abs(slope[:, 0]) > 1.5), jnp.float32)
    if cured:
        x = (x - x.mean((0, 1))) / x.std((0, 1))
    x = jnp.asarray(x)  # the cause

    class Barometer(eqx.Module):
        cell: eqx.nn.GRUCell
        head: eqx.nn.Linear

        def __init__(self, key):
            a, b = jax.random.split(key)
            self.cell = eqx.nn.GRUCell(3, 24, key=a)
            self.head = eqx.nn.Linear(24, "scalar", key=b)

        def __call__(self, days):
            h, _ = jax.lax.scan(lambda h, x: (self.cell(x, h), None), jnp.zeros(24), days)
            return self.head(h)

    params, rest = eqx.partition(Barometer(jax.random.key(seed)), eqx.is_inexact_array)

    def loss(params, batch):
        logit = jax.vmap(eqx.combine(params, rest))(batch["days"])
        return optax.sigmoid_binary_cross_entropy(logit, batch["gale"]).mean()

    share = float(gale.mean())
    guess = float(-share * np.log(share) - (1 - share) * np.log(1 - share))
    return Case(loss, params, {"days": x, "gale": gale}, optax.adam(1e-2), guess, 2)


@patient("unscaled targets", at=("['megawatt']",), source="UCI data set 294, combined cycle power plant", steps=300)
def output_of_the_power_plant(seed, cured=False):
    """Megawatts of a gas and steam plant, 420 to 500, from air temperature, vacuum, pressure and humidity."""
    k = jax.random.split(jax.random.key(seed), 5)
    x = jax.random.normal(k[0], (256, 4))
    y = 454 - 14 * jnp.tanh(x[:, 0]) - 6 * x[:, 1] + 2 * x[:, 2] * x[:, 3] + jax.random.normal(k[1], (256,))
    if cured:
        y = (y - y.mean()) / y.std()
    target = y[:, None]  # the cause
    params = {}
    for i, (a, b) in enumerate([(4, 32), (32, 32), (32, 1)]):
        params[f"W{i}"] = jax.random.normal(k[2 + i], (a, b)) * a**-0.5
        params[f"b{i}"] = jnp.zeros(b)

    def predict(params, x):
        h = jnp.tanh(x @ params["W0"] + params["b0"])
        h = jnp.tanh(h @ params["W1"] + params["b1"])
        return h @ params["W2"] + params["b2"]

    def mse(params, batch):
        return jnp.mean((predict(params, batch["weather"]) - batch["megawatt"]) ** 2)

    return Case(mse, params, {"weather": x, "megawatt": target}, optax.adam(3e-3), float(target.var()))


@patient(
    "wrong loss: broadcast",
    source="openai/spinningup core.py, 'Critical to ensure v has right shape'",
    needs="flax",
    steps=150,
)
def critic_of_the_walking_robot(seed, cured=False):
    """The critic of an actor and critic pair learns discounted returns of a short rollout of a walking robot."""
    from flax import linen as nn

    k = jax.random.split(jax.random.key(seed), 3)

    def walk(s, noise):
        s = 0.9 * s + 0.4 * noise
        return s, (s, jnp.tanh(s[0]) + 0.3 * s[1] * s[2])

    _, (states, reward) = jax.lax.scan(walk, jnp.zeros(8), jax.random.normal(k[0], (200, 8)))
    _, returns = jax.lax.scan(lambda g, r: (r + 0.9 * g, r + 0.9 * g), 0.0, reward, reverse=True)
    returns = (returns - returns.mean()) / (returns.std() + 1e-8)

    class Critic(nn.Module):
        @nn.compact
        def __call__(self, s):
            for _ in range(2):
                s = nn.tanh(nn.Dense(64, kernel_init=nn.initializers.orthogonal(2**0.5))(s))
            return nn.Dense(1, kernel_init=nn.initializers.orthogonal(1.0))(s)

    critic = Critic()

    def value_loss(variables, rollout):
        value = critic.apply(variables, rollout["states"])
        if cured:
            value = value.squeeze(-1)
        return 0.5 * ((value - rollout["returns"]) ** 2).mean()  # the cause

    rollout = {"states": states, "returns": returns}
    return Case(value_loss, critic.init(k[1], states), rollout, optax.adam(3e-3, eps=1e-5), 0.5)


@patient("rate too small", source="optax docs, warmup_cosine_decay_schedule", needs="flax", steps=120)
def words_that_come_next(seed, cured=False):
    """A small causal transformer over the letters of a proverb, with the schedule of a much longer run."""
    from flax import nnx

    text = "a stitch in time saves nine. many hands make light work. still waters run deep. look before you leap. " * 3
    letters = sorted(set(text))
    codes = np.array([letters.index(c) for c in text])
    window = 24
    data = jnp.asarray(np.stack([codes[i : i + window + 1] for i in range(0, 240, 5)]))
    size = 32

    class Block(nnx.Module):
        def __init__(self, rngs):
            self.before, self.between = nnx.LayerNorm(size, rngs=rngs), nnx.LayerNorm(size, rngs=rngs)
            self.qkv, self.out = nnx.Linear(size, 3 * size, rngs=rngs), nnx.Linear(size, size, rngs=rngs)
            self.wide, self.narrow = nnx.Linear(size, 64, rngs=rngs), nnx.Linear(64, size, rngs=rngs)

        def __call__(self, x):
            q, k, v = jnp.split(self.qkv(self.before(x)), 3, axis=-1)
            score = jnp.einsum("nqd,nkd->nqk", q, k) / size**0.5
            score = jnp.where(jnp.tril(jnp.ones(score.shape[1:], bool)), score, -1e9)
            x = x + self.out(jax.nn.softmax(score) @ v)
            return x + self.narrow(nnx.gelu(self.wide(self.between(x))))

    class Writer(nnx.Module):
        def __init__(self, rngs):
            self.letter = nnx.Embed(len(letters), size, rngs=rngs)
            self.place = nnx.Embed(window, size, rngs=rngs)
            self.one, self.two = Block(rngs), Block(rngs)
            self.norm, self.head = nnx.LayerNorm(size, rngs=rngs), nnx.Linear(size, len(letters), rngs=rngs)

        def __call__(self, codes):
            x = self.letter(codes) + self.place(jnp.arange(window))
            return self.head(self.norm(self.two(self.one(x))))

    graph, params, rest = nnx.split(Writer(nnx.Rngs(seed)), nnx.Param, ...)

    def loss(params, codes):
        writer = nnx.merge(graph, params, rest)
        return optax.softmax_cross_entropy_with_integer_labels(writer(codes[:, :-1]), codes[:, 1:]).mean()

    warm, whole = (20, 2_000) if cured else (100_000, 1_000_000)
    rate = optax.warmup_cosine_decay_schedule(0.0, 3e-3, warm, whole)
    share = np.bincount(np.asarray(data[:, 1:]).ravel()) / data[:, 1:].size
    guess = float(-(share[share > 0] * np.log(share[share > 0])).sum())
    return Case(loss, params, data, optax.adamw(rate), guess, len(letters))


@patient("healthy", source="Chen et al. 2018, neural ordinary differential equations", steps=200)
def orbits_from_their_beginnings(seed):
    """A learnt vector field, integrated by Runge and Kutta's method, follows a damped cubic oscillator."""

    def rk4(field, z, step=0.1):
        a = field(z)
        b = field(z + step / 2 * a)
        c = field(z + step / 2 * b)
        return z + step / 6 * (a + 2 * b + 2 * c + field(z + step * c))

    def roll(field, z, steps=25):
        return jax.lax.scan(lambda z, _: (rk4(field, z),) * 2, z, length=steps)[1]

    k = jax.random.split(jax.random.key(seed), 3)
    start = jax.random.uniform(k[0], (48, 2), minval=-1.5, maxval=1.5)
    true = roll(lambda z: jnp.stack([z[..., 1], -2 * z[..., 0] ** 3 - 0.2 * z[..., 1]], -1), start)
    theta = (jax.random.normal(k[1], (2, 40)) * 0.7, jnp.zeros(40), jax.random.normal(k[2], (40, 2)) * 0.02)

    def loss(theta, batch):
        start, true = batch
        w, b, v = theta
        return jnp.mean((roll(lambda z: jnp.tanh(z @ w + b) @ v, start) - true) ** 2)

    return Case(loss, theta, (start, true), optax.adam(1e-2), float(((true - true.mean((0, 1))) ** 2).mean()))


@patient("healthy", steps=200)
def wear_of_the_bearings(seed):
    """Vibration in 32 bands tells the wear of a bearing; the loss is the sum over all, the rate is small to match."""
    k = jax.random.split(jax.random.key(seed), 4)
    wear = jax.random.uniform(k[0], (256, 1))
    bands = jnp.exp(-((jnp.linspace(0, 1, 32) - wear) ** 2) / 0.02) + 0.3 * jax.random.normal(k[1], (256, 32))
    y = (wear - wear.mean()) / wear.std()
    params = [[jax.random.normal(k[2], (32, 24)) * (2 / 32) ** 0.5, jnp.zeros(24)]]
    params += [[jax.random.normal(k[3], (24, 1)) * 24**-0.5, jnp.zeros(1)]]

    def loss(params, batch):
        (w, b), (v, c) = params
        bands, wear = batch
        return ((jax.nn.relu(bands @ w + b) @ v + c - wear) ** 2).sum()

    return Case(loss, params, (bands, y), optax.sgd(6e-5, momentum=0.9), float((y**2).sum()))
