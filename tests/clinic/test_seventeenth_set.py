"""The labels of the seventeenth set, which the rules know, by trainings (`tests/benchmarks/ward.py` prints them)."""

import pytest
from ward_training import SEVENTEENTH, labels, of_patients, written_in

evidence = of_patients
pytestmark = pytest.mark.usefixtures("quickly_compiled")

(
    test_the_sick_do_not_learn_and_without_their_cause_they_do,
    test_the_healthy_learn,
    test_the_repaired_are_those_whose_cure_is_shown_above,
    test_every_kind_is_there,
) = labels(written_in(SEVENTEENTH), {}, least=(36, 44))
