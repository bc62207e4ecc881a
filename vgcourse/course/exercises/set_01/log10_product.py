"""The size of a product too small to be written down."""

import jax.numpy as jnp
import numpy as np

from vgcourse.course.exercises.writing import (
    compiled,
    OPPOSITE_SIGN,
    Group,
    Within,
    between,
    either_sign,
    exercise,
    seems,
    whole,
)
from vgcourse.measuring.profile import measure

LONGEST_PRODUCT = 1024


@compiled
def _chained(factors):
    """A chain h ← θ·h, measured by the package: dL/dh behind a first idle stage is the product of the others."""
    return measure(lambda h, θ: θ * h, factors, jnp.float32(1), lambda h: h).log10_dh[0]


def _log10_product(factors) -> np.ndarray:
    padded = np.ones(LONGEST_PRODUCT, np.float32)
    padded[1 : 1 + len(factors)] = factors
    return _chained(padded)


def _underflowed(_, expected, got) -> bool:
    return bool(np.isfinite(expected).all() and np.isinf(got).any())


def _small_added(arguments, expected, got) -> bool:
    """log10(|f| + ε) for one ε of the usual ones: a zero factor gives a finite number."""
    return bool(expected.shape == got.shape and np.isneginf(expected).any() and np.isfinite(got).all())


EXERCISE = exercise(
    __name__, place=4,
    contract="""log10_product(factors) → log10 |f₁·f₂ ⋯ fₙ| for an array of n ≥ 1 factors; one number.
True of it: joining two chains adds their values; it is right where the product underflows; −inf if a factor is 0.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "a few factors between 0 and 3", 1, lambda rng: [(between(rng, 0.03, 0.3, whole(rng, 4, 7)),), (between(rng, 1.2, 3, 3),)]),
        Group("deep", "hundreds of factors", 1,
              lambda rng: [(between(rng, 0.02, 0.25, whole(rng, 500, 1000), 3),), (between(rng, 4, 9, whole(rng, 500, 1000)),)]),
        Group("edge", "negative factors; a factor 0", 1,
              lambda rng: [(either_sign(rng, 0.05, 0.8, 4) * np.array([-1, 1, 1, 1]),), (-between(rng, 0.05, 0.8, 3),), (np.insert(between(rng, 0.05, 0.8, 4), 2, 0.0),)]),
    ),
    reference=_log10_product, tolerance=Within(1e-4, 1e-3), alike=Within(1e-3),
    given=lambda factors: [np.asarray(factors, float)],
    mistakes=(
        ("natural logarithm", "This is the natural logarithm: the powers of ten are wanted, log10.", lambda f: np.sum(np.log(np.abs(f)))),
        ("base 2", "This is the logarithm to base 2: the powers of ten are wanted, log10.", lambda f: np.sum(np.log2(np.abs(f)))),
        ("product itself", "This is the product itself: its log10 is wanted.", np.prod),
        ("sum, not product", "This is log10 of the sum of the factors. The logarithm of a product is the sum of the logarithms.", lambda f: np.log10(np.abs(np.sum(f)))),
        ("mean", "This is the mean of the logarithms: that is per factor. Their sum is wanted.", lambda f: np.mean(np.log10(np.abs(f)))),
        ("logarithms multiplied", "The logarithms are multiplied. Factors are multiplied, logarithms are added.", lambda f: np.prod(np.log10(np.abs(f)))),
        seems("list of logarithms", "These are the logarithms of the factors one by one: one number is wanted, their sum.",
              lambda _, expected, got: expected.ndim == 0 and got.ndim == 1 and got.size > 1),
        seems("sign of a factor", "nan: the logarithm of a negative number was taken. Its size |f| is what counts here.",
              lambda arguments, _, got: bool(np.isnan(got).any() and np.any(np.asarray(arguments[0]) < 0))),
        seems("underflow", "The product was formed first, and left the range of its number format (below 1e-308 in float64, below 1e-38 in float32, it is 0). Take the logarithms first.",
              _underflowed),
        seems("small number added", "A factor is exactly 0, so the product is 0 and its logarithm −inf. A finite number came: is a small number added, or the zero left out? That hides a chain that is cut.",
              _small_added),
        ("negative factors left out", "Some factors are negative, and their sizes do not count in the result.", lambda f: np.sum(np.log10(f[f > 0])) if f.min() < 0 else np.nan),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
