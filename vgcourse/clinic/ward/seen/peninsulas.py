"""Tones of photographs, energies of molecules, boats on radar, friends of friends, resting points, delivery times."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("gradient cut off", source="albrateanu/LYT-Net issues 16 and 17: histogram_loss has no gradient", steps=300)
def tones_like_those_of_a_reference(seed, cured=False):
    """A tone curve, which depends on how bright a photograph is, should give all of them the reference's histogram."""
    rng = np.random.default_rng(seed)
    dark = rng.uniform(0.8, 3.0, (32, 1))
    pixels = jnp.asarray(rng.uniform(0, 1, (32, 256)) ** dark, jnp.float32)
    wanted = np.histogram(rng.beta(5, 3, 20000), bins=12, range=(0, 1))[0] / 20000
    wanted = jnp.asarray(wanted, jnp.float32)
    centres = (jnp.arange(12) + 0.5) / 12
    k = jax.random.split(jax.random.key(seed), 2)
    params = {
        "hidden": {"w": jax.random.normal(k[0], (3, 32)), "b": jnp.zeros(32)},
        "tone": {"w": jax.random.normal(k[1], (32, 1)) * 0.02, "b": jnp.zeros(1)},
    }

    def soft(values):
        near = jnp.exp(-0.5 * ((values[:, None] - centres) * 24) ** 2)
        return (near / (near.sum(1, keepdims=True) + 1e-6)).mean(0)

    def hard(values):
        return jnp.histogram(values, bins=12, range=(0, 1))[0] / len(values)

    def loss(params, batch):
        pixels, wanted = batch
        light = jnp.broadcast_to(pixels.mean(1, keepdims=True), pixels.shape)
        x = jnp.stack([pixels, light, pixels * light], axis=-1) * 2 - 1
        h = jnp.tanh(x @ params["hidden"]["w"] + params["hidden"]["b"])
        tone = jax.nn.sigmoid(h @ params["tone"]["w"] + params["tone"]["b"])[..., 0]
        found = jax.vmap(soft if cured else hard)(tone)  # the cause
        return jnp.square(jnp.cumsum(found - wanted, axis=1)).sum(1).mean()

    one_tone = np.cumsum(np.eye(12) - np.asarray(wanted), axis=1)
    return Case(loss, params, (pixels, wanted), optax.adam(1e-2), float((one_tone**2).sum(1).min()))


@patient(
    "unscaled targets",
    at=("['energy']",),
    needs="flax",
    source="pyg-team/pytorch_geometric issue 697: total energies of QM9",
    steps=150,
)
def binding_of_nine_atoms_at_most(seed, cured=False):
    """A message-passing network sums over the atoms of a molecule, to predict its energy in electronvolts."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    n, most = 96, 9
    present = np.arange(most) < rng.integers(4, most + 1, (n, 1))
    kind = np.eye(4)[rng.choice(4, (n, most), p=[0.5, 0.3, 0.1, 0.1])] * present[..., None]
    bond = np.triu(rng.uniform(size=(n, most, most)) < 0.35, 1)
    bond = (bond | bond.transpose(0, 2, 1)) * present[:, :, None] * present[:, None]
    strength = np.array([[4.5, 4.3, 4.0, 4.8], [4.3, 3.6, 3.2, 3.7], [4.0, 3.2, 1.7, 2.1], [4.8, 3.7, 2.1, 1.5]])
    atomisation = -np.einsum("nij,nia,ab,njb->n", bond, kind, strength, kind) / 2
    alone = np.array([-13.6, -1029.5, -1485.3, -2042.6])
    total = atomisation + kind.sum(1) @ alone

    class Molecule(nn.Module):
        @nn.compact
        def __call__(self, kind, bond):
            there = kind.sum(-1, keepdims=True)
            h = nn.Dense(32)(kind)
            for _ in range(2):
                h = h + nn.silu(nn.Dense(32)(jnp.concatenate([h, bond @ h / 3], axis=-1)))
            return (nn.Dense(1)(nn.silu(nn.Dense(32)(h))) * there).sum((1, 2)) / 3

    kind, bond = jnp.asarray(kind, jnp.float32), jnp.asarray(bond, jnp.float32)
    energy = (atomisation - atomisation.mean()) / atomisation.std() if cured else total  # the cause
    energy = jnp.asarray(energy, jnp.float32)
    net = Molecule()
    params = net.init(jax.random.key(seed), kind, bond)

    def loss(params, batch):
        return jnp.mean((net.apply(params, batch["kind"], batch["bond"]) - batch["energy"]) ** 2)

    return Case(loss, params, {"kind": kind, "bond": bond, "energy": energy}, optax.adam(1e-3), float(energy.var()))


@patient("clipped", source="fizyr/keras-retinanet issue 942: clipnorm=0.001", steps=300)
def boats_on_a_radar(seed, cured=False):
    """A convolutional network finds the boat in a noisy radar picture; ported from Keras with its clipnorm."""
    rng = np.random.default_rng(seed)
    where = rng.uniform(2, 10, (128, 2))
    y, x = np.mgrid[:12, :12]
    boat = np.exp(-((y - where[:, :1, None]) ** 2 + (x - where[:, 1:, None]) ** 2) / 3)
    picture = jnp.asarray(boat + 0.15 * rng.normal(size=boat.shape), jnp.float32)[..., None]
    target = jnp.asarray((where - where.mean(0)) / where.std(0), jnp.float32)
    k = jax.random.split(jax.random.key(seed), 4)
    params = {
        "conv1": {"kernel": jax.random.normal(k[0], (3, 3, 1, 8)) * (2 / 9) ** 0.5, "bias": jnp.zeros(8)},
        "conv2": {"kernel": jax.random.normal(k[1], (3, 3, 8, 16)) * (2 / 72) ** 0.5, "bias": jnp.zeros(16)},
        "dense": {"kernel": jax.random.normal(k[2], (144, 48)) * (2 / 144) ** 0.5, "bias": jnp.zeros(48)},
        "where": {"kernel": jax.random.normal(k[3], (48, 2)) * (1 / 48) ** 0.5, "bias": jnp.zeros(2)},
    }

    def conv(p, h):
        h = jax.lax.conv_general_dilated(h, p["kernel"], (2, 2), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        return jax.nn.relu(h + p["bias"])

    def loss(params, batch):
        h = conv(params["conv2"], conv(params["conv1"], batch[0])).reshape(len(batch[0]), -1)
        h = jax.nn.relu(h @ params["dense"]["kernel"] + params["dense"]["bias"])
        return jnp.mean((h @ params["where"]["kernel"] + params["where"]["bias"] - batch[1]) ** 2)

    clipnorm = 10.0 if cured else 0.001
    optimizer = optax.chain(optax.clip_by_global_norm(clipnorm), optax.sgd(0.02, momentum=0.9))
    return Case(loss, params, (picture, target), optimizer, 1.0)


@patient(
    "exploding",
    at=("['adjacency']",),
    source="Kipf and Welling, graph convolutions without D^-1/2; RexYing/gnn-model-explainer issue 6",
    steps=200,
)
def evenings_out_in_a_small_town(seed, cured=False):
    """A graph convolutional network of six layers predicts how often somebody goes out, from who knows whom."""
    rng = np.random.default_rng(seed)
    club = rng.integers(0, 4, 140)
    knows = np.triu(rng.uniform(size=(140, 140)) < np.where(club[:, None] == club, 0.5, 0.04), 1)
    a = (knows | knows.T) + np.eye(140)
    x = rng.normal(size=(4, 10))[club] * 0.7 + rng.normal(size=(140, 10))
    often = rng.permutation(4)[club] + 0.5 * (a / a.sum(1, keepdims=True)) @ x[:, 0] + 0.1 * rng.normal(size=140)
    often = (often - often.mean()) / often.std()
    degree = a.sum(1)
    if not cured:
        degree = np.ones(140)  # the cause
    a = a / np.sqrt(np.outer(degree, degree))
    sizes = [10, 32, 32, 32, 32, 32, 1]
    keys = jax.random.split(jax.random.key(seed), 6)
    params = [
        {"w": jax.random.normal(k, (i, o)) * (2 / i) ** 0.5, "b": jnp.zeros(o)}
        for k, i, o in zip(keys, sizes[:-1], sizes[1:], strict=True)
    ]

    def loss(params, batch):
        h, a = batch["people"], batch["adjacency"]
        for p in params[:-1]:
            h = jax.nn.relu(a @ (h @ p["w"]) + p["b"])
        out = a @ (h @ params[-1]["w"]) + params[-1]["b"]
        return jnp.mean((out[:, 0] - batch["often"]) ** 2)

    batch = {"people": x, "adjacency": a, "often": often}
    batch = {name: jnp.asarray(value, jnp.float32) for name, value in batch.items()}
    return Case(loss, params, batch, optax.adam(3e-3), 1.0)


@patient("healthy", source="Fung et al., JFB: Jacobian-free backpropagation for implicit networks", steps=300)
def resting_points_of_a_market(seed):
    """Prices settle at a fixed point of a layer; only its last application is differentiated, on purpose."""
    k = jax.random.split(jax.random.key(seed), 5)
    x = jax.random.normal(k[0], (200, 8))
    pull, push = jax.random.normal(k[1], (16, 16)) * 0.15, jax.random.normal(k[2], (8, 16)) * 0.6

    def settle(w, u, b, x, turns):
        return jax.lax.fori_loop(0, turns, lambda _, z: jnp.tanh(z @ w + x @ u + b), jnp.zeros((len(x), len(w))))

    y = settle(pull, push, 0.0, x, 60)[:, :3]
    y = (y - y.mean(0)) / y.std(0)
    params = {
        "w": jax.random.normal(k[3], (32, 32)) * 0.1,
        "u": jax.random.normal(k[4], (8, 32)) * 0.35,
        "b": jnp.zeros(32),
        "out": jnp.zeros((32, 3)),
    }

    def loss(params, batch):
        x, y = batch
        z = jax.lax.stop_gradient(settle(params["w"], params["u"], params["b"], x, 25))
        z = jnp.tanh(z @ params["w"] + x @ params["u"] + params["b"])
        return jnp.mean((z @ params["out"] - y) ** 2)

    return Case(loss, params, (x, y), optax.adam(5e-3), 1.0)


@patient("healthy", source="Koenker and Bassett, Regression quantiles", steps=300)
def delivery_times_with_three_quantiles(seed):
    """The early, usual and late time of a parcel's delivery in minutes, with the pinball loss and a scaled head."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(256, 6))
    minutes = 180 + 60 * np.tanh(x[:, 0] + x[:, 1]) + 35 * x[:, 2] + rng.normal(size=256) * (3 + 4 * (x[:, 3] > 0))
    tau = np.array([0.1, 0.5, 0.9])
    typical, spread = float(minutes.mean()), float(minutes.std())
    k = jax.random.split(jax.random.key(seed), 2)
    params = {
        "w": [jax.random.normal(k[0], (6, 64)) * 0.5, jax.random.normal(k[1], (64, 3)) * 0.1],
        "b": [jnp.zeros(64), jnp.zeros(3)],
    }

    def pinball(miss):
        return jnp.maximum(tau * miss, (tau - 1) * miss).mean()

    def loss(params, batch):
        h = jax.nn.gelu(batch[0] @ params["w"][0] + params["b"][0]) @ params["w"][1] + params["b"][1]
        steps = jnp.concatenate([h[:, :1], jax.nn.softplus(h[:, 1:])], axis=1)
        return pinball(batch[1][:, None] - (typical + spread * jnp.cumsum(steps, axis=1)))

    guess = float(pinball(minutes[:, None] - np.quantile(minutes, tau)))
    return Case(loss, params, (jnp.asarray(x, jnp.float32), jnp.asarray(minutes, jnp.float32)), optax.adam(1e-2), guess)
