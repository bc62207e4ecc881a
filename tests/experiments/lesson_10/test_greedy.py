"""Levels: the gradients are those of NumPy by hand, the frozen stay frozen, and no knob compiles anything."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_10 import greedy
from vgcourse.experiments.lesson_10.level_profile import level_profile
from vgcourse.inputs import BadInput
from vgcourse.measuring import edge
from vgcourse.nets.tasks import Task, digits

SMALL = Task(digits().x[:200], digits().y[:200], digits().x_test, digits().y_test)


def _σ(z):
    return 1 / (1 + np.exp(-z))


def test_the_denoising_gradient_is_that_of_the_chain_rule():
    rng = np.random.default_rng(0)
    W, b, V, c = rng.normal(size=(5, 3)), rng.normal(size=3), rng.normal(size=(3, 5)), rng.normal(size=5)
    clean = rng.random((7, 5))
    noisy = clean * (rng.random((7, 5)) > 0.3)
    level = greedy.Level(*(jnp.asarray(a, jnp.float32) for a in (W, b, V, c)))
    found = jax.grad(lambda θ: greedy.denoising_loss(None, θ, (jnp.float32(noisy), jnp.float32(clean))))(level)
    h = _σ(noisy @ W + b)
    r = _σ(h @ V + c)
    δ = 2 * (r - clean) / clean.size * r * (1 - r)
    np.testing.assert_allclose(found.weights, noisy.T @ (δ @ V.T * h * (1 - h)), rtol=2e-4, atol=1e-6)
    np.testing.assert_allclose(found.back_weights, h.T @ δ, rtol=2e-4, atol=1e-6)


def test_noise_sets_its_share_to_zero_and_leaves_the_target_clean():
    x = np.full((50, 40), 0.7, np.float32)
    noisy, clean = greedy.noisy_batch((x, np.float32(0.3)), jax.random.key(0))
    assert noisy.shape == clean.shape == (greedy.BATCH, 40) and np.all(np.asarray(clean) == np.float32(0.7))
    assert set(np.unique(noisy)) == {np.float32(0), np.float32(0.7)}
    assert np.mean(np.asarray(noisy) == 0) == pytest.approx(0.3, abs=0.03)


def test_only_the_levels_asked_for_are_trained_and_they_repair_better():
    nets = greedy.untrained(range(2), 4)
    two = greedy.pretrain(SMALL, nets, 2, epochs=4)
    for before, after in zip(nets, two, strict=True):
        assert not np.array_equal(before.first.weights, after.first.weights)
        assert not np.array_equal(before.hidden.weights[0], after.hidden.weights[0])
        np.testing.assert_array_equal(before.hidden.weights[1:], after.hidden.weights[1:])
        np.testing.assert_array_equal(before.last.weights, after.last.weights)
    three = greedy.pretrain(SMALL, nets, 3, epochs=4)
    np.testing.assert_array_equal(two[0].hidden.weights[0], three[0].hidden.weights[0])
    np.testing.assert_array_equal(greedy.pretrain(SMALL, nets, 0)[1].first.weights, nets[1].first.weights)


def test_a_run_is_its_seed():
    nets = greedy.untrained(range(3), 2)
    together, alone = greedy.pretrain(SMALL, nets, epochs=2), greedy.pretrain(SMALL, nets[2:], epochs=2, seeds=[2])
    np.testing.assert_array_equal(together[2].hidden.weights, alone[0].hidden.weights)


def test_fine_tuning_learns_what_it_can_and_counts_right():
    nets = greedy.untrained(range(2), 2, gain=4.0)
    run = greedy.fine_tune(SMALL, nets, epochs=25)
    assert np.all(run.train > 0.9) and run.loss[:, -1].max() < run.loss[:, 0].min()
    h = SMALL.x_test
    for W, b in greedy.layers_of(run.networks[0]):
        h = _σ(h @ np.asarray(W, float) + b)
    right = np.argmax(h @ run.networks[0].last.weights + run.networks[0].last.biases, 1) == SMALL.y_test
    assert run.test[0] == pytest.approx(right.mean(), abs=2 / len(right))


def _loss(Ws, bs, V, c, x, y, nudge):
    h = x
    for l, (W, b) in enumerate(zip(Ws, bs, strict=True)):
        h = _σ(h @ W + b) + (nudge[1] if l == nudge[0] else 0)
    z = h @ V + c
    return np.mean(np.log(np.exp(z).sum(1)) - z[np.arange(len(y)), y])


def test_the_profile_is_that_of_differences_in_float64():
    net = greedy.untrained([4], 3, gain=3.0)[0]
    x, y = SMALL.x[:6], SMALL.y[:6]
    seen = level_profile(Task(x, y, x, y), [net])
    Ws, bs = zip(*((np.asarray(W, float), np.asarray(b, float)) for W, b in greedy.layers_of(net)), strict=True)
    last = np.asarray(net.last.weights, float), np.asarray(net.last.biases, float)
    h = x.astype(float)
    for l in range(3):
        h = _σ(h @ Ws[l] + bs[l])
        assert seen.log10_sd[0, l] == pytest.approx(0.5 * np.log10(np.mean(np.var(h, 0))), abs=1e-3)
        δ = np.zeros((6, 50))
        for i, j in np.ndindex(6, 50):
            step = np.zeros((6, 50))
            step[i, j] = 1e-5
            up, down = (_loss(Ws, bs, *last, x, y, (l, sign * step)) for sign in (1, -1))
            δ[i, j] = 6 * (up - down) / 2e-5
        assert seen.log10_dh[0, l] == pytest.approx(0.5 * np.log10(np.mean(δ**2)), abs=1e-3)


@pytest.mark.parametrize(("gain", "within"), [(1.0, 0.05), (4.0, 0.06)])
def test_both_ways_lose_the_root_of_chi_a_layer(gain, within):
    seen = level_profile(digits(), greedy.untrained(range(10), 5, gain=gain))
    per_layer = 0.5 * np.log10(edge.phase("sigmoid", gain).chi)
    for values, sign in ((seen.log10_dh, -1), (seen.log10_sd, 1)):
        assert np.diff(np.median(values, 0)).mean() == pytest.approx(sign * per_layer, abs=within)


def test_turning_a_knob_compiles_nothing():
    nets = greedy.untrained(range(1), 2)
    greedy.fine_tune(SMALL, greedy.pretrain(SMALL, nets, epochs=25), epochs=25)
    with compiles_nothing():
        for gain, noise, rate, name in ((2.0, 0.0, 0.05, "tanh"), (4, 0.5, 0.2, "relu")):
            nets = greedy.untrained([7], 2, gain=gain)
            nets = greedy.pretrain(SMALL, nets, noise=noise, learning_rate=0.003, epochs=30)
            greedy.fine_tune(SMALL, nets, learning_rate=rate, activation=name, epochs=30)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: greedy.untrained([]), "one seed or more"),
        (lambda: greedy.untrained(range(2), initializer="glorot"), "Did you mean 'glorot_"),
        (lambda: greedy.pretrain(SMALL, greedy.untrained([0], 2), 3), "levels must be a whole number from 0 to 2"),
        (lambda: greedy.pretrain(SMALL, greedy.untrained([0], 2), noise=1.0), "noise must be a finite number"),
        (lambda: greedy.fine_tune(SMALL, []), "vg.untrained"),
        (lambda: greedy.fine_tune(SMALL, greedy.untrained([0, 1], 2), seeds=[1]), "2 networks is needed; 1 came"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(call, says):
    with pytest.raises(BadInput, match=says):
        call()
