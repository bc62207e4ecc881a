"""Quizzes for pages without a kernel: every question with the variants, keys and sentences that a browser needs.

    page(cards_of(lesson, question, Kept().of(lesson, question)))    # one question, for `mount` of the module
    module()                                                         # which is the widget's own, and a judge

A public page may hold its keys. `judge.js` finds with them the verdict and the sentence that `answers.judge` finds.
"""

from __future__ import annotations

import hashlib
import json
import math
import numbers
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from vgcourse.course import answers, card, quiz
from vgcourse.course.card import Card
from vgcourse.course.catalogue import questions_of, written
from vgcourse.course.markup import as_html, as_plain
from vgcourse.course.question import Question, Variant, key_of, mistaken, seed_of, variant, varies
from vgcourse.course.sheet import Sheet
from vgcourse.inputs import BadInput
from vgcourse.staff.follows import Package
from vgcourse.staff.project import find_project

VARIANTS = 20
"""So many different variants of a question a page has, or as many as there are."""
AMONG = 200
"""So many variants are drawn in search of different ones."""
_COURSE = Path(card.__file__).parent


# ---- keys: those that are measured are kept


def cards_of(lesson: str, question: Question, kept: dict[str, list] | None = None) -> list[Card]:
    """One card for each variant of a page, by a question that knows its answers. kept: those that are, by variant."""
    values, kept = different(lesson, question), kept or {}
    found = {number: kept.get(str(number)) or found_now(question, each) for number, each in values.items()}
    knows = knowing(question, {repr(each): found[number] for number, each in values.items()})
    return [Card(lesson, knows, number) for number in values]


def different(lesson: str, question: Question) -> dict[int, Variant]:
    """The first different variants, by number. (Another order of the same options is the same question.)"""
    found: dict[str, tuple[int, Variant]] = {}
    for number in range(AMONG if varies(question, range(50)) else 1):
        values = variant(question, seed_of(lesson, question.name, number))
        found.setdefault(repr(values), (number, values))
        if len(found) == VARIANTS:
            break
    return dict(found.values())


def found_now(question: Question, values: Variant) -> list:
    """[key, answers of the known mistakes], as JSON can hold them."""
    return [_plain(question.form, answer(values)) for answer in (question.key, *(m.answer for m in question.mistakes))]


def knowing(question: Question, found: dict[str, list]) -> Question:
    """The question, for which nothing is computed any more where the answers are known. found: as `found_now` gives."""

    def told(place: int, answer: Callable[[dict], Any]) -> Callable[[dict], Any]:
        return lambda values: found[at][place] if (at := repr(values)) in found else answer(values)

    mistakes = (replace(mistake, answer=told(n, mistake.answer)) for n, mistake in enumerate(question.mistakes, 1))
    return replace(question, key=told(0, question.key), mistakes=tuple(mistakes))


def _plain(form: str, answer: Any) -> Any:
    if answer is None or (form == "number" and not math.isfinite(answer)):
        return None
    if form == "number":
        return int(answer) if isinstance(answer, numbers.Integral) else float(answer)
    if form == "one":
        return int(answer)
    return [int(i) for i in (sorted(answer) if form == "several" else answer)]


class Kept:
    """source/keys.json: of the measured questions of every lesson the answers, and what code has found them."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or find_project().root / "source" / "keys.json"
        try:
            self._lessons = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self._lessons = {}
        self._fresh: dict[str, bool] = {}

    def stale(self) -> list[str]:
        """The lessons whose keys were found by other code than today's."""
        return [lesson.number for lesson in written() if not self._is_fresh(lesson.number)]

    def fault(self) -> str | None:
        """What is wrong with what is kept, in a sentence with the command that mends it."""
        if not (stale := self.stale()):
            return None
        return (
            f"source/keys.json holds keys of lesson{'s' if stale[1:] else ''} {', '.join(stale)} that other code than "
            "today's has found: run `make keys`, which measures them."
        )

    def of(self, lesson: str, question: Question) -> dict[str, list]:
        """What is kept of a question, by variant; nothing where it is not what the code of today would find."""
        return self._lessons[lesson]["keys"].get(question.name, {}) if self._is_fresh(lesson) else {}

    def _is_fresh(self, lesson: str) -> bool:
        if lesson not in self._fresh:
            self._fresh[lesson] = self._lessons.get(lesson, {}).get("from") == _stamp(lesson)
        return self._fresh[lesson]

    def measure(self, lesson: str) -> None:
        """Find the keys of a lesson's measured questions, and keep them."""
        keys = {
            question.name: {
                str(number): found_now(question, values) for number, values in different(lesson, question).items()
            }
            for question in questions_of(lesson)
            if question.measured
        }
        self._lessons[lesson], self._fresh[lesson] = {"from": _stamp(lesson), "keys": keys}, True
        text = json.dumps(dict(sorted(self._lessons.items())), sort_keys=True, separators=(",", ":"))
        self._path.write_text(text.replace('],"', '],\n"').replace('},"', '},\n"') + "\n", encoding="utf-8")


def _stamp(lesson: str) -> str:
    files, facts = Package().question(lesson)
    return Package().hash_of(files, facts, VARIANTS, AMONG)


# ---- what a page gets


def page(cards: Sequence[Card]) -> dict[str, Any]:
    """One question, with a card for each variant, for `mount` of quizzes.js, as JSON can hold it."""
    question = cards[0].question
    if question.form == "number" and any("{given" in mistake.feedback for mistake in question.mistakes):
        raise BadInput(f"Question {question.name!r} quotes the number that was given: a page cannot say that. Drop it.")
    asked = {
        "lesson": cards[0].lesson,
        "name": question.name,
        "kind": question.kind,
        "form": question.form,
        "unit": question.unit,
        "hint": question.hint,
        "placeholder": card.placeholder(question),
        "counts": question.counts,
        "digits": question.digits,
        "tolerance": asdict(question.tolerance),
        "varies": cards[0].varies,
        "variants": [_variant(each) for each in cards],
    }
    return asked | {"stamp": hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()[:12]}


def _variant(shown: Card) -> dict[str, Any]:
    question, values = shown.question, shown.values
    key, why = key_of(question, values), answers.explanation(question, values, key_of(question, values))
    wrong = [mistaken(question, values, mistake) for mistake in question.mistakes]
    equal = question.accepts if question.form == "number" else lambda a, b: a == b
    made = {
        "number": shown.variant,
        "prompt": as_html(shown.prompt),
        "options": [as_html(text) for text in shown.options],
        "labels": [as_plain(text) for text in shown.options],
        "key": _as_sent(key),
        "mistakes": [
            {
                "place": place,
                "wrong": _as_sent(each),
                "words": as_html(answers.misconception(question, values, mistake, each)),
            }
            for place, (mistake, each) in enumerate(zip(question.mistakes, wrong, strict=True))
            if each is not None and not equal(each, key)
        ],
        "why": as_html(why),
        "shown": as_html(f"The answer: {card.written(shown, key)}. {why}".strip()),
        "hint": as_html(question.wrong.format(**values)),
    }
    return made | ({"measured": as_html(quiz.measured(shown, key))} if question.kind == "predict" else {})


def _as_sent(answer: Any) -> Any:
    """An answer in the form of the key as the browser has it: ticks in their order."""
    if isinstance(answer, frozenset):
        return sorted(answer)
    return list(answer) if isinstance(answer, tuple) else answer


def module() -> str:
    """The module of all pages: the widget's own, and the judge that stands in for the kernel."""
    parts = [Sheet._esm, *((_COURSE / name).read_text(encoding="utf-8") for name in ("reading.js", "judge.js"))]
    return "".join(map(str, parts))
