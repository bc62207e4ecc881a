"""Text of somebody else's – names of files, what a program printed – as a terminal, a log or a page may show it."""

from __future__ import annotations


def printable(text: str) -> str:
    """All of the text in one line, with an escape for each character that would act or deceive: \\x1b, \\n, \\u202e."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def line(text: str, longest: int) -> str:
    """The words of the text in one line, cut; what cannot be printed is a space."""
    words = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return words[:longest] + ("…" if len(words) > longest else "")
