"""Cells that were deleted from a notebook, or have lost their mark: put back before it is graded.

`nbgrader_config.py` names `PutBack` as a step before locked cells are overwritten.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor

from vgcourse.staff.submissions import as_cell, marks_of, read

MISSING = "*This cell was missing, and was put back when it was graded.*\n\n"


class PutBack(NbGraderPreprocessor):
    """Cells of the release that are not there any more, or are there without their mark.

    A cell that says what a locked one says, or has the name of an answer's cell, or stands where it stood, is that
    cell. What is left is put back: locked cells as they were, a check below the last cell that defines its function, a
    written answer for a person to see, and an answer's code as it was released if no other cell speaks of it.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        settings = resources["nbgrader"]
        with Gradebook(settings["db_url"]) as gradebook:
            notebook = gradebook.find_notebook(settings["notebook"], settings["assignment"])
            marks = marks_of(notebook)
            sources = {cell.name: cell.source for cell in notebook.source_cells}
        release = self._release(settings)
        places = _places(from_dict({"cells": release}))
        sources = {name: sources[name] for name in sorted(sources, key=lambda name: places.get(name, len(places)))}
        for name in [name for name in sources if name not in _places(nb)]:
            self._recognise(nb, name, marks[name], sources[name], release)
        before = None
        for name, source in sources.items():
            places = _places(nb)
            if name not in places and not marks[name]["task"]:
                self._put(nb, name, marks[name], source, places[before] + 1 if before in places else 0, sources)
            before = name if name in _places(nb) else before
        return nb, resources

    def _release(self, settings: dict[str, Any]) -> list[NotebookNode]:
        """The cells as learners get them; where that folder is not there, as they are written."""
        course = CourseDirectory(config=self.config)
        for folder in (course.release_directory, course.source_directory):
            path = Path(course.format_path(folder, ".", settings["assignment"]), f"{settings['notebook']}.ipynb")
            if path.is_file():
                return read(path.read_bytes(), path.name).cells
        return []

    def _recognise(self, nb, name: str, mark: dict[str, Any], source: str, release: list[NotebookNode]) -> None:
        free = [cell for cell in nb.cells if not cell.metadata.get("nbgrader")]
        own, heading = _in_release(release, name)
        found = [cell for cell in free if cell.cell_type == mark["cell_type"]]
        if mark["locked"]:
            found = [cell for cell in found if cell.source.strip() == source.strip()]
        else:
            theirs = {each.source.strip() for each in release}
            found = [cell for cell in found if cell.id == own and own] or [
                cell
                for above, cell in zip(nb.cells, nb.cells[1:], strict=False)
                if heading and above.source.strip() == heading and cell in found
                and cell.source.strip() not in theirs - {source.strip()}
            ]  # fmt: skip
        if found:
            chosen = found[-1] if mark["grade"] else found[0]
            chosen.metadata = from_dict({"nbgrader": dict(mark)})

    def _put(self, nb, name: str, mark: dict[str, Any], source: str, at: int, sources: dict[str, str]) -> None:
        code = mark["cell_type"] == "code"
        if code and mark["grade"]:
            target = _target(source)
            defining = [i for i, cell in enumerate(nb.cells) if cell.cell_type == "code" and _defines(cell, target)]
            at = max([at, *(i + 1 for i in defining)])
        elif code and not mark["locked"] and any(_speaks(cell, _defined(source) or name) for cell in nb.cells):
            return
        text = source if code or mark["locked"] else MISSING + source
        nb.cells.insert(at, from_dict(as_cell(mark["cell_type"], text, {"nbgrader": dict(mark)}, f"back-{name}"[:64])))


def _in_release(release: list[NotebookNode], name: str) -> tuple[str, str]:
    """(the id of that cell in the release, what the cell above it says), where known."""
    ids = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in release]
    if name not in ids:
        return "", ""
    at = ids.index(name)
    return release[at].id, release[at - 1].source.strip() if at and not ids[at - 1] else ""


def _places(nb: NotebookNode) -> dict[str, int]:
    marks = ((i, cell.metadata.get("nbgrader")) for i, cell in enumerate(nb.cells))
    return {mark["grade_id"]: i for i, mark in marks if mark}


def _target(check: str) -> str:
    """The function in `vg.check("exercise", function)`."""
    found = re.search(r",\s*(\w+)\s*\)", check)
    return found[1] if found else ""


def _defined(source: str) -> str:
    found = re.search(r"^(?:async )?def (\w+)", source, re.MULTILINE)
    return found[1] if found else ""


def _defines(cell: NotebookNode, name: str) -> bool:
    marked = cell.metadata.get("nbgrader")
    other = marked and marked["grade"]
    pattern = rf"^(?:(?:async )?def|class)\s+{name}\b|^{name}\s*(?::[^=\n]+)?=(?!=)"
    return bool(name) and not other and re.search(pattern, cell.source, re.MULTILINE) is not None


def _speaks(cell: NotebookNode, name: str) -> bool:
    """Whether a cell of the learner's own has that name in it, checks aside."""
    if cell.cell_type != "code" or cell.metadata.get("nbgrader"):
        return False
    lines = [each for each in cell.source.splitlines() if not re.match(r"\s*(\w+\.)?check\(", each)]
    return any(re.search(rf"\b{name}\b", each) for each in lines)
