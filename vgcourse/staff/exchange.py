"""Collecting from the exchange, where every learner may write: only regular files, and never through a link.

`nbgrader_config.py` names `RegularFiles` for nbgrader's own collecting, so that Formgrader's button goes this way, too.
nbgrader alone follows a link with the instructor's rights, and what it leads to would come back as feedback.
"""

from __future__ import annotations

import errno
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nbgrader.exchange.default import ExchangeCollect

from vgcourse.staff.printable import printable
from vgcourse.staff.refusals import Refused, reason, refusal, refused
from vgcourse.staff.submissions import LARGEST, TIMESTAMP, is_id, set_right, time_in, written

_TIME = 65
"""Bytes that a timestamp may have, and one."""
CLOCKS = timedelta(minutes=5)
"""By how much the clock of a disk may be behind the one that dates a submission."""


class RegularFiles(ExchangeCollect):
    """nbgrader's collecting, of regular files that the learner handed in.

    A submission is as old as the date in its name says, and no younger than the disk says: a date of next year would
    hold off all that the learner hands in until then. Left where they are: submissions with anything but files and
    folders in them, those without a time, and those that name a learner with an account on this machine and belong to
    another account. Nobody's spoils another one's.
    """

    def _path_to_record(self, path):
        try:
            record = super()._path_to_record(path)
            said, on_disk = record["timestamp"], written_on(path)
        except Exception:
            name = os.path.basename(path)
            return {"username": name.split("+")[0], "filename": name, "timestamp": datetime.min}
        if said > on_disk + CLOCKS:
            self.log.warning("%s: forged date. %s", printable(record["username"]), f"{said:%Y-%m-%d %H:%M}")
        return {**record, "timestamp": min(said, on_disk)}

    def _sort_by_timestamp(self, records):
        return super()._sort_by_timestamp([each for each in records if self._own(each)] or records)

    def init_src(self) -> None:
        super().init_src()
        sound = []
        for record in self.src_records:
            try:
                if not is_id(record["username"]):
                    raise refused("id", came=record["username"])
                if record["timestamp"] == datetime.min:
                    raise refused("no time", came=record["filename"])
                if not self._own(record):
                    raise refused("another's")
                read(Path(self.inbound_path, record["filename"]))
            except (Refused, OSError) as why:
                self._leave(record["username"], why)
            else:
                sound.append(record)
        self.src_records = sound

    def do_copy(self, src, dest, log=None) -> None:
        try:
            files, latest = read(Path(src)), _time_of(Path(src))  # again: it may have been changed
        except (Refused, OSError) as why:
            self._leave(Path(dest).parent.name, why)
            return
        if TIMESTAMP in files:
            when = time_in(files[TIMESTAMP][:_TIME].decode(errors="replace"))
            if when is None or when > latest:
                files[TIMESTAMP] = written(latest).encode()
        for name, data in files.items():
            path = Path(dest, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def copy_files(self) -> None:
        for folder in Path(self.coursedir.root).glob(f"{self.coursedir.submitted_directory}/*/*"):
            set_right(folder)  # nbgrader compares times, and takes any text for one
        super().copy_files()

    def _leave(self, learner: str, why: Exception) -> None:
        said = why if isinstance(why, Refused) else refusal("unreadable", file="a file", why=reason(why))
        self.log.error("%s: not collected. %s", printable(learner), said)

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


def written_on(path: str | Path) -> datetime:
    """When a submission was last touched, UTC without saying so: the disk's own date (ctime), which nobody can set."""
    return datetime.fromtimestamp(os.lstat(path).st_ctime, UTC).replace(tzinfo=None)


def read(folder: Path) -> dict[str, bytes]:
    """{path below `folder`: contents} of a submission; `Refused` for links, pipes, and more than `LARGEST` bytes."""
    found, left = {}, LARGEST
    for here, folders, names, descriptor in os.fwalk(folder, follow_symlinks=False):
        below = Path(here).relative_to(folder)
        for name in folders:
            if not stat.S_ISDIR(os.stat(name, dir_fd=descriptor, follow_symlinks=False).st_mode):
                raise refused("irregular", file=below / name)
        for name in names:
            try:
                file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=descriptor)
            except OSError as error:
                if error.errno == errno.ELOOP:
                    raise refused("irregular", file=below / name) from None
                raise refused("unreadable", file=below / name, why=reason(error)) from None
            with os.fdopen(file, "rb") as opened:
                if not stat.S_ISREG(os.fstat(file).st_mode):
                    raise refused("irregular", file=below / name)
                data = opened.read(left + 1)
            left -= len(data)
            if left < 0:
                raise refused("large", most=LARGEST >> 20, came="more")
            found[(below / name).as_posix()] = data
    if not found:
        raise refused("nothing", came="nothing, or a link")
    return found


def _time_of(path: Path) -> datetime:
    """The time in the name of a folder of the exchange, LEARNER+NAME+TIME+…, or the disk's, where that is earlier."""
    parts, on_disk = path.name.rsplit("+", 3), written_on(path).replace(tzinfo=UTC)
    said = time_in(parts[2]) if len(parts) > 2 else None
    return min(said or on_disk, on_disk)
