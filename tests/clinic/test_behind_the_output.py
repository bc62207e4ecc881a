"""What grows behind the last product, and weights of one row that nothing uses."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(13)
X = jnp.asarray(RNG.normal(size=(48, 5)), "float32")
TARGETS = jnp.tanh(X @ jnp.asarray(RNG.normal(size=(5, 8)), "float32"))


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) / shape[0] ** 0.5, "float32")


def stepped(stiffness, steps=40):
    """A chain of springs, stepped by Euler from where a network says it is: stable below a stiffness of 1."""

    def loss(p, batch):
        x, later = batch
        where = jnp.tanh(x @ p["in"]) @ p["out"]
        pulled = lambda s, _: (s - stiffness * (2 * s - jnp.roll(s, 1, 1) - jnp.roll(s, -1, 1)), None)  # noqa: E731
        return jnp.mean((jax.lax.scan(pulled, where, length=steps)[0] - later) ** 2)

    return vg.diagnose(loss, {"in": draw(5, 24), "out": draw(24, 8)}, (X, TARGETS), optimizer=optax.adam(1e-2))


def test_a_simulation_that_is_not_stable_explodes_behind_the_network():
    first = stepped(0.9).first
    assert (first.kind, first.cause) == ("exploding", "forward")
    assert "of usual size" in first.measured and "time step" in first.remedy.do


def test_one_that_is_stable_does_not():
    assert all(finding.kind != "exploding" for finding in stepped(0.02, 10).findings)


def test_a_sum_over_the_batch_is_large_and_healthy():
    loss = lambda p, b: 100 * jnp.sum((jnp.tanh(b[0] @ p["in"]) @ p["out"] - b[1]) ** 2)  # noqa: E731
    diagnosis = vg.diagnose(loss, {"in": draw(5, 24), "out": draw(24, 8)}, (X, TARGETS), optimizer=optax.adam(1e-2))
    assert diagnosis.healthy and diagnosis.examination.loss.value > 1000


def mixed(used):
    """A number a day from three sensors, each by weights of its own: those of the sensors in `used` alone."""

    def loss(p, batch):
        x, y = batch
        h = sum(x[:, i : i + 1] @ p["sensor"][i] for i in used)
        return jnp.mean(((jnp.tanh(h + p["bias"]) @ p["out"])[:, 0] - y) ** 2)

    params = {"sensor": [draw(1, 16) for _ in range(3)], "bias": jnp.zeros((1, 16)), "out": draw(16, 1)}
    return vg.diagnose(loss, params, (X, jnp.tanh(X[:, 0] - X[:, 1])), optimizer=optax.adam(1e-2))


def test_weights_of_one_row_that_nothing_uses():
    first = mixed((0, 0)).first
    assert first.kind == "not used" and first.paths == ("['sensor'][1]", "['sensor'][2]")
    assert mixed((0, 1, 2)).healthy
