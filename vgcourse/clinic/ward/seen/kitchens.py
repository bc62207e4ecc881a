"""Healthy ones that compute something inside: a solver, a simulator, a plan, an attention that is no average."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient

xent = optax.softmax_cross_entropy_with_integer_labels


def f32(a):
    return jnp.asarray(a, jnp.float32)


@patient("healthy", needs="flax", steps=150)
def sigmoid_attention_with_its_bias(seed):
    """NNX: a tagger says whether a letter occurs a second time; attention by sigmoids, shifted by -log n."""
    from flax import nnx

    n, d = 10, 24

    class Tagger(nnx.Module):
        def __init__(self, rngs):
            self.letter = nnx.Embed(12, d, rngs=rngs)
            self.qk = nnx.Linear(d, 2 * d, use_bias=False, rngs=rngs)
            self.out = nnx.Linear(2 * d, 2, rngs=rngs)

        def __call__(self, text):
            h = 3 * self.letter(text)
            q, k = jnp.split(self.qk(h), 2, -1)
            weight = jax.nn.sigmoid(jnp.einsum("bid,bjd->bij", q, k) / d**0.5 - np.log(n))
            return self.out(jnp.tanh(jnp.concatenate([h, weight @ h], -1)))

    rng = np.random.default_rng(seed)
    text = rng.integers(0, 12, (48, n))
    twice = (text[:, :, None] == text[:, None]).sum(2) > 1
    graph, params = nnx.split(Tagger(nnx.Rngs(seed)), nnx.Param)

    def loss(params, batch):
        return xent(nnx.merge(graph, params)(batch[0]), batch[1]).mean()

    share = twice.mean()
    guess = float(-share * np.log(share) - (1 - share) * np.log(1 - share))
    batch = jnp.asarray(text), jnp.asarray(twice.astype(int))
    return Case(loss, params, batch, optax.adam(1e-2), guess=guess, classes=2)


@patient("healthy", steps=150)
def shortest_ways_by_value_iteration(seed):
    """A ring of rooms, one with a prize: six rounds of a learnt backup with a maximum, then left or right."""
    rng = np.random.default_rng(seed)
    goal = rng.integers(0, 14, 96)
    start = (goal + rng.choice([-5, -4, -3, -2, -1, 1, 2, 3, 4, 5], 96)) % 14
    right = ((goal - start) % 14 < 7).astype(int)
    prize = np.eye(14)[goal]
    params = {
        "step": f32(0.4 * np.eye(3) + 0.05 * rng.random((3, 3))),
        "prize": f32(np.full(3, 0.5)),
        "policy": f32(0.1 * rng.normal(size=(3, 2))),
    }

    def around(v):
        return jnp.stack([jnp.roll(v, 1, -1), v, jnp.roll(v, -1, -1)], -1)

    def loss(p, batch):
        prize, start, right = batch
        gain = prize[..., None] * p["prize"]
        value, _ = jax.lax.scan(lambda v, _: ((gain + around(v) @ p["step"]).max(-1), None), prize, length=6)
        here = around(value)[jnp.arange(96), start]
        here = here / (jnp.abs(here).sum(-1, keepdims=True) + 1e-3)
        return xent(5 * here @ p["policy"], right).mean()

    batch = f32(prize), jnp.asarray(start), jnp.asarray(right)
    return Case(loss, params, batch, optax.adam(2e-2), guess=float(np.log(2)), classes=2)


@patient("healthy", steps=200)
def stiff_decay_by_implicit_steps(seed):
    """Three rates of a chain of decays, 0.2 to 20, as logarithms, through eighty implicit steps in time."""
    rng = np.random.default_rng(seed)
    true = np.log(np.array([20.0, 1.5, 0.2]))
    start = true + rng.choice([-1.2, 1.2], 3)
    dt = 0.05

    def chain(lograte, of=jnp):
        a, b, c = of.exp(lograte)

        def step(y, _):
            one = y[0] / (1 + dt * a)
            two = (y[1] + dt * a * one) / (1 + dt * b)
            three = (y[2] + dt * b * two) / (1 + dt * c)
            y = of.stack([one, two, three])
            return y, y

        return step

    y, seen = np.array([1.0, 0.0, 0.0]), []
    for _ in range(80):
        y = chain(true, np)(y, None)[0]
        seen.append(y)

    def loss(p, seen):
        _, ys = jax.lax.scan(chain(p), jnp.array([1.0, 0.0, 0.0]), length=80)
        return 100 * jnp.mean((ys - seen) ** 2)

    return Case(loss, f32(start), f32(np.array(seen)), optax.adam(3e-2))


@patient("healthy", steps=150)
def what_the_coarse_weather_leaves_out(seed):
    """A simulator of a ring of slow variables (Lorenz 1996) with a learnt term for the fast ones, through two steps."""
    rng = np.random.default_rng(seed)
    x = 4 * rng.normal(size=(48, 12))
    w = {"in": f32(rng.normal(size=(2, 24))), "out": f32(0.1 * rng.normal(size=24) / 24**0.5)}
    dt = 0.02

    def slow(x, of):
        return of.roll(x, 1, -1) * (of.roll(x, -1, -1) - of.roll(x, 2, -1)) - x + 8

    later = [x]
    for _ in range(2):
        now = later[-1]
        later.append(now + dt * (slow(now, np) - 0.3 * now - 6 * np.tanh(now / 2)))
    later = np.stack(later[1:])

    def loss(w, batch):
        x, later = batch

        def step(x, _):
            term = jnp.tanh(x[..., None] / 4 * w["in"][0] + w["in"][1]) @ w["out"]
            x = x + dt * (slow(x, jnp) + 10 * term)
            return x, x

        _, xs = jax.lax.scan(step, x, length=2)
        return 100 * jnp.mean((xs - later) ** 2)

    return Case(loss, w, (f32(x), f32(later)), optax.adam(1e-2))
