"""Graphs, molecules, simulators, images and codes, and what stops their networks."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import optax

from ..patient import Case, patient, repaired
from .kit import entropy, f32, layers, perceptron, standard, w

xent = optax.softmax_cross_entropy_with_integer_labels


@patient(
    "rank collapse",
    source="Li et al. 2018, Deeper insights into graph convolutional networks: repeated averaging makes nodes alike",
    steps=80,
)
def sensors_on_a_ring_road(seed, cured=False):
    """Which stretch of a road each sensor stands on, after thirty rounds in which every sensor takes the mean."""
    rng = np.random.default_rng(seed)
    stretch = rng.integers(0, 4, 48)
    x = rng.normal(size=(4, 12))[stretch] + 0.3 * rng.normal(size=(48, 12))
    link = rng.random((48, 48)) < 0.15
    link = link | link.T | np.eye(48, dtype=bool) | np.roll(np.eye(48, dtype=bool), 1, 1)
    link = link / link.sum(1, keepdims=True)
    params = {"stem": w(rng, 12, 16), "rounds": f32(rng.normal(size=(30, 16, 16)) / 4), "head": w(rng, 16, 4)}

    def loss_fn(p, road):
        def round_(h, weight):
            mixed = road["link"] @ h @ weight  # the cause
            mixed = mixed / jnp.sqrt(jnp.mean(mixed**2, 1, keepdims=True) + 1e-6)
            return (h + 0.1 * mixed if cured else mixed), None  # the cause

        h, _ = jax.lax.scan(round_, road["x"] @ p["stem"], p["rounds"])
        return xent(h @ p["head"], road["stretch"]).mean()

    road = {"x": f32(x), "link": f32(link), "stretch": jnp.asarray(stretch)}
    return Case(loss_fn, params, road, optax.adam(3e-3), guess=entropy(stretch), classes=4)


@patient(
    "not used",
    at=("condition",),
    source="konpatp/diffae issue 63: the gradient with respect to the condition is zero",
    steps=100,
)
def denoiser_that_ignores_its_condition(seed, cured=False):
    """Points of one of five kinds are recovered from much noise; the kind is embedded, and left."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, 5, 512)
    clean = standard(rng.normal(size=(5, 8))[kind])
    noisy = 0.03 * clean + rng.normal(size=(512, 8))
    params = {"condition": {"table": f32(rng.normal(size=(5, 16))), "project": w(rng, 16, 24)}}
    params["stem"], params["rest"] = w(rng, 8, 24), layers(rng, 24, 8)

    def loss_fn(p, batch):
        condition = p["condition"]["table"][batch["kind"]] @ p["condition"]["project"]
        hidden = batch["noisy"] @ p["stem"]  # the cause
        if cured:
            hidden = hidden + condition
        return jnp.mean((perceptron(p["rest"], jax.nn.silu(hidden)) - batch["clean"]) ** 2)

    batch = {"kind": jnp.asarray(kind), "noisy": f32(noisy), "clean": f32(clean)}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=1.0)


@patient(
    "zero initialisation",
    source="Lu et al. 2021, DeepONet; threads on small outputs: both last layers of a product begin at zero",
    steps=150,
)
def branch_and_trunk_from_zero(seed, cured=False):
    """An operator network: the integral of a function from its values, as a product of two networks' answers."""
    rng = np.random.default_rng(seed)
    grid = np.linspace(0, 1, 16)
    f = (rng.normal(size=(64, 3))[:, :, None] * np.sin(np.arange(1, 4)[:, None] * np.pi * grid)).sum(1)
    y = standard(np.cumsum(f, 1) / 16)
    params = {"branch": layers(rng, 16, 32, 12), "trunk": layers(rng, 1, 32, 12)}
    if not cured:
        params = {k: [*p[:-1], jax.tree.map(jnp.zeros_like, p[-1])] for k, p in params.items()}  # the cause

    def loss_fn(p, batch):
        branch = perceptron(p["branch"], batch["f"], jnp.tanh)
        trunk = perceptron(p["trunk"], batch["at"], jnp.tanh)
        return jnp.mean((branch @ trunk.T - batch["y"]) ** 2)  # the cause

    batch = {"f": f32(f), "at": f32(grid[:, None]), "y": f32(y)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=1.0)


@patient(
    "gradient cut off",
    source="HiDDeN (Zhu et al. 2018) and its imitations: the marked picture is stored with eight bits",
    steps=150,
)
def watermark_through_eight_bits(seed, cured=False):
    """One network hides four bits in a picture, which is stored as bytes; another shall read them."""
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (64, 4))
    picture = rng.integers(0, 256, (64, 36)) / 255
    params = {"hide": layers(rng, 4, 32, 36, gain=0.5), "read": layers(rng, 36, 24, 4)}

    def loss_fn(p, batch):
        marked = batch["picture"] + 0.001 * perceptron(p["hide"], batch["bits"], jnp.tanh)
        stored = jnp.round(marked * 255) / 255  # the cause
        if cured:
            stored = marked + jax.lax.stop_gradient(stored - marked)
        logits = perceptron(p["read"], (stored - batch["picture"]) * 100, jnp.tanh)
        return optax.sigmoid_binary_cross_entropy(logits, batch["bits"]).mean()

    batch = {"bits": f32(bits), "picture": f32(picture)}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=float(np.log(2)), classes=2)


@patient(
    "gradient cut off",
    source="Bai et al. 2019, deep equilibrium models, by hand: solved without a gradient, never attached again",
    steps=120,
)
def equilibrium_that_is_never_attached(seed, cured=False):
    """Whether two coordinates have the same sign, by the fixed point of a layer that is found under stop_gradient."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(128, 2))
    label = (x[:, 0] * x[:, 1] > 0).astype(int)
    params = {"x": w(rng, 2, 32), "b": f32(0.1 * rng.normal(size=32)), "z": w(rng, 32, 32, 0.4), "out": w(rng, 32, 1)}

    def layer(p, x, z):
        return jnp.tanh(x @ p["x"] + z @ p["z"] + p["b"])

    def loss_fn(p, batch):
        z = jax.lax.fori_loop(0, 12, lambda _, z: layer(jax.lax.stop_gradient(p), batch["x"], z), jnp.zeros((128, 32)))
        z = jax.lax.stop_gradient(z)  # the cause
        if cured:
            z = layer(p, batch["x"], z)
        return optax.sigmoid_binary_cross_entropy((z @ p["out"])[:, 0], batch["label"]).mean()

    batch = {"x": f32(x), "label": f32(label)}
    return Case(loss_fn, params, batch, optax.adam(1e-2), guess=entropy(label), classes=2)


@patient(
    "exploding",
    source="Pascanu et al. 2013; threads on learned simulators whose long rollouts become nan",
    steps=150,
)
def rollout_of_an_expanding_map(seed, cured=False):
    """A learned map is rolled out over fifty steps of a swinging chain, from weights that enlarge at each step."""
    rng = np.random.default_rng(seed)
    turn = np.linalg.qr(rng.normal(size=(6, 6)))[0]
    state = rng.normal(size=(32, 6))
    path = np.stack([state @ np.linalg.matrix_power(turn, i) for i in range(1, 51)])
    gain = 1.0 if cured else 1.7  # the cause
    params = {"a": f32(gain * (turn + 0.02 * rng.normal(size=(6, 6))))}

    def loss_fn(p, batch):
        def step(x, _):
            x = x @ p["a"]  # the cause
            return x, x

        _, seen = jax.lax.scan(step, batch["state"], length=50)
        return jnp.mean((seen - batch["path"]) ** 2)

    return Case(loss_fn, params, {"state": f32(state), "path": f32(path)}, optax.sgd(1e-3), guess=float(path.var()))


@patient(
    "dead units",
    source="Bricken et al. 2023, Towards monosemanticity: latents that never fire are never trained",
    steps=150,
)
def dictionary_behind_a_high_threshold(seed, cured=False):
    """Activations as sums of a few of thirty-two directions; every latent has a threshold that nothing passes."""
    rng = np.random.default_rng(seed)
    direction = rng.normal(size=(12, 16)) / 4
    active = rng.random((128, 12)) * (rng.random((128, 12)) < 0.2)
    x = standard(active @ direction)
    decode = rng.normal(size=(32, 16)) / 4
    params = {
        "encode": f32(decode.T),
        "threshold": f32(np.zeros(32)) if cured else f32(np.full(32, -12.0)),  # the cause
        "decode": f32(decode),
    }

    def loss_fn(p, x):
        code = jax.nn.relu(x @ p["encode"] + p["threshold"])  # the cause
        return jnp.mean((code @ p["decode"] - x) ** 2) + 1e-4 * code.sum(1).mean()

    return Case(loss_fn, params, f32(x), optax.adam(1e-2), guess=1.0)


@patient(
    "vanishing: weights",
    source="threads on normal_init(0.02) and the like in plain deep networks",
    steps=150,
)
def depth_map_by_fourteen_thin_layers(seed, cured=False):
    """Distance from sixteen disparities by fourteen layers of tanh, whose weights have a deviation of 0.02."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(96, 16))
    y = standard(np.sin(x[:, :1]) + x[:, 1:2])
    deviation = 0.25 if cured else 0.02  # the cause
    params = {"in": f32(deviation * rng.normal(size=(16, 16))), "out": f32(deviation * rng.normal(size=(16, 1)))}
    params["deep"] = f32(deviation * rng.normal(size=(14, 16, 16)))

    def loss_fn(p, batch):
        def layer(h, weight):
            return jnp.tanh(h @ weight), None  # the cause

        h, _ = jax.lax.scan(layer, batch["x"] @ p["in"], p["deep"])
        return jnp.mean((h @ p["out"] - batch["y"]) ** 2)

    return Case(loss_fn, params, {"x": f32(x), "y": f32(y)}, optax.sgd(0.05, momentum=0.9), guess=1.0)


@patient(
    "saturated",
    needs="flax",
    source="threads on jax.nn.initializers.normal(1.0) in every layer of a network of tanh",
    steps=80,
)
def steering_by_unit_normal_kernels(seed, cured=False):
    """Linen: how far to turn a wheel, from thirty-two ranges; every kernel is drawn with deviation 1."""
    import flax.linen as nn

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(96, 32))
    y = 0.8 * np.tanh(x[:, :16].mean(1) * 3 - x[:, 16:].mean(1))
    kernel = nn.initializers.lecun_normal() if cured else nn.initializers.normal(1.0)  # the cause

    class Driver(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.tanh(nn.Dense(64, kernel_init=kernel)(x))  # the cause
            x = nn.tanh(nn.Dense(64, kernel_init=kernel)(x))  # the cause
            return nn.tanh(nn.Dense(1, kernel_init=kernel)(x))[:, 0]  # the cause

    net = Driver()

    def loss_fn(p, batch):
        return jnp.mean((net.apply(p, batch["x"]) - batch["y"]) ** 2)

    batch = {"x": f32(x), "y": f32(y)}
    params = jax.jit(net.init)(jax.random.key(seed), batch["x"])
    return Case(loss_fn, params, batch, optax.sgd(0.1), guess=float(y.var()))


@patient(
    "rounded away",
    source="tensorflow/tensorflow issue 58138: with a model in bfloat16 and Adam the loss does not decrease",
    steps=160,
)
def graph_embeddings_in_bfloat16(seed, cured=False):
    """Links of a graph from products of embeddings between -1.5 and 1.5 that are kept, and trained, in bfloat16."""
    rng = np.random.default_rng(seed)
    group = rng.integers(0, 6, 24)
    link = group[:, None] == group
    start = 1.5 * np.sign(rng.normal(size=(24, 1024)))
    params = {"node": jnp.asarray(start, jnp.float32 if cured else jnp.bfloat16)}

    def loss_fn(p, link):
        score = (p["node"] @ p["node"].T) / 64 - 2
        return optax.sigmoid_binary_cross_entropy(score.astype(jnp.float32), link).mean()

    return Case(loss_fn, params, f32(link), optax.adam(1.5e-3), guess=entropy(link.astype(int)), classes=2)


@patient(
    "unscaled inputs",
    also=("saturated",),
    at=("batch['ct']",),
    source="deepmedic/deepmedic issue 19: every voxel of the result is 0; were the images normalised?",
    steps=100,
)
def tissue_from_numbers_of_the_scanner(seed, cured=False):
    """Which of four soft tissues lies along a line through a CT, from the scanner's numbers, which begin at 1024."""
    rng = np.random.default_rng(seed)
    tissue = np.repeat(rng.integers(0, 4, (16, 8)), 4, axis=1)
    ct = 1024 + 30.0 * tissue + 4 * rng.normal(size=tissue.shape)
    ct = (ct - 1070) / 30 if cured else ct
    params = {"a": f32(rng.normal(size=(3, 24)) / 3**0.5), "ab": f32(0.5 * rng.normal(size=24))}
    params |= {"b": w(rng, 24, 24), "bb": f32(np.zeros(24)), "c": w(rng, 24, 4)}

    def loss_fn(p, batch):
        x = jnp.pad(batch["ct"], ((0, 0), (1, 1)), mode="edge")
        x = jnp.stack([x[:, i : i + 32] for i in range(3)], -1) @ p["a"] + p["ab"]  # the cause
        x = jnp.tanh(jnp.tanh(x) @ p["b"] + p["bb"])
        return xent(x @ p["c"], batch["tissue"]).mean()

    batch = {"ct": f32(ct), "tissue": jnp.asarray(tissue)}
    return Case(loss_fn, params, batch, optax.adam(3e-3), guess=entropy(tissue), classes=4)


watermark_past_the_rounding = repaired(watermark_through_eight_bits, "watermark_past_the_rounding")
equilibrium_with_one_step_attached = repaired(equilibrium_that_is_never_attached, "equilibrium_with_one_step_attached")
