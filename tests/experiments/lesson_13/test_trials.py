"""Claims on trial: a verdict follows from cases, every claim has one, and the cases are what they say."""

from __future__ import annotations

import hashlib
from functools import partial

import numpy as np
import pytest

from vgcourse.course.questions.claims import ASKED, CLAIMS, EDITION, SOURCES
from vgcourse.experiments.lesson_13 import cases, remedies, training
from vgcourse.experiments.lesson_13.cases import Case, Trial, verdict_of
from vgcourse.experiments.lesson_13.gain import normalised_gain
from vgcourse.experiments.lesson_13.trials import TRIALS, trial, yardstick
from vgcourse.inputs import BadInput

LESSONS_SAY = {
    "clip-small": "false", "bn-by-skip": "false", "relu-linear": "false", "longest-product": "false",
    "tanh-range": "false", "without-backprop": "false", "lstm-identity": "false", "more-layers": "depends",
    "lstm-keeps": "depends", "skip-unchanged": "depends", "bn-ensures": "depends", "initialisation-less": "depends",
    "sigmoid-slope": "true", "same-weight": "true", "becomes-nan": "true", "clip-limits": "true",
    "bn-never-vanishes": "true", "fewer-layers-cost": "true",
}  # fmt: skip
"""What the lessons found, with code of their own and other seeds."""


def test_a_verdict_follows_from_the_cases():
    assert [verdict_of(holds) for holds in ([True] * 3, [True, False], [False])] == ["true", "depends", "false"]
    tried = Trial((Case("here", "1", True), Case("there", "2", False)))
    assert (tried.verdict, tried.held) == ("depends", 1)
    assert repr(tried) == "holds  here: 1\nfails  there: 2\nVerdict: it depends (1 of 2)"


def test_every_claim_has_a_trial_a_yardstick_and_a_source():
    names = [claim.name for claim in CLAIMS]
    assert sorted(names) == sorted(TRIALS) and len(set(names)) == len(names) == 44 and len(ASKED) == 20
    assert all(yardstick(name).endswith(".") for name in names)
    assert {claim.source for claim in CLAIMS} == set(SOURCES)
    assert all(claim.says.endswith(".") and len(claim.short) <= 25 for claim in CLAIMS)


def test_other_twenty_claims_are_another_edition():
    """What learners have handed in is read by the order of the twenty: with another order, raise EDITION."""
    said = hashlib.sha256(" ".join(claim.name for claim in ASKED).encode()).hexdigest()[:8]
    assert (EDITION, said) == ("1", "41b21fa7")


@pytest.mark.parametrize("name", LESSONS_SAY)
def test_a_trial_finds_what_the_lesson_found(name):
    assert trial(name).verdict == LESSONS_SAY[name], trial(name)


@pytest.mark.parametrize("name", ["never-optimum", "more-sigmoid-layers", "tanh-better", "relu-efficient"])
def test_no_verdict_hangs_on_where_ε_stands(name, monkeypatch):
    """The tutorial's is outside the root (lesson 03), that of today's Keras inside."""
    assert training.trained("sigmoid").state.setting[2] == "rmsprop_outside"
    monkeypatch.setattr(training, "trained", partial(training.trained, optimizer="rmsprop"))
    assert Trial(TRIALS[name]()).verdict == trial(name).verdict


def test_a_misspelt_claim_gets_the_nearest_one():
    with pytest.raises(BadInput, match="Did you mean 'clip-small'"):
        trial("clip-smal")


def test_what_arrives_is_exact_where_it_can_be_known():
    """Linear layers with orthogonal-like mean: E|gradient|² keeps σw² to the power of the layers below the last."""
    assert cases.arrives("linear", 2.0, 11) == pytest.approx(10 * np.log10(2), abs=0.15)
    assert cases.arrives("relu", 0.0, 30, skip=1.0) == 0


def test_a_clipping_that_enlarges_would_be_seen(monkeypatch):
    monkeypatch.setattr(remedies, "clip_by_norm", lambda g, c: g * c / np.linalg.norm(g))
    assert [case.holds for case in remedies.clip_small()] == [True, False]


@pytest.mark.parametrize(
    ("before", "after", "gain"), [(0.2, 0.6, 0.5), (0.8, 0.9, 0.5), (0.5, 0.5, 0), (0.0, 1.0, 1), (0.95, 0.85, -2)]
)
def test_the_normalised_gain(before, after, gain):
    assert normalised_gain(before, after) == pytest.approx(gain)


def test_where_there_is_no_gain_there_is_no_number():
    assert np.isnan(normalised_gain([1.0, 1.0, np.nan, 0.5], [1.0, 0.5, 0.5, np.nan])).all()
    with pytest.raises(BadInput, match="right after lie between 0 and 1; 12 came"):
        normalised_gain(0.5, 12)
