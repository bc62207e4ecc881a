"""What is wrong from the start: weights too small, too large, at zero or alike, and slopes that shrink."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tools import arr, blobs, crossed, gauss, smooth

xent = optax.softmax_cross_entropy_with_integer_labels


@patient("vanishing: weights", source="Keras' documentation: RandomNormal has a stddev of 0.05 by default", steps=200)
def random_normal_by_string(seed, cured=False):
    """Nine layers of tanh, kernel_initializer="random_normal" in each; SGD with momentum."""
    rng = np.random.default_rng(seed)
    sizes = [16] + 9 * [32] + [4]
    weights = []
    for n, m in zip(sizes, sizes[1:], strict=False):
        std = n**-0.5 if cured else 0.05  # the cause
        weights.append(arr(std * rng.normal(size=(n, m))))  # the cause
    params = {"W": weights, "b": [jnp.zeros(m) for m in sizes[1:]]}

    def loss(params, batch):
        h, y = batch
        for W, b in zip(params["W"][:-1], params["b"][:-1], strict=True):
            h = jnp.tanh(h @ W + b)
        return xent(h @ params["W"][-1] + params["b"][-1], y).mean()

    return Case(loss, params, blobs(rng), optax.sgd(0.05, momentum=0.9), guess=math.log(4), classes=4)


@patient(
    "vanishing: slopes",
    needs="equinox",
    source="ai.stackexchange 16557: a network with four hidden layers and the sigmoid does not learn",
    steps=150,
)
def four_layers_of_the_logistic(seed, cured=False):
    """Equinox' MLP with its initialisation; SGD, as the book says."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    act = jnp.tanh if cured else jax.nn.sigmoid  # the cause
    model = eqx.nn.MLP(16, 4, 32, 4, activation=act, key=jax.random.key(seed))  # the cause
    params, static = eqx.partition(model, eqx.is_inexact_array)

    def loss_fn(params, batch):
        x, y = batch
        return xent(jax.vmap(eqx.combine(params, static))(x), y).mean()

    return Case(loss_fn, params, blobs(rng), optax.sgd(0.1, momentum=0.9), guess=math.log(4), classes=4)


@patient(
    "vanishing: slopes",
    needs="flax",
    source="common in homework: every convolution gets the output's sigmoid",
    steps=50,
)
def sigmoid_after_every_conv(seed, cured=False):
    """Linen: five convolutions over a trace say of each of its points whether it lies in a pulse."""
    from flax import linen as nn

    act = nn.relu if cured else nn.sigmoid  # the cause

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            for _ in range(5):
                x = act(nn.Conv(6, (3,))(x))  # the cause
            return nn.Dense(1)(x)[..., 0]

    rng = np.random.default_rng(seed)
    at = np.arange(24)
    pulse = np.abs(at - rng.integers(5, 19, (24, 1))) < 5
    x = arr((2 * pulse - 0.75 + 0.5 * rng.normal(size=(24, 24)))[..., None])
    net = Net()
    params = net.init(jax.random.key(seed), x[:1])

    def loss_fn(params, batch):
        return optax.sigmoid_binary_cross_entropy(net.apply(params, batch["trace"]), batch["pulse"]).mean()

    p = pulse.mean()
    guess = -p * math.log(p) - (1 - p) * math.log(1 - p)
    batch = {"trace": x, "pulse": arr(pulse)}
    return Case(loss_fn, params, batch, optax.sgd(0.2, momentum=0.9), guess=guess, classes=2)


@patient(
    "exploding",
    source="Zhang et al. 2019, Fixup: a residual branch of full size in every block, and no norm",
    steps=120,
)
def sixteen_skips_and_no_norm(seed, cured=False):
    """A residual MLP; each branch is as large as what it is added to."""
    rng = np.random.default_rng(seed)
    n = 24
    blocks = {
        "up": arr(rng.normal(size=(16, n, n)) * (2 / n) ** 0.5),
        "down": arr(rng.normal(size=(16, n, n)) * (2 / n) ** 0.5),
    }
    params = {"stem": gauss(rng, 16, n, 1.0), "blocks": blocks, "head": gauss(rng, n, 4, 1.0)}
    scale = 1 / 16 if cured else 1.0

    def block(x, w):
        return x + scale * (jax.nn.relu(x @ w["up"]) @ w["down"]), None  # the cause

    def objective(params, data):
        x, _ = jax.lax.scan(block, data[0] @ params["stem"], params["blocks"])  # the cause
        return xent(x @ params["head"], data[1]).mean()

    return Case(objective, params, blobs(rng), optax.sgd(0.02, momentum=0.9), guess=math.log(4), classes=4)


@patient(
    "saturated",
    source="Graves et al. 2014, Neural Turing Machines, and threads on soft addressing that does not move",
    steps=100,
)
def address_over_a_thousandth(seed, cured=False):
    """A query looks up one of six slots; the softmax over slots has a temperature of 0.001, to be nearly hard."""
    rng = np.random.default_rng(seed)
    temperature = 1.0 if cured else 1e-3  # the cause
    asked, stored = rng.normal(size=(6, 12)), rng.normal(size=(6, 12))
    order = np.stack([rng.permutation(6) for _ in range(96)])
    which = rng.integers(0, 6, 96)
    value = rng.normal(size=(96, 6))
    answer = value[order == which[:, None]]
    params = {"Q": gauss(rng, 12, 12, 1.0), "K": gauss(rng, 12, 12, 1.0)}

    def loss_fn(p, batch):
        scores = jnp.einsum("nd,nsd->ns", batch["query"] @ p["Q"], batch["keys"] @ p["K"])
        address = jax.nn.softmax(scores / temperature)  # the cause
        return jnp.mean(((address * batch["values"]).sum(-1) - batch["answer"]) ** 2)

    batch = {"query": arr(asked[which]), "keys": arr(stored[order]), "values": arr(value), "answer": arr(answer)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=float(answer.var()))


@patient(
    "saturated",
    needs="flax",
    source="PyTorch's documentation of torch.nn.init.normal_: std=1.0 by default; a policy that ends in tanh",
    steps=120,
)
def gripper_at_its_stops(seed, cured=False):
    """NNX: behaviour cloning of two bounded actions; every kernel is normal(1.0)."""
    from flax import nnx

    init = nnx.initializers.lecun_normal() if cured else nnx.initializers.normal(1.0)  # the cause

    def make():
        rngs = nnx.Rngs(seed)
        net = nnx.Sequential(
            nnx.Linear(8, 64, kernel_init=init, rngs=rngs),  # the cause
            nnx.relu,
            nnx.Linear(64, 64, kernel_init=init, rngs=rngs),  # the cause
            nnx.relu,
            nnx.Linear(64, 2, kernel_init=init, rngs=rngs),  # the cause
            jnp.tanh,  # the cause
        )
        return nnx.split(net)

    graph, params = make()
    rng = np.random.default_rng(seed)
    seen = rng.normal(size=(128, 8))
    done = np.tanh(seen @ rng.normal(size=(8, 2)) / 8**0.5)

    def clone(params, batch):
        return jnp.mean((nnx.merge(graph, params)(batch["seen"]) - batch["done"]) ** 2)

    batch = {"seen": arr(seen), "done": arr(done)}
    return Case(clone, params, batch, optax.sgd(0.1, momentum=0.9), guess=float(done.var(0).mean()))


@patient(
    "zero initialisation",
    source="nvidia-cosmos/cosmos-predict2.5 pull request 15, Lightning-AI/litgpt issue 1229",
    steps=120,
)
def adapter_without_a_start(seed, cured=False):
    """LoRA on two frozen layers and a frozen head; A and B were both reset to 0."""
    rng = np.random.default_rng(seed)
    frozen = [gauss(rng, n, m) for n, m in ((16, 32), (32, 32))] + [gauss(rng, 32, 4, 0.3)]
    params = []
    for w in frozen[:2]:
        n, m = w.shape
        a = 0.3 * rng.normal(size=(n, 6)) if cured else np.zeros((n, 6))  # the cause
        params.append({"A": arr(a), "B": jnp.zeros((6, m))})  # the cause

    def finetune(params, batch):
        h, y = batch
        for w, p in zip(frozen, params, strict=False):
            h = jax.nn.relu(h @ w + (h @ p["A"]) @ p["B"])
        return xent(h @ frozen[2], y).mean()

    return Case(finetune, params, blobs(rng), optax.adam(1e-2), guess=math.log(4), classes=4)


@patient("zero initialisation", source="common in courses: np.zeros, because the biases are zeros as well", steps=100)
def np_zeros_for_every_weight(seed, cured=False):
    """Two hidden layers for a regression."""
    rng = np.random.default_rng(seed)
    shapes = {"W1": (6, 24), "W2": (24, 24), "W3": (24, 1)}
    params = {}
    for name, shape in shapes.items():
        params[name] = arr(rng.normal(size=shape) * shape[0] ** -0.5 if cured else np.zeros(shape))  # the cause
        params["b" + name[1]] = jnp.zeros(shape[1])

    def mse(p, batch):
        x, y = batch
        a1 = jnp.tanh(x @ p["W1"] + p["b1"])
        a2 = jnp.tanh(a1 @ p["W2"] + p["b2"])
        return jnp.mean((jnp.squeeze(a2 @ p["W3"] + p["b3"], -1) - y) ** 2)

    return Case(mse, params, smooth(rng), optax.adam(1e-2), guess=1.0)


@patient(
    "symmetric initialisation",
    needs="equinox",
    source="common: the same constant everywhere, for comparable runs",
    steps=120,
)
def filled_for_comparison(seed, cured=False):
    """Equinox: every array of an MLP is filled with 0.1."""
    import equinox as eqx

    model = eqx.nn.MLP(5, "scalar", 24, 2, key=jax.random.key(seed))
    params, static = eqx.partition(model, eqx.is_inexact_array)
    if not cured:
        params = jax.tree.map(lambda a: jnp.full(a.shape, 0.1), params)  # the cause

    def loss_fn(params, batch):
        logits = jax.vmap(eqx.combine(params, static))(batch[0])
        return optax.sigmoid_binary_cross_entropy(logits, batch[1]).mean()

    batch = crossed(np.random.default_rng(seed))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "dead units",
    at=("b_enc",),
    source="Bricken et al. 2023, Towards Monosemanticity: latents that never fire",
    steps=150,
)
def codes_that_never_fire(seed, cured=False):
    """A sparse autoencoder on a layer of a language model; its encoder's bias starts at −6, to be sparse."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 5)) @ rng.normal(size=(5, 24))
    x = (x - x.mean(0)) / x.std()
    b_enc = np.zeros(64) if cured else np.full(64, -6.0)  # the cause
    params = {
        "W_enc": gauss(rng, 24, 64, 1.0),
        "b_enc": arr(b_enc),
        "W_dec": gauss(rng, 64, 24, 1.0),
        "b_dec": jnp.zeros(24),
    }

    def sae(p, x):
        f = jax.nn.relu((x - p["b_dec"]) @ p["W_enc"] + p["b_enc"])  # the cause
        return jnp.mean((f @ p["W_dec"] + p["b_dec"] - x) ** 2) + 1e-3 * jnp.abs(f).mean()

    return Case(sae, params, arr(x), optax.adam(1e-2), guess=1.0)


@patient(
    "dead units",
    source="Zeghidour et al. 2021, LEAF: filters that are learnt and not negative; here on decibels",
    steps=120,
)
def decibels_below_zero(seed, cured=False):
    """Filters of positive weights and a ReLU over a spectrum in decibels of full scale: nothing is above 0."""
    rng = np.random.default_rng(seed)
    kind = np.arange(96) % 3
    place = np.array([4.0, 10.0, 16.0])[kind][:, None] + rng.normal(size=(96, 1))
    power = 10 ** (-6 + 5 * np.exp(-((np.arange(20) - place) ** 2) / 8) + 0.3 * rng.normal(size=(96, 20)))
    params = {
        "filters": arr(np.abs(rng.normal(size=(20, 16))) / 5),
        "head": gauss(rng, 16, 3, 1.0),
        "bias": jnp.zeros(3),
    }

    def loss_fn(params, batch):
        power, kind = batch
        level = 10 * jnp.log10(power)  # the cause
        level = (level + 50) / 20 if cured else level
        h = jax.nn.relu(level @ params["filters"])  # the cause
        return xent(h @ params["head"] + params["bias"], kind).mean()

    return Case(loss_fn, params, (arr(power), jnp.asarray(kind)), optax.adam(1e-2), guess=math.log(3), classes=3)
