"""`vgcourse start`: nothing of a learner's is ever lost, nothing is half written, and each refusal is one sentence."""

from __future__ import annotations

import errno
import json
import os
import signal
import sqlite3
import subprocess
import sys
from itertools import product
from pathlib import Path

import outside
import pytest

from vgcourse.inputs import BadInput, Stopped
from vgcourse.staff import cli, doctor, handout, lab, start, started

evidence = outside.evidence(__file__, apart=("test_a_folder_that_may_not_be_written",))

compiles_nothing = True
LESSON, SECOND, SET = "lessons/00_begin.ipynb", "lessons/01_more.ipynb", "exercises/01_more/01_more.ipynb"


def notebook(*sources: str, **more) -> bytes:
    """A notebook of code cells as JupyterLab writes one; `outputs=` shows that text in every cell."""
    shown = [{"output_type": "stream", "name": "stdout", "text": more["outputs"]}] if "outputs" in more else []
    cells = [
        {"cell_type": "code", "source": s.splitlines(True), "metadata": {}, "outputs": shown, "execution_count": None}
        for s in sources
    ]
    return json.dumps({"cells": cells, "metadata": more.get("metadata", {}), "nbformat": 4}).encode()


@pytest.fixture
def course(monkeypatch, tmp_path) -> dict[str, bytes]:
    """What this version gives, to be changed into what the next one does; the working directory is in no course."""
    given = {LESSON: notebook("1"), SECOND: notebook("2"), SET: notebook("def f(): ...")}
    monkeypatch.setattr(start, "handout", lambda: given)
    monkeypatch.setattr(started, "own_checkout", lambda: None)
    monkeypatch.setenv("VGCOURSE_DATA", str(tmp_path / "data"))
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path / "home")
    return given


@pytest.fixture
def mine(course, tmp_path) -> Path:
    """A folder that was started."""
    start.start()
    return tmp_path / "home" / "vanishing-gradients"


def files(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*.ipynb")}


def test_the_first_time_all_is_new_and_the_second_nothing(course, mine, capsys):
    assert files(mine) == course
    assert [each.name for each in mine.iterdir() if each.is_file()] == [started.RECORD]
    assert cli.main(["start"]) == 0
    said = capsys.readouterr().out
    assert said == f"{mine} has all of version 0.1.0; nothing had to be changed.\nNext: `vgcourse lab`.\n"
    assert files(mine) == course


def test_from_inside_the_folder_is_the_same_folder(course, mine, monkeypatch):
    monkeypatch.chdir(mine / "lessons")
    course["lessons/02_new.ipynb"] = notebook("3")
    assert "New: lessons/02_new.ipynb." in start.start()
    assert not (mine / "lessons" / started.USUAL).exists()


def test_the_next_version_comes_where_nobody_wrote_and_beside_where_somebody_did(course, mine, monkeypatch):
    work = notebook("def f(): return 1")
    (mine / SET).write_bytes(work)
    (mine / LESSON).write_bytes(notebook("1", outputs="0.25"))
    course.update({SET: notebook("def f(): ...  # corrected"), LESSON: notebook("one"), SECOND: notebook("two")})
    monkeypatch.setattr(start, "__version__", "0.2.0")
    said = start.start()
    beside = [name.replace(".ipynb", " (new in 0.2.0).ipynb") for name in (LESSON, SET)]
    assert said[0] == f"{mine} has all of version 0.2.0."
    assert f"Corrected, and you had not touched it: {SECOND}." in said
    assert [s for s in said if s.startswith("Changed by you")] == [
        f"Changed by you and in the course, so yours stays, and the course's lies beside it: {beside[0]}, {beside[1]}."
    ]
    there = files(mine)
    assert there[SET] == work and there[LESSON] == notebook("1", outputs="0.25")
    assert there[SECOND] == course[SECOND] and [there[name] for name in beside] == [course[LESSON], course[SET]]
    again = start.start()
    assert files(mine) == there, "what lies beside already comes no second time"
    assert again[0].endswith("nothing had to be changed.") and f"Stays as you have it: {LESSON}, {SET}." in again


def test_an_older_version_takes_nothing_back(course, mine, monkeypatch):
    course[LESSON] = notebook("one")
    monkeypatch.setattr(start, "__version__", "0.10.0")
    start.start()
    there = files(mine)
    course[LESSON] = notebook("1")
    (mine / SECOND).unlink()
    monkeypatch.setattr(start, "__version__", "0.9.0")
    with pytest.raises(BadInput) as refusal:
        start.start()
    assert str(refusal.value) == (
        f"{mine} has version 0.10.0 of the course, and this is 0.9.0, which is older: run `pip install --upgrade "
        "vgcourse`, or name another folder. Nothing was changed."
    )
    assert files(mine) == {LESSON: there[LESSON], SET: there[SET]}
    assert started.recorded(mine)[started.VERSION] == "0.10.0"


@pytest.mark.parametrize(
    ("one", "other"), [("0.9.0", "0.10.0"), ("1.0rc1", "1.0"), ("1.0.dev3", "1.0a1"), ("1.0", "1.0.1")]
)
def test_versions_have_an_order(one, other):
    assert start.older(one, other) and not start.older(other, one) and not start.older(one, one)


def test_what_jupyterlab_writes_of_itself_is_no_work(course, mine):
    (mine / LESSON).write_bytes(notebook("1", metadata={"language_info": {"version": "3.13.0"}}))
    course[LESSON] = notebook("one")
    assert f"Corrected, and you had not touched it: {LESSON}." in start.start()


def test_what_was_deleted_is_given_again_and_what_left_the_course_stays(course, mine):
    (mine / LESSON).unlink()
    del course[SECOND]
    said = start.start()
    assert f"Was gone, and is here again: {LESSON}." in said
    assert f"No longer in the course, and stays: {SECOND}." in said and (mine / SECOND).is_file()


def test_a_file_is_replaced_only_if_it_is_as_it_was_given():
    """Over all cases: what is written over is nothing, or exactly what was given."""
    states = (start.NO_FILE, start.IN_THE_WAY, "a", "b", "c")
    for here, old, new in product(states, (None, "a", "b"), ("a", "b")):
        kind = start.decided(here, old, new)
        if kind in ("new", "again"):
            assert here == start.NO_FILE
        elif kind == "corrected":
            assert here == old != new
        elif kind == "same":
            assert here == new
        else:
            assert here not in (start.NO_FILE, new) and (kind == "yours") == (old == new)


def test_a_name_beside_that_is_taken_is_left_alone(course, mine):
    for name in (SECOND, SECOND.replace(".ipynb", " (new in 0.1.0).ipynb")):
        (mine / name).write_bytes(notebook("mine"))
    course[SECOND] = notebook("two")
    start.start()
    assert files(mine)[SECOND.replace(".ipynb", " (new in 0.1.0, 2).ipynb")] == course[SECOND]


def test_without_its_record_a_folder_loses_nothing(course, mine):
    (mine / started.RECORD).write_bytes(b"no database, but long enough to be looked at as one" * 50)
    (mine / LESSON).write_bytes(notebook("mine"))
    with pytest.raises(BadInput, match=r"which says what was given, is damaged: delete it\."):
        start.start(mine)
    (mine / started.RECORD).unlink()
    start.start(mine)
    assert files(mine)[LESSON] == notebook("mine") and len(files(mine)) == 4


# What goes wrong on the way


def interrupted(monkeypatch, at: int, fault: BaseException, of: str = "fsync") -> None:
    """The call number `at` of os.fsync raises: a part of the file is written by then."""
    real, calls = getattr(os, of), []

    def call(*given):
        calls.append(given)
        if len(calls) == at:
            raise fault
        return real(*given)

    monkeypatch.setattr(os, of, call)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "There is no room left on the disk of "),
        (PermissionError(errno.EACCES, "Permission denied"), "You may not write in "),
        (OSError(errno.EIO, "Input/output error"), "cannot be used (Input/output error). "),
        (KeyboardInterrupt(), "Stopped. "),
    ],
)
@pytest.mark.parametrize("of", ["fsync", "replace"])
def test_stopped_in_the_middle_nothing_is_half_written(course, tmp_path, monkeypatch, fault, sentence, of):
    with monkeypatch.context() as here:
        interrupted(here, 2, fault, of)
        with pytest.raises((BadInput, Stopped)) as refusal:
            start.start()
    said = str(refusal.value)
    assert sentence in said and said.endswith(
        " Files that came: 1. Run `vgcourse start` again, and it goes on from there."
    )
    root = tmp_path / "home" / started.USUAL
    assert files(root) == {LESSON: course[LESSON]} and not [*root.rglob(f"{start.PART}*")]
    work = notebook("mine")
    (root / LESSON).write_bytes(work)
    assert start.start()[1] == f"New: {SECOND}, {SET}."
    assert files(root) == {**course, LESSON: work}


def test_killed_in_the_middle_nothing_is_half_written_and_nothing_stays_locked(course, tmp_path):
    code = f"""
import os, sys
from vgcourse.staff import start
given = {course!r}
start.handout = lambda: given
real, calls = os.fsync, []
def fsync(file):
    calls.append(file)
    if len(calls) == 2: os._exit(9)
    real(file)
os.fsync = fsync
start.start()
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path / "home", check=False)
    root = tmp_path / "home" / started.USUAL
    assert done.returncode == 9 and files(root).keys() - {LESSON} == {f"lessons/{start.PART}01_more.ipynb"}
    start.start()
    assert files(root) == course


def test_two_at_once_are_one_and_a_sentence(course, mine):
    course["lessons/02_new.ipynb"] = notebook("3")
    with started.record(mine), pytest.raises(BadInput) as refusal:
        start.start(mine)
    assert not (mine / "lessons" / "02_new.ipynb").exists()
    assert str(refusal.value) == f"Another `vgcourse start` is at work in {mine}: let it end. Nothing was changed."
    start.start(mine)


def test_ctrl_c_is_one_line_and_its_exit_code(course, monkeypatch, capsys):
    interrupted(monkeypatch, 1, KeyboardInterrupt())
    assert cli.main(["start"]) == 130
    assert capsys.readouterr().err == "Stopped. Nothing was changed.\n"


@pytest.mark.parametrize("place", [".", "lessons", "exercises/01_more"])
def test_a_file_where_a_folder_is_to_be(course, tmp_path, place, capsys):
    root = tmp_path / "course"
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    (root / place).write_text("mine")
    assert cli.main(["start", str(root)]) == 2
    said = capsys.readouterr().err
    assert said == f"{root / place} is a file, and a folder is needed there: rename it, or name another folder.\n"
    assert (root / place).read_text() == "mine" and not files(tmp_path)


def test_links_are_not_followed_and_not_replaced(course, tmp_path):
    other, root = tmp_path / "other", tmp_path / "course"
    other.mkdir()
    root.mkdir()
    (root / "lessons").symlink_to(other, target_is_directory=True)
    with pytest.raises(BadInput, match="is a link, and links are not followed"):
        start.start(root)
    assert not [*other.iterdir()]
    (root / "lessons").unlink()
    (root / "lessons").mkdir()
    (root / LESSON).symlink_to(other / "somewhere.ipynb")
    start.start(root)
    assert (root / LESSON).is_symlink() and not [*other.iterdir()]
    assert (root / "lessons" / "00_begin (new in 0.1.0).ipynb").read_bytes() == course[LESSON]
    linked = tmp_path / "linked"
    linked.symlink_to(root, target_is_directory=True)
    assert start.start(linked)[0].startswith(f"{root} has all")  # the folder itself may be one


def test_a_name_that_no_disk_takes_and_links_that_go_round(course, tmp_path, capsys):
    (tmp_path / "round").symlink_to(tmp_path / "round")
    for folder in ("a" * 300, str(tmp_path / "round")):
        assert cli.main(["start", folder]) == 2
        said = capsys.readouterr().err
        assert said.count("\n") == 1 and said.endswith("Nothing was changed.\n"), said


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(course, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    for folder in (closed, closed / "below"):
        with pytest.raises(BadInput, match=r"You may not write in .*closed.*: name another folder"):
            start.start(folder)


def test_the_records_own_refusals(mine, monkeypatch):
    """A disk that lets nobody write, or is full, as SQLite says it."""
    for code, sentence in ((sqlite3.SQLITE_READONLY, "You may not write in "), (sqlite3.SQLITE_FULL, "no room left")):
        fault = sqlite3.OperationalError("it")
        fault.sqlite_errorcode = code

        def refused(*_, fault=fault, **__):
            raise fault

        monkeypatch.setattr(started.sqlite3, "connect", refused)
        with pytest.raises(BadInput, match=sentence):
            start.start(mine)


# Where the course is


def test_a_checkout_is_left_alone(course, tmp_path):
    (tmp_path / "checkout" / "source" / "lessons").mkdir(parents=True)
    (tmp_path / "checkout" / "pyproject.toml").write_text("")
    said = start.start(tmp_path / "checkout" / "lessons")
    assert (
        said[0].startswith(f"{tmp_path / 'checkout'} is a checkout of the course") and "nothing was copied" in said[0]
    )
    assert not files(tmp_path)


def test_lab_opens_the_folder_from_inside_from_beside_and_from_anywhere(mine, monkeypatch, tmp_path, capsys):
    commands = []
    monkeypatch.setattr(lab, "_until_it_ends", lambda command, env: commands.append((command, env)) or 0)
    monkeypatch.delenv("TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR", raising=False)
    for place in (mine / "exercises", mine.parent, tmp_path):
        monkeypatch.chdir(place)
        assert cli.main(["lab", "--no-browser"]) == 0
        [(command, environment)] = commands
        assert f"--ServerApp.root_dir={mine}" in command and command[-1] == "--no-browser"
        assert "--LabApp.default_url=/lab/tree/lessons/00_begin.ipynb" in command
        assert not lab.STRICT.items() <= environment.items(), "a judge that must not be lost is in a checkout alone"
        commands.clear()
    assert f"JupyterLab opens {mine}; Ctrl-C ends it.\n" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that asks a process to end")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_whoever_ends_lab_ends_jupyterlab(asked, tmp_path):
    child = """
import pathlib, signal, sys, time
signal.signal(signal.SIGINT, signal.SIG_IGN)
def end(*_): pathlib.Path("ended").touch(); sys.exit(0)
signal.signal(signal.SIGTERM, end)
print("ready", flush=True)
time.sleep(60)
"""
    code = f"""
import os, sys
from vgcourse.staff import lab
sys.exit(lab._until_it_ends([sys.executable, "-c", {child!r}], dict(os.environ)))
"""
    with subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path, stdout=subprocess.PIPE, text=True) as ours:
        assert ours.stdout.readline() == "ready\n"
        ours.send_signal(asked)
        assert ours.wait(30) == 0
    assert (tmp_path / "ended").is_file()


def test_without_a_folder_lab_says_what_to_do(course, tmp_path, capsys):
    assert cli.main(["lab"]) == 2
    assert capsys.readouterr().err == (
        "There is no folder of the course yet: run `vgcourse start`, which makes vanishing-gradients here.\n"
    )
    start.start()
    (tmp_path / "home" / started.USUAL).rename(tmp_path / "moved")
    assert cli.main(["lab"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"The folder of the course was {tmp_path / 'home' / started.USUAL}, and it is not there any")
    for file in (tmp_path / "moved" / "lessons").iterdir():
        file.unlink()
    with pytest.raises(BadInput, match=r"There is no lesson in .*moved/lessons yet: run `vgcourse start`\."):
        lab.open_lab(started.Project(tmp_path / "moved"), [])


def test_an_installation_without_lessons_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(started, "own_checkout", lambda: None)
    monkeypatch.setattr(started, "vgcourse", type("package", (), {"__file__": str(tmp_path / "__init__.py")}))
    with pytest.raises(BadInput, match=r"holds no lessons, so it was not installed whole: run `pip install"):
        started.handout()


def test_a_folder_that_cannot_be_remembered_is_found_from_inside(course, tmp_path, monkeypatch):
    (tmp_path / "data").write_text("in the way")
    start.start()
    assert started.remembered() is None and started.course_here().root == tmp_path / "home" / started.USUAL


# What the doctor says of it


def test_the_doctor_says_what_is_wrong_with_the_folder(mine, monkeypatch):
    assert f"2 in {mine / 'lessons'}, of version 0.1.0" in dict(doctor.look().found)["Lessons"]
    with monkeypatch.context() as newer:
        newer.setattr(doctor, "__version__", "0.2.0")
        [said] = doctor.look().wrong
        assert said.startswith(
            f"{mine} holds the lessons of version 0.1.0, and 0.2.0 is installed: run `vgcourse start`"
        )
    with monkeypatch.context() as closed:
        closed.setattr(os, "access", lambda path, mode: path != mine / "exercises")
        assert doctor.look().wrong == (
            f"Nothing can be saved in {mine / 'exercises'}: make it writable, or start in another folder.",
        )
    (mine / "lessons" / "numpy.py").write_text("")
    assert "numpy.py for the module of that name" in dict(doctor.look().found)["Lessons"]
    (mine / started.RECORD).write_bytes(b"no database at all" * 100)
    [said] = doctor.look().wrong
    assert said.startswith(f"{mine / started.RECORD} cannot be read (") and said.endswith("run `vgcourse start` again.")


def test_the_doctor_names_a_kernel_of_another_python(mine, monkeypatch, tmp_path):
    spec = tmp_path / "jupyter" / "kernels" / "python3"
    spec.mkdir(parents=True)
    elsewhere = str(tmp_path / "elsewhere" / "python")
    (spec / "kernel.json").write_text(json.dumps({"argv": [elsewhere, "-m", "ipykernel"], "display_name": "Python 3"}))
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "jupyter"))
    [said] = doctor.look().wrong
    assert said.startswith(f"Notebooks run on {elsewhere}, and the course is installed in ") and str(spec) in said
    (spec / "kernel.json").write_text(json.dumps({"argv": [sys.executable, "-m", "ipykernel"], "display_name": "3"}))
    assert not doctor.look().wrong and dict(doctor.look().found)["Kernel"] == "this Python"


def test_a_bare_notebook_says_no_result_and_hides_nothing():
    shown = json.loads(notebook("1", "2", outputs="0.25"))
    shown["cells"][0]["metadata"] = {**handout.FOLDED, "nbgrader": {"locked": True}}
    shown["cells"][1]["execution_count"] = 7
    bare = handout.bare(json.dumps(shown).encode())
    assert b"0.25" not in bare and handout.bare(bare) == bare
    first, second = json.loads(bare)["cells"]
    assert first["metadata"] == {"nbgrader": {"locked": True}} and second["execution_count"] is None
    assert handout.fingerprint(bare) != handout.fingerprint(notebook("1", "2")), "other points are another exercise"
    first["metadata"] = {"trusted": True}
    assert handout.fingerprint(json.dumps({"cells": [first, second]}).encode()) == handout.fingerprint(
        notebook("1", "2")
    )
