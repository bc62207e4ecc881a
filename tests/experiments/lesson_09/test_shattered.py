"""Input gradients on a grid, and their autocorrelation."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_09.shattered import GRID, autocorrelation, input_slopes
from vgcourse.inputs import BadInput


def test_the_autocorrelation_of_what_is_known():
    noise = np.random.default_rng(0).normal(size=(50, 4000))
    white = autocorrelation(noise, 3)
    assert np.allclose(white[:, 0], 1) and np.abs(white[:, 1:].mean(0)).max() < 0.01
    brown = autocorrelation(np.cumsum(noise, 1), 1)[:, 1]
    assert brown.min() > 0.98
    row = np.array([1.0, 2.0, 4.0, 1.0])
    assert autocorrelation(row, 1)[1] == pytest.approx((-1 * 0 + 0 * 2 + 2 * -1) / 6)
    assert np.isnan(autocorrelation(np.ones(10), 2)).all(), "nothing varies"


def test_the_slope_is_that_of_a_shallow_network_by_hand():
    """One layer without centring: f is piecewise linear, so differences inside a piece are its slope."""
    slopes = input_slopes(1, width=4, seeds=[2])[0]
    assert 1 < len(np.unique(slopes.round(4))) <= 5, "four kinks make at most five pieces"
    assert slopes.shape == GRID.shape


def test_centring_shatters_and_the_skip_mends():
    plain, centred, skip = (
        np.median(autocorrelation(input_slopes(*given, width=100, seeds=range(6)))[:, 1])
        for given in ((24,), (24, "mean"), (24, "batch", 1.0, 0.1))
    )
    assert plain > 0.7 and abs(centred) < 0.2 and skip > 0.7


def test_a_knob_compiles_nothing():
    input_slopes(3, width=8, seeds=[0])
    with compiles_nothing():
        input_slopes(np.int64(50), "batch", 1, 0.1, width=8, seeds=[1])


def test_wrong_input_gets_a_sentence():
    with pytest.raises(BadInput, match="from 1 to 64; 65 came"):
        input_slopes(65)
    with pytest.raises(BadInput, match="Did you mean 'batch'"):
        input_slopes(3, "bath")
    with pytest.raises(BadInput, match="number of lags"):
        autocorrelation(np.arange(3.0), 3)
