"""Networks that do well, of people with signals, pictures, molecules and flows of matter."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .bench import base_entropy, dense, f32, forward, randw, xent


@patient("healthy", steps=100)
def mask_that_lets_the_speech_through(seed):
    """A mask between 0 and 1 over twenty bands takes the noise from a spectrum, by the error of its square root."""
    rng = np.random.default_rng(seed)
    bands = np.arange(20)
    tone = rng.uniform(2, 18, (160, 2, 1))
    speech = (2 * np.exp(-((bands - tone) ** 2) / 2)).sum(1)
    noise = 0.7 * rng.exponential(size=(160, 1)) * np.exp(-bands / 12) + 0.2 * rng.random((160, 20))
    heard = f32(np.sqrt(speech + noise))

    def loss_fn(p, batch):
        heard, clean = batch
        mask = jax.nn.sigmoid(forward(p, jnp.log(heard)))
        return jnp.mean((mask * heard - clean) ** 2)

    clean = np.sqrt(speech)
    return Case(
        loss_fn, dense(rng, 20, 48, 20), (heard, f32(clean)), optax.adam(1e-2), guess=float(clean.var(0).mean())
    )


@patient("healthy", needs="equinox", steps=60)
def letters_of_speech_by_separable_convolutions(seed):
    """Equinox: each frame's phone by two depthwise separable convolutions over time, with a step on every frame."""
    import equinox as eqx

    class Block(eqx.Module):
        depth: eqx.nn.Conv1d
        point: eqx.nn.Conv1d

        def __init__(self, key):
            a, b = jax.random.split(key)
            self.depth = eqx.nn.Conv1d(16, 16, 3, padding=1, groups=16, key=a)
            self.point = eqx.nn.Conv1d(16, 16, 1, key=b)

        def __call__(self, x):
            return x + jax.nn.gelu(self.point(self.depth(x)))

    rng = np.random.default_rng(seed)
    said = np.repeat(rng.integers(0, 5, (16, 4)), 4, axis=1)
    sound = rng.normal(size=(5, 16))[said].swapaxes(1, 2) + 0.8 * rng.normal(size=(16, 16, 16))
    keys = jax.random.split(jax.random.key(seed), 3)
    net = (Block(keys[0]), Block(keys[1]), eqx.nn.Conv1d(16, 5, 1, key=keys[2]))
    params, static = eqx.partition(net, eqx.is_array)

    def loss_fn(params, batch):
        x, said = batch
        for layer in eqx.combine(params, static):
            x = jax.vmap(layer)(x)
        return xent(x.swapaxes(1, 2), said).mean()

    return Case(loss_fn, params, (f32(sound), jnp.asarray(said)), optax.adam(1e-2), guess=base_entropy(said), classes=5)


@patient(
    "healthy", source="Qi et al. 2017, PointNet: a small network turns the points before another reads them", steps=60
)
def clouds_turned_upright_first(seed):
    """A PointNet in two dimensions; its inner network begins as the identity, by a last layer of zeros and a bias."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 3, 80)
    angle = rng.uniform(0, 2 * np.pi, (80, 16))
    radius = (
        1
        + np.where(kind == 1, 0.6, 0.0)[:, None] * np.cos(2 * angle)
        + np.where(kind == 2, 0.6, 0.0)[:, None] * np.cos(3 * angle)
    )
    cloud = np.stack([np.cos(angle), np.sin(angle)], -1) * radius[..., None]
    turn = dense(rng, 2, 16, 4)
    turn[-1] = {"w": jnp.zeros((16, 4)), "b": f32([1, 0, 0, 1])}
    params = {"turn": turn, "point": dense(rng, 2, 48, 48), "head": dense(rng, 48, 24, 3)}

    def loss_fn(p, clouds):
        x, kind = clouds
        first, last = p["turn"]
        seen = jax.nn.relu(x @ first["w"] + first["b"]).max(1)
        x = x @ (seen @ last["w"] + last["b"]).reshape(-1, 2, 2)
        return xent(forward(p["head"], jax.nn.relu(forward(p["point"], x)).max(1)), kind).mean()

    return Case(loss_fn, params, (f32(cloud), jnp.asarray(kind)), optax.adam(5e-3), guess=base_entropy(kind), classes=3)


@patient("healthy", source="Xu et al. 2019, How powerful are graph neural networks? (GIN)", steps=150)
def graphs_told_apart_by_sums(seed):
    """GIN: neighbours are summed, a layer's weight of oneself is learnt from 0; which of three rules made a graph."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 3, 72)
    lines = np.zeros((72, 10, 10))
    for n, k in enumerate(kind):
        ends = [(i, (i + 1) % 10) for i in range(10)]
        ends += {0: [], 1: [(0, i) for i in range(2, 9)], 2: [(i, (i + 2) % 10) for i in range(0, 10, 2)]}[k]
        order = rng.permutation(10)
        for a, b in ends:
            lines[n, order[a], order[b]] = lines[n, order[b], order[a]] = 1
    params = {
        "start": f32(rng.normal(size=12) * 0.5),
        "own": jnp.zeros(2),
        "mix": [dense(rng, 12, 24, 12) for _ in range(2)],
    }
    params["out"] = randw(rng, 12, 3)

    def loss_fn(p, graphs):
        h = jnp.broadcast_to(p["start"], (72, 10, 12))
        for own, mix in zip(p["own"], p["mix"], strict=True):
            h = forward(mix, (1 + own) * h + graphs["lines"] @ h)
        return xent(h.mean(1) @ p["out"], graphs["kind"]).mean()

    graphs = {"lines": f32(lines), "kind": jnp.asarray(kind)}
    return Case(loss_fn, params, graphs, optax.adam(1e-2), guess=base_entropy(kind), classes=3)


@patient("healthy", source="Salehi et al. 2017, Tversky loss for segmentation", steps=60)
def lesions_by_the_tversky_loss(seed):
    """A small U of one-dimensional convolutions marks rare lesions by one minus an index that punishes misses more."""
    rng = np.random.default_rng(seed)
    at = np.arange(24)
    middle = rng.uniform(4, 20, (24, 1))
    lesion = (np.abs(at - middle) < 2.5).astype(float)
    scan = 1.5 * lesion + 0.4 * rng.normal(size=lesion.shape) + 0.5 * np.sin(at / 5)
    w = lambda o, i, k: f32(rng.normal(size=(o, i, k)) * (1.5 / (i * k)) ** 0.5)
    params = {"down": w(6, 1, 5), "deep": w(8, 6, 5), "up": w(6, 8, 5), "out": w(1, 12, 3), "b": jnp.array(-2.0)}
    conv = lambda x, k, step=1: jax.lax.conv_general_dilated(x, k, (step,), "SAME")

    def loss_fn(p, scans):
        fine = jax.nn.relu(conv(scans["scan"][:, None], p["down"]))
        deep = jax.nn.relu(conv(fine, p["deep"], 2))
        back = jax.nn.relu(conv(jnp.repeat(deep, 2, axis=2), p["up"]))
        mark = jax.nn.sigmoid(conv(jnp.concatenate([fine, back], 1), p["out"])[:, 0] + p["b"])
        true = scans["lesion"]
        hit, miss, false = (mark * true).sum(), ((1 - mark) * true).sum(), (mark * (1 - true)).sum()
        return 1 - (hit + 1) / (hit + 0.7 * miss + 0.3 * false + 1)

    scans = {"scan": f32(scan), "lesion": f32(lesion)}
    return Case(loss_fn, params, scans, optax.adam(1e-2), guess=0.65)


@patient(
    "healthy", source="Karras et al. 2022, Elucidating the design space of diffusion-based generative models", steps=200
)
def noise_taken_away_at_every_level(seed):
    """EDM: skip, output and input are scaled by the noise's level, so that the network always sees and says ones."""
    rng = np.random.default_rng(seed)
    ring = 2 * np.pi / 3 * rng.integers(0, 3, 256)
    x = 0.7 * np.stack([np.cos(ring), np.sin(ring)], 1) + 0.02 * rng.normal(size=(256, 2))
    sigma = np.exp(rng.normal(size=(256, 1)) * 0.8 - 1.8)
    noise = rng.normal(size=(256, 2))
    s = 0.5
    params = dense(rng, 3, 64, 64, 2)

    def loss_fn(p, batch):
        x, sigma, noise = batch
        seen = x + sigma * noise
        both = jnp.sqrt(sigma**2 + s**2)
        inner = forward(p, jnp.concatenate([seen / both, jnp.log(sigma) / 4], 1), jax.nn.silu)
        said = s**2 / both**2 * seen + sigma * s / both * inner
        return jnp.mean(((said - x) * both / (sigma * s)) ** 2)

    both = np.sqrt(sigma**2 + s**2)
    skip = (s**2 / both**2 * (x + sigma * noise) - x) * both / (sigma * s)
    return Case(loss_fn, params, (f32(x), f32(sigma), f32(noise)), optax.adam(1e-2), guess=float((skip**2).mean()))


@patient(
    "healthy", source="Li et al. 2021, Fourier neural operator for parametric partial differential equations", steps=60
)
def advection_by_a_fourier_operator(seed):
    """A Fourier operator: six complex coefficients per channel, as two real arrays, move a profile along."""
    rng = np.random.default_rng(seed)
    wave = rng.normal(size=(40, 2, 4)) / np.arange(1, 5)
    at = 2 * np.pi * np.arange(32) / 32
    profile = lambda at: sum(
        wave[:, 0, k : k + 1] * np.sin((k + 1) * at) + wave[:, 1, k : k + 1] * np.cos((k + 1) * at) for k in range(4)
    )
    before, after = profile(at), np.tanh(profile(at - 1.0))
    params = {
        "lift": f32(rng.normal(size=(1, 12))),
        "re": f32(rng.normal(size=(2, 6, 12, 12)) / 12),
        "im": f32(rng.normal(size=(2, 6, 12, 12)) / 12),
        "here": randw(rng, 2, 12, 12),
        "out": dense(rng, 12, 24, 1),
    }

    def loss_fn(p, fields):
        before, after = fields
        h = before[..., None] @ p["lift"]
        for re, im, here in zip(p["re"], p["im"], p["here"], strict=True):
            low = jnp.einsum("nkc,kcd->nkd", jnp.fft.rfft(h, axis=1)[:, :6], jax.lax.complex(re, im))
            far = jnp.fft.irfft(jnp.pad(low, ((0, 0), (0, 11), (0, 0))), 32, axis=1)
            h = jax.nn.gelu(far + h @ here)
        return jnp.mean((forward(p["out"], h, jax.nn.gelu)[..., 0] - after) ** 2)

    return Case(loss_fn, params, (f32(before), f32(after)), optax.adam(5e-3), guess=float(after.var()))


@patient("healthy", source="Gregor and LeCun 2010, Learning fast approximations of sparse coding (LISTA)", steps=100)
def four_unrolled_steps_of_shrinkage(seed):
    """LISTA: four steps with one shared matrix and a threshold for each of 24 codes, most of which are 0."""
    rng = np.random.default_rng(seed)
    atoms = rng.normal(size=(24, 12))
    atoms = atoms / np.linalg.norm(atoms, axis=1, keepdims=True)
    code = np.where(rng.random((200, 24)) < 0.1, rng.normal(size=(200, 24)) * 2, 0)
    seen = code @ atoms + 0.02 * rng.normal(size=(200, 12))
    step = 0.25
    params = {
        "read": f32(step * atoms.T + 0.02 * rng.normal(size=(12, 24))),
        "stay": f32(np.eye(24) - step * atoms @ atoms.T),
        "least": jnp.full(24, 0.05),
    }

    def loss_fn(p, batch):
        seen, code = batch
        drive = seen @ p["read"]
        shrink = lambda v: jnp.sign(v) * jax.nn.relu(jnp.abs(v) - p["least"])
        z = shrink(drive)
        for _ in range(4):
            z = shrink(drive + z @ p["stay"])
        return jnp.mean((z - code) ** 2)

    return Case(loss_fn, params, (f32(seen), f32(code)), optax.adam(5e-3), guess=float(code.var()))
