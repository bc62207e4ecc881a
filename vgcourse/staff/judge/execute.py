"""nbgrader's step "run the notebook", replaced: the cells run in the sandbox, and the judge writes the graded outputs.

`nbgrader_config.py` names `IsolatedExecute` by its path, so that the command line and Formgrader both go through it:
were it missing, nbgrader would stop instead of going on without it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from nbformat import NotebookNode, from_dict
from nbformat.v4 import new_output
from nbgrader import utils
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import DeduplicateIds, NbGraderPreprocessor

from vgcourse.course.verdict import Verdict
from vgcourse.staff.judge import runners
from vgcourse.staff.judge.grader import Grader
from vgcourse.staff.judge.judging import Cell, graded_cell
from vgcourse.staff.submissions import as_cell, marks_of


class IsolatedExecute(NbGraderPreprocessor):
    """Grade the code of one submission. Only graded cells keep an output: the verdict, and its points as nbgrader's
    partial credit.

    A verdict that was reached before is taken from the course's store; otherwise the code runs now, in a sandbox.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        settings = resources["nbgrader"]
        course = CourseDirectory(config=self.config)
        grader = Grader(Path(course.root), Path(course.root, course.source_directory))
        cells, plan = planned(nb)
        task = grader.task(plan, settings["student"])
        verdicts = grader.known(task)
        if verdicts is None:
            with runners.here(workers=1, one_shot=True) as runner:
                grader.trust(runner.run)
                verdicts = grader.judge(task, runner.run)
            folder = course.format_path(course.submitted_directory, settings["student"], settings["assignment"])
            submission = Path(folder, f"{settings['notebook']}.ipynb")
            grader.record(settings["student"], submission, task, verdicts, runner.kind)
        for cell, step in zip(cells, plan, strict=True):
            cell.outputs, cell.execution_count = [], None
            if step.check:
                cell.outputs = outputs(verdicts[step.check])
        return nb, resources


def planned(nb: NotebookNode) -> tuple[list[NotebookNode], list[Cell]]:
    """The code cells of a sanitised submission, and what is to be done at each."""
    cells = [cell for cell in nb.cells if cell.cell_type == "code"]
    graded = [utils.is_grade(cell) and not utils.is_solution(cell) for cell in cells]
    return cells, [graded_cell(cell.source) if g else Cell(cell.source) for cell, g in zip(cells, graded, strict=True)]


class ForgetDuplicates(DeduplicateIds):
    """Of a graded cell that was copied the last one counts, and the others become ordinary cells; so does a cell that
    was pasted from another problem set. Its mark says what the gradebook does. Of all other metadata nothing is kept.

    nbgrader leaves such cells a mark without a name, over which its own next step stumbles; and there are metadata over
    which its pages stumble.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        settings = resources["nbgrader"]
        with Gradebook(settings["db_url"]) as gradebook:
            marks = marks_of(gradebook.find_notebook(settings["notebook"], settings["assignment"]))
        nb.metadata = from_dict({"language_info": {"name": "python", "pygments_lexer": "ipython3"}})
        for at, cell in enumerate(nb.cells):
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            mark = marks.get(name) if isinstance(name, str) else None
            cell.metadata = from_dict({"nbgrader": dict(mark)} if mark else {})
            if mark and cell.cell_type != mark["cell_type"]:
                nb.cells[at] = from_dict(as_cell(mark["cell_type"], cell.source, cell.metadata, cell.get("id", name)))
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
