"""Inputs and targets as they come, updates that are rounded away, gradients that are clipped."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, dense, digits, smooth, xent, zeros


@patient(
    "unscaled inputs",
    at=("frame", "conv"),
    source="hill-a/stable-baselines issue 328: image observations reach the network as 0 to 255",
    steps=60,
)
def frames_from_0_to_255(seed, cured=False):
    """A policy is cloned from pictures of bytes: a convolution, a dense layer, ten actions."""
    rng = np.random.default_rng(seed)
    images, action = digits(128)
    frame = np.round(images * 255 / 16)
    policy = {
        "conv": arr(rng.normal(size=(8, 1, 3, 3)) * math.sqrt(2 / 9)),
        "fc": dense(rng, 8 * 9, 32, 1.4),
        "fc_b": zeros(32),
        "pi": dense(rng, 32, 10),
    }

    def logits(policy, frame):
        x = frame[:, None] / 255.0 if cured else frame[:, None]  # the cause
        x = jax.nn.relu(jax.lax.conv_general_dilated(x, policy["conv"], (2, 2), "VALID"))  # the cause
        x = jnp.tanh(x.reshape(len(x), -1) @ policy["fc"] + policy["fc_b"])
        return x @ policy["pi"]

    def cloning_loss(policy, batch):
        return xent(logits(policy, batch["frame"]), batch["action"])

    batch = {"frame": arr(frame), "action": jnp.asarray(action)}
    return Case(cloning_loss, policy, batch, optax.sgd(0.1, momentum=0.9), guess=math.log(10), classes=10)


@patient(
    "unscaled inputs",
    at=("year",),
    also=("saturated",),
    source="threads on a trend over calendar years: the network draws a flat line",
    steps=130,
)
def temperature_by_calendar_year(seed, cured=False):
    """A tanh network is fitted to a curve over the years 1950 to 2020."""
    rng = np.random.default_rng(seed)
    year = np.linspace(1950, 2020, 96)
    y = 0.03 * (year - 1985) + 0.5 * np.sin((year - 1950) / 11) + 0.1 * rng.normal(size=96)
    params = [(dense(rng, 1, 32), zeros(32)), (dense(rng, 32, 32), zeros(32)), (dense(rng, 32, 1), zeros(1))]

    def curve(params, year):
        t = (year - 1985) / 20 if cured else year  # the cause
        h = t[:, None]
        for w, b in params[:-1]:
            h = jnp.tanh(h @ w + b)  # the cause
        return (h @ params[-1][0] + params[-1][1])[:, 0]

    def mse(params, data):
        return jnp.mean((curve(params, data["year"]) - data["anomaly"]) ** 2)

    data = {"year": arr(year), "anomaly": arr((y - y.mean()) / y.std())}
    return Case(mse, params, data, optax.adam(5e-3), guess=1.0)


@patient(
    "unscaled inputs",
    at=("observation",),
    also=("saturated",),
    source="ZhihanLee/DDPG_Learning issue 2, floodsung/DDPG issue 6: the actions of an actor go to ±1 and stay",
    steps=75,
)
def actor_at_full_lock(seed, cured=False):
    """An actor with tanh at its end; distances in centimetres, angles in degrees; its critic is known."""
    rng = np.random.default_rng(seed)
    state = rng.normal(size=(128, 6))
    unit = np.array([400.0, 400, 90, 90, 250, 120])
    best = 0.8 * np.tanh(state @ rng.normal(size=(6, 2)))
    actor = {
        "l1": {"w": dense(rng, 6, 32, 1.4), "b": zeros(32)},
        "l2": {"w": dense(rng, 32, 24, 1.4), "b": zeros(24)},
        "mu": {"w": dense(rng, 24, 2), "b": zeros(2)},
    }

    def mu(actor, s):
        s = s / unit if cured else s  # the cause
        s = jax.nn.relu(s @ actor["l1"]["w"] + actor["l1"]["b"])  # the cause
        s = jax.nn.relu(s @ actor["l2"]["w"] + actor["l2"]["b"])
        return jnp.tanh(s @ actor["mu"]["w"] + actor["mu"]["b"])

    def minus_q(actor, batch):
        q = -((mu(actor, batch["observation"]) - batch["best"]) ** 2).sum(-1)
        return -q.mean()

    batch = {"observation": arr(state * unit), "best": arr(best)}
    return Case(minus_q, actor, batch, optax.sgd(0.1), guess=float(best.var(0).sum()))


@patient(
    "unscaled targets",
    at=("price",),
    source="threads on house prices: the loss is ten digits long and hardly moves",
    steps=100,
)
def houses_in_dollars(seed, cured=False):
    """The price of a house, in dollars, from eight standardised features."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 192, 8)
    price = 310_000 + 95_000 * y
    net = {
        "kernel0": dense(rng, 8, 32, 1.4),
        "bias0": zeros(32),
        "kernel1": dense(rng, 32, 32, 1.4),
        "bias1": zeros(32),
        "kernel2": dense(rng, 32, 1),
        "bias2": zeros(1),
    }

    def mean_squared_error(net, data):
        h = jax.nn.relu(data["features"] @ net["kernel0"] + net["bias0"])
        h = jax.nn.relu(h @ net["kernel1"] + net["bias1"])
        prediction = (h @ net["kernel2"] + net["bias2"]).squeeze(-1)
        return jnp.mean((prediction - data["price"]) ** 2)  # the cause

    price = (price - price.mean()) / price.std() if cured else price  # the cause
    data = {"features": arr(x), "price": arr(price)}
    return Case(mean_squared_error, net, data, optax.adam(3e-3), guess=float(price.var()))


@patient(
    "unscaled targets",
    at=("reward",),
    source="MorvanZhou/Reinforcement-learning-with-tensorflow issue 2, Albert-Z-Guo/Deep-Reinforcement-Stock-Trading 5",
    steps=75,
)
def q_values_of_pendulum_returns(seed, cured=False):
    """One step of fitted Q: rewards of a pendulum as they are, summed to some -1500, and a target network."""
    rng = np.random.default_rng(seed)
    s, s2 = rng.normal(size=(2, 160, 3))
    a = rng.integers(0, 5, 160)
    reward = -1500 + 600 * np.tanh(s @ rng.normal(size=3)) - 150 * (a - 2) ** 2 * (s[:, 0] > 0)

    def qnet():
        return [dense(rng, 3, 48, 1.4), zeros(48), dense(rng, 48, 5), zeros(5)]

    online, target = qnet(), qnet()

    def q(net, s):
        return jax.nn.relu(s @ net[0] + net[1]) @ net[2] + net[3]

    def td_loss(online, batch):
        bootstrapped = batch["reward"] + 0.9 * q(batch["target"], batch["next"]).max(1)  # the cause
        chosen = jnp.take_along_axis(q(online, batch["state"]), batch["action"][:, None], axis=1)[:, 0]
        return jnp.mean((jax.lax.stop_gradient(bootstrapped) - chosen) ** 2)  # the cause

    if cured:
        reward = (reward - reward.mean()) / reward.std()
    wanted = reward + 0.9 * np.asarray(q(target, arr(s2))).max(1)
    batch = {"state": arr(s), "next": arr(s2), "action": jnp.asarray(a), "reward": arr(reward), "target": target}
    return Case(td_loss, online, batch, optax.adam(5e-3), guess=float(wanted.var()))


@patient(
    "unscaled targets",
    at=("close",),
    also=("unscaled inputs", "saturated"),
    source="etai83/lstm_stock_prediction issues 3 and 4, jinglescode/time-series-forecasting-tensorflowjs issue 5",
    steps=75,
)
def share_price_as_quoted(seed, cured=False):
    """An RNN reads fourteen closing prices, around 640, and says the next."""
    rng = np.random.default_rng(seed)
    t = np.arange(220)
    close = 640 + 70 * np.sin(t / 9) + 25 * np.sin(t / 4 + 1) + 2 * rng.normal(size=220)
    if cured:
        close = (close - close.mean()) / close.std()
    window = np.stack([close[i : i + 14] for i in range(0, 200, 2)])
    cell = {"x": dense(rng, 1, 24), "h": arr(0.7 * np.eye(24)), "b": zeros(24), "y": dense(rng, 24, 1)}

    def forecast(cell, prices):
        def day(h, price):
            return jnp.tanh(price * cell["x"][0] + h @ cell["h"] + cell["b"]), None  # the cause

        h, _ = jax.lax.scan(day, jnp.zeros(24), prices)
        return (h @ cell["y"])[0]

    def loss(cell, batch):
        return jnp.mean((jax.vmap(forecast, (None, 0))(cell, batch["window"]) - batch["close"]) ** 2)  # the cause

    tomorrow = close[14:214:2]
    batch = {"window": arr(window), "close": arr(tomorrow)}
    return Case(loss, cell, batch, optax.adam(5e-3), guess=float(tomorrow.var()))


@patient(
    "rounded away",
    source="kyegomez/SingLoRA issue 6, tensorflow/tensorflow issue 58138: in bfloat16 the loss does not decrease",
    steps=150,
)
def gains_of_one_in_bfloat16(seed, cured=False):
    """A frozen network is tuned by a gain for each unit (as IA³ does), all of which begin at 1."""
    rng = np.random.default_rng(seed)
    w1, w2, w3 = dense(rng, 12, 40, 1.4), dense(rng, 40, 40, 1.4), dense(rng, 40, 3)
    dtype = jnp.float32 if cured else jnp.bfloat16
    params = {"gain1": arr(np.ones(40), dtype), "gain2": arr(np.ones(40), dtype)}

    def forward(gain1, gain2, x):
        h = jax.nn.relu(x @ w1) * gain1
        return (jax.nn.relu(h @ w2) * gain2) @ w3

    def loss(params, batch):
        out = forward(params["gain1"].astype(jnp.float32), params["gain2"].astype(jnp.float32), batch["x"])
        return jnp.mean((out - batch["y"]) ** 2)

    x = rng.normal(size=(128, 12))
    true1, true2 = (1 + 0.3 * rng.choice([-1, 1], size=(2, 40))).astype(np.float32)
    y = np.maximum(np.maximum(x @ np.asarray(w1), 0) * true1 @ np.asarray(w2), 0) * true2 @ np.asarray(w3)
    return Case(loss, params, {"x": arr(x), "y": arr(y)}, optax.adam(1.5e-3))


@patient(
    "clipped",
    source="wandb/senpai pull request 978: every batch is clipped, and the step is a small part of what the rate says",
    steps=75,
)
def clipped_at_a_thousandth(seed, cured=False):
    """A classifier with SGD; somebody who met nan clips the norm of the gradient at 1e-3."""
    rng = np.random.default_rng(seed)
    images, labels = digits(160)
    params = {
        "w1": dense(rng, 64, 48, 1.4),
        "b1": zeros(48),
        "w2": dense(rng, 48, 10),
        "b2": zeros(10),
    }

    def loss(params, batch):
        x = batch["pixels"].reshape(-1, 64) / 16
        h = jax.nn.relu(x @ params["w1"] + params["b1"])
        return xent(h @ params["w2"] + params["b2"], batch["digit"])

    batch = {"pixels": arr(images), "digit": jnp.asarray(labels)}
    tx = optax.chain(optax.clip_by_global_norm(5.0 if cured else 1e-3), optax.sgd(0.1, momentum=0.9))
    return Case(loss, params, batch, tx, guess=math.log(10), classes=10)
