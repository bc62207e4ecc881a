"""Normalisation in theory and beside a skip, and training with it: each against a case that is known otherwise."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_06 import normalised
from vgcourse.inputs import BadInput
from vgcourse.measuring import theory
from vgcourse.measuring.profile import profile, sweep
from vgcourse.measuring.signals import forward
from vgcourse.nets import stack
from vgcourse.training import digits


def test_the_factors_are_the_published_ones():
    assert normalised.growth("relu", "batch") == pytest.approx(np.pi / (np.pi - 1), rel=1e-4)
    assert normalised.growth("relu", "layer") == pytest.approx(1, rel=1e-4)
    assert normalised.growth("linear", "batch") == pytest.approx(1, rel=1e-5)
    assert normalised.growth("relu", "none") == pytest.approx(0.5, rel=1e-5)
    with pytest.raises(BadInput, match="'none', 'batch', 'layer'"):
        normalised.growth("relu", "group")


@pytest.mark.parametrize("norm", ["batch", "layer"])
@pytest.mark.parametrize("name, σw", [("relu", 1.0), ("tanh", 4.0), ("tanh", 1e-3), ("sigmoid", 1.0)])
def test_theory_is_met_by_wide_layers(name, σw, norm):
    runs = sweep(seed=range(2), depth=12, activation=name, weight_scale=σw, normalisation=norm, width=256, batch=256)
    predicted = normalised.normalised_field(12, name, σw, normalisation=norm)
    np.testing.assert_allclose(np.mean(runs.log10_dh, 0), predicted.log10_dh, atol=0.12)


def test_without_normalisation_it_is_mean_field_theory():
    ours = normalised.normalised_field(20, "tanh", 1.3, 0.2, "none").log10_dh
    np.testing.assert_allclose(ours, theory.mean_field(20, "tanh", 1.3, 0.2).profile.log10_dh, atol=1e-5)


@pytest.mark.parametrize("norm", ["none", "batch", "layer"])
@pytest.mark.parametrize("count", [8, 64])
def test_examples_that_do_not_count_change_nothing(norm, count):
    at = dict(depth=9, activation="tanh", weight_scale=1.2, bias_scale=0.1, seed=3, normalisation=norm)
    log10_h, log10_dh = forward(**at, count=count, batch=64).log10_h, profile(**at, count=count, batch=64).log10_dh
    k = stack.knobs(**at)
    θ, (x, c) = stack.init(k, 32), stack.signals(k, 32, 64)
    h, x, c = [x[:count]], x[:count], c[:count]
    stage = jax.jit(stack.stage)
    for l in range(9):
        h.append(stage(k, h[-1], jax.tree.map(lambda leaf, l=l: leaf[l], θ)))

    def rest(h, l):
        for later in range(l, 9):
            h = stage(k, h, jax.tree.map(lambda leaf, later=later: leaf[later], θ))
        return jnp.sum(c * h)

    for l in (1, 5, 9):
        size = lambda v: np.log10(np.sqrt(np.mean(np.square(v))))
        assert log10_h[l - 1] == pytest.approx(size(h[l]), abs=1e-3)
        assert log10_dh[l - 1] == pytest.approx(size(jax.grad(rest)(h[l], l)), abs=1e-3)


def test_the_size_of_the_batch_compiles_nothing_and_small_ones_are_worse():
    factors = normalised.measured_growth((4, 16, 256), "relu", seeds=range(4))
    assert np.all(np.diff(np.median(factors, 0)) < 0)
    with compiles_nothing():
        normalised.measured_growth((5, 100), "tanh", "layer", seeds=range(4))


def test_without_a_skip_it_is_the_plain_stack_and_with_one_a_sum():
    runs = normalised.skip_sweep(0, "batch", depth=6, seeds=[3])
    alone = profile(6, "relu", 2**0.5, seed=3, normalisation="batch", width=64, batch=64)
    np.testing.assert_allclose(runs.log10_dh[0], alone.log10_dh, atol=1e-4)
    quiet = normalised.skip_sweep(1, "none", depth=6, weight_scale=0.0, seeds=[3])
    np.testing.assert_allclose(quiet.log10_dh[0], 0, atol=1e-6)
    with compiles_nothing():
        normalised.skip_sweep(0.5, "layer", depth=9, activation="tanh", seeds=[4])


def test_a_normalised_net_learns_where_the_plain_one_cannot_and_the_rate_makes_up_for_the_size():
    plain, normed = (normalised.trained_accuracy([0.1], norm, steps=60, seeds=range(3)) for norm in ("none", "batch"))
    assert plain.shape == (3, 1) and plain.max() < 0.3 < 0.6 < normed.min()
    one = normalised.trained_accuracy([1.0], "batch", steps=30, learning_rate=0.01, seeds=[1])
    k = stack.knobs(10, "relu", 1.0, seed=1, normalisation="batch")
    net = normalised.initial_net(k)
    assert net.stages.weights.shape == (10, 64, 64) and 0 < one[0, 0] < 1


def test_the_same_function_and_the_same_steps_at_another_scale():
    """With W → aW and a rate a² times as large for W, batch norm trains the same: one step by hand."""
    k = stack.knobs(3, "tanh", 1.0, seed=1, normalisation="batch")
    net, batch = normalised.initial_net(k), digits.batch_of(None, jax.random.key(0))
    grad = lambda net: jax.grad(digits.loss, 1)(k, net, batch).stages.weights
    W, a = net.stages.weights, 4.0
    larger = net._replace(stages=net.stages._replace(weights=a * W))
    np.testing.assert_allclose(a * W - 0.1 * a**2 * grad(larger), a * (W - 0.1 * grad(net)), atol=2e-3)
