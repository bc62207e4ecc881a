"""Whether a loss has a lowest point is measured, however it was written."""

import jax
import jax.numpy as jnp
import optax
import pytest

from vgcourse.clinic.case import Case
from vgcourse.clinic.endless import endless
from vgcourse.clinic.examination import examine

pytestmark = pytest.mark.usefixtures("quickly_compiled")

N = 32
KEY = jax.random.key(0)
X = jax.random.normal(KEY, (N, 5))
PARAMS = {"w": jax.random.normal(KEY, (5, 8)), "v": jax.random.normal(KEY, (8, 1)) / 3}
FOUR, SIGNS = jnp.arange(N) % 4, 1.0 - 2 * (jnp.arange(N) % 2)


def share(loss, y, flat=True):
    def whole(params, batch):
        z = jnp.tanh(batch["x"] @ params["w"]) @ params["v"]
        return jnp.mean(loss(z[:, 0] if flat else z, batch["y"]))

    case = Case(whole, PARAMS, {"x": X, "y": y})
    return endless(examine(case.loss, case.params, case.batch), case)


def stable(z, y):
    return jnp.maximum(z, 0) - y * z + jnp.log1p(jnp.exp(-jnp.abs(z)))


def by_hand(z, y):
    p = 1 / (1 + jnp.exp(-z))
    return -(y * jnp.log(p) + (1 - y) * jnp.log1p(-p))


def of_one_minus(z, y):
    p = (1.0 + jnp.exp(-z)) ** -1
    return -(y * jnp.log(p) + (1 - y) * jnp.log(1 - p))


@pytest.mark.parametrize(
    "loss",
    [
        optax.sigmoid_binary_cross_entropy,
        lambda z, y: jnp.logaddexp(0.0, z) - y * z,
        stable,
        by_hand,
        of_one_minus,
        lambda z, y: by_hand(z, y.astype("float32")),
    ],
)
def test_a_binary_cross_entropy_of_other_labels_falls_for_ever(loss):
    assert share(loss, FOUR) == 0.5, "2 and 3 of the labels 0 to 3"
    assert share(loss, SIGNS) == 0.5


def test_and_none_of_these_does():
    assert share(lambda z, y: (z - y) ** 2, FOUR) == 0, "a regression"
    assert share(lambda z, y: jnp.exp(z) - y * z, FOUR) == 0, "counts"
    assert share(lambda z, y: jax.nn.relu(1 - y * z), SIGNS) == 0, "a hinge"
    assert share(lambda z, y: y * z, SIGNS) == 0, "a critic asks for no answer"
    assert share(optax.sigmoid_binary_cross_entropy, FOUR % 2) == 0, "0 and 1"
    assert share(lambda z, y: optax.huber_loss(z, y[:, None]), FOUR, flat=False) == 0


def test_names_of_classes_are_no_answers_to_a_score():
    """Graph attention: the last product gives one score for each node, and a softmax among classes stands behind."""
    weights = {
        name: jax.random.normal(KEY, shape) for name, shape in {"w": (5, 4), "src": (4, 1), "dst": (4, 1)}.items()
    }

    def loss(p, batch):
        h = batch["x"] @ p["w"]
        shares = jax.nn.softmax(jax.nn.leaky_relu(h @ p["src"] + (h @ p["dst"]).T), 1)
        return optax.softmax_cross_entropy_with_integer_labels(shares @ h, batch["y"]).mean()

    case = Case(loss, weights, {"x": X, "y": FOUR})
    found = examine(case.loss, case.params, case.batch)
    assert [stage.shape for stage in found.stages if stage.kind == "product"][-1] == (N, 1), (
        "else nothing is asked here"
    )
    assert endless(found, case) == 0


def of_pixels(loss, y):
    """Two convolutions, and an answer for each pixel."""
    kernels = {"a": jax.random.normal(KEY, (3, 3, 1, 4)) / 3, "b": jax.random.normal(KEY, (3, 3, 4, 1)) / 6}
    conv = lambda x, k: jax.lax.conv_general_dilated(x, k, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))

    def whole(params, batch):
        z = conv(jax.nn.relu(conv(batch["x"][..., None], params["a"])), params["b"])[..., 0]
        return jnp.mean(loss(z, batch["y"].astype("float32")))

    case = Case(whole, kernels, {"x": jax.random.normal(KEY, y.shape), "y": y})
    return endless(examine(case.loss, case.params, case.batch), case)


MASK = (jax.random.normal(KEY, (4, 6, 6)) > 0.5).astype("float32")


def test_an_answer_for_each_pixel_as_well_whatever_its_numbers():
    asked = float(jnp.mean(MASK))
    assert of_pixels(optax.sigmoid_binary_cross_entropy, (255 * MASK).astype("uint8")) == pytest.approx(asked)
    assert of_pixels(stable, MASK + 1) == pytest.approx(asked), "1 and 2"
    assert of_pixels(lambda z, y: jax.nn.softplus(z) - y * z, (MASK - 0.3) / 0.4) == 1, "brought to size 1"


def test_and_none_of_these_pixels():
    assert of_pixels(optax.sigmoid_binary_cross_entropy, MASK) == 0
    assert of_pixels(optax.sigmoid_binary_cross_entropy, 0.9 * MASK + 0.05) == 0, "smoothed"
    assert of_pixels(lambda z, y: jax.nn.softplus(-y * z), 2 * MASK - 1) == 0, "a margin, of −1 and 1"
    assert of_pixels(lambda z, y: jnp.abs(z - y), 255 * MASK) == 0, "a distance"
