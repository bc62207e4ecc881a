"""Networks that look as if something were wrong, and learn."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient
from .tables import blobs, dense, digits, f32, surface


@patient(
    "healthy", source="van Hasselt et al. 2016, double Q-learning; Huber's loss, targets without a gradient", steps=80
)
def double_q_with_huber(seed):
    """The next action is chosen by the network itself, judged by an older copy in the batch; both are stopped."""
    rng = np.random.default_rng(seed)

    def network():
        return {"w1": dense(rng, 5, 32), "b1": jnp.zeros(32), "w2": dense(rng, 32, 3, 1.0)}

    def q(p, s):
        return jax.nn.relu(s @ p["w1"] + p["b1"]) @ p["w2"]

    def td_error(online, memory):
        rows = jnp.arange(len(memory["a"]))
        choice = jnp.argmax(q(online, memory["s2"]), 1)
        aim = memory["r"] + 0.5 * (1 - memory["end"]) * q(memory["target"], memory["s2"])[rows, choice]
        chosen = q(online, memory["s"])[rows, memory["a"]]
        return optax.huber_loss(chosen, jax.lax.stop_gradient(aim)).mean()

    online = network()
    s, a = rng.normal(size=(192, 5)), rng.integers(0, 3, 192)
    memory = {"s": f32(s), "s2": f32(rng.normal(size=(192, 5))), "a": jnp.asarray(a)}
    memory |= {"r": f32(2 * s[np.arange(192), a]), "end": f32(rng.random(192) < 0.5)}
    memory["target"] = jax.tree.map(lambda w: w / 4, network())
    return Case(td_error, online, memory, optax.adam(1e-2))


@patient(
    "healthy", source="van den Oord et al. 2017, VQ-VAE: the straight-through estimator and three losses", steps=100
)
def codes_straight_through(seed):
    """The nearest code is chosen by argmin; its gradient is copied, codes and encoder pull at each other."""
    rng = np.random.default_rng(seed)
    p = {"enc": dense(rng, 64, 8, 1.0), "codes": f32(rng.normal(size=(16, 8))), "dec": dense(rng, 8, 64, 1.0)}
    sg = jax.lax.stop_gradient

    def loss_fn(p, x):
        z = x @ p["enc"]
        nearest = jnp.argmin(jnp.sum((z[:, None] - p["codes"]) ** 2, -1), 1)
        e = p["codes"][nearest]
        out = (z + sg(e - z)) @ p["dec"]
        fit = jnp.sum((out - x) ** 2, 1) + jnp.sum((e - sg(z)) ** 2, 1) + 0.25 * jnp.sum((z - sg(e)) ** 2, 1)
        return fit.mean()

    x, _ = digits(96)
    x = x.reshape(-1, 64)
    return Case(loss_fn, p, f32(x - x.mean(0)), optax.adam(2e-2))


@patient(
    "healthy", needs="flax", source="Karpathy's nanoGPT, in Flax: causal scores of −inf, N(0, 0.02²), AdamW", steps=80
)
def small_gpt(seed):
    """Flax NNX: one block with LayerNorm in front; the alphabet is recited from any letter on."""
    from flax import nnx

    small = nnx.initializers.normal(0.02)

    class GPT(nnx.Module):
        def __init__(self, rngs):
            self.wte = nnx.Embed(12, 32, embedding_init=small, rngs=rngs)
            self.qkv = nnx.Linear(32, 96, kernel_init=small, rngs=rngs)
            self.mlp = nnx.Linear(32, 32, kernel_init=small, rngs=rngs)
            self.ln_1, self.ln_f = nnx.LayerNorm(32, rngs=rngs), nnx.LayerNorm(32, rngs=rngs)

        def __call__(self, idx):
            x = self.wte(idx)
            q, k, v = jnp.split(self.qkv(self.ln_1(x)), 3, -1)
            att = q @ k.swapaxes(1, 2) / 32**0.5
            att = jnp.where(jnp.tril(jnp.ones((7, 7), bool)), att, -jnp.inf)
            x = x + jax.nn.softmax(att) @ v
            x = self.ln_f(x + jax.nn.gelu(self.mlp(x)))
            return self.wte.attend(x)

    graphdef, params = nnx.split(GPT(nnx.Rngs(seed)))

    def loss_fn(params, text):
        logits = nnx.merge(graphdef, params)(text[:, :-1])
        return optax.softmax_cross_entropy_with_integer_labels(logits, text[:, 1:]).mean()

    text = (np.random.default_rng(seed).integers(0, 12, (32, 1)) + np.arange(8)) % 12
    return Case(loss_fn, params, jnp.asarray(text), optax.adamw(1e-2), guess=math.log(12), classes=12)


@patient("healthy", source="Ho et al. 2020: the noise is predicted, at a time that is drawn beforehand", steps=150)
def noise_of_four_points(seed):
    """Diffusion in the plane: four places, noise at any level, sines of the time; the loss never comes near 0."""
    rng = np.random.default_rng(seed)
    p = {"w1": dense(rng, 8, 64), "b1": jnp.zeros(64), "w2": dense(rng, 64, 64), "w3": dense(rng, 64, 2, 0.1)}

    def loss_fn(p, batch):
        x, t, eps = batch
        time = t[:, None] * jnp.array([1.0, 3.0, 9.0])
        h = jnp.concatenate([x, jnp.sin(time), jnp.cos(time)], 1)
        h = jax.nn.silu(h @ p["w1"] + p["b1"])
        return jnp.mean((jax.nn.silu(h @ p["w2"]) @ p["w3"] - eps) ** 2)

    x0 = 2 * np.sign(rng.normal(size=(256, 2)))
    t, eps = rng.uniform(0.1, 1.5, (256, 1)), rng.normal(size=(256, 2))
    batch = (f32(np.cos(t) * x0 + np.sin(t) * eps), f32(t[:, 0]), f32(eps))
    return Case(loss_fn, p, batch, optax.adam(5e-3), guess=1.0)


@patient(
    "healthy", source="Veličković et al. 2018, GAT: a softmax over the neighbours of each node by segments", steps=80
)
def attention_over_neighbours(seed):
    """Which neighbour has the flag, and what does it say? Most of the scores go to 0."""
    rng = np.random.default_rng(seed)
    p = {"w": dense(rng, 5, 24, 1.0), "to": f32(rng.normal(size=24) / 5), "out": dense(rng, 24, 4, 1.0)}

    def loss_fn(p, graph):
        h = graph["nodes"] @ p["w"]
        sender, receiver = graph["edges"]
        score = jax.nn.leaky_relu(h @ p["to"], 0.2)[sender]
        top = jax.ops.segment_max(score, receiver, 100)
        e = jnp.exp(score - top[receiver])
        alpha = e / jax.ops.segment_sum(e, receiver, 100)[receiver]
        near = jax.ops.segment_sum(alpha[:, None] * h[sender], receiver, 100)
        return optax.softmax_cross_entropy_with_integer_labels(jax.nn.elu(near) @ p["out"], graph["label"]).mean()

    says, flag = rng.integers(0, 4, 100), np.arange(100) < 50
    sender = np.concatenate([rng.integers(0, 50, (100, 1)), rng.integers(50, 100, (100, 4))], 1)
    label = says[sender[:, 0]]
    nodes = np.concatenate([np.eye(4)[says], flag[:, None]], 1)
    edges = np.stack([sender.ravel(), np.repeat(np.arange(100), 5)])
    graph = {"nodes": f32(nodes), "edges": jnp.asarray(edges), "label": jnp.asarray(label)}
    return Case(loss_fn, p, graph, optax.adam(3e-2), guess=math.log(4), classes=4)


@patient("healthy", source="Bachlechner et al. 2020, ReZero: each block begins with a factor of 0", steps=100)
def factors_of_zero(seed):
    """Twelve blocks, none of which says anything at first; their weights have no gradient in the first step."""
    rng = np.random.default_rng(seed)
    p = {"in": dense(rng, 16, 24, 1.0), "w": f32(rng.normal(size=(12, 24, 24)) / 24**0.5), "alpha": jnp.zeros(12)}
    p["out"] = dense(rng, 24, 4, 1.0)

    def loss_fn(p, batch):
        def block(h, layer):
            w, alpha = layer
            return h + alpha * jnp.tanh(h @ w), None

        h, _ = jax.lax.scan(block, batch[0] @ p["in"], (p["w"], p["alpha"]))
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["out"], batch[1]).mean()

    return Case(loss_fn, p, blobs(seed), optax.sgd(0.03, momentum=0.9), guess=math.log(4), classes=4)


@patient(
    "healthy",
    source="Hu et al. 2022, LoRA: B begins at 0, A does not; the weights themselves stay in the batch",
    steps=150,
)
def low_rank_beside_frozen(seed):
    """A frozen network of another task, and beside each of its layers a product of rank 4."""
    rng = np.random.default_rng(seed)
    frozen = [dense(rng, 6, 32), dense(rng, 32, 32), dense(rng, 32, 1, 1.0)]
    lora = [{"A": dense(rng, w.shape[0], 4, 1.0), "B": jnp.zeros((4, w.shape[1]))} for w in frozen]

    def mse(lora, batch):
        h = batch["x"]
        for i, (w, ab) in enumerate(zip(batch["frozen"], lora, strict=True)):
            h = h @ w + h @ ab["A"] @ ab["B"]
            h = jax.nn.gelu(h) if i < 2 else h[:, 0]
        return jnp.mean((h - batch["y"]) ** 2)

    x, y = surface(seed)
    return Case(mse, lora, {"x": x, "y": y, "frozen": frozen}, optax.adam(1e-2), guess=1.0)


@patient("healthy", source="Sitzmann et al. 2020, SIREN: sin(30 · …), with the weights that belong to it", steps=150)
def thirty_times_inside_a_sine(seed):
    """A chord of three tones as a function of time."""
    rng = np.random.default_rng(seed)
    p = [f32(rng.uniform(-1, 1, (2, 48))), f32(rng.uniform(-1, 1, (48, 48)) * (6 / 48) ** 0.5 / 30)]
    p += [f32(rng.uniform(-1, 1, (48, 1)) * (6 / 48) ** 0.5 / 30)]

    def loss_fn(p, batch):
        h = batch["time"]
        for w in p[:-1]:
            h = jnp.sin(30 * h @ w)
        return jnp.mean((30 * h @ p[-1] - batch["sound"]) ** 2)

    t = np.linspace(-1, 1, 200)[:, None]
    sound = np.sin(9 * t) + np.sin(14 * t + 1) + np.sin(23 * t + 2)
    batch = {"time": f32(np.hstack([t, np.ones_like(t)])), "sound": f32((sound - sound.mean()) / sound.std())}
    return Case(loss_fn, p, batch, optax.adam(1e-3), guess=1.0)


@patient(
    "healthy",
    source="Qi et al. 2017, PointNet: the largest over the points, so that few of them have a gradient",
    steps=80,
)
def largest_over_the_points(seed):
    """Balls, cubes and sticks of sixty points."""
    rng = np.random.default_rng(seed)
    p = {"w1": dense(rng, 3, 24), "b1": jnp.zeros(24), "w2": dense(rng, 24, 32), "out": dense(rng, 32, 3, 1.0)}

    def loss_fn(p, batch):
        h = jax.nn.relu(batch[0] @ p["w1"] + p["b1"])
        h = jax.nn.relu(h @ p["w2"]).max(1)
        return optax.softmax_cross_entropy_with_integer_labels(h @ p["out"], batch[1]).mean()

    label = np.arange(48) % 3
    cloud = rng.uniform(-1, 1, (48, 60, 3))
    ball = cloud / np.maximum(1, np.linalg.norm(cloud, axis=2, keepdims=True))
    stick = cloud * np.array([1.5, 0.2, 0.2])
    cloud = np.choose(label[:, None, None], (ball, cloud, stick))
    return Case(loss_fn, p, (f32(cloud), jnp.asarray(label)), optax.adam(1e-2), guess=math.log(3), classes=3)


@patient(
    "healthy",
    needs="flax",
    source="Ioffe & Szegedy 2015 with Srivastava et al. 2014: statistics of the batch, and half of the units dropped",
    steps=80,
)
def normalised_and_dropped(seed):
    """Flax Linen: columns in the hundreds go through a BatchNorm first; half of the units are dropped."""
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.BatchNorm(use_running_average=False)(x)
            x = nn.Dropout(0.5, deterministic=False)(nn.relu(nn.Dense(64)(x)))
            return nn.Dense(4)(x)

    x, y = blobs(seed)
    x = 400 + 120 * x
    net = Net()
    variables = jax.jit(net.init)({"params": jax.random.key(seed), "dropout": jax.random.key(1)}, x)

    def loss_fn(params, batch):
        state = {"params": params, "batch_stats": variables["batch_stats"]}
        logits, _ = net.apply(state, batch[0], mutable=["batch_stats"], rngs={"dropout": jax.random.key(2)})
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch[1]).mean()

    return Case(loss_fn, variables["params"], (x, y), optax.adam(1e-2), guess=math.log(4), classes=4)


@patient(
    "healthy",
    source="textbooks on counts: Poisson's deviance, a logarithm as link, and the mean as first bias",
    steps=100,
)
def calls_per_hour(seed):
    """Calls are in the hundreds, and need no scaling: the network gives their logarithm."""
    rng = np.random.default_rng(seed)
    x, y = surface(seed)
    calls = rng.poisson(np.exp(5 + 0.5 * np.asarray(y)))
    p = {"w1": dense(rng, 6, 32), "b1": jnp.zeros(32), "w2": dense(rng, 32, 1, 0.1), "b2": f32([np.log(calls.mean())])}

    def deviance(p, batch):
        x, n = batch
        log_rate = (jnp.tanh(x @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"])[:, 0]
        return 2 * jnp.mean(n * (jnp.log(n) - log_rate) - (n - jnp.exp(log_rate)))

    n = np.maximum(calls, 1)
    guess = float(2 * np.mean(n * np.log(n / n.mean())))
    return Case(deviance, p, (x, f32(n)), optax.adam(1e-2), guess=guess)


@patient(
    "healthy",
    source="Gao et al. 2024, sparse autoencoders: of 128 units the eight largest, the others are 0",
    steps=150,
)
def eight_of_many(seed):
    """What comes out of another network is written as a sum of few directions; most units are 0 for most examples."""
    rng = np.random.default_rng(seed)
    decode = rng.normal(size=(128, 32))
    decode /= np.linalg.norm(decode, axis=1, keepdims=True)
    p = {"enc": f32(decode.T), "dec": f32(decode), "b": jnp.zeros(32)}

    def loss_fn(p, x):
        z = (x - p["b"]) @ p["enc"]
        value, place = jax.lax.top_k(z, 8)
        code = jnp.zeros_like(z).at[jnp.arange(len(z))[:, None], place].set(jax.nn.relu(value))
        return jnp.mean((code @ p["dec"] + p["b"] - x) ** 2)

    truth = rng.normal(size=(40, 32))
    x = (rng.random((160, 40)) < 0.08) @ truth
    x = (x - x.mean()) / x.std()
    return Case(loss_fn, p, f32(x), optax.adam(3e-3), guess=float(x.var(0).mean()))


@patient(
    "healthy",
    source="Koenker & Bassett 1978, the pinball loss: slopes of 0.1, 0.5 and 0.9, and nothing between",
    steps=150,
)
def three_quantiles(seed):
    """What is late trains' tenth, half and nine tenths? The gradient has three sizes only; SGD with a schedule."""
    rng = np.random.default_rng(seed)
    p = {"w1": dense(rng, 6, 48), "b1": jnp.zeros(48), "w2": dense(rng, 48, 3, 1.0), "b2": jnp.zeros(3)}
    level = jnp.array([0.1, 0.5, 0.9])

    def pinball(p, batch):
        x, y = batch
        out = jax.nn.elu(x @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"]
        e = y[:, None] - out
        return jnp.mean(jnp.maximum(level * e, (level - 1) * e))

    x, y = surface(seed)
    e = np.asarray(y)[:, None] - np.quantile(np.asarray(y), np.asarray(level))
    guess = float(np.maximum(np.asarray(level) * e, (np.asarray(level) - 1) * e).mean())
    return Case(pinball, p, (x, y), optax.adam(optax.linear_schedule(2e-2, 1e-3, 150)), guess=guess)


@patient(
    "healthy",
    source="Raissi et al. 2019: a tanh network, differentiated twice by its input, for a string at rest",
    steps=300,
)
def string_at_rest(seed):
    """u'' = −π² sin πx on 0 to 1, and u = 0 at both ends by construction."""
    rng = np.random.default_rng(seed)
    p = {"w": f32(2 * rng.normal(size=24)), "b": f32(rng.normal(size=24)), "out": f32(rng.normal(size=24) / 5)}

    def u(p, x):
        return x * (1 - x) * jnp.dot(jnp.tanh(x * p["w"] + p["b"]), p["out"])

    def residual(p, x):
        second = jax.vmap(jax.grad(jax.grad(u, 1), 1), (None, 0))(p, x)
        return jnp.mean((second + jnp.pi**2 * jnp.sin(jnp.pi * x)) ** 2)

    return Case(residual, p, f32(np.linspace(0, 1, 50)), optax.adam(1e-2))


@patient("healthy", source="threads on tags: each picture has several, so a sigmoid for each is right", steps=80)
def ten_tags_at_once(seed):
    """Ten yes and no at once, most of them no; (n, 10) against (n, 10)."""
    rng = np.random.default_rng(seed)
    p = {"w1": dense(rng, 24, 48), "b1": jnp.zeros(48), "w2": dense(rng, 48, 10, 1.0), "b2": jnp.full(10, -2.0)}

    def loss_fn(p, batch):
        logits = jax.nn.relu(batch["picture"] @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"]
        return optax.sigmoid_binary_cross_entropy(logits, batch["tags"]).mean()

    tags = rng.random((160, 10)) < 0.15
    picture = tags @ rng.normal(size=(10, 24)) + 0.2 * rng.normal(size=(160, 24))
    share = tags.mean(0)
    guess = float(np.mean(-share * np.log(share) - (1 - share) * np.log(1 - share)))
    return Case(loss_fn, p, {"picture": f32(picture), "tags": f32(tags)}, optax.adam(1e-2), guess=guess, classes=2)


@patient("healthy", source="mixed precision as it is meant: weights in float32, products in bfloat16", steps=80)
def products_in_bfloat16(seed):
    """Activations and products have eight bits; weights, sums of the loss and steps have 24."""
    rng = np.random.default_rng(seed)
    p = [dense(rng, 64, 48), dense(rng, 48, 10, 1.0)]

    def loss_fn(p, batch):
        one, two = (w.astype(jnp.bfloat16) for w in p)
        logits = jax.nn.relu(batch["x"].astype(jnp.bfloat16) @ one) @ two
        logp = jax.nn.log_softmax(logits.astype(jnp.float32))
        return -jnp.mean(jnp.take_along_axis(logp, batch["y"][:, None], 1))

    x, y = digits()
    batch = {"x": f32(x.reshape(-1, 64) - x.mean()), "y": y}
    return Case(loss_fn, p, batch, optax.adam(5e-3), guess=math.log(10), classes=10)


@patient(
    "healthy", source="Lin et al. 2017: the focal loss, and a first bias by which everything is background", steps=100
)
def everything_background_at_first(seed):
    """One in twenty is an object; the last bias is −3, the loss small from the start, and it falls."""
    rng = np.random.default_rng(seed)
    p = {"w1": dense(rng, 12, 32), "b1": jnp.zeros(32), "w2": dense(rng, 32, 1, 0.1), "b2": jnp.full(1, -math.log(19))}

    def focal(p, batch):
        x, y = batch
        logit = (jax.nn.relu(x @ p["w1"] + p["b1"]) @ p["w2"] + p["b2"])[:, 0]
        return optax.sigmoid_focal_loss(logit, y, alpha=0.75, gamma=2.0).mean()

    y = np.arange(200) % 20 == 0
    x = rng.normal(size=(200, 12)) + 2 * y[:, None] * (np.arange(12) < 4)
    return Case(focal, p, (f32(x), f32(y)), optax.adam(1e-2), classes=2)


@patient("healthy", source="Jaderberg et al. 2015, made small: where to look is learnt, by interpolation", steps=150)
def window_that_moves(seed):
    """The place of a bump in a line is found by a window of which only centre and width are learnt."""
    rng = np.random.default_rng(seed)
    p = {"w1": dense(rng, 24, 32), "b1": jnp.zeros(32), "centre": dense(rng, 32, 1, 0.1), "log_width": jnp.zeros(())}
    grid = jnp.linspace(-1, 1, 24)

    def loss_fn(p, line):
        centre = jnp.tanh(jax.nn.relu(line @ p["w1"] + p["b1"]) @ p["centre"])
        window = jnp.exp(-(((grid - centre) / (0.5 * jnp.exp(p["log_width"]))) ** 2))
        return jnp.mean((window - line) ** 2)

    place = rng.uniform(-0.7, 0.7, (96, 1))
    line = np.exp(-(((np.linspace(-1, 1, 24) - place) / 0.15) ** 2))
    guess = float(line.var(0).mean())
    return Case(loss_fn, p, f32(line), optax.adam(1e-2), guess=guess)


@patient(
    "healthy", source="Pascanu et al. 2013 and Goyal et al. 2017: clipping at 1, a rate that begins at 0", steps=60
)
def warm_and_clipped(seed):
    """A small recurrent network adds up; the first step has a rate of exactly 0."""
    rng = np.random.default_rng(seed)
    p = {"x": f32(rng.normal(size=24) / 2), "h": f32(np.linalg.qr(rng.normal(size=(24, 24)))[0])}
    p["out"] = f32(rng.normal(size=24) / 5)

    def loss_fn(p, batch):
        def step(h, x):
            h = jnp.tanh(h @ p["h"] + x[:, None] * p["x"])
            return h, h @ p["out"]

        _, sums = jax.lax.scan(step, jnp.zeros((64, 24)), batch[0])
        return jnp.mean((sums - batch[1]) ** 2)

    x = rng.normal(size=(12, 64))
    sums = np.cumsum(x, 0) / np.sqrt(np.arange(1, 13))[:, None]
    rate = optax.warmup_cosine_decay_schedule(0.0, 2e-2, 15, 60)
    optimizer = optax.chain(optax.clip_by_global_norm(1.0), optax.adam(rate))
    return Case(loss_fn, p, (f32(x), f32(sums)), optimizer, guess=float(np.mean(sums**2)))
