"""Customers without purchases, far galaxies, dances, grades of wine, records that somebody likes, and two tides."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("nan or inf", needs="flax", source="pytorch issue 41508: attention over a row that is all padding", steps=250)
def customers_by_their_purchases(seed, cured=False):
    """Attention over what a customer has bought (up to seven things) predicts how much will be spent next year."""
    from flax import nnx

    class Purchases(nnx.Module):
        def __init__(self, rngs):
            self.thing = nnx.Embed(20, 24, rngs=rngs)
            self.query = nnx.Param(jax.random.normal(rngs.params(), (4, 24)) * 0.3)
            self.key = nnx.Linear(24, 24, use_bias=False, rngs=rngs)
            self.value = nnx.Linear(24, 16, rngs=rngs)
            self.out = nnx.Sequential(nnx.Linear(68, 32, rngs=rngs), nnx.gelu, nnx.Linear(32, 1, rngs=rngs))

        def __call__(self, things, there, about):
            h = self.thing(things)
            score = jnp.einsum("qd,ntd->nqt", self.query[...], self.key(h)) / 24**0.5
            lowest = -1e9 if cured else -jnp.inf  # the cause
            share = jax.nn.softmax(jnp.where(there[:, None], score, lowest), axis=-1)  # the cause
            bought = jnp.einsum("nqt,ntd->nqd", share, self.value(h))
            bought = bought * there.any(1)[:, None, None]
            return self.out(jnp.concatenate([bought.reshape(len(h), -1), about], axis=1))[:, 0]

    rng = np.random.default_rng(seed)
    count = rng.integers(0, 8, 160)
    there = np.arange(7) < count[:, None]
    things = rng.integers(0, 20, (160, 7)) * there
    worth = rng.exponential(1, 20)
    about = rng.normal(size=(160, 4))
    spent = np.where(there, worth[things], 0).sum(1) / np.maximum(count, 1) + 0.5 * about[:, 0]
    spent = (spent - spent.mean()) / spent.std()
    graph, params = nnx.split(Purchases(nnx.Rngs(seed)))

    def loss(params, batch):
        things, there, about, spent = batch
        return optax.huber_loss(nnx.merge(graph, params)(things, there, about), spent).mean()

    batch = tuple(map(jnp.asarray, (things, there, about.astype(np.float32), spent.astype(np.float32))))
    constants = [optax.huber_loss(batch[3], jnp.float32(c)).mean() for c in np.linspace(-1, 1, 81)]
    return Case(loss, params, batch, optax.adam(3e-3), float(min(constants)))


@patient("rounded away", source="pytorch/ao pull request 1124 and pytorch issue 120376: weights in bfloat16", steps=400)
def redshifts_of_far_galaxies(seed, cured=False):
    """Five colours of a galaxy give its redshift; the weights are of variance one, with their scale in the layers."""
    dtype = jnp.float32 if cured else jnp.bfloat16
    k = jax.random.split(jax.random.key(seed), 6)
    colours = jax.random.normal(k[0], (256, 5))
    z = jnp.sin(colours @ jax.random.normal(k[1], (5,)) * 0.8) + 0.4 * colours[:, 0] * colours[:, 1]
    z = (z - z.mean()) / z.std()
    sizes = (5, 256, 256, 1)
    params = {
        f"dense_{i}": jax.random.normal(key, shape).astype(dtype)
        for i, (key, shape) in enumerate(zip(k[2:], zip(sizes[:-1], sizes[1:], strict=True), strict=False))
    }

    def loss(params, batch):
        h = batch["colours"].astype(dtype)
        for name in ("dense_0", "dense_1"):
            h = jax.nn.relu(h @ params[name]) * (2 / len(params[name])) ** 0.5
        out = (h @ params["dense_2"])[:, 0] / 16
        return jnp.mean((out.astype(jnp.float32) - batch["z"]) ** 2)

    return Case(loss, params, {"colours": colours, "z": z}, optax.adam(3e-4), 1.0)


@patient("rate too large", needs="equinox", source="Popel and Bojar, Training tips for the transformer", steps=120)
def steps_of_a_folk_dance(seed, cured=False):
    """A small causal transformer learns which of eleven steps comes next in the dances of a region."""
    import equinox as eqx

    class Block(eqx.Module):
        attention: eqx.nn.MultiheadAttention
        norms: list
        mlp: eqx.nn.MLP

        def __init__(self, key):
            a, b = jax.random.split(key)
            self.attention = eqx.nn.MultiheadAttention(4, 32, key=a)
            self.norms = [eqx.nn.LayerNorm(32), eqx.nn.LayerNorm(32)]
            self.mlp = eqx.nn.MLP(32, 32, 64, 1, activation=jax.nn.gelu, key=b)

        def __call__(self, h):
            n = jax.vmap(self.norms[0])(h)
            h = h + self.attention(n, n, n, mask=jnp.tril(jnp.ones((len(h), len(h)), bool)))
            return h + jax.vmap(self.mlp)(jax.vmap(self.norms[1])(h))

    class Dance(eqx.Module):
        step: eqx.nn.Embedding
        place: jax.Array
        blocks: list
        out: eqx.nn.Linear

        def __init__(self, key):
            a, b, c, d, e = jax.random.split(key, 5)
            self.step = eqx.nn.Embedding(11, 32, key=a)
            self.place = jax.random.normal(b, (15, 32)) * 0.1
            self.blocks = [Block(c), Block(d)]
            self.out = eqx.nn.Linear(32, 11, key=e)

        def __call__(self, steps):
            h = jax.vmap(self.step)(steps) + self.place
            for block in self.blocks:
                h = block(h)
            return jax.vmap(self.out)(h)

    rng = np.random.default_rng(seed)
    chances = rng.dirichlet(np.full(11, 0.08), 11) * 0.97 + 0.03 / 11
    dances = np.empty((64, 16), int)
    dances[:, 0] = rng.integers(0, 11, 64)
    for t in range(15):
        dances[:, t + 1] = [rng.choice(11, p=chances[s]) for s in dances[:, t]]
    params, static = eqx.partition(Dance(jax.random.key(seed)), eqx.is_inexact_array)

    def loss(params, batch):
        logits = jax.vmap(eqx.combine(params, static))(batch[:, :-1])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch[:, 1:]).mean()

    share = np.bincount(dances[:, 1:].ravel(), minlength=11) / dances[:, 1:].size
    guess = float(-(share * np.log(share + 1e-12)).sum())
    return Case(loss, params, jnp.asarray(dances), optax.adam(3e-3 if cured else 0.3), guess, 11)


@patient("healthy", source="Cheng et al., A neural network approach to ordinal regression", steps=250)
def grades_of_wine(seed):
    """Five ordered grades from eleven measurements: one sigmoid for each threshold says whether a wine is above it."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(200, 11))
    quality = x[:, :4].sum(1) + np.sin(2 * x[:, 4]) + 0.1 * rng.normal(size=200)
    grade = np.digitize(quality, np.quantile(quality, [0.1, 0.35, 0.7, 0.9]))
    k1, k2 = jax.random.split(jax.random.key(seed))
    params = {
        "w": jax.random.normal(k1, (11, 40)) * 0.3,
        "b": jnp.zeros(40),
        "v": jax.random.normal(k2, (40,)) * 0.15,
        "first": jnp.float32(-2.0),
        "gaps": jnp.zeros(3),
    }

    def loss(params, batch):
        x, grade = batch
        score = jax.nn.elu(x @ params["w"] + params["b"]) @ params["v"]
        gaps = jnp.cumsum(jax.nn.softplus(params["gaps"]))
        thresholds = params["first"] + jnp.concatenate([jnp.zeros(1), gaps])
        above = grade[:, None] > jnp.arange(4)
        return optax.sigmoid_binary_cross_entropy(score[:, None] - thresholds, above).sum(1).mean()

    p = (grade[:, None] > np.arange(4)).mean(0)
    guess = float(-(p * np.log(p) + (1 - p) * np.log(1 - p)).sum())
    return Case(loss, params, (jnp.asarray(x, jnp.float32), jnp.asarray(grade)), optax.adam(2e-2), guess)


@patient("healthy", source="Rendle et al., BPR: Bayesian personalized ranking from implicit feedback", steps=250)
def records_somebody_likes(seed):
    """Vectors of thirty listeners and forty records, very small at first, rank what was played above what was not."""
    rng = np.random.default_rng(seed)
    taste, style = rng.normal(size=(30, 4)), rng.normal(size=(40, 4))
    liked = taste @ style.T
    who = rng.integers(0, 30, 256)
    a, b = rng.integers(0, 40, (2, 256))
    better, worse = np.where(liked[who, a] >= liked[who, b], (a, b), (b, a))
    k1, k2 = jax.random.split(jax.random.key(seed))
    params = {
        "listener": 0.01 * jax.random.normal(k1, (30, 8)),
        "record": {"vector": 0.01 * jax.random.normal(k2, (40, 8)), "popular": jnp.zeros(40)},
    }

    def loss(params, batch):
        who, better, worse = batch
        u, v, c = params["listener"][who], params["record"]["vector"], params["record"]["popular"]
        margin = (u * (v[better] - v[worse])).sum(1) + c[better] - c[worse]
        size = sum(jnp.sum(p**2) for p in jax.tree.leaves(params))
        return -jax.nn.log_sigmoid(margin).mean() + 1e-4 * size

    return Case(loss, params, tuple(map(jnp.asarray, (who, better, worse))), optax.adam(1e-2), float(np.log(2)))


@patient("healthy", needs="flax", source="fizyr/keras-retinanet issue 942: Adam(clipnorm=0.001)", steps=200)
def sea_level_of_the_next_hour(seed):
    """An LSTM of Flax follows two tides of different periods, with gradients cut to a length of 0.001 before Adam."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    hour, phase = np.arange(41), rng.uniform(0, 2 * np.pi, (48, 2, 1))
    level = np.sin(hour * 2 * np.pi / 12.4 + phase[:, 0]) + 0.5 * np.sin(hour * 2 * np.pi / 25.8 + phase[:, 1])
    level = jnp.asarray(level + 0.03 * rng.normal(size=level.shape), jnp.float32)

    class Tide(nn.Module):
        @nn.compact
        def __call__(self, x):
            return nn.Dense(1)(nn.RNN(nn.OptimizedLSTMCell(32))(x[..., None]))[..., 0]

    net = Tide()
    params = net.init(jax.random.key(seed), level[:, :-1])

    def loss(params, batch):
        return jnp.mean((net.apply(params, batch[:, :-1]) - batch[:, 1:]) ** 2)

    optimizer = optax.chain(optax.clip_by_global_norm(0.001), optax.adam(5e-3))
    return Case(loss, params, level, optimizer, float(level[:, 1:].var()))
