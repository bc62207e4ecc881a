"""Authors who write in Flax NNX, Flax Linen and Equinox."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import optax

from vgcourse.clinic.ward.data import clouds, waves, written_digits
from vgcourse.clinic.ward.patient import Case, patient, repaired


@patient("exploding", needs="flax", at=("kernel",))
def nnx_unit_normal(seed, cured=False):
    """Flax NNX: eight Linear layers with weights from a standard normal distribution, and ReLU."""
    from flax import nnx

    draw = nnx.initializers.he_normal() if cured else nnx.initializers.normal(1.0)

    class MLP(nnx.Module):
        def __init__(self, rngs: nnx.Rngs):
            sizes = [8] + [64] * 8
            self.hidden = nnx.List(
                [nnx.Linear(n, m, kernel_init=draw, rngs=rngs) for n, m in zip(sizes, sizes[1:], strict=False)]
            )
            self.out = nnx.Linear(64, 1, rngs=rngs)

        def __call__(self, x):
            for layer in self.hidden:
                x = layer(x)  # the cause
                x = nnx.relu(x)
            return self.out(x)

    graph, params = nnx.split(MLP(nnx.Rngs(seed)))

    def loss(params, batch):
        x, y = batch
        return jnp.mean((nnx.merge(graph, params)(x) - y) ** 2)

    return Case(loss, params, waves(jax.random.key(seed)), guess=1.0)


nnx_he_normal = repaired(nnx_unit_normal, "nnx_he_normal")


@patient("healthy", needs="flax")
def nnx_batch_norm(seed):
    """Flax NNX: convolutions with batch normalisation, in training."""
    from flax import nnx

    class CNN(nnx.Module):
        def __init__(self, rngs):
            self.conv1 = nnx.Conv(1, 8, (3, 3), rngs=rngs)
            self.norm1 = nnx.BatchNorm(8, rngs=rngs)
            self.conv2 = nnx.Conv(8, 16, (3, 3), strides=2, rngs=rngs)
            self.norm2 = nnx.BatchNorm(16, rngs=rngs)
            self.dense = nnx.Linear(16 * 16, 10, rngs=rngs)

        def __call__(self, x):
            x = nnx.relu(self.norm1(self.conv1(x)))
            x = nnx.relu(self.norm2(self.conv2(x)))
            return self.dense(x.reshape(x.shape[0], -1))

    images, labels = written_digits(128)
    graph, params, rest = nnx.split(CNN(nnx.Rngs(seed)), nnx.Param, ...)

    def loss(params, batch):
        x, y = batch
        model = nnx.merge(graph, params, rest, copy=True)  # its running averages are its own
        return optax.softmax_cross_entropy_with_integer_labels(model(x), y).mean()

    return Case(loss, params, (images[..., None] / 16, labels), optax.adam(3e-3), guess=math.log(10), classes=10)


@patient("wrong loss: softmax twice", needs="flax")
def linen_softmax(seed, cured=False):
    """Flax Linen: a Dense network that returns a softmax, under optax's cross-entropy of logits."""
    from flax import linen as nn

    class Classifier(nn.Module):
        classes: int

        def setup(self):
            self.hidden = nn.Dense(64)
            self.head = nn.Dense(self.classes)

        def __call__(self, x):
            logits = self.head(nn.gelu(self.hidden(x)))
            return logits if cured else nn.softmax(logits)  # the cause

    images, labels = written_digits()
    x = images.reshape(-1, 64) / 16
    model = Classifier(10)
    params = model.init(jax.random.key(seed), x)

    def loss(params, batch):
        output = model.apply(params, batch["x"])
        return optax.softmax_cross_entropy(output, jax.nn.one_hot(batch["y"], 10)).mean()  # the cause

    return Case(loss, params, {"x": x, "y": labels}, guess=math.log(10), classes=10)


@patient("zero initialisation", needs="flax", also=("symmetric initialisation", "dead units"), at=("kernel",))
def linen_zeros(seed, cured=False):
    """Flax Linen: somebody passed zeros_init to every layer."""
    from flax import linen as nn

    first = nn.initializers.lecun_normal() if cured else nn.initializers.zeros_init()

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Dense(48, kernel_init=first)(x))  # the cause
            x = nn.relu(nn.Dense(48, kernel_init=first)(x))  # the cause
            return nn.Dense(4, kernel_init=first)(x)  # the cause

    key, data = jax.random.split(jax.random.key(seed))
    x, y = clouds(data)
    model = Net()
    params = model.init(key, x)

    def loss(params, batch):
        x, y = batch
        return optax.softmax_cross_entropy_with_integer_labels(model.apply(params, x), y).mean()

    return Case(loss, params, (x, y), guess=math.log(4), classes=4)


@patient("healthy", needs="equinox")
def equinox_gru(seed):
    """Equinox: a GRU cell over 20 steps, one example at a time under vmap."""
    import equinox as eqx

    class Reader(eqx.Module):
        cell: eqx.nn.GRUCell
        head: eqx.nn.Linear

        def __call__(self, xs):
            h, _ = jax.lax.scan(lambda h, x: (self.cell(x, h), None), jnp.zeros(24), xs)
            return self.head(h)[0]

    a, b, c = jax.random.split(jax.random.key(seed), 3)
    model = Reader(eqx.nn.GRUCell(3, 24, key=a), eqx.nn.Linear(24, 1, key=b))
    x = jax.random.normal(c, (64, 20, 3))
    y = (x[:, -5:, 0].sum(1) > 0).astype(jnp.float32)

    def loss(model, batch):
        x, y = batch
        return optax.sigmoid_binary_cross_entropy(jax.vmap(model)(x), y).mean()

    return Case(loss, model, (x, y), optax.adam(1e-2), guess=math.log(2), classes=2)


@patient("vanishing: slopes", needs="equinox", also=("saturated", "rank collapse"))
def equinox_sigmoids(seed, cured=False):
    """Equinox: its own MLP, of depth 10, with a sigmoid as activation."""
    import equinox as eqx

    key, data = jax.random.split(jax.random.key(seed))
    activation = jax.nn.relu if cured else jax.nn.sigmoid
    mlp = eqx.nn.MLP(20, 4, width_size=48, depth=10, activation=activation, key=key)
    params, static = eqx.partition(mlp, eqx.is_array)

    def loss(params, batch):
        x, y = batch
        logits = jax.vmap(eqx.combine(params, static))(x)  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return Case(loss, params, clouds(data), guess=math.log(4), classes=4)
