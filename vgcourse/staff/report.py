"""`vgcourse report`: which misconceptions a class has met in a problem set, from the judge's verdicts in autograded/.

The names are those of the hints (`Hint.name`); a learner counts once for each misconception, in however many groups of
cases it showed.
"""

from __future__ import annotations

import csv
import io
import json
import textwrap
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vgcourse.course.exercises import EXERCISES
from vgcourse.course.specification import NO_ANSWER, NOT_WRITTEN, UNEXPLAINED
from vgcourse.inputs import BadInput
from vgcourse.staff.classroom import many, write
from vgcourse.staff.judge.judging import NOT_JUDGED
from vgcourse.staff.nbgrading import set_name
from vgcourse.views.figure import Axis, Curve, Figure

COLUMNS = ("set", "exercise", "misconception", "learners", "of", "points lost")
WORDS = {
    NOT_WRITTEN: "(not written yet)",
    NO_ANSWER: "(no answer came)",
    UNEXPLAINED: "(no known misconception)",
    NOT_JUDGED: "(not judged: no time was left)",
}
"""How the table names what is no misconception."""
MOST_DRAWN = 12


@dataclass(frozen=True)
class Met:
    """A misconception in an exercise: how many learners met it, and the points that the class lost by it."""

    exercise: str
    misconception: str
    learners: int
    lost: float


@dataclass(frozen=True)
class Exercise:
    """How a class did in an exercise: learners, those with all points, and their mean."""

    name: str
    learners: int
    passed: int
    mean: float
    of: float
    met: tuple[Met, ...]


@dataclass(frozen=True)
class Report:
    """All exercises of a problem set, in their order. `old`: learners whose verdicts name no misconception."""

    name: str
    learners: int
    exercises: tuple[Exercise, ...]
    old: tuple[str, ...] = ()

    @property
    def met(self) -> list[Met]:
        """Whatever was met anywhere, by most learners first."""
        every = [met for exercise in self.exercises for met in exercise.met]
        return sorted(every, key=lambda met: (-met.learners, -met.lost, met.exercise, met.misconception))

    def __str__(self) -> str:
        lines = [f"{self.name}: {many(self.learners, 'learner')} graded."]
        width = max((len(met.misconception) for met in self.met), default=0)
        for each in self.exercises:
            passed = f"{each.passed} of {each.learners} have all {_points(each.of)}"
            lines.append(f"\n{each.name}: {passed}; the mean is {each.mean:.1f}.")
            for met in each.met:
                lines.append(f"  {met.learners:4d}  {met.misconception:{width}}  cost {_points(met.lost)}")
        if self.old:
            who = ", ".join(self.old[:5]) + (" …" if len(self.old) > 5 else "")
            lines.append(f"\nNot counted, because an earlier judge graded them: {who}. `vgcourse grade` grades again.")
        return "\n".join(lines)

    def write_csv(self, path: Path) -> None:
        """A row for every exercise and misconception."""
        text = io.StringIO(newline="")
        rows = csv.writer(text)
        rows.writerow(COLUMNS)
        for each in self.exercises:
            for met in each.met:
                rows.writerow((self.name, each.name, met.misconception, met.learners, each.learners, met.lost))
        write(path, text.getvalue().encode())

    def figure(self) -> Figure:
        """The misconceptions that most learners met, as dots over the number of learners."""
        known = [met for met in self.met if met.misconception not in WORDS.values()]
        shown = known[:MOST_DRAWN][::-1]
        if known:
            top = known[0]
            title = textwrap.shorten(
                f"{top.learners} of {self.learners} met: {top.misconception}", 46, placeholder=" …"
            )
        else:
            title = f"No known misconception among {many(self.learners, 'learner')}"
        names = tuple(f"{met.exercise}: {met.misconception}" for met in shown)
        lines = [Curve((0, met.learners), (row, row), form="theory", color="factor") for row, met in enumerate(shown)]
        dots = Curve([met.learners for met in shown], range(len(shown)), form="measurement", color="factor")
        return Figure(
            title,
            Axis(
                f"learners, of {self.learners} in problem set {self.name[:2]}", range=(0, 1.03 * max(self.learners, 1))
            ),
            Axis("", names=names, range=(-0.7, max(len(shown), 1) - 0.3)),
            curves=(*lines, dots) if shown else (),
            alt=f"{title}. " + " ".join(f"{met.exercise}, {met.misconception}: {met.learners}." for met in shown[::-1]),
        )

    def draw(self, path: Path) -> None:
        """Write the figure to a PNG or SVG file, by the ending of its name. Its alt text stands in the file."""
        from vgcourse.views import draw

        formats = {".png": _described, ".svg": draw.svg}
        if path.suffix.lower() not in formats:
            raise BadInput(f"A figure is a .png or a .svg file; {path.name!r} came.")
        write(path, formats[path.suffix.lower()](self.figure()))


def _described(figure: Figure) -> bytes:
    """The PNG, with its alt text in the field "Description"."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    words, file = PngInfo(), io.BytesIO()
    words.add_itxt("Description", figure.description)
    Image.open(io.BytesIO(figure.png())).save(file, format="PNG", optimize=True, pnginfo=words)
    return file.getvalue()


def report(course: Path, name: str) -> Report:
    """The report on a problem set, from every graded notebook in autograded/."""
    name = set_name(course, name)
    verdicts, old = defaultdict(list), []
    paths = sorted((course / "autograded").glob(f"*/{name}/{name}.ipynb"))
    for path in paths:
        found = list(_verdicts(path))
        if not found:
            old.append(path.parents[1].name)
        for check, groups in found:
            verdicts[check].append(groups)
    if not paths:
        raise BadInput(f"Nobody is graded in {name} yet: run `vgcourse grade {name[:2]}` first.")
    order = [check.name for check in EXERCISES[name[:2]]]
    exercises = tuple(_exercise(check, verdicts[check]) for check in order if check in verdicts)
    return Report(name, len(paths) - len(old), exercises, tuple(old))


def _verdicts(path: Path):
    """(exercise, its groups) of every graded cell."""
    try:
        cells = json.loads(path.read_bytes())["cells"]
    except (ValueError, KeyError, OSError):
        raise BadInput(f"{path} cannot be read: grade {path.parents[1].name} again.") from None
    for output in (output for cell in cells for output in cell.get("outputs", ())):
        if said := output.get("metadata", {}).get("vgcourse"):
            yield said["check"], said["groups"]


def _exercise(name: str, verdicts: Sequence[list[dict[str, Any]]]) -> Exercise:
    points = [sum(group["points"] for group in groups) for groups in verdicts]
    of = max(sum(group["of"] for group in groups) for groups in verdicts)
    learners, lost = defaultdict(int), defaultdict(float)
    for groups in verdicts:
        for reason in {group["reason"] for group in groups if group["reason"]}:
            learners[reason] += 1
        for group in groups:
            if group["reason"]:
                lost[group["reason"]] += group["of"] - group["points"]
    met = [Met(name, WORDS.get(each, each), learners[each], lost[each]) for each in learners]
    met.sort(key=lambda met: (-met.learners, -met.lost, met.misconception))
    full = sum(got == of for got in points)
    return Exercise(name, len(verdicts), full, sum(points) / len(points), of, tuple(met))


def _points(lost: float) -> str:
    return f"{lost:g} point{'s' * (lost != 1)}"
