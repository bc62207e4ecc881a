"""Models of several parts that are woven together: towers, heads, encoders, slots."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import clouds, waves, written_digits
from ..patient import Case, patient


@patient(
    "symmetric initialisation",
    at=("['mean']",),
    source="Goodfellow et al., Deep Learning, 8.4: breaking symmetry",
    steps=200,
)
def wind_in_a_mixture(seed, cured=False):
    """A mixture density net: wind comes from one of three directions that the season does not tell; three Gaussians."""
    n, h = 256, 32
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 2))
    y = np.array([-2.0, 0.0, 2.0])[rng.integers(0, 3, n)] + 0.5 * np.sin(2 * x[:, 0]) + 0.05 * rng.normal(size=n)
    x, y = jnp.asarray(x, jnp.float32), jnp.asarray(y / y.std(), jnp.float32)
    key = jax.random.split(jax.random.PRNGKey(seed), 3)
    centre = jnp.array([-1.0, 0.0, 1.0]) if cured else jnp.full(3, 0.5)  # the cause
    one = 0.1 * jax.random.normal(key[1], (h, 1)) / h**0.5
    params = {
        "body": (jax.random.normal(key[0], (2, h)), jnp.zeros(h)),
        "mean": (jnp.tile(one, 3), centre),
        "share": (jnp.zeros((h, 3)), jnp.zeros(3)),
        "spread": (jnp.zeros((h, 3)), jnp.full(3, -1.0)),
    }

    def loss(p, batch):
        x, y = batch
        z = jnp.tanh(x @ p["body"][0] + p["body"][1])
        mean, share, spread = (z @ p[name][0] + p[name][1] for name in ("mean", "share", "spread"))
        density = jax.scipy.stats.norm.logpdf(y[:, None], mean, jnp.exp(spread) + 0.02)
        return -jax.nn.logsumexp(jax.nn.log_softmax(share) + density, axis=1).mean()

    guess = 0.5 * float(np.log(2 * np.pi * np.e * y.var()))
    return Case(loss, params, (x, y), optax.adam(1e-2), guess)


@patient("rank collapse", source="Dong et al., Attention is not all you need", steps=200)
def errors_in_log_lines(seed, cured=False):
    """Which of 16 events of a log is the faulty one? Six layers of attention point at the position."""
    n, t, d, depth = 96, 16, 32, 6
    rng = np.random.default_rng(seed)
    events = rng.integers(1, 20, (n, t))
    faulty = rng.integers(0, t, n)
    events[np.arange(n), faulty] = 20 + rng.integers(0, 3, n)
    key = jax.random.split(jax.random.PRNGKey(seed), 3 + depth)
    params = {
        "embed": jax.random.normal(key[0], (23, d)),
        "place": 0.5 * jax.random.normal(key[1], (t, d)),
        "layers": [
            {name: jax.random.normal(k, (d, d)) / d**0.5 for name, k in zip("qkv", jax.random.split(k, 3), strict=True)}
            for k in key[3:]
        ],
        "point": jax.random.normal(key[2], (d,)) / d**0.5,
    }
    skip = 1.0 if cured else 0.0  # the cause

    def norm(z):
        return (z - z.mean(-1, keepdims=True)) / jnp.sqrt(z.var(-1, keepdims=True) + 1e-5)

    def loss(p, batch):
        events, faulty = batch
        z = p["embed"][events] + p["place"]
        for layer in p["layers"]:
            q, k, v = (norm(z) @ layer[name] for name in "qkv")
            mix = jax.nn.softmax(q @ k.swapaxes(1, 2) / d**0.5)
            z = skip * z + mix @ v
        return optax.softmax_cross_entropy_with_integer_labels(norm(z) @ p["point"], faulty).mean()

    batch = (jnp.asarray(events), jnp.asarray(faulty))
    share = np.bincount(faulty, minlength=t) / n
    guess = -float((share[share > 0] * np.log(share[share > 0])).sum())
    return Case(loss, params, batch, optax.adam(1e-3), guess, t)


@patient("not used", at=("['makes']",), source="Cheng et al., Wide & deep learning for recommender systems", steps=250)
def prices_of_used_boats(seed, cured=False):
    """Log prices of boats from six numbers and the make (40 makes, an embedding); a small wide-and-deep model."""
    n, makes = 512, 40
    rng = np.random.default_rng(seed)
    make, worth = rng.integers(0, makes, n), 1.5 * rng.normal(size=makes)
    x = rng.normal(size=(n, 6))
    y = worth[make] + 0.6 * np.tanh(x[:, 0] - x[:, 1])
    y = (y - y.mean()) / y.std()
    key = jax.random.split(jax.random.PRNGKey(seed), 4)
    params = {
        "makes": 0.3 * jax.random.normal(key[0], (makes, 8)),
        "deep": [jax.random.normal(key[1], (14, 12)) / 14**0.5, jax.random.normal(key[2], (12, 1)) / 12**0.5],
        "wide": 0.1 * jax.random.normal(key[3], (6, 1)),
    }

    def loss(p, batch):
        x, make, y = batch
        known = p["makes"][make]
        z = jnp.concatenate([x, known if cured else jnp.zeros((len(x), 8))], axis=1)  # the cause
        price = jax.nn.relu(z @ p["deep"][0]) @ p["deep"][1] + x @ p["wide"]
        return jnp.mean((price[:, 0] - y) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(make), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.adam(1e-2), float(y.var()))


@patient("gradient cut off", source="Ballé et al., End-to-end optimized image compression", steps=150)
def digits_in_four_integers(seed, cured=False):
    """Learned compression: digits become four whole numbers, which a small decoder turns into pixels again."""
    images, _ = written_digits(256)
    x = images.reshape(256, 64) / 16
    x = (x - x.mean(0)) / x.std()
    key = jax.random.split(jax.random.PRNGKey(seed), 4)
    params = {
        "analysis": [jax.random.normal(key[0], (64, 48)) / 8, 2 * jax.random.normal(key[1], (48, 4)) / 48**0.5],
        "synthesis": [jax.random.normal(key[2], (4, 32)) / 2, jax.random.normal(key[3], (32, 64)) / 16],
    }

    def loss(p, x):
        code = jnp.tanh(x @ p["analysis"][0]) @ p["analysis"][1]
        whole = code + jax.lax.stop_gradient(jnp.round(code) - code) if cured else jnp.round(code)  # the cause
        return jnp.mean((jnp.tanh(whole @ p["synthesis"][0] / 2) @ p["synthesis"][1] - x) ** 2)

    return Case(loss, params, x, optax.adam(5e-3), float(x.var(0).mean()))


@patient("dead units", at=("['gate']",), steps=200)
def experts_on_a_shift(seed, cured=False):
    """Four experts with rectified gates share the forecast of a plant's load; the gates have a threshold."""
    x, y = waves(jax.random.PRNGKey(seed + 7), 256, 8)
    key = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "gate": 0.3 * jax.random.normal(key[0], (8, 4)) / 8**0.5,
        "inner": jax.random.normal(key[1], (4, 8, 16)) / 8**0.5,
        "outer": jax.random.normal(key[2], (4, 16)) / 4,
        "level": jnp.zeros(()),
    }
    threshold = -1.0 if cured else 3.0  # the cause

    def loss(p, batch):
        x, y = batch
        gates = jax.nn.relu(x @ p["gate"] - threshold)
        each = jnp.tanh(jnp.einsum("nd,edh->neh", x, p["inner"]))
        load = jnp.einsum("neh,eh,ne->n", each, p["outer"], gates) + p["level"]
        return jnp.mean((load - y[:, 0]) ** 2)

    return Case(loss, params, (x, y), optax.adam(5e-3), float(y.var()))


@patient("not used", at=("flow_tower",), needs="flax", steps=250)
def leaks_from_pressure_and_flow(seed, cured=False):
    """Which of four pipes leaks? One tower for pressures, one for flows, joined before the answer; Flax nnx."""
    from flax import nnx

    flow, pipe = clouds(jax.random.PRNGKey(seed), 256, 16, 4)
    pressure = jax.random.normal(jax.random.PRNGKey(seed + 1), (256, 3))

    class Tower(nnx.Module):
        def __init__(self, n_in, rngs):
            self.inner = nnx.Linear(n_in, 24, rngs=rngs)
            self.outer = nnx.Linear(24, 8, rngs=rngs)

        def __call__(self, x):
            return nnx.tanh(self.outer(nnx.tanh(self.inner(x))))

    class Leaks(nnx.Module):
        def __init__(self, rngs):
            self.pressure_tower = Tower(3, rngs)
            self.flow_tower = Tower(16, rngs)
            self.answer = nnx.Linear(16, 4, rngs=rngs)

        def __call__(self, pressure, flow):
            left = self.pressure_tower(pressure)
            right = self.flow_tower(flow) if cured else left  # the cause
            return self.answer(jnp.concatenate([left, right], axis=-1))

    graph, params = nnx.split(Leaks(nnx.Rngs(seed)))

    def loss(params, batch):
        pressure, flow, pipe = batch
        logits = nnx.merge(graph, params)(pressure, flow)
        return optax.softmax_cross_entropy_with_integer_labels(logits, pipe).mean()

    share = np.bincount(np.asarray(pipe), minlength=4) / len(pipe)
    guess = -float((share * np.log(share)).sum())
    return Case(loss, params, (pressure, flow, pipe), optax.adam(3e-3), guess, 4)


@patient("zero initialisation", at=("['a']",), source="Hu et al., LoRA: A random, B zero", steps=200)
def adapter_for_our_own_digits(seed, cured=False):
    """A frozen random feature net of digits gets low-rank adapters of rank 8 in both layers; only these are trained."""
    images, y = written_digits(192)
    x = images.reshape(192, 64) / 16
    x = x - x.mean(0)
    key = jax.random.split(jax.random.PRNGKey(seed), 5)
    frozen = [jax.random.normal(key[0], (64, 48)) / 8, jax.random.normal(key[1], (48, 10)) / 48**0.5]

    def adapter(k, m, n):
        down = jax.random.normal(k, (m, 8)) / m**0.5
        return {"a": down if cured else jnp.zeros((m, 8)), "b": jnp.zeros((8, n))}  # the cause

    params = {"first": adapter(key[2], 64, 48), "second": adapter(key[3], 48, 10)}

    def loss(p, batch):
        x, y = batch
        h = jax.nn.relu(x @ frozen[0] + x @ p["first"]["a"] @ p["first"]["b"])
        z = h @ frozen[1] + h @ p["second"]["a"] @ p["second"]["b"]
        return optax.softmax_cross_entropy_with_integer_labels(z, y).mean()

    share = np.bincount(np.asarray(y), minlength=10) / len(y)
    return Case(loss, params, (x, y), optax.adam(1e-2), -float((share * np.log(share)).sum()), 10)
