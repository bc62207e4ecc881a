"""A vector on its way through many matrices: how large it is at each stage, where no number format has room for it."""

import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import compiled, Group, Within, agree, between, exercise, seems, whole
from vgcourse.measuring.profile import measure

MOST = 512


@compiled
def _log10_norms(matrices, v, count):
    """Backpropagation is this product: behind stages h ← h W, taken in reverse, the gradient is W_l ⋯ W_1 v."""
    on = jnp.arange(MOST) >= MOST - 1 - count
    found = measure(lambda h, W: h @ W, matrices, jnp.zeros(len(v)), lambda h: h @ v, on).log10_dh
    return found + 0.5 * jnp.log10(jnp.float32(len(v)))


def _growth(matrices, v) -> np.ndarray:
    count, n = len(matrices), len(v)
    chain = np.broadcast_to(np.eye(n), (MOST, n, n)).copy()
    chain[MOST - count :] = np.asarray(matrices)[::-1]
    return _log10_norms(chain, v, count)[MOST - 1 - count : MOST - 1][::-1]


def _mistaken(matrices, v, *, step=lambda v, W: W @ v, size=np.linalg.norm, log=np.log10, start=None) -> np.ndarray:
    """In float64 with a scale carried along; each argument puts one thing wrong."""
    v, carried, found = np.asarray(v, float) if start is None else start(np.asarray(v, float)), 0.0, []
    for W in np.asarray(matrices, float):
        v = step(v, W)
        scale = np.max(np.abs(v)) or 1.0
        v, carried = v / scale, carried + log(scale)
        found.append(carried + log(size(v)))
    return np.array(found)


def _increments(matrices, v) -> np.ndarray:
    return np.diff(_growth(matrices, v), prepend=np.log10(np.linalg.norm(v)))


def _case(rng: np.random.Generator, low: int, high: int, spread: float, n: int) -> tuple:
    length = whole(rng, low, high + 1)
    return np.round(rng.normal(0, spread, (length, n, n)), 4), between(rng, 1.5, 4, n)


def _cut(rng: np.random.Generator) -> list[tuple]:
    matrices, v = _case(rng, 4, 5, 1.0, 3)
    matrices[2] = 0.0
    return [_case(rng, 1, 1, 1.0, 4), (matrices, v), (_case(rng, 3, 3, 1.0, 2)[0], -between(rng, 3, 9, 2))]


EXERCISE = exercise(
    __name__, place=3,
    contract="""log10_growth(matrices, v) → an array of log10 |W_l ⋯ W_1 v|, l = 1 … L, where matrices[0] is W_1 and acts first.
|x| is the length √Σx². It is right where the numbers leave the range of float64; −inf once the vector is exactly 0.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a few matrices", 1, lambda rng: [_case(rng, 2, 3, 1.5, 2), _case(rng, 4, 6, 1.0, 3)]),
        Group("deep", "hundreds of matrices", 2, lambda rng: [_case(rng, 300, 400, 40.0, 3), _case(rng, 300, 400, 0.02, 4)]),
        Group("edge", "one matrix; a matrix of zeros; a negative vector", 1, _cut),
    ),
    reference=_growth, tolerance=Within(1e-4, 3e-3), alike=Within(1e-3, 1e-3), mistaken=_mistaken,
    mistakes=(
        ("natural logarithm", "These are natural logarithms: the powers of ten are wanted, log10.", dict(log=np.log)),
        ("transposed", "Each matrix is used transposed: v @ W multiplies from the other side. W @ v is wanted.", dict(step=lambda v, W: v @ W)),
        ("last matrix first", "The matrices act in reverse order: matrices[0] is W_1, and it acts first.", lambda m, v: _mistaken(m[::-1], v)),
        ("step by step", "These are the growths of the single steps. Carry the scale along: what was divided out is added up.", _increments),
        ("length one", "The vector was given the length 1 first. Its own length belongs to the result.", dict(start=lambda v: v / np.linalg.norm(v))),
        ("largest entry", "This is the largest entry. The length is the root of the sum of the squares.", dict(size=lambda v: np.max(np.abs(v)))),
        ("mean square", "This is the root of the mean of the squares. The length takes their sum.", dict(size=lambda v: np.sqrt(np.mean(v**2)))),
        ("squared length", "Every logarithm is twice the expected one: these are squared lengths, and the root is missing.", lambda m, v: 2 * _growth(m, v)),
        ("matrix alone", "These are norms of the product of the matrices. It is the vector that passes through them.", lambda m, v: _mistaken(m, np.eye(len(v)))),
        seems("only the last", "One number came: the size after every stage is asked for, l = 1 … L.", lambda _, expected, got: got.ndim == 0 and expected.ndim == 1),
        seems("with the start", "One number too many: the size before the first matrix is not asked for.",
              lambda _, expected, got: got.shape == (len(expected) + 1,) and agree(expected, got[1:], Within(1e-3, 5e-3))),
        seems("out of range", "The numbers left the range of their format (1e308 in float64, 1e38 in float32, and half of it for the squares in a length). Divide the vector by its size at each stage, and add up the logarithms.",
              lambda _, expected, got: expected.shape == got.shape and bool(np.isfinite(expected).all() and (~np.isfinite(got)).any())),
        seems("a zero hidden", "From one stage on the vector is exactly 0, so that its logarithm is −inf. Something else came: is a zero divided by its size 0, or a small number added?",
              lambda _, expected, got: expected.shape == got.shape and bool(np.isneginf(expected).any() and ~np.isneginf(got[-1]))),
    ),
)  # fmt: skip
