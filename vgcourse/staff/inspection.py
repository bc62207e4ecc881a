"""What lies in submitted/, before anything of it is run: who can be graded, and a sentence for everybody else."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from vgcourse.inputs import BadInput
from vgcourse.staff.refusals import Refused, reason, refusal, refused
from vgcourse.staff.submissions import LARGEST, is_id, read


def inspect(course: Path, name: str, learner: str | None = None) -> tuple[list[str], dict[str, str]]:
    """(learners whose submission can be graded, a sentence for each of the others). Nothing is opened as code."""
    folder = course / "submitted"
    try:
        everybody = sorted(each.name for each in folder.iterdir() if not each.name.startswith("."))
    except FileNotFoundError:
        everybody = []
    except OSError as error:
        raise BadInput(f"submitted/ cannot be read ({error.strerror}): mend that, and grade again.") from None
    chosen = [each for each in everybody if _there(folder / each / name)]
    if learner is not None:
        if learner not in chosen:
            known = ", ".join(chosen) or "nobody"
            raise BadInput(f"{learner!r} has handed in nothing for {name}; {known} has. (Folders of submitted/.)")
        chosen = [learner]
    problems = {each: _problem(folder / each, each, name) for each in chosen}
    refused = {each: problem for each, problem in problems.items() if problem}
    if learner is None:
        below = [f"{each}/{path.name}" for each in everybody if each not in chosen for path in _folders(folder / each)]
        refused |= {each: refusal("slash", came=each) for each in below if _there(folder / each / name)}
    return [each for each in chosen if each not in refused], refused


def _there(path: Path) -> bool:
    """Whether something is there, or may be: what cannot be looked into gets a sentence of its own."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        pass
    return True


def _folders(path: Path) -> list[Path]:
    try:
        return sorted(each for each in path.iterdir() if each.is_dir()) if not path.is_symlink() else []
    except OSError:
        return []


def _problem(folder: Path, learner: str, name: str) -> str | None:
    """What is wrong with a submission before anything of it is run, in one sentence."""
    try:
        _examine(folder, learner, name)
    except Refused as sentence:
        return str(sentence)
    except OSError as error:
        file = Path(error.filename or folder).name
        return refusal("unreadable", file=file, why=reason(error))
    return None


def _examine(folder: Path, learner: str, name: str) -> None:
    if not is_id(learner):
        raise refused("id", came=learner)
    size = 0
    for path in (folder, folder / name, *_below(folder / name)):
        kind = os.lstat(path)
        if not (stat.S_ISDIR(kind.st_mode) or stat.S_ISREG(kind.st_mode)):
            raise refused("irregular", file=path.relative_to(folder.parent))
        if stat.S_ISREG(kind.st_mode):
            path.open("rb").close()
            size += kind.st_size
    if not (folder / name).is_dir():
        raise refused("no folder", name=name)
    if size > LARGEST:
        raise refused("large", most=LARGEST >> 20, came=f"{size / 2**20:.0f} MB")
    path = folder / name / f"{name}.ipynb"
    if not path.is_file():
        raise refused("missing", name=name, there=", ".join(sorted(each.name for each in (folder / name).iterdir())))
    _belongs(read(path.read_bytes(), path.name), name, folder.parents[1] / "exercises" / name / path.name)


def _below(folder: Path) -> Iterator[Path]:
    """All that is in a folder; OSError where it cannot be looked into."""

    def stop(error: OSError) -> None:
        raise error

    if not folder.is_symlink() and folder.is_dir():
        for here, folders, files in os.walk(folder, onerror=stop):
            yield from (Path(here, each) for each in (*folders, *files))


def _belongs(notebook: NotebookNode, name: str, released: Path) -> None:
    """`Refused`, if it is the notebook of another problem set: neither a mark nor a function of this one is in it."""
    if not released.is_file():
        return
    expected, functions = _grade_ids(released)
    marks = [cell.metadata.get("nbgrader", {}) for cell in notebook.cells]
    ids = {mark.get("grade_id") for mark in marks if mark.get("grade") and isinstance(mark.get("grade_id"), str)}
    words = {word for cell in notebook.cells if not ids for word in re.findall(r"\w+", cell.source)}
    if expected and not (ids & expected if ids else words & functions):
        raise refused("another set", name=name)


def _grade_ids(released: Path) -> tuple[set[str], set[str]]:
    """(names of the graded cells, the functions that answers define)."""
    cells = read(released.read_bytes(), released.name).cells
    marks = [(cell.metadata["nbgrader"], cell.source) for cell in cells if "nbgrader" in cell.metadata]
    functions = {word for mark, source in marks if mark["solution"] for word in re.findall(r"^def (\w+)", source, re.M)}
    return {mark["grade_id"] for mark, _ in marks if mark["grade"]}, functions
