"""Cases, verdicts, and the one measurement behind most of them: what arrives of a gradient at the first layer.

A claim that holds in all its cases is true, one that holds in none is false, and one that holds in some depends on what
tells the cases apart. A gradient *vanishes* if less than a thousandth of it arrives, *explodes* if it arrives more than
a thousand times as large, and *keeps its size* within a factor of ten. Sizes are medians over twenty networks.

Cases are settings that the articles or the lessons speak of. Other cases can give another verdict, so they are printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from vgcourse.measuring import profile

SEEDS = range(20)
DEPTH = 30
FAR = 3.0
"""Powers of ten from which on a gradient has vanished, or exploded."""
NEAR = 1.0
"""Powers of ten within which it has kept its size."""
TRUE, DEPENDS, FALSE = "true", "depends", "false"


class Case(NamedTuple):
    """One situation that a claim speaks of: where, what was found there, and whether the claim holds."""

    where: str
    found: str
    holds: bool


class Trial(NamedTuple):
    """A claim's cases, and the verdict that follows from them."""

    cases: tuple[Case, ...]

    @property
    def verdict(self) -> str:
        return verdict_of(case.holds for case in self.cases)

    @property
    def held(self) -> int:
        """In how many of its cases the claim holds."""
        return sum(case.holds for case in self.cases)

    def __repr__(self) -> str:
        lines = [f"{'holds' if case.holds else 'fails':5s}  {case.where}: {case.found}" for case in self.cases]
        words = {TRUE: "true", DEPENDS: "it depends", FALSE: "false"}
        return "\n".join([*lines, f"Verdict: {words[self.verdict]} ({self.held} of {len(self.cases)})"])


def verdict_of(holds: Iterable[bool]) -> str:
    """ "true" where a claim holds in all its cases, "false" where in none, "depends" where in some."""
    holds = [bool(each) for each in holds]
    return TRUE if all(holds) else DEPENDS if any(holds) else FALSE


@lru_cache(maxsize=256)
def arrives(
    name: str = "sigmoid",
    scale: float = 1.0,
    depth: int = DEPTH,
    normalisation: str = "none",
    skip: float | None = None,
    width: int = 32,
) -> float:
    """log10 of what arrives at the first of `depth` layers of a gradient of 1; median over `SEEDS`."""
    found = profile.sweep(
        seed=SEEDS, depth=depth, activation=name, weight_scale=scale, normalisation=normalisation, skip=skip,
        width=width,
    )  # fmt: skip
    return float(np.median(found.log10_dh[:, 0]))


def power(log10: float) -> str:
    """What is left of a gradient of 1, as a power of ten. One that explodes amplifies last bits: a bound."""
    return f"more than 10^{FAR:.0f} arrives" if explodes(log10) else f"10^{round(log10, 1) + 0.0:.1f} arrives"


def number(value: float, digits: int = 2) -> str:
    return f"{float(f'{value:.{digits}g}'):g}".replace("-", "−")


def sized(holds: Callable[[float], bool], settings: dict[str, float]) -> tuple[Case, ...]:
    """Cases that the size of a gradient decides: by setting, log10 of what arrives."""
    return tuple(Case(where, power(log10), bool(holds(log10))) for where, log10 in settings.items())


def root(x: float) -> float:
    return float(np.sqrt(x))


def vanishes(log10: float) -> bool:
    return log10 < -FAR


def explodes(log10: float) -> bool:
    return log10 > FAR


def keeps(log10: float) -> bool:
    return abs(log10) < NEAR
