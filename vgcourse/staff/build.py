"""source/ → build → execute → clean → lessons/, solutions/ and exercises/: one way, the same bytes twice."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import shutil
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat

from vgcourse.inputs import BadInput
from vgcourse.staff import notebooks, release
from vgcourse.staff.execution import Failed, executed
from vgcourse.staff.project import Project, Source

AT_ONCE = 2


def build(project: Project, chosen: list[Source], everything: bool = False, say=print) -> list[str]:
    """Build the chosen sources, those that are up to date aside unless `everything`; returns what failed, in sentences.

    A notebook that fails leaves what stood there untouched.
    """
    stamps = _Stamps(project)
    waiting = [source for source in chosen if everything or not stamps.fresh(source)]
    for source in chosen:
        if source not in waiting:
            say(f"{source.label} is up to date.")
    failures = asyncio.run(_build_all(project, waiting, stamps, say)) if waiting else []
    stamps.write()
    return failures


async def _build_all(project: Project, waiting: list[Source], stamps: _Stamps, say) -> list[str]:
    turns = asyncio.Semaphore(AT_ONCE)

    async def one(source: Source) -> str | None:
        async with turns:
            try:
                await _build_one(project, source)
            except Failed as failure:
                return str(failure)
        stamps.keep(source)
        say(f"{source.label} built.")
        return None

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the tools, not of the notebook: its kernel is another process
        outcomes = await asyncio.gather(*(one(source) for source in waiting))
    return [outcome for outcome in outcomes if outcome]


async def _build_one(project: Project, source: Source) -> None:
    with TemporaryDirectory() as scratch:
        own = Path(scratch) / "kernel"
        own.mkdir()
        notebook = notebooks.cleaned(await executed(read(source), source.label, own), _seed(source))
        if faults := notebooks.blemishes(notebook):
            raise Failed(f"{source.label}: {' '.join(faults)}")
        nbformat.validate(notebook)
        text = notebooks.to_json(notebook)
        if source.problem_set:
            staged = Path(scratch) / "solutions" / source.name
            if source.notebook.parent.is_dir():
                shutil.copytree(source.notebook.parent, staged, ignore=shutil.ignore_patterns(".*", "*.ipynb"))
            _write(staged / source.notebook.name, text)
            learners = await asyncio.to_thread(
                release.generate, source.name, staged.parent, Path(scratch) / "exercises", project.root
            )
            _replace(learners, project.exercises / source.name)
        _write(source.notebook, text)


def read(source: Source):
    """The notebook that a source says, not yet executed."""
    try:
        return notebooks.read_text(source.text.read_text(encoding="utf-8"), _seed(source))
    except BadInput as refusal:
        raise Failed(f"source/{source.text.parent.name}/{source.text.name}: {refusal}") from None


def check(project: Project, chosen: list[Source]) -> list[str]:
    """What does not follow from its source any more, each in a sentence with the command that mends it."""
    found = []
    for source in chosen:
        mend = f"run `vgcourse build {source.name}`"
        undo = f"; if the edit was made in JupyterLab, first `vgcourse sync {source.label}`"
        if not source.notebook.is_file():
            found.append(f"{source.label} is not built: {mend}.")
            continue
        try:
            said = notebooks.inputs(notebooks.cleaned(read(source), _seed(source)))
        except Failed as failure:
            found.append(str(failure))
            continue
        built = notebooks.read_notebook(source.notebook)
        if notebooks.inputs(built) != said:
            found.append(f"{source.label} and source/{_relative(project, source)} differ: {mend}{undo}.")
        elif faults := notebooks.blemishes(built):
            found.append(f"{source.label}: {' '.join(faults)}")
        elif source.problem_set and not _released_is_current(project, source):
            found.append(f"exercises/{source.name} is not what nbgrader makes of {source.label}: {mend}.")
    return found + _without_source(project)


def _released_is_current(project: Project, source: Source) -> bool:
    with TemporaryDirectory() as scratch:
        made = release.generate(source.name, project.solutions, Path(scratch), project.root)
        return release.same_files(made, project.exercises / source.name)


def _without_source(project: Project) -> list[str]:
    known = set(_names(project.root / "source", "lessons/*.md", "problem_sets/*.md"))
    built = _names(project.root, "lessons/*.ipynb", "solutions/[0-9]*/*.ipynb", "exercises/[0-9]*/*.ipynb")
    orphans = [path for name, path in built.items() if name not in known]
    return [f"{path} has no source: write one under source/, or remove it." for path in orphans]


def _names(folder: Path, *patterns: str) -> dict[str, str]:
    """{name of a file without its ending: where it stands below `folder`}."""
    paths = (path for pattern in patterns for path in sorted(folder.glob(pattern)))
    return {path.stem: path.relative_to(folder).as_posix() for path in paths}


def sync(project: Project, source: Source) -> bool:
    """Bring an edit made in JupyterLab back into source/; whether anything changed there."""
    text = source.text.read_text(encoding="utf-8")
    merged = notebooks.merge_into_text(text, notebooks.read_notebook(source.notebook))
    if merged == text:
        return False
    _write(source.text, merged)
    return True


def _relative(project: Project, source: Source) -> str:
    return source.text.relative_to(project.root / "source").as_posix()


def _seed(source: Source) -> str:
    return f"{source.text.parent.name}/{source.name}"


def _write(path: Path, text: str) -> None:
    """All of it or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(text, encoding="utf-8", newline="\n")
    os.replace(beside, path)


def _replace(folder: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)


class _Stamps:
    """What each notebook was built from, kept outside git: a hash of its text, the package, and the result.

    Any change of the package rebuilds everything, because every number of a lesson comes from it.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._path = project.root / "build" / "stamps.json"
        try:
            self._stamps = json.loads(self._path.read_text())
        except (OSError, ValueError):
            self._stamps = {}
        self._package = _hash(*_package_files(project))

    def fresh(self, source: Source) -> bool:
        return source.notebook.is_file() and self._stamps.get(source.label) == self._stamp(source)

    def keep(self, source: Source) -> None:
        self._stamps[source.label] = self._stamp(source)

    def write(self) -> None:
        _write(self._path, json.dumps(self._stamps, indent=1, sort_keys=True) + "\n")

    def _stamp(self, source: Source) -> str:
        released = sorted((self._project.exercises / source.name).glob("*")) if source.problem_set else ()
        return self._package + _hash(source.text, source.notebook, *released)


def _package_files(project: Project) -> list[Path]:
    files = [path for path in (project.root / "vgcourse").rglob("*") if path.suffix in {".py", ".js", ".css"}]
    return sorted([*files, *project.root.glob("nbgrader_config.py")])


def _hash(*files: Path) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]
