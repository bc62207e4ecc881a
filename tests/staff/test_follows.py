"""What follows from what: a change makes stale what it may change, and nothing else."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import outside
import pytest

from vgcourse.course import progress
from vgcourse.course.catalogue import LESSONS, questions_of
from vgcourse.course.exercises import CHECKS, EXERCISES
from vgcourse.staff import build
from vgcourse.staff.follows import Package, said, sha256
from vgcourse.staff.project import find_project, sources

evidence = outside.evidence(__file__)

HERE = Package()
SOURCES = {f"{each.label.split('/', 1)[0]}/{each.name}": each for each in sources(find_project(Path(__file__)))}
SETS = {number: [check.name for check in checks] for number, checks in EXERCISES.items()}


@cache
def cells(notebook: str) -> list[str]:
    return [cell.source for cell in build.read(SOURCES[notebook]).cells if cell.cell_type == "code"]


def hashes(package: Package) -> dict[str, str]:
    """The hash of every notebook, and of a verdict on every problem set."""
    verdicts = {f"verdicts {number}": package.verdict(names) for number, names in SETS.items()}
    return {name: package.outputs(cells(name)) for name in SOURCES} | verdicts


@cache
def before() -> dict[str, str]:
    return hashes(HERE)


NOTEBOOKS, VERDICTS = frozenset(SOURCES), frozenset(f"verdicts {number}" for number in SETS)


@pytest.fixture
def changed(tmp_path):
    """What becomes another by exchanging a piece of a file of the package."""
    folder = tmp_path / "vgcourse"
    shutil.copytree(HERE.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))

    def by(file: str, old: str, new: str) -> set[str]:
        text = (folder / file).read_text()
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1))
        return {name for name, now in hashes(Package(folder)).items() if now != before()[name]}

    return by


def test_a_word_of_a_quiz_makes_its_lesson_stale_and_voids_no_verdict(changed):
    assert changed("course/questions/lesson_07.py", "is clipped by", "is cut by") == {"lessons/07_clipping"}


def test_a_question_more_is_seen_by_the_lesson_that_counts_them(changed):
    """However its record is made: the module is asked, not its text."""
    assert changed("course/questions/lesson_07.py", "QUESTIONS = (", "QUESTIONS = (*2 * [TINY], ") == {
        "lessons/07_clipping",
        "lessons/00_start_here",
    }


def test_the_count_is_that_of_the_lesson():
    [kinds, exercises] = HERE.outline()[1]
    for number, lesson in LESSONS.items():
        if lesson.written:
            assert kinds[f"lesson_{number}"] == tuple(question.kind for question in questions_of(number))
    assert exercises == sorted(f"set_{check.exercise_set}/{name}" for name, check in CHECKS.items())
    assert len(exercises) == sum(progress.counts_of(lesson)[2] for lesson in LESSONS.values() if lesson.written)


def test_a_hint_of_an_exercise_voids_the_verdicts_of_its_set_alone(changed):
    text = (HERE.folder / "course/exercises/set_09/block_jacobian.py").read_text()
    word = max((word for word in text.split('"')[1::2] if "{" not in word), key=len)
    assert changed("course/exercises/set_09/block_jacobian.py", word, f"{word}!") == {
        "verdicts 09",
        "solutions/09_residual",
    }


@pytest.mark.parametrize(
    "file", ["course/calling.py", "course/comparison.py", "course/specification.py", "course/verdict.py", "inputs.py"]
)
def test_what_decides_every_verdict_is_in_its_hash(changed, file):
    assert changed(file, "\n\n\n", "\n\n\nchanged = 1\n\n\n") >= VERDICTS


def test_the_judge_is_in_every_verdict_and_in_no_notebook(changed):
    for file in ("judging.py", "sandbox.py", "box/worker.py", "box/standin/__init__.py", "canary.py"):
        assert changed(f"staff/judge/{file}", "\n\n\n", "\n\n\nchanged = 1\n\n\n") == VERDICTS


def test_how_programs_are_compiled_is_in_whatever_computes(changed):
    stale = changed("compilation.py", "\n\n\n", "\n\n\nchanged = 1\n\n\n")
    numpy_alone = {"solutions/02_vanish_or_explode", "solutions/12_clinic", "solutions/13_claims"}
    assert stale >= NOTEBOOKS - numpy_alone and {"verdicts 01", "verdicts 08"} <= stale


def test_an_experiment_is_in_its_own_lesson_and_not_in_the_first(changed):
    stale = changed("experiments/lesson_07/clipping.py", "\n\n\n", "\n\n\nchanged = 1\n\n\n")
    assert {"lessons/07_clipping"} <= stale and not stale & {"lessons/01_chain_rule", "lessons/08_through_time"}


def test_a_file_beside_a_module_belongs_to_it(changed):
    stale = changed("views/explorer.js", "\n", "\n// changed\n")
    assert {f"lessons/{number}_{lesson.name}" for number, lesson in LESSONS.items() if lesson.written} <= stale
    assert not stale & VERDICTS


def test_a_patient_belongs_to_whoever_counts_the_ward(changed):
    assert "lessons/12_clinic" in changed("clinic/ward/seen/recurrence.py", "def deaf_decoder(", "def deaf(")


def test_comments_docstrings_and_layout_change_nothing(changed):
    assert not changed("inputs.py", '"""', '"""Said otherwise. ')
    assert not changed("inputs.py", "\n\n\n", "  # why\n\n\n\n")
    assert not changed("course/questions/lesson_07.py", "from __future__", "\n\nfrom __future__")


def test_a_yardstick_is_a_docstring_that_its_lesson_shows(changed):
    stale = changed("experiments/lesson_13/training.py", "fewer than half come to 0.95.", "fewer than half reach 0.95.")
    assert "lessons/13_claims" in stale and stale <= {"lessons/13_claims", "solutions/13_claims", "verdicts 13"}


def test_the_face_is_no_edge_but_what_it_shows_is():
    code = "import vgcourse as vg\nfrom vgcourse import two_circles as data\nvg.fit(data(seed=0))"
    assert HERE.used(code) == (HERE.modules("vgcourse.training.fit", "vgcourse.nets.tasks"), [])
    assert HERE.folder / "__init__.py" not in HERE.closure(HERE.used(code)[0])


def test_where_no_text_says_which_it_is_all_of_them():
    lessons, _ = HERE.used("import vgcourse as vg\nfor n in 1, 2:\n    vg.quiz(n)")
    assert len({path for path in lessons if path.parent.name == "questions"}) == len(SOURCES) - len(SETS)
    exercises, _ = HERE.used("from vgcourse import check\ncheck(name, f)")
    assert {path.stem for path in exercises} >= CHECKS.keys()
    assert HERE.used("import vgcourse as vg\nvg.quiz(7)") == HERE.used("import vgcourse as vg\nvg.quiz('07_clipping')")


def test_references_of_the_instructor_that_use_the_package_are_followed():
    before = HERE.verdict(["sigmoid_slope"], ["import numpy as np\n"])
    assert before == HERE.verdict(["sigmoid_slope"], [])
    assert before != HERE.verdict(["sigmoid_slope"], ["from vgcourse.nets import residual\n"])


def test_whatever_a_lesson_imports_is_among_what_it_follows_from():
    """Python itself is asked, in a process of its own. What the face loads by itself computes nothing."""
    roots = HERE.used("\n".join(cells("lessons/07_clipping")))[0]
    names = [".".join(path.relative_to(HERE.folder.parent).with_suffix("").parts) for path in roots]
    script = (
        "import sys, importlib, vgcourse\nface = set(sys.modules)\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "ours = {name: m.__file__ for name, m in sys.modules.items() if name.startswith('vgcourse.') and m.__file__}\n"
        "print(*(file for name, file in ours.items() if name not in face), sep='\\n')"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = {Path(line) for line in run.stdout.splitlines()}
    assert len(loaded) > 20 and loaded <= HERE.closure(roots)


def test_code_says_the_same_in_every_python():
    """Where it does not, no stamp of another version holds. The hash was compared under 3.11, 3.12 and 3.13."""
    code = (
        'def f(a, /, b=1, *args, c: int = None, **kw) -> "x": return f"{a!r:>{b}}" "tail" f"{a=} {b:.3f}{{}}"\n'
        'class A(B, metaclass=C):\n    x: int = 3\n    """doc"""\nd = {**a, None: b"\\xff", 4: 1e400, 5: "\\u0301é"}\n'
    )
    assert sha256(said(ast.parse(code)))[:16] == "5a83f199fecc188d"


def test_every_change_of_code_is_one():
    codes = ["f('')", "f()", "f(1)", "f(1.0)", "f(True)", "f('1')", "f(b'1')", "f(None)", "f(x)", "f(*x)", "f(x=x)"]
    codes += ["def f(): 1", "def f(): return", "async def f(): return", "f = ''", "f'{x}'", "f'{x} '", "f'{x!r}'"]
    assert len({sha256(said(ast.parse(code))) for code in codes}) == len(codes)


@pytest.mark.parametrize(
    "cells",
    [
        ["import vgcourse as vg", "g = vg", "g.clipped"],
        ["import vgcourse as vg", "getattr(vg, 'clipped')"],
        ["from vgcourse import *", "clipped(1)"],
    ],
)
def test_whoever_takes_the_face_as_a_whole_follows_from_all_of_it(cells):
    files = {path.relative_to(Package().folder).as_posix() for path in Package().used(*cells)[0]}
    assert {"experiments/lesson_07/clipping.py", "course/questions/lesson_05.py", "measuring/profile.py"} <= files


def test_a_cell_that_is_no_python_hides_no_other():
    files, _ = Package().used("import vgcourse as vg", "this is no Python", "vg.clipped")
    assert [path.name for path in files] == ["clipping.py"]


def test_a_function_that_loads_by_name_and_is_handed_on_loads_anything():
    files, _ = Package().used("import vgcourse as vg", "q = vg.quiz", "q('05')")
    assert {"lesson_02.py", "lesson_05.py"} <= {path.name for path in files}
