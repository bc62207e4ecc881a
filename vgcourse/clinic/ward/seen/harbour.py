"""Networks that do well, some with unusual means: exact sums, masks, large and small rates, simulators."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .bench import base_entropy, bce, dense, f32, forward, randw, xent


@patient("healthy", source="Feng et al. 2024, Were RNNs all we needed? (minGRU by an associative scan)", steps=70)
def last_order_of_each_signal(seed):
    """minGRU: a gate that sees the input alone, so that all states come from one parallel scan; who spoke last wins."""
    rng = np.random.default_rng(seed)
    token = rng.integers(0, 6, (40, 16))
    order = np.where(token < 2, token, -1)
    last = np.maximum.accumulate(np.where(order >= 0, np.arange(16), 0), axis=1)
    held = np.maximum(np.take_along_axis(order, last, 1), 0)
    params = {
        "emb": f32(rng.normal(size=(6, 12))),
        "gate": randw(rng, 12, 16),
        "new": randw(rng, 12, 16),
        "out": randw(rng, 16, 2),
    }

    def loss_fn(p, tape):
        x = p["emb"][tape["token"]]
        z = jax.nn.sigmoid(x @ p["gate"])
        join = lambda a, b: (a[0] * b[0], a[1] * b[0] + b[1])
        _, h = jax.lax.associative_scan(join, (1 - z, z * (x @ p["new"])), axis=1)
        return xent(h @ p["out"], tape["held"]).mean()

    tape = {"token": jnp.asarray(token), "held": jnp.asarray(held)}
    return Case(loss_fn, params, tape, optax.adam(1e-2), guess=base_entropy(held), classes=2)


@patient("healthy", needs="flax", steps=120)
def words_that_occur_twice(seed):
    """NNX: one layer of self-attention with a gated MLP marks the words of a line that occur in it once more."""
    from flax import nnx

    class Marker(nnx.Module):
        def __init__(self, rngs):
            self.emb = nnx.Embed(12, 24, rngs=rngs, embedding_init=nnx.initializers.normal(1.0))
            self.qkv = nnx.Linear(24, 72, use_bias=False, rngs=rngs)
            self.norm = nnx.RMSNorm(48, rngs=rngs)
            self.up = nnx.Linear(48, 96, rngs=rngs)
            self.down = nnx.Linear(48, 1, rngs=rngs)

        def __call__(self, word):
            x = self.emb(word)
            q, k, v = jnp.split(self.qkv(x), 3, -1)
            score = q @ k.swapaxes(1, 2) / 24**0.5
            seen = jax.nn.softmax(jnp.where(jnp.eye(word.shape[1]), -1e9, score)) @ v
            a, b = jnp.split(self.up(self.norm(jnp.concatenate([x, seen], -1))), 2, -1)
            return self.down(nnx.silu(a) * b)[..., 0]

    rng = np.random.default_rng(seed)
    word = rng.integers(0, 12, (64, 8))
    twice = (word[:, :, None] == word[:, None]).sum(2) > 1
    graph, params = nnx.split(Marker(nnx.Rngs(seed)))

    def loss_fn(params, lines):
        return bce(nnx.merge(graph, params)(lines["word"]), lines["twice"]).mean()

    lines = {"word": jnp.asarray(word), "twice": f32(twice)}
    return Case(loss_fn, params, lines, optax.adamw(1e-2), guess=base_entropy(twice.astype(int)), classes=2)


@patient("healthy", source="Kingma et al. 2016, free bits: the divergence costs nothing below a floor", steps=200)
def questionnaires_with_free_bits(seed):
    """A VAE over sixteen yes-or-no answers of four kinds of people; below one nat the divergence is free."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 4, 160)
    answer = rng.integers(0, 2, (4, 16))[kind] ^ (rng.random((160, 16)) < 0.02)
    params = {"encode": dense(rng, 16, 32, 4), "decode": dense(rng, 2, 32, 16)}

    def loss_fn(p, batch):
        answer, noise = batch
        mean, spread = jnp.split(forward(p["encode"], 2 * answer - 1), 2, 1)
        z = mean + jnp.exp(spread) * noise
        wrong = bce(forward(p["decode"], z), answer).sum(1).mean()
        divergence = 0.5 * (mean**2 + jnp.exp(2 * spread) - 1 - 2 * spread).sum(1).mean()
        return wrong + jnp.maximum(divergence, 1.0)

    batch = (f32(answer), f32(rng.normal(size=(160, 2))))
    share = answer.mean(0)
    with np.errstate(divide="ignore", invalid="ignore"):
        guess = float(-np.nansum(share * np.log(share) + (1 - share) * np.log1p(-share)))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=guess)


@patient("healthy", steps=100)
def boat_steered_through_its_own_simulation(seed):
    """A policy steers forty boats against the wind to the buoy; the cost goes back through fifteen steps of motion."""
    rng = np.random.default_rng(seed)
    start = np.concatenate([2 * rng.normal(size=(40, 2)), 0.3 * rng.normal(size=(40, 2))], 1)
    dt, drag = 0.2, 0.4
    wind = jnp.array([0.3, -0.2])

    def voyage(p, state):
        def step(state, _):
            place, speed = state[:, :2], state[:, 2:]
            push = 4 * jnp.tanh(forward(p, state, jnp.tanh)) if p is not None else 0.0
            speed = speed + dt * (push + wind - drag * speed)
            place = place + dt * speed
            return jnp.concatenate([place, speed], 1), (place**2).sum(1).mean()

        return jax.lax.scan(step, state, length=15)[1][5:].mean()

    guess = float(voyage(None, f32(start)))
    return Case(voyage, dense(rng, 4, 24, 2), f32(start), optax.adam(1e-2), guess=guess)


@patient("healthy", steps=100)
def multinomial_logit_at_a_rate_of_three(seed):
    """A softmax over linear scores of columns between 0 and 1, from zeros, by gradient descent at a rate of three."""
    rng = np.random.default_rng(seed)
    mode = rng.integers(0, 4, 240)
    x = np.clip(rng.random((4, 12))[mode] + 0.1 * rng.normal(size=(240, 12)), 0, 1)
    params = {"w": jnp.zeros((12, 4)), "b": jnp.zeros(4)}

    def loss_fn(p, trips):
        return xent(trips["x"] @ p["w"] + p["b"], trips["mode"]).mean()

    trips = {"x": f32(x), "mode": jnp.asarray(mode)}
    return Case(loss_fn, params, trips, optax.sgd(3.0), guess=base_entropy(mode), classes=4)


@patient(
    "healthy", source="fits of rate constants: parameters of a thousandth want steps of a hundred-thousandth", steps=200
)
def rate_constants_per_second(seed):
    """A reactant decays to a product by way of another; its rate constants are thousandths, so Adam goes at 3e-5."""
    rng = np.random.default_rng(seed)
    t = np.linspace(0, 900, 31)
    k = np.array([0.006, 0.0035])
    a = np.exp(-k[0] * t)
    b = k[0] / (k[1] - k[0]) * (np.exp(-k[0] * t) - np.exp(-k[1] * t))
    seen = np.stack([a, b, 1 - a - b], 1) + 0.01 * rng.normal(size=(31, 3))
    params = {"k": f32([0.002, 0.001])}

    def loss_fn(p, run):
        first, second = p["k"]
        a = jnp.exp(-first * run["t"])
        b = first / (second - first) * (a - jnp.exp(-second * run["t"]))
        return jnp.mean((jnp.stack([a, b, 1 - a - b], 1) - run["share"]) ** 2)

    run = {"t": f32(t), "share": f32(seen)}
    return Case(loss_fn, params, run, optax.adam(3e-5), guess=float(seen.var(0).mean()))


@patient("healthy", source="Germain et al. 2015, MADE: masks make an autoencoder autoregressive", steps=100)
def bits_by_a_masked_autoencoder(seed):
    """MADE: masks cut every path from a bit to itself or to those before, so that many weights have no gradient."""
    rng = np.random.default_rng(seed)
    first = rng.integers(0, 2, (256, 2))
    bits = [first[:, 0], first[:, 1]]
    for i in range(2, 12):
        bits.append(bits[i - 1] ^ bits[i - 2])
    bits = np.stack(bits, 1)
    order = np.arange(64) % 11
    masks = (np.arange(12)[:, None] <= order).astype(float), (order[:, None] < np.arange(12)).astype(float)
    params = dense(rng, 12, 64, 12)

    def loss_fn(p, batch):
        bits, (into, out) = batch
        h = jax.nn.relu((2 * bits - 1) @ (p[0]["w"] * into) + p[0]["b"])
        return bce(h @ (p[1]["w"] * out) + p[1]["b"], bits).sum(1).mean()

    batch = (f32(bits), tuple(f32(m) for m in masks))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=12 * math.log(2))


@patient("healthy", source="Hadsell et al. 2006, Dimensionality reduction by learning an invariant mapping", steps=100)
def signatures_at_arms_length(seed):
    """Siamese: pairs of signatures of one hand are drawn together, those of two hands pushed to a distance of one."""
    rng = np.random.default_rng(seed)
    hand = rng.normal(size=(12, 14))
    who = rng.integers(0, 12, (2, 200))
    who[1, :100] = who[0, :100]
    trace = hand[who] + np.where(np.arange(14) < 5, 0.2, 2.0) * rng.normal(size=(2, 200, 14))
    same = (who[0] == who[1]).astype(float)

    def loss_fn(p, pairs):
        a, b = forward(p, pairs["trace"])
        d = jnp.sqrt(((a - b) ** 2).sum(1) + 1e-6)
        return jnp.mean(pairs["same"] * d**2 + (1 - pairs["same"]) * jax.nn.relu(1 - d) ** 2)

    pairs = {"trace": f32(trace), "same": f32(same)}
    guess = float(same.mean() * (1 - same.mean()))
    return Case(loss_fn, dense(rng, 14, 32, 4), pairs, optax.adam(5e-3), guess=guess)


@patient("healthy", source="Redmon et al. 2016, You only look once: several terms with weights of their own", steps=100)
def cells_that_say_whether_and_where(seed):
    """Each of eight cells of a line says whether an object's middle is in it, where and how wide."""
    rng = np.random.default_rng(seed)
    at = np.arange(32)
    cell = rng.integers(0, 8, 120)
    place, wide = rng.uniform(0.1, 0.9, 120), rng.uniform(1.0, 3.0, 120)
    middle = 4 * (cell + place)
    line = np.exp(-((at + 0.5 - middle[:, None]) ** 2) / (2 * wide[:, None] ** 2)) + 0.05 * rng.normal(size=(120, 32))
    here = np.eye(8)[cell]

    def loss_fn(p, lines):
        wide = jnp.pad(lines["line"], ((0, 0), (4, 4)))
        patch = jnp.stack([wide[:, 4 * i : 4 * i + 12] for i in range(8)], 1)
        out = forward(p, patch)
        here = lines["here"]
        place = (jax.nn.sigmoid(out[..., 1]) - lines["place"][:, None]) ** 2
        size = (out[..., 2] - jnp.log(lines["wide"])[:, None]) ** 2
        return bce(out[..., 0], here).sum(1).mean() + 5 * (here * (place + size)).sum(1).mean()

    lines = {"line": f32(line), "here": f32(here), "place": f32(place), "wide": f32(wide)}
    guess = 8 * base_entropy(here.astype(int)) + 5 * float(place.var() + np.log(wide).var())
    return Case(loss_fn, dense(rng, 12, 48, 3), lines, optax.adam(1e-2), guess=guess)
