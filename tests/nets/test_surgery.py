"""Operations on networks: what they keep, they keep to the last digit, and what they destroy is gone."""

import numpy as np
import pytest

from vgcourse.experiments.lesson_10.greedy import untrained
from vgcourse.inputs import BadInput
from vgcourse.nets import surgery


def test_shuffling_keeps_every_entry_and_no_place():
    nets = untrained(range(2), 4, gain=3.0)
    for before, after in zip(nets, surgery.shuffled(nets), strict=True):
        for W, V in zip(
            (before.first.weights, *before.hidden.weights), (after.first.weights, *after.hidden.weights), strict=True
        ):
            np.testing.assert_array_equal(np.sort(W, axis=None), np.sort(V, axis=None))
            assert np.mean(np.asarray(W) == V) < 0.1
        np.testing.assert_array_equal(before.last.weights, after.last.weights)
    np.testing.assert_allclose(surgery.gains(surgery.shuffled(nets)), surgery.gains(nets), rtol=1e-6)


def test_the_same_run_is_shuffled_the_same_way():
    nets = untrained(range(2), 3)
    first, again = surgery.shuffled(nets), surgery.shuffled(nets)
    np.testing.assert_array_equal(first[1].hidden.weights, again[1].hidden.weights)


def test_resizing_keeps_directions_and_takes_the_size_of_the_others():
    large, small = untrained(range(2), 3, gain=4.0), untrained(range(5, 7), 3)
    for net, back, like in zip(large, surgery.resized(large, small), small, strict=True):
        ratio = np.asarray(back.hidden.weights[0]) / np.asarray(net.hidden.weights[0])
        np.testing.assert_allclose(ratio, ratio[0, 0], rtol=1e-4)
        np.testing.assert_allclose(surgery.gains([back]), surgery.gains([like]), rtol=1e-5)


def test_gains_are_those_of_the_draw():
    """Glorot's uniform weights have variance 2/(n_in + n_out): σw = 1 in a square layer, √(2·64/114) in the first."""
    found = surgery.gains(untrained(range(20), 5, gain=2.0))
    assert found.shape == (20, 5)
    np.testing.assert_allclose(found.mean(0), 2 * np.array([np.sqrt(128 / 114), 1, 1, 1, 1]), rtol=0.01)


def test_a_missing_network_is_said():
    with pytest.raises(BadInput, match="2 and 1 came"):
        surgery.resized(untrained(range(2)), untrained(range(1)))
