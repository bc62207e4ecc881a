"""The house: imports only go down, only one module draws, and the face costs nothing until it is used."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import vgcourse as vg

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


def test_an_upward_import_breaks_the_contract(tmp_path):
    """The contract is not satisfied by anything: a copy in which nets imports views is refused."""
    for path in (ROOT / "pyproject.toml", *(ROOT / "vgcourse").rglob("*.py")):
        copy = tmp_path / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    module = tmp_path / "vgcourse" / "nets" / "activations.py"
    module.write_text("from vgcourse.views import figure\n" + module.read_text())
    done = lint_imports(tmp_path)
    assert done.returncode == 1 and "vgcourse.nets is not allowed to import vgcourse.views" in done.stdout


def test_only_draw_imports_matplotlib():
    modules = (ROOT / "vgcourse").rglob("*.py")
    assert [path.name for path in modules if re.search(r"(import|from) matplotlib", path.read_text())] == ["draw.py"]


@pytest.mark.parametrize("first", ["import vgcourse", "import vgcourse as vg; dir(vg); vg.BadInput; vg.__all__"])
def test_importing_the_course_imports_nothing_heavy(first):
    assert run(f"{first}\nimport sys; print([name for name in {HEAVY} if name in sys.modules])") == "[]"


def test_every_name_of_the_face_is_there():
    assert set(dir(vg)) >= set(vg.__all__)
    for name in vg.__all__:
        assert getattr(vg, name) is not None
    assert "profile" in vars(vg)  # looked up once, then an ordinary attribute


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
assert threading.active_count() == 1 and "vgcourse.measure" not in sys.modules, "it would import beside this cell"
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
