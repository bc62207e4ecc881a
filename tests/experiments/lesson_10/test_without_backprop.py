"""Without backpropagation: the estimate has the mean and the cosine that are said of it, and the price is kept."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_10 import without_backprop as module
from vgcourse.inputs import BadInput
from vgcourse.nets.tasks import digits, two_circles


def test_the_mean_of_the_estimates_is_the_gradient():
    g = jnp.array([1.0, -2.0, 0.5])
    keys = jax.random.split(jax.random.key(0), 4000)
    every = jax.vmap(lambda key: module.evolution_gradient(lambda p: g @ p, jnp.zeros(3), key, 2, 0.1))(keys)
    np.testing.assert_allclose(every.mean(0), g, atol=0.12)


@pytest.mark.parametrize(("parameters", "pairs"), [(20, 10), (40, 10), (200, 50)])
def test_the_expected_length_and_cosine(parameters, pairs):
    """E|ĝ|² = |g|²(1 + (D + 1)/m) to 5 %, and the cosine near one over its root."""
    g = jnp.ones(parameters) / parameters**0.5
    keys = jax.random.split(jax.random.key(1), 3000)
    every = np.asarray(
        jax.vmap(lambda key: module.evolution_gradient(lambda p: g @ p, jnp.zeros(parameters), key, pairs, 1.0))(keys)
    )
    assert np.mean(np.sum(every**2, 1)) == pytest.approx(1 + (parameters + 1) / pairs, rel=0.05)
    cosine = np.mean(every @ np.asarray(g) / np.linalg.norm(every, axis=1))
    assert cosine == pytest.approx(module.estimated_cosine(parameters, pairs), abs=0.04)


def test_the_network_is_one_vector():
    rng = np.random.default_rng(0)
    p, x = rng.normal(size=module.sizes(3, 4, 2)), rng.normal(size=(5, 3))
    W, b, V, c = p[:12].reshape(3, 4), p[12:16], p[16:24].reshape(4, 2), p[24:]
    expected = np.tanh(x @ W + b) @ V + c
    np.testing.assert_allclose(module.logits(jnp.asarray(p), jnp.asarray(x), 4, 2), expected, rtol=1e-4, atol=1e-5)


def test_ridge_is_the_minimum_of_its_own_loss():
    """More ridge, a worse fit of the training points; and 20 features do what one cannot."""
    circles = two_circles(0)
    few, many = (np.median(module.random_features([circles] * 5, n, seeds=range(5)).train) for n in (1, 20))
    assert few < 0.75 and many > 0.98
    stiff = np.median(module.random_features([circles] * 5, 20, ridge=1e6, seeds=range(5)).train)
    assert stiff < many and np.all(np.isnan(module.random_features(circles, seeds=[0]).test))


def test_all_three_solve_the_circles_and_backpropagation_is_cheaper_on_digits():
    tasks = [two_circles(seed) for seed in range(4)]
    assert np.median(module.evolve(tasks, seeds=range(4)).train) > 0.95
    assert np.median(module.backpropagate(tasks, seeds=range(4)).train) > 0.98
    by_nudges, by_gradient = (
        np.median(f(digits(), hidden=20, passes=800, seeds=range(2)).test)
        for f in (module.evolve, module.backpropagate)
    )
    assert by_nudges < 0.85 < by_gradient


def test_numbers_compile_nothing():
    module.evolve(two_circles(0), passes=160, seeds=[0])
    with compiles_nothing():
        module.evolve(two_circles(1), passes=320, nudge=0.05, learning_rate=0.1, seeds=[3, 4])


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: module.random_features(two_circles(), 0), "The number of features"),
        (lambda: module.evolve([two_circles()] * 2, seeds=range(3)), "2 tasks for 3 seeds came"),
        (lambda: module.evolve(two_circles(), nudge=0, seeds=[0]), "The nudge"),
        (lambda: module.evolve(two_circles(), passes=3), "The number of passes"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(call, says):
    with pytest.raises(BadInput, match=says):
        call()
