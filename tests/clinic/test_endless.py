"""Whether a loss has a lowest point is measured, however it was written."""

import jax
import jax.numpy as jnp
import optax
import pytest

from vgcourse.clinic.case import Case
from vgcourse.clinic.endless import endless
from vgcourse.clinic.examination import examine

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


@pytest.mark.parametrize(
    "loss", [optax.sigmoid_binary_cross_entropy, lambda z, y: jnp.logaddexp(0.0, z) - y * z, stable]
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
