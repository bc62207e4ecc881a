"""What a product of random factors is as a rule, and what its mean square is: Newman's exponent and its rival."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, between, exercise, seems, whole


def _by(factors, length, *, log=np.log10, typical=None, mean=None) -> np.ndarray:
    """The two logarithms, one of them done wrong: typical(f) and mean(f) are what one factor adds to each."""
    f = np.asarray(factors, float)
    with np.errstate(divide="ignore"):
        one = np.mean(log(f)) if typical is None else typical(f)
        two = log(np.mean(f**2)) / 2 if mean is None else mean(f)
    return length * np.array([one, two])


def _sizes(factors, length) -> np.ndarray:
    with np.errstate(all="ignore"):
        return 10.0 ** _by(factors, length)


def _case(rng: np.random.Generator, count: int, length: int, low: float = 0.1, high: float = 3.0) -> tuple:
    return between(rng, low, high, count), length


def _edge(rng: np.random.Generator) -> list[tuple]:
    closed, length = _case(rng, 6, whole(rng, 20, 60))
    closed[whole(rng, 0, 6)] = 0.0
    return [(closed, length), (np.full(5, between(rng, 0.2, 0.8)), 30), _case(rng, 1, 7, 1.2)]


EXERCISE = exercise(
    __name__, place=3,
    contract="""typical_and_mean(factors, length) → an array of two log10: of the typical size, and of the RMS, of the products.
True of it: a product has `length` factors, each drawn from factors at random, all equally likely; typical is what half
of the products stay below, where length is large: ln adds up. −inf for a size of 0. Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "products of tens of factors", 2, lambda rng: [_case(rng, 8, whole(rng, 20, 60)), _case(rng, 20, whole(rng, 20, 60), 0.5, 4)]),
        Group("long", "products that no format holds", 1, lambda rng: [_case(rng, 12, whole(rng, 5000, 9000)), _case(rng, 12, whole(rng, 5000, 9000), 1.5, 9)]),
        Group("edge", "a factor of 0; factors that are all the same", 1, _edge),
    ),
    reference=_by, tolerance=Within(1e-4, 1e-3), alike=Within(1e-3, 1e-3), mistaken=_by,
    mistakes=(
        ("natural logarithms", "These are natural logarithms: the powers of ten are wanted, log10.", dict(log=np.log)),
        ("exchanged", "The two are exchanged: first the typical size, then the root of the mean square.", lambda f, n: _by(f, n)[::-1]),
        ("mean twice", "The first is the logarithm of a mean here. The logarithms add up, so it is their mean that counts.", dict(typical=lambda f: np.log10(np.mean(f)))),
        ("mean square twice", "Both are the mean square's. A rare large product raises that, and no typical one.", dict(typical=lambda f: np.log10(np.mean(f**2)) / 2)),
        ("typical twice", "Both are the typical size. The mean of the squares is taken before the logarithm.", lambda f, n: _by(f, n)[[0, 0]]),
        ("median factor", "The median of the factors is taken. What half of the products stay below goes by the mean of the logarithms.", dict(typical=lambda f: np.log10(np.median(f)))),
        ("no root", "The second is the mean square. Its root is the RMS: half the logarithm.", dict(mean=lambda f: np.log10(np.mean(f**2)))),
        ("mean of the factors", "The second is the mean of the products. Their squares have to be averaged, then comes the root.", dict(mean=lambda f: np.log10(np.mean(f)))),
        ("spread", "The second is the standard deviation of the factors. The RMS keeps the mean.", dict(mean=lambda f: np.log10(np.std(f)))),
        ("one factor", "This is what one factor does. There are `length` of them, and their logarithms add up.", lambda f, n: _by(f, 1)),
        ("the sample multiplied", "The factors that came are multiplied, each once. A product has `length` of them.", lambda f, n: _by(f, len(f))),
        ("root of length", "It grows with the root of length here. Logarithms add up `length` times; it is their spread that grows with the root.", lambda f, n: _by(f, np.sqrt(n))),
        ("zero hidden", "A factor of 0 is left out. Among many factors one is 0 in nearly every product, so the typical size is 0 and its logarithm −inf.", lambda f, n: np.append(_by(f[f > 0], n)[:1], _by(f, n)[1:])),
        seems("sizes", "These are sizes: their log10 is wanted.",
              lambda arguments, _, got: got.shape == (2,) and bool(np.isfinite(got).all() and np.allclose(got, _sizes(*arguments), rtol=1e-2, atol=0))),
        seems("out of range", "The numbers left the range of float64, which ends at 1e308 and at 1e-308: add logarithms up, and multiply nothing.",
              lambda _, expected, got: got.shape == expected.shape and bool(np.any(np.isfinite(expected) & ~np.isfinite(got)))),
    ),
)  # fmt: skip
