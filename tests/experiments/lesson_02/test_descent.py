import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_02.descent import descend
from vgcourse.experiments.lesson_02.zigzag import fit_zigzag
from vgcourse.inputs import BadInput
from vgcourse.nets.folds import most_right


def test_layers_and_steps_are_two_things():
    healthy = descend(4, "tanh", 1.0, 1.0, 30, seeds=range(5))
    diverging = descend(4, "tanh", 1.0, 30.0, 30, seeds=range(5))
    exploding = descend(20, "tanh", 3.0, 0.1, 30, seeds=range(5))
    assert np.all(healthy.loss[:, -1] < healthy.loss[:, 0]) and not healthy.broken_after.any()
    assert np.all(diverging.broken_after > 0)
    np.testing.assert_allclose(healthy.across_layers, diverging.across_layers, atol=1e-5)
    assert np.all(np.abs(healthy.across_layers) < 0.5) and np.all(exploding.across_layers > 1.5)
    assert not exploding.broken_after.any()
    assert np.median(exploding.loss[:, -1]) < np.median(exploding.loss[:, 0])


def test_without_a_step_nothing_moves_and_the_gradient_is_as_uneven():
    still = descend(20, "tanh", 3.0, 0.0, 3, seeds=range(2))
    np.testing.assert_array_equal(still.loss[:, 0], still.loss[:, -1])
    assert np.all(still.update_to_weight == 0) and np.all(still.across_layers > 1.5)


def test_the_ratio_is_the_learning_rate_times_gradient_over_weights():
    one, two = (descend(4, "tanh", 1.0, η, 2, seeds=[0]) for η in (0.1, 0.2))
    np.testing.assert_allclose(two.update_to_weight[:, 0], 2 * one.update_to_weight[:, 0], rtol=1e-5)
    weights_rms = 10.0 ** one.log10_dW[:, 0] * 0.1 / one.update_to_weight[:, 0]
    np.testing.assert_allclose(weights_rms, 32**-0.5, rtol=0.1)


def test_knobs_compile_nothing():
    descend(2, "tanh", 1.0, 1.0, 2, seeds=range(2))
    with compiles_nothing():
        for scale, rate in ((2, 3), (np.float32(0.5), 0.25)):
            descend(2, "tanh", scale, rate, 2, seeds=range(2))


def test_a_loss_that_grows_says_after_how_many_steps_it_broke():
    run = descend(4, "tanh", 1.0, 30.0, 30, seeds=range(3))
    for loss, after in zip(run.loss, run.broken_after, strict=True):
        assert np.isfinite(loss[:after]).all() and not np.isfinite(loss[after])


def test_a_zigzag_of_more_corners_than_units_is_not_fitted():
    few, many = fit_zigzag((8,), seeds=range(5)), fit_zigzag((64,), seeds=range(5))
    assert np.all(few.right <= most_right(9, 17) + 1e-6)
    assert np.median(many.right) > np.median(few.right)


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="Did you mean 'tanh'"):
        descend(activation="tahn")
    with pytest.raises(BadInput, match="1 to 32 hidden layers; 0 came"):
        fit_zigzag(())
