"""Keys from a second source: what the package says is right, somebody who does not use the package finds as well.

`keys/lesson_NN.py` holds KEYS, for each question a function of what is drawn (and of its "options") that gives the
number, the text of the right option, or the set or tuple of these. It imports nothing of the course.
"""

from __future__ import annotations

import json
import math
import re
import runpy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from course.asked import FILE, deciding, key, said, values_of
from evidence import Evidence

from vgcourse.course.catalogue import questions_of
from vgcourse.course.question import Question, key_of, options_of, variant

FILES = {path.stem[-2:]: path for path in sorted((Path(__file__).parent / "keys").glob("lesson_*.py"))}
KEYS = {lesson: runpy.run_path(str(path))["KEYS"] for lesson, path in FILES.items()}
QUESTIONS = [(lesson, question) for lesson in FILES for question in questions_of(lesson)]
IDS = [f"{lesson}-{question.name}" for lesson, question in QUESTIONS]
VARIANTS = 24
KEPT = json.loads(FILE.read_text(encoding="utf-8"))


def evidence(test, lesson=None, name=None, **_):
    """Of the questions of a lesson, with their second source and what is kept of their keys."""
    number = lesson or (name and name[:2])
    if number not in FILES:
        return None
    files, facts = deciding(number)
    return Evidence(f"lesson {number}", (*files, FILES[number]), facts)


def agree(question: Question, key: Any, found: Any) -> bool:
    """Whether two keys are one. A prediction is of something measured: the second source has seeds of its own.

    It may say between which two numbers its seeds put the key, which is sharper than what a learner is allowed.
    """
    if question.form != "number":
        return key == found
    if isinstance(found, tuple):
        return found[0] <= key <= found[1]
    if question.kind == "predict":
        return question.tolerance.accepts(found, key)
    return math.isclose(key, found, rel_tol=1e-4)


@cache
def both(lesson: str, question: Question) -> tuple[tuple[Any, Any, dict], ...]:
    """(ours, theirs, values) of the first variants."""
    find, found = KEYS[lesson][question.name], []
    for number, values in [*values_of(lesson, question).items()][:VARIANTS]:
        ours = said(question, values, key_of(question, values) if not values else key(lesson, question, number))
        found.append((ours, find({**values, "options": options_of(question, values)}), values))
    return tuple(found)


@pytest.mark.parametrize(("lesson", "question"), QUESTIONS, ids=IDS)
def test_the_key_is_found_without_the_package(lesson, question):
    for ours, theirs, values in both(lesson, question):
        assert agree(question, ours, theirs), f"{ours}, and without the package {theirs}: {values}"


@pytest.mark.parametrize(("lesson", "question"), QUESTIONS, ids=IDS)
def test_a_wrong_key_would_be_seen(lesson, question):
    """Were every key 1.37 times as large, or every option the next one, the test above or the next one would fail."""
    seen = False
    for ours, theirs, values in both(lesson, question):
        if question.form == "number":
            seen |= not agree(question, 1.37 * ours, theirs) or not as_kept(lesson, question, 1.37 * ours)
            continue
        options = options_of(question, values)
        following = dict(zip(options, (*options[1:], options[0]), strict=True))
        wrong = following[ours] if question.form == "one" else type(ours)(following[text] for text in ours)
        seen |= not agree(question, wrong, theirs)
    assert seen


def as_kept(lesson: str, question: Question, found: Any) -> bool:
    """Whether a measured key is the one that is kept: a number within 15 %, or within a tenth of what is allowed."""
    kept = KEPT.get(f"{lesson}/{question.name}", found)
    if question.form != "number":
        return kept == found
    off = question.tolerance
    return math.isclose(kept, found, rel_tol=0.15) or abs(kept - found) <= 0.1 * off.absolute


@pytest.mark.parametrize("name", KEPT)
def test_what_is_kept_of_a_dear_key_is_what_comes_out(name):
    """If not: `python tests/course/asked.py`, and look at what has changed."""
    lesson, called = name.split("/")
    (question,) = (question for question in questions_of(lesson) if question.name == called)
    values = variant(question, 0)
    if (lesson, question) in QUESTIONS:
        found = both(lesson, question)[0][0]
    else:
        found = said(question, values, key_of(question, values))
    assert as_kept(lesson, question, found), found


@pytest.mark.parametrize("lesson", FILES)
def test_every_question_has_a_second_source_which_is_one(lesson):
    assert [*KEYS[lesson]] == [question.name for question in questions_of(lesson)]
    assert not re.search(r"^\s*(from|import) vgcourse", FILES[lesson].read_text(), re.MULTILINE)
