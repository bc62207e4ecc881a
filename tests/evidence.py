"""What passed, and follows from nothing that has changed since, `make test` does not run a second time.

Most of a whole run measures: what papers state, whether a network that is called sick learns without its cause, what
each of some thousand wrong answers is told, every lesson from top to bottom. Such a test file has a function

    def evidence(test: str, **params) -> Evidence | None

that says for a test and its parameters which files decide its result, beside those that the test file imports itself.
`evidence.json` keeps, for each Python, one hash for each group of tests that passed whole: of these files and all that
they import, and of the versions of everything that is installed. With `--kept`, which `make test` gives, a group whose
hash is still the same is left out, but for one in TURNS, in turn: which ones follows from the hashes, so two runs of
one state choose alike, and the next commit chooses others. What ran is kept, or taken away, at the end; commit the
file. In a conflict take either side. Without `--kept` everything runs (`make evidence`), and with other versions.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from vgcourse.staff.follows import Package, closure, imported, says, sha256

ROOT = Path(__file__).parents[1]
FILE = Path(__file__).with_suffix(".json")
TURNS = 10
PACKAGE = Package(ROOT / "vgcourse")
PYTHON = ".".join(map(str, sys.version_info[:2]))
ROOMS = ("experiments", "measuring", "nets", "training")
"""Rooms of tests in which every file is a group: what it measures follows from what it imports."""


class Evidence(NamedTuple):
    """of: the group's name, within its file. files: what decides it. facts: what else does, as JSON can hold it.

    alone: of the packages that list their modules (the ward) it takes only those among its files.
    """

    of: str
    files: tuple[Path, ...] = ()
    facts: tuple[Any, ...] = ()
    alone: bool = False


class Group(NamedTuple):
    """What all reports of a group carry: its name, its hash, and of how many tests it is made."""

    name: str
    sha256: str
    tests: int


def pytest_addoption(parser):
    parser.addoption(
        "--kept", action="store_true", help=f"leave out what passed and is unchanged; see tests/{FILE.name}"
    )


def pytest_configure(config):
    if config.option.kept:
        config.pluginmanager.register(Keeper(config), "keeper")


class Keeper:
    """Leaves out what is kept, and keeps what passes. With `-n` the workers do the one, their controller the other."""

    def __init__(self, config):
        self.every: dict[str, dict[str, str]] = json.loads(_text(FILE)) if FILE.is_file() else {}
        self.kept = self.every.get(PYTHON, {})
        self.turn = sha256(self.kept)
        self.left_out = Counter()
        self.passed: dict[Group, set[str]] = defaultdict(set)
        self.failed: set[Group] = set()
        self.worker = getattr(config, "workeroutput", None)

    @pytest.hookimpl(wrapper=True)
    def pytest_collection_modifyitems(self, config, items):
        groups = grouped(items)
        result = yield  # what others leave out
        out = [item for item in items if (group := groups.get(item)) and self.holds(group)]
        for item, group in groups.items():
            item.user_properties.append(("evidence", tuple(group)))
        self.left_out = Counter(groups[item].name for item in out)
        config.hook.pytest_deselected(items=out)
        gone = set(out)
        items[:] = [item for item in items if item not in gone]
        return result

    def holds(self, group: Group) -> bool:
        """Whether it passed as it is now, and it is not its turn."""
        turn = int(hashlib.sha256(f"{self.turn} {group.name}".encode()).hexdigest(), 16) % TURNS
        return self.kept.get(group.name) == group.sha256 and turn != 0

    def pytest_runtest_logreport(self, report):
        for name, value in report.user_properties:
            if name == "evidence":
                group = Group(*value)
                if report.failed:
                    self.failed.add(group)
                elif report.passed and report.when == "call":
                    self.passed[group].add(report.nodeid)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node):
        self.left_out = Counter(getattr(node, "workeroutput", {}).get("left out", {})) or self.left_out

    def pytest_sessionfinish(self):
        if self.worker is not None:
            self.worker["left out"] = dict(self.left_out)
            return
        whole = {group.name: group.sha256 for group, tests in self.passed.items() if len(tests) == group.tests}
        lost = {group.name for group in self.failed}
        gone = {name for name in self.kept if not (ROOT / name.split(" ")[0]).is_file()}
        now = {name: sha for name, sha in (self.kept | whole).items() if name not in lost | gone}
        if now != self.kept:
            text = json.dumps(self.every | {PYTHON: now}, indent=1, sort_keys=True)
            FILE.write_text(f"{text}\n", encoding="utf-8")

    def pytest_terminal_summary(self, terminalreporter):
        if self.left_out:
            terminalreporter.section("kept")
            terminalreporter.write_line(
                f"{self.left_out.total()} tests in {len(self.left_out)} groups passed before, and nothing that they "
                f"follow from has changed since (tests/{FILE.name}). `make evidence` runs them all."
            )


def grouped(items: Iterable[pytest.Item]) -> dict[pytest.Item, Group]:
    """The group of each test that belongs to one."""
    said = {item: each for item in items if (each := evidence_of(item))}
    names = {item: f"{item.path.relative_to(ROOT).as_posix()} {each.of}" for item, each in said.items()}
    sizes = Counter(names.values())
    return {item: Group(name, hash_of(item.path, said[item]), sizes[name]) for item, name in names.items()}


def evidence_of(item: pytest.Item) -> Evidence | None:
    if item.path.suffix == ".ipynb":
        return of_notebook(item.path)
    if item.path.relative_to(ROOT / "tests").parts[0] in ROOMS:
        return Evidence("all")
    of = getattr(getattr(item, "module", None), "evidence", None)
    return of and of(item.originalname, **(item.callspec.params if hasattr(item, "callspec") else {}))


@cache
def of_notebook(path: Path) -> Evidence:
    """Of what runs a notebook and compares its outputs."""
    cells = [cell for cell in json.loads(_text(path))["cells"] if cell["cell_type"] == "code"]
    return Evidence(path.stem, (path,), (follows_from_cells(*("".join(cell["source"]) for cell in cells)),))


@cache
def follows_from_cells(*cells: str) -> str:
    """The hash of these code cells of a notebook, and of all that they use of the package."""
    return PACKAGE.outputs(cells)


def hash_of(test: Path, said: Evidence) -> str:
    """Of what the files and all that they import say, of the facts, and of the installed versions."""
    return _hash(test, said.files, said.alone, json.dumps(said.facts, sort_keys=True))


@cache
def _hash(test: Path, files: tuple[Path, ...], alone: bool, facts: str) -> str:
    said = {file.relative_to(ROOT).as_posix(): _says(file) for file in decides(test, files, alone)}
    return sha256([said, facts, versions()])


def decides(test: Path, files: Iterable[Path], alone: bool) -> set[Path]:
    """All files of this checkout from which the result of a test follows."""
    conftests = [folder / "conftest.py" for folder in test.parents if folder == ROOT or ROOT in folder.parents]
    return closure((test, *files, *filter(Path.is_file, conftests)), partial(edges, lists=not alone))


@cache
def edges(path: Path, lists: bool) -> tuple[Path, ...]:
    """What a file of the package follows from; or what a test file imports, of the package and of the tests."""
    if _in_package(path):
        return tuple(replace(PACKAGE, lists=lists).edges(path))
    return (*_beside(path), *_used(path)[0]) if path.suffix == ".py" else ()


def _in_package(path: Path) -> bool:
    return PACKAGE.folder in path.parents


def _beside(path: Path) -> tuple[Path, ...]:
    """The test files that a test file imports: they lie in its own folder, or from `tests` on."""
    folders, names = (path.parent, ROOT / "tests"), imported(_text(path))
    places = [folder / name.replace(".", "/") for name in sorted(names) for folder in folders]
    return tuple(file for place in places if (file := place.with_suffix(".py")).is_file())


@cache
def _used(path: Path) -> tuple[set[Path], list[Any]]:
    return PACKAGE.used(_text(path))


@cache
def _says(path: Path) -> Any:
    """Of a module of the package what its code says; of a test its whole text, since corpora quote in docstrings."""
    if _in_package(path):
        return says(path)
    facts = _used(path)[1] if path.suffix == ".py" else []
    return [hashlib.sha256(path.read_bytes()).hexdigest(), *facts]


@cache
def versions() -> dict[str, str]:
    """Of Python, and of all that constraints.txt pins and that is installed."""
    return {"python": PYTHON, **dict(_installed())}


def _installed() -> Iterator[tuple[str, str]]:
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        name = line.partition("==")[0].strip()
        try:
            yield name, version(name)
        except PackageNotFoundError:
            continue


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
