"""Where an operation stands in the learner's own code, and in which library's line, if it stands inside one."""

from __future__ import annotations

import linecache
import re
import sys
import sysconfig
from dataclasses import replace
from functools import cache
from pathlib import Path

from vgcourse.clinic.jaxprs import Frame, Origin
from vgcourse.clinic.record import Place

_PACKAGE = str(Path(__file__).parents[1])
_WARD = str(Path(__file__).parent / "ward")  # networks as learners hand them in
_STANDARD = tuple({sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")})
_COMPUTING = re.compile(r"/(jax|jaxlib|numpy)/|/torch/(?!nn/modules/)|/clinic/pytorch/")
_SOLVER = re.compile(r"/jax/.*(linalg|solves)\b")
_MODULE = re.compile(r"[^/(]+ \(\w+\)")  # a module of PyTorch in the name stack: `Mirror.named`


def place_of(origin: Origin) -> tuple[Place, str]:
    """The learner's line, and the line of a library's module inside of it ("flax/linen/linear.py:271 Dense.__call__").

    The deepest frame that is nobody's library; where an operation stands inside a jitted library function, the line
    that called it. If all is a library's, the deepest line that is not JAX's.
    """
    library, module = None, ""
    at: Origin | None = origin
    while at is not None:
        module = module or (_MODULE.findall(at.scope) or [""])[-1]
        for frame in at.frames():
            if _learners(frame.file):
                return replace(_place(frame), module=module), _in_library(library)
            if library is None and not _foundation(frame.file):
                library = frame
        at = at.caller
    return (_place(library), "") if library else (Place("unknown", 0), "")


def of_a_solver(origin: Origin) -> bool:
    """Whether an operation stands inside JAX's own linear algebra, such as a matrix that `solve` has factored."""
    at: Origin | None = origin
    while at is not None:
        if _SOLVER.search(at.function):
            return True
        for frame in at.frames():
            if _learners(frame.file):
                return False
            if _SOLVER.search(frame.file):
                return True
        at = at.caller
    return False


def learners_line(frames) -> str:
    """The deepest line of a Python traceback that is the learner's: "model.py:12: x = np.sum(z)"."""
    own = [frame for frame in frames if _learners(frame.filename)]
    return f"{_shown(own[-1].filename)}:{own[-1].lineno}: {own[-1].line}" if own else ""


@cache
def _foundation(file: str) -> bool:
    """JAX, NumPy, PyTorch below its modules, Python itself."""
    return file.startswith("<frozen") or bool(_COMPUTING.search(file)) or _standard(file)


@cache
def _learners(file: str) -> bool:
    package = file.startswith(_PACKAGE) and not file.startswith(_WARD)
    return not (_standard(file) or "-packages/" in file or package or file.startswith("<frozen"))


def _standard(file: str) -> bool:
    return file.startswith(_STANDARD) and "-packages" not in file


def _place(frame: Frame) -> Place:
    code = linecache.getline(frame.file, frame.line).strip()
    return Place(_shown(frame.file), frame.line, frame.column, frame.function.rpartition(".<locals>.")[2], code)


def _in_library(frame: Frame | None) -> str:
    if frame is None:
        return ""
    return f"{re.split(r'-packages/', frame.file)[-1]}:{frame.line} {frame.function}"


def _shown(file: str) -> str:
    """A cell by its number, a file below the working directory by its path from there, any other by its name."""
    cells = getattr(getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)(), "compile", None)
    number = getattr(cells, "_filename_map", {}).get(file)
    if number is not None:
        return f"cell {number}"
    path = Path(file)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else path.name
