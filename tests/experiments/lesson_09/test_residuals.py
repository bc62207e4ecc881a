"""The passage through residual blocks: the gradient against NumPy by hand, and theory against wide networks."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_09.residuals import passage, predicted_passage
from vgcourse.inputs import BadInput
from vgcourse.nets import residual
from vgcourse.nets.initializers import signals


def by_hand(k, blocks, width, batch):
    """(RMS of h, RMS of dL/dh) after every block, in float64, the chain rule written out; no normalisation."""
    W = np.asarray(residual.init(k, width).weights[:blocks], np.float64)
    h, c = (np.asarray(values, np.float64) for values in signals(k.seed, width, batch))
    s, α, seen, hs = float(k.skip), float(k.strength), [], []
    for W1, W2 in W:
        z = np.maximum(h, 0) @ W1
        seen.append((h > 0, z > 0))
        h = s * h + α * np.maximum(z, 0) @ W2
        hs.append(h)
    δ, back = c, []
    for (W1, W2), (open_h, open_z) in zip(W[::-1], seen[::-1], strict=True):
        back.append(δ)
        δ = s * δ + α * (((δ @ W2.T) * open_z) @ W1.T) * open_h
    rms = lambda values: [np.sqrt(np.mean(v**2)) for v in values]
    return rms(hs), rms(back[::-1])


@pytest.mark.parametrize("strength, skip", [(1.0, 1.0), (0.3, 1.0), (1.0, 0.0)])
def test_both_ways_are_the_chain_rule(strength, skip):
    k = residual.knobs(6, strength, skip, seed=4)
    ours = passage(blocks=6, strength=strength, skip=skip, seed=4, width=16, batch=12)
    h, dh = by_hand(k, 6, 16, 12)
    np.testing.assert_allclose(10**ours.log10_h, h, rtol=2e-3)
    np.testing.assert_allclose(10**ours.log10_dh, dh, rtol=2e-3)


def test_the_variance_doubles_a_block_in_theory():
    np.testing.assert_allclose(predicted_passage(blocks=20).variance, 2.0 ** np.arange(21), rtol=1e-3)
    α2 = 0.25
    np.testing.assert_allclose(
        predicted_passage(blocks=20, strength=0.5).variance, (1 + α2) ** np.arange(21), rtol=1e-3
    )
    for name in ("batch", "layer"):
        np.testing.assert_allclose(
            predicted_passage(blocks=20, normalisation=name).variance, np.arange(1, 22), rtol=1e-3
        )
    back = predicted_passage(blocks=20).log10_dh
    np.testing.assert_allclose(10 ** (2 * back), 2.0 ** np.arange(19, -1, -1), rtol=1e-3)


def test_plain_batch_norm_explodes_as_in_the_lesson_before():
    """Two layers a block, each π/(π − 1) in the square (Yang et al. 2019)."""
    back = predicted_passage(blocks=20, skip=0, normalisation="batch").log10_dh
    assert 10 ** (2 * back[1] / 36) == pytest.approx(np.pi / (np.pi - 1), rel=1e-3)


@pytest.mark.parametrize("norm", ["none", "batch", "layer"])
@pytest.mark.parametrize("name, σw", [("relu", 2**0.5), ("tanh", 1.0), ("sigmoid", 1.0)])
def test_theory_meets_wide_blocks(norm, name, σw):
    given = {"blocks": 10, "normalisation": norm, "activation": name, "weight_scale": σw}
    measured = passage(seed=range(4), width=128, batch=64, **given)
    expected = predicted_passage(**given)
    np.testing.assert_allclose(np.median(measured.log10_h, 0), expected.log10_h, atol=0.08)
    np.testing.assert_allclose(np.median(measured.log10_dh, 0), expected.log10_dh, atol=0.08)


def test_zero_initialised_blocks_pass_the_gradient_untouched():
    ours = passage(blocks=64, branch_scale=0)
    np.testing.assert_array_equal(ours.log10_dh, 0)
    assert np.isfinite(ours.log10_dW).all(), "the last matrix has a gradient, or nothing would ever move"


def test_without_a_skip_small_branches_leave_no_false_zero():
    """0.05 a block, 50 blocks: 10⁻⁶⁵, both ways."""
    given = {"blocks": 50, "strength": 0.05, "skip": 0}
    measured, theory, law = passage(**given), predicted_passage(**given), np.arange(1, 51) * np.log10(0.05)
    np.testing.assert_allclose(theory.log10_h, law, atol=1e-2)
    np.testing.assert_allclose(theory.log10_dh, law[::-1] - law[0], atol=1e-2)
    assert np.abs(measured.log10_h - law).max() < 5 and np.abs(measured.log10_dh - law[::-1] + law[0]).max() < 5


def test_blocks_that_explode_far_beyond_float32_are_measured_and_predicted():
    """Without a skip c times the weights are c² a block, exactly; with it, 10¹⁵⁷ measured over 10¹⁵⁹ of theory."""
    alone = {"blocks": 50, "skip": 0}
    plain, large = passage(**alone), passage(**alone, weight_scale=2.0**5.5)
    np.testing.assert_allclose(large.log10_h, plain.log10_h + np.arange(1, 51) * 10 * np.log10(2), atol=1e-3)
    np.testing.assert_allclose(large.log10_dh, plain.log10_dh + np.arange(50)[::-1] * 10 * np.log10(2), atol=1e-3)
    measured, theory = (f(blocks=60, weight_scale=30.0) for f in (passage, predicted_passage))
    np.testing.assert_allclose(measured.log10_h, theory.log10_h, atol=4)
    np.testing.assert_allclose(measured.log10_dh, theory.log10_dh, atol=4)
    beyond = predicted_passage(blocks=60, weight_scale=3e4, skip=0)
    assert "no number" in repr(beyond) and not np.isneginf(beyond.log10_dh).any()


def test_no_knob_compiles_anything():
    passage(), predicted_passage()
    with compiles_nothing():
        for blocks, α, skip, norm, name in ((3, 1, 1, "none", "relu"), (np.int64(64), 0.5, False, "batch", "tanh")):
            given = {"blocks": blocks, "strength": α, "skip": skip, "normalisation": norm, "activation": name}
            passage(**given, branch_scale=np.float64(α), seed=blocks), predicted_passage(**given)


def test_a_sweep_is_its_runs():
    rows = passage(strength=[0.1, 1], seed=[3, 4], blocks=5)
    for i, (α, seed) in enumerate(((0.1, 3), (1, 4))):
        np.testing.assert_allclose(rows.log10_dh[i], passage(strength=α, seed=seed, blocks=5).log10_dh, atol=1e-4)
    assert "median of 2 runs" in repr(rows) and rows.blocks == 5
    assert rows.gradient.log10_dh is rows.log10_dh
    assert "10^0.0, dL/dh after the first 10^0.0" in repr(passage(blocks=2, branch_scale=0))


@pytest.mark.parametrize("wrong", [{"seed": []}, {"seed": [1, 2], "blocks": [1]}, {"activation": ["relu", "tanh"]}])
def test_sequences_that_make_no_sweep_get_a_sentence(wrong):
    with pytest.raises(BadInput, match="sequences of one length"):
        passage(**wrong)
    with pytest.raises(BadInput, match="Did you mean 'blocks'"):
        passage(block=3)
