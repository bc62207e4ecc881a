"""The normalised gain of a class, claim by claim."""

import numpy as np

from vgcourse.course.exercises.writing import OPPOSITE_SIGN, Group, Within, agree, exercise, seems


def _shares(before, after):
    """(right before, right after), for each claim the shares among those who answered both times; nan where nobody did."""
    before, after = np.asarray(before, float), np.asarray(after, float)
    both = (before >= 0) & (after >= 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return tuple(np.sum(np.where(both, each, 0), axis=0) / np.sum(both, axis=0) for each in (before, after))


def _gains(before, after, over=lambda b, a: 1 - b, none=np.inf) -> np.ndarray:
    b, a = before, after
    with np.errstate(invalid="ignore", divide="ignore"):
        found = (a - b) / over(b, a)
    return np.where(np.isnan(b) | (b == 1), none, found)


def _reference(before, after) -> np.ndarray:
    """Rows are learners, columns claims."""
    return _gains(*_shares(before, after))


def _each(before, after) -> np.ndarray:
    """Everybody who answered, before and after by themselves."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return tuple(
            np.sum(np.asarray(each) == 1, axis=0) / np.sum(np.asarray(each) >= 0, axis=0) for each in (before, after)
        )


def _all(before, after):
    """Whoever did not answer counts as wrong."""
    return tuple(np.mean(np.asarray(each) == 1, axis=0) for each in (before, after))


def _over_all(before, after):
    """The right ones among those who answered both times, as a share of everybody."""
    both = (np.asarray(before) >= 0) & (np.asarray(after) >= 0)
    return tuple(np.mean(both & (np.asarray(each) == 1), axis=0) for each in (before, after))


def _complete(before, after):
    """Those alone who answered every claim both times."""
    rows = (np.asarray(before) >= 0).all(1) & (np.asarray(after) >= 0).all(1)
    return _shares(np.asarray(before)[rows], np.asarray(after)[rows])


def _won(before, after) -> np.ndarray:
    """Of those who had it wrong, the share that has it right."""
    before, after = np.asarray(before), np.asarray(after)
    wrong = (before == 0) & (after >= 0)
    return np.where(wrong.any(0), np.sum(wrong & (after == 1), axis=0) / np.maximum(wrong.sum(0), 1), np.inf)


def _changed(before, after) -> np.ndarray:
    b, a = _shares(before, after)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(a < b, (a - b) / b, _reference(before, after))


def _counts(before, after):
    both = (np.asarray(before) >= 0) & (np.asarray(after) >= 0)
    return tuple(np.sum(both & (np.asarray(each) == 1), axis=0) for each in (before, after))


def _drawn(rng: np.random.Generator, learners: int, claims: int, missing: float) -> tuple[np.ndarray, np.ndarray]:
    """Answers of which no claim has the same share right before and after, nor all or none before; one claim lost."""
    while True:
        before, after = (
            np.where(rng.random((learners, claims)) < missing, -1, (rng.random((learners, claims)) < p).astype(int))
            for p in (0.45, 0.7)
        )
        b, a = _shares(before, after)
        if np.all((b > 0) & (b < 1) & (a != b) & (a > 0)) and np.any(a < b):  # and not nan, which compares false
            return before, after


def _basic(rng):
    return [_drawn(rng, 8, 3, 0.0), _drawn(rng, 12, 4, 0.0)]


def _missing(rng):
    return [_drawn(rng, 12, 4, 0.25), _drawn(rng, 15, 3, 0.3)]


def _edge(rng):
    before, after = _drawn(rng, 9, 4, 0.2)
    before[:, 0] = np.where(before[:, 0] < 0, -1, 1)
    before[0, 0] = 1
    after[0, 0] = 1
    before[:, 2] = -1
    return [(before, after)]


EXERCISE = exercise(
    __name__, place=2,
    contract="""claim_gains(before, after) → for each claim the normalised gain of the class, (a − b)/(1 − b).
True of it: rows are learners, columns claims; 1 right, 0 wrong, −1 not answered; b and a are the shares right among those who answered both times; inf where nobody did, or where all were right before.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "everybody answered everything", 1, _basic),
        Group("missing", "some did not answer, before or after", 2, _missing),
        Group("edge", "a claim that all had right before; one that nobody answered before", 1, _edge),
    ),
    reference=_reference,
    mistakes=(
        ("difference", "This is a − b. How much was there to gain? Divide by that.", lambda before, after: _gains(*_shares(before, after), over=lambda b, a: 1.0)),
        ("over before", "This is divided by b. What is divided by is what was still to be gained, 1 − b.", lambda before, after: _gains(*_shares(before, after), over=lambda b, a: b)),
        ("over after", "This is divided by 1 − a. What was still to be gained stood before the course: 1 − b.", lambda before, after: _gains(*_shares(before, after), over=lambda b, a: 1 - a)),
        ("not the same people", "Those who answered only once are counted here. A gain compares the same people: leave them out.", lambda before, after: _gains(*_each(before, after))),
        ("missing is wrong", "Whoever did not answer is counted as wrong. Leave them out, both times.", lambda before, after: _gains(*_all(before, after))),
        ("minus one averaged", "The −1 of those who did not answer went into a mean, as if it were an answer.", lambda before, after: _gains(np.mean(before, axis=0), np.mean(after, axis=0))),
        ("both masked", "Whoever did not answer is counted as wrong. Leave them out, both times.", lambda before, after: _gains(*_over_all(before, after))),
        ("complete rows", "Only those who answered every claim are counted. It is enough that they answered this one, both times.", lambda before, after: _gains(*_complete(before, after))),
        ("losses cut", "A gain below 0 is made 0 here. A class can lose as well.", lambda before, after: np.maximum(_reference(before, after), 0)),
        ("losses left out", "This is the share of those who had it wrong and then right. Those who had it right and lost it count as well: a − b.", lambda before, after: _won(before, after)),
        ("change", "Where the class lost, this divides by b, as Marx and Cummings do. Hake’s gain divides by 1 − b there, too.", lambda before, after: _changed(before, after)),
        ("counts", "Learners are counted where shares belong: 1 − b is what a share leaves.", lambda before, after: _gains(*_counts(before, after))),
        ("per cent", "This is in per cent. A share of what was to be gained is asked for.", lambda before, after: 100 * _reference(before, after)),
        seems("by learner", "There is one number for each learner. The gain of each claim is asked for.", lambda given, expected, got: got.shape == (len(given[0]),) != expected.shape),
        ("zero for none", "Where there is no gain there is a 0, which would say that nothing was learned. There, inf is asked for.", lambda before, after: _gains(*_shares(before, after), none=0.0)),
        seems("one number", "One number came out for the whole class. There should be one for each claim.", lambda _, expected, got: got.ndim == 0),
        seems("sign lost", "The sizes are right, and signs got lost: a class can lose as well.", lambda _, expected, got: bool(np.any(expected < 0)) and agree(np.abs(expected), got, Within(2e-3))),
        OPPOSITE_SIGN,
        seems("one by one", "inf came out where the class had something to gain. Was a gain computed for each learner? Take the shares of the class first.",
              lambda _, expected, got: got.shape == expected.shape and bool(np.any(np.isinf(got) & np.isfinite(expected)))),
        seems("nan", "nan came out. Where nobody answered, or nothing was to be gained, inf is asked for.", lambda _, expected, got: bool(np.isnan(got).any())),
        seems("not inf", "Where nobody answered both times, or all were right before, inf is asked for. The other numbers are right.",
              lambda _, expected, got: got.shape == expected.shape and agree(expected[np.isfinite(expected)], got[np.isfinite(expected)], Within())),
    ),
)  # fmt: skip
