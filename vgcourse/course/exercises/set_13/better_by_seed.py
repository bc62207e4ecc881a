"""A verdict from two samples of seeds: the sign test."""

from math import comb, erfc

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, agree, exercise, seems


def _tail(n: int, k: int) -> float:
    """P(K ≥ k), K ~ Binomial(n, ½)."""
    return sum(comb(n, i) for i in range(k, n + 1)) / 2**n


def _wins(a, b) -> tuple[int, int]:
    a, b = np.asarray(a, float), np.asarray(b, float)
    return int(np.sum(a > b)), int(np.sum(a < b))


def _reference(a, b) -> np.ndarray:
    """(wins of a, wins of b, p)"""
    won, lost = _wins(a, b)
    return np.array([won, lost, min(1.0, 2 * _tail(won + lost, max(won, lost)))])


def _with_p(p):
    """The same wins with another p(n without ties, the larger number of wins, n with ties)."""

    def mistaken(a, b):
        won, lost = _wins(a, b)
        return np.array([won, lost, p(won + lost, max(won, lost), len(a))])

    return mistaken


def _unpaired(a, b) -> np.ndarray:
    return _reference(np.sort(a), np.sort(b))


def _ties_halved(a, b) -> np.ndarray:
    won, lost = _wins(a, b)
    ties = len(a) - won - lost
    return np.array([won + ties / 2, lost + ties / 2, _reference(a, b)[2]])


def _ties_to(a, b, side: int) -> np.ndarray:
    won, lost = _wins(a, b)
    wins = np.array([won, lost])
    wins[side] += len(a) - won - lost
    return np.array([*wins, min(1.0, 2 * _tail(len(a), max(wins)))])


def _wins_right(expected, got) -> bool:
    return got.shape == (3,) and agree(expected[:2], got[:2], Within()) and not agree(expected, got, Within())


def _all_pairs(a, b) -> np.ndarray:
    a, b = np.asarray(a)[:, None], np.asarray(b)
    won, lost = int(np.sum(a > b)), int(np.sum(a < b))
    return np.array([won, lost, min(1.0, 2 * _tail(won + lost, max(won, lost)))])


def _drawn(rng: np.random.Generator, n: int, shift: float, ties: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Accuracies of the same seeds, paired; a majority of one side that is neither all nor half."""
    while True:
        base = rng.uniform(0.5, 0.95, n)
        a, b = (np.round(base + rng.normal(d, 0.05, n), 3) for d in (shift, 0.0))
        at = rng.choice(n, ties, replace=False)
        b[at] = a[at]
        won, lost = _wins(a, b)
        # the larger side is neither the whole nor a bare majority, and sorting would change the count
        if won + lost == n - ties and min(won, lost) > 1 and abs(won - lost) > 2 and won != _unpaired(a, b)[0]:
            return a, b


def _basic(rng):
    return [_drawn(rng, 20, 0.03), _drawn(rng, 15, -0.03)]


def _ties(rng):
    return [_drawn(rng, 20, 0.03, ties=5), _drawn(rng, 16, -0.03, ties=3)]


def _edge(rng):
    a = np.round(rng.uniform(0.5, 0.9, 8), 3)
    b = a + np.array([0.01, -0.01] * 4)
    return [(a, a.copy()), (a, b), (a, a - 0.01)]


EXERCISE = exercise(
    __name__, place=3,
    contract="""better_by_seed(a, b) → three numbers: in how many pairs a is larger, in how many b is, and p of the sign test.
True of it: a[i] and b[i] have the same seed; ties count for neither; p, at most 1: how probable a split at least as uneven is, to either side, if each pair that is no tie were a toss of a coin; 1 if all are ties.
Allowed: NumPy, math, jax.numpy. Not vgcourse, not scipy.""",
    groups=(
        Group("basic", "no ties", 2, _basic),
        Group("ties", "some pairs are equal", 1, _ties),
        Group("edge", "all equal; as many on each side; all on one side", 1, _edge),
    ),
    reference=_reference, alike=Within(5e-4),
    mistakes=(
        ("one side", "The wins are right, p counts one side only: a split as uneven to the other side counts as well.", _with_p(lambda n, k, all: _tail(n, k))),
        ("one side, a", "The wins are right, p counts one side only: a split as uneven to the other side counts as well.", lambda a, b: np.array([*_wins(a, b), _tail(sum(_wins(a, b)), _wins(a, b)[0])])),
        ("this split alone", "The wins are right, p is that of exactly this split. Splits that are more uneven count as well.", _with_p(lambda n, k, all: 2 * comb(n, k) / 2**n)),
        ("this split, one side", "The wins are right, p is that of exactly this split. Those that are more uneven count as well, to either side.", _with_p(lambda n, k, all: comb(n, k) / 2**n)),
        ("less uneven", "The wins are right, p is that of splits that are less uneven. 1 − p is nearer.", _with_p(lambda n, k, all: 1 - min(1.0, 2 * _tail(n, k)))),
        ("one too many", "The wins are right, p leaves out the split that came: at least as uneven, it says.", _with_p(lambda n, k, all: min(1.0, 2 * _tail(n, k + 1)))),
        ("with ties", "The wins are right, and p counts ties as tosses of the coin. They say nothing for either side: leave them out.", _with_p(lambda n, k, all: min(1.0, 2 * _tail(all, k)))),
        ("last term", "The wins are right, p leaves out the most uneven split of all, in which one side wins every pair.", _with_p(lambda n, k, all: 2 * (_tail(n, k) - 0.5**n))),
        ("ties to a", "Ties count as wins of a here. They count for neither.", lambda a, b: _ties_to(a, b, 0)),
        ("ties to b", "Ties count as wins of b here. They count for neither.", lambda a, b: _ties_to(a, b, 1)),
        ("shares", "Shares came for the wins. How many pairs there are counts as well: numbers of pairs are wanted.", lambda a, b: _reference(a, b) / [len(a), len(a), 1]),
        ("normal", "The wins are right, p is that of the bell curve. With twenty pairs all splits can be counted.", _with_p(lambda n, k, all: erfc((2 * k - n) / (2 * max(n, 1)) ** 0.5))),
        ("unpaired", "These are the wins of sorted samples. The pairs belong together: a[i] and b[i] have the same seed.", _unpaired),
        ("ties halved", "Ties are shared between both sides here. They count for neither.", _ties_halved),
        ("the other way", "a and b are exchanged.", lambda a, b: _reference(a, b)[[1, 0, 2]]),
        ("all pairs", "Every a is compared with every b here. Only those with the same seed are a pair.", _all_pairs),
        seems("one number", "One number came. Three are wanted: the wins of a, those of b, and p.", lambda _, expected, got: got.ndim == 0),
        seems("order", "The three numbers are right, in another order: the wins of a, those of b, then p.",
              lambda _, expected, got: got.shape == (3,) and agree(np.sort(expected), np.sort(got), Within()) and not agree(expected, got, Within())),
        ("above 1", "p exceeds 1: where both sides are equal, twice one side counts the middle twice. It is at most 1.", _with_p(lambda n, k, all: 2 * _tail(n, k))),
        seems("nan", "nan or inf came out. If all are ties nothing speaks against the coin: p is 1.", lambda _, expected, got: bool(not np.isfinite(got).all())),
        seems("p near", "The wins are right, and p is near the right one: was it drawn, or approximated? All splits can be counted.",
              lambda _, expected, got: _wins_right(expected, got) and bool(abs(got[2] / expected[2] - 1) < 0.1)),
        seems("p", "The wins are right, p is not. Of the 2ⁿ ways in which n tosses can fall, in how many is the split at least as uneven as this one?", lambda _, expected, got: _wins_right(expected, got)),
    ),
)  # fmt: skip
