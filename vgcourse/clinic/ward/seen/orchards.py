"""Healthy ones that answer with more than a number or a class: orders, times, densities, sets, plans."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


def f32(a):
    return jnp.asarray(a, jnp.float32)


@patient("healthy", steps=150)
def whole_orders_by_plackett_and_luce(seed):
    """Lists of eight offers in the order in which they were taken, by the likelihood of Plackett and Luce."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(48, 8, 6))
    worth = 3 * np.sin(x[..., 0]) + 2 * x[..., 1]
    x = np.take_along_axis(x, np.argsort(-worth, axis=1)[..., None], 1)
    net = {"w": f32(rng.normal(size=(6, 32)) / 6**0.5), "v": f32(rng.normal(size=32) / 32**0.5)}

    def loss(net, x):
        score = jnp.tanh(x @ net["w"]) @ net["v"]
        left = jax.lax.cumlogsumexp(score, axis=1, reverse=True)
        return jnp.mean(jnp.sum(left - score, 1))

    guess = float(np.log(np.arange(1, 9)).sum())
    return Case(loss, net, f32(x), optax.adam(2e-2), guess=guess)


@patient("healthy", needs="equinox", steps=150)
def quantiles_that_cannot_cross(seed):
    """Equinox: five quantiles of tomorrow's load, the lowest plus four positive steps, by the pinball loss."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 5))
    y = 2 * x[:, 0] + np.sin(2 * x[:, 1]) + 0.2 * np.abs(x[:, 2]) * rng.normal(size=128)
    tau = np.array([0.1, 0.3, 0.5, 0.7, 0.9])
    params, static = eqx.partition(eqx.nn.MLP(5, 5, 32, 1, jnp.tanh, key=jax.random.key(seed)), eqx.is_array)

    def pinball(params, batch):
        x, y = batch
        raw = jax.vmap(eqx.combine(params, static))(x)
        low = jnp.concatenate([raw[:, :1], jax.nn.softplus(raw[:, 1:] - 1)], 1)
        miss = y[:, None] - jnp.cumsum(low, 1)
        return jnp.mean(jnp.maximum(tau * miss, (tau - 1) * miss))

    miss = y[:, None] - np.quantile(y, tau)
    guess = float(np.maximum(tau * miss, (tau - 1) * miss).mean())
    return Case(pinball, params, (f32(x), f32(y)), optax.adam(1e-2), guess=guess)


@patient("healthy", steps=150)
def linear_experts_by_their_likelihood(seed):
    """Three linear experts and a gate, whose mixture is fitted by its likelihood; a line that bends twice."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-3, 3, 160)
    y = np.where(x < -1, -2 * x - 4, np.where(x < 1, 2 * x, 4 - 2 * x))
    batch = f32(x), f32(y + 0.1 * rng.normal(size=160))
    params = {"gate": f32(rng.normal(size=(2, 3))), "line": f32(rng.normal(size=(2, 3))), "v": jnp.zeros(3)}

    def loss(p, batch):
        x, y = batch
        one = jnp.stack([x, jnp.ones_like(x)], 1)
        spread = jax.nn.softplus(p["v"]) + 0.2
        miss = (y[:, None] - one @ p["line"]) / spread
        each = jax.nn.log_softmax(one @ p["gate"]) - 0.5 * miss**2 - jnp.log(spread)
        return -jax.nn.logsumexp(each, 1).mean() - np.log(0.2)

    guess = float(0.5 + np.log(y.std()) - np.log(0.2))
    return Case(loss, params, batch, optax.adam(5e-2), guess=guess)


@patient("healthy", steps=150)
def some_who_never_relapse(seed):
    """A cure model: who is healed follows a logistic rule, the others relapse at rates of their own; many leave early.

    The loss is counted from what is lost if every rate and chance were known.
    """
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(400, 4))
    ill = rng.random(400) < 1 / (1 + np.exp(-4 * x[:, 0]))
    rate = np.exp(1.5 * x[:, 1])
    time = np.minimum(np.where(ill, rng.exponential(1 / rate), np.inf), rng.uniform(2, 6, 400))
    seen = ill & (time < 2)
    batch = {"x": f32(x), "time": f32(np.minimum(time, 6)), "seen": f32(seen)}

    def nll(logit, lograte, time, seen, of=jnp):
        chance = 1 / (1 + of.exp(-logit))
        alive = of.exp(-of.exp(lograte) * time)
        event = of.log(chance + 1e-6) + lograte - of.exp(lograte) * time
        return -of.mean(seen * event + (1 - seen) * of.log(1 - chance + chance * alive + 1e-6))

    floor = float(nll(4 * x[:, 0], 1.5 * x[:, 1], np.minimum(time, 6), seen, np))
    flat = [nll(a, b, np.minimum(time, 6), seen, np) for a in np.linspace(-2, 3, 26) for b in np.linspace(-2, 3, 26)]

    def loss(p, batch):
        out = jnp.tanh(batch["x"] @ p["w"]) @ p["v"]
        return nll(out[:, 0], out[:, 1], batch["time"], batch["seen"]) - floor

    params = {"w": f32(rng.normal(size=(4, 16)) / 2), "v": f32(rng.normal(size=(16, 2)) / 4)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(min(flat)) - floor)


@patient("healthy", steps=120)
def expectiles_of_what_was_done(seed):
    """Implicit Q-learning: a value that is the upper expectile of returns, and a policy weighed by the advantage."""
    rng = np.random.default_rng(seed)
    state = rng.normal(size=(256, 3))
    action = rng.integers(0, 4, 256)
    best = (state @ rng.normal(size=(3, 4))).argmax(1)
    ret = np.where(action == best, 1.0, 0.0)
    keep = ret > 0
    params = {
        "w": f32(rng.normal(size=(3, 32)) / 3**0.5),
        "value": f32(rng.normal(size=32) / 32**0.5),
        "policy": f32(rng.normal(size=(32, 4)) / 32**0.5),
    }

    def loss(p, batch):
        s, a, g = batch
        h = jnp.tanh(s @ p["w"])
        gap = g - (h @ p["value"])
        value = jnp.mean(jnp.where(gap > 0, 0.9, 0.1) * gap**2)
        weight = jnp.minimum(jnp.exp(6 * (jax.lax.stop_gradient(gap) - 0.5)), 20.0) * (g > 0)
        fit = optax.softmax_cross_entropy_with_integer_labels(h @ p["policy"], a)
        return value + (weight * fit).sum() / weight.sum()

    batch = f32(state), jnp.asarray(action), f32(ret)
    share = np.bincount(action[keep], minlength=4) / keep.sum()
    guess = float(-(share * np.log(share)).sum()) + 0.09
    return Case(loss, params, batch, optax.adam(2e-2), guess=guess)


@patient("healthy", needs="flax", steps=120)
def centres_with_a_focal_loss(seed):
    """Linen: a heat map says where on a line the peaks are; a focal loss, and a bias for one place in a hundred."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    at = rng.integers(3, 29, (48, 2))
    line = np.exp(-(((np.arange(32) - at[..., None]) / 1.2) ** 2)).max(1) + 0.1 * rng.normal(size=(48, 32))
    heat = np.exp(-(((np.arange(32) - at[..., None]) / 1.0) ** 2)).max(1)
    padded = np.pad(line, ((0, 0), (3, 3)))
    around = np.stack([padded[:, i : i + 32] for i in range(7)], -1)

    class Head(nn.Module):
        @nn.compact
        def __call__(self, x):
            h = nn.relu(nn.Dense(16)(x))
            return nn.Dense(1, bias_init=nn.initializers.constant(-4.6))(h)[..., 0]

    head = Head()

    def focal(params, batch):
        around, heat = batch
        p = jax.nn.sigmoid(head.apply(params, around))
        there = heat > 0.99
        pos = jnp.where(there, (1 - p) ** 2 * -jnp.log(p + 1e-6), 0)
        neg = jnp.where(there, 0, (1 - heat) ** 4 * p**2 * -jnp.log(1 - p + 1e-6))
        return (pos + neg).sum() / there.sum()

    batch = f32(around), f32(heat)
    return Case(focal, head.init(jax.random.key(seed), batch[0]), batch, optax.adam(1e-2))
