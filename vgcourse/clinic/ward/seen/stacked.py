"""One author: a function for one example under vmap, layers stacked in one array under scan, einsum for products."""

from __future__ import annotations

from math import log

import jax.numpy as jnp
import optax
from jax import lax, nn, random, vmap

from vgcourse.clinic.ward.data import clouds, first_step, waves
from vgcourse.clinic.ward.patient import Case, patient, repaired


@patient("vanishing: slopes", also=("saturated", "rank collapse"))
def twelve_scanned(seed, cured=False):
    """Twelve sigmoid layers, run by a scan over their stacked weights."""
    kin, kmid, kout, kdata = random.split(random.key(seed), 4)
    params = {
        "into": random.normal(kin, (20, 40)) / 20**0.5,
        "deep": random.normal(kmid, (12, 40, 40)) / 40**0.5,
        "onto": random.normal(kout, (40, 4)) / 40**0.5,
    }
    phi = jnp.tanh if cured else nn.sigmoid

    def forward(params, x):
        def layer(h, w):
            return phi(jnp.einsum("i,ij->j", h, w)), None  # the cause

        h, _ = lax.scan(layer, jnp.einsum("i,ij->j", x, params["into"]), params["deep"])
        return jnp.einsum("i,ij->j", h, params["onto"])

    def loss(params, batch):
        x, y = batch
        scores = vmap(forward, (None, 0))(params, x)
        return -jnp.mean(jnp.sum(nn.one_hot(y, 4) * nn.log_softmax(scores), -1))

    return Case(loss, params, clouds(kdata), guess=log(4), classes=4)


@patient("exploding", at=("transition",))
def state_space(seed, cured=False):
    """A linear state space over 100 steps; the largest entries of its diagonal are 1.2 instead of 1."""
    ka, kb, kc, kdata = random.split(random.key(seed), 4)
    largest = 0.99 if cured else 1.2
    params = {
        "transition": random.uniform(ka, (32,), minval=0.6, maxval=largest),
        "enter": random.normal(kb, (3, 32)) / 3**0.5,
        "leave": random.normal(kc, (32,)) / 32**0.5,
    }
    x = random.normal(kdata, (64, 100, 3))
    y = x[:, -10:, 0].mean(1) * 10**0.5

    def answer(params, sequence):
        def tick(state, x):
            return params["transition"] * state + jnp.einsum("i,ij->j", x, params["enter"]), None  # the cause

        last, _ = lax.scan(tick, jnp.zeros(32), sequence)
        return last @ params["leave"]

    def loss(params, batch):
        sequences, y = batch
        return jnp.mean((vmap(answer, (None, 0))(params, sequences) - y) ** 2)

    return Case(loss, params, (x, y), guess=float(y.var()))


state_space_repaired = repaired(state_space, "state_space_repaired")


@patient("zero initialisation", at=("down", "up"))
def adapters(seed, cured=False):
    """A frozen network with low-rank adapters (LoRA), of whose two factors both begin at zero."""
    k = random.split(random.key(seed), 5)
    frozen = [random.normal(k[0], (20, 64)) * (2 / 20) ** 0.5, random.normal(k[1], (64, 4)) / 8]
    params = {
        "down": random.normal(k[2], (20, 4)) / 20**0.5 if cured else jnp.zeros((20, 4)),
        "up": jnp.zeros((4, 64)),
    }

    def loss(params, batch):
        x, y = batch
        low = jnp.einsum("ni,ir->nr", x, params["down"])  # the cause
        h = nn.relu(x @ frozen[0] + jnp.einsum("nr,rj->nj", low, params["up"]))  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(h @ frozen[1], y).mean()

    return Case(loss, params, clouds(k[4]), optax.adam(1e-2), guess=log(4), classes=4)


adapters_repaired = repaired(adapters, "adapters_repaired")  # one factor at zero is how it is meant


@patient("saturated", also=("vanishing: slopes", "exploding"), at=("query", "key"))
def undivided(seed, cured=False):
    """Attention without the division by √d: each position listens to one other, with certainty."""
    kq, kk, kv, ko, kdata = random.split(random.key(seed), 5)
    d = 256
    draw = lambda key: random.normal(key, (d, d)) / d**0.5
    params = {"query": draw(kq), "key": draw(kk), "value": draw(kv), "out": random.normal(ko, (d, 4)) / d**0.5}
    centre, label, noise = random.split(kdata, 3)
    y = random.randint(label, (32,), 0, 4)
    marked = random.normal(centre, (4, d))[y]  # one of the ten positions shows the class
    x = random.normal(noise, (32, 10, d)).at[:, 3].set(marked)

    def loss(params, batch):
        x, y = batch
        q = jnp.einsum("btd,de->bte", x, params["query"])
        k = jnp.einsum("btd,de->bte", x, params["key"])
        v = jnp.einsum("btd,de->bte", x, params["value"])
        scores = jnp.einsum("bte,bse->bts", q, k)  # the cause
        if cured:
            scores = scores / d**0.5
        heard = jnp.einsum("bts,bse->bte", nn.softmax(scores), v)  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(heard.mean(1) @ params["out"], y).mean()

    return Case(loss, params, (x, y), guess=log(4), classes=4)


@patient("vanishing: time", also=("vanishing: slopes", "vanishing: weights"), at=("hh",))
def elman(seed, cured=False):
    """Elman's net with sigmoid units over 60 steps; the label is what came first."""
    kx, kh, ko, kdata = random.split(random.key(seed), 4)
    params = {
        "xh": random.normal(kx, (3, 32)) * 0.3,
        "hh": random.orthogonal(kh, 32),
        "ho": random.normal(ko, (32,)) / 32**0.5,
    }
    phi = jnp.tanh if cured else nn.sigmoid

    def read(params, sequence):
        def step(h, x):
            return phi(x @ params["xh"] + h @ params["hh"]), None  # the cause

        return lax.scan(step, jnp.zeros(32), sequence)[0] @ params["ho"]

    def loss(params, batch):
        x, y = batch
        return jnp.mean(optax.sigmoid_binary_cross_entropy(vmap(read, (None, 0))(params, x), y))

    return Case(loss, params, first_step(kdata), guess=log(2), classes=2)


@patient("nan or inf")
def under_the_root(seed, cured=False):
    """A flow of twenty steps whose speed is the square root of the state; a state below zero has none."""
    ka, kb, kdata = random.split(random.key(seed), 3)
    params = {"push": random.normal(ka, (8, 8)) / 8**0.5, "read": random.normal(kb, (8, 1)) / 8**0.5}

    def flow(params, x):
        def euler(state, _):
            speed = jnp.sqrt(jnp.abs(state) + 1e-3) if cured else jnp.sqrt(state)  # the cause
            return state + 0.1 * jnp.tanh(speed @ params["push"]), None

        return lax.scan(euler, x, length=20)[0] @ params["read"]

    def loss(params, batch):
        x, y = batch
        return jnp.mean((vmap(flow, (None, 0))(params, jnp.abs(x) + 0.05) - y) ** 2)

    return Case(loss, params, waves(kdata), guess=1.0)


@patient("healthy")
def barely_there(seed):
    """Weights of 0.001, each followed by a LayerNorm without which they would vanish."""
    k = random.split(random.key(seed), 3)
    params = {
        "into": random.normal(k[0], (20, 40)) * 1e-3,
        "deep": random.normal(k[1], (6, 40, 40)) * 1e-3,
        "onto": jnp.zeros((40, 4)),
    }

    def layernorm(h):
        return (h - h.mean(-1, keepdims=True)) * lax.rsqrt(h.var(-1, keepdims=True) + 1e-12)

    def loss(params, batch):
        x, y = batch
        h = layernorm(x @ params["into"])
        h, _ = lax.scan(lambda h, w: (layernorm(nn.relu(h) @ w), None), h, params["deep"])
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["onto"], y).mean()

    return Case(loss, params, clouds(k[2]), guess=log(4), classes=4)


@patient("healthy")
def thirty_at_the_edge(seed):
    """Thirty tanh layers with orthogonal weights: at the edge of chaos, and so no gradient is lost."""
    k = random.split(random.key(seed), 4)
    params = {
        "into": random.normal(k[0], (20, 48)) / 20**0.5,
        "deep": random.orthogonal(k[1], 48, (30,)),
        "onto": random.normal(k[2], (48, 4)) / 48**0.5,
    }

    def loss(params, batch):
        x, y = batch
        h, _ = lax.scan(lambda h, w: (jnp.tanh(h @ w), None), x @ params["into"], params["deep"])
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["onto"], y).mean()

    return Case(loss, params, clouds(k[3]), guess=log(4), classes=4)


@patient("healthy")
def prenorm(seed):
    """Two transformer blocks with the normalisation in front, and GELU."""
    keys = iter(random.split(random.key(seed), 20))
    d = 32
    draw = lambda n, m: random.normal(next(keys), (n, m)) / n**0.5
    block = lambda: {"qkv": draw(d, 3 * d), "mix": draw(d, d) / 2, "up": draw(d, 4 * d), "down": draw(4 * d, d) / 2}
    params = {"blocks": [block(), block()], "position": 0.1 * random.normal(next(keys), (10, d)), "out": draw(d, 4)}
    y = random.randint(next(keys), (48,), 0, 4)
    x = random.normal(next(keys), (48, 10, d)).at[:, 3].add(2 * random.normal(next(keys), (4, d))[y])

    def norm(h):
        return (h - h.mean(-1, keepdims=True)) / jnp.sqrt(h.var(-1, keepdims=True) + 1e-5)

    def loss(params, batch):
        x, y = batch
        h = x + params["position"]
        for p in params["blocks"]:
            q, k, v = jnp.split(norm(h) @ p["qkv"], 3, -1)
            q, k, v = (z.reshape(*z.shape[:2], 4, d // 4) for z in (q, k, v))
            a = nn.softmax(jnp.einsum("bthe,bshe->bhts", q, k) / (d // 4) ** 0.5)
            h = h + jnp.einsum("bhts,bshe->bthe", a, v).reshape(h.shape) @ p["mix"]
            h = h + nn.gelu(norm(h) @ p["up"]) @ p["down"]
        return optax.softmax_cross_entropy_with_integer_labels(norm(h).mean(1) @ params["out"], y).mean()

    return Case(loss, params, (x, y), guess=log(4), classes=4)
