"""What a learner did, one event after the other, in one SQLite file that only grows.

No trouble with the file reaches a lesson: what cannot be written waits in memory and is tried again with the next
event, a file that cannot be read is set aside, and either is said once, in a sentence.
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

VERSION = 1
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
    """Events in the file at `path`, shared with other processes. `say` is called with a sentence when it must be."""

    def __init__(self, path: Path, say: Callable[[str], None] = print, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path, self.say = Path(path), say
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
            if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'events'").fetchone() is None:
                return []
            rows = connection.execute("SELECT at, kind, lesson, name, data FROM events ORDER BY id").fetchall()
        return [Event(*row[:4], json.loads(row[4])) for row in rows]

    @contextlib.contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self.path, timeout=self._patience, isolation_level=None)
        try:
            yield connection
        finally:
            connection.close()

    def _safely(self, action: Callable[[], Any]) -> Any:
        """`action()`, or None and a sentence. After a damaged file has been set aside it is tried once more."""
        for attempt in (1, 2):
            before = _identity(self.path)
            try:
                return action()
            except _Newer:
                self._tell(
                    f"Your progress in {self.path} was kept by a newer vgcourse: update the package to add to it."
                )
            except (sqlite3.OperationalError, OSError) as error:
                self._patience = min(self._patience, IMPATIENT_SECONDS)
                self._tell(
                    f"Your progress cannot be written to {self.path} ({error}): it is kept in memory and tried again, "
                    "and lost if this kernel ends first. Make the folder writable, or set VGCOURSE_DATA to another."
                )
            except (sqlite3.DatabaseError, ValueError) as error:
                if attempt == 1 and self._set_aside(before, error):
                    continue
            return None
        return None

    def _set_aside(self, before: tuple[int, int] | None, error: Exception) -> bool:
        """Move a damaged file away, unless another process has done so meanwhile."""
        try:
            if before is None or _identity(self.path) != before:
                return True
            n = 1
            while (aside := self.path.with_name(f"{self.path.stem}-corrupt-{n}{self.path.suffix}")).exists():
                n += 1
            for end in ("", "-wal", "-shm"):
                with contextlib.suppress(FileNotFoundError):
                    os.rename(f"{self.path}{end}", f"{aside}{end}")
        except OSError as failed:
            self._tell(f"Your progress in {self.path} cannot be read ({error}), nor moved away ({failed}).")
            return False
        self._tell(
            f"Your progress could not be read ({error}): the file is set aside as {aside}, and a new one begins."
        )
        return True

    def _tell(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self.say(sentence)


class _Newer(Exception):
    """The file has a layout that this version does not know."""


def _prepare(connection: sqlite3.Connection) -> None:
    """The table, made by whoever comes first; write-ahead logging where the file system has what it needs."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
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


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at `path`, so that a replaced one is told apart."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
