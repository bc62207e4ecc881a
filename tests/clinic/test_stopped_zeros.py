"""A buffer of zeros that is stopped on its way, such as a state or a mean that is kept, waits for no other zeros."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(12)
STOP = jax.lax.stop_gradient


def draw(*shape):
    return jnp.asarray(RNG.normal(size=shape) * 0.5, "float32")


BATCH = {"x": draw(20, 9, 4), "y": draw(20, 9)}


def kept_state(p, batch):
    """A recurrence that begins where the last batch left it: a row for each sequence."""

    def step(h, x):
        h = jnp.tanh(x @ p["in"] + h @ p["over"])
        return h, h @ p["out"]

    _, said = jax.lax.scan(step, STOP(p["state"]), batch["x"].swapaxes(0, 1))
    return ((said.T - batch["y"]) ** 2).mean()


def kept_mean(p, batch):
    """Inputs are centred by a running mean of each place and channel, which a loop moves behind each step."""
    h = jnp.tanh((batch["x"] - STOP(p["mean"])) @ p["in"])
    return ((h @ p["out"] - batch["y"]) ** 2).mean()


def two_zeros(p, batch):
    h = jnp.tanh(batch["x"] @ p["in"]) @ p["zero"]
    return ((h @ p["none"] - batch["y"]) ** 2).mean()


LEAVES = {"in": draw(4, 12), "over": draw(12, 12), "out": draw(12), "state": jnp.zeros((20, 12)),
          "mean": jnp.zeros((9, 4)), "zero": jnp.zeros((12, 6)), "none": jnp.zeros((6,))}  # fmt: skip


def examined(loss, *names):
    return vg.diagnose(loss, {name: LEAVES[name] for name in names}, BATCH)


def test_what_is_kept_is_healthy():
    assert examined(kept_state, "in", "over", "out", "state").healthy
    assert examined(kept_mean, "in", "out", "mean").healthy


def test_two_zeros_in_a_row_are_not():
    assert examined(two_zeros, "in", "zero", "none").first.kind == "constant initialisation"
