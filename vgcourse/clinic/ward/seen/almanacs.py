"""Texts, words and days in a row: recurrent networks, a translator, a transformer, sequences of many lengths."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "not used",
    at=("['encoder']",),
    source="Keras blog, ten-minute introduction to seq2seq: initial_state=encoder_states, forgotten",
    needs="flax",
    steps=200,
)
def spelling_backwards(seed, cured=False):
    """A translator of two recurrent networks, taught with the right letters before, spells short words backwards."""
    from flax import nnx

    letters, long, wide = 8, 4, 48
    word = jax.random.randint(jax.random.key(seed), (256, long), 0, letters)

    class Translator(nnx.Module):
        def __init__(self, rngs):
            self.letters = nnx.Embed(letters + 1, 16, rngs=rngs)
            self.encoder = nnx.GRUCell(16, wide, rngs=rngs)
            self.decoder = nnx.GRUCell(16, wide, rngs=rngs)
            self.output = nnx.Linear(wide, letters, rngs=rngs)

        def __call__(self, word, spelt):
            memory = jnp.zeros((word.shape[0], wide))
            for i in range(long):
                memory, _ = self.encoder(memory, self.letters(word[:, i]))
            state = memory if cured else jnp.zeros_like(memory)  # the cause
            answers = []
            for i in range(long):
                state, h = self.decoder(state, self.letters(spelt[:, i]))
                answers.append(self.output(h))
            return jnp.stack(answers, 1)

    graph, params = nnx.split(Translator(nnx.Rngs(seed)), nnx.Param)

    def loss(params, word):
        backwards = word[:, ::-1]
        begun = jnp.pad(backwards[:, :-1], ((0, 0), (1, 0)), constant_values=letters)
        logits = nnx.merge(graph, params)(word, begun)
        return optax.softmax_cross_entropy_with_integer_labels(logits, backwards).mean()

    return Case(loss, params, word, optax.adam(5e-3), guess=float(np.log(letters)), classes=letters)


@patient("vanishing: padding", source="Effects of padding on LSTMs and CNNs, Dwarampudi and Reddy 2019", steps=200)
def birds_by_their_calls(seed, cured=False):
    """Bird calls of a few notes each, filled up to the longest recording; the species is read off the last state."""
    rng = np.random.default_rng(seed)
    n, steps, wide = 160, 50, 24
    species = rng.integers(0, 5, n)
    length = rng.integers(4, 9, n)
    tune = rng.integers(0, 10, (5, 9))
    note = np.where(rng.random((n, 9)) < 0.1, rng.integers(0, 10, (n, 9)), tune[species])
    calls = np.zeros((n, steps), int)
    for i in range(n):
        calls[i, : length[i]] = note[i, : length[i]] + 1
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {
        "notes": jax.random.normal(keys[0], (11, 8)).at[0].set(0.0),
        "cell": (
            jax.random.normal(keys[1], (8, wide)) / 8**0.5,
            0.5 * jax.nn.initializers.orthogonal()(keys[2], (wide, wide)),
        ),
        "species": (jax.random.normal(keys[3], (wide, 5)) / wide**0.5, jnp.zeros(5)),
    }

    def loss(params, batch):
        calls, length, species = batch
        w, u = params["cell"]
        heard = params["notes"][calls] * (calls > 0)[..., None]

        def cell(h, x):
            h = jnp.tanh(x @ w + h @ u)
            return h, h

        _, states = jax.lax.scan(cell, jnp.zeros((calls.shape[0], wide)), heard.swapaxes(0, 1))
        last = length - 1 if cured else -1  # the cause
        v, b = params["species"]
        logits = states[last, jnp.arange(calls.shape[0])] @ v + b
        return optax.softmax_cross_entropy_with_integer_labels(logits, species).mean()

    share = np.bincount(species, minlength=5) / n
    batch = jax.tree.map(jnp.asarray, (calls, length, species))
    return Case(loss, params, batch, optax.adam(3e-3), guess=float(-(share * np.log(share)).sum()), classes=5)


@patient("vanishing: time", source="Training E-I recurrent networks, Song et al. 2016: alpha = dt / tau", steps=200)
def monkeys_remember_a_place(seed, cured=False):
    """Rate neurons with leaks see a spot on a screen, wait, and are to point where it was: cosine and sine."""
    dt, steps, wide = 20.0, 60, 40
    tau = 2000.0 if cured else 40.0  # the cause
    leak = dt / tau
    angle = jax.random.uniform(jax.random.key(seed), (96,), maxval=2 * np.pi)
    spot = jnp.stack([jnp.cos(angle), jnp.sin(angle)], -1)
    seen = jnp.zeros((96, steps, 2)).at[:, :5].set(2 * spot[:, None])
    a, b, c = jax.random.split(jax.random.key(seed + 1), 3)
    params = {
        "rec": 0.3 * jax.random.normal(a, (wide, wide)) / wide**0.5,
        "inp": jax.random.normal(b, (2, wide)) / 2**0.5,
        "out": jax.random.normal(c, (wide, 2)) / wide**0.5,
        "bias": jnp.zeros(wide),
    }

    def loss(params, batch):
        seen, spot = batch

        def euler(v, u):
            drive = jnp.tanh(v) @ params["rec"] + u @ params["inp"] + params["bias"]
            return v + leak * (drive - v), None

        v, _ = jax.lax.scan(euler, jnp.zeros((seen.shape[0], wide)), seen.swapaxes(0, 1))
        return jnp.mean((jnp.tanh(v) @ params["out"] - spot) ** 2)

    guess = float(((spot - spot.mean(0)) ** 2).mean())
    return Case(loss, params, (seen, spot), optax.adam(3e-3), guess=guess)


@patient("healthy", source="flax.linen.RNN with seq_lengths", needs="flax", steps=150)
def rainy_spells(seed):
    """A day-by-day forecast over records of many lengths; what is missing is masked, the loss a sum over days."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    n, days = 48, 40
    length = rng.integers(10, days + 1, n)
    noise = rng.normal(size=(n, days + 1))
    rain = np.zeros((n, days + 1))
    for t in range(2, days + 1):
        rain[:, t] = 1.6 * rain[:, t - 1] - 0.8 * rain[:, t - 2] + 0.3 * noise[:, t]
    known = np.arange(days) < length[:, None]
    rain /= rain[:, 1:][known].std()

    class Forecast(nn.Module):
        @nn.compact
        def __call__(self, x, length):
            h = nn.RNN(nn.OptimizedLSTMCell(24))(x, seq_lengths=length)
            return nn.Dense(1, kernel_init=nn.initializers.zeros)(h)[..., 0]

    net = Forecast()
    batch = tuple(jnp.asarray(a) for a in (rain.astype(np.float32), length, known))
    params = net.init(jax.random.key(seed), batch[0][:, :-1, None], batch[1])

    def loss(params, batch):
        rain, length, known = batch
        ahead = net.apply(params, rain[:, :-1, None], length)
        return jnp.sum(jnp.where(known, (ahead - rain[:, 1:]) ** 2, 0.0))

    guess = float(((rain[:, 1:][known] - rain[:, 1:][known].mean()) ** 2).sum())
    return Case(loss, params, batch, optax.adam(5e-3), guess=guess)


@patient("healthy", source="optax.ctc_loss", steps=200)
def numbers_read_aloud(seed):
    """Frames of a made-up voice are to be spelt as digits where nobody marked when each was spoken."""
    rng = np.random.default_rng(seed)
    voice = rng.normal(size=(6, 8))
    sound, spelt = 0.3 * rng.normal(size=(64, 24, 8)), rng.integers(1, 6, (64, 4))
    for i in range(64):
        begin = np.sort(rng.choice(np.arange(0, 22, 2), 4, replace=False))
        for b, digit in zip(begin, spelt[i], strict=True):
            sound[i, b : b + 2] += voice[digit]
    a, b = jax.random.split(jax.random.key(seed))
    params = [
        {"w": jax.random.normal(a, (3 * 8, 48)) * (2 / 24) ** 0.5, "b": jnp.zeros(48)},
        {"w": jax.random.normal(b, (48, 6)) * 0.1, "b": jnp.zeros(6)},
    ]

    def loss(params, batch):
        sound, spelt = batch
        around = jnp.concatenate([jnp.roll(sound, 1, 1), sound, jnp.roll(sound, -1, 1)], -1)
        logits = jax.nn.relu(around @ params[0]["w"] + params[0]["b"]) @ params[1]["w"] + params[1]["b"]
        free = jnp.zeros(logits.shape[:2])
        return optax.ctc_loss(logits, free, spelt, jnp.zeros(spelt.shape)).mean() / spelt.shape[1]

    batch = (jnp.asarray(sound, jnp.float32), jnp.asarray(spelt))
    return Case(loss, params, batch, optax.adam(5e-3), classes=6)


@patient("healthy", source="nanoGPT: weights of the embedding tied to the head", steps=100)
def a_proverb_letter_by_letter(seed):
    """A transformer of one block with causal masks, its output tied to its embedding, learns old sayings by heart."""
    text = (
        "a stitch in time saves nine. the early bird catches the worm. all that glitters is not gold. "
        "a rolling stone gathers no moss. when in rome do as the romans do. still waters run deep. "
    )
    alphabet = sorted(set(text))
    code = np.array([alphabet.index(c) for c in text])
    window = np.stack([code[i : i + 17] for i in range(0, len(code) - 17, 3)])
    wide, many = 48, len(alphabet)
    keys = jax.random.split(jax.random.key(seed), 6)
    params = {
        "letter": 0.1 * jax.random.normal(keys[0], (many, wide)),
        "place": 0.1 * jax.random.normal(keys[1], (16, wide)),
        "qkv": jax.random.normal(keys[2], (3, 4, wide, wide // 4)) / wide**0.5,
        "mix": jnp.zeros((wide, wide)),
        "up": jax.random.normal(keys[3], (wide, 4 * wide)) * (2 / wide) ** 0.5,
        "down": jnp.zeros((4 * wide, wide)),
    }

    def normed(x):
        return (x - x.mean(-1, keepdims=True)) * jax.lax.rsqrt(x.var(-1, keepdims=True) + 1e-6)

    def loss(params, window):
        x = params["letter"][window[:, :-1]] + params["place"]
        q, k, v = jnp.einsum("btd,khde->kbhte", normed(x), params["qkv"])
        score = jnp.einsum("bhte,bhse->bhts", q, k) / (wide // 4) ** 0.5
        score = jnp.where(jnp.tri(16, dtype=bool), score, -1e30)
        read = jnp.einsum("bhts,bhse->bthe", jax.nn.softmax(score), v)
        x = x + read.reshape(*read.shape[:2], -1) @ params["mix"]
        x = x + jax.nn.gelu(normed(x) @ params["up"]) @ params["down"]
        logits = normed(x) @ params["letter"].T
        return optax.softmax_cross_entropy_with_integer_labels(logits, window[:, 1:]).mean()

    share = np.bincount(window[:, 1:].ravel(), minlength=many) / window[:, 1:].size
    guess = float(-(share[share > 0] * np.log(share[share > 0])).sum())
    return Case(loss, params, jnp.asarray(window), optax.adamw(3e-3), guess=guess, classes=many)
