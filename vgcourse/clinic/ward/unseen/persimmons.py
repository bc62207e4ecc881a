"""Networks of shops, stations and depots: tables of numbers in, forecasts and classes out."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import waves
from ..patient import Case, patient


def _dense(key, sizes, gain=1.0):
    keys = jax.random.split(key, len(sizes) - 1)
    return [
        {"kernel": gain * jax.random.normal(k, (i, o)) / i**0.5, "bias": jnp.zeros(o)}
        for k, i, o in zip(keys, sizes, sizes[1:], strict=False)
    ]


def _forward(layers, x, activation=jax.nn.relu):
    for layer in layers[:-1]:
        x = activation(x @ layer["kernel"] + layer["bias"])
    return x @ layers[-1]["kernel"] + layers[-1]["bias"]


@patient(
    "unscaled inputs",
    at=("['readings']",),
    source="scikit-learn docs: MLPs are sensitive to feature scaling",
    steps=200,
)
def fog_at_the_airfield(seed, cured=False):
    """Fog, mist or clear sight from a station: pressure, temperature, wind direction, cloud base, dew point."""
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(256, 5))
    label = np.digitize(z[:, 1] - z[:, 4] + 0.5 * z[:, 3] * z[:, 0], [-0.8, 0.8])
    raw = np.array([1013.0, 284.0, 210.0, 900.0, 279.0]) + z * np.array([9.0, 7.0, 80.0, 300.0, 6.0])
    x = raw  # the cause
    if cured:
        x = (raw - raw.mean(0)) / raw.std(0)
    params = _dense(jax.random.key(seed), (5, 48, 48, 3))

    def loss(params, batch):
        logits = _forward(params, batch["readings"], jnp.tanh)
        return optax.softmax_cross_entropy_with_integer_labels(logits, batch["sight"]).mean()

    share = np.bincount(label) / len(label)
    batch = {"readings": jnp.asarray(x, jnp.float32), "sight": jnp.asarray(label)}
    return Case(loss, params, batch, optax.adam(3e-3), float(-(share * np.log(share)).sum()), classes=3)


@patient("unscaled targets", at=("['rentals']",), source="UCI bike sharing data, day.csv: counts up to 8714", steps=150)
def bicycles_lent_tomorrow(seed, cured=False):
    """How many bicycles the city lends on a day, from season, weather and weekday."""
    rng = np.random.default_rng(seed)
    season, warmth, rain, wind = rng.integers(0, 4, 200), *rng.normal(size=(3, 200))
    weekday = rng.integers(0, 7, 200)
    count = 4500 + 1400 * warmth - 900 * (rain > 0.5) * rain + 500 * np.sin(season) - 300 * wind * (weekday > 4)
    count = np.clip(count + 100 * rng.normal(size=200), 20, 9000)
    y = count  # the cause
    if cured:
        y = (count - count.mean()) / count.std()
    x = np.column_stack([np.eye(4)[season], np.eye(7)[weekday], warmth, rain, wind])
    params = _dense(jax.random.key(seed), (14, 64, 32, 1))

    def loss(params, batch):
        return jnp.mean((_forward(params, batch["features"])[:, 0] - batch["rentals"]) ** 2)

    batch = {"features": jnp.asarray(x, jnp.float32), "rentals": jnp.asarray(y, jnp.float32)}
    return Case(loss, params, batch, optax.adam(2e-3), float(np.var(y)))


@patient(
    "wrong loss: broadcast",
    source="PyTorch's warning: using a target size different to the input size",
    needs="equinox",
)
def strength_of_concrete(seed, cured=False):
    """Compressive strength from the mix of eight ingredients, with a Huber loss."""
    import equinox as eqx

    x, y = waves(jax.random.key(seed), n=200)
    y = y[:, 0]
    model = eqx.nn.MLP(8, 1, 48, 2, activation=jax.nn.gelu, key=jax.random.key(seed + 1))
    params, static = eqx.partition(model, eqx.is_array)

    def loss(params, batch):
        mix, strength = batch
        predicted = jax.vmap(eqx.combine(params, static))(mix)
        if cured:
            predicted = predicted[:, 0]
        return optax.huber_loss(predicted, strength, delta=2.0).mean()  # the cause

    guess = float(optax.huber_loss(jnp.full_like(y, y.mean()), y, delta=2.0).mean())
    return Case(loss, params, (x, y), optax.adam(3e-3), guess)


@patient("wrong loss: sigmoid for classes", source="Keras docs: BinaryCrossentropy is for labels 0 and 1", steps=200)
def grade_of_the_coffee(seed, cured=False):
    """Which of four grades a lot of beans gets from its cupping notes."""
    rng = np.random.default_rng(seed)
    grade = rng.integers(0, 4, 240)
    notes = rng.normal(size=(4, 10))[grade] + 0.5 * rng.normal(size=(240, 10))
    params = _dense(jax.random.key(seed), (10, 32, 4 if cured else 1))

    def loss(params, batch):
        notes, grade = batch
        scores = _forward(params, notes)
        if cured:
            return optax.softmax_cross_entropy_with_integer_labels(scores, grade).mean()
        return optax.sigmoid_binary_cross_entropy(scores[:, 0], grade).mean()  # the cause

    # with labels of 1.5 on average the best constant answer to the second is infinitely sure
    guess = float(np.log(4)) if cured else -np.inf
    return Case(loss, params, (jnp.asarray(notes, jnp.float32), jnp.asarray(grade)), optax.adam(5e-3), guess, classes=4)


@patient("healthy", steps=200)
def takings_in_cents(seed):
    """Takings of a kiosk per day in cents; the net's last line knows their mean and spread, the error is in cents²."""
    x, z = waves(jax.random.key(seed), n=160, d=6)
    cents = 85_000.0 + 21_000.0 * z[:, 0]
    mean, spread = float(cents.mean()), float(cents.std())
    params = _dense(jax.random.key(seed + 5), (6, 64, 64, 1))

    def loss(params, batch):
        days, takings = batch
        return jnp.mean((mean + spread * _forward(params, days, jax.nn.silu)[:, 0] - takings) ** 2)

    return Case(loss, params, (x, cents), optax.adam(3e-3), float(cents.var()))


@patient("healthy", steps=200)
def sum_over_all_the_scales(seed):
    """Calibration of a row of scales: squared errors are summed, not averaged, as in the lab's old code."""
    x, y = waves(jax.random.key(seed + 2), n=128, d=4)
    params = _dense(jax.random.key(seed), (4, 40, 40, 1))

    def loss(params, batch):
        return jnp.sum((_forward(params, batch[0], jnp.tanh) - batch[1]) ** 2)

    return Case(loss, params, (x, y), optax.adam(5e-3), float((y**2).sum()))
