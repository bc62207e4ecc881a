"""A lesson as a page: its stored notebook, cell by cell, with nothing run.

What stands between a prediction and its reveal is folded, as in the notebook, and opens when the prediction is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from nbformat import NotebookNode

from vgcourse.course.catalogue import Lesson, questions_of
from vgcourse.staff import notebooks
from vgcourse.staff.site import live, trial
from vgcourse.staff.site.text import Text, code, moved
from vgcourse.views.live import STILL

_STYLE = re.compile(r"<style>.*?</style>\s*", re.S)
_TABLE = re.compile(r'(?<!overflow-x:auto">)<table\b(?! class="vg-matrix").*?</table>', re.S)
_HREF = re.compile(r'href="([^"]+)"')
_RUN = re.compile(r"\s*<p><strong>Run this cell \(Shift \+ Enter\) to write your prediction\.</strong></p>")
_ANSWER = " Run the cell to answer."
_OWN = re.compile(r"\b[Rr]un th(?:is|e) cell\b")


@dataclass
class Rendered:
    """The body of a page, and what it needs: the widgets and the explorers that stand on it."""

    html: str
    headings: list[tuple[int, str, str]]
    widgets: set[str] = field(default_factory=set)
    explorers: set[str] = field(default_factory=set)


class Page:
    """One notebook on its way to HTML."""

    def __init__(self, lesson: Lesson, text: Text) -> None:
        self._lesson, self._text = lesson, text
        self._open: list[str] = []
        self.found = Rendered("", text.headings)

    def rendered(self, notebook: NotebookNode) -> Rendered:
        self._notebook = notebook
        parts = [self._markdown(cell) if cell.cell_type == "markdown" else self._code(cell) for cell in notebook.cells]
        self.found.html = "\n".join(part for part in parts if part)
        return self.found

    def _markdown(self, cell: NotebookNode) -> str:
        return self._text.html(cell.source)

    def _code(self, cell: NotebookNode) -> str:
        call = live.call_in(cell.source)
        name, given = (call.name, call.given) if call else ("", ())
        outputs = [shown for output in cell.outputs if (shown := _shown(output))]
        if name == "lesson":
            return _opening(self._lesson, cell.source)
        if name == "finish":
            return ""  # where to go on stands beneath every page
        if name in ("predict", "reveal", "claims", "quiz") and call.alone:
            return self._asked(name, given, "\n".join(outputs))
        if name.endswith("_explorer") and call.alone:
            self.found.widgets.add("explorer")
            self.found.explorers.add(name)
            return self._folded(cell, live.explorer(name, "\n".join(outputs)), "Show the explorer")
        body = "\n".join(outputs)
        if name in trial.OWN and call.alone:
            return trial.own_answers(name, self._notebook, body)
        if name == "check_installation" or STILL in body and _OWN.search(body):
            body = '<p class="vg-note">This cell speaks of your own work or machine, and so it needs the notebook.</p>'
        return f'<div class="vg-cell">{code(cell.source)}{self._folded(cell, body, "Show what comes out")}</div>'

    def _asked(self, name: str, given: tuple, still: str) -> str:
        still = _RUN.sub("", still).replace(_ANSWER, "")
        self.found.widgets.add("claims" if name == "claims" else "quizzes")
        if name == "claims":
            return live.claims(given[0], still)
        if name == "quiz":
            names = [each.name for each in questions_of(given[0]) if each.kind != "predict"]
            return live.asked(given[0], names, "quiz", still)
        if name == "predict":
            self._open.append("/".join(given))
        elif "/".join(given) in self._open:
            self._open.remove("/".join(given))
        return live.asked(given[0], [given[1]], name, still)

    def _folded(self, cell: NotebookNode, body: str, words: str) -> str:
        """`body`, shut until what is asked above it is answered."""
        if not body or not cell.metadata.get("collapsed") or not self._open:
            return body
        after = escape(" ".join(self._open))
        return f'<details class="vg-folded" data-after="{after}"><summary>{words}</summary>{body}</details>'


def rendered(path: Path, lesson: Lesson, text: Text) -> Rendered:
    return Page(lesson, text).rendered(notebooks.read_notebook(path))


def _opening(lesson: Lesson, source: str) -> str:
    setup = f"<details><summary>The first cell: what the lesson imports</summary>{code(source)}</details>"
    return (
        f'<p class="vg-lede">{escape(lesson.question)} <span>About {lesson.minutes} minutes.</span></p>'
        '<p class="vg-note">The notebook as it ran. Explorers, predictions and questions work on this page, and their '
        "answers lie in files beside it; where the text speaks of running a cell, the notebook is meant: "
        f'<a href="exercises.html#get">get the course</a>.</p>{setup}'
    )


def _shown(output: NotebookNode) -> str:
    """One output as HTML; text where there is no HTML. The note by which JupyterLab names folded ones is none."""
    if output.output_type == "stream":
        return _printed(output.text)
    data = output.get("data", {})
    if "text/html" in data:
        html = scrolled(_STYLE.sub("", data["text/html"]))
        return _HREF.sub(lambda found: f'href="{escape(moved(found[1]))}"', html)
    return _printed(data["text/plain"]) if "text/plain" in data else ""


def scrolled(html: str) -> str:
    """Tables that are wider than a page are scrolled in their place; a corner without words heads nothing."""
    html = _TABLE.sub(r'<div class="vg-wide">\g<0></div>', html)
    return re.sub(r"<th\b[^>]*></th>", "<td></td>", html)


def _printed(text: str) -> str:
    return f'<pre class="vg-out">{escape(text.rstrip(), quote=False)}</pre>' if text.strip() else ""
