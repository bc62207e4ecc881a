"""`vgcourse doctor`, the instructor's part: can this machine grade, which limits hold, where are key and gradebook?

Nothing here is needed for learning, so a machine on which learners' code cannot be isolated is not called broken.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path

from vgcourse import shadows
from vgcourse.inputs import BadInput
from vgcourse.staff.classroom import many
from vgcourse.staff.judge import sandbox
from vgcourse.staff.judge.pools import KEY_FILE, KEY_VARIABLE
from vgcourse.staff.nbgrading import configuration, exchange, find_course, gradebook, gradebook_url, shown
from vgcourse.staff.project import find_project

MIB = 1 << 20


@dataclass(frozen=True)
class Findings:
    """What was found, as (what, which); and a sentence, with what to do, for everything that is wrong."""

    found: tuple[tuple[str, str], ...]
    wrong: tuple[str, ...]


def look(start: Path | None = None) -> Findings:
    """Look at this machine, and at the course around `start` (by default the working directory) if there is one."""
    found, wrong = [("Lessons", _lessons(start)), ("Sandbox", _sandbox())], []
    if _isolates():
        from vgcourse.staff.judge import zygote  # it needs Linux

        found += [("Forking sandboxes", zygote.obstacle() or "they work"), ("Limits", _limits())]
    try:
        course = find_course(start)
    except BadInput:
        return Findings((*found, ("Course", "this folder is in none")), ())
    found.append(("Course", str(course)))
    for what, ask in (("Key", _key), ("Gradebook", _gradebook), ("Exchange", _exchange)):
        try:
            found.append((what, ask(course)))
        except BadInput as fault:
            wrong.append(str(fault))
    return Findings(tuple(found), tuple(wrong))


NONE = "none can be opened from here"


def _lessons(start: Path | None) -> str:
    """Where the lessons are that `vgcourse lab` opens, and which files beside them hide a module."""
    try:
        lessons = find_project(start).lessons
    except BadInput:
        return NONE
    count = len(list(lessons.glob("*.ipynb")))
    where = f"{count} in {lessons}" if count else NONE
    return f"{where}. {said}" if (said := shadows.sentence(lessons)) else where


def _isolates() -> bool:
    try:
        sandbox.require()
    except BadInput:
        return False
    return True


def _sandbox() -> str:
    try:
        sandbox.require()
    except BadInput as reason:
        return f"none. Grading needs Linux with bubblewrap; learning does not. {reason}"
    said = subprocess.run(["bwrap", "--version"], capture_output=True, text=True, check=False).stdout.split()
    return f"bubblewrap {said[-1] if said else ''}".strip()


def _limits() -> str:
    """What bounds a run: control groups where they can be made, and prlimit for every process of it."""
    each = f"{sandbox.LIMITS['data'] // MIB} MB and {sandbox.LIMITS['cpu']} s of computing for each process"
    each = f"prlimit ({each})" if shutil.which("prlimit") else "no prlimit"
    with sandbox.group() as group:
        values = {file.name: file.read_text().strip() for place in group for file in place.iterdir() if _bounds(file)}
    processes = f"{sandbox.PROCESSES} processes" if values.get("pids.max") == str(sandbox.PROCESSES) else ""
    bytes_ = values.get("memory.limit_in_bytes", values.get("memory.max"))
    memory = f"{sandbox.MEMORY // MIB} MB" if bytes_ == str(sandbox.MEMORY) else ""
    whole = " and ".join(filter(None, (processes, memory)))
    groups = f"control groups ({whole} for a whole run)" if whole else "no control groups for this user"
    return f"{each}; {groups}"


def _bounds(file: Path) -> bool:
    return file.name in ("pids.max", "memory.max", "memory.limit_in_bytes")


def _key(course: Path) -> str:
    if os.environ.get(KEY_VARIABLE):
        return f"in the variable {KEY_VARIABLE}"
    path = course / KEY_FILE
    if not path.exists():
        return f"none yet; {path} is made when you first grade. Keep a copy of it"
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        raise BadInput(f"Others may read the secret of the course (mode {mode:03o}): `chmod 600 {path}`.")
    return f"{path}, mode {mode:03o}. Keep a copy of it"


def _gradebook(course: Path) -> str:
    url = gradebook_url(course)
    if url.startswith("sqlite:///") and not Path(url.removeprefix("sqlite:///")).exists():
        return "none yet; it is made when you first release or grade"
    with gradebook(course) as book:
        return f"{shown(url)}, {many(len(book.students), 'learner')}, {many(len(book.assignments), 'problem set')}"


def _exchange(course: Path) -> str:
    configuration(course)
    root = exchange(course)
    if root is None:
        return "none; learners hand in by upload (`vgcourse collect SET uploads.zip`)"
    if not root.is_dir():
        return f"{root}, made by your first release"
    return str(root)
