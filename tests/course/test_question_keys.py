"""Keys from a second source: what the package says is right, somebody who does not use the package finds as well.

`keys/lesson_NN.py` holds KEYS, for each question a function of what is drawn (and of its "options") that gives the
number, the text of the right option, or the set or tuple of these. It imports nothing of the course.
"""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import numpy as np
import pytest

from vgcourse.course.catalogue import questions_of
from vgcourse.course.question import key_of, options_of, seed_of, variant, varies

FILES = {path.stem[-2:]: path for path in sorted((Path(__file__).parent / "keys").glob("lesson_*.py"))}
KEYS = {lesson: runpy.run_path(str(path))["KEYS"] for lesson, path in FILES.items()}
ASKED = [(lesson, question) for lesson in FILES for question in questions_of(lesson)]
VARIANTS = 24


def said(question, values: dict):
    """The key as the learner reads it: a number, the text of an option, a set of texts, a tuple of texts."""
    key, options = key_of(question, values), options_of(question, values)
    if question.form == "number":
        return key
    return options[key] if question.form == "one" else type(key)(options[i] for i in key)


@pytest.mark.parametrize(("lesson", "question"), ASKED, ids=[f"{lesson}-{q.name}" for lesson, q in ASKED])
def test_the_key_is_found_without_the_package(lesson, question):
    find = KEYS[lesson][question.name]
    for number in range(VARIANTS if varies(question) else 1):
        values = variant(question, seed_of(lesson, question.name, number))
        key, found = said(question, values), find({**values, "options": options_of(question, values)})
        if question.form == "number":
            np.testing.assert_allclose(key, found, rtol=1e-4, atol=1e-6, err_msg=f"{values}")
        else:
            assert key == found, values


@pytest.mark.parametrize("lesson", FILES)
def test_every_question_has_a_second_source_which_is_one(lesson):
    assert [*KEYS[lesson]] == [question.name for question in questions_of(lesson)]
    assert not re.search(r"^\s*(from|import) vgcourse", FILES[lesson].read_text(), re.MULTILINE)
