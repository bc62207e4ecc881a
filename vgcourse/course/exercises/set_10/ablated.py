"""Three ablations of a pre-trained matrix: what is kept of it, and what is taken from the matrix before."""

import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, exercise, seems
from vgcourse.nets.surgery import rms

KINDS = ("directions", "size", "spectrum")


def _reference(W, V, keep) -> np.ndarray:
    if keep != "spectrum":
        kept, size = (W, V) if keep == "directions" else (V, W)
        return np.asarray(kept, float) * (rms(size) / rms(kept))
    U, _, Vt = jnp.linalg.svd(jnp.asarray(V, jnp.float32), full_matrices=False)
    return np.asarray((U * jnp.linalg.svd(jnp.asarray(W, jnp.float32), compute_uv=False)) @ Vt, float)


def _answer(W, V, keep, size=rms, order=1, swap=None):
    """The right one in NumPy, with another measure of size, singular values in another order, or kinds exchanged."""
    W, V = np.asarray(W, float), np.asarray(V, float)
    keep = (swap or {}).get(keep, keep)
    if keep == "directions":
        return W * (size(V) / size(W))
    if keep == "size":
        return V * (size(W) / size(V))
    (U, _, Vt), s = np.linalg.svd(V, full_matrices=False), np.linalg.svd(W, compute_uv=False)
    return (U * s[::order]) @ Vt


def _only(kind, answer):
    """A mistake that is made with one kind; the others are right."""
    return lambda W, V, keep: answer(np.asarray(W, float), np.asarray(V, float)) if keep in kind else _answer(W, V, keep)


def _vectors_of_W(W, V):
    (U, _, Vt), s = np.linalg.svd(W, full_matrices=False), np.linalg.svd(V, compute_uv=False)
    return (U * s) @ Vt


def _top(M) -> float:
    return float(np.linalg.norm(M, 2))


def _pair(rng: np.random.Generator, rows: int, columns: int) -> tuple:
    """W has grown, a few of its directions more than others; V's singular values lie apart, so its vectors are sure."""
    while True:
        V = np.round(0.5 * rng.normal(size=(rows, columns)), 2)
        learnt = np.outer(rng.normal(size=rows), rng.normal(size=columns)) + 0.5
        W = np.round(1.5 * rng.normal(size=(rows, columns)) + 1.5 * learnt, 2)
        s = np.linalg.svd(V, compute_uv=False)
        if s[-1] > 0.15 and np.all(s[:-1] / s[1:] > 1.25):
            return W, V


def _edge(rng: np.random.Generator) -> list[tuple]:
    """A single column, W = 2V, and a W with one direction alone."""
    W, V = _pair(rng, 4, 3)
    thin = np.outer(np.round(rng.normal(size=4) + 2, 1), np.round(rng.normal(size=3) + 2, 1))
    column = _pair(rng, 4, 1)
    return [(*column, "spectrum"), (2 * V, V, "size"), (2 * V, V, "spectrum"), (thin, V, "spectrum"), (W, V, "directions")]


EXERCISE = exercise(
    __name__, place=4,
    contract="""ablated(W, V, keep) → a matrix with one thing of W, pre-trained, and the rest of V, as it was before; both (n, m).
True of it: "directions" is W, by one factor as large (RMS) as V; "size" is V, by one factor as large as W; "spectrum" has W's singular values and V's singular vectors, largest with largest.
Allowed: NumPy, jax.numpy, with their linalg. Not vgcourse.""",
    groups=(
        Group("one factor", "directions and size", 1, lambda rng: [(*_pair(rng, 4, 3), k) for k in KINDS[:2] for _ in range(2)]),
        Group("spectrum", "singular values of W, vectors of V", 2,
              lambda rng: [(*_pair(rng, *shape), "spectrum") for shape in ((3, 3), (5, 3), (3, 4))]),
        Group("edge", "a single column; W = 2V; a W of rank one", 1, _edge),
    ),
    reference=_reference, tolerance=Within(3e-3, 2e-4), alike=Within(3e-3, 2e-4),
    mistakes=(
        ("exchanged", "Directions and size are exchanged: “directions” keeps W’s entries up to one factor.", lambda *a: _answer(*a, swap={"directions": "size", "size": "directions"})),
        ("mean square", "The factor is the ratio of mean squares. Take its root: RMS over RMS.", lambda *a: _answer(*a, size=lambda M: rms(M) ** 2)),
        ("mean of sizes", "The size is measured as the mean of |entry|. The RMS is asked for.", lambda *a: _answer(*a, size=lambda M: np.mean(np.abs(M)))),
        ("SD", "The SD is taken, which leaves the mean of the entries out. The RMS does not.", lambda *a: _answer(*a, size=lambda M: np.std(M) or np.nan)),
        ("largest entry", "The size is measured by the largest entry. The RMS is asked for.", lambda *a: _answer(*a, size=lambda M: np.max(np.abs(M)))),
        ("largest singular value", "The size is measured by the largest singular value. The RMS is asked for.", lambda *a: _answer(*a, size=_top)),
        ("unit by unit", "Every column got a factor of its own. One factor for the whole matrix keeps its directions.",
         _only(KINDS[:2], lambda W, V: W * np.sqrt(np.mean(V**2, 0) / np.mean(W**2, 0)))),
        ("size one", "The size is 1 here. It should be that of the other matrix.", _only(KINDS[:1], lambda W, V: W / rms(W))),
        ("vectors of W", "The spectrum is V’s and the vectors are W’s: the other way round.", _only(KINDS[2:], _vectors_of_W)),
        ("smallest with largest", "The singular values are in the other order: the largest belongs to V’s first vectors.", lambda *a: _answer(*a, order=-1)),
        ("one factor", "One factor changes all singular values alike. Each is to be replaced by W’s.", _only(KINDS[2:], lambda W, V: V * _top(W) / _top(V))),
        ("as large as W", "This has W’s size and V’s spectrum. Every singular value is to be W’s.", _only(KINDS[2:], lambda W, V: V * rms(W) / rms(V))),
        ("product", "W’s singular values are multiplied onto V’s: they should replace them.",
         _only(KINDS[2:], lambda W, V: (np.linalg.svd(V, full_matrices=False)[0] * np.linalg.svd(V, compute_uv=False) * np.linalg.svd(W, compute_uv=False)) @ np.linalg.svd(V, full_matrices=False)[2])),
        ("nothing kept", "This is V as it was: nothing of W is left in it.", lambda W, V, keep: V),
        ("nothing taken", "This is W as it is: nothing has been taken away.", lambda W, V, keep: W),
        seems("singular values", "A matrix of the shape of W is wanted.", lambda a, expected, got: got.shape != expected.shape),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
