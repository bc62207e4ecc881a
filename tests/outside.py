"""Evidence of what looks at the course from outside, as people do: in a browser, from a terminal, on a Hub.

Such a test drives the whole course, so it follows from the whole checkout: all but the other tests, and texts that none
of them reads. And from this kind of machine, and the programs on it that it drives, in their versions. Its file says

    evidence = outside.evidence(__file__, "chromium")

and is one group of what `make test` need not run twice (`evidence.py`).
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
from collections.abc import Callable, Collection, Iterable
from functools import cache
from pathlib import Path

from evidence import ROOT, Evidence

from vgcourse.staff.follows import sha256

NOT_DRIVEN = "tests/", "docs/ward.md", "CHANGELOG.md", "CONTRIBUTING.md"
CLINIC = "vgcourse/clinic/"
"""Which nobody drives who opens neither lesson 12 nor the ward (test_evidence.py)."""
KERNEL = "the kernel"
"""What keeps learners' code in its sandbox; root it keeps otherwise."""
NAMES = {"chromium": ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")}
"""As tests/browser/lab.py looks for it. The one that Playwright brings follows from Playwright's version."""
POSTGRESQL = "/usr/lib/postgresql"
"""Where Debian keeps programs that it leaves out of the path, by version."""


def evidence(
    file: str, *programs: str, folders: Iterable[Path] = (), without: str = "", apart: Collection[str] = ()
) -> Callable[..., Evidence | None]:
    """What a test file says if it drives the whole course, and these programs. Where git says no files, nothing.

    folders: what it reads of the other tests; of its own folder it reads all but the other tests. without: a folder
    that it does not drive. apart: tests that not every machine can run, which would keep the others from being kept.
    """
    rooms = {folder.resolve().relative_to(ROOT.resolve()).as_posix() for folder in (Path(file).parent, *folders)}

    @cache
    def whole() -> Evidence | None:
        files = checkout()
        near = [ROOT / name for name in files if _near(name, rooms)]
        gone = (*NOT_DRIVEN, without) if without else NOT_DRIVEN
        driven = {name: said for name, said in files.items() if not name.startswith(gone)}
        machine = platform.system(), platform.machine()
        facts = (sha256(driven), machine, *((name, version(name)) for name in programs))
        near += [ROOT / "tests" / "shared_fixtures.py"]  # and not the ward, unless it is among what is driven
        return Evidence("all", tuple(near), facts, alone=True) if files else None

    def of(test: str, **_) -> Evidence | None:
        return None if test in apart else whole()

    of.cache_clear = lambda: (checkout.cache_clear(), whole.cache_clear())
    return of


def _near(name: str, rooms: Collection[str]) -> bool:
    """Whether a test of these folders reads it: no other test, which it would import, and not what keeper.py keeps."""
    room, _, own = name.rpartition("/")
    return room in rooms and not own.startswith("test_") and own != "evidence.json"


@cache
def checkout() -> dict[str, tuple[str, bool]]:
    """The hash of each file, by its name in git, and whether it may be run; nothing where git or the disk says no."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        said = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout
        files = {name: ROOT / name for name in sorted({*os.fsdecode(said).split("\0")}) if name}
        return {name: (_hash(path), os.access(path, os.X_OK)) for name, path in files.items() if path.is_file()}
    except (OSError, subprocess.CalledProcessError):
        return {}


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@cache
def version(program: str) -> str:
    """What a program says of its version; empty if it is not there."""
    if program == KERNEL:
        return platform.release() + " as root" * (getattr(os, "geteuid", lambda: 1)() == 0)
    beside = sorted(map(str, Path(POSTGRESQL).glob("*/bin")), reverse=True)
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *beside])
    found = (shutil.which(name, path=path) for name in NAMES.get(program, (program,)))
    if not (at := next(filter(None, found), None)):
        return ""
    return subprocess.run([at, "--version"], capture_output=True, text=True, check=False).stdout.strip()
