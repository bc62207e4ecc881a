"""The lessons of the course: their numbers, titles and questions, and where the questions of their quizzes are."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from vgcourse.course.question import Question
from vgcourse.inputs import BadInput, one_of


@dataclass(frozen=True)
class Lesson:
    """One lesson; its notebook is `lessons/<number>_<name>.ipynb` where it is `written`."""

    number: str
    name: str
    title: str
    question: str = ""
    minutes: int = 0
    """Counted from the source by the rule in tests/test_lesson_minutes.py."""

    @property
    def written(self) -> bool:
        return self.minutes > 0


_LESSONS = (
    Lesson("00", "start_here", "Start here", "How does the course work, and does everything run?", 20),
    Lesson(
        "01",
        "chain_rule",
        "The chain rule multiplies slopes",
        "Why does the first layer of a deep sigmoid net get almost no gradient?",
        40,
    ),
    Lesson(
        "02",
        "vanish_or_explode",
        "Vanish or explode: the product has two sides",
        "Where does a product of many factors end, and how does one find out?",
        45,
    ),
    Lesson("03", "watch_it_train", "Watch it train", "What does a vanishing gradient do to training, run by run?", 40),
    Lesson(
        "04",
        "glorot_he_edge",
        "Glorot, He and the edge",
        "How large must the weights be so that signals and gradients keep their size?",
        45,
    ),
    Lesson("05", "relu_family", "The ReLU family", "Is a slope of 0 or 1 enough to keep a gradient?", 50),
    Lesson("06", "normalisation", "Normalisation", "Does batch norm keep a gradient from vanishing and exploding?", 40),
    Lesson(
        "07",
        "clipping",
        "Gradient clipping",
        "What does clipping change about a gradient, and what can it not change?",
        35,
    ),
    Lesson("08", "through_time", "Through time: RNN and LSTM", "How far back in time does a gradient reach?", 45),
    Lesson("09", "residual", "Residual networks", "What does a skip connection do for a gradient?", 40),
    Lesson(
        "10",
        "level_by_level",
        "One level at a time",
        "What did training one level at a time buy, and what replaced it?",
        45,
    ),
    Lesson("11", "today", "The same product today", "Is any of this left in the networks of today?", 40),
    Lesson("12", "clinic", "The clinic", "Is my network sick, where, why, and what first?", 40),
    Lesson(
        "13", "claims", "Claims on trial", "Which sentences about all this are true, and what do you believe now?", 35
    ),
)
LESSONS: dict[str, Lesson] = {lesson.number: lesson for lesson in _LESSONS}
"""All lessons by number; those without a length are planned and not yet written."""


def written() -> list[Lesson]:
    """The lessons that can be opened, in their order."""
    return [lesson for lesson in LESSONS.values() if lesson.written]


def lesson_of(number: object) -> Lesson:
    """The written lesson of that number: "01", 1 and "01_chain_rule" are the same; otherwise a sentence."""
    text = f"{number:02d}" if isinstance(number, int) and not isinstance(number, bool) else str(number).strip()
    known = {name for lesson in _LESSONS for name in (lesson.name, f"{lesson.number}_{lesson.name}")}
    if text in known:
        text = next(lesson.number for lesson in _LESSONS if text in (lesson.name, f"{lesson.number}_{lesson.name}"))
    text = text.zfill(2) if text.isdigit() else text
    if text in LESSONS and not LESSONS[text].written:
        raise BadInput(f"Lesson {text}, {LESSONS[text].title}, is not yet written; written are {_numbers()}.")
    if text not in LESSONS:
        raise BadInput(f"The lesson must be one of {_numbers()}; {number!r} came.")
    return LESSONS[text]


def questions_of(number: object) -> tuple[Question, ...]:
    """The questions of a lesson, predictions among them, in their order."""
    lesson = lesson_of(number)
    return import_module(f"vgcourse.course.questions.lesson_{lesson.number}").QUESTIONS


def question_of(number: object, name: object, prediction: bool) -> Question:
    """The prediction, or else the quiz question, of that name; a misspelt name gets the nearest one."""
    found = {q.name: q for q in questions_of(number) if (q.kind == "predict") == prediction}
    what = "prediction" if prediction else "question"
    return found[one_of(f"The {what} of lesson {lesson_of(number).number}", name, found)]


def exercise_names(number: str) -> tuple[str, ...]:
    """The checked exercises of the problem set of that number; () where there is none."""
    from vgcourse.course.exercises import EXERCISES

    return tuple(check.name for check in EXERCISES.get(number, ()))


def _numbers() -> str:
    return ", ".join(f'"{lesson.number}"' for lesson in written())
