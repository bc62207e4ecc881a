"""The width of a stack as a control: of 32 units those beyond it are 0, and it is the narrower network, exactly."""

import numpy as np
import pytest
from compiling import compiles_nothing

import vgcourse as vg
from vgcourse.nets import stack
from vgcourse.nets.activations import activation_index
from vgcourse.views.explorers.initialisation import BATCH, DEPTH, WIDTH, initialisation_rows

SLOPES = {
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2),
}


@pytest.mark.parametrize("name", ["tanh", "sigmoid", "relu"])
def test_all_units_are_the_stack_of_the_course(name):
    h, dh, *_ = np.asarray(initialisation_rows(3, activation_index(name), 1.3, 0.2, 20, WIDTH))
    knobs = {"depth": 20, "activation": name, "weight_scale": 1.3, "bias_scale": 0.2, "seed": 3}
    np.testing.assert_allclose(h[:20], vg.forward(**knobs).log10_h, atol=1e-5)
    np.testing.assert_allclose(dh[:20], vg.profile(**knobs).log10_dh, atol=1e-5)


@pytest.mark.parametrize("name", SLOPES)
def test_fewer_units_are_a_narrower_network(name):
    """Beside NumPy, on arrays of five units, with weights whose variance is σw² over these five."""
    n, depth, (φ, slope) = 5, 20, SLOPES[name]
    k = stack.knobs(depth, name, 1.3, 0.2, 3)
    θ, (x, readout) = stack.init(k, WIDTH, DEPTH), stack.signals(k, WIDTH, BATCH)
    weights = np.float64(θ.weights)[:depth, :n, :n] * np.sqrt(WIDTH / n)
    h, zs, forward = np.float64(x)[:, :n], [], []
    for W, b in zip(weights, np.float64(θ.biases)[:depth, :n], strict=True):
        zs.append(h @ W + b)
        h = φ(zs[-1])
        forward.append(np.log10(np.sqrt(np.mean(h**2))))
    δ, back = np.float64(readout)[:, :n], []
    for W, z in zip(weights[::-1], zs[::-1], strict=True):
        back.append(np.log10(np.sqrt(np.mean(δ**2))))
        δ = (δ * slope(z)) @ W.T
    log10_h, log10_dh, *_ = np.asarray(initialisation_rows(3, k.activation, 1.3, 0.2, depth, n))
    np.testing.assert_allclose(log10_h[:depth], forward, atol=1e-4)
    np.testing.assert_allclose(log10_dh[:depth], back[::-1], atol=1e-4)


def test_turning_the_width_compiles_nothing():
    initialisation_rows(0, activation_index("tanh"), 1.0, 0.0, 10, 32)
    with compiles_nothing():
        initialisation_rows(0, activation_index("tanh"), 1.0, 0.0, 10, 7)
