"""The labels of the unseen half, by trainings (`tests/benchmarks/ward.py` prints them)."""

from functools import partial

import jax
import numpy as np
import pytest
from ward_training import LEARNT, curve, gradient, learns

from vgcourse.clinic import ward

PATIENTS = {each.name: each for each in ward.patients("unseen")}
SICK = [name for name, each in PATIENTS.items() if not each.healthy]
HEALTHY = [name for name, each in PATIENTS.items() if each.healthy]
REPAIRED = [name for name in HEALTHY if isinstance(PATIENTS[name].build, partial)]  # learn in the test of the sick
pytestmark = pytest.mark.usefixtures("quickly_compiled")


def still(case):
    """The arrays whose gradient is exactly 0 throughout."""
    return {path for path, leaf in gradient(case).items() if not np.any(np.asarray(leaf))}


def below_any_cross_entropy(patient, sick, cured):
    """A cross-entropy is never below 0; this one goes on falling, so that its end means nothing."""
    return curve(sick, patient.steps)[-1] < 0 < curve(cured, patient.steps)[-1] < LEARNT * cured.guess


SHOWN = {"masks_of_255": below_any_cross_entropy, "three_species_one_output": below_any_cross_entropy}

PLACELESS = ("clipped", "rate too small", "rate too large", "rounded away")  # no line of a network can be blamed
CUT = ("gradient cut off", "not used", "zero initialisation", "dead units")  # some array gets no gradient at all


@pytest.mark.parametrize("name", SICK)
def test_the_sick_do_not_learn_and_without_their_cause_they_do(name):
    patient = PATIENTS[name]
    sick, cured = patient.build(0), patient.build(0, cured=True)
    assert jax.eval_shape(sick.loss, sick.params, sick.batch).shape == ()
    assert bool(patient.lines) != (patient.kind in PLACELESS), patient.lines
    if name in SHOWN:
        assert SHOWN[name](patient, sick, cured), patient.kind
        return
    losses = [curve(case, patient.steps) for case in (sick, cured)]
    assert [learns(sick, losses[0]), learns(cured, losses[1])] == [False, True], losses
    if patient.kind == "nan or inf":
        assert not np.isfinite(losses[0]).all(), losses[0]
    if patient.kind in CUT:
        assert still(sick) - still(cured), "every array has a gradient"


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
    assert len(SICK) >= 36 and len(HEALTHY) >= 24
