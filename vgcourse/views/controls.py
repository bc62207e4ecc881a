"""What an explorer is made of: controls, series, the one sentence it is about, and positions worth a button."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from vgcourse.inputs import BadInput, finite_number, one_of
from vgcourse.views import numerals
from vgcourse.views.look import FORMS


@dataclass(frozen=True)
class Idle:
    """Where a control does nothing: the positions of another one, and why, in two or three words shown in its place."""

    control: str
    at: Sequence[Any]
    why: str


@dataclass(frozen=True)
class Slider:
    """A number to slide through `values`, which need not be evenly spaced; `start` is one of them."""

    name: str
    label: str
    values: Sequence[float]
    start: float
    digits: int = 2
    unit: str = ""
    idle: Idle | None = None

    def __post_init__(self) -> None:
        values = tuple(finite_number(f"A value of {self.label!r}", value) for value in self.values)
        object.__setattr__(self, "values", tuple(int(v) if v.is_integer() and self.digits == 0 else v for v in values))
        if not values or any(b <= a for a, b in zip(values, values[1:], strict=False)):
            raise BadInput(f"The slider {self.label!r} needs rising values, one or more; {values!r} came.")
        self.index(self.start)

    @property
    def texts(self) -> list[str]:
        return [numerals.number(value, self.digits) + (f" {self.unit}" if self.unit else "") for value in self.values]

    def index(self, value: object) -> int:
        """Which of the values this is; anything else is refused with the nearest ones."""
        given = finite_number(f"{self.label!r}", value)
        near = int(np.argmin(np.abs(np.asarray(self.values) - given)))
        if not math.isclose(self.values[near], given, rel_tol=1e-6, abs_tol=1e-9):
            raise BadInput(f"{self.label!r} has no position {value!r}; the nearest is {self.values[near]:g}.")
        return near

    @property
    def numbers(self) -> list[np.float32] | list[np.int32]:
        """What a program gets for each of the values, in the one dtype that compiles once."""
        kind = np.int32 if all(isinstance(value, int) for value in self.values) else np.float32
        return [kind(value) for value in self.values]


@dataclass(frozen=True)
class Choice:
    """One of several named options; `start` is one of them. `words`: how they are shown, where not by their names.

    counted: the number that a program gets for each option, by default its place among them.
    """

    name: str
    label: str
    options: Sequence[str]
    start: str
    words: Mapping[str, str] = field(default_factory=dict)
    idle: Idle | None = None
    counted: Sequence[int] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "options", tuple(self.options))
        self.index(self.start)

    @property
    def values(self) -> tuple[str, ...]:
        return self.options

    @property
    def texts(self) -> list[str]:
        return [self.words.get(option, option) for option in self.options]

    @property
    def numbers(self) -> list[np.int32]:
        return [np.int32(n) for n in self.counted or range(len(self.options))]

    def index(self, value: object) -> int:
        return self.options.index(one_of(f"{self.label!r}", value, self.options))


@dataclass(frozen=True)
class Series:
    """One curve. `color` names a series in `look.SERIES`, or a `Choice`: then it follows the option chosen there."""

    name: str
    label: str
    form: str = "measurement"
    color: str | None = None

    def __post_init__(self) -> None:
        one_of("The form of a series", self.form, [form for form in FORMS if form != "dots"])


@dataclass(frozen=True)
class Headline:
    """A sentence around one number, "The first layer gets {} of the signal.": the value of a series at a point.

    `point` counts the points that are there (−1 is the last). `above` is used instead where the number exceeds 1; and a
    share of 1 is all of it.
    """

    words: str
    series: str
    point: int = 0
    above: str = ""

    def __post_init__(self) -> None:
        if "{}" not in self.words or (self.above and "{}" not in self.above):
            raise BadInput(f"A headline needs {{}} where its number goes; {self.words!r} came.")

    def text(self, value: float, scale: str) -> str:
        """The sentence for this value (log10, where the scale is "decades")."""
        number = numerals.size(value) if scale == "decades" else numerals.number(value)
        if number == "1" and "{} of " in self.words:
            return self.words.replace("{}", "all")
        exceeds = value > (0 if scale == "decades" else 1)
        return (self.above if self.above and exceeds else self.words).replace("{}", number)


@dataclass(frozen=True)
class Preset:
    """A button for a configuration that the text mentions; controls not named stay where they started."""

    label: str
    position: Mapping[str, Any]
