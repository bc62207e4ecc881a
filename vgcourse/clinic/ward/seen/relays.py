"""Networks of engineers who look and measure: pulses, relays, scans, nuclei, gestures and tyres."""

import itertools

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


def _windows(x, taps=3):
    """(n, time, channels) to (n, time, taps * channels): each sample with its neighbours."""
    reach = taps // 2
    padded = jnp.pad(x, ((0, 0), (reach, reach), (0, 0)))
    return jnp.concatenate([padded[:, i : i + x.shape[1]] for i in range(taps)], axis=-1)


@patient(
    "exploding", at=("['kernel']",), source="He et al. 2015: fan-in is channels times size of the kernel", steps=200
)
def pulse_from_the_wrist(seed, cured=False):
    """Heart rate (standardised) from two seconds of the light sensor of a watch: seven convolutions, average, head."""
    rng = np.random.default_rng(seed)
    rate = rng.normal(size=64)
    time = np.linspace(0, 2, 32)
    wave = np.sin(2 * np.pi * ((1.5 + 0.3 * rate[:, None]) * time + rng.uniform(size=(64, 1))))
    x = np.stack([wave, wave**2 - 0.5], -1) * 1.4 + 0.1 * rng.normal(size=(64, 32, 2))

    def he(key, shape):
        taps, inputs, _ = shape
        fan_in = taps * inputs if cured else taps  # the cause
        return jax.random.normal(key, shape) * (2 / fan_in) ** 0.5

    channels = [2] + [24] * 7
    *keys, last = jax.random.split(jax.random.key(seed), 8)
    params = {
        "convs": [
            {"kernel": he(k, (3, m, n)), "bias": jnp.zeros(n)}
            for k, m, n in zip(keys, channels[:-1], channels[1:], strict=True)
        ],
        "head": jax.random.normal(last, (24,)) / 24**0.5,
    }

    def loss(params, batch):
        h, rate = batch
        for conv in params["convs"]:
            kernel = conv["kernel"].reshape(-1, conv["kernel"].shape[-1])
            h = jax.nn.relu(_windows(h) @ kernel + conv["bias"])
        return jnp.mean((h.mean(axis=1) @ params["head"] - rate) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(rate, jnp.float32))
    return Case(loss, params, batch, optax.adam(1e-3), float(rate.var()))


@patient(
    "vanishing: slopes",
    source="AI Stack Exchange 16557: four hidden layers with sigmoid do not learn",
    needs="equinox",
    steps=200,
)
def load_of_the_relays(seed, cured=False):
    """The current that a cabinet of sixteen relays draws, given which are closed; standardised."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (192, 16)).astype(np.float32)
    y = bits @ rng.normal(size=16) + 2 * (bits[:, 0] * bits[:, 1] - bits[:, 2] * bits[:, 3])
    y = (y - y.mean()) / y.std()
    activation = jax.nn.relu if cured else jax.nn.sigmoid  # the cause
    model = eqx.nn.MLP(16, "scalar", 64, 8, activation=activation, key=jax.random.key(seed))
    params, static = eqx.partition(model, eqx.is_array)
    params = jax.tree.map(lambda w: 2 * w if w.ndim == 2 else w, params)

    def loss(params, batch):
        model = eqx.combine(params, static)
        return jnp.mean((jax.vmap(model)(batch["closed"]) - batch["current"]) ** 2)

    batch = {"closed": jnp.asarray(2 * bits - 1), "current": jnp.asarray(y, jnp.float32)}
    return Case(loss, params, batch, optax.sgd(0.01, momentum=0.9), float(y.var()))


@patient(
    "gradient cut off", source="PyTorch forum 169610: affine translation for registration does not optimize", steps=200
)
def scans_laid_over_each_other(seed, cured=False):
    """Moves the lines of one scan onto those of another: a small net sees both and says by how many samples."""
    rng = np.random.default_rng(seed)
    place = np.arange(40.0)
    centre, shift = rng.uniform(14, 26, size=(96, 1)), rng.uniform(-5, 5, size=(96, 1))

    def line(c):
        return np.exp(-(((place - c) / 4) ** 2)) + 0.4 * np.exp(-(((place - c - 7) / 3) ** 2))

    fixed, moving = (jnp.asarray(line(c), jnp.float32) for c in (centre, centre + shift))
    a, b = jax.random.split(jax.random.key(seed))
    params = {
        "hidden": {"w": jax.random.normal(a, (80, 32)) / 80**0.5, "b": jnp.zeros(32)},
        "shift": {"w": jax.random.normal(b, (32, 1)) / 32**0.5, "b": jnp.zeros(1)},
    }

    def warp(line, shift):
        at = jnp.arange(40.0) + shift
        return jnp.interp(at, jnp.arange(40.0), line) if cured else line[jnp.clip(at.astype(int), 0, 39)]  # the cause

    def loss(params, batch):
        fixed, moving = batch
        h = jnp.tanh(4 * jnp.concatenate([fixed, moving], 1) @ params["hidden"]["w"] + params["hidden"]["b"])
        shift = h @ params["shift"]["w"] + params["shift"]["b"]
        return jnp.mean((jax.vmap(warp)(moving, shift) - fixed) ** 2)

    guess = float(jnp.mean((moving - fixed) ** 2))
    return Case(loss, params, (fixed, moving), optax.adam(5e-3), guess)


@patient("healthy", source="soft Dice loss (V-Net)", steps=200)
def nuclei_in_a_slide(seed):
    """Marks nuclei, three pixels in a hundred, on small slides by a net over neighbourhoods of 3 x 3; soft Dice."""
    rng = np.random.default_rng(seed)
    nuclei = (rng.uniform(size=(24, 12, 12)) < 0.03).astype(np.float32)
    slide = 0.2 * rng.normal(size=nuclei.shape) + nuclei
    for axis in (1, 2):
        for by in (-1, 1):
            slide += 0.4 * np.roll(nuclei, by, axis)
    slide += 0.9 * (rng.uniform(size=nuclei.shape) < 0.03)
    a, b = jax.random.split(jax.random.key(seed))
    params = [
        {"w": jax.random.normal(a, (9, 32)) * (2 / 9) ** 0.5, "b": jnp.zeros(32)},
        {"w": jax.random.normal(b, (32, 1)) * 0.1, "b": jnp.full(1, -2.0)},
    ]

    def loss(params, batch):
        slide, nuclei = batch
        shifts = [jnp.roll(slide, (i, j), (1, 2)) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        h = jax.nn.relu(jnp.stack(shifts, -1) @ params[0]["w"] + params[0]["b"])
        p = jax.nn.sigmoid(h @ params[1]["w"] + params[1]["b"])[..., 0]
        return 1 - (2 * (p * nuclei).sum() + 1e-3) / (p.sum() + nuclei.sum() + 1e-3)

    batch = (jnp.asarray(slide, jnp.float32), jnp.asarray(nuclei))
    return Case(loss, params, batch, optax.adam(1e-2), classes=2)


@patient("healthy", source="highway networks: the transform gates begin nearly shut", steps=200)
def gestures_of_a_glove(seed):
    """Six gestures from twenty sensors of a glove: a highway of twelve storeys whose gates begin nearly shut."""
    rng = np.random.default_rng(seed)
    gesture = rng.integers(0, 6, 144)
    x = rng.normal(size=(6, 20))[gesture] * np.sign(rng.normal(size=(144, 1))) + 0.3 * rng.normal(size=(144, 20))
    keys = jax.random.split(jax.random.key(seed), 4)
    width = 24
    params = {
        "enter": jax.random.normal(keys[0], (20, width)) / 20**0.5,
        "storeys": {
            "h": jax.random.normal(keys[1], (12, width, width)) / width**0.5,
            "gate": jax.random.normal(keys[2], (12, width, width)) / width**0.5,
            "shut": jnp.full((12, width), -3.0),
        },
        "leave": jax.random.normal(keys[3], (width, 6)) / width**0.5,
    }

    def storey(h, p):
        t = jax.nn.sigmoid(h @ p["gate"] + p["shut"])
        return t * jnp.tanh(h @ p["h"]) + (1 - t) * h, None

    def loss(params, batch):
        h = jnp.abs(batch["x"] @ params["enter"])
        h, _ = jax.lax.scan(storey, h, params["storeys"])
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["leave"], batch["gesture"]).mean()

    share = np.bincount(gesture) / 144
    batch = {"x": jnp.asarray(x, jnp.float32), "gesture": jnp.asarray(gesture)}
    return Case(loss, params, batch, optax.adam(5e-3), float(-(share * np.log(share)).sum()), 6)


@patient("healthy", source="mixed-precision training: a static loss scale", steps=200)
def tyres_on_the_belt(seed):
    """Sorts tyres into five types from a profile; computes in bfloat16, the loss is scaled by 1024."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 5, 128)
    x = rng.normal(size=(5, 32))[kind] + 0.8 * rng.normal(size=(128, 32))
    keys = jax.random.split(jax.random.key(seed), 3)
    sizes = (32, 64, 64, 5)
    shapes = itertools.pairwise(sizes)
    params = [jax.random.normal(k, (m, n)) * (2 / m) ** 0.5 for k, (m, n) in zip(keys, shapes, strict=True)]

    def loss(params, batch):
        h = batch[0].astype(jnp.bfloat16)
        for w in params[:-1]:
            h = jax.nn.relu(h @ w.astype(jnp.bfloat16))
        logits = (h @ params[-1].astype(jnp.bfloat16)).astype(jnp.float32)
        return 1024.0 * optax.softmax_cross_entropy_with_integer_labels(logits, batch[1]).mean()

    share = np.bincount(kind) / 128
    optimizer = optax.chain(optax.scale(1 / 1024), optax.clip_by_global_norm(5.0), optax.adamw(1e-3))
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(kind))
    return Case(loss, params, batch, optimizer, float(-1024 * (share * np.log(share)).sum()), 5)
