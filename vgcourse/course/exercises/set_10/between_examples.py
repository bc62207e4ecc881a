"""By how much the layers of a sigmoid stack differ from example to example: what is left of the input."""

import jax
import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import compiled, REVERSED, Group, Within, exercise, looks_like, seems, sigmoid


@compiled
def _reference(Ws, x):
    """The differences to the first example are carried, so that nothing cancels.

    σ(z + d) − σ(z) = σ(z) σ(−z − d) (e^d − 1), or with both signs turned where d > 0.
    """

    def layer(carry, W):
        h, d = carry
        z, dz = h @ W, d @ W
        near, far = jax.nn.sigmoid(z + jnp.maximum(dz, 0)), jax.nn.sigmoid(-z - jnp.minimum(dz, 0))
        d = jnp.sign(dz) * near * far * -jnp.expm1(-jnp.abs(dz))
        return (jax.nn.sigmoid(z), d), jnp.sqrt(jnp.mean(jnp.var(d, axis=0)))

    return jax.lax.scan(layer, (x[0], x - x[0]), Ws)[1]


def _stack(rng: np.random.Generator, layers: int, width: int, examples: int, gain: float) -> tuple:
    W = np.round(gain / np.sqrt(width) * rng.normal(size=(layers, width, width)), 4)
    return W, np.round(rng.normal(size=(examples, width)), 2)


def _by(measure, φ=sigmoid, pre=False, start=False):
    """The layers' numbers by another measure of the (examples, units) array."""

    def mistaken(Ws, x):
        h, found = np.asarray(x, float), []
        if start:
            found.append(measure(h))
        for W in np.asarray(Ws, float):
            z = h @ W
            h = φ(z)
            found.append(measure(z if pre else h))
        return np.array(found[:-1] if start else found)

    return mistaken


def _rms(v):
    return np.sqrt(np.mean(np.square(v)))


def _equal(rng: np.random.Generator) -> tuple:
    """All examples the same: nothing differs, in any layer."""
    Ws, x = _stack(rng, 3, 7, 5, 2.0)
    return Ws, np.repeat(x[:1], 5, axis=0)


EXERCISE = exercise(
    __name__, place=2,
    contract="""between_examples(Ws, x) → for each layer, the RMS over its units of the SD of h over the examples.
True of it: h₀ = x, h_l = σ(h_{l−1} W_l), no biases; Ws is (layers, n, n), x is (examples, n); one number a layer.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "Glorot's size, and four times that", 1, lambda rng: [_stack(rng, 3, 12, 8, 1.0), _stack(rng, 4, 10, 9, 4.0)]),
        Group("edge", "two examples; equal examples; one layer", 1, lambda rng: [_stack(rng, 3, 9, 2, 2.0), _equal(rng), _stack(rng, 1, 8, 6, 1.0)]),
        Group("deep", "eight layers", 1, lambda rng: [_stack(rng, 8, 16, 10, 3.0)]),
    ),
    reference=_reference, tolerance=Within(5e-3, 2e-7),
    mistakes=(
        ("variance", "These are variances: the SD is their root.", _by(lambda h: np.mean(np.var(h, 0)))),
        ("all entries", "This is the SD of all entries together. That units differ tells nothing about the pictures: take the SD over examples, unit by unit.", _by(np.std)),
        ("over units", "This is the SD over the units of an example. Wanted is the SD over the examples of a unit.", _by(lambda h: _rms(np.std(h, 1)))),
        ("mean of SDs", "The SDs of the units are averaged. The RMS is asked for: the root of their mean square.", _by(lambda h: np.mean(np.std(h, 0)))),
        ("size", "This is the RMS of h, which a sigmoid keeps near ½ whatever comes in. Wanted is how much it differs.", _by(_rms)),
        ("pre-activations", "This is measured before the sigmoid, on z.", _by(lambda h: _rms(np.std(h, 0)), pre=True)),
        ("input counted", "The input is counted as a layer: the first number belongs to h₁.", _by(lambda h: _rms(np.std(h, 0)), start=True)),
        ("tanh", "This is a stack of tanh. Here it is the sigmoid.", _by(lambda h: _rms(np.std(h, 0)), np.tanh)),
        ("no activation", "The sigmoid is missing: these are products of matrices.", _by(lambda h: _rms(np.std(h, 0)), lambda z: z)),
        looks_like("ddof", "Close: np.std divides by the number of examples, yours by one less.", _by(lambda h: _rms(np.std(h, 0, ddof=1)) if len(h) > 1 else np.nan), Within(5e-3, 2e-7)),
        ("range", "This is the distance between largest and smallest h, not the SD.", _by(lambda h: _rms(np.ptp(h, 0)))),
        ("transposed weights", "The weights are used the wrong way round: h W, not h Wᵀ.", lambda Ws, x: _by(lambda h: _rms(np.std(h, 0)))(np.swapaxes(Ws, 1, 2), x)),
        seems("unit by unit", "One number for each layer is wanted: the RMS over its units.", lambda _, expected, got: got.ndim > expected.ndim),
        seems("last layer", "One number came: one for each layer is wanted.", lambda _, expected, got: got.ndim == 0),
        REVERSED,
    ),
)  # fmt: skip
