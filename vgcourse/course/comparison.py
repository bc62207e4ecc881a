"""Comparing an answer with what was expected: numbers only, no code of the learner's, no notebook.

Whoever judges – the instant check in the notebook, or a process in which the learner's code never runs – turns the
result into an array first (`as_array`) and compares arrays (`agree`, `difference`).
"""

from __future__ import annotations

import inspect
import reprlib
from dataclasses import dataclass
from typing import Any

import numpy as np

LARGEST = 1_000_000
"""Numbers in the largest result that is looked at."""


class Unusable(ValueError):
    """A result that is no array of real numbers; the message is a sentence for the learner."""


@dataclass(frozen=True)
class Within:
    """`got` agrees with `expected` where |got − expected| ≤ absolute + relative·|expected|."""

    relative: float = 1e-3
    absolute: float = 0.0


def as_array(result: Any) -> np.ndarray:
    """`result` as a float64 array; lists, tuples, NumPy and JAX arrays of any real dtype are taken.

    Raises `Unusable`, with a sentence, for everything else: None, text, dicts, complex numbers, ragged lists.
    """
    if result is None:
        raise Unusable("The function returns nothing: is there a return?")
    if inspect.isroutine(result):
        raise Unusable("The function returns a function: call it, and return its result.")
    if inspect.isgenerator(result):
        raise Unusable("The function yields its numbers one by one: collect them in an array and return that.")
    if isinstance(result, (str, bytes, dict, set, frozenset)):
        raise Unusable(f"The function returns a {type(result).__name__}, where numbers were expected.")
    if (size := getattr(result, "size", 0)) and isinstance(size, int) and size > LARGEST:
        raise Unusable(f"The function returns {size:,} numbers: far more than were asked for.")
    try:
        array = np.asarray(result)
    except Exception:
        if isinstance(result, (list, tuple)):
            raise Unusable("The function returns a list whose parts have different lengths.") from None
        raise Unusable(f"The function returns {_kind(result)}, which is no array of numbers.") from None
    if array.size > LARGEST:
        raise Unusable(f"The function returns {array.size:,} numbers: far more than were asked for.")
    if np.iscomplexobj(array):
        raise Unusable("The function returns complex numbers, where real ones were expected.")
    if array.dtype == bool:
        raise Unusable("The function returns True or False, where numbers were expected.")
    try:
        return array.astype(np.float64)
    except (TypeError, ValueError):
        raise Unusable(f"The function returns {_kind(result)}, which is no array of numbers.") from None


def agree(expected: Any, got: Any, tolerance: Within) -> bool:
    """Whether both have the same shape and every number agrees; equal infinities do, nan agrees with nothing."""
    expected, got = np.asarray(expected, np.float64), np.asarray(got, np.float64)
    return expected.shape == got.shape and bool(np.all(_close(expected, got, tolerance)))


def difference(expected: np.ndarray, got: np.ndarray, tolerance: Within) -> str | None:
    """One sentence on how `got` differs, without telling an expected number; None if it agrees."""
    if agree(expected, got, tolerance):
        return None
    if expected.shape != got.shape:
        return f"The result has {_shape(got)}, where {_shape(expected)} was expected."
    undefined = int(np.sum(np.isnan(got)))
    endless = int(np.sum(np.isinf(got) & ~np.isinf(expected)))
    if undefined or endless:
        what = "nan (not a number)" if undefined else "infinite"
        return f"The result is {what}{_how_many(undefined or endless, got.size)}."
    wrong = ~_close(expected, got, tolerance)
    if got.size == 1:
        return "The number is not the expected one."
    count, first = int(wrong.sum()), _place(got, int(np.argmax(wrong.ravel())))
    if count == 1:
        return f"1 of {got.size} numbers is not the expected one: {first}."
    return f"{count} of {got.size} numbers are not the expected ones; the first is {first}."


def shown(value: Any) -> str:
    """An argument as a learner would type it, for a call that can be copied; long arrays are cut."""
    if isinstance(value, np.ndarray):
        return f"np.array({value.tolist()!r})"
    return reprlib.repr(value) if isinstance(value, (list, tuple, dict)) else repr(value)


def _close(expected: np.ndarray, got: np.ndarray, tolerance: Within) -> np.ndarray:
    with np.errstate(all="ignore"):
        near = np.abs(got - expected) <= tolerance.absolute + tolerance.relative * np.abs(expected)
    return np.where(np.isfinite(expected), near & np.isfinite(got), got == expected)


def _shape(array: np.ndarray) -> str:
    if array.ndim == 0:
        return "shape () (one number)"
    return f"shape {array.shape}"


def _place(array: np.ndarray, index: int) -> str:
    """Where a number stands, counted from 1 as people do."""
    if array.ndim != 2:
        return f"number {index + 1}"
    row, column = divmod(index, array.shape[1])
    return f"that in row {row + 1}, column {column + 1}"


def _how_many(count: int, size: int) -> str:
    return "" if size == 1 else f" in {count} of {size} places"


def _kind(result: Any) -> str:
    name = type(result).__name__
    return f"an {name}" if name[:1].lower() in "aeiou" else f"a {name}"
