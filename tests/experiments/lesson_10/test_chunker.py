"""The history compressor: what passes, what waits, and that the two levels do what is said of them."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_10 import chunker
from vgcourse.inputs import BadInput
from vgcourse.nets.sequences import history_stream


def test_what_was_expected_does_not_pass():
    """Three streams of four symbols: always expected, never, and only at the threshold."""
    log_p = jnp.log(jnp.array([[[0.9, 0.1], [0.5, 0.5], [chunker.EXPECTED, 0.2]]] * 4))
    y = jnp.zeros((4, 3), jnp.int32)
    np.testing.assert_array_equal(chunker.unexpected(log_p, y), [[1, 1, 1], [0, 1, 0], [0, 1, 0], [0, 1, 0]])


def test_the_upper_state_waits_where_nothing_passes():
    net = chunker.start("chunker", 3)[1]
    x, _ = history_stream(jax.random.key(0), 1, 4)
    passes = jnp.zeros((21, 4)).at[jnp.array([0, 5, 9])].set(1.0)
    logit = np.asarray(chunker.answers(net, x, passes))
    for a, b in ((0, 5), (5, 9), (9, 21)):
        np.testing.assert_allclose(logit[a:b], np.broadcast_to(logit[a], (b - a, 4)), rtol=1e-5)
    assert np.all(np.abs(logit[5] - logit[0]) > 1e-4)
    short = np.asarray(chunker.answers(net, x[jnp.array([0, 5, 9])], jnp.ones((3, 4))))
    np.testing.assert_allclose(logit[-1], short[-1], rtol=1e-5)


def test_no_gradient_goes_from_the_upper_level_to_the_lower():
    θ = chunker.start("chunker", 0)
    x, y, answer = chunker.draw(None, jax.random.key(2))

    def late(θ):
        return chunker.chunker_loss(None, θ, (x, y, answer))[1][0]

    lower, upper = jax.grad(late)(θ)
    assert all(np.all(np.asarray(leaf) == 0) for leaf in jax.tree.leaves(lower))
    assert any(np.any(np.asarray(leaf) != 0) for leaf in jax.tree.leaves(upper))


def test_the_chunker_solves_it_and_one_network_with_both_goals_does_not():
    both = chunker.learn_history("chunker", seeds=range(4))
    assert np.all(both.solved() < 5000) and np.all(both.right[:, -1] == 1)
    np.testing.assert_allclose(both.passed[:, 0], 21, atol=1)
    np.testing.assert_allclose(both.passed[:, -1], 1, atol=0.1)
    assert np.median(both.next_symbol[:, -1]) == pytest.approx(np.log(2) / 21, abs=0.02)
    one = chunker.learn_history("rnn", seeds=range(4))
    assert np.mean(np.isinf(one.solved())) >= 0.75 and "of 4 runs solved it" in repr(one)


def test_solved_waits_for_a_loss_that_stays_low():
    answer = np.full((2, 60), 0.7)
    answer[0, 10:15] = answer[0, 30:] = 0.05
    run = chunker.HistoryLearning(answer, answer, answer, answer)
    np.testing.assert_array_equal(run.solved(), [30 * chunker.PER_STEP, np.inf])
    assert run.sequences[1] == chunker.PER_STEP


def test_the_reach_is_the_product_of_the_jacobians():
    """In float64 by hand: δ_{t−1} = W (δ_t (1 − h_t²)), from the readout back."""
    net = chunker.start("rnn", 5)
    x = np.asarray(history_stream(jax.random.key(1), 1, chunker.STREAMS)[0], float)
    W, U, b = (np.asarray(leaf, float) for leaf in net.cell)
    h, seen = np.zeros((chunker.STREAMS, chunker.WIDTH)), []
    for x_t in x:
        h = np.tanh(h @ W + x_t @ U + b)
        seen.append(h)
    δ, sizes = np.broadcast_to(np.asarray(net.readout.weights, float)[:, chunker.SYMBOLS], h.shape), []
    for h in seen[::-1]:
        sizes.append(0.5 * np.log10(np.mean(δ**2)))
        δ = (δ * (1 - h**2)) @ W.T
    np.testing.assert_allclose(chunker.reach(seeds=[5])[0], sizes, atol=2e-3)


def test_the_easy_goal_shortens_the_reach():
    start, both = chunker.reach(seeds=range(6)), chunker.reach(steps=100, seeds=range(6))
    assert np.median(both[:, -1]) < np.median(start[:, -1]) - 1.5


def test_the_easy_goal_saturates_the_units():
    start, answer, both = (
        np.median(chunker.unit_slopes(goals, steps, range(6)))
        for goals, steps in (("both", 0), ("answer", 100), ("both", 100))
    )
    assert 0.7 < start < 0.85 and both < answer - 0.05 < start


def test_seeds_rates_and_goals_compile_nothing():
    chunker.learn_history("rnn", steps=50, seeds=[0])
    with compiles_nothing():
        chunker.learn_history("rnn", steps=60, seeds=[1, 2], goals="answer", learning_rate=0.003)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"system": "lstn"}, "Did you mean 'lstm'"),
        ({"system": "chunker", "goals": "answer"}, "A chunker needs both goals"),
        ({"system": "rnn", "goals": "late"}, "The goals must be one of"),
        ({"steps": 5}, "The number of steps"),
        ({"optimizer": "rmsprop"}, "The optimizer must be one of"),
        ({"optimizer": "sdg", "learning_rate": 0.1}, "Did you mean 'sgd'"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(given, says):
    with pytest.raises(BadInput, match=says):
        chunker.learn_history(**given)


def test_a_wider_network_is_wider_and_starts_with_the_same_spectrum():
    narrow, wide = chunker.start("rnn", 0), chunker.start("rnn", 0, width=32)
    count = lambda θ: sum(np.size(leaf) for leaf in jax.tree.leaves(θ))
    assert wide.cell.recurrent.shape == (32, 32) and np.std(wide.cell.recurrent) == pytest.approx(32**-0.5, rel=0.1)
    assert count(wide) > count(chunker.start("chunker", 0)) > count(narrow), "32 units have more than two levels of 16"
    run = chunker.learn_history("chunker", width=8, steps=20, seeds=range(2))
    assert run.answer.shape == (2, 20) and np.all(np.isfinite(run.answer))
    with pytest.raises(BadInput, match="The width"):
        chunker.learn_history("rnn", width=0)
