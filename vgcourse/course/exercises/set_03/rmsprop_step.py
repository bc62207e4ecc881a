"""One step of RMSprop, with ε inside the root as Keras takes it today, or outside as it did in 2021."""

import jax
import numpy as np
import optax

from vgcourse.course.exercises.writing import Group, Within, between, either_sign, exercise, seems, whole
from vgcourse.training.steps import OPTIMIZERS


def _step(w, g, v, rate, inside, *, mean=None, root=None, sign=-1.0, keep=0.9) -> np.ndarray:
    """The step in NumPy, with one thing mistaken at a time."""
    w, g, v = (np.asarray(each, float) for each in (w, g, v))
    new = keep * v + (1 - keep) * g**2 if mean is None else mean(g, v)
    divisor = _divisor(new, inside) if root is None else root(new, v, inside)
    return np.stack([w + sign * rate * g / divisor, new])


def _divisor(v, inside):
    return np.sqrt(v + 1e-7) if inside else np.sqrt(v) + 1e-7


def _optax(w, g, v, rate, inside) -> np.ndarray:
    """The step by the optimiser that trains in lesson 03, its memory set to v."""
    with jax.enable_x64(True):
        make = OPTIMIZERS["rmsprop" if inside else "rmsprop_outside"](rate, 1e-7)
        memory = jax.tree.map(lambda leaf: np.asarray(v) if np.shape(leaf) == v.shape else leaf, make.init(w))
        update, memory = make.update(g, memory, w)
        new = next(leaf for leaf in jax.tree.leaves(memory) if np.shape(leaf) == v.shape)
        return np.stack([np.asarray(optax.apply_updates(w, update)), np.asarray(new)])


def _usual(rng: np.random.Generator) -> list[tuple]:
    return [
        (either_sign(rng, 4, 6, n), either_sign(rng, 0.2, 3, n), between(rng, 0.2, 4, n), between(rng, 0.1, 0.5), inside)
        for n, inside in ((whole(rng, 3, 6), True), (4, False))
    ]


def _tiny(rng: np.random.Generator) -> list[tuple]:
    return [
        (either_sign(rng, 4, 6, n), either_sign(rng, 1, 9, n) * s, between(rng, 1, 9, n) * s**2, between(rng, 0.5, 0.9), inside)
        for n, s, inside in ((4, 1e-4, True), (5, 3e-4, True), (4, 3e-7, False))
    ]


def _first(rng: np.random.Generator) -> list[tuple]:
    return [
        (either_sign(rng, 4, 6, 4), np.append(either_sign(rng, 0.2, 2, 3), 0.0), np.zeros(4), between(rng, 0.1, 0.5), True),
        (either_sign(rng, 4, 6, 3), either_sign(rng, 1, 9, 3) * 1e-4, np.zeros(3), between(rng, 0.5, 0.9), True),
        (either_sign(rng, 4, 6, 4), np.append(either_sign(rng, 1, 9, 3) * 1e-7, 0.0), np.zeros(4), between(rng, 0.5, 0.9), False),
    ]


EXERCISE = exercise(
    __name__, place=1,
    contract="""rmsprop_step(w, g, v, learning_rate, inside) → an array of two rows, the new w and the new v; w, g, v: one shape.
True of it: v ← 0.9·v + 0.1·g², then w ← w − learning_rate·g/d with the new v; d = √(v + ε) if inside, else √v + ε; ε = 1e-7.
Allowed: NumPy, jax.numpy. Not vgcourse, not optax.""",
    groups=(
        Group("basic", "gradients of usual size", 2, _usual),
        Group("deep", "gradients as small as ε, or its root, still lets them", 1, _tiny),
        Group("edge", "the first step, v = 0; a gradient of 0", 1, _first),
    ),
    reference=_optax, tolerance=Within(5e-5, 1e-14), alike=Within(2e-4, 1e-14), mistaken=_step,
    mistakes=(
        ("ε outside", "ε stands outside the root in every call. Where `inside` is true it belongs under the root, and its own root 3·10⁻⁴ counts.", dict(root=lambda new, v, inside: _divisor(new, False))),
        ("ε inside", "ε stands inside the root in every call. Where `inside` is false it is added to the root, and counts as it is, 10⁻⁷.", dict(root=lambda new, v, inside: _divisor(new, True))),
        ("places exchanged", "The two places of ε are exchanged: under the root if `inside` is true.", dict(root=lambda new, v, inside: _divisor(new, not inside))),
        ("no ε", "This is the step without ε: small gradients then make steps as large as any.", dict(root=lambda new, v, inside: np.sqrt(new))),
        ("old v", "The divisor uses the old v: renew v first, then divide by the root of the new one.", dict(root=lambda new, v, inside: _divisor(v, inside))),
        ("no root", "The root is missing: the divisor has √ in it, with ε inside or outside.", dict(root=lambda new, v, inside: new + 1e-7)),
        ("weights swapped", "The old mean and the new square have each other's share: the mean keeps 0.9 of the old v.", dict(keep=0.1)),
        ("sum of squares", "The squares are summed up, as Adagrad does. The old v keeps 0.9 of itself, and g² enters with 0.1.", dict(mean=lambda g, v: v + g**2)),
        ("whole square", "g² enters with its whole size: it has the share 0.1.", dict(mean=lambda g, v: 0.9 * v + g**2)),
        ("uphill", "The step goes uphill: the gradient's share is subtracted from w.", dict(sign=1.0)),
        ("not squared", "The running mean is of g itself: it wants the squares.", dict(mean=lambda g, v: 0.9 * v + 0.1 * g)),
        ("size, not square", "The running mean is of |g|: it wants the squares.", dict(mean=lambda g, v: 0.9 * v + 0.1 * np.abs(g))),
        ("plain descent", "That is plain gradient descent: the gradient is to be divided by the root of v.", dict(root=lambda new, v, inside: 1.0)),
        seems("step alone", "The first row is the step alone: the new weights are the old ones minus the step.",
              lambda arguments, expected, got: got.shape == expected.shape and bool(np.allclose(np.abs(got[0]), np.abs(expected[0] - arguments[0]), rtol=1e-3, atol=1e-6))),
        seems("rows exchanged", "The two rows are exchanged: the new weights come first.", lambda _, expected, got: got.shape == expected.shape and bool(np.allclose(got[::-1], expected, rtol=1e-3))),
        seems("weights only", "Only one row came. The new v is needed as well, or the next step cannot be taken.", lambda _, expected, got: got.shape == expected.shape[1:]),
        seems("old v returned", "The weights are right. The second row is the v that came in: return the new one.",
              lambda arguments, expected, got: got.shape == expected.shape and bool(np.allclose(got[1], arguments[2], rtol=1e-6))),
    ),
)  # fmt: skip
