"""A training that has done what the network is for refutes what would keep it from beginning."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic.outcome import masters
from vgcourse.clinic.trained import Trained

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


def test_targets_half_beyond_a_unit_are_not_refuted_by_a_longer_training():
    """A third of them lie above 1: to answer 1 there leaves a tenth of the loss, however long the training is."""
    y = jnp.asarray(1.5 / (1 + np.exp(-2 * X[:, 0])), "float32")
    squashed = lambda p, batch: jnp.mean((jax.nn.sigmoid(jnp.tanh(batch[0] @ p[0]) @ p[1])[:, 0] - batch[1]) ** 2)
    diagnosis = vg.diagnose(squashed, LAYERS, (jnp.asarray(X, "float32"), y), optimizer=optax.adam(0.02))
    assert diagnosis.first.cause == "targets out of reach of the sigmoid"


def ends(reduced):
    """How a cross-entropy of two noisy classes is judged, whose stack of tanh leaves 0.3 at each layer."""
    rng = np.random.default_rng(7)
    labels = jnp.asarray((X @ rng.normal(size=5) > 0) ^ (rng.uniform(size=64) < 0.03), int)

    def loss(p, batch):
        x, y = batch
        for w in p[:-1]:
            x = jnp.tanh(x @ w)
        return reduced(optax.softmax_cross_entropy_with_integer_labels(x @ p[-1], y))

    weights = squeezed(8)
    weights[-1] = jnp.asarray(0.075 * rng.normal(size=(16, 2)), "float32")
    return vg.diagnose(loss, weights, (jnp.asarray(X, "float32"), labels), optimizer=optax.adam(3.2e-3, eps=1e-30))


def test_a_sum_is_refuted_as_its_mean_is():
    assert [ends(reduced).verdict for reduced in (jnp.mean, jnp.sum)] == [
        "Healthy: it learns, whatever its start looks like"
    ] * 2


def test_a_loss_that_falls_to_almost_nothing_is_not_said_to_fall_to_0():
    thin = [each.thin for each in squeezed_and_trained(optax.adam(5e-3)).findings if each.refuted]
    assert thin and not any(" to 0 in" in each for each in thin)


def test_the_training_that_refutes_is_the_one_that_is_followed(monkeypatch):
    """20 steps of rehearsal and 300 of training: the hundred that refute are not taken twice."""
    from vgcourse.clinic.replica import Replica

    taken, trained = [], Replica.trained
    monkeypatch.setattr(Replica, "trained", lambda *given, **asked: taken.append(given[1]) or trained(*given, **asked))
    assert squeezed_and_trained(optax.adam(5e-3)).healthy
    assert sum(taken) == 320


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
    examination = found(1.1).examination
    falls = Trained(1.0, np.geomspace(1.0, 1e-3, 101), 1.0)
    assert not masters(falls, examination, np.nan)
    assert masters(falls, examination, 1.0)
    assert not masters(replace(falls, exchanged=1e-3), examination, 1.0)
