"""Parameters that meet a curve, or each other, before any signal: gates, shares, centres, bounds."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(41)
X = RNG.normal(size=(96, 12))
Y = np.tanh(2 * X[:, 3]) + X[:, 7] * (X[:, 1] > 0)
BATCH = (jnp.asarray(X, "float32"), jnp.asarray((Y - Y.mean()) / Y.std(), "float32"))


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) / shape[0] ** 0.5, "float32")


def opened(curve, begin):
    """Inputs that are weighed, each by a parameter of its own behind a curve, in front of a network."""
    params = {"gate": jnp.asarray(begin, "float32"), "in": draw(12, 32), "out": draw(32)}

    def loss(p, batch):
        x = curve(p["gate"]) * batch[0]
        return jnp.mean((jnp.tanh(x @ p["in"]) @ p["out"] - batch[1]) ** 2)

    return loss, params


NOISE = 0.1 * RNG.normal(size=12)
TOO_HOT = ("sigmoid", lambda g: jax.nn.sigmoid(g / 0.05), NOISE - 1)
SHUT = [
    TOO_HOT,
    ("tanh of a sum", lambda g: 1 + jnp.tanh(g), NOISE - 12),
    ("spelled", lambda g: 1 / (1 + jnp.exp(-g)), NOISE - 18),
]
OPEN = [
    ("sigmoid", lambda g: jax.nn.sigmoid(g / 0.5), NOISE - 1),
    ("tanh", jnp.tanh, NOISE - 1),
    ("some of them", jax.nn.sigmoid, np.where(np.isin(np.arange(12), (0, 2)), -20.0, 1.0)),
]


@pytest.mark.parametrize(("curve", "begin"), [each[1:] for each in SHUT[:2]], ids=[each[0] for each in SHUT[:2]])
def test_gates_of_parameters_alone_that_are_shut(curve, begin):
    loss, params = opened(curve, begin)
    found = vg.diagnose(loss, params, BATCH, optimizer=optax.sgd(0.05, momentum=0.9))
    assert (found.first.kind, found.first.cause) == ("saturated", "of parameters alone")
    assert found.first.paths == ("['gate']",) and "curve(" not in found.first.measured
    assert found.verdict == "Units are saturated: parameters by themselves"


@pytest.mark.parametrize(("curve", "begin"), [each[1:] for each in OPEN], ids=[each[0] for each in OPEN])
def test_gates_that_move_or_are_few_are_left_alone(curve, begin):
    loss, params = opened(curve, begin)
    found = vg.diagnose(loss, params, BATCH, optimizer=optax.adam(1e-2))
    assert found.healthy, found


def test_the_share_of_flat_entries_is_what_numpy_says():
    loss, params = opened(*TOO_HOT[1:])
    (gate,) = [p for p in vg.diagnose(loss, params, BATCH).examination.parameters if p.path == "['gate']"]
    h = 1 / (1 + np.exp(-np.asarray(params["gate"], np.float64) / 0.05))
    assert gate.shut == np.mean(4 * h * (1 - h) < 1e-3) == 1
    assert gate.shut_at.code.startswith("TOO_HOT = ")


def test_shares_that_have_decided_and_are_not_needed_are_a_remark():
    """A mixture of three readings that begins with one of them: it learns all the same."""
    params = {"share": jnp.asarray([30.0, 0.0, 0.0]), "in": draw(12, 32), "out": draw(32, 3)}

    def loss(p, batch):
        three = jnp.tanh(batch[0] @ p["in"]) @ p["out"]
        return jnp.mean((three @ jax.nn.softmax(p["share"]) - batch[1]) ** 2)

    found = vg.diagnose(loss, params, BATCH, optimizer=optax.adam(1e-2))
    assert found.healthy and [(f.kind, f.cause) for f in found.findings] == [("saturated", "of parameters alone")]


def test_without_an_optimiser_it_is_a_remark():
    loss, params = opened(*TOO_HOT[1:])
    found = [each for each in vg.diagnose(loss, params, BATCH).findings if each.cause == "of parameters alone"]
    assert [each.sick for each in found] == [False] and found[0].thin


def centres(alike):
    """Radial basis functions with heights: (loss, params)."""
    begin = np.tile(X[:, :2].mean(0), (20, 1)) if alike else X[:20, :2]
    params = {
        "centre": jnp.asarray(begin, "float32"),
        "sharp": jnp.full(20, 1.5),
        "height": jnp.full(20, 1 / 20),
    }

    def loss(p, batch):
        far = jnp.square(batch[0][:, None, :2] - p["centre"]).sum(-1)
        return jnp.mean((jnp.exp(-p["sharp"] * far) @ p["height"] - batch[1]) ** 2)

    return loss, params


@pytest.mark.parametrize("alike", [True, False])
def test_centres_that_begin_in_one_place_stay_there(alike):
    loss, params = centres(alike)
    y = jnp.asarray(np.sin(2.5 * X[:, 0]) * np.cos(2 * X[:, 1]), "float32")
    found = vg.diagnose(loss, params, (BATCH[0], y), optimizer=optax.adam(2e-2))
    told = [(f.kind, f.cause, f.paths) for f in found.findings if f.sick]
    assert told[:1] == ([("constant initialisation", "symmetric", ("['centre']",))] if alike else [])
