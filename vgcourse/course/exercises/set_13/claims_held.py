"""What was held of the twenty claims, handed in. That they are answered counts; whether they are right does not."""

import numpy as np

from vgcourse.course.exercises.writing import Group, Within, exercise, seems

CLAIMS = 20


def _reference(when) -> np.ndarray:
    """2.5 for each: with the tolerance of 1.5, every answer from 1 to 4 is as good as any other."""
    return np.full(CLAIMS, 2.5)


EXERCISE = exercise(
    __name__, place=1,
    contract="""claims_held(when) → twenty numbers: what you held of the claims, 1 false, 2 it depends, 3 true, 4 I do not know.
True of it: when is "before" or "after"; a claim without an answer is 0, and only this costs: no answer is wrong.
Allowed: the lines that vg.hand_in_claims() shows. Not vgcourse.""",
    groups=(
        Group("before", "all twenty were answered in lesson 00", 1, lambda rng: [("before",)]),
        Group("after", "all twenty were answered in lesson 13", 1, lambda rng: [("after",)]),
    ),
    reference=_reference,
    tolerance=Within(0.0, 1.5),
    mistakes=(
        seems("not twenty", "There should be twenty numbers, one for each claim: copy the lines as they stand.", lambda _, expected, got: got.shape != expected.shape),
        seems("between", "An answer is one of the whole numbers 1 to 4: copy the lines as they stand.", lambda _, expected, got: bool(np.any(got != np.round(got)))),
        seems("nothing answered before", "None of the twenty is answered there. If you did not answer in lesson 00, leave it so: it costs this point, and keeps the numbers of the class honest.",
              lambda given, expected, got: given[0] == "before" and bool(np.all(got < 1))),
        seems("not all answered before", "Some of the twenty are not answered there. What you did not answer in lesson 00, leave so: it costs this point, and keeps the numbers of the class honest.",
              lambda given, expected, got: given[0] == "before" and bool(np.any(got == 0))),
        seems("nothing answered", "None of the twenty is answered there. Answer them in the lesson, then run vg.hand_in_claims() again.", lambda _, expected, got: bool(np.all(got < 1))),
        seems("not all answered", "Some of the twenty are not answered there. Answer them in the lesson, then run vg.hand_in_claims() again.", lambda _, expected, got: bool(np.any(got == 0))),
        seems("no answer", "There are numbers below 0 or above 4, which stand for no answer: copy the lines as they stand.", lambda _, expected, got: True),
    ),
)  # fmt: skip
