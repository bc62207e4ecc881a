"""The labels of the fourth set, which the rules know by now, by trainings (`tests/benchmarks/ward.py` prints them)."""

import jax
import numpy as np
import pytest
from ward_training import FOURTH, curve, curves, gradient, learns, of_patients, written_in

PATIENTS = written_in(FOURTH)
SICK = [name for name, each in PATIENTS.items() if not each.healthy]
HEALTHY = [name for name, each in PATIENTS.items() if each.healthy]
evidence = of_patients
pytestmark = pytest.mark.usefixtures("quickly_compiled")


# Those whose loss falls all the same, or means nothing: what is wrong is shown by itself.


def never_reached(sick, cured):
    """Layers 1 to 3 have no gradient at all."""
    later = [path for path in gradient(sick) if "layers" in path and "[0]" not in path]
    nothing = [all((gradient(case)[path] == 0).all() for path in later) for case in (sick, cured)]
    return nothing == [True, False]


def below_any_cross_entropy(sick, cured):
    """A cross-entropy is never below 0; this one goes on falling."""
    return curve(sick, 100)[-1] < 0 and learns(cured, curve(cured, 100))


def blind_critic(sick, cured):
    """The critic's gradient is the same, whatever state each return belongs to."""
    same = []
    for case in (sick, cured):
        state, action, returns = case.batch
        found = [gradient(each) for each in (case, case._replace(batch=(state, action, returns[::-1])))]
        same.append(all(np.allclose(*(g[path] for g in found), 1e-3, 1e-5) for path in found[0] if "critic" in path))
    return same == [True, False] and learns(cured, curve(cured, 100))


SHOWN = {
    "always_the_first": never_reached,
    "digits_as_yes_or_no": below_any_cross_entropy,
    "values_in_a_column": blind_critic,
}


@pytest.mark.parametrize("name", SICK)
def test_the_sick_do_not_learn_and_without_their_cause_they_do(name):
    patient = PATIENTS[name]
    sick = patient.build(0)
    assert jax.eval_shape(sick.loss, sick.params, sick.batch).shape == ()
    if name in SHOWN:
        assert SHOWN[name](sick, patient.build(0, cured=True)), patient.kind
    else:
        losses, learnt = curves(patient)
        assert learnt == [False, True], losses


@pytest.mark.parametrize("name", HEALTHY)
def test_the_healthy_learn(name):
    case = PATIENTS[name].build(0)
    losses = curve(case, PATIENTS[name].steps)
    assert learns(case, losses), losses
