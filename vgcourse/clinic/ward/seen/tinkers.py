"""Homework, benchmarks and odd machines: regressions, gates, implicit layers, learning to learn."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired


def randn(key, shape, scale=1.0):
    return jnp.asarray(scale * key.standard_normal(shape), jnp.float32)


def mse(a, b):
    return ((a - b) ** 2).mean()


@patient(
    "vanishing: weights",
    steps=150,
    source="jax-ml/jax#2605, neural network regression always predicts the mean",
)
def parabola_from_a_hundredth(seed, cured=False):
    """The parabola by layers of 17, all weights drawn at the scale 0.01 of a tutorial for digits, and SGD."""
    key = np.random.default_rng(seed)
    x = np.linspace(-1, 1, 64)[:, None]
    y = (x**2 - (x**2).mean()) / (x**2).std()
    sizes = [1, 17, 17, 17, 1]
    params = []
    for m, n in zip(sizes[:-1], sizes[1:], strict=True):
        scale = 0.01  # the cause
        if cured:
            scale = (2 / m) ** 0.5
        params.append((randn(key, (m, n), scale), randn(key, (n,), scale if m == 1 else 0.01)))

    def predict(params, h):
        for w, b in params[:-1]:
            h = jax.nn.relu(h @ w + b)  # the cause
        w, b = params[-1]
        return h @ w + b

    def loss(params, batch):
        x, y = batch
        return mse(predict(params, x), y)

    return Case(
        loss,
        params,
        (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32)),
        optax.sgd(0.05, momentum=0.9),
        guess=1.0,
    )


parabola_by_the_rule_of_he = repaired(parabola_from_a_hundredth, "parabola_by_the_rule_of_he")


@patient(
    "saturated",
    steps=150,
    source="TensorFlow regression model giving same prediction every time (marks out of 50)",
)
def marks_out_of_fifty(seed, cured=False):
    """Marks by a sigmoid, whose weights are drawn large and positive: it sits at its upper end for everybody."""
    key = np.random.default_rng(seed)
    hours = key.uniform(0, 10, (120, 4))
    marks = 10 + 3.5 * hours[:, 1] - 1.5 * hours[:, 2] + 0.5 * hours[:, 0]
    marks = np.clip(marks, 2, 48) / 50
    hours = (hours - 5) / 2.9
    wide = key.uniform(2, 8, (16, 1))  # the cause
    if cured:
        wide = key.normal(0, 0.25, (16, 1))
    params = {
        "w1": randn(key, (4, 16), 0.5),
        "b1": jnp.zeros(16),
        "w2": jnp.asarray(wide, jnp.float32),
        "b2": jnp.zeros(1),
    }

    def loss(p, batch):
        h = jax.nn.sigmoid(batch["hours"] @ p["w1"] + p["b1"])
        out = jax.nn.sigmoid(h @ p["w2"] + p["b2"])[:, 0]  # the cause
        return 100 * mse(out, batch["marks"])

    batch = {"hours": jnp.asarray(hours, jnp.float32), "marks": jnp.asarray(marks, jnp.float32)}
    return Case(loss, params, batch, optax.adam(2e-2), guess=float(100 * marks.var()))


@patient("rate too large", steps=80, source="FluxML/model-zoo#244, Boston example has a diverging loss")
def thirteen_columns_at_a_rate_of_one(seed, cured=False):
    """A linear regression of thirteen standardised and correlated columns by gradient descent at a rate of 1."""
    key = np.random.default_rng(seed)
    x = key.normal(size=(200, 13)) + 1.2 * key.normal(size=(200, 1))
    x = (x - x.mean(0)) / x.std(0)
    y = x @ key.normal(size=13)
    y = (y - y.mean()) / y.std()
    params = {"W": jnp.zeros((13, 1)), "b": jnp.zeros(1)}

    def loss(p, batch):
        return mse(batch[0] @ p["W"] + p["b"], batch[1])

    batch = jnp.asarray(x, jnp.float32), jnp.asarray(y[:, None], jnp.float32)
    return Case(loss, params, batch, optax.sgd(0.05 if cured else 1.0), guess=1.0)


@patient("unscaled targets", steps=100, at=("batch['y']",))
def fourth_power_of_numbers_up_to_ten(seed, cured=False):
    """x to the fourth for x up to ten, learnt as it is, up to ten thousand, by a network of 32 units."""
    key = np.random.default_rng(seed)
    x = key.uniform(-10, 10, (128, 1))
    y = x**4  # the cause
    if cured:
        y = (y - y.mean()) / y.std()
    params = {"w": randn(key, (1, 32), 2.0), "b": randn(key, (32,), 2.0), "v": randn(key, (32, 1), 0.18)}

    def loss(p, batch):
        h = jnp.tanh(batch["x"] @ p["w"] + p["b"])
        return mse(h @ p["v"], batch["y"])  # the cause

    batch = {"x": jnp.asarray(x / 10, jnp.float32), "y": jnp.asarray(y, jnp.float32)}
    return Case(loss, params, batch, optax.adam(2e-2), guess=float(y.var()))


@patient("healthy", steps=80)
def fixed_point_by_its_own_derivative(seed):
    """A fixed point of one contraction, found by twelve iterations without a gradient, then two more with it."""
    key = np.random.default_rng(seed)
    x = key.normal(size=(96, 5))
    y = np.sin(x[:, 0]) * 1.5 + np.abs(x[:, 1]) - 0.5 * x[:, 2]
    y = (y - y.mean()) / y.std()
    params = {"w": randn(key, (24, 24), 0.08), "u": randn(key, (5, 24), 0.6), "out": randn(key, (24,), 0.2)}

    def loss(p, batch):
        feed = batch[0] @ p["u"]
        f = lambda z: jnp.tanh(z @ p["w"] + feed)
        z = jax.lax.stop_gradient(jax.lax.scan(lambda z, _: (f(z), None), jnp.zeros_like(feed), length=12)[0])
        return mse(f(f(z)) @ p["out"], batch[1])

    return Case(loss, params, (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32)), optax.adam(1e-2), guess=1.0)


@patient("healthy", steps=80)
def sines_after_two_steps(seed):
    """Meta-learning: from a start that is learnt, two inner steps of 0.1 fit each of sixteen sines."""
    key = np.random.default_rng(seed)
    amplitude, phase = key.uniform(0.5, 2, (16, 1)), key.uniform(0, np.pi, (16, 1))
    x = key.uniform(-3, 3, (16, 20))
    y = amplitude * np.sin(x + phase)
    params = {"w": randn(key, (1, 24)), "b": randn(key, (24,)), "v": randn(key, (24,), 0.2)}

    def fit(p, x, y):
        return mse(jnp.tanh(x[:, None] @ p["w"] + p["b"]) @ p["v"], y)

    def loss(p, batch):
        def task(x, y):
            q = p
            for _ in range(2):
                g = jax.grad(fit)(q, x[:10], y[:10])
                q = jax.tree.map(lambda a, b: a - 0.1 * b, q, g)
            return fit(q, x[10:], y[10:])

        return jax.vmap(task)(*batch).mean()

    return Case(
        loss, params, (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32)), optax.adam(2e-2), guess=float(y.var())
    )


@patient("healthy", steps=100)
def one_expert_each_with_a_balance(seed):
    """Four experts, of which each example takes one only; its probability scales the answer, loads are balanced."""
    key = np.random.default_rng(seed)
    centre = 2 * key.normal(size=(4, 6))
    which = key.integers(0, 4, 160)
    x = centre[which] + key.normal(size=(160, 6))
    y = (x * key.normal(size=(4, 6))[which]).sum(1)
    y = (y - y.mean()) / y.std()
    params = {"gate": randn(key, (6, 4), 0.1), "a": randn(key, (4, 6, 16), 0.4), "b": randn(key, (4, 16), 0.25)}

    def loss(p, batch):
        prob = jax.nn.softmax(batch["x"] @ p["gate"])
        best = jax.nn.one_hot(prob.argmax(1), 4)
        each = jnp.einsum("neh,eh->ne", jax.nn.relu(jnp.einsum("nd,edh->neh", batch["x"], p["a"])), p["b"])
        balance = 4 * (best.mean(0) * prob.mean(0)).sum()
        return mse((each * best * prob).sum(1), batch["y"]) + 0.01 * (balance - 1)

    batch = {"x": jnp.asarray(x, jnp.float32), "y": jnp.asarray(y, jnp.float32)}
    return Case(loss, params, batch, optax.adam(2e-2), guess=1.0)


@patient("healthy", steps=100)
def coupled_clocks(seed):
    """Kuramoto's clocks: frequencies and couplings are learnt through ten Euler steps."""
    key = np.random.default_rng(seed)
    omega, k = key.normal(size=6), np.abs(key.normal(size=(6, 6)))
    start = key.uniform(0, 2 * np.pi, (48, 6))
    end = start.copy()
    for _ in range(10):
        end = end + 0.1 * (omega + (k * np.sin(end[:, None, :] - end[:, :, None])).mean(2))
    params = {"omega": jnp.zeros(6), "k": jnp.zeros((6, 6))}

    def loss(p, batch):
        def euler(at, _):
            return at + 0.1 * (p["omega"] + (p["k"] * jnp.sin(at[:, None, :] - at[:, :, None])).mean(2)), None

        at, _ = jax.lax.scan(euler, batch[0], length=10)
        return (1 - jnp.cos(at - batch[1])).mean()

    return Case(loss, params, (jnp.asarray(start, jnp.float32), jnp.asarray(end, jnp.float32)), optax.adam(3e-2))


@patient("healthy", steps=100, needs="flax")
def linen_network_of_weights_and_gates(seed):
    """Linen: a gated residual network for a table, whose gates begin almost shut, each block normalised before it."""
    from flax import linen as nn

    class Block(nn.Module):
        @nn.compact
        def __call__(self, h):
            z = nn.elu(nn.Dense(16)(nn.LayerNorm()(h)))
            return h + nn.Dense(16)(z) * nn.sigmoid(nn.Dense(16, bias_init=nn.initializers.constant(-2.0))(z))

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            return nn.Dense(1)(Block()(nn.Dense(16)(x)))[:, 0]

    key = np.random.default_rng(seed)
    x = jnp.asarray(key.normal(size=(128, 6)), jnp.float32)
    y = np.asarray(x)
    y = y[:, 0] * y[:, 1] + np.abs(y[:, 2]) - y[:, 3]
    model = Net()
    params = jax.jit(model.init)(jax.random.key(seed), x)

    def loss(params, batch):
        return mse(model.apply(params, batch[0]), batch[1])

    return Case(loss, params, (x, jnp.asarray((y - y.mean()) / y.std(), jnp.float32)), optax.adamw(2e-2), guess=1.0)


@patient("healthy", steps=80)
def cheap_rate_for_a_sum_over_everything(seed):
    """A rate of 0.00002, on purpose: the loss is a sum over 2000 pixels of a picture drawn by random waves."""
    key = np.random.default_rng(seed)
    at = np.stack(np.meshgrid(np.linspace(-1, 1, 50), np.linspace(-1, 1, 40)), -1).reshape(-1, 2)
    pixels = np.sin(5 * at[:, 0]) * np.cos(4 * at[:, 1])
    waves = key.normal(size=(2, 32)) * 3
    features = np.concatenate([np.sin(at @ waves), np.cos(at @ waves)], 1)
    params = {"w": jnp.zeros(64), "b": jnp.zeros(())}

    def loss(p, batch):
        return ((batch["features"] @ p["w"] + p["b"] - batch["pixels"]) ** 2).sum()

    batch = {"features": jnp.asarray(features, jnp.float32), "pixels": jnp.asarray(pixels, jnp.float32)}
    return Case(loss, params, batch, optax.sgd(2e-5, momentum=0.9), guess=float((pixels**2).sum()))
