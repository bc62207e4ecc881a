"""The line that is named is the one to change: where a table arises, where all becomes alike, where a way ends."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic.finding import Finding, Remedy, ordered

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(61)
X = jnp.asarray(RNG.normal(size=(32, 8)), "float32")
Y = jnp.asarray(RNG.normal(size=32), "float32")


@pytest.fixture(autouse=True)
def drawn_anew(monkeypatch):
    """Each test draws the same, whatever ran before it."""
    monkeypatch.setitem(globals(), "RNG", np.random.default_rng(61))


def draw(*shape, gain=1.0):
    return jnp.asarray(RNG.normal(size=shape) * gain / shape[-2] ** 0.5, "float32")


def first(loss, params, batch=(X, Y), **given):
    return vg.diagnose(loss, params, batch, **given).first


def test_the_line_at_which_a_table_of_pairs_arises():
    def loss(p, batch):
        x, y = batch
        wrong = jnp.abs(jnp.tanh(x @ p["in"]) @ p["out"] - y)
        huber = jnp.where(wrong < 1, 0.5 * wrong**2, wrong - 0.5)
        return jnp.mean(huber)

    found = first(loss, {"in": draw(8, 16), "out": draw(16, 1)})
    assert found.cause == "broadcast" and found.place.code.startswith("wrong = ")


def test_a_target_that_has_become_a_table_before():
    def loss(p, batch):
        value = (jnp.tanh(batch["x"] @ p["in"]) @ p["out"])[:, 0]
        back = batch["reward"] + 0.9 * jax.lax.stop_gradient(value)
        return jnp.mean((value - back) ** 2)

    found = first(loss, {"in": draw(8, 16), "out": draw(16, 1)}, {"x": X, "reward": Y[:, None]})
    assert found.cause == "broadcast" and found.place.code.startswith("back = ")


def test_the_layers_at_which_all_become_alike():
    mixing = jnp.asarray(RNG.random((32, 32)), "float32")
    mixing /= mixing.sum(1, keepdims=True)

    def loss(p, batch):
        x, y = batch
        h = jnp.tanh(x @ p["in"])
        for w in p["rounds"]:
            h = jax.nn.relu(mixing @ h @ w)
        h = jnp.tanh(h @ p["behind"])
        return jnp.mean(((h @ p["out"])[:, 0] - y) ** 2)

    params = {"in": draw(8, 16), "rounds": [draw(16, 16, gain=2**0.5) for _ in range(4)]}
    found = first(loss, params | {"behind": draw(16, 16), "out": draw(16, 1)})
    assert found.kind == "rank collapse" and found.place.code == "h = jax.nn.relu(mixing @ h @ w)"


def forgotten(p, batch):
    x, y = batch
    h = jnp.tanh(x @ p["first"])
    deep = jax.nn.relu(h @ p["deep"])
    deep = deep / jnp.sqrt(jnp.sum(deep**2, -1, keepdims=True) + 1e-6)
    return jnp.mean(((h @ p["out"])[:, 0] - y) ** 2)


def test_a_layer_whose_result_nobody_takes():
    found = first(forgotten, {"first": draw(8, 16), "deep": draw(16, 16), "out": draw(16, 1)})
    assert found.kind == "not used" and found.paths == ("['deep']",)
    assert found.place.code.startswith("deep = deep / ") and "nothing behind it takes it" in found.means


def test_a_layer_that_is_never_called_has_no_line():
    found = first(forgotten, {"first": draw(8, 16), "deep": draw(16, 16), "out": draw(16, 1), "spare": draw(4, 4)})
    assert found.paths == ("['deep']", "['spare']") and found.place.code.startswith("deep = deep / ")


def implicit(attached):
    """A deep equilibrium network (Bai et al. 2019): the iteration is stopped, and one step behind it should not be."""

    def loss(p, batch):
        x, y = batch
        layer = lambda p, z: jnp.tanh(x @ p["in"] + z @ p["again"])
        still, z = jax.lax.stop_gradient(p), jnp.zeros((len(x), 12))
        for _ in range(6):
            z = layer(still, z)
        if attached:
            z = layer(p, jax.lax.stop_gradient(z))
        return jnp.mean(((z @ p["out"])[:, 0] - y) ** 2)

    many = jnp.asarray(np.random.default_rng(62).normal(size=(96, 4)), "float32")
    odd = jnp.sign(many[:, 0] * many[:, 1] * many[:, 2])
    return loss, {"in": draw(4, 12), "again": draw(12, 12, gain=0.4), "out": draw(12, 1)}, (many, odd)


def test_layers_that_are_stopped_on_every_way_and_a_rest_that_does_not_learn():
    found = first(*implicit(False), optimizer=optax.adam(1e-2))
    assert (found.kind, found.cause) == ("gradient cut off", "stop_gradient")
    assert found.place.code.startswith("still, z = ") and found.paths == ("['again']", "['in']")
    assert vg.diagnose(*implicit(True), optimizer=optax.adam(1e-2)).findings == ()


def test_features_that_are_frozen_on_purpose_are_a_remark():
    def loss(p, batch):
        x, y = batch
        seen = jnp.tanh(x @ jax.lax.stop_gradient(p["features"]))
        return jnp.mean(((seen @ p["out"])[:, 0] - y) ** 2)

    batch = (X, jnp.sin(X[:, 0]) + X[:, 1])
    said = vg.diagnose(loss, {"features": draw(8, 64), "out": draw(64, 1)}, batch, optimizer=optax.adam(1e-2))
    assert said.healthy and [each.cause for each in said.findings] == ["stop_gradient"]


@pytest.mark.parametrize(("steps", "sick"), [(6, True), (400, False)])
def test_a_schedule_that_ends_when_the_noise_of_the_start_is_gone(steps, sick):
    def loss(p, batch):
        x, y = batch
        return jnp.mean(((jax.nn.relu(x @ p["in"]) @ p["out"])[:, 0] - y) ** 2)

    batch = (X, jnp.sin(2 * X[:, 0]) * X[:, 1])
    optimizer = optax.adam(optax.linear_schedule(2e-2, 0.0, steps))
    found = first(loss, {"in": draw(8, 64, gain=1.5), "out": draw(64, 1, gain=1.5)}, batch, optimizer=optimizer)
    assert (found is not None) == sick
    assert not sick or found.cause == "the schedule has ended"


@pytest.mark.parametrize("apart", [0.0, 0.5])
def test_centres_of_learnt_width_that_begin_at_one_place(apart):
    """A kernel density of three centres: each has a width, which multiplies its distances and mixes nothing."""
    where = jnp.asarray(RNG.normal(size=(48, 2)) * 0.3 + 4 * np.eye(3, 2)[np.arange(48) % 3], "float32")

    def loss(p, x):
        far = jnp.sum((x[:, None] - p["centre"]) ** 2, -1) * jnp.exp(-p["width"]) + p["width"]
        return jnp.mean(-jax.nn.logsumexp(-far + jax.nn.log_softmax(p["share"]), axis=-1))

    centres = jnp.tile(where.mean(0), (3, 1)) + apart * jnp.asarray(RNG.normal(size=(3, 2)), "float32")
    params = {"centre": centres, "width": jnp.zeros(3), "share": jnp.zeros(3)}
    found = first(loss, params, where, optimizer=optax.adam(3e-2))
    assert (found is None) == bool(apart)
    assert apart or found.kind == "constant initialisation" and found.paths == ("['centre']",)


def test_the_activation_whose_reach_is_too_short():
    def loss(p, batch):
        x, y = batch
        z = jnp.tanh(x @ p["in"]) @ p["out"]
        rate = jax.nn.relu(z)
        return jnp.mean((rate[:, 0] - y) ** 2)

    found = first(loss, {"in": draw(8, 16), "out": draw(16, 1)}, (X, -3 - jnp.abs(Y)))
    assert found.cause == "targets out of reach of the relu" and found.place.code == "rate = jax.nn.relu(z)"


@pytest.mark.parametrize(("dtype", "size", "kind"), [("float16", 1e-7, "rounded away"), ("float32", 0.0, "nan")])
def test_an_optimiser_that_divides_nothing_by_nothing(dtype, size, kind):
    """Gradients of exactly 0, and an ε that is 0 in this format: that is no rate."""

    def loss(p, batch):
        x, y = (each.astype(dtype) for each in batch)
        error = (jnp.tanh(x @ p["in"]) @ p["out"])[:, 0] - y
        return jnp.mean(error**2) * jnp.asarray(1e-7, dtype) if size else jnp.mean(y**2) + size * jnp.sum(error)

    params = {"in": draw(8, 16).astype(dtype), "out": draw(16, 1).astype(dtype)}
    found = first(loss, params, optimizer=optax.adam(1e-2, eps=0.0 if not size else 1e-8))
    assert found.kind == kind and "rate" not in found.heading


def test_a_mean_over_all_examples_is_no_number_between_the_stages():
    """It takes both: what tells the examples apart, and so the gradient. The first is the cause."""
    like = Finding("rank collapse", "", "", Remedy("", ""), weight=0.7)
    less = Finding("vanishing", "", "", Remedy("", ""), "between the stages", weight=0.9)
    found = ordered([less, like])
    assert [each.kind for each in found] == ["rank collapse", "vanishing"] and found[
        1
    ].follows == "All examples look alike"
    assert [each.kind for each in ordered([replace(less, cause="weights"), like])] == ["vanishing", "rank collapse"]
