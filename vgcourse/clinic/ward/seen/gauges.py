"""Rivers, genes, springs and heat: models of nature with few numbers, and agents and noises that roam in them."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax import lax

from ..patient import Case, patient


@patient(
    "gradient cut off",
    at=("['delay']",),
    source="github.com/jax-ml/jax issue 5245: the gradient by an index that is cast to int32",
    steps=200,
)
def flood_at_the_lower_gauge(seed, cured=False):
    """Each tributary's flow arrives after a delay of its own, to be learnt; their sum is the river at a gauge below."""
    rng = np.random.default_rng(seed)
    hours, streams = 160, 4
    rain = np.maximum(rng.normal(size=(streams, hours + 60)) - 1.0, 0)
    bump = np.exp(-0.5 * (np.arange(-30, 31) / 10.0) ** 2)
    flow = np.stack([np.convolve(r, bump, "same") for r in rain])
    flow = (flow - flow.mean(1, keepdims=True)) / flow.std(1, keepdims=True)
    true_delay = rng.uniform(12, 22, streams)
    now = np.arange(40, 40 + hours)
    gauge = sum(np.interp(now - d, np.arange(hours + 60), f) for d, f in zip(true_delay, flow, strict=True))
    size = gauge.std()
    gauge = gauge / size
    params = {"delay": jnp.full(streams, 2.5), "base": jnp.zeros(())}

    def loss(params, batch):
        flow, gauge = batch
        clock = jnp.arange(float(flow.shape[1]))
        when = clock[40 : 40 + hours]

        def arrives(one, delay):
            before = when - delay
            return jnp.interp(before, clock, one) if cured else one[before.astype(jnp.int32)]  # the cause

        river = jax.vmap(arrives)(flow, params["delay"]).sum(0) / size + params["base"]
        return jnp.mean((river - gauge) ** 2)

    batch = (jnp.asarray(flow, jnp.float32), jnp.asarray(gauge, jnp.float32))
    return Case(loss, params, batch, optax.adam(0.2), guess=float(gauge.var()))


@patient(
    "gradient cut off",
    at=("['score']",),
    source="github.com/XunhaoLai/native-sparse-attention-triton issue 24: no gradient for the top-k selector",
    steps=200,
)
def a_panel_of_eight_genes(seed, cured=False):
    """Of sixty-four genes a cheap test may measure eight; scores choose them while a readout learns the dose given."""
    rng = np.random.default_rng(seed)
    genes = rng.normal(size=(256, 64))
    acting = rng.choice(64, 6, replace=False)
    dose = genes[:, acting] @ rng.uniform(0.7, 1.3, 6) + 0.2 * rng.normal(size=256)
    dose = (dose - dose.mean()) / dose.std()
    key = jax.random.key(seed)
    params = {"score": 0.01 * jax.random.normal(key, (64,)), "readout": jnp.full(64, 0.1), "base": jnp.zeros(())}

    def loss(params, batch):
        genes, dose = batch
        score, readout, base = params["score"], params["readout"], params["base"]
        floor = lax.top_k(score, 8)[0][-1]
        chosen = jnp.where(score >= floor, 1.0, 0.0)
        soft = jax.nn.sigmoid(score)
        mask = soft + lax.stop_gradient(chosen - soft) if cured else chosen  # the cause
        return jnp.mean(((genes * mask) @ readout + base - dose) ** 2)

    batch = (jnp.asarray(genes, jnp.float32), jnp.asarray(dose, jnp.float32))
    return Case(loss, params, batch, optax.adam(2e-2), guess=1.0)


@patient(
    "exploding",
    source="Le et al. 2015: rectified recurrent nets need the identity, not N(0, 1) times a constant",
    steps=150,
)
def ripples_in_a_chain_of_springs(seed, cured=False):
    """A rectified recurrent network without gates watches forces on a chain of springs and predicts its far end."""
    rng = np.random.default_rng(seed)
    n, steps, masses = 64, 50, 6
    force = rng.normal(size=(n, steps)) * (rng.random((n, steps)) < 0.3)
    place, speed = np.zeros((n, masses)), np.zeros((n, masses))
    end = []
    for t in range(steps):
        left = np.pad(place[:, :-1], ((0, 0), (1, 0)))
        right = np.pad(place[:, 1:], ((0, 0), (0, 1)))
        pull = left + right - 2 * place - 0.3 * speed
        pull[:, 0] += force[:, t]
        speed = speed + 0.4 * pull
        place = place + 0.4 * speed
        end.append(place[:, 2].copy())
    end = np.stack(end, 1)
    end = end / end.std()
    wide = 40
    keys = jax.random.split(jax.random.key(seed), 3)
    spread = wide**-0.5 if cured else 0.3  # the cause
    params = {
        "w": 0.3 * jax.random.normal(keys[0], (wide,)),
        "u": spread * jax.random.normal(keys[1], (wide, wide)),
        "b": jnp.zeros(wide),
        "v": jax.random.normal(keys[2], (wide,)) / wide**0.5,
    }

    def loss(params, batch):
        force, end = batch

        def cell(h, f):
            h = jax.nn.relu(f[:, None] * params["w"] + h @ params["u"] + params["b"])
            return h, h @ params["v"]

        _, found = lax.scan(cell, jnp.zeros((force.shape[0], wide)), force.T)
        return jnp.mean((found.T - end) ** 2)

    batch = (jnp.asarray(force, jnp.float32), jnp.asarray(end, jnp.float32))
    return Case(loss, params, batch, optax.adam(3e-3), guess=float(end.var()))


@patient("healthy", source="DQN, Mnih et al. 2015: the target network is held still", steps=150)
def foraging_on_a_grid(seed):
    """Values of moves on a meadow of seven by seven, from a batch of moves; the network of the targets is another."""
    rng = np.random.default_rng(seed)
    here = rng.integers(0, 7, (256, 2))
    move = rng.integers(0, 4, 256)
    there = np.clip(here + np.array([(0, 1), (1, 0), (0, -1), (-1, 0)])[move], 0, 6)
    reward = np.where((there == 5).all(1), 4.0, 0.0) - 0.5 * (there[:, 0] == 2)
    keys = jax.random.split(jax.random.key(seed), 4)

    def network(a, b):
        return (
            (jax.random.normal(a, (14, 64)) / 2**0.5, jnp.zeros(64)),
            (jax.random.normal(b, (64, 4)) / 8, jnp.zeros(4)),
        )

    params = {"online": network(*keys[:2]), "target": network(*keys[2:])}

    def value(net, place):
        (w, b), (v, c) = net
        seen = jax.nn.one_hot(place, 7).reshape(-1, 14)
        return jax.nn.relu(seen @ w + b) @ v + c

    def loss(params, batch):
        here, move, reward, there = batch
        goal = reward + 0.9 * lax.stop_gradient(value(params["target"], there)).max(-1)
        taken = jnp.take_along_axis(value(params["online"], here), move[:, None], 1)[:, 0]
        return optax.huber_loss(taken, goal).mean()

    batch = tuple(jnp.asarray(a) for a in (here, move, reward.astype(np.float32), there))
    return Case(loss, params, batch, optax.adam(5e-3))


@patient("healthy", source="Denoising diffusion, Ho et al. 2020", steps=250)
def swarms_out_of_noise(seed):
    """Positions of insects around three flowers; at each of forty levels the network is to name the noise added."""
    rng = np.random.default_rng(seed)
    flower = np.array([(1.2, 0.0), (-0.8, 1.0), (-0.6, -1.1)])
    swarm = flower[rng.integers(0, 3, 256)] + 0.05 * rng.normal(size=(256, 2))
    left = np.cumprod(1 - np.linspace(1e-3, 0.2, 40))
    level = rng.integers(0, 40, 256)
    noise = rng.normal(size=(256, 2))
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {
        "levels": 0.5 * jax.random.normal(keys[0], (40, 16)),
        "dense": [
            (jax.random.normal(k, (a, b)) * (2 / a) ** 0.5, jnp.zeros(b))
            for k, (a, b) in zip(keys[1:3], ((18, 96), (96, 96)), strict=True)
        ],
        "noise": (jnp.zeros((96, 2)), jnp.zeros(2)),
    }

    def loss(params, batch):
        swarm, level, noise, left = batch
        a = left[level][:, None]
        h = jnp.concatenate([jnp.sqrt(a) * swarm + jnp.sqrt(1 - a) * noise, params["levels"][level]], -1)
        for w, b in params["dense"]:
            h = jax.nn.silu(h @ w + b)
        w, b = params["noise"]
        return jnp.mean((h @ w + b - noise) ** 2)

    batch = tuple(jnp.asarray(a.astype(np.float32) if a.dtype == float else a) for a in (swarm, level, noise, left))
    return Case(loss, params, batch, optax.adam(3e-3), guess=float(noise.var()))


@patient("healthy", source="Lagaris et al. 1998: trial solutions that meet the boundary by themselves", steps=300)
def heat_in_a_rod(seed):
    """The steady heat of a rod with a source, by the residual of its equation; both ends are cold by construction."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = [
        {"w": 2 * jax.random.normal(keys[0], (1, 24)), "b": jax.random.normal(keys[1], (24,))},
        {"w": jax.random.normal(keys[2], (24, 1)) / 24**0.5, "b": jnp.zeros(1)},
    ]

    def heat(params, x):
        inner, outer = params
        h = jnp.tanh(x * inner["w"][0] + inner["b"])
        return x * (1 - x) * (h @ outer["w"] + outer["b"])[0]

    def loss(params, x):
        bend = jax.vmap(jax.grad(jax.grad(heat, 1), 1), (None, 0))(params, x)
        return jnp.mean((bend + 10 * jnp.sin(2 * jnp.pi * x)) ** 2)

    return Case(loss, params, jnp.linspace(0, 1, 48), optax.adam(1e-2))
