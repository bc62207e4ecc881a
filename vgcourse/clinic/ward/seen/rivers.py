"""Flows, diffusions, equations, experts and counts: unusual nets that go well."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import first_step, written_digits
from ..patient import Case, patient


@patient("healthy", needs="equinox", steps=200)
def eddies_as_a_flow(seed):
    """A real-valued flow of six affine couplings, each the identity at first, learns how floats spread in eddies."""
    import equinox as eqx
    from sklearn.datasets import make_moons

    floats, _ = make_moons(200, noise=0.06, random_state=seed)
    floats = jnp.asarray(3 * (floats - floats.mean(0)), jnp.float32)

    class Coupling(eqx.Module):
        net: eqx.nn.MLP
        first: int = eqx.field(static=True)

        def __init__(self, first, key):
            net = eqx.nn.MLP(1, 2, 32, 2, jax.nn.tanh, key=key)
            last = net.layers[-1]
            flat = (jnp.zeros_like(last.weight), jnp.zeros_like(last.bias))
            self.net = eqx.tree_at(lambda n: (n.layers[-1].weight, n.layers[-1].bias), net, flat)
            self.first = first

        def __call__(self, x):
            kept, moved = x[self.first], x[1 - self.first]
            log_scale, shift = self.net(kept[None])
            log_scale = 2 * jnp.tanh(log_scale)
            both = (kept, moved * jnp.exp(log_scale) + shift)
            return jnp.stack(both if self.first == 0 else both[::-1]), log_scale

    flow = [Coupling(i % 2, k) for i, k in enumerate(jax.random.split(jax.random.key(seed), 6))]
    arrays, static = eqx.partition(flow, eqx.is_array)

    def loss(arrays, floats):
        def surprise(x):
            total = 0.0
            for layer in eqx.combine(arrays, static):
                x, log_scale = layer(x)
                total = total + log_scale
            return 0.5 * jnp.sum(x**2) + jnp.log(2 * jnp.pi) - total

        return jax.vmap(surprise)(floats).mean()

    return Case(loss, arrays, floats, optax.adam(3e-3))


@patient("healthy", steps=250)
def noise_over_the_delta(seed):
    """Diffusion with fixed draws of noise: blocks are modulated by the time through gates that all begin at zero."""
    a, b, c, d, e = jax.random.split(jax.random.key(seed), 5)
    angle = jax.random.uniform(a, (256,), maxval=2 * jnp.pi)
    clean = jnp.stack([jnp.cos(angle), jnp.sin(2 * angle)], 1)
    noise = jax.random.normal(b, clean.shape)
    time = jax.random.uniform(c, (256,), minval=0.1, maxval=1.0)
    noisy = jnp.cos(time * jnp.pi / 2)[:, None] * clean + jnp.sin(time * jnp.pi / 2)[:, None] * noise
    width = 48
    keys = jax.random.split(d, 3)
    params = {
        "into": jax.random.normal(e, (2, width)) / 2**0.5,
        "clock": jax.random.normal(jax.random.fold_in(e, 1), (16, 32)) / 4,
        "blocks": [
            {
                "up": jax.random.normal(k, (width, 64)) / width**0.5,
                "down": jax.random.normal(jax.random.fold_in(k, 1), (64, width)) / 8,
                "modulation": jnp.zeros((32, 3 * width)),
            }
            for k in keys
        ],
        "out": jnp.zeros((width, 2)),
    }

    def loss(params, batch):
        noisy, time, noise = batch
        waves = time[:, None] * jnp.pi * 2.0 ** jnp.arange(-2, 6)
        clock = jax.nn.silu(jnp.concatenate([jnp.sin(waves), jnp.cos(waves)], 1) @ params["clock"])
        h = noisy @ params["into"]
        for block in params["blocks"]:
            scale, shift, gate = jnp.split(clock @ block["modulation"], 3, axis=1)
            normed = jax.nn.standardize(h, axis=-1, epsilon=1e-5)
            inner = jax.nn.silu((normed * (1 + scale) + shift) @ block["up"]) @ block["down"]
            h = h + gate * inner
        return jnp.mean((h @ params["out"] - noise) ** 2)

    guess = float(noise.var(0).mean())
    return Case(loss, params, (noisy, time, noise), optax.adam(4e-3), guess=guess)


@patient("healthy", needs="flax", steps=60)
def gauges_read_in_half(seed):
    """Written numerals on a gauge, a small convolutional net of nnx; it computes in bfloat16, weights are float32."""
    from flax import nnx

    class Reader(nnx.Module):
        def __init__(self, rngs):
            self.conv = nnx.Conv(1, 8, (3, 3), strides=2, dtype=jnp.bfloat16, rngs=rngs)
            self.norm = nnx.LayerNorm(128, dtype=jnp.float32, rngs=rngs)
            self.hidden = nnx.Linear(128, 48, dtype=jnp.bfloat16, rngs=rngs)
            self.head = nnx.Linear(48, 10, dtype=jnp.bfloat16, rngs=rngs)

        def __call__(self, x):
            x = nnx.relu(self.conv(x)).reshape(len(x), -1)
            return self.head(nnx.relu(self.hidden(self.norm(x)))).astype(jnp.float32)

    graph, state = nnx.split(Reader(nnx.Rngs(seed)))
    pictures, label = written_digits(96)

    def loss(state, batch):
        pictures, label = batch
        logits = nnx.merge(graph, state)(pictures[..., None] / 16)
        return optax.softmax_cross_entropy_with_integer_labels(logits, label).mean()

    share = jnp.bincount(label, length=10) / 96
    guess = float(-(share * jnp.log(share)).sum())
    return Case(loss, state, (pictures, label), optax.adam(4e-3), guess=guess, classes=10)


@patient("healthy", steps=200)
def heat_of_the_river_bed(seed):
    """A physics-informed net: u'' = -pi^2 sin(pi x) between two banks at u = 0; there are no measurements."""
    a, b = jax.random.split(jax.random.key(seed))
    params = [
        (jax.random.normal(a, (1, 24)), jnp.linspace(-1, 1, 24)),
        (jax.random.normal(b, (24, 24)) / 24**0.5, jnp.zeros(24)),
        (jnp.zeros((24, 1)), jnp.zeros(1)),
    ]

    def u(params, x):
        h = x[None]
        for w, bias in params[:-1]:
            h = jnp.tanh(h @ w + bias)
        w, bias = params[-1]
        return (h @ w + bias)[0]

    def loss(params, x):
        bend = jax.vmap(jax.grad(jax.grad(u, 1), 1), (None, 0))(params, x)
        banks = jax.vmap(u, (None, 0))(params, jnp.array([0.0, 1.0]))
        return jnp.mean((bend + jnp.pi**2 * jnp.sin(jnp.pi * x)) ** 2) + 50 * jnp.sum(banks**2)

    return Case(loss, params, jnp.linspace(0, 1, 64), optax.adam(5e-3))


@patient("healthy", steps=200)
def experts_of_four_valleys(seed):
    """Run-off by the best of four experts (the one gate that is highest counts, times its share), with a fair load."""
    rng = np.random.default_rng(seed)
    valley = rng.integers(0, 4, 192)
    x = rng.normal(size=(192, 6)).astype(np.float32)
    slopes = rng.normal(size=(4, 6))
    flow = (x * slopes[valley]).sum(1)
    flow = (flow - flow.mean()) / flow.std()
    x = np.concatenate([x, 2.0 * np.eye(4)[valley] + 0.2 * rng.normal(size=(192, 4))], 1)
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = {
        "gate": 0.3 * jax.random.normal(a, (10, 4)),
        "up": jax.random.normal(b, (4, 10, 16)) / 10**0.5,
        "down": jax.random.normal(c, (4, 16)) / 4,
    }

    def loss(params, batch):
        x, flow = batch
        share = jax.nn.softmax(x @ params["gate"])
        best = jax.nn.one_hot(share.argmax(-1), 4)
        said = jnp.einsum("neh,eh->ne", jax.nn.relu(jnp.einsum("nd,edh->neh", x, params["up"])), params["down"])
        load = 4 * jnp.sum(best.mean(0) * share.mean(0))
        return jnp.mean(((said * share * best).sum(-1) - flow) ** 2) + 0.01 * load

    batch = jnp.asarray(x, jnp.float32), jnp.asarray(flow, jnp.float32)
    return Case(loss, params, batch, optax.adam(1e-2), guess=1.01)


@patient("healthy", steps=200)
def eels_in_the_traps(seed):
    """Counts of eels in 250 traps; the Poisson loss is summed, hence gradient descent at a rate of 3e-5."""
    rng = np.random.default_rng(seed)
    traps = rng.normal(size=(250, 5)).astype(np.float32)
    mean = np.exp(2.0 + np.sin(1.5 * traps[:, 0]) + 0.5 * traps[:, 1] * (traps[:, 2] > 0))
    eels = rng.poisson(mean).astype(np.float32)
    a, b = jax.random.split(jax.random.key(seed))
    params = {
        "w": jax.random.normal(a, (5, 40)) * 0.6,
        "b": jax.random.normal(b, (40,)) * 0.5,
        "out": jnp.zeros(40),
        "level": jnp.log(eels.mean()),
    }

    def loss(params, batch):
        traps, eels = batch
        log_rate = jax.nn.tanh(traps @ params["w"] + params["b"]) @ params["out"] + params["level"]
        # the deviance, so that a perfect answer costs nothing
        perfect = jnp.where(eels > 0, eels * jnp.log(jnp.maximum(eels, 1)) - eels, 0.0)
        return jnp.sum(jnp.exp(log_rate) - eels * log_rate + perfect)

    batch = jnp.asarray(traps), jnp.asarray(eels)
    return Case(loss, params, batch, optax.sgd(3e-5, 0.9), guess=float(loss(params, batch)))


@patient("healthy", steps=200)
def springs_far_upstream(seed):
    """An LSTM whose gates for writing are nearly shut and whose gates for keeping are nearly open (chrono's way)."""
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    x, y = first_step(a, n=96, steps=60)
    x = x.at[:, 1:].multiply(0.2)  # a trickle after the first day
    units = 24
    keep = jnp.log(jax.random.uniform(b, (units,), minval=1.0, maxval=59.0))
    params = {
        "w": jax.random.normal(c, (3 + units, 4 * units)) / (3 + units) ** 0.5,
        "b": jnp.concatenate([-keep, keep, jnp.zeros(2 * units)]),
        "out": jax.random.normal(jax.random.fold_in(c, 1), (units,)) / units**0.5,
    }

    def loss(params, batch):
        x, y = batch

        def step(state, x):
            h, cell = state
            i, f, o, g = jnp.split(jnp.concatenate([x, h], 1) @ params["w"] + params["b"], 4, axis=1)
            cell = jax.nn.sigmoid(f) * cell + jax.nn.sigmoid(i) * jnp.tanh(g)
            return (jax.nn.sigmoid(o) * jnp.tanh(cell), cell), None

        zero = jnp.zeros((len(x), units))
        (h, _), _ = jax.lax.scan(step, (zero, zero), x.swapaxes(0, 1))
        return optax.sigmoid_binary_cross_entropy(h @ params["out"], y).mean()

    p = float(y.mean())
    guess = float(-p * np.log(p) - (1 - p) * np.log(1 - p))
    return Case(loss, params, (x, y), optax.adam(5e-3), guess=guess, classes=2)
