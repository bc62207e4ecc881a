"""A finding in words: as lines of text, and as an item of a list in HTML."""

from __future__ import annotations

import html
import re
import textwrap

from vgcourse.clinic.finding import Finding
from vgcourse.clinic.record import Place

COLUMNS = 100
"""So wide is text at most."""


def told(i: int, finding: Finding) -> list[str]:
    """The finding with its number, as lines of text."""
    stands = f"   {where(finding.place)}" if finding.place else ""
    lines = [f"{i}. {finding.heading}{stands}" if finding.sick else f"{i}. (Worth knowing) {finding.heading}{stands}"]
    if finding.place and finding.place.code:
        lines.append(f"   > {finding.place.code}"[:COLUMNS])
    for name, text in _parts(finding):
        lines += wrapped(f"{name:<12}{text}", "   ", " " * 15)
    return lines


def item(finding: Finding) -> str:
    """The same as an item of a list in HTML."""
    say = html.escape
    place = f" <code>{say(where(finding.place, numbered=True))}</code>" if finding.place else ""
    code = f"<br><code>{say(finding.place.code)}</code>" if finding.place and finding.place.code else ""
    rows = "".join(f"<br><i>{name}:</i> {say(text)}" for name, text in _parts(finding))
    title = finding.heading if finding.sick else f"Worth knowing: {finding.heading}"
    return f'<li style="margin:.6em 0"><b>{say(title)}</b>{place}{code}{rows}</li>'


def _parts(finding: Finding) -> list[tuple[str, str]]:
    """Name → sentences. What follows from another finding may go with it: its remedy waits, and promises nothing."""
    parts = [("Measured", finding.measured), ("Means", f"{finding.means} ({finding.reading}.)")]
    if finding.follows:
        parts.append(
            ("Follows", f"probably from this: {finding.follows[0].lower()}{finding.follows[1:]}. Treat that first.")
        )
    if finding.thin:
        parts.append(("Evidence", f"thin. {finding.thin}"))
    if finding.follows:
        return [*parts, ("If it stays", finding.remedy.do)]
    return [*parts, ("Remedy", finding.remedy.do), ("Predicted", finding.remedy.effect)]


def where(place: Place, numbered: bool = False) -> str:
    """A line of code as a person finds it, and the module of PyTorch that it calls: one line may call many of them.

    numbered: a cell by its number, which is another in every run.
    """
    module = place.module and f", {place.module}"
    if numbered and (cell := re.fullmatch(r"cell (\d+)", place.file)):
        return f"cell [{cell[1]}], line {place.line}{module}"
    if place.file.startswith("cell") or "ipykernel" in place.file:  # a notebook's file has another name in every run
        return f"this notebook, line {place.line} of its cell{module}"
    return f"{place.file.rsplit('/', 1)[-1]}:{place.line}{module}"


def wrapped(text: str, first: str, rest: str | None = None) -> list[str]:
    """The text in lines that begin so: the first one of each paragraph, and the rest."""
    rest = first if rest is None else rest
    return [line for part in text.split("\n") for line in textwrap.wrap(
        part, COLUMNS, initial_indent=first, subsequent_indent=rest, break_long_words=False)]  # fmt: skip
