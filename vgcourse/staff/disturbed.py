"""Which printed digits hang on the last bits? Every notebook with its computing disturbed, compared line by line."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from nbformat import NotebookNode

from vgcourse.staff import notebooks
from vgcourse.staff.execution import Failed, executed

AT_ONCE = 2
NOISE = "VGCOURSE_NOISE"
DISTURBANCES: dict[str, dict[str, str]] = {
    **{f"noise {seed}": {NOISE: str(seed)} for seed in (1, 2, 3)},
    "one thread": {"NPROC": "1"},
    "nothing fused": {
        "XLA_FLAGS": "--xla_disable_hlo_passes=fusion "
        "--xla_backend_extra_options=xla_cpu_small_while_loop_byte_threshold=0"
    },
    **{each: {"XLA_FLAGS": f"--xla_cpu_max_isa={each}"} for each in ("AVX2", "SSE4_2")},
}
"""Environment variables of a kernel that computes other last bits. The precision of matrix products is none of them: it
changes the program, and not one number of it, because on a CPU float32 is multiplied as float32 whatever it says."""


class Moved(NamedTuple):
    """A printed line that a disturbance moves."""

    notebook: str
    cell: str
    disturbance: str
    stored: str
    came: str

    def __str__(self) -> str:
        return f"{self.notebook}, {self.cell}, {self.disturbance}:\n  stored  {self.stored}\n  came    {self.came}"


def disturbed(chosen: Mapping[str, Path], names: Iterable[str] = DISTURBANCES, say=print) -> list[Moved]:
    """Run the chosen notebooks ({label: path}) with each of the disturbances; every line that is not as stored."""
    return asyncio.run(_all(chosen, list(names), say))


async def _all(chosen: Mapping[str, Path], names: list[str], say) -> list[Moved]:
    turns = asyncio.Semaphore(AT_ONCE)

    async def one(label: str, path: Path, name: str) -> list[Moved]:
        async with turns:
            stored = notebooks.read_notebook(path)
            try:
                found = list(moved(stored, await _came(path, label, DISTURBANCES[name]), label, name))
            except Failed as failure:
                found = [Moved(label, "all cells", name, "a notebook that runs", str(failure))]
        say(f"{label}, {name}: {len(found) or 'nothing'} moved.", *found, sep="\n", flush=True)
        return found

    found = await asyncio.gather(*(one(label, path, name) for label, path in chosen.items() for name in names))
    return [each for some in found for each in some]


async def _came(path: Path, label: str, settings: dict[str, str]) -> NotebookNode:
    with TemporaryDirectory() as scratch:
        own = Path(scratch)
        if NOISE in settings:
            first = own / "ipython" / "profile_default" / "startup" / "noise.py"
            first.parent.mkdir(parents=True)
            first.write_text(f"from vgcourse.staff.noise import disturb\ndisturb({settings[NOISE]})\n")
        return notebooks.cleaned(await executed(notebooks.read_notebook(path), label, own, settings), label)


def moved(stored: NotebookNode, came: NotebookNode, label: str, disturbance: str) -> Iterator[Moved]:
    """The lines that two executions of one notebook print differently."""
    for old, new in zip(stored.cells, came.cells, strict=True):
        where = f"cell {new.get('execution_count')} ({notebooks.first_line(old.source)})"
        for line, other in zip_longest(_lines(old), _lines(new), fillvalue="(nothing)"):
            if line != other:
                yield Moved(label, where, disturbance, line, other)


def _lines(cell: NotebookNode) -> list[str]:
    return "\n".join(map(notebooks.printed, cell.get("outputs", ()))).splitlines()
