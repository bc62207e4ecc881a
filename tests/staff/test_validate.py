"""Stored outputs come out again on other processors, and do not when a number of the package is wrong."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import outside
import pytest
from checkouts import bring

from vgcourse.staff import notebooks
from vgcourse.staff.project import find_project
from vgcourse.staff.validate import INSTRUCTION_SETS, _as

evidence = outside.evidence(__file__)

ROOT = Path(__file__).resolve().parents[2]
PROJECT = find_project(ROOT)
BUILT = [*sorted(PROJECT.lessons.glob("*.ipynb")), *sorted(PROJECT.solutions.glob("[0-9]*/*.ipynb"))]


def vgcourse(*arguments: str, folder: Path = ROOT, **more: str) -> subprocess.CompletedProcess:
    """The command line in a process of its own, with the package that stands in `folder`."""
    settings = {**os.environ, "PYTHONPATH": str(folder), **more}
    settings.pop("PYTEST_XDIST_WORKER", None)
    command = [sys.executable, "-m", "vgcourse.staff.cli", *arguments]
    return subprocess.run(command, cwd=folder, env=settings, capture_output=True, text=True)


@pytest.mark.parametrize("instruction_set", ["SSE4_2", "AVX2"])
def test_every_output_comes_out_on_other_processors(instruction_set):
    """Of one lesson and its problem set; of all of them with `make validate`. The machine's own set is nbval's part
    of `make test`."""
    done = vgcourse("validate", "--as", instruction_set, "01")
    assert done.returncode == 0, done.stdout[-6000:]
    assert re.search(r"\d+ passed", done.stdout) and "skipped" not in done.stdout


def test_the_instruction_set_reaches_xla(monkeypatch):
    monkeypatch.setenv("XLA_FLAGS", "--xla_dump_to=x")
    assert _as("SSE4_2", {})["XLA_FLAGS"] == "--xla_dump_to=x --xla_cpu_max_isa=SSE4_2"
    assert _as("native", {"A": "b"}) == {"A": "b"}
    assert INSTRUCTION_SETS[0] == "native"


def copy_of_the_course(folder: Path) -> Path:
    """The package, the notebooks, and what pytest needs to run them."""
    for name in ("vgcourse", "lessons", "source"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    bring(folder, "pyproject.toml")
    return folder


WRONG = {
    "the maximum slope is .26": (r"(\bsigmoid, )max_slope=0\.25\b", r"\1max_slope=0.26"),
    "the sigmoid's own slope is .26": (r"jax\.nn\.sigmoid\(z\)", "1.04 * jax.nn.sigmoid(z)"),
}


@pytest.mark.parametrize("mistake", WRONG)
def test_nbval_fails_when_a_slope_is_wrong(tmp_path, mistake):
    copy = copy_of_the_course(tmp_path)
    module = copy / "vgcourse" / "nets" / "activations.py"
    right = module.read_text()
    module.write_text(re.sub(*WRONG[mistake], right))
    assert module.read_text() != right
    done = vgcourse("validate", "lessons/01_chain_rule.ipynb", folder=copy, PYTEST_ADDOPTS="-x")  # one cell is enough
    assert done.returncode == 1, done.stdout[-6000:]
    assert "Cell outputs differ" in done.stdout and "mismatch 'text/plain'" in done.stdout


@pytest.fixture
def tiny(tmp_path) -> Path:
    """A checkout with one lesson of one cell, and what it printed."""
    bring(tmp_path, "pyproject.toml")
    (tmp_path / "source").mkdir()
    (tmp_path / "lessons").mkdir()
    return tmp_path


def write(folder: Path, *outputs: dict, source: str = "1 / 4") -> None:
    cell = nbformat.v4.new_code_cell(source, execution_count=1, outputs=[nbformat.from_dict(o) for o in outputs])
    notebook = nbformat.v4.new_notebook(cells=[cell], metadata=notebooks.METADATA)
    (folder / "lessons" / "01_tiny.ipynb").write_text(notebooks.to_json(notebook))


def result(text: str, html: str | None = None) -> dict:
    data = {"text/plain": text} | ({"text/html": html} if html else {})
    return {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": data}


def test_numbers_are_compared_and_pictures_are_not(tiny):
    source = "class F:\n    __repr__ = lambda s: 'F(1, 2)'\n    _repr_html_ = lambda s: '<img src=new>'\nF()"
    write(tiny, result("F(1, 2)", "<img src=old>"), source=source)
    assert vgcourse_nbval(tiny).returncode == 0
    write(tiny, result("F(1, 3)", "<img src=new>"), source=source)
    assert "mismatch 'text/plain'" in vgcourse_nbval(tiny).stdout


def vgcourse_nbval(folder: Path) -> subprocess.CompletedProcess:
    """nbval with this checkout's package and the conftest of `folder`."""
    code = (
        "import sys; from pathlib import Path; from vgcourse.staff.project import Project; "
        "from vgcourse.staff.validate import validate; sys.exit(validate(Project(Path.cwd())))"
    )
    return subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)


@pytest.mark.parametrize("path", BUILT, ids=lambda path: path.stem + "-" + path.parents[0].name)
def test_no_cell_escapes_validation(path):
    """nbval compares nothing where a cell was not run, is tagged, or holds only a picture."""
    notebook = notebooks.read_notebook(path)
    assert notebooks.blemishes(notebook) == []
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    outputs = [output for cell in code for output in cell.outputs if "data" in output]
    for output in (output for output in outputs if output.data != notebooks.FOLDED_NOTE):
        assert output.data.get("text/plain", "").strip(), f"a picture without its numbers: {sorted(output.data)}"
        assert notebooks.WIDGET_VIEW not in output.data and "image/png" not in output.data
    assert "widgets" not in notebook.metadata
    assert path.stat().st_size < 1_000_000
