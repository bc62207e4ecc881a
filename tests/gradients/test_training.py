"""Training: the same steps as a loop written by hand, and a record that can be trusted."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from vgcourse.gradients.training import OPTIMISERS, fit
from vgcourse.inputs import BadInput
from vgcourse.nets import mlp
from vgcourse.nets.tasks import digits, two_circles


def by_hand(task, optimiser, rate, epochs, batch, seed):
    """One run with a Python loop over layers, batches and epochs."""
    shape = mlp.Shape(2, 2, 5, 1)
    θ, optimiser = mlp.init(jax.random.key(seed), shape), OPTIMISERS[optimiser](rate)
    memory, rng = optimiser.init(θ), np.random.default_rng(seed)

    def loss(θ, x, y):
        h = x
        for W, b in [θ.first, *zip(*θ.hidden, strict=True)]:
            h = jnp.tanh(h @ W + b)
        z = (h @ θ.last.weights + θ.last.biases)[:, 0]
        return jnp.mean(jnp.log1p(jnp.exp(z)) - y * z)

    firsts = []
    for _ in range(epochs):
        order = rng.permutation(len(task.x))
        for start in range(0, len(order), batch):
            rows = order[start : start + batch]
            gradient = jax.grad(loss)(θ, task.x[rows], task.y[rows])
            if start == 0:
                firsts.append(
                    [
                        float(jnp.std(g))
                        for g in (gradient.first.weights, gradient.hidden.weights[0], gradient.last.weights)
                    ]
                )
            update, memory = optimiser.update(gradient, memory, θ)
            θ = optax.apply_updates(θ, update)
    return float(loss(θ, task.x, task.y)), np.array(firsts)


@pytest.mark.parametrize("optimiser, rate", [("sgd", 0.1), ("momentum", 0.01), ("rmsprop", 1e-3), ("adam", 1e-2)])
def test_it_is_the_loop_one_would_write(optimiser, rate):
    task = two_circles(seed=1, examples=70)
    loss, gradients = by_hand(task, optimiser, rate, 3, 32, seed=4)
    run = fit(task, hidden=2, activation="tanh", optimiser=optimiser, learning_rate=rate, epochs=3, seeds=[4])
    assert run.loss[0, -1] == pytest.approx(loss, rel=1e-4)
    np.testing.assert_allclose(run.layers.gradient_sd[0], gradients, rtol=1e-3)


def test_runs_do_not_touch_each_other():
    together = fit(two_circles(examples=100), epochs=4, seeds=[3, 5], hidden=3)
    alone = fit(two_circles(examples=100), epochs=4, seeds=[5], hidden=3)
    np.testing.assert_allclose(together.loss[1], alone.loss[0], rtol=1e-4)
    assert together.loss.shape == (2, 5) and together.layers.update_rms.shape == (2, 4, 4)


def test_more_classes_and_one_hidden_layer():
    run = fit(
        digits(),
        hidden=1,
        width=32,
        activation="relu",
        initializer="he",
        optimiser="adam",
        learning_rate=1e-2,
        epochs=3,
        seeds=[0],
    )
    assert run.accuracy[0, -1] > 0.85


def test_stopping_keeps_what_is_done():
    def stop(share):
        if share > 0.3:
            raise KeyboardInterrupt

    run = fit(two_circles(examples=64), epochs=20, seeds=[0], progress=stop)
    assert not run.finished and 1 < run.loss.shape[1] < 21 and np.isfinite(run.loss).all()
    assert "stopped early" in repr(run)


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="Did you mean 'rmsprop'"):
        fit(two_circles(), optimiser="rmsprob")
    with pytest.raises(BadInput, match="The number of epochs must be a whole number"):
        fit(two_circles(), epochs=0)
