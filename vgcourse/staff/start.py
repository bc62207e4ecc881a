"""`vgcourse start`: lessons and problem sets into a folder of the learner's, and never over the learner's work.

Run again after an upgrade it brings what is new, and what was corrected where nobody has touched it. Where both have
changed, the learner's stays and the new one comes beside it. Every file is written whole or not at all.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from vgcourse import __version__
from vgcourse.inputs import BadInput, Stopped
from vgcourse.staff.handout import fingerprint
from vgcourse.staff.project import checkout
from vgcourse.staff.started import RECORD, USUAL, VERSION, handout, last, record, remember, started

PART = ".part-"
"""How a file begins that is not written to its end yet; only who holds the record writes any."""
NO_FILE, IN_THE_WAY = "no file", "a link or a folder"
"""What stands in place of a fingerprint."""
NEXT = "Next: `vgcourse lab`."

SENTENCES = {
    "new": "New: {}.",
    "again": "Was gone, and is here again: {}.",
    "corrected": "Corrected, and you had not touched it: {}.",
    "yours": "Stays as you have it: {}.",
    "beside": "Changed by you and in the course, so yours stays, and the course's lies beside it: {}.",
    "old": "No longer in the course, and stays: {}.",
}
WRITTEN = {"new", "again", "corrected", "beside"}
SHOWN = 5
"""So many names are said; of what lies beside a learner's file, all."""


def start(folder: Path | None = None) -> list[str]:
    """Give this version's lessons and problem sets into `folder`; returns what was done, a sentence each.

    Without a folder: the one around the working directory, the one started last, or `vanishing-gradients` here.
    """
    root, done = folder or Path(USUAL), defaultdict(list)
    try:
        root = (folder.expanduser() if folder else started() or last() or root).resolve()
        if around := checkout(root):
            root = around.root
            return [f"{root} is a checkout of the course, with all lessons in it: nothing was copied.", NEXT]
        given = handout()
        _is_free(root, given)
        root.mkdir(parents=True, exist_ok=True)
        with record(root) as known:
            _goes_forward(root, known)
            for kind, name in _given(root, given, known):
                done[kind].append(name)
            known[VERSION] = __version__
    except KeyboardInterrupt:
        raise Stopped(f"Stopped. {_so_far(done)}") from None
    except (OSError, RuntimeError, sqlite3.Error) as fault:  # RuntimeError: links that go round, before Python 3.13
        raise BadInput(f"{_why(fault, root)} {_so_far(done)}") from None
    remember(root)
    return [*_said(root, done), NEXT]


def _is_free(root: Path, given: dict[str, bytes]) -> None:
    """No file and no link stands where a folder is to be: what is behind a link may be anybody's."""
    for place in sorted({root / parent for name in given for parent in Path(name).parents}):
        if place.exists() and not place.is_dir():
            raise BadInput(f"{place} is a file, and a folder is needed there: rename it, or name another folder.")
        if os.path.lexists(place) and place.resolve() != place:
            raise BadInput(f"{place} is a link, and links are not followed: rename it, or name another folder.")


def _goes_forward(root: Path, known: dict[str, str]) -> None:
    """This version is not older than the one that gave last: what that one corrected would be made wrong again."""
    if older(__version__, known.get(VERSION, __version__)):
        raise BadInput(
            f"{root} has version {known[VERSION]} of the course, and this is {__version__}, which is older: run `pip "
            "install --upgrade vgcourse`, or name another folder. Nothing was changed."
        )


def older(one: str, other: str) -> bool:
    """Whether a version comes before another one; not, if either is none."""
    from packaging.version import InvalidVersion, Version

    try:
        return Version(one) < Version(other)
    except InvalidVersion:
        return False


def _given(root: Path, given: dict[str, bytes], known: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Look at each file and write what is to be written: what became of it, and under which name. `known` follows."""
    for name, notebook in given.items():
        place, new = root / name, fingerprint(notebook)
        kind = decided(_here(place), known.get(name), new)
        if kind == "beside":
            place = _beside(place, new)
        if kind != "yours" and _here(place) != new:
            _write(place, notebook)
        known[name] = new
        yield kind, place.relative_to(root).as_posix()
    yield from (
        ("old", name) for name in sorted(known.keys() - given.keys() - {VERSION}) if _here(root / name) != NO_FILE
    )


def decided(here: str, old: str | None, new: str) -> str:
    """What becomes of a file: `here` what it is now, `old` what was given last, `new` what this version gives."""
    if here == NO_FILE:
        return "again" if old else "new"
    if here == new:
        return "same"
    if here == old:
        return "corrected"
    return "yours" if old == new else "beside"


def _here(place: Path) -> str:
    """The fingerprint of what stands there."""
    if place.is_symlink() or place.is_dir():
        return IN_THE_WAY
    try:
        return fingerprint(place.read_bytes())
    except FileNotFoundError:
        return NO_FILE


def _beside(place: Path, new: str) -> Path:
    """The name that says what it is, or the next one if a file of another content has it."""
    for count in itertools.count(1):
        more = f", {count}" if count > 1 else ""
        other = place.with_name(f"{place.stem} (new in {__version__}{more}){place.suffix}")
        if _here(other) in (NO_FILE, new):
            return other
    raise AssertionError("unreachable")


def _write(place: Path, content: bytes) -> None:
    """All of the file or nothing of it, also if the machine goes out."""
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f"{PART}{place.name}")
    try:
        part.unlink(missing_ok=True)  # of a run that was killed
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, place)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _said(root: Path, done: dict[str, list[str]]) -> list[str]:
    if set(done) == {"new"}:
        lessons = sum(name.startswith("lessons/") for name in done["new"])
        return [f"{lessons} lessons and {len(done['new']) - lessons} problem sets are in {root} now."]
    told = [SENTENCES[kind].format(_names(kind, done[kind])) for kind in SENTENCES if kind in done]
    head = f"{root} has all of version {__version__}" + ("." if WRITTEN & set(done) else "; nothing had to be changed.")
    return [head, *told]


def _names(kind: str, names: list[str]) -> str:
    shown = names if kind == "beside" else names[:SHOWN]
    more = len(names) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def _so_far(done: dict[str, list[str]]) -> str:
    count = sum(len(names) for kind, names in done.items() if kind in WRITTEN)
    if not count:
        return "Nothing was changed."
    return f"Files that came: {count}. Run `vgcourse start` again, and it goes on from there."


def _why(fault: Exception, root: Path) -> str:
    """What went wrong with the disk or with the record, and what to do."""
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF or getattr(fault, "errno", 0)
    kinds = SQL if isinstance(fault, sqlite3.Error) else SYSTEM
    reason = getattr(fault, "strerror", None) or str(fault)
    sentence = next((text for codes, text in kinds if code in codes), "{root} cannot be used ({reason}).")
    return sentence.format(root=root, record=root / RECORD, reason=reason)


FULL = "There is no room left on the disk of {root}: make some."
CLOSED = "You may not write in {root} ({reason}): name another folder, such as `vgcourse start ~/" + USUAL + "`."
SYSTEM = (
    ({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}, FULL),
    ({errno.EACCES, errno.EPERM, errno.EROFS}, CLOSED),
)
SQL = (
    ({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}, "Another `vgcourse start` is at work in {root}: let it end."),
    ({sqlite3.SQLITE_FULL}, FULL),
    ({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}, CLOSED),
    (
        {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT},
        "{record}, which says what was given, is damaged: delete it. No notebook of yours is lost by that.",
    ),
)
