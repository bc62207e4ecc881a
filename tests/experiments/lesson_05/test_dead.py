"""Dead units: counted right, invariant where they must be, and revived by what learns beneath them."""

import numpy as np
import pytest
from compiling import compiles_nothing
from hypothesis import given
from hypothesis import strategies as st

from vgcourse.experiments.lesson_05.dead import dead_share, dead_units, deaths
from vgcourse.inputs import BadInput
from vgcourse.nets.tasks import digits

X = np.random.default_rng(0).normal(size=(40, 16)).astype(np.float32)


def test_a_unit_is_dead_if_no_example_is_above_0():
    z = np.array([[1.0, -1, 0, -2], [-1, -1, -3, 0.1]])
    assert dead_units(z) == 2
    assert dead_units(z, "leaky_relu") == dead_units(z, "elu") == 0
    np.testing.assert_array_equal(dead_units(np.stack([z, -z])), [2, 0])


@given(st.integers(0, 1000))
def test_the_order_of_examples_changes_nothing_and_more_examples_only_wake(seed):
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(5, 30)) - 1
    assert dead_units(z) == dead_units(rng.permutation(z)) <= dead_units(z[:3])


def test_without_biases_the_size_of_the_weights_kills_nobody():
    np.testing.assert_array_equal(dead_share(X, 8, "relu", 0.25), dead_share(X, 8, "relu", 4.0))


def test_beside_biases_small_weights_kill_half():
    share = dead_share(X, 20, "relu", 0.1, 1.0)[:, -1]
    assert np.median(share) == pytest.approx(0.5, abs=0.1)
    assert not dead_share(X, 20, "leaky_relu", 0.1, 1.0).any()


def test_turning_a_knob_compiles_nothing():
    dead_share(X, 8)
    with compiles_nothing():
        for scale, depth in ((1, np.int64(3)), (0.5, 20)):
            assert dead_share(X, depth, "elu", scale).shape == (20, depth)


def test_a_large_step_kills_and_the_dead_revive_behind_the_first_layer_alone():
    task = digits()
    few, many = (deaths(task, learning_rate=rate, epochs=6, seeds=range(4)) for rate in (0.1, 1.0))
    assert few.share.shape == few.ever.shape == (4, 7, 4)
    assert many.share[:, -1].mean() > 0.2 > few.share[:, -1].mean()
    assert np.median(few.accuracy[:, -1]) > 0.9
    for run in (few, many):
        assert (np.diff(run.ever, axis=1) >= 0).all() and (run.ever >= run.share).all()
        np.testing.assert_array_equal(run.ever[:, 0], run.share[:, 0])
        assert (run.ever[:, :, 0] == run.share[:, :, 0]).all(), "nothing beneath layer 1 moves"
        assert (run.ever > run.share)[:, -1, 1:].any()


def test_a_leak_leaves_units_below_0_and_the_dead_gradient_to_none():
    task = digits()
    plain, leaky = (
        deaths(task, activation=name, epochs=6, seeds=range(4)).ever[:, -1].mean() for name in ("relu", "leaky_relu")
    )
    assert leaky == pytest.approx(plain, rel=0.5) and plain > 0.02
    assert dead_units(-np.ones((3, 2)), "leaky_relu") == 0 < dead_units(-np.ones((3, 2)), "relu")


def test_wrong_input_gets_a_sentence():
    with pytest.raises(BadInput, match="shape"):
        dead_share(X[0])
    with pytest.raises(BadInput, match="whole number"):
        deaths(digits(), epochs=0)
