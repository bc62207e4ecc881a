"""Networks of people who measure the outdoors: ground motion, soil, weeds, birds, terrain and river levels."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


def _entropy(labels):
    share = np.bincount(np.asarray(labels).ravel()) / labels.size
    return float(-(share * np.log(share)).sum())


@patient(
    "vanishing: weights",
    at=tuple(f"['Dense_{i}']['kernel']" for i in range(10)),
    source="weights_init (normal, 0.02) of the DCGAN tutorial, used elsewhere",
    needs="flax",
    steps=200,
)
def seismic_arrivals(seed, cured=False):
    """Tells four kinds of ground motion apart (quake, blast, train, wind) from 48 samples of three channels."""
    from flax import linen as nn

    class Picker(nn.Module):
        """Dilated convolutions over time, then an average and a head."""

        kernel_init: nn.initializers.Initializer
        width: int = 20
        dilations: tuple = (1, 2, 4, 8, 1, 2, 4, 8, 1, 2)

        @nn.compact
        def __call__(self, x):
            for d in self.dilations:
                taps = jnp.concatenate([jnp.roll(x, d, axis=1), x, jnp.roll(x, -d, axis=1)], axis=-1)
                x = nn.relu(nn.Dense(self.width, kernel_init=self.kernel_init)(taps))
            return nn.Dense(4)(x.mean(axis=1))

    rng = np.random.default_rng(seed)
    label = rng.integers(0, 4, 64)
    time = np.arange(48)[None, :, None] / 48
    pitch = np.array([3.0, 7.0, 12.0, 18.0])[label][:, None, None]
    wave = np.sin(2 * np.pi * (pitch * time + rng.uniform(size=(64, 1, 3))))
    x = jnp.asarray(wave * np.sqrt(2) + 0.2 * rng.normal(size=wave.shape), jnp.float32)
    init = nn.initializers.he_normal() if cured else nn.initializers.normal(0.02)  # the cause
    model = Picker(init)
    params = model.init(jax.random.key(seed), x)

    def loss(params, batch):
        logits = model.apply(params, batch["trace"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["kind"]).mean()

    batch = {"trace": x, "kind": jnp.asarray(label)}
    return Case(loss, params, batch, optax.sgd(3e-3, momentum=0.9), _entropy(label), 4)


@patient(
    "vanishing: time", source="Stack Overflow: GRU in PyTorch/Keras and the formula in Wikipedia differ", steps=300
)
def rain_before_sowing(seed, cured=False):
    """Says which of four irrigations each plot of a field got on day one, from 60 days of readings."""
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 4, 96)
    x = 0.3 * rng.normal(size=(1, 60, 6)) + 0.01 * rng.normal(size=(96, 60, 6))
    x[:, 0, :4] += 2 * np.eye(4)[label]
    size = 24
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = {
        "w": jax.random.normal(a, (6, 3 * size)) / 6**0.5,
        "u": jax.random.normal(b, (size, 3 * size)) / (2 * size**0.5),
        "b": jnp.concatenate([jnp.full(size, 4.0), jnp.zeros(2 * size)]),
        "out": jax.random.normal(c, (size, 4)) / size**0.5,
    }

    def cell(params, h, x):
        wz, wr, wn = jnp.split(x @ params["w"] + params["b"], 3, axis=-1)
        uz, ur, un = jnp.split(h @ params["u"], 3, axis=-1)
        z, r = jax.nn.sigmoid(wz + uz), jax.nn.sigmoid(wr + ur)
        n = jnp.tanh(wn + r * un)
        return z * h + (1 - z) * n if cured else (1 - z) * h + z * n  # the cause

    def loss(params, batch):
        x, label = batch
        h = jnp.zeros((x.shape[0], size))
        h, _ = jax.lax.scan(lambda h, x: (cell(params, h, x), None), h, x.swapaxes(0, 1))
        return optax.softmax_cross_entropy_with_integer_labels(4 * h @ params["out"], label).mean()

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(label))
    return Case(loss, params, batch, optax.adam(5e-3), _entropy(label), 4)


@patient(
    "dead units",
    at=("['Conv_0']['bias']", "['Conv_1']['bias']", "['Conv_2']['bias']"),
    source="prior bias of the heads in the focal loss (RetinaNet) paper",
    needs="flax",
    steps=100,
)
def weeds_between_rows(seed, cured=False):
    """Marks the pixels with weeds in small field photographs; only some in a hundred have one."""
    from flax import linen as nn

    class Weeder(nn.Module):
        """Three convolutions and an objectness for every pixel, whose bias says how rare objects are."""

        hidden_bias: nn.initializers.Initializer

        @nn.compact
        def __call__(self, x):
            for features in (6, 8, 8):
                x = nn.relu(nn.Conv(features, (3, 3), bias_init=self.hidden_bias)(x))
            return nn.Conv(1, (1, 1), bias_init=nn.initializers.constant(-3.0))(x)[..., 0]

    rng = np.random.default_rng(seed)
    weed = (rng.uniform(size=(32, 8, 8)) < 0.04).astype(np.float32)
    photo = 0.3 * rng.uniform(size=(32, 8, 8, 3))
    photo[..., 1] += 0.6 * weed
    photo[..., 0] += 0.3 * (rng.uniform(size=weed.shape) < 0.05)
    bias = nn.initializers.zeros if cured else nn.initializers.constant(-3.0)  # the cause
    model = Weeder(bias)
    x = jnp.asarray(photo, jnp.float32)
    params = model.init(jax.random.key(seed), x)["params"]

    def loss(params, batch):
        logits = model.apply({"params": params}, batch[0])
        return optax.sigmoid_binary_cross_entropy(logits, batch[1]).mean()

    return Case(loss, params, (x, jnp.asarray(weed)), optax.adam(3e-3), _entropy(weed.astype(int)), 2)


@patient("healthy", steps=200)
def birds_per_hour(seed):
    """Counts of birds per hour at a feeder from weather and season: log-linear, deviance summed over the hours."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 7))
    y = rng.poisson(np.exp(2.5 + 0.8 * np.sin(x[:, 0]) + 0.5 * x[:, 1] * (x[:, 2] > 0)))
    a = jax.random.key(seed)
    net = [(jax.random.normal(a, (7, 32)) / 7**0.5, jnp.zeros(32)), (jnp.zeros((32, 1)), jnp.log(y.mean())[None])]

    def deviance(rate, y):
        return 2 * (jax.scipy.special.xlogy(y, y) - jax.scipy.special.xlogy(y, rate) - y + rate).sum()

    def loss(net, batch):
        x, y = batch
        (w, b), (v, c) = net
        return deviance(jnp.exp(jnp.tanh(x @ w + b) @ v + c)[:, 0], y)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, net, batch, optax.sgd(2e-5, momentum=0.9), float(deviance(y.mean(), batch[1])))


@patient("healthy", source="SIREN (implicit representations with periodic activations)", steps=300)
def terrain_from_coordinates(seed):
    """A map of heights stored in a net of sines: coordinates in, height out."""
    side = np.linspace(-1, 1, 16)
    xy = np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    z = np.sin(5 * xy[:, 0]) * np.cos(4 * xy[:, 1]) + 0.5 * np.sin(9 * xy[:, 0] + 3 * xy[:, 1])
    keys = jax.random.split(jax.random.key(seed), 3)
    sizes, omega = (2, 48, 48, 1), 15.0
    params = []
    for i, (k, m, n) in enumerate(zip(keys, sizes, sizes[1:], strict=False)):
        bound = 1 / m if i == 0 else (6 / m) ** 0.5 / omega
        params.append({"w": jax.random.uniform(k, (m, n), minval=-bound, maxval=bound), "b": jnp.zeros(n)})

    def loss(params, batch):
        h, z = batch
        for p in params[:-1]:
            h = jnp.sin(omega * (h @ p["w"] + p["b"]))
        return jnp.mean(((h @ params[-1]["w"] + params[-1]["b"])[:, 0] - z) ** 2)

    batch = (jnp.asarray(xy, jnp.float32), jnp.asarray(z, jnp.float32))
    return Case(loss, params, batch, optax.adam(1e-3), float(z.var()))


@patient("healthy", steps=200)
def gauge_in_millimetres(seed):
    """River level in millimetres two hours ahead, from eight gauges upstream; in standard units within."""
    rng = np.random.default_rng(seed)
    x = 2500 + 400 * rng.normal(size=(160, 8))
    wet = np.maximum(x - 2500, 0)
    y = 1800 + wet[:, :4] @ np.array([0.9, 0.6, 0.4, 0.2]) + 0.3 * (x[:, 4] - 2500)
    stats = {"x": (x.mean(), x.std()), "y": (y.mean(), y.std())}
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = {
        "in": jax.random.normal(a, (8, 32)) / 8**0.5,
        "mid": jax.random.normal(b, (32, 32)) / 32**0.5,
        "out": jax.random.normal(c, (32,)) / 32**0.5,
    }

    def level(params, x):
        h = (x - stats["x"][0]) / stats["x"][1]
        h = jax.nn.silu(h @ params["in"])
        h = h + jax.nn.silu(h @ params["mid"])
        return stats["y"][0] + stats["y"][1] * (h @ params["out"])

    def loss(params, batch):
        return jnp.mean((level(params, batch["gauges"]) - batch["level"]) ** 2)

    batch = {"gauges": jnp.asarray(x, jnp.float32), "level": jnp.asarray(y, jnp.float32)}
    return Case(loss, params, batch, optax.adam(3e-3), float(y.var()))
