"""What explorers need beside their Python: tables measured once, and their rows as JavaScript.

`make explorers` writes both, or `python -m vgcourse.staff.explorers chain residual` those of a few.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import numpy as np

import vgcourse
from vgcourse.javascript.module import module_of
from vgcourse.views.explorer import Explorer

FOLDER = Path(vgcourse.__file__).parent / "views" / "explorers"
MODULES = FOLDER / "modules"
TABLES = {"products": "product_table", "training": "training_table", "levels": "level_table"}
"""Module → the function that measures what it reads from `TABLE`."""


def explorers() -> Iterator[Explorer]:
    """All explorers of the course, one of each."""
    for name in vgcourse.__all__:
        if name.endswith("_explorer"):
            yield getattr(vgcourse, name)()


def as_javascript(explorer: Explorer) -> str:
    """The module that computes what `explorer` shows: it exports `rows(seed, a number for each control)`."""
    numbers = [control.numbers[0] for control in explorer._controls.values()]
    return module_of(explorer._rows, np.int32(0), *numbers)


def main(wanted: list[str]) -> None:
    """Measure the tables and write the modules, of all or of those that are wanted."""
    for name, measure in TABLES.items():
        if not wanted or name in wanted:
            home = import_module(f"vgcourse.views.explorers.{name}")
            np.save(home.TABLE, np.asarray(getattr(home, measure)(), np.float32))
    MODULES.mkdir(exist_ok=True)
    for explorer in explorers():
        name = explorer.spec["call"].removeprefix("vg.").removesuffix("_explorer()")
        if not wanted or name in wanted:
            text = as_javascript(explorer)
            (MODULES / f"{name}.js").write_text(text, encoding="utf-8")
            print(f"{name}: {len(text) // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
