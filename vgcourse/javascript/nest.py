"""Loops around one expression as one function of WebAssembly, four elements at a time."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from vgcourse.javascript.assembly import F32, I32, Function, get, leb, near, put, simd, whole
from vgcourse.javascript.lanes import ARITHMETIC, LOGIC, MATHS, TO_INTEGER, Code, Lanes, everywhere
from vgcourse.javascript.terms import Term, linear, read

if TYPE_CHECKING:
    from vgcourse.javascript.vectors import Vectors

Axis = tuple[str, int]
"""The name of an index, and how many it counts."""
FOLDS = {
    "reduce_sum": (0, "+", b"\x92"), "reduce_prod": (1, "*", b"\x94"), "reduce_max": (-math.inf, "max", b"\x97"),
    "reduce_min": (math.inf, "min", b"\x96"), "reduce_or": (0, "|", b""), "reduce_and": (1, "&", b""),
}  # fmt: skip
"""Primitive → where it starts, what joins vectors, and what joins their numbers."""


def way(outer: Sequence[Axis], inner: Sequence[Axis], out: str, x: str) -> Axis:
    """The axis along which four elements are taken together: where they are neighbours; ValueError if there is none."""
    ways = [axes[-1] for axes in (inner, outer) if axes and axes[-1][1] % 4 == 0]
    if out and outer and linear(read(out).of[1]).get(outer[-1][0]) != 1:
        ways = [w for w in ways if w is not outer[-1]]
    apart = lambda w: sum(linear(index).get(w[0], 0) not in (0, 1) for index in _indices(read(x)))
    if not ways:
        raise ValueError("no four of them are neighbours")
    return min(ways, key=apart)


def _indices(term: Term) -> Iterator[str]:
    """Those of all elements in a term."""
    if term.what == "[":
        yield term.of[1]
    else:
        for each in term.of:
            yield from _indices(each)


class Nest:
    """The loops while they are written. w: the axis along which four elements are taken together, the last of its kind.

    A pointer for all that moves alike is set once, and moved at the end of each step.
    """

    def __init__(
        self, vectors: Vectors, outer: Sequence[Axis], inner: Sequence[Axis], w: Axis, given: Sequence[str]
    ) -> None:
        self.outer, self.inner, self.w = outer, inner, w
        self.given = {name: n for n, name in enumerate(given)}
        self.made = Function([I32] * len(given))
        self._vectors, self._program = vectors, vectors.program
        self._types: dict[str, bytes] = {}  # of arguments that are read
        self._everywhere: dict[str, int] = {}  # an argument → the vector of it
        self._pointers: dict[tuple[tuple[str, int], ...], int] = {}  # how far each index moves it → the local
        self._begin = b""
        self._on = 0  # so many elements on along w

    def written(self, out: str, x: str, how: str) -> Function:
        """The function; ValueError if it cannot be one. See `Vectors.add`."""
        term, to = read(x), read(out).of if out else ()
        called = any(f"{name}(" in x for name in MATHS)
        many = next(n for n in ((1,) if called else (4, 2, 1)) if self.w[1] % (4 * n) == 0)
        self.by = 4 * many
        if how:
            code = self._joined(to, term, how, many)
        else:
            code = b"".join(self._stored(to, self._element(term, self._kind(to[0]), 4 * n), 4 * n) for n in range(many))
            code = self._looped(self.outer, code, {})
        self.made.given[:] = [self._types.get(name, I32) for name in self.given]
        self.made.code = self._begin + self._pointed() + code
        return self.made

    def _joined(self, to: tuple, term: Term, how: str, many: int) -> bytes:
        """Sums and the like: so many vectors side by side."""
        start, sign, plain = FOLDS[how]
        kind = "m" if sign in LOGIC else "f"
        operation = LOGIC[sign] if kind == "m" else ARITHMETIC["f"][sign]
        first = everywhere(-start, "i") if kind == "m" else everywhere(start, "f")
        totals = [self.made.fresh() for _ in range(many)]
        code = b"".join(put(total, first) for total in totals)
        steps = [put(t, simd(operation, get(t), self._element(term, kind, 4 * n))) for n, t in enumerate(totals)]
        code += self._looped(self.inner, b"".join(steps), {})
        moved = self._moved(self.inner)
        if self.w in self.outer:
            code += b"".join(self._stored(to, self._as(get(t), kind, to[0]), 4 * n) for n, t in enumerate(totals))
            return self._looped(self.outer, code, moved)
        code += put(totals[0], get(totals[0]), *(get(total) + simd(operation) for total in totals[1:]))
        lane = lambda n: simd(0x1F, get(totals[0])) + bytes([n])
        number = lane(0) + b"".join(lane(n) + plain for n in (1, 2, 3))
        if kind == "m":
            number = simd(0x53 if how == "reduce_or" else 0xA3, get(totals[0]))
        if not to:
            self.made.gives.append(I32 if kind == "m" else F32)
            return code + number
        (base, offset), wanted = self._address(*to, 0), self._kind(to[0])
        if (kind, wanted) == ("m", "f"):
            raise ValueError(how)
        number += b"\xa8" if kind == "f" != wanted else b""  # as an integer
        code += base + number + (b"\x38" if wanted == "f" else b"\x36") + b"\x02" + leb(offset)
        return self._looped(self.outer, code, moved)

    # -- elements

    def _kind(self, buffer: str) -> str:
        if kind := self._program.kinds.get(buffer):
            return kind
        raise ValueError(buffer)

    def _element(self, term: Term, kind: str, on: int) -> bytes:
        """The code of the expression, so many elements on."""
        self._on = on
        lanes = Lanes("f", self._argument, self._loaded, self._vectors.place, self.made.fresh)
        if self.inner and lanes.whole(term):
            raise ValueError("a sum of integers, of which single precision has not all")
        code = lanes.as_kind(term, {"b": "m", "u": "i"}.get(kind, kind))
        return simd(LOGIC["&"], code, everywhere(1, "i")) if kind == "b" else code

    def _as(self, code: bytes, kind: str, buffer: str) -> bytes:
        """A total, as the buffer holds it."""
        wanted = self._kind(buffer)
        if kind == "m":
            return simd(LOGIC["&"], code, everywhere(1, "f" if wanted == "f" else "i"))
        return code if wanted == "f" else simd(TO_INTEGER, code)

    def _taken(self, name: str, kind: bytes) -> bytes:
        """An argument, which is taken as this type and no other."""
        if name not in self.given or self._types.setdefault(name, kind) != kind:
            raise ValueError(name)
        return get(self.given[name])

    def _argument(self, name: str) -> Code:
        kind = self._program.kinds.get(name, "f").replace("b", "i")
        taken = self._taken(name, F32 if kind == "f" else I32)
        if name not in self._everywhere:
            self._everywhere[name] = self.made.fresh()
            self._begin += put(self._everywhere[name], simd(0x13 if kind == "f" else 0x11, taken))
        return get(self._everywhere[name]), kind

    def _loaded(self, buffer: str, index: str) -> Code:
        kind, step = self._kind(buffer), linear(index).get(self.w[0], 0)
        if step in (0, 1):
            code = near(0x00 if step else 0x09, *self._address(buffer, index, self._on))
        else:
            code, once = near(0x5C, *self._address(buffer, index, self._on)), self.made.fresh()
            for lane in (1, 2, 3):
                base, offset = self._address(buffer, index, self._on + lane)
                code += put(once) + near(0x56, base + get(once), offset) + bytes([lane])
        return (simd(0x38, code, everywhere(0, "i")), "m") if kind == "b" else (code, kind)

    def _stored(self, to: tuple, code: bytes, on: int) -> bytes:
        base, offset = self._address(*to, on)
        return near(0x0B, base + code, offset)

    def _address(self, buffer: str, index: str, on: int) -> tuple[bytes, int]:
        """(pointer, bytes behind it) of an element."""
        steps = linear(index)
        begin = self._program.block.place(buffer) + steps.pop("") + on * steps.get(self.w[0], 0)
        if not steps:
            return whole(0), 4 * begin
        for name in steps.keys() - {name for name, _ in (*self.outer, *self.inner)}:
            self._taken(name, I32)
        turned = min(steps.values()) < 0  # such a pointer would begin before all memory
        key = tuple(sorted((steps | {"": begin * turned}).items()))
        if key not in self._pointers:
            self._pointers[key] = self.made.fresh(I32)
        return get(self._pointers[key]), 4 * begin * (not turned)

    # -- loops

    def _pointed(self) -> bytes:
        """Where each pointer begins."""
        code = b""
        for key, pointer in self._pointers.items():
            at = b"".join(get(self.given[n]) + whole(4 * by) + b"\x6c\x6a" for n, by in key if n in self.given)
            code += put(pointer, whole(4 * dict(key)[""]), at)
        return code

    def _moved(self, axes: Sequence[Axis]) -> dict[int, int]:
        """How far loops over these axes move each pointer."""
        return {p: 4 * dict(key).get(name, 0) * n for key, p in self._pointers.items() for name, n in axes[:1]}

    def _looped(self, axes: Sequence[Axis], body: bytes, moved: dict[int, int]) -> bytes:
        """The body for all steps along these axes. moved: how far it moves pointers itself."""
        for axis in reversed(axes):
            name, length = axis
            by, count = self.by if axis is self.w else 1, self.made.fresh(I32)
            for key, p in self._pointers.items():
                if far := 4 * dict(key).get(name, 0) * by - moved.get(p, 0):
                    body += put(p, get(p), whole(far), b"\x6a")
            body = b"\x03\x40" + body + put(count, get(count), whole(1), b"\x6b") + get(count) + b"\x0d\x00\x0b"
            body = put(count, whole(length // by)) + body
            moved = self._moved([axis])
        return body
