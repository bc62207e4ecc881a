"""Networks written in Flax and Equinox."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import optax

from vgcourse.clinic.ward.data import clouds, written_digits
from vgcourse.clinic.ward.patient import Case, patient


@patient("vanishing: slopes", needs="flax", also=("saturated",))
def linen_sigmoids(seed, cured=False):
    """Flax Linen: ten Dense layers, each followed by a sigmoid."""
    from flax import linen as nn

    class Network(nn.Module):
        @nn.compact
        def __call__(self, x):
            for _ in range(10):
                x = nn.Dense(48)(x)
                x = nn.relu(x) if cured else nn.sigmoid(x)  # the cause
            return nn.Dense(4)(x)

    key, data = jax.random.split(jax.random.key(seed))
    x, y = clouds(data)
    model = Network()
    params = model.init(key, x)["params"]

    def loss(params, batch):
        x, y = batch
        return optax.softmax_cross_entropy_with_integer_labels(model.apply({"params": params}, x), y).mean()

    return Case(loss, params, (x, y), guess=math.log(4), classes=4)


@patient("healthy", needs="flax")
def linen_convolutions(seed):
    """Flax Linen: convolutions, a LayerNorm and pooling."""
    from flax import linen as nn

    class CNN(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Conv(8, (3, 3))(x))
            x = nn.avg_pool(x, (2, 2), (2, 2))
            x = nn.relu(nn.LayerNorm()(nn.Conv(16, (3, 3))(x)))
            return nn.Dense(10)(x.reshape(len(x), -1))

    images, labels = written_digits(128)
    x = images[..., None] / 16
    model = CNN()
    variables = model.init(jax.random.key(seed), x)

    def loss(variables, batch):
        logits = model.apply(variables, batch["image"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["label"]).mean()

    return Case(loss, variables, {"image": x, "label": labels}, optax.adam(3e-3), guess=math.log(10), classes=10)


@patient("dead units", needs="equinox", also=("not used",))
def equinox_asleep(seed, cured=False):
    """Equinox: the biases of the hidden layer were set to −10."""
    import equinox as eqx

    a, b, data = jax.random.split(jax.random.key(seed), 3)

    class Net(eqx.Module):
        hidden: eqx.nn.Linear
        out: eqx.nn.Linear

        def __call__(self, x):
            h = jax.nn.relu(self.hidden(x))  # the cause
            return self.out(h)

    model = Net(eqx.nn.Linear(20, 64, key=a), eqx.nn.Linear(64, 4, key=b))
    if not cured:
        model = eqx.tree_at(lambda m: m.hidden.bias, model, jnp.full(64, -10.0))

    def loss(model, batch):
        x, y = batch
        logits = jax.vmap(model)(x)
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return Case(loss, model, clouds(data), guess=math.log(4), classes=4)
