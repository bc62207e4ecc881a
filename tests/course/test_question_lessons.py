"""Every question of every written lesson, in fifty variants: the key is right, the mistakes are wrong and said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vgcourse.course.answers import explanation, judge
from vgcourse.course.catalogue import LESSONS, questions_of
from vgcourse.course.question import key_of, options_of, prompt_of, seed_of, variant

REAL = [(number, q) for number, lesson in LESSONS.items() if lesson.written for q in questions_of(number)]
VARIANTS = 50


@pytest.mark.parametrize(("lesson", "question"), REAL, ids=[f"{number}-{q.name}" for number, q in REAL])
def test_a_question(lesson, question):
    seen, said = [], set()
    for number in range(VARIANTS):
        seed = seed_of(lesson, question.name, number)
        values = variant(question, seed)
        if values in seen:
            continue
        assert number > 10 or variant(question, seed) == values, "the same seed must draw the same variant"
        seen.append(values)
        key = key_of(question, values)
        known = replace(question, key=lambda _, key=key: key)  # computed once, because here it is asked ten times
        right = judge(known, values, key)
        assert right.right
        said |= _mistakes_said(known, values, key)
        options = options_of(question, values)
        for text in (prompt_of(question, values), explanation(question, values, key), right.feedback, *options):
            assert text.strip() and "{" not in text and "!" not in text
    missing = {m.feedback for i, m in enumerate(question.mistakes) if i not in said}
    assert not missing, f"never said in {VARIANTS} variants: {missing}"


def _mistakes_said(question, values, key) -> set[int]:
    said = set()
    for mistake in question.mistakes:
        answer = mistake.answer(values)
        if answer is None:
            continue
        verdict = judge(question, values, answer)
        same = question.tolerance.accepts(answer, key) if question.form == "number" else answer == key
        assert verdict.right == same
        assert same or verdict.mistake_index is not None, f"{mistake.feedback!r} is not recognised in {values}"
        assert "{" not in verdict.feedback
        said.add(verdict.mistake_index)
    return said


@pytest.mark.parametrize("number", [number for number, lesson in LESSONS.items() if lesson.written])
def test_names_are_used_once_in_a_lesson(number):
    names = [question.name for question in questions_of(number)]
    assert len(names) == len(set(names)) and len(names) >= 3


def test_one_wrong_answer_has_one_diagnosis_where_counting_and_weighing_are_asked_for():
    """With w = ½ and three layers a factor too few and a forgotten weight would be the same number."""
    (question,) = (q for q in questions_of("01") if q.name == "centred-chain")
    for number in range(VARIANTS):
        values = variant(question, seed_of("01", question.name, number))
        for index, mistake in enumerate(question.mistakes):
            assert judge(question, values, mistake.answer(values)).mistake_index == index, values


def test_the_rounding_of_a_tie_is_explained():
    """1.7 in float32 stays where the change is exactly half a gap."""
    (question,) = (q for q in questions_of("01") if q.name == "silent-weight")
    values = {"weight": 1.7, "format": "float32"}
    assert key_of(question, values) == 12 and 0.25**12 == 2.0**-23 / 2
    assert "exactly half a gap" in explanation(question, values, 12)
    assert "neighbour, or more" in judge(question, values, 11).feedback
