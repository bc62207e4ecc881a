"""Controllers, simulators and agents."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


def init(rng, dims, gain=1.0):
    params = {}
    for i, (a, b) in enumerate(zip(dims[:-1], dims[1:], strict=True)):
        params[f"w{i}"] = jnp.array(gain * rng.normal(size=(a, b)) / np.sqrt(a), dtype=jnp.float32)
        params[f"b{i}"] = jnp.zeros(b)
    return params


def net(params, x, act=jnp.tanh):
    last = len(params) // 2 - 1
    for i in range(last):
        x = act(x @ params[f"w{i}"] + params[f"b{i}"])
    return x @ params[f"w{last}"] + params[f"b{last}"]


def f32(x):
    return jnp.array(x, dtype=jnp.float32)


@patient(
    "unscaled targets",
    steps=150,
    source="openai/baselines#362, A2C does not normalize returns, loss explosion",
    at=("batch['returns']",),
)
def returns_of_acrobot_as_summed(seed, cured=False):
    """A critic learns undiscounted returns around minus three hundred, with a tanh layer and Adam at 0.01."""
    rng = np.random.default_rng(seed)
    state = rng.normal(size=(160, 6))
    still = np.tanh(state[:, 0] - state[:, 1]) + 0.5 * np.cos(2 * state[:, 2])
    returns = -320 + 110 * still / still.std()  # the cause
    if cured:
        returns = (returns - returns.mean()) / returns.std()
    params = init(rng, (6, 32, 1))

    def loss(params, batch):
        value = net(params, batch["state"])[:, 0]
        return 0.5 * jnp.mean((batch["returns"] - value) ** 2)  # the cause

    batch = {"state": f32(state), "returns": f32(returns)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(returns.var() / 2))


@patient(
    "gradient cut off",
    steps=100,
    source="discuss.pytorch.org, circumventing an indifferentiability problem (torch.sign)",
)
def bang_bang_thruster(seed, cured=False):
    """A satellite is steered by the sign of what a network answers, and learnt through the simulator."""
    rng = np.random.default_rng(seed)
    start = rng.uniform(-1, 1, (48, 2))
    params = init(rng, (2, 16, 1))

    def loss(params, start):
        def step(s, _):
            u = net(params, s)[:, 0]
            thrust = jnp.tanh(2 * u) if cured else jnp.sign(u)  # the cause
            v = s[:, 1] + 0.2 * thrust
            x = s[:, 0] + 0.2 * v
            s = jnp.stack([x, v], 1)
            return s, (s**2).sum(1).mean()

        _, cost = jax.lax.scan(step, start, length=20)
        return cost[10:].mean()

    return Case(loss, params, f32(start), optax.adam(2e-2))


@patient("exploding", steps=100)
def rollout_of_a_model_that_grows(seed, cured=False):
    """A learnt linear model of a machine is rolled out for sixty steps and enlarges its state in each."""
    rng = np.random.default_rng(seed)
    q = np.linalg.qr(rng.normal(size=(6, 6)))[0]
    true = 0.97 * q
    paths = [rng.normal(size=(24, 6))]
    for _ in range(60):
        paths.append(paths[-1] @ true)
    near = q + 0.05 * rng.normal(size=(6, 6))
    a = near * 1.6  # the cause
    if cured:
        a = near * 0.9

    def loss(params, paths):
        def step(s, target):
            s = s @ params["a"]  # the cause
            return s, ((s - target) ** 2).mean()

        return jax.lax.scan(step, paths[0], paths[1:])[1].mean()

    target = np.stack(paths)
    guess = float((target[1:] ** 2).mean())
    return Case(loss, {"a": f32(a)}, f32(target), optax.adam(1e-2), guess=guess)


@patient("nan or inf", steps=80, source="jax-ml/jax#3058, NaN in gradient of norm at 0, in a cloth simulator")
def knots_of_a_cloth_at_one_place(seed, cured=False):
    """Springs of a net pull by the norm of a difference; two knots begin at the same place."""
    rng = np.random.default_rng(seed)
    rest = np.stack(np.meshgrid(np.arange(4.0), np.arange(4.0)), -1).reshape(16, 2)
    i, j = np.triu_indices(16, 1)
    length = np.linalg.norm(rest[i] - rest[j], axis=1)
    near = length < 1.5
    i, j, length = i[near], j[near], length[near]
    place = rest + 0.5 * rng.normal(size=rest.shape)
    place[5] = place[6]

    def loss(place, batch):
        d = place[i] - place[j]
        long = jnp.sqrt((d**2).sum(-1) + 1e-9) if cured else jnp.linalg.norm(d, axis=-1)  # the cause
        return jnp.mean((long - batch["length"]) ** 2)

    return Case(loss, f32(place), {"length": f32(length)}, optax.adam(3e-2))


@patient("rate too large", steps=100)
def imitation_at_one_and_momentum(seed, cured=False):
    """A driver is imitated by a tanh network of two layers with SGD at 1 and a momentum of 0.9."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 8))
    steer = np.sin(x[:, :2].sum(1)) + 0.5 * x[:, 3] * x[:, 4]
    steer = (steer - steer.mean()) / steer.std()
    params = init(rng, (8, 48, 48, 1))

    def loss(params, batch):
        return jnp.mean((net(params, batch[0])[:, 0] - batch[1]) ** 2)

    rate = 0.02 if cured else 1.0
    return Case(loss, params, (f32(x), f32(steer)), optax.sgd(rate, momentum=0.9), guess=1.0)


@patient("wrong loss: broadcast", steps=100, needs="flax")
def critic_of_nnx_keeps_its_column(seed, cured=False):
    """Flax NNX: the critic answers (n, 1), the temporal-difference target is (n,)."""
    from flax import nnx

    class Critic(nnx.Module):
        def __init__(self, rngs):
            self.hidden = nnx.Linear(5, 32, rngs=rngs)
            self.value = nnx.Linear(32, 1, rngs=rngs)

        def __call__(self, obs):
            return self.value(nnx.swish(self.hidden(obs)))

    rng = np.random.default_rng(seed)
    obs = rng.normal(size=(128, 5))
    target = np.sin(obs[:, 0] * 1.5) + obs[:, 1] * (obs[:, 2] > 0)
    target = (target - target.mean()) / target.std()
    graph, params = nnx.split(Critic(nnx.Rngs(seed)))

    def loss(params, batch):
        value = nnx.merge(graph, params)(batch["obs"])
        if cured:
            value = value[:, 0]
        return optax.huber_loss(value, batch["target"]).mean()  # the cause

    guess = float(np.where(abs(target) < 1, target**2 / 2, abs(target) - 0.5).mean())
    return Case(loss, params, {"obs": f32(obs), "target": f32(target)}, optax.adam(1e-2), guess=guess)


@patient("healthy", steps=80)
def policy_through_its_simulator(seed):
    """A cart is stopped at a mark by a policy that is learnt through thirty differentiable steps, at rate 0.02."""
    rng = np.random.default_rng(seed)
    start = rng.uniform(-1, 1, (32, 2))

    def loss(params, start):
        def step(s, _):
            force = 2 * jnp.tanh(net(params, s)[:, 0])
            v = s[:, 1] + 0.1 * (force - 0.1 * s[:, 1])
            s = jnp.stack([s[:, 0] + 0.1 * v, v], 1)
            return s, (s**2).sum(1).mean() + 1e-3 * (force**2).mean()

        return jax.lax.scan(step, start, length=30)[1].mean()

    return Case(loss, init(rng, (2, 16, 1)), f32(start), optax.adam(2e-2))


@patient("healthy", steps=100)
def pendulum_made_linear(seed):
    """A Koopman model: an encoder, one matrix close to the identity for each step of time, and a decoder."""
    rng = np.random.default_rng(seed)
    s = np.stack([rng.uniform(-1, 1, 48), rng.uniform(-1, 1, 48)], 1)
    path = [s]
    for _ in range(12):
        v = s[:, 1] - 0.1 * np.sin(2 * s[:, 0])
        s = np.stack([s[:, 0] + 0.1 * v, v], 1)
        path.append(s)
    params = {
        "encode": init(rng, (2, 24, 8)),
        "matrix": f32(np.eye(8)),
        "decode": init(rng, (8, 2)),
    }

    def loss(p, path):
        def step(z, target):
            z = z @ p["matrix"]
            return z, ((net(p["decode"], z) - target) ** 2).mean()

        return jax.lax.scan(step, net(p["encode"], path[0]), path[1:])[1].mean()

    path = np.stack(path)
    return Case(loss, params, f32(path), optax.adam(1e-2), guess=float(path[1:].var()))


@patient("healthy", steps=100)
def two_critics_and_a_frozen_one(seed):
    """Two Q networks regress on a target of a frozen copy, of whose two answers the smaller counts."""
    rng = np.random.default_rng(seed)
    sa, nxt = rng.normal(size=(128, 6)), rng.normal(size=(128, 6))
    reward = np.cos(sa[:, 0]) * 2 + sa[:, 1]
    params = {"one": init(rng, (6, 32, 1)), "two": init(rng, (6, 32, 1))}
    old = {"one": init(rng, (6, 32, 1)), "two": init(rng, (6, 32, 1))}

    def loss(p, b):
        later = jnp.minimum(net(b["old"]["one"], b["next"]), net(b["old"]["two"], b["next"]))[:, 0]
        target = jax.lax.stop_gradient(b["reward"] + 0.5 * later)
        q = jnp.concatenate([net(p["one"], b["sa"]), net(p["two"], b["sa"])], 1)
        return jnp.mean((q - target[:, None]) ** 2)

    batch = {"sa": f32(sa), "next": f32(nxt), "reward": f32(reward), "old": old}
    return Case(loss, params, batch, optax.adam(2e-2), guess=float(reward.var() + 0.1))


@patient("healthy", steps=150)
def mixture_of_ways_around(seed):
    """Behaviour cloning where some go left and some right: two Gaussians, their spread never below 0.05."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1, 1, (200, 1))
    side = rng.choice([-1.0, 1.0], 200)
    action = side * (0.6 + 0.3 * np.sin(3 * x[:, 0])) + 0.1 * rng.normal(size=200)
    params = init(rng, (1, 24, 6))

    def loss(p, b):
        weight, mean, spread = jnp.split(net(p, b["x"] * 3), 3, -1)
        spread = jax.nn.softplus(spread) + 0.05
        z = (b["action"][:, None] - mean - jnp.array([-0.5, 0.5])) / spread
        each = jax.nn.log_softmax(weight) - z**2 / 2 - jnp.log(spread)
        return 1.2 - jax.nn.logsumexp(each, axis=-1).mean()

    batch = {"x": f32(x), "action": f32(action)}
    return Case(loss, params, batch, optax.adam(3e-2), guess=1.7 + float(np.log(action.std())))
