"""The way forward, and Jacobians: against autodiff, against theory, and without false zeros."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing
from hypothesis import given
from hypothesis import strategies as st

from vgcourse.inputs import BadInput
from vgcourse.measuring import edge, signals
from vgcourse.nets import stack


def test_the_forward_profile_is_the_network_of_the_stack():
    k = stack.knobs(7, "tanh", 1.3, 0.4, seed=3)
    θ, (h, _) = stack.init(k, 24), stack.signals(k, 24, 8)
    seen = signals.forward(7, "tanh", 1.3, 0.4, seed=3, width=24, batch=8)
    for l in range(7):
        z = h @ θ.weights[l] + θ.biases[l]
        h = jnp.tanh(z)
        assert 10 ** seen.log10_z[l] == pytest.approx(float(jnp.sqrt(jnp.mean(z**2))), rel=1e-4)
        assert 10 ** seen.log10_h[l] == pytest.approx(float(jnp.sqrt(jnp.mean(h**2))), rel=1e-4)


@pytest.mark.parametrize(
    "name, σw, σb", [("tanh", 0.05, 0), ("sigmoid", 1, 0.3), ("relu", 2**0.5, 0), ("tanh", 2, 0.5)]
)
def test_wide_stacks_follow_the_theory_forward(name, σw, σb):
    runs = signals.forward(40, name, σw, σb, seed=range(5), width=256, batch=16)
    np.testing.assert_allclose(np.median(runs.log10_h, 0), edge.log10_forward(40, name, σw, σb), atol=0.35)


def test_a_faint_signal_is_no_zero():
    h = signals.forward(64, "tanh", 0.05).log10_h
    assert np.isfinite(h).all() and h[-1] < -80
    np.testing.assert_allclose(np.diff(h[10:]), np.log10(0.05), atol=0.2)


def test_seeds_are_rows_and_depth_compiles_once():
    rows = signals.forward(9, "relu", 1.2, seed=range(3))
    assert rows.log10_h.shape == (3, 9)
    np.testing.assert_allclose(rows.log10_h[2], signals.forward(9, "relu", 1.2, seed=2).log10_h, atol=1e-5)
    jax.clear_caches()
    signals.forward(2, "relu")
    with compiles_nothing():
        for depth in (1, 5, 64):
            signals.forward(depth, "tanh", depth / 64, 0)


def test_jacobians_are_those_of_autodiff():
    stages = signals.jacobians(4, "tanh", "lecun", 1.2, width=6, seed=5)
    keys = jax.random.split(jax.random.key(5), 5)
    Ws = [1.2 * signals.initial_weights("lecun", key, 6, 6) for key in keys[1:]]

    def through(x):
        for W in Ws:
            x = jnp.tanh(x @ W)
        return x

    exact = jax.jacobian(through)(jax.random.normal(keys[0], (6,))).T  # rows are inputs
    np.testing.assert_allclose(signals.end_to_end(stages), exact, rtol=1e-3, atol=1e-6)


def test_orthogonal_linear_nets_keep_every_direction():
    values = signals.singular_values(signals.end_to_end(signals.jacobians(100, "linear", "orthogonal", width=40)))
    np.testing.assert_allclose(values, 1, atol=1e-4)
    assert signals.singular_values(signals.end_to_end(signals.jacobians(100, "linear", "lecun", width=40)))[-1] < 1e-6


@jax.jit
def both(seed, depth):
    """(h of a tanh net, of a sigmoid net with the re-centred weights), after `depth` stages."""

    def stage(l, each):
        key_w, key_b = jax.random.split(jax.random.fold_in(key_stages, l))
        W, b = jax.random.normal(key_w, (8, 8)) / 8**0.5, 0.1 * jax.random.normal(key_b, (8,))
        W4, b4 = signals.recentred(W, b)
        return jnp.tanh(each[0] @ W + b), jax.nn.sigmoid(each[1] @ W4 + b4)

    key_t, key_stages = jax.random.split(jax.random.key(seed))
    t = jax.random.normal(key_t, (3, 8))
    return jax.lax.fori_loop(0, depth, stage, (t, (1 + t) / 2))


@given(st.integers(0, 100), st.integers(1, 50))
def test_the_recentred_sigmoid_is_the_tanh(seed, depth):
    t, s = both(seed, depth)
    np.testing.assert_allclose(2 * s - 1, t, atol=1e-4)


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="Did you mean 'orthogonal'"):
        signals.jacobians(3, "tanh", "orthogonl")
    with pytest.raises(BadInput, match="The width must be a whole number"):
        signals.forward(3, width=0)
