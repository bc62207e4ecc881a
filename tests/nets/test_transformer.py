"""Transformer blocks and highway layers against NumPy in float64, written once more by hand."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.nets import highway, transformer


def ln(z):
    return (z - z.mean(-1, keepdims=True)) / np.sqrt(z.var(-1, keepdims=True) + 1e-5)


def attended(h, θ, heads):
    out = []
    for part in np.split(np.arange(h.shape[1]), heads):
        q, k, v = (h @ W[:, part] for W in (θ.query, θ.key, θ.value))
        scores = np.exp(q @ k.T / np.sqrt(len(part)))
        out.append(scores / scores.sum(1, keepdims=True) @ v)
    return np.concatenate(out, 1) @ θ.output


def by_hand(h, θ, place, heads):
    mlp = lambda h: np.maximum(h @ θ.inner, 0) @ θ.weights
    if place == "pre":
        h = h + attended(ln(h), θ, heads)
        return h + mlp(ln(h))
    h = ln(h + attended(h, θ, heads))
    return ln(h + mlp(h))


@pytest.mark.parametrize("heads", [1, 4])
@pytest.mark.parametrize("place", transformer.PLACES)
def test_a_block_is_what_the_paper_writes(place, heads):
    θ = jax.tree.map(lambda leaf: leaf[0], transformer.init(jax.random.key(1), 3, 16))
    h = jax.random.normal(jax.random.key(2), (5, 16))
    expected = by_hand(np.asarray(h, float), transformer.Block(*(np.asarray(W, float) for W in θ)), place, heads)
    np.testing.assert_allclose(transformer.PLACES[place](h, θ, heads), expected, atol=2e-4)


def test_post_ln_leaves_every_token_normalised_and_pre_ln_lets_it_grow():
    θ = transformer.init(jax.random.key(0), 20, 32)
    size = {}
    for place, block in transformer.PLACES.items():
        h, _ = jax.lax.scan(
            lambda h, θ_l, block=block: (block(h, θ_l), None), jax.random.normal(jax.random.key(1), (4, 32)), θ
        )
        size[place] = float(jnp.mean(h**2))
    assert size["post"] == pytest.approx(1, abs=1e-3) and size["pre"] > 5


def test_a_highway_with_shut_gates_passes_what_comes():
    h = jax.random.normal(jax.random.key(0), (6, 8))
    θ = jax.tree.map(lambda leaf: leaf[0], highway.init(jax.random.key(1), 2, 8, -40.0))
    np.testing.assert_allclose(highway.layer(h, θ), h, atol=1e-6)
    W, G = np.asarray(θ.weights, float), np.asarray(θ.gate, float)
    T = 1 / (1 + np.exp(-(np.asarray(h) @ G - 1)))
    expected = T * np.tanh(np.asarray(h) @ W) + (1 - T) * np.asarray(h)
    np.testing.assert_allclose(highway.layer(h, θ._replace(bias=-jnp.ones(8))), expected, atol=1e-5)
