"""WebAssembly as bytes: instructions, functions and modules (core specification, version 2.0, section 5).

Instructions stand as the numbers that section 5.4 gives them: `simd(0xE4, a, b)` is f32x4.add.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

I32, F32, V128 = b"\x7f", b"\x7d", b"\x7b"
PAGE = 65536
"""Bytes by which memory is counted."""


def leb(n: int) -> bytes:
    """A number of as many bytes as it needs."""
    return bytes([n]) if n < 128 else bytes([n & 127 | 128]) + leb(n >> 7)


def signed(n: int) -> bytes:
    """The same with a sign."""
    return bytes([n & 127]) if -64 <= n < 64 else bytes([n & 127 | 128]) + signed(n >> 7)


def some(*each: bytes) -> bytes:
    """How many there are, and they."""
    return leb(len(each)) + b"".join(each)


def named(text: str) -> bytes:
    return some(*(bytes([c]) for c in text.encode()))


def whole(n: int) -> bytes:
    """A constant of 32 bits."""
    return b"\x41" + signed(n)


def get(local: int) -> bytes:
    return b"\x20" + leb(local)


def put(local: int, *value: bytes) -> bytes:
    return b"".join(value) + b"\x21" + leb(local)


def simd(operation: int, *given: bytes) -> bytes:
    """What is given, and an instruction for vectors."""
    return b"".join(given) + b"\xfd" + leb(operation)


def near(operation: int, address: bytes, offset: int = 0) -> bytes:
    """An instruction for vectors that reads or writes memory, so many bytes behind an address."""
    return address + b"\xfd" + leb(operation) + b"\x02" + leb(offset)


def words(*lanes: int) -> bytes:
    """Two vectors as one, by the numbers of their words of 32 bits, 0 to 7."""
    return b"\xfd\x0d" + bytes(4 * lane + n for lane in lanes for n in range(4))


def vector(form: str, *values: float) -> bytes:
    """A constant, by the form that `struct` knows."""
    try:
        return b"\xfd\x0c" + struct.pack(f"<{form}", *values)
    except (OverflowError, struct.error) as error:
        raise ValueError(f"{values} are no {form}") from error


@dataclass
class Function:
    """A function while it is written: types of its arguments, of what it gives, and of its own locals behind these."""

    given: list[bytes] = field(default_factory=list)
    gives: list[bytes] = field(default_factory=list)
    own: list[bytes] = field(default_factory=list)
    code: bytes = b""

    def fresh(self, kind: bytes = V128) -> int:
        """The number of one more local."""
        self.own.append(kind)
        return len(self.given) + len(self.own) - 1

    def type(self) -> bytes:
        return b"\x60" + some(*self.given) + some(*self.gives)

    def body(self) -> bytes:
        text = some(*(b"\x01" + each for each in self.own)) + self.code + b"\x0b"
        return leb(len(text)) + text


def module(functions: Sequence[Function], exported: dict[str, int], memory: int = 0, shared: int = 0) -> str:
    """A module in base64. exported: name → number of a function. Of `memory` bytes of its own, or of a `shared` one."""
    types = sorted({each.type() for each in functions})
    exports = [named(name) + b"\x00" + leb(number) for name, number in exported.items()]
    sections = {
        1: some(*types),
        2: some(named("") + named("") + b"\x02\x00" + leb(shared // PAGE)) if shared else b"",
        3: some(*(leb(types.index(each.type())) for each in functions)),
        5: some(b"\x00" + leb(memory // PAGE)) if memory else b"",
        7: some(*exports, *([named("memory") + b"\x02\x00"] if memory else [])),
        10: some(*(each.body() for each in functions)),
    }
    parts = (bytes([n]) + leb(len(section)) + section for n, section in sections.items() if section)
    return base64.b64encode(b"\x00asm\x01\x00\x00\x00" + b"".join(parts)).decode()
