"""Collecting from the exchange, where every learner may write: only regular files, and never through a link.

`nbgrader_config.py` names `RegularFiles` for nbgrader's own collecting, so that Formgrader's button goes this way, too.
nbgrader alone follows a link with the instructor's rights, and what it leads to would come back as feedback.
"""

from __future__ import annotations

import errno
import os
import stat
from datetime import datetime
from pathlib import Path

from nbgrader.exchange.default import ExchangeCollect

LARGEST = 20 << 20


class Refused(Exception):
    """The message says what is wrong with a submission."""


class RegularFiles(ExchangeCollect):
    """nbgrader's collecting, of regular files that the learner handed in.

    Left where they are: submissions with anything but files and folders in them, those without a time, and those that
    name a learner with an account on this machine and belong to another account. Nobody's spoils another one's.
    """

    def _path_to_record(self, path):
        try:
            return super()._path_to_record(path)
        except Exception:
            name = os.path.basename(path)
            return {"username": name.split("+")[0], "filename": name, "timestamp": datetime.min}

    def _sort_by_timestamp(self, records):
        return super()._sort_by_timestamp([each for each in records if self._own(each)] or records)

    def init_src(self) -> None:
        super().init_src()
        sound = []
        for record in self.src_records:
            try:
                if record["timestamp"] == datetime.min:
                    raise Refused("Its name holds no time.")
                if not self._own(record):
                    raise Refused("It belongs to another account.")
                read(Path(self.inbound_path, record["filename"]))
            except Refused as why:
                self.log.error("%s: not collected. %s", record["username"], why)
            else:
                sound.append(record)
        self.src_records = sound

    def do_copy(self, src, dest, log=None) -> None:
        try:
            files = read(Path(src))  # again: it may have been changed
        except Refused as why:
            self.log.error("%s: not collected. %s", Path(dest).parent.name, why)
            return
        for name, data in files.items():
            path = Path(dest, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def _own(self, record) -> bool:
        """Whether the learner wrote it, as far as accounts tell: a Hub may run everybody as one."""
        import pwd

        if not self.check_owner:
            return True
        try:
            owner = owner_of(Path(self.inbound_path, record["filename"]))
            return owner in (pwd.getpwnam(record["username"]).pw_uid, os.getuid())
        except (KeyError, OSError):
            return True


def owner_of(path: Path) -> int:
    """The account to which a file belongs, by its number."""
    return os.lstat(path).st_uid


def read(folder: Path) -> dict[str, bytes]:
    """{path below `folder`: contents} of a submission; `Refused` for links, pipes, and more than `LARGEST` bytes."""
    found, left = {}, LARGEST
    for here, folders, names, descriptor in os.fwalk(folder, follow_symlinks=False):
        below = Path(here).relative_to(folder)
        for name in folders:
            if not stat.S_ISDIR(os.stat(name, dir_fd=descriptor, follow_symlinks=False).st_mode):
                raise Refused(f"{below / name} is a link: ask for a copy of the file itself.")
        for name in names:
            try:
                file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=descriptor)
            except OSError as error:
                reason = "is a link" if error.errno == errno.ELOOP else f"may not be read ({error.strerror})"
                raise Refused(f"{below / name} {reason}: ask for a copy of the file itself.") from None
            with os.fdopen(file, "rb") as opened:
                if not stat.S_ISREG(os.fstat(file).st_mode):
                    raise Refused(f"{below / name} is no regular file: ask for a copy of the file itself.")
                data = opened.read(left + 1)
            left -= len(data)
            if left < 0:
                raise Refused(f"It has more than {LARGEST >> 20} MB: ask for the notebook without outputs.")
            found[(below / name).as_posix()] = data
    if not found:
        raise Refused("There is nothing in it, or it is a link.")
    return found
