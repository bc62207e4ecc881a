"""A picture as data: what is drawn, apart from how. Drawing is the business of `draw`; the numbers can be compared.

In a notebook a `Figure` shows as an SVG with a text for those who do not see it, and prints as its numbers, rounded to
what every machine agrees on: so the stored output of a lesson can be checked without comparing pixels.
"""

from __future__ import annotations

import base64
import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vgcourse.inputs import BadInput, one_of, shown
from vgcourse.views import draw, numerals, printed
from vgcourse.views.draw import HEIGHT, WIDTH
from vgcourse.views.look import FORMS

SCALES = ("linear", "decades")
PRINTED_POINTS = 12
NARROWEST = 520


@dataclass(frozen=True)
class Axis:
    """An axis: what it shows, in symbol and words. On the scale "decades" the data are log10 values.

    `names` stand at 0, 1, 2 … in place of numbers. `range` None fits the data. What lies above `sure_to` diverges or is
    chaotic, so that the last bits of the computing decide it: it is drawn, and prints as "over" that bound, once for
    neighbours.
    """

    label: str
    scale: str = "linear"
    range: tuple[float, float] | None = None
    names: tuple[str, ...] = ()
    sure_to: float = math.inf

    def __post_init__(self) -> None:
        if not isinstance(self.label, str):
            raise BadInput(f"An axis needs what it shows, as text; {shown(self.label)} came.")
        one_of("The scale of an axis", self.scale, SCALES)


@dataclass(frozen=True)
class Curve:
    """One series of points. Points whose y is nan are left out; −inf on an axis of decades is a true zero.

    `form` tells what kind of knowledge it is (`look.FORMS`), `color` names the series in `look.SERIES`.
    """

    x: Sequence[float]
    y: Sequence[float]
    label: str = ""
    form: str = "measurement"
    color: str | None = None

    def __post_init__(self) -> None:
        one_of("The form of a curve", self.form, FORMS)
        x, y = _columns(f"The curve {self.label!r}", self.x, self.y)
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "y", y)


@dataclass(frozen=True)
class Band:
    """The spread between `low` and `high` along x, drawn pale."""

    x: Sequence[float]
    low: Sequence[float]
    high: Sequence[float]
    label: str = ""
    color: str | None = None

    def __post_init__(self) -> None:
        x, low, high = _columns(f"The band {self.label!r}", self.x, self.low, self.high)
        for name, values in (("x", x), ("low", low), ("high", high)):
            object.__setattr__(self, name, values)


@dataclass(frozen=True)
class Bars:
    """One bar for each label; several `Bars` over the same labels stand side by side."""

    labels: Sequence[str]
    values: Sequence[float]
    label: str = ""
    color: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "labels", tuple(self.labels))
        object.__setattr__(self, "values", tuple(map(float, self.values)))
        if len(self.labels) != len(self.values):
            raise BadInput(f"Bars need one value for each label; {len(self.labels)} and {len(self.values)} came.")


@dataclass(frozen=True)
class Heat:
    """A matrix as colours: `values[i][j]` stands at y[i], x[j]; what the colours mean is an axis of its own.

    x and y increase, in steps that may differ. A nan has no colour (pale grey); −inf on an axis of decades is a true
    zero (black). The repr shows at most `printed` rows and columns: set it to what holds on any machine.
    `numbered`: a map of few cells has their numbers written in them.
    """

    x: Sequence[float]
    y: Sequence[float]
    values: Sequence[Sequence[float]]
    colors: Axis
    printed: int = PRINTED_POINTS
    numbered: bool = True

    def __post_init__(self) -> None:
        values = np.asarray(self.values, float)
        for name in ("x", "y"):
            object.__setattr__(self, name, tuple(np.asarray(getattr(self, name), float).tolist()))
        shape = (len(self.y), len(self.x))
        if values.shape != shape or 0 in shape:
            raise BadInput(f"A Heat needs a row for each y and a column for each x; {values.shape} for {shape} came.")
        if any(np.any(np.diff(at) <= 0) for at in (self.x, self.y)):
            raise BadInput("The x and the y of a Heat must increase; they came in another order.")
        object.__setattr__(self, "values", tuple(map(tuple, values.tolist())))


@dataclass(frozen=True, repr=False)
class Figure:
    """A whole picture. The title is the finding; `alt` says it to those who do not see (else the data do).

    Curves over a `heat` are drawn white. The repr shows at most `printed` points of a curve: what holds on any machine.
    """

    title: str
    x: Axis
    y: Axis
    curves: tuple[Curve, ...] = ()
    bands: tuple[Band, ...] = ()
    bars: tuple[Bars, ...] = ()
    alt: str = ""
    heat: Heat | None = None
    printed: int = PRINTED_POINTS

    def __post_init__(self) -> None:
        for name in ("curves", "bands", "bars"):
            object.__setattr__(self, name, tuple(getattr(self, name)))

    @property
    def names(self) -> tuple[str, ...]:
        """What stands at 0, 1, 2 … of the x axis in place of numbers: its names, or the labels of the bars."""
        return tuple(self.x.names) or (self.bars[0].labels if self.bars else ())

    def __repr__(self) -> str:
        return printed.text(self)

    @property
    def description(self) -> str:
        """The alt text: `alt`, or the title and where every curve begins and ends."""
        if self.alt:
            return self.alt
        ends = [
            f"{curve.label or curve.form} goes from {_spoken(curve.y[0], self.y)} at {_spoken(curve.x[0], self.x)} "
            f"to {_spoken(curve.y[-1], self.y)} at {_spoken(curve.x[-1], self.x)}"
            for curve in self.curves
            if len(curve.x)
        ]
        if self.heat:
            ends.insert(0, f"The colours show {self.heat.colors.label}, from {_extremes(self.heat)}")
        return ". ".join([self.title, f"{self.y.label} over {self.x.label}", *ends]) + "."

    def png(self) -> bytes:
        """The picture, twice as many pixels as `WIDTH` × `HEIGHT`; the same figure gives the same bytes."""
        return draw.png(self)

    def html(self) -> str:
        """An HTML <figure> that holds the picture and the alt text.

        In a narrow cell it is scrolled: shrunk below `NARROWEST` its smallest words would have less than 9 pixels.
        """
        data = base64.b64encode(draw.themed(self)).decode("ascii")
        return (
            f'<figure style="margin:0;overflow-x:auto"><img alt="{html.escape(self.description)}" width="{WIDTH}" '
            f'height="{HEIGHT}" style="width:100%;min-width:{NARROWEST}px;max-width:{WIDTH}px;height:auto" '
            f'src="data:image/svg+xml;base64,{data}"></figure>'
        )

    def _repr_mimebundle_(self, **_) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": self.html()}


def _columns(what: str, *columns: Sequence[float]) -> list[tuple[float, ...]]:
    """The columns as tuples of floats, without the places where one of them is nan."""
    arrays = [np.asarray(column, float) for column in columns]
    if any(array.ndim != 1 or array.shape != arrays[0].shape for array in arrays):
        shapes = " and ".join(str(array.shape) for array in arrays)
        raise BadInput(f"{what} needs as many y as x, in one dimension; shapes {shapes} came.")
    there = ~np.any(np.isnan(arrays), axis=0)
    return [tuple(array[there].tolist()) for array in arrays]


def _extremes(heat: Heat) -> str:
    there = [value for row in heat.values for value in row if not math.isnan(value)]
    return " to ".join(_spoken(value, heat.colors) for value in (min(there), max(there))) if there else "nothing"


def _spoken(value: float, axis: Axis) -> str:
    if axis.names:
        return axis.names[round(value)]
    if axis.scale == "decades":
        return numerals.size(value)
    return printed.rounded((value,), axis.scale)[0].replace("-", "−")
