"""Loops over arrays as WebAssembly, with four numbers in each instruction: V8 takes 2 to 6 times as long for the same.

A loop that cannot be one, because its length is no multiple of four or its expression has no instructions, stays in
JavaScript. So do all, where a page forbids WebAssembly.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vgcourse.javascript.assembly import I32, V128, Function, get, leb, module, near, put, simd, vector, whole, words
from vgcourse.javascript.block import SEED
from vgcourse.javascript.lanes import MATHS, Lanes
from vgcourse.javascript.nest import Axis, Nest, way
from vgcourse.javascript.product import ROOM
from vgcourse.javascript.terms import read

if TYPE_CHECKING:
    from vgcourse.javascript.module import Program

MANY = 4096
"""Elements from which on a loop of what follows from the seed alone is worth the copies."""
TURNS = (13, 15, 26, 6), (17, 29, 16, 24)


class Vectors:
    """The loops of one module, and the functions that they call."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self._maths: dict[tuple[str, str], Function] = {}
        self._loops: dict[str, Function] = {}
        self._around: dict[str, str] = {}  # a loop of what follows from the seed → what is called in its place

    def place(self, name: str, kind: str) -> int:
        """The number of a function of one vector of that kind; ValueError if there is none."""
        if name not in MATHS:
            raise ValueError(name)
        if (name, kind) not in self._maths:
            self._maths[name, kind] = self._halves(name) if kind == "f" else self._maths_of(name)
        return [*self._maths].index((name, kind))

    def _halves(self, name: str) -> Function:
        """Two at a time in double precision."""
        called = b"\x10" + leb(self.place(name, "d"))
        low, high = (simd(0x5E, simd(0x5F, get(0) + half) + called) for half in (b"", get(0) + words(2, 3, 2, 3)))
        return Function([V128], [V128], code=low + high + words(0, 1, 4, 5))

    def _maths_of(self, name: str) -> Function:
        made, locals_ = Function([V128], [V128]), {"x": 0}
        lanes = Lanes("d", lambda each: (get(locals_[each]), "d"), None, self.place, made.fresh)
        *steps, value = MATHS[name].split(";")
        for step in steps:
            to, _, text = step.partition("=")
            code = lanes.as_kind(read(text), "d")
            locals_[to] = made.fresh()
            made.code += put(locals_[to], code)
        made.code += lanes.as_kind(read(value), "d")
        return made

    def add(
        self,
        loop: str,
        given: Sequence[str],
        outer: Sequence[Axis],
        inner: Sequence[Axis],
        out: str,
        x: str,
        how: str = "",
    ) -> None:
        """Make a loop of this name, if it can be made.

        given: its arguments. outer, inner: the axes that remain, and those that are summed over. out: the element that
        is written, nothing if the only number is returned. x: what is written there, or joined. how: the primitive.
        """
        outer, inner = ([axis for axis in axes if axis[0] != "0"] for axes in (outer, inner))
        block, early = self.program.block, self.program.early
        many = math.prod(n for _, n in (*outer, *inner))
        if many < (MANY if early else 1):
            return
        block.lent = {} if early else None
        try:
            nest = Nest(self, outer, inner, way(outer, inner, out, x), given)
            self._loops[loop] = nest.written(out, x, how)
            if early:
                self._around[loop] = self._copying(loop, given, out, block.lent)
        except ValueError:
            pass
        finally:
            block.lent = None

    def _copying(self, loop: str, given: Sequence[str], out: str, lent: dict[str, int]) -> str:
        """What follows from the seed is copied to where it is computed, and back to where it stays."""
        call, to = f"({','.join(given)})", out.partition("[")[0]
        views = {name: self.program.block.view(name, start) for name, start in lent.items()}
        there = "".join(f"{view}.set({name});" for name, view in views.items())
        back = f"{to}.set({views[to]});" if to else ""
        return f"{loop}={call}=>{{{there}const found=made.{loop}{call};{back}return found;}};"

    def swapped(self) -> str:
        """The line that puts these loops in the places of those of JavaScript."""
        if not self._loops:
            return ""
        around, loops = [*self._around.values()], dict(self._loops)
        kinds, sizes = self.program.kinds, self.program.sizes
        if MANY <= max((size for name, size in sizes.items() if kinds[name] == "u"), default=0) <= ROOM - SEED:
            loops["bits"] = random_bits()
            there = f"new Uint32Array(block.buffer,{4 * SEED},out.length)"
            around.append(f"randomBits=(k0,k1,out)=>{{made.bits(k0,k1,{4 * SEED},out.length);out.set({there});}};")
        first = len(self._maths)
        exported = {name: first + n for n, name in enumerate(loops)}
        text = module([*self._maths.values(), *loops.values()], exported, shared=4 * ROOM)
        plain = ",".join(name for name in self._loops if name not in self._around)
        return f"try{{const made=await vectors('{text}');({{{plain}}}=made);{''.join(around)}}}catch{{}}"


def random_bits() -> Function:
    """bits(k0, k1, address, count): `randomBits` of runtime.js, four at a time."""
    made = Function([I32] * 4)
    local = {name: made.fresh() for name in ("k0", "k1", "k2", "c", "a", "b")}
    lanes = Lanes("i", lambda name: (get(local[name]), "i"), None, None, made.fresh)
    give = lambda name, text: put(local[name], lanes.as_kind(read(text), "i"))
    start = put(local["k0"], simd(0x11, get(0))) + put(local["k1"], simd(0x11, get(1)))
    start += give("k2", f"k0^k1^{0x1BD11BDA}") + put(local["c"], vector("4i", 0, 1, 2, 3))
    body = give("a", "k0") + give("b", "c+k1")
    for n in range(5):
        body += b"".join(give("a", "a+b") + give("b", f"turned(b,{by})^a") for by in TURNS[n % 2])
        body += give("a", f"a+k{(n + 1) % 3}") + give("b", f"b+k{(n + 2) % 3}+{n + 1}")
    body += near(0x0B, get(2) + lanes.as_kind(read("a^b"), "i"))
    body += give("c", "c+4") + put(2, get(2), whole(16), b"\x6a") + put(3, get(3), whole(4), b"\x6b")
    made.code = start + b"\x03\x40" + body + get(3) + whole(0) + b"\x4a\x0d\x00\x0b"
    return made
