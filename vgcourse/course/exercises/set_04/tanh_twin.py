"""The tanh layer that does what a sigmoid layer does."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, either_sign, exercise, seems, whole


def _twin(W, b) -> np.ndarray:
    """The law turned into numbers: u with tanh(u) = 2σ(s W + b) − 1 for s = (1 + t)/2 is straight in t, so it is known
    from t = 0 and from one input switched on at a time."""
    W, b = np.asarray(W, float), np.asarray(b, float)
    t = np.vstack([np.eye(len(W)), np.zeros(len(W))])
    level = 1 / (1 + np.exp(-((1 + t) / 2 @ W + b)))
    u = (np.log(level) - np.log1p(-level)) / 2  # the inverse of tanh at 2·level − 1
    return np.vstack([u[:-1] - u[-1], u[-1]])


def _stacked(weights, biases) -> np.ndarray:
    return np.vstack([weights, np.broadcast_to(biases, (1, np.shape(weights)[1]))])


def _layer(rng: np.random.Generator, rows: tuple[int, int], columns: tuple[int, int], biases: bool = True) -> tuple:
    n_in, n_out = whole(rng, *rows), whole(rng, *columns)
    W = either_sign(rng, 0.2, 1.5, n_in * n_out).reshape(n_in, n_out)
    return W, either_sign(rng, 0.2, 1.2, n_out) if biases else np.zeros(n_out)


def _mistaken(W, b, *, weights=lambda W: W / 4, biases=lambda W, b, sums: b / 2 + sums / 4) -> np.ndarray:
    """With something else in the place of W/4 and b/2 + (the sums of the columns)/4."""
    W, b = np.asarray(W, float), np.asarray(b, float)
    return _stacked(weights(W), biases(W, b, W.sum(0)))


EXERCISE = exercise(
    __name__, place=4,
    contract="""tanh_twin(W, b) → an array (n_in + 1, n_out): the weights of the twin, and its biases in the last row.
True of it: where t = 2s − 1 comes in for s, the twin gives tanh(t W′ + b′) = 2σ(s W + b) − 1, for every s.
Allowed: NumPy, jax.numpy. W has the shape (n_in, n_out), b (n_out,). Not vgcourse.""",
    groups=(
        Group("basic", "a few inputs, one output", 1, lambda rng: [_layer(rng, (2, 5), (1, 2), False)]),
        Group("full", "several outputs, with biases", 1, lambda rng: [_layer(rng, (3, 6), (2, 5))]),
        Group("edge", "a square layer; one input", 1, lambda rng: [_layer(rng, (4, 5), (4, 5)), _layer(rng, (1, 2), (3, 4))]),
    ),
    reference=_twin, tolerance=Within(1e-3, 1e-4), mistaken=_mistaken,
    mistakes=(
        ("bias untouched", "The biases are as they were. t is centred at 0 where s is at ½: what the weights make of that ½ is to be added, and all of z is halved.", dict(biases=lambda W, b, sums: b)),
        ("not re-centred", "The biases are halved, but not re-centred: t is centred at 0, s at ½.", dict(biases=lambda W, b, sums: b / 2)),
        ("weights halved", "The weights are halved. One half brings tanh(u/2), and another s = (1 + t)/2.", dict(weights=lambda W: W / 2)),
        ("bias not halved", "The sum of the weights is added rightly. The bias b itself is halved too: tanh has u/2 where σ has u.", dict(biases=lambda W, b, sums: b + sums / 4)),
        ("sum of the new weights", "The sum is taken over the new weights, W/4. It is ¼·ΣW with the old ones.", dict(biases=lambda W, b, sums: b / 2 + sums / 16)),
        ("minus", "The shift is taken off. s = (1 + t)/2: the 1 goes through the weights and is added.", dict(biases=lambda W, b, sums: b / 2 - sums / 4)),
        ("one half", "ΣW is halved once. It is halved twice: s = (1 + t)/2, and u/2.", dict(biases=lambda W, b, sums: b / 2 + sums / 2)),
        ("one for all", "One sum over the whole of W is added everywhere. Each output has its own: the sum down its column.", dict(biases=lambda W, b, sums: b / 2 + sums.sum() / 4)),
        ("bias quartered", "The biases are divided by four. Four belongs to the weights; b is only halved.", dict(biases=lambda W, b, sums: b / 4 + sums / 4)),
        ("weights as they were", "The weights are as they were. Tanh has a slope of 1 where the sigmoid has ¼.", dict(weights=lambda W: W)),
        ("mean", "A quarter of the mean of each column is added, where its sum was to be.", dict(biases=lambda W, b, sums: b / 2 + sums / 4 / len(W))),
        ("other direction", "This is the way of the lesson: from a tanh layer to its sigmoid twin.", dict(weights=lambda W: 4 * W, biases=lambda W, b, sums: 2 * b - 2 * sums)),
        ("sums of rows", "The sums run along the rows. An output's sum runs over its inputs: down a column of W.",
         lambda W, b: _stacked(np.asarray(W) / 4, np.asarray(b) / 2 + np.sum(W, axis=1) / 4) if np.shape(W)[0] == np.shape(W)[1] else np.nan),
        ("bias first", "The biases stand in the first row. They belong in the last.", lambda W, b: np.roll(_twin(W, b), 1, axis=0)),
        seems("weights alone", "The weights came without a row of biases.", lambda a, expected, got: got.ndim == 2 and got.shape == (expected.shape[0] - 1, expected.shape[1])),
        seems("turned", "The array is turned: inputs run down, outputs to the right, as in W.",
              lambda a, expected, got: got.ndim == 2 and got.shape != expected.shape and got.shape == expected.T.shape),
    ),
)  # fmt: skip
