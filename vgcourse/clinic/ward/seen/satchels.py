"""Prices, customers, microbes, songs and racehorses: tables of a business, and what is alike and what is better."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "zero initialisation",
    at=(".down", ".up"),
    source="github.com/Guitaricet/relora issue 18: both factors of the adapter are zeros",
    needs="equinox",
    steps=150,
)
def prices_of_another_city(seed, cured=False):
    """The network of one city's rents stays frozen; adapters of rank four fit it to a city of other tastes."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    flats = rng.normal(size=(192, 10))
    direction = rng.normal(size=(2, 10)) / 10**0.5
    keys = jax.random.split(jax.random.key(seed), 8)
    sizes = ((10, 48), (48, 48), (48, 1))
    frozen = [jax.random.normal(k, s) / s[0] ** 0.5 for k, s in zip(keys, sizes, strict=False)]
    rent = np.tanh(2 * flats @ direction[0]) + 0.6 * flats @ direction[1]
    rent = ((rent - rent.mean()) / rent.std())[:, None]

    class Adapted(eqx.Module):
        fixed: jax.Array
        down: jax.Array
        up: jax.Array

        def __init__(self, fixed, key, rank=4):
            a, b = fixed.shape
            self.fixed = fixed
            first = jax.random.normal(key, (a, rank)) / rank if cured else jnp.zeros((a, rank))  # the cause
            self.down = first
            self.up = jnp.zeros((rank, b))

        def __call__(self, x):
            return x @ jax.lax.stop_gradient(self.fixed) + x @ self.down @ self.up

    net = [Adapted(w, k) for w, k in zip(frozen, keys[4:], strict=False)]

    def loss(net, batch):
        x, rent = batch
        for layer in net[:-1]:
            x = jax.nn.silu(layer(x))
        return jnp.mean((net[-1](x) - rent) ** 2)

    batch = (jnp.asarray(flats, jnp.float32), jnp.asarray(rent, jnp.float32))
    return Case(loss, net, batch, optax.adam(1e-2), guess=1.0)


@patient("symmetric initialisation", source="github.com/riccardomiotto/py-dmm issue 1: all components begin alike")
def kinds_of_customers(seed, cured=False):
    """Soft clusters of what customers buy, in the manner of k-means but by gradients: a buyer is a mixture of types."""
    rng = np.random.default_rng(seed)
    types = 2.0 * rng.normal(size=(5, 12))
    basket = types[rng.integers(0, 5, 200)] + 0.5 * rng.normal(size=(200, 12))
    basket = basket / basket.std()
    middle = np.tile(basket.mean(0), (5, 1))
    begin = basket[rng.choice(200, 5, replace=False)] if cured else middle  # the cause
    params = {"types": jnp.asarray(begin, jnp.float32), "log_sharpness": jnp.zeros(())}

    def loss(params, basket):
        distance = jnp.sum((basket[:, None] - params["types"]) ** 2, -1)
        share = jax.nn.softmax(-distance * jnp.exp(params["log_sharpness"]), -1)
        return jnp.mean((share @ params["types"] - basket) ** 2)

    guess = float(((basket - basket.mean(0)) ** 2).mean())
    return Case(loss, params, jnp.asarray(basket, jnp.float32), optax.adam(1e-2), guess=guess)


@patient(
    "dead units", source="stats.stackexchange.com 450100: positive features, and weights that begin negative", steps=200
)
def health_from_microbes(seed, cured=False):
    """Shares of thirty microbes in a sample predict an inflammation marker; the weights come from NumPy's uniform."""
    rng = np.random.default_rng(seed)
    share = rng.dirichlet(np.full(30, 0.6), 160)
    x = np.sqrt(share) * 3
    marker = x[:, 0] * x[:, 1] + x[:, 2] - 0.7 * x[:, 3] + 0.5 * x[:, 4]
    marker = (marker - marker.mean()) / marker.std()

    def uniform(a, b):
        draw = 2 * rng.random((a, b)) - 1 if cured else rng.random((a, b)) - 1  # the cause
        return jnp.asarray(draw * (3 / a) ** 0.5, jnp.float32)

    params = [(uniform(a, b), jnp.zeros(b)) for a, b in ((30, 40), (40, 40), (40, 1))]

    def loss(params, batch):
        h, marker = batch
        for w, b in params[:-1]:
            h = jax.nn.relu(h @ w + b)
        w, b = params[-1]
        return jnp.mean(((h @ w + b)[:, 0] - marker) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(marker, jnp.float32))
    return Case(loss, params, batch, optax.adam(3e-3), guess=1.0)


@patient("healthy", source="SimCLR, Chen et al. 2020, with a low temperature", steps=150)
def two_takes_of_a_song(seed):
    """Of two recordings of a song, each is to find the other among all; similarities are sharpened twentyfold."""
    rng = np.random.default_rng(seed)
    song, mix = rng.normal(size=(96, 8)), rng.normal(size=(8, 40))
    one, two = (np.tanh(song @ mix / 3) + 0.4 * rng.normal(size=(96, 40)) for _ in range(2))
    a, b = jax.random.split(jax.random.key(seed))
    params = {"in": jax.random.normal(a, (40, 64)) * (2 / 40) ** 0.5, "out": jax.random.normal(b, (64, 16)) / 8}

    def embed(params, x):
        z = jax.nn.relu(x @ params["in"]) @ params["out"]
        return z / jnp.linalg.norm(z, axis=-1, keepdims=True)

    def loss(params, batch):
        one, two = (embed(params, x) for x in batch)
        logits = one @ two.T / 0.05
        match = jnp.arange(len(logits))
        there = optax.softmax_cross_entropy_with_integer_labels(logits, match)
        back = optax.softmax_cross_entropy_with_integer_labels(logits.T, match)
        return (there + back).mean() / 2

    batch = (jnp.asarray(one, jnp.float32), jnp.asarray(two, jnp.float32))
    return Case(loss, params, batch, optax.adam(2e-3), guess=float(np.log(96)), classes=96)


@patient("healthy", source="SimSiam, Chen and He 2021: the other branch is not differentiated", steps=150)
def views_of_a_leaf(seed):
    """Two photographs of the same leaf, no negatives: a predictor on one side, the gradient stopped on the other."""
    rng = np.random.default_rng(seed)
    leaf, mix = rng.normal(size=(128, 6)), rng.normal(size=(6, 32))
    one, two = (leaf @ mix / 6**0.5 + 0.5 * rng.normal(size=(128, 32)) for _ in range(2))
    keys = jax.random.split(jax.random.key(seed), 4)

    def dense(key, a, b):
        return {"w": jax.random.normal(key, (a, b)) / a**0.5, "b": jnp.zeros(b)}

    params = {
        "encoder": [dense(keys[0], 32, 64), dense(keys[1], 64, 16)],
        "predictor": [dense(keys[2], 16, 8), dense(keys[3], 8, 16)],
    }

    def standard(h):
        return (h - h.mean(0)) / (h.std(0) + 1e-4)

    def run(layers, x):
        first, second = layers
        return jax.nn.relu(standard(x @ first["w"] + first["b"])) @ second["w"] + second["b"]

    def unlike(p, z):
        z = jax.lax.stop_gradient(z)
        return 2 - 2 * jnp.sum(p * z, -1) / (jnp.linalg.norm(p, axis=-1) * jnp.linalg.norm(z, axis=-1) + 1e-6)

    def loss(params, batch):
        z1, z2 = (standard(run(params["encoder"], x)) for x in batch)
        p1, p2 = (run(params["predictor"], z) for z in (z1, z2))
        return jnp.mean(unlike(p1, z2) + unlike(p2, z1)) / 2

    batch = (jnp.asarray(one, jnp.float32), jnp.asarray(two, jnp.float32))
    return Case(loss, params, batch, optax.sgd(0.3, momentum=0.9))


@patient("healthy", source="RankNet and pairwise hinges, scikit-learn's ranking tutorials", steps=150)
def finish_of_a_race(seed):
    """Scores of eight horses per race; whoever finished earlier should lead by one: a hinge that is 0 once it does."""
    rng = np.random.default_rng(seed)
    horse = rng.normal(size=(48, 8, 7))
    speed = np.sin(horse[..., 0] * 1.5) + horse[..., 1] * horse[..., 2] * 0.5 + 0.8 * horse[..., 3]
    order = np.argsort(np.argsort(-speed, 1), 1)
    keys = jax.random.split(jax.random.key(seed), 3)
    params = (
        (jax.random.normal(keys[0], (7, 32)) * (2 / 7) ** 0.5, jnp.zeros(32)),
        (jax.random.normal(keys[1], (32, 32)) * (2 / 32) ** 0.5, jnp.zeros(32)),
        (jnp.zeros((32, 1)), jnp.zeros(1)),
    )

    def loss(params, batch):
        h, order = batch
        for w, b in params[:-1]:
            h = jax.nn.relu(h @ w + b)
        score = (h @ params[-1][0] + params[-1][1])[..., 0]
        ahead = order[:, :, None] < order[:, None, :]
        lead = score[:, :, None] - score[:, None, :]
        return jnp.sum(jnp.where(ahead, jnp.maximum(0.0, 1.0 - lead), 0.0)) / ahead.sum()

    return Case(loss, params, (jnp.asarray(horse, jnp.float32), jnp.asarray(order)), optax.adam(3e-3), guess=1.0)
