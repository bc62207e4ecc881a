"""`vgcourse grade`: what is handed in gets a grade or a sentence, and one bad submission costs nobody else anything."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import classes  # noqa: E402
import outside
from classes import NAME, SLOPE, hand_in  # noqa: E402
from points import TOTAL  # noqa: E402

from vgcourse.inputs import BadInput  # noqa: E402
from vgcourse.staff import cli, grading  # noqa: E402
from vgcourse.staff.judge import pools  # noqa: E402

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, without=outside.CLINIC)

pytestmark = pytest.mark.usefixtures("isolating_machine")


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A course in which good, hostile and broken submissions lie side by side, graded by the command."""
    course = classes.course(tmp_path_factory.mktemp("course"))
    hand_in(course, "right", {"sigmoid_slope": SLOPE, "longest_products": "Those near the input."})
    hand_in(course, "blank")
    hand_in(
        course, "exits", {"sigmoid_slope": "import os\ndef sigmoid_slope(z):\n    os._exit(0)", "chain_factors": "1/0"}
    )
    hand_in(course, "twice", {"sigmoid_slope": SLOPE})
    duplicate = course / "submitted" / "twice" / NAME / f"{NAME}.ipynb"
    notebook = json.loads(duplicate.read_text())
    notebook["cells"] += [cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader")]
    duplicate.write_text(json.dumps(notebook))
    nan = hand_in(course, "points", {"sigmoid_slope": SLOPE})
    nan.write_text(nan.read_text().replace('"points": 2', '"points": NaN').replace('"points": 4', '"points": 1e9'))
    cut = hand_in(course, "cut")
    cut.write_bytes(cut.read_bytes()[: len(cut.read_bytes()) // 2])
    hand_in(course, "other", of="02_vanish_or_explode")
    text = course / "submitted" / "text" / NAME
    text.mkdir(parents=True)
    (text / f"{NAME}.ipynb").write_text('"a notebook"')
    link = hand_in(course, "link").parent
    (link / "notes.txt").symlink_to(course / "solutions" / "_private" / "set_01.py")
    big = hand_in(course, "big").parent
    (big / "data.bin").write_bytes(b"\0" * (50 << 20))
    (course / "submitted" / "none" / NAME).mkdir(parents=True)
    hand_in(course, "a,b")
    hand_in(course, "a/b")
    newer = hand_in(course, "newer", {"sigmoid_slope": SLOPE})
    newer.write_text(newer.read_text().replace('"schema_version": 3', '"schema_version": 99'))
    return course, grading.grade(course, "01")


def test_everybody_has_a_grade_or_a_sentence(graded):
    course, found = graded
    points = {each.learner: each.points for each in found.grades}
    assert points == {"right": 2.0, "blank": 0.0, "exits": 0.0, "twice": 2.0, "points": 2.0, "newer": 2.0}
    assert {each.of for each in found.grades} == {TOTAL}
    everybody = {path.name for path in (course / "submitted").iterdir()} - {"a"} | {"a/b"}
    assert set(points) | set(found.refused) == everybody
    assert {learner for _, learner, *_ in classes.in_file(course)} == set(points)


@pytest.mark.parametrize(
    ("learner", "words"),
    [
        ("cut", "01_chain_rule.ipynb is cut off"),
        ("other", "with none of its exercises came: hand in 01_chain_rule.ipynb."),
        ("text", "a file without a list of cells"),
        ("link", "notes.txt is a link or a device"),
        ("big", "At most 20 MB were expected, and 50 MB came"),
        ("none", "A notebook 01_chain_rule.ipynb was expected, and nothing came"),
        ("a,b", "A learner's id of letters, digits and .@+-_ was expected"),
        ("a/b", "A learner's id without a slash was expected"),
    ],
)
def test_a_refusal_says_what_is_wrong(graded, learner, words):
    assert words in graded[1].refused[learner]


def test_nothing_of_the_instructors_lies_in_what_is_made_for_learners(graded):
    course, _ = graded
    reference = (course / "solutions" / "_private" / "set_01.py").read_text()
    key = (course / pools.KEY_FILE).read_text()
    texts = [path.read_text(errors="replace") for path in (course / "autograded").rglob("*") if path.is_file()]
    assert any("sigmoid_slope" in text for text in texts), "there is what was graded"
    assert not [text for text in texts if reference[:200] in text or key in text]


def test_grading_again_gives_the_same_grades(graded):
    course, first = graded
    again = grading.grade(course, NAME, "right")
    assert again.grades == tuple(each for each in first.grades if each.learner == "right")


def test_the_command_prints_grades_and_refusals(graded, monkeypatch, capsys):
    monkeypatch.chdir(graded[0])
    monkeypatch.setattr(grading, "grade", lambda *_, **__: graded[1])
    assert cli.main(["grade", "01"]) == 1
    said = capsys.readouterr()
    assert f"right: 2 of {TOTAL:g} points, 1 answer to be marked by you\n" in said.out
    assert f"blank: 0 of {TOTAL:g} points\n" in said.out
    assert "cut: not graded. A notebook was expected, and 01_chain_rule.ipynb is cut off" in said.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("99",), "The problem set must be one of 01_chain_rule; '99' came."),
        (("01", "nobody"), "'nobody' has handed in nothing for 01_chain_rule;"),
    ],
)
def test_what_cannot_be_graded_is_one_sentence(graded, arguments, sentence):
    with pytest.raises(BadInput, match=sentence.replace(".", r"\.")):
        grading.grade(graded[0], *arguments)


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        ("1 / 0", "cannot be read (ZeroDivisionError"),
        ("c.Execute.timeout = 1", "does not name the isolated judge"),
        (
            f"c.Autograde.autograde_preprocessors = ['{grading.JUDGE}', 'nbgrader.preprocessors.Execute']",
            "isolated judge",
        ),
    ],
)
def test_without_the_judge_in_the_configuration_nobody_is_graded(tmp_path, config, sentence):
    course = classes.course(tmp_path)
    (course / "nbgrader_config.py").write_text("c = get_config()\n" + config)
    hand_in(course, "right", {"sigmoid_slope": SLOPE})
    with pytest.raises(BadInput) as refused:
        grading.grade(course, "01")
    assert sentence in str(refused.value)
    assert not (course / "gradebook.db").exists()


def test_without_references_nobody_gets_a_grade(tmp_path):
    course = classes.course(tmp_path)
    (course / "solutions" / "_private" / "set_01.py").unlink()
    hand_in(course, "right", {"sigmoid_slope": SLOPE})
    found = grading.grade(course, "01")
    assert (
        not found.grades
        and "References for sigmoid_slope were expected in solutions/_private, and set_01.py is not"
        in found.refused["right"]
    )


def test_outside_of_a_course(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput, match="nbgrader_config.py in it"):
        grading.find_course()
