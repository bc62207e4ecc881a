"""Between a prediction and its reveal nothing that can be read says what will come out.

What a cell there computes is folded by the build. Its code and the prose are not: so a figure whose title is the
finding stands after the reveal, and no sentence has the measured number.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from test_lesson_numbers import NUMBER, SKIPPED, agrees, digits_of, numbers_in, value_of  # noqa: E402

ROOT = Path(__file__).parents[1]
LESSONS = sorted(ROOT.glob("lessons/[0-9]*.ipynb"))
each = pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)


def between(path: Path) -> Iterator[tuple[str, list, list]]:
    """(prediction, the cells between it and its reveal, the outputs of the reveal)."""
    cells, asked = nbformat.read(path, 4).cells, {}
    for place, cell in enumerate(cells):
        for call, name in re.findall(r'vg\.(predict|reveal)\("\d\d", "([\w-]+)"', cell.source):
            if call == "predict":
                asked[name] = place
            else:
                yield name, cells[asked[name] + 1 : place], cell.outputs


def measured(outputs: list) -> str:
    """What stands behind "Measured:" in a stored reveal."""
    texts = [output.get("text", "") + output.get("data", {}).get("text/plain", "") for output in outputs]
    found = re.search(r"Measured: (.*)", "\n".join(texts))
    return found[1] if found else ""


def last_section(cells: list) -> list:
    """The cells behind the last heading."""
    headings = [
        i for i, cell in enumerate(cells) if cell.cell_type == "markdown" and re.search(r"(?m)^##", cell.source)
    ]
    return cells[max(headings, default=0) :]


@each
def test_no_title_tells_the_finding_before_the_reveal(path):
    told = [
        (name, cell.source)
        for name, cells, _ in between(path)
        for cell in last_section(cells)
        if cell.cell_type == "code" and "title=" in cell.source
    ]
    assert told == []


@each
def test_no_sentence_has_the_number_before_the_reveal(path):
    told = []
    for name, cells, outputs in between(path):
        key = measured(outputs)
        numbers = list(numbers_in(key))[-1:] if NUMBER.search(key) else []
        for cell in cells:
            if cell.cell_type == "markdown":
                for found in NUMBER.finditer(SKIPPED.sub(" ", cell.source)):
                    value, digits = value_of(found), digits_of(found)
                    if digits > 1 and any(agrees(value, digits, number) for number in numbers):
                        told.append((name, key, found[0]))
    assert told == []
