"""What a learner is given: lessons and problem sets, without outputs, so that nobody reads a result before a guess.

They lie in the wheel (`vgcourse/handout/`, made by `hatch_build.py`) or in the checkout that is installed. The build
reads this file by itself, in an environment without the package: it imports the standard library alone.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

FOLDED = {"collapsed": True, "jupyter": {"outputs_hidden": True}}
"""Metadata of a cell whose outputs a lesson folds; without outputs there is nothing to fold."""

_NAME = re.compile(r"\d\d_[a-z0-9_]+")


def given(root: Path) -> dict[str, bytes]:
    """{lessons/NN_name.ipynb, exercises/NN_name/NN_name.ipynb: the notebook without outputs}, found in `root`."""
    found = [*root.glob("lessons/*.ipynb"), *(p for p in root.glob("exercises/*/*.ipynb") if p.stem == p.parent.name)]
    chosen = sorted((path for path in found if _NAME.fullmatch(path.stem)), key=lambda path: path.parts)
    return {path.relative_to(root).as_posix(): bare(path.read_bytes()) for path in chosen}


def bare(notebook: bytes) -> bytes:
    """The notebook without outputs, counts of runs and folding; the same bytes each time."""
    content = json.loads(notebook)
    for cell in content["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"], cell["execution_count"] = [], None
            cell["metadata"] = {key: value for key, value in cell["metadata"].items() if FOLDED.get(key) != value}
    return (json.dumps(content, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()


def fingerprint(file: bytes) -> str:
    """A hash of what a notebook's cells say, show and are graded by; of all its bytes, if it is none.

    JupyterLab writes a file anew when it is only opened: what it writes beside the cells does not count.
    """
    try:
        cells = [
            [cell["cell_type"], "".join(cell["source"]), cell.get("outputs", []), cell["metadata"].get("nbgrader")]
            for cell in json.loads(file)["cells"]
        ]
    except (ValueError, KeyError, TypeError, AttributeError):
        return hashlib.sha256(file).hexdigest()
    return hashlib.sha256(json.dumps(cells, sort_keys=True).encode()).hexdigest()
