"""Verdicts that were reached already, so that nothing is judged twice; and the log from which a grade is reproduced.

Both lie in the course's folder under `.vgcourse/`, for the instructor alone. A verdict is found under an address that
depends on all it follows from, and carries a seal made with the course's secret: what does not match is not there.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
from collections.abc import Collection
from dataclasses import asdict
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from vgcourse.course.specification import GroupVerdict
from vgcourse.course.verdict import Verdict
from vgcourse.inputs import BadInput

FOLDER = ".vgcourse"
VERDICTS, LOG = "verdicts", "verdicts.jsonl"


class Unkept(BadInput):
    """A verdict cannot be written down, so grading cannot go on."""


class Store:
    """The verdicts of one course. Several threads and processes may use it at the same time."""

    def __init__(self, root: Path, key: bytes) -> None:
        self.folder, self._key = own_folder(root), key

    def get(self, address: str) -> dict[str, Verdict] | None:
        """The verdicts under that address; None if there are none, or if the file is not as it was written."""
        try:
            seal, text = self._path(address).read_text(encoding="utf-8").split("\n", 1)
            if not hmac.compare_digest(seal, self._seal(address, text)):
                return None
            return {name: _verdict(fields) for name, fields in json.loads(text).items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None

    def put(self, address: str, verdicts: dict[str, Verdict]) -> None:
        """Keep them. Whoever is interrupted here has written nothing, or everything."""
        text = json.dumps({name: asdict(verdict) for name, verdict in verdicts.items()})
        path = self._path(address)
        try:
            for folder in (path.parents[1], path.parent):
                folder.mkdir(mode=0o700, exist_ok=True)
            with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=".", delete=False) as file:
                file.write(f"{self._seal(address, text)}\n{text}")
            if path.is_dir():  # none of ours
                shutil.rmtree(path)
            os.replace(file.name, path)
        except OSError as error:
            raise Unkept(f"A verdict cannot be kept in {path.parent}: {error.strerror}. Grading stops.") from None

    def log(self, record: dict[str, Any]) -> None:
        """Append one line to the log."""
        line = json.dumps(record) + "\n"
        try:
            file = os.open(self.folder / LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(file, line.encode())
            finally:
                os.close(file)
        except OSError as error:
            raise Unkept(f"{self.folder / LOG} cannot be written: {error.strerror}. Grading stops.") from None

    def draw(self, learner: str, sets: Collection[str], answer: str) -> int:
        """Which draw of the inputs judges that answer of the learner's: the one that did, or the next, from 0."""
        quoted, last = f'"learner": {json.dumps(learner)}', -1
        for line in self._lines():
            if quoted not in line:
                continue
            try:
                record = json.loads(line)
                mine = record["learner"] == learner and record["problem_set"][:2] in sets
                drawn, which = int(record["draw"]), record["answer_sha256"]
            except (ValueError, TypeError, KeyError):  # cut off, or older than draws
                continue
            if mine and which == answer:
                return drawn
            last = max(last, drawn) if mine else last
        return last + 1

    def _lines(self) -> list[str]:
        try:
            return (self.folder / LOG).read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise Unkept(f"{self.folder / LOG} cannot be read: {error.strerror}. Grading stops.") from None

    def _path(self, address: str) -> Path:
        return self.folder / VERDICTS / address[:2] / f"{address[2:]}.json"

    def _seal(self, address: str, text: str) -> str:
        return hmac.new(self._key, f"verdict {address}\n{text}".encode(), hashlib.sha256).hexdigest()


def own_folder(root: Path) -> Path:
    """`.vgcourse/` in the course's folder, which only the instructor can open."""
    folder = root / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
    except OSError as error:
        raise BadInput(f"Grading keeps its verdicts in {folder}, which cannot be made: {error.strerror}.") from None
    return folder


def _verdict(fields: dict[str, Any]) -> Verdict:
    groups = tuple(GroupVerdict(**group) for group in fields["groups"])
    return Verdict(fields["exercise"], groups, tuple(fields["notes"]))
