"""`vgcourse validate`, before a term: does everything hold on this machine? One line for each part."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from vgcourse.course.exercises import CHECKS
from vgcourse.inputs import BadInput
from vgcourse.staff import build
from vgcourse.staff.execution import Failed, environment
from vgcourse.staff.judge import canary, sandbox
from vgcourse.staff.judge.judging import private_check
from vgcourse.staff.judge.pools import seed_of
from vgcourse.staff.nbgrading import find_course
from vgcourse.staff.project import Project, sources
from vgcourse.staff.validate import nbval

CORPORA = Path("tests", "course", "test_corpus.py")


class Wrong(Exception):
    """What does not hold; one line or more."""


def parts(project: Project) -> dict[str, Callable[[], str]]:
    """What there is to try, the short ones first. Each gives a sentence, or raises `Wrong`."""
    return {
        "judge": lambda: judge(_course(project)),
        "exercises": lambda: exercises(project),
        "corpora": lambda: corpora(project),
        "notebooks": lambda: notebooks(project),
    }


def tried(project: Project) -> Iterator[tuple[bool, str]]:
    """(whether it holds, the line) of every part, as soon as it is known."""
    for name, part in parts(project).items():
        try:
            yield True, f"holds: {name}. {part()}"
        except (Wrong, BadInput, Failed) as why:
            yield False, f"FAILS: {name}. {why}"


def judge(course: Path) -> str:
    """Every exercise has its reference, and the judge gives known answers the grades they deserve, in a sandbox."""
    references = [private_check(name, course / "solutions") for name in CHECKS]
    sandbox.require(course)
    known = private_check(canary.EXERCISE, course / "solutions")
    canary.sing(known, seed_of(b"before the term, no secret", "canary"), sandbox.run)
    return f"{len(references)} references; a right, a wrong and a hostile answer got what they deserve."


def exercises(project: Project) -> str:
    """solutions/ and lessons/ follow from source/, and exercises/ from solutions/."""
    chosen = sources(project)
    if problems := build.check(project, chosen):
        raise Wrong("\n  ".join(problems))
    return f"{len(chosen)} notebooks follow from their sources, and what learners get from the solutions."


def corpora(project: Project) -> str:
    """Every answer of tests/corpus gets its verdict: solutions pass, stubs fail, misconceptions get their hints."""
    if not (project.root / CORPORA).is_file():
        raise Wrong(f"There is no {CORPORA} in {project.root}: this needs a checkout of the course.")
    if missing := [each for each in ("beartype", "hypothesis") if importlib.util.find_spec(each) is None]:
        raise Wrong(f"This needs {' and '.join(missing)}: `pip install --editable '.[test]'` in the checkout.")
    where = ["--rootdir", str(project.root), "-c", str(project.root / "pyproject.toml"), "-p", "no:cacheprovider"]
    beside = ["-n", "2"] if importlib.util.find_spec("xdist") else []
    with TemporaryDirectory() as own:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", *where, *beside, str(project.root / CORPORA)],
            cwd=project.root, env=environment(Path(own)), capture_output=True, text=True, check=False,
        )  # fmt: skip
    return f"{_passed(done)} verdicts on right, wrong and mutated answers are what they should be."


def notebooks(project: Project) -> str:
    """Every cell of every lesson and solution prints what is stored."""
    return f"{_passed(nbval(project, capture_output=True, text=True))} cells print what is stored."


def _course(project: Project) -> Path:
    try:
        return find_course()
    except BadInput:
        return project.root


def _passed(done: subprocess.CompletedProcess[str]) -> int:
    """How many tests passed, where all did."""
    said = done.stdout + done.stderr
    count = re.search(r"\b(\d+) passed", said)
    if done.returncode or not count:
        failed = [line for line in said.splitlines() if line.startswith(("FAILED", "ERROR"))]
        last = [line for line in said.splitlines() if line.strip()][-3:]
        what = f"{len(failed)} of them fail:" if failed else f"pytest broke off (exit {done.returncode}):"
        raise Wrong("\n  ".join([what, *(failed[:20] or last)]))
    return int(count[1])
