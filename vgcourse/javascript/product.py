"""The product of two matrices as WebAssembly: four numbers at a time, in single precision, as XLA has it.

V8 makes 2 multiplications a nanosecond of the same loops in JavaScript, of this 12 (measured), and products are half
of what an explorer of a network computes. `runtime.js` loads it, and has the loops for pages that forbid WebAssembly.
"""

from __future__ import annotations

from itertools import product

from vgcourse.javascript.assembly import I32, V128, Function, get, module, near, put, simd, whole

TALL, WIDE = 4, 8
"""Rows and columns of the result that are computed together: their numbers must be multiples of these."""
ROOM = 2**22
"""Numbers in `block`. Memory that nobody writes is none."""
MOST = 2**16
"""Numbers of all three matrices of one product: larger ones are multiplied by JavaScript's own loops."""
ARGUMENTS = ("rows", "inner", "cols", "x", "down", "along", "y", "o")
NUMBERS = ("x_end", "p", "p_end", "q", "j", "r")
VECTORS = ("y0", "y1", "s", *(f"a{m}{n}" for m in range(TALL) for n in range(WIDE // 4)))
PLACE = {name: place for place, name in enumerate((*ARGUMENTS, *NUMBERS, *VECTORS))}


def fits(rows: int, inner: int, cols: int) -> bool:
    """Whether it can be asked for this product."""
    numbers = rows * inner + inner * cols + rows * cols
    return rows % TALL == cols % WIDE == 0 < rows * inner * cols and numbers <= MOST


def _get(name: str | int) -> bytes:
    return get(PLACE[name]) if isinstance(name, str) else whole(name)


def _set(name: str, *value: bytes) -> bytes:
    return put(PLACE[name], *value)


def _of(operation: int, a: str | int | bytes, b: str | int | bytes) -> bytes:
    both = b"".join(each if isinstance(each, bytes) else _get(each) for each in (a, b))
    return simd(operation, both) if operation > 0x7F else both + bytes([operation])


def _add(a, b) -> bytes:
    return _of(0x6A, a, b)


def _times(a, b) -> bytes:
    return _of(0x6C, a, b)


def _repeated(body: bytes, i: str, end: str) -> bytes:
    """The body again and again while i < end."""
    return b"\x03\x40" + body + _of(0x49, i, end) + b"\x0d\x00\x0b"


def _body() -> bytes:
    tiles = [*product(range(TALL), range(WIDE // 4))]
    inner = b"".join(_set(f"y{n}", near(0x00, _get("q"), 16 * n)) for n in range(WIDE // 4)) + _set("r", _get("p"))
    for m in range(TALL):
        inner += _set("s", near(0x09, _get("r"))) + (_set("r", _add("r", "down")) if m + 1 < TALL else b"")
        for n in range(WIDE // 4):
            inner += _set(f"a{m}{n}", _of(0xE4, f"a{m}{n}", _of(0xE6, "s", f"y{n}")))
    inner += _set("p", _add("p", "along")) + _set("q", _add("q", "cols"))

    tile = b"".join(_set(f"a{m}{n}", b"\xfd\x0c" + bytes(16)) for m, n in tiles)
    tile += _set("p", _get("x")) + _set("p_end", _add("x", _times("inner", "along"))) + _set("q", _add("y", "j"))
    tile += _repeated(inner, "p", "p_end") + _set("r", _add("o", "j"))
    for m, n in tiles:
        tile += near(0x0B, _get("r") + _get(f"a{m}{n}"), 16 * n)
        tile += _set("r", _add("r", "cols")) if n + 1 == WIDE // 4 else b""
    tile += _set("j", _add("j", 4 * WIDE))

    row = _set("j", _get(0)) + _repeated(tile, "j", "cols")
    row += _set("x", _add("x", _times("down", TALL))) + _set("o", _add("o", _times("cols", TALL)))
    start = b"".join(_set(each, _times(each, 4)) for each in ("cols", "x", "down", "along", "y", "o"))  # in bytes
    start += _set("x_end", _add("x", _times("rows", "down")))
    return start + _repeated(row, "x", "x_end")


def as_text() -> str:
    """The module in base64. It exports `memory` and `product(rows, inner, cols, x, down, along, y, o)`.

    x, y, o: where the two matrices and their product lie, the index of the first number. y and o lie row by row; in x
    there are so many numbers from one row to the next, and along a row.
    """
    local = [I32] * len(NUMBERS) + [V128] * len(VECTORS)
    return module([Function([I32] * len(ARGUMENTS), [], local, _body())], {"product": 0}, memory=4 * ROOM)
