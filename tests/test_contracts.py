"""The house: imports only go down, only one module draws, and the face costs nothing until it is used."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import jedi
import numpy as np
import pytest
from jaxtyping import TypeCheckError

import vgcourse as vg
from vgcourse.staff import face

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("jax", "matplotlib", "sklearn", "nbgrader", "numpy", "IPython", "anywidget")


def run(code: str) -> str:
    """What a fresh Python prints, in which no test has imported anything."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def lint_imports(folder: Path) -> subprocess.CompletedProcess:
    """import-linter on the package in that folder, in a process of its own (it takes over stdout)."""
    code = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports; sys.exit(lint_imports({}))"
    call = code.format("no_cache=True")
    return subprocess.run([sys.executable, "-c", call], cwd=folder, capture_output=True, text=True)


def test_imports_only_go_down():
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout


FORBIDDEN = {
    "nets/activations.py": "from vgcourse.views import figure",
    "training/optimise.py": "from vgcourse.measuring import theory",
    "experiments/lesson_07/clipping.py": "from vgcourse.experiments.lesson_05 import leak",
    "clinic/record.py": "from vgcourse.views import figure",
}


def test_every_contract_can_be_broken(tmp_path):
    """They are not satisfied by anything: in a copy each of these imports is refused."""
    for path in (ROOT / "pyproject.toml", *(ROOT / "vgcourse").rglob("*.py")):
        copy = tmp_path / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    for name, line in FORBIDDEN.items():
        module = tmp_path / "vgcourse" / name
        module.write_text(module.read_text().replace("\nimport ", f"\n{line}\nimport ", 1))
    done = lint_imports(tmp_path)
    said = " ".join(done.stdout.split())
    assert done.returncode == 1 and "0 kept, 4 broken" in said, done.stdout
    for importer, imported in (("nets", "views"), ("training", "measuring"), ("clinic.record", "views"),
                               ("experiments.lesson_07", "experiments.lesson_05")):  # fmt: skip
        assert f"vgcourse.{importer} is not allowed to import vgcourse.{imported}" in said, done.stdout


LINES = 250
LONGER = {
    "clinic/passes.py": 283,
    "course/calling.py": 332,  # the seam is the limit of time, from `_time_limit` on; it goes into the sandbox by name
    "staff/judge/box/worker.py": 267,  # the seam is what stands in for a desk, `_as_at_a_desk` to `_AfterImport`
    "staff/judge/sandbox.py": 340,  # the seam is the command line of bubblewrap, and what `_works` tries of it
    "views/draw.py": 355,  # the seam is how a sheet is saved and themed, from `png` to `_fewer_colours`
}
"""Modules that are not split yet, with their seams, and the lines that they have at most. The list may only shrink.

What lies in the sandbox is named file by file in `sandbox.py`: who splits that runs all attacks in `tests/staff/judge`.
"""
COLLECTIONS = ("course/questions/", "clinic/ward/seen/", "clinic/ward/unseen/")
"""Records side by side, each read alone: as many as a lesson has questions, or the ward has patients."""


def test_a_module_can_be_read_at_a_sitting():
    package = ROOT / "vgcourse"
    lines = {
        path.relative_to(package).as_posix(): len(path.read_bytes().splitlines()) for path in package.rglob("*.py")
    }
    longer = {name: n for name, n in lines.items() if n > LINES and not name.startswith(COLLECTIONS)}
    grown = {name: n for name, n in longer.items() if n > LONGER.get(name, LINES)}
    assert grown == {}, f"more than {LINES} lines, or than there were: split them where they have a seam"
    assert LONGER.keys() - longer.keys() == set(), "these are short enough now: take them out of LONGER"


def test_only_draw_imports_matplotlib():
    modules = (ROOT / "vgcourse").rglob("*.py")
    assert [path.name for path in modules if re.search(r"(import|from) matplotlib", path.read_text())] == ["draw.py"]


PRIVATE = {
    "jax.extend.core": {"clinic/jaxprs.py", "clinic/ward/autotrainer.py", "javascript/flat.py"},
    "jax.interpreters": {"javascript/flat.py"},
    "jax._src": {"clinic/jaxprs.py", "compilation.py", "javascript/module.py"},
    "jax.core": {"clinic/jaxprs.py", "inputs.py", "views/explorers/recurrent.py"},
    "jaxpr.eqns": {"clinic/jaxprs.py", "clinic/ward/autotrainer.py", "javascript/flat.py"},
}
"""What JAX may change from one version to the next, and the modules that touch it: those to look at after an upgrade.

Of the clinic that is `jaxprs.py`, but for AutoTrainer's rule; of `jax.core` there is the tracer alone. The last line
is who reads the operations of a jaxpr, however it came by one."""


def touched(path: Path) -> set[str]:
    """The names of `PRIVATE` that the module imports or spells out."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            names |= {f"{node.module}.{each.name}" for each in node.names}
        elif isinstance(node, ast.Import):
            names |= {each.name for each in node.names}
        elif isinstance(node, ast.Attribute):
            names |= {ast.unparse(node), f"jaxpr.{node.attr}"}
    return {private for private in PRIVATE for name in names if f"{name}.".startswith(f"{private}.")}


def test_what_jax_may_change_is_touched_where_the_list_says():
    package = ROOT / "vgcourse"
    found = {path.relative_to(package).as_posix(): touched(path) for path in package.rglob("*.py")}
    assert {private: {name for name, said in found.items() if private in said} for private in PRIVATE} == PRIVATE
    tracers = [path for path in package.rglob("*.py") if re.search(r"jax\.core\.(?!Tracer\b)", path.read_text("utf-8"))]
    assert tracers == []


@pytest.mark.parametrize("first", ["import vgcourse", "import vgcourse as vg; dir(vg); vg.BadInput; vg.__all__"])
def test_importing_the_course_imports_nothing_heavy(first):
    assert run(f"{first}\nimport sys; print([name for name in {HEAVY} if name in sys.modules])") == "[]"


def test_every_name_of_the_face_is_there():
    for name, module in vg._MODULE_OF.items():
        assert inspect.unwrap(getattr(vg, name)) is inspect.unwrap(getattr(import_module(module), name))
    assert "profile" in vars(vg)  # looked up once, then an ordinary attribute


def test_no_name_of_the_face_is_hidden_by_a_room():
    """Importing `vgcourse.x` makes `vgcourse.x` a module, whatever the face says of x."""
    beside = {path.stem for path in (ROOT / "vgcourse").iterdir()}
    assert not beside & set(vg.__all__)


def test_every_name_of_the_face_is_used():
    """By a lesson or a problem set; what belongs to one lesson alone stands with that lesson."""
    texts = {path: path.read_text() for path in (ROOT / "source").glob("*/*.md")}
    users = {
        name: {path.name[:2] for path, text in texts.items() if re.search(rf"\bvg\.{name}\b", text)}
        for name in vg.__all__
    }
    assert {name for name, lessons in users.items() if not lessons} == {"BadInput"}
    alone = {
        name: lesson for lesson, section in vg._LESSONS.items() for names in section.values() for name in names.split()
    }
    assert {name: users[name] for name in alone} == {name: {lesson} for name, lesson in alone.items()}


def test_what_the_notebooks_take_is_in_the_face():
    taken = {
        name
        for path in (ROOT / "source").glob("*/*.md")
        for name in re.findall(r"\bvg\.([A-Za-z]\w+)", path.read_text())
    }
    assert taken <= set(vg.__all__)


def test_completion_offers_the_library_and_the_opened_lessons():
    offered = "import vgcourse as vg; print('profile' in dir(vg), 'growth' in dir(vg), 'clipped' in dir(vg))"
    assert run(offered) == "True False False"
    assert run(f"import vgcourse as vg; vg.lesson('06'); {offered}") == "True True False"


def test_editors_see_every_name():
    """jedi, which many editors and IPython complete with, reads the stub and runs nothing."""
    assert face.STUB.read_text() == face.stub(), "the face has changed: run `make face`"
    seen = {name.name for name in jedi.Script("import vgcourse as vg\nvg.").complete()}
    assert seen >= set(vg.__all__)
    [signature] = jedi.Script("import vgcourse as vg\nvg.profile(").get_signatures()
    assert "weight_scale" in [parameter.name for parameter in signature.params]
    assert "decades_lost" in {name.name for name in jedi.Script("import vgcourse as vg\nvg.profile(3).").complete()}


def test_a_misspelt_name_gets_the_nearest_one():
    with pytest.raises(AttributeError, match=r"vgcourse has no 'profil'. Did you mean 'profile'\?"):
        vg.profil  # noqa: B018
    assert not hasattr(vg, "zzz")


def test_plain_python_starts_no_thread():
    assert run("import vgcourse, threading; print(threading.active_count())") == "1"


IN_A_KERNEL = """
import sys, threading, types
waiting = []
loop = types.SimpleNamespace(call_later=lambda seconds, action: waiting.append(action))
shell = types.SimpleNamespace(kernel=types.SimpleNamespace(io_loop=loop))
sys.modules["IPython"] = types.SimpleNamespace(get_ipython=lambda: shell)
{before}
import vgcourse
assert threading.active_count() == 1 and "vgcourse.measuring" not in sys.modules, "it would import beside this cell"
[between_cells] = waiting
between_cells()
[thread.join() for thread in threading.enumerate() if thread.name == "vgcourse-warm-up"]
{after}
"""


def in_a_kernel(before: str = "", after: str = "") -> subprocess.CompletedProcess:
    """A fresh Python that takes itself for a kernel: a cell imports the course and ends, then the loop is idle."""
    code = IN_A_KERNEL.format(before=before, after=after)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)


FIRST_CELL = f"""
sys.path.insert(0, {str(ROOT / "tests")!r})
from compiling import compilations
with compilations() as programs:
    vgcourse.profile()
print(programs)
"""


def test_in_a_kernel_the_measurement_is_compiled_between_cells():
    done = in_a_kernel(after=FIRST_CELL)
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")


def test_what_fails_in_the_background_never_reaches_the_learner():
    done = in_a_kernel(before="sys.modules['jax'] = None", after="print('quiet')")
    assert (done.returncode, done.stdout, done.stderr) == (0, "quiet\n", "")


def test_a_wrong_shape_is_seen_in_tests():
    """`conftest.py` finds the modules that say shapes by their import of jaxtyping: all of them write it in one way."""
    from vgcourse.training.losses import cross_entropy

    with pytest.raises(TypeCheckError):
        cross_entropy(np.zeros(3), np.zeros(3))
    texts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "vgcourse").rglob("*.py")}
    said = [path for path, text in texts.items() if re.search(r"-> .*\b(Float|Num|Int|Bool|Key)\[", text)]
    assert len(said) > 30 and all("from jaxtyping import" in texts[path] for path in said)
