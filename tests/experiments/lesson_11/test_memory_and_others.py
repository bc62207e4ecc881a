"""Recurrences, dead networks, width, branches and the edge: each against a formula, or against NumPy."""

import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.experiments.lesson_11 import born_dead as dead
from vgcourse.experiments.lesson_11 import branches, edge, memory, recurrent_scale, widths
from vgcourse.inputs import BadInput


def test_h_and_its_sensitivity_are_those_of_the_sum():
    λ, n = 0.9, np.arange(400)
    h2, s2 = memory.predicted_memory(λ)
    assert h2 == pytest.approx(np.sum(λ ** (2 * n))) and s2 == pytest.approx(np.sum((n * λ ** (n - 1.0)) ** 2))
    found = memory.memory(λ, seeds=range(4))
    assert np.mean(found.h2) == pytest.approx(h2, rel=0.3) and np.mean(found.sensitivity2) == pytest.approx(s2, rel=0.4)


def test_the_logarithm_and_the_scale_take_the_price_away():
    plain, log = (memory.memory(0.99, way, seeds=range(3)) for way in ("plain", "log"))
    np.testing.assert_allclose(log.sensitivity2, plain.sensitivity2 * (0.99 * np.log(0.99)) ** 2, rtol=1e-3)
    for λ in (0.9, 0.99, 0.999):
        assert np.mean(memory.memory(λ, "log, γ").sensitivity2) == pytest.approx(0.25, rel=0.2)


def test_the_ring_is_even_in_area_and_has_its_energy():
    λ = memory.on_ring(0.5, 0.9, 20_000)
    assert np.mean(np.abs(λ) < np.sqrt((0.25 + 0.81) / 2)) == pytest.approx(0.5, abs=0.02)
    assert memory.ring_energy(0.5, 0.9) == pytest.approx(np.mean(1 / (1 - np.abs(λ) ** 2)), rel=0.02)
    found = memory.ring(0.5, 0.9, steps=400, seeds=range(4))
    assert np.mean(found) == pytest.approx(memory.ring_energy(0.5, 0.9), rel=0.15)
    assert np.mean(memory.ring(0.5, 0.9, γ=True, steps=400, seeds=range(4))) == pytest.approx(1, abs=0.1)
    with pytest.raises(BadInput, match="must be smaller"):
        memory.ring_energy(0.9, 0.5)


def test_a_network_is_born_dead_as_often_as_its_layers_are():
    assert dead.predicted_dead(2, 10) == pytest.approx(1 - 0.75**9)
    assert dead.predicted_dead(70, 2) == pytest.approx(2.0**-70), "no 0 for what is only small"
    assert np.mean(dead.born_dead(3, 6, seeds=range(5))) == pytest.approx(dead.predicted_dead(3, 6), abs=0.02)
    assert np.mean(dead.born_dead(3, 6, inputs=8, seeds=range(5))) < np.mean(dead.born_dead(3, 6, seeds=range(5)))


def test_both_parametrisations_are_one_at_the_base_and_mup_alone_keeps_the_step():
    assert widths.scales(widths.BASE, "μP") == widths.scales(widths.BASE, "standard")
    sd, factor = widths.scales(4 * widths.BASE, "μP")["output"]
    assert (sd / widths.scales(widths.BASE, "μP")["output"][0], factor) == pytest.approx((0.25, 0.25))
    found = {way: widths.coordinate_check(way, (64, 256), seeds=range(6)) for way in widths.WAYS}
    assert found["standard"].slope > 0.3 > 0.2 > abs(found["μP"].slope)
    np.testing.assert_allclose(found["standard"].log10_moved[0], found["μP"].log10_moved[0], atol=1e-4)


def test_fixup_takes_the_depth_out_of_a_step():
    plain, fixup = (np.median(branches.first_step((4, 32), way, seeds=range(8)), 1) for way in (False, True))
    assert plain[1] - plain[0] == pytest.approx(np.log10(8), abs=0.1) and fixup[1] == pytest.approx(fixup[0], abs=0.1)
    assert fixup[0] == pytest.approx(plain[0] - np.log10(4), abs=0.1), "two matrices, √L each"


def test_a_pre_ln_layer_adds_one_and_a_scaled_one_its_share():
    plain, scaled = (branches.pre_ln_growth(32, way) for way in (False, True))
    assert np.median(plain.variance[:, -1]) == pytest.approx(33, rel=0.15)
    assert np.median(scaled.variance[:, -1]) == pytest.approx(1 + np.sum(1 / np.arange(1, 33)), rel=0.15)
    np.testing.assert_allclose(np.median(plain.branch, 0)[[0, -1]], [1, 32**-0.5], rtol=0.15)


def test_the_sharpness_is_the_largest_eigenvalue_and_the_loss_falls():
    import jax

    θ, v = edge._start(jax.random.key(0), edge.GAIN)
    for _ in range(5):
        _, largest, v = edge._look(θ, v)
    Hv = jax.jvp(jax.grad(edge._loss), (θ,), (v / jnp.linalg.norm(v),))[1]
    assert float(jnp.linalg.norm(Hv)) == pytest.approx(float(largest), rel=0.01), "v is an eigenvector"
    found = edge.edge_descent(0.2, looks=13, seeds=range(2))
    assert found.loss[:, -1].max() < 0.1 * found.loss[:, 0].min() and edge.threshold(0.2) == 10
    np.testing.assert_allclose(found.sharpness[:, -5:].mean(1), 10, rtol=0.1)


def test_one_matrix_is_the_power_of_itself():
    rng = np.random.default_rng(3)
    h, W = rng.normal(size=20), rng.normal(size=(20, 20)) / 20**0.5
    found = recurrent_scale.recurrence_growth(20, 30, seeds=[3])[0]
    expected = np.linalg.norm(np.linalg.matrix_power(W, 30) @ h) / np.linalg.norm(h)
    assert found[-1] == pytest.approx(2 * np.log10(expected))
    assert recurrent_scale.spectral_radii(20, [3])[0] == pytest.approx(np.abs(np.linalg.eigvals(W)).max())
    smaller = recurrent_scale.recurrence_growth(20, 30, 0.5, seeds=[3])[0]
    np.testing.assert_allclose(found - smaller, 2 * np.log10(2) * np.arange(1, 31), atol=1e-9)
