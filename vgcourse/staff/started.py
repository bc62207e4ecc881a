"""A learner's folder: made by `vgcourse start`, found again by `vgcourse lab` and `vgcourse doctor`.

One SQLite file in it keeps what was given there, as {name: fingerprint}. The system lets go of its lock when a process
dies, on every system, and a commit is whole or not there.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote_from_bytes

import vgcourse
from vgcourse.inputs import BadInput
from vgcourse.staff.handout import given
from vgcourse.staff.project import Project, checkout, own_checkout

RECORD = ".vgcourse-start.db"
USUAL = "vanishing-gradients"
"""The folder that `vgcourse start` makes where none is named. (One called vgcourse would look like the package.)"""
VERSION = "version"
"""The key of the version that gave last; every other one is the name of a file, with a slash in it."""


def handout() -> dict[str, bytes]:
    """What this installation gives: what lies in the wheel, or in the checkout that is installed."""
    own = own_checkout()
    if found := given(own.root if own else Path(vgcourse.__file__).parent / "handout"):
        return found
    raise BadInput(
        "This vgcourse holds no lessons, so it was not installed whole: run `pip install --force-reinstall --no-deps "
        "vgcourse`, then `vgcourse start` again."
    )


def started() -> Path | None:
    """The learner's folder around the working directory, or the usual one in it."""
    try:
        here = Path.cwd().resolve()
    except FileNotFoundError:
        raise BadInput("The folder that you are in is not there any more: go to another one.") from None
    return next((each for each in (here, *here.parents, here / USUAL) if kept(each)), None)


def kept(folder: Path) -> bool:
    """Whether a folder is a learner's; not, where nobody lets us look."""
    try:
        return (folder / RECORD).is_file()
    except OSError:
        return False


def last() -> Path | None:
    """The folder that was started last, if it is still there."""
    found = remembered()
    return found if found and kept(found) else None


def remember(root: Path) -> None:
    """Let `vgcourse lab` find the folder from anywhere; where that cannot be kept, it is found from inside."""
    with contextlib.suppress(OSError, ValueError, RuntimeError):  # no UTF-8, no home
        note = _note()
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(str(root), encoding="utf-8")


def remembered() -> Path | None:
    """The folder that was started last, even if it is not there any more."""
    with contextlib.suppress(OSError, ValueError, RuntimeError):
        return Path(_note().read_text(encoding="utf-8"))
    return None


def _note() -> Path:
    from vgcourse.course import progress

    return progress.path().parent / "started.txt"


def course_here() -> Project:
    """Where lessons are opened: the checkout or the learner's folder around the working directory, or the one started
    last; BadInput where there is none."""
    if around := checkout(Path.cwd()):
        return around
    if found := started():
        return Project(found)
    if found := last():
        return Project(found)
    if own := own_checkout():
        return own
    if gone := remembered():
        raise BadInput(
            f"The folder of the course was {gone}, and it is not there any more: go to where it is now, or run "
            "`vgcourse start` to have the course anew."
        )
    raise BadInput(f"There is no folder of the course yet: run `vgcourse start`, which makes {USUAL} here.")


@contextlib.contextmanager
def record(root: Path) -> Iterator[dict[str, str]]:
    """What was given in a folder, read and changed by nobody else meanwhile; it is kept whatever happens inside."""
    with contextlib.closing(sqlite3.connect(root / RECORD, timeout=0, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("CREATE TABLE IF NOT EXISTS given (name TEXT PRIMARY KEY, cells TEXT NOT NULL)")
        known = dict(connection.execute("SELECT name, cells FROM given"))
        try:
            yield known
        finally:
            connection.executemany("INSERT OR REPLACE INTO given VALUES (?, ?)", known.items())
            connection.execute("COMMIT")


def recorded(root: Path) -> dict[str, str]:
    """What was given in a folder, looked at alone; sqlite3.Error where it cannot be read."""
    path = quote_from_bytes(os.fsencode((root / RECORD).resolve().as_posix()))
    address = (
        f"file://{'' if path.startswith('/') else '/'}{path}?mode=ro"  # //server/share, too: SQLite knows no hosts
    )
    with contextlib.closing(sqlite3.connect(address, uri=True)) as connection:
        return dict(connection.execute("SELECT name, cells FROM given"))
