"""Pictures of claims: what each article's claims come to, and what a learner held of twenty before and after."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from vgcourse.views.figure import Axis, Bars, Curve, Figure

PLACES = ("sure and wrong", "wrong", "I do not know", "right", "right and sure")
"""What an answer is worth, from −2 to 2."""


def score_figure(counts: Mapping[str, Mapping[str, int]], title: str) -> Figure:
    """For each article, how many of its claims are true, depend, and are false: {article: {"true": n, …}}."""
    articles = tuple(counts)
    kinds = (("true", "true", "relu"), ("depends", "it depends", "factor"), ("false", "false", "sigmoid"))
    bars = [Bars(articles, [counts[each][kind] for each in articles], words, color) for kind, words, color in kinds]
    said = ". ".join(
        f"{each}: {counts[each]['true']} true, {counts[each]['depends']} depend, {counts[each]['false']} false"
        for each in articles
    )
    return Figure(title, Axis(""), Axis("claims"), bars=bars, alt=f"{title}. {said}.")


def moved_figure(rows: Sequence[tuple[str, int | None, int | None]], title: str) -> Figure:
    """A line for each claim: (its name, what the answer before was worth, and after), −2 … 2, None without an answer.

    A small dot is before, a triangle after, a line joins them. Those that moved down stand on top, then those that
    stayed wrong.
    """
    order = sorted(rows, key=_rank, reverse=True)
    names = tuple(name for name, _, _ in order)
    lines, before, after = [], ([], []), ([], [])
    for place, (_, first, second) in enumerate(order):
        if first is not None and second is not None and first != second:
            lines.append(Curve((first + 2, second + 2), (place, place), "", "theory", "bound"))
        for value, (x, y) in ((first, before), (second, after)):
            if value is not None:
                x.append(value + 2)
                y.append(place)
    curves = [*lines]
    if before[0]:
        curves.append(Curve(*before, "", "dots", "factor"))
    if after[0]:
        curves.append(Curve(*after, "", "measurement", "scaled"))
    said = " ".join(f"{name}: {_word(first)}, then {_word(second)}." for name, first, second in order[::-1])
    x = Axis("what the answer was worth: small dots before, triangles after", names=PLACES, range=(-0.35, 4.35))
    return Figure(title, x, Axis("", names=names, range=(-0.7, max(len(names), 1) - 0.3)), curves=curves,
                  alt=f"{title}. {said}")  # fmt: skip


def _rank(row: tuple[str, int | None, int | None]) -> tuple[float, float]:
    """Smallest first: what fell most, then what is worth least now."""
    _, first, second = row
    now = 0 if second is None else second
    change = 0 if first is None or second is None else second - first
    return (min(change, 0), now if math.isfinite(now) else 0)


def _word(value: int | None) -> str:
    return "not answered" if value is None else PLACES[value + 2]
