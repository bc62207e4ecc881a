"""Networks of builders and planners: steel, cables, joints, copied signals, sums over parts and hours of arrival."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient


@patient(
    "saturated",
    at=("['gates']",),
    source="temperature of concrete gates (Louizos et al., learning sparse nets by L0)",
    steps=200,
)
def sensors_worth_keeping(seed, cured=False):
    """Damage to a bridge from thirty vibration sensors, with a relaxed gate on each so that some can be taken down."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(192, 30))
    y = np.tanh(2 * x[:, 3]) + x[:, 7] * (x[:, 11] > 0) + 0.5 * x[:, 20]
    y = (y - y.mean()) / y.std()
    temperature = 0.5 if cured else 0.05  # the cause
    keys = jax.random.split(jax.random.key(seed), 3)
    params = {
        "gates": -1.0 + 0.1 * jax.random.normal(keys[0], (30,)),
        "hidden": {"w": jax.random.normal(keys[1], (30, 48)) / 30**0.5, "b": jnp.zeros(48)},
        "damage": {"w": jax.random.normal(keys[2], (48, 1)) / 48**0.5, "b": jnp.zeros(1)},
    }

    def loss(params, batch):
        x, y = batch
        gate = jax.nn.sigmoid(params["gates"] / temperature)
        h = jnp.tanh((gate * x) @ params["hidden"]["w"] + params["hidden"]["b"])
        damage = h @ params["damage"]["w"] + params["damage"]["b"]
        return jnp.mean((damage[:, 0] - y) ** 2) + 1e-3 * gate.sum()

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.sgd(0.05, momentum=0.9), float(y.var()))


@patient("vanishing: slopes", source="LeCun et al., Efficient BackProp: 1.7159 tanh(2x/3)", steps=200)
def tension_of_the_cables(seed, cured=False):
    """Tension in a stay cable out of twelve measured frequencies: twelve layers of the scaled tanh of an old paper."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(160, 12))
    y = np.tanh(x[:, 0] + x[:, 1]) + 0.5 * x[:, 2] - 0.5 * np.abs(x[:, 3])
    y = (y - y.mean()) / y.std()
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = {
        "first": jax.random.normal(a, (12, 32)) / 12**0.5,
        "inner": jax.random.normal(b, (11, 32, 32)) / 32**0.5,
        "last": jax.random.normal(c, (32,)) / 32**0.5,
    }

    def squash(u):
        return 1.7159 * jnp.tanh(2 / 3 * u) if cured else jnp.tanh(2 / 3 * u) / 1.7159  # the cause

    def loss(params, batch):
        x, y = batch
        h = squash(x @ params["first"])
        h, _ = jax.lax.scan(lambda h, w: (squash(h @ w), None), h, params["inner"])
        return jnp.mean((h @ params["last"] - y) ** 2)

    batch = (jnp.asarray(x, jnp.float32), jnp.asarray(y, jnp.float32))
    return Case(loss, params, batch, optax.sgd(0.02, momentum=0.9), float(y.var()))


@patient("not used", at=(".message",), needs="equinox", steps=150)
def displaced_joints(seed, cured=False):
    """By how much each joint of a truss moves, given the loads on its neighbours and the stiffness of the bars."""
    import equinox as eqx

    class Truss(eqx.Module):
        message: eqx.nn.Linear
        update: eqx.nn.Linear
        head: eqx.nn.Linear

        def __init__(self, key):
            a, b, c = jax.random.split(key, 3)
            self.message = eqx.nn.Linear(2 * 2 + 1, 32, key=a)
            self.update = eqx.nn.Linear(2 + 32, 32, key=b)
            self.head = eqx.nn.Linear(32, 1, key=c)

    rng = np.random.default_rng(seed)
    joints, bars = 250, 750
    load = rng.normal(size=(joints, 2))
    ends = rng.integers(0, joints, (2, bars))
    soft = rng.uniform(0.5, 1.5, size=(bars, 1))
    y = np.zeros(joints)
    np.add.at(y, ends[1], soft[:, 0] * (load[ends[0], 0] + np.abs(load[ends[0], 1])))
    y = (y - y.mean()) / y.std()

    def loss(model, batch):
        load, (tail, head), soft, y = batch
        features = jnp.concatenate([load[tail], load[head], soft], 1)
        messages = jax.nn.relu(jax.vmap(model.message)(features))
        received = jnp.zeros((joints, 32))
        summed = received.at[head].add(messages)
        both = jnp.concatenate([load, summed if cured else received], 1)  # the cause
        h = jax.nn.relu(jax.vmap(model.update)(both))
        return jnp.mean((jax.vmap(model.head)(h)[:, 0] - y) ** 2)

    load, soft, y = (jnp.asarray(v, jnp.float32) for v in (load, soft, y))
    batch = (load, tuple(jnp.asarray(ends)), soft, y)
    return Case(loss, Truss(jax.random.key(seed)), batch, optax.adam(5e-3), float(y.var()))


@patient("healthy", source="ReZero: branches behind a factor that begins at zero", steps=250)
def repeated_signals(seed):
    """Says for each lamp of a signal what stood two lamps before: a causal transformer whose branches begin at zero."""
    rng = np.random.default_rng(seed)
    tokens = rng.integers(0, 8, (48, 12))
    keys = iter(jax.random.split(jax.random.key(seed), 12))
    width = 32

    def matrix(m, n):
        return jax.random.normal(next(keys), (m, n)) / m**0.5

    params = {"tokens": matrix(8, width) * 3, "places": matrix(12, width) * 3, "unembed": matrix(width, 8)}
    params["blocks"] = []
    for _ in range(2):
        block = {"qkv": matrix(width, 3 * width), "up": matrix(width, 64), "down": matrix(64, width)}
        params["blocks"].append(block | {"gain": jnp.zeros(2)})

    def loss(params, tokens):
        h = params["tokens"][tokens] + params["places"]
        causal = jnp.tril(jnp.ones((12, 12), bool))
        for p in params["blocks"]:
            q, k, v = jnp.split(h @ p["qkv"], 3, axis=-1)
            score = jnp.where(causal, q @ k.swapaxes(1, 2) / width**0.5, -1e9)
            h = h + p["gain"][0] * jax.nn.softmax(score) @ v
            h = h + p["gain"][1] * jax.nn.gelu(h @ p["up"]) @ p["down"]
        logits = (h @ params["unembed"])[:, 2:]
        return optax.softmax_cross_entropy_with_integer_labels(logits, tokens[:, :-2]).mean()

    return Case(loss, params, jnp.asarray(tokens), optax.adam(5e-3), float(np.log(8)), 8)


@patient("healthy", source="deep sets, summed over the members", steps=200)
def cost_of_the_parts_list(seed):
    """Total cost (thousands, standardised) of an assembly from its parts, three to twenty of them; a masked sum."""
    rng = np.random.default_rng(seed)
    count = rng.integers(3, 21, 128)
    there = np.arange(20) < count[:, None]
    parts = rng.normal(size=(128, 20, 4)) * there[..., None]
    cost = ((1 + np.abs(parts[..., 0]) + 0.5 * parts[..., 1] * parts[..., 2]) * there).sum(1)
    a, b, c = jax.random.split(jax.random.key(seed), 3)
    params = {
        "part": (jax.random.normal(a, (4, 32)) / 2, jnp.zeros(32)),
        "price": jax.random.normal(b, (32, 16)) / 32**0.5,
        "total": (jax.random.normal(c, (16, 1)) / 16**0.5 / 20, jnp.zeros(1)),
    }

    def loss(params, batch):
        parts, there, cost = batch
        h = jax.nn.relu(parts @ params["part"][0] + params["part"][1]) @ params["price"]
        total = (h * there[..., None]).sum(1) @ params["total"][0] + params["total"][1]
        return jnp.mean((total[:, 0] - cost) ** 2)

    cost = (cost - cost.mean()) / cost.std()
    batch = (jnp.asarray(parts, jnp.float32), jnp.asarray(there), jnp.asarray(cost, jnp.float32))
    return Case(loss, params, batch, optax.adam(1e-2), float(cost.var()))
