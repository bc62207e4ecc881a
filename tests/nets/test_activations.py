"""Activations: the slopes are the derivatives, the maxima are maxima, the quadrature is a mean over a Gaussian."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import jax
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, optimize

from vgcourse.inputs import BadInput
from vgcourse.nets.activations import (
    ACTIVATIONS,
    FAMILIES,
    activate,
    activation,
    activation_index,
    gaussian_mean,
    moments,
    offered,
)

every = pytest.mark.parametrize("name", ACTIVATIONS)
numbers = st.floats(-30, 30, width=32)
LAST = 13
"""The last lesson."""


@given(numbers)
def test_no_slope_of_the_sigmoid_exceeds_a_quarter(z):
    """… by more than float32 can round: at z = 1.2e-7 it computes the next number above ¼."""
    assert 0 <= float(activation("sigmoid").slope(z)) <= np.nextafter(np.float32(0.25), np.float32(1))


def largest_slope(φ) -> float:
    """sup |φ′| in float64: the largest on a grid from −40 to 40, and what lies between the neighbours of its place."""
    with jax.enable_x64(True):
        size = jax.jit(lambda z: abs(φ.slope(z)))
        z = np.append(np.linspace(-40, 40, 80_001), [-1e-12, 1e-12])
        slopes = np.asarray(size(z))
        near = z[slopes.argmax()] + np.array([-1e-3, 1e-3])
        return max(float(slopes.max()), -optimize.minimize_scalar(lambda z: -float(size(z)), bounds=near).fun)


def wrong_slope(φ) -> str:
    """What to write where `max_slope` is not the supremum; nothing where it is."""
    largest = largest_slope(φ)
    right = φ.max_slope == pytest.approx(largest, abs=1e-9)
    return "" if right else f"The largest slope of {φ.name} is not {φ.max_slope}: write max_slope={largest:.10f}."


@every
def test_the_largest_slope_is_reached_and_never_exceeded(name):
    assert not wrong_slope(activation(name)), wrong_slope(activation(name))


def test_a_wrong_largest_slope_gets_the_right_one():
    said = wrong_slope(activation("selu")._replace(max_slope=1.7581))
    assert said == "The largest slope of selu is not 1.7581: write max_slope=1.7580993408."


@every
def test_a_record_says_where_it_belongs(name):
    φ = activation(name)
    assert φ.family in FAMILIES and 1 <= φ.lesson <= LAST and φ.word
    assert name in offered(LAST) and name in offered(φ.lesson, φ.family) and name not in offered(φ.lesson - 1)
    assert name not in offered(LAST, without=(name,))


def test_families_are_offered_one_after_the_other():
    assert offered(1, "relu", "bounded") == ("relu", "sigmoid", "tanh")
    assert offered(1) == ("sigmoid", "tanh", "relu", "linear")


class Compiled(NamedTuple):
    """An activation and its slope, compiled once for numbers."""

    function: Callable
    slope: Callable

    def __call__(self, z):
        return self.function(z)


@cache
def compiled(name):
    φ = activation(name)
    return Compiled(jax.jit(lambda z: φ(z)), jax.jit(lambda z: φ.slope(z)))


@every
@given(z=st.floats(-4, 4, width=32).filter(lambda z: abs(z) > 1e-2))
def test_the_slope_is_the_derivative(name, z):
    with jax.enable_x64(True):
        z, φ, h = np.float64(z), compiled(name), 1e-5
        assert float(φ.slope(z)) == pytest.approx((float(φ(z + h)) - float(φ(z - h))) / (2 * h), rel=1e-6, abs=1e-9)


@every
def test_a_traced_number_chooses_the_same_function(name):
    z = np.linspace(-3, 3, 13, dtype=np.float32)
    np.testing.assert_array_equal(jax.jit(activate)(np.int32(activation_index(name)), z), activation(name)(z))


@every
@pytest.mark.parametrize("q", [0.05, 1.0, 20.0])
def test_moments_are_integrals_over_a_gaussian(name, q):
    with jax.enable_x64(True):
        φ, function = activation(name), compiled(name)
        density = lambda z: np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
        integral = lambda f: sum(
            integrate.quad(lambda z: float(f(np.sqrt(q) * z)) ** 2 * density(z), *side, epsabs=1e-11)[0]
            for side in ((-9, 0), (0, 9))
        )
        assert float(φ.second_moment(q)) == pytest.approx(integral(function), rel=1e-7)
        assert float(φ.slope_second_moment(q)) == pytest.approx(integral(function.slope), rel=1e-7)
        for ours, theirs in zip(
            moments(np.int32(activation_index(name)), q), (φ.second_moment(q), φ.slope_second_moment(q)), strict=True
        ):
            assert float(ours) == pytest.approx(float(theirs), rel=1e-9)


def by_gauss_hermite(name):
    node, weight = np.polynomial.hermite_e.hermegauss(100)
    φ = activation(name)
    return float(weight @ np.asarray(φ.slope(np.float32(node))) ** 2 / weight.sum())


def bends(name) -> bool:
    """Has the slope a kink at 0? A jump, as ReLU has, is none: the nodes lie evenly on both sides of it."""
    left, right = (float(jax.grad(lambda z: activation(name).slope(z))(z)) for z in (-1e-4, 1e-4))
    return abs(right - left) > 1e-2


@every
def test_gauss_hermite_agrees_where_it_has_converged(name):
    agrees = float(activation(name).slope_second_moment(1.0)) == pytest.approx(by_gauss_hermite(name), abs=1e-6)
    assert agrees or bends(name)


@pytest.mark.parametrize("name", ["elu", "selu"])
def test_gauss_hermite_has_not_converged_at_a_kink(name):
    """… which is why it is not used: with 100 nodes the third digit is wrong."""
    assert abs(float(activation(name).slope_second_moment(1.0)) - by_gauss_hermite(name)) > 1e-3


@pytest.mark.parametrize(
    "name, z, log10_slope", [("sigmoid", 40.0, -17.3718), ("sigmoid", -40.0, -17.3718), ("tanh", 20.0, -16.7697)]
)
def test_slopes_far_out_are_no_false_zeros(name, z, log10_slope):
    assert np.log10(float(activation(name).slope(np.float32(z)))) == pytest.approx(log10_slope, abs=1e-3)


def test_quadrature_keeps_the_shape_of_q():
    assert gaussian_mean(lambda z: z**2, np.ones((2, 3), np.float32)).shape == (2, 3)
    np.testing.assert_allclose(gaussian_mean(lambda z: z**2, np.float32([0.5, 4])), [0.5, 4], rtol=1e-6)


@pytest.mark.parametrize(
    "name, φ2, slope2",
    [
        ("elu", 0.6450, 0.6681),
        ("gelu", 0.4252, 0.4559),
        ("silu", 0.3558, 0.3795),
        ("selu", 1.0, 1.0716),
        ("relu", 0.5, 0.5),
    ],
)
def test_moments_at_one_are_the_published_ones(name, φ2, slope2):
    φ = activation(name)
    assert (float(φ.second_moment(1.0)), float(φ.slope_second_moment(1.0))) == pytest.approx((φ2, slope2), abs=6e-5)


def test_a_misspelt_name_gets_the_nearest_one():
    with pytest.raises(BadInput, match=r"must be one of .*'sigmod' came\. Did you mean 'sigmoid'\?"):
        activation("sigmod")
    with pytest.raises(BadInput, match="3 came"):
        activation(3)
