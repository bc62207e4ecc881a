"""The measurement: it is the product of vjps, at any depth, and no zero is false."""

from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing
from hypothesis import given, settings
from hypothesis import strategies as st

from vgcourse.inputs import BadInput
from vgcourse.measuring.profile import GradientProfile, measure, profile, sweep
from vgcourse.measuring.signals import forward
from vgcourse.measuring.size import log10_rms
from vgcourse.nets import stack
from vgcourse.nets.activations import ACTIVATIONS
from vgcourse.nets.stack import knobs

BY_HAND = {  # φ(z), and φ′ as a function of (z, φ(z)), in NumPy
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z, y: y * (1 - y)),
    "tanh": (np.tanh, lambda z, y: 1 - y * y),
    "relu": (lambda z: np.maximum(z, 0), lambda z, y: (z > 0).astype(float)),
    "linear": (lambda z: z, lambda z, y: np.ones_like(z)),
}


def by_hand(k, width=32, batch=32):
    """log10 RMS of dL/dh and dL/dW, in float64, backpropagated with pencil and paper."""
    φ, slope = BY_HAND[tuple(ACTIVATIONS)[k.activation]]
    x, readout = map(np.float64, stack.signals(k, width, batch))
    W, b = map(np.float64, stack.init(k, width))
    h, tape = x, []
    for l in range(k.depth):
        z = h @ W[l] + b[l]
        tape.append((h, z, φ(z)))
        h = φ(z)
    δ, out = readout, []
    for l in reversed(range(k.depth)):
        h_in, z, y = tape[l]
        g = δ * slope(z, y)
        out.append([np.log10(np.sqrt(np.mean(v**2))) for v in (δ, h_in.T @ g)])
        δ = g @ W[l].T
    return np.array(out[::-1]).T


@pytest.mark.parametrize(
    "depth, activation, σw, σb",
    [
        (50, "sigmoid", 1, 0),
        (50, "sigmoid", 0.3, 0),
        (64, "sigmoid", 4, 1),
        (50, "tanh", 0.2, 0),  # the forward signal vanishes too
        (50, "tanh", 0.1, 0),  # … below the smallest float32
        (50, "tanh", 1, 0.05),
        (64, "relu", 1.414, 0),
        (64, "relu", 0.2, 0),
        (64, "linear", 3, 0),
        (1, "sigmoid", 1, 0),
    ],
)
def test_it_is_the_product_of_vjps_in_float64(depth, activation, σw, σb):
    ours, theirs = profile(depth, activation, σw, σb, seed=1), by_hand(knobs(depth, activation, σw, σb, seed=1))
    np.testing.assert_allclose(ours.log10_dh, theirs[0], atol=1e-4)
    np.testing.assert_allclose(ours.log10_dW, theirs[1], atol=1e-4)


@given(st.integers(1, 64), st.sampled_from(sorted(ACTIVATIONS)), st.floats(0.05, 3), st.integers(0, 10**6))
@settings(max_examples=30, deadline=None)
def test_no_zero_is_false(depth, activation, σw, seed):
    ours = profile(depth, activation, σw, seed=seed)
    assert ours.log10_dh.shape == (depth,) and not np.isnan(ours.log10_dh).any()
    if activation != "relu":  # a ReLU network may really be dead
        assert np.isfinite(ours.log10_dh).all() and np.isfinite(ours.log10_dW).all()
    assert ours.log10_dh[-1] == pytest.approx(0, abs=1e-6)


def test_it_is_what_jax_grad_says_where_float32_can_say_it():
    k = knobs(6, "tanh", 1.5, 0.1, seed=2)
    θ, (x, readout) = stack.init(k, 32), stack.signals(k, 32, 32)
    dW = jax.grad(lambda θ: jnp.sum(readout * stack.apply(k, θ, x)))(θ).weights[:6]
    np.testing.assert_allclose(profile(6, "tanh", 1.5, 0.1, 2).log10_dW, jax.vmap(log10_rms)(dW), atol=1e-4)


def test_turning_every_knob_compiles_once():
    jax.clear_caches()
    profile()
    with compiles_nothing():
        for depth in (3, 10.0, np.int64(20), np.float32(30)):
            for activation in ACTIVATIONS:
                for scale in (1, 0.5, np.float64(2), np.int32(3)):
                    profile(depth, activation, scale, bias_scale=scale, seed=np.int64(3))


def test_a_sweep_is_the_same_as_one_after_the_other():
    runs = sweep(seed=range(3), depth=12, activation="tanh")
    assert runs.log10_dh.shape == (3, 12)
    for seed in range(3):
        np.testing.assert_allclose(runs.log10_dh[seed], profile(12, "tanh", seed=seed).log10_dh, atol=1e-4)
    depths = sweep(depth=[2, 5], weight_scale=[1.0, 2.0])
    np.testing.assert_allclose(depths.log10_dW[0, :2], profile(2, weight_scale=1).log10_dW, atol=1e-4)
    np.testing.assert_allclose(
        depths.decades_lost, [profile(2).decades_lost, profile(5, weight_scale=2).decades_lost], atol=1e-4
    )
    assert np.isnan(depths.log10_dh[0, 2:]).all()


def test_sweeping_again_compiles_nothing():
    sweep(seed=range(4), depth=5)
    with compiles_nothing():
        sweep(seed=np.arange(4), depth=np.int64(9), weight_scale=2, activation="relu")


class Half(NamedTuple):
    weights: jax.Array


def test_any_chain_can_be_measured():
    """h ← w h: dL/dh shrinks by w a stage, and each dL/dw is the same."""
    ours = measure(lambda h, θ: h * θ.weights, Half(jnp.full(40, 1e-3)), jnp.ones(4), jnp.sum)
    np.testing.assert_allclose(ours.log10_dh, -3 * np.arange(39, -1, -1.0), atol=1e-4)
    np.testing.assert_allclose(ours.log10_dW, np.full(40, -117 + np.log10(4)), atol=1e-4)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_any_chain_can_be_measured_in_either_precision(dtype):
    """With 64 bits switched on, a loss in float64 over a float32 chain is measured, too."""
    with jax.enable_x64(True):
        weights, target = Half(jnp.full(5, 0.1, dtype)), np.ones(4, np.float64)
        ours = measure(lambda h, θ: h * θ.weights, weights, jnp.ones(4, dtype), lambda h: jnp.sum(h * target))
    np.testing.assert_allclose(ours.log10_dh, -np.arange(4, -1, -1.0), atol=1e-5)


def test_a_chain_without_weights_field_is_measured_over_all_its_parameters():
    ours = measure(lambda h, θ: h * θ[0] + θ[1], (jnp.full(3, 2.0), jnp.zeros(3)), jnp.ones(()), lambda h: h)
    np.testing.assert_allclose(
        ours.log10_dW, np.log10(np.sqrt((np.array([4, 4, 4]) ** 2 + np.array([4, 2, 1]) ** 2) / 2)), atol=1e-6
    )


def test_a_dead_network_is_exactly_zero():
    k = knobs(4, "relu", 1.0)
    dead = stack.init(k, 8)._replace(biases=jnp.full((64, 8), -1e6))
    x, readout = stack.signals(k, 8, 8)
    ours = measure(partial(stack.stage, k), dead, x, lambda h: jnp.sum(readout * h), stack.active(k)).trimmed()
    assert np.isneginf(ours.log10_dh[:3]).all() and np.isneginf(ours.log10_dW).all()
    assert "dL/dh 0 …" in repr(ours)


@given(st.floats(-45, 37), st.integers(1, 9))
@settings(max_examples=50, deadline=None)
def test_log10_rms_neither_underflows_nor_overflows(exponent, n):
    x = np.float64(10.0**exponent)
    if np.float32(x) > np.finfo(np.float32).tiny:
        assert float(log10_rms(jnp.full(n, np.float32(x)))) == pytest.approx(exponent, abs=1e-4)


def test_log10_rms_of_what_is_beyond_float32_is_no_zero():
    assert float(log10_rms(jnp.zeros(3))) == -np.inf
    for beyond in (np.nan, np.inf):
        assert np.isnan(log10_rms(jnp.array([1.0, beyond])))


@pytest.mark.parametrize("name", ["relu", "linear"])
def test_a_signal_that_explodes_far_beyond_float32_is_measured_like_any(name):
    """10²⁸⁰: c times the weights make c^l of h_l, and of dL/dh_l all that lies behind it."""
    plain, large, behind = profile(50, name, 1.0), profile(50, name, 2.0**19), np.arange(50)[::-1]
    np.testing.assert_allclose(large.log10_dh, plain.log10_dh + behind * np.log10(2.0**19), rtol=1e-5)
    np.testing.assert_allclose(large.log10_dW, plain.log10_dW + 49 * np.log10(2.0**19), rtol=1e-5)
    np.testing.assert_allclose(
        forward(50, name, 2.0**19).log10_h, forward(50, name, 1.0).log10_h + np.arange(1, 51) * np.log10(2.0**19),
        rtol=1e-5,
    )  # fmt: skip


def test_before_a_stage_that_float32_cannot_hold_there_is_no_number_and_no_zero():
    """XLA's max(nan, 0) is 0, and its slope there 0 as well."""
    turn, factors = jnp.array([[1.0, -1.0], [-1.0, 1.0]]), jnp.array([1.0, 1.0, 3e38, 3e38, 1.0])
    ours = measure(lambda h, c: jax.nn.relu(c * (h @ turn)), factors, jnp.array([1.0, -1.0]), jnp.sum)
    assert np.isnan(ours.log10_dh[:4]).all() and ours.log10_dh[4] == 0 and ours.depth == 5
    assert repr(ours).startswith("GradientProfile(5 stages, dL/dh no number … 10^0.0")


def test_the_repr_is_its_numbers():
    assert repr(GradientProfile(np.array([-2.04, 0, np.nan]), np.array([-3.0, -1, np.nan]))) == (
        "GradientProfile(2 stages, dL/dh 10^-2.0 … 10^0.0, dL/dW 10^-3.0 … 10^-1.0)"
    )
    assert "median of 3 runs" in repr(sweep(seed=range(3)))


@pytest.mark.parametrize(
    "given",
    [dict(), dict(seed=[]), dict(seed=[1, 2], depth=[1, 2, 3]), dict(activation=["tanh", "relu"])],
)
def test_a_sweep_without_a_proper_sequence_gets_a_sentence(given):
    with pytest.raises(BadInput, match="A sweep needs one or more of"):
        sweep(**given)


def test_a_misspelt_knob_and_a_bad_size_get_a_sentence():
    with pytest.raises(BadInput, match="Did you mean 'depth'"):
        sweep(dept=[1, 2])
    with pytest.raises(BadInput, match="The width must be a whole number"):
        profile(width=0)


def test_measure_says_what_it_needs():
    with pytest.raises(BadInput, match="measure needs stage as a function; 3 came"):
        measure(3, Half(jnp.ones(3)), jnp.ones(2), jnp.sum)
    with pytest.raises(BadInput, match="the stages as its first axis"):
        measure(lambda h, θ: h, (jnp.ones(3), jnp.ones(4)), jnp.ones(2), jnp.sum)
    with pytest.raises(BadInput, match="the stages as its first axis"):
        measure(lambda h, θ: h, (), jnp.ones(2), jnp.sum)
