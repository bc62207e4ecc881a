"""Networks with a will of their own: values of actions, codebooks, narrow gates, alignments, half precision."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("healthy", steps=200)
def swing_up_by_fitted_values(seed):
    """One round of fitted Q iteration for a pendulum: Huber's error against a target net that is part of the state."""
    rng = np.random.default_rng(seed)
    n = 256
    angle, speed, action = rng.uniform(-3.1, 3.1, n), rng.uniform(-4, 4, n), rng.integers(0, 3, n)
    speed2 = np.clip(speed + 0.1 * (9.8 * np.sin(angle) + 6 * (action - 1)), -6, 6)
    angle2 = angle + 0.1 * speed2
    reward = np.cos(angle2) - 0.05 * speed2**2 - 0.1 * np.abs(action - 1)

    def see(angle, speed):
        return jnp.asarray(np.stack([np.sin(angle), np.cos(angle), speed / 3], 1), jnp.float32)

    def init(key):
        a, b, c = jax.random.split(key, 3)
        return [
            (jax.random.normal(a, (3, 64)) * (2 / 3) ** 0.5, jnp.zeros(64)),
            (jax.random.normal(b, (64, 64)) * (2 / 64) ** 0.5, jnp.zeros(64)),
            (jax.random.normal(c, (64, 3)) * 0.01, jnp.zeros(3)),
        ]

    def value(layers, s):
        for w, b in layers[:-1]:
            s = jax.nn.relu(s @ w + b)
        return s @ layers[-1][0] + layers[-1][1]

    online, target = init(jax.random.PRNGKey(seed)), init(jax.random.PRNGKey(seed + 1))
    params = {"online": online, "target": target}

    def loss(params, batch):
        ahead = value(jax.lax.stop_gradient(params["target"]), batch["next"]).max(1)
        chosen = jnp.take_along_axis(value(params["online"], batch["now"]), batch["action"][:, None], 1)[:, 0]
        return optax.huber_loss(chosen, batch["reward"] + 0.98 * ahead).mean()

    batch = {
        "now": see(angle, speed),
        "action": jnp.asarray(action),
        "reward": jnp.asarray(reward, jnp.float32),
        "next": see(angle2, speed2),
    }
    wanted = batch["reward"] + 0.98 * value(target, batch["next"]).max(1)
    guess = float(min(optax.huber_loss(jnp.full(n, c), wanted).mean() for c in np.linspace(-2, 1, 61)))
    return Case(loss, params, batch, optax.adam(2e-3), guess)


@patient("healthy", steps=300)
def codebook_of_heartbeats(seed):
    """Heartbeats through a codebook of sixteen words: straight through the choice, a loss for words, a commitment."""
    rng = np.random.default_rng(seed)
    t = np.linspace(-1, 1, 40)
    beats = []
    for kind in rng.integers(0, 4, 160):
        width, late = 0.05 + 0.05 * kind, 0.1 * kind - 0.2
        beats.append(np.exp(-((t / width) ** 2)) * (2 - 0.3 * kind) - 0.5 * np.exp(-(((t - late - 0.5) / 0.15) ** 2)))
    beats = np.stack(beats) + 0.03 * rng.normal(size=(160, 40))
    beats = beats - beats.mean(0)
    beats = jnp.asarray(beats / beats.std(), jnp.float32)
    k = jax.random.split(jax.random.PRNGKey(seed), 5)
    params = {
        "encoder": (jax.random.normal(k[0], (40, 48)) / 40**0.5, jax.random.normal(k[1], (48, 6)) / 48**0.5),
        "codebook": 0.5 * jax.random.normal(k[2], (16, 6)),
        "decoder": (jax.random.normal(k[3], (6, 48)) / 6**0.5, jax.random.normal(k[4], (48, 40)) / 48**0.5),
        "mean": jnp.zeros(40),
    }

    def loss(params, x):
        a, b = params["encoder"]
        z = jnp.tanh(x @ a) @ b
        distance = ((z[:, None] - params["codebook"][None]) ** 2).sum(-1)
        word = params["codebook"][jnp.argmin(distance, 1)]
        passed = z + jax.lax.stop_gradient(word - z)
        c, d = params["decoder"]
        again = jax.nn.relu(passed @ c) @ d + params["mean"]
        words = jnp.mean((word - jax.lax.stop_gradient(z)) ** 2)
        commitment = jnp.mean((z - jax.lax.stop_gradient(word)) ** 2)
        return jnp.mean((again - x) ** 2) + words + 0.25 * commitment

    return Case(loss, params, beats, optax.adam(1e-3), float(((beats - beats.mean(0)) ** 2).mean()))


@patient("healthy", needs="flax", steps=300)
def yield_of_a_reactor(seed):
    """Sixteen highway layers, their gates nearly shut, on settings of a chemical reactor."""
    from flax import nnx

    class Highway(nnx.Module):
        """Layers that carry their input on, but for gates that open a crack."""

        def __init__(self, width, depth, rngs):
            self.enter = nnx.Linear(9, width, rngs=rngs)
            self.work = nnx.List([nnx.Linear(width, width, rngs=rngs) for _ in range(depth)])
            self.gate = nnx.List(
                [nnx.Linear(width, width, bias_init=nnx.initializers.constant(-4.0), rngs=rngs) for _ in range(depth)]
            )
            self.leave = nnx.Linear(width, 1, rngs=rngs)

        def __call__(self, x):
            h = self.enter(x)
            for work, gate in zip(self.work, self.gate, strict=False):
                t = nnx.sigmoid(gate(h))
                h = t * nnx.relu(work(h)) + (1 - t) * h
            return self.leave(h)[:, 0]

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 9))
    y = np.exp(-((x[:, 0] + 0.5 * x[:, 1]) ** 2)) * 3 + x[:, 2] - 0.5 * x[:, 3] * x[:, 4]
    y = (y - y.mean()) / y.std()
    graph, params = nnx.split(Highway(32, 16, nnx.Rngs(seed)))

    def loss(params, batch):
        return jnp.mean((nnx.merge(graph, params)(batch[0]) - batch[1]) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.adam(3e-3), 1.0)


@patient("healthy", steps=300)
def morse_without_alignment(seed):
    """Reads three to five letters of a noisy alphabet of six off twenty-four frames; the alignment is left to CTC."""
    rng = np.random.default_rng(seed)
    n, frames = 64, 24
    sound = rng.normal(size=(7, 8))
    sound[0] = 0
    heard, letters, absent = np.zeros((n, frames, 8)), np.zeros((n, 5), int), np.ones((n, 5))
    for i in range(n):
        count = rng.integers(3, 6)
        letters[i, :count] = rng.integers(1, 7, count)
        absent[i, :count] = 0
        starts = np.sort(rng.choice(np.arange(0, frames - 3, 4), count, replace=False))
        for start, letter in zip(starts, letters[i], strict=False):
            heard[i, start : start + rng.integers(2, 4)] = sound[letter]
    heard += 0.2 * rng.normal(size=heard.shape)
    k1, k2, k3 = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = {
        "in": jax.random.normal(k1, (3 * 8, 40)) / 24**0.5,
        "recurrent": 0.9 * jnp.eye(40),
        "bias": jnp.zeros(40),
        "out": {"w": jax.random.normal(k2, (40, 7)) / 40**0.5, "b": 0.01 * jax.random.normal(k3, (7,))},
    }

    def loss(params, batch):
        x = jnp.pad(batch["heard"], ((0, 0), (1, 1), (0, 0)))
        x = jnp.concatenate([x[:, :-2], x[:, 1:-1], x[:, 2:]], -1) @ params["in"] + params["bias"]

        def tick(h, u):
            h = jnp.tanh(u + 0.3 * h @ params["recurrent"])
            return h, h

        _, h = jax.lax.scan(tick, jnp.zeros((n, 40)), x.swapaxes(0, 1))
        logits = h.swapaxes(0, 1) @ params["out"]["w"] + params["out"]["b"]
        return optax.ctc_loss(logits, jnp.zeros((n, frames)), batch["letters"], batch["absent"]).mean()

    batch = {
        "heard": jnp.asarray(heard, jnp.float32),
        "letters": jnp.asarray(letters),
        "absent": jnp.asarray(absent, jnp.float32),
    }
    return Case(loss, params, batch, optax.adam(5e-3))


@patient("healthy", steps=200)
def tremors_in_half_precision(seed):
    """Magnitudes of tremors, computed in float16 with weights in float32; the loss is times 1024, the steps by 1024."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 14))
    y = np.log1p(np.exp(x @ rng.normal(size=14))) + 0.3 * np.sin(3 * x[:, 0])
    y = (y - y.mean()) / y.std()
    a, b = jax.random.split(jax.random.PRNGKey(seed))
    params = [
        [jax.random.normal(a, (14, 64)) * (2 / 14) ** 0.5, jnp.zeros(64)],
        [jax.random.normal(b, (64, 1)) / 16, jnp.zeros(1)],
    ]

    def loss(params, batch):
        (w1, b1), (w2, b2) = jax.tree.map(lambda p: p.astype(jnp.float16), params)
        h = jax.nn.relu(batch[0].astype(jnp.float16) @ w1 + b1)
        out = (h @ w2 + b2)[:, 0].astype(jnp.float32)
        return 1024 * jnp.mean((out - batch[1]) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.sgd(0.02 / 1024, momentum=0.8), 1024.0)


@patient("healthy", steps=200)
def syllables_of_a_finch(seed):
    """Ten transformer blocks whose branches begin at zero (ReZero) guess the next syllable of a finch's song."""
    rng = np.random.default_rng(seed)
    follow = np.stack([rng.permutation(10) for _ in range(2)])
    songs = np.zeros((48, 17), int)
    songs[:, :2] = rng.integers(0, 10, (48, 2))
    for i in range(2, 17):
        songs[:, i] = follow[songs[:, i - 2] % 2, songs[:, i - 1]]
    keys = jax.random.split(jax.random.PRNGKey(seed), 12)

    def block(key):
        q, o, u, d = jax.random.split(key, 4)
        return {
            "qkv": jax.random.normal(q, (32, 96)) / 32**0.5,
            "o": jax.random.normal(o, (32, 32)) / 32**0.5,
            "up": jax.random.normal(u, (32, 64)) * (2 / 32) ** 0.5,
            "down": jax.random.normal(d, (64, 32)) / 8,
            "alpha": jnp.zeros(()),
        }

    stacked = jax.vmap(block)(keys[:10])
    params = {
        "syllable": jax.random.normal(keys[10], (10, 32)),
        "place": 0.5 * jax.random.normal(keys[11], (16, 32)),
        "blocks": stacked,
        "out": jnp.zeros((32, 10)),
    }

    def loss(params, songs):
        h = params["syllable"][songs[:, :-1]] + params["place"]
        past = jnp.tril(jnp.ones((16, 16), bool))

        def one(h, p):
            q, k, v = jnp.split(h @ p["qkv"], 3, -1)
            scores = jnp.where(past, q @ k.swapaxes(1, 2) / 32**0.5, -1e30)
            h = h + p["alpha"] * (jax.nn.softmax(scores) @ v @ p["o"])
            return h + p["alpha"] * (jax.nn.relu(h @ p["up"]) @ p["down"]), None

        h, _ = jax.lax.scan(one, h, params["blocks"])
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["out"], songs[:, 1:]).mean()

    share = np.bincount(songs[:, 1:].ravel(), minlength=10) / songs[:, 1:].size
    guess = float(-(share[share > 0] * np.log(share[share > 0])).sum())
    return Case(loss, params, jnp.asarray(songs), optax.adam(3e-3), guess, classes=10)
