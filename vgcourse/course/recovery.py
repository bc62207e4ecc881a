"""What can still be read of a damaged progress file: every row that is whole, wherever it lies in the file.

SQLite finds a row by way of the pages above it, so one wrong byte in a page hides all of its rows. But the events only
grow, and a row on the disk says of itself how long it is and of which kinds its columns are: so the rows are looked
for byte by byte (the format: sqlite.org/fileformat2.html, sections 1.6 and 2.1). An older copy of a row, left behind
in a page that has been split, or in the write-ahead log, is the same row.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator

Row = tuple[float, bytes, bytes, bytes, bytes]
"""at, kind, lesson, name, data: the columns of an event after its number."""

_VARINT = rb"[\x80-\xff]{0,4}[\x00-\x7f]"
_ROW = re.compile(rb"(?s)(?=(%b)(%b)([\x06-\x7f])\x00([\x01-\x09])(%b)(%b)(%b)(%b))" % ((_VARINT,) * 6))
"""Payload length, number, header length, no number in the payload, kind of `at`, lengths of four texts."""
_WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def carved(contents: Iterable[bytes]) -> Iterator[tuple[int, Row]]:
    """(number, columns) of every row in the files with these contents; one that has copies comes several times."""
    for content in contents:
        for found in _ROW.finditer(content):
            if row := _row(content, found):
                yield row


def _row(content: bytes, found: re.Match) -> tuple[int, Row] | None:
    payload, number, _, _, *texts = map(_value, found.groups())
    header, at = found[3][0], found[4][0]
    if header != found.end(8) - found.start(3) or any(kind < 13 or kind % 2 == 0 for kind in texts):
        return None
    lengths = [_WHOLE.get(at, 8 if at == 7 else 0), *((kind - 13) // 2 for kind in texts)]
    place = found.end(8)
    if payload != header + sum(lengths) or place + sum(lengths) > len(content):
        return None
    parts = []
    for length in lengths:
        parts.append(content[place : place + length])
        place += length
    return number, (_time(at, parts[0]), *parts[1:])


def _value(varint: bytes) -> int:
    total = 0
    for byte in varint:
        total = total << 7 | byte & 0x7F
    return total


def _time(kind: int, stored: bytes) -> float:
    """SQLite keeps a whole number as an integer, also in a column of floats; 8 and 9 are the numbers 0 and 1."""
    if kind == 7:
        return struct.unpack(">d", stored)[0]
    return float(int.from_bytes(stored, "big", signed=True) if stored else kind - 8)
