"""What a person typed, turned into a value – or into one clear sentence."""

from __future__ import annotations

import difflib
import math
import numbers
import sys
from collections.abc import Iterable


class BadInput(ValueError):
    """Something cannot be used as it was given; the message says what was expected, what came, what to do.

    In a notebook the message stands alone: IPython shows it without a traceback.
    """

    def _render_traceback_(self, *_args) -> list[str]:
        return [str(self)]


class Stopped(KeyboardInterrupt):
    """The learner pressed the stop button; the message stands alone, as that of `BadInput` does."""

    _render_traceback_ = BadInput._render_traceback_


TEXTS = (str, bytes, bytearray, memoryview)
"""What nobody means as numbers, though NumPy reads some of it as such."""
SHORT = 12
"""So many names are listed in a sentence; of more, the nearest, or the first of them where none is near."""


def one_of(what: str, given: object, known: Iterable[str], where: str = "") -> str:
    """`given`, if it is one of the `known` names; otherwise a sentence with the nearest, or with names to choose from.

    where: where all of them stand, if they are too many for a sentence: "as its problem set lists them".
    """
    known = tuple(known)
    if isinstance(given, str) and given in known:
        return given
    few = len(known) <= SHORT
    near = difflib.get_close_matches(shown(given).strip("'\"").lower(), known, n=1 if few else 3, cutoff=0.5)
    hint = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
    names = ", ".join(map(repr, known[:SHORT]))
    if not few:
        names = (
            f"{len(known)}, {where}" if where else f"{len(known)}" if near else f"{names} and {len(known) - SHORT} more"
        )
    raise BadInput(f"{what} must be one of {names}; {shown(given)} came.{hint}")


def finite_number(what: str, given: object, low: float = -math.inf, high: float = math.inf) -> float:
    """`given` as a float between `low` and `high`; Python, NumPy and JAX scalars are taken, NaN and True are not."""
    try:
        value = float(given)  # type: ignore[arg-type]
    except Exception:  # what an object's own __float__ raises is its own affair
        value = math.nan
    if _no_number(given) or not math.isfinite(value) or not low <= value <= high:
        raise BadInput(f"{what} must be a finite number{_between(low, high)}; {shown(given)} came.")
    return value


def whole_number(what: str, given: object, low: float = -math.inf, high: float = math.inf) -> int:
    """`given` as an int between `low` and `high`; a float is taken only if it is whole."""
    try:
        value = float(given)  # type: ignore[arg-type]
        whole = isinstance(given, numbers.Integral) or value.is_integer()
    except Exception:
        value, whole = math.nan, False
    if _no_number(given) or not whole or not low <= value <= high:
        raise BadInput(f"{what} must be a whole number{_between(low, high)}; {shown(given)} came.")
    return int(given)  # type: ignore[call-overload]


def _no_number(given: object) -> bool:
    """What float() takes, and nobody means as a number: text and truth values."""
    return isinstance(given, (*TEXTS, bool)) or type(given).__name__ in ("bool", "bool_")


def traced(given: object) -> bool:
    """Whether it is a number inside a program that JAX is tracing: what it will be is not known yet."""
    jax = sys.modules.get("jax")
    return jax is not None and isinstance(given, jax.core.Tracer)


def made_by(what: str, given: object, kind: type | tuple[type, ...], maker: str):
    """`given`, if it is of that kind; otherwise a sentence that says what makes one."""
    if not isinstance(given, kind):
        raise BadInput(f"{what} must be what {maker} gives; {shown(given)} came.")
    if empty := empty_field(given):
        raise BadInput(f"{what} has nothing in it: {empty}.")
    return given


def empty_field(record: object) -> str:
    """The first array of a record that holds nothing, with its shape; "" if there is none. A task may have no tests."""
    names = getattr(record, "_fields", None) or getattr(record, "__dataclass_fields__", ())
    shapes = ((name, getattr(getattr(record, name), "shape", ())) for name in names if not name.endswith("_test"))
    return next((f"{name} has the shape {shape}" for name, shape in shapes if 0 in shape), "")


def _between(low: float, high: float) -> str:
    if math.isfinite(low) and math.isfinite(high):
        return f" from {low:g} to {high:g}"
    if math.isfinite(low):
        return f", at least {low:g}"
    if math.isfinite(high):
        return f", at most {high:g}"
    return ""


def shown(given: object) -> str:
    """What came, in a few words."""
    if callable(given) and isinstance(name := getattr(given, "__name__", None), str):  # its repr holds an address
        return f"the {'class' if isinstance(given, type) else 'function'} {name}"
    try:
        text = " ".join(repr(given).split())
    except Exception:
        text = f"a {type(given).__name__}"
    return text if len(text) <= 60 else f"{text[:57]}…"
