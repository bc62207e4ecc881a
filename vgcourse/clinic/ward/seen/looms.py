"""Healthy ones with a structure of their own: filters, bonds, masks, memories, plans."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient

xent = optax.softmax_cross_entropy_with_integer_labels


def f32(a):
    return jnp.asarray(a, jnp.float32)


@patient("healthy", steps=100)
def items_from_all_other_items(seed):
    """Baskets rebuilt by one matrix whose diagonal is always zero, with a little decay, at a rate of ten."""
    rng = np.random.default_rng(seed)
    group = rng.random((120, 6)) < 0.3
    basket = (group[:, np.arange(24) % 6] ^ (rng.random((120, 24)) < 0.03)).astype(np.float32)
    x = basket - basket.mean(0)

    def loss(b, x):
        b = b * (1 - jnp.eye(24))
        return jnp.mean((x - x @ b) ** 2) + 1e-4 * jnp.mean(b**2)

    return Case(loss, jnp.zeros((24, 24)), f32(x), optax.sgd(10.0, momentum=0.5), guess=float(x.var()))


@patient("healthy", steps=150)
def reflection_coefficients_of_a_vowel(seed):
    """A lattice predicts each sample of a vowel; four coefficients behind a tanh keep its filter stable."""
    rng = np.random.default_rng(seed)
    a = np.poly(np.r_[0.97 * np.exp(1j * np.array([0.5, -0.5])), 0.95 * np.exp(1j * np.array([1.3, -1.3]))]).real
    y = np.zeros(400)
    for t in range(4, 400):
        y[t] = -(a[1:] * y[t - 4 : t][::-1]).sum() + rng.normal()
    y = y[100:] / y[100:].std()

    def loss(k, y):
        forward = backward = y
        for each in jnp.tanh(k):
            late = jnp.concatenate([jnp.zeros(1), backward[:-1]])
            forward, backward = forward + each * late, late + each * forward
        return jnp.mean(forward[4:] ** 2)

    return Case(loss, f32(0.1 * rng.normal(size=4)), f32(y), optax.adam(1e-1), guess=1.0)


@patient("healthy", steps=150)
def bonds_of_three_kinds_by_a_shared_basis(seed):
    """Energies of molecules: messages over single, double and aromatic bonds, whose matrices share a basis of two."""
    rng = np.random.default_rng(seed)
    kind = np.triu(rng.integers(0, 5, (48, 7, 7)), 1)
    bond = np.stack([kind == r for r in (1, 2, 3)], 1).astype(np.float32)
    bond = bond + bond.swapaxes(2, 3)
    atom = rng.integers(0, 4, (48, 7))
    worth = rng.normal(size=(3, 4, 4))
    energy = np.einsum("brij,rbij->b", bond, worth[:, atom[:, :, None], atom[:, None]])
    energy = (energy - energy.mean()) / energy.std()
    params = {
        "atom": f32(rng.normal(size=(4, 16))),
        "basis": f32(rng.normal(size=(2, 16, 16)) / 4),
        "mix": f32(rng.normal(size=(3, 2))),
        "out": f32(rng.normal(size=16) / 4),
    }

    def loss_fn(p, mol):
        h = p["atom"][mol["atom"]]
        w = jnp.einsum("rk,kde->rde", p["mix"], p["basis"])
        h = jax.nn.silu(h + jnp.einsum("brij,bjd,rde->bie", mol["bond"], h, w) / 3)
        return jnp.mean((h.sum(1) @ p["out"] - mol["energy"]) ** 2)

    mol = {"atom": jnp.asarray(atom), "bond": f32(bond), "energy": f32(energy)}
    return Case(loss_fn, params, mol, optax.adam(1e-2), guess=1.0)


@patient("healthy", steps=200)
def predictors_mixed_in_the_logistic_domain(seed):
    """A compressor of bits: six models' log odds, mixed by weights that the last byte chooses, at a rate of 0.002."""
    rng = np.random.default_rng(seed)
    context = rng.integers(0, 3, 400)
    odds = rng.normal(size=(400, 6)) * 2
    trust = np.array([[2, 0, 0, 1, 0, 0], [0, 2, 0, 0, 1, 0], [0, 0, 2, 0, 0, 1]])
    bit = rng.random(400) < 1 / (1 + np.exp(-3 * (trust[context] * odds).sum(1)))
    batch = jnp.asarray(context), f32(odds), f32(bit)

    def bits(weight, batch):
        context, odds, bit = batch
        mixed = jnp.sum(weight[context] * odds, 1)
        return optax.sigmoid_binary_cross_entropy(mixed, bit).sum() / np.log(2)

    return Case(bits, jnp.full((3, 6), 1 / 6), batch, optax.sgd(2e-3), guess=400.0, classes=2)


@patient("healthy", steps=150)
def columns_chosen_by_sparsemax(seed):
    """A table of twelve columns: two steps look through masks of sparsemax, in which most columns are exactly zero."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 12))
    y = x[:, 3] * np.sign(x[:, 7]) + 0.5 * x[:, 1]
    y = (y - y.mean()) / y.std()
    params = {
        "mask": f32(0.3 * rng.normal(size=(2, 12))),
        "w": f32(rng.normal(size=(2, 12, 24)) / 2),
        "v": f32(rng.normal(size=(48,)) / 48**0.5),
    }

    def sparsemax(z):
        down = -jnp.sort(-z, axis=-1)
        above = jnp.cumsum(down, -1) - 1
        k = jnp.arange(1, z.shape[-1] + 1)
        size = jnp.sum(k * down > above, -1, keepdims=True)
        return jax.nn.relu(z - jnp.take_along_axis(above, size - 1, -1) / size)

    def loss_fn(p, batch):
        seen = 6 * sparsemax(p["mask"])[:, None] * batch["x"]
        h = jnp.tanh(jnp.einsum("sbi,sij->bsj", seen, p["w"])).reshape(-1, 48)
        return jnp.mean((h @ p["v"] - batch["y"]) ** 2)

    return Case(loss_fn, params, {"x": f32(x), "y": f32(y)}, optax.adam(1e-2), guess=1.0)


@patient("healthy", steps=150)
def letters_unmasked_in_any_order(seed):
    """Diffusion by masks: words of six letters, some of them hidden, weighed by one over how many there should be."""
    rng = np.random.default_rng(seed)
    words = rng.integers(0, 8, (6, 6))
    text = words[np.arange(96) % 6]
    t = rng.uniform(0.2, 0.8, (96, 1))
    hidden = rng.random((96, 6)) < t
    seen = np.where(hidden, 8, text)
    params = {
        "letter": f32(rng.normal(size=(6, 9, 32)) / 6**0.5),
        "out": f32(rng.normal(size=(32, 48)) / 32**0.5),
    }
    weight = hidden / t / 6

    def loss_fn(p, batch):
        h = jax.nn.gelu(p["letter"][jnp.arange(6), batch["seen"]].sum(1))
        logits = (h @ p["out"]).reshape(-1, 6, 8)
        return jnp.mean(jnp.sum(batch["weight"] * xent(logits, batch["text"]), 1))

    batch = {"seen": jnp.asarray(seen), "text": jnp.asarray(text), "weight": f32(weight)}
    guess = float(weight.sum(1).mean() * np.log(8))
    return Case(loss_fn, params, batch, optax.adam(5e-3), guess=guess, classes=8)


@patient("healthy", steps=250)
def pulses_added_by_independent_units(seed):
    """Units that each hear only themselves (IndRNN), ReLU and a weight of one, add two marked numbers of twenty."""
    rng = np.random.default_rng(seed)
    value = rng.uniform(0, 1, (20, 64))
    marked = np.zeros((20, 64))
    for j in range(64):
        marked[rng.choice(20, 2, replace=False), j] = 1
    y = (value * marked).sum(0)
    x = np.stack([value, marked], -1)
    params = {
        "u": jnp.ones(16),
        "in": f32(rng.normal(size=(3, 16)) / 3),
        "mix": f32(rng.normal(size=(16, 16)) / 4),
        "out": f32(0.1 * rng.normal(size=16)),
    }

    def loss(p, batch):
        x, y = batch
        first = jax.nn.relu(x @ p["in"][:2] + p["in"][2]) @ p["mix"]
        last, _ = jax.lax.scan(lambda h, a: (jax.nn.relu(p["u"] * h + a), None), jnp.zeros((64, 16)), first / 4)
        return jnp.mean((last @ p["out"] - y) ** 2)

    return Case(loss, params, (f32(x), f32(y)), optax.adam(1e-2), guess=float(y.var()))


@patient("healthy", steps=150)
def passages_by_their_best_words(seed):
    """Late interaction: each word of a question takes its best word of a passage; in-batch softmax at 0.05."""
    rng = np.random.default_rng(seed)
    passage = rng.integers(0, 60, (32, 10))
    question = np.take_along_axis(passage, rng.integers(0, 10, (32, 3)), 1)
    question = np.random.default_rng(seed + 1).permutation(60)[question]
    words = {"q": f32(rng.normal(size=(60, 16))), "p": f32(rng.normal(size=(60, 16)))}

    def unit(a):
        return a / jnp.linalg.norm(a, axis=-1, keepdims=True)

    def loss(words, batch):
        q, p = unit(words["q"])[batch[0]], unit(words["p"])[batch[1]]
        score = jnp.einsum("aid,bjd->abij", q, p).max(-1).sum(-1)
        return xent(score / 0.05, jnp.arange(32)).mean()

    batch = jnp.asarray(question), jnp.asarray(passage)
    return Case(loss, words, batch, optax.adam(2e-2), guess=float(np.log(32)), classes=32)
