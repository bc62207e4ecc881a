"""Evidence of what looks at the course from outside, as people do: in a browser, from a terminal, on a Hub.

Such a test drives the whole course, so it follows from the whole checkout: all but the other tests, and texts that none
of them reads. And from the programs of this machine that it drives, in their versions. Its file says

    evidence = outside.evidence(__file__, "chromium")

and is one group of what `make test` need not run twice (`evidence.py`).
"""

from __future__ import annotations

import hashlib
import platform
import shutil
import subprocess
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from evidence import ROOT, Evidence

from vgcourse.staff.follows import sha256

NOT_DRIVEN = "tests/", "docs/published.md", "docs/ward.md", "CHANGELOG.md", "CONTRIBUTING.md"
CLINIC = "vgcourse/clinic/"
"""Which nobody drives who opens neither lesson 12 nor the ward (test_evidence.py)."""
KERNEL = "the kernel"
"""What keeps learners' code in its sandbox."""


def evidence(
    file: str, *programs: str, folders: Iterable[Path] = (), without: str = ""
) -> Callable[..., Evidence | None]:
    """What a test file says if it drives the whole course, and these programs. Where git says no files, nothing.

    folders: what it reads of the other tests; all beside it is read. without: a folder that it does not drive.
    """
    near = [path for folder in (Path(file).parent, *folders) for path in sorted(folder.iterdir()) if path.is_file()]

    def of(test: str, **_) -> Evidence | None:
        driven = checkout(without)
        facts = (driven, *((name, version(name)) for name in programs))
        return Evidence("all", (*near, ROOT / "tests" / "shared_fixtures.py"), facts) if driven else None

    of.cache_clear = checkout.cache_clear
    return of


@cache
def checkout(without: str) -> str:
    """The hash of all files that are driven; empty where git does not say which files there are."""
    apart = (*NOT_DRIVEN, without) if without else NOT_DRIVEN
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        said = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""
    names = sorted(name for name in {*said.split("\0")} if name and not name.startswith(apart))
    files = ((name, ROOT / name) for name in names)
    return sha256({name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files if path.is_file()})


@cache
def version(program: str) -> str:
    """What a program says of its version; empty if it is not there."""
    if program == KERNEL:
        return platform.release()
    if not (path := shutil.which(program)):
        return ""
    return subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout.strip()
