"""How an element of an array is read in JavaScript: indices as text, and where an array is kept."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import numpy as np

KINDS = {"f": "Float32Array", "i": "Int32Array", "u": "Uint32Array", "b": "Int32Array"}
"""Of 32 bits each: floating point, integers with a sign and without, and booleans, 0 or 1."""
Index = Sequence[str]


@dataclass(frozen=True, eq=False)
class Array:
    """at: the index of an element, an expression for each axis → the expression of the element.

    flat: the same by one index, where the elements lie in their order. cheap: reading it twice costs nothing. early:
    it follows from the seed alone. unset: nobody reads what is in it. A key of random numbers is its two words, on an
    axis of their own.
    """

    shape: tuple[int, ...]
    kind: str
    at: Callable[[Index], str]
    flat: Callable[[str], str] | None = None
    cheap: bool = False
    early: bool = False
    unset: bool = False

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    def reindexed(self, shape: Sequence[int], index: Callable[[Index], Index]) -> Array:
        """The array of that shape whose element at i is this one's at `index(i)`."""
        return Array(tuple(shape), self.kind, lambda i: self.at(index(i)), cheap=self.cheap, early=self.early)

    def row(self, t: str) -> Array:
        """The row `t` along the first axis."""
        shape, start = self.shape[1:], times(t, math.prod(self.shape[1:]))
        flat = self.flat and (lambda i: self.flat(plus(start, i)))
        return Array(shape, self.kind, lambda i: self.at([t, *i]), flat, self.cheap, self.early)


def told(x: Array, early: bool) -> Array:
    """The same array, which follows from the seed alone or does not."""
    return x if x.early == early else replace(x, early=early)


def stored(name: str, shape: Sequence[int], kind: str, early: bool = False) -> Array:
    """The array that fills the buffer `name`."""
    steps = strides(shape)
    at = lambda index: f"{name}[{plus(*map(times, index, steps))}]"
    return Array(tuple(shape), kind, at, lambda i: f"{name}[{i}]", cheap=True, early=early)


def everywhere(expression: str, shape: Sequence[int], kind: str, early: bool = False) -> Array:
    """The array all of whose elements are this number."""
    return Array(tuple(shape), kind, lambda _: expression, lambda _: expression, cheap=True, early=early)


def shape_of(aval: Any) -> tuple[int, ...]:
    """The shape as it is kept here: keys have an axis more, of length 2."""
    return (*aval.shape, 2) if jax.dtypes.issubdtype(aval.dtype, jax.dtypes.prng_key) else tuple(aval.shape)


def kind_of(aval: Any) -> str:
    """Which of `KINDS` holds this dtype."""
    return "u" if jax.dtypes.issubdtype(aval.dtype, jax.dtypes.prng_key) else np.dtype(aval.dtype).kind


def lying(x: Array) -> tuple[str, str] | None:
    """(buffer, first index) of an array that lies there in its order, without a gap; None for any other."""
    names = [f"at{axis}" if n > 1 else "0" for axis, n in enumerate(x.shape)]
    found = re.fullmatch(r"(\w+)\[([\w+*()-]+)\]", x.at(names))
    if not found:
        return None
    name, index = found.groups()
    ones = dict.fromkeys(re.findall(r"[a-z]\w*", index), 1)  # whatever else is in it does not move
    at = lambda place: eval(index, {}, ones | {f"at{axis}": n for axis, n in enumerate(place)})  # sums of products
    zero, steps = [0] * len(x.shape), strides(x.shape)
    moved = lambda axis: at([int(a == axis) for a in range(len(x.shape))]) - at(zero)
    if all(n == 1 or moved(axis) == steps[axis] for axis, n in enumerate(x.shape)):
        return name, x.at(["0"] * len(x.shape)).partition("[")[2][:-1]
    return None


def strides(shape: Sequence[int]) -> list[int]:
    """How far apart neighbours along each axis lie, in elements."""
    return [math.prod(shape[axis + 1 :]) for axis in range(len(shape))]


def nested(indices: Index, shape: Sequence[int], body: str, steps: Sequence[int] | None = None) -> str:
    """Loops over all of these indices, one by one or in steps."""
    for i, n, by in reversed([*zip(indices, shape, steps or [1] * len(indices), strict=True)]):
        count = f"{i}+={by}" if by > 1 else f"{i}++"
        body = body if i == "0" else f"for(let {i}=0;{i}<{n};{count}){{{body}}}"
    return body


def number(value: Any) -> str:
    """A NumPy scalar as JavaScript writes it."""
    value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "(-Infinity)"
    text = str(int(value)) if isinstance(value, bool) else repr(value)
    return f"({text})" if text.startswith("-") else text


def plus(*terms: str) -> str:
    """The sum of indices; zeros are left out."""
    return "+".join(term for term in terms if term != "0") or "0"


def times(index: str, by: int) -> str:
    """An index times a number."""
    if index == "0" or by == 0:
        return "0"
    return index if by == 1 else f"{index}*{by}" if index.isalnum() else f"({index})*{by}"
