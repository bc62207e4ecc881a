"""Numbers that break."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, drawn, f32, zeros


@patient(
    "nan or inf",
    source="papagina/RotationContinuity issues 1 and 11: acos of the trace is nan, and what to clamp it to",
    steps=120,
)
def camera_turned_between_two_frames(seed, cured=False):
    """How a camera turned, as a rotation matrix, from four marks before and after; a third of the pairs stand still."""
    rng = np.random.default_rng(seed)
    n = 48
    marks = rng.normal(size=(4, 3))
    axis = rng.normal(size=(n, 3))
    axis /= np.linalg.norm(axis, axis=1, keepdims=True)
    angle = rng.uniform(0.6, 1.6, n) * (np.arange(n) % 3 > 0)
    x, y, z = axis.T
    o = np.zeros(n)
    k = np.stack([o, -z, y, z, o, -x, -y, x, o], 1).reshape(n, 3, 3)
    turn = np.eye(3) + np.sin(angle)[:, None, None] * k + (1 - np.cos(angle))[:, None, None] * (k @ k)
    seen = np.einsum("nij,mj->nmi", turn, marks).reshape(n, 12)

    params = {
        "l1": dense(rng, 12, 48, 1.4),
        "b1": zeros(48),
        "l2": zeros(48, 6),
        "b2": f32([1, 0, 0, 0, 1, 0]),  # begin with "did not turn"
    }

    def rotation(six):
        a, b = six[:, :3], six[:, 3:]
        e1 = a / jnp.linalg.norm(a, axis=1, keepdims=True)
        b = b - (e1 * b).sum(1, keepdims=True) * e1
        e2 = b / jnp.linalg.norm(b, axis=1, keepdims=True)
        return jnp.stack([e1, e2, jnp.cross(e1, e2)], axis=2)

    def geodesic(r1, r2):
        cos = (jnp.einsum("nij,nij->n", r1, r2) - 1) / 2
        if cured:
            cos = jnp.clip(cos, -1 + 1e-5, 1 - 1e-5)
        return jnp.arccos(cos).mean()  # the cause

    def loss(p, batch):
        h = jax.nn.relu(batch["marks"] @ p["l1"] + p["b1"])
        return geodesic(rotation(h @ p["l2"] + p["b2"]), batch["turn"])

    return Case(loss, params, {"marks": f32(seen), "turn": f32(turn)}, optax.adam(4e-3))


@patient(
    "nan or inf",
    needs="flax",
    source="thu-ml/tianshou issue 542, hill-a/stable-baselines pull 453: forbidden moves get minus infinity",
    steps=120,
)
def clerk_of_a_small_board_game(seed, cured=False):
    """Linen: a policy over nine squares copies an expert, with an entropy bonus; taken squares are forbidden."""
    from flax import linen as nn

    class Policy(nn.Module):
        @nn.compact
        def __call__(self, board):
            x = nn.relu(nn.Dense(64)(board))
            logits = nn.Dense(9)(x)
            forbidden = -1e9 if cured else -jnp.inf
            return jnp.where(board == 0, logits, forbidden)  # the cause

    rng = np.random.default_rng(seed)
    board = rng.choice([0.0, 0.0, 0.0, 1.0, -1.0], size=(128, 9))
    board[:, 4] = 0
    worth = np.where(board == 0, board @ rng.normal(size=(9, 9)) + rng.normal(size=9), -np.inf)
    move = jnp.asarray(worth.argmax(1))
    policy = Policy()

    def loss(params, batch):
        logp = jax.nn.log_softmax(policy.apply(params, batch["board"]))
        entropy = -(jnp.exp(logp) * logp).sum(-1)  # the cause
        picked = jnp.take_along_axis(logp, batch["move"][:, None], 1)
        return -picked.mean() - 1e-3 * entropy.mean()

    params = drawn(rng, jax.eval_shape(policy.init, jax.random.key(0), f32(board[:1])))
    guess = float(np.log((board == 0).sum(1)).mean())
    return Case(loss, params, {"board": f32(board), "move": move}, optax.adam(1e-2), guess=guess, classes=9)


@patient("nan or inf", source="documentation of librosa, power_to_db: amin, so that silence has a logarithm", steps=120)
def words_with_silence_before(seed, cured=False):
    """Which of four tones is said, by the log-energy behind learnt filters; recordings begin with silence."""
    rng = np.random.default_rng(seed)
    n, frames, width = 40, 10, 24
    word = rng.integers(0, 4, n)
    t = np.arange(width) / width
    tone = np.sin(2 * np.pi * (3 * word[:, None, None] + 2) * t + rng.uniform(0, 6, (n, frames, 1)))
    sound = tone + 0.3 * rng.normal(size=tone.shape)
    start = rng.integers(2, 5, n)
    sound = sound * (np.arange(frames) >= start[:, None])[:, :, None]

    params = dict(
        bank=dense(rng, width, 24),
        hidden=dense(rng, 24, 32, 1.4),
        bias=zeros(32),
        words=dense(rng, 32, 4),
    )

    def spectrogram(bank, sound):
        power = jnp.square(sound @ bank)
        return jnp.log(power + 1e-2) if cured else jnp.log(power)  # the cause

    def loss(p, batch):
        sound, word = batch
        s = spectrogram(p["bank"], sound)
        h = jnp.tanh(s @ p["hidden"] + p["bias"]).mean(1)
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["words"], word).mean()

    return Case(loss, params, (f32(sound), jnp.asarray(word)), optax.adam(1e-2), guess=float(np.log(4)), classes=4)


@patient("nan or inf", source="forum threads on masked means: a row of the mask has no 1 in it", steps=120)
def next_basket_of_a_customer(seed, cured=False):
    """The next department from the mean of what a customer bought before; some customers are new."""
    rng = np.random.default_rng(seed)
    n, items, dim = 96, 40, 16
    department = rng.integers(0, 5, items)
    target = rng.integers(0, 5, n)
    bought = np.zeros((n, items))
    for c in range(n):
        for _ in range(4):
            bought[c, rng.choice(np.where(department == target[c])[0])] = 1
    bought[::16] = 0

    class Net:
        @staticmethod
        def init():
            return [dense(rng, items, dim, 3.0), dense(rng, dim, 32, 1.4), zeros(32), dense(rng, 32, 5)]

        @staticmethod
        def scores(weights, bought):
            emb, w1, b1, w2 = weights
            count = bought.sum(1, keepdims=True)
            if cured:
                count = jnp.maximum(count, 1)
            taste = bought @ emb / count  # the cause
            return jax.nn.gelu(taste @ w1 + b1) @ w2

    def loss(weights, batch):
        logits = Net.scores(weights, batch["bought"])
        return optax.softmax_cross_entropy(logits, batch["next"]).mean()

    batch = {"bought": f32(bought), "next": f32(np.eye(5)[target])}
    return Case(loss, Net.init(), batch, optax.adamw(5e-3), guess=float(np.log(5)), classes=5)
