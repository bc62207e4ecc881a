"""Ways on which no gradient comes back, and units that never speak."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "gradient cut off",
    source="KanishJebaMathewM/Truxify issue 13118: the inner step of MAML writes to param.data",
    steps=200,
)
def inner_step_that_forgets_where_it_began(seed, cured=False):
    """MAML on sines of other phases: a start from which one step on five points is enough for the next ten."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-3, 3, (12, 15, 1))
    y = np.sin(x + rng.uniform(0, np.pi, (12, 1, 1)))
    tasks = {"x": jnp.asarray(x, jnp.float32), "y": jnp.asarray(y, jnp.float32)}
    theta = {
        "w1": jnp.asarray(rng.normal(size=(1, 24)), jnp.float32),
        "b1": jnp.asarray(rng.normal(size=24), jnp.float32),
        "w2": jnp.asarray(rng.normal(size=(24, 1)) / 24**0.5, jnp.float32),
    }

    def mse(theta, x, y):
        h = jnp.tanh(x @ theta["w1"] + theta["b1"])
        return jnp.mean((h @ theta["w2"] - y) ** 2)

    def adapt(theta, x, y):
        theta = jax.tree.map(lambda p, g: p - 0.02 * g, theta, jax.grad(mse)(theta, x, y))
        return theta if cured else jax.lax.stop_gradient(theta)  # the cause

    def meta_loss(theta, tasks):
        def one(x, y):
            return mse(adapt(theta, x[:5], y[:5]), x[5:], y[5:])

        return jax.vmap(one)(tasks["x"], tasks["y"]).mean()

    return Case(meta_loss, theta, tasks, optax.adam(3e-3), guess=float(y.var()))


@patient(
    "gradient cut off",
    source="a common mistake in tuning controllers through their simulation: the figure of merit is a count",
    steps=120,
)
def samples_until_it_has_settled(seed, cured=False):
    """A network brings a cart with friction to rest; its cost is how many samples the cart is away from its place."""
    rng = np.random.default_rng(seed)
    begin = rng.uniform(-1.5, 1.5, (16, 2))
    policy = {
        "w": jnp.asarray(rng.normal(size=(2, 16)) / 2**0.5, jnp.float32),
        "v": jnp.asarray(0.1 * rng.normal(size=(16, 1)), jnp.float32),
    }

    def away(x):
        return jnp.abs(x) if cured else (jnp.abs(x) > 0.1).astype(jnp.float32)  # the cause

    def cost(policy, begin):
        def sample(state, _):
            x, v = state[:, 0], state[:, 1]
            force = 3 * jnp.tanh(jnp.tanh(state @ policy["w"]) @ policy["v"])[:, 0]
            v = v + 0.1 * (force - 0.3 * v)
            x = x + 0.1 * v
            return jnp.stack([x, v], 1), away(x).mean()

        _, missed = jax.lax.scan(sample, begin, length=40)
        return missed.sum()

    return Case(cost, policy, jnp.asarray(begin, jnp.float32), optax.adam(1e-2))


@patient(
    "gradient cut off",
    needs="equinox",
    source="Minione/DTSH issue 2, KevinMusgrave/pytorch-metric-learning issue 493: how is the sign learnt through?",
    steps=150,
)
def sixteen_signs_for_each_picture(seed, cured=False):
    """Equinox: pictures of one kind shall have the same sixteen signs, pictures of two kinds the opposite ones."""
    import equinox as eqx

    class Hasher(eqx.Module):
        body: eqx.nn.Linear
        bits: eqx.nn.Linear

        def __init__(self, key):
            one, two = jax.random.split(key)
            self.body = eqx.nn.Linear(24, 32, key=one)
            self.bits = eqx.nn.Linear(32, 16, key=two)

        def __call__(self, x):
            h = self.bits(jax.nn.relu(self.body(x)))
            return jnp.tanh(h) if cured else jnp.sign(h)  # the cause

    rng = np.random.default_rng(seed)
    kind = np.arange(60) % 6
    x = rng.normal(size=(6, 24))[kind] + 0.8 * rng.normal(size=(60, 24))
    alike = np.where(kind[:, None] == kind, 1.0, -0.2)
    batch = jnp.asarray(x, jnp.float32), jnp.asarray(alike, jnp.float32)
    params, rest = eqx.partition(Hasher(jax.random.key(seed)), eqx.is_array)

    def loss(params, batch):
        x, alike = batch
        code = jax.vmap(eqx.combine(params, rest))(x)
        return jnp.mean((code @ code.T / 16 - alike) ** 2)

    return Case(loss, params, batch, optax.adam(3e-3), guess=float(alike.var()))


@patient(
    "dead units",
    source="fangwei123456/spikingjelly issue 190: with a rectangular surrogate the weights hardly change",
    steps=150,
)
def neurons_below_their_threshold(seed, cured=False):
    """Leaky neurons read eight frames of rare spikes; drawn for dense inputs, none ever comes near its threshold."""
    rng = np.random.default_rng(seed)
    label = np.arange(48) % 4
    rate = 0.08 * rng.random((4, 40)) ** 3
    spikes = rng.random((8, 48, 40)) < rate[label]
    gain = 14.0 if cured else 1.0  # the cause
    weights = {
        "in": jnp.asarray(gain * rng.normal(size=(40, 32)) / 40**0.5, jnp.float32),
        "out": jnp.asarray(rng.normal(size=(32, 4)) / 32**0.5, jnp.float32),
        "bias": jnp.zeros(4),
    }
    batch = {"spikes": jnp.asarray(spikes, jnp.float32), "label": jnp.asarray(label)}

    def fire(u):
        inside = jnp.clip(u + 0.5, 0, 1)
        return inside + jax.lax.stop_gradient((u > 0) - inside)

    def loss(w, batch):
        def frame(u, spike):
            u = 0.8 * u + spike @ w["in"]
            out = fire(u - 2)
            return u - 2 * jax.lax.stop_gradient(out), out

        _, out = jax.lax.scan(frame, jnp.zeros((48, 32)), batch["spikes"])
        logits = out.sum(0) @ w["out"] + w["bias"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["label"]).mean()

    return Case(loss, weights, batch, optax.adam(5e-3), guess=float(np.log(4)), classes=4)


@patient(
    "dead units",
    source="Ramapuram et al. 2024 give sigmoid attention a bias of -log n; Wortsman et al. 2023, ReLU attention, none",
    steps=120,
)
def bias_of_sigmoid_attention_below_a_relu(seed, cured=False):
    """A slide is a bag of 24 patches: does it hold a tumour? One query, attention by ReLU, and no word of a patch."""
    rng = np.random.default_rng(seed)
    n, d = 24, 16
    ill = np.arange(40) % 2
    patch = rng.normal(size=(40, n, 10))
    patch[:, :5] += 1.5 * ill[:, None, None] * np.sign(rng.normal(size=10))
    params = {
        "embed": jnp.asarray(rng.normal(size=(10, d)) / 10**0.5, jnp.float32),
        "query": jnp.asarray(0.7 * rng.normal(size=d), jnp.float32),
        "value": jnp.asarray(rng.normal(size=(d, d)) / d**0.5, jnp.float32),
        "head": {"w": jnp.asarray(rng.normal(size=d) / d**0.5, jnp.float32), "b": jnp.zeros(())},
    }
    shift = 0.0 if cured else -np.log(n)  # the cause

    def loss_fn(p, bags):
        h = jnp.tanh(bags["patch"] @ p["embed"])
        weight = jax.nn.relu(h @ p["query"] / d**0.5 + shift)
        pooled = jnp.einsum("bn,bnd->bd", weight, h @ p["value"]) / n**0.5
        logit = pooled @ p["head"]["w"] + p["head"]["b"]
        return optax.sigmoid_binary_cross_entropy(logit, bags["ill"]).mean()

    bags = {"patch": jnp.asarray(patch, jnp.float32), "ill": jnp.asarray(ill, jnp.float32)}
    return Case(loss_fn, params, bags, optax.adam(1e-2), guess=float(np.log(2)), classes=2)
