"""What many trainings say together, by laws that hold for any of them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgcourse.inputs import BadInput
from vgcourse.nets.tasks import two_circles
from vgcourse.training.fit import fit
from vgcourse.training.runs import epochs_until, first_to_last, place_of, variance_shares


@given(st.integers(0, 1000))
def test_the_shares_add_up_and_survive_scaling(seed):
    values = np.random.default_rng(seed).random((3, 4, 5))
    shares = variance_shares(values)
    assert sum(shares) == pytest.approx(1) and min(shares) >= -1e-12
    np.testing.assert_allclose(variance_shares(7 - 3 * values), shares, rtol=1e-6)
    swapped = variance_shares(values.swapaxes(0, 1))
    np.testing.assert_allclose(swapped, [shares[1], shares[0], *shares[2:]], rtol=1e-6)


def test_pure_effects_get_the_whole_share():
    rows, columns = np.array([0.1, 0.7, 0.2])[:, None, None], np.array([0.3, 0.9])[None, :, None]
    nothing = np.zeros((3, 2, 4))
    np.testing.assert_allclose(variance_shares(rows + nothing), [1, 0, 0, 0], atol=1e-12)
    np.testing.assert_allclose(variance_shares(columns + nothing), [0, 1, 0, 0], atol=1e-12)
    crossed = np.array([[1.0, -1.0], [-1.0, 1.0]])[..., None] + np.zeros((2, 2, 3))
    np.testing.assert_allclose(variance_shares(crossed), [0, 0, 1, 0], atol=1e-12)
    seeds = np.array([0.0, 1.0]) + np.zeros((2, 2, 2))
    np.testing.assert_allclose(variance_shares(seeds), [0, 0, 0, 1], atol=1e-12)


def test_a_number_is_placed_among_many():
    runs = np.arange(101) / 100
    assert place_of(0.5, runs).inside and place_of(0.5, runs).share_below == pytest.approx(0.5)
    assert not place_of(0.97, runs).inside and not place_of(-1, runs).inside
    assert "outside the 5–95 % range of 0.05 to 0.95" in repr(place_of(2, runs))
    assert place_of(0.5, np.full(9, 0.5)).inside
    with pytest.raises(BadInput, match="one number for each run"):
        place_of(1, np.array([]))


def test_epochs_and_ratios_are_read_off_the_record():
    run = fit(two_circles(examples=64), epochs=3, seeds=[0, 1])
    assert np.all(epochs_until(run, 99) == 0) and np.all(np.isinf(epochs_until(run, 0)))
    rms = run.layers.gradient_rms[:, 2]
    np.testing.assert_allclose(10 ** first_to_last(run, 2), rms[:, 0] / rms[:, -1], rtol=1e-5)


def test_values_without_a_variance_get_a_sentence():
    with pytest.raises(BadInput, match="needs different numbers"):
        variance_shares(np.ones((2, 2, 2)))
