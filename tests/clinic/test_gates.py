"""A squashed signal that multiplies another is a gate, and no output that bounds what can be answered."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(0)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")
X = jnp.asarray(RNG.normal(size=(64, 6)), "float32")
Y = 1.5 * jnp.asarray(RNG.normal(size=64), "float32")  # beyond what one softmax or sigmoid can be
P = {"in": draw(6, 16, gain=1.4), "value": draw(16, 4), "gate": draw(16, 4)}


def hidden(p, x):
    return jax.nn.relu(x @ p["in"])


def mixed(p, b):
    gate = jax.nn.softmax(hidden(p, b[0]) @ p["gate"])
    return jnp.mean((jnp.sum(gate * (hidden(p, b[0]) @ p["value"]), -1) - b[1]) ** 2)


def gated_first(p, b):
    """The gate is the last of the products."""
    value = hidden(p, b[0]) @ p["value"]
    return jnp.mean((jnp.sum(value * jax.nn.softmax(hidden(p, b[0]) @ p["gate"]), -1) - b[1]) ** 2)


def linear_unit(p, b):
    """A gated linear unit."""
    h = hidden(p, b[0])
    return jnp.mean((jnp.sum((h @ p["value"]) * jax.nn.sigmoid(h @ p["gate"]), -1) - b[1]) ** 2)


@pytest.mark.parametrize("loss", [mixed, gated_first, linear_unit])
def test_a_gate_is_no_output(loss):
    found = vg.diagnose(loss, P, (X, Y))
    assert found.examination.loss.output == "" and found.healthy


@pytest.mark.parametrize("dtype", ["int32", "float32"])
@pytest.mark.parametrize("squash", [jax.nn.sigmoid, jnp.tanh])
def test_what_is_scaled_up_reaches_as_far(squash, dtype):
    """Pixels, ratings: whole numbers in the hundreds are no classes of a sigmoid that goes to 255."""
    targets = jnp.asarray(np.round(127 + 60 * np.asarray(Y)).clip(0, 255), dtype)
    one = {"in": P["in"], "value": P["value"][:, :1]}
    loss = lambda p, b: jnp.mean((255 * squash(hidden(p, b[0]) @ p["value"])[:, 0] - b[1]) ** 2) / 255**2
    found = vg.diagnose(loss, one, (X, targets))
    assert found.healthy, found.verdict
    plain = lambda p, b: jnp.mean((squash(hidden(p, b[0]) @ p["value"])[:, 0] - b[1]) ** 2)
    found = vg.diagnose(plain, one, (X, targets // 60))
    assert found.first.kind == "wrong loss"


def test_a_softmax_that_weighs_what_the_batch_brings_bounds_no_answer():
    """A gate among the forecasts of others: their mean may be as large as they are."""
    forecasts = 3 * jnp.asarray(np.random.default_rng(1).normal(size=(64, 4)), "float32")
    loss = lambda p, b: jnp.mean((jnp.sum(jax.nn.softmax(hidden(p, b[0]) @ p["gate"]) * b[2], -1) - b[1]) ** 2)
    found = vg.diagnose(loss, {name: P[name] for name in ("in", "gate")}, (X, 2 * Y, forecasts))
    assert found.examination.loss.output == "" and found.healthy, found.verdict


@pytest.mark.parametrize(("squash", "output"), [(jax.nn.sigmoid, "sigmoid"), (jax.nn.softmax, "softmax")])
def test_what_is_compared_is_one(squash, output):
    loss = lambda p, b: jnp.mean((squash(hidden(p, b[0]) @ p["gate"])[:, 0] - b[1]) ** 2)
    found = vg.diagnose(loss, {name: P[name] for name in ("in", "gate")}, (X, Y))
    assert found.examination.loss.output == output and found.first.kind == "wrong loss"


@pytest.mark.parametrize("weighed", [lambda p, r: jnp.sum(p * r, -1), lambda p, r: jnp.einsum("nk,nk->n", p, r)])
def test_an_expected_reward_compares_nothing_with_its_shares(weighed):
    """A policy's mean reward, Σ p · r, by whatever it is added up: rewards of −8 and 8 are no targets of a softmax."""
    rewards = 3 * jnp.asarray(np.random.default_rng(2).normal(size=(64, 4)), "float32")
    loss = lambda p, b: -jnp.mean(weighed(jax.nn.softmax(hidden(p, b[0]) @ p["gate"]), b[1]))
    found = vg.diagnose(loss, {name: P[name] for name in ("in", "gate")}, (X, rewards), follow=0)
    assert found.examination.loss.output == "" and found.healthy, found.verdict
