"""`vgcourse validate` before a term: each part can fail, says so in its line, and the exit code counts it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from checkouts import bring

from vgcourse.course.exercises import CHECKS
from vgcourse.inputs import BadInput
from vgcourse.staff import cli, term
from vgcourse.staff.judge import canary, sandbox
from vgcourse.staff.project import Project

ROOT = Path(__file__).parents[2]


@pytest.fixture
def checkout(tmp_path) -> Project:
    bring(tmp_path, "pyproject.toml")
    for folder in ("source", "lessons", "solutions", "tests/course"):
        (tmp_path / folder).mkdir(parents=True)
    return Project(tmp_path)


def test_every_part_has_its_line_and_the_exit_code_is_honest(monkeypatch, capsys):
    def broken():
        raise term.Wrong("2 of them fail:\n  FAILED one")

    def refused():
        raise BadInput("There is no bubblewrap here.")

    monkeypatch.setattr(term, "parts", lambda _: {"a": lambda: "All is well.", "b": broken, "c": refused})
    assert cli.main(["validate"]) == 1
    assert capsys.readouterr().out == (
        "holds: a. All is well.\nFAILS: b. 2 of them fail:\n  FAILED one\nFAILS: c. There is no bubblewrap here.\n"
    )
    monkeypatch.setattr(term, "parts", lambda _: {"a": lambda: "All is well."})
    assert cli.main(["validate"]) == 0
    assert list(term.tried(Project(ROOT))) == [(True, "holds: a. All is well.")]


def test_all_parts_are_tried():
    assert list(term.parts(Project(ROOT))) == ["judge", "exercises", "corpora", "notebooks"]


def test_names_and_instruction_sets_run_notebooks_alone(monkeypatch):
    ran = []
    monkeypatch.setattr(term, "tried", lambda _: pytest.fail("the whole was run"))
    monkeypatch.setattr(
        "vgcourse.staff.validate.validate", lambda project, chosen, isa: ran.append((len(chosen), isa)) or 0
    )
    assert cli.main(["validate", "01"]) == cli.main(["validate", "--as", "AVX2"]) == 0
    assert ran == [(2, "native"), (0, "AVX2")]


def test_the_judge_is_tried_on_answers_whose_grade_is_known(monkeypatch):
    monkeypatch.setattr(sandbox, "require", lambda course: None)
    heard = []
    monkeypatch.setattr(canary, "sing", lambda check, seed, run: heard.append((check.name, run)))
    assert term.judge(ROOT).startswith(f"{len(CHECKS)} references;")
    assert heard == [(canary.EXERCISE, sandbox.run)]


def test_a_missing_reference_is_said(tmp_path):
    shutil.copytree(ROOT / "solutions" / "_private", tmp_path / "solutions" / "_private")
    (tmp_path / "solutions" / "_private" / "set_07.py").unlink()
    with pytest.raises(BadInput, match="set_07.py is not there"):
        term.judge(tmp_path)


def test_a_source_that_is_not_built_is_said(checkout):
    (checkout.root / "source" / "lessons").mkdir()
    (checkout.root / "source" / "lessons" / "00_begin.md").write_text("# Begin\n")
    with pytest.raises(term.Wrong, match=r"lessons/00_begin\.ipynb is not built"):
        term.exercises(checkout)


PASSED = (0, "....  [100%]\n2554 passed in 9.00s\n")
FAILED = (1, "..F.  [100%]\nFAILED tests/course/test_corpus.py::test_one - assert\n1 failed, 3 passed in 9.00s\n")
BROKEN = (3, "....\nINTERNALERROR> MemoryError\n")
EMPTY = (5, "no tests ran in 0.01s\n")


@pytest.mark.parametrize("part", ["corpora", "notebooks"])
@pytest.mark.parametrize("ran", [PASSED, FAILED, BROKEN, EMPTY], ids=["passed", "failed", "broken", "empty"])
def test_what_pytest_says(checkout, monkeypatch, part, ran):
    (checkout.root / term.CORPORA).touch()
    commands = []

    def run(command, **options):
        assert options["cwd"] == checkout.root and options["capture_output"] and options["text"]
        commands.append(command)
        return subprocess.CompletedProcess(command, ran[0], ran[1], "")

    monkeypatch.setattr(subprocess, "run", run)
    if ran is PASSED:
        assert getattr(term, part)(checkout).startswith("2554 ")
    else:
        said = {FAILED: r"^1 of them fail:\n  FAILED .*test_one - assert$", BROKEN: r"^pytest broke off \(exit 3\):\n"}
        with pytest.raises(term.Wrong, match=said.get(ran, "no tests ran")):
            getattr(term, part)(checkout)
    [command] = commands
    assert str(checkout.root / term.CORPORA) in command if part == "corpora" else "--nbval" in command


def test_corpora_need_a_checkout(checkout):
    with pytest.raises(term.Wrong, match="needs a checkout"):
        term.corpora(checkout)


def test_corpora_need_the_packages_of_the_tests(checkout, monkeypatch):
    (checkout.root / term.CORPORA).touch()
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(term.Wrong, match="beartype and hypothesis"):
        term.corpora(checkout)
