"""Healthy networks of a fourth look that a rule had called sick, each beside a sick one of its kind that is found."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(4)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")


def found(loss, params, batch, optimizer):
    first = vg.diagnose(loss, params, batch, optimizer=optimizer, follow=0).first
    return first and (first.kind, first.cause)


HOURS = jnp.linspace(0.0, 48.0, 30)
COUNTS = jnp.asarray(RNG.poisson(600 * np.exp(-0.1 * np.asarray(HOURS))), "float32")


def radioactive(p, b):
    """Counts of a source that decays: the size and the rate are positive, whatever the parameters."""
    t, y = b
    return jnp.mean((jnp.exp(p["log_size"]) * jnp.exp(-jax.nn.softplus(p["rate"]) * t) - y) ** 2)


@pytest.mark.parametrize("optimizer", [optax.adam(0.05), None])
def test_constants_of_a_law_have_the_unit_of_their_data(optimizer):
    params = {"log_size": jnp.array(5.5), "rate": jnp.array(-1.5)}
    assert found(radioactive, params, (HOURS, COUNTS), optimizer) is None


def smoothed(p, y):
    """Exponential smoothing in a scan: the share is closed over by its body."""
    share = jax.nn.sigmoid(p["share"])
    step = lambda level, now: (share * now + (1 - share) * level, (now - level) ** 2)
    return jnp.mean(jax.lax.scan(step, jnp.float32(300.0), y)[1])


def test_a_filter_of_large_readings_keeps_their_unit():
    readings = jnp.asarray(300 + np.cumsum(RNG.normal(size=80)) * 4, "float32")
    assert found(smoothed, {"share": jnp.array(-2.0)}, readings, None) is None


def test_weights_that_a_function_makes_and_that_are_added_up_are_no_law():
    def positive(p, b):
        return jnp.mean((jnp.tanh(b[0] @ jnp.exp(p["w"])) @ p["out"] - b[1]) ** 2)

    x = jnp.asarray(RNG.normal(size=(60, 4)) * 20 + 60, "float32")
    y = jnp.sin(x[:, :1] / 20)
    assert found(positive, {"w": draw(4, 16), "out": draw(16, 1)}, (x, y), None) == ("unscaled inputs", "")


def scored(p, b):
    """Platt 1999: the scores of another classifier as probabilities, by one slope and one shift."""
    return jnp.mean(optax.sigmoid_binary_cross_entropy(p["a"] * b[0] + p["b"], b[1]))


def test_one_slope_that_learns_from_large_scores_is_left_alone():
    yes = jnp.asarray(RNG.integers(0, 2, 200), "float32")
    scores = jnp.asarray(30 * (2 * yes - 1) + 30 * RNG.normal(size=200), "float32")
    assert found(scored, {"a": jnp.array(1.0), "b": jnp.array(0.0)}, (scores, yes), optax.adam(0.05)) is None


def test_one_slope_that_breaks_on_large_inputs_is_found():
    def line(p, b):
        return jnp.mean((p["a"] * b[0] + p["b"] - b[1]) ** 2)

    area = jnp.asarray(RNG.uniform(50, 150, 100), "float32")
    params = {"a": jnp.array(0.1), "b": jnp.array(0.0)}
    assert found(line, params, (area, area / 30 - 2), optax.sgd(0.1)) == ("unscaled inputs", "")


IMAGES = jnp.asarray(RNG.normal(size=(64, 12)), "float32")


def distilled(p, x):
    """Hinton et al. 2015, shares at a temperature; the teacher stands in the same tree."""
    out = lambda w, x: jax.nn.relu(x @ w["in"]) @ w["out"] / 4.0
    shares = jax.nn.softmax(jax.lax.stop_gradient(out(p["teacher"], x)))
    return -16 * jnp.mean(jnp.sum(shares * jax.nn.log_softmax(out(p["student"], x)), -1))


def both(width):
    return {
        "teacher": {"in": draw(12, 48, gain=2.0), "out": draw(48, 8, gain=6.0)},
        "student": {"in": draw(12, width, gain=1.4), "out": draw(width, 8)},
    }


def trains(part, other):
    labels = {part: "train", other: "rest"}
    return optax.multi_transform({"train": optax.adam(5e-3), "rest": optax.set_to_zero()}, labels)


def test_a_teacher_that_the_optimiser_leaves_as_it_is():
    diagnosis = vg.diagnose(distilled, both(10), IMAGES, optimizer=trains("student", "teacher"), follow=0)
    assert diagnosis.healthy and [f.kind for f in diagnosis.findings] == ["gradient cut off"]
    assert diagnosis.findings[0].thin == "The optimiser leaves them as they are: they are frozen on purpose."


def test_a_teacher_whose_shares_have_a_floor():
    assert found(distilled, both(10), IMAGES, None) is None


def test_a_body_that_is_stopped_and_that_the_optimiser_would_train():
    def headed(p, b):
        return jnp.mean((jax.lax.stop_gradient(jnp.tanh(b[0] @ p["body"])) @ p["head"] - b[1]) ** 2)

    y = jnp.asarray(RNG.normal(size=(64, 1)), "float32")
    params = {"body": draw(12, 6), "head": draw(6, 1)}
    assert found(headed, params, (IMAGES, y), optax.sgd(1e-3)) == ("gradient cut off", "stop_gradient")


@pytest.mark.parametrize("follow", [0, 300])
def test_a_part_whose_warm_up_begins_at_0_is_not_left_alone(follow):
    """Rounding stands behind the body, and the body's own group of the optimiser moves it from the second step on."""

    def rounded(p, b):
        h = jax.nn.relu(b[0] @ p["body"])
        return jnp.mean((jnp.round(h) @ p["head"] - b[1]) ** 2)

    rising = optax.adam(optax.linear_schedule(0.0, 1e-3, 100))
    groups = optax.multi_transform({"slow": rising, "fast": optax.adam(1e-3)}, {"body": "slow", "head": "fast"})
    params, batch = {"body": draw(12, 6), "head": draw(6, 1)}, (IMAGES, jnp.sin(IMAGES[:, :1]))
    diagnosis = vg.diagnose(rounded, params, batch, optimizer=groups, follow=follow)
    assert (diagnosis.first.kind, diagnosis.first.cause) == ("gradient cut off", "rounding")


@pytest.mark.parametrize("rest", ["rest", "train"])
def test_a_stopped_part_that_the_optimiser_leaves_alone_is_no_illness_of_a_rest_that_does_not_learn(rest):
    """Its weights themselves are stopped, and the head learns noise at no rate."""

    def stopped(p, b):
        w = jax.lax.stop_gradient(p["body"])
        return jnp.mean((jnp.tanh(b[0] @ w) @ p["head"] - b[1]) ** 2) + 1

    train = {"train": optax.adam(1e-6), "rest": optax.set_to_zero()}
    optimizer = optax.multi_transform(train, {"body": rest, "head": "train"})
    y = jnp.asarray(RNG.normal(size=(64, 1)), "float32")
    diagnosis = vg.diagnose(stopped, {"body": draw(12, 6), "head": 1e-3 * draw(6, 1)}, (IMAGES, y), optimizer=optimizer)
    (cut,) = [each for each in diagnosis.findings if each.kind == "gradient cut off"]
    assert "At none of" in cut.measured and cut.sick == (rest == "train")
    assert ("frozen on purpose." in cut.thin) == (rest == "rest")


def critic(p, b):
    """The discriminator's step; what the generator makes came with the batch."""
    out = lambda x: jax.nn.leaky_relu(x @ p["critic"]["in"]) @ p["critic"]["out"]
    return jnp.mean(jax.nn.softplus(-out(b[0]))) + jnp.mean(jax.nn.softplus(out(b[1])))


@pytest.mark.parametrize("frozen", [True, False])
def test_parameters_of_another_step_are_not_used_in_this_one(frozen):
    params = {
        "critic": {"in": draw(12, 16, gain=1.4), "out": draw(16, 1)},
        "maker": {"in": draw(4, 16), "out": draw(16, 12)},
    }
    optimizer = trains("critic", "maker") if frozen else optax.adam(5e-3)
    first = found(critic, params, (IMAGES + 1, IMAGES), optimizer)
    assert first == (None if frozen else ("not used", ""))
