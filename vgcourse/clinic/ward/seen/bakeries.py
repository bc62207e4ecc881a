"""Networks from offices and shops: tariff codes, order numbers, a dosing robot, shopping lists, faces and stocks."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("vanishing: padding", source="Stack Overflow: why do we pack the sequences in PyTorch", steps=200)
def chapter_of_the_tariff(seed, cured=False):
    """Sorts article codes of three to seven letters into five chapters of the customs tariff; codes end with blanks."""
    rng = np.random.default_rng(seed)
    chapter = rng.integers(0, 5, 96)
    codes = np.zeros((96, 44), int)
    for row, c in zip(codes, chapter, strict=False):
        length = rng.integers(3, 8)
        row[:length] = rng.choice(np.arange(1 + 4 * c, 9 + 4 * c), length)
    size, bound = 32, 32**-0.5
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {
        "letters": jax.random.normal(keys[0], (27, 12)),
        "rnn": {
            "ih": jax.random.uniform(keys[1], (12, size), minval=-bound, maxval=bound),
            "hh": jax.random.uniform(keys[2], (size, size), minval=-bound, maxval=bound),
            "b": jnp.zeros(size),
        },
        "fc": jax.random.uniform(keys[3], (size, 5), minval=-bound, maxval=bound),
    }

    def loss(params, batch):
        x = params["letters"].at[0].set(0.0)[batch["code"]]
        there = (batch["code"] > 0)[..., None]
        rnn = params["rnn"]
        h = jnp.zeros((x.shape[0], size))
        for t in range(x.shape[1]):
            new = jnp.tanh(x[:, t] @ rnn["ih"] + h @ rnn["hh"] + rnn["b"])
            h = jnp.where(there[:, t], new, h) if cured else new  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(h @ params["fc"], batch["chapter"]).mean()

    share = np.bincount(chapter) / 96
    batch = {"code": jnp.asarray(codes), "chapter": jnp.asarray(chapter)}
    return Case(loss, params, batch, optax.adam(3e-3), float(-(share * np.log(share)).sum()), 5)


@patient(
    "not used",
    at=(".encoder",),
    source="Keras blog: initial_state=encoder_states in sequence-to-sequence learning",
    needs="equinox",
    steps=250,
)
def old_order_numbers(seed, cured=False):
    """Rewrites order numbers of an old shop system into the new ones: an encoder and a decoder, teacher-forced."""
    import equinox as eqx

    class Translator(eqx.Module):
        embed: jax.Array
        encoder: eqx.nn.GRUCell
        decoder: eqx.nn.GRUCell
        head: eqx.nn.Linear

        def __init__(self, key, tokens=6, size=48):
            a, b, c, d = jax.random.split(key, 4)
            self.embed = jax.random.normal(a, (tokens + 1, 16))
            self.encoder = eqx.nn.GRUCell(16, size, key=b)
            self.decoder = eqx.nn.GRUCell(16, size, key=c)
            self.head = eqx.nn.Linear(size, tokens, key=d)

    rng = np.random.default_rng(seed)
    old = rng.integers(0, 6, (192, 4))
    new = (old[:, ::-1] + 1) % 6
    model = Translator(jax.random.key(seed))

    def one(model, source, target):
        h = jnp.zeros(48)
        state, _ = jax.lax.scan(lambda h, t: (model.encoder(model.embed[t], h), None), h, source)
        begin = state if cured else h  # the cause
        shifted = jnp.concatenate([jnp.array([6]), target[:-1]])

        def write(h, t):
            h = model.decoder(model.embed[t], h)
            return h, model.head(h)

        _, logits = jax.lax.scan(write, begin, shifted)
        return optax.softmax_cross_entropy_with_integer_labels(logits, target).mean()

    def loss(model, batch):
        return jax.vmap(one, (None, 0, 0))(model, *batch).mean()

    return Case(loss, model, (jnp.asarray(old), jnp.asarray(new)), optax.adam(1e-2), float(np.log(6)), 6)


@patient(
    "saturated", at=("[2]['w']",), source="floodsung/DDPG issue 6: actions increase to 1 and stay there", steps=200
)
def dosing_of_flour(seed, cured=False):
    """The actor of a dosing robot: valve positions in -2..2 that please a critic which is held fixed meanwhile."""
    k, *keys = jax.random.split(jax.random.key(seed), 6)
    state = jax.random.normal(k, (128, 8))
    wish = jnp.tanh(state @ jax.random.normal(keys[4], (8, 2)) / 8**0.5)
    last = 3e-3 if cured else 1.0  # the cause
    actor = [
        {"w": jax.random.normal(keys[0], (8, 256)) * (2 / 8) ** 0.5, "b": jnp.zeros(256)},
        {"w": jax.random.normal(keys[1], (256, 256)) * (2 / 256) ** 0.5, "b": jnp.zeros(256)},
        {"w": jax.random.normal(keys[2], (256, 2)) * last, "b": jnp.zeros(2)},
    ]

    def act(actor, s):
        for layer in actor[:-1]:
            s = jax.nn.relu(s @ layer["w"] + layer["b"])
        return 2.0 * jnp.tanh(s @ actor[-1]["w"] + actor[-1]["b"])

    def critic(a, wish):
        return -jnp.square(a - wish).sum(-1)

    def loss(actor, batch):
        state, wish = batch
        return -critic(act(actor, state), wish).mean()

    guess = float(wish.var(axis=0).sum())
    return Case(loss, actor, (state, wish), optax.sgd(3e-3), guess)


@patient("healthy", source="BPR (Bayesian personalised ranking); embeddings of 0.01", steps=200)
def next_to_the_bread(seed):
    """What a customer puts into the basket rather than something else: pairs of goods, matrix factors, weight decay."""
    rng = np.random.default_rng(seed)
    taste, goods = rng.normal(size=(60, 4)), rng.normal(size=(80, 4))
    user, a, b = rng.integers(0, 60, 1024), rng.integers(0, 80, 1024), rng.integers(0, 80, 1024)
    prefers = ((taste[user] * (goods[a] - goods[b])).sum(-1) > 0)[:, None]
    pair = np.where(prefers, np.stack([a, b], 1), np.stack([b, a], 1))
    p, q = jax.random.split(jax.random.key(seed))
    params = {
        "user": 0.01 * jax.random.normal(p, (60, 16)),
        "item": 0.01 * jax.random.normal(q, (80, 16)),
        "popularity": jnp.zeros(80),
    }

    def loss(params, batch):
        u = params["user"][batch["user"]]
        i, j = batch["pair"].T
        margin = (u * (params["item"][i] - params["item"][j])).sum(-1)
        margin = margin + params["popularity"][i] - params["popularity"][j]
        decay = sum(jnp.vdot(v, v) for v in params.values())
        return -jax.nn.log_sigmoid(margin).mean() + 1e-5 * decay

    batch = {"user": jnp.asarray(user), "pair": jnp.asarray(pair)}
    return Case(loss, params, batch, optax.adam(2e-2), float(np.log(2)), 2)


@patient("healthy", source="ArcFace: cosines times 30 with an angular margin", needs="flax", steps=200)
def staff_at_the_door(seed):
    """Recognises twelve members of staff by measurements of their faces; cosines, a margin and a scale of thirty."""
    from flax import linen as nn

    class Encoder(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.LayerNorm()(nn.Dense(48)(x))
            return nn.Dense(16)(nn.gelu(x))

    rng = np.random.default_rng(seed)
    who = rng.integers(0, 12, 144)
    x = jnp.asarray(rng.normal(size=(12, 24))[who] + 0.4 * rng.normal(size=(144, 24)), jnp.float32)
    a, b = jax.random.split(jax.random.key(seed))
    params = {"net": Encoder().init(a, x), "prototypes": jax.random.normal(b, (12, 16))}

    def unit(v):
        return v / jnp.sqrt(jnp.square(v).sum(-1, keepdims=True) + 1e-8)

    def loss(params, batch):
        x, who = batch
        cosine = unit(Encoder().apply(params["net"], x)) @ unit(params["prototypes"]).T
        mine = jax.nn.one_hot(who, 12)
        angle = jnp.arccos(jnp.clip(cosine, -1 + 1e-6, 1 - 1e-6))
        logits = 30.0 * jnp.where(mine > 0, jnp.cos(angle + 0.3), cosine)
        return -(mine * jax.nn.log_softmax(logits)).sum(-1).mean()

    return Case(loss, params, (x, jnp.asarray(who)), optax.adam(3e-3), classes=12)


@patient("healthy", steps=200)
def flour_in_the_storehouse(seed):
    """Values of ordering 0..4 sacks at each stock: one round of fitted Q-iteration against a frozen older network."""
    rng = np.random.default_rng(seed)
    stock, order = rng.integers(0, 20, 256), rng.integers(0, 5, 256)
    sold = np.minimum(stock + order, rng.poisson(3, 256))
    then = np.minimum(stock + order - sold, 19)
    reward = 2.0 * sold - order - 0.1 * then
    old, young = jax.random.split(jax.random.key(seed))

    def start(key):
        a, b = jax.random.split(key)
        return (jax.random.normal(a, (20, 32)) / 4, jnp.zeros(32)), (
            jax.random.normal(b, (32, 5)) / 32**0.5,
            jnp.zeros(5),
        )

    def q(params, s):
        (w, b), (v, c) = params
        return jax.nn.relu(jax.nn.one_hot(s, 20) @ w + b) @ v + c

    def loss(params, batch):
        value = jnp.take_along_axis(q(params, batch["s"]), batch["a"][:, None], 1)[:, 0]
        ahead = q(jax.lax.stop_gradient(batch["target"]), batch["s2"]).max(-1)
        return optax.huber_loss(value, batch["r"] + 0.9 * ahead).mean()

    batch = {"s": stock, "a": order, "r": reward.astype(np.float32), "s2": then}
    batch = {k: jnp.asarray(v) for k, v in batch.items()} | {"target": start(old)}
    return Case(loss, start(young), batch, optax.adam(1e-2))
