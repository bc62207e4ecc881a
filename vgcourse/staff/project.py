"""Where things stand in a checkout: each source, and the notebook that is built from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from vgcourse.inputs import BadInput

_NAME = re.compile(r"\d\d_[a-z0-9_]+")


@dataclass(frozen=True)
class Project:
    """A checkout of the course."""

    root: Path

    @property
    def lessons(self) -> Path:
        return self.root / "lessons"

    @property
    def solutions(self) -> Path:
        return self.root / "solutions"

    @property
    def exercises(self) -> Path:
        return self.root / "exercises"


@dataclass(frozen=True)
class Source:
    """One text under source/ and the notebook it becomes."""

    text: Path
    notebook: Path
    problem_set: bool

    @property
    def name(self) -> str:
        """NN_name, the same for a lesson and its problem set."""
        return self.text.stem

    @property
    def label(self) -> str:
        """Where the notebook stands, as a person would type it."""
        return self.notebook.relative_to(self.notebook.parents[2 if self.problem_set else 1]).as_posix()


def checkout(place: Path) -> Project | None:
    """The checkout that `place` is or lies in; None if it does not."""
    here = place.resolve()
    return next((Project(folder) for folder in (here, *here.parents) if _is_checkout(folder)), None)


def own_checkout() -> Project | None:
    """The checkout that this package runs from; None if a wheel was installed, wherever that lies."""
    folder = Path(__file__).resolve().parents[2]
    return Project(folder) if _is_checkout(folder) else None


def _is_checkout(folder: Path) -> bool:
    return (folder / "source" / "lessons").is_dir() and (folder / "pyproject.toml").is_file()


def find_project(start: Path | None = None) -> Project:
    """The checkout around `start` (by default the working directory), or around the package itself."""
    here = (start or Path.cwd()).resolve()
    if found := checkout(here) or own_checkout():
        return found
    raise BadInput(f"This command works in a checkout of the course (with source/ in it); {here} is not in one.")


def sources(project: Project, names: tuple[str, ...] = ()) -> list[Source]:
    """All sources, or those named: by name (`01_chain_rule`), number (`01`) or any path of theirs."""
    found = [
        Source(text, project.lessons / f"{text.stem}.ipynb", False)
        for text in sorted((project.root / "source" / "lessons").glob("*.md"))
    ] + [
        Source(text, project.solutions / text.stem / f"{text.stem}.ipynb", True)
        for text in sorted((project.root / "source" / "problem_sets").glob("*.md"))
    ]
    for source in found:
        if not _NAME.fullmatch(source.name):
            raise BadInput(f"A source is called NN_name.md, such as 01_chain_rule.md; {source.text.name!r} came.")
    if not names:
        return found
    chosen = [_named(name, found) for name in names]
    return [source for source in found if any(source in some for some in chosen)]


def _named(name: str, found: list[Source]) -> list[Source]:
    path = below = Path(name)
    if path.is_absolute() and found:
        root = found[0].text.parents[2].resolve()
        below = path.resolve().relative_to(root) if path.resolve().is_relative_to(root) else Path(path.name)
    if "exercises" in below.parts:
        raise BadInput(f"exercises/ is made from solutions/; name the notebook there, not {name!r}.")
    if path.suffix:
        matching = [s for s in found if path.resolve() in (s.text, s.notebook)]
    else:
        matching = [s for s in found if s.name == path.name or s.name[:2] == name]
    if not matching:
        known = ", ".join(sorted({s.name for s in found})) or "none yet"
        raise BadInput(f"A lesson or problem set is named like one of: {known}; {name!r} came.")
    return matching
