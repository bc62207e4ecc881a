"""`vgcourse release`, `feedback`, `export`: nbgrader's own steps, with the exchange where there is one."""

from __future__ import annotations

import csv
import io
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from vgcourse.inputs import BadInput
from vgcourse.staff.nbgrading import configuration, exchange, gradebook, last_line, nbgrader, set_name
from vgcourse.staff.release import same_files

SAFE = ("vgcourse.staff.feedback.SafeFeedback", "vgcourse.staff.feedback.safe_markdown")
SECRET = "submission_secret.txt"
COLUMNS = (
    "assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email",
    "raw_score", "late_submission_penalty", "score", "max_score", "waiting",
)  # fmt: skip
"""Those of nbgrader's own export, and how many answers still wait for a mark."""


def release(course: Path, name: str) -> list[str]:
    """Make exercises/NAME from solutions/NAME, register it in the gradebook, and put it into the exchange.

    Returns what was done, a sentence each.
    """
    name, root = set_name(course, name), exchange(course)
    there = course / "exercises" / name
    if not (course / "solutions" / name / f"{name}.ipynb").is_file():
        raise BadInput(f"There is no solutions/{name}/{name}.ipynb: run `vgcourse build {name[:2]}` in a checkout.")
    with TemporaryDirectory() as scratch:
        _run(
            f"nbgrader cannot release solutions/{name}",
            nbgrader(course, "generate_assignment", name, "--create", "--force",
                     f"--CourseDirectory.release_directory={scratch}"),
        )  # fmt: skip
        made = Path(scratch, name)
        known = there.is_dir()
        same = known and same_files(made, there)
        if not same:
            shutil.rmtree(there, ignore_errors=True)
            shutil.copytree(made, there)
    state = "is as it was" if same else "is made anew" if known else "is made"
    said = [f"exercises/{name} {state} from solutions/{name}: no solutions, no references."]
    if root is None:
        return [*said, f"Hand out that folder as it is; `vgcourse collect {name[:2]} FOLDER` takes in what comes back."]
    _run("nbgrader cannot release it to the exchange", nbgrader(course, "release_assignment", name, "--force"))
    return [*said, f"It is in the exchange, {root}: learners fetch it in JupyterLab (Nbgrader, Assignment List)."]


def feedback(course: Path, name: str, learner: str | None = None) -> list[str]:
    """Write feedback/LEARNER/NAME/NAME.html for everybody who is graded, or one learner; release it to the exchange.

    Returns what was done, a sentence each. Submissions that came by upload have no way back through the exchange.
    """
    name = set_name(course, name)
    _safe(course)
    graded = sorted(path.parents[1].name for path in (course / "autograded").glob(f"*/{name}/{name}.ipynb"))
    if learner is not None and learner not in graded:
        raise BadInput(f"{learner!r} is not graded in {name}; {', '.join(graded) or 'nobody'} is.")
    if not graded:
        raise BadInput(f"Nobody is graded in {name} yet: run `vgcourse grade {name[:2]}` first.")
    chosen = [learner] if learner else graded
    one = [f"--student={learner}"] if learner else []
    _run("nbgrader cannot write the feedback", nbgrader(course, "generate_feedback", name, "--force", *one))
    said = [f"Feedback for {many(len(chosen), 'learner')}: feedback/{learner or '<learner>'}/{name}/{name}.html."]
    if waiting := _waiting(course, name, chosen):
        said.append(f"Without a mark so far: {', '.join(waiting)}. Mark in Formgrader, and run this command again.")
    if exchange(course) is None:
        return [*said, "Send each learner that one file."]
    without = [each for each in graded if not (course / "feedback" / each / name / SECRET).is_file()]
    if set(chosen) - set(without):
        excluded = f"--CourseDirectory.student_id_exclude={','.join(without)}"
        _run("nbgrader cannot release the feedback", nbgrader(course, "release_feedback", name, excluded, *one))
        said.append(f"Released to the exchange for {many(len(set(chosen) - set(without)), 'learner')}.")
    if by_hand := [each for each in chosen if each in without]:
        said.append(f"Not through the exchange, because their answers did not come through it: {', '.join(by_hand)}.")
    return said


def export(course: Path, path: Path) -> int:
    """Write the gradebook as CSV: a row for every learner and problem set. Returns the number of rows."""
    rows = io.StringIO(newline="")
    writer = csv.writer(rows)
    writer.writerow(COLUMNS)
    with gradebook(course) as book:
        everybody = book.students
        for assignment in book.assignments:
            handed_in = {each.student_id: each for each in assignment.submissions}
            for student in everybody:
                submission = handed_in.get(student.id)
                who = [student.id, student.last_name, student.first_name, student.email]
                if submission is None:
                    result = [0.0, 0.0, 0.0, assignment.max_score, 0]
                else:
                    penalty = submission.late_submission_penalty
                    points = submission.score
                    open_ = sum(grade.needs_manual_grade for each in submission.notebooks for grade in each.grades)
                    result = [points, penalty, max(0.0, points - penalty), assignment.max_score, open_]
                when = submission.timestamp if submission else None
                writer.writerow([_cell(each) for each in (assignment.name, assignment.duedate, when, *who, *result)])
    write(path, rows.getvalue().encode())
    return rows.getvalue().count("\r\n") - 1


def write(path: Path, data: bytes) -> None:
    """All of it or nothing; `BadInput` where it cannot be written."""
    beside = path.parent / f".{path.name}.part"
    try:
        beside.write_bytes(data)
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise BadInput(f"{path} cannot be written ({error.strerror or error}): name another file.") from None


def _cell(value: object) -> object:
    """As a table may show it: text that begins like a formula would be computed by a spreadsheet."""
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value[:1] in tuple("=+-@\t\r") else value


def _safe(course: Path) -> None:
    exporter = configuration(course).get("HTMLExporter", {})
    if SAFE[0] not in exporter.get("preprocessors", []) or SAFE[1] not in exporter.get("filters", {}).values():
        raise BadInput(
            f"nbgrader_config.py does not name {' and '.join(SAFE)} for HTMLExporter, without which a learner's answer "
            "could run scripts."
        )


def _waiting(course: Path, name: str, learners: Sequence[str]) -> list[str]:
    with gradebook(course) as book:
        open_ = {each["student"] for each in book.submission_dicts(name) if each["needs_manual_grade"]}
    return [each for each in learners if each in open_]


def _run(what: str, done) -> None:
    if done.returncode:
        raise BadInput(f"{what}: {last_line(done.stdout + done.stderr)}")


def many(count: int, what: str) -> str:
    """Such as "1 learner", "2 learners"."""
    return f"{count} {what}{'s' * (count != 1)}"
