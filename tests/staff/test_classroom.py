"""A term in one folder, by the commands: release, collect from exchange and upload, grade, feedback, report, export."""

from __future__ import annotations

import contextlib
import csv
import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import nbformat
import outside
import pytest
from points import TOTAL

from vgcourse.inputs import BadInput
from vgcourse.staff import classroom, cli, nbgrading
from vgcourse.staff.grading import grade
from vgcourse.staff.report import report

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, without=outside.CLINIC)

ROOT = Path(__file__).parents[2]
NAME = "01_chain_rule"
OVERFLOWS = "def sigmoid_slope(z):\n    e = np.exp(-np.asarray(z, float))\n    return e / (1 + e) ** 2"
REVERSED = (
    "def chain_factors(w, b, a0, depth):\n    found, a = [], a0\n    for _ in range(depth):\n"
    "        a = 1 / (1 + np.exp(-(w * a + b)))\n        found.insert(0, w * a * (1 - a))\n    return np.array(found)"
)


def new_course(root: Path) -> Path:
    root.mkdir()
    shutil.copy(ROOT / "nbgrader_config.py", root)
    for folder in ("solutions/_private", f"solutions/{NAME}"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


def answered(course: Path, answers: dict[str, str]) -> str:
    notebook = nbformat.read(course / "exercises" / NAME / f"{NAME}.ipynb", 4)
    for cell in notebook.cells:
        cell.source = answers.get(cell.metadata.get("nbgrader", {}).get("grade_id"), cell.source)
    return nbformat.writes(notebook)


def into_exchange(exchange: Path, learner: str, notebook: str) -> Path:
    """As `nbgrader submit` leaves it."""
    folder = exchange / "vgcourse" / "inbound" / f"{learner}+{NAME}+2026-03-01 12:00:00.000000 UTC+abc"
    folder.mkdir()
    (folder / f"{NAME}.ipynb").write_text(notebook)
    (folder / "timestamp.txt").write_text("2026-03-01 12:00:00.000000 UTC")
    (folder / "submission_secret.txt").write_text(f"secret of {learner}")
    return folder


@pytest.fixture(scope="module")
def term(isolating_machine, tmp_path_factory):
    """A course after a term of one problem set, its exchange, and what every command said."""
    folder = tmp_path_factory.mktemp("term")
    course, exchange = new_course(folder / "course"), folder / "exchange"
    exchange.mkdir(mode=0o777)
    with (course / "nbgrader_config.py").open("a") as config:
        config.write(f"\nc.Exchange.root = {str(exchange)!r}\n")
    said = {"release": _said(course, "release", "01")}
    into_exchange(exchange, "ada", answered(course, {"sigmoid_slope": OVERFLOWS, "chain_factors": REVERSED}))
    into_exchange(exchange, "eve", answered(course, {})).joinpath("notes.ipynb").symlink_to(
        course / "solutions" / NAME / f"{NAME}.ipynb"
    )
    said["collect"] = _said(course, "collect", "01")
    upload = folder / "upload.zip"
    with zipfile.ZipFile(upload, "w") as archive:
        archive.writestr(f"Emmy N_7_assignsubmission_file/{NAME}.ipynb", answered(course, {"sigmoid_slope": OVERFLOWS, "longest_products": "These."}))  # fmt: skip  # noqa: E501
    said["upload"] = _said(course, "collect", "01", str(upload))
    said["grade"] = _said(course, "grade", "01")
    said["feedback"] = _said(course, "feedback", "01")
    return course, exchange, said


def _said(course: Path, *command: str) -> tuple[int, str, str]:
    """(exit code, stdout, stderr) of a command in the course."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.chdir(course), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = cli.main(command)
    return code, out.getvalue(), err.getvalue()


def test_release_makes_the_learners_version_and_hands_it_out(term):
    course, exchange, said = term
    code, out, err = said["release"]
    assert code == 0 and not err
    assert f"exercises/{NAME} is made from solutions/{NAME}" in out and str(exchange) in out
    made = (course / "exercises" / NAME / f"{NAME}.ipynb").read_bytes()
    assert made == (ROOT / "exercises" / NAME / f"{NAME}.ipynb").read_bytes()
    assert made == (exchange / "vgcourse" / "outbound" / NAME / f"{NAME}.ipynb").read_bytes()


def test_collect_takes_regular_files_from_the_exchange(term):
    course, _, said = term
    code, out, err = said["collect"]
    assert code == 1 and "New: 1 (ada).\n" in out
    assert "eve: not collected. A file of its own was expected, and notes.ipynb is a link" in err
    assert not (course / "submitted" / "eve").exists()
    assert said["upload"][:2] == (0, "New: 1 (Emmy-N).\n")


def test_feedback_goes_back_the_way_the_answers_came(term):
    course, exchange, said = term
    code, out, _ = said["feedback"]
    assert code == 0
    assert "Feedback for 2 learners: feedback/<learner>/01_chain_rule/01_chain_rule.html.\n" in out
    assert "Without a mark so far: Emmy-N." in out
    assert "Released to the exchange for 1 learner.\n" in out
    assert "did not come through it: Emmy-N." in out
    [released] = (exchange / "vgcourse" / "feedback").glob("*.html")
    page = (course / "feedback" / "ada" / NAME / f"{NAME}.html").read_text()
    assert released.read_text() == page and "in reverse order" in page


def test_feedback_for_one_learner_touches_no_other(term, monkeypatch):
    course = term[0]
    monkeypatch.setattr(classroom, "exchange", lambda course: None)
    page = course / "feedback" / "ada" / NAME / f"{NAME}.html"
    before = page.stat().st_mtime_ns
    [sentence, _, last] = classroom.feedback(course, "01", "Emmy-N")
    assert last == "Send each learner that one file."
    assert sentence == "Feedback for 1 learner: feedback/Emmy-N/01_chain_rule/01_chain_rule.html."
    assert page.stat().st_mtime_ns == before
    with pytest.raises(BadInput, match="'eve' is not graded in 01_chain_rule; Emmy-N, ada is"):
        classroom.feedback(course, "01", "eve")


def test_the_report_names_the_misconceptions_of_the_judge(term):
    found = report(term[0], "01")
    assert found.learners == 2
    met = {(each.exercise, each.misconception): (each.learners, each.lost) for each in found.met}
    assert met["sigmoid_slope", "overflow"] == (2, 2.0)
    assert met["chain_factors", "reversed"][0] == 1
    assert met["chain_factors", "(not written yet)"] == (1, 4.0)
    assert met["bias_gradients", "(not written yet)"] == (2, 8.0)


def test_the_gradebook_as_a_table(term, tmp_path):
    course = term[0]
    with nbgrading.gradebook(course) as book:
        book.update_or_create_student("ada", last_name="Lovelace, Countess", first_name="=1+1")
        book.add_student("zoe")
    assert _said(course, "export", str(tmp_path / "g.csv"))[:2] == (
        0,
        f"{tmp_path / 'g.csv'} has 3 rows: a learner and a problem set each.\n",
    )
    rows = {row["student_id"]: row for row in csv.DictReader((tmp_path / "g.csv").read_text().splitlines())}
    assert rows["ada"]["last_name"] == "Lovelace, Countess" and rows["ada"]["first_name"] == "'=1+1"
    points = {learner: (row["score"], row["max_score"], row["waiting"]) for learner, row in rows.items()}
    assert points["Emmy-N"] == ("1.0", f"{TOTAL:.1f}", "1") and points["zoe"] == ("0.0", f"{TOTAL:.1f}", "0")
    graded = dict(line.split(": ", 1) for line in term[2]["grade"][1].splitlines() if f" of {TOTAL:g} points" in line)
    assert graded["ada"].startswith(f"{float(rows['ada']['score']):g} of {TOTAL:g} points")


def test_releasing_again_says_what_changed(tmp_path, monkeypatch):
    course, texts = new_course(tmp_path / "course"), iter(("one", "one", "two"))

    def generate(course, *command):
        folder = Path(command[-1].split("=")[1], NAME)
        folder.mkdir()
        (folder / f"{NAME}.ipynb").write_text(next(texts))
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(classroom, "nbgrader", generate)
    monkeypatch.setattr(classroom, "exchange", lambda course: None)
    first, again, changed = (classroom.release(course, "01") for _ in range(3))
    assert [said[0].split(" from ")[0].removeprefix(f"exercises/{NAME} ") for said in (first, again, changed)] == [
        "is made",
        "is as it was",
        "is made anew",
    ]
    assert first[1].startswith("Hand out that folder")
    assert (course / "exercises" / NAME / f"{NAME}.ipynb").read_text() == "two"


BEFORE = {
    ("release", "07"): "The problem set must be one of 01_chain_rule; '07' came.",
    ("collect", "01"): "There is no exchange here. Name the folder or zip file",
    ("feedback", "01"): "Nobody is graded in 01_chain_rule yet: run `vgcourse grade 01` first.",
    ("report", "01"): "Nobody is graded in 01_chain_rule yet: run `vgcourse grade 01` first.",
    ("export",): "There is no gradebook in",
}


@pytest.mark.parametrize("command", BEFORE, ids=lambda command: command[0])
def test_what_cannot_be_done_yet_is_one_sentence(tmp_path, command, monkeypatch):
    monkeypatch.setattr("nbgrader.exchange.default.Exchange.root.default_value", str(tmp_path / "none"))
    monkeypatch.setenv("JUPYTER_NO_CONFIG", "1")
    code, out, err = _said(new_course(tmp_path / "course"), *command)
    assert code == 2 and not out
    assert BEFORE[command] in err and err.count("\n") == 1
    code, _, err = _said(tmp_path, *command)
    assert code == 2 and "This command works in a course" in err and err.count("\n") == 1


@pytest.mark.parametrize("setting", ["preprocessors", "filters"])
def test_feedback_is_refused_where_answers_could_run_scripts(tmp_path, setting):
    course = new_course(tmp_path / "course")
    config = course / "nbgrader_config.py"
    config.write_text(config.read_text().replace(f"c.HTMLExporter.{setting}", "c.HTMLExporter.other"))
    with pytest.raises(BadInput, match="could run scripts"):
        classroom.feedback(course, "01")


def test_a_configuration_that_is_broken_stops_every_command(tmp_path):
    course = new_course(tmp_path / "course")
    (course / "nbgrader_config.py").write_text("c = get_config()\n1 / 0\n")
    with pytest.raises(BadInput, match=r"nbgrader_config.py cannot be read \(ZeroDivisionError"):
        nbgrading.exchange(course)
    with pytest.raises(BadInput, match="cannot be read"):
        classroom.release(course, "01")


def test_an_exchange_without_the_course_and_a_set_without_a_notebook(tmp_path):
    course = new_course(tmp_path / "course")
    with (course / "nbgrader_config.py").open("a") as config:
        config.write(f"\nc.Exchange.root = {str(tmp_path / 'exchange')!r}\n")
    code, _, err = _said(course, "collect", "01")
    assert code == 2 and "run `vgcourse release 01` first" in err and err.count("\n") == 1
    (course / "solutions" / NAME / f"{NAME}.ipynb").unlink()
    code, _, err = _said(course, "release", "01")
    assert code == 2 and f"There is no solutions/{NAME}/{NAME}.ipynb" in err and err.count("\n") == 1


def test_a_password_is_not_shown(tmp_path, monkeypatch):
    course = new_course(tmp_path / "course")
    monkeypatch.setenv("VGCOURSE_DB", "nonsense://grader:hunt@/er2@host/x")
    with pytest.raises(BadInput, match=r"nonsense://grader:\*\*\*@host/x cannot be used") as refused:
        classroom.export(course, tmp_path / "g.csv")
    assert "er2" not in str(refused.value)


def test_the_gradebook_is_the_one_that_the_configuration_names(tmp_path, monkeypatch):
    """One source: commands of ours, nbgrader and the doctor write and read the same file."""
    course = new_course(tmp_path / "course")
    monkeypatch.delenv("VGCOURSE_DB", raising=False)
    assert nbgrading.gradebook_url(course) == f"sqlite:///{course}/gradebook.db"
    monkeypatch.setenv("VGCOURSE_DB", "postgresql://grader@host/vgcourse")
    assert nbgrading.gradebook_url(course) == "postgresql://grader@host/vgcourse"
    with (course / "nbgrader_config.py").open("a") as config:
        config.write("\nc.CourseDirectory.db_url = 'sqlite:///points.db'\n")
    assert nbgrading.gradebook_url(course) == f"sqlite:///{course}/points.db"
    with pytest.raises(BadInput, match="There is no gradebook"):
        classroom.export(course, tmp_path / "g.csv")
    monkeypatch.setattr("vgcourse.staff.judge.sandbox.require", lambda _=None: None)
    with pytest.raises(BadInput, match="names its own gradebook, sqlite:///.*/points.db, and not that of --db"):
        grade(course, "01", database="sqlite:////elsewhere/grades.db")
    with nbgrading.opened(nbgrading.gradebook_url(course)) as book:
        book.add_student("zoe")
    assert (course / "points.db").is_file() and not (course / "gradebook.db").exists()
    monkeypatch.chdir(tmp_path)
    assert classroom.export(course, tmp_path / "g.csv") == 0


def test_a_file_that_cannot_be_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for path in (tmp_path / "missing" / "g.csv", tmp_path, Path(".")):
        with pytest.raises(BadInput, match="cannot be written"):
            classroom.write(path, b"")
    assert not list(tmp_path.iterdir())
