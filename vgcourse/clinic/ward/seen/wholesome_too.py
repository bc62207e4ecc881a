"""More networks that learn: other losses, other libraries, and habits that look worse than they are."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tools import arr, blobs, crossed, digits, gauss, smooth

xent = optax.softmax_cross_entropy_with_integer_labels


@patient("healthy", needs="flax", steps=100)
def nnx_with_a_skip(seed):
    """NNX: a residual block whose last layer starts at zero."""
    from flax import nnx

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.stem = nnx.Linear(6, 32, rngs=rngs)
            self.up = nnx.Linear(32, 32, rngs=rngs)
            self.down = nnx.Linear(32, 32, kernel_init=nnx.initializers.zeros, rngs=rngs)
            self.head = nnx.Linear(32, 1, rngs=rngs)

        def __call__(self, x):
            h = nnx.relu(self.stem(x))
            return self.head(h + self.down(nnx.relu(self.up(h))))[:, 0]

    graph, params = nnx.split(Net(nnx.Rngs(seed)))

    def loss_fn(params, batch):
        return jnp.mean((nnx.merge(graph, params)(batch[0]) - batch[1]) ** 2)

    return Case(loss_fn, params, smooth(np.random.default_rng(seed)), optax.adam(1e-2), guess=1.0)


@patient("healthy", source="van den Oord et al. 2017", steps=120)
def eight_codes_straight_through(seed):
    """A small VQ-VAE on blobs; the round trip is straight through, with a commitment."""
    rng = np.random.default_rng(seed)
    x, _ = blobs(rng, d=12, k=6, noise=0.3)
    params = {
        "enc": gauss(rng, 12, 4, 1.0),
        "codes": arr(0.7 * rng.normal(size=(8, 4))),
        "d1": gauss(rng, 4, 32),
        "d2": gauss(rng, 32, 12, 1.0),
    }

    def loss_fn(p, x):
        z = x @ p["enc"]
        far = ((z[:, None] - p["codes"]) ** 2).sum(-1)
        code = p["codes"][jnp.argmin(far, 1)]
        through = z + jax.lax.stop_gradient(code - z)
        out = jax.nn.relu(through @ p["d1"]) @ p["d2"]
        stop = jax.lax.stop_gradient
        return jnp.mean((out - x) ** 2) + jnp.mean((stop(z) - code) ** 2) + 0.25 * jnp.mean((z - stop(code)) ** 2)

    return Case(loss_fn, params, x, optax.adam(1e-2))


@patient("healthy", source="Jang et al. 2017, Gumbel-softmax", steps=120)
def gumbel_codes(seed):
    """Digits through six soft codes; the Gumbel noise is in the batch."""
    rng = np.random.default_rng(seed)
    images, labels = digits(64)
    x = (images.reshape(-1, 64) / 16)[labels < 5]
    params = {
        "enc": gauss(rng, 64, 6, 1.0),
        "dec": gauss(rng, 6, 48),
        "out": gauss(rng, 48, 64, 1.0),
        "bias": arr(x.mean(0)),
    }

    def loss_fn(p, batch):
        code = jax.nn.softmax((batch["x"] @ p["enc"] + 0.5 * batch["gumbel"]) / 0.7)
        return jnp.mean((jax.nn.relu(code @ p["dec"]) @ p["out"] + p["bias"] - batch["x"]) ** 2)

    noise = -np.log(-np.log(rng.uniform(1e-6, 1, (len(x), 6))))
    batch = {"x": arr(x), "gumbel": arr(noise)}
    return Case(loss_fn, params, batch, optax.adam(2e-2), guess=float(x.var(0).mean()))


@patient("healthy", source="Jacobs et al. 1991", steps=120)
def four_experts(seed):
    """Experts and a soft gate in one einsum."""
    rng = np.random.default_rng(seed)
    params = {
        "gate": gauss(rng, 6, 4, 1.0),
        "w": arr(rng.normal(size=(4, 6, 16)) * (2 / 6) ** 0.5),
        "v": arr(rng.normal(size=(4, 16)) / 4),
    }

    def loss_fn(p, batch):
        h = jax.nn.relu(jnp.einsum("nd,edh->neh", batch[0], p["w"]))
        each = jnp.einsum("neh,eh->ne", h, p["v"])
        return jnp.mean(((jax.nn.softmax(batch[0] @ p["gate"]) * each).sum(-1) - batch[1]) ** 2)

    return Case(loss_fn, params, smooth(rng), optax.adam(2e-2), guess=1.0)


@patient("healthy", source="Chen et al. 2018, neural ordinary differential equations", steps=60)
def flow_of_six_steps(seed):
    """Points of two rings are moved by a field, in six steps of Heun, until a plane parts them."""
    rng = np.random.default_rng(seed)
    inner = np.arange(96) % 2
    angle, radius = rng.uniform(0, 2 * np.pi, 96), np.where(inner, 0.5, 1.5) + 0.1 * rng.normal(size=96)
    x = np.stack([radius * np.cos(angle), radius * np.sin(angle), np.zeros(96)], 1)
    params = {
        "w": gauss(rng, 3, 24),
        "b": arr(rng.normal(size=24)),
        "v": gauss(rng, 24, 3, 1.0),
        "plane": arr(rng.normal(size=3)),
        "c": jnp.zeros(()),
    }

    def loss_fn(p, batch):
        def field(x):
            return jnp.tanh(x @ p["w"] + p["b"]) @ p["v"]

        def heun(x, _):
            k = field(x)
            return x + (k + field(x + k / 6)) / 12, None

        x, _ = jax.lax.scan(heun, batch[0], length=6)
        return optax.sigmoid_binary_cross_entropy(x @ p["plane"] + p["c"], batch[1]).mean()

    return Case(loss_fn, params, (arr(x), arr(inner)), optax.adam(3e-2), guess=math.log(2), classes=2)


@patient("healthy", needs="equinox", source="Raissi et al. 2019", steps=150)
def decay_by_its_equation(seed):
    """Equinox: a PINN for y' = −2y with y(0) = 1."""
    import equinox as eqx

    model = eqx.nn.MLP("scalar", "scalar", 16, 2, activation=jnp.tanh, key=jax.random.key(seed))
    params, static = eqx.partition(model, eqx.is_inexact_array)

    def loss_fn(params, t):
        y = eqx.combine(params, static)
        value, slope = jax.vmap(jax.value_and_grad(y))(t)
        return jnp.mean((slope + 2 * value) ** 2) + (y(jnp.zeros(())) - 1) ** 2

    return Case(loss_fn, params, jnp.linspace(0, 1, 20), optax.adam(1e-2))


@patient("healthy", source="Schroff et al. 2015", steps=80)
def anchors_and_strangers(seed):
    """Triplets with a margin of a half; some are satisfied from the start and give no gradient."""
    rng = np.random.default_rng(seed)
    centre = rng.normal(size=(6, 10))
    who = rng.integers(0, 6, 96)
    other = (who + rng.integers(1, 6, 96)) % 6
    noise = rng.normal(size=(3, 96, 10))
    triplet = np.stack([centre[who], centre[who], centre[other]]) + noise
    params = {"w": gauss(rng, 10, 32), "v": gauss(rng, 32, 8, 1.0)}

    def loss_fn(p, triplet):
        z = jax.nn.relu(triplet @ p["w"]) @ p["v"]
        z = z / jnp.sqrt((z**2).sum(-1, keepdims=True) + 1e-6)
        near, far = ((z[0] - z[1]) ** 2).sum(-1), ((z[0] - z[2]) ** 2).sum(-1)
        return jax.nn.relu(near - far + 0.5).mean()

    return Case(loss_fn, params, arr(triplet), optax.adam(1e-2), guess=0.5)


@patient("healthy", steps=120)
def visits_per_day(seed):
    """Counts and the logarithm of their rate; Poisson deviance."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 5))
    y = rng.poisson(np.exp(1 + 1.2 * np.tanh(x @ rng.normal(size=5))))
    params = {"w": gauss(rng, 5, 32), "b": jnp.zeros(32), "v": 0.1 * gauss(rng, 32, 1), "c": arr([np.log(y.mean())])}

    def loss_fn(p, batch):
        x, y = batch
        log_rate = (jax.nn.relu(x @ p["w"] + p["b"]) @ p["v"] + p["c"])[:, 0]
        return jnp.mean(jnp.exp(log_rate) - y * log_rate + jax.scipy.special.xlogy(y, y) - y)

    mean = y.mean()
    guess = np.mean(mean - y * np.log(mean) + y * np.log(np.maximum(y, 1)) - y)
    return Case(loss_fn, params, (arr(x), arr(y)), optax.adam(1e-2), guess=float(guess))


@patient("healthy", steps=100)
def four_tags_of_a_picture(seed):
    """Several labels at once, each with its own sigmoid inside the loss; rare ones weigh more."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 10))
    tags = (x @ rng.normal(size=(10, 4)) > np.array([0.0, 1.0, 2.0, 3.0])).astype(float)
    params = [(gauss(rng, 10, 32), jnp.zeros(32)), (gauss(rng, 32, 4, 1.0), jnp.zeros(4))]
    weight = 1 + 2 * tags

    def loss_fn(params, batch):
        (w, b), (v, c) = params
        each = optax.sigmoid_binary_cross_entropy(jax.nn.relu(batch["x"] @ w + b) @ v + c, batch["tags"])
        return (batch["weight"] * each).mean()

    p = (weight * tags).mean(0) / weight.mean(0)
    guess = float((weight.mean(0) * -(p * np.log(p) + (1 - p) * np.log(1 - p))).mean())
    batch = {"x": arr(x), "tags": arr(tags), "weight": arr(weight)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=guess)


@patient("healthy", steps=100)
def lengths_are_told(seed):
    """An Elman network over sentences of three to ten words; it stops where each of them ends."""
    rng = np.random.default_rng(seed)
    kind, length = np.arange(64) % 2, rng.integers(3, 10, 64)
    ids = 1 + 5 * kind[:, None] + rng.integers(0, 5, (64, 10))
    ids[np.arange(10) >= length[:, None]] = 0
    params = {
        "emb": arr(rng.normal(size=(11, 8))),
        "wx": gauss(rng, 8, 16, 1.0),
        "wh": gauss(rng, 16, 16, 1.0),
        "out": gauss(rng, 16, 2, 1.0),
    }

    def loss_fn(p, batch):
        def step(h, word):
            new = jnp.tanh(p["emb"][word] @ p["wx"] + h @ p["wh"])
            return jnp.where((word > 0)[:, None], new, h), None

        h, _ = jax.lax.scan(step, jnp.zeros((64, 16)), batch[0].T)
        return xent(h @ p["out"], batch[1]).mean()

    return Case(loss_fn, params, (jnp.asarray(ids), jnp.asarray(kind)), optax.adam(5e-3), guess=math.log(2), classes=2)


@patient("healthy", steps=150)
def clipped_at_one_before_adam(seed):
    """The usual chain: a clip at 1, then AdamW with a warmup and a cosine."""
    rng = np.random.default_rng(seed)
    params = {"w1": gauss(rng, 5, 48), "b1": jnp.zeros(48), "w2": gauss(rng, 48, 48), "w3": gauss(rng, 48, 1, 1.0)}

    def loss_fn(p, batch):
        h = jax.nn.gelu(batch[0] @ p["w1"] + p["b1"])
        return optax.sigmoid_binary_cross_entropy((jax.nn.gelu(h @ p["w2"]) @ p["w3"])[:, 0], batch[1]).mean()

    rate = optax.warmup_cosine_decay_schedule(0.0, 1e-2, 15, 160, 1e-4)
    chain = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rate))
    return Case(loss_fn, params, crossed(rng), chain, guess=math.log(2), classes=2)


@patient("healthy", steps=120)
def half_of_the_units_sleep(seed):
    """A wide ReLU layer on lengths and weights, all positive: a part of its units is 0 for everybody."""
    rng = np.random.default_rng(seed)
    kind = np.arange(120) % 3
    x = np.abs(np.array([[0.5, 1.4, 0.2], [1.0, 0.6, 1.2], [1.5, 1.3, 0.7]])[kind] + 0.15 * rng.normal(size=(120, 3)))
    params = {"w": gauss(rng, 3, 64), "b": jnp.zeros(64), "v": gauss(rng, 64, 3, 1.0)}

    def loss_fn(p, batch):
        return xent(jax.nn.relu(batch[0] @ p["w"] + p["b"]) @ p["v"], batch[1]).mean()

    return Case(loss_fn, params, (arr(x), jnp.asarray(kind)), optax.adam(1e-2), guess=math.log(3), classes=3)


@patient("healthy", source="Sitzmann et al. 2020, SIREN, first layer times 12", steps=120)
def picture_as_a_function(seed):
    """Sines from coordinates to the grey of a picture."""
    rng = np.random.default_rng(seed)
    v, u = np.mgrid[-1:1:12j, -1:1:12j]
    grey = np.sin(5 * u) * np.cos(4 * v) + 0.5 * u
    bound = (6 / 32) ** 0.5
    params = [
        arr(rng.uniform(-0.5, 0.5, (2, 32))),
        arr(rng.uniform(-bound, bound, (32, 32))),
        arr(rng.uniform(-bound, bound, (32, 1))),
    ]

    def loss_fn(params, batch):
        first, second, last = params
        h = jnp.sin(jnp.sin(12 * batch[0] @ first) @ second)
        return jnp.mean(((h @ last)[:, 0] - batch[1]) ** 2)

    grey = (grey - grey.mean()) / grey.std()
    return Case(
        loss_fn, params, (arr(np.stack([u.ravel(), v.ravel()], 1)), arr(grey.ravel())), optax.adam(5e-3), guess=1.0
    )
