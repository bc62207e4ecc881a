"""The first and the last line of every lesson."""

from __future__ import annotations

from html import escape

from vgcourse.course import progress
from vgcourse.course.catalogue import LESSONS, lesson_of
from vgcourse.course.ending import Ending

__all__ = ["LESSONS", "finish", "lesson"]

OPENED: list[str] = []
"""The numbers of the lessons opened in this process: what completion offers follows them."""


class Line:
    """A few words in a notebook: plain text, and the same as HTML. The same for every reader."""

    def __init__(self, plain: str, html: str) -> None:
        self.plain, self.html = plain, html

    def __repr__(self) -> str:
        return self.plain

    def _repr_mimebundle_(self, **_kwargs) -> dict[str, str]:
        return {"text/plain": self.plain, "text/html": self.html}


def lesson(number: object) -> Line:
    """Say which lesson this is, its question and how long it takes; and note that it was opened."""
    this = lesson_of(number)
    progress.record_opened(this.number)
    if this.number not in OPENED:
        OPENED.append(this.number)
    head, rest = f"Lesson {this.number}: {this.title}", f"{this.question} About {this.minutes} minutes."
    return Line(f"{head}. {rest}", f"<p><strong>{escape(head)}</strong><br>{escape(rest)}</p>")


def finish(number: object) -> Ending:
    """Say what is still open in the lesson, let the learner call it finished, and say what comes next."""
    return Ending(lesson_of(number))
