"""What an answer alone says about how far it is off, where no misconception is known; never the key."""

from __future__ import annotations

import math
import re
from typing import Any

from vgcourse.views import numerals

NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def what_is_off(form: str, given: Any, key: Any) -> str:
    """One sentence about a wrong answer, in the form of the key."""
    if form == "number":
        return _number_off(given, key)
    if form == "one":
        return "That is not it."
    if form == "order":
        return _order_off(given, key)
    return partly_right(given, key) or _both_off(given, key)


def partly_right(given: frozenset[int], key: frozenset[int]) -> str:
    """Of ticks: what is right about them, where only some are missing, or only some too many."""
    if given < key:
        missing = len(key - given)
        return f"All you ticked are right; {_counted(missing)} {'is' if missing == 1 else 'are'} missing."
    if given > key:
        extra = len(given - key)
        return f"None is missing; {_counted(extra)} of those you ticked {'does' if extra == 1 else 'do'} not belong."
    return ""


def _both_off(given: frozenset[int], key: frozenset[int]) -> str:
    missing, extra = len(key - given), len(given - key)
    said = f"{_counted(missing)} {'is' if missing == 1 else 'are'} missing and {_counted(extra)} of those you ticked "
    return f"{said}{'does' if extra == 1 else 'do'} not belong.".capitalize()


def _order_off(given: tuple[int, ...], key: tuple[int, ...]) -> str:
    if given == key[::-1]:
        return "That is the right order from the other end."
    in_place = sum(a == b for a, b in zip(given, key, strict=True))
    stand = "stand where they" if in_place > 1 else "stands where it"
    which = f"{_counted(in_place)} of {_counted(len(key))}" if in_place else "none"
    return f"{which.capitalize()} {stand} should."


def _number_off(given: float, key: float) -> str:
    if given == 0 or key == 0:
        return _zero_off(given, key)
    if (given < 0) != (key < 0):
        return "The sign is the other way round." if math.isclose(given, -key, rel_tol=0.1) else "The sign is wrong."
    decades = math.log10(abs(given)) - math.log10(abs(key))
    side = "large" if decades > 0 else "small"
    if key < 0:
        side += " in size"
    small, large = sorted((abs(given), abs(key)))
    factor = large / small
    if factor < 1.1:
        return f"Close, and a little too {side}."
    if factor < 1.5:
        return f"Too {side}, by less than half."
    how = f"a factor of about {factor:.0f}" if factor < 100 else f"about {abs(decades):.0f} powers of ten"
    return f"Too {side}, by {how}."


def _zero_off(given: float, key: float) -> str:
    if given:
        return "That is too far from 0."
    return "It is small, but it is not 0." if abs(key) < 1e-3 else "It is not 0."


def _counted(n: int) -> str:
    return NUMBERS[n] if n < len(NUMBERS) else str(n)


def readable(text: str) -> str:
    """2.41e-06 as 2.41 × 10⁻⁶."""
    return re.sub(
        r"(?<![\w.])(\d(?:\.\d+)?)e([+-]\d+)",
        lambda found: (f"{found[1]} × " if found[1] != "1" else "") + numerals.power_of_ten(int(found[2])),
        text,
    )
