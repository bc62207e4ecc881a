"""Who learns to be silent has learnt nothing: networks that get rid of the noise of their first answers alone."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(0)
draw = lambda *shape, gain=1.0: jnp.asarray(RNG.normal(size=shape) * gain / shape[0] ** 0.5, "float32")
X = jnp.asarray(RNG.normal(size=(96, 6)), "float32")
Y = jnp.tanh(X @ draw(6, gain=2.0))
BODY = {"w": draw(6, 24, gain=1.4), "v": draw(24, 24, gain=1.4), "loud": jnp.full(1, 0.6)}


def frozen(p, x):
    return jax.lax.stop_gradient(jax.nn.relu(jax.nn.relu(x @ p["w"]) @ p["v"]))


def loud_sum(p, b):
    """The one number that learns makes the answers quieter."""
    h = frozen(p, b[0])
    return jnp.mean((p["loud"] * (h[:, :12] - h[:, 12:]).sum(-1) - b[1]) ** 2)


def headed(p, b):
    """A frozen body below a head that learns."""
    return jnp.mean(((frozen(p, b[0]) @ p["head"])[:, 0] * p["loud"] - b[1]) ** 2)


def first(loss, params):
    return vg.diagnose(loss, params, (X, Y), optimizer=optax.adam(1e-2)).first


def test_a_scale_that_learns_alone_behind_a_cut_is_no_frozen_body():
    found = first(loud_sum, BODY)
    assert (found.kind, found.cause) == ("gradient cut off", "stop_gradient")
    assert first(headed, BODY | {"head": draw(24, 1)}) is None
