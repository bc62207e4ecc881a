"""Signals, flows and journeys through time: implicit pictures, unrolled solvers, equations, long memories."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "vanishing: weights",
    source="github.com/lucidrains/siren-pytorch pull 2: w0 = 1 after the first layer, its weights still divided by 30",
    needs="equinox",
    steps=150,
)
def terrain_as_a_function(seed, cured=False):
    """A coordinate network with sines stores a patch of a height map, to be queried between the pixels."""
    import equinox as eqx

    side = np.linspace(-1, 1, 20)
    place = np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    rng = np.random.default_rng(seed)
    height = sum(
        np.sin(place @ rng.normal(size=2) * frequency + rng.uniform(0, 6)) / frequency**0.5
        for frequency in (3, 6, 9, 12)
    )
    height = (height - height.mean()) / height.std()
    omega = 30.0

    class Siren(eqx.Module):
        first: jax.Array
        hidden: list
        last: jax.Array
        shift: jax.Array

        def __init__(self, key, width=48, depth=6):
            keys = jax.random.split(key, depth + 2)
            bound = (6 / width) ** 0.5 / omega
            self.first = jax.random.uniform(keys[0], (2, width), minval=-0.5, maxval=0.5)
            self.hidden = [jax.random.uniform(k, (width, width), minval=-bound, maxval=bound) for k in keys[1:-1]]
            self.last = jax.random.uniform(keys[-1], (width,), minval=-bound, maxval=bound)
            self.shift = jnp.zeros(())

        def __call__(self, xy):
            h = jnp.sin(omega / 3 * (xy @ self.first))
            for w in self.hidden:
                h = jnp.sin(omega * (h @ w)) if cured else jnp.sin(h @ w)  # the cause
            return h @ self.last + self.shift

    def loss(net, batch):
        xy, z = batch
        return jnp.mean((jax.vmap(net)(xy) - z) ** 2)

    net = Siren(jax.random.key(seed))
    batch = (jnp.asarray(place, jnp.float32), jnp.asarray(height, jnp.float32))
    return Case(loss, net, batch, optax.adam(1e-4), guess=float(height.var()))


@patient(
    "vanishing: time",
    source="github.com/pytorch/pytorch issue 20129: which of z and 1 - z keeps the state of a GRU",
    steps=150,
)
def gait_after_the_signal(seed, cured=False):
    """A walk on a treadmill begins with one of four light signals; a network with long-memory gates is to say which."""
    keys = jax.random.split(jax.random.key(seed), 8)
    n, steps, wide = 128, 80, 16
    signal = jax.random.randint(keys[0], (n,), 0, 4)
    beat = jnp.sin(jnp.arange(steps)[:, None] * 0.4 + jnp.arange(4))
    walk = beat + 0.03 * jax.random.normal(keys[1], (n, steps, 4))
    walk = walk.at[:, 0].set(2.0 * jax.nn.one_hot(signal, 4))
    glorot, orthogonal = jax.nn.initializers.glorot_normal(), jax.nn.initializers.orthogonal()
    params = {
        "update": {
            "x": glorot(keys[2], (4, wide)),
            "h": orthogonal(keys[3], (wide, wide)) / 4,
            "b": jnp.full(wide, 3.5),
        },
        "reset": {"x": glorot(keys[4], (4, wide)), "h": orthogonal(keys[5], (wide, wide)), "b": jnp.zeros(wide)},
        "new": {"x": glorot(keys[6], (4, wide)), "h": orthogonal(keys[7], (wide, wide)), "b": jnp.zeros(wide)},
        "head": {"w": glorot(keys[2], (wide, 4)), "b": jnp.zeros(4)},
    }

    def affine(p, x, h):
        return x @ p["x"] + h @ p["h"] + p["b"]

    def loss(params, batch):
        walk, signal = batch

        def cell(h, x):
            z = jax.nn.sigmoid(affine(params["update"], x, h))
            r = jax.nn.sigmoid(affine(params["reset"], x, h))
            new = jnp.tanh(affine(params["new"], x, r * h))
            h = z * h + (1 - z) * new if cured else (1 - z) * h + z * new  # the cause
            return h, None

        h, _ = jax.lax.scan(cell, jnp.zeros((walk.shape[0], wide)), walk.swapaxes(0, 1))
        logits = h @ params["head"]["w"] + params["head"]["b"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, signal).mean()

    share = np.bincount(np.asarray(signal), minlength=4) / n
    return Case(loss, params, (walk, signal), optax.adam(5e-3), guess=float(-(share * np.log(share)).sum()), classes=4)


@patient("dead units", source="LISTA, Gregor and LeCun 2010: the threshold is lambda / L", steps=200)
def unrolled_spectra(seed, cured=False):
    """Five unrolled iterations of a shrinkage algorithm find the few chemicals of which a spectrum is a mixture."""
    rng = np.random.default_rng(seed)
    library = rng.normal(size=(24, 40))
    library /= np.linalg.norm(library, axis=0)
    amount = rng.normal(size=(200, 40)) * (rng.random((200, 40)) < 0.1)
    spectrum = amount @ library.T
    largest = np.linalg.norm(library, 2) ** 2
    threshold = 0.1 / largest if cured else 1.0  # the cause
    params = {
        "encoder": jnp.asarray(library / largest, jnp.float32),
        "lateral": jnp.asarray(np.eye(40) - library.T @ library / largest, jnp.float32),
        "threshold": jnp.full((5, 40), threshold, jnp.float32),
    }

    def shrink(v, t):
        return jax.nn.relu(v - t) - jax.nn.relu(-v - t)

    def loss(params, batch):
        spectrum, amount = batch
        drive = spectrum @ params["encoder"]
        code = jnp.zeros_like(drive)
        for t in params["threshold"]:
            code = shrink(drive + code @ params["lateral"], t)
        return jnp.mean((code - amount) ** 2)

    batch = (jnp.asarray(spectrum, jnp.float32), jnp.asarray(amount, jnp.float32))
    return Case(loss, params, batch, optax.adam(2e-3), guess=float(((amount - amount.mean(0)) ** 2).mean()))


@patient("healthy", source="RealNVP, Dinh et al. 2017", steps=300)
def density_of_galaxies(seed):
    """Affine couplings, each the identity at first, learn the density of positions in a thin bent filament."""
    rng = np.random.default_rng(seed)
    angle = rng.uniform(0, np.pi, 256)
    place = 3 * np.stack([np.cos(angle), 1.5 * np.sin(angle) - 0.7], -1) + 0.15 * rng.normal(size=(256, 2))

    def coupling(key):
        a, b = jax.random.split(key)
        return [
            (jax.random.normal(a, (1, 32)) * 1.5, jax.random.normal(b, (32,))),
            (jnp.zeros((32, 2)), jnp.zeros(2)),
        ]

    params = [coupling(k) for k in jax.random.split(jax.random.key(seed), 6)]

    def loss(params, place):
        z, volume = place, 0.0
        for i, ((w, b), (v, c)) in enumerate(params):
            fixed, moved = (z[:, :1], z[:, 1:]) if i % 2 else (z[:, 1:], z[:, :1])
            scale, shift = jnp.split(jnp.tanh(fixed @ w + b) @ v + c, 2, axis=-1)
            scale = 2 * jnp.tanh(scale / 2)
            moved = moved * jnp.exp(scale) + shift
            volume += scale[:, 0]
            z = jnp.concatenate([fixed, moved] if i % 2 else [moved, fixed], -1)
        return jnp.mean(0.5 * (z**2).sum(-1) + jnp.log(2 * jnp.pi) - volume)

    return Case(loss, params, jnp.asarray(place, jnp.float32), optax.adam(1e-2))


@patient("healthy", source="Neural ordinary differential equations, Chen et al. 2018", steps=200)
def two_populations_of_a_lake(seed):
    """The right-hand side of an equation for two populations is a small network, integrated by Runge and Kutta."""

    def truth(y):
        return np.array([y[0] * (1.0 - y[1]), y[1] * (y[0] - 1.0)])

    rng = np.random.default_rng(seed)
    start = rng.uniform(0.5, 2.0, (32, 2))
    tracks = []
    for y in start:
        track = []
        for i in range(250):
            y = y + 0.01 * truth(y + 0.005 * truth(y))
            if i % 10 == 9:
                track.append(y)
        tracks.append(track)
    tracks = np.log(np.array(tracks))
    a, b = jax.random.split(jax.random.key(seed))
    params = (
        (jax.random.normal(a, (2, 32)) / 2**0.5, jnp.zeros(32)),
        (0.1 * jax.random.normal(b, (32, 2)), jnp.zeros(2)),
    )

    def field(params, y):
        (w, b), (v, c) = params
        return jax.nn.softplus(y @ w + b) @ v + c

    def loss(params, batch):
        start, tracks = batch
        dt = 0.1

        def step(y, _):
            k1 = field(params, y)
            k2 = field(params, y + dt / 2 * k1)
            k3 = field(params, y + dt / 2 * k2)
            k4 = field(params, y + dt * k3)
            y = y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
            return y, y

        _, found = jax.lax.scan(step, start, length=tracks.shape[1])
        return jnp.mean((found.swapaxes(0, 1) - tracks) ** 2)

    batch = (jnp.log(jnp.asarray(start, jnp.float32)), jnp.asarray(tracks, jnp.float32))
    guess = float(((tracks - tracks.mean((0, 1))) ** 2).mean())
    return Case(loss, params, batch, optax.adam(1e-2), guess=guess)


@patient("healthy", source="S4D, Gu et al. 2022", steps=200)
def heartbeats_by_linear_states(seed):
    """A diagonal state space, its decay rates kept as logarithms, tells from a long trace how many beats there were."""
    rng = np.random.default_rng(seed)
    count = rng.integers(2, 12, 128)
    trace = np.zeros((128, 150))
    for row, c in zip(trace, count, strict=True):
        row[rng.choice(150, c, replace=False)] = 1.0
    trace += 0.05 * rng.normal(size=trace.shape)
    target = (count - count.mean()) / count.std()
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {
        "log_rate": jnp.log(jnp.linspace(0.001, 0.5, 16)),
        "turn": jnp.linspace(0.0, np.pi, 16),
        "log_step": jnp.full(16, -1.0),
        "read": jax.random.normal(keys[0], (2, 16)) * 0.25,
        "out": {"w": 0.1 * jax.random.normal(keys[1], (32, 1)), "b": jnp.zeros(1)},
        "mix": {"w": jax.random.normal(keys[2], (16, 32)) * 0.25, "b": jnp.zeros(32)},
    }

    def loss(params, batch):
        trace, target = batch
        step = jnp.exp(params["log_step"])
        pole = jnp.exp(step * (-jnp.exp(params["log_rate"]) + 1j * params["turn"]))

        def advance(state, u):
            return pole * state + step * u[:, None], None

        state, _ = jax.lax.scan(advance, jnp.zeros((trace.shape[0], 16), jnp.complex64), trace.T)
        read = state.real * params["read"][0] + state.imag * params["read"][1]
        h = jax.nn.gelu(read @ params["mix"]["w"] + params["mix"]["b"])
        return jnp.mean(((h @ params["out"]["w"] + params["out"]["b"])[:, 0] - target) ** 2)

    batch = (jnp.asarray(trace, jnp.float32), jnp.asarray(target, jnp.float32))
    return Case(loss, params, batch, optax.adam(1e-2), guess=1.0)
