"""What is counted as a mistake."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tables import dense, digits, f32


@patient(
    "wrong loss: softmax twice",
    needs="flax",
    source="tflearn/tflearn pull request 562 and nfmcclure/tensorflow_cookbook issue 86: softmax, then with_logits",
    steps=80,
)
def activation_of_the_last_layer(seed, cured=False):
    """Flax NNX: a list of layers with an activation for each, the last one softmax; labels are one-hot."""
    from flax import nnx

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.l1, self.l2 = nnx.Linear(64, 48, rngs=rngs), nnx.Linear(48, 10, rngs=rngs)
            self.activations = (nnx.tanh, (lambda x: x) if cured else nnx.softmax)  # the cause

        def __call__(self, x):
            for layer, act in zip((self.l1, self.l2), self.activations, strict=True):
                x = act(layer(x))  # the cause
            return x

    graphdef, params = nnx.split(Net(nnx.Rngs(seed)))

    def loss_fn(params, batch):
        x, onehot = batch
        out = nnx.merge(graphdef, params)(x)
        return optax.softmax_cross_entropy(logits=out, labels=onehot).mean()  # the cause

    x, y = digits()
    return Case(
        loss_fn,
        params,
        (f32(x.reshape(-1, 64)), jax.nn.one_hot(y, 10)),
        optax.adam(5e-3),
        guess=math.log(10),
        classes=10,
    )


@patient(
    "wrong loss: softmax twice",
    source="ariecattan/SciCo issue 2: the loss gets stuck, since logits are made probabilities before CrossEntropyLoss",
    steps=80,
)
def scores_already_normalised(seed, cured=False):
    """Attention over eight words with one query, in plain JAX; `predict` is shared by the page and the loss."""
    rng = np.random.default_rng(seed)
    p = {"words": f32(rng.normal(size=(30, 24))), "query": f32(rng.normal(size=24) / 5)}
    p |= {"hidden": dense(rng, 24, 32), "topic": dense(rng, 32, 12, 1.0)}

    def predict(p, text):
        x = p["words"][text]
        a = jax.nn.softmax(x @ p["query"], axis=1)
        h = jax.nn.relu(jnp.einsum("nt,ntd->nd", a, x) @ p["hidden"])
        scores = h @ p["topic"]
        return scores if cured else jax.nn.softmax(scores)  # the cause

    def loss(p, batch):
        logp = jax.nn.log_softmax(predict(p, batch["text"]))  # the cause
        return -jnp.mean(logp[jnp.arange(len(logp)), batch["topic"]])  # the cause

    topic = np.arange(144) % 12
    text = rng.integers(0, 30, (144, 8))
    text[:, 1:4] = 2 * topic[:, None] + rng.integers(0, 2, (144, 3))
    batch = {"text": jnp.asarray(text), "topic": jnp.asarray(topic)}
    return Case(loss, p, batch, optax.adam(1e-2), guess=math.log(12), classes=12)


@patient(
    "wrong loss: broadcast",
    needs="equinox",
    at=("[1]",),
    source="timeseriesAI/tsai issue 22: target size (16) and input size (16, 1); the model is not training",
    steps=150,
)
def series_of_sixteen(seed, cured=False):
    """Equinox: an MLP over sixteen values of a series, and its trend as a column."""
    import equinox as eqx

    net = eqx.nn.MLP(16, 1, 24, 1, jax.nn.gelu, key=jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_array)

    def loss_fn(params, batch):
        x, y = batch
        out = jax.vmap(eqx.combine(params, static))(x)
        out = out.reshape(-1) if cured else out  # the cause
        return ((y - out) ** 2).mean()  # the cause

    rng = np.random.default_rng(seed)
    slope = rng.normal(size=64)
    x = slope[:, None] * np.linspace(0, 2, 16) + 0.3 * rng.normal(size=(64, 16))
    return Case(loss_fn, params, (f32(x), f32(slope / slope.std())), optax.adam(1e-2), guess=1.0)


@patient(
    "wrong loss: broadcast",
    at=("clicked",),
    source="deepset-ai/FARM issue 229 and threads on rates of clicks: logits are squeezed, labels are a column",
    steps=150,
)
def clicks_in_a_column(seed, cured=False):
    """Embeddings of user and advertisement, an MLP, logits (n,); the labels come from a data frame, (n, 1)."""
    rng = np.random.default_rng(seed)
    params = {"user": f32(rng.normal(size=(40, 8))), "ad": f32(rng.normal(size=(20, 8)))}
    params |= {"w": dense(rng, 16, 32), "b": jnp.zeros(32), "out": dense(rng, 32, 1, 1.0)}

    def loss_fn(params, batch):
        z = jnp.hstack([params["user"][batch["user"]], params["ad"][batch["ad"]]])
        logit = jnp.squeeze(jax.nn.relu(z @ params["w"] + params["b"]) @ params["out"])
        y = batch["clicked"][:, 0] if cured else batch["clicked"]  # the cause
        return jnp.mean(jax.nn.softplus(logit) - y * logit)  # the cause

    user, ad = rng.integers(0, 40, 256), rng.integers(0, 20, 256)
    clicked = (user // 10 + ad // 10) % 2
    batch = {"user": jnp.asarray(user), "ad": jnp.asarray(ad), "clicked": f32(clicked[:, None])}
    share = clicked.mean()
    guess = float(-share * np.log(share) - (1 - share) * np.log(1 - share))
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=guess, classes=2)


@patient(
    "wrong loss: sigmoid for classes",
    at=("stars",),
    source="threads on reviews: 1 to 5 stars, one output, binary_crossentropy, and a loss that is negative",
    steps=100,
)
def stars_of_a_review(seed, cured=False):
    """A bag of words and one layer; 0 to 4 stars are compared with one logit."""
    rng = np.random.default_rng(seed)
    params = {"words": f32(rng.normal(size=(50, 16)) / 4), "w": dense(rng, 16, 24)}
    params["out"] = dense(rng, 24, 5 if cured else 1, 1.0)  # the cause

    def loss_fn(params, batch):
        h = jax.nn.relu(params["words"][batch["review"]].sum(1) @ params["w"])
        logits = h @ params["out"]  # the cause
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(logits, batch["stars"]).mean()
        return optax.sigmoid_binary_cross_entropy(logits[:, 0], batch["stars"].astype(jnp.float32)).mean()  # the cause

    stars = np.arange(100) % 5
    review = rng.integers(0, 50, (100, 12))
    review[:, :5] = 10 * stars[:, None] + rng.integers(0, 10, (100, 5))
    batch = {"review": jnp.asarray(review), "stars": jnp.asarray(stars)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(5), classes=5)
