"""The learner's progress: what was opened, predicted, answered and solved. One local file, sent nowhere."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from vgcourse.course.catalogue import LESSONS, Lesson, exercise_names, questions_of, written
from vgcourse.course.events import Event, EventFile
from vgcourse.course.sheet import Sheet

WHERE = "VGCOURSE_DATA"
"""The environment variable that names another directory for the file."""


def path() -> Path:
    """Where the file is: in the directory that VGCOURSE_DATA names, or in the user's data directory."""
    if given := os.environ.get(WHERE):
        return Path(given).expanduser() / "progress.db"
    from platformdirs import user_data_path

    return user_data_path("vgcourse") / "progress.db"


@lru_cache
def _file(path: Path) -> EventFile:
    return EventFile(path, sound=_sound)


_NEEDS = {
    "answer": ("right",),
    "belief": ("sure",),
    "check": ("points", "of"),
    "finished": (),
    "opened": (),
    "prediction": (),
    "revealed": (),
}
"""The kinds of events, and which numbers the data of each has. A new kind is a new layout: raise `events.VERSION`."""


def _sound(event: Event) -> bool:
    """Whether an event that stands on the disk can have been recorded here."""
    if event.kind not in _NEEDS or not event.lesson[:2].isdigit():
        return False
    data = event.data if isinstance(event.data, dict) else {}
    return all(isinstance(data.get(name), (bool, int, float)) for name in _NEEDS[event.kind])


def _events() -> list[Event]:
    return _file(path()).events()


def _record(kind: str, lesson: str, name: str = "", data: Any = None) -> None:
    if not os.environ.get("NBGRADER_EXECUTION"):  # what a grader runs is nobody's progress
        _file(path()).append(kind, lesson, name, data)


def record_opened(lesson: str) -> None:
    _record("opened", lesson)


def record_finished(lesson: str) -> None:
    _record("finished", lesson)


def record_answer(lesson: str, question: str, variant_seed: int, given: Any, right: bool) -> None:
    data = {"variant": int(variant_seed), "given": _plain(given), "right": bool(right)}
    _record("answer", lesson, question, data)


def record_prediction(lesson: str, question: str, given: Any) -> None:
    _record("prediction", lesson, question, _plain(given))


def record_revealed(lesson: str, question: str) -> None:
    """From now on the prediction stands: later guesses are kept, and do not count."""
    _record("revealed", lesson, question)


def record_check(exercise_set: str, exercise: str, points: float, of: float) -> None:
    _record("check", exercise_set, exercise, {"points": float(points), "of": float(of)})


CLAIMS = "claims"
"""The name under which the claims of lessons 00 and 13 are revealed."""


def record_belief(lesson: str, claim: str, belief: str, sure: bool) -> None:
    """What is held of a claim, before the course or after it. The last one counts, until the claims are revealed."""
    _record("belief", lesson, claim, {"belief": str(belief), "sure": bool(sure)})


def beliefs(lesson: str) -> dict[str, dict[str, Any]]:
    """What was last held of each claim in that lesson, before the claims were revealed: {"belief": …, "sure": …}."""
    found = {}
    for event in _events():
        if event.kind == "revealed" and event.name == CLAIMS:
            break
        if event.kind == "belief" and event.lesson == lesson:
            found[event.name] = event.data
    return found


def prediction(lesson: str, question: str) -> Any:
    """The guess that counts, the last one before the reveal; None if there was none."""
    return _guess(_events(), lesson, question)


def revealed(lesson: str, question: str) -> bool:
    """Whether the answer to a prediction has been seen."""
    return ("revealed", lesson, question) in {event[1:4] for event in _events()}


def answered_right(lesson: str) -> frozenset[str]:
    """The names of the lesson's questions that were answered right at least once."""
    return _right(_events(), lesson)


@dataclass(frozen=True)
class LessonProgress:
    """How far a learner has come in one lesson; each count is of different questions or exercises."""

    lesson: str
    opened: bool
    finished: bool
    predicted: int
    right: int
    solved: int


def summary() -> tuple[LessonProgress, ...]:
    """The progress in every written lesson."""
    return summarised(_events())


def summarised(events: Iterable[Event]) -> tuple[LessonProgress, ...]:
    """The summary of a list of events: a pure function of it. Nothing that was once right is taken away again."""
    events = list(events)
    return tuple(_of_lesson(events, lesson.number) for lesson in written())


def _of_lesson(events: list[Event], number: str) -> LessonProgress:
    kinds = {event.kind for event in events if event.lesson == number}
    predicted = {event.name for event in events if event.lesson == number and event.kind == "prediction"}
    checks = [event for event in events if event.lesson[:2] == number and event.kind == "check"]
    solved = {event.name for event in checks if event.data["of"] > 0 and event.data["points"] >= event.data["of"]}
    right = _right(events, number)
    return LessonProgress(number, "opened" in kinds, "finished" in kinds, len(predicted), len(right), len(solved))


def _right(events: Iterable[Event], lesson: str) -> frozenset[str]:
    return frozenset(e.name for e in events if e.kind == "answer" and e.lesson == lesson and e.data["right"])


def _guess(events: Iterable[Event], lesson: str, question: str) -> Any:
    guess = None
    for event in events:
        if (event.lesson, event.name) == (lesson, question):
            if event.kind == "prediction":
                guess = event.data
            elif event.kind == "revealed" and guess is not None:
                return guess
    return guess


def _plain(given: Any) -> Any:
    """An answer as JSON can hold it."""
    if isinstance(given, (set, frozenset)):
        return sorted(int(i) for i in given)
    if isinstance(given, (tuple, list, np.ndarray)):
        return [_plain(each) for each in given]
    if isinstance(given, (str, bool, int)) or given is None:
        return given
    return float(given)


# What is shown


def progress() -> Sheet:
    """A table of the learner's progress. What is stored in the notebook is the outline of the course alone."""
    head, *lines = _outline()
    html = f"<p>{head}.</p><ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"
    return Sheet("Progress", "\n".join([head, *lines]), html, body=_table(summary(), path()))


def counts_of(lesson: Lesson) -> tuple[int, int, int]:
    """How many predictions, quiz questions and exercises a lesson has."""
    kinds = [question.kind for question in questions_of(lesson.number)]
    predictions = kinds.count("predict")
    return predictions, len(kinds) - predictions, len(exercise_names(lesson.number))


def _outline() -> list[str]:
    lines = ["Your progress, lesson by lesson (run the cell to see yours)"]
    for lesson in written():
        counts = zip(counts_of(lesson), ("prediction", "question", "exercise"), strict=True)
        said = ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for n, what in counts if n)
        lines.append(f"{lesson.number} {lesson.title}: {said}")
    return lines


_HEADS = ("Lesson", "Opened", "Predictions", "Questions right", "Exercises", "Finished")


def _table(done: Iterable[LessonProgress], file: Path) -> str:
    heads = "".join(f'<th scope="col">{head}</th>' for head in _HEADS)
    body = "".join(map(_row, done))
    return (
        f'<table class="vg-progress"><caption>Your progress</caption><thead><tr>{heads}</tr></thead>'
        f'<tbody>{body}</tbody></table><p class="vg-note">Kept in <code>{escape(str(file))}</code>, '
        "on this computer; it is sent nowhere.</p>"
    )


def _row(done: LessonProgress) -> str:
    lesson = LESSONS[done.lesson]
    counts = zip((done.predicted, done.right, done.solved), counts_of(lesson), strict=True)
    cells = [_yes(done.opened), *(_count(n, of) for n, of in counts), _yes(done.finished)]
    return f'<tr><th scope="row">{_linked(lesson)}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'


def _linked(lesson: Lesson) -> str:
    """The lesson's name; a link where its notebook can be seen from the folder of the notebook that runs."""
    words = escape(f"{lesson.number} {lesson.title}")
    for folder in ("", "../lessons/", "../../lessons/", "lessons/"):
        where = f"{folder}{lesson.number}_{lesson.name}.ipynb"
        if Path(where).is_file():
            return f'<a href="{where}">{words}</a>'
    return words


def _yes(done: bool) -> str:
    return "✓ yes" if done else "not yet"


def _count(n: int, of: int) -> str:
    if not of:
        return "–"
    return f"{'✓ ' * (n >= of)}{n} of {of}"
