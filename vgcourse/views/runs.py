"""Pictures of many runs: their median and band, a column of dots, the colour of a configuration, and what is printed.

A single run differs in its last digits from machine to machine, and training amplifies them: so some figures print less
than they show.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from vgcourse.inputs import BadInput
from vgcourse.views.figure import Band, Curve, Figure
from vgcourse.views.look import SERIES


class Spread(NamedTuple):
    """The median of many runs between a low and a high percentile."""

    low: np.ndarray
    middle: np.ndarray
    high: np.ndarray

    def at(self, places) -> Spread:
        """The same at these places alone."""
        return Spread(*(values[places] for values in self))


def spread(runs: ArrayLike, outside: int = 5, axis: int = 0) -> Spread:
    """Median and percentiles of the runs along the axis; `outside` per cent lie below the band and as many above."""
    with np.errstate(invalid="ignore"):  # between two true zeros, −inf on a scale of decades, there is no number
        low, high = np.percentile(runs, (outside, 100 - outside), axis=axis)
    return Spread(low, np.median(runs, axis=axis), high)


def median_and_band(
    x: Sequence[float],
    runs: ArrayLike | Spread,
    name: str,
    color: str | None,
    *,
    label: str | None = None,
    of: str = "seeds",
    outside: int = 5,
) -> tuple[Curve, Band]:
    """The median of the runs, (runs, points), as markers with the label (else the name), and the band around it.

    Where no point has a median, as when every run diverged, there is one sentence: what a figure says of its ends needs
    a first and a last point.
    """
    low, middle, high = runs if isinstance(runs, Spread) else spread(runs, outside)
    if np.isnan(middle).all():
        raise BadInput(f"There is nothing to draw of {name!r}: it needs one number or more, and nan alone came.")
    curve = Curve(x, middle, name if label is None else label, "measurement", color)
    return curve, Band(x, low, high, f"{name}, {outside}–{100 - outside} % of {of}", color)


def column(
    at: float, values: Sequence[float], color: str | None, label: str = "", beside: Sequence[float] | None = None
) -> tuple[Curve, Curve]:
    """A dot for each run, at `beside` or spread around `at`, and the median as a large marker with the label."""
    if beside is None:
        beside = at + np.linspace(-0.2, 0.2, len(values)) if len(values) > 1 else [at]
    return Curve(beside, values, "", "dots", color), Curve([at], [np.median(values)], label, "measurement", color)


def color_of(name: str, words: Mapping[str, str] | None = None) -> str | None:
    """The series that the name of a configuration speaks of: the first of `words` in it, else the longest in `SERIES`.

    words: what a name may say → the series it means, where that is not the name of the series itself.
    """
    text = name.lower()
    said = next((series for word, series in (words or {}).items() if word in text), None)
    return said or max((series for series in SERIES if series in text.replace(" ", "_")), key=len, default=None)


class TitleOnly(Figure):
    """It prints its title and axes alone: training and chaos amplify last digits, so its numbers differ by machine."""

    def __repr__(self) -> str:
        return f"Figure: {self.title}\n  {self.y.label} over {self.x.label}; the numbers are in the picture"


class MediansFigure(Figure):
    """It prints its curves and not its bands: a low percentile of twenty runs is one run, and differs."""

    def __repr__(self) -> str:
        return repr(Figure(self.title, self.x, self.y, self.curves))


class ComparedFigure(Figure):
    """Its labels are its medians in two digits: it prints these as decades with one place, and no label beside them."""

    def __repr__(self) -> str:
        medians = {id(curve) for curve in self.curves if curve.form == "measurement"}
        curves = [replace(curve, label="") if id(curve) in medians else curve for curve in self.curves]
        return repr(Figure(self.title, self.x, self.y, curves))
