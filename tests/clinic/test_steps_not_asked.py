"""Steps that the loss does not ask lose nothing over time."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(3)
UNITS, STEPS, SETTLE = 24, 40, 12
WAVES = jnp.asarray(np.cumsum(RNG.normal(size=(12, STEPS, 1)) * 0.3, 1), "float32")
BATCH = WAVES, jnp.roll(WAVES, 1, 1)
RESERVOIR = RNG.normal(size=(UNITS, UNITS))
RESERVOIR = jnp.asarray(0.7 * RESERVOIR / np.abs(np.linalg.eigvals(RESERVOIR)).max(), "float32")
INTO = jnp.asarray(RNG.uniform(-0.5, 0.5, (1, UNITS)), "float32")


def readout(p, batch):
    """Jaeger 2001: nothing but the readout is learnt, and the first steps are left to the state to settle."""

    def step(h, x):
        h = jnp.tanh(h @ RESERVOIR + x @ INTO)
        return h, h @ p["out"] + p["bias"]

    told = jax.lax.scan(step, jnp.zeros((len(batch[0]), UNITS)), batch[0].swapaxes(0, 1))[1].swapaxes(0, 1)
    return jnp.mean((told - batch[1])[:, SETTLE:] ** 2)


def learnt(p, batch):
    """The same state, and what it does with itself is learnt: at the end it is asked for the beginning."""

    def step(h, x):
        return jnp.tanh(h @ p["state"] + x @ INTO), None

    h = jax.lax.scan(step, jnp.zeros((len(batch[0]), UNITS)), batch[0].swapaxes(0, 1))[0]
    return jnp.mean((h @ p["out"] + p["bias"] - batch[0][:, 0]) ** 2)


PARAMS = {"out": jnp.zeros((UNITS, 1)), "bias": jnp.zeros(1)}


def test_a_reservoir_that_is_given_time_to_settle_is_healthy():
    assert vg.diagnose(readout, PARAMS, BATCH, optimizer=optax.adam(0.02), follow=0).healthy


def test_a_state_that_forgets_is_found():
    p = PARAMS | {"state": 0.4 * RESERVOIR, "out": jnp.ones((UNITS, 1)) / UNITS}
    found = vg.diagnose(learnt, p, BATCH, optimizer=optax.adam(0.02), follow=0).first
    assert (found.kind, found.cause) == ("vanishing", "over time")


def test_a_state_that_is_learnt_and_reset_on_the_way_is_found():
    def reset(p, batch):
        def step(h, now):
            x, t = now
            return jnp.tanh(jnp.where(t == 4, 0.0, h) @ p["state"] + 0.1 * x @ INTO), None

        steps = batch[0][:, :16].swapaxes(0, 1), jnp.arange(16)
        h = jax.lax.scan(step, jnp.zeros((len(batch[0]), UNITS)), steps)[0]
        return jnp.mean((h @ p["out"] + p["bias"] - batch[0][:, 0]) ** 2)

    orthogonal = jnp.asarray(np.linalg.qr(RNG.normal(size=(UNITS, UNITS)))[0], "float32")
    p = PARAMS | {"state": orthogonal, "out": jnp.ones((UNITS, 1)) / UNITS}
    found = vg.diagnose(reset, p, BATCH, optimizer=optax.adam(1e-3), follow=0).first
    assert (found.kind, found.cause) == ("vanishing", "over time")
