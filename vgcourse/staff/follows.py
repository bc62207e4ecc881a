"""What follows from what: the files that a notebook's outputs and a verdict come from, and one hash of what they say.

Nothing is imported for it, but for the questions where their number counts. Imports are read from the syntax trees,
those inside functions too; a file beside a module that the module names belongs to it. Where the course loads by a
name that is known only when it runs, `BY_NAME`, `LISTS` and `LOADS` say so, here and nowhere else.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager

import vgcourse

BY_NAME = re.compile(r"course/exercises/(set_\d\d/)?__init__\.py")
"""Packages that load all their modules. Whoever takes one of these by its name follows from that one alone."""
LISTS = "pkgutil.iter_modules"
"""Who imports this loads whatever lies below its folder."""
LOADS = {"quiz": "question", "predict": "question", "reveal": "question", "check": "exercise", "progress": "outline"}
"""Public functions that load by name, and the method of `Package` that knows what."""
SHOWN = re.compile(r"experiments/lesson_13/\w+\.py$")
"""Modules whose docstrings are shown: lesson 13's yardsticks (`trials.yardstick`). Everywhere else they say nothing."""
MAKERS = ("vgcourse.staff.execution", "vgcourse.staff.notebooks")
"""What makes outputs of code cells. `calls.py`, through which they call the face, is none: it hands on what is right or
asks back, and no cell may fail. It would have every notebook run again; `make test` runs them (`tests/evidence.py`).
"""

Parts = tuple[set[Path], list[Any]]
"""Files with all that they import, and facts: values that JSON can hold."""


@dataclass(frozen=True)
class Package:
    """The package in `folder`, by default the one that runs."""

    folder: Path = Path(vgcourse.__file__).parent
    lists: bool = True
    """Whether who takes a package that lists its modules follows from all of them."""

    def outputs(self, cells: Sequence[str]) -> str:
        """The hash of all that the outputs of a notebook with these code cells follow from."""
        files, facts = self.used(*map(TransformerManager().transform_cell, cells))
        return self.hash_of(files | self.modules(*MAKERS), list(cells), facts)

    def verdict(self, exercises: Iterable[str], references: Iterable[str] = ()) -> str:
        """The hash of all code that takes part in a verdict on these exercises, by references with this code."""
        used = [self.exercise(name)[0] for name in exercises] + [self.used(code)[0] for code in references]
        return self.hash_of(set(self.folder.glob("staff/judge/**/*.py")).union(*used))

    def hash_of(self, roots: Iterable[Path], *facts: Any) -> str:
        """The hash of what these files and all that they import say, and of the facts."""
        said_by = {path.relative_to(self.folder).as_posix(): says(path) for path in self.closure(roots)}
        return sha256([said_by, *facts])

    def closure(self, roots: Iterable[Path]) -> set[Path]:
        """These files, and all that they follow from."""
        return closure(roots, self.edges)

    def modules(self, *names: str) -> set[Path]:
        """The files of what is a module or a package among these names, the face aside."""
        paths = [self.folder.joinpath(*name.split(".")[1:]) for name in names if name.startswith("vgcourse.")]
        files = {file for path in paths for file in (path.with_suffix(".py"), path / "__init__.py")}
        return {file for file in files if file.is_file()}

    def used(self, *cells: str) -> Parts:
        """What the code of a notebook takes from the package. Where that cannot be told, it is everything."""
        tree = ast.Module([statement for cell in cells for statement in _statements(cell)], [])
        names, whole = _public_names(tree)
        files = self.modules(*_imported(tree), *(vgcourse._MODULE_OF.values() if whole else ()))
        facts, called = [], {node.func: node for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for node, name in (*names.items(), *(((None, name) for name in LOADS) if whole else ())):
            if name in vgcourse._MODULE_OF:
                files |= self.modules(vgcourse._MODULE_OF[name])
            else:
                files |= set(self.folder.glob(f"{name}.py")) | set(self.folder.glob(f"{name}/**/*.py"))
            if load := LOADS.get(name):
                given = called[node].args[:1] if node in called else []
                more, fact = getattr(self, load)(*(each.value for each in given if isinstance(each, ast.Constant)))
                files, facts = files | more, facts + fact
        return files, facts

    def question(self, lesson: object = "") -> Parts:
        """What `quiz(lesson, …)` loads: the questions of that lesson, or of all where no number says which."""
        number = re.match(r"\d+", str(lesson))
        return set(self.folder.glob(f"course/questions/lesson_{number[0].zfill(2) if number else '*'}.py")), []

    def exercise(self, name: str = "*") -> Parts:
        """What `check(name, …)` loads: that exercise, or all where no text says which."""
        return set(self.folder.glob(f"course/exercises/set_*/{name}.py")), []

    def outline(self) -> Parts:
        """What `progress()` loads: of all lessons the kinds of the questions and the exercises, not their words."""
        asked = self.folder.glob("course/questions/lesson_*.py")
        kinds = {path.stem: _kinds(path.stem, path.read_bytes()) for path in asked}
        exercises = self.folder.glob("course/exercises/set_*/[!_]*.py")
        return set(), [kinds, sorted(f"{path.parent.name}/{path.stem}" for path in exercises)]

    def edges(self, path: Path) -> set[Path]:
        """What a file imports and reads, and the packages it lies in."""
        folders = [folder for folder in path.parents if self.folder in folder.parents]
        around = {file for folder in folders if (file := folder / "__init__.py").is_file()}
        if path.suffix != ".py" or BY_NAME.fullmatch(path.relative_to(self.folder).as_posix()):
            return around
        code = _read(path.read_bytes())
        beside = {path.with_name(name) for name in code.names}
        below = path.parent.rglob("*.py") if LISTS in code.imports and self.lists else ()
        near = {file for name in code.imports for file in _relative(name, path)}
        return around | self.modules(*code.imports) | {file for file in beside | near if file.is_file()} | set(below)


def closure(roots: Iterable[Path], edges: Callable[[Path], Iterable[Path]]) -> set[Path]:
    """These files, the files that edges lead to from them, and so on."""
    found, waiting = set(), list(roots)
    while waiting:
        if (path := waiting.pop()) not in found:
            found.add(path)
            waiting += edges(path)
    return found


def says(path: Path) -> str:
    """The hash of what a file says: of a module its code, and its docstrings if `SHOWN`; of another file its bytes."""
    content = path.read_bytes()
    if path.suffix != ".py":
        return hashlib.sha256(content).hexdigest()
    return sha256(said(ast.parse(content), docstrings=True)) if SHOWN.search(path.as_posix()) else _read(content).sha256


@dataclass(frozen=True)
class _Read:
    """What a module says: its hash, and what may be modules and files among its words."""

    sha256: str
    imports: frozenset[str]
    names: frozenset[str]


@cache
def _read(code: bytes) -> _Read:
    tree = ast.parse(code)
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    names = frozenset(text for text in texts if re.fullmatch(r"[\w-]+\.(?!py\b)\w+", text))
    return _Read(sha256(said(tree)), frozenset(_imported(tree)), names)


def imported(code: str) -> frozenset[str]:
    """What may be modules among the names that this code imports; one dot and more before those beside it."""
    return _read(code.encode()).imports


@cache
def _kinds(name: str, code: bytes) -> tuple[str, ...]:
    """The kinds of the questions that a module of them asks, however it makes its records: asked of the module itself.

    It runs under its own name and is put nowhere, since it may lie in another folder than this package.
    """
    module = ModuleType(f"vgcourse.course.questions.{name}")
    exec(compile(code, f"{name}.py", "exec"), module.__dict__)
    return tuple(question.kind for question in module.QUESTIONS)


def sha256(value: Any) -> str:
    """The hash of a value that JSON can hold."""
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def said(node: Any, docstrings: bool = False) -> Any:
    """A syntax tree as JSON can hold it, without comments and layout, and without docstrings unless these are shown.

    It is the same in every Python from 3.11: `ast.dump` is not (3.13 leaves out what is empty), nor are tokens (3.12
    reads f-strings), nor what `ast.unparse` writes. Newer Pythons add fields, empty in older code, and empty texts in
    f-strings: what is empty is left out.
    """
    if isinstance(node, ast.AST):
        fields = {name: said(each, docstrings) for name, each in ast.iter_fields(node) if name not in ("ctx", "kind")}
        if isinstance(node, ast.JoinedStr):
            fields["values"] = [said(each) for each in node.values if getattr(each, "value", None) != ""]
        return {"": type(node).__name__} | {name: value for name, value in fields.items() if value not in (None, [])}
    if isinstance(node, list):
        return [said(each, docstrings) for each in node if docstrings or not _is_docstring(each)]
    return None if node is None else f"{type(node).__name__} {ascii(node)}"


def _is_docstring(node: Any) -> bool:
    """Of a definition, or of the constant above it: text that stands for itself."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _imported(tree: ast.Module) -> Iterator[str]:
    """What may be modules among the names that are imported anywhere in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield module
            yield from (f"{module}{'' if module.endswith('.') else '.'}{alias.name}" for alias in node.names)


def _relative(name: str, path: Path) -> tuple[Path, ...]:
    """Where the module `.name` may lie, seen from the file that imports it; two dots for the folder above."""
    within = name.lstrip(".")
    if within == name or not within:
        return ()
    module = path.parents[len(name) - len(within) - 1].joinpath(*within.split("."))
    return module.with_suffix(".py"), module / "__init__.py"


def _statements(cell: str) -> list[ast.stmt]:
    try:
        return ast.parse(cell).body
    except SyntaxError:  # which running it says better
        return []


def _public_names(tree: ast.Module) -> tuple[dict[ast.AST, str], bool]:
    """({where it is used: a name of the package's face, whatever it is called there}, is the face used as a whole?)"""
    imported = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    faces = {alias.asname or alias.name for node in imported for alias in node.names if alias.name == "vgcourse"}
    of_face = [node for node in imported if isinstance(node, ast.ImportFrom) and node.module == "vgcourse"]
    own = {alias.asname or alias.name: alias.name for node in of_face for alias in node.names}
    attributes = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    found: dict[ast.AST, str] = {node: own[node.id] for node in names if node.id in own}
    found |= {node: node.attr for node in attributes if isinstance(node.value, ast.Name) and node.value.id in faces}
    plain = {node for node in names if node.id in faces} - {node.value for node in attributes}
    return found, bool(plain) or "*" in own
