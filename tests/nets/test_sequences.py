"""Sequences to remember from: each task's answer can be had from its input, and from nothing less."""

import jax
import numpy as np
import pytest

from vgcourse.nets import sequences
from vgcourse.nets.sequences import TASKS


def test_adding_marks_one_number_in_each_half():
    for length in (2, 7, 50):
        x, y = map(np.asarray, sequences.adding(jax.random.key(length), length, 200))
        assert x.shape == (length, 200, 2) and (0 <= x[..., 0]).all() and (x[..., 0] < 1).all()
        half = length // 2
        np.testing.assert_array_equal(x[:half, :, 1].sum(0), 1)
        np.testing.assert_array_equal(x[half:, :, 1].sum(0), 1)
        np.testing.assert_allclose((x[..., 0] * x[..., 1]).sum(0), y, rtol=1e-6)


def test_every_place_is_marked():
    x = np.asarray(sequences.adding(jax.random.key(0), 10, 4000).x)
    share = x[..., 1].mean(1)
    np.testing.assert_allclose(share, 0.2, atol=0.03)


def test_the_first_bit_is_the_first_input():
    x, y = map(np.asarray, sequences.first_bit(jax.random.key(1), 30, 2000))
    np.testing.assert_array_equal(x[0, :, 0], 2 * y - 1)
    assert x[1:].std() == pytest.approx(sequences.NOISE, rel=0.02)
    assert y.mean() == pytest.approx(0.5, abs=0.05)
    assert abs(np.corrcoef(x[1:, :, 0].mean(0), y)[0, 1]) < 0.08, "the noise tells nothing"


def test_the_long_lag_is_known_but_for_its_last_symbol():
    p = 6
    x, y = map(np.asarray, sequences.long_lag(jax.random.key(2), p, 50))
    seen = x.argmax(-1)
    assert x.shape == (p, 50, p + 1) and set(np.unique(seen[0])) == {0, 1}
    np.testing.assert_array_equal(seen[1:], y[:-1])
    np.testing.assert_array_equal(y[-1], seen[0])
    np.testing.assert_array_equal(seen[1:, 0], np.arange(2, p + 1))


def test_the_stream_repeats_twenty_symbols_after_one_of_two():
    batch = sequences.history_stream(jax.random.key(3), 4, 5)
    x, y = map(np.asarray, batch)
    seen = x.argmax(-1).reshape(4, 21, 5)
    assert x.shape == (84, 5, 22) and y.shape == (84, 5)
    assert set(np.unique(seen[:, 0])) == {0, 1}
    np.testing.assert_array_equal(seen[:, 1:], np.broadcast_to(np.arange(2, 22)[None, :, None], (4, 20, 5)))
    np.testing.assert_array_equal(y[:-1], x.argmax(-1)[1:])
    np.testing.assert_array_equal(sequences.history_target(batch.x), seen[:, 0] == 0)


@pytest.mark.parametrize("name", TASKS)
def test_a_task_has_the_shape_it_says_and_the_key_decides(name):
    task = TASKS[name]
    once, again, other = (task.draw(jax.random.key(seed), 12, 8) for seed in (0, 0, 1))
    assert once.x.shape == (12, 8, task.features(12))
    np.testing.assert_array_equal(once.x, again.x)
    assert not np.array_equal(once.x, other.x)
    if task.kind == "symbol":
        assert int(np.max(once.y)) < task.outputs(12)
