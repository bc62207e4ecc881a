"""The leak: between a ReLU and a straight line, with the gain that theory asks for."""

import jax
import numpy as np
import pytest

from vgcourse.experiments.lesson_05 import leak
from vgcourse.inputs import BadInput
from vgcourse.measuring import theory
from vgcourse.measuring.profile import sweep
from vgcourse.nets import stack
from vgcourse.nets.activations import ACTIVATIONS, activation

Z = np.linspace(-3, 3, 13, dtype=np.float32)


def leaky(α, z):
    return stack.activated(stack.knobs(activation="relu", leak=α), z)


def test_a_leak_under_relu_is_the_leaky_relu_and_at_1_a_line():
    np.testing.assert_allclose(leaky(0.01, Z), activation("leaky_relu")(Z), atol=1e-7)
    np.testing.assert_allclose(leaky(1.0, Z), Z, atol=1e-7)
    slope = jax.vmap(jax.grad(lambda z: leaky(0.3, z)))(Z)
    np.testing.assert_allclose(slope, np.where(Z > 0, 1, np.where(Z < 0, 0.3, 0)), atol=1e-7)


@pytest.mark.parametrize("name", ["relu", "elu", "softplus"])
def test_without_a_leak_nothing_changes(name):
    ours, theirs = (
        sweep(seed=range(20), depth=12, activation=name, weight_scale=1.2, bias_scale=0.1, **given)
        for given in ({"leak": 0}, {})
    )
    np.testing.assert_allclose(ours.log10_dh, theirs.log10_dh, atol=2e-4)
    field = theory.mean_field(12, name, 1.2, 0.1, leak=0).profile.log10_dh
    np.testing.assert_allclose(field, theory.mean_field(12, name, 1.2, 0.1).profile.log10_dh, atol=2e-4)


@pytest.mark.parametrize("α", [0.0, 0.25, 1.0])
def test_the_gain_of_a_leaky_relu_is_the_published_one(α):
    found = leak.critical("relu", α)
    assert found.gain == pytest.approx(np.sqrt(2 / (1 + α * α)), rel=1e-5)
    assert found.bias2 == pytest.approx(0, abs=1e-5) and found.restoring == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_at_its_gain_and_bias_theory_keeps_the_gradient_and_q(name):
    found = leak.critical(name)
    assert theory.chi_1(found.gain, 1.0, name) == pytest.approx(1, abs=1e-4)
    assert found.gain**2 * float(activation(name).second_moment(1.0)) + found.bias2 == pytest.approx(1, abs=1e-4)
    assert (found.bias2 < -1e-3) == (name in ("sigmoid", "softplus")), "these two have no edge at q = 1"


def test_restoring_is_the_slope_of_the_map_of_q():
    for name in ("elu", "gelu", "tanh"):
        φ, found, h = activation(name), leak.critical(name), 1e-2
        rise = float(φ.second_moment(1 + h) - φ.second_moment(1 - h)) / (2 * h) * found.gain**2
        assert found.restoring == pytest.approx(rise, rel=1e-2)


def test_a_small_leak_does_not_bring_the_gradient_back_and_a_large_one_does():
    lost = [np.median(sweep(leak=α, depth=30, activation="relu", seed=range(20)).log10_dh[:, 0]) for α in (0, 0.01, 1)]
    assert abs(lost[1] - lost[0]) < 0.1 and lost[2] > -0.3 > -4 > lost[0]


def test_a_leak_is_between_0_and_1():
    with pytest.raises(BadInput, match="The leak α must be a finite number from 0 to 1; 1.5 came"):
        sweep(leak=1.5, seed=range(3))
