"""Healthy: points, molecules, boxes, masks, images."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, drawn, f32, zeros, zscore


@patient("healthy", steps=120)
def energies_of_small_molecules(seed):
    """Message passing over bonds as a list of edges, summed by segments; bonds have lengths above zero only."""
    rng = np.random.default_rng(seed)
    molecules, atoms, d = 32, 5, 16
    place = rng.normal(size=(molecules, atoms, 3))
    kind = rng.integers(0, 3, (molecules, atoms))
    which, sender, receiver = (
        a.ravel() for a in np.meshgrid(*map(np.arange, (molecules, atoms, atoms)), indexing="ij")
    )
    keep = sender != receiver
    which, sender, receiver = which[keep], sender[keep], receiver[keep]
    length = np.linalg.norm(place[which, sender] - place[which, receiver], axis=1)
    charge = np.array([-1.0, 0.5, 1.0])[kind]
    pair = charge[which, sender] * charge[which, receiver] * np.exp(-length)
    energy = zscore(np.bincount(which, pair, molecules))
    radial = np.exp(-2 * (length[:, None] - np.linspace(0.3, 4, 8)) ** 2)
    ends = {"from": jnp.asarray(which * atoms + sender), "to": jnp.asarray(which * atoms + receiver)}
    params = {"atom": f32(rng.normal(size=(3, d))), "filter": dense(rng, 8, d, 1.5), "node": dense(rng, d, d)}
    params |= {"read": dense(rng, d, d, 1.4), "out": dense(rng, d, 1, 0.3)}

    def loss(p, batch):
        h = p["atom"][batch["kind"].reshape(-1)]
        for _ in range(2):
            sent = (h @ p["node"])[batch["from"]] * (batch["radial"] @ p["filter"])
            h = h + jax.nn.silu(jax.ops.segment_sum(sent, batch["to"], molecules * atoms))
        each = (jax.nn.silu(h @ p["read"]) @ p["out"])[:, 0]
        return jnp.mean((each.reshape(molecules, atoms).sum(1) - batch["energy"]) ** 2)

    batch = {"kind": jnp.asarray(kind), "energy": f32(energy), "radial": f32(radial)} | ends
    return Case(loss, params, batch, optax.adam(5e-3), guess=1.0)


@patient("healthy", steps=80)
def ships_on_a_radar(seed):
    """A detection head on 32 cells: focal loss on rare ships, begun at one in a hundred, and boxes where one is."""
    rng = np.random.default_rng(seed)
    n, cells = 24, 32
    ship = rng.random((n, cells)) < 0.06
    offset, size = rng.uniform(-1, 1, (n, cells)), rng.uniform(0.5, 2, (n, cells))
    echo = np.stack([2 * ship, ship * offset, ship * size], 2) @ rng.normal(size=(3, 6))
    echo = echo + 0.1 * rng.normal(size=echo.shape)
    net = {
        "body": dense(rng, 6, 24, 1.4),
        "shift": zeros(24),
        "object": 0.1 * dense(rng, 24, 1),
        "prior": f32([-np.log(99)]),
        "box": dense(rng, 24, 2),
    }

    def loss(net, batch):
        h = jax.nn.leaky_relu(batch["echo"] @ net["body"] + net["shift"])
        logit = (h @ net["object"] + net["prior"])[..., 0]
        focal = optax.sigmoid_focal_loss(logit, batch["ship"], alpha=0.25, gamma=2.0)
        there = jnp.maximum(batch["ship"].sum(), 1)
        box = optax.huber_loss(h @ net["box"], batch["box"]).sum(-1) * batch["ship"]
        return (focal.sum() + box.sum()) / there

    batch = {"echo": f32(echo), "ship": f32(ship), "box": f32(np.stack([offset, size], 2))}
    return Case(loss, net, batch, optax.adam(1e-2))


@patient("healthy", needs="flax", steps=80)
def cracks_by_overlap(seed):
    """Linen: a small fully convolutional network draws a crack along a line of pixels, with the soft Dice loss."""
    from flax import linen as nn

    class Segment(nn.Module):
        @nn.compact
        def __call__(self, x):
            h = nn.relu(nn.Conv(8, (5,))(x[..., None]))
            h = jnp.concatenate([h, x[..., None]], -1)
            return nn.Conv(1, (3,))(h)[..., 0]

    rng = np.random.default_rng(seed)
    crack = np.zeros((16, 32))
    for row in crack:
        start = rng.integers(2, 22)
        row[start : start + rng.integers(4, 8)] = 1
    picture = crack * 1.5 + 0.5 * rng.normal(size=crack.shape)
    net = Segment()
    params = drawn(rng, jax.eval_shape(net.init, jax.random.key(0), f32(picture[:1])))

    def dice_loss(params, batch):
        p = nn.sigmoid(net.apply(params, batch["picture"]))
        both = (p * batch["crack"]).sum(1)
        return 1 - ((2 * both + 1) / (p.sum(1) + batch["crack"].sum(1) + 1)).mean()

    share = crack.sum(1)
    guess = float(1 - ((2 * share + 1) / (32 + share + 1)).mean())
    batch = {"picture": f32(picture), "crack": f32(crack)}
    return Case(dice_loss, params, batch, optax.adam(2e-2), guess=guess)


@patient("healthy", needs="equinox", steps=120)
def picture_as_a_sine_network(seed):
    """Equinox: SIREN; a picture of 16 x 16 is learnt from its coordinates by sines with a first frequency of 30."""
    import equinox as eqx

    class Siren(eqx.Module):
        weights: list
        biases: list
        out: jax.Array

        def __call__(self, xy):
            h = jnp.sin(30 * (xy @ self.weights[0] + self.biases[0]))
            h = jnp.sin(30 * (h @ self.weights[1] + self.biases[1]))
            return h @ self.out

    rng = np.random.default_rng(seed)
    side = np.linspace(-1, 1, 16)
    xy = np.stack(np.meshgrid(side, side), -1).reshape(-1, 2)
    grey = np.sin(7 * xy[:, 0] * xy[:, 1]) + np.cos(9 * xy[:, 0]) + 0.5 * (xy[:, 1] > 0)
    bound = np.sqrt(6 / 48) / 30
    siren = Siren(
        [f32(rng.uniform(-0.5, 0.5, (2, 48))), f32(rng.uniform(-bound, bound, (48, 48)))],
        [f32(rng.uniform(-0.5, 0.5, 48)), f32(rng.uniform(-0.1, 0.1, 48))],
        f32(rng.uniform(-bound, bound, 48)),
    )

    def loss(siren, batch):
        xy, grey = batch
        return jnp.mean((siren(xy) - grey) ** 2)

    return Case(loss, siren, (f32(xy), f32(zscore(grey))), optax.adam(1e-3), guess=1.0)
