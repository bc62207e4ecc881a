"""Transformer blocks and highway layers under the one measurement."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_09.skips import (
    highway_profile,
    last_block_slope,
    transformer_profile,
)
from vgcourse.inputs import BadInput


def test_the_exponent_is_fitted_to_the_medians():
    slope = last_block_slope("pre", (4, 16), seeds=range(3), d=16, tokens=4)
    rise = np.diff(np.median(slope.log10_last, 1))[0] / (np.log10(16) - np.log10(4))
    assert slope.slope == pytest.approx(rise) and slope.log10_last.shape == (2, 3)
    assert repr(slope).startswith("Slope(2 depths, 3 seeds, L^-0.")


def test_pre_ln_loses_what_post_ln_keeps_at_the_last_block():
    found = {
        place: last_block_slope(place, (2, 8, 32), seeds=range(6), d=32, tokens=8).slope for place in ("pre", "post")
    }
    assert -0.7 < found["pre"] < -0.3 and found["post"] > -0.05


def test_depth_and_gate_compile_nothing():
    transformer_profile("post", 7, seeds=range(2), d=16, tokens=4)
    highway_profile(10, -1, seeds=range(2))
    with compiles_nothing():
        for blocks in (2, np.int64(5), 32):
            assert transformer_profile("post", blocks, seeds=range(2), d=16, tokens=4).depth == blocks
        highway_profile(10, np.float64(-3.0), seeds=range(2))


def test_shut_gates_keep_the_gradient_and_open_ones_lose_it():
    kept = [np.median(highway_profile(30, b, seeds=range(5)).decades_lost) for b in (0, -3, -30)]
    assert kept[0] > kept[1] + 2 and kept[2] == pytest.approx(0, abs=1e-4)


@pytest.mark.parametrize(
    "wrong, sentence",
    [
        (lambda: transformer_profile("before"), "place of the normalisation must be one of 'pre', 'post'"),
        (lambda: transformer_profile(blocks=33), "number of blocks must be a whole number from 1 to 32; 33 came"),
        (lambda: transformer_profile(heads=5), "multiple of the number of heads; 64 and 5 came"),
        (lambda: highway_profile(gate_bias=np.nan), "gate's bias"),
    ],
)
def test_wrong_input_gets_a_sentence(wrong, sentence):
    with pytest.raises(BadInput, match=sentence):
        wrong()
