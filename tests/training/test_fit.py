"""Training: the same steps as a loop written by hand, and a record that can be trusted."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.inputs import BadInput
from vgcourse.nets.tasks import digits, two_circles
from vgcourse.training.fit import fit
from vgcourse.training.initial import initial_layers


def _rms_step(g, v, t):
    v = 0.9 * v + 0.1 * g**2
    return g / np.sqrt(v + 1e-7), v


def _rms_step_outside(g, v, t):
    v = 0.9 * v + 0.1 * g**2
    return g / (np.sqrt(v) + 1e-2), v


def _adam_step(g, memory, t):
    m, v = (b * old + (1 - b) * new for b, old, new in zip((0.9, 0.999), memory, (g, g**2), strict=True))
    return m / (1 - 0.9**t) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8), np.stack([m, v])


STEPS = {
    "sgd": (lambda g, v, t: (g, v), lambda W: 0.0),
    "momentum": (lambda g, v, t: (0.9 * v + g, 0.9 * v + g), np.zeros_like),
    "rmsprop": (_rms_step, np.zeros_like),
    "rmsprop_outside": (_rms_step_outside, np.zeros_like),
    "adam": (_adam_step, lambda W: np.zeros((2, *W.shape))),
}
"""(gradient, memory, number of the step) → (what the rate multiplies, memory), and the memory at the start."""


def backpropagated(layers, x, y):
    """(loss, gradients of all W and b) of a tanh network with one logit, in NumPy."""
    hs = [x]
    for W, b in layers[:-1]:
        hs.append(np.tanh(hs[-1] @ W + b))
    z = (hs[-1] @ layers[-1][0] + layers[-1][1])[:, 0]
    δ = ((1 / (1 + np.exp(-z)) - y) / len(y))[:, None]
    gradients = []
    for h, (W, _) in zip(hs[::-1], layers[::-1], strict=True):
        gradients.append((h.T @ δ, δ.sum(0)))
        δ = δ @ W.T * (1 - h**2)
    return np.mean(np.logaddexp(0, z) - y * z), gradients[::-1]


def by_hand(task, optimizer, rate, epochs, batch, seed, hidden):
    """One run with a loop over layers, batches and epochs, in float64: neither JAX nor optax takes part."""
    step, rest = STEPS[optimizer]
    x, y = task.x.astype(float), task.y.astype(float)
    layers = [[W.astype(float), b.astype(float)] for W, b in initial_layers(seed, hidden=hidden)]
    memory, rng, firsts, t = [[rest(W), rest(b)] for W, b in layers], np.random.default_rng(seed), [], 0
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(order), batch):
            rows, t = order[start : start + batch], t + 1
            gradients = backpropagated(layers, x[rows], y[rows])[1]
            if start == 0:
                firsts.append([np.std(W) for W, _ in gradients])
            for layer, kept, gradient in zip(layers, memory, gradients, strict=True):
                for i in range(2):
                    move, kept[i] = step(gradient[i], kept[i], t)
                    layer[i] = layer[i] - rate * move
    return backpropagated(layers, x, y)[0], np.array(firsts)


@pytest.mark.parametrize(
    "optimizer, rate, ε",
    [("sgd", 0.1, None), ("momentum", 0.01, None), ("rmsprop", 1e-3, None), ("rmsprop_outside", 1e-3, 1e-2),
     ("adam", 1e-2, None)],
)  # fmt: skip
def test_it_is_the_loop_one_would_write(optimizer, rate, ε):
    task = two_circles(seed=1, examples=70)
    loss, gradients = by_hand(task, optimizer, rate, 3, 32, seed=4, hidden=5)
    run = fit(
        task, hidden=5, activation="tanh", optimizer=optimizer, learning_rate=rate, epsilon=ε, epochs=3, seeds=[4]
    )
    assert run.loss[0, -1] == pytest.approx(loss, rel=1e-4)
    np.testing.assert_allclose(run.layers.gradient_sd[0], gradients, rtol=1e-3)


def test_resuming_is_going_on():
    task = two_circles(examples=70)
    whole = fit(task, epochs=23, seeds=[1, 2])
    part = fit(task, epochs=12, seeds=[1, 2])
    rest = fit(task, epochs=23, seeds=[1, 2], resume=part)
    for one, other in zip(jax.tree.leaves(whole[:3]), jax.tree.leaves(rest[:3]), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5)
    with pytest.raises(BadInput, match="can be resumed with the arguments it was made with"):
        fit(task, epochs=23, seeds=[1, 3], resume=part)


def test_every_run_may_have_its_own_knobs():
    task = two_circles(examples=64)
    names, rates, gains = ["normal", "orthogonal", "he"], [1e-3, 1e-2, 1e-3], [1.0, 4.0, 0.5]
    together = fit(task, epochs=2, seeds=[7, 7, 8], initializer=names, learning_rate=rates, gain=gains)
    for i, seed in enumerate([7, 7, 8]):
        alone = fit(task, epochs=2, seeds=[seed], initializer=names[i], learning_rate=rates[i], gain=gains[i])
        np.testing.assert_allclose(together.loss[i], alone.loss[0], rtol=1e-5)
        np.testing.assert_allclose(together.layers.weight_sd[i], alone.layers.weight_sd[0], rtol=1e-5)


def test_the_knobs_compile_nothing():
    task = two_circles(examples=64)
    fit(task, epochs=1, seeds=range(2), hidden=2)
    with compiles_nothing():
        for more in ({"hidden": 4}, {"hidden": 10}, {"activation": "tanh"}, {"learning_rate": 0.1}, {"epochs": 13},
                     {"epsilon": 1e-14}, {"full_gradient": True}, {"seeds": range(5)}, {"gain": 2}):  # fmt: skip
            fit(task, **{"epochs": 1, "seeds": range(2), "hidden": 2, **more})


def test_epsilon_holds_back_small_gradients():
    task = two_circles(examples=320)
    small, large = (fit(task, epochs=3, seeds=[0], hidden=8, epsilon=ε).layers.update_rms[0, 0] for ε in (1e-14, 1e-4))
    assert small[0] > 10 * large[0]


def test_the_full_gradient_is_less_noisy_than_a_minibatch():
    run = fit(two_circles(), epochs=3, seeds=range(4), full_gradient=True)
    assert np.median(run.layers.full_gradient_sd / run.layers.gradient_sd) < 0.8
    assert np.isnan(fit(two_circles(), epochs=1, seeds=[0]).layers.full_gradient_sd).all()


def test_the_full_gradient_is_that_of_the_whole_task():
    task = two_circles(examples=70)
    layers = initial_layers(3, hidden=2)

    def loss(layers):
        h = jnp.asarray(task.x)
        for W, b in layers[:-1]:
            h = jax.nn.sigmoid(h @ W + b)
        z = (h @ layers[-1][0] + layers[-1][1])[:, 0]
        return jnp.mean(jax.nn.softplus(z) - task.y * z)

    expected = [float(jnp.std(W)) for W, _ in jax.grad(loss)(layers)]
    run = fit(task, hidden=2, epochs=1, seeds=[3], full_gradient=True)
    np.testing.assert_allclose(run.layers.full_gradient_sd[0, 0], expected, rtol=1e-3)


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
        optimizer="adam",
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
        fit(two_circles(), optimizer="rmsprob")
    with pytest.raises(BadInput, match="'sgd' has no epsilon"):
        fit(two_circles(), optimizer="sgd", epsilon=1e-7)
    with pytest.raises(BadInput, match="one or 2 values of the learning rate.*3 came"):
        fit(two_circles(), learning_rate=[1, 2, 3], seeds=[0, 1])
    with pytest.raises(BadInput, match="The number of epochs must be a whole number"):
        fit(two_circles(), epochs=0)
