"""Attention blocks: what is measured is what NumPy and theory find, and where only rounding is left nothing is said."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_11.alike import alike, collapse, next_power, predicted_alike
from vgcourse.inputs import BadInput
from vgcourse.nets import tokens
from vgcourse.nets.initializers import signals


@pytest.fixture(scope="module")
def post():
    return alike(seed=range(6), blocks=24, place="post")


def test_tokens_and_gradients_are_those_of_the_network():
    k = tokens.knobs(3, 0.7, 0.5, "pre", sharpness=1.3, seed=4)
    (x, c), θ = signals(k.seed, 64, 16), tokens.init(k, 64, 3)

    def loss(query):
        h, shares = x, []
        for l in range(3):
            u = (h - h.mean(1, keepdims=True)) / jnp.sqrt(h.var(1, keepdims=True) + 1e-5)
            A = jax.nn.softmax(1.3 * (u @ query[l]) @ (u @ θ.key[l]).T / 8)
            h = 0.5 * h + 0.7 * A @ u @ θ.value[l]
            shares.append(jnp.linalg.norm(h - h.mean(0)) / jnp.linalg.norm(h))
        return jnp.sum(c * h), jnp.array(shares)

    dQ, shares = jax.grad(loss, has_aux=True)(θ.query)
    found = alike(3, 0.7, 0.5, "pre", sharpness=1.3, seed=4)
    np.testing.assert_allclose(found.log10_share, np.log10(shares), atol=2e-3)
    np.testing.assert_allclose(found.log10_dQ, 0.5 * np.log10(jnp.mean(dQ**2, (1, 2))), atol=2e-3)
    assert found.log10_dh[-1] == pytest.approx(0, abs=1e-6) and found.blocks == 3


def test_theory_is_met_where_it_is_said_to_hold(post):
    for given in ({"place": "pre"}, {"strength": 24**-0.5}, {"place": "pre", "sharpness": 0.25}):
        measured, theory = alike(seed=range(6), blocks=24, **given), predicted_alike(blocks=24, **given)
        np.testing.assert_allclose(np.median(measured.log10_share, 0), theory.log10_share, atol=0.1)
        np.testing.assert_allclose(np.median(measured.log10_dh, 0), theory.log10_dh, atol=0.2)
    assert np.abs(np.median(post.log10_share, 0) - predicted_alike(blocks=24, place="post").log10_share).max() < 0.3
    assert np.isnan(predicted_alike(blocks=4, sharpness=2.0).log10_share).all(), "no theory for sharp attention"
    assert np.isnan(predicted_alike(blocks=4, mlp=1).log10_share).all(), "nor with an MLP"


def test_queries_vanish_and_values_do_not(post):
    values, queries = np.median(post.log10_dV, 0), np.median(post.log10_dQ[:, :13], 0)
    assert np.ptp(values) < 0.5 and queries[12] - values[12] < -2 < -1 < queries[0] - values[0]
    assert np.median(post.log10_dh[:, 0]) > -1, "and dL/dh is well"


def test_what_is_rounding_is_left_out(post):
    alone = alike(blocks=24, skip=0, seed=range(4))
    assert np.isnan(alone.log10_share[:, 3:]).all() and not np.isnan(alone.log10_share[:, :2]).any()
    assert np.isnan(alone.log10_dQ[:, 4:]).all() and not np.isnan(alone.log10_dV).any()
    assert repr(alone).endswith("under 10^-5)") and repr(post).endswith("10^-3.0)")
    assert np.isnan(alike(blocks=2, sharpness=0).log10_dQ).all(), "where nothing is chosen"


def test_a_gradient_through_attention_that_rounding_decides_is_left_out():
    """α = 1.65 without a skip: tokens of 10⁶ that differ by their last bits, and a dL/dh that overflows."""
    alone = alike(32, 1.65, 0, sharpness=2.4, seed=1)
    assert not any(np.isneginf(values).any() for values in alone), "a nan is no zero"
    assert np.isnan(alone.log10_dh[:-2]).all() and np.isnan(alone.log10_dV[:-2]).all()
    assert alone.blocks == 32 and alone.log10_dh[-1] == pytest.approx(0, abs=1e-6)
    assert not np.isnan(alike(24, seed=1).log10_dh).any(), "tokens that differ are told apart at any size"


def test_the_collapse_agrees_with_plain_arithmetic_as_far_as_that_goes():
    rng = np.random.default_rng(0)
    h = rng.normal(size=(16, 64))
    for share in collapse(3, seeds=[0])[0]:
        Wq, Wk, Wv = rng.normal(size=(3, 64, 64)) / 8
        z = h @ Wq @ (h @ Wk).T / 8
        A = np.exp(z - z.max(1, keepdims=True))
        h = A / A.sum(1, keepdims=True) @ h @ Wv
        assert share == pytest.approx(np.log10(np.linalg.norm(h - h.mean(0)) / np.linalg.norm(h)), abs=1e-6)


def test_each_layer_takes_three_times_as_much():
    shares = np.median(collapse(8), 0)
    losses = np.diff(shares)[3:]
    np.testing.assert_allclose(losses[1:] / losses[:-1], 3, atol=0.05)
    assert shares[-1] < -1500 and next_power(-1.5, -5.9) == pytest.approx(-19.1)
    for before, now, after in zip(shares[3:], shares[4:], shares[5:], strict=False):
        assert next_power(before, now) == pytest.approx(after, rel=0.01)


def test_a_knob_compiles_nothing():
    alike(blocks=3)
    with compiles_nothing():
        alike(blocks=20, strength=0.3, skip=0.5, place="post", sharpness=3.0, mlp=1, seed=9)


def test_wrong_input_gets_a_sentence():
    for wrong, sentence in (
        (lambda: alike(place="middle"), "The place of the normalisation"),
        (lambda: alike(blocks=33), "The number of blocks"),
        (lambda: alike(count=1), "The number of tokens"),
        (lambda: collapse(0), "The number of layers"),
    ):
        with pytest.raises(BadInput, match=sentence):
            wrong()


def test_a_step_of_one_size_moves_the_end_less_by_queries_than_by_values_where_tokens_are_alike():
    """Problem 11.5: Adam gives W_Q and W_V steps of one size, and no effect of one size."""

    def moved(k):
        (x, c), θ = signals(k.seed, 64, 16), tokens.init(k, 64, 24)
        end = lambda θ: jax.lax.scan(lambda h, θ_l: (tokens.block(k, h, θ_l), None), x, θ)[0]
        g, found = jax.grad(lambda θ: jnp.sum(c * end(θ)))(θ), []
        for name in ("query", "value"):
            step = jnp.zeros_like(θ.query).at[12].set(-1e-3 * jnp.sign(getattr(g, name)[12]))
            found.append(jnp.linalg.norm(end(θ._replace(**{name: getattr(θ, name) + step})) - end(θ)))
        return jnp.log10(found[0] / found[1])

    with jax.enable_x64(True):
        compiled = jax.jit(moved)
        after, before = (
            np.median([compiled(tokens.knobs(24, place=place, seed=seed)) for seed in range(20)])
            for place in ("post", "pre")
        )
    assert after == pytest.approx(-2.6, abs=0.3) and before == pytest.approx(-0.9, abs=0.2)
