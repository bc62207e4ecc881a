"""The build: the same bytes twice, nothing that changes by itself, one sentence for a cell that fails."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import nbformat
import outside
import pytest

from vgcourse.inputs import BadInput
from vgcourse.staff import build as building
from vgcourse.staff import notebooks, release
from vgcourse.staff.project import Project, find_project, sources

evidence = outside.evidence(__file__)

LESSON = """---
jupytext:
  formats: md:myst
kernelspec:
  name: python3
---

# A lesson

Prose with $x_1$ and `code`.


+++

A second cell of prose, after two blank lines.

```{code-cell}
import os
from pathlib import Path

print("Nothing is in this folder:", list(Path.cwd().glob("*.md")))
{"b": 2, "a": hash("a") == hash("a")}
```

```{code-cell}
:tags: [hide-input]

import ipywidgets

ipywidgets.IntSlider(3)
```

The end.
"""

PROBLEM_SET = """# A problem set

```{code-cell}
---
nbgrader:
  grade: false
  grade_id: double
  locked: false
  schema_version: 3
  solution: true
  task: false
---
def double(x):
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION
```

```{code-cell}
---
nbgrader:
  grade: true
  grade_id: test_double
  locked: true
  points: 2
  schema_version: 3
  solution: false
  task: false
---
assert double(2) == 4
### BEGIN HIDDEN TESTS
assert double(17) == 34
### END HIDDEN TESTS
```
"""


REAL = release.generate


def course(root: Path) -> Project:
    """A course of one lesson and one problem set."""
    for folder, text in (("lessons", LESSON), ("problem_sets", PROBLEM_SET)):
        path = root / "source" / folder / "01_tiny.md"
        path.parent.mkdir(parents=True)
        path.write_text(text)
    (root / "pyproject.toml").write_text("")
    return Project(root)


def build(project: Project, *names: str, **options) -> list[str]:
    return building.build(project, sources(project, names), say=lambda _: None, **options)


@pytest.fixture
def project(tmp_path) -> Project:
    return course(tmp_path)


@pytest.fixture(scope="module")
def remembered(tmp_path_factory):
    """`release.generate` that asks nbgrader, which takes 7 s to begin, once for the same solutions of one problem set.

    That nbgrader makes the same bytes twice, and of all sets at once what it makes of each, are tests of their own.
    """
    made: dict[tuple, Path] = {}

    def generate(name: str, solutions: Path, into: Path, root: Path) -> Path:
        [only] = (path.name for path in solutions.glob(release.ALL))
        asked = only, *release._contents(solutions / only).items()
        if asked not in made:
            made[asked] = REAL(only, solutions, tmp_path_factory.mktemp("made"), root)
        shutil.copytree(made[asked], into / only)
        return into if name == release.ALL else into / only

    return generate


@pytest.fixture
def nbgrader_once(monkeypatch, remembered) -> None:
    monkeypatch.setattr(release, "generate", remembered)


@pytest.fixture(scope="module")
def built_once(tmp_path_factory, remembered) -> Project:
    project = course(tmp_path_factory.mktemp("course"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(release, "generate", remembered)
        assert build(project) == []
    return project


@pytest.fixture
def built(built_once, tmp_path) -> Project:
    shutil.copytree(built_once.root, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path)


def files(project: Project) -> dict[str, bytes]:
    built = (path for folder in ("lessons", "solutions", "exercises") for path in (project.root / folder).rglob("*"))
    return {path.relative_to(project.root).as_posix(): path.read_bytes() for path in built if path.is_file()}


def lesson(project: Project):
    return notebooks.read_notebook(project.lessons / "01_tiny.ipynb")


def test_the_same_bytes_twice(built):
    first = files(built)
    assert set(first) == {
        f"{folder}01_tiny.ipynb" for folder in ("lessons/", "solutions/01_tiny/", "exercises/01_tiny/")
    }
    assert build(built, everything=True) == []
    assert files(built) == first


def test_nothing_is_built_again_that_is_up_to_date(built, nbgrader_once):
    said: list[str] = []
    assert building.build(built, sources(built), say=said.append) == []
    assert said == ["lessons/01_tiny.ipynb is up to date.", "solutions/01_tiny/01_tiny.ipynb is up to date."]
    (built.lessons / "01_tiny.ipynb").write_text("{}")
    said.clear()
    assert building.build(built, sources(built), say=said.append) == []
    assert said == ["solutions/01_tiny/01_tiny.ipynb is up to date.", "lessons/01_tiny.ipynb built."]
    assert building.check(built, sources(built)) == []


@pytest.fixture
def runs(monkeypatch) -> list[str]:
    """The labels of the notebooks that were run."""
    ran, executed = [], building.executed

    def counted(notebook, label, own):
        ran.append(label)
        return executed(notebook, label, own)

    monkeypatch.setattr(building, "executed", counted)
    return ran


def test_other_code_makes_the_stored_outputs_stale_and_running_it_again_is_said_to_change_nothing(
    built, runs, monkeypatch
):
    before, said = files(built), []
    monkeypatch.setattr(building.Package, "outputs", lambda self, cells: f"another package {len(cells)}")
    chosen = sources(built)[:1]
    [fault] = building.check(built, chosen)
    assert (
        fault == "lessons/01_tiny.ipynb shows what other code than today's has computed: run `vgcourse build 01_tiny`."
    )
    assert building.build(built, chosen, say=said.append) == []
    assert runs == ["lessons/01_tiny.ipynb"] and said == ["lessons/01_tiny.ipynb run again: nothing changed."]
    assert files(built) == before and building.check(built, chosen) == []


def test_outputs_that_no_build_has_written_are_found_and_mended(built, runs):
    before, chosen = files(built), sources(built)[:1]
    path = built.lessons / "01_tiny.ipynb"
    path.write_text(path.read_text().replace("Nothing is in this folder: []", "Something is in this folder: []"))
    [fault] = building.check(built, chosen)
    assert fault == "lessons/01_tiny.ipynb shows what no build has put there: run `vgcourse build 01_tiny`."
    assert build(built) == [] and runs == ["lessons/01_tiny.ipynb"]
    assert files(built) == before


def test_new_prose_keeps_the_outputs_and_runs_nothing(built, runs, nbgrader_once):
    old = lesson(built)
    for folder, text in (("lessons", LESSON), ("problem_sets", PROBLEM_SET)):
        (built.root / "source" / folder / "01_tiny.md").write_text(f"{text}\nMore prose.\n")
    assert build(built) == [] and runs == []
    new = lesson(built)
    assert new.cells[-1].source.endswith("More prose.") and len(new.cells) == len(old.cells)
    assert [cell.get("outputs") for cell in new.cells] == [cell.get("outputs") for cell in old.cells]
    assert "More prose." in (built.exercises / "01_tiny" / "01_tiny.ipynb").read_text()
    assert building.check(built, sources(built)) == []
    assert build(built, everything=True) == [] and len(runs) == 2
    assert lesson(built) == new


def test_stamps_go_with_the_checkout_and_those_that_cannot_be_read_are_none(built, runs, nbgrader_once):
    stamps = built.root / "source" / "built.json"
    before = stamps.read_text()
    assert set(json.loads(before)) == {source.label for source in sources(built)}
    stamps.write_text(f"<<<<<<< HEAD\n{before}")
    assert len(building.check(built, sources(built))) == 2
    assert build(built) == [] and len(runs) == 2
    assert stamps.read_text() == before


def test_a_built_notebook_holds_nothing_that_changes_by_itself(built):
    notebook = lesson(built)
    assert notebook.metadata == notebooks.METADATA
    assert all(set(cell.metadata) <= {"tags", "nbgrader"} for cell in notebook.cells)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == [1, 2]
    assert code[0].outputs[0].text == "Nothing is in this folder: []\n"
    assert [set(output.data) for output in code[1].outputs] == [{"text/plain"}]
    assert "widget" not in json.dumps(notebook).replace("ipywidgets", "")
    assert notebooks.blemishes(notebook) == []


def test_an_edit_changes_the_id_of_the_edited_cell_alone():
    one = notebooks.read_text(LESSON, "lessons/01_tiny")
    other = notebooks.read_text(LESSON.replace("The end.", "The very end."), "lessons/01_tiny")
    same = [a.id == b.id for a, b in zip(one.cells, other.cells, strict=True)]
    assert same == [True, True, True, True, False]
    assert len({cell.id for cell in notebooks.read_text("```{code-cell}\n1\n```\n" * 3, "x").cells}) == 3


def test_the_learner_gets_neither_solution_nor_hidden_test(built):
    text = (built.exercises / "01_tiny" / "01_tiny.ipynb").read_text()
    assert "def double" in text and "assert double(2) == 4" in text
    assert "return 2 * x" not in text and "double(17)" not in text and "BEGIN" not in text


def test_references_beside_the_solutions_stay(project):
    kept = project.solutions / "_private" / "reference.py"
    kept.parent.mkdir(parents=True)
    kept.write_text("kept")
    assert build(project, "01") == []
    assert kept.read_text() == "kept"
    assert not (project.exercises / "_private").exists()


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        ("import vgcourse.inputs\nvgcourse.inputs.one_of('The activation', 'sigmoyd', ['sigmoid'])",
         "lessons/01_tiny.ipynb: cell 2 (import vgcourse.inputs) raised BadInput: "
         "The activation must be one of 'sigmoid'; 'sigmoyd' came. Did you mean 'sigmoid'?"),
        ("# a comment\n1 / 0", "lessons/01_tiny.ipynb: cell 2 (1 / 0) raised ZeroDivisionError: division by zero"),
        ("object()", "cell 2 (object()) printed 'at 0x"),
        ("import warnings\nwarnings.warn('mind')", "cell 2 (import warnings) wrote to stderr"),
        (":tags: [nbval-skip]\n\n1", "cell 2 (1) is exempted from validation"),
        ("# NBVAL_IGNORE_OUTPUT\n1", "cell 2 (1) is exempted from validation"),
        ("import os\nos._exit(1)", "lessons/01_tiny.ipynb: cell 2 (import os) ended the kernel."),
    ],
)  # fmt: skip
def test_a_cell_that_fails_is_one_sentence_and_nothing_is_written(project, cell, sentence):
    source = project.root / "source" / "lessons" / "01_tiny.md"
    source.write_text(f"```{{code-cell}}\n1\n```\n\n```{{code-cell}}\n{cell}\n```\n\n```{{code-cell}}\n3\n```\n")
    [failure] = build(project, str(source))
    assert sentence in failure and "\n" not in failure
    assert not project.lessons.exists()


@pytest.mark.parametrize("started", [True, False])
def test_a_kernel_that_is_ended_from_outside_is_one_sentence(project, monkeypatch, started):
    """nbclient's own handler of a signal takes the kernel away; what waits for its answer then fails by `assert`."""

    async def lost(client, **_):
        if started:
            client.on_cell_start(cell=nbformat.v4.new_code_cell("sum(range(9))"), cell_index=0)
        assert client.kc is not None

    monkeypatch.setattr("nbclient.NotebookClient.async_execute", lost)
    (project.root / "source" / "lessons" / "01_tiny.md").write_text("```{code-cell}\nsum(range(9))\n```\n")
    [failure] = build(project, str(project.root / "source" / "lessons" / "01_tiny.md"))
    where = "cell 1 (sum(range(9)))" if started else "the notebook, before its first cell,"
    assert failure == f"lessons/01_tiny.ipynb: {where} lost its kernel: something outside ended it. Build again."


def test_check_names_the_command_that_mends(built, nbgrader_once):
    text = built.root / "source" / "lessons" / "01_tiny.md"
    text.write_text(LESSON.replace("The end.", "The very end."))
    released = built.exercises / "01_tiny" / "01_tiny.ipynb"
    released.write_text(released.read_text().replace("double(2)", "double(3)"))
    (built.lessons / "02_orphan.ipynb").write_text("{}")
    lesson, exercise, orphan = building.check(built, sources(built))
    assert lesson.startswith(
        "lessons/01_tiny.ipynb and source/lessons/01_tiny.md differ: run `vgcourse build 01_tiny`;"
    )
    assert exercise.startswith("exercises/01_tiny is not what nbgrader makes of solutions/01_tiny/01_tiny.ipynb: run")
    assert orphan.startswith("lessons/02_orphan.ipynb has no source")


def test_an_edit_in_jupyterlab_comes_back_and_changes_nothing_else(built):
    [source] = sources(built, (str(built.lessons / "01_tiny.ipynb"),))
    assert building.sync(built, source) is False
    notebook = lesson(built)
    notebook.cells[1].source = "Another second cell."
    notebook.cells[2].source += "\nprint(1)"
    notebook.metadata["language_info"]["version"] = "3.99"
    source.notebook.write_text(json.dumps(notebook))
    assert building.sync(built, source) is True
    expected = LESSON.replace("A second cell of prose, after two blank lines.", "Another second cell.")
    expected = expected.replace('hash("a")}\n', 'hash("a")}\nprint(1)\n')
    assert source.text.read_text() == expected


def test_cells_added_moved_and_removed_come_back(project):
    old = notebooks.read_text(LESSON, "x")
    cells = [old.cells[4], old.cells[1], old.cells[0], old.cells[3], *notebooks.read_text(PROBLEM_SET, "x").cells]
    old.cells = cells
    merged = notebooks.read_text(notebooks.merge_into_text(LESSON, old), "x")
    assert notebooks.inputs(merged) == notebooks.inputs(notebooks.with_ids(old, "x"))


def test_names_that_are_not_known_get_a_sentence(project, monkeypatch):
    with pytest.raises(BadInput, match="one of: 01_tiny; '07' came"):
        sources(project, ("07",))
    (project.root / "source" / "lessons" / "Notes.md").write_text("")
    with pytest.raises(BadInput, match="such as 01_chain_rule.md; 'Notes.md' came"):
        sources(project)


def test_the_committed_notebooks_follow_from_their_sources(monkeypatch):
    """And nbgrader, which takes long to begin, is asked once for all problem sets."""
    asked, generate = [], release.generate
    monkeypatch.setattr(release, "generate", lambda name, *rest: asked.append(name) or generate(name, *rest))
    project = find_project(Path(__file__))
    chosen = sources(project)
    if not chosen:
        pytest.skip("no source yet")
    assert building.check(project, chosen) == []
    assert asked == [release.ALL]


def test_the_kernel_takes_no_settings_of_the_user(monkeypatch, tmp_path):
    from vgcourse.staff.execution import environment

    monkeypatch.setenv("JAX_ENABLE_X64", "1")
    monkeypatch.setenv("JAX_COMPILATION_CACHE_DIR", "kept")
    monkeypatch.setitem(os.environ, "PYTHONSTARTUP", "mine.py")
    chosen = environment(tmp_path)
    assert "JAX_ENABLE_X64" not in chosen and "PYTHONSTARTUP" not in chosen
    assert chosen["JAX_COMPILATION_CACHE_DIR"] == "kept" and chosen["VGCOURSE_DATA"].startswith(str(tmp_path))


PREDICTED = {
    'vg.predict("01", "a")': False, "1 + 1": True, "def f():\n    return 1": False, 'vg.predict("01", "b")': False,
    'vg.reveal("01", "a")': False, "2 + 2": True, 'vg.reveal(\n    "01", "b"\n)': False, "3 + 3": False,
}  # fmt: skip


def test_what_is_computed_before_the_reveal_is_folded_and_nothing_of_it_is_lost():
    v4 = nbformat.v4
    made = v4.new_notebook(cells=[v4.new_code_cell(source) for source in PREDICTED])
    for cell in made.cells:
        if not cell.source.startswith("def"):
            cell.outputs = [v4.new_output("execute_result", {"text/plain": cell.source})]
    clean = notebooks.cleaned(made, "x")
    assert [bool(cell.metadata) for cell in clean.cells] == list(PREDICTED.values())
    for cell in clean.cells:
        hidden = cell.metadata.get("jupyter", {}).get("outputs_hidden", False)
        assert hidden == bool(cell.metadata)
        told = [output.data["text/plain"] for output in cell.outputs if "text/plain" in output.data]
        assert told == [cell.source] * (not cell.source.startswith("def"))
        assert len(cell.outputs) == len(told) + hidden
    assert notebooks.cleaned(clean, "x") == clean
    assert notebooks.inputs(clean) == notebooks.inputs(notebooks.with_ids(made, "x"))
    nbformat.validate(clean)
