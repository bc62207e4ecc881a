"""Losses, data and formats: what is compared, in which units, and which numbers break."""

from __future__ import annotations

import math

import jax
import jax.numpy as jnp
import numpy as np
import optax

from vgcourse.clinic.ward.data import waves, written_digits
from vgcourse.clinic.ward.patient import Case, patient
from vgcourse.clinic.ward.seen.networks import cross_entropy, glorot


def mlp(key, *sizes):
    keys = jax.random.split(key, len(sizes))
    return [(glorot(k, n, m), jnp.zeros(m)) for k, n, m in zip(keys, sizes, sizes[1:], strict=False)]


def predict(params, x, act=jax.nn.relu):
    for w, b in params[:-1]:
        x = act(x @ w + b)
    w, b = params[-1]
    return x @ w + b


@patient(
    "symmetric initialisation",
    needs="flax",
    source="kernel_initializer='ones', made smaller",
    at=("hidden",),
    steps=100,
)
def all_of_one_size(seed, cured=False):
    """Flax NNX; every kernel is a constant."""
    from flax import nnx

    kernel = nnx.initializers.lecun_normal() if cured else nnx.initializers.constant(0.1)  # the cause

    class Net(nnx.Module):
        def __init__(self, rngs):
            self.hidden = nnx.Linear(6, 32, kernel_init=kernel, rngs=rngs)  # the cause
            self.second = nnx.Linear(32, 32, kernel_init=kernel, rngs=rngs)  # the cause
            self.out = nnx.Linear(32, 1, kernel_init=kernel, rngs=rngs)

        def __call__(self, x):
            return self.out(nnx.gelu(self.second(nnx.gelu(self.hidden(x)))))

    graph, params = nnx.split(Net(nnx.Rngs(seed)))

    def loss_fn(params, batch):
        x, y = batch
        logit = nnx.merge(graph, params)(x)[:, 0]
        return optax.sigmoid_binary_cross_entropy(logit, y).mean()

    x = jax.random.normal(jax.random.key(seed), (256, 6))
    y = (x[:, 0] * x[:, 1] > 0).astype(jnp.float32)
    return Case(loss_fn, params, (x, y), optax.adam(1e-2), guess=math.log(2), classes=2)


@patient("nan or inf", source="threads on autoencoders: the loss is nan from the first step", steps=100)
def sigma_of_relu(seed, cured=False):
    """A variational autoencoder whose standard deviation is a ReLU: the logarithm of 0 is in its loss."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {
        "enc": mlp(keys[0], 64, 32),
        "mu": mlp(keys[1], 32, 4),
        "sigma": mlp(keys[2], 32, 4),
        "dec": mlp(keys[3], 4, 32, 64),
    }
    positive = jax.nn.softplus if cured else jax.nn.relu  # the cause

    def loss_fn(params, batch):
        x, noise = batch
        h = jnp.tanh(predict(params["enc"], x))
        mu, sigma = predict(params["mu"], h), positive(predict(params["sigma"], h))  # the cause
        logits = predict(params["dec"], mu + sigma * noise)
        kl = 0.5 * jnp.sum(mu**2 + sigma**2 - 1 - 2 * jnp.log(sigma), -1)  # the cause
        return jnp.mean(optax.sigmoid_binary_cross_entropy(logits, x).sum(-1) + kl)

    x = written_digits(96)[0].reshape(-1, 64) / 16
    batch = (x, jax.random.normal(jax.random.key(seed + 1), (96, 4)))
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=float("nan"))


@patient("nan or inf", source="Haarnoja et al. 2018, appendix C: the correction of a squashed Gaussian")
def squashed_policy(seed, cured=False):
    """The log probability of tanh(u) has log(1 − tanh² u): tanh is 1 in float32 from u = 9 on."""
    keys = jax.random.split(jax.random.key(seed), 2)
    params = {"body": mlp(keys[0], 8, 32, 4), "log_std": jnp.full(2, 2.0)}

    def loss_fn(params, batch):
        state, noise, best = batch
        mean = predict(params["body"], state, jnp.tanh)[:, :2]
        u = mean + jnp.exp(params["log_std"]) * noise
        action = jnp.tanh(u)
        log_p = jnp.sum(-0.5 * noise**2 - params["log_std"], -1)
        if cured:
            log_p -= jnp.sum(2 * (math.log(2) - u - jax.nn.softplus(-2 * u)), -1)
        else:
            log_p -= jnp.sum(jnp.log(1 - action**2), -1)  # the cause
        return jnp.mean(jnp.sum((action - best) ** 2, -1) + 0.01 * log_p)

    state = jax.random.normal(jax.random.key(seed + 1), (128, 8))
    batch = (state, jax.random.normal(jax.random.key(seed + 2), (128, 2)), jnp.tanh(state[:, :2]))
    return Case(loss_fn, params, batch, optax.adam(3e-3))


@patient(
    "nan or inf", source="threads on attention: a row that is masked as a whole", at=("length", "['mask']"), steps=100
)
def empty_sentence(seed, cured=False):
    """One sentence of the batch is empty: its row of scores is −inf throughout, and its softmax 0/0."""
    keys = jax.random.split(jax.random.key(seed), 5)
    params = {"emb": jax.random.normal(keys[0], (30, 16)), "out": glorot(keys[4], 16, 2)}
    params |= {name: glorot(k, 16, 16) for name, k in zip("qkv", keys[1:4], strict=True)}

    def loss_fn(params, batch):
        x = params["emb"][batch["tokens"]]
        q, k, v = (x @ params[name] for name in "qkv")
        mask = jnp.arange(12)[None] < batch["length"][:, None]
        scores = q @ k.swapaxes(1, 2) / 4.0
        weights = jax.nn.softmax(jnp.where(mask[:, None], scores, -1e9 if cured else -jnp.inf))  # the cause
        h = (weights @ v).mean(1)
        return cross_entropy(h @ params["out"], batch["label"])

    rng = np.random.default_rng(seed)
    tokens, length = rng.integers(1, 30, (64, 12)), rng.integers(3, 13, 64)
    length[17] = 0
    label = (tokens[:, 0] > 15).astype(np.int32)
    batch = {"tokens": jnp.asarray(tokens), "length": jnp.asarray(length), "label": jnp.asarray(label)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=math.log(2), classes=2)


@jax.custom_vjp
def straight_sign(x):
    return jnp.sign(x)


straight_sign.defvjp(lambda x: (jnp.sign(x), x), lambda x, g: (g * (jnp.abs(x) <= 1),))


@patient("gradient cut off", source="Courbariaux et al. 2016, without the straight-through estimator", steps=100)
def binarised(seed, cured=False):
    """Binary activations by sign, whose derivative is 0 everywhere."""
    params = mlp(jax.random.key(seed), 6, 48, 48, 1)
    act = straight_sign if cured else jnp.sign  # the cause

    def loss_fn(params, batch):
        x, y = batch
        logit = predict(params, x, act)[:, 0]  # the cause
        return optax.sigmoid_binary_cross_entropy(logit, y).mean()

    x = jax.random.normal(jax.random.key(seed + 1), (256, 6))
    y = (x[:, 0] * x[:, 1] > 0).astype(jnp.float32)
    return Case(loss_fn, params, (x, y), optax.adam(1e-2), guess=math.log(2), classes=2)


@patient(
    "unscaled inputs", also=("exploding", "rate too large"), source="threads on tables", at=("[0]", "rows"), steps=100
)
def raw_table(seed, cured=False):
    """Year, income, area and age as they stand in the table."""
    rng = np.random.default_rng(seed)
    table = np.stack(
        [rng.integers(1950, 2020, 256), rng.lognormal(10, 0.5, 256), rng.normal(110, 30, 256), rng.normal(40, 12, 256)],
        1,
    )
    z = (table - table.mean(0)) / table.std(0)
    rows = z if cured else table  # the cause
    y = z @ np.array([0.5, 0.7, -0.4, 0.3]) + 0.1 * rng.normal(0, 1, 256)
    y = (y - y.mean()) / y.std()
    params = mlp(jax.random.key(seed), 4, 32, 32, 1)

    def loss_fn(params, batch):
        return jnp.mean((predict(params, batch["rows"])[:, 0] - batch["y"]) ** 2)  # the cause

    batch = {"rows": jnp.asarray(rows, jnp.float32), "y": jnp.asarray(y, jnp.float32)}
    return Case(loss_fn, params, batch, optax.sgd(0.01), guess=1.0)


@patient(
    "unscaled targets",
    also=("rate too small",),
    source="threads on deep Q-learning: returns in the thousands",
    at=("[2]",),
    steps=150,
)
def large_returns(seed, cured=False):
    """A Q-network learns returns of some thousands by a Huber loss."""
    params = mlp(jax.random.key(seed), 8, 32, 32, 4)

    def loss_fn(params, batch):
        state, action, returns = batch
        q = jnp.take_along_axis(predict(params, state), action[:, None], 1)[:, 0]
        return optax.huber_loss(q, returns).mean()  # the cause

    x, y = waves(jax.random.key(seed), 256)
    returns = y[:, 0] if cured else 2000 + 1500 * y[:, 0]  # the cause
    action = jax.random.randint(jax.random.key(seed + 1), (256,), 0, 4)
    guess = float(jnp.abs(returns - jnp.median(returns)).mean()) if not cured else 0.39
    return Case(loss_fn, params, (x, action, returns), optax.adam(1e-3), guess=guess)


@patient(
    "wrong loss: softmax twice", needs="equinox", source="PyTorch forum: softmax before CrossEntropyLoss", steps=100
)
def ends_in_softmax(seed, cured=False):
    """An Equinox MLP, softmax, and optax's cross-entropy of logits."""
    import equinox as eqx

    net = eqx.nn.MLP(64, 10, 48, 2, key=jax.random.key(seed))
    params, static = eqx.partition(net, eqx.is_inexact_array)

    def loss_fn(params, batch):
        out = jax.vmap(eqx.combine(params, static))(batch[0])
        out = out if cured else jax.nn.softmax(out)  # the cause
        return optax.softmax_cross_entropy_with_integer_labels(out, batch[1]).mean()  # the cause

    images, labels = written_digits(128)
    batch = (images.reshape(-1, 64) / 16, labels)
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=math.log(10), classes=10)


@patient(
    "wrong loss: sigmoid for classes", needs="flax", source="Keras threads: binary_crossentropy for digits", steps=100
)
def digits_as_yes_or_no(seed, cured=False):
    """Flax Linen; one logit, a sigmoid's cross-entropy, and labels 0 to 9."""
    from flax import linen

    class Net(linen.Module):
        @linen.compact
        def __call__(self, x):
            x = linen.relu(linen.Dense(48)(x))
            return linen.Dense(10 if cured else 1)(x)

    net = Net()
    images, labels = written_digits(128)
    x = images.reshape(-1, 64) / 16

    def loss_fn(variables, batch):
        logits = net.apply(variables, batch["image"])
        if cured:
            return cross_entropy(logits, batch["label"])
        return optax.sigmoid_binary_cross_entropy(logits[:, 0], batch["label"]).mean()  # the cause

    params = net.init(jax.random.key(seed), x[:1])
    return Case(loss_fn, params, {"image": x, "label": labels}, optax.adam(3e-3), guess=math.log(10), classes=10)


@patient("wrong loss: broadcast", source="threads on actor and critic: values (T, 1), returns (T,)", steps=100)
def values_in_a_column(seed, cured=False):
    """A critic beside an actor; its values are a column, the returns a row."""
    keys = jax.random.split(jax.random.key(seed), 4)
    params = {"actor": mlp(keys[0], 8, 32, 3), "critic": mlp(keys[1], 8, 32, 1)}

    def loss_fn(params, batch):
        state, action, returns = batch
        values = predict(params["critic"], state, jnp.tanh)
        values = values[:, 0] if cured else values
        advantage = returns - values  # the cause
        log_p = jax.nn.log_softmax(predict(params["actor"], state, jnp.tanh))
        chosen = jnp.take_along_axis(log_p, action[:, None], 1)[:, 0]
        return 0.1 * -jnp.mean(chosen * jax.lax.stop_gradient(advantage)) + jnp.mean(advantage**2)

    x, y = waves(jax.random.key(seed), 128)
    action = jax.random.randint(keys[3], (128,), 0, 3)
    return Case(loss_fn, params, (x, action, y[:, 0]), optax.adam(1e-2), guess=1.0)
