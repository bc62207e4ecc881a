"""Healthy networks with choices that look wrong and are right."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, blobs, dense, digits, smooth, xent, zeros


@patient("healthy", steps=120)
def adapter_whose_second_half_is_zero(seed):
    """LoRA as it should be: one matrix at random, the other at zero, and the rest frozen."""
    rng = np.random.default_rng(seed)
    w, v = dense(rng, 12, 32, 1.4), dense(rng, 32, 3)
    lora = {"A": dense(rng, 12, 4), "B": zeros(4, 32)}
    x = rng.normal(size=(128, 12))
    moved = np.asarray(w) + np.asarray(dense(rng, 12, 2)) @ rng.normal(size=(2, 32))
    y = np.maximum(x @ moved, 0) @ np.asarray(v)

    def loss(lora, batch):
        out = jax.nn.relu(batch[0] @ (w + lora["A"] @ lora["B"])) @ v
        return jnp.mean((out - batch[1]) ** 2)

    return Case(loss, lora, (arr(x), arr(y)), optax.adam(1e-2))


@patient("healthy", steps=60)
def blocks_that_begin_as_nothing(seed):
    """ReZero: twelve residual blocks, each behind a number that begins at zero."""
    rng = np.random.default_rng(seed)
    x, y = blobs(rng, 128, 10, 5)
    p = {
        "stem": dense(rng, 10, 24),
        "w": arr(rng.normal(size=(12, 24, 24)) / 4),
        "alpha": zeros(12),
        "head": dense(rng, 24, 5),
    }

    def loss(p, batch):
        def block(h, at):
            w, alpha = at
            return h + alpha * jax.nn.relu(h @ w), None

        h, _ = jax.lax.scan(block, batch[0] @ p["stem"], (p["w"], p["alpha"]))
        return xent(h @ p["head"], batch[1])

    return Case(loss, p, (arr(x), jnp.asarray(y)), optax.adam(5e-3), guess=math.log(5), classes=5)


@patient("healthy", source="Fedus et al. 2021: one expert for each token, its output multiplied by its gate", steps=80)
def one_expert_for_each_example(seed):
    """A switch layer: argmax says which of four experts; the gate's probability carries the gradient."""
    rng = np.random.default_rng(seed)
    x, group = blobs(rng, 192, 8, 4, noise=0.5)
    maps = rng.normal(size=(4, 8))
    y = np.einsum("nd,nd->n", x, maps[group])
    p = {"router": dense(rng, 8, 4), "experts": arr(rng.normal(size=(4, 8)) / 3), "bias": zeros(4)}

    def loss(p, batch):
        gate = jax.nn.softmax(batch["x"] @ p["router"])
        chosen = jnp.argmax(gate, axis=1)
        answer = (batch["x"] @ p["experts"].T + p["bias"])[jnp.arange(192), chosen]
        answer = answer * jnp.take_along_axis(gate, chosen[:, None], 1)[:, 0]
        share = jnp.mean(jax.nn.one_hot(chosen, 4), 0) @ gate.mean(0)
        return jnp.mean((answer - batch["y"]) ** 2) + 0.01 * 4 * share

    batch = {"x": arr(x), "y": arr((y - y.mean()) / y.std())}
    return Case(loss, p, batch, optax.adam(3e-2), guess=1.0)


@patient("healthy", steps=120)
def counts_of_hundreds_by_poisson(seed):
    """Counts up to some hundreds; the network says their logarithm, and the bias begins at its mean."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 160, 5)
    count = rng.poisson(np.exp(4.5 + 0.8 * y))
    mean = count.mean()
    p = {"w1": dense(rng, 5, 32, 1.4), "w2": dense(rng, 32, 1, 0.1), "b": arr(math.log(mean))}

    def deviance(p, batch):
        log_rate = (jax.nn.relu(batch["x"] @ p["w1"]) @ p["w2"])[:, 0] + p["b"]
        n = batch["count"]
        return 2 * (jax.scipy.special.xlogy(n, n) - n * log_rate - n + jnp.exp(log_rate)).mean()

    guess = 2 * float(np.mean(count * np.log(np.maximum(count, 1) / mean)))
    return Case(deviance, p, {"x": arr(x), "count": arr(count)}, optax.adam(5e-3), guess=guess)


@patient("healthy", steps=120)
def three_quantiles_of_demand(seed):
    """The tenth, the fiftieth and the ninetieth hundredth, by the pinball loss."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 192, 4)
    level = np.array([0.1, 0.5, 0.9])
    p = {"w1": dense(rng, 4, 40, 1.4), "b1": zeros(40), "w2": dense(rng, 40, 40, 1.4), "w3": dense(rng, 40, 3)}

    def pinball(p, batch):
        h = jax.nn.relu(batch[0] @ p["w1"] + p["b1"])
        miss = batch[1][:, None] - jax.nn.relu(h @ p["w2"]) @ p["w3"]
        return jnp.maximum(level * miss, (level - 1) * miss).sum(1).mean()

    miss = y[:, None] - np.quantile(y, level)
    guess = float(np.maximum(level * miss, (level - 1) * miss).sum(1).mean())
    return Case(pinball, p, (arr(x), arr(y)), optax.adam(1e-2), guess=guess)


@patient("healthy", steps=100)
def tiny_rate_for_a_summed_error(seed):
    """SGD at 1e-5: the error is a sum over a thousand points and ten outputs, and has gradients to match."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(1000, 12))
    y = np.tanh(x @ rng.normal(size=(12, 10)) / 2)
    p = {"w": dense(rng, 12, 24), "v": dense(rng, 24, 10, 0.3)}

    def sse(p, batch):
        return jnp.sum((jnp.tanh(batch[0] @ p["w"]) @ p["v"] - batch[1]) ** 2)

    return Case(sse, p, (arr(x), arr(y)), optax.sgd(1e-5, 0.9), guess=float(10 * len(x) * y.var()))


@patient("healthy", source="Jacot et al. 2018: weights of deviation 1, divided by √n in the network", steps=100)
def large_rate_in_the_ntk_parametrisation(seed):
    """SGD at 0.8 with momentum: weights are of size 1, every layer is divided by the root of its width."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 128, 6)
    p = [arr(rng.normal(size=s)) for s in ((6, 64), (64, 64), (64, 1))]

    def loss(p, batch):
        h = batch[0]
        for w in p[:-1]:
            h = jnp.tanh(1.3 * h @ w / math.sqrt(w.shape[0]))
        return jnp.mean(((h @ p[-1])[:, 0] / 8 - batch[1]) ** 2)

    return Case(loss, p, (arr(x), arr(y)), optax.sgd(0.8, 0.8), guess=1.0)


@patient("healthy", steps=100)
def backbone_kept_by_multi_transform(seed):
    """A backbone among the parameters, which the optimiser leaves alone, and a head that learns."""
    rng = np.random.default_rng(seed)
    images, labels = digits(128)
    params = {"backbone": {"w": dense(rng, 64, 96, 1.4)}, "head": {"w": zeros(96, 10), "b": zeros(10)}}

    def loss(params, batch):
        h = jax.nn.relu(batch["image"].reshape(-1, 64) @ params["backbone"]["w"])
        return xent(h @ params["head"]["w"] + params["head"]["b"], batch["label"])

    rule = {"tuned": optax.adam(1e-2), "frozen": optax.set_to_zero()}
    tx = optax.multi_transform(rule, {"backbone": "frozen", "head": "tuned"})
    batch = {"image": arr(images / 16), "label": jnp.asarray(labels)}
    return Case(loss, params, batch, tx, guess=math.log(10), classes=10)


@patient("healthy", steps=100)
def half_precision_inside_and_float32_outside(seed):
    """Weights in float32, products in bfloat16, the loss in float32: mixed precision as it is meant."""
    rng = np.random.default_rng(seed)
    x, y = blobs(rng, 160, 12, 5)
    p = {"w1": dense(rng, 12, 40, 1.4), "b1": zeros(40), "w2": dense(rng, 40, 5)}

    def loss(p, batch):
        w = jax.tree.map(lambda a: a.astype(jnp.bfloat16), p)
        h = jax.nn.relu(batch[0].astype(jnp.bfloat16) @ w["w1"] + w["b1"])
        return xent((h @ w["w2"]).astype(jnp.float32), batch[1])

    return Case(loss, p, (arr(x), jnp.asarray(y)), optax.adam(5e-3), guess=math.log(5), classes=5)


@patient("healthy", steps=100)
def raw_columns_behind_a_batch_norm(seed):
    """Columns in the hundreds and thousands, which the first layer of the network normalises."""
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(192, 5))
    label = z[:, 0] + z[:, 2] - z[:, 3] * z[:, 0] > 0
    raw = np.array([410, 5200, 310, 66, 900]) + np.array([120, 1800, 110, 8, 400]) * z
    p = {
        "scale": arr(np.ones(5)),
        "shift": zeros(5),
        "w1": dense(rng, 5, 32, 1.4),
        "b1": zeros(32),
        "w2": dense(rng, 32, 1),
    }

    def loss(p, batch):
        x = batch["raw"]
        x = (x - x.mean(0)) / jnp.sqrt(x.var(0) + 1e-5) * p["scale"] + p["shift"]
        logit = (jax.nn.relu(x @ p["w1"] + p["b1"]) @ p["w2"])[:, 0]
        return optax.sigmoid_binary_cross_entropy(logit, batch["label"]).mean()

    return Case(loss, p, {"raw": arr(raw), "label": arr(label)}, optax.adam(2e-2), guess=math.log(2), classes=2)


@patient(
    "healthy",
    source="lululxvi/deepxde issue 33: the output is multiplied by the size of the solution",
    steps=120,
)
def kelvin_by_an_output_that_is_scaled(seed):
    """Temperatures around 290 K; the network says 288 + 9 times what it computes, and the error is in K / 9."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 160, 5)
    kelvin = 290 + 8 * y
    p = {"w1": dense(rng, 5, 40, 1.4), "b1": zeros(40), "w2": dense(rng, 40, 1)}

    def loss(p, batch):
        said = 288 + 9 * (jax.nn.relu(batch["x"] @ p["w1"] + p["b1"]) @ p["w2"])[:, 0]
        return jnp.mean(((said - batch["kelvin"]) / 9) ** 2)

    return Case(loss, p, {"x": arr(x), "kelvin": arr(kelvin)}, optax.adam(1e-2), guess=float((kelvin / 9).var()))


@patient("healthy", steps=120)
def fitted_q_with_a_frozen_copy(seed):
    """DQN: the target network comes with the batch, and its value is behind a stop_gradient; Huber's loss."""
    rng = np.random.default_rng(seed)
    s, s2 = rng.normal(size=(2, 160, 4))
    a = rng.integers(0, 3, 160)
    reward = np.where(a == np.digitize(s[:, 0], [-0.5, 0.5]), 1.0, -1.0)
    done = rng.random(160) < 0.2

    def network():
        return [dense(rng, 4, 48, 1.4), zeros(48), dense(rng, 48, 3)]

    def q(net, s):
        return jax.nn.relu(s @ net[0] + net[1]) @ net[2]

    def td(net, batch):
        ahead = jax.lax.stop_gradient(q(batch["frozen"], batch["s2"]).max(1))
        target = batch["r"] + 0.95 * (1 - batch["done"]) * ahead
        return optax.huber_loss(q(net, batch["s"])[jnp.arange(160), batch["a"]], target).mean()

    online, frozen = network(), [0.3 * w for w in network()]
    batch = {"s": arr(s), "s2": arr(s2), "a": jnp.asarray(a), "r": arr(reward), "done": arr(done), "frozen": frozen}
    return Case(td, online, batch, optax.adam(1e-2))


@patient("healthy", steps=100)
def shortest_queue_by_expected_cost(seed):
    """A policy in closed form: every action's cost is known, and its mean under the softmax is the loss."""
    rng = np.random.default_rng(seed)
    queue = rng.exponential(size=(160, 5))
    work = rng.uniform(0.5, 1.5, 5)
    cost = (queue - queue.min(1, keepdims=True)) * work
    p = {"w": dense(rng, 5, 32, 1.4), "b": zeros(32), "v": dense(rng, 32, 5)}

    def expected(p, batch):
        policy = jax.nn.softmax(jax.nn.relu(batch["queue"] @ p["w"] + p["b"]) @ p["v"])
        entropy = -(policy * jnp.log(policy + 1e-8)).sum(-1)
        return ((policy * batch["cost"]).sum(-1) - 1e-3 * entropy).mean()

    batch = {"queue": arr(queue), "cost": arr(cost)}
    return Case(expected, p, batch, optax.adam(1e-2), guess=float(cost.mean(0).min()))


@patient("healthy", steps=100)
def linear_recurrence_close_to_one(seed):
    """A linear recurrent unit over sixty steps, whose decays begin between .97 and .999."""
    rng = np.random.default_rng(seed)
    n, T, H = 64, 60, 24
    first = rng.integers(0, 4, n)
    u = 0.1 * rng.normal(size=(T, n, 4))
    u[0] += np.eye(4)[first]
    decay = rng.uniform(0.97, 0.999, H)
    p = {
        "nu": arr(np.log(-np.log(decay))),
        "B": dense(rng, 4, H),
        "W": dense(rng, H, 24),
        "C": dense(rng, 24, 4),
    }

    def loss(p, batch):
        lam = jnp.exp(-jnp.exp(p["nu"]))
        x, _ = jax.lax.scan(lambda x, ut: (lam * x + ut @ p["B"], None), jnp.zeros((n, H)), batch["u"])
        return xent(jax.nn.gelu(x @ p["W"]) @ p["C"], batch["first"])

    batch = {"u": arr(u), "first": jnp.asarray(first)}
    return Case(loss, p, batch, optax.adam(1e-2), guess=math.log(4), classes=4)


@patient("healthy", steps=100)
def anchors_and_triplets(seed):
    """A triplet loss with a margin: most triplets cost nothing soon, and have no gradient."""
    rng = np.random.default_rng(seed)
    centre = rng.normal(size=(12, 10))
    a, b = rng.integers(0, 12, (2, 160))
    b = np.where(a == b, (b + 1) % 12, b)
    view = [centre[k] + 0.5 * rng.normal(size=(160, 10)) for k in (a, a, b)]
    p = {"w": dense(rng, 10, 32, 1.4), "v": dense(rng, 32, 6, 0.5)}

    def triplet(p, views):
        z = [jax.nn.relu(v @ p["w"]) @ p["v"] for v in views]
        near, far = ((z[0] - z[1]) ** 2).sum(-1), ((z[0] - z[2]) ** 2).sum(-1)
        return jnp.maximum(near - far + 1.0, 0).mean()

    return Case(triplet, p, [arr(v) for v in view], optax.adam(5e-3), guess=1.0)


@patient("healthy", steps=120)
def spring_and_damping_from_a_trace(seed):
    """No network at all: two numbers of a simulated mass on a spring are fitted to what it did."""
    rng = np.random.default_rng(seed)

    trace, state = [], (1.0, 0.0)
    for _ in range(30):
        v = state[1] + 0.1 * (-1.5 * state[0] - 0.3 * state[1])
        state = (state[0] + 0.1 * v, v)
        trace.append(state[0] + 0.01 * rng.normal())

    def loss(p, trace):
        def step(state, _):
            x, v = state
            v = v + 0.1 * (-jnp.exp(p["log_k"]) * x - jnp.exp(p["log_c"]) * v)
            x = x + 0.1 * v
            return (x, v), x

        _, x = jax.lax.scan(step, (jnp.ones(()), jnp.zeros(())), None, length=30)
        return jnp.mean((x - trace) ** 2)

    return Case(loss, {"log_k": arr(-0.5), "log_c": arr(0.0)}, arr(trace), optax.adam(5e-2))
