"""Words, letters and codes: tagging, pointing, translating, and what attention does among them."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired


class Draw:
    """Arrays of jax from one generator of numpy."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def linear(self, *shape):
        return jnp.asarray(self.rng.normal(size=shape) / shape[-2] ** 0.5, jnp.float32)

    def table(self, *shape, std=1.0):
        return jnp.asarray(std * self.rng.normal(size=shape), jnp.float32)

    def ids(self, high, *shape):
        return self.rng.integers(0, high, shape)


def int32(*arrays):
    return tuple(jnp.asarray(a, jnp.int32) for a in arrays)


def xent(logits, labels):
    return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()


@patient(
    "wrong loss: softmax twice",
    steps=100,
    source="discuss.pytorch.org/t/43814, cross entropy loss is not decreasing",
)
def tags_that_are_probabilities(seed, cured=False):
    """A tagger of seventeen parts of speech whose convolution ends in a softmax in front of the cross-entropy."""
    draw = Draw(seed)
    words = draw.ids(40, 24, 12)
    tags = (words + 3 * (np.roll(words, 1, 1) % 2)) % 17
    params = {
        "embed": draw.table(40, 16),
        "left": draw.linear(16, 24),
        "here": draw.linear(16, 24),
        "out": draw.linear(24, 17),
    }

    def loss(p, batch):
        words, tags = batch
        e = p["embed"][words]
        h = jax.nn.relu(jnp.roll(e, 1, 1) @ p["left"] + e @ p["here"])
        y = h @ p["out"]
        if not cured:
            y = jax.nn.softmax(y)  # the cause
        return xent(y, tags)

    return Case(loss, params, int32(words, tags), optax.adam(1e-2), guess=float(np.log(17)), classes=17)


tags_that_are_logits = repaired(tags_that_are_probabilities, "tags_that_are_logits")


@patient("vanishing: padding", steps=80, also=("vanishing: time",))
def questions_filled_up_behind(seed, cured=False):
    """Questions of four words, padded behind to forty; an Elman network gives its last state to the classifier."""
    draw = Draw(seed)
    words = draw.ids(12, 64, 40) + 1
    topic = (words[:, 0] > 6) * 1
    words[:, 4:] = 0
    embed = np.array(draw.table(13, 8))
    embed[0] = 0
    params = {
        "embed": jnp.asarray(embed),
        "x": draw.linear(8, 12),
        "h": draw.table(12, 12, std=0.12),
        "out": draw.linear(12, 2),
    }

    def loss(p, batch):
        words, topic = batch
        seen = (words > 0)[..., None].swapaxes(0, 1)

        def cell(h, at):
            e, real = at
            new = jnp.tanh(e @ p["x"] + h @ p["h"])
            return (jnp.where(real, new, h) if cured else new), None  # the cause

        e = p["embed"][words] * (words > 0)[..., None]
        h, _ = jax.lax.scan(cell, jnp.zeros((64, 12)), (e.swapaxes(0, 1), seen))
        return xent(h @ p["out"], topic)

    return Case(loss, params, int32(words, topic), optax.adam(1e-2), guess=0.693, classes=2)


@patient("nan or inf", steps=80, source="pytorch/pytorch#41508, NaN from rows of attention that are fully masked")
def sentence_of_nothing_but_padding(seed, cured=False):
    """Attention over words where padding gets minus infinity; a few answers are empty."""
    draw = Draw(seed)
    n, t = 64, 8
    length = draw.ids(7, n) + 1
    length[:3] = 0
    words = draw.ids(20, n, t) + 1
    words[np.arange(t) >= length[:, None]] = 0
    polite = np.array([(w > 14).any() for w in words]) * 1
    params = {
        "embed": draw.table(21, 12),
        "score": draw.linear(12, 1),
        "v": draw.linear(12, 16),
        "out": draw.linear(16, 2),
    }

    def loss(p, batch):
        words, polite = batch
        e = p["embed"][words]
        blocked = -1e9 if cured else -jnp.inf
        s = jnp.where(words > 0, (e @ p["score"])[..., 0], blocked)
        a = jax.nn.softmax(s, axis=-1)  # the cause
        h = jnp.einsum("nt,ntd->nd", a, jnp.tanh(e @ p["v"]))
        return xent(h @ p["out"], polite)

    guess = float(-(q := polite.mean()) * np.log(q) - (1 - q) * np.log(1 - q))
    return Case(loss, params, int32(words, polite), optax.adam(2e-2), guess=guess, classes=2)


@patient("rank collapse", steps=80)
def attention_without_anything_beside_it(seed, cured=False):
    """Eight layers of self-attention with no skip and no perceptron, as in the paper on pure attention."""
    draw = Draw(seed)
    words = draw.ids(10, 20, 8)
    tags = (words * 3 + 1) % 10
    params = {
        "embed": draw.table(10, 16),
        "q": draw.linear(8, 16, 16),
        "k": draw.linear(8, 16, 16),
        "v": draw.linear(8, 16, 16),
        "out": draw.linear(16, 10),
    }

    def layer(h, w):
        q, k, v = (h @ w[i] for i in range(3))
        a = jax.nn.softmax(q @ k.swapaxes(1, 2) / 4)
        mixed = a @ v  # the cause
        if cured:
            mixed = h + 0.3 * mixed
        return mixed, None

    def loss(p, batch):
        h, _ = jax.lax.scan(layer, p["embed"][batch[0]], jnp.stack([p["q"], p["k"], p["v"]], 1))
        h = h / jnp.sqrt((h**2).mean(-1, keepdims=True) + 1e-6)
        return xent(h @ p["out"], batch[1])

    return Case(loss, params, int32(words, tags), optax.adam(3e-3), guess=float(np.log(10)), classes=10)


@patient("zero initialisation", steps=80)
def gate_and_head_from_zero(seed, cured=False):
    """A new head on fixed features: it begins at zero and stands behind a gate of zero, so neither gets a gradient."""
    draw = Draw(seed)
    x = draw.rng.normal(size=(120, 16))
    y = (x[:, :5] @ draw.rng.normal(size=(5, 6)) * 2).argmax(1)
    gate = jnp.zeros(())  # the cause
    if cured:
        gate = jnp.ones(())
    params = {"head": jnp.zeros((16, 6)), "gate": gate}  # the cause

    def loss(p, batch):
        return xent(p["gate"] * (batch["features"] @ p["head"]), batch["intent"])  # the cause

    batch = {"features": jnp.asarray(x, jnp.float32), "intent": jnp.asarray(y, jnp.int32)}
    return Case(loss, params, batch, optax.adam(5e-2), guess=float(np.log(6)), classes=6)


@patient("rounded away", steps=160, source="meta-pytorch/torchtune#2254, very bad convergence with bf16")
def fine_tuned_in_pure_bfloat16(seed, cured=False):
    """All weights are of size one and in bfloat16, Adam's steps of 0.0015 are less than half of their last place."""
    draw = Draw(seed)
    intent = draw.ids(4, 64)
    x = draw.rng.choice([-1.0, 1.0], size=(4, 400))[intent] + draw.rng.normal(size=(64, 400))
    w = draw.rng.choice([-1.0, 1.0], size=(400, 4)) * draw.rng.uniform(1.1, 1.9, (400, 4))
    params = {"w": jnp.asarray(w, jnp.float32 if cured else jnp.bfloat16)}

    def loss(p, batch):
        return xent(batch["features"] @ p["w"].astype(jnp.float32) / 20, batch["intent"])

    batch = {"features": jnp.asarray(x, jnp.float32), "intent": jnp.asarray(intent, jnp.int32)}
    return Case(loss, params, batch, optax.adam(1.5e-3), guess=float(np.log(4)), classes=4)


@patient("rate too large", steps=100)
def transformer_by_rmsprop_at_a_fifth(seed, cured=False):
    """One block of attention and a perceptron, trained by RMSProp at 0.2, the rate of an old convolutional recipe."""
    draw = Draw(seed)
    words = draw.ids(9, 32, 8)
    tags = np.take_along_axis(words, np.argsort(words, 1), 1)
    params = {
        "embed": draw.table(9, 16),
        "place": draw.table(8, 16),
        "qkv": draw.linear(3, 16, 16),
        "up": draw.linear(16, 32),
        "down": draw.linear(32, 16),
        "out": draw.linear(16, 9),
    }

    def norm(h):
        return h * jax.lax.rsqrt((h**2).mean(-1, keepdims=True) + 1e-6)

    def loss(p, batch):
        h = p["embed"][batch[0]] + p["place"]
        q, k, v = (norm(h) @ w for w in p["qkv"])
        h = h + jax.nn.softmax(q @ k.swapaxes(1, 2) / 4) @ v
        h = h + jax.nn.gelu(norm(h) @ p["up"]) @ p["down"]
        return xent(h @ p["out"], batch[1])

    rate = 3e-3 if cured else 0.2
    return Case(loss, params, int32(words, tags), optax.rmsprop(rate), guess=float(np.log(9)), classes=9)


@patient("healthy", steps=80)
def words_from_their_neighbours(seed):
    """Skip-gram with five negatives for each pair; both tables are small, Adagrad at 0.1 moves them."""
    draw = Draw(seed)
    centre = draw.ids(30, 200)
    context = (centre // 5) * 5 + draw.ids(5, 200)
    negative = draw.ids(30, 200, 5)
    params = {"in": draw.table(30, 8, std=0.1), "out": draw.table(30, 8, std=0.1)}

    def loss(p, b):
        c = p["in"][b[0]]
        near = (c * p["out"][b[1]]).sum(-1)
        far = jnp.einsum("nd,nkd->nk", c, p["out"][b[2]])
        return (jax.nn.softplus(-near) + jax.nn.softplus(far).sum(1)).mean() / 6

    return Case(
        loss, params, int32(centre, context, negative), optax.adagrad(0.1, initial_accumulator_value=0.0), guess=0.693
    )


@patient("healthy", steps=100)
def pointer_to_the_largest(seed):
    """A pointer network of one step: additive attention says at which place of a list its largest number stands."""
    draw = Draw(seed)
    x = draw.rng.uniform(size=(128, 7))
    params = {"a": draw.table(1, 24), "b": draw.table(24), "c": draw.linear(7, 24), "v": draw.table(24, std=0.3)}

    def loss(p, b):
        h = jnp.tanh(b[0][..., None] @ p["a"] + p["b"] + (b[0] @ p["c"])[:, None])
        return xent(h @ p["v"] * 4, b[1])

    batch = jnp.asarray(x, jnp.float32), jnp.asarray(x.argmax(1), jnp.int32)
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(np.log(7)), classes=7)


@patient("healthy", steps=100)
def tagger_that_reads_both_ways(seed):
    """Two minimal gated networks, one for each direction, tag words; padding is left out of the mean."""
    draw = Draw(seed)
    words = draw.ids(16, 32, 12) + 1
    length = draw.ids(7, 32) + 6
    words[np.arange(12) >= length[:, None]] = 0
    before, behind = np.roll(words, 1, 1), np.roll(words, -1, 1)
    before[:, 0], behind[:, -1] = 0, 0
    tags = (words + (before > 8) + (behind > 8)) % 6
    params = {
        "embed": draw.table(17, 10),
        "x": draw.linear(2, 10, 24),
        "h": draw.linear(2, 12, 24),
        "out": draw.linear(24, 6),
    }

    def loss(p, batch):
        words, tags = batch
        e = p["embed"][words].swapaxes(0, 1)

        def one_way(x, h, e):
            def cell(s, e):
                f, c = jnp.split(e @ x + s @ h, 2, -1)
                f = jax.nn.sigmoid(f)
                s = f * s + (1 - f) * jnp.tanh(c)
                return s, s

            return jax.lax.scan(cell, jnp.zeros((32, 12)), e)[1]

        right = one_way(p["x"][0], p["h"][0], e)
        left = one_way(p["x"][1], p["h"][1], e[::-1])[::-1]
        logits = (jnp.concatenate([right, left], -1) @ p["out"]).swapaxes(0, 1)
        real = words > 0
        return jnp.where(real, optax.softmax_cross_entropy_with_integer_labels(logits, tags), 0).sum() / real.sum()

    return Case(loss, params, int32(words, tags), optax.adam(2e-2), guess=float(np.log(6)), classes=6)


@patient("healthy", steps=80, needs="equinox")
def letters_mixed_by_perceptrons(seed):
    """Equinox: an MLP-mixer over eight letters, one perceptron along the word and one along the features."""
    import equinox as eqx

    class Mixer(eqx.Module):
        embed: jax.Array
        along: jax.Array
        across: jax.Array
        out: jax.Array

        def __call__(self, letters):
            h = self.embed[letters]
            h = h + jax.nn.gelu(self.along @ h)
            h = h + jax.nn.gelu(h @ self.across)
            return h.mean(0) @ self.out

    draw = Draw(seed)
    letters = draw.ids(6, 120, 8)
    label = ((letters[:, 0] + letters[:, 7]) % 4).astype(int)
    model = Mixer(draw.table(6, 24), draw.linear(8, 8), draw.linear(24, 24), draw.linear(24, 4))
    params, static = eqx.partition(model, eqx.is_array)

    def loss(params, batch):
        return xent(jax.vmap(eqx.combine(params, static))(batch[0]), batch[1])

    return Case(loss, params, int32(letters, label), optax.adam(2e-2), guess=float(np.log(4)), classes=4)


@patient("healthy", steps=80)
def subwords_hashed_into_a_small_table(seed):
    """fastText: three-letter pieces are hashed into 64 rows, averaged and read by a linear layer, by SGD at 5."""
    draw = Draw(seed)
    letters = draw.ids(5, 120, 10)
    pieces = (letters[:, :-2] * 31 + letters[:, 1:-1] * 7 + letters[:, 2:] * 3) % 64
    score = np.cos(1.7 * np.arange(64))[pieces].mean(1)
    label = (score > np.median(score)) * 1
    params = {"rows": draw.table(64, 8, std=0.3), "out": jnp.zeros((8, 2))}

    def loss(p, b):
        return xent(p["rows"][b[0]].mean(1) @ p["out"], b[1])

    return Case(loss, params, int32(pieces, label), optax.sgd(5.0, momentum=0.5), guess=0.693, classes=2)


@patient("healthy", steps=100)
def letters_kept_by_a_delta_rule(seed):
    """A linear attention that erases before it writes (delta rule): keys of length one, values read back at the end."""
    draw = Draw(seed)
    keys = np.stack([draw.rng.permutation(8)[:6] for _ in range(64)])
    values = draw.ids(5, 64, 6)
    which = draw.ids(6, 64)
    asked, answer = keys[np.arange(64), which], values[np.arange(64), which]
    params = {"key": draw.table(8, 10), "value": draw.table(5, 10), "beta": jnp.zeros(()), "out": draw.linear(10, 5)}

    def loss(p, b):
        keys, values, asked, answer = b
        key = p["key"] / jnp.sqrt((p["key"] ** 2).sum(-1, keepdims=True))

        def write(memory, pair):
            k, v = key[pair[0]], p["value"][pair[1]]
            wrong = v - jnp.einsum("nkv,nk->nv", memory, k)
            return memory + 2 * jax.nn.sigmoid(p["beta"]) * jnp.einsum("nk,nv->nkv", k, wrong), None

        memory, _ = jax.lax.scan(write, jnp.zeros((64, 10, 10)), (keys.T, values.T))
        return xent(jnp.einsum("nkv,nk->nv", memory, key[asked]) @ p["out"], answer)

    return Case(loss, params, int32(keys, values, asked, answer), optax.adam(2e-2), guess=float(np.log(5)), classes=5)
