"""Ways that end before they arrive."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tables import dense, digits, f32, surface


@patient(
    "gradient cut off",
    at=("stem", "mask_head"),
    source="tensorlayer/TensorLayer issue 891: dice_coe after the argmax of the network's logits",
    steps=80,
)
def dice_after_argmax(seed, cured=False):
    """Two convolutions mark a disk, background or foreground; the overlap is taken of the masks, not of the logits."""
    rng = np.random.default_rng(seed)
    params = {"stem": f32(rng.normal(size=(3, 3, 1, 6)) / 2), "mask_head": f32(rng.normal(size=(3, 3, 6, 2)) / 6)}

    def conv(x, k):
        return jax.lax.conv_general_dilated(x, k, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))

    def soft_dice(params, batch):
        logits = conv(jax.nn.relu(conv(batch["image"], params["stem"])), params["mask_head"])
        mask = jax.nn.softmax(logits)[..., 1] if cured else jnp.argmax(logits, -1).astype(jnp.float32)  # the cause
        truth = batch["mask"]
        overlap = jnp.sum(mask * truth, (1, 2))
        return jnp.mean(1 - (2 * overlap + 1) / (jnp.sum(mask, (1, 2)) + jnp.sum(truth, (1, 2)) + 1))

    grid = np.stack(np.mgrid[:12, :12])
    centre = rng.uniform(3, 9, (16, 2, 1, 1))
    truth = ((grid - centre) ** 2).sum(1) < 8
    image = truth + 0.3 * rng.normal(size=truth.shape)
    batch = {"image": f32(image[..., None]), "mask": f32(truth)}
    return Case(soft_dice, params, batch, optax.adam(2e-2))


@patient(
    "gradient cut off",
    at=("l0", "l1"),
    source="threads on quantisation-aware training: round has no slope, and no straight-through estimator was written",
    steps=100,
)
def weights_of_four_bits(seed, cured=False):
    """Digits, two layers, weights rounded to sevenths of the largest before they are used."""

    def fake_quant(w):
        scale = jax.lax.stop_gradient(jnp.max(jnp.abs(w)) / 7)
        q = jnp.round(w / scale) * scale  # the cause
        return w + jax.lax.stop_gradient(q - w) if cured else q  # the cause

    def apply(params, x):
        h = jax.nn.relu(x @ fake_quant(params["l0"]["w"]) + params["l0"]["b"])
        return h @ fake_quant(params["l1"]["w"])

    def loss_fn(params, batch):
        return optax.softmax_cross_entropy_with_integer_labels(apply(params, batch[0]), batch[1]).mean()

    rng = np.random.default_rng(seed)
    params = {"l0": {"w": dense(rng, 64, 16), "b": jnp.zeros(16)}, "l1": {"w": dense(rng, 16, 10, 1.0)}}
    x, y = digits(192)
    x = x.reshape(-1, 64)
    return Case(loss_fn, params, (f32(x - x.mean(0)), y), optax.sgd(0.2), guess=math.log(10), classes=10)


@patient(
    "not used",
    at=("[0]", "[1]"),
    source="Atcold/NYU-DLSP20 issue 270: for each layer, x = layer(embedding); so only the last one counts",
    steps=150,
)
def each_layer_reads_the_embedding(seed, cured=False):
    """A stack of dilated convolutions hears eight steps back; each layer is given the input again."""

    def causal(kernel, x, dilation):
        before = jnp.pad(x, ((0, 0), (dilation, 0), (0, 0)))[:, : x.shape[1]]
        return jnp.tanh(jnp.concatenate([before, x], -1) @ kernel)

    def loss_fn(params, batch):
        *layers, out = params
        embedding, aim = batch
        for i, kernel in enumerate(layers):
            x = causal(kernel, embedding, 2**i)  # the cause
            embedding = x if cured else embedding  # the cause
        return jnp.mean(((x @ out)[..., 0] - aim) ** 2)

    rng = np.random.default_rng(seed)
    params = [dense(rng, 2, 16, 1.0), dense(rng, 32, 16, 1.0), dense(rng, 32, 16, 1.0), dense(rng, 16, 1, 1.0)]
    if not cured:
        params[1:3] = [dense(rng, 2, 16, 1.0), dense(rng, 2, 16, 1.0)]
    sound = rng.normal(size=(16, 40))
    heard = np.stack([np.convolve(row, np.ones(8))[:40] for row in sound])
    aim = (heard - heard.mean()) / heard.std()
    return Case(loss_fn, params, (f32(sound[..., None]), f32(aim)), optax.adam(1e-2), guess=1.0)


@patient(
    "not used",
    at=("actor",),
    source="MorvanZhou/Reinforcement-learning-with-tensorflow pull request 125: if you use `a`, the gradient is None",
    steps=100,
)
def actor_judged_by_the_buffer(seed, cured=False):
    """DDPG's step for the actor: the critic, which is in the batch, is asked about the actions of the buffer."""
    rng = np.random.default_rng(seed)
    actor = {"actor": {"w1": dense(rng, 5, 32), "b1": jnp.zeros(32), "w2": dense(rng, 32, 2, 0.5)}}

    def act(p, s):
        return jnp.tanh(jax.nn.relu(s @ p["w1"] + p["b1"]) @ p["w2"])

    def q(critic, s, a):
        return -jnp.sum((a - jnp.sin(s @ critic)) ** 2, -1)

    def actor_loss(params, batch):
        s, a = batch["s"], batch["a"]
        mu = act(params["actor"], s)  # the cause
        return -jnp.mean(q(batch["critic"], s, mu if cured else a))  # the cause

    s = rng.normal(size=(128, 5))
    critic = rng.normal(size=(5, 2)) / 3
    best = np.sin(s @ critic)
    batch = {"s": f32(s), "a": f32(best + 0.7 * rng.normal(size=best.shape)), "critic": f32(critic)}
    return Case(actor_loss, actor, batch, optax.adam(1e-2), guess=float(best.var(0).sum()))


@patient(
    "dead units",
    also=("gradient cut off",),
    at=("['b2']",),
    source="tflearn/tflearn issue 246 and many others: a regression whose last layer has activation='relu'",
    steps=120,
)
def relu_behind_the_output(seed, cured=False):
    """Energies of binding, −8 ± 2; the last bias begins at their mean, as advised, and a ReLU stands behind it."""
    rng = np.random.default_rng(seed)
    params = {"w1": dense(rng, 6, 32), "b1": jnp.zeros(32), "w2": dense(rng, 32, 1, 0.3), "b2": jnp.full(1, -8.0)}

    def predict(params, x):
        for w, b in (("w1", "b1"), ("w2", "b2")):
            last = w == "w2"
            x = x @ params[w] + params[b]
            x = x if last and cured else jax.nn.relu(x)  # the cause
        return x[:, 0]

    def mse(params, batch):
        return jnp.mean((predict(params, batch["molecule"]) - batch["energy"]) ** 2)

    x, y = surface(seed)
    return Case(mse, params, {"molecule": x, "energy": 2 * y - 8}, optax.adam(1e-2), guess=4.0)


@patient(
    "dead units",
    also=("gradient cut off", "rank collapse"),
    at=("bias",),
    source="kuangliu/pytorch-retinanet issue 10: −log((1 − π)/π) is the bias of the last layer only",
    steps=60,
)
def prior_in_every_layer(seed, cured=False):
    """The subnet for classes of RetinaNet, whose rare prior has become the bias of all its convolutions."""
    prior = -math.log(99)
    first = 0.0 if cured else prior  # the cause

    rng = np.random.default_rng(seed)
    place = rng.integers(1, 7, (16, 2))
    image = rng.normal(size=(16, 8, 8)) / 4
    there = np.zeros((16, 8, 8))
    for i, (row, column) in enumerate(place):
        image[i, row - 1 : row + 2, column - 1 : column + 2] += 1
        there[i, row, column] = 1
    params = [
        {"kernel": f32(0.1 * rng.normal(size=(3, 3, n, m))), "bias": jnp.full(m, bias)}
        for n, m, bias in ((1, 4, first), (4, 4, first), (4, 1, prior))
    ]

    def loss_fn(params, batch):
        x = batch["image"]
        for i, layer in enumerate(params):
            how = ("NHWC", "HWIO", "NHWC")
            x = jax.lax.conv_general_dilated(x, layer["kernel"], (1, 1), "SAME", dimension_numbers=how) + layer["bias"]
            x = jax.nn.relu(x) if i < 2 else x[..., 0]  # the cause
        return optax.sigmoid_binary_cross_entropy(x, batch["there"]).mean()

    batch = {"image": f32(image[..., None]), "there": f32(there)}
    share = 1 / 64
    guess = -share * math.log(share) - (1 - share) * math.log(1 - share)
    return Case(loss_fn, params, batch, optax.adam(3e-2), guess=guess, classes=2)


@patient(
    "rank collapse",
    also=("dead units", "gradient cut off"),
    at=("image", "['conv']"),
    source="keras-team/keras issue 255: the pixels were divided while they were still integers, and all became 0",
    steps=80,
)
def bytes_divided_by_bytes(seed, cured=False):
    """Images are bytes, and stay bytes when they are divided by 255. The nearest word: all pictures become the same."""
    rng = np.random.default_rng(seed)
    params = {"conv": f32(rng.normal(size=(3, 3, 1, 8)) / 2), "conv_b": jnp.zeros(8)}
    params |= {"fc": dense(rng, 128, 10, 1.0), "fc_b": jnp.zeros(10)}

    def normalise(image):
        return image / 255 if cured else (image // 255).astype(jnp.float32)  # the cause

    def loss_fn(params, batch):
        x = normalise(batch["image"])[..., None]  # the cause
        how = ("NHWC", "HWIO", "NHWC")
        x = jax.lax.conv_general_dilated(x, params["conv"], (2, 2), "SAME", dimension_numbers=how)
        x = jax.nn.relu(x + params["conv_b"]).reshape(len(x), -1)
        logits = x @ params["fc"] + params["fc_b"]
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["label"]).mean()

    image, label = digits(120)
    batch = {"image": jnp.asarray(image * 250, jnp.uint8), "label": label}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(10), classes=10)


@patient(
    "rank collapse",
    also=("vanishing: weights",),
    at=("adjacency",),
    source="yl-1993/learn-to-cluster issue 23: why no deeper GCN? Li et al. 2018: each layer smooths",
    steps=100,
)
def sixteen_graph_convolutions(seed, cured=False):
    """Ninety nodes of three communities, and sixteen layers instead of two."""
    rng = np.random.default_rng(seed)
    depth = 2 if cured else 16  # the cause
    params = {"in": dense(rng, 8, 16), "out": dense(rng, 16, 3, 1.0)}
    params["layers"] = f32(rng.normal(size=(depth, 16, 16)) * (2 / 16) ** 0.5)

    def loss_fn(params, graph):
        def convolution(h, w):
            return jax.nn.relu(graph["adjacency"] @ h @ w), None  # the cause

        h, _ = jax.lax.scan(convolution, graph["nodes"] @ params["in"], params["layers"])  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["out"], graph["community"]).mean()

    community = np.arange(90) % 3
    same = community[:, None] == community
    a = np.triu(rng.random((90, 90)) < np.where(same, 0.12, 0.06), 1)
    a = a + a.T + np.eye(90)
    d = a.sum(1) ** -0.5
    nodes = rng.normal(size=(90, 8)) + 1.5 * np.eye(3, 8)[community]
    graph = {"nodes": f32(nodes), "adjacency": f32(d[:, None] * a * d), "community": jnp.asarray(community)}
    return Case(loss_fn, params, graph, optax.adam(1e-2), guess=math.log(3), classes=3)
