"""The labels of the unseen half, by trainings (`tests/benchmarks/ward.py` prints them)."""

from functools import partial

import pytest
from ward_training import assert_label, below_any_cross_entropy, curve, learns

from vgcourse.clinic import ward

PATIENTS = {each.name: each for each in ward.patients("unseen")}
SICK = [name for name, each in PATIENTS.items() if not each.healthy]
HEALTHY = [name for name, each in PATIENTS.items() if each.healthy]
REPAIRED = [name for name in HEALTHY if isinstance(PATIENTS[name].build, partial)]  # learn in the test of the sick
pytestmark = pytest.mark.usefixtures("quickly_compiled")


SHOWN = {"stars_from_zero_to_four": below_any_cross_entropy}


@pytest.mark.parametrize("name", SICK)
def test_the_sick_do_not_learn_and_without_their_cause_they_do(name):
    assert_label(PATIENTS[name], SHOWN)


@pytest.mark.parametrize("name", [name for name in HEALTHY if name not in REPAIRED])
def test_the_healthy_learn(name):
    case = PATIENTS[name].build(0)
    losses = curve(case, PATIENTS[name].steps)
    assert learns(case, losses), losses


@pytest.mark.parametrize("name", REPAIRED)
def test_the_repaired_are_those_whose_cure_is_shown_above(name):
    build = PATIENTS[name].build
    assert build.keywords == {"cured": True}
    assert any(PATIENTS[each].build is build.func for each in SICK if each not in SHOWN)


def test_every_kind_is_there():
    assert {PATIENTS[name].kind for name in PATIENTS} == ward.KINDS.keys()
    assert len(SICK) >= 40 and len(HEALTHY) >= 30
