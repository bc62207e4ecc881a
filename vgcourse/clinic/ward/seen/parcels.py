"""Networks from business: deliveries, support tickets, loyal customers, fraud, baskets and demand."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("clipped", source="facebookresearch/detr 198: a clip of 0.1 for norms of 10 to 100", steps=200)
def minutes_until_delivery(seed, cured=False):
    """Minutes (standardised) that a courier needs, by hour, weekday, district and parcels; errors are summed."""
    rng = np.random.default_rng(seed)
    n = 200
    hour, day, district = rng.uniform(6, 20, n), rng.integers(0, 7, n), rng.integers(0, 12, n)
    aboard = rng.poisson(20, n)
    slow = rng.normal(size=12)
    minutes = 18 + 5 * np.sin((hour - 6) / 2) + 6 * slow[district] + 0.3 * aboard - 4 * (day == 6) + rng.normal(size=n)
    x = np.concatenate([np.stack([(hour - 13) / 4, (aboard - 20) / 4.5], 1), np.eye(7)[day], np.eye(12)[district]], 1)
    k1, k2 = jax.random.split(jax.random.PRNGKey(seed))
    params = {
        "w1": jax.random.normal(k1, (21, 64)) * (2 / 21) ** 0.5,
        "b1": jnp.zeros(64),
        "w2": jax.random.normal(k2, (64,)) / 8,
        "b2": jnp.zeros(()),
    }

    def loss(p, batch):
        h = jax.nn.leaky_relu(batch["x"] @ p["w1"] + p["b1"])
        return jnp.sum((h @ p["w2"] + p["b2"] - batch["minutes"]) ** 2)

    y = (minutes - minutes.mean()) / minutes.std()
    batch = {"x": jnp.asarray(x, jnp.float32), "minutes": jnp.asarray(y, jnp.float32)}
    clip = optax.identity() if cured else optax.clip_by_global_norm(0.1)
    return Case(loss, params, batch, optax.chain(clip, optax.sgd(1e-4)), float(n))


@patient(
    "not used",
    at=("['Embed_0']", "['GRUCell_0']"),
    source="Megvii-BaseDetection/YOLOX 885: parameters that were not used in producing loss",
    needs="flax",
    steps=200,
)
def teams_for_support_tickets(seed, cured=False):
    """Sends a ticket of sixteen words to one of five teams."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    team = rng.permutation(np.arange(150) % 5)
    words = rng.integers(0, 60, (150, 16))
    own = rng.uniform(size=(150, 16)) < 0.35
    words = np.where(own, team[:, None] * 12 + rng.integers(0, 12, (150, 16)), words)

    class Tickets(nn.Module):
        @nn.compact
        def __call__(self, words):
            x = nn.Embed(60, 24)(words)
            cell = nn.GRUCell(32)
            start = cell.initialize_carry(jax.random.PRNGKey(0), x[:, 0].shape)
            state, _ = nn.RNN(cell, return_carry=True)(x, initial_carry=start)
            thought = state if cured else start  # the cause
            return nn.Dense(5)(nn.relu(nn.Dense(32)(thought)))

    net = Tickets()
    params = net.init(jax.random.PRNGKey(seed), jnp.asarray(words[:1]))

    def loss(params, batch):
        return optax.softmax_cross_entropy_with_integer_labels(net.apply(params, batch[0]), batch[1]).mean()

    return Case(
        loss, params, (jnp.asarray(words), jnp.asarray(team)), optax.adam(3e-3), guess=float(np.log(5)), classes=5
    )


@patient("healthy", steps=200)
def who_cancels_first(seed):
    """Cox's partial likelihood of subscriptions that end (or not yet), with a net in place of the linear predictor."""
    rng = np.random.default_rng(seed)
    n = 128
    x = rng.normal(size=(n, 9))
    hazard = 2.5 * np.sin(2 * x[:, 0]) + 2.5 * x[:, 1] * np.sign(x[:, 2]) + x[:, 3]
    ends = rng.exponential(np.exp(-hazard))
    seen = ends < np.quantile(ends, 0.75)
    order = np.argsort(np.minimum(ends, np.quantile(ends, 0.75)), kind="stable")
    batch = (jnp.asarray(x[order], jnp.float32), jnp.asarray(seen[order], jnp.float32))
    k = jax.random.split(jax.random.PRNGKey(seed), 3)
    params = [
        (jax.random.normal(k[0], (9, 64)) / 3, jnp.zeros(64)),
        (jax.random.normal(k[1], (64, 64)) / 8, jnp.zeros(64)),
        (jnp.zeros((64, 1)),),
    ]

    def partial_likelihood(risk, seen):
        later = jax.lax.cumlogsumexp(risk, reverse=True)
        return -((risk - later) * seen).sum() / seen.sum()

    def loss(params, batch):
        h = batch[0]
        for w, b in params[:2]:
            h = jax.nn.selu(h @ w + b)
        return partial_likelihood((h @ params[2][0])[:, 0], batch[1])

    return Case(loss, params, batch, optax.adam(3e-3), float(partial_likelihood(jnp.zeros(n), batch[1])))


@patient(
    "rounded away", source="pytorch 120376 and torchao 1124: weights in bfloat16 without a copy in float32", steps=200
)
def points_of_loyal_customers(seed, cured=False):
    """Forecasts (standardised) points of a customer with a small residual net whose weights have unit variance."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(192, 10))
    y = np.cos(x[:, 0] * 1.5) + x[:, 1] * x[:, 2] + 0.5 * x[:, 3]
    y = (y - y.mean()) / y.std()
    dtype = jnp.float32 if cured else jnp.bfloat16
    k = jax.random.split(jax.random.PRNGKey(seed), 6)

    params = {
        "stem": jax.random.normal(k[0], (10, 64)),
        "blocks": [
            {"up": jax.random.normal(k[1], (64, 64)), "down": jax.random.normal(k[2], (64, 64))},
            {"up": jax.random.normal(k[3], (64, 64)), "down": jax.random.normal(k[4], (64, 64))},
        ],
        "scale": jnp.ones(64),
        "head": jax.random.normal(k[5], (64, 1)),
    }
    params = jax.tree.map(lambda w: w.astype(dtype), params)

    def linear(h, w):  # weights of unit variance, scaled where they are used
        return h @ w / w.shape[0] ** 0.5

    def loss(params, batch):
        h = linear(batch[0].astype(dtype), params["stem"])
        for b in params["blocks"]:
            h = h + linear(jax.nn.relu(linear(h, b["up"])), b["down"])
        h = h / jnp.sqrt(jnp.mean(h**2, -1, keepdims=True) + 1e-3) * params["scale"]
        return jnp.mean((linear(h, params["head"])[:, 0].astype(jnp.float32) - batch[1]) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.adam(5e-4), 1.0)


@patient("healthy", needs="flax", steps=200)
def baskets_and_the_next_item(seed):
    """A set of up to eight items (padded by item 0, masked) is pooled; the next item by its product with embeddings."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    n, items, kinds = 160, 40, 5
    kind = rng.integers(0, kinds, n)
    size = rng.integers(2, 9, n)
    basket = 1 + kind[:, None] * 8 + rng.integers(0, 8, (n, 8))
    basket = np.where(np.arange(8) < size[:, None], basket, 0)
    following = 1 + kind * 8 + (basket[:, 0] + basket[:, 1]) % 8

    class Baskets(nn.Module):
        @nn.compact
        def __call__(self, basket):
            table = nn.Embed(items + 1, 24)
            there = (basket > 0)[..., None]
            h = nn.relu(nn.Dense(48)(table(basket)))
            h = jnp.where(there, h, 0).sum(1) / there.sum(1)
            first = nn.Dense(48)(table(basket[:, 0]) * table(basket[:, 1]))
            return table.attend(nn.Dense(24)(nn.gelu(jnp.concatenate([h, first], 1)))).at[:, 0].set(-1e9)

    net = Baskets()
    batch = (jnp.asarray(basket), jnp.asarray(following))
    variables = net.init(jax.random.PRNGKey(seed), batch[0])

    def loss(variables, batch):
        scores = net.apply(variables, batch[0])
        return optax.softmax_cross_entropy_with_integer_labels(scores, batch[1]).mean()

    share = np.bincount(following, minlength=items + 1) / n
    guess = float(-(share[share > 0] * np.log(share[share > 0])).sum())
    return Case(loss, variables, batch, optax.adamw(5e-3, weight_decay=1e-4), guess, classes=items)


@patient(
    "unscaled targets",
    at=("['orders']",),
    source="community.deeplearning.ai 211759: features normalised, targets left; N-BEATS (Oreshkin 2020)",
    steps=200,
)
def demand_for_spare_parts(seed, cured=False):
    """Blocks that each explain a part of the last 24 weeks and forecast the next four; orders in pieces a week."""
    rng = np.random.default_rng(seed)
    n, back, ahead = 128, 24, 4
    phase, season, slope = rng.uniform(0, 6.28, n), rng.uniform(0.5, 1.5, n), rng.normal(0, 1, n)
    t = np.arange(back + ahead)
    shape = season[:, None] * np.sin(t * 2 * np.pi / 13 + phase[:, None]) + 0.04 * slope[:, None] * t
    pieces = 5200 + 1900 * shape + 90 * rng.normal(size=shape.shape)
    x = (pieces[:, :back] - pieces[:, :back].mean()) / pieces[:, :back].std()
    y = pieces[:, back:]
    if cured:
        y = (y - y.mean()) / y.std()
    orders = jnp.asarray(y, jnp.float32)  # the cause

    def block(key):
        a, b, c = jax.random.split(key, 3)
        return {
            "look": (jax.random.normal(a, (back, 64)) * (2 / back) ** 0.5, jnp.zeros(64)),
            "backcast": jax.random.normal(b, (64, back)) / 64**0.5 * 0.3,
            "forecast": jax.random.normal(c, (64, ahead)) / 64**0.5 * 0.3,
            "offset": jnp.zeros(ahead),
        }

    def loss(blocks, batch):
        rest, total = batch["past"], 0.0
        for b in blocks:
            h = jax.nn.relu(rest @ b["look"][0] + b["look"][1])
            rest, total = rest - h @ b["backcast"], total + h @ b["forecast"] + b["offset"]
        return jnp.mean((total - batch["orders"]) ** 2)

    blocks = [block(k) for k in jax.random.split(jax.random.PRNGKey(seed), 2)]
    guess = float(((orders - orders.mean(0)) ** 2).mean())
    batch = {"past": jnp.asarray(x, jnp.float32), "orders": orders}
    return Case(loss, blocks, batch, optax.adam(5e-4), guess)
