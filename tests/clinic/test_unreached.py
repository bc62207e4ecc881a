"""Parameters that no gradient reaches, by what they are in the program."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(12)
X = jnp.asarray(RNG.normal(size=(48, 12)), "float32")
Y = X[:, 0] * X[:, 1] + X[:, 2]


def draw(*shape, gain=1.0):
    return jnp.asarray(gain * RNG.normal(size=shape) / shape[0] ** 0.5, "float32")


def gridded(w):
    """What is left of a division is taken off: rounding down, whose slopes add up to 0."""
    return w - jnp.mod(w, 0.05)


def straight_through(w):
    return w + jax.lax.stop_gradient(gridded(w) - w)


@pytest.mark.parametrize(("grid", "sick"), [(gridded, True), (straight_through, False)])
def test_weights_that_lose_their_gradient_before_their_product(grid, sick):
    def loss(p, batch):
        h = jnp.tanh(batch[0] @ grid(p["in"]) + p["bias"])
        return jnp.mean((h @ grid(p["out"]) - batch[1]) ** 2)

    params = {"in": draw(12, 32), "bias": jnp.zeros(32), "out": draw(32)}
    found = vg.diagnose(loss, params, (X, Y), optimizer=optax.adam(1e-2))
    assert found.healthy is not sick
    if sick:
        assert (found.first.kind, found.first.cause) == ("gradient cut off", "between weights and product")
        assert found.first.place.code.startswith("h = jnp.tanh(batch[0] @ grid") and "['in']" in found.first.paths


def delayed(p, batch):
    """A wave that arrives later, read at whole steps."""
    at = (jnp.arange(30.0) - p["delay"]).astype(jnp.int32)
    return jnp.mean((batch[0][at] * p["loud"] - batch[1]) ** 2)


def read_between(p, batch):
    at = jnp.interp(jnp.arange(30.0) - p["delay"], jnp.arange(40.0), batch[0])
    return jnp.mean((at * p["loud"] - batch[1]) ** 2)


@pytest.mark.parametrize(("loss", "sick"), [(delayed, True), (read_between, False)])
def test_a_delay_that_is_cast_to_an_index(loss, sick):
    wave = np.sin(np.arange(40) / 4)
    batch = (jnp.asarray(wave, "float32"), jnp.asarray(wave[(np.arange(30) - 5)], "float32"))
    params = {"delay": jnp.full(30, 1.5), "loud": jnp.float32(1.0)}
    found = vg.diagnose(loss, params, batch, optimizer=optax.adam(0.1))
    assert found.healthy is not sick
    if sick:
        assert (found.first.cause, found.first.paths) == ("a choice", ("['delay']",))
        assert "astype(jnp.int32)" in found.first.place.code


def test_a_mask_that_was_found_before_is_a_remark_where_the_rest_learns():
    def loss(p, batch):
        h = jnp.tanh(batch[0] @ (p["in"] * (p["kept"] > 0)))
        return jnp.mean((h @ p["out"] - batch[1]) ** 2)

    params = {"in": draw(12, 32), "kept": jnp.asarray(RNG.normal(size=(12, 32)) + 1, "float32"), "out": draw(32)}
    found = vg.diagnose(loss, params, (X, Y), optimizer=optax.adam(1e-2))
    (told,) = [each for each in found.findings if each.kind == "gradient cut off"]
    assert found.healthy and told.paths == ("['kept']",) and "on purpose" in told.thin
