"""The learner's version of a problem set, made by nbgrader: solutions and hidden tests out, stubs in."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from vgcourse.staff.execution import Failed

ALL = "[0-9]*"
"""The names of all problem sets."""
_RAISED = re.compile(r"\s*(?:\w+\.)*\w*(?:Error|Exception|Warning): ")


def generate(name: str, solutions: Path, into: Path, root: Path) -> Path:
    """`nbgrader generate_assignment`: solutions/NN_name → `into`/NN_name, with a gradebook that is thrown away.

    `ALL` gives `into`, with all problem sets that nbgrader does not refuse, in the time of one.
    It runs in `root`, whose nbgrader_config.py holds (it says what a stub looks like), and touches nothing there.
    """
    tools = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])  # nbgrader calls `alembic`
    with TemporaryDirectory() as scratch:
        command = [
            sys.executable, "-m", "nbgrader", "generate_assignment", name, "--force", "--create",
            f"--CourseDirectory.source_directory={solutions}",
            f"--CourseDirectory.release_directory={into}",
            f"--CourseDirectory.db_url=sqlite:///{Path(scratch) / 'gradebook.db'}",
            "--log-level=ERROR", "--NbGrader.logfile=",
        ]  # fmt: skip
        settings = {**os.environ, "PATH": tools, "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1"}
        done = subprocess.run(command, cwd=root, env=settings, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    folder = into / name
    if name == ALL:
        return into
    if done.returncode or not (folder / f"{name}.ipynb").is_file():
        raise Failed(f"exercises/{name}: nbgrader refused it: {_reason(done.stdout + done.stderr)}")
    return folder


def _reason(log: str) -> str:
    """The line of nbgrader's log that says what is wrong: the end of the first traceback, or the last line."""
    lines = [line for line in log.splitlines() if line.strip()]
    raised = [line.strip() for line in lines if _RAISED.match(line)]
    return (raised or [line.strip() for line in lines[-1:]] or ["it said nothing."])[0]


def same_files(one: Path, other: Path) -> bool:
    """Whether two folders hold the same files with the same bytes (hidden files and checkpoints aside)."""
    return _contents(one) == _contents(other)


def _contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    relative = {path.relative_to(folder): path for path in files}
    seen = {short: path for short, path in relative.items() if not any(part.startswith(".") for part in short.parts)}
    return {short.as_posix(): path.read_bytes() for short, path in seen.items()}
