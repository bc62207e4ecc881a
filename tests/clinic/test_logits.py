"""What a loss takes for logits, told by its program: nothing is compiled here."""

import jax
import jax.numpy as jnp
import optax
import pytest

from vgcourse.clinic.admission import admit
from vgcourse.clinic.ending import ending
from vgcourse.clinic.logits import over_examples, squashed
from vgcourse.clinic.places import place_of
from vgcourse.clinic.prepared import prepare

N, K = 12, 5
PARAMS = {"w": jnp.ones((4, K)) / 3, "v": jnp.ones((4, K)) / 4}
BATCH = {"x": jax.random.normal(jax.random.key(0), (N, 4)), "y": jnp.arange(N) % K}
entropy = optax.softmax_cross_entropy_with_integer_labels
softmax, log_softmax, sigmoid, softplus = jax.nn.softmax, jax.nn.log_softmax, jax.nn.sigmoid, jax.nn.softplus


def program(loss):
    def whole(params, batch):
        return jnp.mean(loss(batch["x"] @ params["w"], batch["y"]))

    found = prepare(admit(whole, PARAMS, BATCH))
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

    found = prepare(admit(loss, jnp.ones((3, 4, 4)), BATCH["x"]))
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
    found = prepare(admit(whole, PARAMS, BATCH))
    assert [mark.word for mark in found.ordered if mark.kind == "cut"] == cuts


@pytest.mark.parametrize(("loss", "activations"), [
    (lambda z, y: jnp.maximum(0, 1 - (2 * y - 1.0) * z[:, 0]), []),  # a hinge: the target stands inside
    (lambda z, y: (jnp.maximum(0, z[:, 0]) - y) ** 2, ["relu"]),
])  # fmt: skip
def test_a_hinge_is_no_relu_at_the_output(loss, activations):
    whole = lambda params, batch: jnp.mean(loss(batch["x"] @ params["w"], batch["y"]))
    found = prepare(admit(whole, PARAMS, BATCH))
    assert [mark.word for mark in found.ordered if mark.kind == "activation"] == activations


LETTERS = jnp.arange(N * 6).reshape(N, 6) % K


def letters(out, each=False):
    """A recurrent network that answers at each of five steps; each: the loss is taken inside the loop."""

    def loss(params, text):
        def step(h, xy):
            x, y = xy
            h = jnp.tanh(params["w"][:, x].T + h)
            z = out(h @ params["v"])
            return h, (entropy(z, y) if each else z)

        rows = (text[:, :-1].T, text[:, 1:].T)
        _, found = jax.lax.scan(step, jnp.zeros((N, 4)), rows)
        return jnp.mean(found if each else entropy(found, rows[1]))

    return loss


def written_out(out):
    def loss(params, text):
        h, found = jnp.zeros((N, 4)), []
        for x in text[:, :-1].T:
            h = jnp.tanh(params["w"][:, x].T + h)
            found.append(out(h @ params["v"]))
        return jnp.mean(entropy(jnp.stack(found, 1), text[:, 1:]))

    return loss


def per_text(out):
    """One text at a time, as of Equinox."""

    def loss(params, text):
        def read(row):
            step = lambda h, x: (jnp.tanh(params["w"][:, x] + h), out(jnp.tanh(params["w"][:, x] + h) @ params["v"]))
            return jax.lax.scan(step, jnp.zeros(4), row)[1]

        return jnp.mean(entropy(jax.vmap(read)(text[:, :-1]), text[:, 1:]))

    return loss


SOFT_CAP = lambda z: 10 * jnp.tanh(z / 10)  # noqa: E731


@pytest.mark.parametrize(("loss", "said"), [
    (letters(softmax), "softmax"), (letters(softmax, each=True), "softmax"), (letters(sigmoid, each=True), "sigmoid"),
    (written_out(softmax), "softmax"), (per_text(softmax), "softmax"), (per_text(by_hand), "softmax"),
    (letters(lambda z: z), ""), (letters(log_softmax), ""), (letters(SOFT_CAP, each=True), ""),
    (written_out(log_softmax), ""), (per_text(lambda z: z), ""),
])  # fmt: skip
def test_answers_that_a_loop_gives_step_by_step(loss, said):
    found = examined_without_compiling(loss, LETTERS)
    assert found.squashed == said and found.softmaxes == (2 if said == "softmax" else found.softmaxes)


def examined_without_compiling(loss, batch, params=PARAMS):
    prepared = prepare(admit(loss, params, batch))
    return ending(prepared.program, prepared.flow, prepared.marks, (), 1.0)


COLUMN = jnp.arange(N, dtype="float32")[:, None]
TABLES = {"x": BATCH["x"], "r": COLUMN, "s": COLUMN[::-1, 0], "next": BATCH["x"][::-1]}


def one(params, x):
    return x @ params["w"][:, 0]


stopped = jax.lax.stop_gradient


@pytest.mark.parametrize(("loss", "shapes"), [
    (lambda p, b: (one(p, b["x"]) - b["r"]) ** 2, {(N,), (N, 1)}),
    (lambda p, b: (one(p, b["x"]) - (b["r"] + 0.5 * b["s"])) ** 2, {(N, 1), (N,)}),
    (lambda p, b: jnp.abs(b["r"] + 0.9 * (1 - b["r"]) * b["s"] - one(p, b["x"])), {(N, 1), (N,)}),
    (lambda p, b: optax.huber_loss(one(p, b["x"]), b["r"] + 0.5 * stopped(one(p, b["next"]))), {(N, 1), (N,)}),
    (lambda p, b: (one(p, b["x"]) - (b["r"][:, 0] + 0.5 * b["s"])) ** 2, None),
    (lambda p, b: (one(p, b["x"])[:, None] - (b["r"] + b["s"][:, None])) ** 2, None),
    (lambda p, b: jnp.exp(-((b["r"] - b["r"][:, 0]) ** 2)) * (one(p, b["x"])[:, None] - one(p, b["x"])), None),
    (lambda p, b: softplus(jnp.sign(b["r"] - b["r"].T) * (one(p, b["x"]) - one(p, b["x"])[:, None])), None),
    (lambda p, b: one(p, b["x"]) * jnp.exp(-jnp.abs(b["r"] - b["r"].ravel())), None),  # a kernel of its own entries
])  # fmt: skip
def test_a_table_that_nobody_meant(loss, shapes):
    found = examined_without_compiling(lambda p, b: jnp.mean(loss(p, b)), TABLES).broadcast
    assert (found and set(found)) == shapes


@pytest.mark.parametrize(("loss", "away"), [
    (lambda z, y: -((z[:, 0] - y) ** 2), True),
    (lambda z, y: -0.5 * jnp.abs(y - z[:, 0]), True),
    (lambda z, y: -jnp.sum((jax.nn.one_hot(y, K) - z) ** 2, -1) / K, True),
    (lambda z, y: (z[:, 0] - y) ** 2, False),
    (lambda z, y: -(-0.5 * ((y - z[:, 0]) / 0.5) ** 2 - jnp.log(0.5)), False),  # a Gaussian's log-likelihood
    (lambda z, y: -(1 - (y - z[:, 0]) ** 2 / 4.0), False),  # R²
    (lambda z, y: jnp.exp(-((z[:, 0] - y) ** 2)), False),
    (lambda z, y: -((z[:, 0] - z[:, 1]) ** 2), False),  # two answers held apart
    (lambda z, y: (z[:, 0] - y) ** 2 - 0.1 * (z[:, 1] - y) ** 2, False),
    (lambda z, y: -y * (z[:, 0] - y) ** 2, False),  # weighted by what came with the batch
])  # fmt: skip
def test_a_distance_that_is_asked_to_grow(loss, away):
    found = examined_without_compiling(lambda p, b: jnp.mean(loss(b["x"] @ p["w"], b["y"])), BATCH)
    assert (found.away is not None) == away


def at_once(z, y):
    return entropy(softmax(z), y)


def in_steps(z, y):
    first = jax.lax.scan(lambda h, _: (h, softmax(z)), 0.0, None, length=3)[1]  # squashed in a loop
    return entropy(first, jnp.broadcast_to(y, (3, N)))


def one_by_one(z, y):
    each = [sigmoid(z[i]) for i in range(N)]
    return entropy(jnp.stack(each), y)


@pytest.mark.parametrize(
    "loss, line", [(at_once, "entropy(softmax"), (in_steps, "softmax(z))"), (one_by_one, "[sigmoid")]
)
def test_the_place_is_the_line_to_change(loss, line):
    """The squash, and not the loss that takes it: there the remedy is to be done."""
    assert line in place_of(squashed(*program(loss)).op.origin)[0].code
