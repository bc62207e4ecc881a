"""The little markup that questions may use, `code`, *stress* and **strong**, as HTML and as plain text."""

from __future__ import annotations

import re
from html import escape

_MARKS = (
    (re.compile(r"\*\*(\S(?:.*?\S)?)\*\*"), "strong"),
    (re.compile(r"(?<![\w*])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"), "em"),
)
_CODE = re.compile(r"`([^`]+)`")


def as_html(text: str) -> str:
    """Escaped HTML; inside `code` nothing else is read as markup."""
    parts = _CODE.split(escape(text, quote=False))
    return "".join(f"<code>{part}</code>" if i % 2 else _marked(part, r"<{0}>\1</{0}>") for i, part in enumerate(parts))


def as_plain(text: str) -> str:
    """The text without its stars; code keeps its backticks."""
    parts = _CODE.split(text)
    return "".join(f"`{part}`" if i % 2 else _marked(part, r"\1") for i, part in enumerate(parts))


def _marked(text: str, replacement: str) -> str:
    for pattern, tag in _MARKS:
        text = pattern.sub(replacement.format(tag), text)
    return text
