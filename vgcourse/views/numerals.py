"""Numbers as a person reads them: 0.0062, 9.5 × 10⁻⁷, 10⁻⁶. (`explorer.js` writes them in the same way.)"""

from __future__ import annotations

import math

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def power_of_ten(exponent: int) -> str:
    """10⁻⁶ for −6; 1 and 10 are written as they are spoken."""
    return {0: "1", 1: "10"}.get(exponent, "10" + str(exponent).translate(_RAISED))


def size(log10: float, digits: int = 2) -> str:
    """The number whose log10 is given, to two significant digits: "0.12", "250", "9.5 × 10⁻⁷"; "0" for −inf."""
    if log10 == -math.inf:
        return "0"
    if not math.isfinite(log10):
        return "no number"
    exponent = math.floor(log10)
    mantissa = round(10 ** (log10 - exponent), digits - 1)
    if mantissa >= 10:
        exponent, mantissa = exponent + 1, mantissa / 10
    if -4 < exponent < 4:
        return _without_zeros(f"{mantissa * 10.0**exponent:.{max(0, digits - 1 - exponent)}f}")
    text = _without_zeros(f"{mantissa:.{digits - 1}f}")
    return power_of_ten(exponent) if text == "1" else f"{text} × {power_of_ten(exponent)}"


def number(value: float, decimals: int = 2) -> str:
    """A number on a linear scale, with a true minus sign and without trailing zeros."""
    text = _without_zeros(f"{value:.{decimals}f}")
    return "0" if text in ("-0", "0") else text.replace("-", "−")


def _without_zeros(text: str) -> str:
    return text.rstrip("0").rstrip(".") if "." in text else text
