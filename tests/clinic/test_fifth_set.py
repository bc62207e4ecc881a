"""The labels of the fifth set, which the rules know by now, by trainings (`tests/benchmarks/ward.py` prints them)."""

import numpy as np
import pytest
from ward_training import (
    FIFTH,
    below_any_cross_entropy,
    curve,
    gradient,
    labels,
    learns,
    of_patients,
    trained,
    written_in,
)

evidence = of_patients
pytestmark = pytest.mark.usefixtures("quickly_compiled")


# Those whose loss falls all the same, or means nothing: what is wrong is shown by itself.


def all_alike_in_the_end(patient, sick, cured):
    """The mean cosine between two examples' codes is small at the start, and near 1 only after the sick training."""

    def alike(params, case):
        first, last = params["encoder"]
        h = case.batch[0] @ first["w"]
        h = (h - h.mean(0)) / np.sqrt(h.var(0) + 1e-5)
        z = np.maximum(h, 0) @ last["w"] + last["b"]
        z = z / np.linalg.norm(z, axis=1, keepdims=True)
        return float((z @ z.T).mean())

    start = alike(sick.params, sick)
    sick_end, cured_end = (alike(trained(case, patient.steps)[0], case) for case in (sick, cured))
    return start < 0.5 and sick_end > 0.9 and cured_end < 0.75


def one_component_six_times(patient, sick, cured):
    """All six get the very same gradient. In a training rounding may tell them apart: on some processors it learns."""

    def spread(case):
        found = np.asarray(gradient(case)["['last']"], np.float64).reshape(-1, 3, 6)
        return float(np.ptp(found, axis=-1).max() / np.abs(found).max())

    return spread(sick) < 1e-5 and spread(cured) > 0.1 and learns(cured, curve(cured, patient.steps))


SHOWN = {
    "spins_for_labels": below_any_cross_entropy,
    "both_views_pulled": all_alike_in_the_end,
    "mixture_of_one": one_component_six_times,
}

COLLAPSES = ("both_views_pulled",)  # whose cure is shown by its outputs, and not by its loss

(
    test_the_sick_do_not_learn_and_without_their_cause_they_do,
    test_the_healthy_learn,
    test_the_repaired_are_those_whose_cure_is_shown_above,
    test_every_kind_is_there,
) = labels(written_in(FIFTH), SHOWN, least=(30, 16), uncured=COLLAPSES)
