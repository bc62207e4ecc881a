"""A loss that asks the wrong way: a log-probability of the labels that counts without a minus."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(0)
K = 5
X = jnp.asarray(RNG.normal(size=(60, 8)), "float32")
Y = jnp.arange(60) % K
REWARD = jnp.asarray(RNG.normal(size=60), "float32")
P = {
    "in": jnp.asarray(RNG.normal(size=(8, 16)) / 2, "float32"),
    "out": jnp.asarray(RNG.normal(size=(16, K)) / 4, "float32"),
}


def every(p, b):
    """log p of each class, for each example."""
    return jax.nn.log_softmax(jax.nn.relu(b[0] @ p["in"]) @ p["out"])


def log_p(p, b):
    """Of the right class."""
    return jnp.take_along_axis(every(p, b), b[1][:, None], 1)[:, 0]


def said(loss, batch=(X, Y)):
    first = vg.diagnose(loss, P, batch).first
    return first and (first.kind, first.cause)


@pytest.mark.parametrize("loss", [
    lambda p, b: log_p(p, b).mean(),
    lambda p, b: log_p(p, b).sum() / 60,
    lambda p, b: jnp.mean(jnp.sum(jax.nn.one_hot(b[1], K) * every(p, b), 1)),
], ids=["taken", "summed", "one-hot"])  # fmt: skip
def test_a_log_probability_without_a_minus(loss):
    assert said(loss) == ("wrong loss", "wrong sign")
    assert said(lambda p, b: -loss(p, b)) is None


@pytest.mark.parametrize("sign", [1, -1])
def test_either_sign_of_a_weighted_log_probability_may_be_meant(sign):
    """Policy gradients, costs as well as rewards."""
    loss = lambda p, b: sign * jnp.mean(b[2] * log_p(p, b))
    assert said(loss, (X, Y, REWARD)) is None and said(loss, (X, Y, jnp.abs(REWARD) + 2)) is None


def test_a_cross_entropy_less_an_entropy_may_be_below_zero():
    """A bonus for an undecided policy, as large as log K at the start, is no log-probability without a minus."""

    def loss(p, b):
        entropy = -jnp.sum(jnp.exp(every(p, b)) * every(p, b), 1)
        return -jnp.mean(log_p(p, b)) - 1.2 * jnp.mean(entropy)

    assert said(loss) is None
