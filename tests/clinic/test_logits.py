"""What a loss takes for logits, told by its program: nothing is compiled here."""

import jax
import jax.numpy as jnp
import optax
import pytest

from vgcourse.clinic.admission import admit
from vgcourse.clinic.examination import _prepared
from vgcourse.clinic.logits import over_examples, squashed

N, K = 12, 5
PARAMS = {"w": jnp.ones((4, K)) / 3, "v": jnp.ones((4, K)) / 4}
BATCH = {"x": jax.random.normal(jax.random.key(0), (N, 4)), "y": jnp.arange(N) % K}
entropy = optax.softmax_cross_entropy_with_integer_labels
softmax, log_softmax, sigmoid, softplus = jax.nn.softmax, jax.nn.log_softmax, jax.nn.sigmoid, jax.nn.softplus


def program(loss):
    def whole(params, batch):
        return jnp.mean(loss(batch["x"] @ params["w"], batch["y"]))

    found = _prepared(whole, admit(whole, PARAMS, BATCH, False), None)
    products = [i for i, op in enumerate(found.program.ops) if op.name == "dot_general"]
    return found.program, found.flow, products[-1]


def by(loss):
    found = squashed(*program(loss))
    return found.by if found else ""


def by_hand(z):
    e = jnp.exp(z)
    return e / e.sum(-1, keepdims=True)


def hinted(z, y):
    """A teacher's softmax at another temperature, and a bonus for the entropy."""
    soft = jax.lax.stop_gradient(softmax(z / 2))
    return entropy(z, y) - (soft * log_softmax(z / 2)).sum(-1) + (softmax(z) * log_softmax(z)).sum(-1)


@pytest.mark.parametrize(("loss", "said"), [
    (lambda z, y: entropy(softmax(z), y), "softmax"),
    (lambda z, y: entropy(jnp.clip(by_hand(z), 1e-7, 1.0), y), "softmax"),
    (lambda z, y: -jnp.log(by_hand(by_hand(z)))[jnp.arange(N), y], "softmax"),
    (lambda z, y: entropy(sigmoid(z), y), "sigmoid"),
    (lambda z, y: entropy(jnp.tanh(z), y), "tanh"),
    (lambda z, y: optax.sigmoid_binary_cross_entropy(sigmoid(z[:, 0]), y == 0), "sigmoid"),
    (lambda z, y: jnp.log1p(jnp.exp(-sigmoid(z[:, 0]))), "sigmoid"),
    (lambda z, y: entropy(z, y), ""),
    (lambda z, y: entropy(log_softmax(z), y), ""),
    (lambda z, y: entropy(jnp.log(softmax(z) + 1e-9), y), ""),
    (lambda z, y: entropy(20 * softmax(z), y), ""),  # far enough apart
    (lambda z, y: (softmax(sigmoid(z)) - jax.nn.one_hot(y, K)) ** 2, ""),  # a mean with weights, and no logarithm
    (lambda z, y: -jnp.log(softmax(z)[jnp.arange(N), y] + 1e-9), ""),
    (lambda z, y: entropy(10 * jnp.tanh(z / 10), y), ""),
    (lambda z, y: -jax.nn.logsumexp(log_softmax(z) - 0.5 * (z - y[:, None]) ** 2, -1), ""),
    (hinted, ""),
    (lambda z, y: optax.sigmoid_binary_cross_entropy(z[:, 0], y == 0), ""),
    (lambda z, y: -jnp.log(sigmoid(z[:, 0]) + 1e-7), ""),
    (lambda z, y: jnp.log(softplus(jnp.tanh(z[:, 1]))) + ((y - z[:, 0]) / softplus(jnp.tanh(z[:, 1]))) ** 2, ""),
    (lambda z, y: ((y - z[:, 0]) * jnp.exp(-2 * sigmoid(z[:, 1]))) ** 2 + sigmoid(z[:, 1]), ""),
])  # fmt: skip
def test_what_squashes_the_logits(loss, said):
    assert by(loss) == said


def test_how_low_such_a_loss_can_be():
    found = squashed(*program(lambda z, y: entropy(softmax(z), y)))
    assert found.least == pytest.approx(float(jnp.log1p(4 / jnp.e))) and found.apart == 1
    assert squashed(*program(lambda z, y: entropy(1.5 * jnp.tanh(z), y))).apart == 3


@pytest.mark.parametrize(("loss", "outputs"), [
    (lambda z, y: -log_softmax(z, axis=0)[jnp.arange(N), y], K),
    (lambda z, y: entropy(z, y), 0),
    (lambda z, y: entropy(z, y) - 0.1 * (softmax(z, 1) * log_softmax(z, 0)).sum(-1), 0),  # clusters of one size
    (lambda z, y: -(jax.lax.stop_gradient(softmax(z, 0)) * z).sum(-1), 0),  # a teacher, balanced
    (lambda z, y: entropy(z @ z.T, jnp.arange(N)) + entropy((z @ z.T).T, jnp.arange(N)), 0),
    (lambda z, y: -log_softmax(z[:, 0]) * y, 0),
])  # fmt: skip
def test_a_softmax_over_the_examples(loss, outputs):
    assert over_examples(*program(loss)) == outputs


def test_which_part_of_a_parameter_enters_a_product():
    """Slices of one array are different parts; a matrix that is taken again is the same, cast anew or not."""

    def loss(w, x):
        for i in range(2):
            x = x @ w[i]
        for _ in range(2):
            x = x @ w[2].astype("bfloat16").astype("float32")
        return x.sum()

    found = _prepared(loss, admit(loss, jnp.ones((3, 4, 4)), BATCH["x"], False), None)
    parts = [mark.part for mark in found.ordered]
    assert len(parts) == 4 and len(set(parts)) == 3 and parts[2] == parts[3]


@pytest.mark.parametrize(("step", "cuts"), [
    (lambda z: (z > 0).astype("float32"), ["gt"]),
    (lambda z: (z > 0) * 1.0 * z, ["gt"]),
    (lambda z: jnp.where(z > 0, z, 0), []),
])  # fmt: skip
def test_a_comparison_that_is_made_a_number_is_marked(step, cuts):
    """It has no slope; whether something else goes back beside it, the gradients tell."""
    whole = lambda params, batch: jnp.mean(step(batch["x"] @ params["w"]))
    found = _prepared(whole, admit(whole, PARAMS, BATCH, False), None)
    assert [mark.word for mark in found.ordered if mark.kind == "cut"] == cuts


@pytest.mark.parametrize(("loss", "activations"), [
    (lambda z, y: jnp.maximum(0, 1 - (2 * y - 1.0) * z[:, 0]), []),  # a hinge: the target stands inside
    (lambda z, y: (jnp.maximum(0, z[:, 0]) - y) ** 2, ["relu"]),
])  # fmt: skip
def test_a_hinge_is_no_relu_at_the_output(loss, activations):
    whole = lambda params, batch: jnp.mean(loss(batch["x"] @ params["w"], batch["y"]))
    found = _prepared(whole, admit(whole, PARAMS, BATCH, False), None)
    assert [mark.word for mark in found.ordered if mark.kind == "activation"] == activations
