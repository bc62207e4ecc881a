"""Numbers that lie far from 0, beside what tells them apart: what the format takes is no fault of the rate."""

import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(8)
TRUE = RNG.uniform(-30, 30, (8, 2))
MASTS = RNG.uniform(-50, 50, (11, 2)).round()


def stations(origin):
    """Places from their distances to masts, in metres of a map whose zero is `origin` away."""
    params = {"place": jnp.asarray(TRUE + RNG.normal(size=TRUE.shape) + origin, "float32")}
    far = np.linalg.norm(TRUE[:, None] - MASTS, axis=-1)

    def loss(p, batch):
        masts, far = batch
        return jnp.mean((jnp.sqrt(jnp.sum((p["place"][:, None] - masts) ** 2, -1) + 1e-6) - far) ** 2)

    return loss, params, (jnp.asarray(MASTS + origin, "float32"), jnp.asarray(far, "float32"))


def test_a_step_of_their_size_is_lost_beside_what_they_have_in_common():
    found = vg.diagnose(*stations(6_000_000.0), optimizer=optax.adam(0.1)).first
    assert found.kind == "rounded away" and "fixed number" in found.remedy.do and found.paths == ("['place']",)


def test_it_arrives_where_that_is_taken_out():
    assert vg.diagnose(*stations(0.0), optimizer=optax.adam(0.1)).healthy


def test_a_small_rate_is_one_there_too():
    found = vg.diagnose(*stations(6_000_000.0), optimizer=optax.adam(1e-5)).first
    assert found.kind == "learning rate too small"
