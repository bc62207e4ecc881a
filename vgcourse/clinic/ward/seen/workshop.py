"""Signals that do not get through, and parts that are not in the way."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .sundries import dense, drawn, f32, huber, zeros, zscore


@patient("saturated", at=("w1", "w2", "w3"), steps=150)
def throttle_of_a_model_car(seed, cured=False):
    """An actor copies a driver: throttle and steering by tanh from ten beams of a lidar; weights are plain normals."""
    rng = np.random.default_rng(seed)

    def init(i, o):
        w = rng.normal(size=(i, o))  # the cause
        return f32(w / np.sqrt(i) if cured else w)

    actor = {"w1": init(10, 64), "w2": init(64, 64), "w3": init(64, 2)}
    beams = rng.normal(size=(128, 10))
    driver = np.tanh(beams @ rng.normal(size=(10, 2)) / 4) * 0.8

    def act(actor, beams):
        h = jnp.tanh(beams @ actor["w1"])  # the cause
        h = jnp.tanh(h @ actor["w2"])  # the cause
        return jnp.tanh(h @ actor["w3"])  # the cause

    def loss(actor, batch):
        return jnp.mean((act(actor, batch["beams"]) - batch["driver"]) ** 2)

    batch = {"beams": f32(beams), "driver": f32(driver)}
    return Case(loss, actor, batch, optax.sgd(0.3), guess=float(driver.var(0).mean()))


@patient("vanishing: slopes", needs="flax", steps=150)
def churn_by_eight_sigmoids(seed, cured=False):
    """Linen: whether a subscriber leaves, from a table, by eight layers of sigmoids begun as LeCun says."""
    from flax import linen as nn

    class Churn(nn.Module):
        @nn.compact
        def __call__(self, x):
            for _ in range(8):
                x = nn.Dense(32)(x)
                x = nn.tanh(x) if cured else nn.sigmoid(x)  # the cause
            return nn.Dense(1)(x)[:, 0]

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 8))
    leaves = x[:, 0] * x[:, 1] + x[:, 2] > 0
    model = Churn()
    params = drawn(rng, jax.eval_shape(model.init, jax.random.key(0), f32(x[:1])))

    def loss(params, batch):
        return optax.sigmoid_binary_cross_entropy(model.apply(params, batch["x"]), batch["leaves"]).mean()

    share = leaves.mean()
    guess = float(-share * np.log(share) - (1 - share) * np.log(1 - share))
    batch = {"x": f32(x), "leaves": f32(leaves)}
    return Case(loss, params, batch, optax.sgd(0.1, momentum=0.9), guess=guess, classes=2)


@patient(
    "vanishing: padding",
    also=("vanishing: time",),
    source="bentrevett/pytorch-sentiment-analysis issue 86, Keras issue 4594: the last state is that of a pad token",
    steps=70,
)
def reviews_of_few_words(seed, cured=False):
    """Praise or not, by the last state of a GRU; reviews have up to ten words, and are padded to sixty."""
    rng = np.random.default_rng(seed)
    n, d, vocabulary, longest = 24, 10, 20, 60
    length = rng.integers(4, 11, n)
    words = rng.integers(1, vocabulary, (n, longest)) * (np.arange(longest) < length[:, None])
    feeling = np.append(0, rng.choice([-1.0, 1.0], vocabulary - 1))
    praise = feeling[words].sum(1) + 0.3 * feeling[words[:, 0]]
    praise = praise > np.median(praise)
    params = {
        "emb": f32(rng.normal(size=(vocabulary, d)) * (np.arange(vocabulary) > 0)[:, None]),
        "x": dense(rng, d, 3 * d),
        "h": dense(rng, d, 3 * d, 0.7),
        "out": dense(rng, d, 1),
    }

    def loss(p, batch):
        def gru(h, x):
            xr, xz, xn = jnp.split(x @ p["x"], 3, 1)
            hr, hz, hn = jnp.split(h @ p["h"], 3, 1)
            z = jax.nn.sigmoid(xz + hz)
            h = (1 - z) * jnp.tanh(xn + jax.nn.sigmoid(xr + hr) * hn) + z * h
            return h, h

        _, states = jax.lax.scan(gru, jnp.zeros((n, d)), p["emb"][batch["words"]].swapaxes(0, 1))
        last = states[batch["length"] - 1, jnp.arange(n)] if cured else states[-1]  # the cause
        return optax.sigmoid_binary_cross_entropy((last @ p["out"])[:, 0], batch["praise"]).mean()

    share = praise.mean()
    guess = float(-share * np.log(share) - (1 - share) * np.log(1 - share))
    batch = {"words": jnp.asarray(words), "length": jnp.asarray(length), "praise": f32(praise)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=guess, classes=2)


@patient(
    "zero initialisation",
    at=("lora_a", "lora_b"),
    source="Guitaricet/relora issue 18, Lightning-AI/litgpt issue 1229, nvidia-cosmos/cosmos-predict2.5 pull 15",
    steps=100,
)
def adapters_of_a_frozen_model(seed, cured=False):
    """LoRA of rank two beside both layers of a frozen network; when it was wrapped, A became zero as well as B."""
    rng = np.random.default_rng(seed)
    base = (dense(rng, 12, 40, 1.4), dense(rng, 40, 6))
    x = rng.normal(size=(128, 12))

    def lora(i, o):
        a = dense(rng, i, 2)
        return {"lora_a": a if cured else zeros(i, 2), "lora_b": zeros(2, o)}  # the cause

    def forward(adapters, x):
        for k, (w, lo) in enumerate(zip(base, adapters, strict=True)):
            x = x @ w + x @ lo["lora_a"] @ lo["lora_b"]  # the cause
            x = jax.nn.relu(x) if k == 0 else x
        return x

    def loss(adapters, batch):
        x, y = batch
        return optax.l2_loss(forward(adapters, x), y).mean()

    there = [
        w + np.asarray(dense(rng, len(w), 2)) @ np.asarray(dense(rng, 2, w.shape[1])) for w in map(np.asarray, base)
    ]
    y = np.maximum(x @ there[0], 0) @ there[1]
    adapters = [lora(12, 40), lora(40, 6)]
    return Case(loss, adapters, (f32(x), f32(y)), optax.adamw(1e-2, weight_decay=1e-4))


@patient("clipped", needs="equinox", steps=150)
def wear_of_a_bearing_clipped(seed, cured=False):
    """Equinox: hours that a bearing has left, from its vibration; the norm of the gradient is clipped to 1e-5."""
    import equinox as eqx

    class Wear(eqx.Module):
        layers: list

        def __init__(self, key):
            keys = jax.random.split(key, 3)
            self.layers = [eqx.nn.Linear(i, o, key=k) for i, o, k in zip((16, 40, 40), (40, 40, 1), keys, strict=True)]

        def __call__(self, x):
            for layer in self.layers[:-1]:
                x = jax.nn.gelu(layer(x))
            return self.layers[-1](x)[0]

    rng = np.random.default_rng(seed)
    vibration = rng.normal(size=(160, 16))
    left = np.tanh(vibration[:, :4].sum(1)) + 0.3 * vibration[:, 5]

    def loss(model, batch):
        return optax.huber_loss(jax.vmap(model)(batch["vibration"]), batch["left"]).mean()

    optimizer = optax.chain(optax.clip_by_global_norm(1.0 if cured else 1e-5), optax.sgd(0.1, momentum=0.9))
    y = zscore(left)
    wear = drawn(rng, eqx.filter_eval_shape(Wear, jax.random.key(0)), inputs_last=True)
    return Case(loss, wear, {"vibration": f32(vibration), "left": f32(y)}, optimizer, guess=huber(y))


@patient(
    "not used",
    at=("context",),
    source="lin-tan/CoCoNut-Artifact issue 3: ctx_output = self.input_encoder.forward(src_tokens, src_lengths)",
    steps=100,
)
def patch_of_a_line_in_its_context(seed, cured=False):
    """Which of twelve patches mends a line of code; two encoders read the line and its context, or should."""
    rng = np.random.default_rng(seed)
    n, d, tokens = 144, 24, 20
    bug = np.arange(n) % 12
    context = rng.integers(0, tokens, (n, 6))
    context[:, 0] = bug  # what was meant stands in the context alone
    line = rng.integers(0, tokens, (6, 4))[np.arange(n) // 12 % 6]

    def encoder():
        return {"table": f32(rng.normal(size=(tokens, d))), "w": dense(rng, d, d, 1.4)}

    params = {"line": encoder(), "context": encoder(), "join": dense(rng, 2 * d, 32), "out": dense(rng, 32, 12)}
    params["place"] = f32(rng.normal(size=(6, d)))

    def encode(p, place, code):
        e = jax.nn.relu((p["table"][code] * place[: code.shape[1]]) @ p["w"])
        return e.mean(1)

    def loss(p, batch):
        line = encode(p["line"], p["place"], batch["line"])
        if cured:
            context = encode(p["context"], p["place"], batch["context"])
        else:
            context = encode(p["line"], p["place"], batch["line"])  # the cause
        h = jnp.tanh(jnp.concatenate([line, context], 1) @ p["join"])  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["out"], batch["patch"]).mean()

    batch = {"line": jnp.asarray(line), "context": jnp.asarray(context), "patch": jnp.asarray(bug)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=float(np.log(12)), classes=12)
