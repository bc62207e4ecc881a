"""Text to notebook and back: what a built notebook holds, and nothing that changes by itself.

A notebook's *inputs* are its cells without their outputs; they are written in source/ as MyST Markdown (jupytext).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import nbformat
from jupytext.myst import myst_to_notebook, notebook_to_myst
from nbformat import NotebookNode

from vgcourse.staff import directives
from vgcourse.staff.handout import FOLDED

METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"},
}
"""The same in every notebook: no version of Python, no state of widgets."""

FOLDED_NOTE = {"text": "Run this cell (Shift + Enter) to see what comes out."}
"""JupyterLab shows the first line of the first output in place of a folded one. Of this type nobody shows more."""

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
CELL_METADATA = ("nbgrader", "slideshow", "tags")
_HEADER = re.compile(r"\A---\n.*?^---\n", re.S | re.M)
_PREDICTION = re.compile(r"""\bvg\.(predict|reveal)\(\s*["'](\w+)["'],\s*["']([\w-]+)["']\s*\)""")
_EXEMPT = {"nbval-ignore-output", "nbval-skip", "skip-execution"}
_EXEMPT_COMMENT = re.compile(r"^\s*#+\s*(NBVAL_(IGNORE_OUTPUT|SKIP)|PYTEST_VALIDATE_IGNORE_OUTPUT)\s*$", re.M)
_CHANGES_BY_ITSELF = re.compile(r"\bat 0x[0-9a-f]{6,}|/ipykernel_\d+|(?<![\w.:/])/(?:home|root|tmp|Users|var|usr)/\S+")


def read_text(text: str, name: str) -> NotebookNode:
    """The notebook that a source says, not yet executed; `name` makes its cell ids."""
    notebook = myst_to_notebook(_without_header(directives.expanded(text)))
    return with_ids(nbformat.v4.new_notebook(cells=notebook.cells, metadata=METADATA), name)


def read_notebook(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def to_json(notebook: NotebookNode) -> str:
    """The bytes of a notebook: sorted keys, one space of indent, as Jupyter writes it."""
    return json.dumps(notebook, sort_keys=True, indent=1, ensure_ascii=False, separators=(",", ": ")) + "\n"


def with_ids(notebook: NotebookNode, name: str) -> NotebookNode:
    """The notebook with cell ids that follow from its name and each cell's content.

    jupytext draws them at random, and two builds would differ; an edit changes the id of the edited cell alone.
    """
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    seen: Counter = Counter()
    for cell in notebook.cells:
        content = f"{name}\n{cell.cell_type}\n{cell.source}"
        cell.id = hashlib.sha256(f"{content}\n{seen[content]}".encode()).hexdigest()[:12]
        seen[content] += 1
    return notebook


def cleaned(notebook: NotebookNode, name: str) -> NotebookNode:
    """A copy of an executed notebook without what changes by itself or cannot be shown later.

    Out go widget views and widget state (a view whose kernel is gone shows only "model not found"), timings and
    versions; cells are counted from 1. What is computed between a prediction and its reveal is folded.
    """
    cells = []
    for count, cell in _counted(notebook.cells):
        clean = nbformat.from_dict({"cell_type": cell.cell_type, "source": cell.source})
        clean.metadata = {key: cell.metadata[key] for key in CELL_METADATA if key in cell.metadata}
        if cell.cell_type == "code":
            clean.execution_count = count
            clean.outputs = [out for out in (_kept(output, count) for output in cell.outputs) if out]
        cells.append(clean)
    _fold(cells)
    return with_ids(
        nbformat.from_dict({"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}), name
    )


def _fold(cells: list[NotebookNode]) -> None:
    """Fold what is computed between a prediction and its reveal: JupyterLab unfolds it when its cell is run."""
    open_: set[tuple[str, str]] = set()
    for cell in cells:
        if cell.cell_type != "code":
            continue
        asked = {(what, (lesson, name)) for what, lesson, name in _PREDICTION.findall(cell.source)}
        open_ -= {which for what, which in asked if what == "reveal"}
        if open_ and cell.outputs and not asked:
            cell.metadata.update(FOLDED)
            cell.outputs.insert(0, nbformat.v4.new_output("display_data", FOLDED_NOTE))
        open_ |= {which for what, which in asked if what == "predict"}


def _counted(cells):
    count = 0
    for cell in cells:
        count += cell.cell_type == "code"
        yield count, cell


def _kept(output: NotebookNode, count: int) -> NotebookNode | None:
    output = nbformat.from_dict(dict(output))
    if "data" in output:
        output.data.pop(WIDGET_VIEW, None)
        if output.data == FOLDED_NOTE:  # of an earlier build
            return None
        output.metadata = {}
        if not output.data:
            return None
    if output.output_type == "execute_result":
        output.execution_count = count
    return output


def inputs(notebook: NotebookNode) -> list[tuple]:
    """What is written in source/: kind, id, text and metadata of each cell. Equal inputs are the same notebook.

    Whether outputs are folded is none of it: it follows from the text, where there are outputs.
    """
    return [
        (cell.cell_type, cell.get("id"), cell.source, json.dumps(_written_metadata(cell), sort_keys=True))
        for cell in notebook.cells
    ]


def _written_metadata(cell: NotebookNode) -> dict:
    return {key: value for key, value in cell.metadata.items() if FOLDED.get(key) != value}


def blemishes(notebook: NotebookNode) -> list[str]:
    """Why nbval would fail elsewhere or pass for no reason: a sentence for each fault of an executed notebook."""
    found = []
    for count, cell in _counted(notebook.cells):
        if cell.cell_type != "code":
            continue
        where = f"cell {count} ({first_line(cell.source)})"
        if _EXEMPT & set(cell.metadata.get("tags", ())) or _EXEMPT_COMMENT.search(cell.source):
            found.append(f"{where} is exempted from validation; take the tag or the comment away.")
        for output in cell.outputs:
            if output.get("name") == "stderr":
                found.append(f"{where} wrote to stderr: {output.text.strip()[:200]!r}")
            elif seen := _CHANGES_BY_ITSELF.search(printed(output)):
                found.append(f"{where} printed {seen.group()!r}, which is another one on every machine.")
    return found


def printed(output: NotebookNode) -> str:
    """What an output says in plain text, which is what nbval compares."""
    return output.get("text") or output.get("data", {}).get("text/plain", "") or "\n".join(output.get("traceback", ()))


def first_line(source: str) -> str:
    """The first line that says something, short enough for a sentence."""
    line = next(
        (line.strip() for line in source.splitlines() if line.strip() and not line.lstrip().startswith("#")), ""
    )
    return line if len(line) <= 60 else f"{line[:59]}…"


def merge_into_text(text: str, notebook: NotebookNode) -> str:
    """The source `text` with a notebook's inputs in it: cells that did not change keep their text to the letter."""
    plain = directives.expanded(text)
    merged = _merged(plain, notebook)
    return merged if plain == text else directives.folded(merged, text)


def _merged(text: str, notebook: NotebookNode) -> str:
    head, old = _chunks(text)
    keys = [key for key, _, _ in old]
    new = [_key(cell) for cell in notebook.cells]
    kept: dict[int, tuple[str, str]] = {}
    for a, b, size in SequenceMatcher(None, keys, new, autojunk=False).get_matching_blocks():
        kept.update({b + i: old[a + i][1:] for i in range(size)})
    parts = [head]
    for i, cell in enumerate(notebook.cells):
        body, gap = kept.get(i) or (_written(cell), "\n")
        after_prose = i > 0 and notebook.cells[i - 1].cell_type == cell.cell_type == "markdown"
        if after_prose and not body.startswith("+++"):
            body = f"+++\n\n{body}"
        parts.append(body + (gap or "\n"))
    return "".join(parts).rstrip("\n") + "\n"


def _without_header(text: str) -> str:
    """The text with its YAML header blanked: it says how jupytext opens the file, and nothing of the notebook."""
    header = _HEADER.match(text)
    return "\n" * header.group().count("\n") + text[header.end() :] if header else text


def _key(cell: NotebookNode) -> tuple:
    metadata = {key: cell.metadata[key] for key in CELL_METADATA if key in cell.metadata}
    return cell.cell_type, cell.source, json.dumps(metadata, sort_keys=True)


def _written(cell: NotebookNode) -> str:
    metadata = {key: cell.metadata[key] for key in CELL_METADATA if key in cell.metadata}
    alone = {"cell_type": cell.cell_type, "source": cell.source, "metadata": metadata}
    return notebook_to_myst(nbformat.from_dict({"cells": [alone], "metadata": {}}))


def _chunks(text: str) -> tuple[str, list[tuple[tuple, str, str]]]:
    """(what stands before the first cell, [(key, the cell's own lines, the blank lines after it)])."""
    body_only = _without_header(text)
    notebook = myst_to_notebook(body_only, add_source_map=True)
    written, lines = body_only.splitlines(), text.splitlines(keepends=True)
    starts = [
        line - 1 if cell.cell_type != "markdown" or (line and written[line - 1].startswith("+++")) else line
        for cell, line in zip(notebook.cells, notebook.metadata["source_map"], strict=True)
    ]
    starts = [next((n for n in range(start, len(written)) if written[n].strip()), start) for start in starts]
    chunks = []
    for cell, start, end in zip(notebook.cells, starts, [*starts[1:], len(lines)], strict=True):
        body = "".join(lines[start:end])
        stripped = body.rstrip() + "\n"
        chunks.append((_key(cell), stripped, "\n" * (body.count("\n") - stripped.count("\n"))))
    return "".join(lines[: starts[0]] if starts else lines), chunks
