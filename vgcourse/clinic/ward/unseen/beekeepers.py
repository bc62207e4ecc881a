"""Networks that hum along although a passer-by might wonder: frozen copies, sharp softmaxes, branches begun at 0."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import written_digits
from ..patient import Case, patient


def entropy(labels):
    share = np.bincount(np.asarray(labels)) / len(labels)
    return -float((share[share > 0] * np.log(share[share > 0])).sum())


@patient("healthy", source="Zhang et al., Fixup initialization", steps=150)
def digits_without_a_norm(seed, cured=False):
    """Fourteen residual blocks without any normalisation read digits; each branch and the head begin at 0."""
    images, y = written_digits(256)
    x = images.reshape(256, 64) / 8 - 1
    depth, h = 14, 32
    key = jax.random.split(jax.random.PRNGKey(seed), depth + 1)
    params = {
        "stem": jax.random.normal(key[0], (64, h)) / 8,
        "blocks": [
            {
                "up": jax.random.normal(k, (h, h)) * (2 / h) ** 0.5 * depth**-0.5,
                "down": jnp.zeros((h, h)),
                "scale": jnp.ones(()),
                "shift": jnp.zeros(3),
            }
            for k in key[1:]
        ],
        "head": {"w": jnp.zeros((h, 10)), "b": jnp.zeros(10)},
    }

    def loss(p, batch):
        x, y = batch
        z = x @ p["stem"]
        for b in p["blocks"]:
            inner = jax.nn.relu((z + b["shift"][0]) @ b["up"] + b["shift"][1])
            z = z + b["scale"] * (inner @ b["down"]) + b["shift"][2]
        logits = z @ p["head"]["w"] + p["head"]["b"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

    return Case(loss, params, (x, y), optax.adam(3e-3), entropy(y), 10)


@patient("healthy", source="Chen et al., SimCLR, with a temperature of 0.05", steps=150)
def two_views_of_a_sensor(seed, cured=False):
    """Two noisy views of the same machine state should be nearest to one another among 96; cosine, temperature 0.05."""
    n, d, h = 96, 24, 48
    key = jax.random.split(jax.random.PRNGKey(seed), 6)
    hidden = jax.random.normal(key[0], (n, 6))
    left = hidden @ jax.random.normal(key[1], (6, d)) / 6**0.5 + 0.3 * jax.random.normal(key[2], (n, d))
    right = hidden @ jax.random.normal(key[3], (6, d)) / 6**0.5 + 0.3 * jax.random.normal(key[4], (n, d))

    def tower(k):
        a, b = jax.random.split(k)
        return [jax.random.normal(a, (d, h)) / d**0.5, jax.random.normal(b, (h, 16)) / h**0.5]

    params = {"left": tower(key[5]), "right": tower(key[0])}

    def embed(ws, x):
        z = jax.nn.gelu(x @ ws[0]) @ ws[1]
        return z / jnp.linalg.norm(z, axis=1, keepdims=True)

    def loss(p, batch):
        logits = embed(p["left"], batch[0]) @ embed(p["right"], batch[1]).T / 0.05
        own = jnp.arange(n)
        there = optax.softmax_cross_entropy_with_integer_labels(logits, own).mean()
        return (there + optax.softmax_cross_entropy_with_integer_labels(logits.T, own).mean()) / 2

    return Case(loss, params, (left, right), optax.adamw(2e-3), float(np.log(n)), n)


@patient("healthy", source="Mnih et al., DQN: a target network that is copied now and then", steps=200)
def lift_control_q_values(seed, cured=False):
    """Q-learning for a lift on a batch of 200 transitions; the target network lies beside the online one, untouched."""
    key = jax.random.split(jax.random.PRNGKey(seed), 6)
    s = jax.random.normal(key[0], (200, 6))
    a = jax.random.randint(key[1], (200,), 0, 3)
    after = s + 0.1 * jax.random.normal(key[2], (200, 6))
    reward = jnp.where(a == 0, s[:, 0], jnp.where(a == 1, -s[:, 0], jnp.tanh(s[:, 1])))
    done = jax.random.bernoulli(key[3], 0.1, (200,)).astype(jnp.float32)
    online = {
        "w1": jax.random.normal(key[4], (6, 48)) / 6**0.5,
        "b1": jnp.zeros(48),
        "w2": 0.1 * jax.random.normal(key[5], (48, 3)) / 48**0.5,
        "b2": jnp.zeros(3),
    }
    params = {"online": online, "target": jax.tree.map(jnp.array, online)}

    def q(p, s):
        return jnp.tanh(s @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"]

    def loss(p, batch):
        s, a, reward, after, done = batch
        aim = reward + 0.9 * (1 - done) * q(p["target"], after).max(-1)
        taken = jnp.take_along_axis(q(p["online"], s), a[:, None], 1)[:, 0]
        return jnp.mean((taken - jax.lax.stop_gradient(aim)) ** 2)

    aim = reward + 0.9 * (1 - done) * q(online, after).max(-1)
    return Case(loss, params, (s, a, reward, after, done), optax.adam(3e-3), float(aim.var()))


@patient("healthy", steps=150)
def faint_absorption_lines(seed, cured=False):
    """Which of five gases is it? Softmax regression on absorbances of some hundredths, plain SGD at a rate of 300."""
    rng = np.random.default_rng(seed)
    gas = rng.integers(0, 5, 160)
    spectra = 0.02 * rng.random((5, 50)) ** 2
    x = jnp.asarray(spectra[gas] + 0.002 * rng.normal(size=(160, 50)), jnp.float32)
    y = jnp.asarray(gas)
    params = (jnp.zeros((50, 5)), jnp.zeros(5))

    def loss(params, batch):
        x, y = batch
        w, b = params
        logits = (x - 0.0067) @ w + 0.01 * b
        return -jax.nn.log_softmax(logits)[jnp.arange(len(y)), y].mean()

    return Case(loss, params, (x, y), optax.sgd(300.0), entropy(gas), 5)


@patient("healthy", source="Katzman et al., DeepSurv", steps=250)
def pumps_until_they_fail(seed, cured=False):
    """Time to failure of 80 pumps, a fifth still running: Cox's partial likelihood over a small net."""
    n = 80
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 7))
    risk = 3 * (x[:, 0] + np.abs(x[:, 1]))
    time = np.exp(-risk) * rng.exponential(size=n)
    failed = (rng.random(n) < 0.8).astype(np.float32)
    order = np.argsort(-time)
    x, failed = jnp.asarray(x[order], jnp.float32), jnp.asarray(failed[order])
    key = jax.random.split(jax.random.PRNGKey(seed), 2)
    params = {"hidden": jax.random.normal(key[0], (7, 32)) * (2 / 7) ** 0.5, "hazard": jnp.zeros(32)}

    def loss(p, batch):
        x, failed = batch
        h = jax.nn.relu(x @ p["hidden"]) @ p["hazard"]
        at_risk = jax.lax.cumlogsumexp(h)
        return -jnp.sum((h - at_risk) * failed) / failed.sum()

    guess = float((np.log(np.arange(1, n + 1)) * np.asarray(failed)).sum() / np.asarray(failed).sum())
    return Case(loss, params, (x, failed), optax.adam(1e-2), guess)


@patient("healthy", source="Ho et al., Denoising diffusion probabilistic models", steps=250)
def spirals_out_of_noise(seed, cured=False):
    """A tiny diffusion model of points on a spiral: the noise at one of 50 levels is predicted."""
    n = 256
    key = jax.random.split(jax.random.PRNGKey(seed), 6)
    turn = jax.random.uniform(key[0], (n,), minval=1.0, maxval=9.0)
    points = jnp.stack([turn * jnp.cos(turn), turn * jnp.sin(turn)], 1) / 5
    kept = jnp.cumprod(1 - jnp.linspace(1e-3, 0.15, 50))
    level = jax.random.randint(key[1], (n,), 0, 50)
    noise = jax.random.normal(key[2], (n, 2))
    params = {
        "level": jax.random.normal(key[3], (50, 16)),
        "layers": [
            {"w": jax.random.normal(key[4], (18, 64)) / 18**0.5, "b": jnp.zeros(64)},
            {"w": jax.random.normal(key[5], (64, 64)) / 8, "b": jnp.zeros(64)},
            {"w": jnp.zeros((64, 2)), "b": jnp.zeros(2)},
        ],
    }

    def loss(p, batch):
        points, level, noise = batch
        a = kept[level][:, None]
        z = jnp.concatenate([jnp.sqrt(a) * points + jnp.sqrt(1 - a) * noise, p["level"][level]], 1)
        for layer in p["layers"][:-1]:
            z = jax.nn.silu(z @ layer["w"] + layer["b"])
        return jnp.square(z @ p["layers"][-1]["w"] + p["layers"][-1]["b"] - noise).mean()

    return Case(loss, params, (points, level, noise), optax.adam(3e-3), float(noise.var()))
