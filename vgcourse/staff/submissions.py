"""A notebook as somebody has handed it in, read whatever it is packed in; who, and when.

`nbgrader_config.py` names `Submission` as the exporter that reads what is to be graded. What a learner's tools do to a
file – a byte order mark, another encoding, an older format, lost metadata – costs nothing.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode, from_dict
from nbgrader.api import Notebook
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.utils import parse_utc

from vgcourse.staff.refusals import refused

LARGEST = 20 << 20
"""Bytes of one submission; a notebook of the course with all its pictures has less than one million."""
MOST_CELLS = 5000
TIMESTAMP = "timestamp.txt"
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
