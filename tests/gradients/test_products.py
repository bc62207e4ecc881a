import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vgcourse.gradients.products import breakdown, factors_until_overflow, lyapunov_exponent, matrix_products
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


def test_breakdown_names_the_first_stage():
    signals = jnp.array([[1.0, 2.0], [jnp.inf, 1.0], [jnp.inf, jnp.nan]])
    assert breakdown(signals) == (2, 3)
    assert breakdown(signals[:1]) == (0, 0)


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="Only factors above 1 overflow; 0.5 came"):
        factors_until_overflow(0.5)
    with pytest.raises(BadInput, match="The size of the matrices must be a whole number"):
        matrix_products(n=0)
