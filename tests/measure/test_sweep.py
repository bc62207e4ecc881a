"""Rows in parts: the same rows as in one call, whatever the parts, and a bar that moves."""

import numpy as np
import pytest

from vgcourse.measure import sweep as rows
from vgcourse.measure.sweep import in_parts, rows_at_once


@pytest.mark.parametrize("size", [1, 3, 5, 7, 100])
def test_parts_are_joined_in_order_and_the_filling_is_dropped(size):
    seen = []

    def compute(which):
        seen.append(len(which))
        return {"square": which**2, "pair": np.stack([which, -which], 1)}

    joined = in_parts(compute, 7, size, "counting")
    np.testing.assert_array_equal(joined["square"], np.arange(7) ** 2)
    np.testing.assert_array_equal(joined["pair"][:, 1], -np.arange(7))
    assert set(seen) == {min(size, 7)}, "one shape, so that nothing compiles twice"


def test_the_bar_moves_with_every_part(monkeypatch):
    shares = []

    class Seen(rows.Bar):
        def __call__(self, share):
            shares.append(share)

    monkeypatch.setattr(rows, "Bar", Seen)
    in_parts(lambda which: which, 4, 1, "counting")
    assert shares == [0.25, 0.5, 0.75, 1.0]


def test_wide_stacks_go_alone():
    assert rows_at_once(32) == 256 and rows_at_once(256) == 4 and rows_at_once(4096) == 1
