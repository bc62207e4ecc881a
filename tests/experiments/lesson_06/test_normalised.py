"""The measurement with a normalisation: backpropagated with pencil and paper in float64, at any scale."""

import jax
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.inputs import BadInput
from vgcourse.measuring.profile import profile, sweep
from vgcourse.measuring.signals import forward
from vgcourse.nets import stack
from vgcourse.nets.normalisation import EPSILON

AXIS = {"batch": 0, "layer": 1}
BY_HAND = {  # φ(u), and φ′ as a function of (u, φ(u))
    "tanh": (np.tanh, lambda u, y: 1 - y * y),
    "relu": (lambda u: np.maximum(u, 0), lambda u, y: (u > 0).astype(float)),
}


def by_hand(name, normalisation, depth, σw, batch, width=32):
    """log10 RMS of (dL/dh, dL/dW, z, h), one row a stage, by the formula of Ioffe & Szegedy with ε."""
    axis, (φ, slope) = AXIS[normalisation], BY_HAND[name]
    k = stack.knobs(depth, name, σw, 0.0, seed=1)
    x, readout = map(np.float64, stack.signals(k, width, batch))
    W = np.float64(stack.init(k, width).weights)
    mean = lambda v: v.mean(axis, keepdims=True)
    h, tape = x, []
    for l in range(depth):
        z = h @ W[l]
        s = np.sqrt(mean((z - mean(z)) ** 2) + EPSILON)
        u = (z - mean(z)) / s
        tape.append((h, z, u, s, φ(u)))
        h = φ(u)
    δ, out = readout, []
    for l in reversed(range(depth)):
        h_in, z, u, s, y = tape[l]
        g = δ * slope(u, y)
        g = (g - mean(g) - u * mean(g * u)) / s
        out.append([np.log10(np.sqrt(np.mean(v**2))) for v in (δ, h_in.T @ g, z, y)])
        δ = g @ W[l].T
    return np.array(out[::-1]).T


@pytest.mark.parametrize("normalisation", AXIS)
@pytest.mark.parametrize(
    "name, depth, σw, batch",
    [
        ("relu", 12, 1.0, 64),
        ("tanh", 12, 1.0, 8),
        ("tanh", 40, 1e-3, 32),
        ("tanh", 40, 1e-4, 32),  # the forward signal falls below the smallest float32: ε alone divides
        ("relu", 12, 1e4, 32),
    ],
)
def test_it_is_the_formula_of_the_paper_in_float64(normalisation, name, depth, σw, batch):
    ours = profile(depth, name, σw, seed=1, normalisation=normalisation, batch=batch)
    way = forward(depth, name, σw, seed=1, normalisation=normalisation, batch=batch)
    theirs = by_hand(name, normalisation, depth, σw, batch)
    if σw == 1e-4:
        assert theirs[3][-1] < -45, "this case is to be faint"
    for mine, right in zip((*ours, *way), theirs, strict=True):
        np.testing.assert_allclose(mine, right, atol=2e-3)


def test_turning_it_compiles_nothing():
    jax.clear_caches()
    profile(), sweep(seed=range(4), depth=5)
    with compiles_nothing():
        for name in ("none", "batch", "layer"):
            for depth in (3, 20):
                profile(depth, "relu", normalisation=name)
        sweep(seed=range(4), depth=5, normalisation="batch")


def test_a_sweep_over_normalisations_is_refused_in_one_sentence():
    with pytest.raises(BadInput, match="one call for each activation and normalisation"):
        sweep(normalisation=("batch", "layer"))
