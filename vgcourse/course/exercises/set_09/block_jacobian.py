"""The Jacobian of one residual block: one plus something."""

import jax
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, compiled, either_sign, exercise, seems


@compiled
def _jacobian(W1, W2, alpha, h):
    return jax.jacobian(lambda h: h + alpha * W2 @ jax.nn.relu(W1 @ jax.nn.relu(h)))(h)


def _parts(W1, W2, h):
    """(first mask, second mask)"""
    h = np.asarray(h, float)
    return (h > 0).astype(float), (np.asarray(W1) @ np.maximum(h, 0) > 0).astype(float)


def _branch(W1, W2, h, first=True, second=True) -> np.ndarray:
    """∂F/∂h, with one of the masks left out if so wanted."""
    m1, m2 = _parts(W1, W2, h)
    inner = np.asarray(W1, float) * (m1 if first else 1)
    return (np.asarray(W2, float) * (m2 if second else 1)) @ inner


def _draw(rng: np.random.Generator, n: int, negative: int = 1) -> tuple:
    """A block in which each mask closes something, and nothing is symmetric."""
    while True:
        W1, W2 = (either_sign(rng, 0.2, 1.5, n * n).reshape(n, n) for _ in range(2))
        h = between(rng, 0.3, 2, n)
        h[rng.permutation(n)[:negative]] *= -1
        z = W1 @ np.maximum(h, 0)
        if np.abs(z).min() > 0.05 and 0 < (z > 0).sum() < n:
            return W1, W2, between(rng, 0.3, 0.8), h


def _shut(rng: np.random.Generator) -> list[tuple]:
    """No branch at all: α = 0, and every unit of h closed."""
    W1, W2, alpha, h = _draw(rng, 3)
    return [(W1, W2, 0.0, h), (W1, W2, alpha, -np.abs(h)), _draw(rng, 2)]


_I = lambda h: np.eye(len(h))


EXERCISE = exercise(
    __name__, place=1,
    contract="""block_jacobian(W1, W2, alpha, h) → the matrix J[i, j] = ∂out_i/∂h_j of out = h + alpha·W2 φ(W1 φ(h)).
True of it: φ is the ReLU, slope 0 at 0; W1 and W2 are (n, n), h is (n,), W2 φ(W1 φ(h)) is a matrix times a vector.
Allowed: NumPy, jax.numpy. Write the chain rule by hand; jax.jacobian is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "blocks of three and four units", 3, lambda rng: [_draw(rng, 3), _draw(rng, 4, 2)]),
        Group("edge", "alpha = 0; every unit closed; two units", 1, _shut),
    ),
    reference=_jacobian, tolerance=Within(2e-3, 1e-4),
    mistakes=(
        ("no skip", "This is the branch alone: the skip adds the identity.", lambda W1, W2, alpha, h: alpha * _branch(W1, W2, h)),
        ("alpha forgotten", "alpha is missing: it multiplies the whole branch.", lambda W1, W2, alpha, h: _I(h) + _branch(W1, W2, h)),
        ("alpha on the skip", "alpha multiplies the skip as well: it belongs to the branch.", lambda W1, W2, alpha, h: alpha * (_I(h) + _branch(W1, W2, h))),
        ("alpha squared", "alpha stands in it squared. It is squared in the mean square of the gradient, not in the Jacobian.", lambda W1, W2, alpha, h: _I(h) + alpha**2 * _branch(W1, W2, h)),
        ("first slope forgotten", "The slopes of the first ReLU are missing: where h is below 0, a column of the branch is 0.",
         lambda W1, W2, alpha, h: _I(h) + alpha * _branch(W1, W2, h, first=False)),
        ("second slope forgotten", "The slopes of the second ReLU are missing: they stand between W2 and W1.", lambda W1, W2, alpha, h: _I(h) + alpha * _branch(W1, W2, h, second=False)),
        ("no slopes", "Both ReLUs are missing: this is the Jacobian of linear layers.", lambda W1, W2, alpha, h: _I(h) + alpha * _branch(W1, W2, h, False, False)),
        ("transposed", "Rows and columns are exchanged: the row is the output, the column the input.", lambda W1, W2, alpha, h: (_I(h) + alpha * _branch(W1, W2, h)).T),
        ("order of the matrices", "The matrices stand in the wrong order: W1 comes first, so it stands on the right.",
         lambda W1, W2, alpha, h: _I(h) + alpha * (np.asarray(W1) * _parts(W1, W2, h)[1]) @ (np.asarray(W2) * _parts(W1, W2, h)[0])),
        ("ones for the identity", "A 1 was added to every entry. The skip hands each unit to itself alone: the identity matrix.", lambda W1, W2, alpha, h: 1 + alpha * _branch(W1, W2, h)),
        ("masks exchanged", "The slopes of the two ReLUs are exchanged: those of h belong to W1’s columns, the others to its rows.",
         lambda W1, W2, alpha, h: _I(h) + alpha * (np.asarray(W2) * _parts(W1, W2, h)[0]) @ (np.asarray(W1) * _parts(W1, W2, h)[1])),
        ("values for slopes", "The values of the ReLUs stand where their slopes should: 1 where the unit is open, 0 where it is not.",
         lambda W1, W2, alpha, h: _I(h) + alpha * (np.asarray(W2) * np.maximum(W1 @ np.maximum(h, 0), 0)) @ (np.asarray(W1) * np.maximum(h, 0))),
        seems("the vector", "One number a unit came: the whole matrix is wanted, every output by every input.", lambda _, expected, got: bool(got.ndim == 1 and got.shape == expected.shape[:1])),
    ),
)  # fmt: skip
