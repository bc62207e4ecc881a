"""nbgrader in a course: where the course is, its commands as processes of their own, its gradebook, its exchange."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from traitlets.config import Config, PyFileConfigLoader

from vgcourse.inputs import BadInput
from vgcourse.staff.judge import sandbox

if TYPE_CHECKING:
    from nbgrader.api import Gradebook

CONFIG = "nbgrader_config.py"
COURSE_ID = "vgcourse"
FILE = "gradebook.db"


def find_course(start: Path | None = None) -> Path:
    """The folder around `start` that holds nbgrader_config.py."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / CONFIG).is_file():
            return folder
    raise BadInput(f"This command works in a course (a folder with {CONFIG} in it); {here} is not in one.")


def set_name(course: Path, name: str) -> str:
    """The name of a problem set that was given by name or number."""
    known = sorted(path.name for path in (course / "solutions").glob("[0-9][0-9]_*") if path.is_dir())
    found = [each for each in known if name in (each, each[:2])]
    if not found:
        raise BadInput(
            f"The problem set must be one of {', '.join(known) or '(none: solutions/ is empty)'}; {name!r} came."
        )
    return found[0]


def configuration(course: Path) -> Config:
    """What nbgrader's configuration files say: Jupyter's own folders first, the course's last.

    nbgrader only logs an error in its configuration and goes on without it; here it is a `BadInput`.
    """
    from jupyter_core.paths import jupyter_config_path

    found = Config()
    for folder in (*map(Path, reversed(jupyter_config_path())), course):
        if (folder / CONFIG).is_file():
            try:
                found.merge(PyFileConfigLoader(CONFIG, path=str(folder)).load_config())
            except Exception as error:
                where = CONFIG if folder == course else folder / CONFIG
                raise BadInput(
                    f"{where} cannot be read ({type(error).__name__}: {error}), so nothing was done."
                ) from None
    return found


def exchange(course: Path) -> Path | None:
    """The folder through which learners on the same machine or Hub fetch and submit; None where there is none."""
    from nbgrader.exchange.default import Exchange

    if sys.platform == "win32":
        return None
    named = configuration(course).get("Exchange", {}).get("root")
    usual = Path(Exchange.root.default_value)
    return Path(named) if named else usual if usual.is_dir() else None


def nbgrader(
    course: Path, *command: str, unsafe: bool = False, database: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run an nbgrader command in the course. An error in its configuration ends it."""
    settings = {
        **os.environ,
        "PATH": tools(),
        "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1",
        **({sandbox.UNSAFE: "1"} if unsafe else {}),
        **({"VGCOURSE_DB": database} if database else {}),
    }
    whole = [sys.executable, "-m", "nbgrader", *command, "--log-level=WARN"]
    return subprocess.run(
        whole, cwd=course, env=settings, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False
    )


def tools() -> str:
    """Where commands are looked for: nbgrader calls `alembic` by its bare name to make a gradebook."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


def last_line(log: str) -> str:
    """The line of nbgrader's log that says what went wrong."""
    raised = [
        line.strip()
        for line in log.splitlines()
        if re.match(r"\s*(\w+\.)*\w*(Error|Exception|Input|Broken|NoSandbox|Refused|NotRun): ", line)
    ]
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    return re.sub(r"^\[\w+ \| \w+\] ", "", (raised or lines or ["it said nothing."])[-1])[:400]


def gradebook_url(course: Path) -> str:
    """The gradebook that nbgrader_config.py names (ours takes VGCOURSE_DB), or nbgrader's own: a file in the course."""
    named = configuration(course).get("CourseDirectory", {}).get("db_url")
    url = named if isinstance(named, str) and named else f"sqlite:///{FILE}"
    path = url.removeprefix("sqlite:///")
    return f"sqlite:///{course / path}" if path not in (url, ":memory:") else url


def shown(url: str) -> str:
    """A database's address without its password."""
    if "://" not in url:
        return "(its address is not understood: expected such as postgresql://user@host/name)"
    return re.sub(r"://([^/@:]*):.*@", r"://\1:***@", url)


@contextmanager
def opened(url: str) -> Iterator[Gradebook]:
    """nbgrader's Gradebook, which is made when there is none; `BadInput` where it cannot be used."""
    with warnings.catch_warnings(), patch.dict(os.environ, PATH=tools()):
        warnings.simplefilter("ignore")  # SQLAlchemy's, about nbgrader
        from nbgrader.api import Gradebook
        from sqlalchemy.exc import SQLAlchemyError

        from vgcourse.staff.pipeline import said

        try:
            with Gradebook(url, COURSE_ID) as book:
                yield book
        except ModuleNotFoundError as missing:
            needs = f"{shown(url)} needs the Python package {missing.name}: pip install 'vgcourse[grading]'."
            raise BadInput(needs) from None
        except (SQLAlchemyError, OSError, subprocess.SubprocessError) as error:
            raise BadInput(
                f"The gradebook {shown(url)} cannot be used ({said(error)}): is the database there, and may you write "
                "to it?"
            ) from None


@contextmanager
def gradebook(course: Path) -> Iterator[Gradebook]:
    """The gradebook of a course in which something was released or graded."""
    url = gradebook_url(course)
    if url.startswith("sqlite:///") and not Path(url.removeprefix("sqlite:///")).is_file():
        raise BadInput(f"There is no gradebook in {course} yet: run `vgcourse grade` first.")
    with opened(url) as book:
        yield book
