"""The labels of the fourteentha set, by trainings."""

import pytest
from ward_training import labels

from vgcourse.clinic import ward

pytestmark = pytest.mark.usefixtures("quickly_compiled")
PATIENTS = {each.name: each for each in ward._all(("fourteentha",))}
SHOWN = {}

(
    test_the_sick_do_not_learn_and_without_their_cause_they_do,
    test_the_healthy_learn,
    test_the_repaired_are_those_whose_cure_is_shown_above,
    _every_kind_is_there,  # the other half of the kinds stands in another folder
) = labels(PATIENTS, SHOWN, least=(18, 27))
