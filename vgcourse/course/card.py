"""One question in front of one learner: a frozen record, and the steps that lead from one to the next.

    card = Card("01", question)
    card = answered(card, "1e-6")      # judged now; the key is computed here and forgotten again
    card = another(card)               # the next variant

`public(card)` is all that a browser ever gets to know.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from vgcourse.course import answers
from vgcourse.course import question as questions
from vgcourse.course.answers import Verdict
from vgcourse.course.markup import Typed, as_html, as_plain
from vgcourse.course.question import LETTERS, Question
from vgcourse.inputs import BadInput
from vgcourse.views import numerals

TRIES = 2
"""Wrong answers after which the answer may be shown."""

CHECK, ANOTHER, SHOW, KEEP = "check", "another", "show", "keep"


@dataclass(frozen=True)
class Card:
    """`status` is "", "note", "right", "wrong", "again", "shown" or "kept"; `message` is what is said, with markup.

    "again" is a wrong answer to a variant that was answered right before: it costs nothing. verdict: on the answer that
    was given last; None if it could not be judged. done, solved: whether the question, and this variant of it, was
    answered right.
    """

    lesson: str
    question: Question
    variant: int = 0
    status: str = ""
    message: str = ""
    tries: int = 0
    done: bool = False
    solved: bool = False
    given: Any = None
    actions: tuple[tuple[str, str], ...] | None = None
    verdict: Verdict | None = None

    @property
    def values(self) -> dict:
        return _values(self.lesson, self.question, self.variant)

    @property
    def varies(self) -> bool:
        return _varies(self.question)

    @property
    def prompt(self) -> str:
        return questions.prompt_of(self.question, self.values)

    @property
    def options(self) -> tuple[str, ...]:
        return questions.options_of(self.question, self.values)

    @property
    def open(self) -> bool:
        """Whether an answer counts: it does not after the answer was shown."""
        return self.status != "shown"


@lru_cache(maxsize=256)
def _values(lesson: str, question: Question, number: int) -> dict:
    return questions.variant(question, questions.seed_of(lesson, question.name, number))


_varies = lru_cache(maxsize=256)(questions.varies)


def noted(card: Card, sentence: str) -> Card:
    """Something to say that is no verdict."""
    return replace(card, status="shown" if card.status == "shown" else "note", message=sentence, verdict=None)


def answered(card: Card, given: Any) -> Card:
    """The card after an answer, with the verdict on it. An answer that cannot be read has none, and costs no try."""
    if given is None and card.question.form != "number":
        return noted(card, "Choose one of the options first.")
    if not card.open:
        return noted(card, _shown(card) + (" Take another one like this." if card.varies else ""))
    try:
        verdict = answers.judge(card.question, card.values, given)
    except BadInput as unreadable:
        return noted(card, Typed(unreadable))
    again = card.tries and verdict.answer == answers.read(card.question, card.values, card.given)
    card = replace(card, given=_as_entered(card, given, verdict.answer), message=verdict.feedback, verdict=verdict)
    if verdict.right:
        return replace(card, status="right", done=True, solved=True)
    if card.solved:
        return replace(card, status="again")
    return replace(card, status="wrong", tries=card.tries + (not again))


def _as_entered(card: Card, given: Any, answer: Any) -> Any:
    """An answer as it stands in the browser when the page is loaded again: text, an index, or a list of indices."""
    if card.question.form == "number":
        return given if isinstance(given, str) else f"{answer:g}"
    return answer if card.question.form == "one" else (sorted if card.question.form == "several" else list)(answer)


def another(card: Card) -> Card:
    """The next variant that differs from this one."""
    fresh = Card(card.lesson, card.question, card.variant + 1, done=card.done)
    for _ in range(20):
        if fresh.values != card.values:
            break
        fresh = replace(fresh, variant=fresh.variant + 1)
    return fresh


def given_up(card: Card) -> Card:
    """The answer and its explanation, after enough tries."""
    if card.tries < TRIES:
        return noted(card, f"The answer can be shown after {TRIES} tries.")
    return replace(card, status="shown", message=_shown(card), verdict=None)


def _shown(card: Card) -> str:
    key = questions.key_of(card.question, card.values)
    return f"The answer: {written(card, key)}. {answers.explanation(card.question, card.values, key)}".strip()


def written(card: Card, answer: Any, digits: int = 3) -> str:
    """An answer in words: a number as a person reads it, an option by its text."""
    if card.question.form != "number":
        return str(answers.written(card.question, card.values, answer))
    unit = f" {card.question.unit}" if card.question.unit else ""
    if answer == 0:
        return f"0{unit}"
    if float(answer).is_integer() and abs(answer) < 1e6:
        return f"{answer:.0f}".replace("-", "−") + unit
    return ("−" if answer < 0 else "") + numerals.size(math.log10(abs(answer)), digits) + unit


def actions(card: Card) -> tuple[tuple[str, str], ...]:
    """(name, label) of the buttons, the one that Enter presses first."""
    if card.actions is not None:
        return card.actions
    offered = [(CHECK, "Check")] if card.open else []
    if card.varies:
        offered.append((ANOTHER, "Another one like this"))
    if card.tries >= TRIES and not card.solved and card.status != "shown":
        offered.append((SHOW, "Show the answer"))
    return tuple(offered)


_VERDICTS = {
    "right": "Right.",
    "wrong": "Not yet.",
    "again": "Your right answer stands; this one is not right.",
    "kept": "Kept.",
}


def public(card: Card) -> dict:
    """The card as the browser gets it: question, options and what was said. No key, no mistakes."""
    verdict = _VERDICTS.get(card.status, "")
    words = as_html(card.message)
    return {
        "name": card.question.name,
        "variant": card.variant,
        "form": card.question.form,
        "prompt": as_html(card.prompt),
        "options": [as_html(option) for option in card.options],
        "labels": [as_plain(option) for option in card.options],
        "unit": card.question.unit,
        "hint": card.question.hint,
        "placeholder": placeholder(card.question),
        "measured": card.question.measured,
        "given": card.given,
        "status": card.status,
        "message": f"<strong>{verdict}</strong> {words}" if verdict else words,
        "done": card.done,
        "actions": [{"name": name, "label": label} for name, label in actions(card)],
    }


# Without a browser


_ASKED = {
    "one": "Choose one.",
    "several": "Tick all that are right.",
    "number": "Write a number.",
    "order": "Put them in order.",
}


def asked(card: Card) -> str:
    """What kind of answer is wanted, in words."""
    question = card.question
    wanted = (
        f"Write a number ({question.unit})." if question.form == "number" and question.unit else _ASKED[question.form]
    )
    if question.counts:
        wanted = wanted.replace("a number", "a whole number")
    return f"{wanted} {question.hint}".strip()


def placeholder(question: Question) -> str:
    """What stands in an empty field: how a number of the kind that is asked for may be written."""
    if question.counts:
        return "for example 12"
    if question.unit:
        return "for example 12.5"
    return "for example 0.1 or 1e-3" if question.kind == "predict" else "for example 0.012 or 1.2e-2"


def plain_lines(card: Card) -> list[str]:
    """Prompt, lettered options, and the kind of answer."""
    options = [f"  {LETTERS[i]}) {as_plain(option)}" for i, option in enumerate(card.options)]
    return [as_plain(card.prompt), *options, asked(card)]


def html(card: Card) -> str:
    """The same as HTML, without anything to press."""
    options = "".join(f"<li>{as_html(option)}</li>" for option in card.options)
    listed = f'<ol type="a">{options}</ol>' if options else ""
    return f"<p>{as_html(card.prompt)}</p>{listed}<p><em>{asked(card)}</em></p>"
