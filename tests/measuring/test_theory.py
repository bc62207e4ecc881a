"""The theory: exact where it is exact, and within a few per cent of the measurement where it is a limit."""

import jax
import numpy as np
import pytest
from compiling import compiles_nothing
from hypothesis import given, settings
from hypothesis import strategies as st

from vgcourse.inputs import BadInput
from vgcourse.measuring import theory
from vgcourse.measuring.profile import sweep
from vgcourse.nets.activations import ACTIVATIONS, activation
from vgcourse.views.explorers.chain import NIELSEN


def test_the_bound():
    np.testing.assert_allclose(
        theory.slope_bound([5, 10, 20]), [9.765625e-4, 9.5367431640625e-7, 9.094947017729282e-13]
    )
    assert theory.log10_slope_bound(1000) == pytest.approx(-602.06, abs=0.01)
    assert theory.slope_bound(50, "tanh") == 1


def numbers(most):
    """XLA takes numbers below float32's normal ones (1.2e-38) for 0 on CPUs, NumPy does not: they are not asked for."""
    return st.floats(-most, most, width=32, allow_subnormal=False)


@given(st.integers(1, 12), numbers(6), numbers(3), numbers(2))
@settings(max_examples=40, deadline=None)
def test_the_chain_is_what_grad_says(depth, weight, bias, x):
    def through(a):
        for _ in range(depth):
            a = jax.nn.sigmoid(weight * a + bias)
        return a

    ours = theory.chain(depth, "sigmoid", weight, bias, x)
    with jax.enable_x64(True):
        exact = abs(float(jax.grad(through)(float(x))))
    if exact == 0:
        assert np.isneginf(ours.log10_end_to_end) or weight == 0 or ours.log10_end_to_end < -300
    else:
        assert float(ours.log10_end_to_end) == pytest.approx(np.log10(exact), abs=1e-3)
    assert (np.abs(ours.factor) <= abs(weight) / 4 + 1e-6).all()


@given(st.integers(1, 64), st.sampled_from(sorted(ACTIVATIONS)), st.floats(-1, 1, width=32))
@settings(max_examples=40, deadline=None)
def test_with_weights_of_at_most_one_the_product_stays_below_the_bound(depth, name, weight):
    chain = theory.chain(depth, name, weight)
    bound = theory.log10_slope_bound(np.arange(depth - 1, -1, -1), name)
    assert (chain.log10_product <= bound + 1e-4).all()


def test_the_last_product_is_one_and_the_first_lacks_one_factor():
    chain = theory.chain(7, "tanh", 0.8, 0.1)
    assert chain.log10_product[-1] == 0
    np.testing.assert_allclose(chain.log10_product[0], np.log10(np.abs(chain.factor[1:])).sum(), atol=1e-5)
    np.testing.assert_allclose(chain.log10_end_to_end, np.log10(np.abs(chain.factor)).sum(), atol=1e-5)


def test_the_chain_compiles_once():
    jax.clear_caches()
    theory.chain()
    with compiles_nothing():
        for n in (1, 2.0, np.int64(3)):
            for name in ACTIVATIONS:
                theory.chain(n, name, n, np.float64(n), int(n))


@pytest.mark.parametrize(
    "activation, σw, σb, slack",
    [
        ("sigmoid", 1, 0, 0.15),
        ("sigmoid", 4, 1, 0.15),
        ("tanh", 0.2, 0, 0.15),
        ("tanh", 1.5, 0.2, 0.15),
        ("relu", 2**0.5, 0, 0.5),
    ],
)
def test_a_wide_stack_follows_mean_field(activation, σw, σb, slack):
    runs = sweep(seed=range(5), depth=30, activation=activation, weight_scale=σw, bias_scale=σb, width=256, batch=64)
    predicted = theory.mean_field(30, activation, σw, σb, batch=64).profile
    np.testing.assert_allclose(np.median(runs.log10_dh, 0), predicted.log10_dh, atol=slack)
    np.testing.assert_allclose(np.median(runs.log10_dW, 0), predicted.log10_dW, atol=slack)


def test_the_theory_has_no_false_zero_either():
    field = theory.mean_field(50, "tanh", 0.1).profile
    assert np.isfinite(field.log10_dW).all() and field.log10_dW[-1] < -45


@pytest.mark.parametrize(
    "name, σw2, σb2", [("relu", 2, 0), ("linear", 1, 0), ("tanh", 1e-8 + 1, 0), ("tanh", 1.76, 0.05)]
)
def test_critical_points(name, σw2, σb2):
    """ReLU (2, 0), linear (1, 0), tanh (1, 0) and, with σb² = .05, σw² ≈ 1.76 (Schoenholz et al. 2017)."""
    q = 1.0 if name in ("relu", "linear") else theory.fixed_point(name, σw2**0.5, σb2**0.5) if σb2 else 1e-8
    assert theory.chi_1(σw2**0.5, q, name) == pytest.approx(1, abs=2e-3)


@pytest.mark.parametrize("σw2, root", [(1, 0.236), (4, 0.414), (16, 0.632)])
def test_sigmoid_factors(σw2, root):
    q = theory.fixed_point("sigmoid", σw2**0.5)
    assert np.sqrt(theory.chi_1(σw2**0.5, q, "sigmoid")) == pytest.approx(root, abs=6e-4)


def test_tanh_at_the_critical_point_decays_as_one_over_two_l():
    """E[h_l²] ≈ 1/(2l): it does not settle at .25, as a well-known tutorial has it."""
    q = theory.mean_field(64, "tanh", 1.0).q
    h2 = {l: float(activation("tanh").second_moment(q[l - 1])) for l in (10, 50)}
    assert h2[10] == pytest.approx(0.0522, abs=2e-4) and h2[50] == pytest.approx(0.0102, abs=2e-4)
    assert 2 * 50 * h2[50] == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("number_format, n", [("bfloat16", 4), ("float16", 6), ("float32", 13), ("float64", 27)])
def test_the_update_that_vanishes(number_format, n):
    assert theory.silent_depth(1.298, number_format) == n


@given(st.floats(0.01, 100))
def test_a_silent_update_is_below_half_a_gap(weight):
    n, w = theory.silent_depth(weight, "float32"), np.float32(weight)
    gap = np.nextafter(w, np.float32(0)) - w
    assert 0.25**n <= abs(gap) / 2 * 1.0001 and 0.25 ** (n - 1) > abs(gap) / 2 * 0.9999


def test_nielsens_widest_healthy_range():
    """|w σ′(w a)| ≥ 1 over 2/w ln(w (1 + √(1 − 4/w))/2 − 1) of a (Nielsen, ch. 5); at most .45, at w = 6.9."""
    a = np.linspace(-1, 1, 400_001)
    width = lambda w: 2 * np.mean(np.abs(w * np.asarray(activation("sigmoid").slope(np.float32(w * a)))) >= 1)
    for w in (5.0, 6.894, 20.0):
        assert width(w) == pytest.approx(2 / w * np.log(w * (1 + np.sqrt(1 - 4 / w)) / 2 - 1), abs=1e-3)
    assert width(3.9) == 0 and width(6.894) == pytest.approx(0.44774, abs=1e-3)
    assert max(width(6.5), width(7.3)) < width(NIELSEN)


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="The depth must be a whole number from 1 to 64; 0 came"):
        theory.chain(0)
    with pytest.raises(BadInput, match="The weight must be a finite number"):
        theory.chain(3, weight=float("nan"))
    with pytest.raises(BadInput, match="Did you mean 'float32'"):
        theory.silent_depth(1.0, "float31")
