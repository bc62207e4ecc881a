"""Healthy networks that generate, embed and solve equations."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, blobs, dense, digits, xent, zeros


@patient("healthy", steps=120)
def vae_of_small_digits(seed):
    """A variational autoencoder; the noise of the reparametrisation comes with the batch."""
    rng = np.random.default_rng(seed)
    images, _ = digits(96)
    x = images.reshape(-1, 64) / 16
    p = {
        "enc": dense(rng, 64, 32, 1.4),
        "mu": dense(rng, 32, 6),
        "logvar": dense(rng, 32, 6, 0.1),
        "dec": dense(rng, 6, 32, 1.4),
        "pixel": dense(rng, 32, 64),
        "prior": zeros(64),
    }

    def elbo(p, batch):
        h = jax.nn.relu(batch["x"] @ p["enc"])
        mu, logvar = h @ p["mu"], h @ p["logvar"]
        z = mu + jnp.exp(0.5 * logvar) * batch["noise"]
        out = jax.nn.relu(z @ p["dec"]) @ p["pixel"] + p["prior"]
        reconstruction = optax.sigmoid_binary_cross_entropy(out, batch["x"]).sum(-1)
        kl = 0.5 * (mu**2 + jnp.exp(logvar) - 1 - logvar).sum(-1)
        return (reconstruction + 0.5 * kl).mean()

    batch = {"x": arr(x), "noise": arr(rng.normal(size=(96, 6)))}
    return Case(elbo, p, batch, optax.adam(1e-2))


@patient("healthy", steps=100)
def noise_predictor_on_a_spiral(seed):
    """A diffusion model of points in the plane: which noise was added, at a level that is told."""
    rng = np.random.default_rng(seed)
    t = rng.uniform(0.5, 3, 256)
    x = np.stack([t * np.cos(2 * t), t * np.sin(2 * t)], 1) / 1.5
    level = rng.uniform(0.3, 0.98, (256, 1))
    noise = rng.normal(size=(256, 2))
    noisy = np.sqrt(1 - level**2) * x + level * noise
    theta = {
        "in": dense(rng, 6, 48, 1.4),
        "b": zeros(48),
        "mid": dense(rng, 48, 48, 1.4),
        "out": dense(rng, 48, 2, 0.1),
    }

    def loss(theta, batch):
        k = jnp.log(batch["level"])
        x = jnp.concatenate([batch["noisy"], jnp.sin(3 * k), jnp.cos(3 * k), jnp.sin(k), jnp.cos(k)], 1)
        h = jax.nn.silu(x @ theta["in"] + theta["b"])
        eps = jax.nn.silu(h @ theta["mid"]) @ theta["out"]
        return jnp.mean((eps - batch["noise"]) ** 2)

    batch = {"noisy": arr(noisy), "level": arr(level), "noise": arr(noise)}
    return Case(loss, theta, batch, optax.adam(1e-2), guess=float((noise**2).mean()))


@patient("healthy", steps=80)
def couplings_of_a_flow(seed):
    """Four affine couplings; the last weights of each begin at zero, so that the flow begins as the identity."""
    rng = np.random.default_rng(seed)
    a = rng.normal(size=256)
    data = 4 * np.stack([a, 0.5 * a**2 - 0.5], 1) + 0.5 * rng.normal(size=(256, 2))
    flow = {"w1": arr(rng.normal(size=(4, 1, 24)) * 0.7), "b1": arr(rng.normal(size=(4, 24))), "w2": zeros(4, 24, 2)}

    def nll(flow, x):
        def couple(carry, layer):
            x, logdet = carry
            kept, moved = x[:, :1], x[:, 1:]
            s, t = jnp.split(jnp.tanh(kept @ layer["w1"] + layer["b1"]) @ layer["w2"], 2, axis=1)
            s = jnp.tanh(s) * 2
            return (jnp.concatenate([moved * jnp.exp(s) + t, kept], 1), logdet + s[:, 0]), None

        (z, logdet), _ = jax.lax.scan(couple, (x, jnp.zeros(len(x))), flow)
        return (0.5 * (z**2).sum(1) + math.log(2 * math.pi) - logdet).mean()

    return Case(nll, flow, arr(data), optax.adam(2e-2))


@patient(
    "healthy",
    source="zalandoresearch/pytorch-vq-vae issue 6: inputs + (quantized - inputs).detach() carries the gradient",
    steps=120,
)
def codebook_with_a_straight_through_step(seed):
    """An autoencoder over eight codes: the nearest is taken, its gradient handed to the encoder, and a commitment."""
    rng = np.random.default_rng(seed)
    x, _ = blobs(rng, 160, 16, 6, noise=0.4)
    p = {"enc": dense(rng, 16, 6), "codes": arr(rng.normal(size=(8, 6))), "dec": dense(rng, 6, 16)}

    def loss(p, x):
        z = x @ p["enc"]
        nearest = jnp.argmin(((z[:, None] - p["codes"]) ** 2).sum(-1), axis=1)
        q = p["codes"][nearest]
        codebook = jnp.mean((q - jax.lax.stop_gradient(z)) ** 2)
        commitment = jnp.mean((z - jax.lax.stop_gradient(q)) ** 2)
        out = (z + jax.lax.stop_gradient(q - z)) @ p["dec"]
        return jnp.mean((out - x) ** 2) + codebook + 0.25 * commitment

    return Case(loss, p, arr(x), optax.adam(2e-2))


@patient("healthy", source="Sitzmann et al. 2020: sines of frequency 30, and weights drawn for them", steps=120)
def sines_of_thirty_draw_a_picture(seed):
    """SIREN: from the place of a pixel to its grey; the first layer is multiplied by 30 on purpose."""
    rng = np.random.default_rng(seed)
    images, _ = digits(4)
    picture = np.block([[images[0], images[1]], [images[2], images[3]]]) / 8 - 1
    at = np.stack(np.meshgrid(np.linspace(-1, 1, 16), np.linspace(-1, 1, 16), indexing="ij"), -1).reshape(-1, 2)
    bound = math.sqrt(6 / 48) / 30
    siren = [
        arr(rng.uniform(-0.5, 0.5, (2, 48))),
        arr(rng.uniform(-3, 3, 48) / 30),
        arr(rng.uniform(-bound, bound, (48, 48))),
        arr(rng.uniform(-bound, bound, (48, 1))),
    ]

    def loss(siren, batch):
        h = jnp.sin(30 * (batch[0] @ siren[0] + siren[1]))
        h = jnp.sin(30 * (h @ siren[2]))
        return jnp.mean(((h @ siren[3])[:, 0] - batch[1]) ** 2)

    grey = picture.reshape(-1)
    return Case(loss, siren, (arr(at), arr(grey)), optax.adam(1e-3), guess=float(grey.var()))


@patient("healthy", steps=80)
def captions_meet_pictures(seed):
    """Two encoders, unit vectors, and a temperature that is learnt as a logarithm and begins at 1/.07."""
    rng = np.random.default_rng(seed)
    meaning = rng.normal(size=(48, 8))
    picture = np.tanh(meaning @ rng.normal(size=(8, 20))) + 0.1 * rng.normal(size=(48, 20))
    caption = meaning @ rng.normal(size=(8, 14)) + 0.1 * rng.normal(size=(48, 14))
    towers = {
        "picture": [dense(rng, 20, 32, 1.4), dense(rng, 32, 12)],
        "caption": [dense(rng, 14, 32, 1.4), dense(rng, 32, 12)],
        "log_scale": arr(math.log(1 / 0.07)),
    }

    def encode(tower, x):
        z = jax.nn.gelu(x @ tower[0]) @ tower[1]
        return z * jax.lax.rsqrt((z**2).sum(-1, keepdims=True) + 1e-8)

    def clip_loss(towers, pairs):
        a, b = encode(towers["picture"], pairs["picture"]), encode(towers["caption"], pairs["caption"])
        logits = jnp.exp(towers["log_scale"]) * a @ b.T
        label = jnp.arange(len(a))
        return 0.5 * (xent(logits, label) + xent(logits.T, label))

    pairs = {"picture": arr(picture), "caption": arr(caption)}
    return Case(clip_loss, towers, pairs, optax.adam(5e-3), guess=math.log(48), classes=48)


@patient("healthy", steps=80)
def pendulum_equation_by_a_tanh_network(seed):
    """A physics-informed network: u'' = -u with u(0) = 1 and u'(0) = 0, derivatives taken inside the loss."""
    rng = np.random.default_rng(seed)
    net = {"w": arr(rng.normal(size=24)), "b": arr(rng.normal(size=24)), "v": arr(rng.normal(size=24) / 5)}

    def u(net, t):
        return jnp.tanh(t * net["w"] + net["b"]) @ net["v"]

    def physics(net, t):
        du = jax.grad(u, argnums=1)
        residual = jax.vmap(lambda s: jax.grad(du, argnums=1)(net, s) + u(net, s))(t)
        return jnp.mean(residual**2) + (u(net, 0.0) - 1) ** 2 + du(net, 0.0) ** 2

    return Case(physics, net, arr(np.linspace(0, 3, 32)), optax.adam(2e-2))


@patient("healthy", steps=100)
def flow_field_from_its_end_points(seed):
    """A neural differential equation, twenty steps of Euler; where points end is known."""
    rng = np.random.default_rng(seed)
    start = rng.normal(size=(96, 2))
    turn = np.array([[0.0, -1.6], [1.6, 0.0]])
    end = start.copy()
    for _ in range(200):
        end = end + 0.005 * (end @ turn.T - 0.4 * end)
    field = {"w1": dense(rng, 2, 32), "b1": zeros(32), "w2": dense(rng, 32, 2, 0.3)}

    def loss(field, batch):
        def euler(x, _):
            return x + 0.05 * jnp.tanh(x @ field["w1"] + field["b1"]) @ field["w2"], None

        x, _ = jax.lax.scan(euler, batch["start"], None, length=20)
        return jnp.mean((x - batch["end"]) ** 2)

    batch = {"start": arr(start), "end": arr(end)}
    return Case(loss, field, batch, optax.adam(2e-2), guess=float(end.var(0).mean()))


@patient("healthy", steps=100)
def two_answers_for_one_question(seed):
    """A mixture density network: the inverse of a curve has several branches."""
    rng = np.random.default_rng(seed)
    y = rng.uniform(-1, 1, 256)
    x = 3 * (y + 0.35 * np.sin(2 * math.pi * y)) + 0.05 * rng.normal(size=256)
    y = 12 * y
    p = {"w": dense(rng, 1, 32), "b": arr(rng.normal(size=32)), "v": dense(rng, 32, 9, 0.3)}
    p["c"] = arr([0, 0, 0, -6, 0, 6, 0, 0, 0])

    def nll(p, batch):
        out = jnp.tanh(batch[0][:, None] @ p["w"] + p["b"]) @ p["v"] + p["c"]
        logit, mean, log_width = jnp.split(out, 3, axis=1)
        score = -0.5 * ((batch[1][:, None] - mean) * jnp.exp(-log_width)) ** 2 - log_width
        return -jax.nn.logsumexp(jax.nn.log_softmax(logit) + score, axis=1).mean()

    return Case(nll, p, (arr(x), arr(y)), optax.adam(2e-2))


@patient("healthy", steps=120)
def tagger_with_a_chain_of_tags(seed):
    """A conditional random field over eight words: the forward algorithm, in logarithms, inside the loss."""
    rng = np.random.default_rng(seed)
    ids = rng.integers(0, 30, (48, 8))
    kind = rng.integers(0, 4, 30)
    tag = kind[ids]
    tag[:, 1:] = np.where(tag[:, :-1] == 3, 0, tag[:, 1:])
    p = {"emission": arr(0.1 * rng.normal(size=(30, 4))), "transition": zeros(4, 4)}

    def loss(p, batch):
        score, tag = p["emission"][batch["ids"]], batch["tag"]
        gold = jnp.take_along_axis(score, tag[..., None], -1).sum((1, 2))
        gold = gold + p["transition"][tag[:, :-1], tag[:, 1:]].sum(1)

        def forward(alpha, at):
            return jax.nn.logsumexp(alpha[:, :, None] + p["transition"], axis=1) + at, None

        alpha, _ = jax.lax.scan(forward, score[:, 0], score[:, 1:].swapaxes(0, 1))
        return (jax.nn.logsumexp(alpha, axis=1) - gold).mean()

    batch = {"ids": jnp.asarray(ids), "tag": jnp.asarray(tag)}
    return Case(loss, p, batch, optax.adam(5e-2), guess=8 * math.log(4), classes=4)


@patient("healthy", steps=120)
def teacher_and_student_with_a_probe(seed):
    """Two networks in one loss: a student imitates a given teacher, and a probe reads it behind a stop_gradient."""
    rng = np.random.default_rng(seed)
    x, y = blobs(rng, 160, 10, 4)
    teacher = [dense(rng, 10, 24, 1.4), dense(rng, 24, 8)]
    params = {"student": [dense(rng, 10, 16, 1.4), dense(rng, 16, 8)], "probe": zeros(8, 4)}

    def features(net, x):
        return jax.nn.relu(x @ net[0]) @ net[1]

    def loss(params, batch):
        mine = features(params["student"], batch["x"])
        imitation = jnp.mean((mine - jax.lax.stop_gradient(features(batch["teacher"], batch["x"]))) ** 2)
        return imitation + xent(jax.lax.stop_gradient(mine) @ params["probe"], batch["y"])

    return Case(loss, params, {"x": arr(x), "y": jnp.asarray(y), "teacher": teacher}, optax.adam(1e-2))


@patient("healthy", steps=120)
def sparse_codes_of_activations(seed):
    """A sparse autoencoder with more units than inputs, and a price on every unit that is on."""
    rng = np.random.default_rng(seed)
    atoms = rng.normal(size=(30, 16))
    on = rng.random((160, 30)) < 0.08
    x = (on * rng.uniform(0.5, 1.5, on.shape)) @ atoms / 2
    w = np.asarray(dense(rng, 16, 48))
    p = {"encode": arr(w), "bias": zeros(48), "decode": arr(w.T / 2)}

    def loss(p, x):
        code = jax.nn.relu(x @ p["encode"] + p["bias"])
        return ((code @ p["decode"] - x) ** 2).sum(-1).mean() + 0.02 * code.sum(-1).mean()

    return Case(loss, p, arr(x), optax.adam(5e-3), guess=float(((x - x.mean(0)) ** 2).sum(1).mean()))
