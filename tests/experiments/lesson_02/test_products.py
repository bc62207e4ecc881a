import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vgcourse.experiments.lesson_02.products import (
    breakdown,
    factors_until_overflow,
    lyapunov_exponent,
    lyapunov_spread,
    matrix_products,
    norm_excess,
    vector_products,
)
from vgcourse.inputs import BadInput


@pytest.mark.parametrize("n, exponent", [(4, 0.5580), (100, 2.2976)])
def test_lyapunov_exponents_are_newmans(n, exponent):
    assert lyapunov_exponent(n) == pytest.approx(exponent, abs=1e-4)
    assert lyapunov_exponent(n, 2.0) == pytest.approx(exponent + np.log(2), abs=1e-4)


@pytest.mark.parametrize("n, σ", [(1, 1.0), (4, 1.0), (16, 0.1)])
def test_products_grow_at_the_lyapunov_exponent(n, σ):
    """Over 1000 factors and 40 seeds the mean slope is the exponent, within four standard errors."""
    runs = matrix_products(n, 1000, σ, seeds=range(40)) * np.log(10)
    slope = (runs[:, -1] - runs[:, 199]) / 800
    assert abs(slope.mean() - lyapunov_exponent(n, σ)) < 4 * slope.std() / np.sqrt(40)


def test_a_product_of_few_is_the_product():
    runs = matrix_products(3, 2, 1.0, seeds=[0])
    assert runs.shape == (1, 2) and np.isfinite(runs).all()


@given(st.floats(1.05, 1e6))
@settings(max_examples=40, deadline=None)
def test_overflow_comes_when_the_logarithms_say(factor):
    n = factors_until_overflow(factor)
    with np.errstate(over="ignore"):
        assert np.isinf(np.float32(np.float64(factor) ** n)) or factor**n > 3.4e38
        assert np.isfinite(np.float32(np.float64(factor) ** (n - 1)))


@pytest.mark.parametrize("dtype, exponent", [(np.float16, 16), (np.float32, 128), (np.float64, 1024)])
def test_powers_of_two_are_decided_exactly(dtype, exponent):
    """2^exponent is the first power of 2 above the largest number; the logarithms cannot tell."""
    assert [factors_until_overflow(2.0**k, dtype) for k in (1, 2, 4)] == [exponent, exponent // 2, exponent // 4]


@pytest.mark.parametrize("n, σ", [(1, 1.0), (4, 1.0), (30, 0.2)])
def test_a_vector_grows_by_the_exponent_from_the_first_factor_on(n, σ):
    """Mean and spread are exact for every length, not only for long ones: within four standard errors."""
    runs = vector_products(n, 20, σ, seeds=range(300)) * np.log(10)
    for length in (1, 5, 20):
        spread = lyapunov_spread(n) * np.sqrt(length)
        assert abs(runs[:, length - 1].mean() - length * lyapunov_exponent(n, σ)) < 4 * spread / np.sqrt(300)
        assert runs[:, length - 1].std() == pytest.approx(spread, rel=0.2)


def test_the_norm_of_a_long_product_exceeds_what_a_vector_gets():
    """matrix_products − exponent · length = norm_excess, within four standard errors of 400 seeds."""
    runs = matrix_products(4, 101, seeds=range(400))[:, -1] * np.log(10)
    error = 4 * lyapunov_spread(4) * np.sqrt(101 / 400)
    assert norm_excess(4) == pytest.approx(1.193, abs=1e-3) and norm_excess(1) == 0
    assert abs(runs.mean() - 101 * lyapunov_exponent(4) - norm_excess(4)) < error


def test_breakdown_names_the_first_stage():
    signals = jnp.array([[1.0, 2.0], [jnp.inf, 1.0], [jnp.inf, jnp.nan]])
    assert breakdown(signals) == (2, 3)
    assert breakdown(signals[:1]) == (0, 0)


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="Only factors above 1 overflow; 0.5 came"):
        factors_until_overflow(0.5)
    with pytest.raises(BadInput, match="The size of the matrices must be a whole number"):
        matrix_products(n=0)
