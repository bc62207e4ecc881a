"""The commands: what they refuse gets one sentence, and the exit code is honest."""

from __future__ import annotations

import subprocess

import pytest

from vgcourse.inputs import BadInput
from vgcourse.staff import cli, lab
from vgcourse.staff.project import Project, find_project


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout with one source that is not built; the working directory is inside it."""
    (tmp_path / "source" / "lessons").mkdir(parents=True)
    (tmp_path / "source" / "lessons" / "00_begin.md").write_text("# Begin\n\n```{code-cell}\n1\n```\n")
    (tmp_path / "pyproject.toml").write_text("")
    below = tmp_path / "lessons"
    below.mkdir()
    monkeypatch.chdir(below)
    return Project(tmp_path)


def test_a_checkout_is_found_from_below(checkout):
    assert find_project() == checkout


def test_build_check_sync(checkout, capsys):
    assert cli.main(["build", "--check"]) == 1
    assert capsys.readouterr().err == "lessons/00_begin.ipynb is not built: run `vgcourse build 00_begin`.\n"
    assert cli.main(["sync", "00"]) == 2
    assert cli.main(["build", "00"]) == 0
    assert cli.main(["build", "--check"]) == 0
    capsys.readouterr()
    notebook = checkout.lessons / "00_begin.ipynb"
    assert cli.main(["sync", str(notebook)]) == 0
    assert capsys.readouterr().out == "source/lessons/00_begin.md and lessons/00_begin.ipynb say the same.\n"
    notebook.write_text(notebook.read_text().replace("# Begin", "# Begin here"))
    assert cli.main(["sync", str(notebook)]) == 0
    assert "Next: `vgcourse build 00_begin`." in capsys.readouterr().out
    assert (checkout.root / "source" / "lessons" / "00_begin.md").read_text().startswith("# Begin here\n")


def test_a_cell_that_fails_is_said_and_the_exit_code_is_1(checkout, capsys):
    (checkout.root / "source" / "lessons" / "00_begin.md").write_text("```{code-cell}\n1 / 0\n```\n")
    assert cli.main(["build"]) == 1
    said = capsys.readouterr().err
    assert said == "lessons/00_begin.ipynb: cell 1 (1 / 0) raised ZeroDivisionError: division by zero\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["build", "07"], "A lesson or problem set is named like one of: 00_begin; '07' came."),
        (["sync", "exercises/00_begin/00_begin.ipynb"], "exercises/ is made from solutions/; name the notebook there"),
        (["lab"], "yet: run `vgcourse build`."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(checkout, capsys, arguments, sentence):
    assert cli.main(arguments) == 2
    said = capsys.readouterr().err
    assert sentence in said and said.count("\n") == 1


def test_an_option_that_is_not_known_is_refused(capsys):
    with pytest.raises(SystemExit) as refusal:
        cli.main(["build", "--chek"])
    assert refusal.value.code == 2 and "--chek is not understood" in capsys.readouterr().err


def test_lab_opens_the_first_lesson_and_hands_options_on(checkout, monkeypatch):
    (checkout.lessons / "00_begin.ipynb").write_text("{}")
    commands = []
    monkeypatch.setattr(subprocess, "call", lambda command: commands.append(command) or 0)
    assert cli.main(["lab", "--no-browser", "--port=9999"]) == 0
    [command] = commands
    assert command[-2:] == ["--no-browser", "--port=9999"]
    assert "--LabApp.default_url=/lab/tree/lessons/00_begin.ipynb" in command
    with pytest.raises(BadInput, match="There is no lesson"):
        lab.open_lab(Project(checkout.root / "nowhere"), [])


def test_doctor_says_what_is_here(capsys):
    assert cli.main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Python: 3.") and said.endswith("Everything the course needs is here.\n")
