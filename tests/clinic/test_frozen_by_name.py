"""A layer whose weights and bias are stopped each by its name is frozen on purpose: no signal is cut off there."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(31)
STOP = jax.lax.stop_gradient


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) * 0.5, "float32")


ROWS = {"x": draw(48, 7), "y": draw(48)}


def extreme_learning_machine(p, batch):
    """Huang et al. 2006: a hidden layer of random weights that stays, and outputs that learn."""
    hidden = jax.nn.sigmoid(batch["x"] @ STOP(p["random"]) + STOP(p["offset"]))
    return ((hidden @ p["out"] + p["bias"] - batch["y"]) ** 2).mean()


def two_frozen_layers(p, batch):
    hidden = jnp.tanh(batch["x"] @ STOP(p["random"]) + STOP(p["offset"]))
    hidden = jnp.tanh(hidden @ STOP(p["second"]) + STOP(p["shift"]))
    return ((hidden @ p["out"] + p["bias"] - batch["y"]) ** 2).mean()


def cut_behind(p, batch):
    hidden = STOP(jax.nn.sigmoid(batch["x"] @ p["random"] + p["offset"]))
    hidden = STOP(jnp.tanh(hidden @ p["second"] + p["shift"]))
    return ((hidden @ p["out"] + p["bias"] - batch["y"]) ** 2).mean()


def examined(loss):
    params = {"random": draw(7, 20), "offset": draw(20), "out": draw(20), "bias": draw()}
    second = {} if loss is extreme_learning_machine else {"second": draw(20, 20), "shift": draw(20)}
    return vg.diagnose(loss, params | second, ROWS)


@pytest.mark.parametrize("loss", [extreme_learning_machine, two_frozen_layers])
def test_frozen_by_name_is_a_remark(loss):
    found = examined(loss)
    assert found.healthy and [each.kind for each in found.findings] == ["gradient cut off"]


def test_signals_that_are_stopped_are_cut_off():
    assert examined(cut_behind).first.kind == "gradient cut off"
