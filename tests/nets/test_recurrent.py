"""Recurrent cells: each is its paper's formula, starts as it says, and turns its knobs without compiling."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.inputs import BadInput
from vgcourse.nets import recurrent
from vgcourse.nets.recurrent import CELLS, Parameters, draw, init, knobs

σ = lambda z: 1 / (1 + np.exp(-z))
H = 3


def by_hand(cell, θ, s, x):
    """One step in float64, unit by unit blocks, written without the package."""
    W, U, b = (np.asarray(leaf, float) for leaf in θ)
    block = lambda g, h: h @ W[:, g * H : (g + 1) * H] + x @ U[:, g * H : (g + 1) * H] + b[g * H : (g + 1) * H]
    if cell == "lstm":
        c, h = s[:, :H], s[:, H:]
        c = σ(block(1, h)) * c + σ(block(0, h)) * np.tanh(block(2, h))
        return np.hstack([c, σ(block(3, h)) * np.tanh(c)])
    if cell == "gru":
        r, u = σ(block(0, s)), σ(block(1, s))
        return u * s + (1 - u) * np.tanh(block(2, r * s))
    z = block(0, s)
    return np.maximum(z, 0) if cell == "irnn" else np.tanh(z)


@pytest.mark.parametrize("cell", CELLS)
def test_a_step_is_the_formula(cell):
    rng = np.random.default_rng(1)
    θ = init(cell, knobs(forget_bias=0.7, weight_scale=1.3), draw(cell, H, 2, 5))
    s, x = rng.normal(size=(4, CELLS[cell].parts * H)), rng.normal(size=(4, 2))
    ours = CELLS[cell].step(jax.tree.map(jnp.float32, θ), jnp.float32(s), jnp.float32(x))
    np.testing.assert_allclose(ours, by_hand(cell, θ, s, x), atol=2e-6)


def test_a_run_is_its_steps():
    x = np.random.default_rng(0).normal(size=(5, 2, 2)).astype(np.float32)
    for cell in ("lstm", "gru"):
        θ = init(cell, knobs(), draw(cell, H, 2))
        s, found = np.zeros((2, CELLS[cell].parts * H)), []
        for x_t in x:
            s = by_hand(cell, θ, s, x_t)
            found.append(s[:, -H:])
        np.testing.assert_allclose(recurrent.run(cell, θ, jnp.asarray(x)), found, atol=1e-5)


def test_starts_are_what_they_are_called():
    np.testing.assert_array_equal(draw("irnn", 5, 2).recurrent, np.eye(5))
    Q = draw("orthogonal", 8, 2, 3).recurrent
    np.testing.assert_allclose(Q @ Q.T, np.eye(8), atol=1e-6)
    W = draw("lstm", 64, 2, 1).recurrent
    assert W.shape == (64, 256) and 64 * W.var() == pytest.approx(1, abs=0.05)


def test_the_forget_bias_goes_to_one_gate_and_the_scale_to_w_alone():
    for cell, gate in (("lstm", 1), ("gru", 1), ("rnn", None)):
        plain, turned = (
            init(cell, knobs(forget_bias=b, weight_scale=w), draw(cell, H, 2)) for b, w in ((0, 1), (2, 3))
        )
        expected = np.zeros((CELLS[cell].blocks, H))
        if gate is not None:
            expected[gate] = 2
        np.testing.assert_array_equal(turned.biases, expected.ravel())
        np.testing.assert_allclose(turned.recurrent, 3 * plain.recurrent, rtol=1e-6)
        np.testing.assert_array_equal(turned.inputs, plain.inputs)


def test_a_forget_gate_near_one_carries_the_cell():
    θ = Parameters(*(np.zeros(shape, np.float32) for shape in ((H, 4 * H), (2, 4 * H), (4 * H,))))
    open_ = θ._replace(biases=np.repeat(np.float32([0, 50, 0, 0]), H))
    s, x = jnp.float32(np.random.default_rng(0).normal(size=(2, 2 * H))), jnp.zeros((2, 2))
    np.testing.assert_allclose(CELLS["lstm"].step(open_, s, x)[:, :H], s[:, :H], atol=1e-6)
    np.testing.assert_allclose(CELLS["lstm"].step(θ, s, x)[:, :H], s[:, :H] / 2, atol=1e-6)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: recurrent.cell_of("ltsm"), "Did you mean 'lstm'"),
        (lambda: knobs(lag=101), "The lag must be a whole number from 1 to 100"),
        (lambda: knobs(forget_bias=float("nan")), "The forget bias"),
        (lambda: knobs(weight_scale=-1), "The weight scale"),
    ],
)
def test_bad_input_is_one_sentence(call, words):
    with pytest.raises(BadInput, match=words):
        call()
