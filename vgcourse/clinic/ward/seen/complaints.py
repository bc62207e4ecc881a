"""Losses that do not say what was meant, and ways that end before the loss."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .toys import chain, dense, f32, forward, groups, surface, uniform_guess


@patient(
    "wrong loss: softmax twice",
    needs="flax",
    source="illiterate/BertClassifier issue 2: softmax at the end of the model, CrossEntropyLoss behind it",
    steps=120,
)
def twenty_newsgroups_in_linen(seed, cured=False):
    """Flax Linen: posts of twelve words, embedded, averaged, and sorted into twenty newsgroups."""
    import flax.linen as nn

    class Topics(nn.Module):
        @nn.compact
        def __call__(self, words):
            h = nn.Embed(200, 32)(words).mean(1)
            h = nn.relu(nn.Dense(48)(h))
            scores = nn.Dense(20)(h)
            return scores if cured else nn.softmax(scores)  # the cause

    rng = np.random.default_rng(seed)
    topic = rng.integers(0, 20, 160)
    words = np.where(rng.random((160, 12)) < 0.6, topic[:, None] * 10 + rng.integers(0, 10, (160, 12)),
                     rng.integers(0, 200, (160, 12)))  # fmt: skip
    model = Topics()
    posts = {"words": jnp.asarray(words), "topic": jnp.asarray(topic)}

    def loss(variables, posts):
        out = model.apply(variables, posts["words"])
        return optax.softmax_cross_entropy_with_integer_labels(out, posts["topic"]).mean()  # the cause

    params = model.init(jax.random.key(seed), posts["words"])
    return Case(loss, params, posts, optax.adam(1e-2), guess=uniform_guess(topic, 20), classes=20)


@patient(
    "wrong loss: softmax twice",
    source="ariecattan/SciCo issue 2: probabilities into a CrossEntropyLoss, the loss stays around 1",
    steps=120,
)
def parts_of_speech_softmaxed(seed, cured=False):
    """A tagger with a window of three words and seventeen parts of speech."""
    rng = np.random.default_rng(seed)
    lexicon = rng.integers(0, 17, 60)
    words = rng.integers(0, 60, (24, 10))
    net = {"emb": f32(rng.normal(size=(60, 24))), "hidden": dense(rng, 72, 48), "out": dense(rng, 48, 17)}

    def tag(net, words):
        e = net["emb"][words]
        window = jnp.concatenate([jnp.roll(e, 1, 1), e, jnp.roll(e, -1, 1)], -1)
        return jax.nn.softmax(jnp.tanh(window @ net["hidden"]) @ net["out"], -1)  # the cause

    def loss(net, batch):
        p = tag(net, batch[0])
        q = p if cured else jax.nn.softmax(p, -1)  # the cause
        picked = jnp.take_along_axis(q, batch[1][..., None], -1)
        return -jnp.log(picked + 1e-9).mean()

    tags = lexicon[words]
    batch = (jnp.asarray(words), jnp.asarray(tags))
    return Case(loss, net, batch, optax.adam(5e-3), guess=uniform_guess(tags, 17), classes=17)


@patient(
    "wrong loss: sigmoid for classes",
    source="keras-team/keras issue 13926: binary_crossentropy with numbers of classes falls below 0",
    steps=150,
)
def quality_of_wine_by_binary_cross_entropy(seed, cured=False):
    """Eleven measurements of a wine, and its quality as one of six classes, 0 to 5."""
    rng = np.random.default_rng(seed)
    x, y = groups(rng, 150, 11, 6)
    net = chain(rng, 11, 32, 6 if cured else 1)

    def loss(net, wines):
        out = forward(net, wines["x"], jax.nn.relu)
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(out, wines["quality"]).mean()
        return optax.sigmoid_binary_cross_entropy(out[:, 0], wines["quality"]).mean()  # the cause

    return Case(loss, net, {"x": x, "quality": y}, optax.adam(1e-2), guess=uniform_guess(y, 6), classes=6)


@patient(
    "wrong loss: broadcast",
    source="sktime/sktime issue 10931: the network gives (batch, 1), the loss is taken against (batch,)",
    steps=150,
)
def series_regressor_of_one_column(seed, cured=False):
    """A fully convolutional regressor says how fast a noisy wave swings."""
    rng = np.random.default_rng(seed)
    speed = rng.uniform(0.15, 1.2, 80)
    t = np.arange(40)
    x = np.sin(speed[:, None] * t + rng.uniform(0, 6, (80, 1))) + 0.1 * rng.normal(size=(80, 40))
    kernel = f32(rng.normal(size=(5, 1, 12)) * (2 / 5) ** 0.5)
    net = {"conv": kernel, "bias": jnp.zeros(12), "head": dense(rng, 12, 24), "out": dense(rng, 24, 1)}

    def loss(net, batch):
        x, y = batch
        h = jax.lax.conv_general_dilated(
            x[..., None], net["conv"], (1,), "VALID", dimension_numbers=("NWC", "WIO", "NWC")
        )
        out = jnp.tanh(jax.nn.relu(h + net["bias"]).mean(1) @ net["head"]) @ net["out"]
        y = y[:, None] if cured else y  # the cause
        return jnp.mean((out - y) ** 2)  # the cause

    y = (speed - speed.mean()) / speed.std()
    return Case(loss, net, (f32(x), f32(y)), optax.adam(1e-2), guess=1.0)


@patient(
    "wrong loss: broadcast",
    source="deepset-ai/FARM issue 229: a target of size (32, 1), an input of size (32), so the warning",
    steps=120,
)
def label_frame_keeps_its_column(seed, cured=False):
    """Remaining life of an engine from nine sensors, by Huber's loss; the labels are a frame of one column."""
    rng = np.random.default_rng(seed)
    x, life = surface(rng, 120, 9)
    frame = {"sensors": x, "life": life[:, None]}
    net = chain(rng, 9, 40, 1)

    def loss(net, frame):
        predicted = jnp.squeeze(forward(net, frame["sensors"], jax.nn.silu), -1)
        target = frame["life"].ravel() if cured else frame["life"]  # the cause
        return optax.huber_loss(predicted, target).mean()  # the cause

    guess = float(optax.huber_loss(0 * life, life).mean())
    return Case(loss, net, frame, optax.sgd(0.1, momentum=0.9), guess=guess)


@patient(
    "gradient cut off",
    source="keras-team/keras issue 4175: round(y_pred) inside of a loss of one's own",
    steps=120,
)
def rounded_to_half_a_star(seed, cured=False):
    """Stars of films from ten features; the prediction is rounded to half a star, as the site shows it."""
    rng = np.random.default_rng(seed)
    x, y = surface(rng, 100, 10)
    net = chain(rng, 10, 32, 1)

    def loss(net, films):
        stars = forward(net, films[0], jax.nn.relu)[:, 0]
        if not cured:
            stars = jnp.round(stars * 2) / 2  # the cause
        return jnp.mean(jnp.square(stars - films[1]))

    return Case(loss, net, (x, y), optax.sgd(0.1, momentum=0.9), guess=1.0)


@patient("gradient cut off", source="counting by a mask above a threshold, asked on many forums", steps=150)
def cells_counted_above_a_threshold(seed, cured=False):
    """Cells in a strip of a microscope: a mask for each place, and the number of places where it is above one half."""
    rng = np.random.default_rng(seed)
    cells = rng.random((64, 24)) < rng.uniform(0.05, 0.9, (64, 1))
    strip = cells * rng.uniform(0.6, 1.4, cells.shape) + 0.1 * rng.normal(size=cells.shape)
    count = cells.mean(1)
    net = chain(rng, 1, 12, 1)

    def loss(net, batch):
        logits = forward(net, batch["strip"][..., None], jnp.tanh)[..., 0]
        mask = jax.nn.sigmoid(logits)
        found = mask if cured else (mask > 0.5).astype(jnp.float32)  # the cause
        return jnp.mean((found.mean(1) - batch["count"]) ** 2)

    return Case(loss, net, {"strip": f32(strip), "count": f32(count)}, optax.adam(2e-2), guess=float(count.var()))


@patient(
    "gradient cut off", source="threads of beginners on policy gradients: the reward itself as the loss", steps=120
)
def regret_of_the_action_that_was_drawn(seed, cured=False):
    """A contextual bandit with five arms: an arm is drawn from the policy, and the loss is what was missed by it."""
    rng = np.random.default_rng(seed)
    x, best = groups(rng, 120, 8, 5)
    regret = f32(1 - np.eye(5)[np.asarray(best)])
    batch = {"context": x, "regret": regret, "gumbel": f32(rng.gumbel(size=(120, 5)))}
    policy = chain(rng, 8, 24, 5)

    def loss(policy, seen):
        logits = forward(policy, seen["context"], jax.nn.relu)
        if cured:
            return (jax.nn.softmax(logits) * seen["regret"]).sum(1).mean()
        drawn = jnp.argmax(logits + seen["gumbel"], 1)  # the cause
        return jnp.take_along_axis(seen["regret"], drawn[:, None], 1).mean()

    return Case(loss, policy, batch, optax.sgd(0.5, momentum=0.9), guess=0.8)
