"""The little markup that questions may use, `code`, *stress* and **strong**, and mathematics, as HTML and as text.

Mathematics is written as people type it. Numbers are always shown as a person reads them, 2 × 10⁻⁶ and −3; where there
is HTML, σ_w and x^n get their indices, and a list of lists of numbers is a small table. Inside `code` nothing changes.
"""

from __future__ import annotations

import re
from decimal import Decimal
from html import escape

from vgcourse.course.off import readable

_MARKS = (
    (re.compile(r"\*\*(\S(?:.*?\S)??)\*\*"), "strong"),
    (re.compile(r"(?<![\w*])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"), "em"),
)
_CODE = re.compile(r"`([^`]+)`")
_ROW = r"\[\s*−?[\d.]+(?:,\s*−?[\d.]+)*\s*\]"
_LIST = re.compile(_ROW)
_MATRIX = re.compile(rf"\[\s*{_ROW}(?:,\s*{_ROW})*\s*\]")
_INDEX = re.compile(r"(?<![A-Za-z_])([d∂]?[A-Za-zα-ωΑ-Ω])_(?:\{([^{}]+)\}|([A-Za-z0-9α-ωΑ-Ω]+))")
_POWER = re.compile(r"(?<=[\w)\]])\^(?:\{([^{}]+)\}|\(([^()]+)\)|([-−+]?[A-Za-z0-9α-ωΑ-Ω]+(?:\.\d+)?))")
_SIGN = re.compile(r"(?P<code>`[^`]+`)|(?<![\w)\]%'`-])-(?=[\d.])")
_EXPONENT = re.compile(r"(?<![\w.])\d+(?:\.\d+)?e[-+]?\d+(?!\w)")


class Typed(str):
    """What quotes a learner's own typing, or says how to type: nothing in it is markup."""


def as_html(text: str) -> str:
    """Escaped HTML; inside `code` nothing else is read as markup or mathematics; in what is `Typed`, nothing at all."""
    if isinstance(text, Typed):
        return escape(text, quote=False)
    parts = _CODE.split(escape(legible(text), quote=False))
    return "".join(
        f"<code>{part}</code>" if i % 2 else _typeset(_marked(part, r"<{0}>\1</{0}>")) for i, part in enumerate(parts)
    )


def as_plain(text: str) -> str:
    """The text without its stars; code keeps its backticks, and a list of numbers can be copied into a cell."""
    parts = _CODE.split(legible(text))
    return "".join(f"`{part}`" if i % 2 else _marked(_ascii_lists(part), r"\1") for i, part in enumerate(parts))


def legible(text: str) -> str:
    """The text with its numbers as a person reads them, but for those in `code`: 2e-06 as 2 × 10⁻⁶, 1e-3 as 0.001."""
    parts = _CODE.split(_SIGN.sub(lambda found: found["code"] or "−", text))
    return "".join(f"`{part}`" if i % 2 else _in_powers(part) for i, part in enumerate(parts))


def _in_powers(text: str) -> str:
    return readable(_EXPONENT.sub(lambda found: _near_one(Decimal(found[0])), text))


def _ascii_lists(text: str) -> str:
    return _LIST.sub(lambda found: found[0].replace("−", "-"), text)


def _near_one(number: Decimal) -> str:
    """Between 0.001 and 10000 a number needs no power of ten."""
    return "0" if not number else f"{number:f}" if -4 < number.adjusted() < 4 else f"{number:e}"


def _marked(text: str, replacement: str) -> str:
    for pattern, tag in _MARKS:
        text = pattern.sub(replacement.format(tag), text)
    return text


def _typeset(html: str) -> str:
    html = _MATRIX.sub(_table, html)
    html = _INDEX.sub(lambda found: f"{found[1]}<sub>{found[2] or found[3]}</sub>", html)
    return _POWER.sub(lambda found: f"<sup>{found[1] or found[2] or found[3]}</sup>".replace("-", "−"), html)


def _table(found: re.Match) -> str:
    rows = (re.findall(r"−?[\d.]+", row) for row in re.findall(_ROW, found[0]))
    lines = ("".join(f"<td>{number}</td>" for number in row) for row in rows)
    return f'<table class="vg-matrix">{"".join(f"<tr>{line}</tr>" for line in lines)}</table>'
