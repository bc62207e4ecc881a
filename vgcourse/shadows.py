"""Files beside a notebook that hide a module from Python: random.py, numpy.py, jax.py.

Python takes a file in the folder of the notebook for the module, and what comes is a wall of errors from inside some
library. (In a notebook the standard library is looked for before the folder; in a script after it.)
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

from vgcourse.inputs import BadInput

LIBRARIES = frozenset(
    ("IPython", "anywidget", "ipykernel", "ipywidgets", "jax", "jaxlib", "jaxtyping", "jupyter_client", "matplotlib",
     "ml_dtypes", "numpy", "optax", "platformdirs", "scipy", "sklearn", "traitlets", "vgcourse", "zmq")
)  # fmt: skip


class Shadowed(BadInput, ImportError):
    """A file in the folder is taken for a module that the course needs."""


def shadowing(folder: Path | None = None) -> list[Path]:
    """The files and folders that hide a module from this process; or from a notebook that will be run in `folder`."""
    names = LIBRARIES if folder else LIBRARIES | sys.stdlib_module_names
    path = [str(folder)] if folder else None
    beside = {folder or Path.cwd(), folder or Path(sys.path[0] or ".")}
    home = Path(__file__).resolve().parents[1]  # the package itself lies there: a checkout, or all that is installed
    found = set()
    for place in {each.resolve() for each in beside} - {home}:
        stems = {each.stem for each in place.iterdir()} if place.is_dir() else set()
        for name in stems & names:
            spec = PathFinder.find_spec(name, path)
            origin = Path(spec.origin).resolve() if spec and spec.origin and spec.has_location else None
            if origin and place in (origin.parent, origin.parent.parent):
                found.add(origin.parent if origin.name == "__init__.py" else origin)
    return sorted(found)


def sentence(folder: Path | None = None) -> str | None:
    """What to do about them; None if there are none."""
    files = shadowing(folder)
    if not files:
        return None
    return (
        f"Python takes {' and '.join(map(str, files))} for the module{'s' * (len(files) > 1)} of that name: rename "
        f"{'it' if len(files) == 1 else 'them'}, such as my_{files[0].name}, and restart the kernel."
    )


def named(load: Callable[[str], Any], module: str) -> Any:
    """`load(module)`; where that fails and a file hides a module, a sentence that names the file."""
    try:
        return load(module)
    except BadInput:
        raise
    except Exception as broken:
        if said := sentence():
            raise Shadowed(said) from broken
        raise
