"""Images laid over each other, atoms on springs, words read backwards, flows, transcripts and adapted layers."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


def _glorot(key, d, k):
    return jax.random.normal(key, (d, k)) * (2 / (d + k)) ** 0.5


@patient("gradient cut off", source="tensorflow/models issue 295: spatial transformer, sampling by index", steps=300)
def slices_laid_over_each_other(seed, cured=False):
    """A small network looks at two scans of one slice and says by how many pixels the second has to be moved."""
    rng = np.random.default_rng(seed)
    rows, columns = np.meshgrid(np.arange(16.0), np.arange(16.0), indexing="ij")

    def scan(spots, dy, dx):
        return sum(np.exp(-((rows - 8 - y - dy) ** 2 + (columns - 8 - x - dx) ** 2) / 8) for y, x in spots)

    fixed, moving = [], []
    for _ in range(64):
        spots = rng.uniform(-2.5, 2.5, (2, 2))
        dy, dx = rng.uniform(-3, 3, 2)
        fixed.append(scan(spots, 0, 0))
        moving.append(scan(spots, dy, dx))
    batch = {"fixed": jnp.asarray(fixed, jnp.float32), "moving": jnp.asarray(moving, jnp.float32)}
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {
        "localise": [
            (_glorot(keys[0], 512, 64), jnp.zeros(64)),
            (_glorot(keys[1], 64, 32), jnp.zeros(32)),
            (_glorot(keys[2], 32, 2), jnp.zeros(2)),
        ]
    }
    grid = jnp.stack(jnp.meshgrid(jnp.arange(16.0), jnp.arange(16.0), indexing="ij"))

    def warp(image, shift):
        where = grid + shift[:, None, None]
        order = 1 if cured else 0  # the cause
        return jax.scipy.ndimage.map_coordinates(image, list(where), order=order, mode="nearest")

    def loss(params, batch):
        h = jnp.concatenate([batch["fixed"], batch["moving"]], axis=1).reshape(64, -1)
        for w, b in params["localise"][:-1]:
            h = jnp.tanh(h @ w + b)
        w, b = params["localise"][-1]
        warped = jax.vmap(warp)(batch["moving"], h @ w + b)
        return jnp.mean((warped - batch["fixed"]) ** 2)

    guess = float(jnp.mean((batch["moving"] - batch["fixed"]) ** 2))
    return Case(loss, params, batch, optax.adam(3e-3), guess)


@patient("nan or inf", source="ott-jax/ott pull request 411 and jax-ml/jax issue 3058: norm(x - x)", steps=200)
def beads_on_springs(seed, cured=False):
    """An equivariant graph network moves six beads, and should find where springs between all of them bring them."""
    key = jax.random.key(seed)
    k = jax.random.split(key, 8)
    x = jax.random.normal(k[0], (64, 6, 3))
    diff = x[:, None] - x[:, :, None]
    length = jnp.sqrt((diff**2).sum(-1, keepdims=True))
    moved = x + 0.3 * (diff * (length - 1.5)).mean(2)
    params = {
        f"layer{i}": {
            "edge": (_glorot(k[4 * i + 1], 9, 24), jnp.zeros(24)),
            "push": (_glorot(k[4 * i + 2], 24, 1), jnp.zeros(1)),
            "node": (_glorot(k[4 * i + 3], 28, 4), jnp.zeros(4)),
        }
        for i in range(2)
    }

    def layer(p, x, h):
        diff = x[None] - x[:, None]
        floor = 1e-8 if cured else 0.0  # the cause
        distance = jnp.sqrt(jnp.sum(diff**2, axis=-1) + floor)
        n = len(x)
        pairs = jnp.concatenate([jnp.repeat(h[:, None], n, 1), jnp.repeat(h[None], n, 0), distance[..., None]], axis=-1)
        m = jax.nn.silu(pairs @ p["edge"][0] + p["edge"][1])
        x = x + (diff * (m @ p["push"][0] + p["push"][1])).mean(1)
        h = h + jnp.concatenate([h, m.mean(1)], -1) @ p["node"][0] + p["node"][1]
        return x, h

    def loss(params, batch):
        def one(x):
            h = jnp.ones((6, 4))
            for name in ("layer0", "layer1"):
                x, h = layer(params[name], x, h)
            return x

        return jnp.mean((jax.vmap(one)(batch[0]) - batch[1]) ** 2)

    return Case(loss, params, (x, moved), optax.adam(5e-3), float(jnp.mean((moved - x) ** 2)))


@patient("not used", needs="flax", source="pytorch seq2seq tutorial: decoder_hidden = encoder_hidden", steps=300)
def words_read_backwards(seed, cured=False):
    """One recurrent network reads a word of three letters, a second writes it down backwards."""
    from flax import linen as nn

    class Reader(nn.Module):
        @nn.compact
        def __call__(self, word):
            return nn.RNN(nn.GRUCell(64), return_carry=True)(nn.Embed(12, 24)(word))[0]

    class Writer(nn.Module):
        @nn.compact
        def __call__(self, before, memory):
            h = nn.RNN(nn.GRUCell(64))(nn.Embed(13, 24)(before), initial_carry=memory)
            return nn.Dense(12)(h)

    class Backwards(nn.Module):
        @nn.compact
        def __call__(self, word, before):
            memory = Reader()(word)
            start = memory if cured else jnp.zeros_like(memory)  # the cause
            return Writer()(before, start)

    word = jax.random.randint(jax.random.key(seed), (256, 3), 0, 12)
    back = word[:, ::-1]
    before = jnp.concatenate([jnp.full((256, 1), 12), back[:, :-1]], axis=1)
    net = Backwards()
    params = net.init(jax.random.key(seed + 1), word, before)

    def loss(params, batch):
        word, before, back = batch
        return optax.softmax_cross_entropy_with_integer_labels(net.apply(params, word, before), back).mean()

    return Case(loss, params, (word, before, back), optax.adam(5e-3), float(np.log(12)), 12)


@patient("healthy", source="Dinh et al., Density estimation using Real NVP", steps=300)
def posterior_shaped_like_a_banana(seed):
    """A flow of affine couplings, each begun as the identity, is fitted to samples of a bent posterior."""
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    x = 2 * jax.random.normal(a, (256,))
    y = 0.25 * x**2 - 1 + 0.1 * jax.random.normal(b, (256,))
    samples = jnp.stack([x, y], axis=1)
    params = [
        {"w1": _glorot(key, 1, 32), "b1": jnp.zeros(32), "w2": jnp.zeros((32, 2)), "b2": jnp.zeros(2)}
        for key in jax.random.split(c, 4)
    ]

    def loss(params, batch):
        z, logdet = batch, 0.0
        for p in params:
            kept, changed = z[:, :1], z[:, 1:]
            s, t = jnp.split(jnp.tanh(kept @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"], 2, axis=1)
            s = 2 * jnp.tanh(s / 2)
            z = jnp.concatenate([(changed - t) * jnp.exp(-s), kept], axis=1)
            logdet = logdet - s[:, 0]
        return jnp.mean(0.5 * (z**2).sum(1) + jnp.log(2 * jnp.pi) - logdet)

    guess = float(1 + np.log(2 * np.pi) + 0.5 * np.linalg.slogdet(np.cov(np.asarray(samples).T))[1])
    return Case(loss, params, samples, optax.adam(1e-2), guess)


@patient("healthy", source="optax documentation: ctc_loss", steps=300)
def knocks_through_the_wall(seed):
    """Recordings of four knocks of five sorts are transcribed, without anybody knowing when each one fell."""
    a, b, c, d, e = jax.random.split(jax.random.key(seed), 5)
    said = jax.random.randint(a, (48, 4), 1, 6)
    code = jax.random.normal(b, (6, 8))
    heard = jnp.repeat(code[said], 4, axis=1) * jnp.tile(jnp.array([1.0, 1, 0.5, 0]), 4)[:, None]
    heard = heard + 0.2 * jax.random.normal(c, heard.shape)
    params = {"conv": _glorot(d, 24, 48).reshape(3, 8, 48), "bias": jnp.zeros(48), "out": _glorot(e, 48, 6)}

    def loss(params, batch):
        heard, said = batch
        h = jax.lax.conv_general_dilated(heard, params["conv"], (1,), "SAME", dimension_numbers=("NWC", "WIO", "NWC"))
        logits = jax.nn.relu(h + params["bias"]) @ params["out"]
        return optax.ctc_loss(logits, jnp.zeros(logits.shape[:2]), said, jnp.zeros(said.shape)).mean()

    return Case(loss, params, (heard, said), optax.adam(1e-2))


@patient("healthy", source="Hu et al., LoRA: low-rank adaptation of large language models", steps=300)
def old_controller_for_a_new_arm(seed):
    """A trained network stays as it is; only thin additions to its layers are fitted to a heavier robot arm."""
    k = iter(jax.random.split(jax.random.key(seed), 16))
    sizes = (12, 96, 96, 4)
    base = [_glorot(next(k), i, o) * 1.3 for i, o in zip(sizes[:-1], sizes[1:], strict=True)]
    heavier = [
        w + 0.9 * jax.random.normal(next(k), (len(w), 1)) @ jax.random.normal(next(k), (1, w.shape[1])) / 10
        for w in base
    ]
    x = jax.random.normal(next(k), (256, 12))
    params = {
        "base": base,
        "down": [_glorot(next(k), len(w), 4) for w in base],
        "up": [jnp.zeros((4, w.shape[1])) for w in base],
    }

    def forward(weights, x):
        for w in weights[:-1]:
            x = jnp.tanh(x @ w)
        return x @ weights[-1]

    y = forward(heavier, x)

    def loss(params, batch):
        frozen = jax.lax.stop_gradient(params["base"])
        weights = [w + 2 * a @ b for w, a, b in zip(frozen, params["down"], params["up"], strict=True)]
        return jnp.mean((forward(weights, batch[0]) - batch[1]) ** 2)

    return Case(loss, params, (x, y), optax.adam(5e-3), float(y.var(0).mean()))
