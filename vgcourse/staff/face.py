"""The face for editors and type checkers: `vgcourse/__init__.pyi`, made from the tables in `vgcourse/__init__.py`.

A lazy face is invisible to whoever reads code without running it, and so are parameters that a panel of knobs gives a
function (`nets.knobs`). Run as a program (`make face`), this writes the stub.
"""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path
from textwrap import indent

import vgcourse

STUB = Path(vgcourse.__file__).with_suffix(".pyi")


def stub() -> str:
    """The text of the stub: every public name, re-exported from where it is written (PEP 484: `x as x`)."""
    parts = ['"""Made from __init__.py by `make face`."""\n\n', "from vgcourse.inputs import BadInput as BadInput\n"]
    sections = {"the library": vgcourse._LIBRARY, **{f"lesson {n}": names for n, names in vgcourse._LESSONS.items()}}
    for title, section in sections.items():
        parts.append(f"\n# {title}\n")
        for module, names in section.items():
            values = {name: getattr(import_module(f"vgcourse.{module}"), name) for name in names.split()}
            turned = {name: value for name, value in values.items() if hasattr(value, "__signature__")}
            if plain := [f"    {name} as {name},\n" for name in values if name not in turned]:
                parts.append(f"from vgcourse.{module} import (\n{''.join(plain)})\n")
            parts += [_defined(name, function) for name, function in turned.items()]
    return "".join([*parts, "\n__version__: str\n"])


def _defined(name: str, function) -> str:
    """A function whose parameters only running it would show, and the import of the record that it returns."""
    given = [each.replace(annotation=inspect.Parameter.empty) for each in function.__signature__.parameters.values()]
    record = function.__signature__.return_annotation
    home = getattr(import_module(function.__module__), record).__module__
    said = indent(f'"""{inspect.getdoc(function)}"""', "    ").lstrip()
    return f"from {home} import {record}\n\ndef {name}{inspect.Signature(given)} -> {record}:\n    {said}\n\n"


if __name__ == "__main__":
    STUB.write_text(stub(), encoding="utf-8")
