"""nbgrader's step "run the notebook", replaced: the cells run in the sandbox, and the judge writes the graded outputs.

`nbgrader_config.py` names `IsolatedExecute` by its path, so that the command line and Formgrader both go through it:
were it missing, nbgrader would stop instead of going on without it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader import utils
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import DeduplicateIds, NbGraderPreprocessor
from traitlets.config import Config

from vgcourse.course.verdict import Verdict
from vgcourse.staff.judge import canary, sandbox
from vgcourse.staff.judge.judging import Cell, graded_cell, judge, private_check
from vgcourse.staff.judge.pools import course_key, seed_of


class IsolatedExecute(NbGraderPreprocessor):
    """Grade the code of one submission. Only graded cells keep an output: the verdict, and its points as nbgrader's
    partial credit."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        settings = resources["nbgrader"]
        root, solutions = _folders(self.config)
        cells = [cell for cell in nb.cells if cell.cell_type == "code"]
        graded = [cell for cell in cells if utils.is_grade(cell) and not utils.is_solution(cell)]
        plan = [graded_cell(cell.source) if cell in graded else Cell(cell.source) for cell in cells]
        checks = {cell.check: private_check(cell.check, solutions) for cell in plan if cell.check}
        key = course_key(root)
        canary.sung(private_check(canary.EXERCISE, solutions), seed_of(key, "canary"), sandbox.run)
        verdicts = judge(plan, checks, seed_of(key, settings["student"]))
        for cell, planned in zip(cells, plan, strict=True):
            cell.outputs, cell.execution_count = [], None
            if planned.check:
                cell.outputs = outputs(verdicts[planned.check])
        return nb, resources


class ForgetDuplicates(DeduplicateIds):
    """Of a graded cell that was copied the last one counts, and the others become ordinary cells.

    nbgrader leaves them an empty mark, over which its own next step stumbles.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        nb, resources = super().preprocess(nb, resources)
        for cell in nb.cells:
            if cell.metadata.get("nbgrader") == {}:
                del cell.metadata["nbgrader"]
        return nb, resources


def outputs(verdict: Verdict) -> list[NotebookNode]:
    """What the graded cell shows: the verdict in words, then the points, which nbgrader reads.

    The metadata hold the points and the reason of every group, for `vgcourse report`.
    """
    words = verdict._repr_mimebundle_()
    groups = [
        {"group": each.name, "points": each.points, "of": each.of, "reason": each.reason} for each in verdict.groups
    ]
    return [
        new_output("display_data", data=words, metadata={"vgcourse": {"check": verdict.exercise, "groups": groups}}),
        new_output("execute_result", data={"text/plain": repr(verdict.points)}, execution_count=1),
    ]


def _folders(config: Config) -> tuple[Path, Path]:
    """The course's folder, and that of its sources, as nbgrader's configuration says."""
    course = CourseDirectory(config=config)
    return Path(course.root), Path(course.root) / course.source_directory
