"""Six networks about neighbours and crowds: roads, ships at sea, tunes, blurred numbers, patients, molecules."""

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..data import written_digits
from ..patient import Case, patient


@patient(
    "exploding",
    at=("['roads']",),
    source="Kipf and Welling 2016, the renormalisation trick of graph convolutions",
    steps=200,
)
def traffic_at_the_junctions(seed, cured=False):
    """A residual graph network predicts the traffic of each junction from what lies around it and its neighbours."""
    rng = np.random.default_rng(seed)
    n, width, deep = 96, 32, 6
    spot = rng.uniform(size=(n, 2))
    far = ((spot[:, None] - spot) ** 2).sum(-1)
    roads = (far < np.sort(far, 1)[:, 9:10]) | (far < np.sort(far, 1)[:, 9:10]).T
    roads = roads.astype(np.float32) + np.eye(n, dtype=np.float32) * (1 - np.diag(roads))
    degree = roads.sum(1)
    x = rng.normal(size=(n, 6)).astype(np.float32)
    near = (roads / degree[:, None]) @ x
    traffic = 2 * near[:, 0] + np.tanh(x[:, 1]) + np.abs(near[:, 2] * 2)
    traffic = jnp.asarray((traffic - traffic.mean()) / traffic.std(), jnp.float32)

    k = jax.random.split(jax.random.key(seed), deep + 2)
    params = {
        "embed": jax.random.normal(k[0], (6, width)) * 6**-0.5,
        "conv": [{"w": jax.random.normal(k[i], (width, width)) * width**-0.5} for i in range(1, deep + 1)],
        "out": {"w": jax.random.normal(k[-1], (width,)) * width**-0.5, "b": jnp.zeros(())},
    }

    def loss(params, batch):
        roads = batch["roads"]
        norm = roads.sum(1, keepdims=True) ** -0.5
        h = batch["x"] @ params["embed"]
        for conv in params["conv"]:
            around = norm * roads * norm.T if cured else roads  # the cause
            h = h + jax.nn.relu(around @ (h @ conv["w"]))  # the cause
        return jnp.mean((h @ params["out"]["w"] + params["out"]["b"] - batch["traffic"]) ** 2)

    return Case(
        loss, params, {"roads": jnp.asarray(roads), "x": jnp.asarray(x), "traffic": traffic}, optax.adam(2e-3), 1.0
    )


@patient(
    "dead units",
    at=("['Conv_0']['bias']", "['Conv_1']['bias']"),
    needs="flax",
    steps=100,
    source="Lin et al. 2017, focal loss: the prior of the last bias",
)
def ships_on_the_radar(seed, cured=False):
    """Rare ships among waves: pixel by pixel a small convolutional net says whether there is one, seldom yes."""
    from flax import linen as nn

    rng = np.random.default_rng(seed)
    ship = np.zeros((24, 12, 12), bool)
    for i in range(24):
        r, c = rng.integers(1, 10, 2)
        ship[i, r, c : c + 2] = True
    x = rng.normal(size=ship.shape)
    for shift, axis in ((0, 1), (1, 1), (-1, 1)):
        x += 2.0 * np.roll(ship, shift, axis)
    x = jnp.asarray((x - x.mean()) / x.std(), jnp.float32)[..., None]
    y = jnp.asarray(ship, jnp.float32)
    rare = 0.01

    class Radar(nn.Module):
        @nn.compact
        def __call__(self, x):
            prior = nn.initializers.constant(-np.log((1 - rare) / rare))
            hidden = nn.initializers.zeros if cured else prior  # the cause
            for _ in range(2):
                x = nn.relu(nn.Conv(8, (3, 3), bias_init=hidden)(x))
            return nn.Conv(1, (1, 1), bias_init=prior)(x)[..., 0]

    net = Radar()

    def loss(variables, batch):
        logit, y = net.apply(variables, batch["image"]), batch["ship"]
        hard = jnp.where(y > 0, 1 - jax.nn.sigmoid(logit), jax.nn.sigmoid(logit))
        return 100 * (hard**2 * optax.sigmoid_binary_cross_entropy(logit, y)).mean()

    p = np.linspace(1e-4, 0.6, 3000)
    s = float(y.mean())
    guess = 100 * float((-s * (1 - p) ** 2 * np.log(p) - (1 - s) * p**2 * np.log(1 - p)).min())
    return Case(loss, net.init(jax.random.key(seed), x[:1]), {"image": x, "ship": y}, optax.adam(1e-2), guess, 2)


@patient(
    "clipped", source="pytorch/examples word_language_model: SGD of rate 20, clip 0.25", needs="equinox", steps=200
)
def tunes_for_the_fiddle(seed, cured=False):
    """An LSTM learns reels note by note: which note of the scale follows? Clipped as in the example it comes from."""
    import equinox as eqx

    rng = np.random.default_rng(seed)
    bars = rng.integers(0, 8, (6, 4))
    tunes = jnp.asarray(np.stack([np.concatenate([bars[b] for b in rng.integers(0, 6, 5)]) for _ in range(40)]))

    class Fiddle(eqx.Module):
        note: eqx.nn.Embedding
        cell: eqx.nn.LSTMCell
        out: eqx.nn.Linear

        def __init__(self, key):
            a, b, c = jax.random.split(key, 3)
            self.note = eqx.nn.Embedding(8, 16, key=a)
            self.cell = eqx.nn.LSTMCell(16, 40, key=b)
            self.out = eqx.nn.Linear(40, 8, key=c)

        def __call__(self, tune):
            def step(state, x):
                state = self.cell(x, state)
                return state, self.out(state[0])

            return jax.lax.scan(step, (jnp.zeros(40), jnp.zeros(40)), jax.vmap(self.note)(tune))[1]

    params, rest = eqx.partition(Fiddle(jax.random.key(seed)), eqx.is_inexact_array)

    def loss(params, tunes):
        logits = jax.vmap(eqx.combine(params, rest))(tunes[:, :-1])
        return optax.softmax_cross_entropy_with_integer_labels(logits, tunes[:, 1:]).mean()

    most = 0.25 if cured else 0.25 / tunes.size
    optimizer = optax.chain(optax.clip_by_global_norm(most), optax.sgd(5.0))
    share = np.bincount(np.asarray(tunes[:, 1:]).ravel(), minlength=8) / tunes[:, 1:].size
    share = share[share > 0]
    return Case(loss, params, tunes, optimizer, float(-(share * np.log(share)).sum()), 8)


@patient("rate too large", needs="flax", steps=150)
def numbers_seen_through_fog(seed, cured=False):
    """A denoising autoencoder takes the fog from handwritten digits."""
    from flax import nnx

    clear = written_digits(160)[0].reshape(-1, 64) / 16
    fog = clear * 0.7 + 0.25 * jax.random.normal(jax.random.key(seed), clear.shape)

    class Clearer(nnx.Module):
        def __init__(self, rngs):
            widths = [64, 96, 48, 96]
            self.layers = nnx.List([nnx.Linear(a, b, rngs=rngs) for a, b in zip(widths, widths[1:], strict=False)])
            self.last = nnx.Linear(96, 64, rngs=rngs)

        def __call__(self, x):
            for layer in self.layers:
                x = nnx.relu(layer(x))
            return nnx.sigmoid(self.last(x))

    graph, params = nnx.split(Clearer(nnx.Rngs(seed)))

    def loss(params, batch):
        fog, clear = batch
        return jnp.mean((nnx.merge(graph, params)(fog) - clear) ** 2)

    guess = float(((clear - clear.mean(0)) ** 2).mean())
    return Case(loss, params, (fog, clear), optax.adam(2e-3 if cured else 1e-1), guess)


@patient("healthy", source="Katzman et al. 2018, DeepSurv", steps=200)
def time_until_the_relapse(seed):
    """Cox's partial likelihood for patients, some of whom left the study before anything happened."""
    k = jax.random.split(jax.random.key(seed), 5)
    x = jax.random.normal(k[0], (100, 10))
    risk = 4 * jnp.tanh(x[:, 0]) + 3 * x[:, 1] + 2 * jnp.abs(x[:, 2])
    time = jnp.exp(-risk) * jax.random.exponential(k[1], (100,)) ** 0.5
    event = jax.random.uniform(k[2], (100,)) < 0.8
    order = jnp.argsort(time)
    x, event = x[order], event[order]
    params = {"a": jax.random.normal(k[3], (10, 32)) * 10**-0.5, "c": jnp.zeros(32), "b": jnp.zeros((32,))}
    at_risk = jnp.triu(jnp.ones((100, 100), bool))

    def partial_likelihood(score, event):
        among = jax.nn.logsumexp(jnp.where(at_risk, score, -1e9), axis=1)
        return -jnp.where(event, score - among, 0).sum() / event.sum()

    def loss(p, batch):
        x, event = batch
        return partial_likelihood(jax.nn.selu(x @ p["a"] + p["c"]) @ p["b"], event)

    return Case(loss, params, (x, event), optax.adam(1e-2), float(partial_likelihood(jnp.zeros(100), event)))


@patient("healthy", source="Velickovic et al. 2018, graph attention; padding as in jraph", steps=200)
def boiling_points_of_the_alkanes(seed):
    """Graph attention over small trees of atoms, padded to one length: a number for each molecule."""
    rng = np.random.default_rng(seed)
    atoms, edges, trees = 9, 26, 96
    sizes = rng.integers(4, atoms + 1, trees)
    source, target = np.full((trees, edges), atoms), np.full((trees, edges), atoms)
    y = np.zeros(trees)
    for t, size in enumerate(sizes):
        parent = [rng.integers(0, i) for i in range(1, size)]
        pairs = [(p, i + 1) for i, p in enumerate(parent)]
        both = pairs + [(b, a) for a, b in pairs] + [(i, i) for i in range(size)]
        source[t, : len(both)], target[t, : len(both)] = np.array(both).T
        degree = np.bincount(np.array(pairs).ravel(), minlength=size)
        y[t] = size - 0.7 * (degree > 2).sum()
    y = jnp.asarray((y - y.mean()) / y.std(), jnp.float32)
    k = jax.random.split(jax.random.key(seed), 8)
    layers = [
        {
            "w": jax.random.normal(k[3 * i], (16, 16)) * 0.25,
            "to": jax.random.normal(k[3 * i + 1], (16,)) * 0.25,
            "from": jax.random.normal(k[3 * i + 2], (16,)) * 0.25,
        }
        for i in range(2)
    ]
    params = {
        "atom": jax.random.normal(k[6], (16,)),
        "layers": layers,
        "head": jax.random.normal(k[7], (16,)) * 0.02,
        "shift": jnp.zeros(()),
    }

    def energy(p, source, target):
        degree = jax.ops.segment_sum(jnp.ones(edges), target, atoms + 1)[:, None]
        h = jnp.tanh(p["atom"] * jnp.minimum(degree, 6) / 3).at[atoms].set(0.0)
        for layer in p["layers"]:
            z = h @ layer["w"]
            score = jax.nn.leaky_relu(z[target] @ layer["to"] + z[source] @ layer["from"], 0.2)
            score = jnp.exp(score - jax.ops.segment_max(score, target, atoms + 1)[target])
            share = score / jax.ops.segment_sum(score, target, atoms + 1)[target]
            h = h + jnp.tanh(jax.ops.segment_sum(share[:, None] * z[source], target, atoms + 1))
            h = h.at[atoms].set(0.0)
        return (h @ p["head"]).sum() + p["shift"]

    def loss(p, batch):
        source, target, y = batch
        return jnp.mean((jax.vmap(energy, (None, 0, 0))(p, source, target) - y) ** 2)

    return Case(loss, params, (jnp.asarray(source), jnp.asarray(target), y), optax.adam(1e-2), 1.0)
