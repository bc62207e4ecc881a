"""Where else the course opens: badges for the README, and lessons that install what they need, for Colab.

    python -m vgcourse.staff.places OWNER/NAME                 the badges, between their marks in README.md
    python -m vgcourse.staff.places OWNER/NAME --colab FOLDER  every lesson with a first cell that installs the course

In Colab every notebook has a machine of its own, so a cell that installs must stand in each of them. It stands in
copies (the workflow `colab` puts them on a branch of that name), so that the lessons themselves have no such cell.
"""

from __future__ import annotations

import argparse
import re
from importlib.metadata import requires
from pathlib import Path

import nbformat
from packaging.requirements import Requirement

from vgcourse.course.catalogue import written
from vgcourse.inputs import BadInput
from vgcourse.staff.handout import bare

ROOT = Path(__file__).resolve().parents[2]
MARKS = "<!-- badges -->", "<!-- /badges -->"
OF_COLAB = {"ipykernel", "ipython", "ipywidgets", "jupyter-client", "jupyterlab", "traitlets"}
"""Colab's own, which it cannot lose: with another kernel or other widgets it asks for a restart, or shows nothing."""


def badges(repository: str) -> str:
    """A table of all lessons: their page, and where they run without an installation."""
    owner, name = _checked(repository).split("/")
    rows = ["| Lesson | To read and drag | To run |", "|---|---|---|"]
    for lesson in written():
        file = f"{lesson.number}_{lesson.name}"
        page = f"[page](https://{owner.lower()}.github.io/{name}/{file}.html)"
        binder = f"https://mybinder.org/v2/gh/{repository}/main?urlpath=lab/tree/lessons/{file}.ipynb"
        colab = f"https://colab.research.google.com/github/{repository}/blob/colab/{file}.ipynb"
        run = (
            f"[![Binder: lesson {lesson.number}](https://mybinder.org/badge_logo.svg)]({binder}) "
            f"[![Colab: lesson {lesson.number}](https://colab.research.google.com/assets/colab-badge.svg)]({colab})"
        )
        rows.append(f"| {lesson.number} {lesson.title} | {page} | {run} |")
    return "\n".join(rows)


def with_badges(readme: str, repository: str) -> str:
    """The README with this table between its marks."""
    first, last = MARKS
    if not re.search(f"{first}.*{last}", readme, re.S):
        raise BadInput(f"The README has no place for badges: it needs a line {first} and a line {last}.")
    return re.sub(f"{first}.*{last}", lambda _: f"{first}\n{badges(repository)}\n{last}", readme, count=1, flags=re.S)


def installing(repository: str) -> str:
    """The first cell in Colab: the course without what Colab has of its own, then the rest of what it needs."""
    wanted = (Requirement(line) for line in requires("vgcourse") or ())
    needed = [f'"{each.name}{each.specifier}"' for each in wanted if each.name not in OF_COLAB and not each.marker]
    return "\n".join([
        "# Run this cell first: it puts the course on this machine, which takes a minute or two.",
        f'%pip install --quiet --no-deps "vgcourse @ git+https://github.com/{_checked(repository)}"',
        f"%pip install --quiet {' '.join(needed)}",
    ])  # fmt: skip


def for_colab(notebook: nbformat.NotebookNode, repository: str) -> nbformat.NotebookNode:
    """A copy with that first cell and no outputs: nobody reads a result before predicting it."""
    copy = nbformat.reads(bare(nbformat.writes(notebook).encode()).decode(), as_version=4)
    first = nbformat.v4.new_code_cell(installing(repository), id="colab-first-cell")
    return nbformat.from_dict({**copy, "cells": [first, *copy.cells]})


def write_colab(folder: Path, repository: str, root: Path = ROOT) -> list[Path]:
    """Write the copies of all lessons, and say in a README what they are."""
    _checked(repository)
    folder.mkdir(parents=True, exist_ok=True)
    said = "Made from lessons/ by `python -m vgcourse.staff.places`, for Google Colab. Edit nothing here.\n"
    (folder / "README.md").write_text(said, encoding="utf-8")
    names = [f"{lesson.number}_{lesson.name}.ipynb" for lesson in written()]
    for name in names:
        notebook = nbformat.read(root / "lessons" / name, as_version=4)
        nbformat.write(for_colab(notebook, repository), folder / name)
    return [folder / name for name in names]


def _checked(repository: str) -> str:
    if not re.fullmatch(r"[\w-]+/[\w.-]+", repository):
        raise BadInput(f"The repository must be OWNER/NAME, as GitHub writes it; {repository!r} came.")
    return repository


def main() -> None:
    given = argparse.ArgumentParser(prog="python -m vgcourse.staff.places")
    given.add_argument("repository", help="OWNER/NAME on GitHub")
    given.add_argument("--colab", metavar="FOLDER", type=Path, help="write the copies for Colab there instead")
    args = given.parse_args()
    try:
        if args.colab:
            print(f"{len(write_colab(args.colab, args.repository))} lessons for Colab: {args.colab}.")
            return
        readme = ROOT / "README.md"
        readme.write_text(with_badges(readme.read_text(encoding="utf-8"), args.repository), encoding="utf-8")
        print(f"{readme} has {len(written())} rows of badges for {args.repository}.")
    except BadInput as refused:
        raise SystemExit(str(refused)) from None


if __name__ == "__main__":
    main()
