"""Networks that go through time: by library, by scan, by hand."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.patient import Case, patient

from .pieces import binary, cross_entropy, glorot, normal


def cue_and_delay(key, n, steps):
    """A cue of ±1 in the first step, silence, and a bell in the last: (n, steps, 3); labels 0 and 1."""
    y = jax.random.bernoulli(key, 0.5, (n,)).astype(jnp.float32)
    noise = 0.3 * jax.random.normal(key, (n,))
    x = jnp.zeros((n, steps, 3)).at[:, 0, 0].set(2 * y - 1 + noise).at[:, 0, 1].set(noise).at[:, -1, 2].set(1.0)
    return x, y


@patient(
    "vanishing: time",
    needs="flax",
    at=("['hf']",),
    source="Jozefowicz et al. 2015, § 5: forget biases of 0, as Flax draws them, hide what an LSTM can",
    steps=50,
)
def forget_gate_of_flax(seed, cured=False):
    """Flax Linen: an LSTM over 45 steps, its forget gates at ½; it is asked for a cue in the first step."""
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            carry, _ = nn.RNN(nn.OptimizedLSTMCell(16), return_carry=True)(x)  # the cause
            return nn.Dense(1)(carry[1])[:, 0]

    net = Net()
    batch = cue_and_delay(jax.random.key(seed), 32, 45)
    variables = net.init(jax.random.key(seed), batch[0])
    if cured:
        cell = variables["params"]["OptimizedLSTMCell_0"]
        cell["hf"]["bias"] = jnp.full_like(cell["hf"]["bias"], 5.0)

    def loss_fn(variables, batch):
        return binary(net.apply(variables, batch[0]), batch[1])

    return Case(loss_fn, variables, batch, optax.adam(3e-3), guess=math.log(2), classes=2)


@patient(
    "vanishing: time",
    at=("nu",),
    source="Orvieto et al. 2023, § 3.3: the ring of a linear recurrent unit has to lie near 1",
    steps=100,
)
def ring_too_small(seed, cured=False):
    """A diagonal state space by associative scan; its eigenvalues begin between 0 and ½, over 50 steps."""
    keys = jax.random.split(jax.random.key(seed), 5)
    low, high = (0.97, 1.0) if cured else (0.0, 0.5)  # the cause
    radius = jax.random.uniform(keys[0], (24,), minval=low + 1e-3, maxval=high - 1e-3)  # the cause
    params = {"nu": jnp.log(-jnp.log(radius)), "B": glorot(keys[1], 3, 24), "C": glorot(keys[2], 24, 16)}
    params |= {"up": glorot(keys[3], 16, 16), "out": glorot(keys[4], 16, 1)}

    def loss_fn(params, batch):
        x, y = batch
        decay = jnp.exp(-jnp.exp(params["nu"]))
        drive = jnp.sqrt(1 - decay**2) * (x @ params["B"])
        factors = jnp.broadcast_to(decay, drive.shape)

        def join(left, right):
            return left[0] * right[0], right[0] * left[1] + right[1]

        _, states = jax.lax.associative_scan(join, (factors, drive), axis=1)  # the cause
        h = jax.nn.gelu(states[:, -1] @ params["C"])
        return binary((jax.nn.gelu(h @ params["up"]) @ params["out"])[:, 0], y)

    batch = cue_and_delay(jax.random.key(seed), 48, 50)
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=math.log(2), classes=2)


@patient(
    "vanishing: padding",
    needs="flax",
    also=("vanishing: time",),
    at=("words",),
    source="google/flax pull request 2604 and issue 2170: padded sequences, and nn.RNN without seq_lengths",
    steps=100,
)
def without_seq_lengths(seed, cured=False):
    """Flax Linen: a GRU over questions of 4 to 8 words in rows of 60; the carry is that of the last padding."""
    from flax import linen as nn

    class Reader(nn.Module):
        @nn.compact
        def __call__(self, words, length):
            x = nn.Embed(16, 12)(words)
            length = length if cured else None
            carry, _ = nn.RNN(nn.GRUCell(20), return_carry=True)(x, seq_lengths=length)  # the cause
            return nn.Dense(1)(carry)[:, 0]

    rng = np.random.default_rng(seed)
    length = rng.integers(4, 9, 64)
    words = np.where(np.arange(60) < length[:, None], rng.integers(1, 16, (64, 60)), 0)
    label = words[np.arange(64), length - 1] > 7
    batch = {"words": jnp.asarray(words), "length": jnp.asarray(length), "label": jnp.asarray(label, jnp.float32)}
    net = Reader()
    params = net.init(jax.random.key(seed), batch["words"][:2], batch["length"][:2])

    def loss_fn(params, batch):
        return binary(net.apply(params, batch["words"], batch["length"]), batch["label"])

    return Case(loss_fn, params, batch, optax.sgd(0.3), guess=math.log(2), classes=2)


@patient(
    "vanishing: padding",
    also=("vanishing: time",),
    at=("letters",),
    source="PyTorch forum: pad_sequence, and then output[:, -1]; after the tutorial that tells a name's language",
    steps=100,
)
def names_on_a_grid(seed, cured=False):
    """A tanh RNN by fori_loop reads names letter by letter; short ones are filled up with zeros to 30."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"i2h": glorot(keys[0], 26, 24), "h2h": 0.8 * jax.random.orthogonal(keys[1], 24)}
    params |= {"b": jnp.zeros(24), "h2o": glorot(keys[2], 24, 3)}

    def loss_fn(params, batch):
        letters, length, language = batch["letters"], batch["length"], batch["language"]

        def read(t, h):
            new = jnp.tanh(letters[:, t] @ params["i2h"] + h @ params["h2h"] + params["b"])  # the cause
            return jnp.where((t < length)[:, None], new, h) if cured else new

        h = jax.lax.fori_loop(0, 30, read, jnp.zeros((len(letters), 24)))  # the cause
        return cross_entropy(h @ params["h2o"], language)

    rng = np.random.default_rng(seed)
    language, length = rng.integers(0, 3, 90), rng.integers(3, 8, 90)
    likely = rng.dirichlet(np.full(26, 0.15), 3)
    index = np.stack([rng.choice(26, 30, p=likely[each]) for each in language])
    letters = np.eye(26)[index] * (np.arange(30) < length[:, None])[..., None]
    batch = {"letters": jnp.asarray(letters, jnp.float32), "length": jnp.asarray(length)}
    batch["language"] = jnp.asarray(language)
    return Case(loss_fn, params, batch, optax.sgd(0.1), guess=math.log(3), classes=3)


@patient(
    "not used",
    at=("encoder", "source"),
    source="translation tutorials: the decoder begins with zeros, and not with what the encoder has read",
    steps=90,
)
def deaf_decoder(seed, cured=False):
    """A GRU reads three letters, another writes them down again; the first one's state is forgotten on the way."""
    keys = jax.random.split(jax.random.key(seed), 7)

    def gru(key, n):
        one, two = jax.random.split(key)
        return {"x": glorot(one, n, 96), "h": glorot(two, 32, 96), "b": jnp.zeros(96)}

    params = {"encoder": gru(keys[0], 12), "decoder": gru(keys[1], 12), "head": glorot(keys[2], 32, 8)}
    params |= {"source": normal(keys[3], (8, 12)), "target": normal(keys[4], (9, 12))}

    def step(p, h, x):
        z, r, n = jnp.split(x @ p["x"] + p["b"], 3, -1)
        hz, hr, hn = jnp.split(h @ p["h"], 3, -1)
        z = jax.nn.sigmoid(z + hz)
        return z * h + (1 - z) * jnp.tanh(n + jax.nn.sigmoid(r + hr) * hn)

    def loss_fn(params, text):
        zeros = jnp.zeros((len(text), 32))
        h = zeros
        for t in range(3):
            h = step(params["encoder"], h, params["source"][text[:, t]])
        h = h if cured else zeros  # the cause
        before = jnp.concatenate([jnp.full_like(text[:, :1], 8), text[:, :-1]], 1)
        total = 0.0
        for t in range(3):
            h = step(params["decoder"], h, params["target"][before[:, t]])  # the cause
            total += cross_entropy(h @ params["head"], text[:, t])
        return total / 3

    text = jax.random.randint(keys[5], (192, 3), 0, 8)
    return Case(loss_fn, params, text, optax.adam(1e-2), guess=math.log(8), classes=8)
