"""Loops over arrays as WebAssembly, four elements at a time: a fifth of what V8 takes for the same loops.

A loop that cannot be one, because its length is no multiple of four or its expression has no instruction, stays in
JavaScript. So do all of them, where a page forbids WebAssembly.
"""

from __future__ import annotations

import base64
import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vgcourse.javascript.block import SEED
from vgcourse.javascript.lanes import ARITHMETIC, LOGIC, MATHS, Lanes, everywhere, simd
from vgcourse.javascript.product import ROOM, _leb
from vgcourse.javascript.terms import linear, read

if TYPE_CHECKING:
    from vgcourse.javascript.module import Program

I32, F32, V128 = b"\x7f", b"\x7d", b"\x7b"
MANY = 4096
"""Elements from which on a loop of what follows from the seed alone is worth the copies."""
FOLDS = {
    "reduce_sum": (0.0, "+", 0x92), "reduce_max": (float("-inf"), "max", 0x97), "reduce_min": (float("inf"), "min", 0x96),
    "reduce_prod": (1.0, "*", 0x94), "reduce_or": (0.0, "|", 0), "reduce_and": (1.0, "&", 0),
}  # fmt: skip
"""Primitive → where it starts, how vectors are joined, and how numbers are."""


@dataclass
class Function:
    """One function of WebAssembly while it is written; locals are numbered behind the arguments."""

    given: list[bytes]
    gives: list[bytes] = field(default_factory=list)
    own: list[bytes] = field(default_factory=list)
    code: bytes = b""

    def fresh(self, kind: bytes = V128) -> int:
        self.own.append(kind)
        return len(self.given) + len(self.own) - 1

    def type(self) -> bytes:
        return b"\x60" + _some(*self.given) + _some(*self.gives)

    def body(self) -> bytes:
        whole = _some(*(b"\x01" + each for each in self.own)) + self.code + b"\x0b"
        return _leb(len(whole)) + whole


def _some(*each: bytes) -> bytes:
    return _leb(len(each)) + b"".join(each)


def _get(local: int) -> bytes:
    return b"\x20" + _leb(local)


def _set(local: int) -> bytes:
    return b"\x21" + _leb(local)


def _signed(n: int) -> bytes:
    """i32.const n."""
    out = b"\x41"
    while not -64 <= n < 64:
        out, n = out + bytes([n & 127 | 128]), n >> 7
    return out + bytes([n & 127])


class Vectors:
    """The loops of one module, and the functions that they call."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._maths: dict[tuple[str, str], Function | None] = {}
        self.loops: dict[str, Function] = {}
        self._around: dict[str, str] = {}  # a loop of what follows from the seed → what is called instead

    def place(self, name: str, kind: str) -> int:
        """The number of a function of one vector."""
        if (name, kind) not in self._maths:
            if name not in MATHS:
                raise ValueError(name)
            made = Function([V128], [V128])
            if kind == "f":  # by halves
                called = b"\x10" + _leb(self.place(name, "d"))
                low = simd(0x5E, simd(0x5F, _get(0)) + called)
                high = simd(0x5E, simd(0x5F, _get(0) + _get(0) + _words(2, 3, 2, 3)) + called)
                made.code = low + high + _words(0, 1, 4, 5)
            else:
                names = {"x": 0}
                lanes = Lanes("d", lambda each: (_get(names[each]), "d"), None, self.place, made.fresh)
                *steps, value = MATHS[name].split(";")
                for step in steps:
                    to, _, text = step.partition("=")
                    code = lanes.as_kind(read(text), "d")
                    names[to] = made.fresh()
                    made.code += code + _set(names[to])
                made.code += lanes.as_kind(read(value), "d")
            self._maths[name, kind] = made
        return [*self._maths].index((name, kind))

    def add(self, loop: str, given: Sequence[str], outer, inner, out: str, x: str, how: str = "") -> None:
        """Make a loop, if it can be made.

        given: its arguments. outer, inner: name and length of the axes that remain, and of those that are summed over.
        out: the element that is written, nothing if the only number is returned. x: what is written there, or joined.
        """
        outer, inner = ([axis for axis in axes if axis[0] != "0"] for axes in (outer, inner))
        program, block = self._program, self._program.block
        if program.early and math.prod(n for _, n in (*outer, *inner)) < MANY:
            return
        block.lent = {} if program.early else None
        try:
            to = read(out).of if out else ()
            for w in self._ways(outer, inner, to, x)[:1]:
                self.loops[loop] = _Nest(self, outer, inner, w, given).written(to, x, how)
                if program.early:
                    self._around[loop] = self._copying(loop, given, to, block.lent)
        except ValueError:
            pass
        finally:
            block.lent = None

    def _copying(self, loop: str, given: Sequence[str], to: tuple, lent: dict[str, int]) -> str:
        """What follows from the seed is copied to where it is computed, and back to where it stays."""
        views = {name: self._program.block.view(name, start) for name, start in lent.items()}
        there = "".join(f"{views[name]}.set({name});" for name in views)
        back = f"{to[0]}.set({views[to[0]]});" if to else ""
        call = f"({','.join(given)})"
        return f"{loop}={call}=>{{{there}made.{loop}{call};{back}}};"

    def swapped(self) -> str:
        """The lines that put these loops in the places of those of JavaScript."""
        if not self.loops:
            return ""
        plain = ",".join(name for name in self.loops if name not in self._around)
        around = "".join(self._around.values())
        if self._draws():
            around += (
                f"randomBits=(k0,k1,out)=>{{made.bits(k0,k1,{4 * SEED},out.length);"
                f"out.set(new Uint32Array(block.buffer,{4 * SEED},out.length));}};"
            )
        return f"try{{const made=await vectors('{self.as_text()}');({{{plain}}}=made);{around}}}catch{{}}"

    def _draws(self) -> bool:
        """Whether there are many random bits, and room for all that are drawn at once."""
        kinds, sizes = self._program.kinds, self._program.sizes
        return MANY <= max((size for name, size in sizes.items() if kinds[name] == "u"), default=0) <= ROOM - SEED

    def _ways(self, outer, inner, to, x):
        """Along which axis four elements are taken together: neighbours, if there are any."""
        ways = [axes[-1] for axes in (inner, outer) if axes and axes[-1][1] % 4 == 0]
        if to and outer and linear(to[1]).get(outer[-1][0], 0) != 1:
            ways = [w for w in ways if w is not outer[-1]]
        apart = lambda w: sum(linear(index).get(w[0], 0) not in (0, 1) for index in _indices(read(x)))
        return sorted(ways, key=apart)

    def as_text(self) -> str:
        """The module in base64. It takes memory from elsewhere and exports each loop by its name."""
        loops = ({"bits": random_bits()} if self._draws() else {}) | self.loops
        functions = [*self._maths.values(), *loops.values()]
        types = sorted({each.type() for each in functions})
        text = lambda name: _some(*(bytes([c]) for c in name.encode()))
        exports = [text(name) + b"\x00" + _leb(len(self._maths) + n) for n, name in enumerate(loops)]
        sections = {
            1: _some(*types),
            2: _some(text("") + text("") + b"\x02\x00" + _leb(4 * ROOM // 65536)),
            3: _some(*(_leb(types.index(each.type())) for each in functions)),
            7: _some(*exports),
            10: _some(*(each.body() for each in functions)),
        }
        whole = b"\x00asm\x01\x00\x00\x00" + b"".join(bytes([n]) + _leb(len(s)) + s for n, s in sections.items())
        return base64.b64encode(whole).decode()


TURNS = ((13, 15, 26, 6), (17, 29, 16, 24))


def random_bits() -> Function:
    """bits(k0, k1, address, count): `randomBits` of runtime.js, four at a time."""
    made = Function([I32] * 4)
    local = {name: made.fresh() for name in ("k0", "k1", "k2", "c", "a", "b")}
    lanes = Lanes("i", lambda name: (_get(local[name]), "i"), None, None, None)
    give = lambda name, text: lanes.as_kind(read(text), "i") + _set(local[name])
    start = b"".join(simd(0x11, _get(n)) + _set(local[name]) for n, name in enumerate(("k0", "k1")))
    start += give("k2", f"k0^k1^{0x1BD11BDA}")
    start += b"\xfd\x0c" + struct.pack("<4i", 0, 1, 2, 3) + _set(local["c"])
    body = give("a", "k0") + give("b", "c+k1")
    for n in range(5):
        for by in TURNS[n % 2]:
            body += give("a", "a+b") + give("b", f"turned(b,{by})^a")
        body += give("a", f"a+k{(n + 1) % 3}") + give("b", f"b+k{(n + 2) % 3}+{n + 1}")
    store = _get(2) + lanes.as_kind(read("a^b"), "i") + b"\xfd\x0b\x02\x00"
    step = give("c", "c+4") + _get(2) + _signed(16) + b"\x6a" + _set(2)
    step += _get(3) + _signed(4) + b"\x6b\x22\x03" + _signed(0) + b"\x4a\x0d\x00"
    made.code = start + b"\x03\x40" + body + store + step + b"\x0b"
    return made


def _words(*lanes: int) -> bytes:
    return b"\xfd\x0d" + bytes(4 * lane + n for lane in lanes for n in range(4))


def _indices(term):
    """The indices of all elements in a term."""
    if term.what == "[":
        yield term.of[1]
    else:
        for each in term.of:
            yield from _indices(each)


class _Nest:
    """Loops around one expression. w: the axis along which four elements are taken together.

    A pointer for all that moves alike is set once and moved at the end of each step.
    """

    def __init__(self, vectors: Vectors, outer, inner, w, given: Sequence[str]) -> None:
        self.vectors, self.program, self.w = vectors, vectors._program, w
        self.outer, self.inner = ([*(a for a in axes if a is not w), *(a for a in axes if a is w)] for axes in (outer, inner))
        self.given = list(given)
        self.made = Function([I32] * len(given))
        self.kinds: dict[str, bytes] = {}
        self.pointers: dict[tuple, int] = {}
        self.splats: dict[str, int] = {}
        self.start = b""
        self.shift = 0

    def written(self, to: tuple, x: str, how: str) -> Function:
        term = read(x)
        calls = any(f"{name}(" in x for name in MATHS)
        many = next(n for n in ((1,) if calls else (4, 2, 1)) if self.w[1] % (4 * n) == 0)
        self.by = 4 * many
        if not how:
            kind = self._kind(to[0])
            body = b"".join(self._stored(to, self._element(term, kind, 4 * n), 4 * n) for n in range(many))
            code = self._looped(self.outer, body, {})
        else:
            code = self._fold(to, term, how, many)
        self.made.given = [self.kinds.get(name, I32) for name in self.given]
        self.made.code = self.start + self._pointed() + code
        return self.made

    def _fold(self, to: tuple, term, how: str, many: int) -> bytes:
        start, joined, scalar = FOLDS[how]
        kind = "m" if joined in LOGIC else "f"
        begin = everywhere(start, "f") if kind == "f" else everywhere(-int(start), "i")
        operation = LOGIC[joined] if kind == "m" else ARITHMETIC["f"][joined]
        totals = [self.made.fresh() for _ in range(many)]
        code = b"".join(begin + _set(total) for total in totals)
        step = b"".join(
            simd(operation, _get(total), self._element(term, kind, 4 * n)) + _set(total) for n, total in enumerate(totals)
        )
        code += self._looped(self.inner, step, {})
        if self.w in self.outer:
            code += b"".join(self._stored(to, self._as(_get(t), kind, to[0]), 4 * n) for n, t in enumerate(totals))
            return self._looped(self.outer, code, self._moved(self.inner))
        code += _get(totals[0]) + b"".join(simd(operation, _get(total)) for total in totals[1:])
        total = totals[0]
        code += _set(total)
        if kind == "m":
            number = _get(total) + simd(0x53 if how == "reduce_or" else 0xA3)
        else:
            number = b"".join(_get(total) + simd(0x1F) + bytes([n]) + (bytes([scalar]) if n else b"") for n in range(4))
        if not to:
            self.made.gives = [I32 if kind == "m" else F32]
            return code + number
        wanted = self._kind(to[0])
        if kind == "f" and wanted in "ib":
            number += b"\xa8"  # i32.trunc_f32_s
        elif kind == "m" and wanted == "f":
            raise ValueError(how)
        base, offset = self._address(*to, 0)
        code += base + number + (b"\x38" if wanted == "f" else b"\x36") + b"\x02" + _leb(offset)
        return self._looped(self.outer, code, self._moved(self.inner))

    # -- elements

    def _kind(self, buffer: str) -> str:
        kind = self.program.kinds.get(buffer, "")
        if kind not in {"f", "b", "i", "u"}:
            raise ValueError(buffer)
        return kind

    def _element(self, term, kind: str, shift: int) -> bytes:
        """The code of the expression, `shift` elements on."""
        self.shift = shift
        lanes = Lanes("f", self._named, self._loaded, self.vectors.place, self.made.fresh)
        if kind == "m":
            return lanes.as_kind(term, "m")
        if kind == "b":
            return simd(0x4E, lanes.as_kind(term, "m"), everywhere(1, "i"))
        return lanes.as_kind(term, "i" if kind == "u" else kind)

    def _as(self, code: bytes, kind: str, buffer: str) -> bytes:
        wanted = self._kind(buffer)
        if kind == "m":
            return simd(0x4E, code, everywhere(1, "f" if wanted == "f" else "i"))
        return code if wanted == "f" else simd(0xF8, code)

    def _named(self, name: str):
        if name not in self.given:
            raise ValueError(name)
        self._argument(name, F32)
        if name not in self.splats:
            self.splats[name] = local = self.made.fresh()
            self.start += simd(0x13, _get(self.given.index(name))) + _set(local)
        return _get(self.splats[name]), "f"

    def _argument(self, name: str, kind: bytes) -> None:
        if self.kinds.setdefault(name, kind) != kind:
            raise ValueError(name)

    def _loaded(self, buffer: str, index: str):
        kind = self._kind(buffer)
        kind = "m" if kind == "b" else kind
        step = linear(index).get(self.w[0], 0)
        if step in (0, 1):
            base, offset = self._address(buffer, index, self.shift)
            code = base + b"\xfd" + (b"\x00" if step else b"\x09") + b"\x02" + _leb(offset)
        else:
            base, offset = self._address(buffer, index, self.shift)
            code = base + b"\xfd\x5c\x02" + _leb(offset)
            once = self.made.fresh()
            for lane in (1, 2, 3):
                base, offset = self._address(buffer, index, self.shift + lane)
                code += _set(once) + base + _get(once) + b"\xfd\x56\x02" + _leb(offset) + bytes([lane])
        return (simd(0x38, code, everywhere(0, "i")), "m") if kind == "m" else (code, kind)

    def _stored(self, to: tuple, code: bytes, shift: int) -> bytes:
        base, offset = self._address(*to, shift)
        return base + code + b"\xfd\x0b\x02" + _leb(offset)

    def _address(self, buffer: str, index: str, shift: int) -> tuple[bytes, int]:
        """(pointer, bytes behind it) of an element."""
        steps = linear(index)
        begin = self.program.block.place(buffer) + steps.pop("") + shift * steps.get(self.w[0], 0)
        if begin < 0:
            raise ValueError(index)
        if not steps:
            return b"\x41\x00", 4 * begin
        axes = {name for name, _ in (*self.outer, *self.inner)}
        for name in steps.keys() - axes:
            if name not in self.given:
                raise ValueError(name)
            self._argument(name, I32)
        turned = min(steps.values()) < 0  # then it would begin before all memory
        key = tuple(sorted((steps | {"": begin * turned}).items()))
        if key not in self.pointers:
            self.pointers[key] = self.made.fresh(I32)
        return _get(self.pointers[key]), 4 * begin * (not turned)

    # -- loops

    def _pointed(self) -> bytes:
        """Where each pointer begins."""
        code = b""
        for key, local in self.pointers.items():
            code += _signed(4 * dict(key)[""])
            for name, step in key:
                if name in self.given:
                    code += _get(self.given.index(name)) + _signed(4 * step) + b"\x6c\x6a"
            code += _set(local)
        return code

    def _moved(self, axes) -> dict[int, int]:
        """How far loops over these axes move each pointer."""
        return {p: 4 * dict(key).get(axes[0][0], 0) * axes[0][1] for key, p in self.pointers.items()} if axes else {}

    def _looped(self, axes, body: bytes, moved: dict[int, int]) -> bytes:
        """The body for all steps along these axes. moved: how far it moves pointers itself."""
        for axis in reversed(axes):
            name, length = axis
            by = self.by if axis is self.w else 1
            count = self.made.fresh(I32)
            for key, p in self.pointers.items():
                far = 4 * dict(key).get(name, 0) * by - moved.get(p, 0)
                body += _get(p) + _signed(far) + b"\x6a" + _set(p) if far else b""
            body = b"\x03\x40" + body + _get(count) + _signed(1) + b"\x6b\x22" + _leb(count) + b"\x0d\x00\x0b"
            body = _signed(length // by) + _set(count) + body
            moved = self._moved([axis])
        return body
