"""Do the stored numbers still come out? nbval over lessons/ and solutions/, every cell, also as an older processor."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from vgcourse.staff.execution import CELL_SECONDS, environment
from vgcourse.staff.project import Project

INSTRUCTION_SETS = ("native", "AVX2", "SSE4_2")
"""XLA compiles other code for each of these, with other last digits; `native` is whatever this machine has."""


def validate(project: Project, notebooks: Iterable[Path] = (), instruction_set: str = "native") -> int:
    """Run the notebooks (by default all lessons and solutions) and compare every output; pytest's exit code."""
    return nbval(project, notebooks, instruction_set).returncode


def nbval(
    project: Project, notebooks: Iterable[Path] = (), instruction_set: str = "native", **options
) -> subprocess.CompletedProcess:
    """The run behind `validate`; `options` are those of `subprocess.run`.

    The comparison is nbval's; the checkout's conftest.py leaves out text/html, which holds the pictures.
    """
    folders = (project.lessons, project.solutions)
    chosen = list(notebooks) or [path for folder in folders for path in sorted(folder.rglob("[0-9]*.ipynb"))]
    how = ["--nbval", "--nbval-current-env", f"--nbval-cell-timeout={CELL_SECONDS}", "-p", "no:cacheprovider"]
    where = ["--rootdir", str(project.root), "-c", str(project.root / "pyproject.toml")]
    beside = ["-n", "2", "--dist", "loadscope"] if len(chosen) > 1 and importlib.util.find_spec("xdist") else []
    with TemporaryDirectory() as own:
        return subprocess.run(
            [sys.executable, "-m", "pytest", *how, *where, *beside, *map(str, chosen)],
            cwd=project.root,
            env=_as(instruction_set, environment(Path(own))),
            check=False,
            **options,
        )


def _as(instruction_set: str, settings: dict[str, str]) -> dict[str, str]:
    """The environment in which XLA compiles for that instruction set."""
    if instruction_set == "native":
        return settings
    flags = f"{os.environ.get('XLA_FLAGS', '')} --xla_cpu_max_isa={instruction_set}"
    return {**settings, "XLA_FLAGS": flags.strip()}
