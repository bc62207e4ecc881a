"""The end of a lesson: what is still open in it, the learner's own word that it is finished, and where to go on."""

from __future__ import annotations

import pathlib
from html import escape

import traitlets
from IPython.display import display

from vgcourse.course import progress
from vgcourse.course.catalogue import Lesson, exercise_names, written
from vgcourse.views.live import STILL, Live

_HERE = pathlib.Path(__file__).parent


class Ending(Live):
    """A lesson is finished when nothing in it is open any more, or when the learner says so: the button, or `finish`.

    What is stored of it in a notebook is the same for every reader.
    """

    _esm = _HERE / "finish.js"
    _css = _HERE / "quiz.css"

    title = traitlets.Unicode().tag(sync=True)
    said = traitlets.Unicode().tag(sync=True)
    finished = traitlets.Bool().tag(sync=True)

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson
        super().__init__(title=f"The end of lesson {lesson.number}")
        if not still_open(lesson):
            progress.record_finished(lesson.number)
        self._look()
        self.on_msg(lambda _widget, content, _buffers: self.finish() if content.get("finish") else None)

    def finish(self) -> None:
        """Say that the lesson is finished, whatever is open in it."""
        progress.record_finished(self._lesson.number)
        self._look()

    def _look(self) -> None:
        number, left = self._lesson.number, still_open(self._lesson)
        done = next(each for each in progress.summary() if each.lesson == number).finished
        self.said = " ".join(
            [f"Lesson {number} is finished."] * done
            + [f"Still open in lesson {number}: {left}."] * bool(left)
            + ["Go back to them, or say that this is enough."] * (bool(left) and not done)
        )
        self.finished = done

    def still(self) -> dict[str, str]:
        words = f"{self.title}. Run this cell to see what is still open in it."
        return {"text/plain": words, "text/html": f'<p class="{STILL}">{words}</p>'}

    def __repr__(self) -> str:
        return f"{self.title}. {self._onward()[0]}"

    def _ipython_display_(self) -> None:
        super()._ipython_display_()
        plain, html = self._onward()
        display({"text/plain": plain, "text/html": f"<p>{html}</p>"}, raw=True)

    def _onward(self) -> tuple[str, str]:
        """Where to go on, in plain text and with links, which JupyterLab resolves from the lesson's own folder."""
        name = f"{self._lesson.number}_{self._lesson.name}"
        later = [other for other in written() if other.number > self._lesson.number]
        links = []
        if exercise_names(self._lesson.number):
            links.append(
                (
                    "Problem set",
                    f"../exercises/{name}/{name}.ipynb",
                    f"{len(exercise_names(self._lesson.number))} exercises",
                )
            )
        if later:
            words = f"lesson {later[0].number}, {later[0].title}"
            links.append(("Next", f"{later[0].number}_{later[0].name}.ipynb", words))
        plain = [f"{what}: {words}." for what, _, words in links]
        html = [f'{what}: <a href="{where}">{escape(words)}</a>.' for what, where, words in links]
        last = [] if later else ["That was the last lesson."]
        return " ".join([*plain, *last]), " ".join([*html, *last])


def still_open(lesson: Lesson) -> str:
    """What a learner has not predicted or not answered right in a lesson: "2 predictions and 3 questions", or ""."""
    done = next(each for each in progress.summary() if each.lesson == lesson.number)
    predictions, questions, _ = progress.counts_of(lesson)
    left = {"prediction": predictions - done.predicted, "question": questions - done.right}
    return " and ".join(f"{n} {what}{'s' * (n > 1)}" for what, n in left.items() if n > 0)
