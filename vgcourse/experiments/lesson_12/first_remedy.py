"""One sick network, three remedies, each tried by itself: which lowers the loss most?"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.nets.initializers import initial_weights

LAYERS, UNITS, EXAMPLES, STEPS = 6, 16, 64, 150
ILLNESSES = ("weights", "inputs", "rate")
REMEDIES = ("weights", "inputs", "rate")
SOUND_RATE = 1.0


class Patient(NamedTuple):
    """A stack of sigmoid layers with one output, its data, and the learning rate of its plain SGD."""

    weights: jax.Array  # (LAYERS, UNITS, UNITS)
    biases: jax.Array  # (LAYERS, UNITS)
    head: jax.Array  # (UNITS,)
    x: jax.Array  # (EXAMPLES, UNITS)
    y: jax.Array  # (EXAMPLES,), 0 or 1
    rate: float


class Facts(NamedTuple):
    """What a doctor sees of a patient before anything is tried."""

    first_loss: float
    last_loss: float  # after STEPS steps
    log10_ratio: float  # RMS of dL/dh at the first hidden layer over that at the last
    saturated: float  # share of the first hidden layer's slopes below a twentieth of ¼
    input_sd: float
    update_to_weight: float  # of the first step, over all weights


def patient(illness: str, seed: int) -> Patient:
    """A network that has this illness alone; `illness` "" is a healthy one."""
    keys = jax.random.split(jax.random.key(seed), 4)
    x = jax.random.normal(keys[0], (EXAMPLES, UNITS))
    y = (x @ jax.random.normal(keys[1], (UNITS,)) > 0).astype(jnp.float32)
    sound = _sound_weights(keys[2])
    if illness == "weights":
        glorot = [initial_weights("glorot_uniform", key, UNITS, UNITS) for key in jax.random.split(keys[2], LAYERS)]
        sound = (jnp.stack(glorot), jnp.zeros((LAYERS, UNITS)))
    scaled = 60 + 200 * x if illness == "inputs" else x
    rate = 400 * SOUND_RATE if illness == "rate" else SOUND_RATE
    return Patient(*sound, jax.random.normal(keys[3], (UNITS,)) / 4, scaled, y, rate)


def treated(sick: Patient, remedy: str, seed: int = 0) -> Patient:
    """The same patient after one remedy: new weights, standardised inputs, or a rate of 1/400."""
    if remedy == "weights":
        weights, biases = _sound_weights(jax.random.key(1000 + seed))
        return sick._replace(weights=weights, biases=biases)
    if remedy == "inputs":
        return sick._replace(x=(sick.x - sick.x.mean(0)) / sick.x.std(0))
    return sick._replace(rate=sick.rate / 400)


def _sound_weights(key) -> tuple[jax.Array, jax.Array]:
    """Orthogonal × 4, with biases that take the mean away: a tanh stack in disguise (lesson 04)."""
    weights = 4 * jax.random.orthogonal(key, UNITS, (LAYERS,))
    return weights, -weights.sum(1) / 2


def _slopes(θ, x):
    """Every hidden layer's values, (LAYERS, EXAMPLES, UNITS)."""

    def layer(h, both):
        h = jax.nn.sigmoid(h @ both[0] + both[1])
        return h, h

    return jax.lax.scan(layer, x, θ[:2])


def _loss(θ, x, y, taps):
    def layer(h, parts):
        W, b, tap = parts
        return jax.nn.sigmoid(h @ W + b) + tap, None

    h, _ = jax.lax.scan(layer, x, (θ[0], θ[1], taps))
    z = (h - 0.5) @ θ[2]
    return jnp.mean(jax.nn.softplus(jnp.where(y > 0, -z, z)))


@jax.jit
def _course(sick: Patient):
    θ, taps = tuple(sick[:3]), jnp.zeros((LAYERS, EXAMPLES, UNITS))
    grad = jax.grad(_loss, (0, 3))
    first, stages = grad(θ, sick.x, sick.y, taps)
    sizes = jnp.sqrt(jnp.mean(stages**2, (1, 2)))
    _, h = _slopes(θ, sick.x)
    norm = lambda tree: jnp.sqrt(sum(jnp.sum(leaf**2) for leaf in tree))

    def step(θ, _):
        g, _ = grad(θ, sick.x, sick.y, taps)
        return jax.tree.map(lambda w, d: w - sick.rate * d, θ, g), _loss(θ, sick.x, sick.y, taps)

    end, losses = jax.lax.scan(step, θ, None, STEPS)
    last = _loss(end, sick.x, sick.y, taps)
    saturated = jnp.mean(h[0] * (1 - h[0]) < 0.25 / 20)
    ratio, step = jnp.log10(sizes[0] / sizes[-1]), sick.rate * norm(first) / norm(θ)
    return losses[0], last, ratio, saturated, jnp.std(sick.x), step


def facts(sick: Patient) -> Facts:
    return Facts(*(float(each) for each in _course(sick)))


def losses_after(sick: Patient) -> dict[str, float]:
    """The loss after STEPS steps with each remedy by itself; inf where it is no number."""
    found = {remedy: facts(treated(sick, remedy)).last_loss for remedy in REMEDIES}
    return {remedy: loss if np.isfinite(loss) else np.inf for remedy, loss in found.items()}
