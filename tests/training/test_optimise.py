"""Training anything: the steps are the optimiser's, runs do not disturb each other, and what is done is kept."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from compiling import compiles_nothing

from vgcourse.inputs import BadInput
from vgcourse.training import optimise as module
from vgcourse.training.optimise import Problem, optimise


def _loss(scale, w, batch):
    return scale * jnp.mean((batch - w) ** 2)


def _batch(scale, key):
    return 3.0 + jax.random.normal(key, (8,))


PROBLEM = Problem(_loss, _batch, optax.sgd)


def _by_hand(w, scale, seed, steps, rate):
    losses = []
    for i in range(steps):
        batch = np.asarray(_batch(scale, jax.random.fold_in(jax.random.key(seed), i)))
        losses.append(scale * np.mean((batch - w) ** 2))
        w = w - rate * 2 * scale * np.mean(w - batch)
    return w, losses


def test_equals_steps_by_hand_whatever_the_chunk():
    w, losses = _by_hand(0.0, 0.5, 7, 25, 0.1)
    for chunk in (4, 25, 100):
        trained = optimise(
            PROBLEM, [jnp.zeros(())], np.float32(0.5), learning_rate=0.1, steps=25, seeds=[7], chunk=chunk
        )
        np.testing.assert_allclose(trained.parameters[0], w, rtol=1e-5)
        np.testing.assert_allclose(trained.loss[0], losses, rtol=1e-4)
        assert trained.finished and trained.recorded is None


def test_runs_do_not_disturb_each_other():
    start = [jnp.zeros(()), jnp.ones(()), jnp.full((), 2.0)]
    scales = [np.float32(0.5), np.float32(0.1), np.float32(0.2)]
    together = optimise(PROBLEM, start, scales, learning_rate=0.1, steps=20, seeds=[1, 2, 3])
    for i in range(3):
        alone = optimise(PROBLEM, start[i : i + 1], scales[i], learning_rate=0.1, steps=20, seeds=[i + 1])
        np.testing.assert_array_equal(together.loss[i], alone.loss[0])


def _with_size(scale, w, batch):
    return _loss(scale, w, batch), {"w": w}


def test_what_the_loss_records_is_kept_step_by_step():
    problem = Problem(_with_size, _batch, optax.sgd, records=True)
    trained = optimise(problem, [jnp.ones(())], np.float32(1), learning_rate=0.1, steps=12, seeds=[0], chunk=5)
    assert trained.recorded["w"].shape == (1, 12) and trained.recorded["w"][0, 0] == 1


def test_an_interrupt_keeps_what_is_done(monkeypatch):
    class Stops(module.Bar):
        def __call__(self, share):
            if share > 0.5:
                raise KeyboardInterrupt

    monkeypatch.setattr(module, "Bar", Stops)
    trained = optimise(PROBLEM, [jnp.zeros(())], np.float32(1), learning_rate=0.1, steps=40, seeds=[0], chunk=10)
    assert not trained.finished and trained.loss.shape == (1, 30)
    np.testing.assert_allclose(trained.parameters[0], _by_hand(0.0, 1.0, 0, 30, 0.1)[0], rtol=1e-5)


def test_rates_and_knobs_compile_nothing():
    run = partial(optimise, PROBLEM, [jnp.zeros(())], steps=10, chunk=10)
    run(np.float32(1), learning_rate=0.1, seeds=[0])
    with compiles_nothing():
        for rate, scale in ((0.2, 2.0), (1, 3.0)):
            run(np.float32(scale), learning_rate=rate, seeds=[0])


@pytest.mark.parametrize(("given", "words"), [({"seeds": []}, "0 seeds"), ({"steps": 0}, "number of steps")])
def test_bad_input_is_one_sentence(given, words):
    with pytest.raises(BadInput, match=words):
        optimise(PROBLEM, [jnp.zeros(())], np.float32(1), **{"learning_rate": 0.1, "steps": 10, "seeds": [0]} | given)
