"""Answers: how they are read, kept and judged, and what is said about them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from vgcourse.course.markup import legible
from vgcourse.course.off import partly_right, what_is_off
from vgcourse.course.question import LETTERS, Mistake, Question, key_of, mistaken, options_of, texts_of
from vgcourse.course.reading import read_number
from vgcourse.inputs import BadInput


@dataclass(frozen=True, repr=False)
class Verdict:
    """What is said about an answer; `mistake_index` is the place of the recognised misconception, or None.

    answer: the answer as it was read, in the form of the key.
    """

    right: bool
    feedback: str
    mistake_index: int | None = None
    answer: Any = None

    def __repr__(self) -> str:
        return f"{'Right' if self.right else 'Not yet'}. {self.feedback}".strip()


def read(question: Question, values: dict, given: object) -> float | int | frozenset[int] | tuple[int, ...]:
    """An answer as a person gives it, in the form of the key: "1/4**10", "b", "a, c", ["b", "a", "c"], option texts."""
    if question.form == "number":
        return read_number(given, question.unit)
    options = options_of(question, values)
    if question.form == "one":
        return _index(given, options)
    chosen = tuple(_index(each, options) for each in _listed(given, options))
    if question.form == "several":
        if not chosen:
            raise BadInput("Nothing is ticked yet.")
        return frozenset(chosen)
    if sorted(chosen) != list(range(len(options))):
        last = LETTERS[len(options) - 1]
        raise BadInput(f"The answer must put every letter from a to {last} in its place, each once; {given!r} came.")
    return chosen


def kept(question: Question, values: dict, answer: Any) -> Any:
    """An answer for keeping: a number, or the texts of options, whatever place they were shown in."""
    if question.form == "number":
        return answer
    options = options_of(question, values)
    if question.form == "one":
        return options[answer]
    return [options[i] for i in (sorted(answer) if question.form == "several" else answer)]


def read_kept(question: Question, values: dict, given: Any) -> Any:
    """A kept answer, in the form of the key. Places were kept before options were shuffled: they are the author's."""
    several = isinstance(given, list)
    if question.form != "number" and all(isinstance(each, int) for each in (given if several else [given])):
        texts = texts_of(question, values)
        given = [texts[_index(each, texts)] for each in given] if several else texts[_index(given, texts)]
    return read(question, values, given)


def judge(question: Question, values: dict, given: object) -> Verdict:
    """Whether the answer is right, and what to say: the explanation, the misconception behind it, or what is off."""
    answer, key = read(question, values, given), key_of(question, values)
    number = question.form == "number"
    if question.accepts(answer, key) if number else answer == key:
        return Verdict(True, explanation(question, values, key), answer=answer)
    for index, mistake in enumerate(question.mistakes):
        wrong = mistaken(question, values, mistake)
        if wrong is None or (question.accepts(wrong, key) if number else wrong == key):
            continue
        if question.resembles(answer, wrong) if number else answer == wrong:
            return Verdict(False, misconception(question, values, mistake, answer), index, answer)
    partly = partly_right(answer, key) if question.form == "several" else ""
    off = f"{partly} {legible(question.wrong.format(**values))}".strip() or what_is_off(question.form, answer, key)
    return Verdict(False, off, answer=answer)


def misconception(question: Question, values: dict, mistake: Mistake, answer: Any) -> str:
    """What is said about a known mistake, to whoever gave this answer."""
    return legible(mistake.feedback.format(**{**values, "given": written(question, values, answer)}))


def explanation(question: Question, values: dict, key: Any) -> str:
    return legible(question.explain.format(**{**values, "key": written(question, values, key)}))


def written(question: Question, values: dict, answer: Any) -> Any:
    """An answer for a sentence: a number stays one, options are named by their texts."""
    texts = kept(question, values, answer)
    return (", ".join(texts) or "none") if isinstance(texts, list) else texts


def _listed(given: object, options: tuple[str, ...]) -> list:
    if not isinstance(given, str):
        return list(given) if isinstance(given, Iterable) else [given]
    if _named(given, options) is not None:
        return [given]
    parts = [part for part in re.split(r"[\s,;<>]+", given.strip()) if part]
    return list(parts[0]) if len(parts) == 1 and len(parts[0]) <= len(options) else parts


def _index(given: object, options: tuple[str, ...]) -> int:
    if isinstance(given, str):
        if (place := _named(given, options)) is not None:
            return place
        text = given.strip().lower().strip("().")
        if len(text) == 1 and text in LETTERS[: len(options)]:
            return LETTERS.index(text)
    elif not isinstance(given, bool) and hasattr(given, "__index__") and 0 <= given.__index__() < len(options):
        return given.__index__()
    last = LETTERS[len(options) - 1]
    raise BadInput(f"The answer must be a letter from a to {last}; {given!r} came.")


def _named(given: str, options: tuple[str, ...]) -> int | None:
    """The place of the option with this text, as its author typed it or as it is shown."""
    shown = [legible(text) for text in options]
    return shown.index(text) if (text := legible(given.strip())) in shown else None
