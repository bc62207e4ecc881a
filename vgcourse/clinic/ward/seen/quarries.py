"""Quantities in the units of their sheets, and steps that do not suit them."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "unscaled targets",
    at=("batch['ghi']",),
    needs="equinox",
    source="gitbooo/CrossViVit issue 5: normalised inputs, and the irradiance as it was measured",
    steps=200,
)
def irradiance_in_watts_per_square_metre(seed, cured=False):
    """Equinox: sunshine of the next three hours from clouds and the clock, in watts per square metre up to 900."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    n = 160
    hour = rng.uniform(7, 15, n)
    cloud = np.clip(0.5 + np.cumsum(0.12 * rng.normal(size=(n, 9)), axis=1), 0, 1)
    clear = np.sin(np.pi * (hour[:, None] + np.arange(1, 4) - 6) / 12).clip(0)
    ghi = 900 * clear * (1 - 0.75 * cloud[:, 6:])
    clock = np.stack([np.sin(np.pi * hour / 12), np.cos(np.pi * hour / 12)], 1)
    if cured:
        ghi = (ghi - ghi.mean()) / ghi.std()
    seen = np.concatenate([clock, 2 * cloud[:, :6] - 1], axis=1)
    batch = {"seen": jnp.asarray(seen, jnp.float32), "ghi": jnp.asarray(ghi, jnp.float32)}  # the cause
    model = eqx.nn.MLP(8, 3, 48, 1, key=jax.random.key(seed))
    params, static = eqx.partition(model, eqx.is_array)

    def criterion(params, batch):
        out = jax.vmap(eqx.combine(params, static))(batch["seen"])
        return jnp.mean(jnp.square(out - batch["ghi"]))

    return Case(criterion, params, batch, optax.adam(1e-3), guess=float(ghi.var(0).mean()))


@patient(
    "unscaled targets",
    at=("batch[1]",),
    needs="flax",
    source="a common mistake: pitch trackers that regress hertz instead of octaves or cents",
    steps=200,
)
def pitch_of_a_whistle_in_hertz(seed, cured=False):
    """Linen: the pitch of a bird's whistle, 1200 to 6000 Hz, from the log spectrum of a frame by Huber's loss."""
    from flax import linen as nn

    class Tracker(nn.Module):
        @nn.compact
        def __call__(self, spec):
            h = nn.gelu(nn.Dense(32, use_bias=False)(spec))
            return nn.Dense(1)(h)[:, 0]

    rng = np.random.default_rng(seed)
    f0 = 1200 * 5 ** rng.uniform(size=128)
    bins = 400 * np.arange(1, 33)
    partial = f0[:, None] * np.array([1, 2])
    peaks = np.exp(-(((bins[:, None] - partial[:, None]) / 500) ** 2)) / np.array([1, 3])
    spec = np.log(peaks.sum(-1) + 0.02) + 0.05 * rng.normal(size=(128, 32))
    spec = (spec - spec.mean()) / spec.std()
    y = np.log2(f0 / 2700) if cured else f0  # the cause
    batch = jnp.asarray(spec, jnp.float32), jnp.asarray(y, jnp.float32)
    net = Tracker()

    def loss(params, batch):
        spec, y = batch
        return optax.huber_loss(net.apply(params, spec), y).mean()

    guess = float(optax.huber_loss(np.float32(np.median(y)), y.astype(np.float32)).mean())
    return Case(loss, net.init(jax.random.key(seed), batch[0]), batch, optax.adam(3e-3), guess=guess)


@patient(
    "unscaled targets",
    at=("batch['K']",),
    needs="flax",
    source="rstudio-conf-2020/dl-keras-tf issue 9: plain gradient descent on targets far from 1",
    steps=120,
)
def bulk_moduli_in_gigapascal(seed, cured=False):
    """NNX: bulk moduli of alloys, 60 to 320 GPa, from what they are made of; stochastic gradient descent at 0.05."""
    from flax import nnx

    class Alloy(nnx.Module):
        def __init__(self, rngs):
            self.element = nnx.Linear(5, 24, use_bias=False, rngs=rngs)
            self.hidden = nnx.Linear(24, 24, rngs=rngs)
            self.out = nnx.Linear(24, 1, rngs=rngs)

        def __call__(self, descriptors, fraction):
            h = nnx.relu(self.element(descriptors))
            h = nnx.relu(self.hidden(jnp.einsum("bs,bsd->bd", fraction, h)))
            return self.out(h)[:, 0]

    rng = np.random.default_rng(seed)
    site = rng.normal(size=(128, 4, 5))
    fraction = rng.dirichlet(np.ones(4), 128)
    stiff = np.exp(0.5 * site[..., 0] - 0.3 * site[..., 1] + 0.2 * site[..., 2] * site[..., 3])
    modulus = 150 * (fraction * stiff).sum(1)
    if cured:
        modulus = (modulus - modulus.mean()) / modulus.std()
    batch = {
        "site": jnp.asarray(site, jnp.float32),
        "x": jnp.asarray(fraction, jnp.float32),
        "K": jnp.asarray(modulus, jnp.float32),  # the cause
    }
    graph, params = nnx.split(Alloy(nnx.Rngs(seed)), nnx.Param)

    def loss_fn(params, batch):
        predicted = nnx.merge(graph, params)(batch["site"], batch["x"])
        return jnp.mean((predicted - batch["K"]) ** 2)

    return Case(loss_fn, params, batch, optax.sgd(0.05), guess=float(modulus.var()))


@patient(
    "rounded away",
    also=("unscaled inputs",),
    at=("['stations']",),
    source="float32 coordinates of a projected grid: airware/buzzard wiki, Floating-Point Considerations",
    steps=200,
)
def stations_in_gauss_krueger_metres(seed, cured=False):
    """Places of ten stations from their distances to known masts, in metres of a map of Bavaria (4.4 and 5.3 million).

    A float32 of that size steps by half a metre, Adam by 15 centimetres.
    """
    rng = np.random.default_rng(seed)
    origin = np.zeros(2) if cured else np.array([4_468_000.0, 5_333_000.0])
    mast = origin + rng.uniform(-60, 60, (14, 2)).round()
    true = origin + rng.uniform(-40, 40, (10, 2))
    params = {"stations": jnp.asarray(true + 8 * rng.normal(size=(10, 2)), jnp.float32)}
    measured = np.linalg.norm(true[:, None] - mast, axis=-1) + 0.1 * rng.normal(size=(10, 14))
    batch = {"mast": jnp.asarray(mast, jnp.float32), "range": jnp.asarray(measured, jnp.float32)}

    def misfit(params, batch):
        apart = params["stations"][:, None] - batch["mast"]
        return jnp.mean((jnp.sqrt(jnp.sum(apart**2, -1) + 1e-6) - batch["range"]) ** 2)

    return Case(misfit, params, batch, optax.adam(0.15))


@patient(
    "rate too small",
    source="the rate of SVD in NicolasHug/Surprise, .005 after each rating, taken for a whole batch's mean",
    steps=200,
)
def rate_of_one_rating_for_all_of_them(seed, cured=False):
    """Ratings by biases and factors of users and items; 800 of them in one mean at the rate for one at a time."""
    rng = np.random.default_rng(seed)
    users, items, n = 40, 30, 800
    u, i = rng.integers(0, users, n), rng.integers(0, items, n)
    taste, kind = rng.normal(size=(users, 3)), rng.normal(size=(items, 3))
    stars = 3.5 + rng.normal(size=users)[u] + rng.normal(size=items)[i] + 0.4 * (taste[u] * kind[i]).sum(1)
    params = {
        "bu": jnp.zeros(users),
        "bi": jnp.zeros(items),
        "p": jnp.asarray(0.1 * rng.normal(size=(users, 6)), jnp.float32),
        "q": jnp.asarray(0.1 * rng.normal(size=(items, 6)), jnp.float32),
    }
    batch = jnp.asarray(u), jnp.asarray(i), jnp.asarray(stars, jnp.float32)
    mean = float(stars.mean())

    def loss(w, batch):
        u, i, r = batch
        guess = mean + w["bu"][u] + w["bi"][i] + jnp.sum(w["p"][u] * w["q"][i], -1)
        return jnp.mean((r - guess) ** 2)

    rate = 0.005 * n if cured else 0.005
    return Case(loss, params, batch, optax.sgd(rate), guess=float(stars.var()))


@patient(
    "wrong loss: sigmoid for classes",
    needs="flax",
    source="keras-team/keras issue 13926, huanglau/Keras-Weighted-Binary-Cross-Entropy issue 2: the loss is negative",
    steps=120,
)
def stages_of_sleep_by_one_sigmoid(seed, cured=False):
    """Linen: the stage of sleep, 0 to 4, from powers in six bands of five epochs; the loss falls below zero."""
    from flax import linen as nn

    outputs = 5 if cured else 1  # the cause

    class Scorer(nn.Module):
        @nn.compact
        def __call__(self, power):
            h = nn.silu(nn.Dense(24, use_bias=False)(power))
            return nn.Dense(outputs, use_bias=False)(h.mean(1))

    rng = np.random.default_rng(seed)
    stage = np.arange(120) % 5
    power = rng.normal(size=(5, 6))[stage][:, None] + 0.7 * rng.normal(size=(120, 5, 6))
    night = {"power": jnp.asarray(power, jnp.float32), "stage": jnp.asarray(stage)}
    scorer = Scorer()

    def loss_fn(variables, night):
        out = scorer.apply(variables, night["power"])
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(out, night["stage"]).mean()
        return optax.sigmoid_binary_cross_entropy(out[:, 0], night["stage"]).mean()  # the cause

    start = scorer.init(jax.random.key(seed), night["power"])
    return Case(loss_fn, start, night, optax.adam(1e-2), guess=float(np.log(5)), classes=5)
