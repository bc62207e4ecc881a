"""Problem set 01 through nbgrader: released, handed in, graded into a real gradebook, fed back."""

import json
import os
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import nbformat
import outside
import pytest

from vgcourse.staff import notebooks
from vgcourse.staff.feedback import SafeFeedback, safe_markdown

ROOT = Path(__file__).parents[2]
NAME = "01_chain_rule"
CORPUS = ROOT / "tests" / "corpus" / "set_01"

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, folders=(CORPUS,), without=outside.CLINIC)

STUBS = {
    "sigmoid_slope": 2, "chain_factors": 4, "bias_gradients": 4, "log10_product": 3, "first_silent_depth": 3,
    "weight_gradients": 4,
}  # fmt: skip
ANSWER = "The layers near the input have the longest products. <script>document.title = 'mine'</script>"


class Course:
    """A course in a folder of its own, and nbgrader's commands in it."""

    def __init__(self, root: Path):
        self.root = root
        shutil.copy(ROOT / "nbgrader_config.py", root)
        shutil.copytree(ROOT / "solutions" / "_private", root / "solutions" / "_private")
        self.notebook(root / "solutions", notebooks.read_text(self.source, NAME))

    source = (ROOT / "source" / "problem_sets" / f"{NAME}.md").read_text(encoding="utf-8")

    def notebook(self, folder: Path, notebook) -> Path:
        path = folder / NAME / f"{NAME}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(notebooks.to_json(notebook), encoding="utf-8")
        return path

    def run(self, *command: str) -> str:
        settings = {
            **os.environ,
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
            "VGCOURSE_DATA": str(self.root / "data"),
            "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1",
            "PYTHONPATH": str(ROOT),
        }
        settings.pop("VGCOURSE_DB", None)
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *command], cwd=self.root, env=settings, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    def released(self):
        return nbformat.read(self.root / "exercises" / NAME / f"{NAME}.ipynb", as_version=4)

    def hand_in(self, student: str, answers: dict[str, str]) -> None:
        """The released notebook with some solution cells replaced."""
        notebook = self.released()
        for cell in notebook.cells:
            if (grade_id := _grade_id(cell)) in answers:
                cell.source = answers[grade_id]
        self.notebook(self.root / "submitted" / student, notebook)

    def scores(self, student: str) -> dict[str, float | None]:
        """Automatic score of every graded cell; None while it waits for a person."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # nbgrader's and SQLAlchemy's own
            from nbgrader.api import Gradebook

            with Gradebook(f"sqlite:///{self.root / 'gradebook.db'}", "vgcourse") as gradebook:
                submission = gradebook.find_submission_notebook(NAME, NAME, student)
                return {g.name: None if g.needs_manual_grade else g.score for g in submission.grades}

    def feedback(self, student: str) -> str:
        return (self.root / "feedback" / student / NAME / f"{NAME}.html").read_text(encoding="utf-8")


def _grade_id(cell) -> str | None:
    return cell.metadata.get("nbgrader", {}).get("grade_id")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    made = Course(tmp_path_factory.mktemp("course"))
    made.run("generate_assignment", NAME, "--create")
    return made


@pytest.fixture(scope="module")
def graded(course):
    """Three learners: all right, two exercises not right, nothing done."""
    solved = {_grade_id(c): c.source for c in notebooks.read_text(course.source, NAME).cells if _grade_id(c) in STUBS}
    solved["longest_products"] = ANSWER
    broken = "def chain_factors(w, b, a0, depth):\n    return chain(b, w, a0, depth)"
    overflows = "def sigmoid_slope(z):\n    e = np.exp(-np.asarray(z, float))\n    return e / (1 + e) ** 2"
    noisy = solved["log10_product"].replace("###", 'import sys; print("50%|█  ", file=sys.stderr)\n    ###', 1)
    course.hand_in("right", {**solved, "log10_product": noisy})
    course.hand_in("partly", {**solved, "chain_factors": broken, "sigmoid_slope": overflows})
    course.hand_in("blank", {})
    course.run("autograde", NAME, "--create")
    course.run("generate_feedback", NAME)
    return course


def test_the_release_is_the_same_when_made_again(course):
    before = (course.root / "exercises" / NAME / f"{NAME}.ipynb").read_bytes()
    course.run("generate_assignment", NAME, "--force")
    assert (course.root / "exercises" / NAME / f"{NAME}.ipynb").read_bytes() == before


def test_no_solution_in_the_release(course):
    text = json.dumps(course.released(), ensure_ascii=False)
    assert "SOLUTION" not in text
    for cell in notebooks.read_text(course.source, NAME).cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            body = cell.source.split("### BEGIN SOLUTION")[-1].split("### END SOLUTION")[0]
            lines = [line.strip() for line in body.splitlines() if len(line.strip()) > 12]
            assert lines
            assert not [line for line in lines if json.dumps(line, ensure_ascii=False)[1:-1] in text]
    assert "Marking guide" not in text


def test_a_stub_says_what_to_do_with_it(course):
    cells = {_grade_id(cell): cell.source for cell in course.released().cells}
    for name in STUBS:
        assert cells[name].startswith(f"def {name}(")
        assert 'raise NotImplementedError("Not written yet' in cells[name].splitlines()[-1]
        assert cells[f"check_{name}"] == f'vg.check("{name}", {name})'
    assert "double-click" in cells["longest_products"]


def test_scores(graded):
    full = {f"check_{name}": float(points) for name, points in STUBS.items()}
    right, partly, blank = map(graded.scores, ("right", "partly", "blank"))
    assert right == {**full, "longest_products": None}  # progress bars on stderr cost nothing
    assert partly == {**full, "check_sigmoid_slope": 1.0, "check_chain_factors": 0.0, "longest_products": None}
    assert blank == {**dict.fromkeys(full, 0.0), "longest_products": 0.0}


def test_feedback_has_the_hints_and_no_scripts_of_learners(graded):
    feedback = graded.feedback("partly")
    assert "overflowed to infinity" in feedback
    assert "NameError" in feedback
    assert "longest products. <script>" not in feedback
    assert "Not written yet" in graded.feedback("blank")


def test_feedback_is_read_as_it_was_meant(graded):
    feedback = graded.feedback("partly")
    assert "&lt;section" not in feedback and "&lt;style" not in feedback and feedback.count(".vg-check {") == 1
    assert 'class="vg-check vg-some"' in feedback and "<strong>1 of 2 points</strong>" in feedback
    assert "<blockquote>" in feedback, "a contract is a quotation"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("> a < b & `x >= 2`, $a<b$", "> a < b & `x >= 2`, $a&lt;b$"),
        ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
        ("<IMG src=x onerror=alert(1)>", "&lt;IMG src=x onerror=alert(1)>"),
        ("<!-- --><?php ?></p>", "&lt;!-- -->&lt;?php ?>&lt;/p>"),
    ],
)
def test_no_tag_of_a_written_answer_acts(text, safe):
    cell, _ = SafeFeedback().preprocess_cell(nbformat.v4.new_markdown_cell(text), {}, 0)
    assert cell.source == safe


@pytest.mark.parametrize(
    ("html", "safe"),
    [
        ('<p class="a" onclick="f()" style="color:red">x</p>', '<p class="a">x</p>'),
        ("<style>p { display: none }</style><b>x</b><STYLE>p{", "<b>x</b>"),
        ("<scr<script>x</script>ipt>alert(1)</script>", "alert(1)"),
        ('<a href="javascript:f()">x</a><img src=x onerror=f()><iframe src=y></iframe>', "<a>x</a>"),
    ],
)
def test_no_output_acts(html, safe):
    assert SafeFeedback().sanitize_html_tags(html) == safe


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("[a](javascript:alert(1))", "<p><a>a</a></p>"),
        ("[a](java&#115;cript:alert(1))", "<p><a>a</a></p>"),
        ("[a][b]\n\n[b]: vbscript:f()", "<p><a>a</a></p>"),
        ("[a](da&#9;ta:text/html;base64,PHA+)", "<p><a>a</a></p>"),
        ("![a](data:text/html,b)", '<p><img alt="a"></p>'),
        ("![a](data:image/png;base64,iVBORw0=)", '<p><img src="data:image/png;base64,iVBORw0=" alt="a"></p>'),
        ("<p onclick=f()>a</p>", "<p>a</p>"),
        ("[a](https://b.c) `x<y` $x<y$", '<p><a href="https://b.c">a</a> <code>x&lt;y</code> $x&lt;y$</p>'),
    ],
)
def test_no_link_of_a_written_answer_acts(text, safe):
    assert safe_markdown({}, text).strip() == safe


def test_grading_again_gives_the_same(graded):
    before = graded.scores("partly")
    graded.run("autograde", NAME, "--student=partly", "--force")
    assert graded.scores("partly") == before


def test_nbgraders_validate_button_does_not_call_a_stub_right(course):
    said = course.run("validate", str(course.root / "exercises" / NAME / f"{NAME}.ipynb"))
    assert "Success" not in said
    assert "check_sigmoid_slope" in said or "vg.check" in said
