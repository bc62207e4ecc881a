"""Healthy networks of kinds that a rule had called sick, each beside a sick one of its kind that is still found."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(0)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")
X = jnp.asarray(RNG.normal(size=(96, 6)), "float32")
SCORE = np.asarray(X @ draw(6), float)
P = {"in": draw(6, 24, gain=1.4), "out": draw(24, 1), "cut": jnp.array([-1.0, 0.0, 1.0, 2.0])}
ONE = {name: P[name] for name in ("in", "out")}


def score(p, x):
    return jax.nn.relu(x @ p["in"]) @ p["out"]


def examined(loss, params, batch, rate=3e-3):
    return vg.diagnose(loss, params, batch, optimizer=optax.adam(rate), follow=0)


def named(loss, params, batch):
    """(kind, cause) of what is treated first, or None."""
    first = examined(loss, params, batch).first
    return first and (first.kind, first.cause)


def thresholds(p, b):
    """Proportional odds: one score, and a sigmoid for each threshold between the stars."""
    below = jax.nn.sigmoid(p["cut"] - score(p, b["x"]))
    below = jnp.pad(below, ((0, 0), (1, 1)), constant_values=((0, 0), (0, 1)))
    share = jnp.take_along_axis(jnp.diff(below, axis=1), b["stars"][:, None], 1)
    return -jnp.mean(jnp.log(share + 1e-6))


def one_sigmoid(p, b):
    return jnp.mean((jax.nn.sigmoid(score(p, b["x"])[:, 0]) - b["stars"]) ** 2)


@pytest.mark.parametrize("loss, found", [(thresholds, None), (one_sigmoid, ("wrong loss", "sigmoid for classes"))])
def test_a_sigmoid_for_each_threshold_is_no_single_yes_or_no(loss, found):
    params = P if loss is thresholds else ONE
    stars = jnp.asarray(np.digitize(SCORE, [-1, -0.3, 0.3, 1]))
    assert named(loss, params, {"x": X, "stars": stars}) == found


BINS = jnp.linspace(-4.0, 4.0, 9)
NINE = {"in": P["in"], "out": draw(24, 9, gain=0.5)}
ANSWERS = {"x": X, "y": jnp.asarray(2 * SCORE, "float32")}


def shares(p, b):
    return jax.nn.softmax(score(p, b["x"]))


def expectation(p, b):
    """An age, a depth: shares of bins times where these lie."""
    return jnp.mean((jnp.sum(shares(p, b) * BINS, -1) - b["y"]) ** 2)


def capacity(p, b):
    """A share of what there is, example by example."""
    return jnp.mean((jax.nn.sigmoid(score(p, b["x"])[:, 0]) * (4 + b["x"][:, 0] ** 2) - b["y"] - 4) ** 2)


def neighbours(p, b):
    """Kernel regression: the answers of the others, by how near they are."""
    z = jnp.tanh(b["x"] @ p["in"])
    near = -jnp.sum((z[:, None] - z) ** 2, -1) - 1e9 * jnp.eye(len(z))
    return jnp.mean((jax.nn.softmax(near) @ b["y"] - b["y"]) ** 2)


def masked(p, b):
    """What is left out here is no share of anything."""
    there = jnp.where(b["x"][:, 1] > -1, 1.0, 0.0)
    return jnp.mean((jax.nn.sigmoid(score(p, b["x"])[:, 0]) * there - b["y"] * there) ** 2)


@pytest.mark.parametrize("loss", [expectation, capacity, neighbours])
def test_shares_of_what_is_given_reach_as_far_as_that(loss):
    params = {expectation: NINE, capacity: ONE, neighbours: {"in": P["in"]}}[loss]
    assert named(loss, params, ANSWERS) is None


def test_a_masked_sigmoid_is_still_one():
    assert named(masked, ONE, ANSWERS) == ("wrong loss", "targets out of reach of the sigmoid")


SPREAD = {"in": draw(6, 16), "out": draw(16, 1, gain=0.1), "start": jnp.array([4.0]), "shape": jnp.array(0.5)}
COUNTS = {"x": X, "n": jnp.asarray(RNG.poisson(np.exp(4 + 0.5 * SCORE)), "float32")}


def gamma_rate(p, b):
    """A learnt shape that multiplies the one number of each example, which is about its mean for all of them."""
    log_mean = (jnp.tanh(b["x"] @ p["in"]) @ p["out"] + p["start"])[:, 0]
    shape = jax.nn.softplus(p["shape"])
    return jnp.mean(shape * (log_mean + (b["n"] + 1) * jnp.exp(-log_mean)) + jax.lax.lgamma(shape))


def collapsed(p, b):
    """The same behind layers that draw the examples together."""
    h = b["x"] @ p["in"]
    for w in p["deep"]:
        h = jnp.tanh(h @ w + 1.5)
    return gamma_rate({**p, "in": jnp.eye(16)}, {**b, "x": h})


def test_one_number_for_each_example_about_its_mean_is_no_collapse():
    assert named(gamma_rate, SPREAD, COUNTS) is None
    deep = {**SPREAD, "deep": [draw(16, 16, gain=0.3) for _ in range(8)]}
    assert "rank collapse" in {each.kind for each in examined(collapsed, deep, COUNTS).findings}
