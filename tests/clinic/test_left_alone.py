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
    return named_at(3e-3, loss, params, batch)


def named_at(rate, *case):
    first = examined(*case, rate=rate).first
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


LABELS = jnp.arange(96) % 20
CLOUDS = draw(20, 6, gain=8.0)[LABELS] + 0.3 * X
FIVE = {"in": P["in"], "out": draw(24, 5, gain=0.5)}


def cross_entropy(p, b, labels):
    return optax.softmax_cross_entropy_with_integer_labels(score(p, b["x"]), labels).mean()


def coarse(p, b):
    return cross_entropy(p, b, b["label"] // 4)


def by_table(p, b):
    return cross_entropy(p, b, jnp.repeat(jnp.arange(5), 4)[b["label"]])


def clipped(p, b):
    """What JAX does with an index that is too large."""
    return cross_entropy(p, b, jnp.minimum(b["label"], 4))


def rows_of_nothing(p, b):
    return optax.softmax_cross_entropy(score(p, b["x"]), jax.nn.one_hot(b["label"], 5)).mean()


OUT_OF_RANGE = ("wrong loss", "labels out of range")


@pytest.mark.parametrize(
    "loss, found", [(coarse, None), (by_table, None), (clipped, OUT_OF_RANGE), (rows_of_nothing, OUT_OF_RANGE)]
)
def test_labels_that_are_made_smaller_first_have_outputs(loss, found):
    assert named(loss, FIVE, {"x": CLOUDS, "label": LABELS}) == found


def is_large(p, b):
    """Two classes of twenty labels, by a squared error."""
    return jnp.mean((jax.nn.sigmoid(score(p, b["x"])[:, 0]) - (b["label"] >= 10)) ** 2)


def is_what(p, b):
    return jnp.mean((jax.nn.sigmoid(score(p, b["x"])[:, 0]) - b["label"]) ** 2)


@pytest.mark.parametrize("loss, found", [(is_large, None), (is_what, ("wrong loss", "sigmoid for classes"))])
def test_a_question_about_a_label_is_yes_or_no(loss, found):
    assert named(loss, ONE, {"x": CLOUDS, "label": LABELS}) == found


GAPS = jnp.asarray(np.where(np.arange(96) % 7 == 0, np.nan, SCORE), "float32")


def without_gaps(p, b):
    known = jnp.isfinite(b["y"])
    return jnp.sum((score(p, b["x"])[:, 0] - jnp.where(known, b["y"], 0.0)) ** 2 * known) / jnp.sum(known)


def seen_to_the_end(p, b):
    """Exponential survival: the time of who lives on is inf."""
    rate, dead = score(p, b["x"])[:, 0], jnp.isfinite(b["y"])
    return jnp.mean(jnp.exp(rate) * jnp.where(dead, jnp.abs(b["y"]), 3.0) - dead * rate)


@pytest.mark.parametrize("loss, gap", [(without_gaps, jnp.nan), (seen_to_the_end, jnp.inf)])
def test_gaps_that_the_loss_takes_out_are_no_illness(loss, gap):
    assert named(loss, ONE, {"x": X, "y": jnp.where(jnp.isnan(GAPS), gap, GAPS)}) is None


VIEWS = (X + 0.1 * draw(96, 6), X + 0.1 * draw(96, 6))
TEACHER = {"w": draw(6, 24, gain=1.4), "v": draw(24, 8)}
TWO = {"student": {"w": draw(6, 24, gain=1.4), "v": draw(24, 8)}, "teacher": TEACHER, "predict": draw(8, 8)}


def encoded(p, x):
    return jax.nn.relu(x @ p["w"]) @ p["v"]


def apart(a, b):
    unit = lambda z: z / jnp.sqrt(jnp.sum(z**2, -1, keepdims=True) + 1e-6)
    return 1 - jnp.mean(jnp.sum(unit(a) * unit(b), -1))


def both_ways(p, b):
    """A teacher, moved elsewhere, in the tree of what it teaches; each view is once the teacher's."""
    asked = lambda y: jax.lax.stop_gradient(encoded(p["teacher"], y))
    taught = lambda x, y: apart(encoded(p["student"], x) @ p["predict"], asked(y))
    return taught(*b) + taught(*b[::-1])


def stopped_on_both_sides(p, b):
    stopped = lambda x: jax.lax.stop_gradient(encoded(p["student"], x))
    return apart(stopped(b[0]) @ p["predict"], stopped(b[1]))


def test_a_teacher_in_the_tree_of_its_student_is_frozen_on_purpose():
    assert examined(both_ways, TWO, VIEWS, 1e-2).healthy
    short = lambda p, b: both_ways({"student": p["net"]["s"], "teacher": p["net"]["t"], "predict": p["q"]}, b)
    tree = {"net": {"s": TWO["student"], "t": TWO["teacher"]}, "q": TWO["predict"]}
    assert examined(short, tree, VIEWS, 1e-2).healthy
    alone = {name: TWO[name] for name in ("student", "predict")}
    assert named(stopped_on_both_sides, alone, VIEWS) == ("gradient cut off", "stop_gradient")


WARMTH = {"x": X, "y": jnp.asarray(20 + 60 / (1 + np.exp(-SCORE)), "float32")}
STARS = {"x": X, "y": jnp.asarray(np.digitize(SCORE, [-1, -0.3, 0.3, 1])) + 1}


def between(low, high, squash=jax.nn.sigmoid):
    """A sigmoid or a tanh, moved and scaled to go from `low` to `high`."""
    unit = squash if squash is jax.nn.sigmoid else lambda z: (1 + squash(z)) / 2
    return lambda p, b: jnp.mean((low + (high - low) * unit(score(p, b["x"])[:, 0]) - b["y"]) ** 2)


@pytest.mark.parametrize("squash", [jax.nn.sigmoid, jnp.tanh])
def test_an_answer_that_is_scaled_up_reaches_as_far_as_that(squash):
    assert named(between(0.5, 5.5, squash), ONE, STARS) is None
    found = named(between(15, 85, squash), ONE, WARMTH)
    assert found is None or found[0] != "wrong loss"  # that they are not scaled is another question
    kind, cause = named(between(0, 50, squash), ONE, WARMTH)
    assert kind == "wrong loss" and cause.startswith("targets out of reach")
    assert named(between(0, 3, squash), ONE, STARS)[0] == "wrong loss"


WEIGHT = jnp.asarray(1 / (1 + np.exp(-SCORE)), "float32")


@pytest.mark.parametrize("times, found", [(1, None), (10, ("wrong loss", "targets out of reach of the sigmoid"))])
@pytest.mark.parametrize("share_of", [lambda z: jax.nn.sigmoid(z[:, 0]), lambda z: jax.nn.sigmoid(z)[:, 0]])
def test_an_answer_that_a_small_part_of_is_a_penalty_reaches_as_far_as_before(share_of, times, found):
    def penalised(p, b):
        share = share_of(score(p, b["x"]))
        return jnp.mean(0.01 * share) + jnp.mean((share - b["y"]) ** 2)

    assert named(penalised, ONE, {"x": X, "y": times * WEIGHT}) == found


def soft(z, t):
    """A soft threshold, learnt for each unit: a ReLU on either side."""
    return jax.nn.relu(z - t) - jax.nn.relu(-z - t)


@pytest.mark.parametrize(
    "end, found", [(soft, None), (lambda z, t: jax.nn.relu(z - t), ("wrong loss", "targets out of reach of the relu"))]
)
def test_two_relus_with_a_minus_between_reach_both_ways(end, found):
    codes = jnp.stack([ANSWERS["y"], -ANSWERS["y"]], 1)
    params = {"in": P["in"], "out": draw(24, 2), "cut": jnp.array([0.1, 0.2])}
    loss = lambda p, b: jnp.mean((end(score(p, b["x"]), p["cut"]) - b["y"]) ** 2)
    assert named(loss, params, {"x": X, "y": codes}) == found


def gated(bias):
    """Eight layers with a gate each; a shut one carries on what came in."""
    layers = [{"w": draw(16, 16, gain=1.4), "t": draw(16, 16, gain=0.3), "b": jnp.full(16, bias)} for _ in range(8)]
    return {"in": draw(6, 16), "layers": layers, "out": draw(16, 1)}


def residual_gates(p, b):
    h = b["x"] @ p["in"]
    for layer in p["layers"]:
        h = h + jax.nn.sigmoid(h @ layer["t"] + layer["b"]) * (jax.nn.relu(h @ layer["w"]) - h)
    return jnp.mean(((h @ p["out"])[:, 0] - b["y"]) ** 2)


@pytest.mark.parametrize("bias, found", [(-4.5, None), (4.5, None), (-12.0, ("saturated", ""))])
def test_a_gate_may_begin_nearly_shut(bias, found):
    assert named(residual_gates, gated(bias), ANSWERS) == found


BOXES = {"x": X, "y": jnp.asarray(640 / (1 + np.exp(-SCORE)), "float32")}


def share_of(size):
    """Places in a picture, compared as shares of its size."""
    return lambda p, b: jnp.mean(jnp.abs(jax.nn.sigmoid(score(p, b["x"])[:, 0]) - b["y"] / size) ** 1.5)


@pytest.mark.parametrize("size, found", [(640, None), (64, ("wrong loss", "targets out of reach of the sigmoid"))])
def test_targets_that_the_loss_scales_into_range_are_in_reach(size, found):
    assert named(share_of(size), ONE, BOXES) == found


def swing(times):
    """An RNN over 120 steps that adds a small branch to its state, or as much as makes it explode."""
    r = np.random.default_rng(8)
    W = {name: jnp.asarray(r.normal(size=n) / n[0] ** 0.5, "float32") for name, n in
         {"w": (16, 16), "u": (2, 16), "o": (16, 1)}.items()}  # fmt: skip
    x = jnp.asarray(0.1 * r.normal(size=(32, 120, 2)), "float32")

    def loss(p, b):
        add = lambda h, x: (h + times * jnp.tanh(h @ p["w"] + x @ p["u"]), None)
        h, _ = jax.lax.scan(add, jnp.zeros((32, 16)), b.swapaxes(0, 1))
        return jnp.mean(((h @ p["o"])[:, 0] - b[:, :60, 0].sum(1)) ** 2)

    return loss, W, x


def test_a_state_that_drifts_does_not_explode():
    """1.04 times more a step: more than a hundred times over all, which a training takes."""
    drift = np.asarray(examined(*swing(0.047)).examination.stages[0].log10_gradient)
    assert drift[0] - drift[-1] > 2, "else nothing is asked here"
    assert named(*swing(0.047)) is None
    assert named(*swing(0.5))[0] == "exploding"


def test_a_small_rate_is_meant_where_the_network_knows_already():
    """Trained before, to a hundredth of what guessing costs, and then further with a rate of 10⁻⁵."""
    labels = jnp.asarray(np.digitize(SCORE, [-1, 0, 1]))
    loss = lambda p, b: optax.softmax_cross_entropy_with_integer_labels(
        jax.nn.relu(b[0] @ p["in"]) @ p["out"], b[1]
    ).mean()  # fmt: skip
    start, adam = {"in": P["in"], "out": draw(24, 4)}, optax.adam(0.03)

    def step(carry, _):
        update, state = adam.update(jax.grad(loss)(carry[0], (X, labels)), carry[1])
        return (optax.apply_updates(carry[0], update), state), None

    (knows, _), _ = jax.jit(lambda p: jax.lax.scan(step, (p, adam.init(p)), length=300))(start)
    assert loss(knows, (X, labels)) < 0.05 * np.log(4)
    assert named_at(1e-5, loss, knows, (X, labels)) is None
    assert named_at(1e-5, loss, start, (X, labels))[0] == "learning rate too small"
