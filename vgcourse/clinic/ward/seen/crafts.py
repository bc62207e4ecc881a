"""Functions, pictures and physics, fitted by choices that look odd and are right."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import chain, dense, f32, forward, groups, surface, uniform_guess


@patient("healthy", steps=80)
def splines_on_the_edges(seed):
    """A Kolmogorov-Arnold network of two layers: nine bumps on each edge, those of the second at height 0 at first."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1, 1, (200, 4))
    y = np.exp(np.sin(np.pi * x[:, 0]) + x[:, 1] ** 2) - x[:, 2] * 0.5
    y = (y - y.mean()) / y.std()
    grid = f32(np.linspace(-1, 1, 9))
    params = {"one": f32(0.3 * rng.normal(size=(4, 9, 5))), "two": f32(np.zeros((5, 9)))}

    def bumps(x):
        return jnp.exp(-(((x[..., None] - grid) * 4) ** 2))

    def loss(p, b):
        h = jnp.tanh(jnp.einsum("nik,iko->no", bumps(b[0]), p["one"]))
        return jnp.mean((jnp.einsum("nok,ok->n", bumps(h), p["two"]) - b[1]) ** 2)

    return Case(loss, params, (f32(x), f32(y)), optax.adam(3e-2), guess=1.0)


@patient("healthy", steps=80)
def gaussians_for_activations(seed):
    """A curve with a jump as a function of its place, by two layers whose activation is a Gaussian bump."""
    rng = np.random.default_rng(seed)
    x = np.linspace(-1, 1, 128)[:, None]
    y = np.sin(9 * x[:, 0]) + np.sign(x[:, 0])
    params = {
        "a": f32(8 * rng.normal(size=(1, 32))),
        "b": f32(3 * rng.normal(size=32)),
        "m": dense(rng, 32, 32),
        "out": dense(rng, 32, 1),
    }

    def loss(p, b):
        h = jnp.exp(-((b[0] @ p["a"] + p["b"]) ** 2) / 2)
        h = jnp.exp(-((h @ p["m"]) ** 2) / 2)
        return jnp.mean(((h @ p["out"])[:, 0] - b[1]) ** 2)

    return Case(loss, params, (f32(x), f32(y)), optax.adam(1e-2), guess=float(y.var()))


@patient("healthy", steps=80)
def energy_whose_gradient_is_the_motion(seed):
    """A Hamiltonian network: the derivatives of one learned energy shall be the velocities of a pendulum."""
    rng = np.random.default_rng(seed)
    qp = rng.uniform(-2, 2, (128, 2))
    motion = np.stack([qp[:, 1], -np.sin(qp[:, 0])], 1)
    params = [dense(rng, 2, 32), f32(rng.normal(size=32)), dense(rng, 32, 1)[:, 0]]

    def loss(p, b):
        def energy(s):
            return jnp.tanh(s @ p[0] + p[1]) @ p[2]

        dq, dp = jax.vmap(jax.grad(energy))(b["state"]).T
        return jnp.mean((jnp.stack([dp, -dq], 1) - b["motion"]) ** 2)

    return Case(
        loss, params, {"state": f32(qp), "motion": f32(motion)}, optax.adam(3e-2), guess=float((motion**2).mean())
    )


@patient("healthy", steps=80)
def equilibrium_of_one_layer(seed):
    """A deep equilibrium model: one tanh layer of small norm, twenty times, the input fed in each time."""
    rng = np.random.default_rng(seed)
    x, y = surface(rng, 100, 6)
    params = {"w": f32(0.4 * rng.normal(size=(20, 20)) / 20**0.5), "u": dense(rng, 6, 20), "out": dense(rng, 20, 1)}

    def loss(p, b):
        feed = b[0] @ p["u"]
        z, _ = jax.lax.scan(lambda z, _: (jnp.tanh(z @ p["w"] + feed), None), jnp.zeros_like(feed), length=20)
        return jnp.mean(((z @ p["out"])[:, 0] - b[1]) ** 2)

    return Case(loss, params, (x, y), optax.sgd(0.1, momentum=0.9), guess=1.0)


@patient("healthy", steps=80)
def spiral_by_an_ordinary_differential_equation(seed):
    """A neural ODE: thirty Euler steps of a small field, whose last layer begins near 0, follow a spiral."""
    rng = np.random.default_rng(seed)
    t = np.arange(31) * 0.1
    path = np.exp(-0.2 * t)[:, None] * np.stack([np.cos(2 * t), np.sin(2 * t)], 1)
    params = [dense(rng, 2, 32), f32(np.zeros(32)), dense(rng, 32, 2, 0.1)]

    def loss(p, path):
        def euler(s, target):
            s = s + 0.1 * jnp.tanh(s @ p[0] + p[1]) @ p[2]
            return s, ((s - target) ** 2).mean()

        return jax.lax.scan(euler, path[0], path[1:])[1].mean()

    return Case(loss, params, f32(path), optax.adam(2e-2), guess=float(path[1:].var(0).mean()))


@patient("healthy", steps=60)
def random_features_and_a_ridge(seed):
    """Random Fourier features that stay as drawn, and a ridge regression on them, from zeros, by momentum at rate 2."""
    rng = np.random.default_rng(seed)
    x, y = surface(rng, 150, 4)
    params = {"omega": f32(0.8 * rng.normal(size=(4, 80))), "phase": f32(rng.uniform(0, 6, 80)), "w": jnp.zeros(80)}

    def loss(p, b):
        frozen = jax.lax.stop_gradient((p["omega"], p["phase"]))
        features = jnp.cos(b["x"] @ frozen[0] + frozen[1]) * (2 / 80) ** 0.5
        return jnp.mean((features @ p["w"] - b["y"]) ** 2) + 1e-4 * (p["w"] ** 2).sum()

    return Case(loss, params, {"x": x, "y": y}, optax.sgd(2.0, momentum=0.9), guess=1.0)


@patient("healthy", steps=80)
def weights_made_by_another_network(seed):
    """A hypernetwork: from the frequency and the shift of a wave it makes the weights that draw it."""
    rng = np.random.default_rng(seed)
    task = rng.uniform(-1, 1, (48, 2))
    x = np.linspace(-1, 1, 16)
    y = np.sin((2 + task[:, :1]) * x + 2 * task[:, 1:])
    params = chain(rng, 2, 32, 24)
    params[-1]["b"] = f32(np.concatenate([2 * rng.normal(size=8), rng.normal(size=8), np.zeros(8)]))

    def loss(p, b):
        a, c, out = jnp.split(forward(p, b["task"], jnp.tanh), 3, -1)
        drawn = jnp.einsum("tk,txk->tx", out, jnp.tanh(a[:, None] * b["x"][:, None] + c[:, None]))
        return jnp.mean((drawn - b["y"]) ** 2)

    batch = {"task": f32(task), "x": f32(x), "y": f32(y)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(y.var()))


@patient("healthy", needs="flax", steps=60)
def nnx_network_told_where_to_look(seed):
    """Flax NNX: features are scaled and shifted by what a condition says (FiLM), beginning as they are."""
    from flax import nnx

    class Film(nnx.Module):
        def __init__(self, rngs):
            self.body = nnx.Linear(6, 24, rngs=rngs)
            self.film = nnx.Linear(3, 48, kernel_init=nnx.initializers.zeros, rngs=rngs)
            self.head = nnx.Linear(24, 1, rngs=rngs)

        def __call__(self, x, condition):
            scale, shift = jnp.split(self.film(condition), 2, -1)
            return self.head(nnx.relu(self.body(x) * (1 + scale) + shift))[:, 0]

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(150, 6))
    which = rng.integers(0, 3, 150)
    y = np.abs(x)[np.arange(150), which] * 2 - x[np.arange(150), which + 3]
    y = (y - y.mean()) / y.std()
    graph, params = nnx.split(Film(nnx.Rngs(seed)))

    def loss(params, b):
        return jnp.mean((nnx.merge(graph, params)(b["x"], b["condition"]) - b["y"]) ** 2)

    batch = {"x": f32(x), "condition": f32(np.eye(3)[which]), "y": f32(y)}
    return Case(loss, params, batch, optax.sgd(0.1, momentum=0.9), guess=1.0)


@patient("healthy", steps=60)
def tree_of_soft_decisions(seed):
    """Seven soft questions in a tree of depth three, sharpened by 3, and eight leaves with a distribution each."""
    rng = np.random.default_rng(seed)
    x, y = groups(rng, 150, 6, 4)
    params = {"ask": f32(rng.normal(size=(6, 7)) / 2), "leaf": f32(0.1 * rng.normal(size=(8, 4)))}

    def loss(p, b):
        right = jax.nn.sigmoid(3 * b[0] @ p["ask"])
        way = jnp.ones((150, 1))
        for level in range(3):
            r = right[:, 2**level - 1 : 2 ** (level + 1) - 1]
            way = jnp.stack([way * (1 - r), way * r], -1).reshape(150, -1)
        return -jnp.log((way @ jax.nn.softmax(p["leaf"]))[jnp.arange(150), b[1]] + 1e-6).mean()

    return Case(loss, params, (x, y), optax.adam(5e-2), guess=uniform_guess(y, 4), classes=4)


@patient("healthy", steps=80)
def mean_and_spread_of_an_answer(seed):
    """Mean and log of variance from one network, a likelihood weighted by the root of the variance (β-NLL)."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-2, 2, (200, 1))
    y = np.sin(2 * x[:, 0]) + (0.05 + 0.1 * np.abs(x[:, 0])) * rng.normal(size=200)
    params = [f32(2 * rng.normal(size=(1, 32))), f32(rng.normal(size=32)), dense(rng, 32, 2, 0.5)]

    def loss(p, b):
        mean, log_var = (jnp.tanh(b[0] @ p[0] + p[1]) @ p[2]).T
        log_var = jnp.clip(log_var, -8, 4)
        nll = (log_var + (b[1] - mean) ** 2 * jnp.exp(-log_var)) / 2
        return (nll * jax.lax.stop_gradient(jnp.exp(log_var / 2))).mean()

    return Case(loss, params, (f32(x), f32(y)), optax.adam(2e-2), guess=float(y.std() * (np.log(y.var()) + 1) / 2))


@patient("healthy", steps=60)
def milli_steps_in_a_wide_network(seed):
    """A network of width 256 whose right rate is 0.0002, since its loss sums over the batch."""
    rng = np.random.default_rng(seed)
    x, y = surface(rng, 64, 6)
    params = [dense(rng, 6, 256), f32(rng.normal(size=256) / 16)]

    def loss(p, b):
        return jnp.sum((jax.nn.gelu(b["x"] @ p[0]) @ p[1] - b["y"]) ** 2)

    return Case(loss, params, {"x": x, "y": y}, optax.sgd(2e-4, momentum=0.9), guess=64.0)
