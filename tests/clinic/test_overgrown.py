"""inf that a signal comes to by growing step by step: named where it grows, and not where the numbers end."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(41)
X = jnp.asarray(RNG.normal(size=(16, 6)), "float32")
Y = jnp.asarray(RNG.normal(size=16), "float32")


def draw(*shape, gain=1.0):
    return jnp.asarray(RNG.normal(size=shape) * gain / shape[-2] ** 0.5, "float32")


def test_a_rollout_that_overflows_in_its_last_square():
    params = {"move": 1.5 * jnp.eye(6) + draw(6, 6, gain=0.05), "read": draw(6, 1)}

    def loss(p, batch):
        x, y = batch

        def step(h, _):
            return h + 0.5 * (h @ p["move"]), None

        h, _ = jax.lax.scan(step, x, length=120)
        return jnp.mean(((h @ p["read"])[:, 0] - y) ** 2)

    found = vg.diagnose(loss, params, (X, Y)).first
    assert found.kind == "exploding" and found.place.code == 'return h + 0.5 * (h @ p["move"]), None'
    assert "integer_pow" in found.measured or "square" in found.measured
    assert "['move']" in found.paths


def test_layers_that_overflow():
    params = [draw(6, 40), *(draw(40, 40, gain=30.0) for _ in range(26)), draw(40, 1)]

    def loss(p, batch):
        h, y = batch
        for w in p[:-1]:
            h = jax.nn.relu(h @ w)
        return jnp.mean(((h @ p[-1])[:, 0] - y) ** 2)

    found = vg.diagnose(loss, params, (X, Y)).first
    assert found.kind == "exploding" and found.place.code == "h = jax.nn.relu(h @ w)"


def test_an_exponential_of_what_has_not_grown_is_still_named_itself():
    params = [draw(6, 40), draw(40, 40), draw(40, 1, gain=300.0)]

    def loss(p, batch):
        h, y = batch
        for w in p[:-1]:
            h = jax.nn.relu(h @ w)
        return jnp.mean(jnp.exp((h @ p[-1])[:, 0] * 10) - y)

    found = vg.diagnose(loss, params, (X, Y)).first
    assert found.kind == "nan" and "exp" in found.cause


def test_a_product_of_shares_that_becomes_zero_is_no_explosion():
    """A likelihood step by step, without its logarithm: the numbers end because they shrink, at the log."""
    params = {"move": draw(5, 5), "emit": draw(5, 4)}
    symbols = jnp.asarray(np.eye(4)[RNG.integers(0, 4, (140, 16))], "float32")

    def loss(p, symbols):
        move, emit = jax.nn.softmax(p["move"]), jax.nn.softmax(p["emit"])
        step = lambda seen, symbol: ((seen @ move) * (symbol @ emit.T), None)  # noqa: E731
        seen, _ = jax.lax.scan(step, jnp.full((16, 5), 0.2), symbols)
        return -jnp.mean(jnp.log(seen.sum(1)))

    found = vg.diagnose(loss, params, symbols).first
    assert found.kind == "nan"
    assert "log" in found.measured
