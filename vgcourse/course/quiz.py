"""Quizzes and predictions, as a learner meets them in a notebook: `quiz`, `predict`, `reveal`."""

from __future__ import annotations

import math
import textwrap
from dataclasses import replace
from typing import Any

from vgcourse.course import answers, progress
from vgcourse.course import question as questions
from vgcourse.course.answers import Verdict
from vgcourse.course.card import (
    ANOTHER,
    CHECK,
    KEEP,
    SHOW,
    Card,
    another,
    answered,
    given_up,
    html,
    noted,
    plain_lines,
    written,
)
from vgcourse.course.catalogue import lesson_of, question_of, questions_of
from vgcourse.course.markup import Typed, as_html, as_plain
from vgcourse.course.question import Question
from vgcourse.course.sheet import Sheet
from vgcourse.inputs import BadInput, one_of, whole_number
from vgcourse.views import numerals

# Quizzes


class Quiz(Sheet):
    """The questions of a lesson, to be answered in the widget, or by `answer` where there is none."""

    def __init__(self, lesson: str, asked: tuple[Question, ...], variant: int = 0) -> None:
        before = progress.answered_right(lesson)
        cards = tuple(Card(lesson, question, variant, done=question.name in before) for question in asked)
        title = f"Quiz of lesson {lesson}"
        super().__init__(title, _plain(title, cards), _html(title, cards), cards, _step, foot=_score)
        self.lesson = lesson

    def answer(self, name: str, given: Any) -> Verdict:
        """Judge an answer, as the button "Check" does: a number or its text, a letter, several letters in order."""
        card = self.act(one_of("The question", name, self._cards), CHECK, given)
        if card.verdict is None:
            raise BadInput(card.message)
        return card.verdict


def quiz(lesson: object, name: str | None = None, variant: int = 0) -> Quiz:
    """The questions of a lesson, or the one called `name`; `variant` 1, 2, … asks the same with other numbers."""
    number = lesson_of(lesson).number
    asked = tuple(q for q in questions_of(number) if q.kind != "predict")
    if name is not None:
        asked = (question_of(number, name, prediction=False),)
    return Quiz(number, asked, whole_number("The variant", variant, 0))


def _step(card: Card, action: str, given: Any) -> Card:
    if action == ANOTHER:
        return another(card)
    if action == SHOW:
        return given_up(card)
    after = answered(card, given)
    if said := after.verdict:
        given = answers.kept(card.question, card.values, said.answer)
        progress.record_answer(card.lesson, card.question.name, card.variant, given, said.right)
    return after


def _score(cards: tuple[Card, ...]) -> str:
    return f"Right so far: {sum(card.done for card in cards)} of {len(cards)}"


def _plain(title: str, cards: tuple[Card, ...]) -> str:
    blocks = [f"{title}: {len(cards)} question{'s' * (len(cards) > 1)}"]
    for n, card in enumerate(cards, 1):
        blocks.append(_wrapped([f"{n}. {card.question.name}", *plain_lines(card)]))
    first = cards[0]
    example = {"number": "0.1", "one": '"a"', "several": '"a, b"', "order": '"b, a"'}[first.question.form]
    call = f'vg.quiz("{first.lesson}").answer("{first.question.name}", {example})'
    return "\n\n".join([*blocks, f"Run the cell to answer, or answer by name: {call}"])


def _html(title: str, cards: tuple[Card, ...]) -> str:
    items = "".join(f"<li>{html(card)}</li>" for card in cards)
    return f"<p><strong>{title}.</strong> Run the cell to answer.</p><ol>{items}</ol>"


def _wrapped(lines: list[str]) -> str:
    first, *rest = lines
    body = (textwrap.fill(line, 96, initial_indent="   ", subsequent_indent="   ") for line in rest)
    return "\n".join([first, *body])


# Predictions


def predict(lesson: object, name: str) -> Sheet:
    """Ask for a prediction and keep it. Whether it is right is said by `reveal` alone."""
    card = _prediction(lesson, name)
    title = "Your prediction"
    plain = _wrapped([f"{title} ({card.question.name})", *plain_lines(card)])
    run = "Run this cell (Shift + Enter) to write your prediction."
    still = f"<p><strong>{title}</strong></p>{html(card)}<p><strong>{run}</strong></p>"
    return Sheet(title, f"{plain}\n   {run}", still, (_guessing(card),), _guessed)


def _prediction(lesson: object, name: str) -> Card:
    number = lesson_of(lesson).number
    return Card(number, question_of(number, name, prediction=True), actions=((KEEP, "Keep my prediction"),))


def _guess(card: Card) -> Any:
    """The kept guess, in the form of the key; None where there is none that still fits the question."""
    kept = progress.prediction(card.lesson, card.question.name)
    try:
        return None if kept is None else answers.read_kept(card.question, card.values, kept)
    except BadInput:
        return None


def _guessing(card: Card) -> Card:
    """The card as the kept guess, if there is one, leaves it."""
    guess = _guess(card)
    if guess is None:
        return card
    card = replace(card, given=_typed(guess), status="kept")
    if progress.revealed(card.lesson, card.question.name):
        message = f"You predicted {_quoted(card, guess)}. The answer has been shown, so the prediction stands."
        return replace(card, message=message, actions=())
    return replace(card, message=f"You predicted {_quoted(card, guess)}. You can change it until the answer is shown.")


def _guessed(card: Card, _action: str, given: Any) -> Card:
    if _guess(card) is not None and progress.revealed(card.lesson, card.question.name):
        return _guessing(card)
    try:
        answer = None if given is None else answers.read(card.question, card.values, given)
    except BadInput as unreadable:
        return noted(card, Typed(unreadable))
    if answer is None:
        return noted(card, "Choose one of the options first.")
    progress.record_prediction(card.lesson, card.question.name, answers.kept(card.question, card.values, answer))
    return _guessing(card)


def reveal(lesson: object, name: str) -> Sheet:
    """Show the computed value, and the kept prediction beside it. Without one, ask for it first."""
    card = _prediction(lesson, name)
    key = questions.key_of(card.question, card.values)
    title, measured = "Prediction and measurement", f"Measured: {written(card, key, _digits(card))}"
    why = answers.explanation(card.question, card.values, key)
    plain = _wrapped([f"{title} ({card.question.name})", as_plain(card.prompt), as_plain(measured), as_plain(why)])
    shut = f"<summary>What was measured</summary><p><strong>{as_html(measured)}</strong></p><p>{as_html(why)}</p>"
    still = f"<p>{as_html(card.prompt)}</p><details>{shut}</details>"
    start = _revealed(card) if _guess(card) is not None else _asking(card)
    return Sheet(title, plain, still, (start,), _reveal_step)


def _asking(card: Card) -> Card:
    sentence = "There is no prediction of yours yet. A guess costs nothing, and makes the answer stick."
    offered = ((KEEP, "Keep it, and show the answer"), (SHOW, "Show the answer without a prediction"))
    return replace(card, status="note", message=sentence, actions=offered)


def _reveal_step(card: Card, action: str, given: Any) -> Card:
    if action == SHOW:
        return _revealed(card)
    after = _guessed(card, action, given)
    return _revealed(after) if after.status == "kept" else after


def _revealed(card: Card) -> Card:
    """The card with guess and measurement side by side; from now on the guess stands."""
    guess, key = _guess(card), questions.key_of(card.question, card.values)
    shown = measured(card, key)
    why = answers.explanation(card.question, card.values, key)
    if guess is not None:
        progress.record_revealed(card.lesson, card.question.name)
        said = compared(card.question, card.values, guess, key)
        shown = f"Your prediction: **{_quoted(card, guess)}**. {shown} {said}"
    return replace(card, given=_typed(guess), status="shown", message=f"{shown} {why}".strip(), actions=())


def measured(card: Card, key: Any) -> str:
    """What was measured, for a card that is open about it."""
    return f"Measured: **{_quoted(card, key, _digits(card))}**."


def compared(question: Question, values: dict, guess: Any, key: Any) -> str:
    """How far a guess is from the key, and the misconception that it looks like."""
    verdict = answers.judge(question, values, guess)
    known = f" {verdict.feedback}" if verdict.mistake_index is not None else ""
    if question.form != "number":
        return "They agree." if verdict.right else f"They differ.{known}"
    return f"{_distance(question, guess, key)}{known}"


def _distance(question: Question, guess: float, key: float) -> str:
    if question.accepts(guess, key):
        return "Exactly that." if math.isclose(guess, key, rel_tol=0.02) else "That is close."
    if guess * key <= 0 or question.tolerance.absolute:
        return f"Off by {numerals.size(math.log10(abs(guess - key)))}."
    decades = math.log10(abs(guess)) - math.log10(abs(key))
    side = "large" if decades > 0 else "small"
    return f"Off by a factor of {numerals.size(abs(decades))}: too {side}."


def _digits(card: Card) -> int:
    """Of what was measured two are shown, or fewer where last bits move the second."""
    return min(2, card.question.digits)


def _quoted(card: Card, answer: Any, digits: int = 3) -> str:
    text = written(card, answer, digits)
    return text if card.question.form == "number" else f"“{text}”"


def _typed(guess: Any) -> Any:
    """A guess as it stands in its input field."""
    return f"{guess:g}" if isinstance(guess, float) else guess
