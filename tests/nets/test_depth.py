"""A loop of traced depth is the loop one would write, with its gradients."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.nets.depth import through

W = 0.4 * np.random.default_rng(0).normal(size=(4, 3, 3)).astype(np.float32)
X = np.random.default_rng(1).normal(size=(2, 3)).astype(np.float32)


def stage(fixed, h, layer):
    number, strength = fixed
    return h + strength * jnp.tanh(h @ layer) * (number + 1)


def unrolled(strength, h, layers, count):
    for layer in layers[:count]:
        h = stage((1, strength), h, layer)
    return jnp.sum(h**2)


def looped(strength, h, layers, count):
    return jnp.sum(through(stage, (np.int32(1), strength), h, layers, count) ** 2)


@pytest.mark.parametrize("count", [0, 1, 3, 4, 9])
def test_value_and_every_gradient(count):
    """Also of what all stages share; beyond the last layer there is nothing."""
    got = jax.jit(jax.value_and_grad(looped, (0, 1, 2)))(0.7, X, W, np.int32(count))
    expected = jax.value_and_grad(unrolled, (0, 1, 2))(0.7, X, W, count)
    for one, other in zip(jax.tree.leaves(got), jax.tree.leaves(expected), strict=True):
        np.testing.assert_allclose(one, other, rtol=2e-5, atol=1e-6)


def test_rows_may_have_depths_of_their_own():
    strengths, counts = jnp.array([0.7, 0.2, 0.5]), np.array([3, 0, 4], np.int32)
    got = jax.vmap(jax.grad(looped), (0, None, None, 0))(strengths, X, W, counts)
    expected = [jax.grad(unrolled)(s, X, W, n) for s, n in zip(strengths, counts, strict=True)]
    np.testing.assert_allclose(got, expected, rtol=2e-5)
