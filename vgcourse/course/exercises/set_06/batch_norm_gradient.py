"""The way back through batch norm, where every example of a batch touches every other."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, between, compiled, either_sign, exercise


@compiled
def _reference(z, dy, eps):
    def normed(z):
        centred = z - jnp.mean(z, 0)
        return centred * jax.lax.rsqrt(jnp.mean(centred**2, 0) + eps)

    return jax.vjp(normed, z)[1](dy)[0]


def _by(z, dy, eps, *, mean=True, spread=True, divide=1, ddof=0, axis=0, total=False) -> np.ndarray:
    z, dy = np.asarray(z, float), np.asarray(dy, float)
    c = z - z.mean(axis, keepdims=True)
    s = np.sqrt((c**2).sum(axis, keepdims=True) / max(z.shape[axis] - ddof, 1e-300) + eps)
    u = c / s
    add = np.sum if total else np.mean
    out = dy
    if mean:
        out = out - add(dy, axis, keepdims=True)
    if spread:
        out = out - u * add(dy * u, axis, keepdims=True)
    return out / s**divide


def _case(rng: np.random.Generator, examples: int, units: int, eps: float = 0.1) -> tuple:
    z = either_sign(rng, 1, 3, units) + between(rng, 1.3, 3, units) * rng.normal(size=(examples, units))
    dy = 0.5 + rng.normal(size=(examples, units))
    return np.round(z, 2), np.round(dy, 2), between(rng, 0.5, 1.5) * eps


def _edge(rng: np.random.Generator) -> list[tuple]:
    z, dy, _ = _case(rng, 5, 4)
    same = dy.copy()
    same[:, 2] = same[0, 2]  # a unit whose gradient is the same for all examples
    return [(z, same, 0.1), _case(rng, 2, 3), _case(rng, 4, 4)]


def _value(z, eps) -> np.ndarray:
    return (z - np.mean(z, 0)) / np.sqrt(np.var(z, 0) + eps)


EXERCISE = exercise(
    __name__, place=2,
    contract="""batch_norm_gradient(z, dy, eps) → the array dL/dz, in the shape of z, (examples, units).
True of it: y = (z − mean)/√(variance + eps), unit by unit over the examples; dy is dL/dy, of the same shape.
Allowed: NumPy, jax.numpy. Write the chain rule by hand; jax.grad is there to compare with. Not vgcourse.""",
    groups=(
        Group("basic", "several examples, several units", 3, lambda rng: [_case(rng, 6, 3), _case(rng, 9, 4)]),
        Group("edge", "a gradient that is the same for all examples; two examples; a square table", 1, _edge),
    ),
    reference=_reference, tolerance=Within(3e-3, 1e-4), mistaken=_by,
    mistakes=(
        ("constants", "Mean and variance are taken as constants here. Both depend on every example of the batch, and so the gradient has two more terms.", dict(mean=False, spread=False)),
        ("mean constant", "The variance answers to z here, the mean does not: a shift of the whole batch changes nothing, so each unit's gradients have to add up to 0.", dict(mean=False)),
        ("variance constant", "The mean answers to z here, the variance does not: it does, by 2(z − mean)/B.", dict(spread=False)),
        ("not divided", "The division by √(variance + eps) is missing on the way back.", dict(divide=0)),
        ("multiplied", "On the way back, too, it is a division by √(variance + eps).", dict(divide=-1)),
        ("divided by the variance", "This divides by the variance: its root is missing.", dict(divide=2)),
        ("sums", "Sums stand where means over the batch should.", dict(total=True)),
        ("layer norm", "This is the gradient of layer norm, along the rows. A unit is a column.", dict(axis=1)),
        ("unbiased", "The variance divides by one less than the number of examples. Here it is the plain mean of the squares.", dict(ddof=1)),
        ("no eps", "eps is missing under the root.", lambda z, dy, eps: _by(z, dy, 0.0)),
        ("wrong sign of spread", "The term of the variance is added: a larger spread makes y smaller, so it is taken off.", lambda *a: 2 * _by(*a, spread=False) - _by(*a)),
        ("value", "This is y, not a gradient.", lambda z, dy, eps: _value(z, eps)),
        ("dy unchanged", "This is dy as it came in.", lambda z, dy, eps: dy),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
