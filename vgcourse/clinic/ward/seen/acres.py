"""Models of people who work outdoors: crops, birds, insects, pollen, rivers and lakes."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("['fields']",),
    source="Stack Overflow 52800582: large inputs into a squashing first layer (y = x ** 4)",
    steps=200,
)
def wheat_by_field_records(seed, cured=False):
    """Predicts the (standardised) yield of a wheat field from rain, height, nitrogen, day of sowing and warmth."""
    rng = np.random.default_rng(seed)
    n = 200
    rain = rng.normal(620, 140, n)
    height = rng.uniform(80, 900, n)
    nitrogen = rng.normal(180, 50, n)
    sown = rng.normal(285, 12, n)
    warmth = rng.normal(1900, 220, n)
    z = [(a - a.mean()) / a.std() for a in (rain, height, nitrogen, sown, warmth)]
    y = z[0] - 0.6 * z[0] ** 2 + 0.8 * np.tanh(2 * z[2]) - 0.5 * z[1] * z[4] + 0.3 * z[3] + 0.1 * rng.normal(size=n)
    y = (y - y.mean()) / y.std()
    records = np.stack([rain, height, nitrogen, sown, warmth], 1)
    if cured:
        records = (records - records.mean(0)) / records.std(0)
    fields = jnp.asarray(records, jnp.float32)  # the cause

    def glorot(key, a, b):
        return jax.random.uniform(key, (a, b), minval=-1, maxval=1) * (6 / (a + b)) ** 0.5

    k = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "soil": {"w": glorot(k[0], 5, 40), "b": jnp.zeros(40)},
        "plant": {"w": glorot(k[1], 40, 40), "b": jnp.zeros(40)},
        "ear": {"w": glorot(k[2], 40, 1), "b": jnp.zeros(1)},
    }

    def loss(p, batch):
        h = jnp.tanh(batch["fields"] @ p["soil"]["w"] + p["soil"]["b"])
        h = jnp.tanh(h @ p["plant"]["w"] + p["plant"]["b"])
        return jnp.mean(((h @ p["ear"]["w"] + p["ear"]["b"])[:, 0] - batch["yield"]) ** 2)

    batch = {"fields": fields, "yield": jnp.asarray(y, jnp.float32)}
    return Case(loss, params, batch, optax.sgd(0.02, momentum=0.9), 1.0)


@patient(
    "wrong loss: softmax twice",
    source="jindongwang/Deep-learning-activity-recognition 10: softmax before CrossEntropyLoss",
    needs="flax",
    steps=200,
)
def birds_in_the_hedge(seed, cured=False):
    """Tells eight birds apart by two seconds of a spectrogram with twelve bands."""
    from flax import linen as nn

    class Listener(nn.Module):
        """Two convolutions over time, the loudest moment of each channel, and a share for each species."""

        species: int
        as_shares: bool

        @nn.compact
        def __call__(self, x):
            x = nn.gelu(nn.Conv(32, (5,), strides=(2,))(x))
            x = nn.gelu(nn.Conv(32, (5,))(x))
            x = nn.Dense(self.species)(x.max(axis=1))
            return nn.softmax(x) if self.as_shares else x

    rng = np.random.default_rng(seed)
    species = rng.permutation(np.arange(128) % 8)
    t = np.arange(40)
    songs = 0.4 * rng.normal(size=(128, 40, 12))
    for i, s in enumerate(species):
        pitch = 5.5 + 4 * np.sin(2 * np.pi * (0.02 + 0.015 * s) * t + rng.uniform(0, 6.28))
        songs[i] += 2 * np.exp(-((np.arange(12) - pitch[:, None]) ** 2))
        songs[i, :, s + 2] += 1.0
    songs = jnp.asarray(songs / songs.std(), jnp.float32)
    net = Listener(8, as_shares=not cured)  # the cause
    params = net.init(jax.random.PRNGKey(seed), songs[:1])

    def loss(params, batch):
        song, bird = batch
        return optax.softmax_cross_entropy_with_integer_labels(net.apply(params, song), bird).mean()

    return Case(loss, params, (songs, jnp.asarray(species)), optax.adam(1e-3), float(np.log(8)), classes=8)


@patient("healthy", steps=200)
def beetles_in_pitfall_traps(seed):
    """Counts of beetles by habitat, month and weather: deviance of Poisson, a logarithmic link, days as exposure."""
    rng = np.random.default_rng(seed)
    n = 240
    habitat, month = rng.integers(0, 6, n), rng.integers(0, 7, n)
    weather = rng.normal(size=(n, 3))
    days = rng.uniform(2, 14, n)
    rate = np.exp(
        0.8 * rng.normal(size=6)[habitat] + np.sin(month - 2) + 0.6 * weather[:, 0] - 0.3 * weather[:, 1] ** 2
    )
    count = rng.poisson(rate * days)

    def deviance(count, mean):
        return 2 * (jax.scipy.special.xlogy(count, jnp.maximum(count, 1) / mean) - (count - mean))

    k = jax.random.split(jax.random.PRNGKey(seed), 4)
    params = (
        0.3 * jax.random.normal(k[0], (6, 8)),
        0.3 * jax.random.normal(k[1], (7, 8)),
        (jax.random.normal(k[2], (19, 32)) / 19**0.5, jnp.zeros(32)),
        (jnp.zeros((32, 1)), jnp.zeros(1)),
    )

    def loss(params, batch):
        places, months, (w1, b1), (w2, b2) = params
        x = jnp.concatenate([places[batch["habitat"]], months[batch["month"]], batch["weather"]], 1)
        log_rate = (jax.nn.swish(x @ w1 + b1) @ w2 + b2).squeeze(1)
        return deviance(batch["count"], batch["days"] * jnp.exp(log_rate)).sum()

    batch = {
        "habitat": jnp.asarray(habitat),
        "month": jnp.asarray(month),
        "weather": jnp.asarray(weather, jnp.float32),
        "days": jnp.asarray(days, jnp.float32),
        "count": jnp.asarray(count, jnp.float32),
    }
    guess = float(deviance(batch["count"], batch["days"] * (count.sum() / days.sum())).sum())
    return Case(loss, params, batch, optax.adam(5e-3), guess)


@patient(
    "unscaled targets",
    at=("['pollen']",),
    source="stats.stackexchange 409000: training errors still high after 2000 epochs",
    steps=300,
)
def pollen_count_tomorrow(seed, cured=False):
    """A GRU reads a fortnight of weather (standardised) and forecasts tomorrow's grains of pollen per cubic metre."""
    rng = np.random.default_rng(seed)
    n, days = 96, 14
    weather = rng.normal(size=(n, days, 4))
    drive = weather[:, :, 0] @ (0.8 ** np.arange(days)[::-1]) - 0.7 * weather[:, -1, 1] + 0.4 * weather[:, -2, 2]
    pollen = 420 + 260 * drive + 15 * rng.normal(size=n)
    if cured:
        pollen = (pollen - pollen.mean()) / pollen.std()
    target = jnp.asarray(pollen, jnp.float32)  # the cause

    def init(key, hidden=24):
        a, b, c = jax.random.split(key, 3)
        return {
            "kernel": jax.random.normal(a, (4, 3 * hidden)) / 2,
            "recurrent": jax.nn.initializers.orthogonal()(b, (hidden, 3 * hidden)),
            "bias": jnp.zeros(3 * hidden),
            "readout": [jax.random.normal(c, (hidden, 1)) / hidden**0.5, jnp.zeros(1)],
        }

    def gru(p, h, x):
        xz, xr, xn = jnp.split(x @ p["kernel"] + p["bias"], 3, -1)
        hz, hr, hn = jnp.split(h @ p["recurrent"], 3, -1)
        z, r = jax.nn.sigmoid(xz + hz), jax.nn.sigmoid(xr + hr)
        return z * h + (1 - z) * jnp.tanh(xn + r * hn), None

    def loss(p, batch):
        h, _ = jax.lax.scan(lambda h, x: gru(p, h, x), jnp.zeros((n, 24)), batch["weather"].swapaxes(0, 1))
        w, b = p["readout"]
        return jnp.mean(((h @ w + b)[:, 0] - batch["pollen"]) ** 2)

    batch = {"weather": jnp.asarray(weather, jnp.float32), "pollen": target}
    return Case(loss, init(jax.random.PRNGKey(seed)), batch, optax.adam(3e-3), float(target.var()))


@patient("exploding", source="alibaba/graph-learn 153: GCN sums neighbours without the degree's coefficient", steps=200)
def nitrate_along_the_rivers(seed, cured=False):
    """Gauges on a net of rivers, each linked with those nearby; eight rounds of messages tell the nitrate at each."""
    rng = np.random.default_rng(seed)
    n = 90
    place = rng.uniform(size=(n, 2))
    apart = np.linalg.norm(place[:, None] - place[None], axis=-1)
    near = (apart < 0.25).astype(np.float32)
    features = rng.normal(size=(n, 6))
    mixed = (near / near.sum(1, keepdims=True)) @ features
    nitrate = features @ rng.normal(size=6) + 2 * mixed @ rng.normal(size=6)
    nitrate = (nitrate - nitrate.mean()) / nitrate.std()

    keys = jax.random.split(jax.random.PRNGKey(seed), 10)
    layers = [
        {"own": jax.random.normal(k, (32, 32)) / 32**0.5, "others": jax.random.normal(j, (32, 32)) / 32**0.5}
        for k, j in (jax.random.split(k) for k in keys[:8])
    ]
    params = {
        "in": jax.random.normal(keys[8], (6, 32)) / 6**0.5,
        "rounds": layers,
        "out": jax.random.normal(keys[9], (32, 1)) / 32**0.5,
    }

    def round_of_messages(layer, h, links):
        received = links @ h  # the cause
        if cured:
            received = received / links.sum(1, keepdims=True)
        return jax.nn.relu(h @ layer["own"] + received @ layer["others"])

    def loss(params, batch):
        x, links, y = batch
        h = x @ params["in"]
        for layer in params["rounds"]:
            h = round_of_messages(layer, h, links)
        return jnp.mean(((h @ params["out"])[:, 0] - y) ** 2)

    batch = tuple(jnp.asarray(a, jnp.float32) for a in (features, near, nitrate))
    return Case(loss, params, batch, optax.adam(1e-3), 1.0)


@patient("healthy", steps=150)
def level_of_the_lake(seed):
    """An echo state network: a fixed random reservoir near the edge of stability, of which the readout alone learns."""
    rng = np.random.default_rng(seed)
    t = np.arange(260)
    inflow = np.sin(t / 9) + 0.6 * np.sin(t / 3.7 + 1) + 0.1 * rng.normal(size=260)
    level = np.convolve(inflow, 0.85 ** np.arange(30))[:260]
    level = (level - level.mean()) / level.std()
    w = rng.normal(size=(60, 60)) * (rng.uniform(size=(60, 60)) < 0.1)
    w *= 0.95 / np.abs(np.linalg.eigvals(w)).max()
    params = {
        "reservoir": jnp.asarray(w, jnp.float32),
        "inlet": jnp.asarray(rng.uniform(-0.5, 0.5, 60), jnp.float32),
        "readout": jnp.zeros(61),
    }

    def loss(params, batch):
        fixed = jax.lax.stop_gradient((params["reservoir"], params["inlet"]))

        def tick(h, u):
            h = 0.7 * h + 0.3 * jnp.tanh(fixed[0] @ h + fixed[1] * u)
            return h, h

        _, states = jax.lax.scan(tick, jnp.zeros(60), batch[0])
        guess = states[60:] @ params["readout"][1:] + params["readout"][0]
        return jnp.mean((guess - batch[1][60:]) ** 2)

    batch = (jnp.asarray(inflow, jnp.float32), jnp.asarray(level, jnp.float32))
    return Case(loss, params, batch, optax.adam(2e-2), float(level[60:].var()))
