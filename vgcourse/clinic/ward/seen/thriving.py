"""Healthy networks that look odd: zeros where one expects none, tiny or huge numbers, masks, stops, sums."""

from __future__ import annotations

import math
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import clouds, first_step, waves, written_digits
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.memory import binary, lstm, lstm_params
from vgcourse.clinic.ward.seen.networks import cross_entropy, glorot
from vgcourse.clinic.ward.seen.objectives import mlp, predict


def layer_norm(x):
    return (x - x.mean(-1, keepdims=True)) * jax.lax.rsqrt(x.var(-1, keepdims=True) + 1e-5)


def _pixels(n=128):
    images, labels = written_digits(n)
    return images.reshape(-1, 64) / 16, labels


@patient("healthy", source="Peebles & Xie 2023, adaLN-Zero", steps=150)
def adaptive_norm_zero(seed):
    """Shift, scale and gate of every block come from a condition by weights of 0; the last layer is 0 as well."""
    keys = jax.random.split(jax.random.key(seed), 8)
    params = {"into": glorot(keys[0], 8, 24), "cond": glorot(keys[1], 4, 16), "last": jnp.zeros((24, 8))}
    params["blocks"] = [
        {"mod": jnp.zeros((16, 72)), "up": glorot(keys[2 + i], 24, 48), "down": glorot(keys[5 + i], 48, 24)}
        for i in range(3)
    ]

    def loss_fn(params, batch):
        x, cond, noise = batch
        h, c = (x + noise) @ params["into"], jax.nn.silu(cond @ params["cond"])
        for block in params["blocks"]:
            shift, scale, gate = jnp.split(c @ block["mod"], 3, -1)
            inner = layer_norm(h) * (1 + scale) + shift
            h = h + gate * (jax.nn.gelu(inner @ block["up"]) @ block["down"])
        return jnp.mean((layer_norm(h) @ params["last"] - noise) ** 2)

    x, label = clouds(keys[7], 256, 8, 4)
    batch = (3 * x, jax.nn.one_hot(label, 4), jax.random.normal(keys[6], x.shape))
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=1.0)


@patient("healthy", source="Touvron et al. 2021, LayerScale", steps=100)
def layer_scale(seed):
    """Sixteen pre-norm blocks, each times 10⁻⁵ at the start."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"embed": glorot(keys[0], 64, 32), "head": glorot(keys[1], 32, 10)}
    params["up"] = jax.random.normal(keys[2], (16, 32, 64)) * (2 / 96) ** 0.5
    params["down"] = jax.random.normal(keys[0], (16, 64, 32)) * (2 / 96) ** 0.5
    params["scale"] = jnp.full((16, 32), 1e-5)

    def loss_fn(params, batch):
        x, y = batch

        def block(x, p):
            up, down, scale = p
            return x + scale * (jax.nn.gelu(layer_norm(x) @ up) @ down), None

        x, _ = jax.lax.scan(block, x @ params["embed"], (params["up"], params["down"], params["scale"]))
        return cross_entropy(layer_norm(x) @ params["head"], y)

    return Case(loss_fn, params, _pixels(), optax.adamw(3e-3), guess=math.log(10), classes=10)


@patient("healthy", steps=100)
def little_gpt(seed):
    """Causal −inf masks, tied embeddings of N(0, 0.02), projections divided by √(2·layers), a warm-up from 0."""
    keys = iter(jax.random.split(jax.random.key(seed), 12))
    params = {
        "wte": 0.02 * jax.random.normal(next(keys), (16, 32)),
        "wpe": 0.02 * jax.random.normal(next(keys), (12, 32)),
    }
    params["blocks"] = [
        {
            "qkv": 0.02 * jax.random.normal(next(keys), (32, 96)),
            "proj": 0.01 * jax.random.normal(next(keys), (32, 32)),
            "fc": 0.02 * jax.random.normal(next(keys), (32, 128)),
            "out": 0.01 * jax.random.normal(next(keys), (128, 32)),
        }
        for _ in range(2)
    ]

    def attention(block, x):
        q, k, v = (jnp.stack(jnp.split(each, 2, -1)) for each in jnp.split(x @ block["qkv"], 3, -1))
        scores = jnp.einsum("hbtd,hbsd->hbts", q, k) / 4.0
        causal = jnp.tril(jnp.ones((x.shape[1], x.shape[1]), bool))
        weights = jax.nn.softmax(jnp.where(causal, scores, -jnp.inf), -1)
        mixed = jnp.einsum("hbts,hbsd->hbtd", weights, v)
        return jnp.concatenate(list(mixed), -1) @ block["proj"]

    def loss_fn(params, batch):
        tokens = batch[:, :-1]
        x = params["wte"][tokens] + params["wpe"][: tokens.shape[1]]
        for block in params["blocks"]:
            x = x + attention(block, layer_norm(x))
            x = x + jax.nn.gelu(layer_norm(x) @ block["fc"]) @ block["out"]
        return cross_entropy(layer_norm(x) @ params["wte"].T, batch[:, 1:])

    start = jax.random.randint(next(keys), (48, 1), 0, 16)
    batch = (start + 3 * jnp.arange(13)) % 16
    schedule = optax.linear_schedule(0.0, 3e-3, 20)
    return Case(loss_fn, params, batch, optax.adamw(schedule), guess=math.log(16), classes=16)


@patient("healthy", source="Tallec & Ollivier 2018; Jozefowicz et al. 2015: large biases for long memories", steps=100)
def wide_open_gates(seed):
    """An LSTM whose forget gates begin at 5: saturated, and rightly so. The answer was 30 steps ago."""
    params = lstm_params(jax.random.key(seed), 3, 16, 5.0)

    def loss_fn(params, batch):
        return binary((lstm(params, batch[0]) @ params["out"])[:, 0], batch[1])

    return Case(
        loss_fn, params, first_step(jax.random.key(seed), 64, 30), optax.adam(1e-2), guess=math.log(2), classes=2
    )


@patient("healthy", source="Bishop 1994, mixture density networks", steps=100)
def mixture_density(seed):
    """Outputs are weights, means and log widths of five Gaussians; the loss, −log of their sum, may be below 0."""
    params = mlp(jax.random.key(seed), 1, 48, 48, 15)

    def loss_fn(params, batch):
        x, y = batch
        logits, mean, log_std = jnp.split(predict(params, x, jnp.tanh), 3, -1)
        log_p = -0.5 * ((y - mean) * jnp.exp(-log_std)) ** 2 - log_std - 0.5 * math.log(2 * math.pi)
        return -jax.nn.logsumexp(jax.nn.log_softmax(logits) + log_p, axis=-1).mean()

    y = jax.random.uniform(jax.random.key(seed + 1), (256, 1), minval=-1, maxval=1)
    x = y + 0.3 * jnp.sin(2 * math.pi * y)
    return Case(loss_fn, params, (x, y), optax.adam(2e-3), guess=math.log(2))


@patient("healthy", steps=100)
def huge_but_normalised(seed):
    """Inputs are about 10⁵; the first thing that the network does is to normalise each feature over the batch."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"gamma": jnp.ones(20), "beta": jnp.zeros(20), "mlp": mlp(keys[0], 20, 32, 4)}

    def loss_fn(params, batch):
        x, y = batch
        mean, var = x.mean(0), x.var(0)
        x = params["gamma"] * (x - mean) / jnp.sqrt(var + 1e-5) + params["beta"]
        return cross_entropy(predict(params["mlp"], x), y)

    x, y = clouds(jax.random.key(seed))
    return Case(loss_fn, params, (1e5 + 3e4 * x, y), optax.adam(3e-3), guess=math.log(4), classes=4)


@patient("healthy", source="Joulin et al. 2017, fastText", steps=100)
def bag_of_rare_words(seed):
    """Four thousand words, of which the batch holds some hundred: nearly all rows have no gradient."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"words": 0.1 * jax.random.normal(keys[0], (4000, 16)), "out": glorot(keys[1], 16, 3)}

    def loss_fn(params, batch):
        words, present, y = batch
        bag = (params["words"][words] * present[..., None]).sum(1) / present.sum(1, keepdims=True)
        return cross_entropy(bag @ params["out"], y)

    rng = np.random.default_rng(seed)
    y = rng.integers(0, 3, 64)
    words = rng.integers(0, 60, (64, 8)) + 1000 * y[:, None]
    present = (np.arange(8) < rng.integers(2, 9, 64)[:, None]).astype(np.float32)
    batch = (jnp.asarray(words), jnp.asarray(present), jnp.asarray(y))
    return Case(loss_fn, params, batch, optax.adagrad(0.3), guess=math.log(3), classes=3)


@patient("healthy", needs="equinox", source="Huang et al. 2016, deep networks with stochastic depth", steps=100)
def stochastic_depth(seed):
    """Equinox blocks, three in ten of which are left out by a key that comes with the batch."""
    import equinox as eqx

    class Block(eqx.Module):
        norm: eqx.nn.LayerNorm
        one: eqx.nn.Linear
        two: eqx.nn.Linear

        def __init__(self, key):
            a, b = jax.random.split(key)
            self.norm, self.one, self.two = (
                eqx.nn.LayerNorm(24),
                eqx.nn.Linear(24, 24, key=a),
                eqx.nn.Linear(24, 24, key=b),
            )

        def __call__(self, x, keep):
            return x + keep * self.two(jax.nn.relu(self.one(self.norm(x)))) / 0.7

    class Net(eqx.Module):
        stem: eqx.nn.Linear
        blocks: tuple
        head: eqx.nn.Linear

        def __call__(self, x, keep):
            x = self.stem(x)
            for block, k in zip(self.blocks, keep, strict=True):
                x = block(x, k)
            return self.head(x)

    keys = jax.random.split(jax.random.key(seed), 8)
    net = Net(eqx.nn.Linear(20, 24, key=keys[0]), tuple(map(Block, keys[1:6])), eqx.nn.Linear(24, 4, key=keys[6]))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(params, batch):
        x, y, key = batch
        keep = jax.random.bernoulli(key, 0.7, (len(x), 5)).astype(jnp.float32)
        return cross_entropy(jax.vmap(eqx.combine(params, static))(x, keep), y)

    batch = (*clouds(jax.random.key(seed)), jax.random.key(seed + 3))
    return Case(loss_fn, params, batch, optax.adam(1e-3), guess=math.log(4), classes=4)


@patient("healthy", needs="flax", source="Flax: dtype for the pass, param_dtype for what is kept", steps=100)
def bfloat16_pass(seed):
    """Linen in mixed precision: a pass in bfloat16, parameters and loss in float32."""
    from flax import linen

    class Net(linen.Module):
        @linen.compact
        def __call__(self, x):
            dense = partial(linen.Dense, dtype=jnp.bfloat16, param_dtype=jnp.float32)
            x = linen.LayerNorm(dtype=jnp.float32)(dense(48)(x))
            x = linen.swish(x)
            x = linen.LayerNorm(dtype=jnp.float32)(dense(48)(x))
            return dense(10)(linen.swish(x)).astype(jnp.float32)

    net = Net()
    batch = _pixels()
    params = net.init(jax.random.key(seed), batch[0][:1])["params"]

    def loss_fn(params, batch):
        return cross_entropy(net.apply({"params": params}, batch[0]), batch[1])

    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=math.log(10), classes=10)


@patient("healthy", steps=100)
def sum_over_the_batch(seed):
    """The loss is a sum over 256 examples, about 350 at the start; its rate of 2·10⁻⁴ fits."""

    def loss_fn(params, batch):
        log_p = jax.nn.log_softmax(predict(params, batch[0]))
        return -jnp.sum(jax.nn.one_hot(batch[1], 4) * log_p)

    params = mlp(jax.random.key(seed), 20, 48, 4)
    batch = clouds(jax.random.key(seed))
    return Case(loss_fn, params, batch, optax.sgd(2e-4), guess=256 * math.log(4), classes=4)


@patient("healthy", source="Howard et al. 2017; Wu & He 2018", steps=60)
def depthwise(seed):
    """Depthwise and pointwise convolutions, group normalisation, ReLU6, a mean over the picture."""
    keys = iter(jax.random.split(jax.random.key(seed), 8))
    params = {
        "stem": jax.random.normal(next(keys), (3, 3, 1, 16)) * 0.4,
        "head": glorot(next(keys), 32, 10),
        "blocks": [],
    }
    for n, m in ((16, 32), (32, 32)):
        deep = jax.random.normal(next(keys), (3, 3, 1, n)) / 3 * 2**0.5
        point = jax.random.normal(next(keys), (1, 1, n, m)) * (2 / n) ** 0.5
        params["blocks"].append({"deep": deep, "point": point, "scale": jnp.ones(m), "shift": jnp.zeros(m)})

    def conv(x, w, groups=1, stride=1):
        how = dict(dimension_numbers=("NHWC", "HWIO", "NHWC"), feature_group_count=groups)
        return jax.lax.conv_general_dilated(x, w, (stride, stride), "SAME", **how)

    def group_norm(x, p):
        g = x.reshape(*x.shape[:-1], 4, -1)
        g = (g - g.mean((1, 2, 4), keepdims=True)) * jax.lax.rsqrt(g.var((1, 2, 4), keepdims=True) + 1e-5)
        return g.reshape(x.shape) * p["scale"] + p["shift"]

    def loss_fn(params, batch):
        x, y = batch
        x = jax.nn.relu6(conv(x, params["stem"]))
        for i, p in enumerate(params["blocks"]):
            x = conv(x, p["deep"], x.shape[-1], 2 if i == 0 else 1)
            x = jax.nn.relu6(group_norm(conv(x, p["point"]), p))
        return cross_entropy(x.mean((1, 2)) @ params["head"], y)

    images, labels = written_digits(32)
    batch = ((images / 8 - 1)[..., None], labels)
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(10), classes=10)


@patient("healthy", source="Koenker & Bassett 1978; Dabney et al. 2018", steps=150)
def quantiles(seed):
    """Nineteen quantiles of each target by the pinball loss: a table of all against one, on purpose."""
    params = mlp(jax.random.key(seed), 8, 48, 48, 19)
    tau = jnp.linspace(0.05, 0.95, 19)

    def loss_fn(params, batch):
        x, y = batch
        error = y - predict(params, x)
        return jnp.mean(jnp.maximum(tau * error, (tau - 1) * error))

    x, y = waves(jax.random.key(seed))
    best = jnp.quantile(y, tau)[None]
    guess = float(jnp.mean(jnp.maximum(tau * (y - best), (tau - 1) * (y - best))))
    return Case(loss_fn, params, (x, y), optax.adam(3e-3), guess=guess)


@patient("healthy", source="Tian et al. 2021; Grill et al. 2020: a slow teacher without gradient", steps=100)
def student_of_a_teacher(seed):
    """A student predicts what a teacher, which comes with the batch and is stopped, says of another view."""
    params = {"net": mlp(jax.random.key(seed), 20, 48, 16), "predictor": mlp(jax.random.key(seed + 1), 16, 32, 16)}
    teacher = mlp(jax.random.key(seed + 2), 20, 48, 16)

    def unit(z):
        return z / jnp.sqrt(jnp.sum(z**2, -1, keepdims=True) + 1e-8)

    def loss_fn(params, batch):
        one, two, teacher = batch
        said = unit(predict(params["predictor"], predict(params["net"], one)))
        heard = jax.lax.stop_gradient(unit(predict(teacher, two)))
        return jnp.mean(2 - 2 * jnp.sum(said * heard, -1))

    x, _ = clouds(jax.random.key(seed))
    noise = 0.1 * jax.random.normal(jax.random.key(seed + 3), (2, *x.shape))
    heard = unit(predict(teacher, x + noise[1]))
    guess = float(2 - 2 * jnp.linalg.norm(heard.mean(0)))
    return Case(loss_fn, params, (x + noise[0], x + noise[1], teacher), optax.adam(3e-3), guess=guess)


@jax.custom_vjp
def turned(x):
    return x


turned.defvjp(lambda x: (x, None), lambda _, g: (-0.1 * g,))


@patient("healthy", source="Ganin & Lempitsky 2015, the gradient reversal layer", steps=100)
def turned_gradient(seed):
    """A classifier, and behind a turned gradient a second head that tries to tell where an example came from."""
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {"body": mlp(keys[0], 20, 48, 24), "label": mlp(keys[1], 24, 4), "domain": mlp(keys[2], 24, 16, 2)}

    def loss_fn(params, batch):
        x, y, domain = batch
        h = jax.nn.relu(predict(params["body"], x))
        guessed = cross_entropy(predict(params["domain"], turned(h)), domain)
        return cross_entropy(predict(params["label"], h), y) + guessed

    x, y = clouds(jax.random.key(seed))
    domain = jnp.arange(256) % 2
    batch = (x + 0.3 * domain[:, None], y, domain)
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=math.log(4) + math.log(2))


@patient("healthy", source="Le et al. 2015: recurrent ReLU that begins as the identity")
def identity_recurrence(seed):
    """The running sum of 50 numbers, by ReLU units whose recurrent weights begin as the identity."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"x": 0.1 * jax.random.normal(keys[0], (1, 16)), "h": jnp.eye(16), "b": jnp.zeros(16)}
    params["out"] = 0.1 * jax.random.normal(keys[1], (16, 1))

    def loss_fn(params, batch):
        x, y = batch

        def step(h, x):
            return jax.nn.relu(x @ params["x"] + h @ params["h"] + params["b"]), None

        h, _ = jax.lax.scan(step, jnp.zeros((len(x), 16)), x.swapaxes(0, 1))
        return jnp.mean((h @ params["out"] - y) ** 2)

    x = jax.random.uniform(jax.random.key(seed + 1), (96, 50, 1))
    y = (x.sum(1) - 25) / 2
    return Case(loss_fn, params, (x, y), optax.adam(1e-3), guess=1.0)


@patient("healthy", source="Sitzmann et al. 2020, periodic activations")
def sines(seed):
    """Coordinates to grey values by sin(30 · Wx): one picture, one number for each of its 64 points."""
    rng = np.random.default_rng(seed)

    def uniform(n, m, bound):
        return jnp.asarray(rng.uniform(-bound, bound, (n, m)), jnp.float32)

    second = (6 / 48) ** 0.5 / 30
    params = [
        {"W": uniform(2, 48, 0.5), "b": uniform(1, 48, 0.5)},
        {"W": uniform(48, 48, second), "b": uniform(1, 48, 48**-0.5)},
        {"W": uniform(48, 1, second), "b": jnp.zeros((1, 1))},
    ]

    def loss_fn(params, batch):
        where, grey = batch
        h = where
        for layer in params[:-1]:
            h = jnp.sin(30 * (h @ layer["W"] + layer["b"]))
        return jnp.mean((h @ params[-1]["W"] + params[-1]["b"] - grey) ** 2)

    picture = written_digits(3)[0][2].reshape(-1, 1)
    grid = jnp.stack(jnp.meshgrid(*[jnp.linspace(-1, 1, 8)] * 2, indexing="ij"), -1).reshape(-1, 2)
    grey = (picture - picture.mean()) / picture.std()
    return Case(loss_fn, params, (grid, grey), optax.adam(1e-3), guess=1.0)


@patient("healthy", source="Hu et al. 2022, LoRA as it is meant: A random, B zero, the base frozen", steps=100)
def low_rank_adapters(seed):
    """Only adapters are trained; B begins at 0, and the weights of the base come with the batch."""
    keys = jax.random.split(jax.random.key(seed), 3)
    base = mlp(keys[0], 20, 48, 48, 4)
    sizes = [w.shape for w, _ in base]
    params = [
        {"A": jax.random.normal(k, (n, 4)) / n**0.5, "B": jnp.zeros((4, m))}
        for k, (n, m) in zip(jax.random.split(keys[1], 3), sizes, strict=True)
    ]

    def loss_fn(params, batch):
        x, y, base = batch
        for i, (adapter, (w, b)) in enumerate(zip(params, base, strict=True)):
            x = x @ w + b + 2.0 * (x @ adapter["A"]) @ adapter["B"]
            x = jax.nn.relu(x) if i < 2 else x
        return cross_entropy(x, y)

    x, y = clouds(jax.random.key(seed))
    return Case(loss_fn, params, (x, y, base), optax.adam(3e-3), guess=math.log(4), classes=4)
