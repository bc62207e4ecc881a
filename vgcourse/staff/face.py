"""The face for editors and type checkers: `vgcourse/__init__.pyi`, made from the tables in `vgcourse/__init__.py`.

A lazy face is invisible to whoever reads code without running it. Run as a program (`make face`), this writes the stub.
"""

from __future__ import annotations

from pathlib import Path

import vgcourse

STUB = Path(vgcourse.__file__).with_suffix(".pyi")


def stub() -> str:
    """The text of the stub: every public name, imported from where it is written (PEP 484 re-exports `x as x`)."""
    parts = ['"""Made from __init__.py by `make face`."""\n\n', "from vgcourse.inputs import BadInput as BadInput\n"]
    sections = {"the library": vgcourse._LIBRARY, **{f"lesson {n}": names for n, names in vgcourse._LESSONS.items()}}
    for title, section in sections.items():
        parts.append(f"\n# {title}\n")
        for module, names in section.items():
            lines = "".join(f"    {name} as {name},\n" for name in names.split())
            parts.append(f"from vgcourse.{module} import (\n{lines})\n")
    return "".join([*parts, "\n__version__: str\n"])


if __name__ == "__main__":
    STUB.write_text(stub(), encoding="utf-8")
