"""The little markup that questions may use, `code`, *stress* and **strong**, and mathematics, as HTML and as text.

Mathematics is written as people type it, and typeset where there is HTML: σ_w and x^n with their indices, minus signs,
and a list of lists of numbers as a small table. As plain text it stays as it is typed.
"""

from __future__ import annotations

import re
from html import escape

_MARKS = (
    (re.compile(r"\*\*(\S(?:.*?\S)??)\*\*"), "strong"),
    (re.compile(r"(?<![\w*])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"), "em"),
)
_CODE = re.compile(r"`([^`]+)`")
_ROW = r"\[\s*-?[\d.]+(?:,\s*-?[\d.]+)*\s*\]"
_MATRIX = re.compile(rf"\[\s*{_ROW}(?:,\s*{_ROW})*\s*\]")
_INDEX = re.compile(r"(?<![A-Za-z_])([d∂]?[A-Za-zα-ωΑ-Ω])_(?:\{([^{}]+)\}|([A-Za-z0-9α-ωΑ-Ω]+))")
_POWER = re.compile(r"(?<=[\w)\]])\^(?:\{([^{}]+)\}|\(([^()]+)\)|([-−+]?[A-Za-z0-9α-ωΑ-Ω]+(?:\.\d+)?))")
_MINUS = re.compile(r"(?<![\w)\]])-(?=[\d.])")


class Typed(str):
    """What quotes a learner's own typing, or says how to type: nothing in it is markup."""


def as_html(text: str) -> str:
    """Escaped HTML; inside `code` nothing else is read as markup or mathematics; in what is `Typed`, nothing at all."""
    if isinstance(text, Typed):
        return escape(text, quote=False)
    parts = _CODE.split(escape(text, quote=False))
    return "".join(
        f"<code>{part}</code>" if i % 2 else _typeset(_marked(part, r"<{0}>\1</{0}>")) for i, part in enumerate(parts)
    )


def as_plain(text: str) -> str:
    """The text without its stars; code keeps its backticks."""
    parts = _CODE.split(text)
    return "".join(f"`{part}`" if i % 2 else _marked(part, r"\1") for i, part in enumerate(parts))


def _marked(text: str, replacement: str) -> str:
    for pattern, tag in _MARKS:
        text = pattern.sub(replacement.format(tag), text)
    return text


def _typeset(html: str) -> str:
    html = _MINUS.sub("−", _MATRIX.sub(_table, html))
    html = _INDEX.sub(lambda found: f"{found[1]}<sub>{found[2] or found[3]}</sub>", html)
    return _POWER.sub(lambda found: f"<sup>{found[1] or found[2] or found[3]}</sup>".replace("-", "−"), html)


def _table(found: re.Match) -> str:
    rows = (re.findall(r"-?[\d.]+", row) for row in re.findall(_ROW, found[0]))
    lines = ("".join(f"<td>{number.replace('-', '−')}</td>" for number in row) for row in rows)
    return f'<table class="vg-matrix">{"".join(f"<tr>{line}</tr>" for line in lines)}</table>'
