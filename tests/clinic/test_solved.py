"""A training that has done what the network is for refutes what would keep it from beginning."""

from dataclasses import replace

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


def squeezed(depth, gain=0.3):
    """Layers of tanh, each of whose weights leave `gain` of a signal, and a loss over them."""
    rng = np.random.default_rng(3)
    shapes = [(5, 16), *[(16, 16)] * depth, (16, 1)]
    return [jnp.asarray(rng.normal(size=shape) * gain / shape[0] ** 0.5, "float32") for shape in shapes]


def deep(p, batch):
    """The mean square of what a stack of tanh answers."""
    x, y = batch
    for w in p[:-1]:
        x = jnp.tanh(x @ w)
    return jnp.mean(((x @ p[-1])[:, 0] - y) ** 2)


def squeezed_and_trained(optimizer, **asked):
    batch = jnp.asarray(X, "float32"), jnp.asarray(SIGN, "float32")
    return vg.diagnose(deep, squeezed(8), batch, optimizer=optimizer, **asked)


def test_a_training_that_is_followed_refutes_as_well():
    """Adam divides the smallness of a gradient out: eight layers of 0.3 learn all the same, and plain steps do not."""
    assert squeezed_and_trained(optax.adam(5e-3), follow=0).first.kind == "vanishing"
    learns = squeezed_and_trained(optax.adam(5e-3))
    assert learns.healthy and learns.verdict == "Healthy: it learns, whatever its start looks like"
    assert "vanishing" in [each.kind for each in learns.findings if each.refuted]
    assert "in 300 steps all the same" in repr(learns)
    assert squeezed_and_trained(optax.sgd(0.1)).first.kind == "vanishing"


def test_fewer_steps_than_tell_refute_nothing():
    assert squeezed_and_trained(optax.adam(5e-3), follow=50).first.kind == "vanishing"
    assert found(1.1, steps=1).first is not None


def test_a_wrong_loss_that_falls_is_wrong_all_the_same():
    """One sigmoid for three classes: the loss falls without end."""
    x, labels = jnp.asarray(X, "float32"), jnp.asarray(np.digitize(X[:, 0], (-0.4, 0.4)))
    bce = lambda p, batch: optax.sigmoid_binary_cross_entropy(
        jnp.tanh(batch[0] @ p[0]) @ p[1], batch[1][:, None]
    ).mean()  # noqa: E731
    diagnosis = vg.diagnose(bce, LAYERS, (x, labels), optimizer=optax.adam(0.05))
    assert diagnosis.first.kind == "wrong loss"


def test_a_loss_that_only_loses_the_noise_of_its_start_refutes_nothing():
    """Neither a constant answer nor exchanged ones are known: a tenth of the start says little."""
    from vgcourse.clinic.follow import _mastered
    from vgcourse.clinic.record import Trained

    examination = found(1.1).examination
    falls = Trained(1.0, np.geomspace(1.0, 1e-3, 101), 1.0)
    assert not _mastered(falls, examination, np.nan)
    assert _mastered(falls, examination, 1.0)
    assert not _mastered(replace(falls, exchanged=1e-3), examination, 1.0)
