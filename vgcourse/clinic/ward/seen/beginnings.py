"""How weights begin."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tables import blobs, dense, digits, f32, surface


@patient(
    "vanishing: weights",
    at=("[0]", "[1]", "[2]", "[3]"),
    source="jax-ml/jax issue 2605: the notebook's scale of 1e-2, and a regression that always predicts the mean",
    steps=300,
)
def always_the_mean(seed, cured=False):
    """The notebook's own functions; a square is to be learnt by four layers."""

    def random_layer_params(m, n, rng):
        scale = (2 / m) ** 0.5 if cured else 1e-2  # the cause
        return f32(scale * rng.normal(size=(n, m))), f32(1e-2 * rng.normal(size=(n,)))

    def predict(params, x):
        activations = x
        for w, b in params[:-1]:
            activations = jax.nn.relu(jnp.dot(w, activations) + b)  # the cause
        final_w, final_b = params[-1]
        return jnp.dot(final_w, activations) + final_b

    batched_predict = jax.vmap(predict, in_axes=(None, 0))

    def loss(params, batch):
        x, y = batch
        return jnp.mean((batched_predict(params, x) - y) ** 2)

    rng = np.random.default_rng(seed)
    sizes = [1, 17, 17, 17, 1]
    params = [random_layer_params(m, n, rng) for m, n in zip(sizes[:-1], sizes[1:], strict=True)]
    x = rng.uniform(-2, 2, (100, 1))
    y = (x**2 - 4 / 3) / 1.2
    return Case(loss, params, (f32(x), f32(y)), optax.sgd(0.05), guess=float(y.var()))


@patient(
    "vanishing: slopes",
    needs="flax",
    also=("rank collapse",),
    at=("Dense",),
    source="Nielsen 2015, chapter 5, and every first deep network of Dense(…, activation='sigmoid')",
    steps=100,
)
def seven_logistic_layers(seed, cured=False):
    """Flax Linen: digits through seven sigmoid layers of 24."""
    from flax import linen as nn

    act = nn.tanh if cured else nn.sigmoid  # the cause

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            for _ in range(7):
                x = act(nn.Dense(24)(x))  # the cause
            return nn.Dense(10)(x)

    images, labels = digits()
    x = f32(images.reshape(-1, 64) - images.mean())
    net = Net()
    params = jax.jit(net.init)(jax.random.PRNGKey(seed), x[:1])

    def loss_fn(params, batch):
        logits = net.apply(params, batch[0])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch[1]).mean()

    return Case(loss_fn, params, (x, labels), optax.sgd(0.1, momentum=0.9), guess=math.log(10), classes=10)


@patient(
    "vanishing: slopes",
    also=("rank collapse",),
    at=("blocks",),
    source="He et al. 2016, Identity Mappings, § 4: an activation behind the addition; here it is a sigmoid",
    steps=100,
)
def sigmoid_behind_the_addition(seed, cured=False):
    """Residual blocks: whatever the skip brings, a sigmoid takes it to less than a quarter."""
    rng = np.random.default_rng(seed)
    params = {"stem": dense(rng, 16, 24, 1.0), "head": dense(rng, 24, 4, 1.0)}
    params["blocks"] = {"u": f32(rng.normal(size=(10, 24, 24)) / 7), "v": f32(rng.normal(size=(10, 24, 24)) / 7)}

    def block(h, p):
        h = h + jax.nn.relu(h @ p["u"]) @ p["v"]
        return h if cured else jax.nn.sigmoid(h), None  # the cause

    def loss_fn(params, batch):
        x, y = batch
        h, _ = jax.lax.scan(block, x @ params["stem"], params["blocks"])  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["head"], y).mean()

    return Case(loss_fn, params, blobs(seed), optax.sgd(0.05, momentum=0.9), guess=math.log(4), classes=4)


@patient(
    "exploding",
    at=("[0]", "[1]", "[2]", "[3]", "[4]"),
    source="Johnson's and Karpathy's notes for CS231n: W = np.random.randn(n, m), and how it should be divided",
    steps=100,
)
def randn_and_nothing_else(seed, cured=False):
    """Six ReLU layers of 48 by NumPy, weights of variance 1."""
    rng = np.random.default_rng(seed)
    sizes = (64, 48, 48, 48, 48, 48, 10)
    params = []
    for n, m in zip(sizes, sizes[1:], strict=False):
        W = rng.standard_normal((n, m)) * (np.sqrt(2 / n) if cured else 1)  # the cause
        params.append({"W": f32(W), "b": jnp.zeros(m)})

    def scores(params, x):
        for layer in params[:-1]:
            x = jnp.maximum(0, x @ layer["W"] + layer["b"])  # the cause
        return x @ params[-1]["W"] + params[-1]["b"]

    def svm_or_softmax(params, batch):
        logp = jax.nn.log_softmax(scores(params, batch["X"]))
        return -logp[jnp.arange(len(logp)), batch["y"]].mean()

    X, y = digits()
    return Case(
        svm_or_softmax, params, {"X": f32(X.reshape(-1, 64)), "y": y}, optax.adam(1e-3), guess=math.log(10), classes=10
    )


@patient(
    "exploding",
    at=("log_a",),
    source="Gu et al. 2022, S4D: A = −exp(log A), so that its real part is below 0; the sign has been forgotten",
    steps=150,
)
def positive_real_part(seed, cured=False):
    """A diagonal state space over 80 steps: what was the average of the input of late?"""
    rng = np.random.default_rng(seed)
    params = {"log_a": f32(np.log(np.linspace(0.5, 6, 16))), "b": f32(np.ones(16)), "c": f32(rng.normal(size=16) / 4)}

    def loss_fn(params, batch):
        u, y = batch
        a = -jnp.exp(params["log_a"]) if cured else jnp.exp(params["log_a"])  # the cause
        decay = jnp.exp(0.05 * a)  # the cause

        def step(x, u):
            x = decay * x + 0.05 * params["b"] * u[:, None]  # the cause
            return x, x @ params["c"]

        _, out = jax.lax.scan(step, jnp.zeros((u.shape[0], 16)), u.T)  # the cause
        return jnp.mean((out.T - y) ** 2)

    u = rng.normal(size=(32, 80))
    kernel = np.exp(-0.1 * np.arange(80))
    y = np.stack([np.convolve(row, kernel)[:80] for row in u])
    return Case(loss_fn, params, (f32(u), f32(y / y.std())), optax.adam(1e-2), guess=1.0)


@patient(
    "saturated",
    also=("rank collapse",),
    at=("W1",),
    source="guevara/read-it-later issue 7332, a tutorial on backpropagation: W1 = np.random.uniform(size=(n, m))",
    steps=100,
)
def uniform_from_zero_to_one(seed, cured=False):
    """Sixty-four pixels, weights from 0 to 1 and a sigmoid: each unit is sure, whatever the digit."""
    rng = np.random.default_rng(seed)
    low = -1 if cured else 0  # the cause
    params = {"W1": f32(rng.uniform(low, 1, size=(64, 32))), "b1": f32(rng.uniform(low, 1, 32))}  # the cause
    params |= {"W2": f32(rng.uniform(low, 1, size=(32, 10))), "b2": f32(rng.uniform(low, 1, 10))}

    def cost(params, batch):
        X, y = batch
        H = jax.nn.sigmoid(X @ params["W1"] + params["b1"])  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(H @ params["W2"] + params["b2"], y).mean()

    X, y = digits()
    return Case(cost, params, (f32(X.reshape(-1, 64)), y), optax.sgd(0.5), guess=math.log(10), classes=10)


@patient(
    "saturated",
    at=("final",),
    source="Lillicrap et al. 2016, § 7: the last layer begins within ±3e-3, lest actions sit at the ends of tanh",
    steps=100,
)
def actions_at_their_ends(seed, cured=False):
    """A policy imitates gentle actions; its last weights are of N(0, 1), and tanh bounds what comes out."""
    rng = np.random.default_rng(seed)
    final = rng.normal(size=(256, 2)) * (3e-3 if cured else 1.0)  # the cause
    params = {"hidden": dense(rng, 6, 256), "final": f32(final)}

    def imitate(params, batch):
        h = jax.nn.relu(batch["state"] @ params["hidden"])
        action = jnp.tanh(h @ params["final"])  # the cause
        return jnp.mean((action - batch["action"]) ** 2)

    state, y = surface(seed)
    action = np.stack([0.3 * y, -0.2 * y], 1)
    return Case(imitate, params, {"state": state, "action": f32(action)}, optax.adam(1e-3), guess=0.065)


@patient(
    "zero initialisation",
    needs="flax",
    also=("symmetric initialisation",),
    at=("kernel",),
    source="courses on deep learning, the exercise in which W is np.zeros; here nn.initializers.zeros for all kernels",
    steps=80,
)
def zeros_for_reproducibility(seed, cured=False):
    """Flax Linen: three layers, and the same numbers in each run."""
    from flax import linen as nn

    kernel = nn.initializers.lecun_normal() if cured else nn.initializers.zeros  # the cause
    net = nn.Sequential(
        [
            nn.Dense(32, kernel_init=kernel),  # the cause
            nn.relu,
            nn.Dense(32, kernel_init=kernel),  # the cause
            nn.relu,
            nn.Dense(4, kernel_init=kernel),  # the cause
        ]
    )
    batch = blobs(seed)
    params = jax.jit(net.init)(jax.random.key(seed), batch[0][:1])

    def loss_fn(params, batch):
        return optax.softmax_cross_entropy_with_integer_labels(
            net.apply(params, batch[0]), batch[1]
        ).mean()  # the cause

    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(4), classes=4)


@patient(
    "symmetric initialisation",
    needs="equinox",
    at=("experts",),
    source="netket/netket issue 241 and google/flax pull request 2665: the same seed for each layer, or each element",
    steps=200,
)
def experts_of_one_key(seed, cured=False):
    """Equinox: twenty small experts are made by filter_vmap and their opinions averaged; there was one key for all."""
    import equinox as eqx

    key = jax.random.key(seed)
    keys = jax.random.split(key, 20) if cured else jnp.stack([key] * 20)  # the cause
    experts = eqx.filter_vmap(lambda k: eqx.nn.MLP(2, 1, 1, 1, jnp.tanh, key=k))(keys)  # the cause
    params, static = eqx.partition(experts, eqx.is_array)

    def loss_fn(params, batch):
        x, y = batch
        experts = eqx.combine(params, static)
        opinions = eqx.filter_vmap(lambda net: jax.vmap(net)(x)[:, 0])(experts)  # the cause
        return optax.sigmoid_binary_cross_entropy(opinions.sum(0), y).mean()

    x = np.random.default_rng(seed).uniform(-1, 1, (128, 2))
    return Case(loss_fn, params, (f32(x), f32(x[:, 0] * x[:, 1] > 0)), optax.adam(3e-2), guess=math.log(2), classes=2)
