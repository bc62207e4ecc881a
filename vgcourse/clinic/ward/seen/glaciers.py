"""Networks and simulations of scientists: heat in ice, citations, ozone maps, populations, beams and densities."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


def _warm(u, k, dt, dx, steps):
    """Temperatures (n, cells) after explicit steps of heat conduction, ends insulated."""

    def step(u, _):
        flux = (k[1:] + k[:-1]) / 2 * jnp.diff(u, axis=1) / dx
        return u + dt / dx * jnp.diff(jnp.pad(flux, ((0, 0), (1, 1))), axis=1), None

    return jax.lax.scan(step, u, length=steps)[0]


@patient("exploding", source="stability limit of the explicit (FTCS) scheme for the heat equation", steps=200)
def heat_through_a_core(seed, cured=False):
    """Finds the conductivity along an ice core from temperatures before and after: a net in a simulation."""
    rng = np.random.default_rng(seed)
    cells, steps = 32, 80
    dx = 1 / cells
    limit = dx**2 / 2 if cured else dx**2  # the cause
    dt = 0.8 * limit
    z = (np.arange(cells) + 0.5) * dx
    waves = np.cos(np.pi * np.arange(1, 7)[:, None] * z)
    before = jnp.asarray(rng.normal(size=(24, 6)) @ waves, jnp.float32)
    true = jnp.asarray(0.7 + 0.4 * np.sin(2 * np.pi * z), jnp.float32)
    after = _warm(before, true, dt / 4, dx, 4 * steps)
    a, b = jax.random.split(jax.random.key(seed))
    params = {
        "depth": (jax.random.normal(a, (1, 24)) * 4, jax.random.uniform(b, (24,), minval=-4, maxval=4)),
        "conductivity": (jnp.zeros((24, 1)), jnp.zeros(1)),
    }

    def loss(params, batch):
        before, after, z = batch
        (w, b), (v, c) = params["depth"], params["conductivity"]
        k = 1.6 * jax.nn.sigmoid(jnp.tanh(z[:, None] @ w + b) @ v + c)[:, 0]
        return jnp.mean((_warm(before, k, dt, dx, steps) - after) ** 2)

    even = [_warm(before, jnp.full(cells, c), dt / 4, dx, 4 * steps) for c in (0.5, 0.6, 0.7, 0.8)]
    guess = min(float(jnp.mean((u - after) ** 2)) for u in even)
    return Case(loss, params, (before, after, jnp.asarray(z, jnp.float32)), optax.adam(2e-2), guess)


@patient("rank collapse", source="APPNP (predict then propagate): the teleport probability", steps=200)
def fields_of_the_papers(seed, cured=False):
    """Sorts papers of a citation graph into four fields: a net on the words, then forty rounds over the citations."""
    rng = np.random.default_rng(seed)
    field = rng.integers(0, 4, 120)
    chance = np.where(field[:, None] == field, 0.2, 0.03)
    cites = np.triu(rng.uniform(size=(120, 120)) < chance, 1)
    graph = cites + cites.T + np.eye(120)
    words = rng.normal(size=(4, 30))[field] + 2.0 * rng.normal(size=(120, 30))
    alpha = 0.1 if cured else 0.0  # the cause
    a, b = jax.random.split(jax.random.key(seed))
    params = [jax.random.normal(a, (30, 32)) / 30**0.5, jax.random.normal(b, (32, 4)) / 32**0.5]

    def loss(params, batch):
        first = jax.nn.relu(batch["words"] @ params[0]) @ params[1]
        mean = batch["graph"] / batch["graph"].sum(1, keepdims=True)
        h = first
        for _ in range(40):
            h = (1 - alpha) * mean @ h + alpha * first
        return optax.softmax_cross_entropy_with_integer_labels(h, batch["field"]).mean()

    batch = {"words": jnp.asarray(words, jnp.float32), "graph": jnp.asarray(graph, jnp.float32)}
    share = np.bincount(field) / 120
    entropy = float(-(share * np.log(share)).sum())
    return Case(loss, params, batch | {"field": jnp.asarray(field)}, optax.adam(1e-2), entropy, 4)


@patient(
    "symmetric initialisation",
    at=("['centres']",),
    source="rbf_keras: where the centres of the RBF layer begin",
    steps=300,
)
def ozone_between_stations(seed, cured=False):
    """Ozone anywhere in a region out of measurements at stations: a network of forty radial basis functions."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-2, 2, size=(160, 2))
    y = np.sin(2.5 * x[:, 0]) * np.cos(2 * x[:, 1]) + 0.05 * rng.normal(size=160)
    start = x[:40] if cured else np.tile(x.mean(axis=0), (40, 1))  # the cause
    params = {
        "centres": jnp.asarray(start, jnp.float32),
        "sharpness": jnp.full(40, 1.5),
        "heights": jnp.full(40, 1 / 40),
        "level": jnp.zeros(()),
    }

    def loss(params, batch):
        x, y = batch
        far = jnp.square(x[:, None] - params["centres"]).sum(-1)
        return jnp.mean((jnp.exp(-params["sharpness"] * far) @ params["heights"] + params["level"] - y) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.adam(2e-2), float(y.var()))


@patient("healthy", source="neural ordinary differential equations", needs="equinox", steps=200)
def voles_and_weasels(seed):
    """A neural differential equation for two populations, four Runge-Kutta steps between surveys."""
    import equinox as eqx

    class Change(eqx.Module):
        layers: list

        def __init__(self, key):
            a, b, c = jax.random.split(key, 3)
            self.layers = [eqx.nn.Linear(2, 32, key=a), eqx.nn.Linear(32, 32, key=b), eqx.nn.Linear(32, 2, key=c)]

        def __call__(self, y):
            for layer in self.layers[:-1]:
                y = jax.nn.softplus(layer(y))
            return 0.1 * self.layers[-1](y)

    rng = np.random.default_rng(seed)
    h = 0.1

    def rk4(f, y):
        k1 = f(y)
        k2 = f(y + h / 2 * k1)
        k3 = f(y + h / 2 * k2)
        return y + h / 6 * (k1 + 2 * k2 + 2 * k3 + f(y + h * k3))

    def surveys(f, y, count=10):
        def between(y, _):
            for _ in range(4):
                y = rk4(f, y)
            return y, y

        return jax.lax.scan(between, y, length=count)[1]

    def nature(y):
        return jnp.stack([1.1 * y[0] - 0.8 * y[0] * y[1], 0.6 * y[0] * y[1] - 0.9 * y[1]])

    begin = jnp.asarray(rng.uniform(0.5, 2, size=(32, 2)), jnp.float32)
    seen = jax.vmap(lambda y: surveys(nature, y))(begin)

    def loss(model, batch):
        begin, seen = batch
        return jnp.mean((jax.vmap(lambda y: surveys(model, y))(begin) - seen) ** 2)

    guess = float(seen.var(axis=(0, 1)).mean())
    return Case(loss, Change(jax.random.key(seed)), (begin, seen), optax.adam(1e-2), guess)


@patient("healthy", source="physics-informed networks with the boundary built in", steps=200)
def bending_of_a_beam(seed):
    """Deflection of a clamped beam under a load, from the equation alone; the ends are held by a factor x (1 - x)."""
    x = jnp.linspace(0, 1, 64)
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = (
        (jax.random.normal(a, (1, 24)) * 2, jax.random.uniform(b, (24,), minval=-2, maxval=2)),
        (jax.random.normal(c, (24, 1)) / 24**0.5, jnp.zeros(1)),
    )

    def bend(params, x):
        (w, b), (v, c) = params
        return x * (1 - x) * (jnp.tanh(x[None] @ w + b) @ v + c)[0]

    def loss(params, batch):
        x, load = batch
        second = jax.vmap(jax.grad(jax.grad(bend, 1), 1), (None, 0))(params, x)
        return jnp.mean((second - load) ** 2)

    load = -4.0 * jnp.sin(jnp.pi * x) - 2.0 * jnp.cos(2 * jnp.pi * x)
    return Case(loss, params, (x, load), optax.adam(1e-2), float(jnp.mean(load**2)))


@patient("healthy", source="Real NVP, couplings that begin as the identity", steps=250)
def density_of_drift_ice(seed):
    """Where drifting buoys are found along a winding current: a normalising flow whose six heads begin at zero."""
    rng = np.random.default_rng(seed)
    east = rng.normal(size=256)
    x = np.stack([east, np.sin(2 * east) + 0.1 * rng.normal(size=256)], 1)
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    keys = jax.random.split(jax.random.key(seed), 6)
    params = [{"w": 2 * jax.random.normal(k, (1, 48)), "b": jnp.linspace(-3, 3, 48)} for k in keys]
    params = [p | {"out": jnp.zeros((48, 2))} for p in params]

    def loss(params, x):
        logdet = 0.0
        for i, p in enumerate(params):
            keep, move = x[:, i % 2 :][:, :1], x[:, (i + 1) % 2 :][:, :1]
            scale, shift = jnp.split(jnp.tanh(keep @ p["w"] + p["b"]) @ p["out"], 2, axis=1)
            scale = 2 * jnp.tanh(scale / 2)
            move = move * jnp.exp(scale) + shift
            logdet = logdet + scale[:, 0]
            x = jnp.concatenate([keep, move] if i % 2 == 0 else [move, keep], axis=1)
        return jnp.mean(0.5 * jnp.square(x).sum(-1) + jnp.log(2 * jnp.pi) - logdet)

    guess = float(np.log(2 * np.pi) + 1 + 0.5 * np.linalg.slogdet(np.cov(x.T))[1])
    return Case(loss, params, jnp.asarray(x, jnp.float32), optax.adam(5e-3), guess)
