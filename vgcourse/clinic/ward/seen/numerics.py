"""Operations that give no number, and updates that leave none."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tables import blobs, dense, digits, f32, surface


@patient(
    "nan or inf",
    at=("length",),
    source="pytorch/pytorch issue 41508: MultiheadAttention, and a row all of whose keys are padding",
    steps=60,
)
def a_sentence_without_words(seed, cured=False):
    """Self-attention over sentences that are padded; two are empty, and every score of theirs is −inf."""
    rng = np.random.default_rng(seed)
    p = {"embed": f32(rng.normal(size=(20, 16))), "qkv": dense(rng, 16, 48, 1.0), "out": dense(rng, 16, 4, 1.0)}

    def attend(p, x, length):
        real = jnp.arange(x.shape[1]) < length[:, None]
        q, k, v = jnp.split(x @ p["qkv"], 3, axis=-1)
        scores = q @ k.swapaxes(1, 2) / 4
        scores = jnp.where(real[:, None], scores, -1e9 if cured else -jnp.inf)  # the cause
        y = jax.nn.softmax(scores, axis=-1) @ v  # the cause
        return jnp.where(real[..., None], y, 0).sum(1) / jnp.maximum(length[:, None], 1)

    def loss_fn(p, batch):
        pooled = attend(p, p["embed"][batch["ids"]], batch["length"])
        return optax.softmax_cross_entropy_with_integer_labels(pooled @ p["out"], batch["label"]).mean()

    label = np.arange(96) % 4
    ids = 5 * label[:, None] + rng.integers(0, 5, (96, 7))
    length = rng.integers(1, 8, 96)
    length[[17, 60]] = 0
    batch = {"ids": jnp.asarray(ids), "length": jnp.asarray(length), "label": jnp.asarray(label)}
    return Case(loss_fn, p, batch, optax.adam(2e-2), guess=math.log(4), classes=4)


@patient(
    "nan or inf",
    source="papagina/RotationContinuity issue 11: acos(1) has no slope; clipped to 0.9999 the training runs",
    steps=100,
)
def angle_between_rotations(seed, cured=False):
    """A quaternion is predicted, at first that of no rotation; some of the true ones are none, too."""
    rng = np.random.default_rng(seed)
    params = {"w1": dense(rng, 6, 32), "b1": jnp.zeros(32), "w2": jnp.zeros((32, 4)), "b2": f32([1, 0, 0, 0])}

    def rotation(params, x):
        q = jnp.tanh(x @ params["w1"] + params["b1"]) @ params["w2"] + params["b2"]
        return q / jnp.sqrt(jnp.sum(q * q, -1, keepdims=True))

    def geodesic(params, batch):
        cosine = jnp.abs(jnp.sum(rotation(params, batch["image"]) * batch["pose"], -1))
        end = 0.9999 if cured else 1.0
        return 2 * jnp.mean(jnp.arccos(jnp.clip(cosine, -end, end)))  # the cause

    x = rng.normal(size=(96, 6))
    x[::12] = 0
    q = np.concatenate([np.ones((96, 1)), 0.5 * x[:, :3] + 0.3 * x[:, 3:]], 1)
    batch = {"image": f32(x), "pose": f32(q / np.linalg.norm(q, axis=1, keepdims=True))}
    return Case(geodesic, params, batch, optax.adam(1e-2))


@patient(
    "nan or inf",
    needs="flax",
    source="Chen et al. 2020, SimCLR, by hand: exp(similarity / τ) with τ = 0.01 is e^100, beyond float32",
    steps=60,
)
def temperature_of_a_hundredth(seed, cured=False):
    """Flax NNX: two noisy views of each example, a normalised projection, the contrastive loss as in the paper."""
    from flax import nnx

    graphdef, params = nnx.split(nnx.Linear(16, 8, use_bias=False, rngs=nnx.Rngs(seed)))

    def nt_xent(params, views):
        one, two = (nnx.merge(graphdef, params)(view) for view in views)
        one, two = (z / jnp.linalg.norm(z, axis=1, keepdims=True) for z in (one, two))
        similarity = one @ two.T / 0.01
        if cured:
            return -jnp.mean(jnp.diag(jax.nn.log_softmax(similarity)))
        e = jnp.exp(similarity)  # the cause
        return -jnp.mean(jnp.log(jnp.diag(e) / e.sum(1)))  # the cause

    rng = np.random.default_rng(seed)
    x = np.concatenate([rng.normal(size=(48, 4)), np.zeros((48, 12))], 1)
    views = tuple(f32(x + np.array([0.02] * 4 + [0.7] * 12) * rng.normal(size=x.shape)) for _ in range(2))
    return Case(nt_xent, params, views, optax.adam(3e-2), guess=math.log(48), classes=48)


@patient(
    "nan or inf",
    needs="equinox",
    at=("[0]",),
    source="threads on x = (x - x.mean(0)) / x.std(0) and MNIST: the pixels in the corners are always black",
    steps=60,
)
def pixels_that_never_change(seed, cured=False):
    """Equinox: digits are standardised by their own batch; the deviation of some pixels is 0."""
    import equinox as eqx

    net = eqx.nn.MLP(64, 10, 24, 1, key=jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_array)

    def loss_fn(params, batch):
        x, y = batch
        deviation = x.std(0)
        x = (x - x.mean(0)) / (jnp.where(deviation > 0, deviation, 1.0) if cured else deviation)  # the cause
        logits = jax.vmap(eqx.combine(params, static))(x)
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    x, y = digits()
    return Case(loss_fn, params, (f32(x.reshape(-1, 64)), y), optax.adam(1e-2), guess=math.log(10), classes=10)


@patient(
    "nan or inf",
    at=("sigma",),
    source="Bishop 1994, mixture density networks, by beginners: σ is what a linear layer gives, and half are below 0",
    steps=100,
)
def sigma_from_a_linear_layer(seed, cured=False):
    """A network gives mean and deviation of what will come; the loss is the negative logarithm of its density."""
    rng = np.random.default_rng(seed)
    params = {"hidden": dense(rng, 6, 32), "mu": dense(rng, 32, 1, 1.0), "sigma": dense(rng, 32, 1, 0.3)}

    def nll(params, batch):
        h = jax.nn.relu(batch["x"] @ params["hidden"])
        mu, sigma = (h @ params["mu"])[:, 0], (h @ params["sigma"])[:, 0]
        sigma = 0.1 + jax.nn.softplus(sigma) if cured else sigma  # the cause
        z = (batch["y"] - mu) / sigma
        return jnp.mean(0.5 * z**2 + jnp.log(sigma))  # the cause

    x, y = surface(seed)
    return Case(nll, params, {"x": x, "y": y}, optax.adam(1e-2), guess=0.5)


@patient(
    "rounded away",
    source="keras-team/keras-hub issue 2629: bfloat16 weights and Adam, and the loss is the same in each epoch",
    steps=1200,
)
def tables_in_bfloat16(seed, cured=False):
    """Who likes which film: two tables of N(0, 1), as nn.Embedding begins, in half the memory; Adam at 0.0004."""
    rng = np.random.default_rng(seed)
    dtype = jnp.float32 if cured else jnp.bfloat16
    params = {name: jnp.asarray(rng.normal(size=(24, 16)), dtype) for name in ("user", "film")}

    def loss_fn(params, batch):
        user, film, liked = batch
        score = jnp.sum(params["user"][user] * params["film"][film], -1).astype(jnp.float32)
        return optax.sigmoid_binary_cross_entropy(score, liked).mean()

    user, film = np.indices((24, 24)).reshape(2, -1)
    batch = (jnp.asarray(user), jnp.asarray(film), f32((user // 6 + film // 6) % 2))
    return Case(loss_fn, params, batch, optax.adam(4e-4), guess=math.log(2), classes=2)


@patient(
    "clipped",
    needs="flax",
    source="Brock et al. 2021, NFNets: adaptive clipping at λ = 0.01; here a sweep has gone down to 10⁻⁵",
    steps=100,
)
def adaptive_clip_of_a_sweep(seed, cured=False):
    """Flax Linen: two GELU layers by SGD; each step may change a unit by a hundred thousandth of its norm."""
    from flax import linen as nn

    net = nn.Sequential([nn.Dense(32), nn.gelu, nn.Dense(4)])
    batch = blobs(seed)
    params = jax.jit(net.init)(jax.random.key(seed), batch[0][:1])

    def loss_fn(params, batch):
        return optax.softmax_cross_entropy_with_integer_labels(net.apply(params, batch[0]), batch[1]).mean()

    clip = optax.adaptive_grad_clip(1e-5 if not cured else 1e-1)
    return Case(loss_fn, params, batch, optax.chain(clip, optax.sgd(0.5)), guess=math.log(4), classes=4)
