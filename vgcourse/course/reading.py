"""Numbers as people type them: 1e-6, 10^-6, 10⁻⁶, 9,5·10⁻⁷, 1/4**10, ¼¹⁰."""

from __future__ import annotations

import ast
import math
import numbers
import operator
import re
import unicodedata

from vgcourse.inputs import BadInput

HOW = "Write a number such as 0.001, 1e-3, 10^-3 or (2/3)**4"

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺"
_LOWERED = str.maketrans(_RAISED, "0123456789-+")
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "·": "*", "×": "*", "⋅": "*", "÷": "/", "^": "**", "\u00a0": " ", "\u202f": " "}
)
_OPERATIONS = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Pow: operator.pow, ast.USub: operator.neg, ast.UAdd: operator.pos,
}  # fmt: skip


def read_number(given: object, unit: str = "") -> float:
    """`given` as a finite float: a number, or text with + − · / ^ and brackets; or a sentence that says what failed."""
    if isinstance(given, str):
        return _read_text(given, unit)
    try:
        value = float(given)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        value = math.nan
    if isinstance(given, (bool, bytes)) or not math.isfinite(value):
        raise BadInput(f"The answer must be a number; {given!r} came. {HOW}.")
    return value


def _read_text(given: str, unit: str) -> float:
    text = given.strip()
    if not text:
        raise BadInput(f"Nothing is written yet. {HOW}.")
    if len(text) > 60:
        raise BadInput(f"The answer is longer than a number needs to be. {HOW}.")
    for extra in ("about", "ca.", "~", "≈", "="):
        text = text.removeprefix(extra).strip()
    if unit and text.endswith(unit):
        text = text[: -len(unit)]
    percent = text.endswith("%")
    plain = _plain(text.removesuffix("%").strip(), given)
    try:
        if not re.fullmatch(r"[\deE.+\-*/() ]+", plain):
            raise ValueError("not arithmetic")
        value = _value(ast.parse(plain, mode="eval").body)
    except ZeroDivisionError:
        raise BadInput(f"{given!r} divides by zero.") from None
    except OverflowError:
        raise BadInput(f"{given!r} is too large to be computed.") from None
    except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
        raise BadInput(f"{given!r} could not be read as a number. {HOW}.") from None
    if not math.isfinite(value):
        raise BadInput(f"{given!r} is not a finite number. {HOW}.")
    return value / 100 if percent else value


def _plain(text: str, given: str) -> str:
    """The same number in Python's notation."""
    text = text.translate(_SIGNS)
    text = re.sub(f"[{_RAISED}]+", lambda raised: f"**({raised[0].translate(_LOWERED)})", text)
    text = re.sub(r"(\d?)([¼½¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚])", _fraction, text)
    text = re.sub(r"(?<=[\d)])\s*[xX]\s*(?=10\b)", "*", text)
    if re.search(r"\d\.\d*,\d|,\d{3},\d{3}", text):  # 1,234.5 does not match; 1.234,5 and 1,000,000 do
        raise BadInput(f"{given!r} has several commas or points: write it without separators of thousands.")
    if "." in text and "," in text:
        raise BadInput(f"{given!r} has both a comma and a point: write it without separators of thousands.")
    if ambiguous := re.search(r"(?<![\d.])[1-9]\d{0,2},\d{3}(?!\d)", text):
        point, without = ambiguous[0].replace(",", "."), ambiguous[0].replace(",", "")
        raise BadInput(f"{given!r} can mean two things: write {point} or {without}.")
    text = re.sub(r"(?<=\d),(?=\d)|(?<![\d,]),(?=\d)", ".", text)
    return re.sub(r"(?<![\w.])0+(?=\d)", "", text)  # Python refuses 007


def _fraction(found: re.Match) -> str:
    value = repr(unicodedata.numeric(found[2]))
    return f"({found[1]}+{value})" if found[1] else f"({value})"


def _value(node: ast.AST) -> float:
    match node:
        case ast.Constant(value=value) if isinstance(value, numbers.Real) and not isinstance(value, bool):
            return float(value)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATIONS:
            value = _OPERATIONS[type(op)](_value(left), _value(right))
        case ast.UnaryOp(op=op, operand=operand) if type(op) in _OPERATIONS:
            value = _OPERATIONS[type(op)](_value(operand))
        case _:
            raise ValueError("not arithmetic")
    if isinstance(value, complex):
        raise ValueError("not a real number")
    return value
