"""What runs beside what, in a project of three small files: files stay whole, and a worker that dies ends the run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from checkouts import bring

ROOT = Path(__file__).resolve().parents[1]
DIES = "import os, signal\ndef test_dies(): os.kill(os.getpid(), signal.SIGKILL)\n"
PASSES = "import time\n" + "".join(f"def test_{i}(): time.sleep(0.05)\n" for i in range(4))


def run(project: Path, *files: str) -> tuple[int, list[str]]:
    """The exit code and the lines of `pytest -n 2`, as `make test` calls it, beside this checkout's conftest.py."""
    bring(project)
    (project / "pytest.ini").write_text("[pytest]\n")
    for number, text in enumerate(files):
        (project / f"test_{number}.py").write_text(text)
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    plain["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # all but xdist
    call = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "xdist",
        "-n",
        "2",
        "--dist",
        "loadscope",
        "--no-loadscope-reorder",
        "-v",
    ]
    done = subprocess.run(call, cwd=project, env=plain, capture_output=True, text=True, timeout=90)
    return done.returncode, done.stdout.splitlines()


@pytest.mark.parametrize("files", [(PASSES, PASSES, DIES), (DIES,)], ids=["at the end", "alone"])
def test_a_worker_that_dies_ends_the_run(tmp_path, files):
    """xdist would start another one, give it that file of one test, and wait: nobody tells such a worker to begin."""
    code, lines = run(tmp_path, *files)
    assert code == 1 and any("crashed while running" in line and line.startswith("worker") for line in lines), lines


def test_a_file_stays_in_one_worker(tmp_path):
    code, lines = run(tmp_path, PASSES, PASSES, PASSES)
    ran = [line.split() for line in lines if "PASSED" in line]  # [gw1] [ 25%] PASSED test_0.py::test_2
    assert code == 0 and len(ran) == 12
    assert len({(words[0], words[-1].split("::")[0]) for words in ran}) == 3
