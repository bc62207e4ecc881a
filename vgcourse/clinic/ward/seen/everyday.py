"""Healthy networks as people train them every day."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, blobs, dense, digits, filled, orthogonal, smooth, xent, zeros


@patient("healthy", needs="flax", steps=100)
def nnx_perceptron_with_smoothed_labels(seed):
    """NNX: two hidden layers with LayerNorm, smoothed labels and weight decay."""
    from flax import nnx

    class Perceptron(nnx.Module):
        def __init__(self, rngs):
            self.first = nnx.Linear(12, 40, rngs=rngs)
            self.norm = nnx.LayerNorm(40, rngs=rngs)
            self.second = nnx.Linear(40, 40, rngs=rngs)
            self.out = nnx.Linear(40, 5, rngs=rngs)

        def __call__(self, x):
            x = nnx.gelu(self.norm(self.first(x)))
            return self.out(nnx.gelu(self.second(x)))

    rng = np.random.default_rng(seed)
    x, y = blobs(rng, 160, 12, 5)
    graph, shapes = nnx.split(nnx.eval_shape(lambda: Perceptron(nnx.Rngs(0))))
    params = filled(rng, lambda: shapes)

    def loss(params, batch):
        logits = nnx.merge(graph, params)(batch[0])
        return optax.softmax_cross_entropy(logits, optax.smooth_labels(batch[1], 0.05)).mean()

    batch = (arr(x), arr(np.eye(5)[y]))
    return Case(loss, params, batch, optax.adamw(3e-3, weight_decay=1e-2), guess=math.log(5), classes=5)


@patient("healthy", needs="equinox", steps=100)
def equinox_mlp_regression(seed):
    """Equinox: an MLP on a smooth function, with a cosine schedule."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 160, 5)
    shapes = eqx.filter_eval_shape(eqx.nn.MLP, 5, "scalar", 40, 2, jax.nn.silu, key=jax.random.key(0))
    shapes, rest = eqx.partition(shapes, lambda leaf: isinstance(leaf, jax.ShapeDtypeStruct))
    arrays = jax.tree.map(lambda a: arr(rng.normal(size=a.shape) * 1.3 / a.shape[-1] ** 0.5 * (a.ndim > 1)), shapes)

    def loss(arrays, data):
        pred = jax.vmap(eqx.combine(arrays, rest))(data[0])
        return jnp.mean((pred - data[1]) ** 2)

    return Case(loss, arrays, (arr(x), arr(y)), optax.adam(optax.cosine_decay_schedule(1e-2, 120)), guess=1.0)


@patient("healthy", needs="flax", steps=50)
def patches_of_digits_in_a_transformer(seed):
    """Linen: four patches of a digit, a class token and a pre-norm block."""
    import flax.linen as nn

    class ViT(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = x.reshape(-1, 2, 4, 2, 4).transpose(0, 1, 3, 2, 4).reshape(-1, 4, 16)
            x = nn.Dense(24)(x)
            token = self.param("cls", nn.initializers.zeros, (1, 1, 24))
            x = jnp.concatenate([jnp.broadcast_to(token, (len(x), 1, 24)), x], axis=1)
            x = x + self.param("pos", nn.initializers.normal(0.02), (1, 5, 24))
            x = x + nn.MultiHeadDotProductAttention(num_heads=2)(nn.LayerNorm()(x))
            x = x + nn.Dense(24)(nn.gelu(nn.Dense(48)(nn.LayerNorm()(x))))
            return nn.Dense(10)(x[:, 0])

    images, labels = digits(48)
    vit = ViT()
    x = arr(images / 8 - 1)
    variables = filled(np.random.default_rng(seed), lambda: vit.init(jax.random.key(0), x[:1]))

    def loss_fn(variables, batch):
        return xent(vit.apply(variables, batch[0]), batch[1])

    tx = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(3e-3))
    return Case(loss_fn, variables, (x, jnp.asarray(labels)), tx, guess=math.log(10), classes=10)


@patient("healthy", steps=60)
def gru_counts_ones(seed):
    """A GRU over thirty bits; the target is how many ones there were."""
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (48, 30, 1)) * (rng.random((48, 1, 1)) < 0.8)
    y = bits.sum((1, 2)).astype(float)
    H = 16
    p = {"wx": dense(rng, 1, 3 * H), "wh": dense(rng, H, 3 * H, 0.8), "b": zeros(3 * H), "out": dense(rng, H, 1)}

    def gru(p, x):
        def step(h, xt):
            gx = xt @ p["wx"] + p["b"]
            gh = h @ p["wh"]
            z = jax.nn.sigmoid(gx[:, :H] + gh[:, :H])
            r = jax.nn.sigmoid(gx[:, H : 2 * H] + gh[:, H : 2 * H])
            n = jnp.tanh(gx[:, 2 * H :] + r * gh[:, 2 * H :])
            return (1 - z) * n + z * h, None

        h, _ = jax.lax.scan(step, jnp.zeros((x.shape[0], H)), x.swapaxes(0, 1))
        return (h @ p["out"])[:, 0]

    def loss(p, batch):
        return jnp.mean((gru(p, batch[0]) - batch[1]) ** 2)

    batch = (arr(bits), arr((y - y.mean()) / y.std()))
    return Case(loss, p, batch, optax.adam(1e-2), guess=1.0)


@patient(
    "healthy",
    source="Tallec and Ollivier 2018: biases of the forget gate from the length of what is to be remembered",
    steps=80,
)
def lstm_with_chrono_biases(seed):
    """An LSTM remembers the first symbol over forty steps: its forget gates begin almost open."""
    rng = np.random.default_rng(seed)
    n, T, H = 32, 40, 16
    symbol = rng.integers(0, 4, n)
    x = 0.1 * rng.normal(size=(T, n, 4))
    x[0] += np.eye(4)[symbol]
    forget = np.log(rng.uniform(1, T - 1, H))
    weights = {
        "i2h": dense(rng, 4, 4 * H),
        "h2h": dense(rng, H, 4 * H, 0.5),
        "bias": arr(np.concatenate([-forget, forget, np.zeros(2 * H)])),
        "linear": dense(rng, H, 4),
    }

    def lstm(weights, x):
        def cell(state, xt):
            h, c = state
            i, f, g, o = jnp.split(xt @ weights["i2h"] + h @ weights["h2h"] + weights["bias"], 4, axis=-1)
            c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
            h = jax.nn.sigmoid(o) * jnp.tanh(c)
            return (h, c), None

        (h, _), _ = jax.lax.scan(cell, (jnp.zeros((n, H)), jnp.zeros((n, H))), x)
        return h @ weights["linear"]

    def loss(weights, batch):
        return xent(lstm(weights, batch["x"]), batch["symbol"])

    batch = {"x": arr(x), "symbol": jnp.asarray(symbol)}
    return Case(loss, weights, batch, optax.adam(2e-2), guess=math.log(4), classes=4)


@patient("healthy", steps=80)
def attention_over_a_graph(seed):
    """A graph attention layer and a second one; scores of what is no neighbour are -1e9."""
    rng = np.random.default_rng(seed)
    x, kind = blobs(rng, 70, 10, 4, noise=1.0)
    near = rng.random((70, 70)) < np.where(kind[:, None] == kind, 0.2, 0.03)
    near = near | near.T | np.eye(70, dtype=bool)
    params = [
        {"w": dense(rng, 10, 24), "src": dense(rng, 24, 1), "dst": dense(rng, 24, 1)},
        {"w": dense(rng, 24, 4), "src": dense(rng, 4, 1), "dst": dense(rng, 4, 1)},
    ]

    def gat(layer, h, near):
        h = h @ layer["w"]
        e = jax.nn.leaky_relu(h @ layer["src"] + (h @ layer["dst"]).T, 0.2)
        return jax.nn.softmax(jnp.where(near, e, -1e9), axis=1) @ h

    def loss(params, graph):
        h = jax.nn.elu(gat(params[0], graph["x"], graph["near"]))
        return xent(gat(params[1], h, graph["near"]), graph["kind"])

    graph = {"x": arr(x), "near": jnp.asarray(near), "kind": jnp.asarray(kind)}
    return Case(loss, params, graph, optax.adam(1e-2), guess=math.log(4), classes=4)


@patient("healthy", steps=60)
def ratings_from_two_embeddings(seed):
    """Matrix factorisation: most rows of the tables are in no example of this batch."""
    rng = np.random.default_rng(seed)
    user, item = rng.integers(0, 60, 200), rng.integers(0, 400, 200)
    taste, trait = rng.normal(size=(60, 3)), rng.normal(size=(400, 3))
    stars = np.clip(3 + (taste[user] * trait[item]).sum(1), 1, 5)
    tables = {
        "user": arr(0.3 * rng.normal(size=(60, 8))),
        "item": arr(0.3 * rng.normal(size=(400, 8))),
        "user_bias": zeros(60),
        "item_bias": zeros(400),
        "mean": jnp.array(3.0),
    }

    def loss(t, batch):
        u, i = batch["user"], batch["item"]
        guess = (t["user"][u] * t["item"][i]).sum(-1) + t["user_bias"][u] + t["item_bias"][i] + t["mean"]
        return jnp.mean((guess - batch["stars"]) ** 2) + 1e-4 * sum(jnp.vdot(v, v) for v in jax.tree.leaves(t))

    batch = {"user": jnp.asarray(user), "item": jnp.asarray(item), "stars": arr(stars)}
    return Case(loss, tables, batch, optax.adam(2e-2), guess=float(stars.var()))


@patient("healthy", steps=60)
def reviews_with_the_padding_masked(seed):
    """Words that are averaged where they are words, and nothing where the table pads."""
    rng = np.random.default_rng(seed)
    length = rng.integers(3, 12, 96)
    mask = np.arange(40) < length[:, None]
    ids = rng.integers(1, 50, (96, 40)) * mask
    mood = rng.normal(size=50)
    score = (mood[ids] * mask).sum(1) / length
    p = {"emb": arr(0.5 * rng.normal(size=(50, 16))), "h": dense(rng, 16, 16), "b": zeros(16), "o": dense(rng, 16, 1)}

    def loss(p, batch):
        m = (batch["ids"] > 0)[..., None]
        mean = (p["emb"][batch["ids"]] * m).sum(1) / m.sum(1)
        logit = (jnp.tanh(mean @ p["h"] + p["b"]) @ p["o"])[:, 0]
        return optax.sigmoid_binary_cross_entropy(logit, batch["good"]).mean()

    batch = {"ids": jnp.asarray(ids), "good": arr(score > np.median(score))}
    return Case(loss, p, batch, optax.adam(2e-2), guess=math.log(2), classes=2)


@patient(
    "healthy",
    source="facebookresearch/detr issues 91 and 198: a gradient of norm 10 to 100 is clipped at .1, and this is right",
    steps=80,
)
def boxes_with_the_clip_of_detr(seed):
    """Four corners of a box from a small picture, L1 times five, AdamW behind a clip at .1."""
    rng = np.random.default_rng(seed)
    corner = rng.integers(0, 5, (128, 2))
    size = rng.integers(2, 5, (128, 2))
    at = np.arange(9)
    inside = [(at >= corner[:, [k]]) & (at < corner[:, [k]] + size[:, [k]]) for k in (0, 1)]
    picture = inside[0][:, :, None] & inside[1][:, None, :]
    box = np.concatenate([corner, corner + size], 1) / 9
    params = {
        "backbone": dense(rng, 81, 48, 1.4),
        "b": zeros(48),
        "mlp": dense(rng, 48, 48, 1.4),
        "bbox": dense(rng, 48, 4),
    }

    def loss(params, batch):
        h = jax.nn.relu(batch["picture"].reshape(-1, 81) @ params["backbone"] + params["b"])
        h = jax.nn.relu(h @ params["mlp"])
        return 5 * jnp.abs(jax.nn.sigmoid(h @ params["bbox"]) - batch["box"]).sum(-1).mean()

    guess = float(5 * np.abs(box - np.median(box, 0)).sum(1).mean())
    tx = optax.chain(optax.clip_by_global_norm(0.1), optax.adamw(5e-3, weight_decay=1e-4))
    return Case(loss, params, {"picture": arr(picture), "box": arr(box)}, tx, guess=guess)


@patient("healthy", steps=100)
def plain_logistic_regression_from_zero(seed):
    """One layer that begins at zero, as it may: the problem is convex."""
    rng = np.random.default_rng(seed)
    x, y = blobs(rng, 200, 10, 6)
    params = {"coef_": jnp.zeros((10, 6)), "intercept_": zeros(6)}

    def loss(params, batch):
        logits = batch["x"] @ params["coef_"] + params["intercept_"]
        return xent(logits, batch["y"]) + 1e-3 * jnp.sum(params["coef_"] ** 2)

    batch = {"x": arr(x), "y": jnp.asarray(y)}
    return Case(loss, params, batch, optax.sgd(0.3), guess=math.log(6), classes=6)


@patient("healthy", steps=60)
def sixteen_tanh_layers_from_orthogonal_weights(seed):
    """A deep stack of tanh, orthogonal weights a little above 1, and SGD."""
    rng = np.random.default_rng(seed)
    x, y = blobs(rng, 96, 12, 4)
    p = {
        "stem": dense(rng, 12, 24, 0.7),
        "deep": jnp.stack([orthogonal(rng, 24, 1.05) for _ in range(16)]),
        "bias": zeros(16, 24),
        "head": dense(rng, 24, 4),
    }

    def loss(p, batch):
        def layer(h, wb):
            return jnp.tanh(h @ wb[0] + wb[1]), None

        h, _ = jax.lax.scan(layer, batch[0] @ p["stem"], (p["deep"], p["bias"]))
        return xent(h @ p["head"], batch[1])

    return Case(loss, p, (arr(x), jnp.asarray(y)), optax.sgd(0.05, 0.9), guess=math.log(4), classes=4)
