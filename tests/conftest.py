"""Shapes and dtypes in signatures are checked in every test, at run time (jaxtyping and beartype).

Learners pay nothing for it: outside the tests the annotations are only read by people. Only annotations of arrays are
checked, because a wrong *name* or *number* must get its sentence from `vgcourse.inputs`, and tests ask for it. Rank
promotion is allowed, because `h @ W + b` is how this course, like its sources, writes a layer.
"""

import os
import re
import sys
from pathlib import Path
from types import ModuleType

import beartype
import jax
import pytest
from hypothesis import settings
from jaxtyping import install_import_hook

sys.path.insert(0, str(Path(__file__).parent))

from compiling import compile_fast, mapped  # noqa: E402

compile_fast()  # before anything is computed

collect_ignore_glob = ["*.ipynb", "benchmarks/*"]

# Compiling takes what it takes. Where a change is judged, the same examples are tried each time.
settings.register_profile("course", deadline=None, derandomize=bool(os.environ.get("VGCOURSE_REQUIRE_BROWSER")))
settings.load_profile("course")

_ARRAY = re.compile(r"\b(Bool|Complex|Float|Inexact|Int|Key|Num|Shaped|UInt)\[")


def of_arrays(function):
    """beartype, for the parameters that are arrays."""
    hints = function.__annotations__
    function.__annotations__ = {name: hint for name, hint in hints.items() if _ARRAY.search(str(hint))}
    checked = beartype.beartype(function)
    function.__annotations__ = checked.__annotations__ = hints  # the face reads them, too (`vgcourse.calls`)
    return checked


_checker = sys.modules["vgcourse_type_checks"] = ModuleType("vgcourse_type_checks")
_checker.of_arrays = of_arrays
PACKAGE = Path(__file__).parents[1] / "vgcourse"
# Each call of a checked function costs 50 µs, arrays or not: so only modules that say shapes are.
saying_shapes = [
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    for path in sorted(PACKAGE.rglob("*.py"))
    if "from jaxtyping import" in path.read_text(encoding="utf-8")
]
install_import_hook(saying_shapes, "vgcourse_type_checks.of_arrays").__enter__()


@pytest.fixture(autouse=True, scope="module")
def forget_compiled_programs(request):
    """A process may map 65530 pieces of memory, and every compiled program takes some: too many end it.

    A module that says what compiles nothing begins with nothing compiled.
    """
    if mapped() > 10_000 or hasattr(request.module, "compiles_nothing"):
        jax.clear_caches()
