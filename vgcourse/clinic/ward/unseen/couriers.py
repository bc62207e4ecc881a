"""Things that are carried over many steps or many stations: recurrent nets, and nets on graphs of people."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "vanishing: time", at=("['bias']",), source="PyTorch's nn.LSTM keeps its gates in the order i, f, g, o", steps=150
)
def press_brake_modes(seed, cured=False):
    """The operator sets a press to one of four modes; 60 readings later we must still say which. LSTM, own cell."""
    h, t, n = 16, 60, 256
    key = jax.random.split(jax.random.PRNGKey(seed), 5)
    mode = jax.random.randint(key[0], (n,), 0, 4)
    x = 0.05 * jax.random.normal(key[1], (n, t, 5))
    x = x.at[:, 0, :4].set(jax.nn.one_hot(mode, 4) * 2)
    forget = slice(2 * h, 3 * h) if cured else slice(h, 2 * h)  # the cause
    params = {
        "kernel": jax.random.normal(key[2], (5, 4 * h)) / 5**0.5,
        "recurrent": 0.3 * jax.random.normal(key[3], (h, 4 * h)) / h**0.5,
        "bias": jnp.zeros(4 * h).at[forget].set(4.0),
        "out": {"w": jax.random.normal(key[4], (h, 4)) / h**0.5, "b": jnp.zeros(4)},
    }

    def cell(p, carry, now):
        c, s = carry
        i, g, f, o = jnp.split(now @ p["kernel"] + s @ p["recurrent"] + p["bias"], 4, axis=-1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        return (c, jax.nn.sigmoid(o) * jnp.tanh(c)), None

    def loss(p, batch):
        x, mode = batch
        start = (jnp.zeros((len(x), h)), jnp.zeros((len(x), h)))
        (_, s), _ = jax.lax.scan(lambda carry, now: cell(p, carry, now), start, x.swapaxes(0, 1))
        logits = s @ p["out"]["w"] + p["out"]["b"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, mode).mean()

    share = np.bincount(np.asarray(mode), minlength=4) / n
    return Case(loss, params, (x, mode), optax.adam(5e-3), -float((share * np.log(share)).sum()), 4)


@patient(
    "vanishing: time",
    at=("['nu']",),
    source="Orvieto et al., Resurrecting RNNs: eigenvalues near the unit circle",
    steps=150,
)
def dose_at_admission(seed, cured=False):
    """From 48 hours of noisy monitor readings we regress the dose that was given in the first hour; an LRU layer."""
    h, t, n = 32, 48, 256
    key = jax.random.split(jax.random.PRNGKey(seed + 10), 6)
    dose = jax.random.uniform(key[0], (n,), minval=-1.7, maxval=1.7)
    x = (0.05 * jax.random.normal(key[1], (n, t, 3))).at[:, 0, 2].set(dose)
    low, high = (0.9, 0.999) if cured else (0.1, 0.5)  # the cause
    radius = jax.random.uniform(key[2], (h,), minval=low, maxval=high)
    params = {
        "nu": jnp.log(-jnp.log(radius)),
        "theta": jax.random.uniform(key[3], (h,), maxval=0.3),
        "in": jax.random.normal(key[4], (3, h)) / 3**0.5,
        "out": jax.random.normal(key[5], (2 * h,)) / h**0.5,
    }

    def loss(p, batch):
        x, dose = batch
        turn = jnp.exp(-jnp.exp(p["nu"]) + 1j * p["theta"])
        state, _ = jax.lax.scan(lambda s, u: (turn * s + u, None), 0j * x[:, 0] @ p["in"], (x @ p["in"]).swapaxes(0, 1))
        return jnp.mean((jnp.concatenate([state.real, state.imag], 1) @ p["out"] - dose) ** 2)

    return Case(loss, params, (x, dose), optax.adam(5e-3), float(dose.var()))


@patient("vanishing: padding", source="Dwarampudi and Reddy, Effects of padding on LSTMs and CNNs", steps=150)
def parcel_complaints(seed, cured=False):
    """Short complaints about parcels, as word numbers filled up to 90 tokens, are sorted into damage, delay or loss."""
    n, longest, vocabulary, h = 96, 90, 60, 24
    rng = np.random.default_rng(seed)
    topic = rng.integers(0, 3, n)
    length = rng.integers(5, 12, n)
    tokens = np.zeros((n, longest), np.int32)
    for row in range(n):
        common = rng.integers(31, vocabulary, length[row])
        topical = 1 + 10 * topic[row] + rng.integers(0, 10, length[row])
        tokens[row, : length[row]] = np.where(rng.random(length[row]) < 0.5, topical, common)
    key = jax.random.split(jax.random.PRNGKey(seed), 4)
    params = {
        "embed": jax.random.normal(key[0], (vocabulary, 16)).at[0].set(0.0),
        "gru": {
            "x": jax.random.normal(key[1], (16, 3 * h)) / 4,
            "h": 0.5 * jax.random.normal(key[2], (h, 3 * h)) / h**0.5,
            "b": jnp.zeros(3 * h),
        },
        "sort": jax.random.normal(key[3], (h, 3)) / h**0.5,
    }

    def step(gru, state, word):
        xr, xz, xn = jnp.split(word @ gru["x"] + gru["b"], 3, axis=-1)
        hr, hz, hn = jnp.split(state @ gru["h"], 3, axis=-1)
        z = jax.nn.sigmoid(xz + hz)
        state = (1 - z) * jnp.tanh(xn + jax.nn.sigmoid(xr + hr) * hn) + z * state
        return state, state

    def loss(p, batch):
        tokens, length, topic = batch
        words = p["embed"][tokens].swapaxes(0, 1)
        _, states = jax.lax.scan(lambda s, w: step(p["gru"], s, w), jnp.zeros((n, h)), words)
        final = states[length - 1, jnp.arange(n)] if cured else states[-1]  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(final @ p["sort"], topic).mean()

    share = np.bincount(topic, minlength=3) / n
    batch = (jnp.asarray(tokens), jnp.asarray(length), jnp.asarray(topic))
    return Case(loss, params, batch, optax.adam(3e-3), -float((share * np.log(share)).sum()), 3)


@patient(
    "exploding",
    at=("['again']",),
    source="Le et al., A simple way to initialize recurrent networks of rectified linear units",
    steps=300,
)
def sum_of_marked_numbers(seed, cured=False):
    """The adding problem of the old papers: add the two marked numbers of 40. With rectified units."""
    n, t, h = 128, 40, 48
    rng = np.random.default_rng(seed)
    value, mark = rng.random((n, t)), np.zeros((n, t))
    for row in range(n):
        mark[row, rng.choice(t, 2, replace=False)] = 1
    x = jnp.asarray(np.stack([value, mark], -1), jnp.float32)
    y = jnp.asarray((value * mark).sum(1), jnp.float32)
    key = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "in": 0.1 * jax.random.normal(key[0], (2, h)),
        "again": jnp.eye(h) if cured else 0.3 * jax.random.normal(key[1], (h, h)),  # the cause
        "bias": jnp.zeros(h),
        "out": 0.05 * jax.random.normal(key[2], (h,)),
    }

    def loss(p, batch):
        x, y = batch

        def step(state, now):
            return jax.nn.relu(now @ p["in"] + state @ p["again"] + p["bias"]), None

        last, _ = jax.lax.scan(step, jnp.zeros((len(x), h)), x.swapaxes(0, 1))
        return jnp.square(last @ p["out"] - y).mean()

    return Case(loss, params, (x, y), optax.adam(2e-3), float(y.var()))


@patient("exploding", source="Kipf and Welling, on the renormalisation of the adjacency matrix", steps=150)
def clubs_in_a_small_town(seed, cured=False):
    """Which of three clubs do people belong to? Friendships of 120 people, noisy features, ten rounds of messages."""
    n, d, h, rounds = 120, 12, 24, 10
    rng = np.random.default_rng(seed)
    club = rng.integers(0, 3, n)
    friends = rng.random((n, n)) < np.where(club[:, None] == club[None], 0.25, 0.05)
    a = np.triu(friends, 1)
    a = (a + a.T + np.eye(n)).astype(np.float32)
    degree = a.sum(1)
    a = a / np.sqrt(degree[:, None] * degree[None]) if cured else a  # the cause
    x = 0.5 * np.eye(d)[club] + rng.normal(size=(n, d))
    key = jax.random.split(jax.random.PRNGKey(seed), rounds + 2)
    params = {
        "first": jax.random.normal(key[0], (d, h)) / d**0.5,
        "rounds": [0.7 * jax.random.normal(k, (h, h)) / h**0.5 for k in key[1:-1]],
        "club": jax.random.normal(key[-1], (h, 3)) / h**0.5,
    }

    def loss(p, batch):
        a, x, club = batch
        z = x @ p["first"]
        for w in p["rounds"]:
            z = z + jax.nn.relu(a @ z @ w)
        logits = z @ p["club"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, club).mean()

    share = np.bincount(club, minlength=3) / n
    batch = (jnp.asarray(a), jnp.asarray(x, jnp.float32), jnp.asarray(club))
    return Case(loss, params, batch, optax.adam(3e-3), -float((share * np.log(share)).sum()), 3)


@patient(
    "rank collapse", source="Li et al., Deeper insights into graph convolutional networks: over-smoothing", steps=200
)
def roles_on_a_trading_floor(seed, cured=False):
    """Buyer, broker or seller? A graph of 96 traders, everyone phones everyone else; 24 rounds of averaging."""
    n, d, h = 96, 16, 32
    rng = np.random.default_rng(seed)
    role = rng.integers(0, 3, n)
    x = rng.normal(size=(3, d))[role] + 0.7 * rng.normal(size=(n, d))
    calls = rng.random((n, n)) < np.where(role[:, None] == role[None], 0.4, 0.3)
    a = (calls | calls.T | np.eye(n, dtype=bool)).astype(np.float32)
    walk = a / a.sum(1, keepdims=True)
    key = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "read": {"w": jax.random.normal(key[0], (d, h)) / d**0.5, "b": jnp.zeros(h)},
        "mix": {"w": jax.random.normal(key[1], (h, h)) / h**0.5, "b": jnp.zeros(h)},
        "role": {"w": jax.random.normal(key[2], (h, 3)) / h**0.5, "b": jnp.zeros(3)},
    }
    restart = 0.2 if cured else 0.0  # the cause

    def loss(p, batch):
        walk, x, role = batch
        first = jnp.tanh(x @ p["read"]["w"] + p["read"]["b"])
        first = jnp.tanh(first @ p["mix"]["w"] + p["mix"]["b"])
        z = first
        for _ in range(24):
            z = (1 - restart) * walk @ z + restart * first
        logits = z @ p["role"]["w"] + p["role"]["b"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, role).mean()

    share = np.bincount(role, minlength=3) / n
    batch = (jnp.asarray(walk), jnp.asarray(x, jnp.float32), jnp.asarray(role))
    return Case(loss, params, batch, optax.adam(1e-2), -float((share * np.log(share)).sum()), 3)
