"""Inputs far from 0 whose mean the network takes out and puts back, beside a network that does not."""

import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(12)
draw = lambda *shape: jnp.asarray(RNG.normal(size=shape) / shape[0] ** 0.5, "float32")

PRESSURE = 1013 + np.cumsum(RNG.normal(size=(60, 30)), 1)
BATCH = {"past": jnp.asarray(PRESSURE[:, :24], "float32"), "next": jnp.asarray(PRESSURE[:, 24:], "float32")}
PARAMS = {"in": draw(24, 32), "out": draw(32, 6)}


def forecast(back):
    """The next hours of a barometer, from what differs from its last value, or from the values as they are."""

    def loss(p, b):
        last = b["past"][:, -1:] * back
        guess = jnp.tanh((b["past"] - last) @ p["in"] / 3) @ p["out"] + last
        return jnp.mean(jnp.abs(guess + 1013 * (1 - back) - b["next"]))

    return loss


@pytest.mark.parametrize("optimizer", [optax.adam(1e-3), None])
def test_a_mean_that_is_taken_out_and_put_back_hides_nothing(optimizer):
    assert vg.diagnose(forecast(1.0), PARAMS, BATCH, optimizer=optimizer, follow=0).healthy


def test_a_mean_that_goes_into_the_weights_is_found():
    assert vg.diagnose(forecast(0.0), PARAMS, BATCH, follow=0).first.kind == "unscaled inputs"
