"""Heat that houses need, baskets of fruit, valves with four experts, the bending of a beam, cars on a bridge."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "unscaled targets",
    at=("['kWh']",),
    needs="equinox",
    source="stats.stackexchange 409000: should we normalize target data as well as input data",
    steps=200,
)
def heat_that_a_house_needs(seed, cured=False):
    """Twelve months' weather goes through a GRU, the house's numbers join it, and out comes the heat of the year."""
    import equinox as eqx

    class Heat(eqx.Module):
        cell: eqx.nn.GRUCell
        out: eqx.nn.MLP

        def __init__(self, key):
            a, b = jax.random.split(key)
            self.cell = eqx.nn.GRUCell(2, 16, key=a)
            self.out = eqx.nn.MLP(20, "scalar", 32, 1, key=b)

        def __call__(self, months, house):
            h, _ = jax.lax.scan(lambda h, x: (self.cell(x, h), None), jnp.zeros(16), months)
            return self.out(jnp.concatenate([h, house]))

    rng = np.random.default_rng(seed)
    season = -np.cos(2 * np.pi * np.arange(12) / 12)
    celsius = 9 + rng.normal(0, 3, (128, 1)) + 8 * season + rng.normal(0, 1, (128, 12))
    sun = 3 + 2 * season + rng.normal(0, 0.4, (128, 12))
    house = rng.normal(size=(128, 4))
    cold = np.maximum(18 - celsius, 0).sum(1)
    kwh = 110 * cold * np.exp(0.3 * house[:, 0] - 0.25 * house[:, 1]) - 200 * sun.sum(1) * (1 + 0.3 * house[:, 2])
    months = np.stack([(celsius - 9) / 7, (sun - 3) / 1.5], axis=-1)
    kwh = (kwh - kwh.mean()) / kwh.std() if cured else kwh  # the cause
    batch = {"months": months, "house": house, "kWh": kwh}
    batch = {name: jnp.asarray(value, jnp.float32) for name, value in batch.items()}
    params, static = eqx.partition(Heat(jax.random.key(seed)), eqx.is_inexact_array)

    def loss(params, batch):
        kwh = jax.vmap(eqx.combine(params, static))(batch["months"], batch["house"])
        return jnp.abs(kwh - batch["kWh"]).mean()

    guess = float(jnp.abs(batch["kWh"] - jnp.median(batch["kWh"])).mean())
    return Case(loss, params, batch, optax.adamw(3e-3), guess)


@patient("rate too small", needs="flax", source="Devlin et al., BERT: 10 000 steps of warm-up", steps=200)
def price_of_a_basket_of_fruit(seed, cured=False):
    """A network for sets, with a mask for empty places, learns what a basket costs; the schedule is that of BERT."""
    from flax import nnx

    class Basket(nnx.Module):
        def __init__(self, rngs):
            self.fruit = nnx.Embed(12, 32, rngs=rngs)
            self.inner = nnx.List([nnx.Linear(33, 48, rngs=rngs), nnx.Linear(48, 48, rngs=rngs)])
            self.norm = nnx.LayerNorm(48, rngs=rngs)
            self.outer = nnx.List([nnx.Linear(48, 48, rngs=rngs), nnx.Linear(48, 1, rngs=rngs)])

        def __call__(self, fruit, weight, there):
            h = jnp.concatenate([self.fruit(fruit), weight[..., None]], axis=-1)
            h = self.inner[1](nnx.gelu(self.inner[0](h)))
            h = jnp.where(there[..., None], h, 0).sum(1) / 3
            return self.outer[1](nnx.gelu(self.outer[0](self.norm(h))))[:, 0]

    rng = np.random.default_rng(seed)
    there = np.arange(8) < rng.integers(1, 9, (160, 1))
    fruit, weight = rng.integers(0, 12, (160, 8)), rng.uniform(0.2, 1.5, (160, 8))
    price = (rng.uniform(1, 6, 12)[fruit] * weight * there).sum(1)
    price = np.where(there.sum(1) > 5, 0.8 * price, price)
    price = (price - price.mean()) / price.std()
    graph, params = nnx.split(Basket(nnx.Rngs(seed)))

    def loss(params, batch):
        *basket, price = batch
        return jnp.mean((nnx.merge(graph, params)(*basket) - price) ** 2)

    warmup = 30 if cured else 10_000
    rate = optax.warmup_cosine_decay_schedule(0.0, 2e-3, warmup_steps=warmup, decay_steps=100 * warmup)
    batch = (jnp.asarray(fruit), jnp.asarray(weight, jnp.float32), jnp.asarray(there), jnp.asarray(price, jnp.float32))
    return Case(loss, params, batch, optax.adamw(rate), 1.0)


@patient("healthy", source="Shazeer et al., The sparsely-gated mixture-of-experts layer", steps=300)
def valves_of_four_makers(seed):
    """Four experts of which the gate lets two speak for each valve; their shares are balanced a little."""
    k = jax.random.split(jax.random.key(seed), 7)
    x = jax.random.normal(k[0], (256, 6))
    maker = (x[:, 0] > 0) * 2 + (x[:, 1] > 0)
    slope = jax.random.normal(k[1], (4, 6))
    flow = (x * slope[maker]).sum(1) + jnp.array([-1.5, 0.5, 1.0, -0.5])[maker]
    flow = (flow - flow.mean()) / flow.std()
    params = {
        "gate": 0.1 * jax.random.normal(k[2], (6, 4)),
        "experts": {
            "in": jax.random.normal(k[3], (4, 6, 24)) * 0.5,
            "bias": jnp.zeros((4, 24)),
            "out": jax.random.normal(k[4], (4, 24)) * 0.2,
            "offset": jnp.zeros(4),
        },
    }

    def loss(params, batch):
        x, flow = batch
        logits = x @ params["gate"]
        second = jax.lax.top_k(logits, 2)[0][:, 1:]
        share = jax.nn.softmax(jnp.where(logits >= second, logits, -1e30), axis=1)
        e = params["experts"]
        said = jax.nn.relu(jnp.einsum("nd,edh->neh", x, e["in"]) + e["bias"])
        said = jnp.einsum("neh,eh->ne", said, e["out"]) + e["offset"]
        balance = 4 * jnp.square(share.mean(0)).sum() - 1
        return jnp.mean(((share * said).sum(1) - flow) ** 2) + 0.01 * balance

    return Case(loss, params, (x, flow), optax.adam(1e-2), 1.0)


@patient("healthy", source="Raissi et al., Physics-informed neural networks", steps=300)
def bending_of_a_loaded_beam(seed):
    """Fourth derivatives of a network should equal the load along a beam that is held flat at both of its ends."""
    k = jax.random.split(jax.random.key(seed), 3)
    params = {
        "a": {"w": jax.random.normal(k[0], (1, 24)), "b": jax.random.uniform(k[0], (24,), minval=-1, maxval=1)},
        "b": {"w": jax.random.normal(k[1], (24, 24)) * 24**-0.5, "b": jnp.zeros(24)},
        "c": {"w": jax.random.normal(k[2], (24, 1)) * 0.02, "b": jnp.zeros(1)},
    }

    def bend(params, s):
        h = jnp.tanh(2 * s * params["a"]["w"][0] + params["a"]["b"])
        h = jnp.tanh(h @ params["b"]["w"] + params["b"]["b"])
        return (s * (1 - s)) ** 2 * (h @ params["c"]["w"] + params["c"]["b"])[0]

    def derivative(f):
        return lambda s: jax.jvp(f, (s,), (1.0,))[1]

    def loss(params, batch):
        place, load = batch

        def fourth(s):
            f = partial(bend, params)
            for _ in range(4):
                f = derivative(f)
            return f(s)

        return jnp.mean((jax.vmap(fourth)(place) - load) ** 2)

    place = jnp.linspace(0, 1, 48)
    load = 10 * jnp.exp(-60 * (place - 0.35) ** 2) + 4 * place
    return Case(loss, params, (place, load), optax.adam(3e-3), float(jnp.mean(load**2)))


@patient("healthy", source="statsmodels and scikit-learn: Poisson deviance with an offset", steps=300)
def cars_on_a_bridge(seed):
    """Cars counted on a bridge, hundreds at a time, by the hour and the weather; the deviance is a sum, not a mean."""
    rng = np.random.default_rng(seed)
    hour, weekday, rain = rng.uniform(0, 24, 200), rng.integers(0, 7, 200), rng.exponential(1, 200)
    minutes = rng.choice([15, 30, 60], 200)
    rush = np.exp(-((hour - 8) ** 2) / 6) + np.exp(-((hour - 17) ** 2) / 8)
    rate = 14 * np.exp(1.2 * rush * (weekday < 5) - 0.15 * rain - 0.8 * (hour < 5))
    cars = rng.poisson(rate * minutes)
    clock = [np.sin(hour * np.pi * i / 12) for i in (1, 2, 3)] + [np.cos(hour * np.pi * i / 12) for i in (1, 2, 3)]
    x = np.column_stack([*clock, weekday < 5, rain]).astype(np.float32)
    k1, k2 = jax.random.split(jax.random.key(seed))
    params = {
        "hidden": [jax.random.normal(k1, (8, 32)) * 8**-0.5, jnp.zeros(32)],
        "log_rate": [jnp.zeros(32), jnp.log(cars.sum() / minutes.sum()).astype(jnp.float32)],
    }

    def deviance(cars, expected):
        return 2 * (jax.scipy.special.xlogy(cars, cars / expected) - cars + expected).sum()

    def loss(params, batch):
        h = jnp.tanh(batch["x"] @ params["hidden"][0] + params["hidden"][1])
        log_rate = h @ params["log_rate"][0] + params["log_rate"][1]
        return deviance(batch["cars"], batch["minutes"] * jnp.exp(log_rate))

    batch = {"x": x, "cars": cars, "minutes": minutes}
    batch = {name: jnp.asarray(value, jnp.float32) for name, value in batch.items()}
    guess = float(deviance(batch["cars"], batch["minutes"] * cars.sum() / minutes.sum()))
    return Case(loss, params, batch, optax.sgd(2e-7, momentum=0.9), guess)
