"""Where the numbers of an axis stand, and what they say: powers of ten, stages, steps."""

from __future__ import annotations

import math
from collections.abc import Sequence

from vgcourse.views import numerals

LONG = 1000
"""From here on numbers are so long that fewer of them have room."""


def decade_ticks(low: float, high: float) -> dict[float, str]:
    """log10 → what stands there: powers of ten; between two of these 1, 2 and 5, or the ends, since one is no scale."""
    powers = whole_ticks(math.ceil(low - 1e-9), math.floor(high + 1e-9), 7)
    if len(powers) > 1:
        return {tick: numerals.power_of_ten(tick) for tick in powers}
    between = [k + math.log10(m) for k in range(math.floor(low), math.ceil(high)) for m in (1, 2, 5)]
    inside = [tick for tick in between if low <= tick <= high]
    return {tick: numerals.size(tick) for tick in (inside if len(inside) > 1 else (low, high))}


def two_decades(low: float, high: float) -> tuple[float, float]:
    """The limits, widened where fewer than two powers of ten would be seen."""
    if math.floor(high) - math.ceil(low) >= 1:
        return low, high
    return min(low, math.floor(low) - 0.1), max(high, math.floor(low) + 1.1)


def whole_ticks(low: int, high: int, most: int) -> list[int]:
    """At most `most` whole numbers from low to high, in steps of 1, 2, 5, 10, 20 …"""
    step = next(m * 10**k for k in range(9) for m in (1, 2, 5) if (high - low) / (m * 10**k) <= most)
    return list(range(math.ceil(low / step) * step, high + 1, step))


def stage_ticks(low: int, high: int) -> list[int]:
    """Ticks for layers, or steps: the first and the last always, round numbers between them, fewer if they are long."""
    most, apart = (6, 0.7) if high >= LONG else (10, 0.5)
    ticks = whole_ticks(low, high, most)
    step = ticks[1] - ticks[0] if len(ticks) > 1 else 1
    inner = [tick for tick in ticks if tick - low >= apart * step and high - tick >= apart * step]
    return sorted({low, *inner, high})


def consecutive(at: Sequence[float]) -> bool:
    """Whether these are whole numbers, one behind the other, as stages are."""
    return len(at) > 1 and float(at[0]).is_integer() and all(b - a == 1 for a, b in zip(at, at[1:], strict=False))
