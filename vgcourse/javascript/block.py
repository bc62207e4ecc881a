"""Where arrays lie that WebAssembly reads and writes: in its memory, from the moment they are computed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vgcourse.inputs import BadInput
from vgcourse.javascript.arrays import KINDS, Array, lying, plus
from vgcourse.javascript.product import ROOM

if TYPE_CHECKING:
    from vgcourse.javascript.module import Program

LOCAL = re.compile(r"\b[evtn]\d+\b")
"""The names that a loop gets from whoever calls it; all others are the module's, or the loop's own."""
LARGE = 2**17
"""Numbers from which on all of what stays is not copied at each call, but each matrix when it is multiplied."""


SEED = ROOM // 2
"""Where what follows from the seed is computed, loop by loop, before it is copied to where it stays."""


def part(program: Program, name: str, start: str, size: int) -> str:
    """A part of a buffer. To make one at every step takes longer than to copy what is in it."""
    if start == "0" and program.sizes.get(name) == size:
        return name
    if row := re.fullmatch(r"(t\d+)\*(\d+)(?:\+([\d+*]+))?", start):
        return f"{program.once(f'rowsOf({name},{row[2]},{row[3] or 0},{size})')}[{row[1]}]"
    text = f"{name}.subarray({start},{plus(start, str(size))})"
    return text if LOCAL.search(start) else program.once(text)


class Block:
    """The memory of a page as one module uses it while `rows` runs: all modules of the page write into the same.

    So what follows from the seed alone, and stays from one call to the next, lies elsewhere and is copied at each call.
    size: how many numbers are taken. lines: the copies, with which `rows` begins.
    """

    def __init__(self, program: Program) -> None:
        self.size = 0
        self.lines: list[str] = []
        self._program = program
        self._starts: dict[str, int] = {}  # a buffer → where it, or its copy, lies
        self.lent: dict[str, int] | None = None  # the same for one loop of what follows from the seed

    def index(self, x: Array) -> str:
        """Where a matrix lies row by row, the index of its first number; it is laid there if it does not."""
        program, lies = self._program, lying(x) if x.kind == "f" else None
        name = lies and not program.early and lies[0]
        if not name or (program.stays(name) and program.sizes[name] > LARGE):
            out = program.buffer(x.shape, "f")
            program.fill(out, x)
            return self.room(out)
        self.place(name)
        return self.room(x)

    def room(self, x: Array) -> str:
        """Where an array lies, whose buffer is moved into the block."""
        name, start = lying(x)
        if name not in self._starts:
            self._program.declare(name, self._taken(name))
        return plus(str(self._starts[name]), start)

    def place(self, name: str) -> int:
        """Where a buffer begins, which is moved into the block, or copied; ValueError if it is too large for that."""
        program = self._program
        if self.lent is not None:
            end = SEED + sum(4 * -(-program.sizes[each] // 4) for each in self.lent)
            if name not in self.lent and end + program.sizes[name] > ROOM:
                raise ValueError(name)
            return self.lent.setdefault(name, end)
        if name not in self._starts:
            if not program.stays(name):
                program.declare(name, self._taken(name))
            elif program.sizes[name] > LARGE:
                raise ValueError(name)
            else:
                self.lines.append(f"{program.once(self._taken(name))}.set({name});")
        return self._starts[name]

    def _taken(self, name: str) -> str:
        """Room for all numbers of a buffer; returns the part of the block."""
        start, size = self.size, self._program.sizes[name]
        self._starts[name], self.size = start, start + size + -size % 4
        if self.size > SEED:
            raise BadInput(f"The arrays need more than {SEED} numbers of WebAssembly: raise ROOM in product.py.")
        return self.view(name, start)

    def view(self, name: str, start: int) -> str:
        """What lies there, as long and of the kind of this buffer."""
        kind, size = self._program.kinds[name], self._program.sizes[name]
        if kind == "f":
            return f"block.subarray({start},{start + size})"
        return f"new {KINDS[kind]}(block.buffer,{4 * start},{size})"
