"""When a gradient has surely vanished: the condition of Pascanu, Mikolov & Bengio 2013, turned into steps."""

import math

import numpy as np

from vgcourse.course.exercises.writing import Group, between, exercise, seems


def _until(log_factor: float, share: float) -> int:
    """The first n ≥ 1 with n·log_factor < log share; 0 where there is none."""
    return max(1, math.floor(math.log(share) / log_factor) + 1) if log_factor < 0 else 0


def _largest(W) -> float:
    """The largest singular value, from the eigenvalues of WᵀW."""
    W = np.asarray(W, float)
    return float(np.sqrt(np.linalg.eigvalsh(W.T @ W)[-1]))


def _radius(W) -> float:
    return float(np.abs(np.linalg.eigvals(np.asarray(W, float))).max())


def _steps(W, gamma, share, *, size=_largest) -> int:
    factor = gamma * size(W)
    return _until(math.log(factor), share) if factor > 0 else 1


def _drawn(rng: np.random.Generator, width: int, low: float, high: float, gamma: float, powers) -> tuple:
    """A matrix with γ·σ_max between `low` and `high`, whose answer no rounding can change, and whose ρ is smaller."""
    while True:
        W = rng.normal(size=(width, width))
        W = np.round(W * rng.uniform(low, high) / (gamma * _largest(W)), 2)
        share = 10.0 ** -int(rng.integers(*powers))
        factor = gamma * _largest(W)
        exact = math.log(share) / math.log(factor)
        if low < factor < high and 0.05 < exact % 1 < 0.95 and 0.2 * factor < gamma * _radius(W) < 0.9 * factor:
            return W, gamma, share


def _silent(rng: np.random.Generator) -> tuple:
    """γ·ρ < 1 < γ·σ_max, and no other bound helps: with one unit closed the other one's gradient grows."""
    a = between(rng, 1.2, 1.9, digits=1)
    b = round(a + 0.1, 1)
    return np.array([[a, -b], [b, -a]]), 1.0, 0.01


def _edge(rng: np.random.Generator) -> list[tuple]:
    """The bound above 1, exactly 1, and 0."""
    return [_silent(rng), (np.diag([1.0, 0.5]), 1.0, 0.1), (np.zeros((2, 2)), 1.0, 0.1)]


EXERCISE = exercise(
    __name__, place=2,
    contract="""steps_surely(W, gamma, share) → the first n ≥ 1 with (γσ_max)ⁿ < share; σ_max: largest singular value.
True of it: n steps back a gradient of length 1 is shorter than share; 0 where the bound says nothing, γσ_max ≥ 1.
Allowed: NumPy, jax.numpy, math. Not vgcourse.""",
    groups=(
        Group("basic", "largest slopes of 1, ¼ and 0.7", 2,
              lambda rng: [_drawn(rng, 3, 0.5, 0.9, 1.0, (2, 6)), _drawn(rng, 4, 0.4, 0.9, 0.25, (2, 6)), _drawn(rng, 3, 0.3, 0.46, 0.7, (2, 6))]),
        Group("edge", "weights of which the bound says nothing; a factor of exactly 1; zeros", 1, _edge),
        Group("deep", "shares far below what float32 can hold", 1, lambda rng: [_drawn(rng, 6, 0.6, 0.9, 1.0, (60, 200))]),
    ),
    reference=_steps, mistaken=_steps,
    mistakes=(
        ("gamma forgotten", "γ is missing: the largest slope shortens the gradient at every step as well.", lambda W, gamma, share: _steps(W, 1.0, share)),
        ("gamma divides", "γ divides here. A step multiplies by γ·σ_max; compared with σ_max alone it is 1/γ.", lambda W, gamma, share: _steps(W, 1 / gamma, share)),
        ("spectral radius", "This goes by the largest eigenvalue. It settles a linear net only; slopes that change from step to step want the largest singular value.", dict(size=_radius)),
        ("Frobenius", "This goes by the root of all squared entries, the Frobenius norm. The largest singular value is smaller: np.linalg.norm(W, 2).", dict(size=lambda W: float(np.linalg.norm(W)))),
        ("squared singular value", "The eigenvalues of WᵀW are the squares of the singular values: take the root.", dict(size=lambda W: _largest(W) ** 2)),
        ("smallest", "That is the smallest singular value: it says how much W alone keeps at least.", dict(size=lambda W: float(np.linalg.norm(W, -2)))),
        ("largest entry", "The largest entry of W bounds no step: a unit listens to several others.", dict(size=lambda W: float(np.abs(W).max()))),
        ("largest row sum", "That is another norm, the largest row sum. For lengths it is the largest singular value.", dict(size=lambda W: float(np.abs(W).sum(1).max()))),
        ("one too many", "One too many: the step before is already below share.", lambda W, gamma, share: _steps(W, gamma, share) + (gamma * _largest(W) < 1)),
        ("one too few", "One too few: after that many steps share may still be left.", lambda W, gamma, share: _steps(W, gamma, share) - (gamma * _largest(W) < 1)),
        seems("no whole number", "Steps are counted: the first whole number is wanted.", lambda _, expected, got: bool(got.ndim == 0 and np.isfinite(got) and got % 1 and abs(got - expected) < 2)),
        seems("the bound is silent", "With these weights γ·σ_max is not below 1, and the bound says nothing: the answer is 0 there.",
              lambda _, expected, got: bool(got.ndim == 0 and expected == 0 and got != 0)),
        seems("underflow", "The product became 0 before it was small enough: float32 ends near 10⁻⁴⁵. Add logarithms instead.",
              lambda arguments, expected, got: bool(got.ndim == 0 and arguments[2] < 1e-40 and 1 < got < expected)),
    ),
)  # fmt: skip
