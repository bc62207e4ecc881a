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


@pytest.mark.parametrize("optimizer", [None, optax.adam(1e-2)])
def test_a_sum_over_many_small_targets_is_large_and_healthy(optimizer):
    """Its answers begin twenty times as large as its targets, so that it is 400 times the loss of a constant answer."""
    loss = lambda p, b: jnp.sum((jnp.tanh(b[0] @ p["in"]) @ p["out"] - b[1]) ** 2)  # noqa: E731
    diagnosis = vg.diagnose(loss, {"in": draw(5, 24), "out": draw(24, 8)}, (X, TARGETS / 20), optimizer=optimizer)
    asked = diagnosis.examination.loss
    assert asked.value > 100 * asked.constant and all(each.kind != "exploding" for each in diagnosis.findings)


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


def averaged(copy):
    """A network whose average is kept in the same tree, for later; copy: the network → what is kept."""
    params = {"in": draw(5, 24), "hidden": draw(24, 24), "out": draw(24, 8)}

    def loss(p, batch):
        h = jnp.tanh(jnp.tanh(batch[0] @ p["in"]) @ p["hidden"])
        return jnp.mean((h @ p["out"] - batch[1]) ** 2)

    return vg.diagnose(loss, params | copy(params), (X, TARGETS))


@pytest.mark.parametrize(("copy", "sick"), [
    (lambda p: {"average": {name: jnp.array(w) for name, w in p.items()}}, False),
    (lambda p: {"average": {name: 0.97 * w + 0.01 * draw(*w.shape) for name, w in p.items()}}, False),
    (lambda p: {"second": {name: -w[::-1] for name, w in p.items()}}, True),
    (lambda p: {"second": {"in": draw(5, 24), "hidden": draw(24, 24)}}, True),
    (lambda p: {"more": [jnp.array(p["hidden"])] * 3}, True),
], ids=["average", "a few steps on", "as large", "second", "one layer, copied"])  # fmt: skip
def test_a_copy_that_is_kept_is_no_layer_that_was_left_out(copy, sick):
    diagnosis = averaged(copy)
    (told,) = (each for each in diagnosis.findings if each.kind == "not used")
    assert told.sick == sick and ("copy" in told.thin) != sick


def test_statistics_of_a_batch_that_have_the_shape_of_weights_are_no_weights():
    """A number an example in, 24 units: the running mean of (1, 24) is kept beside weights of (1, 24)."""
    params = {"in": draw(1, 24), "out": draw(24, 1), "γ": jnp.ones((1, 24)), "mean": jnp.zeros((1, 24))}

    def loss(p, batch):
        z = batch[0] @ p["in"]
        z = p["γ"] * (z - z.mean(0)) / jnp.sqrt(z.var(0) + 1e-5)
        return jnp.mean((jnp.tanh(z) @ p["out"] - batch[1]) ** 2)

    diagnosis = vg.diagnose(loss, params, (X[:, :1], jnp.sin(2 * X[:, :1])), optimizer=optax.adam(1e-2))
    assert diagnosis.healthy and [each.kind for each in diagnosis.findings] == ["not used"]
