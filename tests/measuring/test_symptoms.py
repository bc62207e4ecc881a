import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgcourse.experiments.lesson_02.bank import bank
from vgcourse.inputs import BadInput
from vgcourse.measuring import symptoms
from vgcourse.measuring.theory import mean_field

positive = st.floats(1e-30, 1e30)


@given(positive, positive, st.integers(0, 99))
def test_the_ratio_scales_with_the_step_and_against_the_weights(a, b, seed):
    rng = np.random.default_rng(seed)
    u, w = (rng.normal(size=(4, 3)).astype(np.float32) for _ in range(2))
    plain = np.sqrt(np.mean(u**2) / np.mean(w**2))
    ratio = float(jax.jit(symptoms.update_to_weight_ratio)(np.float32(a) * u, w))
    assert ratio == pytest.approx(a * plain, rel=1e-3), "1e-30 squared would underflow"
    assert float(symptoms.update_to_weight_ratio(u, np.float32(b) * w)) == pytest.approx(plain / b, rel=1e-3)


def test_no_step_is_a_ratio_of_zero():
    assert float(symptoms.update_to_weight_ratio(jnp.zeros(3), jnp.ones(3))) == 0


def test_shares():
    assert float(jax.jit(symptoms.near_zero_share)(jnp.array([0.04, -0.04, 0.06, 0.0]))) == 0.75
    assert float(symptoms.saturation_share(jnp.array([0.01, 0.2, 0.03]), largest=0.25)) == pytest.approx(1 / 3)


@pytest.mark.parametrize("width, scale, share", [(2000, 2**0.5, 0.886), (100, 1.0, 0.383)])
def test_the_expected_share_is_the_normal_distributions(width, scale, share):
    assert symptoms.near_zero_share_expected(width, scale) == pytest.approx(share, abs=5e-4)
    drawn = np.random.default_rng(0).normal(0, scale / width**0.5, 200_000)
    assert np.mean(np.abs(drawn) < 0.05) == pytest.approx(share, abs=0.005)


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=40))
def test_every_case_is_counted_once(cases):
    said, true = (np.array(column) for column in zip(*cases, strict=True))
    found = symptoms.confusion(said, true)
    assert sum(found) == len(cases)
    assert found.accuracy == pytest.approx(np.mean(said == true))
    swapped = symptoms.confusion(~said, true)
    assert (swapped.missed, swapped.hit) == (found.hit, found.missed)


def test_ranking_is_the_area_under_the_curve():
    true = np.array([True, True, False, False])
    assert symptoms.ranking(np.array([4.0, 3.0, 2.0, 1.0]), true) == 1
    assert symptoms.ranking(np.array([1.0, 2.0, 3.0, 4.0]), true) == 0
    assert symptoms.ranking(np.array([1.0, 1.0, 1.0, 1.0]), true) == 0.5
    with pytest.raises(BadInput, match="only one kind came"):
        symptoms.ranking(np.arange(3.0), np.array([True] * 3))


@pytest.fixture(scope="module")
def usual():
    return bank(widths=(10, 100), seeds=range(4))


def test_the_bank_measures_what_theory_says(usual):
    for name, scale in (("sigmoid", 1.0), ("tanh", 1.0), ("relu", 2**0.5)):
        mine = usual.where((usual.activation == name) & (usual.width == 100))
        theory = mean_field(20, name, scale).profile.log10_dh[0]
        assert np.median(mine.log10_ratio) == pytest.approx(theory, abs=0.4)


def test_the_bank_counts_the_weights_that_the_network_has():
    networks = bank([("tanh", 0.5), ("tanh", 3.0)], widths=(30, 100), depth=10, seeds=[0])
    expected = [
        symptoms.near_zero_share_expected(n, σw) for n, σw in zip(networks.width, networks.weight_scale, strict=True)
    ]
    np.testing.assert_allclose(networks.near_zero, expected, atol=0.02)


def test_the_rule_is_a_coin_among_usual_networks(usual):
    truth = usual.vanishing()
    assert truth.sum() == 8 and len(truth) == 24
    found = symptoms.confusion(usual.near_zero > 0.25, truth)
    assert found.found == 0.5 and found.alarmed == 0.5
    assert symptoms.ranking(-usual.log10_ratio, truth) == 1


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="one verdict for each case"):
        symptoms.confusion(np.array([True]), np.array([True, False]))
    with pytest.raises(BadInput, match="A width must be a whole number from 2 to 1024; 0 came"):
        bank(widths=[0])
    with pytest.raises(BadInput, match="Did you mean 'tanh'"):
        bank([("tahn", 1.0)])
