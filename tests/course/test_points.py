"""An exercise's points stand in its specification and in its problem set; both must say the same."""

import re
from pathlib import Path

import nbformat
import pytest

from vgcourse.course.exercises import CHECKS, EXERCISES

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("number", EXERCISES)
def test_points_of_the_specification_are_nbgraders_points(number):
    (path,) = ROOT.glob(f"solutions/{number}_*/{number}_*.ipynb")
    graded = {}
    for cell in nbformat.read(path, 4).cells:
        found = re.fullmatch(r'vg\.check\("(\w+)", (\w+)\)', cell.source.strip())
        if found:
            assert cell.metadata.nbgrader.grade and cell.metadata.nbgrader.locked, (
                f"{found[1]} is not locked for grading"
            )
            assert found[1] == found[2]
            graded[found[1]] = cell.metadata.nbgrader.points
    assert graded == {name: sum(group.points for group in CHECKS[name].groups) for name in graded}
    assert set(graded) == {check if isinstance(check, str) else check.name for check in EXERCISES[number]}
