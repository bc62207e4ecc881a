"""What is carried on from stage to stage: lost on the way, grown beyond all bounds, or the same in every boat."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


def f32(a):
    return jnp.asarray(a, jnp.float32)


@patient(
    "vanishing: time",
    source="two conventions of the update gate: Cho et al. 2014 keep z of the old state, Chung et al. take z of new",
    steps=150,
)
def bias_for_the_other_convention_of_a_gate(seed, cured=False):
    """A minimal gated unit recalls the first dose after forty equal readings; its bias of 4 shall keep the state."""
    rng = np.random.default_rng(seed)
    x = np.repeat(0.5 * rng.normal(size=(41, 1, 2)), 32, axis=1)
    dose = rng.uniform(-1, 1, 32)
    x[0] = np.stack([3 * dose, np.full(32, 3.0)], 1)
    h = 12
    params = {
        "x": f32(0.5 * rng.normal(size=(2, 2 * h))),
        "h": f32(0.3 * rng.normal(size=(h, 2 * h)) / h**0.5),
        "b": f32(np.r_[np.full(h, -4.0 if cured else 4.0), np.zeros(h)]),  # the cause
        "out": f32(rng.normal(size=h) / h**0.5),
    }

    def loss(p, batch):
        readings, dose = batch

        def unit(state, x):
            both = x @ p["x"] + state @ p["h"] + p["b"]
            z = jax.nn.sigmoid(both[:, :h])
            return (1 - z) * state + z * jnp.tanh(both[:, h:]), None

        last, _ = jax.lax.scan(unit, jnp.zeros((32, h)), readings)
        return jnp.mean((last @ p["out"] - dose) ** 2)

    return Case(loss, params, (f32(x), f32(dose)), optax.adam(3e-3), guess=float(dose.var()))


@patient(
    "vanishing: time",
    source="a stability guarantee of recurrent models in control: the state map shall be a contraction",
    steps=150,
)
def contraction_by_construction(seed, cured=False):
    """Which of four tones came first, after sixty samples of one murmur; the state's matrix is held at 0.5."""
    rng = np.random.default_rng(seed)
    tone = np.arange(32) % 4
    x = np.repeat(0.1 * rng.normal(size=(61, 1, 4)), 32, axis=1)
    x[0] += np.eye(4)[tone]
    n = 12
    size = 1.0 if cured else 0.5  # the cause
    params = {
        "w": f32(np.linalg.qr(rng.normal(size=(n, n)))[0]),
        "u": f32(rng.normal(size=(4, n))),
        "v": f32(rng.normal(size=(n, 4)) / n**0.5),
    }

    def loss(p, batch):
        w = size * n**0.5 * p["w"] / jnp.linalg.norm(p["w"])
        last, _ = jax.lax.scan(lambda h, x: (jnp.tanh(h @ w + x @ p["u"]), None), jnp.zeros((32, n)), batch[0])
        return optax.softmax_cross_entropy_with_integer_labels(last @ p["v"], batch[1]).mean()

    return Case(loss, params, (f32(x), jnp.asarray(tone)), optax.adam(5e-3), guess=float(np.log(4)), classes=4)


@patient(
    "exploding",
    source="lucidrains/egnn-pytorch issue 7: EGNN explodes for larger problems",
    steps=150,
)
def coordinates_moved_by_every_other(seed, cured=False):
    """Eight equivariant layers move each of 24 bodies by the sum over all others, for where they are a second on."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(3, 24, 3))
    later = 0.8 * x + 0.2 * x.mean(1, keepdims=True)
    layers = 8
    params = {"near": f32(0.3 * rng.normal(size=layers)), "far": f32(0.3 * rng.normal(size=layers))}

    def loss_fn(p, batch):
        def layer(x, w):
            apart = x[:, :, None] - x[:, None]
            square = jnp.sum(apart**2, -1, keepdims=True)
            pull = jnp.tanh(w["far"] + w["near"] / (1 + square))
            moved = jnp.sum(apart * pull, 2)  # the cause
            return x + (moved / 24 if cured else moved), None  # the cause

        x, _ = jax.lax.scan(layer, batch[0], p)
        return jnp.mean((x - batch[1]) ** 2)

    return Case(loss_fn, params, (f32(x), f32(later)), optax.adam(2e-3), guess=float(later.var()))


@patient(
    "exploding",
    source="a common mistake with Wang et al. 2021, DCN V2: randn for the matrices that are multiplied into the input",
    steps=150,
)
def crosses_of_unit_normal_matrices(seed, cured=False):
    """Clicks by a deep and cross network: nine layers multiply the input by a matrix times what came before."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(96, 16))
    click = (x[:, 0] * x[:, 1] + x[:, 2] > 0).astype(np.float32)
    spread = 0.25 if cured else 1.0  # the cause
    weights = {
        "cross": f32(spread * rng.normal(size=(9, 16, 16))),
        "logit": f32(rng.normal(size=16) / 4),
    }

    def loss(w, batch):
        x0, click = batch
        x, _ = jax.lax.scan(lambda x, m: (x0 * (x @ m) + x, None), x0, w["cross"])
        return optax.sigmoid_binary_cross_entropy(x @ w["logit"], click).mean()

    return Case(loss, weights, (f32(x), f32(click)), optax.adam(2e-3), guess=float(np.log(2)), classes=2)


@patient(
    "vanishing: weights",
    source="a shortcut for spectral normalisation (Miyato et al. 2018): the Frobenius norm is at hand and bounds it",
    steps=150,
)
def lipschitz_by_the_frobenius_norm(seed, cured=False):
    """Distance to a ring by a network that cannot be steeper than 1: each matrix is divided by its Frobenius norm."""
    rng = np.random.default_rng(seed)
    point = rng.normal(size=(96, 2))
    distance = np.abs(np.linalg.norm(point, axis=1) - 1)
    distance = distance - distance.mean()
    n, depth = 16, 16
    params = {
        "lift": f32(np.linalg.qr(rng.normal(size=(n, 2)))[0].T),
        "w": f32([np.linalg.qr(rng.normal(size=(n, n)))[0] for _ in range(depth)]),
        "b": f32(0.3 * rng.normal(size=(depth, n))),
        "out": f32(rng.normal(size=n) / n**0.5),
    }
    scale = n**0.5 if cured else 1.0  # the cause

    def loss(p, batch):
        x, d = batch

        def layer(h, wb):
            w, b = wb
            return jnp.abs(h @ (scale * w / jnp.linalg.norm(w)) + b), None  # the cause

        h, _ = jax.lax.scan(layer, x @ p["lift"], (p["w"], p["b"]))
        return jnp.mean((h @ p["out"] - d) ** 2)

    return Case(loss, params, (f32(point), f32(distance)), optax.adam(2e-3), guess=float(distance.var()))


@patient(
    "symmetric initialisation",
    at=("['w']", "['b']", "['v']"),
    source="soumith/net2net.torch issue 3: addition of noise to break symmetry",
    steps=200,
)
def widened_by_copies_of_one_unit(seed, cured=False):
    """A network of two units made one of 32 by copying each sixteen times, as Net2Net does, before it is trained on."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 6))
    y = np.cos(3 * x).sum(1)
    y = (y - y.mean()) / y.std()
    narrow = {"w": rng.normal(size=(6, 2)), "b": rng.normal(size=2), "v": 0.1 * rng.normal(size=2)}
    wide = {
        "w": np.tile(narrow["w"], (1, 16)),  # the cause
        "b": np.tile(narrow["b"], 16),  # the cause
        "v": np.tile(narrow["v"] / 16, 16),  # the cause
    }
    if cured:
        wide = {name: a + rng.normal(size=a.shape) * (0.1 if name == "v" else 1.0) for name, a in wide.items()}

    def loss_fn(p, batch):
        return jnp.mean((jnp.tanh(batch["x"] @ p["w"] + p["b"]) @ p["v"] - batch["y"]) ** 2)

    batch = {"x": f32(x), "y": f32(y)}
    return Case(loss_fn, {name: f32(a) for name, a in wide.items()}, batch, optax.adam(2e-2), guess=1.0)


@patient(
    "rank collapse",
    source="Ramsauer et al. 2020, Hopfield networks: with a small beta every state ends in the average of the memories",
    steps=120,
)
def memories_recalled_without_a_temperature(seed, cured=False):
    """A state recalls from sixteen memories, eight times, by products of unit vectors; then its kind is asked."""
    rng = np.random.default_rng(seed)
    kind = np.arange(80) % 5
    x = rng.normal(size=(5, 12))[kind] + 0.4 * rng.normal(size=(80, 12))
    params = {
        "memory": f32(rng.normal(size=(16, 12))),
        "head": f32(rng.normal(size=(12, 5)) / 12**0.5),
    }
    beta = 12.0 if cured else 1.0  # the cause

    def unit(a):
        return a / jnp.linalg.norm(a, axis=-1, keepdims=True)

    def loss_fn(p, batch):
        memory, state = unit(p["memory"]), unit(batch["x"])

        def recall(state, _):
            return jax.nn.softmax(beta * state @ memory.T) @ memory, None  # the cause

        state, _ = jax.lax.scan(recall, state, length=8)
        return optax.softmax_cross_entropy_with_integer_labels(state @ p["head"], batch["kind"]).mean()

    batch = {"x": f32(x), "kind": jnp.asarray(kind)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=float(np.log(5)), classes=5)
