"""Training on the digits with and without skips."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_09 import depth_race
from vgcourse.experiments.lesson_09.depth_race import train_residual
from vgcourse.inputs import BadInput


@pytest.fixture(scope="module")
def short():
    return train_residual(3, strength=3**-0.5, steps=110, seeds=range(2))


def test_a_shallow_network_learns(short):
    assert short.loss.shape == (2, 110) and (short.accuracy > 0.85).all() and (short.test_accuracy > 0.75).all()
    assert repr(short).startswith("Raced(2 seeds, accuracy 0.9")


def test_depth_strength_and_normalisation_compile_nothing(short):
    with compiles_nothing():
        deep = train_residual(27, 1, np.float64(0), 1, "batch", rezero=True, steps=110, seeds=[0])
    assert np.isfinite(deep.loss).all()


def test_blocks_beyond_the_last_are_not_moved_and_not_used():
    race = depth_race.Race(depth_race.residual.knobs(2, seed=1), np.float32(0))
    net = depth_race.init(race.net, 4)
    rows = np.arange(8)
    gradient = depth_race.jax.grad(depth_race._loss, 1)(race, net, rows)
    assert np.abs(gradient.blocks[:2]).min(axis=(2, 3)).shape == (2, 2) and not np.any(gradient.blocks[2:])
    assert not np.any(gradient.gains), "without ReZero no block learns a strength"


def test_zero_initialised_networks_start_as_two_layers():
    """At the start 1 and 27 blocks say the same, and ReZero's blocks as well."""
    sizes = [train_residual(b, α, branch_scale=s, rezero=r, steps=1, seeds=[3]) for b, α, s, r in
             ((1, 1, 0, False), (27, 1, 0, False), (27, 0, 1, True))]  # fmt: skip
    assert np.ptp([run.loss[0, 0] for run in sizes]) < 1e-5
    assert np.ptp([run.log10_first[0] for run in sizes]) < 1e-4


def test_wrong_input_gets_a_sentence():
    with pytest.raises(BadInput, match="from 1 to 499; 500 came"):
        train_residual(500)
    with pytest.raises(BadInput, match="learning rate"):
        train_residual(1, learning_rate=-1)
    with pytest.raises(BadInput, match="'none' or 'batch'; 'layer' came"):
        train_residual(1, normalisation="layer")
    with pytest.raises(BadInput, match="seed must be a whole number"):
        train_residual(1, seeds=[0.5])


def test_a_finished_training_is_remembered_and_another_one_is_not_mistaken_for_it(short, monkeypatch):
    asked, trained = [], depth_race._trained
    monkeypatch.setattr(depth_race, "_trained", lambda *given: asked.append(given) or trained(*given))
    again = train_residual(3, strength=3**-0.5, steps=110, seeds=[0, 1])
    assert not asked
    for one, other in zip(again, short, strict=True):
        np.testing.assert_array_equal(one, other)
    train_residual(3, strength=3**-0.5, steps=109, seeds=[0])
    assert len(asked) == 1


def test_what_is_remembered_is_every_seed_alone(short, monkeypatch):
    asked, trained = [], depth_race._trained
    monkeypatch.setattr(depth_race, "_trained", lambda *given: asked.append(given[-1]) or trained(*given))
    again = train_residual(3, strength=3**-0.5, steps=110, seeds=[1, 2, 0])
    assert asked == [(2,)]
    np.testing.assert_array_equal(again.loss[[2, 0]], short.loss)
    np.testing.assert_array_equal(again.accuracy[[2, 0]], short.accuracy)
