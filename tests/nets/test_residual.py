"""Residual blocks against NumPy in float64, written once more by hand."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.inputs import BadInput
from vgcourse.nets import residual
from vgcourse.nets.initializers import signals

NORMS = {
    "none": lambda z: z,
    "batch": lambda z: (z - z.mean(0)) / np.sqrt(z.var(0) + 1e-5),
    "layer": lambda z: (z - z.mean(1, keepdims=True)) / np.sqrt(z.var(1, keepdims=True) + 1e-5),
}


def by_hand(W, x, strength, skip, norm):
    h = np.asarray(x, np.float64)
    for W1, W2 in np.asarray(W, np.float64):
        z = np.maximum(NORMS[norm](h), 0) @ W1
        h = skip * h + strength * np.maximum(NORMS[norm](z), 0) @ W2
    return h


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("strength, skip", [(1.0, 1), (0.25, True), (1.0, 0), (0.7, False)])
def test_a_network_is_what_it_says(norm, strength, skip):
    k = residual.knobs(4, strength, skip, normalisation=norm, seed=3)
    θ, x = residual.init(k, 16), signals(k.seed, 16, 24)[0]
    expected = by_hand(θ.weights[:4], x, strength, skip, norm)
    np.testing.assert_allclose(residual.apply(k, θ, x), expected, rtol=2e-3, atol=2e-4 * np.abs(expected).max())


def test_both_matrices_have_the_variance_that_they_should():
    W = residual.init(residual.knobs(seed=1, branch_scale=0.5, weight_scale=2.0), 32).weights
    assert float(32 * jnp.var(W[:, 0])) == pytest.approx(4, rel=0.03)
    assert float(32 * jnp.var(W[:, 1])) == pytest.approx(1, rel=0.03)
    assert not residual.init(residual.knobs(branch_scale=0), 8).weights[:, 1].any()


def test_zero_initialised_blocks_are_the_identity():
    k = residual.knobs(64, branch_scale=0)
    x = signals(k.seed, 16, 8)[0]
    np.testing.assert_array_equal(residual.apply(k, residual.init(k, 16), x), x)


def test_without_the_skip_it_is_a_plain_relu_stack():
    k = residual.knobs(3, skip=0, seed=5)
    θ, x = residual.init(k, 16), signals(k.seed, 16, 8)[0]
    h = x
    for W in θ.weights[:3].reshape(6, 16, 16):
        h = jax.nn.relu(h) @ W
    np.testing.assert_allclose(residual.apply(k, θ, x), h, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    "given, sentence",
    [
        ({"blocks": 65}, "number of blocks must be a whole number from 1 to 64; 65 came"),
        ({"strength": -1}, "residual strength α must be a finite number from 0 to 1e"),
        ({"skip": "yes"}, "The skip"),
        ({"normalisation": "bach"}, "Did you mean 'batch'"),
        ({"activation": "rleu"}, "Did you mean 'relu'"),
        ({"seed": 0.5}, "seed must be a whole number"),
    ],
)
def test_wrong_knobs_get_a_sentence(given, sentence):
    with pytest.raises(BadInput, match=sentence):
        residual.knobs(**given)
