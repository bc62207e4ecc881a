"""Rarer machinery that works: four-bit weights, fixed points, frozen words, scaled losses, free bits, empty rows."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds, waves, written_digits
from ..patient import Case, patient


def entropy(labels):
    share = np.bincount(np.asarray(labels)) / len(labels)
    return -float((share[share > 0] * np.log(share[share > 0])).sum())


@patient("healthy", source="Bengio et al., the straight-through estimator; quantisation-aware training", steps=150)
def keyword_on_a_tiny_chip(seed, cured=False):
    """Five spoken keywords from 24 features with weights of four bits, rounded forward and passed straight backward."""
    x, y = clouds(jax.random.PRNGKey(seed + 2), 200, 24, 5)
    key = jax.random.split(jax.random.PRNGKey(seed), 2)
    params = {"w1": jax.random.normal(key[0], (24, 32)) / 5, "w2": jax.random.normal(key[1], (32, 5)) / 6}
    params |= {"b1": jnp.zeros(32), "b2": jnp.zeros(5)}

    def four_bits(w):
        step = jax.lax.stop_gradient(jnp.abs(w).max()) / 7
        return w + jax.lax.stop_gradient(step * jnp.round(w / step) - w)

    def loss(p, batch):
        x, y = batch
        h = jnp.clip(x @ four_bits(p["w1"]) + p["b1"], 0, 6)
        logits = h @ four_bits(p["w2"]) + p["b2"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).sum() / len(y)

    return Case(loss, params, (x, y), optax.adam(1e-2), entropy(y), 5)


@patient("healthy", source="Bai et al., Deep equilibrium models; Fung et al., Jacobian-free backpropagation", steps=200)
def balance_of_a_truss(seed, cured=False):
    """The load of a beam from a layer at its fixed point: 30 rounds without a gradient, and a last one with it."""
    x, y = waves(jax.random.PRNGKey(seed + 1), 192, 6)
    h = 32
    key = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "again": 0.3 * jax.random.normal(key[0], (h, h)) / h**0.5,
        "inject": (jax.random.normal(key[1], (6, h)) / 6**0.5, jnp.zeros(h)),
        "load": jax.random.normal(key[2], (h, 1)) / h**0.5,
    }

    def loss(p, batch):
        x, y = batch

        def once(z):
            return jnp.tanh(z @ p["again"] + x @ p["inject"][0] + p["inject"][1])

        z = jax.lax.fori_loop(0, 30, lambda _, z: once(z), jnp.zeros((len(x), h)))
        return jnp.mean((once(jax.lax.stop_gradient(z)) @ p["load"] - y) ** 2)

    return Case(loss, params, (x, y), optax.adam(5e-3), float(y.var()))


@patient("healthy", source="Koren et al., Matrix factorization techniques for recommender systems", steps=300)
def ratings_in_a_village_cinema(seed, cured=False):
    """Stars that 90 guests gave to 50 films, two in five tables filled; half of the guests have not rated yet."""
    guests, films = 90, 50
    rng = np.random.default_rng(seed)
    taste, trait = rng.normal(size=(guests, 2)), rng.normal(size=(films, 2))
    stars = np.clip(3 + taste @ trait.T, 1, 5)
    g, f = np.nonzero((rng.random((guests, films)) < 0.4) & (np.arange(guests) < 45)[:, None])
    batch = (jnp.asarray(g), jnp.asarray(f), jnp.asarray(stars[g, f], jnp.float32))
    key = jax.random.split(jax.random.PRNGKey(seed), 2)
    params = {
        "guest": 0.05 * jax.random.normal(key[0], (guests, 6)),
        "film": 0.05 * jax.random.normal(key[1], (films, 6)),
        "guest_bias": jnp.zeros(guests),
        "film_bias": jnp.zeros(films),
    }
    mean = float(stars[g, f].mean())

    def loss(p, batch):
        g, f, stars = batch
        score = mean + p["guest_bias"][g] + p["film_bias"][f] + (p["guest"][g] * p["film"][f]).sum(1)
        return jnp.square(score - stars).mean() + 1e-3 * sum(jnp.square(w).mean() for w in jax.tree.leaves(p))

    return Case(loss, params, batch, optax.adam(2e-2), float(stars[g, f].var()))


@patient("healthy", source="Kingma et al., free bits for variational autoencoders", steps=250)
def latent_leaves(seed, cured=False):
    """A VAE with six latents of simulated leaf outlines, in nats per leaf, 0.25 nats free for each latent."""
    n, d, k = 192, 40, 6
    rng = np.random.default_rng(seed)
    angle = np.linspace(0, 2 * np.pi, d, endpoint=False)
    size, lobes = rng.normal(size=(n, 4)), np.stack([np.cos((i + 1) * angle) for i in range(4)])
    x = jnp.asarray(size @ lobes + 0.1 * rng.normal(size=(n, d)), jnp.float32)
    key = jax.random.split(jax.random.PRNGKey(seed), 5)
    params = {
        "enc": [jax.random.normal(key[0], (d, 48)) / d**0.5, 0.1 * jax.random.normal(key[1], (48, 2 * k)) / 48**0.5],
        "dec": [jax.random.normal(key[2], (k, 48)) / k**0.5, jax.random.normal(key[3], (48, d)) / 48**0.5],
    }
    eps = jax.random.normal(key[4], (n, k))

    def loss(p, batch):
        x, eps = batch
        mean, log_std = jnp.split(jnp.tanh(x @ p["enc"][0]) @ p["enc"][1], 2, axis=1)
        kl = 0.5 * (mean**2 + jnp.exp(2 * log_std) - 1) - log_std
        z = mean + jnp.exp(log_std) * eps
        error = 0.5 * jnp.square(jnp.tanh(z @ p["dec"][0]) @ p["dec"][1] - x).sum(1) / 0.25
        return error.mean() + jnp.maximum(kl.mean(0), 0.25).sum()

    return Case(loss, params, (x, eps), optax.adam(5e-3), float(0.5 * x.var(0).sum() / 0.25 + 0.25 * k))


@patient("healthy", needs="flax", steps=120)
def tickets_with_borrowed_words(seed, cured=False):
    """Support tickets of 4 to 30 words into three queues: borrowed word vectors stay frozen, the GRU knows lengths."""
    from flax import linen as nn

    n, t, vocabulary = 96, 30, 80
    rng = np.random.default_rng(seed)
    queue, length = rng.integers(0, 3, n), rng.integers(4, t + 1, n)
    words = np.where(rng.random((n, t)) < 0.4, 1 + queue[:, None] * 20 + rng.integers(0, 20, (n, t)), 61)
    words = words + np.where(words == 61, rng.integers(0, 19, (n, t)), 0)
    words = np.where(np.arange(t) < length[:, None], words, 0)

    class Router(nn.Module):
        @nn.compact
        def __call__(self, words, length):
            table = self.param("borrowed", nn.initializers.normal(1.0), (vocabulary, 20))
            x = jax.lax.stop_gradient(table)[words]
            (carry, _) = nn.RNN(nn.GRUCell(24), return_carry=True)(x, seq_lengths=length)
            return nn.Dense(3)(carry)

    net = Router()
    batch = (jnp.asarray(words), jnp.asarray(length), jnp.asarray(queue))
    params = net.init(jax.random.PRNGKey(seed), *batch[:2])["params"]

    def loss(params, batch):
        words, length, queue = batch
        logits = net.apply({"params": params}, words, length)
        return optax.softmax_cross_entropy_with_integer_labels(logits, queue).mean()

    return Case(loss, params, batch, optax.adam(5e-3), entropy(queue), 3)


@patient("healthy", needs="flax", source="Micikevicius et al., Mixed precision training: loss scaling", steps=100)
def digits_in_half_precision(seed, cured=False):
    """A small convolutional net computes in bfloat16; the loss is scaled by 1024, and the gradients back again."""
    from flax import linen as nn

    images, y = written_digits(128)
    x = images[..., None] / 16

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x, key):
            x = nn.relu(nn.Conv(12, (3, 3), dtype=jnp.bfloat16)(x))
            x = nn.max_pool(x, (2, 2), strides=(2, 2))
            x = nn.relu(nn.Conv(16, (3, 3), dtype=jnp.bfloat16)(x)).reshape(len(x), -1)
            x = nn.Dropout(0.2, deterministic=False)(x, rng=key)
            return nn.Dense(10, dtype=jnp.bfloat16)(x).astype(jnp.float32)

    net, key = Net(), jax.random.PRNGKey(seed + 1)
    params = net.init(jax.random.PRNGKey(seed), x, key)

    def loss(params, batch):
        x, y, key = batch
        logits = net.apply(params, x, key)
        return 1024 * optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    optimizer = optax.chain(optax.scale(1 / 1024), optax.adam(3e-3))
    return Case(loss, params, (x, y, key), optimizer, 1024 * entropy(y), 10)
