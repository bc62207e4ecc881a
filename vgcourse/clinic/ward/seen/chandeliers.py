"""Penguins, nest boxes, digits squeezed through eight numbers, coarse weights, sines for a picture, light bulbs."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds, written_digits
from ..patient import Case, patient


@patient(
    "wrong loss: sigmoid for classes",
    at=("['y']",),
    source="keras issue 13926: negative binary_crossentropy with LabelEncoder's numbers",
    steps=250,
)
def penguins_of_the_third_colony(seed, cured=False):
    """Homework: from nine measurements of a penguin, is it from the third of five colonies? The log loss is by hand."""
    x, colony = clouds(jax.random.key(seed), n=200, d=9, classes=5)
    k1, k2 = jax.random.split(jax.random.key(seed + 1))
    params = {
        "W1": jax.random.normal(k1, (9, 32)) / 3,
        "b1": jnp.zeros(32),
        "W2": jax.random.normal(k2, (32, 1)) / 32**0.5,
        "b2": jnp.zeros(1),
    }

    def loss(params, batch):
        x, y = batch["x"], batch["y"]
        a1 = jnp.tanh(x @ params["W1"] + params["b1"])
        y_hat = 1 / (1 + jnp.exp(-(a1 @ params["W2"] + params["b2"])[:, 0]))
        log_loss = -(y * jnp.log(y_hat) + (1 - y) * jnp.log(1 - y_hat))
        return log_loss.mean()

    y = (colony == 2) if cured else colony  # the cause
    p = float((colony == 2).mean())
    guess = float(-(p * np.log(p) + (1 - p) * np.log(1 - p)))
    return Case(loss, params, {"x": x, "y": y.astype(jnp.float32)}, optax.adam(1e-2), guess, 2)


@patient("dead units", needs="flax", source="Lin et al., Focal loss for dense object detection, section 4.1", steps=250)
def nest_boxes_with_somebody_in(seed, cured=False):
    """Pictures of nest boxes from above: a convolutional network says whether a bird is in; few are."""
    from flax import linen as nn

    rare = nn.initializers.constant(-np.log((1 - 0.01) / 0.01))

    class Boxes(nn.Module):
        @nn.compact
        def __call__(self, x):
            start = nn.initializers.zeros if cured else rare  # the cause
            for width in (8, 16):
                x = nn.relu(nn.Conv(width, (3, 3), strides=2, bias_init=start)(x))
            x = nn.relu(nn.Dense(32, bias_init=start)(x.reshape(len(x), -1)))
            return nn.Dense(1, bias_init=rare)(x)[:, 0]

    rng = np.random.default_rng(seed)
    there = rng.uniform(size=128) < 0.3
    rows, columns = np.mgrid[:12, :12]
    y, x = rng.uniform(3, 9, (2, 128, 1, 1))
    bird = np.exp(-((rows - y) ** 2 / 5 + (columns - x) ** 2 / 3))
    picture = 0.25 + 0.1 * rng.normal(size=bird.shape) + 0.5 * bird * there[:, None, None]
    picture = jnp.asarray(np.clip(picture, 0, 1)[..., None], jnp.float32)
    net = Boxes()
    params = net.init(jax.random.key(seed), picture)

    def loss(params, batch):
        return optax.sigmoid_binary_cross_entropy(net.apply(params, batch[0]), batch[1]).mean()

    p = there.mean()
    guess = float(-p * np.log(p) - (1 - p) * np.log(1 - p))
    return Case(loss, params, (picture, jnp.asarray(there, jnp.float32)), optax.adam(5e-3), guess, 2)


@patient("rate too small", source="pytorch documentation: ExponentialLR.step() after each epoch, not batch", steps=300)
def digits_through_eight_numbers(seed, cured=False):
    """An autoencoder of handwritten digits; the rate was meant to fall by a tenth with every epoch of 100 steps."""
    x = written_digits(128)[0].reshape(128, 64) / 16
    sizes = [64, 48, 8, 48, 64]
    keys = jax.random.split(jax.random.key(seed), 4)
    params = [
        {"kernel": jax.random.normal(k, (i, o)) * (2 / (i + o)) ** 0.5, "bias": jnp.zeros(o)}
        for k, i, o in zip(keys, sizes[:-1], sizes[1:], strict=True)
    ]

    def loss(params, batch):
        h = batch
        for i, p in enumerate(params):
            h = h @ p["kernel"] + p["bias"]
            h = h if i in (1, 3) else jax.nn.elu(h)
        return jnp.mean((h - batch) ** 2)

    epoch = 100 if cured else 1
    rate = optax.exponential_decay(3e-3, transition_steps=epoch, decay_rate=0.9)
    return Case(loss, params, x, optax.adam(rate), float(x.var(0).mean()))


@patient("healthy", source="Bengio et al., Estimating or propagating gradients through stochastic neurons", steps=250)
def sounds_of_machines_with_coarse_weights(seed):
    """A classifier for a microcontroller: weights and activations are rounded, but rounding has the slope one."""
    x, y = clouds(jax.random.key(seed), n=192, d=24, classes=6)
    sizes = (24, 64, 32, 6)
    keys = jax.random.split(jax.random.key(seed + 1), 3)
    params = [
        (jax.random.normal(k, (i, o)) * (2 / i) ** 0.5, jnp.zeros(o))
        for k, i, o in zip(keys, sizes[:-1], sizes[1:], strict=True)
    ]

    def coarse(w, step):
        return w + jax.lax.stop_gradient(jnp.round(w / step) * step - w)

    def loss(params, batch):
        h, y = batch
        for w, b in params:
            step = jax.lax.stop_gradient(jnp.abs(w).max()) / 7
            h = coarse(jnp.clip(h, -4, 4), 0.25) @ coarse(w, step) + b
            h = jax.nn.relu(h) if len(b) > 6 else h
        return optax.softmax_cross_entropy_with_integer_labels(h, y).mean()

    share = np.bincount(np.asarray(y), minlength=6) / 192
    return Case(loss, params, (x, y), optax.adam(3e-3), float(-(share * np.log(share)).sum()), 6)


@patient("healthy", needs="equinox", source="Sitzmann et al., Implicit neural representations (SIREN)", steps=200)
def medal_drawn_by_sines(seed):
    """A picture of 16 × 16 pixels becomes a function of the place, in sines of thirty times their input."""
    import equinox as eqx

    class Sines(eqx.Module):
        layers: list
        last: eqx.nn.Linear

        def __init__(self, key):
            keys = jax.random.split(key, 4)
            self.layers = [eqx.nn.Linear(2 if i == 0 else 48, 48, key=keys[i]) for i in range(3)]
            for i, k in enumerate(keys[:3]):
                limit = 1 / 2 if i == 0 else (6 / 48) ** 0.5 / 30
                w = jax.random.uniform(k, self.layers[i].weight.shape, minval=-limit, maxval=limit)
                self.layers[i] = eqx.tree_at(lambda layer: layer.weight, self.layers[i], w)
            self.last = eqx.nn.Linear(48, 1, key=keys[3])

        def __call__(self, place):
            for layer in self.layers:
                place = jnp.sin(30 * layer(place))
            return self.last(place)[0]

    place = jnp.stack(jnp.meshgrid(*[jnp.linspace(-1, 1, 16)] * 2), -1).reshape(-1, 2)
    r, angle = jnp.hypot(*place.T), jnp.arctan2(place[:, 1], place[:, 0])
    picture = jnp.where(r < 0.9, jnp.cos(9 * r) + 0.5 * jnp.cos(5 * angle) * r, -1.0)
    params, static = eqx.partition(Sines(jax.random.key(seed)), eqx.is_inexact_array)

    def loss(params, batch):
        return jnp.mean((jax.vmap(eqx.combine(params, static))(batch[0]) - batch[1]) ** 2)

    return Case(loss, params, (place, picture), optax.adam(5e-4), float(picture.var()))


@patient("healthy", source="Katzman et al., DeepSurv: Cox proportional hazards with a network", steps=250)
def lifetimes_of_light_bulbs(seed):
    """Which bulb burns out before which: a Cox model with a small network, where some bulbs outlived the experiment."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 7))
    hours = np.exp(2 * np.tanh(x[:, 0]) + x[:, 1] * x[:, 2] + 0.5 * x[:, 3] + 0.05 * rng.gumbel(size=128))
    end = np.quantile(hours, 0.8)
    order = np.argsort(-hours)
    x, seen = x[order], (hours < end)[order].astype(np.float32)
    k = jax.random.split(jax.random.key(seed), 2)
    params = {
        "layer": (jax.random.normal(k[0], (7, 48)) * 7**-0.5, jnp.zeros(48)),
        "risk": jax.random.normal(k[1], (48,)) * 48**-0.5,
    }

    def loss(params, batch):
        x, seen = batch
        risk = jax.nn.selu(x @ params["layer"][0] + params["layer"][1]) @ params["risk"]
        at_risk = jax.lax.cumlogsumexp(risk)
        return -jnp.sum((risk - at_risk) * seen) / seen.sum()

    guess = float((np.log(np.arange(1, 129)) * seen).sum() / seen.sum())
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(seen))
    return Case(loss, params, batch, optax.adamw(2e-2, weight_decay=1e-3), guess)
