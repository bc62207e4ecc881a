"""Units that answer nothing, or all of them the same; parameters that nobody asks."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import dense, f32, surface, uniform_guess


def xent(logits, y):
    return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()


@patient("saturated", source="np.random.randn for every matrix, in networks from scratch", steps=120)
def randn_for_every_tanh(seed, cured=False):
    """Three tanh layers of width 100 and a tanh at the end, all weights standard normal; the answers are -1 and 1."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(200, 10))
    y = np.sign(np.sin(2 * x[:, 0]) + x[:, 1] * x[:, 2])
    sizes = [10, 100, 100, 100, 1]
    scale = [n**-0.5 if cured else 1.0 for n in sizes]
    shapes = zip(sizes, sizes[1:], scale, strict=False)
    params = [f32(s * rng.normal(size=(a, b))) for a, b, s in shapes]  # the cause

    def loss(params, batch):
        h = batch[0]
        for w in params:
            h = jnp.tanh(h @ w)  # the cause
        return jnp.mean((h[:, 0] - batch[1]) ** 2)

    return Case(loss, params, (f32(x), f32(y)), optax.sgd(0.01, momentum=0.9), guess=1.0)


@patient(
    "saturated",
    also=("gradient cut off",),
    at=("b",),
    source="jnp.clip around a prediction, asked on several forums",
    steps=120,
)
def ratio_clipped_between_zero_and_one(seed, cured=False):
    """A ratio in 0..1 from eight features; the answer is clipped to 0..1, and its bias began at 2.5."""
    rng = np.random.default_rng(seed)
    x, y = surface(rng, 120, 8)
    ratio = 1 / (1 + np.exp(-2 * np.asarray(y)))
    params = {"w1": dense(rng, 8, 24), "w2": dense(rng, 24, 1, 0.3)[:, 0], "b": f32(0.5 if cured else 2.5)}  # the cause

    def loss(params, batch):
        out = jax.nn.silu(batch["x"] @ params["w1"]) @ params["w2"] + params["b"]
        return jnp.mean((jnp.clip(out, 0, 1) - batch["ratio"]) ** 2)  # the cause

    batch = {"x": x, "ratio": f32(ratio)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(ratio.var()))


@patient("dead units", source="ThresholdedReLU(theta=1.0), the default of Keras, on small activations", steps=120)
def thresholded_at_one(seed, cured=False):
    """Two layers of units that answer only above 1; the inputs are shares between 0 and 1 of sixteen parts."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 4, 128)
    parts = rng.dirichlet(np.ones(16), 128) + 0.3 * np.eye(16)[kind]
    theta = 0.0 if cured else 1.0  # the cause
    params = [dense(rng, 16, 32, 1.4), dense(rng, 32, 32, 1.4), dense(rng, 32, 4)]

    def thresholded(z):
        return jnp.where(z > theta, z, 0.0)  # the cause

    def loss(params, batch):
        h = thresholded(batch[0] @ params[0])
        h = thresholded(h @ params[1])
        return xent(h @ params[2], batch[1])

    batch = (f32(parts), jnp.asarray(kind))
    return Case(loss, params, batch, optax.sgd(0.2, momentum=0.9), guess=uniform_guess(kind, 4), classes=4)


@patient(
    "dead units",
    at=("w",),
    source="jax.random.uniform without minval, whose weights lie between 0 and 1, behind logarithms of frequencies",
    steps=120,
)
def log_frequencies_into_positive_weights(seed, cured=False):
    """Logarithms of the frequencies of letters, all below 0, and ReLU units whose weights are all above 0."""
    rng = np.random.default_rng(seed)
    language = rng.integers(0, 3, 120)
    habit = rng.dirichlet(2 * np.ones(12), 3)
    counts = np.stack([rng.multinomial(60, habit[k]) for k in language])
    x = np.log10((counts + 1) / 90)
    low = -1.0 if cured else 0.0
    key = jax.random.key(seed)
    w = jax.random.uniform(key, (12, 32), minval=low) / 3  # the cause
    params = {"w": w, "b": jnp.zeros(32), "out": dense(rng, 32, 3)}

    def loss(params, batch):
        h = jax.nn.relu(batch[0] @ params["w"] + params["b"])  # the cause
        return xent(h @ params["out"], batch[1])

    batch = (f32(x), jnp.asarray(language))
    return Case(loss, params, batch, optax.sgd(0.1, momentum=0.9), guess=uniform_guess(language, 3), classes=3)


@patient(
    "rank collapse",
    source="Caiyun-AI/MUDDFormer issue 5, and Dong et al. 2021: attention alone makes all positions alike",
    steps=100,
)
def points_that_average_each_other(seed, cured=False):
    """Twelve points of a cloud attend to each other in six layers; each is then asked for its own kind."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 4, (24, 12))
    x = rng.normal(size=(4, 16))[kind] * 0.7 + 0.3 * rng.normal(size=(24, 12, 16))
    params = {
        "qk": f32(rng.normal(size=(6, 16, 16)) * 0.25),
        "v": f32(np.linalg.qr(rng.normal(size=(6, 16, 16)))[0]),
        "out": dense(rng, 16, 4),
    }

    def layer(h, w):
        weight = jax.nn.softmax(h @ w[0] @ h.swapaxes(1, 2) / 4)
        seen = weight @ (h @ w[1])
        return (h + seen if cured else seen), None  # the cause

    def loss(params, batch):
        h, _ = jax.lax.scan(layer, batch[0], (params["qk"], params["v"]))  # the cause
        return xent(h @ params["out"], batch[1])

    batch = (f32(x), jnp.asarray(kind))
    return Case(loss, params, batch, optax.sgd(0.02, momentum=0.9), guess=uniform_guess(kind, 4), classes=4)


@patient(
    "not used",
    at=("label",),
    source="tianzhi0549/FCOS issue 217: a layer is defined in the head and never called",
    steps=150,
)
def label_embedding_never_added(seed, cured=False):
    """A conditional denoiser of small patterns: it is to know the label, and gets noise that hides the pattern."""
    rng = np.random.default_rng(seed)
    pattern = rng.normal(size=(8, 16))
    label = rng.integers(0, 8, 96)
    net = {"label": f32(rng.normal(size=(8, 12))), "in": dense(rng, 3, 12), "out": dense(rng, 12, 16)}

    def loss(net, batch):
        h = batch["noise"] @ net["in"]
        if cured:
            h = h + net["label"][batch["label"]]
        clean = jax.nn.silu(h) @ net["out"]  # the cause
        return jnp.mean((clean - batch["pattern"]) ** 2)

    batch = {"noise": f32(rng.normal(size=(96, 3))), "label": jnp.asarray(label), "pattern": f32(pattern[label])}
    return Case(loss, net, batch, optax.sgd(0.3, momentum=0.9), guess=float(pattern[label].var(0).mean()))


@patient(
    "not used",
    at=("first", "second"),
    needs="equinox",
    source="a slip of the pen that linters find: the head reads x, not h",
    steps=150,
)
def head_reads_the_input_again(seed, cured=False):
    """Equinox: points inside and outside of a shell; two layers of features are made before the head."""
    import equinox as eqx

    class Net(eqx.Module):
        first: eqx.nn.Linear
        second: eqx.nn.Linear
        head: eqx.nn.Linear

        def __call__(self, x):
            h = jax.nn.gelu(self.first(x))
            h = jax.nn.gelu(self.second(h))
            return self.head(h if cured else x)[0]  # the cause

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 6))
    inside = (x**2).sum(1) < np.median((x**2).sum(1))
    keys = jax.random.split(jax.random.key(seed), 3)
    net = Net(eqx.nn.Linear(6, 6, key=keys[0]), eqx.nn.Linear(6, 6, key=keys[1]), eqx.nn.Linear(6, 1, key=keys[2]))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss(params, batch):
        logit = jax.vmap(eqx.combine(params, static))(batch[0])
        return optax.sigmoid_binary_cross_entropy(logit, batch[1]).mean()

    return Case(loss, params, (f32(x), f32(inside)), optax.sgd(0.3, momentum=0.9), guess=float(np.log(2)), classes=2)
