"""Training recurrent nets: the loss is the task's, a remembered bit is learnt, and the counting of steps is right."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_08.remembering import Net, outcome, remember, start, steps_until
from vgcourse.inputs import BadInput
from vgcourse.nets import recurrent, sequences
from vgcourse.nets.mlp import Layer
from vgcourse.nets.sequences import Batch


def test_the_loss_of_numbers_is_the_squared_error_of_the_last_answer():
    net = start("rnn", "adding", 6, 4, 0, 0.0, 1.0)
    batch = sequences.adding(jax.random.key(0), 6, 5)
    h = np.asarray(recurrent.run("rnn", net.cell, batch.x))[-1].astype(float)
    said = h @ net.readout.weights + net.readout.biases
    loss, right = outcome("rnn", "number", net, batch)
    assert loss == pytest.approx(float(np.mean((said[:, 0] - np.asarray(batch.y)) ** 2)), rel=1e-5) and np.isnan(right)


def test_symbols_count_at_every_step_and_are_right_at_the_last():
    net = start("rnn", "long_lag", 4, 6, 0, 0.0, 1.0)
    batch = sequences.long_lag(jax.random.key(0), 4, 3)
    h = np.asarray(recurrent.run("rnn", net.cell, batch.x)).astype(float)
    said = h @ net.readout.weights
    logs = said - np.log(np.exp(said).sum(-1, keepdims=True))
    expected = -np.mean([[logs[t, b, batch.y[t, b]] for b in range(3)] for t in range(4)])
    loss, right = outcome("rnn", "symbol", net, batch)
    assert loss == pytest.approx(expected, rel=1e-5)
    assert right == pytest.approx(np.mean(logs[-1].argmax(-1) == batch.y[-1]))


def test_one_label_is_asked_for_at_the_end():
    net = Net(
        start("rnn", "first_bit", 3, 2, 0, 0.0, 1.0).cell, Layer(np.zeros((2, 2), np.float32), np.float32([0, 1]))
    )
    batch = Batch(jnp.ones((3, 4, 1)), jnp.array([1, 1, 1, 0]))
    loss, right = outcome("rnn", "symbol", net, batch)
    assert right == 0.75 and loss == pytest.approx(np.log(1 + np.e) - 0.75, rel=1e-5)


def test_a_short_memory_is_learnt_and_the_same_seed_learns_the_same():
    given = dict(length=4, width=8, steps=150, batch=16, forget_bias=3.0)
    runs = remember("lstm", "first_bit", seeds=[0, 1], **given)
    assert runs.right[:, -25:].mean() > 0.95 and runs.finished and runs.loss.shape == (2, 150)
    again = remember("lstm", "first_bit", seeds=[1], **given)
    np.testing.assert_array_equal(again.loss[0], runs.loss[1])


def test_biases_and_rates_compile_nothing():
    given = dict(length=4, width=8, steps=50, batch=16, seeds=[0])
    remember("gru", "first_bit", **given)
    with compiles_nothing():
        for bias, rate in ((0, 0.1), (2.5, 1e-3)):
            remember("gru", "first_bit", forget_bias=bias, learning_rate=rate, weight_scale=0.5, **given)


def test_steps_until_looks_at_the_mean_of_25():
    values = np.ones((3, 100))
    values[0, 40:] = 0
    values[1, 60] = -100
    np.testing.assert_array_equal(steps_until(values, 0.5), [53, 61, np.inf])
    np.testing.assert_array_equal(steps_until(-values, -0.5, above=True), [53, 61, np.inf])


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"cell": "ltsm"}, "Did you mean 'lstm'"),
        ({"task": "add"}, "The task must be one of"),
        ({"length": 1}, "The length"),
        ({"width": 0}, "The width"),
        ({"seeds": []}, "0 seeds"),
    ],
)
def test_bad_input_is_one_sentence(given, words):
    with pytest.raises(BadInput, match=words):
        remember(**{"cell": "rnn", "steps": 1} | given)
