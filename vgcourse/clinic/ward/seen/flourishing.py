"""Healthy networks whose features a hasty doctor would hold against them; the rest of them is in `recovered`."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds
from vgcourse.clinic.ward.patient import Case, patient

from .pieces import binary, conv, cross_entropy, glorot, layers, normal, run


@patient("healthy", source="Jacot et al. 2018; Karras et al. 2018, § 4.1: the equalised learning rate", steps=80)
def equalised_rate(seed):
    """Every weight is drawn from N(0, 1); the forward pass divides by √n. So the rate is 4."""
    keys = jax.random.split(jax.random.key(seed), 4)
    sizes = (20, 48, 48, 48, 4)
    params = [normal(k, shape) for k, shape in zip(keys, zip(sizes, sizes[1:], strict=False), strict=True)]

    def loss_fn(params, batch):
        h, y = batch
        for i, w in enumerate(params):
            h = h @ (w * math.sqrt((2 if i < 3 else 1) / len(w)))
            h = jax.nn.relu(h) if i < 3 else h
        return cross_entropy(h, y)

    return Case(loss_fn, params, clouds(jax.random.key(seed)), optax.sgd(4.0), guess=math.log(4), classes=4)


@patient("healthy", source="Klambauer et al. 2017, self-normalizing networks", steps=100)
def self_normalising(seed):
    """Twelve layers of SELU, weights of variance 1/n: no normalisation, no skip, and no need of either."""
    params = layers(jax.random.key(seed), 20, *12 * (32,), 4, draw=lambda k, n, m: normal(k, (n, m), n**-0.5))

    def loss_fn(params, batch):
        return cross_entropy(run(params, batch[0], jax.nn.selu), batch[1])

    return Case(loss_fn, params, clouds(jax.random.key(seed), 128), optax.sgd(0.02), guess=math.log(4), classes=4)


@patient("healthy", source="Schulman et al. 2017, proximal policy optimisation", steps=60)
def proximal_policy(seed):
    """The loss is 0 at the start and falls below; where a ratio has left 1 ± 0.2, its gradient is 0."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"actor": layers(keys[0], 6, 32, 3), "critic": layers(keys[1], 6, 32, 1)}
    state = normal(keys[2], (192, 6))
    old = jax.nn.log_softmax(run(params["actor"], state, jnp.tanh))
    action = jax.random.categorical(keys[3], old)
    won = jnp.where(action == jnp.argmax(state[:, :3], 1), 1.0, 0.0)
    advantage = (won - won.mean()) / won.std()

    def loss_fn(params, batch):
        state, action, old, advantage, won = batch
        log_p = jax.nn.log_softmax(run(params["actor"], state, jnp.tanh))
        ratio = jnp.exp(jnp.take_along_axis(log_p - old, action[:, None], 1)[:, 0])
        surrogate = jnp.minimum(ratio * advantage, jnp.clip(ratio, 0.8, 1.2) * advantage).mean()
        value = run(params["critic"], state, jnp.tanh)[:, 0]
        entropy = -jnp.sum(jnp.exp(log_p) * log_p, -1).mean()
        return -surrogate + 0.1 * jnp.mean((value - won) ** 2) - 1e-3 * entropy

    batch = (state, action, old, advantage, won)
    return Case(loss_fn, params, batch, optax.chain(optax.clip_by_global_norm(0.5), optax.adam(3e-3)), guess=0.0)


@patient("healthy", source="Cortes & Vapnik 1995; Tang 2013: a margin in the place of a softmax", steps=100)
def margins(seed):
    """Labels −1 and 1 and a squared hinge: right for it, and half of the examples have no gradient soon."""
    params = layers(jax.random.key(seed), 20, 40, 1)

    def loss_fn(params, batch):
        x, sign = batch
        return jnp.mean(jnp.maximum(0.0, 1 - sign * run(params, x)[:, 0]) ** 2)

    x, label = clouds(jax.random.key(seed))
    return Case(loss_fn, params, (x, jnp.where(label > 1, 1.0, -1.0)), optax.sgd(0.02, momentum=0.9), guess=1.0)


@patient("healthy", source="Rabiner 1989, and every conditional random field in JAX", steps=60)
def sum_of_all_paths(seed):
    """The forward algorithm in logarithms, over 20 steps: log 0 = −inf is where it begins, and is meant."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"emission": layers(keys[0], 4, 24, 3), "transition": 0.1 * normal(keys[1], (3, 3))}

    def loss_fn(params, batch):
        x, tags = batch
        scores, transition = run(params["emission"], x, jnp.tanh), params["transition"]
        began = jnp.array([0.0, -jnp.inf, -jnp.inf])

        def step(alpha, score):
            alpha = jax.nn.logsumexp(alpha[:, :, None] + transition, axis=1) + score
            return alpha, None

        alpha, _ = jax.lax.scan(step, jnp.broadcast_to(began, (len(x), 3)), scores.swapaxes(0, 1))
        before = jnp.concatenate([jnp.zeros_like(tags[:, :1]), tags[:, :-1]], 1)
        path = jnp.take_along_axis(scores, tags[..., None], -1)[..., 0] + transition[before, tags]
        return jnp.mean(jax.nn.logsumexp(alpha, -1) - path.sum(1))

    rng = np.random.default_rng(seed)
    tags = np.cumsum(rng.random((48, 20)) < 0.3, 1) % 3
    x = np.eye(3)[tags] @ rng.normal(size=(3, 4)) + 0.4 * rng.normal(size=(48, 20, 4))
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(tags))
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=20 * math.log(3))


@patient("healthy", needs="flax", source="Devlin et al. 2019: one word in seven is hidden and asked for", steps=50)
def hidden_words(seed):
    """Flax Linen: its own attention with a mask of padding; the loss is taken where a word is hidden, 0 elsewhere."""
    from flax import linen as nn

    class Encoder(nn.Module):
        @nn.compact
        def __call__(self, words, real):
            x = nn.Embed(14, 24)(words) + self.param("where", nn.initializers.normal(0.02), (12, 24))
            mask = nn.make_attention_mask(jnp.ones_like(real), real)
            x = x + nn.MultiHeadDotProductAttention(num_heads=2)(nn.LayerNorm()(x), mask=mask)
            x = x + nn.Dense(24)(nn.gelu(nn.Dense(48)(nn.LayerNorm()(x))))
            return nn.Dense(14)(nn.LayerNorm()(x))

    rng = np.random.default_rng(seed)
    words = (rng.integers(0, 12, (32, 1)) + np.arange(12)) % 12 + 1
    real = np.arange(12) < rng.integers(6, 13, 32)[:, None]
    hidden = (rng.random((32, 12)) < 1 / 7) & real
    shown = np.where(hidden, 13, np.where(real, words, 0))
    batch = {"shown": shown, "words": words, "real": real, "hidden": hidden.astype(np.float32)}
    batch = jax.tree.map(jnp.asarray, batch)
    net = Encoder()
    params = net.init(jax.random.key(seed), batch["shown"], batch["real"])

    def loss_fn(params, batch):
        logits = net.apply(params, batch["shown"], batch["real"])
        each = optax.softmax_cross_entropy_with_integer_labels(logits, batch["words"])
        return jnp.sum(each * batch["hidden"]) / batch["hidden"].sum()

    return Case(loss_fn, params, batch, optax.adamw(1e-2), guess=math.log(12), classes=14)


@patient("healthy", source="Ronneberger et al. 2015; a U without its lower floors", steps=40)
def skips_across(seed):
    """A small U-net: few pixels belong to what is sought; skips are concatenated, pictures enlarged by repetition."""
    keys = jax.random.split(jax.random.key(seed), 5)
    shapes = {"down": (3, 3, 1, 8), "deep": (3, 3, 8, 12), "up": (3, 3, 20, 8), "out": (1, 1, 8, 1)}
    params = {
        name: normal(k, s, (2 / math.prod(s[:3])) ** 0.5) for k, (name, s) in zip(keys, shapes.items(), strict=False)
    }
    params["bias"] = jnp.full(1, -2.0)

    def loss_fn(params, batch):
        x, target = batch
        left = jax.nn.relu(conv(x, params["down"]))
        low = left.reshape(len(x), 4, 2, 4, 2, 8).max((2, 4))
        low = jax.nn.relu(conv(low, params["deep"]))
        large = jnp.repeat(jnp.repeat(low, 2, 1), 2, 2)
        right = jax.nn.relu(conv(jnp.concatenate([left, large], -1), params["up"]))
        return binary(conv(right, params["out"]) + params["bias"], target)

    rng = np.random.default_rng(seed)
    corner = rng.integers(0, 6, (16, 2, 1))
    inside = (np.arange(8) >= corner) & (np.arange(8) < corner + 3)
    target = (inside[:, 0, :, None] & inside[:, 1, None])[..., None].astype(np.float32)
    x = target + 0.4 * rng.normal(size=target.shape)
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(target))
    p = float(target.mean())
    guess = -p * math.log(p) - (1 - p) * math.log(1 - p)
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=guess, classes=2)


@patient("healthy", source="Finn et al. 2017, model-agnostic meta-learning", steps=150)
def learns_to_learn(seed):
    """Each loss holds a step of gradient descent, at a rate of 0.4; sines of many heights and phases."""
    params = layers(jax.random.key(seed), 1, 24, 24, 1, draw=glorot)

    def squared(params, x, y):
        return jnp.mean((run(params, x, jnp.tanh) - y) ** 2)

    def after_a_step(params, x, y, x_test, y_test):
        slope = jax.grad(squared)(params, x, y)
        return squared(jax.tree.map(lambda p, g: p - 0.4 * g, params, slope), x_test, y_test)

    def loss_fn(params, tasks):
        return jax.vmap(after_a_step, (None, 0, 0, 0, 0))(params, *tasks).mean()

    rng = np.random.default_rng(seed)
    x = rng.uniform(-2, 2, (2, 24, 12, 1))
    height, sign = rng.uniform(0.5, 1.5, (24, 1, 1)), rng.choice([-1, 1], (24, 1, 1))
    y = sign * height * np.sin(1.5 * x)
    tasks = [jnp.asarray(each, jnp.float32) for each in (x[0], y[0], x[1], y[1])]
    return Case(loss_fn, params, tasks, optax.adam(1e-2), guess=float((y[1] ** 2).mean()))


@patient("healthy", source="Karras et al. 2022, table 1: preconditioned denoising", steps=150)
def noise_of_all_sizes(seed):
    """Noise of size 0.01 to 80 is added; what the network gets and gives is scaled by what it knows of the noise."""
    params = layers(jax.random.key(seed), 3, 48, 48, 2)

    def loss_fn(params, batch):
        x, noise, sigma = batch
        noisy = x + sigma * noise
        size = jnp.sqrt(sigma**2 + 1)
        inside = jnp.concatenate([noisy / size, jnp.log(sigma) / 4], -1)
        denoised = noisy / size**2 + sigma / size * run(params, inside, jax.nn.silu)
        weight = (sigma**2 + 1) / sigma**2
        return jnp.mean(weight * (denoised - x) ** 2)

    rng = np.random.default_rng(seed)
    angle = rng.choice(5, 256) * 2 * math.pi / 5
    x = math.sqrt(2) * np.stack([np.cos(angle), np.sin(angle)], 1)
    noise, sigma = rng.normal(size=(256, 2)), np.exp(rng.uniform(math.log(0.01), math.log(80), (256, 1)))
    batch = tuple(jnp.asarray(each, jnp.float32) for each in (x, noise, sigma))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=1.0)
