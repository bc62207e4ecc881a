"""`vgcourse collect`: what learners handed in, from the exchange or from uploads, into submitted/."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from vgcourse.inputs import BadInput
from vgcourse.staff.nbgrading import COURSE_ID, configuration, exchange, last_line, nbgrader, set_name
from vgcourse.staff.refusals import Refused, reason, refusal, refused
from vgcourse.staff.submissions import LARGEST, TIMESTAMP, handed_in_at, is_id, written
from vgcourse.staff.uploads import File, files, whose, without_wrapper

EARLIER = ".earlier"
"""Where in submitted/ an answer is kept that a newer one took the place of."""


@dataclass
class Collected:
    """Who handed in for the first time, something newer, the same as before.

    refused: a sentence for everything left out. doubtful: one for what may not be the learner's own.
    """

    new: list[str] = field(default_factory=list)
    newer: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    doubtful: dict[str, str] = field(default_factory=dict)


def collect(course: Path, name: str, paths: Sequence[Path] = (), learners: Path | None = None) -> Collected:
    """Put what was handed in for a problem set into submitted/LEARNER/NAME, one notebook a learner, the newest.

    paths: folders, zip files or notebooks; without any, from the exchange. learners: a CSV file with two columns, what
    a learner is called in the upload, and the learner's id.
    """
    name = set_name(course, name)
    if not paths:
        if learners:
            raise BadInput("--learners says whose uploads are whose, and the exchange knows: name the uploads as well.")
        return _from_exchange(course, name)
    known, found = _ids(learners), Collected()
    handed_in: dict[str, dict[str, list[File]]] = defaultdict(lambda: defaultdict(list))
    learners_known = {*known, *known.values(), *_folders(course / "submitted")}
    for path in paths:
        for file in without_wrapper(files(path, found.refused), name, learners_known):
            if len(file.parts) == 1 and not _is_notebook(file):
                continue
            who = whose(file.parts, name)
            if who is None:
                found.refused["/".join(file.parts)] = refusal("whose", came="/".join(file.parts))
                continue
            called, identity = who
            learner = known.get(called) or known.get(identity) or _as_id(called)
            handed_in[learner][identity].append(file)
    for learner in sorted(handed_in):
        try:
            _take(course, name, learner, handed_in[learner], found)
        except Refused as sentence:
            found.refused[learner] = str(sentence)
        except OSError as error:
            found.refused[learner] = refusal("unwritten", why=reason(error))
    wrappers = {file.wrapper for each in handed_in.values() for those in each.values() for file in those} - {""}
    for each in sorted(wrappers):
        found.doubtful[each] = (
            "It was taken for a folder around the uploads. If it is a learner's, nothing in it is the others' own: "
            f"take what was new out of submitted/ again, and rename {each}."
        )
    if not any((found.new, found.newer, found.same, found.refused)):
        raise BadInput(f"There is no notebook in {', '.join(map(str, paths))}.")
    return found


def _from_exchange(course: Path, name: str) -> Collected:
    root = exchange(course)
    if root is None:
        raise BadInput(
            "There is no exchange here. Name the folder or zip file that holds the uploads: "
            f"`vgcourse collect {name[:2]} uploads.zip`."
        )
    inbound = root / configuration(course).CourseDirectory.get("course_id", COURSE_ID) / "inbound"
    if not inbound.is_dir():
        raise BadInput(
            f"Nothing of this course is in the exchange {root} yet: run `vgcourse release {name[:2]}` first."
        )
    before = _stamps(course, name)
    done = nbgrader(course, "collect", name, "--update")
    if done.returncode:
        raise BadInput(f"nbgrader cannot collect from {root}: {last_line(done.stdout + done.stderr)}")
    after = _stamps(course, name)
    log = done.stdout + done.stderr
    refused = dict(re.findall(r"\| ERROR\] (\S+): not collected\. (.*)", log))
    forged = dict(re.findall(r"\| WARNING\] (\S+): forged date\. (.*)", log))
    owners = dict(re.findall(r"claims to be submitted by (\S+) but is owned by (\S+);", log))
    return Collected(
        new=[each for each in after if each not in before],
        newer=[each for each in after if each in before and after[each] != before[each]],
        same=[each for each in after if after[each] == before.get(each)],
        refused=refused,
        doubtful={
            each: f"A submission is dated {said}, which is later than it was written: the disk's date counts. Ask why."
            for each, said in forged.items()
        }
        | {
            each: f"Collected, but the file belongs to the account {owner}, not to {each}: ask who handed it in."
            for each, owner in owners.items()
            if owners != dict.fromkeys(after, owner)  # a Hub may run everybody as one account
        },
    )


def _stamps(course: Path, name: str) -> dict[str, str]:
    folders = sorted((course / "submitted").glob(f"*/{name}"))
    return {each.parent.name: f"{handed_in_at(each)}" for each in folders}


def _folders(path: Path) -> list[str]:
    return [each.name for each in path.iterdir()] if path.is_dir() else []


def _ids(path: Path | None) -> dict[str, str]:
    if path is None:
        return {}
    try:
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadInput(f"{path} cannot be read as a CSV file ({error}).") from None
    wrong = [row for row in rows if row and (len(row) != 2 or not is_id(row[1].strip()))]
    if wrong:
        raise BadInput(
            f"{path} needs two columns, what a learner is called in the upload and the learner's id "
            f"(letters, digits and . @ + - _); it has the line {','.join(wrong[0])!r}."
        )
    return {row[0].strip(): row[1].strip() for row in rows if row}


def _as_id(called: str) -> str:
    return re.sub(r"\s+", "-", unicodedata.normalize("NFC", called.strip()))


def _take(course: Path, name: str, learner: str, by_identity: dict[str, list[File]], found: Collected) -> None:
    """Write the newest notebook of one learner, or say why not."""
    if not is_id(learner):
        raise refused("id", came=learner)
    if len(by_identity) > 1:
        raise refused("two learners", came=" and ".join(sorted(by_identity)))
    [everything] = by_identity.values()
    notebooks = [file for file in everything if _is_notebook(file)]
    named = [file for file in notebooks if name in file.parts[-1]]
    if not named and len(notebooks) != 1:
        there = ", ".join(sorted(file.parts[-1] for file in everything)[:5])
        raise refused("missing", name=name, there=there)
    newest = max(named or notebooks, key=lambda file: (file.changed, _numbers(file.parts[-1])))
    when = min(newest.changed, datetime.now(UTC))  # what is of tomorrow would hold off all that comes after it
    state = _put(course / "submitted", learner, name, newest.read(LARGEST), when, newest.wrapper)
    getattr(found, state).append(learner)


def _is_notebook(file: File) -> bool:
    return file.parts[-1].lower().endswith(".ipynb")


def _numbers(name: str) -> list[int]:
    """Learning platforms and browsers number what is uploaded again: 01_chain_rule-2.ipynb, 01_chain_rule (2).ipynb."""
    return [int(digits) for digits in re.findall(r"\d{1,9}", name)]


def _put(submitted: Path, learner: str, name: str, data: bytes, changed: datetime, wrapper: str) -> str:
    """Write one notebook: "new", "newer" (what was there is kept in `EARLIER`) or "same".

    wrapper: a folder that it was in, and which may be another learner's: nothing is replaced then.
    """
    folder = submitted / learner / name
    for path in (submitted, submitted / learner, folder):
        if path.is_symlink() or (path.exists() and not path.is_dir()):
            raise refused("in the way", came=path.relative_to(submitted.parent))
    there = folder.is_dir()
    if there:
        with_name = folder / f"{name}.ipynb"
        if with_name.is_file() and with_name.read_bytes() == data:
            return "same"
        if wrapper:
            raise refused("inside another's", came=wrapper)
        if (before := min(handed_in_at(folder), datetime.now(UTC))) > changed:
            raise refused("older", before=f"{before:%Y-%m-%d %H:%M}", came=f"{changed:%Y-%m-%d %H:%M}")
    part = submitted / learner / f".{name}.part"
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    (part / f"{name}.ipynb").write_bytes(data)
    (part / TIMESTAMP).write_text(written(changed))
    if there:
        kept = submitted / EARLIER / learner / name
        kept.mkdir(parents=True, exist_ok=True)
        os.rename(folder, _free(kept / f"{handed_in_at(folder):%Y-%m-%d_%H-%M-%S}"))
    os.rename(part, folder)
    return "newer" if there else "new"


def _free(path: Path) -> Path:
    number = 1
    while (free := path if number == 1 else path.with_name(f"{path.name}_{number}")).exists():
        number += 1
    return free
