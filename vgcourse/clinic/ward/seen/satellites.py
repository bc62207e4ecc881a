"""Networks for pictures from above and for physics: molecules, stars, winds, craters and frozen lakes."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("nan or inf", source="jax 4177 and 21723: gradient of a norm at zero; EGNN (Satorras 2021)", steps=200)
def energies_of_small_clusters(seed, cured=False):
    """An equivariant net moves the atoms of a cluster of seven by their pairs, twice, and sums up the energy."""
    rng = np.random.default_rng(seed)
    atoms = rng.normal(size=(64, 7, 3))
    apart = np.linalg.norm(atoms[:, :, None] - atoms[:, None], axis=-1) + 10 * np.eye(7)
    energy = np.exp(-apart).sum((1, 2))
    energy = (energy - energy.mean()) / energy.std()

    def init(key):
        a, b, c = jax.random.split(key, 3)
        return {
            "pair": [jax.random.normal(a, (33, 32)) / 33**0.5, jnp.zeros(32)],
            "move": 0.05 * jax.random.normal(b, (32, 1)),
            "node": jax.random.normal(c, (64, 32)) / 8,
        }

    k = jax.random.split(jax.random.PRNGKey(seed), 4)
    params = {"kind": jax.random.normal(k[0], (16,)), "layers": [init(k[1]), init(k[2])], "energy": jnp.zeros(32)}

    def layer(p, h, x):
        r = x[:, None] - x[None]
        square = (r**2).sum(-1, keepdims=True)
        d = jnp.sqrt(square + 1e-06) if cured else jnp.linalg.norm(r, axis=-1, keepdims=True)  # the cause
        pairs = jnp.concatenate([jnp.broadcast_to(h[:, None, :16], (7, 7, 16)), h[None, :, 16:].repeat(7, 0), d], -1)
        m = jax.nn.silu(pairs @ p["pair"][0] + p["pair"][1]) * (1 - jnp.eye(7))[..., None]
        x = x + (r * jnp.tanh(m @ p["move"])).sum(1) / 6
        return h + jax.nn.silu(jnp.concatenate([h, m.sum(1)], -1) @ p["node"]), x

    def loss(params, batch):
        def one(x):
            h = jnp.tile(jnp.tile(params["kind"], 2)[None], (7, 1))
            for p in params["layers"]:
                h, x = layer(p, h, x)
            return (h @ params["energy"]).sum()

        return jnp.mean((jax.vmap(one)(batch[0]) - batch[1]) ** 2)

    batch = (jnp.asarray(atoms, jnp.float32), jnp.asarray(energy, jnp.float32))
    return Case(loss, params, batch, optax.adam(5e-3), 1.0)


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("['winters']",),
    source="Stack Overflow 46995209: tanh units do not fit a sine over inputs up to 1000",
    steps=300,
)
def ice_on_the_lake(seed, cured=False):
    """Fits the (standardised) day on which a lake froze over, winter by winter: a trend and slow swings."""
    rng = np.random.default_rng(seed)
    year = np.arange(1880, 2020).astype(np.float64)
    day = -0.012 * (year - 1950) + np.sin((year - 1900) / 14) + 0.15 * rng.normal(size=len(year))
    day = (day - day.mean()) / day.std()
    if cured:
        year = (year - year.mean()) / year.std()
    winters = jnp.asarray(year, jnp.float32)[:, None]  # the cause
    sizes = (1, 32, 32, 1)
    keys = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = [
        {"W": jax.nn.initializers.lecun_normal()(k, (a, b)) * 1.5, "b": jnp.linspace(-1.0, 1.0, b)}
        for k, a, b in zip(keys, sizes, sizes[1:], strict=False)
    ]

    def loss(params, batch):
        *hidden, last = params
        h = batch["winters"]
        for layer in hidden:
            h = jnp.tanh(h @ layer["W"] + layer["b"])
        return jnp.mean(jnp.square((h @ last["W"] + last["b"])[:, 0] - batch["day"]))

    batch = {"winters": winters, "day": jnp.asarray(day, jnp.float32)}
    return Case(loss, params, batch, optax.adam(1e-2), 1.0)


@patient(
    "nan or inf", source="pytorch 41508: MultiheadAttention, a row that is masked throughout", needs="flax", steps=200
)
def stars_that_vary(seed, cured=False):
    """Attention over a star's nights with clear sky tells which of four kinds of variable star it is."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    n, nights = 96, 20
    kind = rng.permutation(np.arange(n) % 4)
    when = np.sort(rng.uniform(0, 10, (n, nights)), 1)
    wave = np.sin(when * (0.7 + 0.8 * kind[:, None]) + rng.uniform(0, 6.28, (n, 1)))
    bright = wave + 0.6 * kind[:, None] * np.abs(wave) + 0.15 * rng.normal(size=(n, nights))
    clear = rng.uniform(size=(n, nights)) < 0.7
    clear[::12] = False  # a catalogue number, but no photograph yet
    x = np.stack([bright, when / 5 - 1], -1) * clear[..., None]

    class Stars(nn.Module):
        @nn.compact
        def __call__(self, x, clear):
            h = nn.Dense(32)(x)
            for i in range(2):
                q, k, v = (nn.Dense(32, name=f"{part}{i}")(h) for part in "qkv")
                bias = jnp.where(clear[:, None, :], 0.0, -1e9 if cured else -jnp.inf)  # the cause
                h = h + jax.nn.softmax(q @ k.swapaxes(1, 2) / 32**0.5 + bias, -1) @ v
                h = h + nn.Dense(32)(nn.gelu(nn.Dense(64)(nn.LayerNorm()(h))))
            seen = clear[..., None]
            return nn.Dense(4)(jnp.sum(h * seen, 1) / jnp.maximum(seen.sum(1), 1))

    net = Stars()
    batch = {"x": jnp.asarray(x, jnp.float32), "clear": jnp.asarray(clear), "kind": jnp.asarray(kind)}
    params = net.init(jax.random.PRNGKey(seed), batch["x"], batch["clear"])

    def loss(params, batch):
        logits = net.apply(params, batch["x"], batch["clear"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["kind"]).mean()

    return Case(loss, params, batch, optax.adam(3e-3), float(np.log(4)), classes=4)


@patient(
    "rate too large",
    source="tensorflow 36785: the rate of 1.0 belongs to Adadelta; kept when Adam took its place",
    steps=200,
    needs="equinox",
)
def winds_of_four_regimes(seed, cured=False):
    """A small transformer (before-norm, two heads) over a day of hourly winds tells the weather's regime."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    n = 96
    regime = rng.permutation(np.arange(n) % 4)
    t = np.arange(24)
    u = np.cos(0.13 * (regime[:, None] + 1) * t + rng.uniform(0, 6.28, (n, 1)))
    v = np.sin(0.13 * (regime[:, None] + 1) * t + rng.uniform(0, 6.28, (n, 1)))
    x = np.stack([u, v], -1) + 0.3 * rng.normal(size=(n, 24, 2))

    class Block(eqx.Module):
        attend: eqx.nn.MultiheadAttention
        calm: eqx.nn.LayerNorm
        mix: eqx.nn.MLP
        calm2: eqx.nn.LayerNorm

        def __init__(self, key):
            a, b = jax.random.split(key)
            self.attend = eqx.nn.MultiheadAttention(2, 32, key=a)
            self.mix = eqx.nn.MLP(32, 32, 64, 1, jax.nn.gelu, key=b)
            self.calm, self.calm2 = eqx.nn.LayerNorm(32), eqx.nn.LayerNorm(32)

        def __call__(self, h):
            z = jax.vmap(self.calm)(h)
            h = h + self.attend(z, z, z)
            return h + jax.vmap(self.mix)(jax.vmap(self.calm2)(h))

    a, b, c, d, e = jax.random.split(jax.random.PRNGKey(seed), 5)
    model = {
        "embed": eqx.nn.Linear(2, 32, key=a),
        "hours": 0.3 * jax.random.normal(b, (24, 32)),
        "blocks": [Block(c), Block(d)],
        "head": eqx.nn.Linear(32, 4, key=e),
    }
    params, static = eqx.partition(model, eqx.is_inexact_array)

    def loss(params, batch):
        m = eqx.combine(params, static)

        def one(x):
            h = jax.vmap(m["embed"])(x) + m["hours"]
            for block in m["blocks"]:
                h = block(h)
            return m["head"](h.mean(0))

        return optax.softmax_cross_entropy_with_integer_labels(jax.vmap(one)(batch[0]), batch[1]).mean()

    optimizer = optax.adam(2e-3 if cured else 1.0)
    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(regime))
    return Case(loss, params, batch, optimizer, float(np.log(4)), classes=4)


@patient(
    "dead units",
    at=("['conv0']['b']", "['conv1']['b']"),
    source="RetinaNet (Lin 2017): the bias of -log((1 - pi) / pi), meant for the last layer",
    steps=100,
)
def craters_on_tiles(seed, cured=False):
    """Finds craters on tiles of a small planet: three convolutions and a chance for every pixel, focal loss."""
    rng = np.random.default_rng(seed)
    tiles = 0.3 * rng.normal(size=(16, 12, 12))
    found = np.zeros((16, 12, 12))
    yy, xx = np.mgrid[:12, :12]
    for tile, mark in zip(tiles, found, strict=False):
        for _ in range(2):
            cy, cx = rng.integers(2, 10, 2)
            ring = np.hypot(yy - cy, xx - cx)
            tile += 2 * np.exp(-((ring - 2) ** 2)) - 2 * np.exp(-(ring**2))
            mark[ring < 1.5] = 1
    prior = 0.01
    bias = -float(np.log((1 - prior) / prior))
    shapes = [(3, 3, 1, 12), (3, 3, 12, 12), (3, 3, 12, 1)]
    keys = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {}
    for i, (key, shape) in enumerate(zip(keys, shapes, strict=False)):
        b = jnp.full(shape[-1], bias)  # the cause
        if cured and i < 2:
            b = jnp.zeros(shape[-1])
        params[f"conv{i}"] = {"w": jax.random.normal(key, shape) * (1 / np.prod(shape[:3])) ** 0.5, "b": b}

    def loss(params, batch):
        h = batch["tile"][..., None]
        for i in range(3):
            w, b = params[f"conv{i}"]["w"], params[f"conv{i}"]["b"]
            h = jax.lax.conv_general_dilated(h, w, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")) + b
            h = jax.nn.relu(h) if i < 2 else h
        return optax.sigmoid_focal_loss(h[..., 0], batch["found"], alpha=0.25, gamma=2.0).sum() / batch["found"].sum()

    batch = {"tile": jnp.asarray(tiles, jnp.float32), "found": jnp.asarray(found, jnp.float32)}
    chances = jnp.linspace(-6, 2, 400)
    every = jax.vmap(
        lambda z: optax.sigmoid_focal_loss(z + 0 * batch["found"], batch["found"], alpha=0.25, gamma=2.0).sum()
    )
    return Case(loss, params, batch, optax.adam(3e-3), float(every(chances).min() / found.sum()))
