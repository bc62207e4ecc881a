"""The record of an examination: against backpropagation by hand in float64, and fact by fact."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from compiling import compiles_nothing

from vgcourse.clinic import roles
from vgcourse.clinic.examination import examine

pytestmark = pytest.mark.usefixtures("quickly_compiled")


@pytest.fixture
def rng():
    """Draws of one test alone: no test depends on which ran before."""
    return np.random.default_rng(0)


σ = lambda z: 1 / (1 + np.exp(-z))


def by_hand(weights, x, φ, slope):
    """log₁₀ RMS of dL/dz and dL/dW at every layer for L = mean(h²), in NumPy, float64."""
    h, trace = np.asarray(x, np.float64), []
    for W in (np.asarray(W, np.float64) for W in weights):
        z = h @ W
        trace.append((h, z, W))
        h = φ(z)
    δ, dz, dW = 2 * h / h.size, [], []
    for before, z, W in reversed(trace):
        δz = δ * slope(z)
        dz.append(δz)
        dW.append(before.T @ δz)
        δ = δz @ W.T
    size = lambda a: np.log10(np.abs(a).max()) + 0.5 * np.log10(np.mean((a / np.abs(a).max()) ** 2))
    return [np.array([size(a) for a in reversed(each)]) for each in (dz, dW)]


def sigmoids(weights, x):
    for W in weights:
        x = jax.nn.sigmoid(x @ W)
    return jnp.mean(x**2)


def test_a_deep_stack_has_no_false_zero(rng):
    weights = [jnp.asarray(rng.normal(size=(8, 8)) / 30, "float32") for _ in range(25)]
    x = jnp.asarray(rng.normal(size=(6, 8)), "float32")
    found = examine(sigmoids, weights, x)
    dz, dW = by_hand(weights, x, σ, lambda z: σ(z) * (1 - σ(z)))
    products = [stage for stage in found.stages if stage.kind == "product"]
    assert dz[0] < -40  # less than float32 can hold
    np.testing.assert_allclose([stage.log10_gradient for stage in products], dz, atol=1e-5)
    np.testing.assert_allclose([each.log10_gradient for each in found.parameters], dW, atol=1e-5)
    assert found.parameters[0].zero_gradients == 1  # what the learner's own arithmetic makes of it
    assert [stage.name for stage in found.stages[-2:]] == ["product 25", "sigmoid 25"]


ROUNDINGS = 7
"""In a sigmoid layer, each by 2⁻ᵖ of its number at most, p binary digits: h and 1 − h, their product, its product with
δ, the sum over Wᵀ; and z, which with h moves the slope by less than its own share. Uniform errors: 2⁻ᵖ/√3 each."""


@pytest.mark.parametrize(("dtype", "digits"), [("float32", 24), ("bfloat16", 8), ("float16", 11)])
def test_eighty_sigmoid_layers_in_a_scan_have_no_false_zero(rng, dtype, digits):
    # Orthogonal weights keep the length of what they are given, of δ and of its errors alike: these add up to a random
    # walk, and so lie within 4 standard deviations. Gaussian weights amplify them wherever δ nearly cancels.
    layers = 80
    decades = 4 * np.sqrt(layers * ROUNDINGS / 3) * 2.0**-digits * np.log10(np.e)
    weights = jnp.asarray(np.linalg.qr(rng.normal(size=(layers, 12, 12)))[0], dtype)
    x = jnp.asarray(rng.normal(size=(8, 12)), dtype)

    def loss(weights, x):
        return jnp.mean(jax.lax.scan(lambda h, W: (jax.nn.sigmoid(h @ W), None), x, weights)[0] ** 2)

    product, sigmoid = examine(loss, weights, x).stages
    dz, _ = by_hand(weights, x, σ, lambda z: σ(z) * (1 - σ(z)))
    assert dz[0] < -46  # less than the smallest float32, 10⁻⁴⁵
    np.testing.assert_allclose(product.log10_gradient, dz, atol=decades)
    assert (product.steps, product.over, product.shape) == (layers, "layers", (8, 12))
    assert sigmoid.name == "sigmoid 1" and sigmoid.dtype == dtype


def test_factors_are_split_into_weight_and_slope(rng):
    weights = [jnp.asarray(rng.normal(size=(20, 20)) * 2 / 20**0.5, "float32") for _ in range(3)]
    x = jnp.asarray(rng.normal(size=(30, 20)), "float32")

    def loss(weights, x):
        for W in weights:
            x = jnp.tanh(x @ W)
        return jnp.mean(x**2)

    stages = examine(loss, weights, x).stages
    h, slopes = np.asarray(x, np.float64), []
    for W in weights:
        h = np.tanh(h @ np.asarray(W))
        slopes.append(1 - h**2)
    activations = [stage for stage in stages if stage.kind == "activation"]
    np.testing.assert_allclose([a.slope for a in activations], [np.sqrt(np.mean(s**2)) for s in slopes], rtol=1e-4)
    np.testing.assert_allclose([a.saturated for a in activations], [np.mean(s < 0.05) for s in slopes], atol=0.002)
    δz = 2 * h / h.size * slopes[2]
    factor = np.linalg.norm(δz @ np.asarray(weights[2]).T) / np.linalg.norm(δz)
    assert stages[4].weight_factor == pytest.approx(factor, rel=1e-4)
    assert np.isnan(stages[0].weight_factor)  # the data need no gradient
    assert stages[4].parameters == ("[2]",)
    assert stages[4].place.code == "x = jnp.tanh(x @ W)"
    assert stages[4].place.function == "loss" and stages[4].place.column > 0


def test_dead_units_zeros_and_examples_that_look_alike():
    W = {"first": jnp.eye(4), "bias": jnp.array([0.0, 0, -9, -9]), "last": jnp.ones((4, 1))}
    x = jnp.tile(jnp.array([[1.0, -1, 1, 1]]), (6, 1))

    def loss(W, x):
        return jnp.mean(jax.nn.relu(x @ W["first"] + W["bias"]) @ W["last"])

    product, relu, last = examine(loss, W, x).stages
    assert (relu.name, relu.dead, relu.zeros, relu.saturated) == ("relu 1", 0.75, 0.75, 0.75)
    assert relu.alike == pytest.approx(1) and relu.gradient_alike == pytest.approx(1)
    assert product.parameters == ("['bias']", "['first']")
    assert last.log10_value == pytest.approx(0)


def test_parameters_unused_constant_symmetric_and_rounded_away(rng):
    W = {"same": jnp.ones((3, 4)), "last": jnp.ones((4, 1)), "unused": jnp.arange(3.0), "large": jnp.full((2,), 1e4)}
    x = jnp.asarray(rng.normal(size=(5, 3)), "float32")

    def loss(W, x):
        return jnp.mean(jnp.tanh(x @ W["same"]) @ W["last"]) + jnp.sum(W["large"] * 1e-6)

    found = {each.path: each for each in examine(loss, W, x, optimizer=optax.sgd(1e-3)).parameters}
    assert not found["['unused']"].used and found["['unused']"].log10_gradient == -np.inf
    assert found["['same']"].constant and found["['same']"].symmetric and found["['same']"].used
    assert found["['large']"].rounded_away == 1 and found["['same']"].rounded_away == 0
    assert found["['same']"].rounded_bfloat16 == 1
    assert found["['large']"].log10_update == pytest.approx(-9, abs=1e-3)


def test_the_end_of_the_loss(rng):
    W = jnp.asarray(rng.normal(size=(6, 10)), "float32")
    x, labels = jnp.asarray(rng.normal(size=(8, 6)), "float32"), jnp.arange(8)

    def twice(W, batch):
        p = jax.nn.softmax(batch[0] @ W)
        return optax.softmax_cross_entropy_with_integer_labels(p, batch[1]).mean()

    facts = examine(twice, W, (x, labels)).loss
    assert (facts.classes, facts.softmaxes, facts.output) == (10, 2, "softmax")

    def broadcast(w, batch):
        return jnp.mean((batch[0] @ w - batch[1]) ** 2)

    found = examine(broadcast, W[:, :1], (x, labels))
    assert found.loss.broadcast == ((8, 1), (8,)) and found.loss.classes == 0
    assert examine(broadcast, W[:, :1], (x, labels[:, None])).loss.broadcast is None
    assert found.data[1].labels == 8 and found.data[0].sd == pytest.approx(float(x.std()), rel=1e-5)


def test_the_softmax_of_attention_is_none_of_the_loss(rng):
    θ = {name: jnp.asarray(rng.normal(size=(4, 4)), "float32") for name in "qkv"} | {"out": jnp.ones((4, 3))}

    def loss(θ, batch):
        x, labels = batch
        scores = jnp.einsum("btd,bsd->bts", x @ θ["q"], x @ θ["k"])
        h = jax.nn.softmax(scores) @ (x @ θ["v"])
        return optax.softmax_cross_entropy_with_integer_labels(h.mean(1) @ θ["out"], labels).mean()

    found = examine(loss, θ, (jnp.asarray(rng.normal(size=(6, 5, 4)), "float32"), jnp.arange(6) % 3))
    assert (found.loss.classes, found.loss.softmaxes) == (3, 1)
    assert "cut" not in [stage.kind for stage in found.stages]  # the maximum that is taken out and stopped


def test_pairs_and_maps_are_meant(rng):
    W, x = jnp.asarray(rng.normal(size=(3, 1)), "float32"), jnp.asarray(rng.normal(size=(8, 3)), "float32")

    def pairs(W, x):  # every prediction against every other one: no target in it
        z = x @ W
        return jnp.mean((z - z.T) ** 2)

    def maps(W, x):  # one distribution over two axes at once
        z = jnp.einsum("nd,dk->nk", x, W)[:, :, None] * jnp.arange(1.0, 4.0)
        return jnp.mean(jax.nn.logsumexp(z, axis=(1, 2)))

    assert examine(pairs, W, x).loss.broadcast is None
    assert examine(maps, W, x).loss.classes == 0


def test_softmax_lookup_normalisation_and_cuts_are_stages_of_their_own(rng):
    θ = {"embed": jnp.asarray(rng.normal(size=(7, 4)), "float32"), "γ": jnp.ones(4), "out": jnp.ones((4, 3)) * 0.1}

    def loss(θ, tokens):
        h = θ["embed"][tokens]
        scores = jax.nn.softmax(h @ jnp.swapaxes(h, 1, 2))
        h = scores @ h
        h = θ["γ"] * (h - h.mean(-1, keepdims=True)) / jnp.sqrt(h.var(-1, keepdims=True) + 1e-5)
        return jnp.mean(jnp.round(h @ θ["out"]) ** 2)

    found = examine(loss, θ, jnp.arange(10).reshape(2, 5) % 7)
    assert [stage.kind for stage in found.stages] == ["lookup", "softmax", "normalisation", "product", "cut"]
    assert found.stages[-1].log10_gradient == -np.inf and found.stages[-1].name == "round 1"
    assert found.stages[2].parameters == ("['γ']",)


CURVES = {
    "gelu": jax.nn.gelu,
    "silu": lambda z: z * jax.nn.sigmoid(z),
    "leaky relu": lambda z: jnp.where(z > 0, z, 0.1 * z),
    "relu": lambda z: z * (z > 0),
    "sigmoid": lambda z: 1 / (1 + jnp.exp(-z)),
}


def test_a_curve_is_known_by_what_it_does(rng):
    W = jnp.asarray(rng.normal(size=(5, 5)), "float32")

    def loss(W, x):
        for φ in CURVES.values():
            x = φ(x @ W)
        return jnp.mean(x**2)

    stages = examine(loss, W, jnp.ones((3, 5))).stages
    assert [stage.name.rpartition(" ")[0] for stage in stages if stage.kind == "activation"] == list(CURVES)


def test_the_same_loss_and_shapes_compile_once():
    loss = lambda w, x: jnp.mean(jnp.tanh(x @ w) ** 2)
    examine(loss, jnp.ones((3, 3)), jnp.ones((4, 3)))
    others = 2 * jnp.ones((3, 3)), 3 * jnp.ones((4, 3))
    with compiles_nothing():
        examine(loss, *others)


def test_inputs_go_into_the_network_and_targets_into_the_loss_alone(rng):
    W = {"in": jnp.asarray(rng.normal(size=(3, 4)), "float32"), "out": jnp.ones((4, 50)), "scale": jnp.ones(())}
    batch = {
        "x": jnp.ones((8, 3)),
        "y": jnp.ones((8, 50)),
        "weight": jnp.ones((8, 1)),
        "unused": jnp.ones((8, 99)),
        "keep": jnp.ones((8, 4)),
    }

    def loss(W, b):
        h = jnp.tanh(b["x"] @ W["in"]) * b["keep"]
        return W["scale"] * jnp.mean(b["weight"] * (h @ W["out"] - b["y"]) ** 2)

    told = {each.path.strip("[']"): each.role for each in examine(loss, W, batch).data}
    assert told == {"x": "input", "keep": "input", "y": "target", "weight": "target", "unused": ""}


def test_a_target_inside_a_scan_is_a_target():
    W = {"embed": jnp.ones((5, 4)), "rec": jnp.eye(4) / 2, "out": jnp.ones((4, 5))}

    def loss(W, batch):  # of a language model, step by step
        def step(h, at):
            token, follows = at
            h = jnp.tanh(h @ W["rec"] + W["embed"][token])
            return h, -jnp.take_along_axis(jax.nn.log_softmax(h @ W["out"]), follows[:, None], 1)

        return jnp.mean(jax.lax.scan(step, jnp.zeros((6, 4)), batch)[1])

    tokens = jnp.arange(42).reshape(7, 6) % 5
    assert [each.role for each in examine(loss, W, (tokens, tokens[::-1])).data] == ["input", "target"]


PADDED = np.array(
    [[3, 1, 2, 4, 0, 0, 0, 0], [1, 2, 0, 0, 0, 0, 0, 0], [2, 2, 1, 3, 4, 1, 0, 0], [4, 1, 2, 1, 3, 2, 1, 2]]
)


def test_padding_is_a_run_that_most_examples_end_with():
    assert roles.padded(PADDED) == (0.0, 3 / 8)  # runs of 4, 6, 2 and none
    assert roles.padded(PADDED[:, ::-1]) == (3 / 8, 0.0)
    assert roles.padded(np.repeat(PADDED[..., None], 3, 2).astype(np.float32)) == (0.0, 3 / 8)
    assert roles.padded(np.random.default_rng(0).integers(0, 2, (64, 30)))[1] <= 2 / 30  # coins come in runs
    assert roles.padded(np.zeros(9)) == roles.padded(np.zeros((1, 9))) == (0.0, 0.0)
    assert roles.padded(np.zeros((4, 9))) == (1.0, 1.0)


def test_a_cast_to_16_bits_loses_no_gradient():
    """Weights in float32, a product in float16, a loss times 10⁻⁹: what would be 0 behind the cast is measured."""
    x = jax.random.normal(jax.random.key(0), (8, 4))

    def loss(dtype):
        return lambda w, x: 1e-9 * jnp.mean((x.astype(dtype) @ w.astype(dtype)).astype(jnp.float32) ** 2)

    half, whole = (examine(loss(dtype), jnp.ones((4, 3)) / 2, x).parameters[0] for dtype in (jnp.float16, jnp.float32))
    assert half.zero_gradients == 1
    assert half.log10_gradient == pytest.approx(whole.log10_gradient, abs=0.01)


def test_what_stands_behind_the_last_product_is_in_the_record():
    """An output that tanh holds at its ends, a sigmoid before the logits, a softmax over the examples."""
    x, w, y = jax.random.normal(jax.random.key(0), (32, 4)), jnp.eye(4, 3) * 40, jnp.arange(32) % 3
    entropy = optax.softmax_cross_entropy_with_integer_labels
    facts = lambda loss: examine(lambda w, b: jnp.mean(loss(b[0] @ w, b[1])), w, (x, y)).loss
    held = facts(lambda z, y: (jnp.tanh(z) - 0.1) ** 2)
    assert held.held > 0.8 and held.answers < 0.05 and not held.squashed
    squashed = facts(lambda z, y: entropy(2 * jax.nn.sigmoid(z), y))
    assert squashed.squashed == "sigmoid" and squashed.apart == 2
    assert squashed.least == pytest.approx(np.log1p(2 * np.exp(-2)))
    over = facts(lambda z, y: -jax.nn.log_softmax(z, axis=0)[jnp.arange(32), y])
    assert over.over_examples == 3 and not over.squashed and np.isnan(over.held)
