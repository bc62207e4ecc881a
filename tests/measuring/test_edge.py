"""The edge: its exact points, the maps that meet there, and what finite networks make of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgcourse.inputs import BadInput
from vgcourse.measuring import edge, signals, theory


@pytest.mark.parametrize(
    "name, σb2, σw2",
    [("relu", 0, 2), ("linear", 0, 1), ("tanh", 0, 1), ("tanh", 0.05, 1.7610), ("leaky_relu", 0, 1.9998)],
)
def test_the_edge_runs_through_its_exact_points(name, σb2, σw2):
    σw = edge.critical_scale(name, σb2**0.5)
    assert σw**2 == pytest.approx(σw2, rel=4e-3)
    assert edge.phase(name, 0.97 * σw, σb2**0.5).chi < 1 < edge.phase(name, 1.03 * σw, σb2**0.5).chi


def test_no_edge_is_said_in_a_sentence():
    with pytest.raises(BadInput, match="With sigmoid and σb = 0 χ₁ stays below 1 up to σw = 8"):
        edge.critical_scale("sigmoid")


@given(st.floats(0.3, 4), st.floats(0.05, 1))
def test_the_settled_variance_stays(σw, σb):
    q = theory.fixed_point("tanh", σw, σb)
    assert float(edge.next_variance("tanh", q, σw, σb)) == pytest.approx(q, rel=1e-4)


PHI = {"tanh": np.tanh, "sigmoid": lambda z: 1 / (1 + np.exp(-z))}


def next_correlation(name, c, σw, σb, q):
    """One step of the map of the correlation between two inputs (Poole et al. 2016, eq. 5), by Gauss and Hermite."""
    z, w = np.polynomial.hermite_e.hermegauss(80)
    w = w / w.sum()
    u1, u2 = np.sqrt(q) * z[:, None], np.sqrt(q) * (c * z[:, None] + np.sqrt(1 - c**2) * z)
    return (σw**2 * w @ (PHI[name](u1) * PHI[name](u2)) @ w + σb**2) / q


@pytest.mark.parametrize("name, σw, σb", [("tanh", 2, 0.3), ("tanh", 0.8, 0.5), ("sigmoid", 2, 0.4)])
def test_the_slope_of_the_correlation_map_at_one_is_chi(name, σw, σb):
    q = theory.fixed_point(name, σw, σb)
    assert next_correlation(name, 1.0, σw, σb, q) == pytest.approx(1, abs=1e-4)
    ε = 2e-3
    near = [(1 - next_correlation(name, 1 - each, σw, σb, q)) / each for each in (ε, ε / 2)]
    slope = 2 * near[1] - near[0]  # Richardson: the curvature drops out
    assert slope == pytest.approx(edge.phase(name, σw, σb).chi, rel=5e-3)


@pytest.mark.parametrize("χ, ξ", [(np.exp(-1), 1), (np.exp(0.5), 2), (1, np.inf), (0, 0)])
def test_depth_scale(χ, ξ):
    assert edge.depth_scale(χ) == pytest.approx(ξ)


def test_the_forward_theory_is_the_root_of_the_map():
    log10_h = edge.log10_forward(30, "tanh", 1.5, 0.3)
    q = theory.mean_field(30, "tanh", 1.5, 0.3).q
    np.testing.assert_allclose(1.5**2 * 100 ** log10_h[:-1] + 0.3**2, q[1:], rtol=1e-4)
    assert np.isfinite(edge.log10_forward(64, "tanh", 0.05)).all(), "no false zero"


@pytest.mark.parametrize("depth", [10, 40])
def test_the_spread_of_he_is_log_normal(depth):
    ln = 2 * np.log(10) * signals.forward(depth, "relu", 2**0.5, seed=range(200), width=50, batch=1).log10_h[:, -1]
    mean, variance = edge.he_spread(depth, 50)
    assert ln.mean() == pytest.approx(mean, rel=0.2) and ln.var() == pytest.approx(variance, rel=0.2)
    assert (mean, variance) == (-depth / 20, depth / 10)


def test_a_phase_prints_what_holds_anywhere():
    assert repr(edge.phase("tanh", 5 / 3)) == "Phase(q* 1.2, χ₁ 1.210, ξ 5.2)"
    assert "ξ ∞" in repr(edge.phase("relu", 2**0.5))
