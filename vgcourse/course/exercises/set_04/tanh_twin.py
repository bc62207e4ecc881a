"""The sigmoid layer that does what a tanh layer does."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, either_sign, exercise, seems, whole


def _twin(W, b) -> np.ndarray:
    """The law turned into numbers: u with σ(u) = (1 + tanh(t W + b))/2 for t = 2s − 1 is straight in s, so it is known
    from s = 0 and from one input switched on at a time."""
    W, b = np.asarray(W, float), np.asarray(b, float)
    s = np.vstack([np.eye(len(W)), np.zeros(len(W))])
    level = np.tanh((2 * s - 1) @ W + b)
    u = np.log1p(level) - np.log1p(-level)  # the inverse of σ at (1 + level)/2
    return np.vstack([u[:-1] - u[-1], u[-1]])


def _stacked(weights, biases) -> np.ndarray:
    return np.vstack([weights, np.broadcast_to(biases, (1, np.shape(weights)[1]))])


def _layer(rng: np.random.Generator, rows: tuple[int, int], columns: tuple[int, int], biases: bool = True) -> tuple:
    n_in, n_out = whole(rng, *rows), whole(rng, *columns)
    W = either_sign(rng, 0.2, 1.5, n_in * n_out).reshape(n_in, n_out)
    return W, either_sign(rng, 0.2, 1.2, n_out) if biases else np.zeros(n_out)


def _mistaken(W, b, *, weights=lambda W: 4 * W, biases=lambda W, b, sums: 2 * b - 2 * sums) -> np.ndarray:
    """With something else in the place of 4W and 2b − 2·(the sums of the columns)."""
    W, b = np.asarray(W, float), np.asarray(b, float)
    return _stacked(weights(W), biases(W, b, W.sum(0)))


EXERCISE = exercise(
    __name__, place=4,
    contract="""sigmoid_twin(W, b) → an array (n_in + 1, n_out): the weights of the twin, and its biases in the last row.
True of it: where s = (1 + t)/2 comes in for t, the twin gives σ(s W′ + b′) = (1 + tanh(t W + b))/2, for every t.
Allowed: NumPy, jax.numpy. W has the shape (n_in, n_out), b (n_out,). Not vgcourse.""",
    groups=(
        Group("basic", "a few inputs, one output", 1, lambda rng: [_layer(rng, (2, 5), (1, 2), False)]),
        Group("full", "several outputs, with biases", 2, lambda rng: [_layer(rng, (3, 6), (2, 5))]),
        Group("edge", "a square layer; one input", 1, lambda rng: [_layer(rng, (4, 5), (4, 5)), _layer(rng, (1, 2), (3, 4))]),
    ),
    reference=_twin, tolerance=Within(1e-3, 1e-4), mistaken=_mistaken,
    mistakes=(
        ("bias untouched", "The biases are as they were. s is higher than t by a constant: its sum over the inputs is to be taken off, and all of z is doubled.", dict(biases=lambda W, b, sums: b)),
        ("not re-centred", "The biases are doubled, but not re-centred: s is centred at ½, t at 0.", dict(biases=lambda W, b, sums: 2 * b)),
        ("weights doubled", "The weights are doubled. Two brings u = 2z, and another two t = 2s − 1.", dict(weights=lambda W: 2 * W)),
        ("bias not doubled", "The sum of the weights is taken off rightly. The bias b itself doubles too, since u = 2z.", dict(biases=lambda W, b, sums: b - 2 * sums)),
        ("sum of the new weights", "The sum is taken over the new weights, 4W. It is −2·ΣW with the old ones.", dict(biases=lambda W, b, sums: 2 * b - 8 * sums)),
        ("plus", "The shift is added. t = 2s − 1: the −1 goes through the weights and is taken off.", dict(biases=lambda W, b, sums: 2 * b + 2 * sums)),
        ("one sum", "ΣW is taken off once. It comes in twice: u = 2z.", dict(biases=lambda W, b, sums: 2 * b - sums)),
        ("one for all", "One sum over the whole of W is taken off everywhere. Each output has its own: the sum down its column.", dict(biases=lambda W, b, sums: 2 * b - 2 * sums.sum())),
        ("bias four times", "The biases are multiplied by four. Four belongs to the weights; b is only doubled.", dict(biases=lambda W, b, sums: 4 * b - 2 * sums)),
        ("weights as they were", "The weights are as they were. A sigmoid's slope is ¼ where tanh has 1.", dict(weights=lambda W: W)),
        ("mean", "The mean of each column is taken off, where its sum was to be.", dict(biases=lambda W, b, sums: 2 * b - 2 * sums / len(W))),
        ("other direction", "This is the way back: from a sigmoid layer to its tanh twin.", dict(weights=lambda W: W / 4, biases=lambda W, b, sums: b / 2 + sums / 4)),
        ("sums of rows", "The sums run along the rows. An output's sum runs over its inputs: down a column of W.",
         lambda W, b: _stacked(4 * np.asarray(W), 2 * np.asarray(b) - 2 * np.sum(W, axis=1)) if np.shape(W)[0] == np.shape(W)[1] else np.nan),
        ("bias first", "The biases stand in the first row. They belong in the last.", lambda W, b: np.roll(_twin(W, b), 1, axis=0)),
        seems("weights alone", "The weights came without a row of biases.", lambda a, expected, got: got.ndim == 2 and got.shape == (expected.shape[0] - 1, expected.shape[1])),
        seems("turned", "The array is turned: inputs run down, outputs to the right, as in W.",
              lambda a, expected, got: got.ndim == 2 and got.shape != expected.shape and got.shape == expected.T.shape),
    ),
)  # fmt: skip
