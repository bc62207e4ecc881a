"""Cross-entropy from logits that no exponential and no logarithm survives as they stand."""

import jax
import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, agree, compiled, exercise, looks_like, seems, whole


@compiled
def _reference(Z, y):
    return -jax.numpy.take_along_axis(jax.nn.log_softmax(Z), y[:, None].astype(int), 1)[:, 0]


def _shifted(Z) -> np.ndarray:
    Z = np.asarray(Z, float)
    return Z - Z.max(1, keepdims=True)


def _at(values, y) -> np.ndarray:
    return np.asarray(values)[np.arange(len(y)), np.asarray(y, int)]


def _loss(Z, y, log=np.log) -> np.ndarray:
    Z = _shifted(Z)
    return log(np.exp(Z).sum(1)) - _at(Z, y)


def _largest(Z) -> np.ndarray:
    return np.max(np.asarray(Z, float), axis=1)


def _probabilities(Z) -> np.ndarray:
    shares = np.exp(_shifted(Z))
    return shares / shares.sum(1, keepdims=True)


def _quiet(answer):
    """A wrong answer that may overflow: that is the point of it."""

    def wrong(Z, y):
        with np.errstate(all="ignore"):
            return answer(np.asarray(Z, float), np.asarray(y, int))

    return wrong


def _drawn(rng: np.random.Generator, examples: int, classes: int, scale: float) -> tuple:
    Z = np.round(scale * rng.normal(size=(examples, classes)), 2)
    return Z, np.array([whole(rng, 0, classes) for _ in range(examples)])


def _masked(rng: np.random.Generator) -> tuple:
    """Some classes cannot be: their logits are −inf. The right one always can."""
    Z, y = _drawn(rng, 5, 4, 2.0)
    masked = rng.random(Z.shape) < 0.4
    masked[np.arange(5), y] = False
    masked[0, (y[0] + 1) % 4] = True
    return np.where(masked, -np.inf, Z), y


def _differs(name, sentence, when):
    """Seen in those numbers alone that are not right."""
    return seems(name, sentence, lambda a, expected, got: got.shape == expected.shape and bool(when(a, expected, got)))


EXERCISE = exercise(
    __name__, place=3,
    contract="""steady_loss(Z, y) → the cross-entropy of every example, −log softmax(Z)[y], an array (examples,); natural logarithm.
True of it: Z is (examples, classes), entries up to ±10⁴ or −inf where a class is masked, never that of y; every result is finite.
Allowed: NumPy, jax.numpy. Not jax.nn, scipy, optax or vgcourse.""",
    groups=(
        Group("basic", "ordinary logits", 1, lambda rng: [_drawn(rng, 5, 4, 1.5), _drawn(rng, 3, 7, 3.0)]),
        Group("large", "logits in the thousands, of either sign", 2, lambda rng: [_drawn(rng, 4, 5, 3000.0), tuple(f(v) for f, v in zip((lambda Z: Z - 5000, lambda y: y), _drawn(rng, 4, 3, 2.0), strict=True))]),
        Group("edge", "masked classes; two classes; one example", 1, lambda rng: [_masked(rng), _drawn(rng, 4, 2, 1.0), _drawn(rng, 1, 6, 2.0)]),
    ),
    reference=_reference, tolerance=Within(1e-3, 1e-4), alike=Within(1e-3, 2e-4),
    mistakes=(
        looks_like("mean", "This is one number, the mean. The loss of every example is asked for.", lambda Z, y: np.mean(_loss(Z, y))),
        looks_like("sum", "This is one number, the sum. The loss of every example is asked for.", lambda Z, y: np.sum(_loss(Z, y))),
        looks_like("probability", "These are the probabilities of the right classes. Their logarithm, with a minus, is the loss.", lambda Z, y: _at(_probabilities(Z), y)),
        looks_like("log₂", "The logarithm is the one to base 2, or to base 10. The natural one is asked for.", lambda Z, y: _loss(Z, y) / np.log(2)),
        looks_like("log₁₀", "The logarithm is the one to base 10. The natural one is asked for.", lambda Z, y: _loss(Z, y) / np.log(10)),
        _differs("guess", "This is the loss of who guesses, log of the number of classes, whatever the logits are.",
                 lambda a, expected, got: np.all(np.abs(a[0]) < 100) and agree(np.full(len(got), np.log(a[0].shape[1])), got, Within(1e-6, 0))),
        looks_like("twice", "The softmax is taken twice: what comes out of the first one is treated as logits again. Then no loss can fall far.", lambda Z, y: _loss(_probabilities(Z), y)),
        looks_like("likeliest", "This is the loss of the likeliest class. The one of the right class, y, is asked for.", lambda Z, y: _loss(Z, np.argmax(Z, 1))),
        looks_like("all classes", "These are the losses of all classes. Each example has one right class.", lambda Z, y: np.log(np.exp(_shifted(Z)).sum(1, keepdims=True)) - _shifted(Z)),
        _differs("one place", "The largest logit is taken out in one place and not in the other: the sum of exponentials and the logit of y must be shifted alike.",
                 lambda a, expected, got: any(agree(expected + sign * _largest(a[0]), got, Within(1e-3, 2e-4)) for sign in (1, -1))),
        looks_like("largest alone", "This is the largest logit less that of y. The logarithm of a sum is missing, in which the others count as well.", lambda Z, y: _largest(Z) - _at(Z, y)),
        _differs("replaced", "inf or nan was replaced by a number. The loss of such an example is a number of its own, and it can be had.",
                 lambda a, expected, got: np.isfinite(got).all() and np.any(np.abs(got) > 1e300)),
        _differs("held", "The probability is kept away from 0 by a small number. That hides the nan and caps the loss: an example that is very wrong counts like one that is a little wrong, and gives no gradient.",
                 lambda a, expected, got: np.isfinite(got).all() and np.all(got > -1e-6) and np.max(got) > 5 and np.any((expected > 60) & (got < 0.9 * expected))),
        looks_like("by class", "What is subtracted is the largest logit of each class, over the examples: that changes the softmax. One number for each example does not.",
                   _quiet(lambda Z, y: np.log(np.exp(Z - Z.max(0)).sum(1)) - _at(Z - Z.max(0), y))),
        looks_like("divided", "The logits are divided by the largest: that changes the softmax. What may be subtracted from all of them?",
                   _quiet(lambda Z, y: np.log(np.exp(Z / Z.max(1, keepdims=True)).sum(1)) - _at(Z / Z.max(1, keepdims=True), y))),
        _differs("masked", "nan came out where a class is masked: 0 · (−inf) and −inf − (−inf) are no numbers. Everything else is right.",
                 lambda a, expected, got: np.isnan(got).any() and np.isneginf(a[0][np.isnan(got)]).any(1).all() and agree(expected[~np.isnan(got)], got[~np.isnan(got)], Within(1e-3, 1e-4))),
        _differs("shifted too far", "What is subtracted is far above the largest logit of some examples, and everything in them underflows: take each example's own largest.",
                 lambda a, expected, got: np.isneginf(got).any()),
        _differs("overflows", "inf or nan came out: exp of a logit in the thousands overflows, and exp of one far below underflows to 0, whose logarithm is −inf. What may be subtracted from all logits of an example without changing its softmax?",
                 lambda a, expected, got: not np.isfinite(got).all()),
        seems("shape", "One number for each example is wanted.", lambda _, expected, got: got.shape != expected.shape),
        OPPOSITE_SIGN,
    ),
)  # fmt: skip
