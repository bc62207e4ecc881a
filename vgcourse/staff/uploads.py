"""What lies in an upload – a folder, a zip file, zip files in either – and which learner each file belongs to.

Uploads are somebody else's files: they are read as bytes of bounded size, links are not followed, and no name in them
says where anything is written. Recognised are folders called like the learner, files called like the learner, and the
names that Moodle ("Download all submissions") and Canvas ("Download submissions") make.
"""

from __future__ import annotations

import io
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path, PurePosixPath

from vgcourse.inputs import BadInput
from vgcourse.staff import refusals

LARGEST_ZIP = 256 << 20
"""Bytes of a zip file inside of another one, which is opened in memory."""
MOST = 20_000
"""Files in one upload."""
MOST_SAID = 5
"""Paths of one zip file that get a sentence each; the others are counted."""
_MOODLE = re.compile(r"(?P<name>.+?)_(?P<number>\d+)_assignsubmission_\w+?(_(?P<file>.*))?")
_CANVAS = re.compile(r"(?P<name>[^\W_]+)(_LATE)?_(?P<user>\d+)_(?P<attachment>\d+)_(?P<file>.+)")


_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError)
"""Whatever zipfile raises for a file that is cut off, forged, encrypted or packed in a way it does not know."""


@dataclass(frozen=True)
class File:
    """A file of an upload: its path in it, when it was changed, and how it is read (at most that many bytes).

    packed: how many parts of the path lead to a zip file in the upload, from which it comes. wrapper: the folder around
    what all have handed in, which is no part of the path any more.
    """

    parts: tuple[str, ...]
    changed: datetime
    read: Callable[[int], bytes]
    packed: int = 0
    wrapper: str = ""


def files(path: Path, refused: dict[str, str]) -> Iterator[File]:
    """Every file of a folder or zip file, those of zip files in it among them; hidden ones are left out."""
    if not path.exists():
        raise BadInput(f"There is no {path}: name the folder or zip file that holds the uploads.")
    if path.is_dir():
        yield from _in_folder(path, refused)
    elif path.suffix.lower() == ".zip":
        yield from _in_zip(lambda: path, path.name, None, refused)
    elif path.suffix.lower() == ".ipynb":
        yield File((path.name,), _changed(path), partial(_read_path, path))
    else:
        raise BadInput(f"{path} is no folder, zip file or notebook. (Unpack other archives first.)")


def _in_folder(root: Path, refused: dict[str, str]) -> Iterator[File]:
    count = 0
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(each for each in folders if not _hidden(each))
        for name in sorted([*names, *(each for each in folders if Path(folder, each).is_symlink())]):
            path = Path(folder, name)
            parts = path.relative_to(root).parts
            count += 1
            if count > MOST:
                raise BadInput(f"{root} holds more than {MOST} files: name the folder that holds the uploads alone.")
            if _hidden(name):
                continue
            if not stat.S_ISREG(os.lstat(path).st_mode):
                refused["/".join(parts)] = refusals.refusal("irregular", file=name)
            elif path.suffix.lower() == ".zip":
                yield from _in_zip(lambda path=path: path, "/".join(parts), (*parts[:-1], path.stem), refused)
            else:
                yield File(parts, _changed(path), partial(_read_path, path))


def _in_zip(
    open_: Callable[[], Path | io.BytesIO], label: str, above: tuple[str, ...] | None, refused
) -> Iterator[File]:
    """The files of a zip file. `above`: its own place in an upload, None for the upload itself.

    It is opened again for every file that is read, so that only one at a time is in memory.
    """
    try:
        with zipfile.ZipFile(open_()) as archive:
            entries = archive.infolist()
        if len(entries) > MOST:
            raise ValueError(f"more than {MOST} files")
    except (*_BROKEN, refusals.Refused) as error:
        why = refusals.refusal("no zip", came=label, why=error)
        if above is None:
            raise BadInput(why) from None
        refused[label] = why
        return
    outside = 0
    for entry in entries:
        given = entry.filename.replace("\\", "/")
        parts = PurePosixPath(given).parts
        if entry.is_dir() or not parts or any(_hidden(part) for part in parts if part != ".."):
            continue
        place = (*(above or ()), *parts)
        read = partial(_read_entry, open_, entry)
        if given.startswith("/") or ".." in parts or ":" in parts[0]:
            outside += 1
            if outside <= MOST_SAID:
                refused[f"{label}: {given}"] = refusals.refusal("outside", came=given)
        elif stat.S_ISLNK(entry.external_attr >> 16):
            refused[f"{label}: {given}"] = refusals.refusal("irregular", file=given)
        elif given.lower().endswith(".zip") and above is None:
            inside = (*place[:-1], place[-1][:-4])
            yield from _in_zip(lambda read=read: io.BytesIO(read(LARGEST_ZIP)), f"{label}: {given}", inside, refused)
        else:
            yield File(place, _of_entry(entry), read, len(above or ()))
    if outside > MOST_SAID:
        refused[label] = refusals.refusal("more", came=outside - MOST_SAID)


def without_wrapper(found: Iterator[File], name: str, learners: Collection[str] = ()) -> list[File]:
    """The files of an upload, without a folder around what all of its learners handed in.

    learners: who is known. A folder called like one of them is the learner's, and so is a zip file in the upload: who
    packs it names the folders in it.
    """
    every = list(found)
    tops = {file.parts[0] for file in every}
    if len(tops) != 1 or _MOODLE.fullmatch(*tops) or any(file.packed == 1 for file in every) or tops <= set(learners):
        return every
    folders = {file.parts[1] for file in every if len(file.parts) > 2}
    beside = [file.parts[1:] for file in every if len(file.parts) == 2 and name in file.parts[1]]
    owners = {whose(parts, name) for parts in beside}
    if (len(folders) > 1 and name not in folders) or (len(owners) > 1 and None not in owners):
        return [replace(each, parts=each.parts[1:], wrapper=each.parts[0]) for each in every if len(each.parts) > 1]
    return every


def _hidden(name: str) -> bool:
    return name.startswith((".", "__MACOSX"))


def _changed(path: Path) -> datetime:
    return datetime.fromtimestamp(os.lstat(path).st_mtime, UTC)


def _of_entry(entry: zipfile.ZipInfo) -> datetime:
    """A zip file notes local time, without saying whose: it is taken for this machine's."""
    try:
        return datetime(*entry.date_time).astimezone(UTC)
    except (ValueError, OverflowError):
        return datetime(1980, 1, 1, tzinfo=UTC)


def _read_path(path: Path, most: int) -> bytes:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(descriptor, "rb") as file:
            return _bounded(file.read(most + 1), most)
    except OSError as error:
        raise refusals.refused("unreadable", file=path.name, why=refusals.reason(error)) from None


def _read_entry(open_: Callable[[], Path | io.BytesIO], entry: zipfile.ZipInfo, most: int) -> bytes:
    try:
        with zipfile.ZipFile(open_()) as archive, archive.open(entry) as file:
            return _bounded(file.read(most + 1), most)
    except _BROKEN as error:
        raise refusals.refused("packed", why=error) from None


def _bounded(data: bytes, most: int) -> bytes:
    if len(data) > most:
        raise refusals.refused("large", most=most >> 20, came="more")
    return data


def whose(parts: tuple[str, ...], name: str) -> tuple[str, str] | None:
    """(what the learner is called in the upload, the same with whatever tells two of that name apart), or None."""
    own = parts[0] if len(parts) > 1 else parts[0].rsplit(".", 1)[0]
    if match := _MOODLE.fullmatch(own):
        return match["name"], f"{match['name']}_{match['number']}"
    if match := _CANVAS.fullmatch(own):
        return (both := f"{match['name']}_{match['user']}"), both
    if len(parts) > 1:
        return (own, own) if own != name else None
    before, _, after = own.partition(name)
    rest = before.strip(" _-.()") or after.strip(" _-.()") if name in own else own
    return None if not rest or rest.isdecimal() else (rest, rest)
