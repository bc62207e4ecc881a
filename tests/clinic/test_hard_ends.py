"""Between its ends a hard tanh has all of its slope: half of its values beyond them are no illness, nearly all are."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")


def regression(activation, size):
    rng = np.random.default_rng(3)
    draw = lambda *shape: jnp.asarray(rng.normal(size=shape), "float32")
    batch = {"x": draw(64, 9), "y": draw(64)}

    def loss(p, batch):
        h = activation(batch["x"] @ p["in"] + p["b"])
        h = activation(h @ p["mid"])
        return ((h @ p["out"] - batch["y"]) ** 2).mean()

    params = {"in": size * draw(9, 24) / 3, "b": jnp.zeros(24), "mid": 2 * draw(24, 24) / 24**0.5, "out": draw(24) / 5}
    return loss, params, batch


def binary_units(z):
    """Signs forward, and backward the slope of a hard tanh (Hubara et al. 2016)."""
    flat = jnp.clip(z, -1, 1)
    return flat + jax.lax.stop_gradient(jnp.sign(z) - flat)


@pytest.mark.parametrize("activation", [jax.nn.hard_tanh, binary_units])
def test_half_beyond_is_healthy(activation):
    found = vg.diagnose(*regression(activation, 2.0))
    assert found.healthy
    assert max(stage.saturated for stage in found.examination.stages if stage.kind == "activation") > 0.5


@pytest.mark.parametrize(("activation", "size"), [(jax.nn.hard_tanh, 12.0), (binary_units, 12.0), (jnp.tanh, 6.0)])
def test_nearly_all_beyond_is_not(activation, size):
    assert vg.diagnose(*regression(activation, size)).first.kind == "saturated"
