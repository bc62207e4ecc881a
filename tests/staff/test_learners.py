"""`pip install vgcourse` as a learner has it: the wheel, its dependencies and nothing else, far from any checkout."""

from __future__ import annotations

import ast
import asyncio
import json
import os
import re
import subprocess
import sys
import tarfile
import textwrap
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

import nbformat
import outside
import pytest
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from nbclient import NotebookClient
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from vgcourse.staff import handout
from vgcourse.staff.kernels import AsyncLocalKernel

evidence = outside.evidence(__file__, "bwrap", outside.KERNEL, without=outside.CLINIC)

compiles_nothing = True
ROOT = Path(__file__).resolve().parents[2]
CHANGED = "lessons/01_chain_rule.ipynb"
LEARNERS_STAFF = ("cli", "commands", "doctor", "handout", "lab", "project", "start", "started")
"""The modules of vgcourse/staff that a learner runs."""
UNDECLARED = {"clinic/pytorch": {"torch"}, "clinic/ward": {"equinox", "flax"}}
"""What only those reach who have it: the extra `torch`, and networks of the ward, for its tests."""


def learned() -> list[Path]:
    """The files of the package that a learner runs."""
    package = ROOT / "vgcourse"
    files = [p for p in package.rglob("*.py") if p.relative_to(package).parts[0] != "staff"]
    return files + [package / "staff" / f"{name}.py" for name in LEARNERS_STAFF]


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """The wheel, made offline from the sdist, which is made from the checkout: the way of an index."""
    out = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    [wheel] = out.glob("*.whl")
    return wheel


def needed(root: Distribution) -> Iterator[Distribution]:
    """The distributions that installing `root` without an extra brings, as they are installed here."""
    seen, open_ = set(), [(root, frozenset([""]))]
    while open_:
        one, extras = open_.pop()
        for requirement in map(Requirement, one.requires or ()):
            if requirement.marker and not any(requirement.marker.evaluate({"extra": extra}) for extra in extras):
                continue
            which = (canonicalize_name(requirement.name), frozenset(["", *requirement.extras]))
            if which not in seen:
                seen.add(which)
                open_.append((distribution(requirement.name), which[1]))
                yield open_[-1][0]


class Learner:
    """A machine with an environment, a home, and no checkout; the next version can be put upon it."""

    def __init__(self, folder: Path, wheel: Path) -> None:
        self.home, self.bin = folder / "home", folder / "venv" / "bin"
        self.home.mkdir()
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(self.bin.parent)], check=True)
        [self.site] = self.bin.parent.glob("lib/python3*/site-packages")
        pip = [sys.executable, "-m", "pip", "--python", str(self.bin / "python"), "install", "--quiet", "--no-index"]
        subprocess.run([*pip, "--no-deps", "--no-compile", "--no-build-isolation", str(wheel)], check=True)
        [self.info] = self.site.glob("vgcourse-*.dist-info")
        for each in needed(Distribution.at(self.info)):
            for top in {file.parts[0] for file in each.files or () if file.parts[0] not in ("..", "__pycache__")}:
                if not (self.site / top).exists():
                    (self.site / top).symlink_to(each.locate_file(top))

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHONPATH", "VGCOURSE", "JUPYTER", "JPY"))}
        return {**kept, "HOME": str(self.home), "VGCOURSE_DATA": str(self.home / "data"), "JAX_PLATFORMS": "cpu"}

    def run(self, *command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        program, *rest = command
        return subprocess.run(
            [str(self.bin / program), *rest], cwd=cwd or self.home, env=self.environment, capture_output=True, text=True
        )

    def execute(self, *cells: str, cwd: Path) -> list[str]:
        """What each cell prints or shows, in a kernel of this environment."""
        spec = KernelSpec(argv=[str(self.bin / "python"), "-m", "ipykernel_launcher", "-f", "{connection_file}"])

        class Theirs(KernelSpecManager):
            def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
                return spec

        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
        manager = AsyncLocalKernel(kernel_name="python3", kernel_spec_manager=Theirs())
        client = NotebookClient(notebook, km=manager, timeout=120, resources={"metadata": {"path": str(cwd)}})
        asyncio.run(client.async_execute(env=self.environment, cleanup_kc=True))
        shown = ([o.get("text") or o["data"].get("text/plain", "") for o in cell.outputs] for cell in notebook.cells)
        return ["\n".join(each) for each in shown]


@pytest.fixture(scope="module")
def learner(built, tmp_path_factory) -> Learner:
    return Learner(tmp_path_factory.mktemp("learner"), built)


@pytest.fixture(scope="module")
def mine(learner) -> Path:
    """What `vgcourse start` makes."""
    done = learner.run("vgcourse", "start")
    folder = learner.home / "vanishing-gradients"
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"14 lessons and 13 problem sets are in {folder} now.\nNext: `vgcourse lab`.\n"
    return folder


SOLUTION = re.compile(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", re.S)


def secrets() -> tuple[set[str], set[str]]:
    """(long lines of the solutions, whole solutions and references): each would tell."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "source" / "problem_sets").glob("*.md")]
    parts = [textwrap.dedent(part).strip() for text in texts for part in SOLUTION.findall(text)]
    references = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "solutions" / "_private").glob("*.py"))
    bodies = [textwrap.dedent(body).strip() for body in re.findall(r"^def .*:\n((?:    .*\n|\n)+)", references, re.M)]
    whole = {part for part in [*parts, *bodies] if part.count("\n") > 1}
    return {line.strip() for part in parts for line in part.splitlines() if len(line.strip()) > 30}, whole


def test_what_is_built_holds_no_solution_no_reference_and_no_result(built):
    wheel = zipfile.ZipFile(built)
    names = wheel.namelist()
    assert not [name for name in names if re.search(r"(^|/)(solutions|_private|tests|source|\.vgcourse)", name)]
    given = {name.partition("handout/")[2]: wheel.read(name) for name in names if "/handout/" in name}
    assert given == handout.given(ROOT) and len(given) == 27
    for name, notebook in given.items():
        cells = [cell for cell in json.loads(notebook)["cells"] if cell["cell_type"] == "code"]
        assert not [cell for cell in cells if cell["outputs"] or cell["execution_count"]], name
    lines, whole = secrets()
    told = {name: "\n".join("".join(c["source"]) for c in json.loads(n)["cells"]) for name, n in given.items()}
    sets = "\n".join(text for name, text in told.items() if name.startswith("exercises/"))
    assert len(lines) > 100 and not [line for line in lines if line in sets]
    everything = "\n".join(
        re.sub(r"^ +", "", text, flags=re.M)
        for text in (*told.values(), *(wheel.read(name).decode() for name in names if name.endswith(".py")))
    )
    assert len(whole) > 80 and not [part for part in whole if re.sub(r"^ +", "", part, flags=re.M) in everything]
    with tarfile.open(next(built.parent.glob("*.tar.gz"))) as sdist:
        assert not [name for name in sdist.getnames() if re.search(r"/(solutions|_private|tests|source)(/|$)", name)]


def test_start_lab_and_doctor_work_there(learner, mine):
    assert {p.relative_to(mine).as_posix(): p.read_bytes() for p in mine.rglob("*.ipynb")} == handout.given(ROOT)
    seen = learner.run("vgcourse", "doctor", cwd=mine / "exercises")
    assert seen.returncode == 0 and seen.stderr == "", seen.stderr
    assert f"\nLessons: 14 in {mine / 'lessons'}, of version " in seen.stdout
    assert "\nTeaching: not installed, and learning needs none of it" in seen.stdout
    assert seen.stdout.endswith("Everything the course needs is here.\n")
    lab = learner.run("vgcourse", "lab", "--version")
    assert lab.returncode == 0 and f"JupyterLab opens {mine}" in lab.stderr


COMMANDS = ("grade 01", "release 01", "collect 01", "feedback 01", "report 01", "export", "build", "sync x", "validate")


@pytest.mark.parametrize("command", COMMANDS)
def test_what_only_those_who_teach_run_says_what_to_install(command, monkeypatch, capsys):
    from vgcourse.staff import cli, teaching

    monkeypatch.setattr(teaching, "find_spec", lambda name: None)
    monkeypatch.setattr(teaching, "own_checkout", lambda: None)
    assert cli.main(command.split()) == 2
    said = capsys.readouterr().err
    assert said == (
        f"`vgcourse {command.split()[0]}` is for those who teach and needs jupytext and nbgrader and nbval: "
        "`pip install 'vgcourse[teach]'`.\n"
    )


def test_an_instructors_command_in_a_learners_environment(learner):
    done = learner.run("vgcourse", "grade", "01")
    assert done.returncode == 2 and done.stderr.endswith(": `pip install 'vgcourse[teach]'`.\n"), done.stderr
    assert done.stderr.count("\n") == 1


def test_every_module_of_a_learner_is_imported_without_the_extra(learner):
    """Nothing but the learner's dependencies can be seen from this environment: no list of names is needed."""
    modules = {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for p in learned()}
    code = (
        "import importlib, importlib.util, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "for name in ('jupytext', 'nbgrader', 'nbval', 'sqlalchemy', 'distributed', 'psycopg', 'pytest', 'flax'):\n"
        "    assert importlib.util.find_spec(name) is None, name\n"
        "import vgcourse; print(vgcourse.__file__)"
    )
    done = learner.run("python", "-c", code, *sorted(modules - {"vgcourse.__main__"}))
    assert done.returncode == 0, done.stderr[-2000:]
    assert Path(done.stdout.strip()).is_relative_to(learner.site) and len(modules) > 150


def imported(path: Path) -> set[str]:
    """The top names of all that a module imports, inside its functions too, but for Python's and ours."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(f"{node.module}")
    return {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"vgcourse"}


def test_all_that_a_learner_imports_is_declared():
    """What other packages happen to bring, they may stop bringing."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    brings = {name: set(map(canonicalize_name, each)) for name, each in packages_distributions().items()}
    undeclared = {}
    for path in learned():
        own = path.relative_to(ROOT / "vgcourse").as_posix()
        free = {name for folder, names in UNDECLARED.items() if own.startswith(folder) for name in names}
        here = {name for name in imported(path) - free if not declared & brings.get(name, {name})}
        undeclared |= dict.fromkeys(here, own)
    assert undeclared == {}, "declare it in pyproject.toml and environment.yml, or do without it"


def test_a_lesson_runs_and_an_exercise_answers_at_once(learner, mine):
    lesson = json.loads((mine / "lessons" / "00_start_here.ipynb").read_text(encoding="utf-8"))
    code = ["".join(cell["source"]) for cell in lesson["cells"] if cell["cell_type"] == "code"]
    shown = learner.execute(
        code[0],
        "vg.check_installation()",
        "def wrong(z): return 0.25",
        'vg.check("sigmoid_slope", wrong)',
        "vg.__file__, str(__import__('vgcourse.course.progress').course.progress.path())",
        cwd=mine / "lessons",
    )
    assert "Everything the course needs is here." in shown[1]
    assert "sigmoid_slope" in shown[3] and re.search(r"\d of 2 points|not", shown[3]), shown[3]
    assert str(learner.site) in shown[4] and str(learner.home / "data" / "progress.db") in shown[4]
    assert (learner.home / "data" / "progress.db").is_file()


def test_an_upgrade_brings_what_is_new_and_leaves_work_alone(learner, mine):
    """The next version: the same wheel with another number, a corrected lesson and problem set, and a new lesson."""
    work = mine / "exercises" / "01_chain_rule" / "01_chain_rule.ipynb"
    work.write_text(work.read_text(encoding="utf-8").replace("raise NotImplementedError", "return 1 #"), "utf-8")
    kept = work.read_bytes()
    package = learner.site / "vgcourse"
    for name in (CHANGED, work.relative_to(mine).as_posix()):
        file = package / "handout" / name
        file.write_text(file.read_text(encoding="utf-8").replace('"# ', '"# Corrected: ', 1), encoding="utf-8")
    (package / "handout" / "lessons" / "14_new.ipynb").write_bytes((package / "handout" / CHANGED).read_bytes())
    init = package / "__init__.py"
    init.write_text(re.sub(r'__version__ = ".*"', '__version__ = "9.9.0"', init.read_text("utf-8")), encoding="utf-8")
    seen = learner.run("vgcourse", "doctor")
    assert seen.returncode == 1 and "and 9.9.0 is installed: run `vgcourse start` for what is new." in seen.stdout
    done = learner.run("vgcourse", "start", cwd=mine)
    assert done.stdout.splitlines() == [
        f"{mine} has all of version 9.9.0.",
        "New: lessons/14_new.ipynb.",
        f"Corrected, and you had not touched it: {CHANGED}.",
        "Changed by you and in the course, so yours stays, and the course's lies beside it: "
        "exercises/01_chain_rule/01_chain_rule (new in 9.9.0).ipynb.",
        "Next: `vgcourse lab`.",
    ]
    assert work.read_bytes() == kept
    assert "# Corrected: " in (mine / CHANGED).read_text(encoding="utf-8")


def test_the_environment_is_bare(learner):
    """Everything that the wheel asks for is there, and nothing of those who teach or test."""
    names = {canonicalize_name(each.metadata["Name"]) for each in needed(Distribution.at(learner.info))}
    assert {"jaxlib", "jupyterlab", "nbconvert", "traitlets"} <= names
    assert not names & {"nbgrader", "jupytext", "nbval", "distributed", "psycopg", "pytest", "sqlalchemy"}
