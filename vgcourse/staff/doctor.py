"""`vgcourse doctor`, beyond what is installed: where the lessons are, and for those who teach, whether this machine can
grade, which limits hold, where key and gradebook are.

Nothing of the second is needed for learning, so a machine on which learners' code cannot be isolated is not called
broken.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from vgcourse import __version__, shadows
from vgcourse.course.installation import INSTALL
from vgcourse.inputs import BadInput
from vgcourse.staff import teaching
from vgcourse.staff.judge import sandbox
from vgcourse.staff.judge.pools import KEY_FILE, KEY_VARIABLE
from vgcourse.staff.nbgrading import configuration, exchange, find_course, gradebook, gradebook_url, shown
from vgcourse.staff.started import RECORD, VERSION, course_here, recorded

MIB = 1 << 20


@dataclass(frozen=True)
class Findings:
    """What was found, as (what, which); and a sentence, with what to do, for everything that is wrong."""

    found: tuple[tuple[str, str], ...]
    wrong: tuple[str, ...]


def look(start: Path | None = None) -> Findings:
    """Look at this machine, and at the course around `start` (by default the working directory) if there is one."""
    found, wrong = [], []

    def asked(what: str, ask: Callable[[], str]) -> None:
        try:
            found.append((what, ask()))
        except BadInput as fault:
            wrong.append(str(fault))
        except Exception as fault:  # a broken installation may raise anything at all
            wrong.append(f"{what} cannot be looked at ({' '.join(str(fault).split())[:200] or type(fault).__name__}).")

    asked("Kernel", _kernel)
    asked("Lessons", _lessons)
    if teaching.without_teach():
        found.append(("Teaching", f"not installed, and learning needs none of it (`{teaching.how()}`)"))
        return Findings(tuple(found), tuple(wrong))
    found.append(("Sandbox", _sandbox()))
    if _isolates():
        from vgcourse.staff.judge import zygote  # it needs Linux

        found += [("Forking sandboxes", zygote.obstacle() or "they work"), ("Limits", _limits())]
    try:
        course = find_course(start)
    except BadInput:
        return Findings((*found, ("Course", "this folder is in none")), tuple(wrong))
    found.append(("Course", str(course)))
    for what, ask in (("Key", _key), ("Gradebook", _gradebook), ("Exchange", _exchange)):
        asked(what, partial(ask, course))
    return Findings(tuple(found), tuple(wrong))


def _kernel() -> str:
    """Which Python notebooks run on: a kernel that was installed for the user may hide that of the course."""
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    try:
        spec = KernelSpecManager().get_kernel_spec("python3")
    except NoSuchKernel:
        raise BadInput(f"JupyterLab finds no Python to run a notebook on: {INSTALL}.") from None
    program = Path(spec.argv[0])
    if not program.is_absolute() or (program.exists() and program.parent.samefile(Path(sys.executable).parent)):
        return "this Python"
    raise BadInput(
        f"Notebooks run on {program}, and the course is installed in {sys.prefix}: JupyterLab finds that kernel in "
        f"{spec.resource_dir}. Move that folder elsewhere, and start JupyterLab again."
    )


def _lessons() -> str:
    """Where the lessons are that `vgcourse lab` opens, and which files beside them hide a module."""
    try:
        course = course_here()
    except BadInput as none:
        return str(none)
    count = len(list(course.lessons.glob("[0-9][0-9]_*.ipynb")))
    where = f"{count} in {course.lessons}"
    if (course.root / RECORD).is_file():
        where = f"{where}, of version {_given_by(course.root)}"
    return f"{where}. {said}" if (said := shadows.sentence(course.lessons)) else where


def _given_by(root: Path) -> str:
    """The version whose lessons a learner's folder holds; BadInput if it is another one, or if nothing can be saved."""
    try:
        version = recorded(root).get(VERSION, "(unfinished)")
    except sqlite3.Error as fault:
        if getattr(fault, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY:
            return "(another `vgcourse start` is at work)"
        raise BadInput(
            f"{root / RECORD} cannot be read ({fault}): delete it, and run `vgcourse start` again."
        ) from None
    for folder in (root, root / "lessons", root / "exercises"):
        if folder.is_dir() and not os.access(folder, os.W_OK):
            raise BadInput(f"Nothing can be saved in {folder}: make it writable, or start in another folder.")
    if version != __version__:
        raise BadInput(
            f"{root} holds the lessons of version {version}, and {__version__} is installed: run `vgcourse start` for "
            "what is new. What you have written stays."
        )
    return version


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
    from vgcourse.staff.classroom import many

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
