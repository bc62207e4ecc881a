"""The commands: what they refuse gets one sentence, and the exit code is honest."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from vgcourse.clinic import ward
from vgcourse.inputs import BadInput
from vgcourse.staff import cli, doctor, lab
from vgcourse.staff.judge import sandbox, zygote
from vgcourse.staff.project import Project, find_project, sources


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
        (["validate", "--disturbed", "--as", "AVX2"], "leave out --as, or --disturbed."),
        (["build", "--check", "--all"], "leave one of them out."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(checkout, capsys, arguments, sentence):
    assert cli.main(arguments) == 2
    said = capsys.readouterr().err
    assert sentence in said and said.count("\n") == 1


@pytest.mark.parametrize("half", [(), ("--half", "seen")])
def test_a_patient_that_is_not_in_the_ward_is_named(half, capsys):
    name = ward.patients("unseen")[0].name
    name = name if half else f"{name[:-1]}_"  # in the other half; misspelt
    assert cli.main(["ward", name, *half]) == 2
    shown = capsys.readouterr()
    where = f"in vgcourse/clinic/ward/{'seen' if half else ''}"
    assert not shown.out and f"{where}; '{name}' came. Did you mean" in shown.err and "A patient must be" in shown.err


def test_an_option_that_is_not_known_is_refused(capsys):
    with pytest.raises(SystemExit) as refusal:
        cli.main(["build", "--chek"])
    assert refusal.value.code == 2 and "--chek is not understood" in capsys.readouterr().err


def test_a_checkout_may_lie_below_a_folder_called_exercises(checkout):
    below = checkout.root / "exercises" / "course"
    shutil.copytree(checkout.root / "source", below / "source")
    [source] = sources(Project(below), (str(below / "lessons" / "00_begin.ipynb"),))
    assert source.label == "lessons/00_begin.ipynb"
    with pytest.raises(BadInput, match="exercises/ is made from solutions/"):
        sources(Project(below), (str(below / "exercises" / "00_begin" / "00_begin.ipynb"),))


def test_lab_opens_the_first_lesson_and_hands_options_on(checkout, monkeypatch):
    (checkout.lessons / "00_begin.ipynb").write_text("{}")
    commands = []
    monkeypatch.setattr(lab, "_until_it_ends", lambda command, env: commands.append((command, env)) or 0)
    assert cli.main(["lab", "--no-browser", "--port=9999"]) == 0
    [(command, environment)] = commands
    assert environment.items() >= lab.STRICT.items()
    assert command[-2:] == ["--no-browser", "--port=9999"]
    assert "--LabApp.default_url=/lab/tree/lessons/00_begin.ipynb" in command
    with pytest.raises(BadInput, match="There is no lesson"):
        lab.open_lab(Project(checkout.root / "nowhere"), [])


@pytest.fixture
def course(tmp_path, monkeypatch) -> Path:
    """A course without anything in it; the working directory is inside it, and no exchange of the machine is seen."""
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VGCOURSE_DB", raising=False)
    monkeypatch.setenv("JUPYTER_NO_CONFIG", "1")
    monkeypatch.setattr("nbgrader.exchange.default.Exchange.root.default_value", str(tmp_path / "none"))
    return tmp_path


def test_doctor_says_what_is_here(course, monkeypatch, capsys):
    monkeypatch.setattr(zygote, "obstacle", lambda: "")
    assert cli.main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Python: 3.") and said.endswith("Everything the course needs is here.\n")
    assert f"\nCourse: {course}\n" in said and "\nKey: none yet; " in said and "\nGradebook: none yet; " in said


def test_without_bubblewrap_a_machine_is_fine_for_learning(course, monkeypatch):
    def require(_=None):
        raise sandbox.NoSandbox("There is no bubblewrap here.")

    monkeypatch.setattr(sandbox, "require", require)
    findings = doctor.look()
    assert dict(findings.found)["Sandbox"].startswith("none. Grading needs Linux with bubblewrap; learning does not.")
    assert "Limits" not in dict(findings.found) and not findings.wrong


@pytest.mark.parametrize("made", [True, False])
def test_doctor_names_the_limits_that_hold(monkeypatch, tmp_path, made):
    (tmp_path / "pids.max").write_text(f"{sandbox.PROCESSES}\n" if made else "max\n")
    (tmp_path / "memory.max").write_text("max\n")
    monkeypatch.setattr(sandbox, "group", lambda: contextlib.nullcontext([tmp_path]))
    said = doctor._limits()
    assert said.endswith(
        "control groups (128 processes for a whole run)" if made else "no control groups for this user"
    )


def test_doctor_says_what_is_wrong_with_key_gradebook_and_configuration(course, monkeypatch, capsys):
    monkeypatch.setattr(sandbox, "require", lambda _=None: None)
    monkeypatch.setattr(zygote, "obstacle", lambda: "")
    key = course / ".vgcourse-key"
    key.write_text("k" * 64)
    key.chmod(0o640)
    (course / "gradebook.db").write_text("no database at all, but long enough to be looked at as one" * 20)
    assert cli.main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert f"Others may read the secret of the course (mode 640): `chmod 600 {key}`." in said
    assert f"The gradebook sqlite:///{course}/gradebook.db cannot be used (DatabaseError" in said
    assert "Everything the course needs" not in said
    key.chmod(0o600)
    assert dict(doctor.look().found)["Key"] == f"{key}, mode 600. Keep a copy of it"
    (course / "nbgrader_config.py").write_text("1 / 0")
    assert "cannot be read (ZeroDivisionError" in " ".join(doctor.look().wrong)


AUTHORS = {"build", "sync", "site", "start", "lab", "ward"}
"""Commands of those who write, or who learn; all others are an instructor's."""


def test_every_command_says_what_it_does_and_an_instructors_stands_in_every_list(capsys):
    """As CONTRIBUTING has it: its words in cli.py, `--help` and an example, docs/instructors.md."""
    commands = cli._parser()._subparsers._group_actions[0]
    instructors = set(commands.choices) - AUTHORS
    assert {"release", "collect", "grade", "feedback", "report", "export", "validate", "doctor"} <= instructors
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    listed = capsys.readouterr().out
    handbook = (Path(__file__).parents[2] / "docs" / "instructors.md").read_text(encoding="utf-8")
    assert {each.dest for each in commands._choices_actions if each.help} == set(commands.choices)
    for command in instructors:
        assert f"  vgcourse {command}" in listed, f"{command} stands in TERM of cli.py"
        assert f"| `vgcourse {command}" in handbook, f"{command} has a row in docs/instructors.md"
        assert callable(commands.choices[command].get_default("run"))
        with pytest.raises(SystemExit) as ended:
            cli.main([command, "--help"])
        said = capsys.readouterr().out
        assert ended.value.code == 0
        assert command == "doctor" or f"Example: vgcourse {command}" in said, f"{command} gives an example"


def test_a_machine_without_what_only_linux_has_is_examined(course):
    """Windows, as far as it can be played: learners run the doctor there."""
    code = """
import asyncio, os, sys, subprocess, tempfile, unittest.mock
import jupyter_core.paths, nbgrader.api, nbgrader.exchange.default, numpy, traitlets.config
for name in ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK", "fwalk", "mkfifo", "killpg", "sched_getaffinity"):
    if hasattr(os, name): delattr(os, name)
for name in ("fcntl", "pwd", "grp", "resource", "termios"):
    sys.modules[name] = None
os.environ["PATH"] = ""
from vgcourse.staff import cli, doctor
cli._parser()
print(dict(doctor.look().found)["Sandbox"])
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=course, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("none. Grading needs Linux with bubblewrap; learning does not.")
