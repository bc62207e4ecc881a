"""Small pictures: digits that are sorted, folded together and drawn again, roads, skies, and rough arithmetic."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import written_digits
from ..patient import Case, patient


def _entropy(labels):
    share = np.bincount(np.asarray(labels)) / len(labels)
    return float(-(share * np.log(share)).sum())


@patient(
    "vanishing: weights",
    source="AlexNet, Krizhevsky et al. 2012: Gaussian weights of deviation 0.01, ported to a narrow net",
    needs="flax",
    steps=40,
)
def eight_layers_for_postcodes(seed, cured=False):
    """A homework rebuilds the famous network of five convolutions and three dense layers, narrow, for postcodes."""
    from flax import linen as nn

    kernel = nn.initializers.he_normal() if cured else nn.initializers.normal(0.01)  # the cause

    class Narrow(nn.Module):
        @nn.compact
        def __call__(self, x):
            for wide in (8, 12, 16, 16, 12):
                x = nn.relu(nn.Conv(wide, (3, 3), kernel_init=kernel)(x))
                if x.shape[1] == 8:
                    x = nn.max_pool(x, (2, 2), (2, 2))
            x = x.reshape(x.shape[0], -1)
            for _ in range(2):
                x = nn.relu(nn.Dense(64, kernel_init=kernel)(x))
            return nn.Dense(10, kernel_init=kernel)(x)

    image, digit = written_digits(64)
    image = (image[..., None] - 5.0) / 6.0
    net = Narrow()
    params = net.init(jax.random.key(seed), image[:1])["params"]

    def loss(params, batch):
        image, digit = batch
        logits = net.apply({"params": params}, image)
        return optax.softmax_cross_entropy_with_integer_labels(logits, digit).mean()

    rate = optax.sgd(0.005, momentum=0.9)
    return Case(loss, params, (image, digit), rate, guess=_entropy(digit), classes=10)


@patient(
    "vanishing: slopes",
    source="Hinton and Salakhutdinov 2006: deep autoencoders of logistic units, without the pretraining",
    steps=150,
)
def digits_through_a_narrow_door(seed, cured=False):
    """An autoencoder folds digits into six numbers, in five stages down and five up, after a paper of 2006."""
    squash = jnp.tanh if cured else jax.nn.sigmoid  # the cause
    image, _ = written_digits(128)
    image = image.reshape(-1, 64) / 16
    sizes = (64, 48, 40, 32, 24, 6, 24, 32, 40, 48, 64)
    keys = jax.random.split(jax.random.key(seed), len(sizes) - 1)
    glorot = jax.nn.initializers.glorot_uniform()
    params = [{"w": glorot(k, (a, b)), "b": jnp.zeros(b)} for k, a, b in zip(keys, sizes[:-1], sizes[1:], strict=True)]

    def loss(params, image):
        x = image - 0.3
        for i, layer in enumerate(params):
            x = x @ layer["w"] + layer["b"]
            if i not in (4, len(params) - 1):
                x = squash(x)
        return jnp.mean((x - image) ** 2)

    return Case(loss, params, image, optax.adam(2e-3), guess=float(((image - image.mean(0)) ** 2).mean()))


@patient(
    "saturated",
    source="Stack Overflow: how to prevent a lazy CNN (constant steering angles); pooling by a sum",
    steps=60,
)
def steering_angles(seed, cured=False):
    """A camera sees the bend of a road ahead; a small convolutional network steers between -1 and 1."""
    rng = np.random.default_rng(seed)
    bend, start = rng.uniform(-1, 1, 64), rng.uniform(-0.2, 0.2, 64)
    row, column = np.mgrid[0:1:16j, -1:1:24j]
    middle = start[:, None, None] + 0.8 * bend[:, None, None] * row**2
    road = np.exp(-(((column - middle) / 0.15) ** 2)) + 0.05 * rng.normal(size=(64, 16, 24))
    keys = jax.random.split(jax.random.key(seed), 4)
    place = jnp.asarray(np.stack([row, column], -1), jnp.float32)

    def kernel(key, *shape):
        return jax.random.normal(key, shape) * (2 / np.prod(shape[:-1])) ** 0.5

    params = {
        "conv": [kernel(keys[0], 3, 3, 3, 12), kernel(keys[1], 3, 3, 12, 24)],
        "bias": [jnp.zeros(12), jnp.zeros(24)],
        "steer": (jax.random.normal(keys[2], (24,)) / 24**0.5, jnp.zeros(())),
    }

    def loss(params, batch):
        road, bend = batch
        seen = jnp.broadcast_to(place, (road.shape[0], *place.shape))
        x = jnp.concatenate([road[..., None], seen], -1)
        for w, b in zip(params["conv"], params["bias"], strict=True):
            stride = (2, 2) if x.shape[1] == 16 else (1, 1)
            x = jax.lax.conv_general_dilated(x, w, stride, "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
            x = jax.nn.relu(x + b)
        x = x.mean((1, 2)) if cured else x.sum((1, 2))  # the cause
        w, b = params["steer"]
        return jnp.mean((jnp.tanh(x @ w + b) - bend) ** 2)

    batch = (jnp.asarray(road, jnp.float32), jnp.asarray(bend, jnp.float32))
    return Case(loss, params, batch, optax.adam(3e-3), guess=float(bend.var()))


@patient("healthy", source="BinaryConnect, Courbariaux et al. 2015; straight-through estimators", steps=150)
def digits_with_signs_for_weights(seed):
    """The weights are only their signs times a scale, for a chip; their gradients pass straight through."""
    image, digit = written_digits(200)
    image = image.reshape(-1, 64) / 8 - 1
    a, b = jax.random.split(jax.random.key(seed))
    params = {"hidden": jax.random.uniform(a, (64, 128), minval=-1), "out": jax.random.uniform(b, (128, 10), minval=-1)}

    @jax.custom_vjp
    def sign(w):
        return jnp.where(w >= 0, 1.0, -1.0)

    sign.defvjp(lambda w: (sign(w), w), lambda w, g: (jnp.where(jnp.abs(w) <= 1, g, 0.0),))

    def loss(params, batch):
        image, digit = batch
        h = image @ sign(params["hidden"]) / 64**0.5
        h = jax.nn.relu((h - h.mean(0)) / (h.std(0) + 1e-3))
        logits = h @ sign(params["out"]) / 128**0.5
        return optax.softmax_cross_entropy_with_integer_labels(logits, digit).mean()

    return Case(loss, params, (image, digit), optax.adam(1e-2), guess=_entropy(digit), classes=10)


@patient("healthy", source="Mixed precision training, Micikevicius et al. 2018", steps=80)
def clouds_in_half_precision(seed):
    """A satellite's patches of sky are sorted in 16 bits, from weights in 32; the loss is scaled up, the step down."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 3, 64)
    y, x = np.mgrid[0:12, 0:12] / 12
    phase = rng.uniform(0, 6, (64, 1, 1))
    sky = np.where(
        (kind == 0)[:, None, None],
        np.sin(18 * x + phase),
        np.where((kind == 1)[:, None, None], np.sin(18 * y + phase), np.sin(9 * x + phase) * np.sin(9 * y)),
    )
    sky = sky + 0.3 * rng.normal(size=sky.shape)
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = (
        jax.random.normal(a, (3, 3, 1, 8)) * (2 / 9) ** 0.5,
        jax.random.normal(b, (3, 3, 8, 16)) * (2 / 72) ** 0.5,
        jax.random.normal(c, (16, 3)) * 0.25,
    )

    def loss(params, batch):
        sky, kind = batch
        one, two, head = (p.astype(jnp.bfloat16) for p in params)
        h = sky.astype(jnp.bfloat16)[..., None]
        for w in (one, two):
            h = jax.nn.relu(
                jax.lax.conv_general_dilated(h, w, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
            )
        logits = h.astype(jnp.float32).mean((1, 2)) @ head.astype(jnp.float32)
        return 256 * optax.softmax_cross_entropy_with_integer_labels(logits, kind).mean()

    steps = optax.chain(optax.scale(1 / 256), optax.adam(1e-2))
    batch = (jnp.asarray(sky, jnp.float32), jnp.asarray(kind))
    return Case(loss, params, batch, steps, guess=256 * _entropy(kind), classes=3)
