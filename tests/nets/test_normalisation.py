"""Batch and layer normalisation: the formulas of the papers, by name, and as a knob of the stack."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.inputs import BadInput
from vgcourse.nets import stack
from vgcourse.nets.normalisation import EPSILON, NORMALISATIONS, batch_norm, layer_norm, normalise

Z = np.random.default_rng(0).normal(3, 2, (8, 5)).astype(np.float32)


@pytest.mark.parametrize("name, axis", [("batch", 0), ("layer", 1)])
def test_they_standardise_as_the_papers_say(name, axis):
    z = Z.astype(np.float64)
    by_hand = (z - z.mean(axis, keepdims=True)) / np.sqrt(z.var(axis, keepdims=True) + EPSILON)
    np.testing.assert_allclose(NORMALISATIONS[name](Z), by_hand, atol=1e-5)


def test_batch_norm_forgives_every_scale_and_shift_of_a_unit_and_layer_norm_those_of_an_example():
    np.testing.assert_allclose(batch_norm(Z * 7 + np.arange(5)), batch_norm(Z), atol=1e-4)
    np.testing.assert_allclose(layer_norm(Z * 7 + np.arange(8)[:, None]), layer_norm(Z), atol=1e-4)


def test_the_jacobian_of_batch_norm_couples_the_examples():
    of_first = jax.grad(lambda z: batch_norm(z)[0, 0])(jnp.asarray(Z))
    assert np.all(np.abs(of_first[1:, 0]) > 1e-4) and np.all(of_first[:, 1:] == 0)
    assert float(of_first[:, 0].sum()) == pytest.approx(0, abs=1e-6), "a shift of the whole batch changes nothing"


@pytest.mark.parametrize("name", NORMALISATIONS)
def test_as_a_knob_it_stands_between_the_weights_and_the_activation(name):
    k = stack.knobs(4, "tanh", 1.3, 0.2, seed=4, normalisation=name)
    θ, (x, _) = stack.init(k, 16), stack.signals(k, 16, 8)
    h = x
    for W, b in zip(θ.weights[:4], θ.biases[:4], strict=True):
        h = jnp.tanh(NORMALISATIONS[name](h @ W + b))
    np.testing.assert_allclose(stack.apply(k, θ, x), h, rtol=2e-5, atol=1e-5)


def test_left_out_it_is_none():
    k = stack.knobs(3, "tanh")
    assert k.normalisation == 0 and k.normalisation.dtype == np.int32
    θ, (x, _) = stack.init(k, 8), stack.signals(k, 8, 4)
    np.testing.assert_array_equal(stack.apply(k, θ, x), stack.apply(stack.Knobs(*k[:5]), θ, x))
    np.testing.assert_array_equal(normalise(0, Z), Z)


def test_a_misspelt_name_gets_the_nearest_one():
    with pytest.raises(BadInput, match="Did you mean 'batch'"):
        stack.knobs(normalisation="Batch")
