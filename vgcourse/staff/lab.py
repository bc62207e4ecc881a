"""JupyterLab, opened on the lessons: of a checkout, or of the folder that `vgcourse start` made."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

from vgcourse import shadows
from vgcourse.inputs import BadInput
from vgcourse.staff.project import Project
from vgcourse.staff.started import RECORD

STRICT = {"TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1"}
"""With it, an error in nbgrader_config.py leaves no Formgrader; without, one that grades without the judge."""


def open_lab(project: Project, options: list[str]) -> int:
    """Start JupyterLab in a checkout or a learner's folder, on lesson 00, until Ctrl-C. Options go to JupyterLab."""
    own = (project.root / RECORD).is_file()
    first = next(iter(sorted(project.lessons.glob("00*.ipynb"))), None)
    if first is None:
        raise BadInput(f"There is no lesson in {project.lessons} yet: run `vgcourse {'start' if own else 'build'}`.")
    print(f"JupyterLab opens {project.root}; Ctrl-C ends it.", file=sys.stderr)
    if said := shadows.sentence(first.parent):
        print(said, file=sys.stderr)
    if getattr(os, "geteuid", lambda: 1)() == 0 and "--allow-root" not in options:  # as in most containers
        print("JupyterLab runs as root: whoever has the address with its token may do anything here.", file=sys.stderr)
        options = ["--allow-root", *options]
    page = f"--LabApp.default_url=/lab/tree/{first.relative_to(project.root).as_posix()}"
    command = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={project.root}", page, *options]
    return _until_it_ends(command, {**os.environ, **({} if own else STRICT)})


def _until_it_ends(command: list[str], env: dict[str, str]) -> int:
    """The exit code; 0 where Ctrl-C or SIGTERM ended it, which ends JupyterLab too, with its kernels."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with subprocess.Popen(command, env=env) as jupyter:
            try:
                return jupyter.wait()
            except KeyboardInterrupt:
                jupyter.terminate()  # it is asked, so that it can end its kernels; whoever cannot wait asks again
                jupyter.wait()
                return 0
    finally:
        signal.signal(signal.SIGTERM, before)
