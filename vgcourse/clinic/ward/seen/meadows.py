"""Networks of breeders, neuroscientists, inspectors and reviewers, most of them deep or long in time."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("vanishing: slopes", source="AI Stack Exchange 16557: layers of sigmoids do not learn", steps=200)
def crop_yield_of_genotypes(seed, cured=False):
    """Predict the yield of a wheat line from its genetic markers, present or absent."""
    rng = np.random.default_rng(seed)
    markers = rng.integers(0, 2, (200, 40)).astype(np.float32)
    effects = rng.normal(size=40)
    pull = markers @ effects + 2.0 * markers[:, 0] * markers[:, 1]
    target = ((pull - pull.mean()) / pull.std()).astype(np.float32)
    squash = jnp.tanh if cured else jax.nn.sigmoid  # the cause
    sizes = [40, *[32] * 9, 1]
    keys = jax.random.split(jax.random.key(seed), len(sizes))
    params = [
        {"w": jax.random.normal(k, (a, b)) / a**0.5, "b": jnp.zeros(b)}
        for k, a, b in zip(keys[1:], sizes[:-1], sizes[1:], strict=True)
    ]

    def loss(params, batch):
        x, y = batch
        h = x - 0.5
        for layer in params[:-1]:
            h = squash(h @ layer["w"] + layer["b"])
        out = h @ params[-1]["w"] + params[-1]["b"]
        return jnp.mean((out[:, 0] - y) ** 2)

    return Case(loss, params, (jnp.asarray(markers), jnp.asarray(target)), optax.sgd(0.02, 0.9), guess=1.0)


@patient("vanishing: weights", source="He et al. 2015, Delving deep into rectifiers: std 0.01 stalls", steps=150)
def bearings_by_their_hum(seed, cured=False):
    """Tell three states of a bearing from a short stretch of its vibration, with a stack of 1-d convolutions."""
    rng = np.random.default_rng(seed)
    state = rng.integers(0, 3, 64)
    t = np.arange(64)
    pitch = np.array([0.12, 0.22, 0.35])[state][:, None] * (1 + 0.02 * rng.normal(size=(64, 1)))
    hum = np.sin(2 * np.pi * pitch * t + rng.uniform(0, 6, (64, 1))) + 0.4 * rng.normal(size=(64, 64))
    widths = [1] + [8] * 9
    keys = jax.random.split(jax.random.key(seed), 10)

    def kernel(key, fan, shape):
        std = (2.0 / fan) ** 0.5 if cured else 0.01  # the cause
        return std * jax.random.normal(key, shape)

    convs = [
        (kernel(k, 5 * a, (5, a, b)), jnp.zeros(b)) for k, a, b in zip(keys[:9], widths[:-1], widths[1:], strict=True)
    ]
    params = {"convs": convs, "read": (0.1 * jax.random.normal(keys[9], (8, 3)), jnp.zeros(3))}

    def loss(params, batch):
        h, y = batch
        for i, (w, b) in enumerate(params["convs"]):
            stride = (2,) if i in (0, 3) else (1,)
            h = jax.lax.conv_general_dilated(h, w, stride, "SAME", dimension_numbers=("NWC", "WIO", "NWC"))
            h = jax.nn.relu(h + b)
        w, b = params["read"]
        return optax.softmax_cross_entropy_with_integer_labels(h.mean(1) @ w + b, y).mean()

    share = np.bincount(state, minlength=3) / 64
    batch = jnp.asarray(hum[..., None], jnp.float32), jnp.asarray(state)
    return Case(loss, params, batch, optax.sgd(0.02, 0.9), guess=float(-(share * np.log(share)).sum()), classes=3)


@patient("vanishing: time", source="Yang & Wang 2020, ANNs for neuroscientists: alpha = dt / tau", steps=200)
def cue_before_the_delay(seed, cured=False):
    """A continuous-time rate network reports, after a delay, in which of two directions a brief cue had pointed."""
    dt = 10.0  # milliseconds
    tau = 500.0 if cured else 12.0  # the cause
    alpha = dt / tau
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    side = jnp.where(jax.random.bernoulli(a, shape=(128,)), 1.0, -1.0)
    trial = 0.03 * jax.random.normal(b, (128, 60, 3))
    trial = trial.at[:, :5, 0].add(side[:, None]).at[:, 5:, 2].add(1.0)
    units = 32
    params = {
        "in": jax.random.normal(c, (3, units)) / 3**0.5,
        "rec": 0.5 * jax.random.normal(d, (units, units)) / units**0.5,
        "bias": jnp.zeros(units),
        "out": jax.random.normal(jax.random.fold_in(d, 1), (units,)) / units**0.5,
    }

    def loss(params, batch):
        trial, side = batch

        def step(r, u):
            drive = jax.nn.tanh(r @ params["rec"] + u @ params["in"] + params["bias"])
            return (1 - alpha) * r + alpha * drive, None

        r, _ = jax.lax.scan(step, jnp.zeros((trial.shape[0], units)), trial.swapaxes(0, 1))
        return jnp.mean(jax.nn.softplus(-side * (r @ params["out"])))

    return Case(loss, params, (trial, side), optax.sgd(0.1, 0.9), guess=float(np.log(2)), classes=2)


@patient("vanishing: padding", needs="flax", source="Keras: pad_sequences(padding='post') without mask_zero", steps=150)
def tone_of_short_reviews(seed, cured=False):
    """Tell kind reviews from harsh ones; reviews of 3 to 10 words, all filled up to the longest that is allowed."""
    import flax.linen as nn

    rng = np.random.default_rng(seed)
    count = rng.integers(3, 11, 128)
    kind = rng.integers(0, 2, 128)
    words = np.zeros((128, 90), np.int32)
    for i, (n, k) in enumerate(zip(count, kind, strict=True)):
        words[i, :n] = rng.integers(1, 30, n)
        words[i, rng.integers(0, n)] = rng.integers(30, 35) + 5 * k

    class Reader(nn.Module):
        @nn.compact
        def __call__(self, words, count):
            x = nn.Embed(40, 16, embedding_init=nn.initializers.normal(0.5))(words)
            lengths = count if cured else None  # the cause
            carry, _ = nn.RNN(nn.GRUCell(24), return_carry=True)(x, seq_lengths=lengths)
            return nn.Dense(1)(carry)[:, 0]

    reader = Reader()
    batch = {"words": jnp.asarray(words), "count": jnp.asarray(count), "kind": jnp.asarray(kind, jnp.float32)}
    params = reader.init(jax.random.key(seed), batch["words"], batch["count"])

    def loss(params, batch):
        logit = reader.apply(params, batch["words"], batch["count"])
        return optax.sigmoid_binary_cross_entropy(logit, batch["kind"]).mean()

    p = kind.mean()
    return Case(loss, params, batch, optax.adam(5e-3), guess=float(-p * np.log(p) - (1 - p) * np.log(1 - p)), classes=2)


@patient("healthy", steps=200)
def brightness_along_a_scanline(seed):
    """A sinusoidal representation (SIREN, with its factor of 30) of the brightness along one line of a photograph."""
    place = np.linspace(-1, 1, 256)[:, None].astype(np.float32)
    rng = np.random.default_rng(seed)
    edges = sum(np.sign(place - c) * h for c, h in zip(rng.uniform(-0.8, 0.8, 5), rng.normal(size=5), strict=True))
    light = edges + 0.3 * np.sin(60 * place)
    light = (light - light.mean()) / light.std()
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    lim = (6 / 64) ** 0.5 / 30
    params = (
        (jax.random.uniform(a, (1, 64), minval=-1, maxval=1), jnp.zeros(64)),
        (jax.random.uniform(b, (64, 64), minval=-lim, maxval=lim), jnp.zeros(64)),
        (jax.random.uniform(c, (64, 1), minval=-lim, maxval=lim), jnp.zeros(1)),
    )

    def loss(params, batch):
        x, y = batch
        for w, b in params[:-1]:
            x = jnp.sin(30 * (x @ w + b))
        w, b = params[-1]
        return jnp.mean((x @ w + b - y) ** 2)

    return Case(loss, params, (jnp.asarray(place), jnp.asarray(light, jnp.float32)), optax.adam(5e-4), guess=1.0)


@patient("healthy", steps=150)
def rents_with_their_spread(seed):
    """Rents of flats in euros, some thousands; the network works in standard units and turns them back for the loss."""
    rng = np.random.default_rng(seed)
    flats = rng.normal(size=(192, 6)).astype(np.float32)
    rent = 1400 + 420 * np.tanh(flats[:, 0] + 0.5 * flats[:, 1]) + 180 * flats[:, 2] * (flats[:, 3] > 0)
    rent += 25 * rng.normal(size=192)
    mean, spread = float(rent.mean()), float(rent.std())
    a, b = jax.random.split(jax.random.key(seed))
    params = {
        "hidden": {"w": jax.random.normal(a, (6, 48)) * (2 / 6) ** 0.5, "b": jnp.zeros(48)},
        "head": {"w": jax.random.normal(b, (48, 1)) / 48**0.5, "b": jnp.zeros(1)},
    }

    def loss(params, batch):
        h = jax.nn.relu(batch["flats"] @ params["hidden"]["w"] + params["hidden"]["b"])
        z = (h @ params["head"]["w"] + params["head"]["b"])[:, 0]
        euros = mean + spread * z
        return jnp.sqrt(jnp.mean((euros - batch["rent"]) ** 2))

    batch = {"flats": jnp.asarray(flats), "rent": jnp.asarray(rent, jnp.float32)}
    return Case(loss, params, batch, optax.adam(5e-3), guess=spread)
