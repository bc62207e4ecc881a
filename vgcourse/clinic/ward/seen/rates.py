"""Sound networks whose steps are lost, cut, tiny or too large; and one of which only half is trained."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.ends import cross_entropy, forward, mlp


def _task(seed, optimizer, dtype=jnp.float32):
    def loss(layers, batch):
        x, y = batch
        return cross_entropy(forward(layers, x.astype(layers[0][0].dtype)).astype(jnp.float32), y)

    layers = mlp(jax.random.key(seed + 1), 20, 64, 64, 4, dtype=dtype)
    return Case(loss, layers, clouds(jax.random.key(seed)), optimizer, guess=math.log(4), classes=4)


@patient("rounded away", also=("rate too small",), source="Zamirai et al. 2020, revisiting bfloat16 training")
def pure_bfloat16(seed, cured=False):
    """Weights in bfloat16 alone, plain gradient descent at 0.005."""
    return _task(seed, optax.sgd(0.005), jnp.float32 if cured else jnp.bfloat16)


@patient("clipped", also=("rate too small",), source="Brock et al. 2021, adaptive gradient clipping")
def adaptively_clipped(seed, cured=False):
    """Adaptive clipping at 10⁻⁶ of each weight, where 10⁻² was meant."""
    return _task(seed, optax.chain(optax.adaptive_grad_clip(1e-2 if cured else 1e-6), optax.sgd(0.1)))


@patient("rate too small")
def warmed_up_for_years(seed, cured=False):
    """A warm-up of 20 epochs, counted in examples and not in steps."""
    steps = 20 if cured else 20 * 50_000
    return _task(seed, optax.adam(optax.warmup_cosine_decay_schedule(0.0, 3e-3, steps, 10 * steps)))


@patient("rate too large", also=("exploding", "nan or inf"), source="LeCun et al. 1998, efficient backprop, § 5")
def past_the_edge(seed, cured=False):
    """Least squares on features of size 1 that say nearly the same: λ is 36, and the rate 0.2."""
    rng = np.random.default_rng(seed)
    shared = rng.normal(0, 1, (256, 1))
    x = 0.95 * shared + 0.3 * rng.normal(0, 1, (256, 20))
    y = x @ rng.normal(0, 0.3, 20) + 0.1 * rng.normal(0, 1, 256)
    params = {"w": jnp.asarray(rng.normal(0, 0.1, 20), jnp.float32), "b": jnp.zeros(())}

    def loss(params, batch):
        x, y = batch
        return jnp.mean((x @ params["w"] + params["b"] - y) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.sgd(0.02 if cured else 0.2), guess=float(y.var()))


@patient("not used", at=("['trunk']",))
def closed_over(seed, cured=False):
    """The loss takes the trunk's weights from the notebook's `weights`, and the head's from its argument."""
    k = jax.random.split(jax.random.key(seed), 3)
    weights = {"trunk": mlp(k[0], 20, 64, 32), "head": mlp(k[1], 32, 4)}

    def loss(params, batch):
        x, y = batch
        trunk = params["trunk"] if cured else weights["trunk"]  # the cause
        features = jax.nn.relu(forward(trunk, x))  # the cause
        return cross_entropy(forward(params["head"], features), y)

    return Case(loss, weights, clouds(k[2]), guess=math.log(4), classes=4)
