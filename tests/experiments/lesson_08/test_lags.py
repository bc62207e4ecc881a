"""The gradient against the lag: it is backpropagation through time, and no knob compiles."""

import jax
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_08 import lags
from vgcourse.experiments.lesson_08.lags import cell_paths, growth, lag_profile, log10_path, recurrent_spectrum
from vgcourse.inputs import BadInput
from vgcourse.nets import recurrent

σ = lambda z: 1 / (1 + np.exp(-z))


def rms(v):
    return np.log10(np.sqrt(np.mean(v**2)))


def lstm_by_hand(bias, scale, lag, seed, loss="state"):
    """(dL/dc, dL/dh, dL/dx, Π f) at the last lag + 1 steps, float64, written out."""
    drawn, H = lags.draw("lstm", seed), lags.WIDTH
    W, U = scale * drawn.parameters.recurrent.astype(float), drawn.parameters.inputs.astype(float)
    b = np.repeat([0, bias, 0, 0], H)
    x, signs = drawn.x[-lag - 1 :].astype(float), drawn.signs.astype(float)
    c, h, tape = np.zeros((lags.BATCH, H)), np.zeros((lags.BATCH, H)), []
    for x_t in x:
        a = np.split(h @ W + x_t @ U + b, 4, axis=1)
        i, f, z, o = σ(a[0]), σ(a[1]), np.tanh(a[2]), σ(a[3])
        c_in, c = c, f * c + i * z
        h = o * np.tanh(c)
        tape.append((c_in, c, i, f, z, o))
    δc, δh = signs[:, :H], signs[:, H:] * (loss == "state")
    path, found = np.ones_like(c), []
    for c_in, c, i, f, z, o in reversed(tape):
        t = np.tanh(c)
        g = δc + δh * o * (1 - t**2)
        into = np.hstack([g * z * i * (1 - i), g * c_in * f * (1 - f), g * i * (1 - z**2), δh * t * o * (1 - o)])
        found.append([rms(δc), rms(δh) if δh.any() else -np.inf, rms(into @ U.T), rms(path)])
        δc, δh, path = g * f, into @ W.T, path * f
    return np.array(found[::-1]).T


@pytest.mark.parametrize(("bias", "scale", "lag"), [(1, 1, 100), (0, 1, 100), (3, 0.4, 17), (-1, 0.2, 60), (2, 1, 1)])
def test_an_lstm_is_backpropagation_through_time(bias, scale, lag):
    c, h, x, _ = lstm_by_hand(bias, scale, lag, 3)
    for part, expected in (("c", c), ("h", h), ("state", np.log10((10 ** (2 * c) + 10 ** (2 * h)) / 2) / 2)):
        found = lag_profile("lstm", lag, bias, scale, 3, part)
        assert found.log10_dh.shape == (lag + 1,)
        np.testing.assert_allclose(found.log10_dh, expected, atol=5e-3)
        np.testing.assert_allclose(found.log10_dW, x, atol=5e-3)
    c, _, _, path = lstm_by_hand(bias, scale, lag, 3, loss="c")
    found = cell_paths(lag, bias, scale, [3])
    np.testing.assert_allclose(found.whole[0], c, atol=5e-3)
    np.testing.assert_allclose(found.direct[0], path, atol=5e-3)


@pytest.mark.parametrize(("cell", "scale", "lag"), [
    *((cell, 0.9, 40) for cell in ("rnn", "orthogonal", "irnn", "sigmoid_rnn", "linear_rnn")),
    ("irnn", 3.0, 100), ("linear_rnn", 3.0, 100),  # the state ends at 10⁴⁷ and 10⁵⁵
])  # fmt: skip
def test_a_vanilla_net_is_backpropagation_through_time(cell, scale, lag):
    drawn = lags.draw(cell, 1)
    W, U = scale * drawn.parameters.recurrent.astype(float), drawn.parameters.inputs.astype(float)
    φ, slope = {
        "irnn": (lambda z: np.maximum(z, 0), lambda h: (h > 0).astype(float)),
        "sigmoid_rnn": (σ, lambda h: h * (1 - h)),
        "linear_rnn": (lambda z: z, np.ones_like),
    }.get(cell, (np.tanh, lambda h: 1 - h**2))
    h, states = np.zeros((lags.BATCH, lags.WIDTH)), []
    for x_t in drawn.x[-lag - 1 :]:
        h = φ(h @ W + x_t @ U)
        states.append(h)
    δ, found = drawn.signs.astype(float), []
    for h in reversed(states):
        found.append((rms(δ), rms((δ * slope(h)) @ U.T)))
        δ = (δ * slope(h)) @ W.T
    measured = lag_profile(cell, lag, 0, scale, 1)
    np.testing.assert_allclose(np.transpose([measured.log10_dh, measured.log10_dW]), found[::-1], atol=5e-3)


def test_no_knob_compiles_and_no_size_is_a_false_zero():
    lag_profile("lstm"), lag_profile("rnn")
    with compiles_nothing():
        for lag, bias, scale, seed in (
            (5, -5, 0.2, 0),
            (100, 6, 3, [1, 2]),
            (np.int64(50), np.float64(1), 1, range(20)),
        ):
            found = lag_profile("lstm", lag, bias, scale, seed if isinstance(seed, int) else list(seed))
            assert np.isfinite(found.log10_dh).all()
        lag_profile("orthogonal")  # it differs from "rnn" in its start alone
    assert lag_profile("lstm", 100, -8, 0.2).log10_dh[0] < -60, "far below float32"


def test_many_seeds_are_single_ones():
    many = lag_profile("gru", 30, 1, seed=range(40))
    assert many.log10_dh.shape == (40, 31)
    for seed in (0, 33, 39):
        np.testing.assert_allclose(many.log10_dh[seed], lag_profile("gru", 30, 1, seed=seed).log10_dh, atol=1e-4)


def test_the_path_and_its_half_life_are_one_thing():
    for bias in (-3.0, 0.0, 1.0, 5.0, 40.0):
        assert 10 ** log10_path(bias, lags.half_life(bias)) == pytest.approx(0.5)
        assert log10_path(bias, 1) == pytest.approx(np.log10(lags.forget_gate(bias)), abs=1e-12)
    assert lags.half_life(0) == pytest.approx(1)


def test_without_weights_and_inputs_the_gates_are_the_bias():
    drawn = lags.draw("lstm", 0)
    silent = drawn._replace(x=np.zeros_like(drawn.x))
    whole, direct = jax.jit(lags.paths_of)(recurrent.knobs(100, 2.0, 0.0), silent)
    np.testing.assert_allclose(direct, log10_path(2.0, np.arange(100, -1, -1)), atol=1e-3)
    np.testing.assert_allclose(whole, direct, atol=1e-3)


def test_no_net_exceeds_its_largest_singular_value():
    for cell, γ in (("rnn", 1), ("linear_rnn", 1), ("sigmoid_rnn", 0.25)):
        assert (growth(cell, 1.5) <= np.log10(γ * recurrent_spectrum(cell, 1.5)[:, 0])).all()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: lag_profile("ltsm"), "Did you mean 'lstm'"),
        (lambda: lag_profile("gru", part="c"), "The state of 'gru' has one part"),
        (lambda: lag_profile("lstm", part="d"), "The part must be one of"),
        (lambda: lag_profile("lstm", 0), "The lag"),
        (lambda: cell_paths(seeds=range(50)), "1 to 32 seeds"),
    ],
)
def test_bad_input_is_one_sentence(call, words):
    with pytest.raises(BadInput, match=words):
        call()
