"""A vector on its way through many matrices: how large it is at each stage, where no number format has room for it."""

from functools import cache

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import Group, Within, agree, between, exercise, seems, whole
from vgcourse.measure.profile import measure

MOST = 512


@cache
def _compiled(n: int):
    """Backpropagation is this product: behind stages h ← h W, taken in reverse, the gradient is W_l ⋯ W_1 v."""

    def log10_norms(matrices, v, count):
        on = jnp.arange(MOST) >= MOST - 1 - count
        found = measure(lambda h, W: h @ W, matrices, jnp.zeros(n), lambda h: h @ v, on).log10_dh
        return found + 0.5 * jnp.log10(jnp.float32(n))

    return jax.jit(log10_norms)


def _growth(matrices, v) -> np.ndarray:
    matrices, v = np.asarray(matrices, np.float64), np.asarray(v, np.float64)
    count, n = len(matrices), len(v)
    chain = np.broadcast_to(np.eye(n), (MOST, n, n)).copy()
    chain[MOST - count :] = matrices[::-1]
    found = np.asarray(_compiled(n)(chain.astype(np.float32), v.astype(np.float32), np.int32(count)))
    return found[MOST - 1 - count : MOST - 1][::-1]


def _mistaken(matrices, v, *, step=lambda v, W: W @ v, size=np.linalg.norm, log=np.log10, start=None) -> np.ndarray:
    """In float64 with a scale carried along; each argument puts one thing wrong."""
    v, carried, found = np.asarray(v, float) if start is None else start(np.asarray(v, float)), 0.0, []
    with np.errstate(all="ignore"):
        for W in np.asarray(matrices, float):
            v = step(v, W)
            scale = np.max(np.abs(v)) or 1.0
            v, carried = v / scale, carried + log(scale)
            found.append(carried + log(size(v)))
    return np.array(found)


def _product_first(dtype):
    def mistaken(matrices, v):
        v, found = np.asarray(v, dtype), []
        with np.errstate(all="ignore"):
            for W in np.asarray(matrices, dtype):
                v = W @ v
                found.append(np.log10(np.linalg.norm(v)))
        return np.array(found)

    return mistaken


def _increments(matrices, v) -> np.ndarray:
    found = _growth(matrices, v).astype(float)
    return np.diff(found, prepend=np.log10(np.linalg.norm(v)))


def _matrices(low: int, high: int, spread: float, n: int):
    def draw(rng: np.random.Generator) -> tuple:
        length = whole(rng, low, high + 1)
        return (np.round(rng.normal(0, spread, (length, n, n)), 4), between(rng, 1.5, 4, n))

    return draw


def _few(rng: np.random.Generator) -> list[tuple]:
    return [_matrices(2, 3, 1.5, 2)(rng), _matrices(4, 6, 1.0, 3)(rng)]


def _hundreds(rng: np.random.Generator) -> list[tuple]:
    return [_matrices(300, 400, 40.0, 3)(rng), _matrices(300, 400, 0.02, 4)(rng)]


def _cut(rng: np.random.Generator) -> list[tuple]:
    matrices, v = _matrices(4, 5, 1.0, 3)(rng)
    matrices[2] = 0.0
    return [_matrices(1, 1, 1.0, 4)(rng), (matrices, v), (_matrices(3, 3, 1.0, 2)(rng)[0], -between(rng, 3, 9, 2))]


FAIR = Within(1e-3, 1e-3)


EXERCISE = exercise(
    __name__,
    place=3,
    contract="""log10_growth(matrices, v) → an array of log10 |W_l ⋯ W_1 v|, l = 1 … L, where matrices[0] is W_1 and acts first.
|x| is the length √Σx². It is right where the numbers leave the range of float64; −inf once the vector is exactly 0.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a few matrices", 1, _few),
        Group("deep", "hundreds of matrices", 2, _hundreds),
        Group("edge", "one matrix; a matrix of zeros; a negative vector", 1, _cut),
    ),
    reference=_growth,
    tolerance=Within(1e-4, 3e-3),
    alike=FAIR,
    mistaken=_mistaken,
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
