"""Hospitals and laboratories: tables, gaps in them, and times until something happens."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired


def to_jax(tree):
    return jax.tree.map(lambda a: jnp.asarray(a, jnp.int32 if np.asarray(a).dtype.kind == "i" else jnp.float32), tree)


def he(rng, *sizes):
    """[(W, b), ...] for relu."""
    return [
        (np.sqrt(2 / m) * rng.standard_normal((m, n)), np.zeros(n)) for m, n in zip(sizes[:-1], sizes[1:], strict=True)
    ]


def mlp(layers, h, act=jax.nn.relu):
    for W, b in layers[:-1]:
        h = act(h @ W + b)
    W, b = layers[-1]
    return h @ W + b


def cohort(rng, n=160, d=8):
    """Covariates and a risk that depends on them, both of unit size."""
    x = rng.standard_normal((n, d))
    risk = x[:, 0] - 0.8 * x[:, 1] + 0.7 * x[:, 2] * x[:, 3]
    return x, (risk - risk.mean()) / risk.std()


@patient("unscaled targets", steps=150, at=("batch['minutes']",))
def stay_in_minutes(seed, cured=False):
    """The length of a stay in hospital, some thousands of minutes, is asked of a network whose answers begin near 0."""
    rng = np.random.default_rng(seed)
    x, risk = cohort(rng)
    minutes = 7200 + 2500 * risk  # the cause
    if cured:
        minutes = (minutes - minutes.mean()) / minutes.std()
    params = to_jax(he(rng, 8, 32, 1))

    def loss(params, batch):
        stay = mlp(params, batch["x"])[:, 0]
        return jnp.square(stay - batch["minutes"]).mean()  # the cause

    return Case(loss, params, to_jax({"x": x, "minutes": minutes}), optax.adam(1e-2), guess=float(minutes.var()))


@patient("unscaled inputs", steps=150, also=("saturated",), at=("batch[0]",))
def laboratory_sheet_as_printed(seed, cured=False):
    """Platelets, sodium, glucose and others enter in the units of the sheet, in the hundreds, into a tanh network."""
    rng = np.random.default_rng(seed)
    z, risk = cohort(rng)
    usual = np.array([250, 140, 110, 300, 180, 420, 900, 130])
    spread = np.array([60, 4, 30, 80, 50, 120, 200, 15])
    sheet = usual + spread * z  # the cause
    if cured:
        sheet = (sheet - sheet.mean(0)) / sheet.std(0)
    ill = (risk > 0).astype(np.float32)
    layers = [(rng.standard_normal((m, n)) / np.sqrt(m), np.zeros(n)) for m, n in ((8, 24), (24, 1))]

    def loss(layers, batch):
        sheet, ill = batch
        logit = mlp(layers, sheet, jnp.tanh)[:, 0]  # the cause
        return optax.sigmoid_binary_cross_entropy(logit, ill).mean()

    return Case(loss, to_jax(layers), to_jax((sheet, ill)), optax.adam(1e-2), guess=0.693, classes=2)


@patient(
    "nan or inf", steps=120, source="jax-ml/jax#17070, NaN gradients with a combination of normalization and masking"
)
def gaps_masked_after_the_product(seed, cured=False):
    """A missing value is NaN in the table and is replaced only after its product with a weight: the gradient is NaN."""
    rng = np.random.default_rng(seed)
    x, risk = cohort(rng)
    seen = rng.random(x.shape) > 0.15
    table = np.where(seen, x, np.nan)
    if cured:
        table = np.where(seen, x, 0.0)
    params = to_jax({"scale": np.ones(8), "missing": np.zeros(8), "net": he(rng, 8, 32, 1)})

    def loss(params, batch):
        h = jnp.where(batch["seen"], batch["table"] * params["scale"], params["missing"])  # the cause
        return ((mlp(params["net"], h)[:, 0] - batch["risk"]) ** 2).mean()

    batch = to_jax({"table": table, "risk": risk}) | {"seen": jnp.asarray(seen)}
    return Case(loss, params, batch, optax.adam(1e-2), guess=1.0)


gaps_filled_before_the_product = repaired(gaps_masked_after_the_product, "gaps_filled_before_the_product")


@patient("wrong loss: sigmoid for classes", steps=120)
def stage_of_a_tumour_by_one_sigmoid(seed, cured=False):
    """The stages 1 to 4 of a tumour go into the cross-entropy of one sigmoid, which falls without end."""
    rng = np.random.default_rng(seed)
    x, risk = cohort(rng)
    stage = 1 + np.digitize(risk, [-0.7, 0.0, 0.7])
    params = to_jax(he(rng, 8, 32, 4 if cured else 1))

    def loss(params, batch):
        out = mlp(params, batch["x"])
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(out, batch["stage"] - 1).mean()
        return optax.sigmoid_binary_cross_entropy(out[:, 0], batch["stage"].astype(jnp.float32)).mean()  # the cause

    guess = 1.386 if cured else float("nan")
    return Case(loss, params, to_jax({"x": x, "stage": stage}), optax.adam(1e-2), guess=guess, classes=4)


@patient("rate too small", steps=120)
def adam_at_a_ten_millionth(seed, cured=False):
    """An ordinary network for a risk score, with 1e-7 copied from the fine-tuning of a large model."""
    rng = np.random.default_rng(seed)
    x, risk = cohort(rng)
    params = to_jax({"body": he(rng, 8, 48, 1)})

    def loss(params, batch):
        return optax.huber_loss(mlp(params["body"], batch[0])[:, 0], batch[1]).mean()

    guess = float(np.where(abs(risk) < 1, risk**2 / 2, abs(risk) - 0.5).mean())
    return Case(loss, params, to_jax((x, risk)), optax.adamw(1e-2 if cured else 1e-7), guess=guess)


@patient("healthy", steps=120)
def accelerated_failure_times(seed):
    """A Weibull model of censored survival times, whose shape is learnt along with a network for the scale."""
    rng = np.random.default_rng(seed)
    x, risk = cohort(rng)
    t = np.exp(1.2 * risk + 0.25 * np.log(rng.exponential(size=len(risk))))
    limit = rng.uniform(0.5, 8, len(risk))
    died = (t <= limit).astype(np.float32)
    t = np.minimum(t, limit)
    params = to_jax({"net": he(rng, 8, 24, 1), "log_k": 0.0})

    def loss(params, batch):
        k = jnp.exp(params["log_k"])
        z = k * (jnp.log(batch["t"]) - mlp(params["net"], batch["x"])[:, 0])
        nll = jnp.exp(z) - batch["died"] * (z + params["log_k"])
        return nll.mean()

    return Case(loss, params, to_jax({"x": x, "t": t, "died": died}), optax.adam(2e-2))


@patient("healthy", steps=120)
def hazard_of_each_month(seed):
    """Discrete survival: one logit for each month that a patient was seen alive, months after the last one masked."""
    rng = np.random.default_rng(seed)
    x, risk = cohort(rng)
    month = np.clip(np.round(4 + 3 * risk + 0.3 * rng.standard_normal(len(risk))), 0, 9).astype(int)
    alive = np.arange(10)[None, :] <= month[:, None]
    dies = np.arange(10)[None, :] == month[:, None]
    params = to_jax(he(rng, 8, 32, 10))

    def loss(params, batch):
        nll = optax.sigmoid_binary_cross_entropy(mlp(params, batch["x"], jax.nn.swish), batch["dies"])
        return (nll * batch["alive"]).sum() / batch["alive"].sum()

    batch = to_jax({"x": x, "dies": dies.astype(np.float32), "alive": alive.astype(np.float32)})
    p = 1 / alive.sum(1).mean()
    return Case(loss, params, batch, optax.adam(2e-2), guess=float(-p * np.log(p) - (1 - p) * np.log(1 - p)))


@patient("healthy", steps=100)
def dose_that_may_only_rise(seed):
    """A monotone dose response: all weights pass through softplus, biases are free, rate 0.05."""
    rng = np.random.default_rng(seed)
    dose = rng.uniform(0, 1, (140, 1))
    y = 1 / (1 + np.exp(-14 * (dose[:, 0] - 0.4))) + 0.3 * dose[:, 0]
    params = to_jax(
        {"a": rng.normal(1, 1, (1, 16)), "c": -rng.uniform(0, 4, 16), "b": rng.normal(-2, 0.3, (16, 1)), "d": 0.0}
    )

    def loss(p, batch):
        h = jnp.tanh(batch[0] @ jax.nn.softplus(4 * p["a"]) + p["c"])
        out = (h @ jax.nn.softplus(p["b"]))[:, 0] + p["d"]
        return jnp.mean((out - batch[1]) ** 2)

    return Case(loss, params, to_jax((dose, y)), optax.adam(5e-2), guess=float(y.var()))


@patient("healthy", steps=100)
def wards_and_diagnoses_as_numbers(seed):
    """Two categories as embeddings and three measurements, one of them missing for a third with a flag beside it."""
    rng = np.random.default_rng(seed)
    n = 200
    ward, code = rng.integers(0, 6, n), rng.integers(0, 20, n)
    x = rng.standard_normal((n, 3))
    gap = rng.random(n) < 0.33
    y = np.sin(ward) + np.cos(3 * code) + x[:, 0] + 0.7 * np.where(gap, 1, x[:, 1])
    y = (y - y.mean()) / y.std()
    x[gap, 1] = 0
    table = np.concatenate([x, gap[:, None]], 1)
    params = to_jax(
        {"ward": rng.standard_normal((6, 3)), "code": rng.standard_normal((20, 6)), "net": he(rng, 13, 32, 1)}
    )

    def loss(p, b):
        h = jnp.concatenate([p["ward"][b["ward"]], p["code"][b["code"]], b["table"]], -1)
        return jnp.square(mlp(p["net"], h)[:, 0] - b["y"]).mean()

    batch = to_jax({"ward": ward, "code": code, "table": table, "y": y})
    return Case(loss, params, batch, optax.adagrad(0.1), guess=1.0)
