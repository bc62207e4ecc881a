"""Clipping: never longer, by norm never turned, and the cliff where it matters."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing
from hypothesis import given, settings
from hypothesis import strategies as st

from vgcourse.experiments.lesson_07 import clipping
from vgcourse.inputs import BadInput

ENTRIES = st.lists(st.floats(-1e6, 1e6, width=32), min_size=1, max_size=6)
THRESHOLDS = st.floats(1e-6, 1e6)
norm = lambda tree: np.sqrt(sum(np.sum(np.asarray(leaf, float) ** 2) for leaf in jax.tree.leaves(tree)))


@given(ENTRIES, ENTRIES, THRESHOLDS, st.sampled_from(clipping.CLIPS))
@settings(max_examples=150, deadline=None)
def test_it_never_enlarges(a, b, c, how):
    g = {"W": np.float32(a), "b": np.float32(b)}
    after = clipping.clipped(g, how, c)
    for name in g:
        assert np.all(np.abs(np.asarray(after[name], float)) <= np.abs(g[name].astype(float)) * (1 + 1e-5))


@given(ENTRIES, ENTRIES, THRESHOLDS)
@settings(max_examples=150, deadline=None)
def test_by_global_norm_the_norm_is_held_and_the_direction_kept(a, b, c):
    g = [np.float32(a), np.float32(b)]
    after = clipping.clipped(g, "global", c)
    assert norm(after) <= c * (1 + 1e-4) or norm(after) <= norm(g) * (1 + 1e-5) <= c * (1 + 1e-3)
    if norm(g) > 1e-15 and norm(after) > 1e-15:
        assert clipping.cosine(g, after) == pytest.approx(1, abs=1e-5)


def test_what_is_below_the_threshold_is_unchanged_to_the_bit():
    g = np.float32([1e-9, -1e-12, 0])
    for how in clipping.CLIPS:
        np.testing.assert_array_equal(clipping.clipped(g, how, 1.0), g)


def test_each_way_does_what_its_name_says():
    g = [np.float32([3, 0.4]), np.float32([[0.3], [0.4]])]
    by = {how: [np.asarray(leaf) for leaf in clipping.clipped(g, how, 1.0)] for how in clipping.CLIPS}
    np.testing.assert_allclose(by["none"][0], [3, 0.4])
    np.testing.assert_allclose(by["value"][0], [1, 0.4])
    np.testing.assert_allclose(by["array"][0], np.array([3, 0.4]) / np.sqrt(9.16), rtol=1e-5)
    np.testing.assert_allclose(by["array"][1], g[1])
    np.testing.assert_allclose(by["global"][1], g[1] / np.sqrt(9.16 + 0.25), rtol=1e-5)


def test_what_overflows():
    """As the lesson says: a norm that is inf gives 0 or nan, and by value inf becomes the threshold."""
    np.testing.assert_array_equal(clipping.clipped(np.float32([1e30, 1]), "global"), [0, 0])
    np.testing.assert_array_equal(clipping.clipped(np.float32([np.inf, 1]), "global"), [np.nan, 0])
    np.testing.assert_array_equal(clipping.clipped(np.float32([np.inf, 1]), "value"), [1, 1])
    np.testing.assert_array_equal(clipping.clipped(np.float32([np.nan, 1]), "value"), [np.nan, 1])


@pytest.mark.parametrize(
    "how, c, sentence", [("norm", 1.0, "must be one of"), ("value", 0, "above 0"), ("value", -1, "-1")]
)
def test_bad_clipping_gets_one_sentence(how, c, sentence):
    with pytest.raises(BadInput, match=sentence):
        clipping.clipped(np.ones(2, np.float32), how, c)


def test_the_cosine_survives_any_scale_and_has_none_with_nothing():
    a, b = np.array([3.0, 4.0]), np.array([4.0, 3.0])
    assert clipping.cosine(1e200 * a, 1e-200 * b) == pytest.approx(0.96)
    assert clipping.cosine([a, b], [-a, -b]) == pytest.approx(-1)
    assert np.isnan(clipping.cosine(a, 0 * a))


def test_a_walk_is_gradient_descent_on_the_unit_in_float64():
    w, b, rate, c = 6.0, -2.6, 0.3, 0.05

    def loss(w, b):
        x = 0.5
        for _ in range(50):
            x = w / (1 + np.exp(-x)) + b
        return (1 / (1 + np.exp(-x)) - 0.7) ** 2

    ours = clipping.walk("global", c, rate, (w, b), 6)
    for step in range(6):
        g = np.array([loss(w + 1e-6, b) - loss(w - 1e-6, b), loss(w, b + 1e-6) - loss(w, b - 1e-6)]) / 2e-6
        np.testing.assert_allclose(
            [ours.w[step], ours.b[step], ours.loss[step], ours.norm[step]], [w, b, loss(w, b), np.hypot(*g)], rtol=2e-3
        )
        w, b = np.array([w, b]) - rate * g * min(1, c / np.hypot(*g))
    assert np.max(np.hypot(np.diff(ours.w), np.diff(ours.b))) <= rate * c * (1 + 1e-3)


def test_turning_the_threshold_compiles_nothing():
    clipping.walk("none", steps=20)
    with compiles_nothing():
        for how in clipping.CLIPS:
            clipping.walk(how, 0.3, 2, (5, -2), 20)


def test_the_cliff_is_steep_and_the_free_walk_leaves():
    values = clipping.cliff(np.linspace(4, 7, 31), [-2.6])
    assert values.shape == (1, 31) and np.max(np.abs(np.diff(values))) > 0.25
    free, held = (clipping.walk(how, 0.1, 1.0, steps=100) for how in ("none", "global"))
    assert np.hypot(np.diff(free.w), np.diff(free.b)).max() > 10 * np.hypot(np.diff(held.w), np.diff(held.b)).max()
    with pytest.raises(BadInput, match="pair"):
        clipping.walk(start=(1, 2, 3))


def test_directions_are_the_cosines_of_what_was_clipped():
    found = clipping.directions((0.01, 1.0), seeds=range(2))
    assert set(found) == {"value", "array", "global"} and found["value"].shape == (2, 2)
    np.testing.assert_allclose(found["global"], 1, atol=1e-4)
    np.testing.assert_allclose(found["value"][:, 1], 1, atol=1e-4)
    assert np.all(found["value"][:, 0] < found["array"][:, 0]) and np.all(found["array"][:, 0] < 1)


def test_training_with_a_threshold_that_is_never_reached_is_training_without():
    free, held = (clipping.train_clipped(how, 1e6, steps=20, seeds=range(2)) for how in ("none", "global"))
    assert free.norms.shape == (2, 20)
    np.testing.assert_allclose(free.norms, held.norms, rtol=1e-3)
    tight = clipping.train_clipped("global", 1e-3, steps=20, seeds=range(2))
    assert np.ptp(tight.norms[:, 0]) == pytest.approx(np.ptp(free.norms[:, 0]), rel=1e-3)
    assert np.max(tight.accuracy) < np.min(free.accuracy) + 0.5 and not np.allclose(
        tight.norms[:, -1], free.norms[:, -1]
    )


def test_a_step_is_as_long_as_the_threshold_allows():
    problem = clipping._problem("global")
    from vgcourse.nets import stack
    from vgcourse.training import digits

    k = stack.knobs(4, "relu", 2.0)
    held = clipping.Held(digits.initial_net(k), jnp.float32(0.5))
    g = jax.grad(lambda h: problem.loss(k, h, digits.batch_of(None, jax.random.key(0)))[0])(held)
    step, _ = problem.optimizer(0.1).update(g, problem.optimizer(0.1).init(held), held)
    assert norm(step.net) == pytest.approx(0.05, rel=1e-3) and step.threshold == 0
