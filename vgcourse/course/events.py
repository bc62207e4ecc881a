"""What a learner did, one event after the other, in one SQLite file that only grows.

No trouble with the file reaches a lesson: what cannot be written waits in memory and is tried again with the next
event; a damaged file is set aside, and what can be read of it begins a new one. Either is said once, in a sentence.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from vgcourse.course.recovery import Row, carved

VERSION = 2
"""2: beliefs. A file of layout 1 holds the other kinds, and becomes one of 2 with the next event."""
LAST_VERSION = 255
"""Layouts are numbered up to this one; a file that claims a higher number is damaged."""
BUSY_SECONDS = 10.0
IMPATIENT_SECONDS = 0.2
"""How long a file that others are writing to is waited for: at first, and after it has failed once."""

_TABLE = """CREATE TABLE IF NOT EXISTS events
(id INTEGER PRIMARY KEY, at REAL NOT NULL, kind TEXT NOT NULL, lesson TEXT NOT NULL, name TEXT NOT NULL, data TEXT)"""


class Event(NamedTuple):
    """`at`: seconds since 1970, UTC. `data`: whatever JSON can hold."""

    at: float
    kind: str
    lesson: str
    name: str
    data: Any = None


class EventFile:
    """Events in the file at `path`, shared with other processes.

    say: called with a sentence when it must be. sound: whether an event is one that can have been kept; one that is not
    was damaged on the disk.
    """

    def __init__(
        self,
        path: Path,
        say: Callable[[str], None] = print,
        busy_seconds: float = BUSY_SECONDS,
        sound: Callable[[Event], bool] = lambda event: True,
    ) -> None:
        self.path, self.say, self._sound = Path(path), say, sound
        self._patience = self._busy_seconds = busy_seconds
        self._waiting: list[Event] = []
        self._said: set[str] = set()
        self._lock = threading.RLock()

    def append(self, kind: str, lesson: str = "", name: str = "", data: Any = None) -> None:
        """Keep one event: in the file if that is possible, in memory until it is."""
        with self._lock:
            self._waiting.append(Event(time.time(), kind, lesson, name, data))
            self._safely(self._write)

    def events(self) -> list[Event]:
        """All events in the order in which they were kept."""
        with self._lock:
            if self._waiting:
                self._safely(self._write)
            stored = self._safely(self._read) if self.path.exists() else None
            return [*(stored or []), *self._waiting]

    def _write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self._connected() as connection:
            _prepare(connection)
            connection.execute("BEGIN IMMEDIATE")
            rows = [(e.at, e.kind, e.lesson, e.name, json.dumps(e.data)) for e in self._waiting]
            connection.executemany("INSERT INTO events (at, kind, lesson, name, data) VALUES (?, ?, ?, ?, ?)", rows)
            connection.execute("COMMIT")
        self._waiting.clear()
        self._patience = self._busy_seconds

    def _read(self) -> list[Event]:
        with self._connected() as connection:
            if _version(connection) == 0:  # nobody has written yet
                return []
            rows = connection.execute("SELECT at, kind, lesson, name, data FROM events ORDER BY id").fetchall()
        return [self._event(row) for row in rows]

    def _event(self, row: Row) -> Event:
        """The event in a row of the file, or ValueError."""
        at, *texts = row
        if not isinstance(at, float) or not all(isinstance(text, bytes) for text in texts):
            raise ValueError("a column is not what it was")
        kind, lesson, name, data = (text.decode() for text in texts)
        if not self._sound(event := Event(at, kind, lesson, name, json.loads(data))):
            raise ValueError("an entry is not what it was")
        return event

    @contextlib.contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self.path, timeout=self._patience, isolation_level=None)
        connection.text_factory = bytes  # what is no UTF-8 is told apart from what cannot be written
        try:
            yield connection
        finally:
            connection.close()

    def _safely(self, action: Callable[[], Any]) -> Any:
        """`action()`, or None and a sentence. Once more, where a damaged file gave way to what was read of it."""
        for attempt in (1, 2):
            before = _identity(self.path)
            try:
                if attempt == 2:
                    self._write()
                return action()
            except _Newer:
                self._tell(
                    f"Your progress in {self.path} was kept by a newer vgcourse: update the package to add to it."
                )
            except (sqlite3.Error, OSError, ValueError) as error:
                if _refused(error, self.path):
                    self._patience = min(self._patience, IMPATIENT_SECONDS)
                    self._tell(
                        f"Your progress cannot be written to {self.path} ({error}): it is kept in memory and tried "
                        f"again, and lost if this kernel ends first. {self._advice()}, or set VGCOURSE_DATA to another."
                    )
                elif attempt == 1 and self._set_aside(before, error):
                    continue
            return None
        return None

    def _advice(self) -> str:
        folder = self.path.parent
        if self.path.is_dir():
            return "Move that folder away: a file of this name is kept in the folder above it"
        if folder.exists() and not folder.is_dir():
            return f"{folder} is no folder: move it away"
        return "Make the folder writable"

    def _set_aside(self, before: tuple[int, int] | None, error: Exception) -> bool:
        """Move a damaged file away, unless another process has done so meanwhile; what can be read of it waits."""
        try:
            if before is None or _identity(self.path) != before:
                return True
            n = 1
            while (aside := self.path.with_name(f"{self.path.stem}-corrupt-{n}{self.path.suffix}")).exists():
                n += 1
            moved = []
            for end in ("", "-wal", "-shm"):
                with contextlib.suppress(FileNotFoundError):
                    os.replace(f"{self.path}{end}", f"{aside}{end}")
                    moved.append(Path(f"{aside}{end}"))
            kept = self._recovered(moved)
        except OSError as failed:
            self._tell(f"Your progress in {self.path} cannot be read ({error}), nor moved away ({failed}).")
            return False
        self._waiting[:0] = kept.values()
        lost = max(kept, default=0) - len(kept)
        self._tell(
            f"Your progress was damaged on the disk ({error}): the file is set aside as {aside}, and a new one begins "
            f"with {_entries(len(kept))} that can be read of it{f'; {lost} cannot' if lost else ''}."
        )
        return True

    def _recovered(self, files: list[Path]) -> dict[int, Event]:
        """By number, every event that is whole in the damaged files."""
        found = {}
        for number, row in carved(file.read_bytes() for file in files):
            if number not in found:
                with contextlib.suppress(ValueError):
                    found[number] = self._event(row)
        return dict(sorted(found.items()))

    def _tell(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self.say(sentence)


class _Newer(Exception):
    """The file has a layout that this version does not know."""


def _prepare(connection: sqlite3.Connection) -> None:
    """The table, made by whoever comes first; write-ahead logging where the file system has what it needs."""
    version = _version(connection)
    if version > VERSION:
        raise _Newer
    if version == VERSION:
        return
    with contextlib.suppress(sqlite3.OperationalError):  # a network file system, or another kernel at the same moment
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(_TABLE)
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if not 0 <= version <= LAST_VERSION:
        raise ValueError(f"it claims to have layout {version}")
    return version


_REFUSALS = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM, sqlite3.SQLITE_PROTOCOL,
}  # fmt: skip


def _refused(error: Exception, path: Path) -> bool:
    """Whether the machine refuses; otherwise it is the file that is damaged."""
    if not isinstance(error, sqlite3.Error):
        return isinstance(error, OSError)
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None and code & 0xFF == sqlite3.SQLITE_READONLY:  # a damaged header can say so, too
        return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    return code is not None and code & 0xFF in _REFUSALS


def _entries(count: int) -> str:
    return f"the {count} entries" if count > 1 else "the one entry" if count else "none of the entries"


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at `path`, so that a replaced one is told apart."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
