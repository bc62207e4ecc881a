"""Cameras and what is to be found in their pictures: depth, boxes, masks, points, motion."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired


def conv(x, w, stride=1):
    """(n, h, w, c) by a kernel (k, k, c, out)."""
    return jax.lax.conv_general_dilated(x, w, (stride, stride), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))


def kernel(rng, k, i, o, gain=2.0):
    return jnp.asarray(np.sqrt(gain / (k * k * i)) * rng.standard_normal((k, k, i, o)), jnp.float32)


def dense(rng, m, n, gain=1.0):
    return jnp.asarray(np.sqrt(gain / m) * rng.standard_normal((m, n)), jnp.float32)


def blobs(rng, n=64, size=8):
    """Pictures (n, size, size, 1) of one round spot each, and where its middle is (n, 2), in pixels: row, column."""
    place = rng.uniform(1, size - 2, (n, 2))
    r, c = np.mgrid[:size, :size]
    x = np.exp(-((r - place[:, :1, None]) ** 2 + (c - place[:, 1:, None]) ** 2) / 2)
    return (x + 0.05 * rng.standard_normal(x.shape))[..., None], place


@patient(
    "unscaled targets",
    steps=120,
    source="stats.stackexchange.com/questions/261704, training for regression always predicts the mean",
    at=("batch['corner']",),
)
def corner_on_a_screen_of_1920(seed, cured=False):
    """Where on a screen of 1920 by 1080 somebody looks, in its pixels, by a convolutional network and Adam."""
    rng = np.random.default_rng(seed)
    x, place = blobs(rng)
    pixel = place / 7 * np.array([1080, 1920])  # the cause
    if cured:
        pixel = (pixel - pixel.mean(0)) / pixel.std(0)
    params = {"k": kernel(rng, 3, 1, 6), "w": dense(rng, 96, 2)}

    def loss(p, b):
        h = jax.nn.relu(conv(b["x"], p["k"], 2))
        return jnp.mean((h.reshape(64, -1) @ p["w"] - b["corner"]) ** 2)  # the cause

    batch = {"x": jnp.asarray(x, jnp.float32), "corner": jnp.asarray(pixel, jnp.float32)}
    return Case(loss, params, batch, optax.adam(5e-3), guess=float(pixel.var(0).mean()))


@patient("unscaled inputs", steps=120, at=("batch['depth']",))
def depth_in_millimetres(seed, cured=False):
    """A depth camera's numbers, 500 to 4000 millimetres, enter a network of GELU and SGD as they are."""
    rng = np.random.default_rng(seed)
    near = rng.integers(0, 2, 80)
    metres = rng.uniform(1.5, 3.0, (80, 36)) + 0.5 * np.where(near, -1, 1)[:, None] * (np.arange(36) % 6 < 3)
    depth = 1000 * metres  # the cause
    if cured:
        depth = (depth - depth.mean()) / depth.std()
    params = [dense(rng, 36, 24), jnp.zeros(24), dense(rng, 24, 1)]

    def loss(p, b):
        logit = (jax.nn.gelu(b["depth"] @ p[0] + p[1]) @ p[2])[:, 0]  # the cause
        return optax.sigmoid_binary_cross_entropy(logit, b["near"]).mean()

    batch = {"depth": jnp.asarray(depth, jnp.float32), "near": jnp.asarray(near, jnp.float32)}
    return Case(loss, params, batch, optax.sgd(0.05, momentum=0.9), guess=0.693, classes=2)


@patient("gradient cut off", steps=120)
def nearest_pixel_of_a_transformer(seed, cured=False):
    """A shift for each picture is predicted and applied by taking the nearest pixel: indices have no derivative."""
    rng = np.random.default_rng(seed)
    shift = rng.uniform(-3, 3, 96)
    t = np.arange(20)
    still = np.exp(-((t - 9.5) ** 2) / 8)
    moved = np.exp(-((t - 9.5 - shift[:, None]) ** 2) / 8)
    params = {"a": dense(rng, 20, 16, 2.0), "b": dense(rng, 16, 1, 0.1)}

    def loss(p, b):
        s = jax.nn.relu(b["moved"] @ p["a"]) @ p["b"]
        where = jnp.clip(jnp.arange(20) + s, 0, 18.999)
        low = jnp.floor(where)
        take = lambda i: jnp.take_along_axis(b["moved"], i.astype(jnp.int32), axis=1)
        if cured:
            part = where - low
            back = (1 - part) * take(low) + part * take(low + 1)
        else:
            back = take(jnp.round(where))  # the cause
        return jnp.mean((back - b["still"]) ** 2)

    batch = {"moved": jnp.asarray(moved, jnp.float32), "still": jnp.asarray(still, jnp.float32)}
    return Case(loss, params, batch, optax.adam(1e-2))


between_two_pixels = repaired(nearest_pixel_of_a_transformer, "between_two_pixels")


@patient("exploding", steps=80)
def kernels_drawn_with_deviation_one(seed, cured=False):
    """Six convolutions of 3 × 3 with ReLU, every kernel drawn from the unit normal distribution."""
    rng = np.random.default_rng(seed)
    x, place = blobs(rng, 12, 6)
    left = (place[:, 1] < 2.5).astype(np.float32)
    k = rng.standard_normal((6, 3, 3, 4, 4))  # the cause
    if cured:
        k = k * np.sqrt(2 / 36)
    params = {"first": kernel(rng, 3, 1, 4), "k": jnp.asarray(k, jnp.float32), "out": dense(rng, 36 * 4, 1)}

    def loss(p, b):
        h = jax.nn.relu(conv(b[0], p["first"]))
        h, _ = jax.lax.scan(lambda h, k: (jax.nn.relu(conv(h, k)), None), h, p["k"])  # the cause
        return optax.sigmoid_binary_cross_entropy((h.reshape(12, -1) @ p["out"])[:, 0], b[1]).mean()

    return Case(
        loss,
        params,
        (jnp.asarray(x, jnp.float32), jnp.asarray(left)),
        optax.sgd(0.05, momentum=0.9),
        guess=0.693,
        classes=2,
    )


@patient(
    "dead units",
    steps=120,
    source="munshisanowarraihan/nerf-meta#3, the video is a white void: ReLU emits zero for sigma",
)
def field_that_begins_empty(seed, cured=False):
    """A radiance field whose density is a ReLU that is below 0 at every point: all rays see the white background."""
    rng = np.random.default_rng(seed)
    origin = rng.uniform(-1, 1, 40)
    depth = np.linspace(-1, 1, 16)
    points = np.stack(np.broadcast_arrays(origin[:, None], depth), -1)
    solid = (points**2).sum(-1) < 0.5
    seen = np.where(solid.any(1), 0.5 + 0.5 * np.sign(origin) * 0.6, 1.0)
    freq = np.concatenate([np.sin(np.pi * k * points) for k in (0.5, 1, 2)] + [np.cos(np.pi * points)], -1)
    params = {
        "w": dense(rng, 8, 32, 2.0),
        "sigma": dense(rng, 32, 1, 0.02),
        "rgb": dense(rng, 32, 1),
        "bias": jnp.asarray(-2.0),
    }

    def loss(p, b):
        h = jax.nn.relu(b["points"] @ p["w"])
        sigma = (h @ p["sigma"])[..., 0] + p["bias"]
        sigma = 4 * jax.nn.softplus(sigma) if cured else jax.nn.relu(sigma)  # the cause
        alpha = 1 - jnp.exp(-sigma * 0.5)
        through = jnp.cumprod(1 - alpha + 1e-6, axis=-1)
        weight = alpha * jnp.concatenate([jnp.ones((40, 1)), through[:, :-1]], -1)
        colour = (weight * jax.nn.sigmoid((h @ p["rgb"])[..., 0])).sum(-1) + through[:, -1]
        return jnp.mean((colour - b["seen"]) ** 2)

    batch = {"points": jnp.asarray(freq, jnp.float32), "seen": jnp.asarray(seen, jnp.float32)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(seen.var()))


@patient("wrong loss: softmax twice", steps=100, needs="flax")
def defects_by_a_linen_classifier(seed, cured=False):
    """Twenty defects of a surface: the module ends in softmax, and Optax's loss expects logits."""
    from flax import linen as nn

    class Inspector(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Dense(24)(x))
            x = nn.Dense(20)(x)
            return x if cured else nn.softmax(x)  # the cause

    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 20, 160)
    x = jnp.asarray(rng.standard_normal((20, 10))[kind] + 0.3 * rng.standard_normal((160, 10)), jnp.float32)
    model = Inspector()
    params = jax.jit(model.init)(jax.random.key(seed), x)

    def loss(params, batch):
        out = model.apply(params, batch["image"])
        return optax.softmax_cross_entropy(out, jax.nn.one_hot(batch["label"], 20)).mean()

    batch = {"image": x, "label": jnp.asarray(kind, jnp.int32)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(np.log(20)), classes=20)


@patient("healthy", steps=100)
def heat_around_a_middle(seed):
    """CenterNet's focal loss for one bright pixel among 64, whose bias begins at the logarithm of the prior."""
    rng = np.random.default_rng(seed)
    x, place = blobs(rng)
    r, c = np.mgrid[:8, :8]
    cell = np.round(place)
    heat = np.exp(-((r - cell[:, :1, None]) ** 2 + (c - cell[:, 1:, None]) ** 2) / 0.5)
    params = {"k": kernel(rng, 3, 1, 8), "out": kernel(rng, 3, 8, 1, 0.5), "bias": jnp.asarray(-4.0)}

    def loss(p, b):
        z = (conv(jax.nn.relu(conv(b["x"], p["k"])), p["out"]) + p["bias"])[..., 0]
        q = jax.nn.sigmoid(z)
        found = (1 - q) ** 2 * jax.nn.softplus(-z)
        missed = (1 - b["heat"]) ** 4 * q**2 * jax.nn.softplus(z)
        return jnp.where(b["heat"] > 0.99, found, missed).sum() / 64

    batch = {"x": jnp.asarray(x, jnp.float32), "heat": jnp.asarray(heat, jnp.float32)}
    return Case(loss, params, batch, optax.adam(2e-2))


@patient("healthy", steps=80)
def mask_by_overlap(seed):
    """A segmentation with a skip and soft Dice of probabilities as its whole loss."""
    rng = np.random.default_rng(seed)
    x, place = blobs(rng, 32)
    r, c = np.mgrid[:8, :8]
    mask = (r - place[:, :1, None]) ** 2 + (c - place[:, 1:, None]) ** 2 < 3
    params = {"down": kernel(rng, 3, 1, 8), "mid": kernel(rng, 3, 8, 8), "out": kernel(rng, 1, 9, 1, 0.2)}

    def loss(p, b):
        h = jax.nn.relu(conv(jax.nn.relu(conv(b["x"], p["down"], 2)), p["mid"]))
        h = jnp.repeat(jnp.repeat(h, 2, 1), 2, 2)
        q = jax.nn.sigmoid(conv(jnp.concatenate([h, b["x"]], -1), p["out"]))[..., 0]
        both = (q * b["mask"]).sum((1, 2))
        return (1 - (2 * both + 1) / (q.sum((1, 2)) + b["mask"].sum((1, 2)) + 1)).mean()

    batch = {"x": jnp.asarray(x, jnp.float32), "mask": jnp.asarray(mask, jnp.float32)}
    return Case(loss, params, batch, optax.adam(1e-2))


@patient("healthy", steps=80)
def mean_place_of_a_softmax(seed):
    """The soft argmax of one learned map answers where a spot is."""
    rng = np.random.default_rng(seed)
    x, place = blobs(rng)
    params = {"k": kernel(rng, 3, 1, 6), "k2": kernel(rng, 3, 6, 1, 1.0), "sharp": jnp.asarray(1.0)}

    def loss(p, b):
        z = conv(jax.nn.relu(conv(b[0], p["k"])), p["k2"])[..., 0] * jnp.exp(p["sharp"])
        q = jax.nn.softmax(z.reshape(64, 64)).reshape(64, 8, 8)
        axis = jnp.linspace(-1, 1, 8)
        where = jnp.stack([(q.sum(2) * axis).sum(1), (q.sum(1) * axis).sum(1)], -1)
        return jnp.mean(jnp.abs(where - b[1]))

    target = place / 3.5 - 1
    return Case(
        loss,
        params,
        (jnp.asarray(x, jnp.float32), jnp.asarray(target, jnp.float32)),
        optax.adam(1e-2),
        guess=float(abs(target).mean()),
    )


@patient("healthy", steps=100)
def depth_up_to_a_factor(seed):
    """Monocular depth with the scale-invariant error of logarithms: half of the squared mean is taken away again."""
    rng = np.random.default_rng(seed)
    x = rng.standard_normal((48, 20))
    scene = x @ rng.standard_normal((20, 12)) / 20**0.5
    log_depth = np.log(2.0) + 0.6 * scene
    params = [dense(rng, 20, 32), jnp.zeros(32), dense(rng, 32, 12)]

    def loss(p, b):
        d = jax.nn.silu(b["x"] @ p[0] + p[1]) @ p[2] - b["log_depth"]
        return jnp.mean(d**2) - 0.5 * jnp.mean(d.mean(1) ** 2)

    batch = {"x": jnp.asarray(x, jnp.float32), "log_depth": jnp.asarray(log_depth, jnp.float32)}
    guess = float(log_depth.var())
    return Case(loss, params, batch, optax.adam(1e-2), guess=guess)


@patient("healthy", steps=80)
def flow_between_two_rows(seed):
    """Optical flow of one dimension: the second row, warped back by it, shall be the first (Charbonnier)."""
    rng = np.random.default_rng(seed)
    shift = rng.uniform(-2, 2, (64, 1))
    t = np.arange(16)
    phase = rng.uniform(0, 6, (64, 1))
    one, two = np.sin(0.4 * t + phase), np.sin(0.4 * (t - shift) + phase)
    params = [dense(rng, 32, 32, 2.0), dense(rng, 32, 1, 0.1)]

    def loss(p, b):
        flow = 4 * jnp.tanh(jax.nn.relu(jnp.concatenate(b, 1) @ p[0]) @ p[1])
        where = jnp.clip(jnp.arange(16) + flow, 0, 14.999)
        low = jax.lax.stop_gradient(jnp.floor(where)).astype(jnp.int32)
        a, z = jnp.take_along_axis(b[1], low, 1), jnp.take_along_axis(b[1], low + 1, 1)
        back = a + (where - low) * (z - a)
        return jnp.sqrt((back - b[0])[:, 2:-2] ** 2 + 1e-4).mean()

    return Case(loss, params, (jnp.asarray(one, jnp.float32), jnp.asarray(two, jnp.float32)), optax.adam(1e-2))
