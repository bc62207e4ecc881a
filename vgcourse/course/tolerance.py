"""How far a number may be from another to be the same answer."""

from __future__ import annotations

import math
import numbers
from dataclasses import dataclass
from typing import Any

from vgcourse.inputs import BadInput

ROUNDING = 1e-6
"""Relative difference that is always forgiven: keys are computed in float32."""
APART = 2.03
"""In tolerances: how far a known mistake must be from the key. A little over 2, so that no round ratio decides it."""


@dataclass(frozen=True)
class Tolerance:
    """How far a number may be from the key; the most generous of the three decides.

    `decades`: |log10 given − log10 key| ≤ decades, for two numbers of the same sign.
    """

    relative: float = 0.0
    absolute: float = 0.0
    decades: float = 0.0

    def __post_init__(self):
        if not all(math.isfinite(t) and t >= 0 for t in (self.relative, self.absolute, self.decades)):
            raise BadInput(f"A tolerance must be finite and at least 0; {self!r} came.")

    @property
    def exact(self) -> bool:
        """Whether nothing but rounding is forgiven, as where something is counted."""
        return self == Tolerance()

    def accepts(self, given: float, key: float) -> bool:
        off = abs(given - key)
        if off <= self.absolute or off <= max(self.relative, ROUNDING) * abs(key) * (1 + ROUNDING):
            return True
        return _same_sign(given, key) and decades(given, key) <= self.decades

    def resembles(self, given: float, wrong: float) -> bool:
        """Whether an answer is that of a known mistake: sizes are compared, so that nothing small is taken for 0."""
        if given == 0 or wrong == 0:
            return given == wrong
        if abs(given - wrong) <= self.absolute < abs(wrong):
            return True
        allowed = max(self.decades, math.log10(1 + max(self.relative, ROUNDING)) * (1 + ROUNDING))
        return _same_sign(given, wrong) and decades(given, wrong) <= allowed

    def widened(self, factor: float) -> Tolerance:
        return Tolerance(factor * self.relative, factor * self.absolute, factor * self.decades)


def is_rounded(given: float, number: float, digits: int) -> bool:
    """Whether `given` is `number`, honestly rounded to so many significant digits."""
    if not given or not number or not math.isclose(given, rounded(given, digits), rel_tol=1e-12):
        return False
    unit = 10.0 ** (math.floor(math.log10(abs(number))) - digits + 1)
    return abs(given - number) <= 0.5 * unit + ROUNDING * abs(number)


def rounded(number: float, digits: int) -> float:
    return float(f"{number:.{digits - 1}e}")


def known(wrong: Any) -> float | None:
    """A number that a misconception gives; None for one that cannot be somebody's answer.

    A float of 0 is an underflow or a coincidence, and nan and inf are nobody's number. A mistake of 0 is the integer 0.
    """
    if isinstance(wrong, numbers.Integral):
        return float(wrong)
    return float(wrong) if math.isfinite(wrong) and wrong != 0 else None


def decades(given: float, number: float) -> float:
    """How many powers of ten lie between two sizes."""
    return abs(math.log10(abs(given)) - math.log10(abs(number)))


def _same_sign(a: float, b: float) -> bool:
    return a != 0 != b and (a > 0) == (b > 0)
