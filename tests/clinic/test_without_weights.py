"""A loss that begins far too large where no weights stand: beside the same at parameters of 0."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")


def swarm(share, size=0.3):
    """Bodies that are moved by what all others exert, eight times; share: of the sum."""
    rng = np.random.default_rng(3)
    x = rng.normal(size=(3, 20, 2))
    later = 0.8 * x + 0.2 * x.mean(1, keepdims=True)
    params = {
        "near": jnp.asarray(size * rng.normal(size=8), "float32"),
        "far": jnp.asarray(size * rng.normal(size=8), "float32"),
    }

    def loss(p, batch):
        def layer(x, w):
            apart = x[:, :, None] - x[:, None]
            pull = jnp.tanh(w["far"] + w["near"] / (1 + jnp.sum(apart**2, -1, keepdims=True)))
            return x + share * jnp.sum(apart * pull, 2), None

        return jnp.mean((jax.lax.scan(layer, batch[0], p)[0] - batch[1]) ** 2)

    return loss, params, (jnp.asarray(x, "float32"), jnp.asarray(later, "float32"))


def test_a_sum_over_all_others_explodes_without_any_weights():
    found = vg.diagnose(*swarm(1.0), optimizer=optax.adam(2e-3))
    assert (found.first.kind, found.first.cause) == ("exploding", "forward")
    assert "with all parameters at 0" in found.first.measured and not found.examination.stages[0].parameters


def test_their_mean_does_not():
    assert vg.diagnose(*swarm(1 / 20), optimizer=optax.adam(2e-3)).healthy


def test_nor_does_a_curve_that_begins_far_off_and_is_fitted():
    x = jnp.linspace(0, 1, 40)
    y = 2 + 3 * x
    start = {"a": jnp.float32(60.0), "b": jnp.float32(-30.0)}
    found = vg.diagnose(
        lambda p, batch: jnp.mean((p["a"] + p["b"] * batch[0] - batch[1]) ** 2),
        start,
        (x, y),
        optimizer=optax.adam(1.0),
    )
    assert found.examination.loss.value > 1000 and found.healthy, found
