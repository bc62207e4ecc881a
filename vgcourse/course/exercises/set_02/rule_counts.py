"""A rule on trial: how often it says so, and how often it is so."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, agree, between, exercise, seems
from vgcourse.measuring.symptoms import confusion

EXACT = Within(0, 0)
LIMIT = -3.0


def _counts(shares, log10_ratios, threshold) -> np.ndarray:
    return np.array(confusion(np.asarray(shares) > threshold, np.asarray(log10_ratios) < LIMIT))


def _mistaken(shares, log10_ratios, threshold, *, rule=np.greater, limit=LIMIT, truth=np.less) -> np.ndarray:
    said, true = rule(np.asarray(shares), threshold), truth(np.asarray(log10_ratios), limit)
    return np.array([np.sum(a & b) for a, b in ((said, true), (said, ~true), (~said, true), (~said, ~true))])


def _networks(rng, hit: int, false_alarm: int, missed: int, quiet: int, threshold: float, faint: int = 1) -> tuple:
    """So many of each; of the sick `faint` have lost a little more than three powers of ten, and as many healthy grow."""
    high = lambda count: between(rng, threshold + 0.02, 0.95, count)
    low = lambda count: between(rng, 0.01, threshold - 0.02, count)
    sick = lambda count: np.concatenate([between(rng, -20, -5, count - faint), between(rng, -4, -3.1, faint)])
    well = lambda count: np.concatenate([between(rng, -2.9, -0.1, count - 2), [3.2, 0.4]])
    shares = np.concatenate([high(hit), high(false_alarm), low(missed), low(quiet)])
    ratios = np.concatenate([sick(hit), well(false_alarm), sick(missed), well(quiet)])
    order = rng.permutation(len(shares))
    return shares[order], ratios[order], threshold


def _twenty(rng: np.random.Generator) -> list[tuple]:
    return [_networks(rng, 3, 6, 5, 8, 0.25), _networks(rng, 9, 4, 2, 7, between(rng, 0.4, 0.6))]


def _borders(rng: np.random.Generator) -> list[tuple]:
    """Shares exactly at the threshold are not above it, ratios exactly at −3 not below; one network; no sick ones."""
    shares, ratios, threshold = _networks(rng, 4, 3, 2, 5, 0.25)
    shares, ratios = np.append(shares, [0.25] * 3), np.append(ratios, [-8.0, -0.5, -0.4])
    shares, ratios = np.append(shares, [0.7] * 6 + [0.1] * 7), np.append(ratios, [LIMIT] * 13)
    return [
        (shares, ratios, threshold),
        (np.array([between(rng, 0.5, 0.9)]), np.array([between(rng, -9, -5)]), 0.25),
    ]


def _hundreds(rng: np.random.Generator) -> list[tuple]:
    return [_networks(rng, *(int(n) for n in rng.permutation([41, 83, 127, 160]) + rng.integers(0, 9)), 0.25, 5)]


def _swap(*places: int):
    return lambda *arguments: _counts(*arguments)[list(places)]


EXERCISE = exercise(
    __name__, place=6,
    contract="""rule_counts(shares, log10_ratios, threshold) → [hits, false alarms, missed, quiet], four counts of networks.
The rule says “it vanishes” where the share > threshold; it does vanish where log10(first/last gradient) < −3.
Allowed: NumPy, jax.numpy. Not vgcourse.""",
    groups=(
        Group("basic", "about twenty networks", 1, _twenty),
        Group("edge", "values exactly at a border; one network", 1, _borders),
        Group("deep", "some hundred networks", 1, _hundreds),
    ),
    reference=_counts, tolerance=EXACT, alike=EXACT, mistaken=_mistaken,
    mistakes=(
        ("alarms and missed swapped", "False alarms and missed stand in each other's place. A false alarm: the rule says yes, and it is not so.", _swap(0, 2, 1, 3)),
        ("the rule turned round", "The rule is turned round: it says “it vanishes” where *many* weights are near zero.", dict(rule=np.less_equal)),
        ("the truth turned round", "Vanishing and not vanishing are swapped: a ratio of 10⁻⁸ has the logarithm −8, which is below −3.", dict(truth=np.greater_equal)),
        ("both turned round", "The four counts stand in reverse order: hits come first, quiet comes last.", _swap(3, 2, 1, 0)),
        ("limit not logarithm", "Every loss was called vanishing. The ratios are logarithms already: less than a thousandth arrives below −3, not below 10⁻³ or 0.", dict(limit=1e-3)),
        ("size of the logarithm", "A gradient that grows was taken for one that vanishes: +3.2 is not below −3.", lambda s, r, t: _mistaken(s, -np.abs(r), t)),
        ("a quarter always", "The threshold is an argument; 25 % was taken every time.", lambda s, r, t: _mistaken(s, r, 0.25)),
        ("at the threshold", "A share exactly at the threshold is not above it.", dict(rule=np.greater_equal)),
        ("at the limit", "A ratio exactly at the limit is not below it.", dict(truth=np.less_equal)),
        ("marginals", "The first two numbers count the rule's yes and the truth's yes alone. Count both together.",
         lambda s, r, t: np.array([np.sum(s > t), np.sum(r < LIMIT), np.sum(s <= t), np.sum(r >= LIMIT)])),
        seems("shares", "These are shares of the networks: counts are wanted.", lambda _, expected, got: agree(expected / expected.sum(), got, Within(1e-3, 1e-9)) and expected.sum() > 1),
        seems("in percent", "These are percentages: counts are wanted.", lambda _, expected, got: agree(100 * expected / expected.sum(), got, Within(1e-3))),
        seems("one number", "One number came: all four counts are wanted. One alone hides what kind of mistake the rule makes.", lambda _, expected, got: got.ndim == 0),
        seems("two by two", "The four counts are right, as a table. In one row, please: hits, false alarms, missed, quiet.",
              lambda _, expected, got: got.shape == (2, 2) and agree(np.sort(expected), np.sort(got.ravel()), EXACT)),
    ),
)  # fmt: skip
