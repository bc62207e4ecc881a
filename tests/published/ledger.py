"""One row of the ledger: a number, where it comes from, and how we measure ours. There are three kinds of rows.

- `published`: a number, or an equation, that a paper states. place and says: where it stands, and what stands there;
  `UNSEEN` where we had no copy to look the place up in, and name the paper alone.
- `derived`: arithmetic, a closed form, a theory for infinite width, or a claim in words that we put a number to.
- `ours`: what an earlier run of ours gave, with other code or other seeds. Nobody published it.

A row that measures many networks gives `OverSeeds`: its median or mean, with the standard error of that by bootstrap.

Seeds are fixed beforehand, as range(20) or range(200), and never chosen. What does not come out stays in the ledger
with what came instead: the test then holds that it does not, and the lesson says what was measured.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

UNSEEN = "place not looked up"

KINDS = {
    "published": "Published: a paper states the number or the equation, at the place given",
    "derived": "Derived: arithmetic, theory, or a number that we put to a claim in words",
    "ours": "Ours: earlier runs of this course, with other code or other seeds",
}


class OverSeeds:
    """Numbers (seeds, …) of which the row gives the median, or `of`; `error` is that number's standard error.

    The error is the SD over RESAMPLES draws of as many seeds, with replacement (Efron 1979). By which tolerances can be
    judged, and none is set.
    """

    RESAMPLES = 500

    def __init__(self, values: object, of: Callable = np.median) -> None:
        self.values, self.of = np.asarray(values, float), of

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        return np.asarray(self.of(self.values, axis=0), dtype)

    @property
    def error(self) -> np.ndarray:
        seeds = len(self.values)
        drawn = np.random.default_rng(0).integers(seeds, size=(self.RESAMPLES, seeds))
        return np.std([self.of(self.values[each], axis=0) for each in drawn], axis=0)


class Row(NamedTuple):
    """source: authors and year, a theory, or the earlier run. place: section, equation, figure, table or page.

    says: what stands there. what: the quantity that we measure, with its setting. value: as stated. tolerance:
    absolute, or relative to `value` if `relative`; 0 asks for equality to 1e-6; why: its reason. measure: () → ours, a
    number or an array that is compared element by element. came: what came instead, where it does not come out.
    unit: of the value; a pure number, a share or a count has none.
    """

    kind: str
    source: str
    place: str
    says: str
    what: str
    value: float | tuple[float, ...]
    tolerance: float
    why: str
    measure: Callable[[], object]
    relative: bool = False
    came: str = ""
    unit: str = ""

    @property
    def comes_out(self) -> bool:
        return not self.came

    @property
    def name(self) -> str:
        return f"{self.kind}, {self.source}, {self.place}: {self.what}"

    @property
    def allowed(self) -> np.ndarray:
        """How far ours may be from each stated number."""
        value = np.abs(np.asarray(self.value, float))
        return np.maximum(self.tolerance * (value if self.relative else 1.0), 1e-6 * np.maximum(value, 1))

    def agrees(self, ours: object) -> bool:
        ours, value = np.asarray(ours, float), np.asarray(self.value, float)
        return ours.shape == value.shape and bool(np.all(np.abs(ours - value) <= self.allowed))

    def line(self, ours: object, seconds: float) -> str:
        """A row of the table, as HEAD names its cells."""
        within = f"±{100 * self.tolerance:g} %" if self.relative else f"±{self.tolerance:g}"
        cells = (
            self.source,
            self.place,
            self.says,
            self.what,
            text(self.value),
            f"{within}: {self.why}" if self.tolerance else self.why or "exact",
            text(ours),
            "comes out" if self.agrees(ours) else f"does not come out: {self.came}",
            f"{seconds:.1f} s",
        )
        return "| " + " | ".join(cell.replace("|", "¦") for cell in cells) + " |"


def published(source, place, says, what, value, tolerance, why, measure, **more) -> Row:
    return Row("published", source, place, says, what, value, tolerance, why, measure, **more)


def derived(source, what, value, tolerance, why, measure, *, place="", says="", **more) -> Row:
    return Row("derived", source, place, says, what, value, tolerance, why, measure, **more)


def ours(run, what, value, tolerance, why, measure, *, says="", **more) -> Row:
    return Row("ours", run, "", says, what, value, tolerance, why, measure, **more)


HEAD = "| source | place | it says | measured here | stated | tolerance | ours | verdict | time |\n" + "|---" * 9 + "|"


def text(value: object) -> str:
    """A number, or several, to three digits."""
    return " ".join(f"{number:.3g}" for number in np.ravel(np.asarray(value, float)))
