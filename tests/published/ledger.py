"""One line of the ledger: a number that somebody published, and how we measure ours.

Seeds are fixed beforehand, as range(20) or range(200), and never chosen. What does not come out stays in the ledger
with `comes_out=False`: the test then holds that it does not, and the lesson says what was measured.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np


class Published(NamedTuple):
    """paper: authors and year. place: section, figure or equation. what: the quantity, with its setting.

    value: as published. tolerance: absolute, or relative to `value` if `relative`; 0 asks for equality to 1e-6.
    measure: () → ours, a number or an array that is compared element by element.
    """

    paper: str
    place: str
    what: str
    value: float | tuple[float, ...]
    tolerance: float
    measure: Callable[[], object]
    relative: bool = False
    comes_out: bool = True

    @property
    def allowed(self) -> np.ndarray:
        """How far ours may be from each published number."""
        value = np.abs(np.asarray(self.value, float))
        return np.maximum(self.tolerance * (value if self.relative else 1.0), 1e-6 * np.maximum(value, 1))

    def agrees(self, ours: object) -> bool:
        ours, value = np.asarray(ours, float), np.asarray(self.value, float)
        return ours.shape == value.shape and bool(np.all(np.abs(ours - value) <= self.allowed))

    def line(self, ours: object, seconds: float) -> str:
        """A row of the table: paper, place, what, published, tolerance, ours, verdict, seconds."""
        within = f"±{100 * self.tolerance:g} %" if self.relative else f"±{self.tolerance:g}"
        verdict = "comes out" if self.agrees(ours) else "does not come out"
        cells = (
            self.paper,
            self.place,
            self.what,
            _text(self.value),
            within if self.tolerance else "exact",
            _text(ours),
            verdict,
            f"{seconds:.1f} s",
        )
        return "| " + " | ".join(cells) + " |"


HEAD = "| paper | place | what | published | tolerance | ours | verdict | time |\n|---|---|---|---|---|---|---|---|"


def _text(value: object) -> str:
    return " ".join(f"{number:.3g}" for number in np.ravel(np.asarray(value, float)))
