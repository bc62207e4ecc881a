"""Healthy: tags, tables with gaps, experts, layers inside layers, an agent."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, f32, huber, zeros, zscore


@patient("healthy", steps=100)
def tags_by_a_random_field(seed):
    """A linear-chain CRF over the words of a sentence; the sum over all ways of tagging runs forward through time."""
    rng = np.random.default_rng(seed)
    n, length, words, tags = 32, 8, 24, 4
    text = rng.integers(0, words, (n, length))
    of_word = rng.integers(0, tags, words)
    tag = of_word[text]
    tag[:, 1:] = np.where(text[:, :-1] < 6, 0, tag[:, 1:])  # some words say what the next one is
    crf = {
        "word": f32(rng.normal(size=(words, 16)) * 0.5),
        "emit": dense(rng, 16, tags),
        "before": dense(rng, 16, tags),
        "follow": zeros(tags, tags),
    }

    def nll(crf, batch):
        e = crf["word"][batch["text"]]
        score = e @ crf["emit"] + jnp.pad(e @ crf["before"], ((0, 0), (1, 0), (0, 0)))[:, :-1]

        def forward(alpha, here):
            return jax.nn.logsumexp(alpha[:, :, None] + crf["follow"], axis=1) + here, None

        alpha, _ = jax.lax.scan(forward, score[:, 0], score[:, 1:].swapaxes(0, 1))
        tag = batch["tag"]
        taken = jnp.take_along_axis(score, tag[..., None], 2).sum((1, 2))
        taken += crf["follow"][tag[:, :-1], tag[:, 1:]].sum(1)
        return (jax.nn.logsumexp(alpha, axis=1) - taken).mean()

    batch = {"text": jnp.asarray(text), "tag": jnp.asarray(tag)}
    share = np.bincount(tag.ravel(), minlength=tags) / tag.size
    return Case(nll, crf, batch, optax.adam(2e-2), guess=float(-length * (share * np.log(share)).sum()))


@patient("healthy", steps=150)
def loans_with_missing_fields(seed):
    """Who pays back, from a table with gaps (nan); a learnt number stands in for each, and a flag says so."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(192, 8))
    pays = x[:, 0] + x[:, 1] * x[:, 2] > 0
    x[:, 3:][rng.random((192, 5)) < 0.3] = np.nan
    net = {"fill": zeros(8), "w1": dense(rng, 16, 48, 1.4), "b1": zeros(48), "w2": dense(rng, 48, 1)}

    def loss(net, table):
        gap = jnp.isnan(table["x"])
        x = jnp.concatenate([jnp.where(gap, net["fill"], table["x"]), gap], 1)
        logit = (jax.nn.elu(x @ net["w1"] + net["b1"]) @ net["w2"])[:, 0]
        return optax.sigmoid_binary_cross_entropy(logit, table["pays"]).mean()

    share = pays.mean()
    guess = float(-share * np.log(share) - (1 - share) * np.log(1 - share))
    return Case(loss, net, {"x": f32(x), "pays": f32(pays)}, optax.adam(1e-2), guess=guess, classes=2)


@patient("healthy", steps=150)
def four_experts_one_at_a_time(seed):
    """A switch sends each example to the one expert with the highest gate, times that gate; a term keeps them busy."""
    rng = np.random.default_rng(seed)
    n, d, experts = 192, 6, 4
    x = rng.normal(size=(n, d))
    kind = rng.integers(0, experts, n)
    x[:, 2:] *= 0.3
    x[np.arange(n), 2 + kind] += 2.5
    slopes = rng.normal(size=(experts, d))
    y = zscore(np.tanh((x[:, None] * slopes).sum(2)[np.arange(n), kind]))
    params = {
        "gate": dense(rng, d, experts),
        "w1": f32(rng.normal(size=(experts, d, 16)) * 0.5),
        "b1": zeros(experts, 16),
        "w2": f32(rng.normal(size=(experts, 16)) * 0.3),
    }

    def loss(p, batch):
        probability = jax.nn.softmax(batch["x"] @ p["gate"])
        sent = jax.nn.one_hot(jnp.argmax(probability, 1), experts)
        h = jax.nn.relu(jnp.einsum("nd,edh->neh", batch["x"], p["w1"]) + p["b1"])
        answer = jnp.einsum("neh,eh->ne", h, p["w2"])
        y = (answer * sent * probability).sum(1)
        balance = experts * (sent.mean(0) * probability.mean(0)).sum()
        return jnp.mean((y - batch["y"]) ** 2) + 0.01 * balance

    return Case(loss, params, {"x": f32(x), "y": f32(y)}, optax.adam(1e-2), guess=1.0)


@patient("healthy", steps=120)
def waves_learnt_in_one_step(seed):
    """MAML: one inner step on eight points of a wave, with a learnt rate, then the error on eight others."""
    rng = np.random.default_rng(seed)
    tasks = 24
    height = rng.uniform(0.5, 2, (tasks, 1, 1)) * rng.choice([-1, 1], (tasks, 1, 1))
    x = rng.uniform(-2, 2, (tasks, 16, 1))
    y = height * np.sin(1.5 * x)
    meta = {
        "net": {"w1": f32(rng.normal(size=(1, 32))), "b1": f32(rng.normal(size=32)), "w2": dense(rng, 32, 1, 0.3)},
        "log_rate": f32(-4.0),
    }

    def error(net, x, y):
        return jnp.mean((jnp.tanh(x @ net["w1"] + net["b1"]) @ net["w2"] - y) ** 2)

    def task(meta, x, y):
        slope = jax.grad(error)(meta["net"], x[:8], y[:8])
        adapted = jax.tree.map(lambda w, g: w - jnp.exp(meta["log_rate"]) * g, meta["net"], slope)
        return error(adapted, x[8:], y[8:])

    def loss(meta, batch):
        return jax.vmap(task, (None, 0, 0))(meta, *batch).mean()

    return Case(loss, meta, (f32(x), f32(y)), optax.adam(2e-2), guess=float((y**2).mean()))


@patient("healthy", steps=120)
def layer_at_its_fixed_point(seed):
    """An implicit layer: iterate to the fixed point without a gradient, then once more with one."""
    rng = np.random.default_rng(seed)
    d = 24
    x = rng.normal(size=(128, 6))
    y = zscore(np.sin(x[:, 0]) * x[:, 1] + x[:, 2])
    p = {"in": dense(rng, 6, d), "again": dense(rng, d, d, 0.4), "bias": zeros(d), "out": dense(rng, d, 1)}

    def loss(p, batch):
        drive = batch["x"] @ p["in"] + p["bias"]

        def f(z):
            return jnp.tanh(z @ p["again"] + drive)

        z = jax.lax.stop_gradient(jax.lax.fori_loop(0, 12, lambda _, z: f(z), jnp.zeros_like(drive)))
        return jnp.mean(((f(z) @ p["out"])[:, 0] - batch["y"]) ** 2)

    return Case(loss, p, {"x": f32(x), "y": f32(y)}, optax.adam(2e-2), guess=1.0)


@patient("healthy", steps=120)
def agent_with_a_target_network(seed):
    """Fitted Q: the online network moves to a reward plus the best of a target network, which stands still."""
    rng = np.random.default_rng(seed)
    n, actions = 160, 3

    def network():
        return {"w1": dense(rng, 5, 48, 1.4), "b1": zeros(48), "w2": dense(rng, 48, actions)}

    params = {"online": network(), "target": network()}

    def q(net, s):
        return jax.nn.relu(s @ net["w1"] + net["b1"]) @ net["w2"]

    def td_loss(params, replay):
        best = q(params["target"], replay["s2"]).max(1)
        goal = replay["r"] + 0.95 * (1 - replay["done"]) * jax.lax.stop_gradient(best)
        taken = jnp.take_along_axis(q(params["online"], replay["s"]), replay["a"][:, None], 1)[:, 0]
        return optax.huber_loss(taken, goal).mean()

    s = rng.normal(size=(n, 5))
    s2 = s + 0.3 * rng.normal(size=(n, 5))
    a = rng.integers(0, actions, n)
    r = np.choose(a, [np.tanh(s[:, 0]), s[:, 1] * s[:, 2], -np.abs(s[:, 3])])
    done = rng.random(n) < 0.2
    target = {name: np.asarray(w) for name, w in params["target"].items()}
    goal = r + 0.95 * (1 - done) * (np.maximum(s2 @ target["w1"], 0) @ target["w2"]).max(1)
    guess = min(huber(goal - constant) for constant in np.linspace(goal.min(), goal.max(), 40))
    replay = {"s": f32(s), "a": jnp.asarray(a), "r": f32(r), "s2": f32(s2), "done": f32(done)}
    return Case(td_loss, params, replay, optax.adam(1e-2), guess=guess)
