"""Questions as data: what is asked, how the key is computed, and which mistakes are known.

A question is a frozen record of pure functions of its drawn `values`, and two functions are all that is done with it:

    values = variant(question, seed)
    judge(question, values, given) -> Verdict(right, feedback, mistake_index)

The key is computed when an answer is judged, by the same jitted gradients that the lesson uses; it is kept nowhere.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from vgcourse.course.reading import read_number
from vgcourse.inputs import BadInput, one_of
from vgcourse.views import numerals

KINDS = ("one", "several", "number", "order", "predict")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ROUNDING = 1e-6
"""Relative difference that is always forgiven: keys are computed in float32."""


@dataclass(frozen=True)
class Tolerance:
    """How far a number may be from the key; the most generous of the three decides.

    `decades`: |log10 given − log10 key| ≤ decades, for two numbers of the same sign.
    """

    relative: float = 0.0
    absolute: float = 0.0
    decades: float = 0.0

    def __post_init__(self):
        if not all(math.isfinite(t) and t >= 0 for t in (self.relative, self.absolute, self.decades)):
            raise BadInput(f"A tolerance must be finite and at least 0; {self!r} came.")

    def accepts(self, given: float, key: float) -> bool:
        off = abs(given - key)
        if off <= self.absolute or off <= max(self.relative, ROUNDING) * abs(key) * (1 + ROUNDING):
            return True
        return given * key > 0 and abs(_log10(given) - _log10(key)) <= self.decades


@dataclass(frozen=True)
class Mistake:
    """A misconception: the wrong answer that it gives for these values (None where it gives none), and what to say.

    `answer` has the type of the key; `feedback` is formatted with the values and `given`.
    """

    answer: Callable[[dict], Any]
    feedback: str


@dataclass(frozen=True)
class Question:
    """One question, with as many variants as `draw` can draw.

    prompt, explain, wrong: `str.format` over the drawn values (explain also over `key`); inline `code`, *stress* and
    **strong** are the only markup. options: the texts to choose from or to put in order. key: a float (number), an
    index (one), a set of indices (several), a tuple of all indices in the right order (order). A "predict" is a
    question with options, or for a number, whose verdict is withheld until `reveal`. Raises `BadInput` for the author.
    """

    name: str
    kind: str
    prompt: str
    key: Callable[[dict], Any]
    draw: Callable[[np.random.Generator], dict] = lambda rng: {}
    options: Callable[[dict], Sequence[str]] | None = None
    tolerance: Tolerance = Tolerance()
    unit: str = ""
    mistakes: tuple[Mistake, ...] = ()
    explain: str = ""
    wrong: str = ""

    def __post_init__(self):
        one_of(f"The kind of question {self.name!r}", self.kind, KINDS)
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", str(self.name)):
            raise BadInput(f"The name of a question is in small letters, digits and hyphens; {self.name!r} came.")
        if not self.prompt.strip():
            raise BadInput(f"Question {self.name!r} asks nothing: give it a prompt.")
        if self.kind in ("one", "several", "order") and self.options is None:
            raise BadInput(f"Question {self.name!r} of kind {self.kind!r} needs options, a function of its values.")
        if self.kind == "number" and self.options is not None:
            raise BadInput(f"Question {self.name!r} asks for a number and has options: remove them, or use 'one'.")

    @property
    def form(self) -> str:
        """What is answered: "one", "several", "number" or "order". (A prediction has the form of its answer.)"""
        if self.kind != "predict":
            return self.kind
        return "number" if self.options is None else "one"


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


def seed_of(lesson: str, name: str, number: int) -> list[int]:
    """The seed of a variant: the same for everybody, on every machine, and another for every question."""
    digest = hashlib.sha256(f"{lesson}/{name}".encode()).digest()
    return [int.from_bytes(digest[:4], "big"), int(number)]


def variant(question: Question, seed: int | Sequence[int]) -> dict:
    """The values of one variant, drawn by `numpy.random.default_rng(seed)`."""
    values = question.draw(np.random.default_rng(seed))
    if not isinstance(values, dict):
        raise BadInput(f"draw of question {question.name!r} must return a dict; {values!r} came.")
    return values


def varies(question: Question, seeds: Iterable[int] = range(6)) -> bool:
    """Whether another variant is another question."""
    first, *others = (variant(question, seed) for seed in seeds)
    return any(other != first for other in others)


def prompt_of(question: Question, values: dict) -> str:
    return question.prompt.format(**values)


def options_of(question: Question, values: dict) -> tuple[str, ...]:
    """The options' texts, () for a number."""
    options = () if question.options is None else tuple(str(text) for text in question.options(values))
    if question.options is not None and not (2 <= len(set(options)) == len(options) <= len(LETTERS)):
        raise BadInput(f"Question {question.name!r} needs 2 to 26 different options; {options!r} came.")
    return options


def key_of(question: Question, values: dict) -> float | int | frozenset[int] | tuple[int, ...]:
    """The right answer, computed now. A key that is no possible answer raises `BadInput` for the author."""
    options = options_of(question, values)
    key = _coerced(question.form, question.key(values))
    every = range(len(options))
    possible = {
        "number": lambda: math.isfinite(key),
        "one": lambda: key in every,
        "several": lambda: key <= frozenset(every),
        "order": lambda: sorted(key) == list(every),
    }[question.form]()
    if not possible:
        raise BadInput(f"The key of question {question.name!r} must be one of its possible answers; {key!r} came.")
    return key


def read(question: Question, values: dict, given: object) -> float | int | frozenset[int] | tuple[int, ...]:
    """An answer as a person gives it, in the form of the key: "1/4**10", "b", "a, c", ["b", "a", "c"], option texts."""
    if question.form == "number":
        return read_number(given, question.unit)
    options = options_of(question, values)
    if question.form == "one":
        return _index(given, options)
    chosen = tuple(_index(each, options) for each in _listed(given, options))
    if question.form == "several":
        return frozenset(chosen)
    if sorted(chosen) != list(range(len(options))):
        last = LETTERS[len(options) - 1]
        raise BadInput(f"The answer must put every letter from a to {last} in its place, each once; {given!r} came.")
    return chosen


def judge(question: Question, values: dict, given: object) -> Verdict:
    """Whether the answer is right, and what to say: the explanation, the misconception behind it, or what is off."""
    answer, key = read(question, values, given), key_of(question, values)
    if _same(question, answer, key):
        return Verdict(True, explanation(question, values, key), answer=answer)
    for index, mistake in enumerate(question.mistakes):
        wrong = mistake.answer(values)
        if wrong is None:
            continue
        wrong = _coerced(question.form, wrong)
        if _same(question, answer, wrong) and not _same(question, wrong, key):
            shown = {**values, "given": written(question, values, answer)}
            return Verdict(False, _readable(mistake.feedback.format(**shown)), index, answer)
    off = question.wrong.format(**values) or _what_is_off(question.form, answer, key)
    return Verdict(False, off, answer=answer)


def explanation(question: Question, values: dict, key: Any) -> str:
    return _readable(question.explain.format(**{**values, "key": key}))


def _readable(text: str) -> str:
    """2.41e-06 as 2.41 × 10⁻⁶."""
    return re.sub(
        r"(?<![\w.])(\d(?:\.\d+)?)e([+-]\d+)",
        lambda found: (f"{found[1]} × " if found[1] != "1" else "") + numerals.power_of_ten(int(found[2])),
        text,
    )


def written(question: Question, values: dict, answer: Any) -> Any:
    """An answer for a sentence: a number stays one, options are named by their texts."""
    if question.form == "number":
        return answer
    options = options_of(question, values)
    if question.form == "one":
        return options[answer]
    return ", ".join(options[i] for i in (sorted(answer) if question.form == "several" else answer)) or "none"


def _same(question: Question, answer: Any, other: Any) -> bool:
    return question.tolerance.accepts(answer, other) if question.form == "number" else answer == other


def _coerced(form: str, value: Any) -> Any:
    if form == "number":
        return float(value)
    return int(value) if form == "one" else (frozenset if form == "several" else tuple)(int(i) for i in value)


def _listed(given: object, options: tuple[str, ...]) -> list:
    if not isinstance(given, str):
        return list(given) if isinstance(given, Iterable) else [given]
    if given.strip() in options:
        return [given]
    parts = [part for part in re.split(r"[\s,;<>]+", given.strip()) if part]
    return list(parts[0]) if len(parts) == 1 and len(parts[0]) <= len(options) else parts


def _index(given: object, options: tuple[str, ...]) -> int:
    if isinstance(given, str):
        text = given.strip()
        if text in options:
            return options.index(text)
        text = text.lower().strip("().")
        if len(text) == 1 and text in LETTERS[: len(options)]:
            return LETTERS.index(text)
    elif not isinstance(given, bool) and hasattr(given, "__index__") and 0 <= given.__index__() < len(options):
        return given.__index__()
    last = LETTERS[len(options) - 1]
    raise BadInput(f"The answer must be a letter from a to {last}; {given!r} came.")


def _what_is_off(form: str, given: Any, key: Any) -> str:
    """What the numbers say where no misconception is known; never the key."""
    if form == "number":
        return _number_off(given, key)
    if form == "one":
        return "That is not it."
    if form == "order":
        in_place = sum(a == b for a, b in zip(given, key, strict=True))
        if given == key[::-1]:
            return "That is the right order from the other end."
        return f"{in_place} of {len(key)} stand where they should." if in_place else "None stands where it should."
    missing, extra = len(key - given), len(given - key)
    said = [f"{missing} {'is' if missing == 1 else 'are'} missing"] * bool(missing)
    said += [f"{extra} of those you ticked {'does' if extra == 1 else 'do'} not belong"] * bool(extra)
    return f"{' and '.join(said)}.".capitalize()


def _number_off(given: float, key: float) -> str:
    if given * key < 0:
        return "The sign is the other way round." if math.isclose(given, -key, rel_tol=0.1) else "The sign is wrong."
    if given == 0 or key == 0:
        return "It is not 0." if given == 0 else "That is too far from 0."
    decades = _log10(given) - _log10(key)
    side = "large" if decades > 0 else "small"
    if key < 0:
        side += " in size"
    factor = 10 ** abs(decades)
    if factor < 1.1:
        return f"Close, and a little too {side}."
    if factor < 1.5:
        return f"Too {side}, by less than half."
    how = f"a factor of about {factor:.0f}" if factor < 100 else f"about {abs(decades):.0f} powers of ten"
    return f"Too {side}, by {how}."


def _log10(number: float) -> float:
    return math.log10(abs(number))
