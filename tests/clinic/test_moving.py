"""Optimisers of every kind: those that ask for the loss get it, and what makes no step gets a sentence."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic.moving import updated
from vgcourse.inputs import BadInput

pytestmark = pytest.mark.usefixtures("quickly_compiled")
X = jnp.asarray(np.random.default_rng(0).normal(size=(32, 6)), jnp.float32)
W = {"in": jnp.asarray(np.random.default_rng(1).normal(size=(6, 8)), jnp.float32) / 2, "out": jnp.ones((8, 1)) / 8}


def loss(params, x):
    return jnp.mean((jnp.tanh(x @ params["in"]) @ params["out"] - x[:, :1]) ** 2)


TOLD = {
    "L-BFGS": optax.lbfgs(),
    "a line search": optax.chain(optax.sgd(1.0), optax.scale_by_backtracking_linesearch(10)),
    "Polyak's steps": optax.polyak_sgd(),
    "a plateau": optax.chain(optax.adam(1e-2), optax.contrib.reduce_on_plateau()),
}


@pytest.mark.parametrize("name", TOLD)
def test_who_asks_for_the_loss_gets_it(name):
    found = vg.diagnose(loss, W, X, optimizer=TOLD[name], steps=8, follow=10)
    assert found.healthy and found.examination.training.loss[-1] < found.examination.training.loss[0]


def test_who_takes_other_words_than_the_loss_is_told_none():
    """Sharpness-aware minimisation takes its own, and refuses those of others."""
    away = optax.chain(optax.contrib.normalize(), optax.sgd(0.01))
    optimizer = optax.contrib.sam(optax.sgd(0.1), away, sync_period=2, opaque_mode=False)
    training = vg.diagnose(loss, W, X, optimizer=optimizer, steps=8, follow=0).examination.training
    assert training.loss[-1] < training.loss[0]


def test_a_step_of_polyak_is_the_loss_over_the_squared_gradient():
    now, gradient = jax.value_and_grad(loss)(W, X)
    optimizer = optax.polyak_sgd(max_learning_rate=100.0)
    update, _ = updated(optimizer, gradient, optimizer.init(W), W, now, lambda W: loss(W, X))
    squared = sum(float(jnp.sum(g**2)) for g in gradient.values())
    for name, g in gradient.items():
        np.testing.assert_allclose(update[name], -float(now) / squared * np.asarray(g), rtol=1e-4, atol=1e-7)


def test_a_line_search_sees_the_loss_elsewhere():
    """Half the way of Newton on a parabola is taken whole, and a step a thousand times too long is not."""
    parabola = lambda w: 0.5 * jnp.sum(w**2)
    optimizer = optax.chain(optax.sgd(1000.0), optax.scale_by_backtracking_linesearch(30))
    w = jnp.array([1.0, -2.0])
    update, _ = updated(optimizer, w, optimizer.init(w), w, parabola(w), parabola)
    assert parabola(w + update) < parabola(w)


class Mine:
    """An optimiser by duck typing; what it begins with, and what a step does with that."""

    def __init__(self, init, update):
        self.init, self.update = init, update


def halves(gradient, memory, params=None):
    return jax.tree.map(lambda g: -0.5 * g, gradient), memory


def raises(gradient, memory, params=None):
    raise RuntimeError("out of order\n\nwith more to say")


WRONG = {
    "adam": "such as optax.adam",
    Mine(lambda params: (), raises): r"makes no step: .* RuntimeError: out of order\. Where",
    Mine(lambda params: {"name": "mine"}, halves): "cannot begin",
    Mine(lambda params: (), lambda g, m, p=None: (jax.tree.leaves(g), m)): "an update for every parameter",
    Mine(lambda params: jnp.zeros(()), lambda g, m, p=None: (g, jnp.zeros(2))): "other shapes or dtypes after a step",
    optax.lookahead(optax.sgd(0.1), 5, 0.5): "makes no step",
}


@pytest.mark.parametrize("optimizer", WRONG)
def test_what_makes_no_step_gets_one_sentence(optimizer):
    with pytest.raises(BadInput, match=WRONG[optimizer]) as said:
        vg.diagnose(loss, W, X, optimizer=optimizer)
    assert "\n" not in str(said.value)


def test_an_optimiser_by_duck_typing_is_as_good_as_one_of_optax():
    assert vg.diagnose(loss, W, X, optimizer=Mine(lambda params: (), halves), follow=0).healthy
