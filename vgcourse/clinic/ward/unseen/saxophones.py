"""Whole trainings with their optimisers: transformers, graphs, kernels, filters and rates of others."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import waves
from ..patient import Case, patient


@patient("clipped", source="Abadi et al. 2016, DP-SGD: the clipping norm, without its noise", steps=200)
def ward_of_the_patients_stay(seed, cured=False):
    """How long a patient stays, from the admission form; the recipe was taken over from a study of privacy."""
    x, y = waves(jax.random.key(seed), n=256, d=9)
    k = jax.random.split(jax.random.key(seed + 1), 3)
    params = {
        "hidden": [jax.random.normal(k[0], (9, 64)) / 3, jnp.zeros(64)],
        "middle": [jax.random.normal(k[1], (64, 64)) / 8, jnp.zeros(64)],
        "days": [jax.random.normal(k[2], (64, 1)) / 8, jnp.zeros(1)],
    }

    def loss(params, batch):
        h = batch["form"]
        for name in ("hidden", "middle"):
            w, b = params[name]
            h = jnp.tanh(h @ w + b)
        w, b = params["days"]
        return jnp.mean((h @ w + b - batch["days"]) ** 2)

    tx = optax.chain(optax.clip_by_global_norm(10.0 if cured else 1e-3), optax.sgd(0.1, momentum=0.9))
    return Case(loss, params, {"form": x, "days": y}, tx, float((y**2).mean()))


@patient("clipped", needs="equinox", source="optax docs: clip cuts each element to max_delta", steps=250)
def knots_in_the_planks(seed, cured=False):
    """Knot or clear wood in strips of a line camera: 1-d convolutions in Equinox and momentum."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    knot = rng.integers(0, 2, 128)
    strips = rng.normal(size=(128, 1, 32)) * 0.5
    for strip, k in zip(strips, knot, strict=True):
        at = rng.integers(4, 26)
        strip[0, at : at + 4] += 2.0 if k else np.array([2.0, -2.0, 2.0, -2.0])
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    layers = [eqx.nn.Conv1d(1, 12, 5, key=a), eqx.nn.Conv1d(12, 16, 5, key=b), eqx.nn.Linear(16, 1, key=c)]
    params, static = eqx.partition(layers, eqx.is_array)

    def loss(params, batch):
        one, two, head = eqx.combine(params, static)

        def score(strip):
            return head(jax.nn.relu(two(jax.nn.relu(one(strip)))).max(-1))[0]

        return optax.sigmoid_binary_cross_entropy(jax.vmap(score)(batch[0]), batch[1]).mean()

    share = knot.mean()
    guess = float(-(share * np.log(share) + (1 - share) * np.log(1 - share)))
    tx = optax.chain(optax.clip(1.0 if cured else 1e-5), optax.sgd(0.1, momentum=0.9))
    return Case(loss, params, (jnp.asarray(strips, jnp.float32), jnp.asarray(knot, jnp.float32)), tx, guess, classes=2)


@patient("rate too small", source="Devlin et al. 2019, BERT: 2e-5 to 5e-5, for fine-tuning", steps=200)
def words_of_the_hotline(seed, cured=False):
    """Which of five desks a message goes to: a small transformer encoder from scratch, trained like the big one."""
    rng = np.random.default_rng(seed)
    desk = rng.integers(0, 5, 128)
    words = np.where(
        rng.random((128, 10)) < 0.5, desk[:, None] * 8 + rng.integers(0, 8, (128, 10)), rng.integers(40, 60, (128, 10))
    )
    keys = iter(jax.random.split(jax.random.key(seed), 16))

    def matrix(i, o):
        return jax.random.normal(next(keys), (i, o)) / i**0.5

    blocks = [dict(qkv=matrix(32, 96), out=matrix(32, 32), up=matrix(32, 64), down=matrix(64, 32)) for _ in range(2)]
    params = {
        "words": jax.random.normal(next(keys), (60, 32)),
        "place": 0.1 * matrix(10, 32),
        "blocks": blocks,
        "head": matrix(32, 5),
    }

    def norm(x):
        return (x - x.mean(-1, keepdims=True)) / (x.std(-1, keepdims=True) + 1e-5)

    def loss(params, batch):
        h = params["words"][batch[0]] + params["place"]
        for p in params["blocks"]:
            q, k, v = (z.reshape(*z.shape[:2], 4, 8) for z in jnp.split(norm(h) @ p["qkv"], 3, -1))
            mixed = jnp.einsum("bhij,bjhd->bihd", jax.nn.softmax(jnp.einsum("bihd,bjhd->bhij", q, k) / 8**0.5), v)
            h = h + mixed.reshape(h.shape) @ p["out"]
            h = h + jax.nn.gelu(norm(h) @ p["up"]) @ p["down"]
        return optax.softmax_cross_entropy_with_integer_labels(norm(h.mean(1)) @ params["head"], batch[1]).mean()

    tx = optax.adamw(2e-3 if cured else 2e-5, weight_decay=0.01)
    return Case(loss, params, (jnp.asarray(words), jnp.asarray(desk)), tx, float(np.log(5)), classes=5)


@patient("rate too large", source="Keras docs: the default rate of SGD is 0.01, of Adam 0.001", steps=200)
def rings_of_friends(seed, cured=False):
    """Circles in a social graph: a two-layer graph convolution over 120 people, a third of them labelled."""
    rng = np.random.default_rng(seed)
    circle = rng.integers(0, 4, 120)
    tie = rng.random((120, 120)) < np.where(circle[:, None] == circle, 0.2, 0.02)
    a = np.triu(tie, 1)
    a = a + a.T + np.eye(120)
    a = a / np.sqrt(a.sum(0) * a.sum(1)[:, None])
    x = np.eye(4)[circle] + rng.normal(size=(120, 4))
    k = jax.random.split(jax.random.key(seed), 3)
    params = [jax.random.normal(key, s) / s[0] ** 0.5 for key, s in zip(k, ((4, 64), (64, 64), (64, 4)), strict=True)]

    def loss(params, batch):
        h = batch["x"]
        for w in params[:-1]:
            h = jax.nn.relu(batch["a"] @ h @ w)
        each = optax.softmax_cross_entropy_with_integer_labels(batch["a"] @ h @ params[-1], batch["circle"])
        return (each * batch["known"]).sum() / batch["known"].sum()

    known = jnp.arange(120) % 3 == 0
    batch = dict(x=jnp.asarray(x, jnp.float32), a=jnp.asarray(a, jnp.float32), circle=jnp.asarray(circle), known=known)
    share = np.bincount(circle[::3], minlength=4) / 40
    guess = float(-(share * np.log(share)).sum())
    return Case(loss, params, batch, optax.sgd(0.5 if cured else 20.0), guess, classes=4)


@patient("dead units", source="triangular basis functions; widths in the wrong unit", steps=200)
def tents_over_the_bay(seed, cured=False):
    """Depth of a bay from soundings: tents with movable centres over the map, and a linear layer on their heights."""
    a, b = jax.random.split(jax.random.key(seed))
    place = jax.random.uniform(a, (200, 3), minval=-2, maxval=2)
    depth = jnp.sin(2 * place[:, 0]) * jnp.cos(place[:, 1]) + 0.3 * place[:, 2]
    width = 0.02  # the cause
    if cured:
        width = 2.0
    params = {
        "centres": jax.random.uniform(b, (60, 3), minval=-2, maxval=2),
        "heights": jnp.zeros(60) + 0.1,
        "level": jnp.zeros(()),
    }

    def loss(params, batch):
        away = jnp.sqrt(((batch["place"][:, None] - params["centres"]) ** 2).sum(-1) + 1e-9)
        tents = jax.nn.relu(1 - away / width)
        return jnp.mean((tents @ params["heights"] + params["level"] - batch["depth"]) ** 2)

    return Case(loss, params, {"place": place, "depth": depth}, optax.adam(2e-2), float(depth.var()))


@patient("not used", source="Bahdanau et al. 2015: the context belongs in the output layer", steps=100)
def which_drawer_was_asked(seed, cured=False):
    """A memory of eight drawers: the question's key picks a drawer by attention, the answer is what lies in it."""
    k = jax.random.split(jax.random.key(seed), 8)
    keys = jax.random.normal(k[0], (200, 8, 12))
    lies = jax.random.randint(k[1], (200, 8), 0, 6)
    asked = jax.random.randint(k[2], (200,), 0, 8)
    question = keys[jnp.arange(200), asked] + 0.1 * jax.random.normal(k[3], (200, 12))
    params = {
        "match": jnp.eye(12) + 0.1 * jax.random.normal(k[4], (12, 12)),
        "things": jax.random.normal(k[5], (6, 24)),
        "ask": jax.random.normal(k[6], (12, 24)) / 12**0.5,
        "answer": jax.random.normal(k[7], (24, 6)) / 24**0.5,
    }

    def loss(params, batch):
        keys, lies, question, answer = batch
        weight = jax.nn.softmax(jnp.einsum("bd,bnd->bn", question @ params["match"], keys) / 12**0.5)
        context = jnp.einsum("bn,bnd->bd", weight, params["things"][lies])
        state = question @ params["ask"]
        if cured:
            state = state + context
        logits = jnp.tanh(state) @ params["answer"]  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(logits, answer).mean()

    return Case(
        loss,
        params,
        (keys, lies, question, lies[jnp.arange(200), asked]),
        optax.adam(5e-3),
        float(np.log(6)),
        classes=6,
    )
