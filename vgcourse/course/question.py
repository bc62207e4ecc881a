"""Questions as data: what is asked, how the key is computed, and which mistakes are known.

A question is a frozen record of pure functions of its drawn `values`:

    values = variant(question, seed)
    judge(question, values, given) -> Verdict(right, feedback, mistake_index)      # answers.py

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

from vgcourse.course.off import NUMBERS
from vgcourse.course.tolerance import APART, Tolerance, is_rounded, known, rounded
from vgcourse.inputs import BadInput, one_of

KINDS = ("one", "several", "number", "order", "predict")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
DIGITS = 3
"""Significant digits that are asked for where a prompt names none."""
REDRAWS = 50
"""How often at most a variant is drawn again because a known mistake comes too near to its key."""


@dataclass(frozen=True)
class Mistake:
    """A misconception: the wrong answer that it gives for these values (None where it gives none), and what to say.

    `answer` has the type of the key; `feedback` is formatted with the values and `given`. A number that comes out as
    0.0, nan or inf is nobody's answer (an answer of 0 is the integer 0), and neither is a set of nothing.
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

    Options are shown in an order of the variant's; key, mistakes and the texts speak of the author's order.
    last: the texts that stay last, such as "All of them". digits: how many will do; a number that is rounded to them is
    right. whole: a whole number is asked for, as always where the tolerance is none. measured: the key takes a training
    or a measurement, so that it is not asked for while a variant is drawn, and the learner hears why it takes long.
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
    last: tuple[str, ...] = ()
    digits: int = DIGITS
    whole: bool = False
    measured: bool = False

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

    @property
    def counts(self) -> bool:
        """Whether a whole number is asked for, which nobody rounds."""
        return self.form == "number" and (self.whole or self.tolerance.exact)

    @property
    def hint(self) -> str:
        """How exact a number has to be, where the prompt does not say it: "Three digits will do."."""
        if self.kind != "number" or self.counts or re.search(r"\b(digit|decimal)", self.prompt):
            return ""
        return f"{NUMBERS[self.digits].capitalize()} digit{'s' * (self.digits > 1)} will do."

    def accepts(self, given: float, key: float) -> bool:
        """Whether a number is right: within the tolerance, or the key itself in as many digits as are asked for."""
        return self.tolerance.accepts(given, key) or (not self.counts and is_rounded(given, key, self.digits))

    def resembles(self, given: float, wrong: float) -> bool:
        """Whether a number is the answer of a known mistake."""
        return self.tolerance.resembles(given, wrong) or (not self.counts and is_rounded(given, wrong, self.digits))

    def too_near(self, wrong: float, key: float) -> bool:
        """Whether an answer that is wrong could pass for the key: within twice the tolerance, or once it is rounded."""
        if self.tolerance.widened(APART).accepts(wrong, key):
            return True
        return not self.counts and self.accepts(rounded(wrong, self.digits), key)


def seed_of(lesson: str, name: str, number: int) -> list[int]:
    """The seed of a variant: the same for everybody, on every machine, and another for every question."""
    digest = hashlib.sha256(f"{lesson}/{name}".encode()).digest()
    return [int.from_bytes(digest[:4], "big"), int(number)]


class Variant(dict):
    """The values of one variant. `order`: the author's places of its options, in the order in which they are shown."""

    def __init__(self, values: dict, order: tuple[int, ...] = ()) -> None:
        super().__init__(values)
        self.order = order


def variant(question: Question, seed: int | Sequence[int]) -> Variant:
    """The values of one variant, drawn by `numpy.random.default_rng(seed)`, and after them the order of its options.

    They are drawn again while a known mistake would come too near to the key, if the key costs little.
    """
    rng = np.random.default_rng(seed)
    values = _drawn(question, rng)
    for _ in range(REDRAWS):
        if not values or question.form != "number" or question.measured or _is_clear(question, values):
            break
        values = _drawn(question, rng)
    return Variant(values, _order(question, values, rng))


def _drawn(question: Question, rng: np.random.Generator) -> dict:
    values = question.draw(rng)
    if not isinstance(values, dict):
        raise BadInput(f"draw of question {question.name!r} must return a dict; {values!r} came.")
    return values


def _is_clear(question: Question, values: dict) -> bool:
    """Whether no known mistake could pass for the key. A key that fails says so when an answer is judged."""
    try:
        key = key_of(question, values)
        wrong = [mistaken(question, values, mistake) for mistake in question.mistakes]
    except Exception:
        return True
    return not any(question.too_near(number, key) for number in wrong if number is not None)


def _order(question: Question, values: dict, rng: np.random.Generator) -> tuple[int, ...]:
    texts = texts_of(question, values)
    shuffled = [int(i) for i in rng.permutation(len(texts))]
    last = [i for i in range(len(texts)) if texts[i] in question.last]
    return (*(i for i in shuffled if i not in last), *last)


def varies(question: Question, seeds: Iterable[int] = range(6)) -> bool:
    """Whether another variant is another question. (Another order of the same options is the same question.)"""
    first, *others = (_drawn(question, np.random.default_rng(seed)) for seed in seeds)
    return any(other != first for other in others)


def prompt_of(question: Question, values: dict) -> str:
    return question.prompt.format(**values)


def options_of(question: Question, values: dict) -> tuple[str, ...]:
    """The options' texts as they are shown, () for a number."""
    texts = texts_of(question, values)
    return tuple(texts[i] for i in _places(values, texts))


def texts_of(question: Question, values: dict) -> tuple[str, ...]:
    """The options' texts in the author's order."""
    texts = () if question.options is None else tuple(str(text) for text in question.options(values))
    if question.options is not None and not (2 <= len(set(texts)) == len(texts) <= len(LETTERS)):
        raise BadInput(f"Question {question.name!r} needs 2 to 26 different options; {texts!r} came.")
    return texts


def _places(values: dict, texts: Sequence[str]) -> tuple[int, ...]:
    return getattr(values, "order", ()) or tuple(range(len(texts)))


def key_of(question: Question, values: dict) -> float | int | frozenset[int] | tuple[int, ...]:
    """The right answer, computed now, in places as shown. One that is no possible answer raises `BadInput`."""
    texts = texts_of(question, values)
    key = _coerced(question.form, question.key(values))
    every = range(len(texts))
    possible = {
        "number": lambda: math.isfinite(key),
        "one": lambda: key in every,
        "several": lambda: frozenset() < key <= frozenset(every),
        "order": lambda: sorted(key) == list(every),
    }[question.form]()
    if not possible:
        raise BadInput(f"The key of question {question.name!r} must be one of its possible answers; {key!r} came.")
    return _shown(question.form, key, _places(values, texts))


def mistaken(question: Question, values: dict, mistake: Mistake) -> Any:
    """What a misconception answers, in places as shown; None if that is nobody's answer."""
    wrong = mistake.answer(values)
    if wrong is None or question.form == "number":
        return None if wrong is None else known(wrong)
    wrong = _coerced(question.form, wrong)
    return None if wrong == frozenset() else _shown(question.form, wrong, _places(values, texts_of(question, values)))


def _shown(form: str, answer: Any, places: tuple[int, ...]) -> Any:
    """An answer in the author's places, in the places of the options as they are shown."""
    if form == "number":
        return answer
    return places.index(answer) if form == "one" else type(answer)(places.index(i) for i in answer)


def _coerced(form: str, value: Any) -> Any:
    if form == "number":
        return float(value)
    return int(value) if form == "one" else (frozenset if form == "several" else tuple)(int(i) for i in value)
