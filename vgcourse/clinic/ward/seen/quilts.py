"""Nets over patches, neighbours and pairs: graphs, pooled pictures, conditioned decoders and recommenders."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import written_digits
from ..patient import Case, patient


@patient("rank collapse", source="Li, Han & Wu 2018, Deeper insights into GCN; GCNII (Chen et al. 2020)", steps=150)
def clubs_of_the_village(seed, cured=False):
    """Which of three clubs each of 90 villagers belongs to, from what is known of them and who is whose friend."""
    keep = 0.3 if cured else 0.0  # the cause
    rng = np.random.default_rng(seed)
    club = rng.integers(0, 3, 90)
    same = club[:, None] == club[None]
    tie = np.triu(rng.random((90, 90)) < np.where(same, 0.12, 0.05), 1)
    tie = tie + tie.T + np.eye(90)
    root = tie.sum(1) ** -0.5
    around = root[:, None] * tie * root[None]
    facts = rng.normal(size=(90, 12)).astype(np.float32)
    facts[:, :3] += 1.5 * np.eye(3)[club]
    depth, width = 24, 24
    keys = jax.random.split(jax.random.key(seed), depth + 2)
    ortho = jax.nn.initializers.orthogonal()
    params = {
        "in": jax.random.normal(keys[0], (12, width)) / 12**0.5,
        "layers": [ortho(k, (width, width)) for k in keys[1:-1]],
        "out": jax.random.normal(keys[-1], (width, 3)) / width**0.5,
    }

    def loss(params, batch):
        around, facts, club = batch
        first = h = facts @ params["in"]
        for i, w in enumerate(params["layers"]):
            share = 0.5 / (i + 1)
            h = (1 - keep) * around @ h + keep * first
            h = jnp.tanh((1 - share) * h + share * h @ w)
        logits = h @ params["out"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, club).mean()

    share = np.bincount(club, minlength=3) / 90
    batch = jnp.asarray(around, jnp.float32), jnp.asarray(facts), jnp.asarray(club)
    return Case(loss, params, batch, optax.adam(3e-3), guess=float(-(share * np.log(share)).sum()), classes=3)


@patient("rank collapse", needs="flax", source="pytorch/pytorch issue 19250: GroupNorm over one element", steps=150)
def tiles_by_their_glaze(seed, cured=False):
    """Two convolutions, the mean over the picture, a normalisation and a head tell five glazes of tiles apart."""
    import flax.linen as nn

    rng = np.random.default_rng(seed)
    glaze = rng.integers(0, 5, 80)
    grid = np.arange(12)
    stripes = np.sin(grid[None, :, None] * (0.4 + 0.4 * glaze[:, None, None]) + rng.uniform(0, 6, (80, 1, 1)))
    tiles = stripes * np.ones(12) + 0.3 * rng.normal(size=(80, 12, 12))

    class Glazes(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.relu(nn.Conv(12, (5, 5), strides=2)(x))
            x = nn.relu(nn.Conv(24, (3, 3))(x)).mean((1, 2))
            size = 24 if cured else 1  # the cause
            x = nn.GroupNorm(num_groups=None, group_size=size)(x)
            return nn.Dense(5)(x)

    net = Glazes()
    batch = {"tiles": jnp.asarray(tiles[..., None], jnp.float32), "glaze": jnp.asarray(glaze)}

    def loss(params, batch):
        logits = net.apply(params, batch["tiles"])
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["glaze"]).mean()

    share = np.bincount(glaze, minlength=5) / 80
    params = net.init(jax.random.key(seed), batch["tiles"])
    return Case(loss, params, batch, optax.adam(5e-3), guess=float(-(share * np.log(share)).sum()), classes=5)


@patient("not used", source="Project-MONAI/GenerativeModels issue 402: a layer not used in forward", steps=200)
def stencils_of_numerals(seed, cured=False):
    """A decoder draws a written numeral from its class alone, by scale and shift (FiLM) of a learnt canvas."""
    pictures, label = written_digits(128)
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    pictures = pictures / 16
    shapes = jnp.stack([pictures[label == k].mean(0) for k in range(10)])
    pictures = (shapes[label] + 0.3 * (pictures - shapes[label])).reshape(-1, 64)
    params = {
        "class": jax.random.normal(a, (10, 16)),
        "canvas": jax.random.normal(b, (48,)),
        "film": {"w": 0.3 * jax.random.normal(c, (16, 96)), "b": jnp.zeros(96)},
        "draw": {"w": jax.random.normal(jax.random.fold_in(c, 1), (48, 64)) / 48**0.5, "b": jnp.zeros(64)},
    }

    def loss(params, batch):
        label, picture = batch
        film = params["class"][label] @ params["film"]["w"] + params["film"]["b"]
        scale, shift = jnp.split(film, 2, axis=-1)
        h = jnp.broadcast_to(params["canvas"], scale.shape)
        modulated = h * (1 + scale) + shift
        h = jax.nn.relu(modulated if cured else h)  # the cause
        return jnp.mean((h @ params["draw"]["w"] + params["draw"]["b"] - picture) ** 2)

    guess = float(jnp.var(pictures, axis=0).mean())
    return Case(loss, params, (label, pictures), optax.adam(5e-3), guess=guess)


@patient("not used", source="JAX, the sharp bits: in-place updates, x.at[i].add(y) gives a new array", steps=200)
def charge_of_the_neighbours(seed, cured=False):
    """A message-passing net: the potential at each atom of a cluster comes from its neighbours' charges."""
    rng = np.random.default_rng(seed)
    atoms = 160
    charge = rng.normal(size=(atoms, 4)).astype(np.float32)
    source = np.repeat(np.arange(atoms), 3)
    target = rng.integers(0, atoms, 3 * atoms)
    gap = rng.uniform(0.5, 2.0, 3 * atoms).astype(np.float32)
    field = np.zeros(atoms)
    np.add.at(field, target, np.tanh(charge[source, 0]) / gap)
    field = (field - field.mean()) / field.std()
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = {
        "message": [jax.random.normal(a, (5, 24)) / 5**0.5, jax.random.normal(b, (24, 8)) / 24**0.5],
        "update": [jax.random.normal(c, (12, 16)) / 12**0.5, jnp.zeros(16)],
        "read": jax.random.normal(jax.random.fold_in(c, 2), (16,)) / 4,
    }

    def loss(params, batch):
        charge, gap, source, target, field = batch
        w1, w2 = params["message"]
        sent = jnp.tanh(jnp.concatenate([charge[source], 1 / gap[:, None]], 1) @ w1) @ w2
        inbox = jnp.zeros((len(charge), 8))
        if cured:
            inbox = inbox.at[target].add(sent)
        else:
            inbox.at[target].add(sent)  # the cause
        w, bias = params["update"]
        h = jnp.tanh(jnp.concatenate([charge, inbox], 1) @ w + bias)
        return jnp.mean((h @ params["read"] - field) ** 2)

    batch = tuple(jnp.asarray(each) for each in (charge, gap, source, target, field.astype(np.float32)))
    return Case(loss, params, batch, optax.adam(3e-3), guess=1.0)


@patient("healthy", steps=200)
def shelves_of_a_big_library(seed):
    """Bayesian personalised ranking for a library of 4000 books, of which few are lent in this batch; with decay."""
    rng = np.random.default_rng(seed)
    taste = rng.normal(size=(60, 3))
    style = rng.normal(size=(4000, 3))
    reader = rng.integers(0, 60, 200)
    pair = rng.integers(0, 4000, (200, 2))
    liked = (taste[reader, None] * style[pair]).sum(-1)
    flip = liked[:, 0] < liked[:, 1]
    pair[flip] = pair[flip][:, ::-1]
    a, b = jax.random.split(jax.random.key(seed))
    params = {"reader": 0.1 * jax.random.normal(a, (60, 8)), "book": 0.1 * jax.random.normal(b, (4000, 8))}

    def loss(params, batch):
        reader, pair = batch
        who, books = params["reader"][reader], params["book"][pair]
        lead = jnp.sum(who * (books[:, 0] - books[:, 1]), -1)
        return -jax.nn.log_sigmoid(lead).mean() + 1e-3 * (jnp.mean(who**2) + jnp.mean(books**2))

    batch = jnp.asarray(reader), jnp.asarray(pair)
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(np.log(2)))


@patient("healthy", steps=200)
def faces_by_their_winners(seed):
    """A sparse autoencoder of written digits: of 96 hidden numbers all but the 8 largest are set to 0; tied weights."""
    pictures, _ = written_digits(128)
    x = pictures.reshape(-1, 64) / 16
    params = {"w": jax.random.normal(jax.random.key(seed), (64, 96)) / 8, "code": jnp.zeros(96), "pixel": x.mean(0)}

    def loss(params, x):
        h = (x - params["pixel"]) @ params["w"] + params["code"]
        least = jax.lax.top_k(h, 8)[0][:, -1:]
        h = jnp.where(h >= least, h, 0.0)
        return jnp.sum((h @ params["w"].T + params["pixel"] - x) ** 2)

    guess = float(((x - x.mean(0)) ** 2).sum())
    return Case(loss, params, x, optax.adam(3e-3), guess=guess)
