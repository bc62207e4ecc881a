"""A class of 300, graded twice from nothing: are the gradebooks the same, and what does a submission cost?

    python tests/benchmarks/scale.py [submissions]

Many learners hand in the same answers, as in any class; whoever shares answers and inputs shares a verdict, so
what is measured here is everything but the learners' code: reading, keeping, and nbgrader's gradebook.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "staff"))

import classes  # noqa: E402

from vgcourse.staff import grading, meter  # noqa: E402


def main(count: int = 300) -> int:
    """The table; 0 if both gradebooks are the same and everybody is in them."""
    with TemporaryDirectory() as folder:
        course = classes.course(Path(folder))
        classes.class_of(course, count)
        spent, books = {}, []
        for what in ("first time", "again, from nothing", "again, verdicts kept"):
            if what == "again, from nothing":
                shutil.rmtree(course / ".vgcourse")
            if books:
                shutil.rmtree(course / "autograded")
                (course / "gradebook.db").unlink()
            spent[what] = _measured(course)
            books.append(classes.in_file(course))
        verdicts = len(list((course / ".vgcourse" / "verdicts").glob("*/*.json")))
    learners = {learner for _, learner, *_ in books[0]}
    same = books[0] == books[1] == books[2] and len(learners) == count
    print(f"{count} submissions, {verdicts} verdicts, {len(books[0])} grades and comments\n")
    print(f"{'':22}{'CPU s':>8}{'wall s':>8}{'judging, wall s':>17}{'ms of CPU per submission':>26}")
    for what, (cpu, wall, judging) in spent.items():
        print(f"{what:22}{cpu:8.1f}{wall:8.1f}{judging:17.1f}{1000 * cpu / count:26.0f}")
    print(f"\nsame gradebooks: {'yes' if same else 'NO'}")
    return 0 if same else 1


def _measured(course: Path) -> tuple[float, float, float]:
    """CPU and wall seconds of one grading in this process, and how many of the wall were spent until all was judged."""
    began, wall, judged = sum(os.times()[:4]), time.monotonic(), [time.monotonic()]
    count = meter.Meter.__call__

    def watched(self, what):
        count(self, what)
        if what == "judged":
            judged.append(time.monotonic())

    meter.Meter.__call__ = watched
    try:
        found = grading.grade(course, "01")
    finally:
        meter.Meter.__call__ = count
    assert not found.refused, found.refused
    return sum(os.times()[:4]) - began, time.monotonic() - wall, max(judged) - wall


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
