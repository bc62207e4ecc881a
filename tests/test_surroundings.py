"""Where a stranger starts: other settings, files that hide a module, a terminal without σ, a broken cache."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import outside
import pytest

evidence = outside.evidence(__file__)

FIRST = "import vgcourse as vg\nprint(vg.profile())\n"
QUIZ = FIRST + "print(vg.quiz('01'))\n"
RIGHT = "GradientProfile(10 stages, dL/dh 10^-5.6 … 10^0.0, dL/dW 10^-5.6 … 10^-0.1)"


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    """Runs a program in a fresh process; the programs that it compiles are kept from one to the next."""
    home = tmp_path_factory.mktemp("home")

    def run(code, folder=None, *, arguments=("-c",), **settings):
        env = {**os.environ, "XDG_CACHE_HOME": str(home), "VGCOURSE_DATA": str(home), "PYTHONUTF8": "0", **settings}
        env.pop("JAX_COMPILATION_CACHE_DIR", None)
        encoding = settings.get("PYTHONIOENCODING", "utf-8")
        env["PYTHONIOENCODING"] = encoding
        done = subprocess.run(
            [sys.executable, *arguments, *([code] if code else [])], cwd=folder or home, env=env, capture_output=True,
            encoding=encoding, timeout=300,
        )  # fmt: skip
        return done.stdout, done.stderr

    run.home = home
    run(QUIZ)
    return run


def test_a_broken_compilation_cache_mends_itself_without_a_word(machine):
    (entry,) = machine.home.rglob("jit_profile_of-*-cache")
    whole = entry.stat().st_size
    for damage in (b"abc", entry.read_bytes()[: whole // 2]):
        entry.write_bytes(damage)
        out, err = machine(FIRST)
        assert out.strip() == RIGHT and err == ""
        assert entry.stat().st_size > whole / 2, "what was compiled anew was not kept"


@pytest.mark.parametrize(
    "setting", ["JAX_ENABLE_X64=1", "JAX_DISABLE_JIT=1", "JAX_DEBUG_NANS=1", "JAX_NUMPY_RANK_PROMOTION=raise"]
)
def test_settings_of_jax_that_would_change_a_lesson_are_put_back_with_a_sentence(machine, setting):
    name, value = setting.split("=")
    out, err = machine(QUIZ, **{name: value})
    sentence, first, *rest = out.splitlines()
    assert sentence.startswith(f"The lessons are computed with {name} = ") and first == RIGHT and err == ""
    assert rest[0] == "Quiz of lesson 01: 8 questions"


def test_a_device_that_is_not_there_is_said(machine):
    _, err = machine(FIRST, JAX_PLATFORMS="cuda")
    assert err.splitlines()[-1].endswith(
        "JAX_PLATFORMS is 'cuda', and JAX finds no such device here: take the variable away, or set it to 'cpu', and "
        "restart the kernel."
    )
    out, _ = machine("import vgcourse as vg\nprint(vg.check_installation())", JAX_PLATFORMS="cuda")
    assert out.count("\n") == 2 and "JAX_PLATFORMS is 'cuda'" in out and "make lab" not in out


def test_an_unknown_backend_of_matplotlib_is_said(machine):
    out, _ = machine("import vgcourse as vg\nprint(vg.check_installation())", MPLBACKEND="nonsense")
    assert out == (
        "matplotlib has no backend 'nonsense': take the environment variable MPLBACKEND away, and restart the kernel.\n"
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_what_a_terminal_cannot_write_ends_nothing(machine, encoding):
    out, err = machine(QUIZ, PYTHONIOENCODING=encoding)
    assert out.startswith(RIGHT.encode(encoding, "replace").decode(encoding)) and err == ""
    for command in ("--help", "doctor"):
        out, err = machine(None, arguments=("-m", "vgcourse", command), PYTHONIOENCODING=encoding)
        assert len(out) > 200 and "Error" not in err


@pytest.mark.parametrize("name", ["random", "numpy", "jax", "token", "types", "math"])
def test_a_file_that_hides_a_module_is_named(machine, tmp_path, name):
    (tmp_path / f"{name}.py").write_text("x = 1\n")
    _, err = machine(FIRST, tmp_path)
    assert f"Python takes {tmp_path}/{name}.py for" in err.splitlines()[-1].replace(
        f"{name}.py in {tmp_path}", f"{tmp_path}/{name}.py"
    )
    assert "rename it" in err.splitlines()[-1]


def test_a_file_that_hides_nothing_is_not_complained_about(machine, tmp_path):
    (tmp_path / "notes.py").write_text("1 / 0")
    (tmp_path / "this.py").write_text("1 / 0")  # a module that nobody needs
    assert machine(FIRST, tmp_path)[0].strip() == RIGHT


def test_the_version_and_the_program_are_asked_as_everywhere(machine):
    from vgcourse import __version__

    for asked in ("--version", "-V"):
        assert machine(None, arguments=("-m", "vgcourse", asked))[0] == f"vgcourse {__version__}\n"


def test_a_check_in_a_plain_python_is_text(machine):
    out, _ = machine(
        "import vgcourse as vg\ndef sigmoid_slope(z): return 0 * z\nvg.check('sigmoid_slope', sigmoid_slope)"
    )
    assert out.startswith("sigmoid_slope: ") and "{" not in out and "css" not in out.lower()


def test_without_a_folder_the_doctor_says_how_to_begin(machine, tmp_path):
    package = Path(__file__).parents[1] / "vgcourse"
    shutil.copytree(package, tmp_path / "site" / "vgcourse", ignore=shutil.ignore_patterns("__pycache__"))
    alone = {"PYTHONPATH": str(tmp_path / "site"), "VGCOURSE_DATA": str(tmp_path / "data")}
    out, _ = machine(None, tmp_path, arguments=("-m", "vgcourse", "doctor"), **alone)
    assert "\nLessons: There is no folder of the course yet: run `vgcourse start`" in out
