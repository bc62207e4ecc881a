"""Knobs: the numbers that a compiled program gets as arguments, so that turning one compiles nothing.

A kind of network has a record of them, `Knobs`, and a `Panel` that says of each where it stands and how it is read. To
add one, add a field to the record and a line to the panel; whoever sweeps or shows knobs goes by their names.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple, NoReturn

import numpy as np

from vgcourse.inputs import BadInput, finite_number, one_of, whole_number


class Knob(NamedTuple):
    """start: where it stands if nothing is said. read: value → checked, and in the one dtype that compiles once.

    (A Python int, a Python float and a NumPy scalar would each be compiled for.) branches: it chooses a branch of the
    program; swept, it would compute every branch for every row.
    """

    start: object
    read: Callable[[object], Any]
    branches: bool = False


def whole(start: int | None, what: str, low: float, high: float) -> Knob:
    """A whole number from `low` to `high`; `what` are the words for it."""
    return Knob(start, lambda value: np.int32(whole_number(what, value, low, high)))


def number(start: float | None, what: str, low: float, high: float) -> Knob:
    """Any number from `low` to `high`."""
    return Knob(start, lambda value: np.float32(finite_number(what, value, low, high)))


def degree(start: float, what: str, low: float, high: float) -> Knob:
    """A number for which True is 1 and False is 0."""
    known = number(start, what, low, high)
    return known._replace(read=lambda value: known.read(float(value) if isinstance(value, bool) else value))


def choice(start: str, index: Callable[[object], int]) -> Knob:
    """A name; `index` gives its number, or a sentence that says the known ones."""
    return Knob(start, lambda value: np.int32(index(value)), branches=True)


def seed(what: str = "The seed") -> Knob:
    """What random numbers are drawn from."""
    return whole(0, what, 0, 2**31 - 1)


MOST = 100_000
"""Rows of one sweep."""


def _several(value: object) -> bool:
    """Whether a knob is given rows; what NumPy cannot read as an array is one value, and a wrong one."""
    if isinstance(value, (str, range)):
        return isinstance(value, range)
    try:
        return np.ndim(value) > 0
    except Exception:
        return False


class Panel:
    """The knobs of one kind of network: its record, and how each of the fields is read.

    A knob that starts at None may stay None: then it is no part of the compiled program.
    """

    def __init__(self, kind: type, **knobs: Knob) -> None:
        self.kind, self._knobs = kind, knobs

    def coerced(self, knob: str, value: object) -> Any:
        """One knob's value, checked and in its dtype."""
        known = self._knobs[one_of("The knob", knob, self._knobs)]
        return None if value is None and known.start is None else known.read(value)

    def turned(self, *names: str, rows: bool = False) -> Callable[[Callable], Callable]:
        """For a function of a position of the knobs: it is then called with the knobs themselves.

        `f(12, "tanh", seed=1)` is `f(k)` with the named knobs, or all of them, at these values, and the others where
        they start. rows: values may be sequences of one length; such a knob is an array of rows in `k`. A knob that
        there is not gets a sentence.
        """
        names = names or tuple(self._knobs)
        at = {name: self._knobs[name].start for name in names}
        read = self._rows if rows else self.coerced

        def decorated(of: Callable) -> Callable:
            own = inspect.signature(of)
            _, *others = own.parameters.values()
            knobs = [inspect.Parameter(n, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=at[n]) for n in names]
            signature = inspect.Signature([*knobs, *others], return_annotation=own.return_annotation)

            @wraps(of)
            def called(*values, **given):
                for name in given:
                    one_of("The knob", name, signature.parameters)
                try:
                    bound = signature.bind(*values, **given)
                except TypeError as misfit:
                    raise TypeError(f"{of.__name__}(): {misfit}") from None
                given = {**at, **bound.arguments}
                k = self.kind(**{name: read(name, given.pop(name, knob.start)) for name, knob in self._knobs.items()})
                self.lengths(k)
                return of(k, **given)

            called.__signature__ = signature
            return called

        return decorated

    def rows(self, **given: object) -> Any:
        """A position, where any knob but a name may be a sequence: an array of rows, for `measuring.sweep.swept`."""
        return self.turned(rows=True)(lambda k: k)(**given)

    def lengths(self, k: Any, needed: bool = False) -> dict[str, int]:
        """How many rows each of the knobs has that has rows; as many as the others, or a sentence."""
        lengths = {name: len(value) for name, value in k._asdict().items() if np.ndim(value) > 0}
        if len(set(lengths.values())) > 1 or 0 in lengths.values() or needed and not lengths:
            self._refuse(lengths or "no sequence")
        return lengths

    def _rows(self, knob: str, value: object) -> Any:
        if not _several(value):
            return self.coerced(knob, value)
        if self._knobs[knob].branches:
            self._refuse({knob: value})
        if len(value) > MOST:
            raise BadInput(f"The rows of {knob} are {MOST} at most; {len(value)} came.")
        if any(each is None for each in value):
            raise BadInput(f"The rows of {knob} are numbers; None came among them: sweep without {knob}, too.")
        return np.array([self.coerced(knob, each) for each in value])

    def _refuse(self, given: object) -> NoReturn:
        sweepable, branching = (
            [name for name, knob in self._knobs.items() if knob.branches is whether] for whether in (False, True)
        )
        raise BadInput(
            f"A sweep needs one or more of {', '.join(sweepable)} as sequences of one length (one call for each "
            f"{' and '.join(branching)}); {given} came."
        )
