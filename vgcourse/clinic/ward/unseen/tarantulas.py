"""Recurrent and deep networks over sequences, rows of pixels and load curves."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds, written_digits
from ..patient import Case, patient


@patient(
    "unscaled targets",
    at=("['megawatts']",),
    needs="flax",
    source="Keras time series tutorials: normalise first",
    steps=200,
)
def load_of_the_grid(seed, cured=False):
    """The load of a regional grid in the next hour, in megawatts, from the day before: an LSTM and a linear head."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    hour = np.arange(24 * 40)
    load = 6200 + 900 * np.sin(2 * np.pi * hour / 24) + 350 * np.sin(2 * np.pi * hour / 168) + 60 * rng.normal(size=960)
    z = (load - load.mean()) / load.std()
    starts = rng.integers(0, 960 - 25, 128)
    window = np.stack([z[s : s + 24] for s in starts])[..., None]
    following = load[starts + 24]  # the cause
    if cured:
        following = z[starts + 24]

    class Forecaster(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.RNN(nn.OptimizedLSTMCell(24))(x)
            return nn.Dense(1)(x[:, -1])[:, 0]

    model = Forecaster()
    batch = {"window": jnp.asarray(window, jnp.float32), "megawatts": jnp.asarray(following, jnp.float32)}
    params = model.init(jax.random.key(seed), batch["window"][:1])

    def loss(params, batch):
        return jnp.mean((model.apply(params, batch["window"]) - batch["megawatts"]) ** 2)

    return Case(loss, params, batch, optax.adam(5e-3), float(np.var(following)))


@patient("wrong loss: softmax twice", needs="flax", source="PyTorch forum: softmax before CrossEntropyLoss", steps=200)
def numbers_on_meters(seed, cured=False):
    """Digits off gas meters: two convolutions, pooling, a dense layer; ported from Keras with its last activation."""
    from flax import linen as nn

    images, labels = written_digits(128)

    class Reader(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Conv(8, (3, 3))(x))
            x = nn.max_pool(x, (2, 2), (2, 2))
            x = nn.relu(nn.Conv(16, (3, 3))(x))
            x = nn.Dense(10)(x.reshape(len(x), -1))
            return x if cured else nn.softmax(x)  # the cause

    model = Reader()
    x = (images[..., None] - 4.9) / 6.0
    params = model.init(jax.random.key(seed), x[:1])

    def loss(params, batch):
        scores = model.apply(params, batch["image"])
        return optax.softmax_cross_entropy_with_integer_labels(scores, batch["digit"]).mean()

    return Case(loss, params, {"image": x, "digit": labels}, optax.adam(3e-3), float(np.log(10)), classes=10)


@patient(
    "exploding",
    at=("['recurrent']",),
    source="Le, Jaitly, Hinton 2015: IRNN, the identity as recurrent matrix",
    steps=300,
)
def adding_two_marked_numbers(seed, cured=False):
    """The adding problem: the sum of the two marked numbers of a row of 40, by a ReLU RNN begun at a multiple of I."""
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    value = jax.random.uniform(a, (128, 40))
    first, second = jax.random.randint(b, (2, 128), 0, 20)
    mark = jax.nn.one_hot(first, 40) + jax.nn.one_hot(second + 20, 40)
    total = (value * mark).sum(1)
    scale = 1.5  # the cause
    if cured:
        scale = 1.0
    params = {
        "input": 0.1 * jax.random.normal(c, (2, 32)),
        "recurrent": scale * jnp.eye(32),
        "bias": jnp.zeros(32),
        "head": 0.1 * jax.random.normal(d, (32,)),
        "offset": jnp.zeros(()),
    }

    def loss(params, batch):
        rows, total = batch

        def step(h, x):
            return jax.nn.relu(x @ params["input"] + h @ params["recurrent"] + params["bias"]), None

        h, _ = jax.lax.scan(step, jnp.zeros((len(rows), 32)), jnp.swapaxes(rows, 0, 1))
        return jnp.mean((h @ params["head"] + params["offset"] - total) ** 2)

    x = jnp.stack([value, mark], -1)
    return Case(loss, params, (x, total), optax.adam(1e-3), float(total.var()))


@patient("rounded away", source="Micikevicius et al. 2018, Mixed precision training: a float32 master copy", steps=300)
def parts_on_the_conveyor(seed, cured=False):
    """Six kinds of parts from 32 sensors; weights are N(0, 1), scaled at run time by their fan-in, as in ProGAN."""
    x, y = clouds(jax.random.key(seed), n=256, d=32, classes=6)
    precision = jnp.float32 if cured else jnp.bfloat16
    keys = jax.random.split(jax.random.key(seed + 1), 3)
    shapes = ((32, 192), (192, 192), (192, 6))
    params = [jax.random.normal(k, s).astype(precision) for k, s in zip(keys, shapes, strict=True)]

    def loss(params, batch):
        h, y = batch
        for i, w in enumerate(params):
            h = h.astype(w.dtype) @ w * (1.0 / w.shape[0] ** 0.5)
            h = jax.nn.relu(h) * 2**0.5 if i < 2 else h
        return optax.softmax_cross_entropy_with_integer_labels(h.astype(jnp.float32), y).mean()

    return Case(loss, params, (x, y), optax.adam(2e-4), float(np.log(6)), classes=6)


@patient("healthy", steps=200)
def names_letter_by_letter(seed):
    """A GRU guesses the next letter of padded made-up names; the padding is masked out of the mean."""
    rng = np.random.default_rng(seed)
    heads, tails = ["mar", "lu", "eli", "jo", "an", "ka"], ["tin", "sa", "as", "na", "rik", "ella"]
    names = [rng.choice(heads) + rng.choice(tails) for _ in range(96)]
    ids = np.zeros((96, 9), int)
    for row, name in zip(ids, names, strict=True):
        row[1 : len(name) + 1] = [ord(c) - 96 for c in name]
    k = jax.random.split(jax.random.key(seed), 4)
    params = {
        "letters": 0.5 * jax.random.normal(k[0], (27, 16)),
        "x": jax.random.normal(k[1], (16, 96)) / 4,
        "h": jax.random.normal(k[2], (32, 96)) / 32**0.5,
        "out": jnp.zeros((32, 27)),
    }

    def loss(params, ids):
        def step(h, token):
            xr, xz, xn = jnp.split(params["letters"][token] @ params["x"], 3, -1)
            hr, hz, hn = jnp.split(h @ params["h"], 3, -1)
            z = jax.nn.sigmoid(xz + hz)
            h = z * h + (1 - z) * jnp.tanh(xn + jax.nn.sigmoid(xr + hr) * hn)
            return h, h @ params["out"]

        _, logits = jax.lax.scan(step, jnp.zeros((len(ids), 32)), ids.T[:-1])
        each = optax.softmax_cross_entropy_with_integer_labels(logits, ids.T[1:])
        real = ids.T[1:] > 0
        return (each * real).sum() / real.sum()

    share = np.bincount(ids[ids > 0]) / (ids > 0).sum()
    share = share[share > 0]
    return Case(loss, params, jnp.asarray(ids), optax.adam(1e-2), float(-(share * np.log(share)).sum()), classes=27)


@patient("healthy", source="Srivastava et al. 2015, Highway networks: bias of the gates at -2 or below", steps=200)
def highway_through_twelve_floors(seed):
    """Twelve highway layers whose gates begin nearly shut; the kinds of clouds come out at the top."""
    x, y = clouds(jax.random.key(seed), n=192, d=20, classes=5)
    keys = jax.random.split(jax.random.key(seed + 1), 25)
    floors = {
        "turn": jnp.stack([jax.random.normal(k, (20, 20)) / 20**0.5 for k in keys[:12]]),
        "gate": jnp.stack([jax.random.normal(k, (20, 20)) / 20**0.5 for k in keys[12:24]]),
        "shut": jnp.full((12, 20), -3.0),
    }
    params = (floors, jax.random.normal(keys[24], (20, 5)) / 20**0.5)

    def loss(params, batch):
        def floor(h, p):
            t = jax.nn.sigmoid(h @ p["gate"] + p["shut"])
            return t * jnp.tanh(h @ p["turn"]) + (1 - t) * h, None

        h, _ = jax.lax.scan(floor, batch[0], params[0])
        return optax.softmax_cross_entropy_with_integer_labels(h @ params[1], batch[1]).mean()

    return Case(loss, params, (x, y), optax.adam(3e-3), float(np.log(5)), classes=5)


@patient("healthy", needs="flax", steps=200)
def postcodes_through_quiet_blocks(seed):
    """A pre-norm residual net for digits: the last layer of each block and the head begin at zero."""
    from flax import linen as nn

    images, labels = written_digits(200)

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.Dense(48)(x)
            for _ in range(4):
                h = nn.gelu(nn.Dense(96)(nn.LayerNorm()(x)))
                x = x + nn.Dense(48, kernel_init=nn.initializers.zeros)(h)
            return nn.Dense(10, kernel_init=nn.initializers.zeros)(x)

    model = Net()
    x = images.reshape(-1, 64) / 16.0
    params = model.init(jax.random.key(seed), x[:1])

    def loss(params, batch):
        return optax.softmax_cross_entropy_with_integer_labels(model.apply(params, batch[0]), batch[1]).mean()

    return Case(loss, params, (x, labels), optax.adam(2e-3), float(np.log(10)), classes=10)
