"""`vgcourse report --claims`: a class of made submissions is counted, nobody is named, small groups are not shown."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import nbformat
import pytest

from vgcourse.course.questions.claims import ASKED
from vgcourse.inputs import BadInput
from vgcourse.staff import claims_report as reports
from vgcourse.staff import cli
from vgcourse.staff.claims_report import FEWEST, claims_report

NAME = "13_claims"
VERDICT = {claim.name: ("true", "depends", "false")[i % 3] for i, claim in enumerate(ASKED)}
RIGHT = "".join({"true": "T", "depends": "d", "false": "F"}[VERDICT[claim.name]] for claim in ASKED)
LEARNERS = ("ada-lovelace", "ben-nakamura", "cy-twombly", "di-prima", "emmy-noether", "fritz-lang")


@pytest.fixture
def course(tmp_path) -> Path:
    (tmp_path / "solutions" / NAME).mkdir(parents=True)
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    return tmp_path


def hand_in(course: Path, learner: str, before: str, after: str, edition: str = "1", code: str = "") -> Path:
    answers = f'{{"before": "{before}", "after": "{after}", "edition": "{edition}"}}'
    text = code or f"def claims_held(when):\n    answers = {answers}"
    path = course / "submitted" / learner / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(text)]), path)
    return path


def report(course: Path):
    return claims_report(course, VERDICT.__getitem__)


@pytest.fixture
def class_of_six(course) -> Path:
    """The first claim is right before, and the third wrong both times with most; the rest is learnt by all but one."""
    wrong = "T" + "f" * 19
    for number, learner in enumerate(LEARNERS):
        after = RIGHT[:2] + ("T" if number < 5 else "F") + RIGHT[3:] if number else wrong[:2] + "T" + wrong[3:]
        hand_in(course, learner, wrong[:2] + "t" + wrong[3:], after)
    return course


def test_beliefs_that_did_not_move_stand_on_top(class_of_six):
    found = report(class_of_six)
    top = found.claims[0]
    assert top.claim is ASKED[2] and (top.learners, top.stuck) == (6, 5)
    assert top.before == (6, 0, 0, 0) and top.after == (5, 0, 1, 0) and top.gain == pytest.approx(1 / 6)
    first = next(each for each in found.claims if each.claim is ASKED[0])
    assert (first.right(first.before), first.right(first.after), first.stuck) == (6, 6, 0) and math.isnan(first.gain)
    second = next(each for each in found.claims if each.claim is ASKED[1])
    assert (second.right(second.before), second.right(second.after), second.stuck) == (0, 5, 1)
    assert [each.stuck for each in found.claims] == sorted((each.stuck for each in found.claims), reverse=True)


def test_the_table_counts_and_names_nobody(class_of_six):
    said = str(report(class_of_six))
    lines = said.splitlines()
    assert lines[0] == "Claims before and after: 6 learners handed in answers."
    assert "   6       0      1   0.17                5  " + ASKED[2].says in said
    assert f"   6       6      6      –                0  {ASKED[0].says}" in said
    assert lines[-1].startswith("Together ") and "a gain of 0." in lines[-1]
    assert not any(part in said for learner in LEARNERS for part in learner.split("-") if len(part) > 3)


def test_of_fewer_than_five_nothing_is_shown(course):
    for learner in LEARNERS[: FEWEST - 1]:
        hand_in(course, learner, RIGHT, RIGHT)
    found = report(course)
    said = str(found)
    assert said == (
        "Claims before and after: fewer than 5 learners handed in answers.\n"
        "Nothing is shown of fewer than 5 learners: it would say what single people answered."
    )
    with pytest.raises(BadInput, match="Nothing is written of fewer than 5"):
        found.write_csv(course / "c.csv")


def test_a_claim_that_fewer_than_five_answered_has_no_numbers(course):
    for number, learner in enumerate(LEARNERS):
        hand_in(course, learner, ("-" if number > 3 else "T") + RIGHT[1:], RIGHT)
    found = report(course)
    last = found.claims[-1]
    assert last.claim is ASKED[0] and last.learners == 4 and not last.shown
    assert f"fewer than 5 answered it both times       {ASKED[0].says}" in str(found)
    found.write_csv(course / "c.csv")
    rows = list(csv.DictReader((course / "c.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == 20 and rows[-1]["learners"] == "fewer than 5"
    assert not any(rows[-1][column] for column in reports.COLUMNS[5:])
    assert rows[0]["learners"] == "6" and rows[0]["gain"] == "" and rows[0]["still not right"] == "0"


def test_what_cannot_be_read_is_counted_and_run_by_nobody(class_of_six):
    hand_in(class_of_six, "zed1", RIGHT, RIGHT, edition="2")
    hand_in(class_of_six, "zed2", RIGHT[:-1], RIGHT)
    hand_in(class_of_six, "zed3", "", "", code="import os\nos._exit(1)")
    hand_in(class_of_six, "zed4", RIGHT, RIGHT).write_text("{ cut off")
    hand_in(class_of_six, "zed5", RIGHT, RIGHT).write_bytes(b"")
    hand_in(class_of_six, "zed6", "-" * 20, RIGHT)
    earlier = hand_in(class_of_six, ".earlier", RIGHT, RIGHT)
    found = report(class_of_six)
    assert earlier.is_file() and (found.learners, found.unread, found.half) == (6, 5, 1)
    said = str(found)
    assert "Without answers that can be read: 5 notebooks." in said and "zed" not in said
    assert "not counted: fewer than 5 learners." in said


def test_a_learner_counts_once(class_of_six):
    path = class_of_six / "submitted" / LEARNERS[0] / NAME / f"{NAME}.ipynb"
    (path.parent / "copy.ipynb").write_bytes(path.read_bytes())
    assert report(class_of_six).learners == 6


def test_the_command(class_of_six, monkeypatch, capsys):
    monkeypatch.chdir(class_of_six)
    import vgcourse.experiments.lesson_13.trials as trials

    class Tried:
        def __init__(self, name):
            self.verdict = VERDICT[name]

    monkeypatch.setattr(trials, "trial", Tried)
    assert cli.main(["report", "--claims", "--csv", "c.csv"]) == 0
    assert "The table is in c.csv." in capsys.readouterr().out and (class_of_six / "c.csv").is_file()
    assert cli.main(["report", "13", "--claims"]) == 0
    assert cli.main(["report", "01", "--claims"]) == 2 and cli.main(["report"]) == 2
    said = capsys.readouterr().err
    assert "The claims are those of problem set 13" in said and "Which problem set?" in said


def test_nobody_has_handed_in(course):
    with pytest.raises(BadInput, match="Nobody has handed in 13_claims yet"):
        report(course)
