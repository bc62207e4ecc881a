"""A training that has done what the network is for refutes what would keep it from beginning."""

import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(7)
X = RNG.normal(size=(64, 5))
SIGN = np.sign(X @ RNG.normal(size=5))
LAYERS = [jnp.asarray(RNG.normal(size=shape) / shape[0] ** 0.5, "float32") for shape in ((5, 32), (32, 1))]


def loss(p, batch):
    """Spins by a tanh, whose ends they lie a little beyond."""
    x, y = batch
    return jnp.mean((jnp.tanh(jnp.tanh(x @ p[0]) @ p[1])[:, 0] - y) ** 2)


def found(times, shift=0.0, steps=20):
    batch = jnp.asarray(X, "float32"), jnp.asarray(times * SIGN + shift, "float32")
    return vg.diagnose(loss, LAYERS, batch, optimizer=optax.adam(0.1), steps=steps, follow=0)


def test_targets_a_little_out_of_reach_that_are_met_are_a_remark():
    diagnosis = found(1.1)
    (remark,) = diagnosis.findings
    assert diagnosis.healthy and remark.cause == "targets out of reach of the tanh"
    assert "in 20 steps all the same" in remark.thin and "all the same" in repr(diagnosis)


def test_targets_far_out_of_reach_are_not_met():
    assert found(4.0).first.cause == "targets out of reach of the tanh"


def test_one_answer_for_all_is_no_solution():
    """Targets of 0.95 and 1.15: the loss falls to a fiftieth by an answer of 1, which says nothing of who is who."""
    assert found(0.1, 1.05, steps=100).first.cause == "targets out of reach of the tanh"


def test_who_was_not_seen_to_learn_is_not_released():
    assert found(1.1, steps=1).first.cause == "targets out of reach of the tanh"
