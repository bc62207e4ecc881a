"""A notebook as somebody has handed it in, read whatever it is packed in, and with what belongs into it put back.

`nbgrader_config.py` names `Submission` as the exporter that reads what is to be graded, and `PutBack` as a step before
locked cells are overwritten. What a learner's tools do to a file – a byte order mark, another encoding, an older
format, lost metadata, deleted cells – costs nothing.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode, from_dict
from nbgrader.api import Gradebook, Notebook
from nbgrader.coursedir import CourseDirectory
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import parse_utc

from vgcourse.staff.refusals import refused

LARGEST = 20 << 20
"""Bytes of one submission; a notebook of the course with all its pictures has less than one million."""
MOST_CELLS = 5000
TIMESTAMP = "timestamp.txt"
MISSING = "*This cell was missing, and was put back when it was graded.*\n\n"
_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,9})?( [+-]?\w{1,16})?")
_LONGEST_TIME = 64
_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_LEARNER = re.compile(r"[\w@+-][\w.@+-]{0,127}")


def is_id(name: str) -> bool:
    """Whether a learner may be called that: it becomes the name of folders, which hold 255 bytes."""
    return _LEARNER.fullmatch(name) is not None and len(name.encode()) <= 200


# ---- when ------------------------------------------------------------------------------------------------------------
def written(when: datetime) -> str:
    """A time, in UTC, as nbgrader writes it."""
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f} UTC"


def time_in(text: str) -> datetime | None:
    """The time that a text of nbgrader's says; None for any other. (Its own parser takes a text of any length.)"""
    if len(text) > _LONGEST_TIME or not _TIME.fullmatch(text.strip()):
        return None
    try:
        return parse_utc(text.strip()).replace(tzinfo=UTC)
    except Exception:  # such as the 31st of February
        return None


def handed_in_at(folder: Path) -> datetime:
    """When what lies in a folder of submitted/ was handed in: by its timestamp, or by the notebook's own time."""
    if (said := _said_in(folder)) is not None:
        return said
    times = [path.stat().st_mtime for path in folder.glob("*.ipynb")] or [folder.stat().st_mtime]
    return datetime.fromtimestamp(max(times), UTC)


def set_right(folder: Path) -> str | None:
    """Make a timestamp that is none into one, since nbgrader would stumble over it; a sentence, if that was so."""
    path = folder / TIMESTAMP
    if not path.is_file() or _said_in(folder) is not None or not path.stat().st_size:
        return None
    when = handed_in_at(folder)
    path.unlink()
    path.write_text(written(when))
    return f"Its {TIMESTAMP} held no time, and now holds that of the notebook, {when:%Y-%m-%d %H:%M} UTC."


def _said_in(folder: Path) -> datetime | None:
    try:
        with (folder / TIMESTAMP).open("rb") as file:
            return time_in(file.read(_LONGEST_TIME + 1).decode())
    except (OSError, UnicodeDecodeError):
        return None


# ---- reading ---------------------------------------------------------------------------------------------------------
class Submission(NotebookExporter):
    """nbgrader's reader of notebooks, for those that learners handed in."""

    def from_file(self, file_stream, resources=None, **options):
        notebook = read(file_stream.buffer.read(), Path(file_stream.name).name)
        return self.from_notebook_node(notebook, resources=resources, **options)


def read(data: bytes, file: str) -> NotebookNode:
    """The cells of a notebook in nbformat 4, without outputs; of metadata nbgrader's marks remain. Else `Refused`."""
    found = _parsed(data, file)
    cells = found.get("cells") if isinstance(found, dict) else None
    if isinstance(found, dict) and isinstance(found.get("worksheets"), list):  # nbformat 2 and 3
        cells = [cell for sheet in found["worksheets"] if isinstance(sheet, dict) for cell in sheet.get("cells", ())]
    if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
        raise refused("no notebook", file=file, what="a file without a list of cells")
    known: set[str] = set()
    made = [_cell(cell, known) for cell in cells]
    made = [cell for cell in made if cell["source"].strip() or cell["metadata"]]
    if len(made) > MOST_CELLS:
        raise refused("cells", most=MOST_CELLS, came=len(made))
    return from_dict({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def _parsed(data: bytes, file: str) -> Any:
    if not data.strip():
        raise refused("no notebook", file=file, what="empty")
    try:
        text = _text(data)
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        begins = text.lstrip().startswith("{")
        what = "cut off" if error.pos >= len(text.rstrip()) or "Unterminated" in error.msg else "no JSON text"
        where = f" (from character {error.pos} on)" if begins else ""
        raise refused("no notebook", file=file, what=what + where) from None
    except UnicodeDecodeError:
        raise refused("no notebook", file=file, what="text that is cut off or in no encoding of Unicode") from None
    except (ValueError, RecursionError):
        raise refused("no notebook", file=file, what="nested or filled as no notebook is") from None


def _text(data: bytes) -> str:
    """UTF-8, UTF-16 or UTF-32, with a byte order mark or without; else what an older Windows writes."""
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if encoding not in ("utf-8", "utf-8-sig"):
            raise
        return data.decode("cp1252", errors="replace")


_TYPES = {"code": "code", "raw": "raw"}


def _cell(given: dict[str, Any], known: set[str]) -> dict[str, Any]:
    ran = {"outputs", "execution_count", "input"} & given.keys()
    kind = _TYPES.get(given.get("cell_type", "code" if ran else ""), "markdown")
    text = next((given[key] for key in ("source", "input", "text") if key in given), "")
    source = "".join(each for each in text if isinstance(each, str)) if isinstance(text, list) else text
    source = source.encode("utf-8", "replace").decode() if isinstance(source, str) else ""
    if given.get("cell_type") == "heading":
        level = given.get("level")
        source = f"{'#' * (level if isinstance(level, int) and 0 < level < 7 else 1)} {source}"
    metadata = given.get("metadata")
    mark = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    own = given.get("id")
    if not (isinstance(own, str) and _ID.fullmatch(own) and own not in known):
        own = f"cell-{len(known)}"
        while own in known:
            own += "x"
    known.add(own)
    return as_cell(kind, source, {"nbgrader": mark} if isinstance(mark, dict) else {}, own) | (
        {"attachments": pictures} if kind == "markdown" and (pictures := _pictures(given.get("attachments"))) else {}
    )


def _pictures(attachments: Any) -> dict[str, dict[str, str]]:
    """Those of a written answer, if they are what they should be."""
    if not isinstance(attachments, dict):
        return {}
    return {
        name: bundle
        for name, bundle in attachments.items()
        if isinstance(bundle, dict) and all(isinstance(each, str) for each in bundle.values())
    }


def marks_of(notebook: Notebook) -> dict[str, dict[str, Any]]:
    """{name: nbgrader's mark} of every cell that the gradebook knows of a notebook, in their order."""
    points = {cell.name: float(cell.max_score) for cell in (*notebook.grade_cells, *notebook.task_cells)}
    graded, tasks, answers = (
        {cell.name for cell in cells} for cells in (notebook.grade_cells, notebook.task_cells, notebook.solution_cells)
    )
    return {
        cell.name: {
            "grade_id": cell.name,
            "grade": cell.name in graded,
            "solution": cell.name in answers,
            "task": cell.name in tasks,
            "locked": cell.locked,
            "cell_type": cell.cell_type,
            "checksum": cell.checksum,
            "schema_version": MetadataValidator.schema_version,
            **({"points": points[cell.name]} if cell.name in points else {}),
        }
        for cell in notebook.source_cells
    }


def as_cell(kind: str, source: str, metadata: dict[str, Any], own: str) -> dict[str, Any]:
    """A cell of nbformat 4.5 without outputs."""
    ran = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return {"cell_type": kind, "id": own, "metadata": metadata, "source": source, **ran}


# ---- putting back ----------------------------------------------------------------------------------------------------
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
