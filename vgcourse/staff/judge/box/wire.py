"""Data between the sandbox and the judge: a JSON header and raw bytes of arrays. `decode` is written for hostile input.

A frame is (length of the header, length of the arrays) as two little-endian 32-bit numbers, the header, the arrays.
No pickle and no npz: nothing that is decoded can run, name a class or grow beyond its caps.
"""

from __future__ import annotations

import json
import math
import struct
from typing import Any

import numpy as np

LARGEST = 16 << 20
"""Bytes of all arrays in one frame."""
LONGEST_HEADER = 4 << 20
LONGEST_TEXT = 1_000_000
NODES, DEPTH = 100_000, 24
_KINDS = frozenset("biuf")
_HEAD = struct.Struct("<II")


class Malformed(ValueError):
    """Bytes that are no frame."""


def encode(value: Any, *, job: bool = False) -> bytes:
    """A frame of None, bools, numbers, text, lists, tuples, dicts with text keys, and arrays of numbers.

    job: it goes into the sandbox, with cells of any length; what comes out of there is bounded.
    """
    blobs: list[bytes] = []
    header = json.dumps(_packed(value, blobs, 0)).encode()
    arrays = b"".join(blobs)
    if (len(header) > LONGEST_HEADER and not job) or len(arrays) > LARGEST:
        raise ValueError("The value is too large for one frame.")
    return _HEAD.pack(len(header), len(arrays)) + header + arrays


def decode(frame: bytes, *, job: bool = False) -> Any:
    """What `encode` was given; `Malformed` for anything that it could not have written, and nothing else."""
    if len(frame) < _HEAD.size:
        raise Malformed("short")
    header, arrays = _HEAD.unpack_from(frame)
    if (header > LONGEST_HEADER and not job) or arrays > LARGEST or _HEAD.size + header + arrays != len(frame):
        raise Malformed("lengths")
    try:
        tree = json.loads(frame[_HEAD.size : _HEAD.size + header], parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise Malformed("header") from error
    return _Reader(frame[_HEAD.size + header :], job).read(tree, 0)


def _packed(value: Any, blobs: list[bytes], depth: int) -> dict[str, Any]:
    if depth > DEPTH:
        raise ValueError("The value is nested too deeply.")
    if value is None or isinstance(value, (bool, str)):
        return {"s": value}
    if isinstance(value, (int, np.integer)):
        return {"i": str(int(value))}
    if isinstance(value, (float, np.floating)):
        return {"f": float(value).hex()}
    if isinstance(value, dict):
        return {"d": [[str(key), _packed(each, blobs, depth + 1)] for key, each in value.items()]}
    if isinstance(value, (list, tuple)):
        return {"l" if isinstance(value, list) else "t": [_packed(each, blobs, depth + 1) for each in value]}
    array = np.asarray(value)
    if array.dtype.kind not in _KINDS:
        raise ValueError(f"An array of {array.dtype} cannot be sent.")
    data = array.tobytes()
    first = sum(map(len, blobs))
    blobs.append(data)
    return {"a": [array.dtype.str, list(array.shape), first, len(data)]}


class _Reader:
    def __init__(self, arrays: bytes, job: bool) -> None:
        self.arrays, self.nodes = arrays, 0
        self.most, self.longest = (math.inf, math.inf) if job else (NODES, LONGEST_TEXT)

    def read(self, node: Any, depth: int) -> Any:
        self.nodes += 1
        if self.nodes > self.most or depth > DEPTH or not isinstance(node, dict) or len(node) != 1:
            raise Malformed("node")
        ((kind, value),) = node.items()
        if kind == "s" and (value is None or isinstance(value, bool) or self._text(value)):
            return value
        if kind in ("i", "f") and isinstance(value, str) and len(value) <= 400:
            try:
                return int(value) if kind == "i" else float.fromhex(value)
            except (ValueError, OverflowError) as error:
                raise Malformed("number") from error
        if kind in ("l", "t") and isinstance(value, list):
            items = [self.read(each, depth + 1) for each in value]
            return items if kind == "l" else tuple(items)
        if kind == "d" and isinstance(value, list) and all(
            isinstance(pair, list) and len(pair) == 2 and self._text(pair[0]) for pair in value
        ):  # fmt: skip
            return {key: self.read(each, depth + 1) for key, each in value}
        if kind == "a" and isinstance(value, list) and len(value) == 4:
            return self._array(*value)
        raise Malformed("kind")

    def _array(self, dtype: Any, shape: Any, first: Any, size: Any) -> np.ndarray:
        whole = lambda n: isinstance(n, int) and not isinstance(n, bool) and 0 <= n <= LARGEST
        if not (self._text(dtype) and len(dtype) <= 8 and isinstance(shape, list) and len(shape) <= 16):
            raise Malformed("array")
        if not (all(map(whole, shape)) and whole(first) and whole(size) and first + size <= len(self.arrays)):
            raise Malformed("extent")
        try:
            kind = np.dtype(dtype)
        except (TypeError, ValueError) as error:
            raise Malformed("dtype") from error
        if kind.kind not in _KINDS or kind.itemsize > 16 or math.prod(shape) * kind.itemsize != size:
            raise Malformed("size")
        try:
            flat = np.frombuffer(self.arrays, kind, math.prod(shape), first) if size else np.zeros(0, kind)
            return flat.reshape(shape).copy()
        except ValueError as error:  # no numbers in far too many rows
            raise Malformed("shape") from error

    def _text(self, value: Any) -> bool:
        return isinstance(value, str) and len(value) <= self.longest


def _refuse(constant: str) -> None:
    raise Malformed(constant)
