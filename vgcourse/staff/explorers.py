"""What explorers need beside their Python: tables measured once, and their rows as JavaScript.

`make explorers` writes both, or `python -m vgcourse.staff.explorers chain residual` those of a few. `vgcourse build
--check` says which modules are not what would be written.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import jax
import numpy as np

import vgcourse
from vgcourse.javascript.module import module_of
from vgcourse.views.explorer import Explorer

FOLDER = Path(vgcourse.__file__).parent / "views" / "explorers"
MODULES = FOLDER / "modules"
OURS = "// Made by `make explorers`"
HEAD = OURS + ", with JAX {}.\n"
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
    return HEAD.format(jax.__version__) + module_of(explorer._rows, np.int32(0), *numbers)


def stale() -> Iterator[str]:
    """What `make explorers` would write otherwise, each in a sentence with the command that mends it.

    JAX writes other programs in other versions: a module made with another one is only made anew, and what that finds
    raised. That its numbers are JAX's, of any version, is tested.
    """
    shown = {name_of(explorer): explorer for explorer in explorers()}
    stored = {path.stem: path.read_text(encoding="utf-8") for path in MODULES.glob("*.js")}
    for name, explorer in shown.items():
        text, known = as_javascript(explorer), stored.get(name, "")
        if text != known and (known.startswith(HEAD.format(jax.__version__)) or not known.startswith(OURS)):
            mend = f"run `python -m vgcourse.staff.explorers {name}`"
            yield f"{MODULES.name}/{name}.js does not follow from vg.{name}_explorer() any more: {mend}."
    yield from (f"{MODULES.name}/{name}.js belongs to no explorer: remove it." for name in {*stored} - {*shown})


def name_of(explorer: Explorer) -> str:
    """What its module is called."""
    return explorer.spec["call"].removeprefix("vg.").removesuffix("_explorer()")


def main(wanted: list[str]) -> None:
    """Measure the tables and write the modules, of all or of those that are wanted."""
    for name, measure in TABLES.items():
        if not wanted or name in wanted:
            home = import_module(f"vgcourse.views.explorers.{name}")
            np.save(home.TABLE, np.asarray(getattr(home, measure)(), np.float32))
    MODULES.mkdir(exist_ok=True)
    for explorer in explorers():
        if (name := name_of(explorer)) in wanted or not wanted:
            text = as_javascript(explorer)
            (MODULES / f"{name}.js").write_text(text, encoding="utf-8")
            print(f"{name}: {len(text) // 1000} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
