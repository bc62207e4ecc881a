"""Networks that learn, some of which look as if they did not."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tools import arr, blobs, crossed, digits, gauss

xent = optax.softmax_cross_entropy_with_integer_labels


@patient("healthy", steps=100)
def first_network(seed):
    """An MLP in a list of dicts, as in the first tutorial; SGD."""
    rng = np.random.default_rng(seed)
    params = [{"w": gauss(rng, n, m), "b": jnp.zeros(m)} for n, m in ((16, 32), (32, 32), (32, 4))]

    def loss(params, batch):
        x, y = batch
        *hidden, last = params
        for layer in hidden:
            x = jax.nn.relu(x @ layer["w"] + layer["b"])
        return -jnp.mean(jnp.sum(jax.nn.log_softmax(x @ last["w"] + last["b"]) * jax.nn.one_hot(y, 4), -1))

    return Case(loss, params, blobs(rng), optax.sgd(0.1), guess=math.log(4), classes=4)


@patient("healthy", steps=120)
def fourteen_orthogonal_layers(seed):
    """Deep tanh, orthogonal weights, no skip."""
    rng = np.random.default_rng(seed)
    stack = np.stack([np.linalg.qr(rng.normal(size=(20, 20)))[0] for _ in range(14)])
    params = {"in": gauss(rng, 16, 20, 1.0), "stack": arr(stack), "out": gauss(rng, 20, 4, 1.0)}

    def loss(p, batch):
        h, _ = jax.lax.scan(lambda h, w: (jnp.tanh(h @ w), None), batch[0] @ p["in"], p["stack"])
        return xent(h @ p["out"], batch[1]).mean()

    return Case(loss, params, blobs(rng), optax.adam(2e-3), guess=math.log(4), classes=4)


@patient("healthy", source="PyTorch's nn.TransformerEncoderLayer with norm_first", steps=80)
def encoder_layer(seed):
    """One block, two heads, learnt places; which half of the sentence holds the larger number of ones."""
    rng = np.random.default_rng(seed)
    d, n = 16, 10
    names = {"wq": (d, d), "wk": (d, d), "wv": (d, d), "wo": (d, d), "up": (d, 32), "down": (32, d), "out": (d, 2)}
    params = {name: gauss(rng, *shape, 1.0) for name, shape in names.items()}
    params |= {
        "tok": arr(rng.normal(size=(2, d))),
        "pos": arr(rng.normal(size=(n, d))),
        "g1": jnp.ones(d),
        "g2": jnp.ones(d),
    }

    def norm(x, g):
        x = x - x.mean(-1, keepdims=True)
        return g * x / jnp.sqrt((x * x).mean(-1, keepdims=True) + 1e-5)

    def heads(x):
        return x.reshape(*x.shape[:2], 2, d // 2).swapaxes(1, 2)

    def loss_fn(p, batch):
        x = p["tok"][batch["bits"]] + p["pos"]
        y = norm(x, p["g1"])
        q, k, v = heads(y @ p["wq"]), heads(y @ p["wk"]), heads(y @ p["wv"])
        a = jax.nn.softmax(q @ k.swapaxes(2, 3) / (d // 2) ** 0.5) @ v
        x = x + a.swapaxes(1, 2).reshape(x.shape) @ p["wo"]
        x = x + jax.nn.gelu(norm(x, p["g2"]) @ p["up"]) @ p["down"]
        return xent(x.mean(1) @ p["out"], batch["half"]).mean()

    bits = rng.integers(0, 2, (400, n))
    more = bits[:, :5].sum(1) - bits[:, 5:].sum(1)
    keep = np.flatnonzero(more)[:96]
    batch = {"bits": jnp.asarray(bits[keep]), "half": jnp.asarray((more[keep] > 0).astype(int))}
    return Case(loss_fn, params, batch, optax.adamw(5e-3), guess=math.log(2), classes=2)


@patient("healthy", needs="equinox", steps=60)
def parentheses(seed):
    """Equinox: a GRU adds up ones and minus ones."""
    import equinox as eqx

    cell = eqx.nn.GRUCell(1, 16, key=jax.random.key(seed))
    rng = np.random.default_rng(seed)
    steps = 2.0 * rng.integers(0, 2, (14, 64, 1)) - 1
    depth = steps.sum((0, 2)) / 14**0.5
    params = {"cell": cell, "out": gauss(rng, 16, 1, 1.0)}

    def loss_fn(params, batch):
        h, _ = jax.lax.scan(lambda h, x: (jax.vmap(params["cell"])(x, h), None), jnp.zeros((64, 16)), batch[0])
        return jnp.mean(((h @ params["out"])[:, 0] - batch[1]) ** 2)

    return Case(loss_fn, params, (arr(steps), arr(depth)), optax.adam(2e-2), guess=float(depth.var()))


@patient("healthy", needs="flax", steps=100)
def linen_with_layer_norm(seed):
    """Linen reads digits as they are, 0 to 16; a layer norm comes first."""
    from flax import linen as nn

    net = nn.Sequential([nn.LayerNorm(), nn.Dense(32), nn.relu, nn.Dense(10)])
    images, labels = digits(96)
    x = arr(images.reshape(-1, 64))
    params = net.init(jax.random.key(seed), x[:1])

    def loss_fn(params, batch):
        return xent(net.apply(params, batch["image"]), batch["label"]).mean()

    batch = {"image": x, "label": jnp.asarray(labels)}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=math.log(10), classes=10)


@patient("healthy", source="Kingma and Welling 2014", steps=150)
def small_vae(seed):
    """Binarised digits, three latent numbers, the sum of a cross-entropy and a KL; the noise is in the batch."""
    rng = np.random.default_rng(seed)
    images, _ = digits(96)
    x = (images.reshape(-1, 64) > 7).astype(np.float32)
    params = {
        "enc": gauss(rng, 64, 48),
        "mu": gauss(rng, 48, 3, 1.0),
        "logvar": 0.1 * gauss(rng, 48, 3),
        "d1": gauss(rng, 3, 48),
        "d2": gauss(rng, 48, 64, 1.0),
    }
    params["bias"] = jnp.zeros(64)

    def elbo(p, batch):
        x, noise = batch
        h = jax.nn.relu(x @ p["enc"])
        mu, logvar = h @ p["mu"], h @ p["logvar"]
        z = mu + jnp.exp(logvar / 2) * noise
        logits = jax.nn.relu(z @ p["d1"]) @ p["d2"] + p["bias"]
        kl = -0.5 * (1 + logvar - mu**2 - jnp.exp(logvar)).sum(-1)
        return (optax.sigmoid_binary_cross_entropy(logits, x).sum(-1) + kl).mean()

    return Case(elbo, params, (arr(x), arr(rng.normal(size=(96, 3)))), optax.adam(5e-3), guess=64 * math.log(2))


@patient("healthy", source="Mnih et al. 2015: the target network's parameters come with the batch", steps=100)
def deep_q_network(seed):
    """Temporal differences on a line of seven states; the targets are a frozen copy."""
    rng = np.random.default_rng(seed)
    params = [gauss(rng, 7, 32), gauss(rng, 32, 2, 1.0)]
    frozen = [gauss(rng, 7, 32), gauss(rng, 32, 2, 1.0)]

    def q(params, s):
        return jax.nn.relu(s @ params[0]) @ params[1]

    def td(params, batch):
        target = batch["reward"] + 0.9 * q(batch["frozen"], batch["next"]).max(-1)
        chosen = jnp.take_along_axis(q(params, batch["state"]), batch["action"][:, None], 1)[:, 0]
        return optax.huber_loss(chosen, jax.lax.stop_gradient(target)).mean()

    s, a = rng.integers(0, 7, 96), rng.integers(0, 2, 96)
    t = np.clip(s + 2 * a - 1, 0, 6)
    batch = {
        "state": arr(np.eye(7)[s]),
        "next": arr(np.eye(7)[t]),
        "action": jnp.asarray(a),
        "reward": arr(t == 6),
        "frozen": frozen,
    }
    return Case(td, params, batch, optax.adam(1e-2))


@patient("healthy", source="Chen et al. 2020, SimCLR", steps=80)
def two_views(seed):
    """Contrast by cosines over a temperature of 0.2."""
    rng = np.random.default_rng(seed)
    params = {"f": gauss(rng, 12, 32), "g": gauss(rng, 32, 16)}

    def loss_fn(p, views):
        z = jax.nn.relu(jnp.concatenate(views) @ p["f"]) @ p["g"]
        z = z / jnp.sqrt((z * z).sum(-1, keepdims=True) + 1e-8)
        sim = z @ z.T / 0.2 - 1e9 * jnp.eye(len(z))
        other = (jnp.arange(len(z)) + len(z) // 2) % len(z)
        return xent(sim, other).mean()

    x = rng.normal(size=(32, 12))
    views = tuple(arr(x + 0.3 * rng.normal(size=x.shape)) for _ in range(2))
    return Case(loss_fn, params, views, optax.adam(5e-3), guess=math.log(63))


@patient("healthy", source="Ho et al. 2020, DDPM", steps=150)
def noise_of_two_moons(seed):
    """Two arcs in the plane, the noise of each step is predicted from the place and the time."""
    rng = np.random.default_rng(seed)
    angle, side = rng.uniform(0, np.pi, 256), np.arange(256) % 2
    x0 = np.stack([np.cos(angle) + side - 0.5, (1 - 2 * side) * np.sin(angle)], 1)
    t = rng.uniform(0.05, 1, (256, 1))
    noise = rng.normal(size=(256, 2))
    xt = np.sqrt(1 - t**2) * x0 + t * noise
    params = {"w1": gauss(rng, 2 + 8, 64), "b1": jnp.zeros(64), "w2": gauss(rng, 64, 64), "w3": gauss(rng, 64, 2, 1.0)}

    def loss_fn(p, batch):
        waves = batch["t"] * jnp.array([1.0, 2.0, 4.0, 8.0])
        h = jnp.concatenate([batch["x"], jnp.sin(waves), jnp.cos(waves)], -1)
        h = jax.nn.silu(jax.nn.silu(h @ p["w1"] + p["b1"]) @ p["w2"])
        return jnp.mean((h @ p["w3"] - batch["noise"]) ** 2)

    batch = {"x": arr(xt), "t": arr(t), "noise": arr(noise)}
    return Case(loss_fn, params, batch, optax.adam(5e-3), guess=float((noise**2).mean()))


@patient("healthy", source="Xu et al. 2019, GIN: sums over neighbours, then an MLP", steps=120)
def ring_or_star(seed):
    """Two layers tell graphs of eight nodes apart by their degrees."""
    rng = np.random.default_rng(seed)
    graphs, label = [], np.arange(64) % 2
    for star in label:
        a = np.zeros((8, 8))
        for i in range(1, 8):
            j = 0 if star else i - 1
            a[i, j] = a[j, i] = 1
        extra = rng.integers(0, 8, (2, 2))
        a[extra[:, 0], extra[:, 1]] = a[extra[:, 1], extra[:, 0]] = 1
        order = rng.permutation(8)
        graphs.append(a[order][:, order])
    params = {
        "w1": gauss(rng, 1, 16),
        "b1": jnp.zeros(16),
        "w2": gauss(rng, 16, 16, 1.0),
        "b2": jnp.zeros(16),
        "out": gauss(rng, 16, 2, 1.0),
    }

    def loss_fn(p, batch):
        a = batch["adjacency"]
        h = jax.nn.relu(a.sum(-1, keepdims=True) / 4 @ p["w1"] + p["b1"])
        h = jax.nn.relu((h + a @ h / 4) @ p["w2"] + p["b2"])
        return xent(h.mean(1) @ p["out"], batch["star"]).mean()

    batch = {"adjacency": arr(np.stack(graphs)), "star": jnp.asarray(label)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient("healthy", source="Gu et al. 2022, S4D-Real", steps=60)
def diagonal_states(seed):
    """A diagonal state space with steps of 0.01 to 0.1 tells whether the trace was high in its first half."""
    rng = np.random.default_rng(seed)
    dt = np.exp(rng.uniform(np.log(0.01), np.log(0.1), 16))
    params = {
        "log_dt": arr(np.log(dt)),
        "log_a": arr(np.log(np.arange(1, 17) / 4)),
        "B": arr(rng.normal(size=16)),
        "C": gauss(rng, 16, 24),
        "out": gauss(rng, 24, 1, 1.0),
    }

    def loss_fn(p, batch):
        u, high = batch
        dt, a = jnp.exp(p["log_dt"]), jnp.exp(p["log_a"])
        keep = jnp.exp(-dt * a)
        x, _ = jax.lax.scan(lambda x, u: (keep * x + (1 - keep) * p["B"] * u[:, None], None), jnp.zeros((64, 16)), u)
        return optax.sigmoid_binary_cross_entropy((jax.nn.gelu(4 * x @ p["C"]) @ p["out"])[:, 0], high).mean()

    high = np.arange(64) % 2
    u = 0.5 * rng.normal(size=(32, 64))
    u[:16] += 2 * high - 1
    return Case(loss_fn, params, (arr(u), arr(high)), optax.adam(1e-2), guess=math.log(2), classes=2)


@patient("healthy", source="Hu et al. 2022, LoRA: A drawn, B zero", steps=120)
def adapter_with_one_zero(seed):
    """Frozen weights come with the batch; half of what is trained starts at 0."""
    rng = np.random.default_rng(seed)
    base = {"W": gauss(rng, 16, 48), "V": gauss(rng, 48, 4, 0.3)}
    params = {
        "W": {"A": gauss(rng, 16, 4, 1.0), "B": jnp.zeros((4, 48))},
        "V": {"A": gauss(rng, 48, 4, 1.0), "B": jnp.zeros((4, 4))},
    }

    def loss_fn(p, batch):
        w = {name: batch["base"][name] + 2 * p[name]["A"] @ p[name]["B"] for name in p}
        return xent(jax.nn.relu(batch["x"] @ w["W"]) @ w["V"], batch["y"]).mean()

    x, y = blobs(rng)
    return Case(loss_fn, params, {"x": x, "y": y, "base": base}, optax.adam(1e-2), guess=math.log(4), classes=4)


@patient("healthy", steps=150)
def two_logistic_layers(seed):
    """A shallow network of sigmoids and an XOR; Adam."""
    rng = np.random.default_rng(seed)
    params = {
        "w1": 2 * gauss(rng, 5, 32),
        "b1": jnp.zeros(32),
        "w2": 2 * gauss(rng, 32, 16),
        "b2": jnp.zeros(16),
        "w3": gauss(rng, 16, 1),
    }

    def loss_fn(p, batch):
        h = jax.nn.sigmoid(batch[0] @ p["w1"] + p["b1"])
        h = jax.nn.sigmoid(h @ p["w2"] + p["b2"])
        return optax.sigmoid_binary_cross_entropy((h @ p["w3"])[:, 0], batch[1]).mean()

    return Case(loss_fn, params, crossed(rng), optax.adam(3e-2), guess=math.log(2), classes=2)
