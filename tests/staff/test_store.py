"""Verdicts that are kept, found again when nothing has changed and not when anything has; and the time that is left."""

from __future__ import annotations

import io
import shutil
import stat

import pytest

from vgcourse.course.specification import GroupVerdict
from vgcourse.course.verdict import Verdict
from vgcourse.inputs import BadInput
from vgcourse.staff.follows import Package
from vgcourse.staff.judge import grader as graders
from vgcourse.staff.judge import sandbox
from vgcourse.staff.judge.grader import Grader, steady
from vgcourse.staff.judge.judging import Cell
from vgcourse.staff.judge.store import Store, own_folder
from vgcourse.staff.meter import Meter

KEY = b"a secret of sixteen characters or more"
VERDICTS = {
    "sigmoid_slope": Verdict(
        "sigmoid_slope",
        (
            GroupVerdict("basic", "a few numbers", 1.0, 1.0),
            GroupVerdict("edge", "far out", 0.0, 1.0, "It → inf\ud800.", "sigmoid_slope(800.0)", "overflow"),
        ),
        ("It printed: 1",),
    )
}


@pytest.fixture
def store(tmp_path):
    made = Store(tmp_path, KEY)
    made.put("ab" * 32, VERDICTS)
    return made


def test_what_was_kept_comes_back(store):
    assert store.get("ab" * 32) == VERDICTS
    assert store.get("cd" * 32) is None


def test_it_is_for_the_instructor_alone(store, tmp_path):
    store.log({"learner": "a"})
    for folder in (tmp_path / ".vgcourse", *(tmp_path / ".vgcourse").rglob("*")):
        assert not stat.S_IMODE(folder.stat().st_mode) & 0o077


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(path.read_bytes()[:-9]),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes().replace(b'"points": 0.0', b'"points": 1.0')),
        lambda path: path.write_bytes(b"\xff\xfe\n{}"),
        lambda path: path.rename(path.with_name(path.name[::-1])),
    ],
)
def test_a_file_that_is_not_as_it_was_written_holds_no_verdict(store, damage):
    [path] = (store.folder / "verdicts").rglob("*.json")
    damage(path)
    assert store.get("ab" * 32) is None


def test_one_verdict_is_not_another_and_one_course_not_another(store, tmp_path):
    [path] = (store.folder / "verdicts").rglob("*.json")
    elsewhere = path.parents[1] / "cd" / f"{'cd' * 31}.json"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(path.read_bytes())
    assert store.get("cd" * 32) is None
    assert Store(tmp_path, b"another secret of a course").get("ab" * 32) is None


def test_where_nothing_can_be_kept_it_is_said(store, tmp_path):
    (store.folder / "verdicts" / "ef").write_text("a file in the place of a folder")
    with pytest.raises(BadInput, match="A verdict cannot be kept in .*: File exists. Grading stops."):
        store.put("ef" * 32, VERDICTS)
    with pytest.raises(BadInput, match="Grading keeps its verdicts in .*, which cannot be made: Not a directory."):
        own_folder(tmp_path / ".vgcourse" / "verdicts" / "ef")


@pytest.fixture
def course(tmp_path, monkeypatch):
    """(a grader, the file of its references)"""
    monkeypatch.setenv("VGCOURSE_KEY", "a key for this test alone")
    references = tmp_path / "solutions" / "_private" / "set_01.py"
    references.parent.mkdir(parents=True)
    references.write_text("def sigmoid_slope(z):\n    return z\n")
    return Grader(tmp_path, tmp_path / "solutions"), references


PLAN = [Cell("x = 1"), Cell("", "sigmoid_slope", "sigmoid_slope")]


def test_verdicts_are_shared_by_a_pool_and_by_nobody_else(course):
    grader, _ = course
    addresses = {}
    for number in range(60):
        task = grader.task(PLAN, f"learner{number}")
        addresses.setdefault(task.pool, set()).add(task.address)
    assert len(addresses) == 8 and all(len(each) == 1 for each in addresses.values())
    assert len(set.union(*addresses.values())) == 8


def test_whatever_a_verdict_follows_from_is_in_its_address(course, monkeypatch):
    grader, references = course
    address = grader.task(PLAN, "learner").address
    assert grader.task(PLAN, "learner").address == address
    others = [grader.task([Cell("x = 2"), PLAN[1]], "learner").address]
    others.append(grader.task(PLAN[::-1], "learner").address)
    with monkeypatch.context() as changed:
        changed.setattr(graders, "specification", lambda *_: "another version")
        others.append(grader.task(PLAN, "learner").address)
    with monkeypatch.context() as changed:
        changed.setenv(sandbox.UNSAFE, "1")
        others.append(grader.task(PLAN, "learner").address)
    with monkeypatch.context() as changed:
        changed.setenv("VGCOURSE_KEY", "a key for another course")
        others.append(Grader(references.parents[2], references.parents[1]).task(PLAN, "learner").address)
    references.write_text("def sigmoid_slope(z):\n    return 2 * z\n")
    task = grader.task(PLAN, "learner")
    assert task.checks["sigmoid_slope"].reference(3.0) == 6.0, "the file as it is now"
    assert len({address, task.address, *others}) == 7


def test_what_one_exercise_says_is_in_the_address_of_its_own_plan_alone(course, tmp_path, monkeypatch):
    """In a copy of the package with another hint of `he_std`, and then with another judge."""
    grader, references = course
    references.with_name("set_04.py").write_text("def he_std(n_in, left, right):\n    return 1.0\n")
    plans = {name: [Cell("", name, name)] for name in ("sigmoid_slope", "he_std")}
    folder = tmp_path / "vgcourse"
    shutil.copytree(Package().folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(graders, "Package", lambda: Package(folder))

    def addresses():
        graders.specification.cache_clear()
        return {name: grader.task(plan, "learner").address for name, plan in plans.items()}

    before = addresses()
    for file, old, new in (
        ("course/exercises/set_04/he_std.py", "import numpy as np", "import numpy as np, math"),
        ("staff/judge/judging.py", "GROUP_SECONDS = 20.0", "GROUP_SECONDS = 21.0"),
    ):
        text = (folder / file).read_text()
        (folder / file).write_text(text.replace(old, new))
        now = addresses()
        moved, before = {name for name in plans if now[name] != before[name]}, now
        assert moved == ({"he_std"} if "he_std" in file else set(plans))
    graders.specification.cache_clear()


def test_what_was_killed_is_tried_once_more():
    said = iter(
        ["Python was ended by SIGKILL", None, None, "Python was ended by SIGKILL", "Python was ended by SIGKILL"]
    )
    run = steady(lambda job, seconds: sandbox.Ran([job], "", next(said)))
    assert [run(b"job", 1.0).ended for _ in range(3)] == [None, None, "Python was ended by SIGKILL"]


def test_what_no_sandbox_was_made_for_is_tried_once_more_and_then_has_no_verdict(course):
    grader, _ = course
    task = grader.task(PLAN, "learner")
    ran = []

    def run(job, seconds):
        ran.append(job)
        return sandbox.Ran(
            [], "bwrap: Creating new namespace failed: No space left on device", "Python was ended (exit 1)"
        )

    with pytest.raises(
        BadInput, match="No sandbox could be made for it .bwrap: .*No space left on device.*Grade again"
    ):
        grader.judge(task, run)
    assert len(ran) == 2 and grader.known(task) is None


class Terminal(io.StringIO):
    def isatty(self):
        return True


def _watched(seconds, to):
    """What a meter says while ten submissions are judged, each taking so long, and written in a second each."""
    now = [0.0]
    meter = Meter({"judged": (10, 1.0), "written": (10, 1.0)}, to, lambda: now[0])
    left = []
    for kind, each in (("judged", seconds), ("written", 1.0)):
        for _ in range(10):
            now[0] += each
            meter(kind)
            left.append(meter.left())
    meter.close()
    return left, to.getvalue()


def test_the_time_left_is_what_it_will_take():
    left, said = _watched(5.0, Terminal())
    assert left == [5.0 * n + 10.0 for n in range(9, -1, -1)] + [float(n) for n in range(9, -1, -1)]
    assert "\r\x1b[K1 of 10 judged" in said and "about 55 s left" in said and said.endswith("\r\x1b[K")


def test_where_it_is_not_a_terminal_there_are_few_lines_and_short_work_has_none():
    assert _watched(5.0, io.StringIO())[1].count("\n") == 1
    assert _watched(0.01, io.StringIO())[1] == ""
