"""`vgcourse report`: counts of learners and lost points, from the verdicts that stand in the graded notebooks."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import nbformat
import pytest
from PIL import Image

from vgcourse.course.exercises import CHECKS
from vgcourse.course.specification import NO_ANSWER, NOT_WRITTEN, UNEXPLAINED, Failure, GroupVerdict
from vgcourse.course.verdict import Verdict
from vgcourse.inputs import BadInput
from vgcourse.staff import cli
from vgcourse.staff.judge.execute import outputs
from vgcourse.staff.report import Report, report

NAME = "01_chain_rule"


def verdict(exercise: str, *reasons: str | None) -> Verdict:
    """What the judge would find, if the groups failed for these reasons."""
    groups = zip(CHECKS[exercise].groups, reasons, strict=True)
    return Verdict(
        exercise,
        tuple(
            GroupVerdict(g.name, g.about, 0.0 if why else g.points, g.points, why and "A sentence.", None, why)
            for g, why in groups
        ),
    )


@pytest.fixture
def course(tmp_path) -> Path:
    (tmp_path / "solutions" / NAME).mkdir(parents=True)
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    return tmp_path


def grade(course: Path, learner: str, *verdicts: Verdict) -> None:
    cells = [nbformat.v4.new_code_cell("check", outputs=outputs(each)) for each in verdicts]
    path = course / "autograded" / learner / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1"), *cells]), path)


@pytest.fixture
def graded(course) -> Report:
    grade(course, "ada", verdict("sigmoid_slope", None, None), verdict("chain_factors", None, None, None))
    grade(
        course, "ben", verdict("sigmoid_slope", "tanh", "tanh"), verdict("chain_factors", "reversed", None, "reversed")
    )
    grade(course, "cy", verdict("sigmoid_slope", "tanh", "overflow"), verdict("chain_factors", *[NOT_WRITTEN] * 3))
    grade(course, "di", verdict("chain_factors", NO_ANSWER, UNEXPLAINED, None))
    grade(course, "old")
    return report(course, "01")


def test_a_learner_counts_once_and_points_add_up(graded):
    slope, factors = graded.exercises
    assert (slope.name, slope.learners, slope.passed, slope.of) == ("sigmoid_slope", 3, 1, 2.0)
    assert slope.mean == pytest.approx(2 / 3)
    assert [(met.misconception, met.learners, met.lost) for met in slope.met] == [
        ("tanh", 2, 3.0),
        ("overflow", 1, 1.0),
    ]
    points = {group.name: group.points for group in CHECKS["chain_factors"].groups}
    assert {met.misconception: (met.learners, met.lost) for met in factors.met} == {
        "reversed": (1, points["basic"] + points["deep"]),
        "(not written yet)": (1, 4.0),
        "(no answer came)": (1, points["basic"]),
        "(no known misconception)": (1, points["edge"]),
    }
    assert graded.learners == 4 and graded.old == ("old",)
    assert graded.met[0].misconception == "tanh"


def test_the_table(graded):
    said = str(graded)
    assert said.startswith("01_chain_rule: 4 learners graded.\n")
    assert "sigmoid_slope: 1 of 3 have all 2 points; the mean is 0.7.\n     2  tanh " in said
    assert "cost 3 points" in said and "cost 1 point\n" in said
    assert said.endswith("an earlier judge graded them: old. `vgcourse grade` grades again.")


def test_the_csv_file(graded, tmp_path):
    graded.write_csv(tmp_path / "r.csv")
    rows = list(csv.DictReader((tmp_path / "r.csv").read_text(encoding="utf-8").splitlines()))
    assert len(rows) == sum(len(each.met) for each in graded.exercises) == 6
    assert rows[0] == {
        "set": NAME, "exercise": "sigmoid_slope", "misconception": "tanh",
        "learners": "2", "of": "3", "points lost": "3.0",
    }  # fmt: skip


def test_the_figure_says_the_same_to_those_who_do_not_see_it(graded, tmp_path):
    figure = graded.figure()
    assert figure.title == "2 of 4 met: tanh"
    assert figure.y.names == ("sigmoid_slope: overflow", "chain_factors: reversed", "sigmoid_slope: tanh")
    assert figure.curves[-1].x == (1, 1, 2)
    graded.draw(tmp_path / "r.png")
    graded.draw(tmp_path / "r.svg")
    picture = Image.open(io.BytesIO((tmp_path / "r.png").read_bytes()))
    assert picture.text["Description"] == figure.description and "sigmoid_slope, tanh: 2." in figure.description
    root = ElementTree.parse(tmp_path / "r.svg").getroot()
    words = {child.tag.split("}")[1]: child.text for child in list(root)[:2]}
    assert root.get("role") == "img" and words == {"title": figure.title, "desc": figure.description}
    with pytest.raises(BadInput, match=r"a \.png or a \.svg file; 'r\.pdf' came"):
        graded.draw(tmp_path / "r.pdf")


def test_a_class_without_misconceptions_has_a_figure_too(course):
    grade(course, "ada", verdict("sigmoid_slope", None, None))
    figure = report(course, "01").figure()
    assert figure.title == "No known misconception among 1 learner" and figure.png()


def test_a_notebook_that_is_cut_off(course):
    grade(course, "ada", verdict("sigmoid_slope", None, None))
    path = course / "autograded" / "ada" / NAME / f"{NAME}.ipynb"
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(BadInput, match="cannot be read: grade ada again"):
        report(course, "01")


def test_the_command_writes_both_files(graded, course, monkeypatch, capsys):
    monkeypatch.chdir(course)
    assert cli.main(["report", "01", "--csv", "r.csv", "--figure", "r.svg"]) == 0
    said = capsys.readouterr().out
    assert "The table is in r.csv.\n" in said and "For those who do not see it: 2 of 4 met: tanh." in said
    assert (course / "r.csv").is_file() and (course / "r.svg").is_file()


def test_a_verdict_names_its_misconception():
    check = CHECKS["chain_factors"]
    group, cases = check.groups[0], check.inputs()["basic"]
    right = [check.expected(arguments) for arguments in cases]
    assert check.judge(group, cases, right).reason is None
    assert check.judge(group, cases, [each[::-1] for each in right]).reason == "reversed"
    assert check.judge(group, cases, [each * 0 + 7e5 for each in right]).reason == UNEXPLAINED
    assert check.judge(group, cases, [Failure("Not written yet.")] * len(cases)).reason == NOT_WRITTEN
    assert check.judge(group, cases, [Failure("The function raised ValueError.")] * len(cases)).reason == NO_ANSWER
