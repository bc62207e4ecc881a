"""One step of RMSprop as Keras takes it: the running mean of the square, and ε inside the root."""

import jax
import numpy as np
import optax

from vgcourse.course.exercises.writing import Group, Within, between, either_sign, exercise, seems, whole
from vgcourse.training.steps import OPTIMISERS


def _step(w, g, v, rate, *, mean=None, root=None, sign=-1.0, keep=0.9) -> np.ndarray:
    """The step in NumPy, with one thing mistaken at a time."""
    w, g, v = (np.asarray(each, float) for each in (w, g, v))
    new = keep * v + (1 - keep) * g**2 if mean is None else mean(g, v)
    divisor = np.sqrt(new + 1e-7) if root is None else root(new, v)
    return np.stack([w + sign * rate * g / divisor, new])


def _optax(w, g, v, rate) -> np.ndarray:
    """The step by the optimiser that trains in lesson 03, its memory set to v."""
    with jax.enable_x64(True):
        make = OPTIMISERS["rmsprop"](rate, 1e-7)
        memory = jax.tree.map(lambda leaf: np.asarray(v) if np.shape(leaf) == v.shape else leaf, make.init(w))
        update, memory = make.update(g, memory, w)
        new = next(leaf for leaf in jax.tree.leaves(memory) if np.shape(leaf) == v.shape)
        return np.stack([np.asarray(optax.apply_updates(w, update)), np.asarray(new)])


def _usual(rng: np.random.Generator) -> list[tuple]:
    return [
        (either_sign(rng, 4, 6, n), either_sign(rng, 0.2, 3, n), between(rng, 0.2, 4, n), between(rng, 0.1, 0.5))
        for n in (whole(rng, 3, 6), 4)
    ]


def _tiny(rng: np.random.Generator) -> list[tuple]:
    return [
        (either_sign(rng, 4, 6, n), either_sign(rng, 1, 9, n) * s, between(rng, 1, 9, n) * s**2, between(rng, 0.5, 0.9))
        for n, s in ((4, 1e-4), (5, 3e-4))
    ]


def _first(rng: np.random.Generator) -> list[tuple]:
    return [
        (either_sign(rng, 4, 6, 4), np.append(either_sign(rng, 0.2, 2, 3), 0.0), np.zeros(4), between(rng, 0.1, 0.5)),
        (either_sign(rng, 4, 6, 3), either_sign(rng, 1, 9, 3) * 1e-4, np.zeros(3), between(rng, 0.5, 0.9)),
    ]


EXERCISE = exercise(
    __name__, place=1,
    contract="""rmsprop_step(w, g, v, rate) → an array of two rows, the new w and the new v; w, g, v: one shape.
True of it: v ← .9·v + .1·g², then w ← w − rate·g/√(v + ε) with the new v, and ε = 1e-7.
Allowed: NumPy, jax.numpy. Not vgcourse, not optax.""",
    groups=(
        Group("basic", "gradients of usual size", 2, _usual),
        Group("deep", "gradients near and below the root of ε", 1, _tiny),
        Group("edge", "the first step, v = 0; a gradient of 0", 1, _first),
    ),
    reference=_optax, tolerance=Within(5e-5, 1e-14), alike=Within(2e-4, 1e-14), mistaken=_step,
    mistakes=(
        ("ε outside", "ε stands outside the root. Inside it, under the root, its own root 3·10⁻⁴ counts.", dict(root=lambda new, v: np.sqrt(new) + 1e-7)),
        ("no ε", "This is the step without ε: small gradients then make steps as large as any.", dict(root=lambda new, v: np.sqrt(new))),
        ("old v", "The divisor uses the old v: renew v first, then divide by the root of the new one.", dict(root=lambda new, v: np.sqrt(v + 1e-7))),
        ("no root", "The root is missing: the divisor is √(v + ε), not v + ε.", dict(root=lambda new, v: new + 1e-7)),
        ("weights swapped", "The old mean and the new square have each other's share: the mean keeps .9 of the old v.", dict(keep=0.1)),
        ("sum of squares", "The squares are summed up, as Adagrad does. The old v keeps .9 of itself, and g² enters with .1.", dict(mean=lambda g, v: v + g**2)),
        ("whole square", "g² enters with its whole size: it has the share .1.", dict(mean=lambda g, v: 0.9 * v + g**2)),
        ("uphill", "The step goes uphill: the gradient's share is subtracted from w.", dict(sign=1.0)),
        ("not squared", "The running mean is of g itself: it wants the squares.", dict(mean=lambda g, v: 0.9 * v + 0.1 * g)),
        ("size, not square", "The running mean is of |g|: it wants the squares.", dict(mean=lambda g, v: 0.9 * v + 0.1 * np.abs(g))),
        ("plain descent", "That is plain gradient descent: the gradient is to be divided by √(v + ε).", dict(root=lambda new, v: 1.0)),
        seems("step alone", "The first row is the step alone: the new weights are the old ones minus the step.",
              lambda arguments, expected, got: got.shape == expected.shape and bool(np.allclose(np.abs(got[0]), np.abs(expected[0] - arguments[0]), rtol=1e-3, atol=1e-6))),
        seems("rows exchanged", "The two rows are exchanged: the new weights come first.", lambda _, expected, got: got.shape == expected.shape and bool(np.allclose(got[::-1], expected, rtol=1e-3))),
        seems("weights only", "Only one row came. The new v is needed as well, or the next step cannot be taken.", lambda _, expected, got: got.shape == expected.shape[1:]),
        seems("old v returned", "The weights are right. The second row is the v that came in: return the new one.",
              lambda arguments, expected, got: got.shape == expected.shape and bool(np.allclose(got[1], arguments[2], rtol=1e-6))),
    ),
)  # fmt: skip
