"""Units that are flat, dead, zero or all the same."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .supplies import arr, blobs, dense, smooth, xent, zeros


@patient(
    "saturated",
    source="stats.stackexchange.com 265453: all hidden neurons are very close to 0 or 1, so that nothing updates",
    steps=100,
)
def homework_with_large_weights(seed, cured=False):
    """Three hidden layers of tanh; whoever wrote it drew the weights between -5 and 5."""
    rng = np.random.default_rng(seed)
    X, y = blobs(rng, 256, 12, 6, noise=1.0)

    def initial(n, m):
        if cured:
            return dense(rng, n, m)
        return arr(rng.uniform(-5, 5, (n, m)))  # the cause

    W = [initial(12, 14), initial(14, 14), initial(14, 14), initial(14, 6)]
    B = [zeros(w.shape[1]) for w in W]

    def network(weights, X):
        W, B = weights
        A = X
        for w, b in zip(W[:-1], B[:-1], strict=True):
            A = jnp.tanh(A @ w + b)  # the cause
        return A @ W[-1] + B[-1]

    def cost(weights, data):
        return xent(network(weights, data[0]), data[1])

    return Case(cost, (W, B), (arr(X), jnp.asarray(y)), optax.sgd(0.1), guess=math.log(6), classes=6)


@patient(
    "saturated",
    source="Vaswani et al. 2017, footnote 4: dot products of long vectors push the softmax to where it is flat",
    steps=60,
)
def dot_products_without_their_root(seed, cured=False):
    """A query finds its key among eight, and reads the value that stands there."""
    rng = np.random.default_rng(seed)
    d, n, m = 32, 160, 8
    name = np.stack([rng.permutation(16)[:m] for _ in range(n)])
    asked = rng.integers(0, m, n)
    value = rng.integers(0, 4, (n, m))
    theta = {
        "names": arr(3.0 * rng.normal(size=(16, d))),
        "values": arr(rng.normal(size=(4, d))),
        "wq": dense(rng, d, d),
        "wk": dense(rng, d, d),
        "out": dense(rng, d, 4),
    }

    def loss_fn(theta, task):
        query = theta["names"][task["asked"]] @ theta["wq"]
        keys = theta["names"][task["name"]] @ theta["wk"]
        scores = jnp.einsum("nd,nmd->nm", query, keys)
        if cured:
            scores = scores / (9 * d**0.5)
        attention = jax.nn.softmax(scores, axis=-1)  # the cause
        read = jnp.einsum("nm,nmd->nd", attention, theta["values"][task["value"]])
        return xent(read @ theta["out"], task["answer"])

    rows = np.arange(n)
    task = {"name": name, "asked": name[rows, asked], "value": value, "answer": value[rows, asked]}
    task = {key: jnp.asarray(part) for key, part in task.items()}
    return Case(loss_fn, theta, task, optax.adam(3e-3), guess=math.log(4), classes=4)


@patient(
    "dead units",
    at=("count",),
    source="jvargasmu/population_estimation issue 68, keras-team/keras issue 3687: a ReLU at the end, and only zeros",
    steps=100,
)
def people_per_square_never_below_zero(seed, cured=False):
    """People per square from six features of buildings; the last bias is where log-counts begin."""
    rng = np.random.default_rng(seed)
    x, y = smooth(rng, 160, 6)
    people = np.exp(0.5 * y)
    params = {
        "dense1": {"kernel": dense(rng, 6, 32, 1.4), "bias": zeros(32)},
        "dense2": {"kernel": dense(rng, 32, 32, 1.4), "bias": zeros(32)},
        "count": {"kernel": dense(rng, 32, 1, 0.3), "bias": arr([-4.0])},
    }

    def apply(params, x):
        for name in ("dense1", "dense2"):
            x = jax.nn.relu(x @ params[name]["kernel"] + params[name]["bias"])
        x = x @ params["count"]["kernel"] + params["count"]["bias"]
        return jax.nn.softplus(x) if cured else jax.nn.relu(x)  # the cause

    def loss(params, batch):
        return jnp.mean(jnp.square(apply(params, batch["features"])[:, 0] - batch["people"]))

    batch = {"features": arr(x), "people": arr(people)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(people.var()))


@patient(
    "dead units",
    at=("bias",),
    source="Lin et al. 2017, section 4.1: the prior of focal loss is a bias of -4.6, of the last layer alone",
    steps=60,
)
def detector_with_the_prior_everywhere(seed, cured=False):
    """A convolution, and a second one that says at each pixel whether something is there."""
    rng = np.random.default_rng(seed)
    prior = -math.log((1 - 0.01) / 0.01)

    def conv_layer(n, m, bias):
        return {"kernel": arr(rng.normal(size=(3, 3, n, m)) * math.sqrt(2 / (9 * n))), "bias": arr(np.full(m, bias))}

    head = [
        conv_layer(1, 8, 0.0 if cured else prior),  # the cause
        conv_layer(8, 1, prior),
    ]
    scene = np.zeros((16, 8, 8))
    rows, columns = rng.integers(1, 7, (2, 16))
    scene[np.arange(16), rows, columns] = 1
    image = 0.1 * rng.normal(size=scene.shape)
    for shift in ((0, 0), (0, 1), (1, 0), (0, -1), (-1, 0)):
        image += np.roll(scene, shift, (1, 2))

    def conv(layer, x):
        x = jax.lax.conv_general_dilated(x, layer["kernel"], (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
        return x + layer["bias"]

    def loss_fn(head, batch):
        x = batch[0]
        for layer in head[:-1]:
            x = jax.nn.relu(conv(layer, x))  # the cause
        logits = conv(head[-1], x)[..., 0]
        return optax.sigmoid_binary_cross_entropy(logits, batch[1]).sum((1, 2)).mean()

    p = 1 / 64
    guess = -64 * (p * math.log(p) + (1 - p) * math.log(1 - p))
    return Case(loss_fn, head, (arr(image)[..., None], arr(scene)), optax.adam(1e-2), guess=guess, classes=2)


@patient(
    "zero initialisation",
    at=("lora_a", "lora_b"),
    source="Guitaricet/relora issue 18, Lightning-AI/litgpt issue 1229: both matrices of LoRA begin at zero",
    steps=100,
)
def both_halves_of_the_adapter(seed, cured=False):
    """A frozen layer of 32 units is adapted by a product of rank 4."""
    rng = np.random.default_rng(seed)
    frozen = {"w": dense(rng, 16, 32, 1.4), "v": dense(rng, 32, 4)}
    shift = np.asarray(dense(rng, 16, 3)) @ rng.normal(size=(3, 32))
    lora = {
        "lora_a": dense(rng, 16, 4) if cured else zeros(16, 4),  # the cause
        "lora_b": zeros(4, 32),  # the cause
    }

    def forward(lora, x):
        hidden = jax.nn.relu(x @ frozen["w"] + x @ lora["lora_a"] @ lora["lora_b"])  # the cause
        return hidden @ frozen["v"]

    def loss(lora, batch):
        return jnp.mean((forward(lora, batch["x"]) - batch["y"]) ** 2)

    x = rng.normal(size=(128, 16))
    y = np.maximum(x @ (np.asarray(frozen["w"]) + shift), 0) @ np.asarray(frozen["v"])
    return Case(loss, lora, {"x": arr(x), "y": arr(y)}, optax.adam(1e-2))


@patient(
    "zero initialisation",
    source="community.deeplearning.ai 121049, the assignment initialize_parameters_zeros",
    steps=60,
)
def assignment_initialised_with_zeros(seed, cured=False):
    """Three layers as in the course on deep learning, W1 to b3."""
    rng = np.random.default_rng(seed)
    X, Y = blobs(rng, 160, 8, 2, noise=0.7)
    layers_dims = [8, 10, 5, 1]
    parameters = {}
    for l in range(1, 4):  # noqa: E741
        shape = (layers_dims[l], layers_dims[l - 1])
        W = rng.normal(size=shape) * np.sqrt(2 / shape[1]) if cured else np.zeros(shape)  # the cause
        parameters[f"W{l}"] = arr(W)  # the cause
        parameters[f"b{l}"] = zeros(layers_dims[l], 1)

    def cost(parameters, batch):
        A, Y = batch
        for l in (1, 2):  # noqa: E741
            A = jax.nn.relu(parameters[f"W{l}"] @ A + parameters[f"b{l}"])  # the cause
        Z = parameters["W3"] @ A + parameters["b3"]  # the cause
        return optax.sigmoid_binary_cross_entropy(Z, Y).mean()

    batch = (arr(X.T), arr(Y[None]))
    p = float(Y.mean())
    guess = -p * math.log(p) - (1 - p) * math.log(1 - p)
    return Case(cost, parameters, batch, optax.sgd(0.3), guess=guess, classes=2)


@patient(
    "symmetric initialisation",
    needs="flax",
    source="threads on kernel_initializer='ones' and nn.init.constant_: a wide layer that learns as one unit",
    steps=75,
)
def hidden_layer_of_constants(seed, cured=False):
    """Linen: a hidden layer of 32 tanh units is to colour six spots on a ring in turn."""
    import flax.linen as nn

    rng = np.random.default_rng(seed)

    def drawn(key, shape, dtype):
        return dense(rng, *shape)

    constant = drawn if cured else nn.initializers.constant(0.5)  # the cause

    class Spots(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = jnp.tanh(nn.Dense(32, kernel_init=constant, name="hidden")(x))  # the cause
            return nn.Dense(2, kernel_init=constant, name="out")(x)  # the cause

    y = rng.integers(0, 6, 192)
    angle = y * math.pi / 3
    x = 2 * np.stack([np.cos(angle), np.sin(angle)], 1) + 0.25 * rng.normal(size=(192, 2))
    model = Spots()
    params = jax.jit(model.init)(jax.random.key(seed), arr(x[:1]))

    def loss_fn(params, x, y):
        return xent(model.apply(params, x), y)

    return Case(
        lambda p, batch: loss_fn(p, batch["points"], batch["colour"]),
        params,
        {"points": arr(x), "colour": jnp.asarray(y % 2)},
        optax.adam(1e-2),
        guess=math.log(2),
        classes=2,
    )


@patient(
    "symmetric initialisation",
    at=("experts",),
    source="Komatsuzaki et al. 2023, sparse upcycling: experts that are copies of one layer, and a router at rest",
    steps=100,
)
def experts_copied_from_one(seed, cured=False):
    """A mixture of six experts of one unit each; all begin as the same copy, and the router at zero."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(256, 2))
    y = np.abs(x[:, 0]) - np.abs(x[:, 1]) + 0.3 * x[:, 0] * x[:, 1]
    one = rng.normal(size=(1, 3))
    copies = rng.normal(size=(6, 3)) if cured else np.repeat(one, 6, axis=0)  # the cause
    weights = {"router": zeros(3, 6), "experts": arr(copies)}  # the cause

    def mixture(weights, x):
        x = jnp.concatenate([x, jnp.ones_like(x[:, :1])], 1)
        share = jax.nn.softmax(x @ weights["router"])
        return (share * (x @ weights["experts"].T)).sum(1)  # the cause

    def loss(weights, xy):
        return ((mixture(weights, xy[0]) - xy[1]) ** 2).mean()

    xy = (arr(x), arr((y - y.mean()) / y.std()))
    return Case(loss, weights, xy, optax.adam(3e-2), guess=1.0)
