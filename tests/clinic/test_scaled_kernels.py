"""A number that scales all pairs of examples is no layer: what comes before it is compared with the layers alone."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(13)

X = jnp.asarray(np.sort(RNG.uniform(-2, 2, size=60))[:, None], "float32")
Y = jnp.asarray(np.sign(np.sin(3 * X[:, 0])) + 0.1 * RNG.normal(size=60), "float32")


def marginal(p, batch):
    """Wilson et al. 2016, deep kernel learning: a Gaussian process on what a network makes of the inputs."""
    x, y = batch
    for w in p["layers"][:-1]:
        x = jnp.tanh(x @ w)
    z = x @ p["layers"][-1]
    near = jnp.exp(-0.5 * jnp.sum((z[:, None] - z[None]) ** 2, -1))
    K = jnp.exp(p["size"]) * near + (jnp.exp(p["noise"]) + 1e-4) * jnp.eye(len(y))
    root = jnp.linalg.cholesky(K)
    return 0.5 * y @ jax.scipy.linalg.cho_solve((root, True), y) + jnp.sum(jnp.log(jnp.diag(root)))


def params(gain, depth=3):
    rng, widths = np.random.default_rng(14), (1, *[16] * depth, 2)
    draw = lambda n, m: jnp.asarray(rng.normal(size=(n, m)) * gain / n**0.5, "float32")
    layers = [draw(n, m) for n, m in zip(widths, widths[1:], strict=False)]
    return {"layers": layers, "size": jnp.zeros(()), "noise": jnp.array(-2.0)}


@pytest.mark.parametrize("optimizer", [optax.adam(1e-2), None])
def test_the_size_of_a_kernel_is_no_layer(optimizer):
    assert vg.diagnose(marginal, params(0.4), (X, Y), optimizer=optimizer, follow=0).healthy


def test_layers_in_front_of_a_kernel_that_lose_the_gradient_are_found():
    told = vg.diagnose(marginal, params(0.25, depth=7), (X, Y), follow=0)
    assert told.first.kind == "vanishing"
