"""source/ → build → execute → clean → lessons/, solutions/ and exercises/: one way, the same bytes twice."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from nbformat import NotebookNode

from vgcourse.inputs import BadInput
from vgcourse.staff import notebooks, release
from vgcourse.staff.execution import Failed, executed
from vgcourse.staff.follows import Package, sha256
from vgcourse.staff.project import Project, Source, sources

AT_ONCE = 2


def build(project: Project, chosen: list[Source], everything: bool = False, say=print) -> list[str]:
    """Build the chosen sources, those that are up to date aside unless `everything`; returns what failed, in sentences.

    Code runs again only where its outputs may be others. A notebook that fails leaves what stood there untouched.
    """
    stamps = _Stamps(project)
    waiting = [source for source in chosen if everything or not stamps.fresh(source)]
    for source in chosen:
        if source not in waiting:
            say(f"{source.label} is up to date.")
    return asyncio.run(_build_all(project, waiting, stamps, everything, say)) if waiting else []


async def _build_all(project: Project, waiting: list[Source], stamps: _Stamps, everything: bool, say) -> list[str]:
    turns = asyncio.Semaphore(AT_ONCE)

    async def one(source: Source) -> str | None:
        async with turns:
            try:
                run = everything or bool(stamps.fault(source))
                changed = await _build_one(project, source, run)
            except Failed as failure:
                return str(failure)
        stamps.keep(source)
        say(f"{source.label} {'built' if changed else 'run again: nothing changed'}.")
        return None

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the tools, not of the notebook: its kernel is another process
        outcomes = await asyncio.gather(*(one(source) for source in waiting))
    return [outcome for outcome in outcomes if outcome]


async def _build_one(project: Project, source: Source, run: bool) -> bool:
    """Whether the notebook became another; without `run` its text is new and its outputs are those that are stored."""
    before = _stored(source)
    with TemporaryDirectory() as scratch:
        notebook = read(source)
        if run:
            own = Path(scratch) / "kernel"
            own.mkdir()
            notebook = await executed(notebook, source.label, own)
        else:
            for cell, stored in zip(_code(notebook), _code(before), strict=True):
                cell.outputs = stored.outputs
        notebook = notebooks.cleaned(notebook, _seed(source))
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
    return notebook != before


def read(source: Source):
    """The notebook that a source says, not yet executed."""
    try:
        return notebooks.read_text(source.text.read_text(encoding="utf-8"), _seed(source))
    except BadInput as refusal:
        raise Failed(f"source/{source.text.parent.name}/{source.text.name}: {refusal}") from None


def check(project: Project, chosen: list[Source]) -> list[str]:
    """What does not follow from its source any more, each in a sentence with the command that mends it."""
    with TemporaryDirectory() as scratch:
        released = Path(scratch) / "all"
        if sum(source.problem_set for source in chosen) > 1:
            release.generate(release.ALL, project.solutions, released, project.root)
        return [*_stale(project, chosen, released), *_without_source(project)]


def _stale(project: Project, chosen: list[Source], released: Path) -> Iterator[str]:
    stamps = _Stamps(project)
    for source in chosen:
        mend = f"run `vgcourse build {source.name}`"
        undo = f"; if the edit was made in JupyterLab, first `vgcourse sync {source.label}`"
        built = _stored(source)
        if not source.notebook.is_file():
            yield f"{source.label} is not built: {mend}."
            continue
        try:
            differs = _differ(source, built)
        except Failed as failure:
            yield str(failure)
            continue
        if differs:
            yield f"{source.label} and source/{_relative(project, source)} differ: {mend}{undo}."
        elif fault := stamps.fault(source):
            yield f"{fault}: {mend}."
        elif faults := notebooks.blemishes(built):
            yield f"{source.label}: {' '.join(faults)}"
        elif source.problem_set and not _released_is_current(project, source, released):
            yield f"exercises/{source.name} is not what nbgrader makes of {source.label}: {mend}."


def _released_is_current(project: Project, source: Source, released: Path) -> bool:
    """released: what nbgrader has made of all. What is missing there it makes alone, and says why it refuses it."""
    with TemporaryDirectory() as scratch:
        made = released / source.name
        if not made.is_dir():
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
    """source/built.json: for every notebook from what its outputs were computed, and what they were.

    It is committed, so that any checkout can say whether what is stored would come out again. Where it cannot be read,
    as in a merge that is not finished, nothing is up to date.
    """

    def __init__(self, project: Project) -> None:
        self._project, self._package = project, Package()
        self._path = project.root / "source" / "built.json"
        try:
            self._kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            self._kept = {}

    def fault(self, source: Source) -> str | None:
        """What is wrong with the stored outputs; None where the code of today would compute them."""
        kept, now = self._kept.get(source.label, {}), self._stamp(source)
        if kept.get("from") != now["from"]:
            return f"{source.label} shows what other code than today's has computed"
        return f"{source.label} shows what no build has put there" if kept.get("outputs") != now["outputs"] else None

    def fresh(self, source: Source) -> bool:
        """Whether building it would change nothing."""
        try:
            return self._kept.get(source.label) == self._stamp(source) and not _differ(source, _stored(source))
        except Failed:  # which building it says
            return False

    def keep(self, source: Source) -> None:
        """Write down that it was built now."""
        known = {each.label for each in sources(self._project)}
        self._kept = {label: stamp for label, stamp in self._kept.items() if label in known}
        self._kept[source.label] = self._stamp(source)
        _write(self._path, json.dumps(self._kept, indent=1, sort_keys=True) + "\n")

    def _stamp(self, source: Source) -> dict[str, str]:
        stamp = {
            "from": self._package.outputs([cell.source for cell in _code(read(source))]),
            "outputs": sha256([cell.outputs for cell in _code(_stored(source))]),
        }
        if source.problem_set:
            released = [self._project.root / "nbgrader_config.py", *(self._project.exercises / source.name).glob("*")]
            bytes_ = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in released if path.is_file()}
            stamp["exercises"] = self._package.hash_of(self._package.modules("vgcourse.staff.release"), bytes_)
        return stamp


def _code(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def _stored(source: Source) -> NotebookNode:
    """The notebook as it is now; an empty one where there is none that can be read."""
    try:
        return notebooks.read_notebook(source.notebook)
    except (OSError, ValueError, AttributeError, nbformat.ValidationError):
        return nbformat.v4.new_notebook()


def _differ(source: Source, stored: NotebookNode) -> bool:
    return notebooks.inputs(stored) != notebooks.inputs(notebooks.cleaned(read(source), _seed(source)))
