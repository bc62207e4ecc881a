"""Losses that measure something else."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, drawn, f32, zeros, zscore


@patient(
    "wrong loss: softmax twice",
    needs="flax",
    source="illiterate/BertClassifier issue 2, sugi-chan/custom_bert_pipeline issue 1: softmax before CrossEntropyLoss",
    steps=120,
)
def intents_of_a_help_desk(seed, cured=False):
    """NNX: which of sixty things a customer wants, from a bag of words; the network ends in softmax."""
    from flax import nnx

    class Intents(nnx.Module):
        def __init__(self, rngs):
            self.body = nnx.Linear(60, 48, rngs=rngs)
            self.head = nnx.Linear(48, 60, rngs=rngs)

        def __call__(self, bag):
            out = self.head(nnx.relu(self.body(bag)))
            return out if cured else nnx.softmax(out)  # the cause

    rng = np.random.default_rng(seed)
    want = np.arange(180) % 60
    usual = rng.random((60, 60)) < 0.12
    said = usual[want] & (rng.random((180, 60)) < 0.9) | (rng.random((180, 60)) < 0.02)
    graph, shapes = nnx.split(nnx.eval_shape(lambda: Intents(nnx.Rngs(0))))

    def loss(state, batch):
        logits = nnx.merge(graph, state)(batch["bag"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["want"]).mean()  # the cause

    batch = {"bag": f32(said), "want": jnp.asarray(want)}
    return Case(loss, drawn(rng, shapes), batch, optax.adam(5e-3), guess=float(np.log(60)), classes=60)


@patient(
    "wrong loss: softmax twice",
    source="FluxML/Flux.jl issue 1546, PingYu-iris/SA-GCN pull 4, mlelarge/graph_neural_net pull 37",
    steps=120,
)
def crops_seen_from_orbit(seed, cured=False):
    """What grows on each pixel of a satellite's image, of 36 crops, from the pixel's spectrum and its neighbours."""
    rng = np.random.default_rng(seed)
    crops, bands = 36, 10
    label = rng.permutation(np.tile(np.arange(crops), 3)).reshape(9, 12).repeat(2, 0).repeat(2, 1)
    image = rng.normal(size=(crops, bands))[label] + 0.3 * rng.normal(size=(18, 24, bands))
    image, label = image[::2], label[::2]
    net = {"w1": dense(rng, 2 * bands, 48, 1.4), "b1": zeros(48), "w2": dense(rng, 48, crops)}

    def predict(net, image):
        beside = (jnp.roll(image, 1, 1) + jnp.roll(image, -1, 1)) / 2
        h = jax.nn.relu(jnp.concatenate([image, beside], -1) @ net["w1"] + net["b1"])
        y = h @ net["w2"]
        if cured:
            return y
        return jnp.exp(y) / jnp.exp(y).sum(-1, keepdims=True)  # the cause

    def loss(net, batch):
        image, label = batch
        per_pixel = optax.losses.softmax_cross_entropy_with_integer_labels(predict(net, image), label)  # the cause
        return per_pixel.mean()

    batch = (f32(image), jnp.asarray(label))
    return Case(loss, net, batch, optax.adam(3e-3), guess=float(np.log(crops)), classes=crops)


@patient(
    "wrong loss: broadcast",
    needs="equinox",
    source="BY571/Soft-Actor-Critic-and-Extensions issue 4, sunwuzhou03/reinforcement-learning-lab issue 1: td_target",
    steps=150,
)
def twin_critics_of_a_walker(seed, cured=False):
    """Equinox: two critics learn the smaller of what two frozen copies say of the next state, plus a reward."""
    import equinox as eqx

    class Critic(eqx.Module):
        a: eqx.nn.Linear
        b: eqx.nn.Linear

        def __call__(self, obs, act):
            return self.b(jax.nn.relu(self.a(jnp.concatenate([obs, act]))))

    def four(key):
        return [Critic(eqx.nn.Linear(6, 32, key=key), eqx.nn.Linear(32, 1, key=key)) for _ in range(4)]

    rng = np.random.default_rng(seed)
    critics = drawn(rng, eqx.filter_eval_shape(four, jax.random.key(0)), inputs_last=True)
    critics, frozen = critics[:2], critics[2:]
    obs, act, after, then = (rng.normal(size=(128, d)) for d in (4, 2, 4, 2))
    reward = obs[:, 0] * act[:, 0] + np.sin(2 * obs[:, 1]) - 0.3 * (act**2).sum(1)
    replay = {"obs": f32(obs), "act": f32(act), "rew": f32(reward), "obs2": f32(after), "act2": f32(then)}

    def loss(critics, replay):
        q1, q2 = (jax.vmap(q)(replay["obs2"], replay["act2"]) for q in frozen)
        best = jnp.minimum(q1, q2)[:, 0]
        td_target = replay["rew"] + 0.9 * jax.lax.stop_gradient(best)
        if cured:
            td_target = td_target[:, None]
        q = [jax.vmap(each)(replay["obs"], replay["act"]) for each in critics]
        return sum(jnp.mean((each - td_target) ** 2) for each in q)  # the cause

    later = np.concatenate([after, then], 1)
    said = [np.maximum(later @ np.asarray(q.a.weight).T, 0) @ np.asarray(q.b.weight)[0] for q in frozen]
    target = reward + 0.9 * np.minimum(*said)
    return Case(loss, critics, replay, optax.adam(1e-2), guess=float(2 * target.var()))


@patient(
    "wrong loss: broadcast",
    source="deepset-ai/FARM issue 229: a target of size [32, 1] to a squeezed prediction of size [32]",
    steps=120,
)
def grades_of_short_essays(seed, cured=False):
    """A grade from the words of an essay by attention over them, with the mean absolute error."""
    rng = np.random.default_rng(seed)
    n, length, vocabulary, d = 96, 12, 50, 24
    worth = rng.normal(size=vocabulary)
    words = rng.integers(0, vocabulary, (n, length))
    grade = zscore(worth[words].mean(1))[:, None]
    theta = {
        "embedding": f32(rng.normal(size=(vocabulary, d)) * 0.5),
        "query": f32(rng.normal(size=d) * 0.2),
        "hidden": dense(rng, d, 32, 1.4),
        "head": dense(rng, 32, 1),
    }

    def model(theta, words):
        e = theta["embedding"][words]
        weight = jax.nn.softmax(e @ theta["query"])
        pooled = jnp.einsum("nt,ntd->nd", weight, e)
        return (jax.nn.relu(pooled @ theta["hidden"]) @ theta["head"]).squeeze()

    def loss(theta, batch):
        prediction = model(theta, batch["words"])
        if cured:
            prediction = prediction[:, None]
        return jnp.abs(prediction - batch["grade"]).mean()  # the cause

    guess = float(np.abs(grade - np.median(grade)).mean())
    return Case(loss, theta, {"words": jnp.asarray(words), "grade": f32(grade)}, optax.adam(1e-2), guess=guess)
