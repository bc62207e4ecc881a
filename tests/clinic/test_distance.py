"""Large targets are an illness where an answer is compared with them as they are, and far from them."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.clinic.case import Case
from vgcourse.clinic.distance import distant
from vgcourse.clinic.examination import examine
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.rules.ends import unscaled_targets
from vgcourse.clinic.scaling import felt

pytestmark = pytest.mark.usefixtures("quickly_compiled")
N = 24
RNG = np.random.default_rng(0)
X = jnp.asarray(RNG.normal(size=(N, 5)), "float32")
SCORE = np.asarray(X @ RNG.normal(size=5)) / 2
PLAIN = jnp.asarray(300 + 80 * SCORE, "float32")
COUNTS = jnp.asarray(RNG.poisson(np.exp(5 + SCORE / 2)), "float32") + 1
WIDE = jnp.asarray(np.random.default_rng(1).negative_binomial(4, 4 / (4 + np.exp(2 + 2 * SCORE))), "float32")


def weights(outputs=1, bias=0.0):
    return {
        "w": jnp.asarray(RNG.normal(size=(5, 8)) / 2, "float32"),
        "v": jnp.asarray(RNG.normal(size=(8, outputs)) / 10, "float32"),
        "b": jnp.full(outputs, bias, "float32"),
    }


def answers(p, x):
    return jnp.tanh(x @ p["w"]) @ p["v"] + p["b"]


def of(distance, outputs=1, bias=0.0, targets=PLAIN):
    """(loss, params, batch) of a network under a distance of its outputs (n, k) and the targets (n,)."""
    return lambda p, b: distance(answers(p, b[0]), b[1]), weights(outputs, bias), (X, targets)


def examined(loss, params, batch):
    return distant(examine(loss, params, batch), Case(loss, params, batch))


def square(z, y):
    return jnp.mean((z[:, 0] - y) ** 2)


def gaussian(z, y):
    return jnp.mean((z[:, 0] - y) ** 2 * jnp.exp(-z[:, 1]) + z[:, 1])


def negative_binomial(p, b):
    """Counts whose mean is exp(z), spread wider than Poisson's: how much wider is learnt, and a product of its own."""
    n, mean, log_gamma = b[1], jnp.exp(answers(p, b[0])[:, 0]), jax.scipy.special.gammaln
    shape = jax.nn.softplus(p["shape"])
    chosen = log_gamma(n + shape) - log_gamma(shape) - log_gamma(n + 1)
    return -jnp.mean(chosen + shape * jnp.log(shape / (shape + mean)) + n * jnp.log(mean / (shape + mean)))


def over_time(p, b):
    def step(h, x):
        h = jnp.tanh(x @ p["w"] + h)
        return h, h @ p["v"] + p["b"]

    steps = jnp.broadcast_to(b[0], (3, N, 5))
    return jnp.mean((jax.lax.scan(step, jnp.zeros((N, 8)), steps)[1][..., 0] - b[1]) ** 2)


@pytest.mark.parametrize("asked", [
    of(square),
    of(lambda z, y: jnp.sum((z[:, 0] - y) ** 2)),
    of(lambda z, y: jnp.mean(jnp.abs(z[:, 0] - y))),
    of(lambda z, y: jnp.mean(jnp.sqrt(1 + (z[:, 0] - y) ** 2))),
    of(lambda z, y: square(jax.nn.softplus(z), y)),
    of(lambda z, y: square(255 * z / 255, y)),
    of(gaussian, outputs=2),
    of(square, targets=PLAIN - 300),
    (over_time, weights(), (X, PLAIN)),
], ids=["square", "sum", "absolute", "smooth", "softplus", "scaled and back", "variance", "mean 0",
        "time"])  # fmt: skip
def test_targets_that_the_answers_are_far_from(asked):
    found = examined(*asked)
    told = unscaled_targets(Reading(found))
    assert told is not None and told.sick and told.paths == ("batch[1]",)
    far = np.sqrt(np.mean((0 - np.asarray(asked[2][1])) ** 2))
    assert found.data[1].apart == pytest.approx(far, rel=0.35)


@pytest.mark.parametrize("asked", [
    of(lambda z, n: jnp.mean(jnp.exp(z[:, 0]) - n * z[:, 0] + n * jnp.log(n) - n), bias=5.0, targets=COUNTS),
    of(lambda z, n: 20 * jnp.sum(n * jnp.exp(-z[:, 0]) - 1 - jnp.log(n) + z[:, 0]), bias=5.0, targets=COUNTS),
    of(lambda z, t: jnp.sum(jnp.exp(z[:, 0]) * t - z[:, 0]), bias=-5.0, targets=COUNTS),
    of(lambda z, n: jnp.sum((z[:, 0] - jnp.log1p(n)) ** 2), targets=COUNTS),
    (negative_binomial, weights() | {"shape": jnp.array(1.0)}, (X, WIDE)),
    (negative_binomial, weights(bias=-0.3) | {"shape": jnp.array(1.0)}, (X, WIDE)),
    of(lambda z, y: jnp.sum(9 * (z[:, 0] - (y - 300) / 80) ** 2)),
    of(lambda z, y: jnp.mean((300 + 80 * z[:, 0] - y) ** 2)),
    of(lambda z, y: jnp.mean((400 * jax.nn.sigmoid(z[:, 0]) - y) ** 2)),
    of(lambda z, y: jnp.sum(9 * (z[:, 0] - y) ** 2), bias=300.0, targets=300 + (PLAIN - 300) / 80),
    of(lambda z, y: jnp.sum((z[:, 0] - y) ** 2) + 1e5, bias=300.0, targets=300 + (PLAIN - 300) / 80),
    of(lambda z, r: jnp.mean(r * (z[:, 0] - 1) ** 2)),
    of(lambda z, r: -jnp.mean(r * jax.nn.log_sigmoid(z[:, 0]))),
], ids=["Poisson", "gamma", "survival", "logarithm", "counts", "wide counts", "scaled inside", "scaled outside",
        "sigmoid outside", "bias", "another term", "weights", "rewards"])  # fmt: skip
def test_large_numbers_that_no_answer_has_to_reach(asked):
    found = examined(*asked)
    assert unscaled_targets(Reading(found)) is None
    assert unscaled_targets(Reading(replace(found, data=tuple(replace(d, apart=np.nan) for d in found.data))))


RATINGS = jnp.round(PLAIN).astype(jnp.int32)
PIXELS = jnp.clip(RATINGS // 2, 0, 255).astype(jnp.uint8)


@pytest.mark.parametrize("asked", [
    of(square, targets=RATINGS),
    of(lambda z, y: jnp.mean(jnp.abs(z[:, 0] - y.astype(jnp.float32))), targets=RATINGS),
    of(square, targets=PIXELS),
], ids=["ratings", "cast", "pixels"])  # fmt: skip
def test_whole_numbers_that_the_answers_are_far_from(asked):
    told = unscaled_targets(Reading(examined(*asked)))
    assert told is not None and told.sick and told.paths == ("batch[1]",)


@pytest.mark.parametrize("asked", [
    of(lambda z, y: jnp.mean((z[:, 0] - y / 255) ** 2), targets=PIXELS),
    of(lambda z, y: jnp.mean((300 + 80 * z[:, 0] - y) ** 2), targets=RATINGS),
    of(lambda z, n: jnp.mean(jnp.exp(z[:, 0]) - n * z[:, 0]), bias=5.0, targets=COUNTS.astype(jnp.int32)),
    of(lambda z, y: jnp.mean((z - jax.nn.one_hot(y, 60)) ** 2), outputs=60, targets=RATINGS % 60),
    of(lambda z, y: jnp.mean(jax.nn.relu(1 + z - jnp.take_along_axis(z, y[:, None], 1))), outputs=60,
       targets=RATINGS % 60),
    of(lambda z, y: jnp.mean(jnp.where(y[:, None] == y, (z - z.T) ** 2, 0.0)), targets=RATINGS // 40 * 40),
], ids=["divided", "scaled outside", "Poisson", "one-hot", "margin", "the same name"])  # fmt: skip
def test_whole_numbers_that_no_answer_has_to_reach(asked):
    found = examined(*asked)
    assert unscaled_targets(Reading(found)) is None and max(found.data[1].largest, 0) > 10


@pytest.mark.parametrize(("normalised", "same"), [(False, False), (True, True)])
def test_a_loss_that_is_the_same_by_chance_is_told_by_its_gradient(normalised, same):
    """Saturated units and a small last layer: the loss is that of guessing, whatever the size of the inputs."""

    def loss(p, b):
        x = b[0] / jnp.sqrt(jnp.mean(b[0] ** 2)) if normalised else b[0]
        z = jax.nn.sigmoid(x @ p["w"]) @ (p["v"] / 100)
        return jnp.mean(jax.nn.softplus(jnp.where(b[1] > 0, -z[:, 0], z[:, 0])))

    params, batch = weights(), (200 * X, jnp.sign(PLAIN - 300))
    inputs = felt(examine(loss, params, batch), Case(loss, params, batch)).data[0]
    assert inputs.role == "input" and ("scale" not in inputs.felt) == same
