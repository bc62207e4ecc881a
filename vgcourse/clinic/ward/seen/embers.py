"""Layers that listen to one another, mixtures, warps, and nets whose target stands still."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds, waves
from ..patient import Case, patient


@patient(
    "zero initialisation",
    also=("dead units",),
    source="lucidrains/deep-cross-attention issue 2: zero initialization with ReLU",
    steps=200,
)
def soils_by_all_their_layers(seed, cured=False):
    """Four soils by twenty measures; the head reads a mixture of all layers, whose shares depend on the example."""
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    x, y = clouds(a, n=160)
    width, depth = 24, 3
    start = 0.1 if cured else 0.0  # the cause
    params = {
        "into": jax.random.normal(b, (20, width)) / 20**0.5,
        "layers": (2 / width) ** 0.5 * jax.random.normal(c, (depth, width, width)),
        "aggregate": {"scale": jnp.ones(width), "w": start * jax.random.normal(d, (width, depth + 1))},
        "head": {"w": jax.random.normal(jax.random.fold_in(d, 1), (width, 4)) / width**0.5, "b": jnp.zeros(4)},
    }

    def rms_norm(x):
        return x * jax.lax.rsqrt(jnp.mean(x**2, -1, keepdims=True) + 1e-6)

    def loss(params, batch):
        x, y = batch
        seen = [x @ params["into"]]
        for w in params["layers"]:
            seen.append(seen[-1] + jax.nn.relu(rms_norm(seen[-1]) @ w))
        listen = rms_norm(seen[-1]) * params["aggregate"]["scale"]
        share = jax.nn.relu(listen @ params["aggregate"]["w"])
        h = jnp.einsum("nl,lnd->nd", share, jnp.stack(seen))
        logits = h @ params["head"]["w"] + params["head"]["b"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    share = jnp.bincount(y, length=4) / 160
    return Case(loss, params, (x, y), optax.adam(3e-3), guess=float(-(share * jnp.log(share)).sum()), classes=4)


@patient("symmetric initialisation", source="Bishop 1994, Mixture density networks: the inverse problem", steps=250)
def angles_of_the_elbow(seed, cured=False):
    """Where the hand is leaves two elbow angles open: a mixture density network with four components, each its head."""
    key = jax.random.key(seed)
    a, b, c, d, e = jax.random.split(key, 5)
    hand = jax.random.uniform(a, (200, 2), minval=-1, maxval=1)
    bent = jnp.where(jax.random.bernoulli(b, shape=(200,)), 1.0, -1.0)
    angle = bent * (1 + 0.5 * hand[:, 0] * hand[:, 1]) + 0.05 * jax.random.normal(c, (200,))

    def head(key):
        return {"w": jax.random.normal(key, (32, 3)) / 32**0.5, "b": jnp.array([0.0, 0.0, -1.0])}

    params = {
        "body": {"w": jax.random.normal(d, (2, 32)), "b": jnp.zeros(32)},
        "heads": [head(own if cured else e) for own in jax.random.split(e, 4)],  # the cause
    }

    def loss(params, batch):
        hand, angle = batch
        h = jnp.tanh(hand @ params["body"]["w"] + params["body"]["b"])
        logit, mean, spread = jnp.stack([h @ p["w"] + p["b"] for p in params["heads"]], 1).transpose(2, 0, 1)
        spread = jax.nn.softplus(spread) + 0.01
        each = -0.5 * ((angle[:, None] - mean) / spread) ** 2 - jnp.log(spread) - 0.5 * jnp.log(2 * jnp.pi)
        return -jax.nn.logsumexp(jax.nn.log_softmax(logit) + each, axis=1).mean()

    guess = float(0.5 * jnp.log(2 * jnp.pi * jnp.e * angle.var()))
    return Case(loss, params, (hand, angle), optax.adam(1e-2), guess=guess)


@patient("gradient cut off", source="kornia/kornia issue 827: mode='nearest' has gradient 0", steps=250)
def rows_of_two_scans(seed, cured=False):
    """Two scans of the same row are shifted against each other; a net says by how much, the loss looks at the match."""
    rng = np.random.default_rng(seed)
    place = np.arange(48)
    shift = rng.uniform(-3, 3, (96, 1))
    centre = rng.uniform(14, 34, (96, 1))
    width = rng.uniform(3, 5, (96, 1))
    fixed = np.exp(-(((place - centre) / width) ** 2))
    moving = np.exp(-(((place - centre - shift) / width) ** 2))
    a, b = jax.random.split(jax.random.key(seed))
    params = [
        (jax.random.normal(a, (96, 48)) * 0.2, jnp.zeros(48)),
        (jax.random.normal(b, (48, 1)) / 48**0.5, jnp.zeros(1)),
    ]

    def warp(row, shift):
        grid = jnp.clip(jnp.arange(48) + shift, 0, 46.999)
        left = jnp.floor(grid)
        part = grid - left if cured else jnp.round(grid - left)  # the cause
        i = left.astype(int)
        return (1 - part) * row[i] + part * row[jnp.minimum(i + 1, 47)]

    def loss(params, batch):
        fixed, moving = batch
        h = jnp.concatenate([fixed, moving], 1)
        for w, bias in params[:-1]:
            h = jnp.tanh(h @ w + bias)
        w, bias = params[-1]
        shift = (h @ w + bias)[:, 0]
        return jnp.mean((jax.vmap(warp)(moving, shift) - fixed) ** 2)

    pairs = list(zip(moving, fixed, strict=True))
    shifted = [[(np.interp(place + s, place, m) - f) ** 2 for m, f in pairs] for s in np.linspace(-3, 3, 25)]
    guess = float(np.mean(shifted, axis=(1, 2)).min())
    batch = jnp.asarray(fixed, jnp.float32), jnp.asarray(moving, jnp.float32)
    return Case(loss, params, batch, optax.adam(5e-3), guess=guess)


@patient("healthy", steps=200)
def value_of_the_next_charge(seed):
    """Temporal differences for a battery: values against reward and the values by a target net, held fixed."""
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    now, then = jax.random.normal(a, (2, 160, 5))
    then = 0.9 * now + 0.3 * then
    reward = jnp.tanh(now[:, 0] + now[:, 1]) - 0.2 * now[:, 2] ** 2

    def net(key):
        return {"w": jax.random.normal(key, (5, 48)) * 0.5, "b": jnp.zeros(48), "v": jnp.zeros(48), "c": jnp.zeros(())}

    params = {"online": net(b), "target": {**net(c), "v": 0.2 * jax.random.normal(d, (48,))}}

    def value(p, x):
        return jax.nn.silu(x @ p["w"] + p["b"]) @ p["v"] + p["c"]

    def loss(params, batch):
        now, reward, then = batch
        goal = reward + 0.9 * jax.lax.stop_gradient(value(params["target"], then))
        return optax.huber_loss(value(params["online"], now), goal).mean()

    goal = reward + 0.9 * value(params["target"], then)
    guess = float(optax.huber_loss(jnp.full(160, jnp.median(goal)), goal).mean())
    return Case(loss, params, (now, reward, then), optax.adam(5e-3), guess=guess)


@patient("healthy", steps=200)
def balance_of_the_scales(seed):
    """An implicit layer: forty iterations to a fixed point without gradient, then one step more with it."""
    a, b, c, d = jax.random.split(jax.random.key(seed), 4)
    x, y = waves(a, n=128, d=6)
    width = 32
    params = {
        "z": 0.4 * jax.random.normal(b, (width, width)) / width**0.5,
        "x": jax.random.normal(c, (6, width)) / 6**0.5,
        "bias": jnp.zeros(width),
        "out": jax.random.normal(d, (width, 1)) / width**0.5,
    }

    def loss(params, batch):
        x, y = batch

        def cell(z):
            return jnp.tanh(z @ params["z"] + x @ params["x"] + params["bias"])

        rest = jax.lax.fori_loop(0, 40, lambda _, z: jax.lax.stop_gradient(cell(z)), jnp.zeros((len(x), width)))
        return jnp.mean((cell(jax.lax.stop_gradient(rest)) @ params["out"] - y) ** 2)

    return Case(loss, params, (x, y), optax.adam(5e-3), guess=1.0)


@patient("healthy", needs="flax", steps=150)
def sounds_by_a_borrowed_ear(seed):
    """A low-rank adapter (the second factor begins at 0) on a body whose own weights are held; a new head on top."""
    import flax.linen as nn

    a, b = jax.random.split(jax.random.key(seed))
    x, y = clouds(a, n=128, d=16, classes=5)

    class Adapted(nn.Module):
        width: int

        @nn.compact
        def __call__(self, x):
            body = self.param("body", nn.initializers.lecun_normal(), (x.shape[-1], self.width))
            down = self.param("down", nn.initializers.normal(0.2), (x.shape[-1], 4))
            up = self.param("up", nn.initializers.zeros, (4, self.width))
            return x @ jax.lax.stop_gradient(body) + 2.0 * (x @ down) @ up

    net = nn.Sequential([Adapted(32), nn.tanh, Adapted(32), nn.tanh, nn.Dense(5)])

    def loss(params, batch):
        x, y = batch
        return optax.softmax_cross_entropy_with_integer_labels(net.apply(params, x), y).mean()

    share = jnp.bincount(y, length=5) / 128
    guess = float(-(share * jnp.log(share)).sum())
    return Case(loss, net.init(b, x), (x, y), optax.adam(5e-3), guess=guess, classes=5)
