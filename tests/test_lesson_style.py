"""How a lesson sounds and looks, as far as a machine can tell."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted([*ROOT.glob("lessons/*.ipynb"), *ROOT.glob("solutions/[0-9]*/*.ipynb")])
WIDEST = 96  # characters of code that JupyterLab shows at 1280 pixels without scrolling
HYPE = re.compile(
    r"\b(simply|obviously|of course|let's|let us|fascinating|delve|crucial|powerful|easily|note that)\b",
    re.I,
)

every = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem + "-" + path.parts[-2])


def cells(path: Path, kind: str) -> list[str]:
    return [cell.source for cell in nbformat.read(path, 4).cells if cell.cell_type == kind]


@every
def test_no_line_of_code_runs_out_of_the_cell(path):
    assert [line for cell in cells(path, "code") for line in cell.splitlines() if len(line) > WIDEST] == []


@every
def test_no_hype_and_no_shouting(path):
    prose = [
        re.sub(r"`[^`]*`|\$\$[^$]*\$\$|\$[^$]*\$|!\[|\"[^\"]*\"|“[^”]*”", "", cell) for cell in cells(path, "markdown")
    ]
    assert [found for cell in prose for found in HYPE.findall(cell)] == []
    assert [cell for cell in prose if "!" in cell] == []


@pytest.mark.parametrize("path", sorted(ROOT.glob("lessons/*.ipynb")), ids=lambda path: path.stem)
def test_every_lesson_has_the_same_shape(path):
    """A prediction before anything is computed, its reveal, a quiz, an end; from 01 on a trial and the exercises."""
    code, prose = "\n".join(cells(path, "code")), "\n".join(cells(path, "markdown"))
    number = path.stem[:2]
    for call in ("lesson", "predict", "reveal", "quiz", "finish"):
        assert f'vg.{call}("{number}"' in code, f"no vg.{call}"
    assert code.index("vg.predict(") < code.index("vg.reveal(") and "explorer(" in code
    wanted = ["What you can say now"] + (["Quiz", "Exercises", "On trial", "Further reading"] if number != "00" else [])
    assert [heading for heading in wanted if heading not in prose] == []
    predicted, revealed = (re.findall(rf'vg\.{call}\("{number}", "([\w-]+)"', code) for call in ("predict", "reveal"))
    assert sorted(predicted) == sorted(revealed), "a prediction is never revealed"
