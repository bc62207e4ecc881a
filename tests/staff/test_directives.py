"""Directives in the sources of problem sets: what they become, what they refuse, and the way back from a notebook."""

import re
from pathlib import Path

import pytest

from vgcourse.course.exercises import EXERCISES
from vgcourse.inputs import BadInput
from vgcourse.staff import build, directives, notebooks
from vgcourse.staff.project import Project, sources

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "source" / "problem_sets").glob("*.md"))
TEXT = next(path for path in SOURCES if path.stem.startswith("09")).read_text(encoding="utf-8")


def notebook(text=TEXT):
    return notebooks.read_text(text, "09_residual")


def cell(book, grade_id):
    return next(c for c in book.cells if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id)


def synced(change, text=TEXT):
    """The source after `change(notebook)` in JupyterLab."""
    book = notebook(text)
    change(book)
    return notebooks.merge_into_text(text, book)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_source_writes_marks_and_contracts_by_hand(path):
    text = path.read_text(encoding="utf-8")
    assert "nbgrader" not in text and "points together" not in text.replace("{{points}} points together", "")
    book = notebooks.read_text(text, path.stem)
    marks = [c.metadata["nbgrader"] for c in book.cells if "nbgrader" in c.metadata]
    for check in EXERCISES[path.stem[:2]]:
        (graded,) = [m for m in marks if m["grade_id"] == f"check_{check.name}"]
        assert (graded["points"], graded["grade"], graded["locked"]) == (check.points, True, True)
        assert cell(book, f"check_{check.name}").source == f'vg.check("{check.name}", {check.name})'
    together = sum(m.get("points", 0) for m in marks)
    assert f"{len(EXERCISES[path.stem[:2]])} {together}" == _counted(book.cells[0].source)


def _counted(text):
    words = dict(zip(("three", "four", "five", "six", "seven"), "34567", strict=True))
    functions, points = re.search(r"There are (\w+) functions to write .*, (\d+) points together", text).groups()
    return f"{words[functions]} {points}"


def test_an_exercise_is_contract_text_solution_and_check():
    before, solution, check = notebook().cells[2:5]
    contract, prose = before.source.split("> ", 1)[1].split("\n\nWhat is J", 1)
    assert contract.startswith("**`block_jacobian(W1, W2, alpha, h)`** → the matrix J[i, j]")
    assert contract.count("\n>\n> ") == 2 and prose.startswith(" if all entries")
    assert solution.source.startswith("def block_jacobian(W1, W2, alpha, h):")
    assert solution.source.endswith("### END SOLUTION")
    assert check.metadata["nbgrader"] == {
        "cell_type": "code", "grade": True, "grade_id": "check_block_jacobian", "locked": True, "points": 4,
        "schema_version": 3, "solution": False, "task": False,
    }  # fmt: skip


def test_an_exercise_without_text_after_its_contract():
    text = TEXT.replace("Twenty blocks of strength 1: which of the two kinds ends at 21?\n\n", "")
    assert cell(notebook(text), "residual_variance").source.startswith("def residual_variance")
    assert notebooks.merge_into_text(text, notebook(text)) == text


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{exercise} block_jacobian", "{exercise} block_jacobean", "Did you mean 'block_jacobian'"),
        ("{exercise} block_jacobian", "{exercise}", "must be one of 'block_jacobian'"),
        ("{exercise} block_jacobian", "{exercise} he_std", "he_std is an exercise of problem set 04, not of 09"),
        ("{exercise} branch_strength", "{exercise} residual_variance", "residual_variance stands twice"),
        ("{exercise} branch_strength", "{python}", "branch_strength stands nowhere in problem set 09"),
        ("    ### BEGIN SOLUTION\n    open_h", "    open_h", "block_jacobian stands between lines ### BEGIN SOLUTION"),
        ("def block_jacobian(W1, W2,", "def jacobian(W1, W2,", "`def jacobian(W1, W2, alpha, h):` came"),
        ("def block_jacobian(W1, W2,", "def block_jacobian(W2, W1,", "defines `def block_jacobian(W1, W2, alpha, h)"),
        ("def block_jacobian", "block_jacobian = lambda", "no function came"),
        (":points: 3", "points: three", "'direct_method' lacks one"),
        ("{answer} direct_method", "{answer}", "'' lacks one"),
        ("# Problem set 09: residual", "# Residual", "begins with its number and title"),
    ],
)
def test_a_directive_that_says_something_else(old, new, said):
    assert old in TEXT
    with pytest.raises(BadInput) as refused:
        notebook(TEXT.replace(old, new, 1))
    assert said in str(refused.value) and "\n" not in str(refused.value)


def test_the_order_is_that_of_the_places():
    a, b = "{exercise} block_jacobian", "{exercise} branch_strength"
    text = TEXT.replace(a, "A").replace(b, a).replace("A", b)
    with pytest.raises(BadInput, match="Exercise 1 of problem set 09 is block_jacobian by its place; branch_strength"):
        notebook(text)


def test_places_are_counted_from_one():
    for checks in EXERCISES.values():
        assert [check.place for check in checks] == list(range(1, len(checks) + 1))


def test_a_source_without_directives_is_left_alone():
    text = "# A lesson\n\nIn {{functions}} words.\n"
    assert directives.expanded(text) is text


# ---- back from JupyterLab


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_an_unchanged_notebook_leaves_the_source_as_it_is(path):
    text = path.read_text(encoding="utf-8")
    assert notebooks.merge_into_text(text, notebooks.read_text(text, path.stem)) == text


def test_cells_are_recognised_by_what_they_say_not_by_their_layout():
    marks = "  schema_version: 3\n  solution: false\n  task: false\n"
    plain = directives.expanded(TEXT)
    assert plain.count(marks) == 5
    assert directives.folded(plain.replace(marks, "  task: no\n  solution: no\n  schema_version: 3\n"), TEXT) == TEXT


@pytest.mark.parametrize(
    ("grade_id", "old", "new"),
    [
        ("block_jacobian", "open_h = h > 0", "open_h = np.asarray(h) > 0"),
        ("imports", "import math\n", "import math  # for exercise 3\n"),
        ("direct_method", "A skip adds the identity", "A skip adds one"),
    ],
)
def test_an_edited_cell_goes_back_into_its_directive(grade_id, old, new):
    def change(book):
        edited = cell(book, grade_id)
        assert old in edited.source
        edited.source = edited.source.replace(old, new)

    assert synced(change) == TEXT.replace(old, new)


def test_text_around_a_contract_goes_back_to_where_it_stood():
    def change(book):
        book.cells[2].source = (
            book.cells[2].source.replace("A block in", "One block in").replace("What is J", "What’s J")
        )
        book.cells[0].source = book.cells[0].source.replace("Here you write that", "You write that")

    wanted = TEXT.replace("A block in", "One block in").replace("What is J", "What’s J")
    assert synced(change) == wanted.replace("Here you write that", "You write that")


def test_points_of_an_answer_set_in_jupyterlab():
    changed = synced(lambda book: cell(book, "direct_method").metadata["nbgrader"].update(points=5))
    assert changed == TEXT.replace(":points: 3", ":points: 5")
    assert "19 points together" in notebook(changed).cells[0].source


MODULE = "vgcourse/course/exercises/set_09/block_jacobian.py, and the notebook has another"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda book: book.cells[2].update(source=book.cells[2].source.replace("slope 0", "slope 1")), MODULE),
        (lambda book: book.cells[4].update(source="assert block_jacobian"), MODULE),
        (lambda book: book.cells[4].metadata["nbgrader"].update(points=9), MODULE),
        (lambda book: book.cells.pop(4), "check of block_jacobian stands right behind"),
        (lambda book: book.cells.insert(4, book.cells[0]), "check of block_jacobian stands right behind"),
        (lambda book: [book.cells.pop(3), book.cells.pop(3)], "block_jacobian stands nowhere"),
    ],
)
def test_what_a_specification_says_is_not_changed_in_a_notebook(change, said):
    with pytest.raises(BadInput, match=re.escape(said)):
        synced(change)


def test_build_and_its_check_say_which_source_is_refused(tmp_path):
    (tmp_path / "pyproject.toml").write_text("")
    path = tmp_path / "source" / "problem_sets" / "09_residual.md"
    path.parent.mkdir(parents=True)
    path.write_text(TEXT.replace("{exercise} block_jacobian", "{exercise} he_std"), encoding="utf-8")
    project = Project(tmp_path)
    said = "source/problem_sets/09_residual.md: he_std is an exercise of problem set 04, not of 09."
    assert build.build(project, sources(project), say=lambda _: None) == [said]
    folder = tmp_path / "solutions" / "09_residual"
    folder.mkdir(parents=True)
    (folder / "09_residual.ipynb").write_text(notebooks.to_json(notebook()), encoding="utf-8")
    assert build.check(project, sources(project)) == [said]


def test_what_stands_above_a_def_is_refused_not_moved_into_the_text():
    with pytest.raises(BadInput, match="The solution of block_jacobian begins with its def"):
        synced(
            lambda book: cell(book, "block_jacobian").update(
                source="LIMIT = 6\n\n\n" + cell(book, "block_jacobian").source
            )
        )
    with pytest.raises(BadInput, match="`import numpy as np` stands above the def of block_jacobian"):
        notebook(TEXT.replace("def block_jacobian", "import numpy as np\n\ndef block_jacobian"))


def test_code_in_a_written_answer_comes_back_as_it_was():
    code = "\n\n```python\nI + 1\n```"
    changed = synced(lambda book: cell(book, "direct_method").update(source=cell(book, "direct_method").source + code))
    assert "````{answer} direct_method" in changed
    assert cell(notebook(changed), "direct_method").source.endswith(code)
    assert notebooks.merge_into_text(changed, notebook(changed)) == changed


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{{points}}", "{{point}}", "{{point}} stands for nothing"),
        ("## 2.", "```{answer} direct_method\n:points: 3\n\nAgain.\n```\n\n## 2.", "direct_method stands twice"),
    ],
)
def test_counts_and_answers_are_what_the_text_knows(old, new, said):
    with pytest.raises(BadInput, match=said):
        notebook(TEXT.replace(old, new, 1))
