"""Six networks that travel through time, trees, palettes and equations."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient("nan or inf", source="pytorch/pytorch issue 41508, attention is nan where every key is masked", steps=150)
def next_basket_of_the_shopper(seed, cured=False):
    """A shopper's earlier items and what is looked at now: which of nine departments next? Some shoppers are new."""
    k = jax.random.split(jax.random.key(seed), 9)
    items, longest, width = 40, 10, 24
    history = jax.random.randint(k[0], (160, longest), 0, items)
    length = jax.random.randint(k[1], (160,), 0, longest + 1)
    mask = jnp.arange(longest) < length[:, None]
    now = jax.random.randint(k[2], (160,), 0, items)
    repeat = (mask & (history % 3 == now[:, None] % 3)).any(1)
    department = 2 * (now % 4) + repeat + (now == 0)

    def normal(key, *shape):
        return jax.random.normal(key, shape) * shape[0] ** -0.5

    params = {
        "items": 0.3 * jax.random.normal(k[3], (items, width)),
        "attention": {name: normal(key, width, width) for name, key in zip("qkv", k[4:7], strict=False)},
        "head": {"in": normal(k[7], 2 * width, 48), "out": normal(k[8], 48, 9), "bias": jnp.zeros(9)},
    }

    def forward(p, batch):
        past, present = p["items"][batch["history"]], p["items"][batch["now"]]
        q = present @ p["attention"]["q"]
        score = jnp.einsum("nd,ntd->nt", q, past @ p["attention"]["k"]) / width**0.5
        score = jnp.where(batch["mask"], score, -1e9 if cured else -jnp.inf)  # the cause
        summary = jnp.einsum("nt,ntd->nd", jax.nn.softmax(score), past @ p["attention"]["v"])
        h = jax.nn.relu(jnp.concatenate([summary, present], -1) @ p["head"]["in"])
        return h @ p["head"]["out"] + p["head"]["bias"]

    def loss(p, batch):
        return optax.softmax_cross_entropy_with_integer_labels(forward(p, batch), batch["next"]).mean()

    share = np.bincount(np.asarray(department)) / 160
    share = share[share > 0]
    batch = {"history": history, "mask": mask, "now": now, "next": department}
    return Case(loss, params, batch, optax.adam(5e-3), float(-(share * np.log(share)).sum()), 9)


@patient(
    "gradient cut off", at=("['split']",), source="Kontschieder et al. 2015, deep neural decision forests", steps=300
)
def tree_for_the_loan_office(seed, cured=False):
    """A tree of depth four over applicants' figures; the splits and the values of the leaves are learnt together."""
    depth = 4
    k = jax.random.split(jax.random.key(seed), 5)
    x = jax.random.normal(k[0], (256, 16))
    w = jax.random.normal(k[1], (16,)) * 16**-0.5
    rate = x @ w + 0.8 * jnp.tanh(2 * x[:, 3]) * (x @ w > 0)
    rate = (rate - rate.mean()) / rate.std()
    inner, leaves = 2**depth - 1, 2**depth
    params = {
        "split": {"w": jax.random.normal(k[2], (16, inner)) * 16**-0.5, "threshold": jnp.zeros(inner)},
        "leaf": 0.1 * jax.random.normal(k[3], (leaves,)),
    }

    def answer(p, x):
        side = x @ p["split"]["w"] - p["split"]["threshold"]
        right = jax.nn.sigmoid(3 * side) if cured else (side > 0).astype(x.dtype)  # the cause
        reach = jnp.ones((len(x), 1))
        for level in range(depth):
            here = right[:, 2**level - 1 : 2 ** (level + 1) - 1]
            reach = jnp.stack([reach * (1 - here), reach * here], -1).reshape(len(x), -1)
        return reach @ p["leaf"]

    def loss(p, batch):
        return jnp.mean((answer(p, batch[0]) - batch[1]) ** 2)

    return Case(loss, params, (x, rate), optax.adam(1e-2), 1.0)


@patient("not used", at=(".place",), source="Vaswani et al. 2017, section 3.5", needs="equinox", steps=100)
def finish_of_the_regatta(seed, cured=False):
    """The order in which eight boats pass the buoys; did the red one pass before the blue one?"""
    import equinox as eqx

    boats, width = 8, 32
    k = jax.random.split(jax.random.key(seed), 2)
    order = jax.vmap(lambda key: jax.random.permutation(key, boats))(jax.random.split(k[0], 256))
    before = (jnp.argmax(order == 0, 1) < jnp.argmax(order == 1, 1)).astype(jnp.float32)

    class Regatta(eqx.Module):
        boat: eqx.nn.Embedding
        place: eqx.nn.Embedding
        attention: eqx.nn.MultiheadAttention
        norm: eqx.nn.LayerNorm
        mlp: eqx.nn.MLP
        head: eqx.nn.Linear

        def __init__(self, key):
            a, b, c, d, e = jax.random.split(key, 5)
            self.boat = eqx.nn.Embedding(boats, width, key=a)
            self.place = eqx.nn.Embedding(boats, width, key=b)
            self.attention = eqx.nn.MultiheadAttention(2, width, key=c)
            self.norm = eqx.nn.LayerNorm(width)
            self.mlp = eqx.nn.MLP(width, width, 64, 1, jax.nn.gelu, key=d)
            self.head = eqx.nn.Linear(width, 1, key=e)

        def __call__(self, order):
            x = jax.vmap(self.boat)(order)
            place = jax.vmap(self.place)(jnp.arange(boats))
            h = x + place if cured else x  # the cause
            h = h + self.attention(h, h, h)
            h = h + jax.vmap(self.mlp)(jax.vmap(self.norm)(h))
            return self.head(h.mean(0))[0]

    params, rest = eqx.partition(Regatta(k[1]), eqx.is_inexact_array)

    def loss(params, batch):
        logit = jax.vmap(eqx.combine(params, rest))(batch["order"])
        return optax.sigmoid_binary_cross_entropy(logit, batch["before"]).mean()

    share = float(before.mean())
    guess = float(-share * np.log(share) - (1 - share) * np.log(1 - share))
    return Case(loss, params, {"order": order, "before": before}, optax.adam(3e-3), guess, 2)


@patient("healthy", source="Jaeger 2001, echo state networks", steps=150)
def reservoir_for_the_chaotic_laser(seed):
    """A fixed random reservoir listens to a chaotic series; only the readout learns the value three steps ahead."""
    z = np.empty(420)
    z[:18] = 1.2
    for t in range(17, 419):
        z[t + 1] = 0.9 * z[t] + 0.2 * z[t - 17] / (1 + z[t - 17] ** 10)
    z = (z[100:] - z[100:].mean()) / z[100:].std()
    k = jax.random.split(jax.random.key(seed), 3)
    w = np.array(jax.random.normal(k[0], (80, 80)))
    w = jnp.asarray(0.9 * w / np.abs(np.linalg.eigvals(w)).max(), jnp.float32)
    params = {
        "reservoir": {"w": w, "u": 0.5 * jax.random.normal(k[1], (80,))},
        "readout": {"w": jnp.zeros((80,)), "b": jnp.zeros(())},
    }

    def loss(p, series):
        fixed = jax.lax.stop_gradient(p["reservoir"])

        def listen(h, u):
            h = jnp.tanh(fixed["w"] @ h + fixed["u"] * u)
            return h, h

        _, h = jax.lax.scan(listen, jnp.zeros(80), series[:-3])
        ahead = h @ p["readout"]["w"] + p["readout"]["b"]
        return jnp.mean((ahead - series[3:])[30:] ** 2)

    series = jnp.asarray(z, jnp.float32)
    return Case(loss, params, series, optax.adam(1e-2), float(series[33:].var()))


@patient("healthy", source="van den Oord et al. 2017, VQ-VAE", steps=300)
def palette_of_the_weaver(seed):
    """Patches of cloth are coded by the nearest of 24 entries of a learnt palette, and painted again from it."""
    k = jax.random.split(jax.random.key(seed), 8)
    kinds = jax.random.normal(k[0], (12, 36))
    cloth = kinds[jax.random.randint(k[1], (256,), 0, 12)] + 0.15 * jax.random.normal(k[2], (256, 36))

    def dense(key, a, b):
        return [jax.random.normal(key, (a, b)) * (1 / a) ** 0.5, jnp.zeros(b)]

    params = {
        "encoder": [dense(k[3], 36, 32), dense(k[4], 32, 6)],
        "palette": 0.5 * jax.random.normal(k[5], (24, 6)),
        "decoder": [dense(k[6], 6, 32), dense(k[7], 32, 36)],
    }

    def mlp(layers, x):
        (w, b), (v, c) = layers
        return jax.nn.relu(x @ w + b) @ v + c

    def loss(p, cloth):
        z = mlp(p["encoder"], cloth)
        far = ((z[:, None] - p["palette"]) ** 2).sum(-1)
        q = p["palette"][far.argmin(1)]
        code = z + jax.lax.stop_gradient(q - z)
        painted = mlp(p["decoder"], code)
        pull = jnp.mean((jax.lax.stop_gradient(z) - q) ** 2) + 0.25 * jnp.mean((z - jax.lax.stop_gradient(q)) ** 2)
        return jnp.mean((painted - cloth) ** 2) + pull

    return Case(loss, params, cloth, optax.adam(3e-3), float(((cloth - cloth.mean(0)) ** 2).mean()))


@patient("healthy", source="Raissi et al. 2019, physics-informed neural networks", steps=200)
def pendulum_without_measurements(seed):
    """A net that is to satisfy the equation of a damped pendulum and its start, without any measured values."""
    k = jax.random.split(jax.random.key(seed), 3)
    params = [
        (jax.random.normal(k[0], (1, 32)), jax.random.uniform(k[1], (32,), minval=-2.0, maxval=2.0)),
        (jax.random.normal(k[2], (32, 32)) * 32**-0.5, jnp.zeros(32)),
        (jnp.zeros((32, 1)), jnp.zeros(1)),
    ]

    def angle(params, t):
        h = t[None]
        for w, b in params[:-1]:
            h = jnp.tanh(h @ w + b)
        w, b = params[-1]
        return 1.0 + t**2 * (h @ w + b)[0]

    speed = jax.grad(angle, argnums=1)
    force = jax.grad(speed, argnums=1)

    def loss(params, times):
        def residual(t):
            return force(params, t) + 0.3 * speed(params, t) + 2.0 * jnp.sin(angle(params, t))

        return jnp.mean(jax.vmap(residual)(times) ** 2)

    return Case(loss, params, jnp.linspace(0.0, 2.5, 48), optax.adam(3e-3))
