"""The stack: the same network as the one written by hand, every knob checked and of one dtype."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vgcourse.inputs import BadInput
from vgcourse.nets import stack
from vgcourse.nets.initializers import INITIALIZERS, initial_weights
from vgcourse.nets.stack import MAX_DEPTH, knobs


@pytest.mark.parametrize("name, function", [("sigmoid", jax.nn.sigmoid), ("tanh", jnp.tanh), ("relu", jax.nn.relu)])
@pytest.mark.parametrize("depth", [1, 5, MAX_DEPTH])
def test_apply_is_the_loop_one_would_write(name, function, depth):
    k = knobs(depth, name, 1.3, 0.2, seed=4)
    θ, (x, _) = stack.init(k, 16), stack.signals(k, 16, 8)
    h = x
    for W, b in zip(θ.weights[:depth], θ.biases[:depth], strict=True):
        h = function(h @ W + b)
    np.testing.assert_allclose(stack.apply(k, θ, x), h, rtol=2e-5, atol=1e-6)


@given(σw=st.floats(0.1, 4), σb=st.floats(0, 2))
@settings(max_examples=10, deadline=None)
def test_scales_are_standard_deviations(σw, σb):
    θ = stack.init(knobs(3, "tanh", σw, σb), 64)
    assert float(jnp.std(θ.weights)) * 8 == pytest.approx(σw, rel=0.01)
    assert float(jnp.std(θ.biases)) == pytest.approx(σb, rel=0.05, abs=1e-6)


def test_the_gradient_that_enters_has_size_one():
    _, readout = stack.signals(knobs(seed=9), 32, 32)
    np.testing.assert_array_equal(jnp.abs(readout), 1)


@pytest.mark.parametrize(
    "given, sentence",
    [
        (dict(depth=0), r"The depth must be a whole number from 1 to 64; 0 came\."),
        (dict(depth=65), "from 1 to 64; 65 came"),
        (dict(depth=2.5), "2.5 came"),
        (dict(depth=True + 0.5), "1.5 came"),
        (dict(depth="10"), "'10' came"),
        (dict(activation="Sigmoid"), "Did you mean 'sigmoid'"),
        (dict(weight_scale=float("nan")), r"The weight scale σw must be a finite number .*; nan came"),
        (dict(weight_scale=-1), "-1 came"),
        (dict(bias_scale=np.inf), r"The bias scale σb must be a finite number .*inf"),
        (dict(seed=-1), "The seed must be a whole number"),
        (dict(seed=None), "None came"),
    ],
)
def test_bad_knobs_get_one_sentence(given, sentence):
    with pytest.raises(BadInput, match=sentence) as caught:
        knobs(**given)
    assert "\n" not in str(caught.value)
    assert caught.value._render_traceback_() == [str(caught.value)]


@pytest.mark.parametrize("ten", [10, 10.0, np.int64(10), np.float64(10), np.int16(10), jnp.int32(10)])
def test_one_number_in_any_type_is_the_same_knob(ten):
    assert knobs(ten, weight_scale=ten).depth.dtype == np.int32
    assert knobs(ten, weight_scale=ten).weight_scale.dtype == np.float32
    assert knobs(ten, weight_scale=ten) == knobs(10, weight_scale=10.0)


@pytest.mark.parametrize(
    "name, variance",
    [("normal", 1), ("lecun", 1 / 300), ("glorot_uniform", 2 / 500), ("glorot_normal", 2 / 500), ("he", 2 / 300)],
)
def test_initializers_have_the_variance_of_their_papers(name, variance):
    W = initial_weights(name, jax.random.key(0), 300, 200, gain=2.0)
    assert W.shape == (300, 200)
    assert float(jnp.var(W)) == pytest.approx(4 * variance, rel=0.03)


def test_orthogonal_keeps_lengths_and_glorot_uniform_its_limits():
    Q = initial_weights("orthogonal", jax.random.key(1), 50, 50)
    np.testing.assert_allclose(Q @ Q.T, np.eye(50), atol=1e-5)
    W = initial_weights("glorot_uniform", jax.random.key(2), 300, 200)
    assert 0.99 * np.sqrt(6 / 500) < float(jnp.abs(W).max()) <= np.sqrt(6 / 500) * (1 + 1e-6)


def test_an_unknown_initializer_gets_the_nearest_one():
    assert "he" in INITIALIZERS
    with pytest.raises(BadInput, match="Did you mean 'orthogonal'"):
        initial_weights("ortogonal", jax.random.key(0), 3, 3)
    with pytest.raises(BadInput, match="The gain must be a finite number"):
        initial_weights("he", jax.random.key(0), 3, 3, gain=float("nan"))
