"""What is installed, and where it may be installed: one set of dependencies, one wheel, no trace of a machine."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from vgcourse.staff.handout import given

ROOT = Path(__file__).resolve().parents[2]
CONDA_NAMES = {"matplotlib-base": "matplotlib"}
OWN = "vgcourse["
"""An extra that brings another one."""
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def requirements(lines) -> dict[str, str]:
    """{name: version range} of requirement lines."""
    parsed = (Requirement(line) for line in lines)
    return {CONDA_NAMES.get(r.name, canonicalize_name(r.name)): str(r.specifier) for r in parsed}


def committed() -> list[Path]:
    """The files git knows, or, in an unpacked archive, all that are not in a folder of tools."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True)
    if listed.returncode == 0:
        return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file() and not re.search(r"/(\.venv|build|dist|\.\w+_cache)/", str(path))
    ]


def test_conda_and_pip_install_the_same():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    packages = [line for line in environment["dependencies"] if isinstance(line, str)]
    [by_pip] = [line["pip"] for line in environment["dependencies"] if isinstance(line, dict)]
    conda = requirements(packages)
    assert conda.pop("python") == PROJECT["requires-python"]
    assert conda.pop("pip") == ""
    assert conda == requirements([*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["teach"]])
    assert by_pip == ["-e ."]


def test_what_make_check_and_make_keys_run_needs_no_more_than_the_extra_teach():
    """Both run after `make lab`. Two of the extra `site` come with nothing else, and stand for all of it."""
    code = """
import sys
from importlib import import_module
sys.modules |= dict.fromkeys(("latex2mathml", "latex2mathml.converter", "ziamath"))
for name in ("build", "explorers", "site.quizzes", "site.keys"):
    import_module(f"vgcourse.staff.{name}")
try:
    import_module("vgcourse.staff.site.pages")
except ModuleNotFoundError as missing:
    print(missing.name.split(".")[0])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("latex2mathml\n", "")


def test_the_constraints_pin_every_dependency_within_its_range():
    pins = [Requirement(line) for line in (ROOT / "constraints.txt").read_text().splitlines()]
    extras = [line for extra in PROJECT["optional-dependencies"].values() for line in extra if OWN not in line]
    for name, wanted in requirements([*PROJECT["dependencies"], *extras]).items():
        here = [pin for pin in pins if canonicalize_name(pin.name) == name]
        assert here, f"{name} is not pinned: run the command in CONTRIBUTING.md that writes constraints.txt"
        for pin in here:
            [exact] = pin.specifier
            assert exact.operator == "==" and Version(exact.version) in Requirement(f"{name}{wanted}").specifier
    chosen = [
        pin
        for pin in pins
        if pin.name == "jax" and (not pin.marker or pin.marker.evaluate({"python_full_version": "3.11.0"}))
    ]
    assert len(chosen) == 1


@pytest.mark.parametrize("name", ["constraints.txt", "environment.yml", "pyproject.toml"])
def test_no_index_is_prescribed(name):
    lines = (ROOT / name).read_text().splitlines()
    assert not [
        line for line in lines if re.search(r"https?://|file:|^\s*-{1,2}[a-z]|index-url|find-links", line.split("#")[0])
    ]


MACHINE = re.compile(rb"/(?:home|Users|root)/\w|[A-Z]:\\Users\\\w|find-links|index-url|\.internal\b|127\.0\.0\.1:\d{4}")


def test_no_committed_file_names_a_machine():
    allowed = {Path(__file__).resolve(), (ROOT / "vgcourse" / "staff" / "notebooks.py")}
    texts = [path for path in committed() if path.suffix not in {".png", ".ico"} and path not in allowed]
    found = {path.relative_to(ROOT).as_posix(): MACHINE.search(path.read_bytes()) for path in texts}
    assert {name: hit.group() for name, hit in found.items() if hit} == {}


def test_every_path_the_makefile_runs_is_there():
    makefile = (ROOT / "Makefile").read_text()
    assert "make test" in (ROOT / ".ci" / "run").read_text()
    assert ".ci/run" in (ROOT / ".github" / "workflows" / "ci.yml").read_text()
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
    for target in ("lab", "test", "build", "validate", "bench", "format"):
        assert re.search(rf"^{target}:.*## ", makefile, re.M), target


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> zipfile.ZipFile:
    """The wheel, built offline from the committed tree's package."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    [path] = out.glob("*.whl")
    return zipfile.ZipFile(path)


def test_the_wheel_holds_the_package_what_learners_get_and_nothing_else(wheel):
    """What they get: tests/staff/test_learners.py looks into it."""
    every = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert {f"vgcourse/handout/{name}" for name in given(ROOT)} == {name for name in every if "/handout/" in name}
    names = {name for name in every if "/handout/" not in name}
    kinds = {".py", ".pyi", ".typed", ".js", ".css", ".npy"}
    source = [path for path in (ROOT / "vgcourse").rglob("*") if path.suffix in kinds]
    assert names == {path.relative_to(ROOT).as_posix() for path in source}
    assert [name for name in names if name.endswith(".js")] and "vgcourse/__init__.pyi" in names
    assert not [
        name for name in names if re.search(r"(^|/)(solutions|exercises/.*ipynb|tests|_private|references?)(/|$)", name)
    ]


def test_the_wheel_says_what_it_needs(wheel):
    [metadata] = [wheel.read(name).decode() for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    assert "Requires-Python: >=3.11" in metadata
    for name in requirements(PROJECT["dependencies"]):
        assert f"Requires-Dist: {name}" in metadata
    [scripts] = [wheel.read(name).decode() for name in wheel.namelist() if name.endswith("entry_points.txt")]
    assert "vgcourse = vgcourse.staff.cli:main" in scripts
