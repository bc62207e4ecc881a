"""Graphs, networks of roads and pipes, and fixed points: messages that are passed, and taste that is factored."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


def _communities(rng, sizes, inside, across):
    """A random graph in groups: its table of neighbours, and the group of each node."""
    group = np.repeat(np.arange(len(sizes)), sizes)
    chance = np.where(group[:, None] == group, inside, across)
    link = np.triu(rng.random(chance.shape) < chance, 1).astype(np.float32)
    return link + link.T, group


@patient(
    "rank collapse", source="Predict then propagate (APPNP), Gasteiger et al. 2019: alpha, of the teleport", steps=200
)
def subjects_of_papers(seed, cured=False):
    """A citation graph: a network guesses from the words of a paper, and the guesses are spread along the citations."""
    rng = np.random.default_rng(seed)
    link, subject = _communities(rng, (50, 50, 50), 0.12, 0.03)
    words = rng.normal(size=(150, 16)) + 1.0 * rng.normal(size=(3, 16))[subject]
    teleport = 0.1 if cured else 0.0  # the cause
    walk = link + np.eye(150)
    walk = walk / walk.sum(1, keepdims=True)
    a, b = jax.random.split(jax.random.key(seed))
    params = {
        "words": {"w": jax.random.normal(a, (16, 32)) / 4, "b": jnp.zeros(32)},
        "subject": {"w": jax.random.normal(b, (32, 3)) / 32**0.5, "b": jnp.zeros(3)},
    }

    def loss(params, batch):
        words, walk, subject = batch
        h = jax.nn.relu(words @ params["words"]["w"] + params["words"]["b"])
        own = h @ params["subject"]["w"] + params["subject"]["b"]
        logits = jax.lax.fori_loop(0, 40, lambda _, z: (1 - teleport) * walk @ z + teleport * own, own)
        return optax.softmax_cross_entropy_with_integer_labels(logits, subject).mean()

    batch = (jnp.asarray(words, jnp.float32), jnp.asarray(walk, jnp.float32), jnp.asarray(subject))
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(np.log(3)), classes=3)


@patient("exploding", source="PyG: GINConv adds over neighbours, GCNConv divides by degrees", steps=150)
def pressure_in_the_mains(seed, cured=False):
    """Seven rounds of messages along the pipes of a town predict the pressure at each of its taps."""
    rng = np.random.default_rng(seed)
    link, _ = _communities(rng, (60, 60), 0.4, 0.1)
    given = rng.normal(size=(120, 6))
    degree = link.sum(1, keepdims=True)
    near = link @ given / degree**0.5
    pressure = given[:, 0] + 0.5 * np.sin(given[:, 1]) + 0.7 * near[:, 2]
    pressure = (pressure - pressure.mean()) / pressure.std()
    flow = link / degree if cured else link  # the cause
    keys = jax.random.split(jax.random.key(seed), 16)
    wide = 24
    params = {
        "into": jax.random.normal(keys[0], (6, wide)) / 6**0.5,
        "own": [jax.random.normal(k, (wide, wide)) / wide**0.5 for k in keys[1:8]],
        "near": [jax.random.normal(k, (wide, wide)) / wide**0.5 for k in keys[8:15]],
        "shift": [jnp.zeros(wide) for _ in range(7)],
        "out": jax.random.normal(keys[15], (wide,)) / wide**0.5,
    }

    def loss(params, batch):
        given, flow, pressure = batch
        h = given @ params["into"]
        for own, near, shift in zip(params["own"], params["near"], params["shift"], strict=True):
            h = jax.nn.leaky_relu(h @ own + flow @ h @ near + shift, 0.2)
        return jnp.mean((h @ params["out"] - pressure) ** 2)

    batch = tuple(jnp.asarray(a, jnp.float32) for a in (given, flow, pressure))
    return Case(loss, params, batch, optax.adam(2e-3), guess=1.0)


@patient(
    "vanishing: slopes", source="Scarselli et al. 2009: graph networks with logistic states, many rounds", steps=150
)
def melting_points_of_chains(seed, cured=False):
    """Molecules as chains of atoms with branches; states of atoms are updated in ten rounds, then averaged."""
    rng = np.random.default_rng(seed)
    n, atoms, wide = 96, 12, 24
    kind = rng.integers(0, 4, (n, atoms))
    bond = np.zeros((n, atoms, atoms), np.float32)
    for table in bond:
        for i in range(1, atoms):
            j = rng.integers(max(0, i - 3), i)
            table[i, j] = table[j, i] = 1
    branches = (bond.sum(-1) > 2).sum(-1)
    point = (kind == 1).sum(1) - 0.7 * (kind == 2).sum(1) + 0.5 * branches
    point = (point - point.mean()) / point.std()
    keys = jax.random.split(jax.random.key(seed), 22)
    glorot = jax.nn.initializers.glorot_normal()
    params = {
        "atom": jax.random.normal(keys[0], (4, wide)),
        "rounds": [
            (glorot(a, (wide, wide)), glorot(b, (wide, wide)), jnp.zeros(wide))
            for a, b in zip(keys[1:11], keys[11:21], strict=True)
        ],
        "point": glorot(keys[21], (wide, 1)),
        "mean": jnp.zeros(1),
    }

    def loss(params, batch):
        kind, bond, point = batch
        h = params["atom"][kind]
        mix = bond / bond.sum(-1, keepdims=True)
        for own, near, shift in params["rounds"]:
            z = h @ own + mix @ h @ near + shift
            h = jnp.tanh(z) if cured else jax.nn.sigmoid(z)  # the cause
        found = h.mean(1) @ params["point"] + params["mean"]
        return jnp.mean((found[:, 0] - point) ** 2)

    batch = (jnp.asarray(kind), jnp.asarray(bond), jnp.asarray(point, jnp.float32))
    return Case(loss, params, batch, optax.adam(2e-3), guess=1.0)


@patient("healthy", source="Highway networks, Srivastava et al. 2015: gates that begin nearly shut", steps=200)
def riders_over_the_river(seed):
    """Riders an hour on a tram over a bridge, some hundreds; sixteen layers let their input pass, almost untouched."""
    rng = np.random.default_rng(seed)
    hour, weekday, heat = rng.uniform(0, 24, 200), rng.integers(0, 7, 200), rng.normal(size=200)
    peaks = np.exp(-(((hour - 8) / 1.5) ** 2)) + np.exp(-(((hour - 17) / 2.5) ** 2))
    riders = 120 + 500 * peaks * np.where(weekday < 5, 1.0, 0.3) + 40 * heat + 10 * rng.normal(size=200)
    day = 2 * np.pi * hour[:, None] / 24 * np.arange(1, 4)
    about = np.concatenate([np.sin(day), np.cos(day), np.eye(7)[weekday], heat[:, None]], 1)
    usual, spread = riders.mean(), riders.std()
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {
        "in": jax.random.normal(keys[0], (14, 24)) / 14**0.5,
        "layers": {
            "change": jax.random.normal(keys[1], (16, 24, 24)) * (2 / 24) ** 0.5,
            "gate": jax.random.normal(keys[2], (16, 24, 24)) / 24**0.5,
            "shut": jnp.full((16, 24), -4.0),
        },
        "out": jax.random.normal(keys[3], (24,)) / 24**0.5,
    }

    def loss(params, batch):
        about, riders = batch

        def layer(h, p):
            gate = jax.nn.sigmoid(h @ p["gate"] + p["shut"])
            return gate * jax.nn.relu(h @ p["change"]) + (1 - gate) * h, None

        h, _ = jax.lax.scan(layer, about @ params["in"], params["layers"])
        expected = usual + spread * (h @ params["out"])
        return jnp.mean((expected - riders) ** 2) / spread**2

    batch = tuple(jnp.asarray(a, jnp.float32) for a in (about, riders))
    return Case(loss, params, batch, optax.adam(1e-2), guess=1.0)


@patient("healthy", source="Deep equilibrium models, Bai et al. 2019", steps=150)
def where_the_traffic_settles(seed):
    """The state of a junction is a fixed point; its derivative is that of the implicit function, by a linear solver."""
    rng = np.random.default_rng(seed)
    cars = rng.normal(size=(96, 5))
    delay = np.tanh(cars[:, 0] + cars[:, 1]) - 0.5 * cars[:, 2] * (cars[:, 3] > 0)
    delay = (delay - delay.mean()) / delay.std()
    wide = 20
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {
        "state": 0.4 * jax.random.normal(keys[0], (wide, wide)) / wide**0.5,
        "cars": jax.random.normal(keys[1], (5, wide)) / 5**0.5,
        "bias": jnp.zeros(wide),
        "delay": jax.random.normal(keys[2], (wide,)) / wide**0.5,
    }

    def layer(p, z, x):
        return jnp.tanh(z @ p["state"] + x @ p["cars"] + p["bias"])

    @jax.custom_vjp
    def settle(p, x):
        return jax.lax.fori_loop(0, 25, lambda _, z: layer(p, z, x), jnp.zeros((x.shape[0], wide)))

    def forward(p, x):
        z = settle(p, x)
        return z, (p, x, z)

    def backward(kept, g):
        p, x, z = kept
        _, by_state = jax.vjp(lambda z: layer(p, z, x), z)
        u = jax.lax.fori_loop(0, 25, lambda _, u: g + by_state(u)[0], g)
        return jax.vjp(lambda p, x: layer(p, z, x), p, x)[1](u)

    settle.defvjp(forward, backward)

    def loss(params, batch):
        cars, delay = batch
        return jnp.mean((settle(params, cars) @ params["delay"] - delay) ** 2)

    return Case(loss, params, tuple(jnp.asarray(a, jnp.float32) for a in (cars, delay)), optax.adam(5e-3), guess=1.0)


@patient("healthy", source="Koren et al. 2009: matrix factorisation, here by plain gradient descent", steps=200)
def borrowers_and_books(seed):
    """Ratings of a library, few of them known, as a product of two tables; a mean over all pairs, hence a huge rate."""
    rng = np.random.default_rng(seed)
    taste, style = rng.normal(size=(80, 3)), rng.normal(size=(60, 3))
    mark = taste @ style.T / 3**0.5 + 0.2 * rng.normal(size=(80, 60))
    known = rng.random((80, 60)) < 0.3
    a, b = jax.random.split(jax.random.key(seed))
    params = {"borrower": 0.1 * jax.random.normal(a, (80, 5)), "book": 0.1 * jax.random.normal(b, (60, 5))}

    def loss(params, batch):
        mark, known = batch
        error = jnp.where(known, params["borrower"] @ params["book"].T - mark, 0.0)
        return jnp.mean(error**2)

    guess = float((np.where(known, mark - mark[known].mean(), 0.0) ** 2).mean())
    return Case(loss, params, (jnp.asarray(mark, jnp.float32), jnp.asarray(known)), optax.sgd(100.0), guess=guess)
