"""Every question of every written lesson, with the variants and the keys that several tests ask for.

A key is computed once for each process and distinct setting. Those that take trainings are kept in `measured.json`,
where `python tests/course/asked.py` writes them; test_question_keys.py, which computes them anyway, holds them to it.
"""

from __future__ import annotations

import json
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from vgcourse.course.catalogue import LESSONS, questions_of
from vgcourse.course.question import Question, Variant, key_of, mistaken, options_of, seed_of, variant, varies

ASKED = [(number, q) for number, lesson in LESSONS.items() if lesson.written for q in questions_of(number)]
IDS = [f"{number}-{q.name}" for number, q in ASKED]
VARIANTS = 200
DEAR = 0.5
"""CPU seconds from which on the key of a question with one variant is kept."""
FILE = Path(__file__).with_name("measured.json")
QUESTIONS = Path(__file__).parents[2] / "vgcourse" / "course" / "questions"


class Drawn(NamedTuple):
    """One variant of a question. key, wrong: the right answer, and those of the known mistakes, in places as shown."""

    number: int
    values: Variant
    options: tuple[str, ...]
    key: Any
    wrong: tuple[Any, ...]


@cache
def values_of(lesson: str, question: Question) -> dict[int, Variant]:
    """The different ones among the first variants, by number. (Other orders of the same options are no others.)"""
    different: dict[str, tuple[int, Variant]] = {}
    for number in range(VARIANTS if varies(question, range(50)) else 1):
        values = variant(question, seed_of(lesson, question.name, number))
        different.setdefault(repr(values), (number, values))
    return dict(different.values())


@cache
def variants_of(lesson: str, question: Question) -> tuple[Drawn, ...]:
    return tuple(
        Drawn(number, values, options_of(question, values), key(lesson, question, number), _wrong(question, values))
        for number, values in values_of(lesson, question).items()
    )


@cache
def key(lesson: str, question: Question, number: int) -> Any:
    """The key of a variant, in places as shown: the one that is kept, or computed now."""
    values = values_of(lesson, question)[number]
    kept = _kept().get(f"{lesson}/{question.name}")
    options = options_of(question, values)
    if kept is None or values or (options and kept not in options):
        return key_of(question, values)
    return options.index(kept) if options else kept


@cache
def _kept() -> dict[str, Any]:
    return json.loads(FILE.read_text(encoding="utf-8"))


def deciding(*lessons: str) -> tuple[tuple[Path, ...], tuple[dict[str, Any]]]:
    """(files, facts) from which the keys of these lessons follow: their questions, and what is kept of their keys."""
    kept = {name: value for name, value in _kept().items() if name[:2] in lessons}
    return tuple(QUESTIONS / f"lesson_{each}.py" for each in lessons), (kept,)


def _wrong(question: Question, values: Variant) -> tuple[Any, ...]:
    return tuple(mistaken(question, values, mistake) for mistake in question.mistakes)


def said(question: Question, values: Variant, key: Any) -> Any:
    """A key as the learner reads it: a number, the text of an option, a set of texts, a tuple of texts."""
    options = options_of(question, values)
    if question.form == "number":
        return key
    return options[key] if question.form == "one" else type(key)(options[i] for i in key)


def main(*lessons: str) -> None:
    """Measure the keys that are dear, of all lessons or of these, and keep them."""
    kept = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    kept = {name: value for name, value in kept.items() if lessons and name[:2] not in lessons}
    for lesson, question in ASKED:
        if (lessons and lesson not in lessons) or question.form not in ("number", "one"):
            continue
        values = variant(question, seed_of(lesson, question.name, 0))
        if values:
            continue
        began = time.process_time()
        found = said(question, values, key_of(question, values))
        wide = question.kind == "predict" and question.form == "number"  # accepts what is far off
        if wide or time.process_time() - began > DEAR:
            kept[f"{lesson}/{question.name}"] = float(f"{found:.6g}") if question.form == "number" else found
    FILE.write_text(json.dumps(dict(sorted(kept.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
