import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vgcourse.inputs import BadInput
from vgcourse.nets.folds import Dense, count_pieces, evaluate, folded_net, hidden_units, most_right


@pytest.mark.parametrize("folds", [1, 2, 3, 5, 8])
def test_every_fold_doubles_the_pieces(folds):
    net = folded_net(folds)
    assert count_pieces(net) == 2**folds and hidden_units(net) == 2 * folds


def test_it_goes_from_corner_to_corner():
    x = np.arange(17) / 16
    np.testing.assert_array_equal(evaluate(folded_net(4), x), np.arange(17) % 2)
    np.testing.assert_array_equal(evaluate(folded_net(1), np.array([0, 0.25, 0.5, 1.0])), [0, 0.5, 1, 0])


@given(st.integers(1, 12), st.integers(0, 10**6))
def test_one_hidden_layer_of_m_units_has_at_most_m_plus_1_pieces(units, seed):
    rng = np.random.default_rng(seed)
    w, c = rng.normal(size=(1, units)), rng.uniform(-0.5, 1.5, units)
    net = (Dense(w, -w[0] * c), Dense(rng.normal(size=(units, 1)), np.zeros(1)))
    inside = int(np.sum((c > 0) & (c < 1)))
    assert count_pieces(net) == inside + 1 <= units + 1


@given(st.integers(0, 10**6))
def test_pieces_are_counted_as_a_fine_grid_sees_them(seed):
    """In a random deep net every slope that a grid finds is one of the pieces: never more than were counted."""
    rng = np.random.default_rng(seed)
    layers = (
        Dense(rng.normal(size=(1, 4)), rng.normal(size=4)),
        Dense(rng.normal(size=(4, 4)), rng.normal(size=4)),
        Dense(rng.normal(size=(4, 1)), np.zeros(1)),
    )
    x = np.linspace(0, 1, 4001)
    h = x[:, None]
    for layer in layers[:-1]:
        h = np.maximum(h @ layer.weights + layer.biases, 0)
    bends = np.abs(np.diff((h @ layers[-1].weights)[:, 0], 2)) > 1e-9
    runs = int(np.sum(bends & ~np.append(False, bends[:-1])))  # a corner between two grid points bends twice
    assert runs <= count_pieces(layers) - 1


@pytest.mark.parametrize("pieces, points", [(1, 5), (2, 5), (4, 17), (9, 17)])
def test_no_answer_with_so_few_runs_does_better(pieces, points):
    """Tried out: all answers that change sides at most `pieces` times, on short lines."""
    labels = np.arange(points) % 2
    best = 0
    for code in range(2 ** min(points, 12)):
        answer = np.array([code >> i & 1 for i in range(points)])
        if np.sum(np.diff(answer) != 0) <= pieces:
            best = max(best, np.mean(answer == labels))
    assert best <= most_right(pieces, points)
    if points <= 12:
        assert best == most_right(pieces, points)


def test_enough_pieces_get_everything_right():
    assert most_right(16, 17) == 1.0 and most_right(9, 17) == 13 / 17


def test_bad_input_gets_a_sentence():
    with pytest.raises(BadInput, match="The number of folds must be a whole number from 1 to 12; 0 came"):
        folded_net(0)
    with pytest.raises(BadInput, match="one input and one output"):
        count_pieces((Dense(np.ones((2, 1)), np.zeros(1)),))
