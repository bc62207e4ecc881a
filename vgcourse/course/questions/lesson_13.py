"""Questions of lesson 13: what a verdict and a gain are made of."""

from __future__ import annotations

from math import comb

from vgcourse.course.question import Mistake, Question, Tolerance
from vgcourse.course.questions.claims import CLAIMS
from vgcourse.experiments.lesson_13.gain import normalised_gain
from vgcourse.experiments.lesson_13.trials import trial


def _held() -> int:
    return sum(trial(claim.name).verdict == "true" for claim in CLAIMS)


HOW_MANY_HOLD = Question(
    name="how-many-hold",
    kind="predict",
    measured=True,
    whole=True,
    prompt=f"The five articles make {len(CLAIMS)} claims that can be put to a test. How many of them hold in every case that is tried here?",
    key=lambda v: _held(),
    tolerance=Tolerance(absolute=3),
    mistakes=(
        Mistake(lambda v: len(CLAIMS), "Then this course would have had little to put on trial."),
        Mistake(lambda v: 0, "None would be a hard verdict: that the slope of the sigmoid is at most ¼ holds everywhere."),
    ),
    explain="More than a third hold everywhere. Of the others more depend on the case than are false in all: most sentences are true of something.",
)  # fmt: skip


def _batch_norm() -> int:
    """Which of the two sentences hold in every case."""
    first, second = (trial(name).verdict == "true" for name in ("bn-never-vanishes", "bn-ensures"))
    return {(True, True): 0, (True, False): 1, (False, True): 2, (False, False): 3}[first, second]


TWO_SENTENCES = Question(
    name="two-sentences",
    kind="predict",
    measured=True,
    prompt="One article says that batch normalisation makes sure that gradients *do not vanish*. Another says that with it they *neither vanish nor explode*. Sixty layers before training, five activations: which sentence holds with all five?",
    options=lambda v: ("Both", "The one about vanishing alone", "The one about both alone", "Neither"),
    last=("Neither",),
    key=lambda v: _batch_norm(),
    mistakes=(
        Mistake(lambda v: 0, "The signal is brought back to size 1 in every layer, the gradient is not: with ReLU its square grows by π/(π − 1) a layer."),
        Mistake(lambda v: 2, "What holds of vanishing and exploding holds of vanishing."),
        Mistake(lambda v: 3, "With batch norm no factor of these five is below 1: nothing vanishes."),
    ),
    explain="Nothing vanishes with any of the five. With GELU and ReLU the gradient explodes.",
)  # fmt: skip


def _draw_gain(rng) -> dict:
    while True:
        before, after = int(rng.integers(4, 16)), int(rng.integers(5, 20))
        if after - before >= 2 and after != 2 * before:
            return {"before": before, "after": after, "claims": 20}


GAIN = Question(
    name="gain",
    kind="number",
    draw=_draw_gain,
    prompt="Of {claims} claims somebody had {before} right before the course and {after} after it. What is the normalised gain?",
    key=lambda v: float(normalised_gain(v["before"] / 20, v["after"] / 20)),
    tolerance=Tolerance(absolute=0.006),
    mistakes=(
        Mistake(lambda v: (v["after"] - v["before"]) / 20, "That is the difference. How much was there still to be gained? Divide by that."),
        Mistake(lambda v: (v["after"] - v["before"]) / v["before"], "That is divided by what was right before. What was still to be gained is the rest of the {claims}."),
        Mistake(lambda v: v["after"] / 20, "That is the share right after the course, whoever taught it."),
        Mistake(lambda v: (20 - v["after"]) / (20 - v["before"]), "That is the share of the wrong ones that stayed wrong: 1 minus the gain."),
        Mistake(lambda v: (v["after"] - v["before"]) / v["after"], "That is divided by what was right after. What was still to be gained is the rest before the course."),
        Mistake(lambda v: v["after"] - v["before"], "That is how many were gained. Of how many that could be?"),
    ),
    explain="{after} − {before} were gained of {claims} − {before} that could be: {key:.3g}.",
)  # fmt: skip


def _draw_class(rng) -> dict:
    while True:
        a, b, c, d = (int(x) * 5 for x in rng.integers(2, 20, 4))
        v = {"b1": a, "a1": b, "b2": c, "a2": d}
        if a < b < 100 and c < d < 100 and abs(a - c) >= 30 and abs(_class(v) - _mean_of_gains(v)) > 0.05:
            return v


def _class(v) -> float:
    return float(normalised_gain((v["b1"] + v["b2"]) / 200, (v["a1"] + v["a2"]) / 200))


def _mean_of_gains(v) -> float:
    return float(normalised_gain(v["b1"] / 100, v["a1"] / 100) + normalised_gain(v["b2"] / 100, v["a2"] / 100)) / 2


CLASS = Question(
    name="class",
    kind="number",
    draw=_draw_class,
    prompt="A class of two. One had {b1} % of the claims right before and {a1} % after, the other {b2} % and {a2} %. What is the gain of the class, from the mean shares, as Hake computes it?",
    key=_class,
    tolerance=Tolerance(absolute=0.006),
    mistakes=(
        Mistake(_mean_of_gains, "That is the mean of the two gains. Whoever began near 100 % counts in it as much as whoever had most to gain; Hake takes the gain of the means."),
        Mistake(lambda v: (v["a1"] + v["a2"] - v["b1"] - v["b2"]) / 200, "That is the difference of the means. Divide it by what was still to be gained."),
        Mistake(lambda v: (v["a1"] + v["a2"] - v["b1"] - v["b2"]) / (v["b1"] + v["b2"]), "That is divided by what was right before. Divide by what was still to be gained."),
        Mistake(lambda v: (v["a1"] + v["a2"]) / 200, "That is the mean share after the course."),
    ),
    explain="From the means, {key:.3g}.",
)  # fmt: skip


def _draw_cases(rng) -> dict:
    return {"percent": int(rng.choice([60, 70, 80, 90])), "cases": int(rng.integers(3, 9))}


ALL_HELD = Question(
    name="all-held",
    kind="number",
    draw=_draw_cases,
    prompt="A claim holds in {percent} % of all cases that there are: it depends. You try {cases} of them, drawn at random. How probable is it that it holds in all of yours, so that you call it true?",
    key=lambda v: float((v["percent"] / 100) ** v["cases"]),
    tolerance=Tolerance(absolute=0.004),
    mistakes=(
        Mistake(lambda v: v["percent"] / 100, "That is the chance of one case. All {cases} have to hold."),
        Mistake(lambda v: 1 - (v["percent"] / 100) ** v["cases"], "That is the chance to see it fail at least once: the other way round."),
        Mistake(lambda v: (1 - v["percent"] / 100) ** v["cases"], "That is the chance that it fails in all of them."),
        Mistake(lambda v: (v["percent"] / 100) ** (v["cases"] - 1), "One factor too few: {cases} cases, {cases} factors."),
    ),
    explain="{cases} factors of 0.{percent}: {key:.3g}. So the cases are not drawn at random here: they are those where a claim would break, if it does.",
)  # fmt: skip


def _two_sided(n: int, k: int) -> float:
    return min(1.0, 2 * sum(comb(n, i) for i in range(k, n + 1)) / 2**n)


def _draw_split(rng) -> dict:
    n = int(rng.integers(10, 21))
    return {"pairs": n, "won": int(rng.integers(n // 2 + 2, n))}


SIGN_TEST = Question(
    name="sign-test",
    kind="number",
    draw=_draw_split,
    prompt="{pairs} pairs of networks, each pair from one seed. One kind wins {won} times, there are no ties. If neither were better, how probable would a split be that is at least as uneven, to either side?",
    key=lambda v: _two_sided(v["pairs"], v["won"]),
    tolerance=Tolerance(relative=0.03),
    mistakes=(
        Mistake(lambda v: _two_sided(v["pairs"], v["won"]) / 2, "That counts one side. A split as uneven to the other side would have been as much of a surprise."),
        Mistake(lambda v: comb(v["pairs"], v["won"]) / 2 ** v["pairs"] if v["won"] < v["pairs"] else None, "That is the chance of exactly this split, to one side. More uneven ones count as well, and to both sides."),
        Mistake(lambda v: 2 * comb(v["pairs"], v["won"]) / 2 ** v["pairs"] if v["won"] < v["pairs"] else None, "That is the chance of exactly this split. More uneven ones count as well."),
        Mistake(lambda v: _two_sided(v["pairs"], v["won"] + 1), "That leaves out the split that came. At least as uneven, it says."),
        Mistake(lambda v: 1 - v["won"] / v["pairs"], "That is the share of pairs that were lost. How often does a coin fall like that?"),
    ),
    wrong="Each pair is a toss of a coin. Add up the chances of {won} heads or more, and do the same for the other side.",
    explain="{key:.2g}: the sum over all splits from {won} wins on, twice.",
)  # fmt: skip

QUESTIONS = (HOW_MANY_HOLD, TWO_SENTENCES, GAIN, CLASS, ALL_HELD, SIGN_TEST)
