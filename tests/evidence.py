"""What passed, and follows from nothing that has changed since, `make test` does not run a second time.

Most of a whole run measures: what papers state, whether a network that is called sick learns without its cause, what
each of some thousand wrong answers is told, every lesson from top to bottom. Such a test file has a function

    def evidence(test: str, **params) -> Evidence | None

that says for a test and its parameters which files decide its result, beside those that the test file imports itself.
Tests of which it says the same name are a group. Its hash is made here: of these files and all that they import, of the
tests' names, and of what is installed and set around them. `keeper.py` keeps the hashes of what passed.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from vgcourse.staff.follows import Package, closure, imported, says, sha256

ROOT = Path(__file__).parents[1]
PACKAGE = Package(ROOT / "vgcourse")
PYTHON = ".".join(map(str, sys.version_info[:2]))
ROOMS = tuple(("tests", room) for room in ("experiments", "measuring", "nets", "training"))
"""Rooms of tests in which a file that says nothing is a group: what it measures follows from what it imports."""
CALLS = PACKAGE.folder / "calls.py"
"""What stands between the face of the package and who uses it."""


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


def grouped(items: Iterable[pytest.Item]) -> dict[pytest.Item, Group]:
    """The group of each test that belongs to one. Of a group of which only a part is collected the hash is another."""
    said = {item: each for item in items if (each := evidence_of(item))}
    names = {item: f"{item.path.relative_to(ROOT).as_posix()} {each.of}" for item, each in said.items()}
    tests = defaultdict(list)
    for item, name in names.items():
        tests[name].append(item.name)
    return {
        item: Group(name, hash_of(item.path, said[item], tuple(sorted(tests[name]))), len(tests[name]))
        for item, name in names.items()
    }


def changed(groups: dict[pytest.Item, Group]) -> set[Group]:
    """Those whose files are no longer what they were when the tests were collected: who knows which of them ran."""
    for each in (of_notebook, follows_from_cells, _hash, edges, _used, _says):
        each.cache_clear()
    try:
        return {*groups.values()} - {*grouped(groups).values()}
    except (OSError, SyntaxError, ValueError):  # a file is gone, or half written
        return {*groups.values()}


def evidence_of(item: pytest.Item) -> Evidence | None:
    if ROOT not in item.path.parents:
        return None
    if item.path.suffix == ".ipynb":
        return of_notebook(item.path)
    if of := getattr(getattr(item, "module", None), "evidence", None):
        return of(item.originalname, **(item.callspec.params if hasattr(item, "callspec") else {}))
    return Evidence("all") if item.path.relative_to(ROOT).parts[:2] in ROOMS else None


@cache
def of_notebook(path: Path) -> Evidence:
    """Of what runs a notebook and compares its outputs."""
    cells = [cell for cell in json.loads(_text(path))["cells"] if cell["cell_type"] == "code"]
    return Evidence(path.stem, (path,), (follows_from_cells(*("".join(cell["source"]) for cell in cells)),))


@cache
def follows_from_cells(*cells: str) -> str:
    """The hash of these code cells of a notebook, and of all that they use of the package."""
    return sha256([PACKAGE.outputs(cells), PACKAGE.hash_of([CALLS])])


def hash_of(test: Path, said: Evidence, names: tuple[str, ...] = ()) -> str:
    """Of what the files and all that they import say, of the facts, of the tests' names, and of what is around them."""
    return _hash(test, said.files, said.alone, json.dumps([said.facts, names], sort_keys=True))


@cache
def _hash(test: Path, files: tuple[Path, ...], alone: bool, facts: str) -> str:
    said = {file.relative_to(ROOT).as_posix(): _says(file) for file in decides(test, files, alone)}
    return sha256([said, facts, versions(), settings()])


def decides(test: Path, files: Iterable[Path], alone: bool) -> set[Path]:
    """All files of this checkout from which the result of a test follows."""
    conftests = [folder / "conftest.py" for folder in test.parents if folder == ROOT or ROOT in folder.parents]
    return closure((test, *files, *filter(Path.is_file, conftests)), partial(edges, lists=not alone))


@cache
def edges(path: Path, lists: bool) -> tuple[Path, ...]:
    """What a file of the package follows from; or what a test file imports, of the package and of the tests."""
    if _in_package(path):
        return tuple(replace(PACKAGE, lists=lists).edges(path))
    if path.suffix != ".py":
        return ()
    face = [CALLS] if "vgcourse" in imported(_text(path)) else []
    return (*_beside(path), *_used(path)[0], *face)


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


@cache
def settings() -> dict[str, Any]:
    """What pyproject.toml tells pytest, and what the environment tells JAX and XLA, but for where they keep files."""
    from vgcourse.compilation import FLAGS  # a process writes these into its environment

    project = ROOT / "pyproject.toml"
    pytest_ = tomllib.loads(_text(project))["tool"]["pytest"] if project.is_file() else {}
    flags = [each for each in os.environ.get("XLA_FLAGS", "").split() if each.strip("-").split("=")[0] not in FLAGS]
    jax = {name: of for name, of in os.environ.items() if name.startswith("JAX_") and not name.endswith("_DIR")}
    return {"pytest": pytest_, "XLA_FLAGS": sorted(flags), **jax}


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
