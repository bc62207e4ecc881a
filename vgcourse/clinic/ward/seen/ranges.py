"""Columns and targets in the units in which they were collected."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tables import dense, digits, f32, surface


@patient(
    "unscaled inputs",
    needs="flax",
    also=("rate too large", "dead units"),
    at=("frames",),
    source="hill-a/stable-baselines issue 328: image data between 0 and 255 and not between 0 and 1",
    steps=60,
)
def frames_of_the_emulator(seed, cured=False):
    """Flax NNX: a convolutional policy imitates a player of ten buttons; frames come in as bytes."""
    from flax import nnx

    class Policy(nnx.Module):
        def __init__(self, rngs):
            self.conv = nnx.Conv(1, 8, (3, 3), strides=(2, 2), rngs=rngs)
            self.hidden = nnx.Linear(128, 32, rngs=rngs)
            self.logits = nnx.Linear(32, 10, rngs=rngs)

        def __call__(self, frames):
            x = nnx.relu(self.conv(frames.astype(jnp.float32)))  # the cause
            return self.logits(nnx.relu(self.hidden(x.reshape(x.shape[0], -1))))

    graphdef, state = nnx.split(Policy(nnx.Rngs(seed)))

    def loss_fn(state, batch):
        logits = nnx.merge(graphdef, state)(batch["frames"])  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["buttons"]).mean()

    images, buttons = digits(96)
    frames = images[..., None] if cured else np.round(255 * images[..., None])  # the cause
    batch = {"frames": f32(frames) if cured else jnp.asarray(frames, jnp.uint8), "buttons": buttons}
    return Case(loss_fn, state, batch, optax.sgd(0.1, momentum=0.9), guess=math.log(10), classes=10)


@patient(
    "unscaled inputs",
    needs="equinox",
    also=("saturated",),
    at=("obs",),
    source="Unity-Technologies/ml-agents issue 5583: 1000 metres and 1 radian, and the normalisation has been lost",
    steps=100,
)
def meters_and_radians(seed, cured=False):
    """Equinox: a tanh policy steers by where the target is in metres and by two angles; only the angles matter."""
    import equinox as eqx

    policy = eqx.nn.MLP(4, 1, 32, 2, activation=jnp.tanh, key=jax.random.PRNGKey(seed))
    params, static = eqx.partition(policy, eqx.is_array)

    def loss_fn(params, batch):
        policy = eqx.combine(params, static)
        action = jax.vmap(policy)(batch["obs"])  # the cause
        return jnp.mean((action[:, 0] - batch["expert"]) ** 2)

    rng = np.random.default_rng(seed)
    place, angle = rng.uniform(-1000, 1000, (400, 2)), rng.uniform(-1.5, 1.5, (400, 2))
    expert = np.sin(angle[:, 0]) - np.sin(angle[:, 1])
    obs = np.concatenate([place / 1000 if cured else place, angle], 1)  # the cause
    batch = {"obs": f32(obs), "expert": f32(expert / expert.std())}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=float(np.var(expert / expert.std())))


@patient(
    "unscaled inputs",
    needs="flax",
    also=("saturated", "rank collapse"),
    at=("weather",),
    source="Keras' example on the weather in Jena, and its readers: 989 mbar and 283 K go into a recurrent net",
    steps=100,
)
def millibar_and_kelvin(seed, cured=False):
    """Flax Linen: twelve hours of pressure, temperature and density; what will the temperature be?"""
    from flax import linen as nn

    class Forecast(nn.Module):
        @nn.compact
        def __call__(self, x):
            h = nn.RNN(nn.SimpleCell(16))(x)[:, -1]  # the cause
            return nn.Dense(1)(h)[:, 0]

    rng = np.random.default_rng(seed)
    hours = np.arange(13)[:, None] / 13
    phase, height = rng.uniform(0, 6, (2, 96, 1, 3))
    course = (height / 3 - 1) * np.sin(2.5 * hours + phase)
    weather = np.array([989, 283, 1216]) + np.array([8, 8, 40]) * course
    later = course[:, -1, 1]
    x = course[:, :-1] if cured else weather[:, :-1]  # the cause
    batch = {"weather": f32(x), "later": f32((later - later.mean()) / later.std())}
    model = Forecast()
    params = jax.jit(model.init)(jax.random.key(seed), batch["weather"][:1])

    def loss_fn(params, batch):
        return jnp.mean((model.apply(params, batch["weather"]) - batch["later"]) ** 2)  # the cause

    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=1.0)


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("patients",),
    source="machinelearningmastery.com, a first network on Pima's diabetes, and questions why it stays at 65 %",
    steps=100,
)
def insulin_as_measured(seed, cured=False):
    """A logistic network in plain JAX on eight columns: glucose is 120, insulin up to 800, a pedigree 0.5."""
    rng = np.random.default_rng(seed)
    params = {"W1": dense(rng, 8, 12, 1.0), "b1": jnp.zeros(12), "W2": dense(rng, 12, 1, 1.0), "b2": jnp.zeros(1)}

    def forward(params, X):
        A1 = jax.nn.sigmoid(X @ params["W1"] + params["b1"])  # the cause
        return (A1 @ params["W2"] + params["b2"])[:, 0]

    def cost(params, data):
        return optax.sigmoid_binary_cross_entropy(forward(params, data["patients"]), data["sick"]).mean()  # the cause

    z = rng.normal(size=(200, 8))
    sick = z[:, 6] + 0.6 * z[:, 5] - 0.6 * z[:, 0] > 0
    centre = np.array([6.0, 240, 140, 40, 400, 64, 0.5, 66])
    spread = np.array([3.0, 60, 30, 15, 200, 8, 0.3, 12])
    X = z if cured else centre + spread * z  # the cause
    data = {"patients": f32(X), "sick": f32(sick)}
    return Case(cost, params, data, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "unscaled targets",
    needs="flax",
    at=("price",),
    source="stats.stackexchange.com 409000: house prices near 250,000, and 2,000 epochs from 0 towards the mean",
    steps=200,
)
def prices_of_a_quarter_million(seed, cured=False):
    """Flax Linen: two hidden layers, standardised columns, prices as they are."""
    from flax import linen as nn

    class Price(nn.Module):
        @nn.compact
        def __call__(self, x):
            for width in (32, 32):
                x = nn.relu(nn.Dense(width)(x))
            return nn.Dense(1)(x).squeeze(-1)

    rooms, price = surface(seed)
    price = price if cured else 250_000 + 90_000 * price  # the cause
    model = Price()
    params = jax.jit(model.init)(jax.random.key(seed), rooms[:1])

    def mse(params, batch):
        return jnp.mean(jnp.square(model.apply(params, batch["rooms"]) - batch["price"]))  # the cause

    batch = {"rooms": rooms, "price": price}
    return Case(mse, params, batch, optax.adam(5e-3), guess=float(jnp.var(price)))


@patient(
    "unscaled targets",
    at=("returns",),
    source="deepspeedai/DeepSpeedExamples issue 556: the returns are too large for the critic, and its loss grows",
    steps=150,
)
def returns_of_a_whole_episode(seed, cured=False):
    """A critic of tanh units and a Huber loss; returns are sums over up to 500 steps, and not discounted."""
    rng = np.random.default_rng(seed)
    critic = [(dense(rng, n, m, 1.0), jnp.zeros(m)) for n, m in ((6, 32), (32, 32), (32, 1))]

    def value(critic, s):
        *hidden, (w, b) = critic
        for w_h, b_h in hidden:
            s = jnp.tanh(s @ w_h + b_h)
        return (s @ w + b)[:, 0]

    def value_loss(critic, rollout):
        v = value(critic, rollout["states"])
        return optax.huber_loss(v, rollout["returns"]).mean()  # the cause

    states, good = surface(seed)
    returns = good if cured else 250 + 110 * good  # the cause
    constant = np.linspace(float(returns.min()), float(returns.max()), 400)[:, None]
    guess = float(optax.huber_loss(f32(constant), returns[None]).mean(1).min())
    return Case(value_loss, critic, {"states": states, "returns": returns}, optax.adam(5e-3), guess=guess)
