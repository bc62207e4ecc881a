"""The stages of a network in numbers: the table that stands below a diagnosis, as cells and as text."""

from __future__ import annotations

from html import escape

import numpy as np

from vgcourse.clinic import picture
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.telling import where
from vgcourse.views.numerals import size

ROWS = 12
HEAD = ("", "stage", "dL/dh", "dL/dW", "× weights", "× slope", "line")


def rows(reading: Reading, numbered: bool = False) -> list[tuple[str, ...]]:
    """One row for each stage that is shown, under `HEAD`, from the input to the output. numbered: as in `where`."""
    chain, dW = reading.chain, picture.weight_gradients(reading)
    shown = np.unique(np.linspace(0, len(chain) - 1, min(ROWS, len(chain))).round().astype(int))
    return [
        (
            str(i + 1),
            chain[i].stage.name + (f", layer {chain[i].layer}" if chain[i].layer is not None else ""),
            size(chain[i].log10_gradient),
            "–" if np.isnan(dW[i]) else size(dW[i]),
            _factor(chain[i].log10_weight),
            _factor(chain[i].log10_slope) if chain[i].activation else "–",
            where(chain[i].stage.place, numbered),
        )
        for i in shown
    ]


def lines(reading: Reading, width: int) -> list[str]:
    """The same as text, no line longer than `width`."""
    table = [HEAD, *rows(reading)]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEAD))]
    lines = ("  ".join(text.ljust(wide) for text, wide in zip(row, widths, strict=True)) for row in table)
    return [f"  {line}".rstrip()[:width] for line in lines]


def html(reading: Reading) -> str:
    """The same as a table."""
    cells = lambda row, tag: "".join(f"<{tag} style='text-align:left'>{escape(text)}</{tag}>" for text in row)  # noqa: E731
    body = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in rows(reading, numbered=True))
    return f"<table><tr>{cells(HEAD, 'th')}</tr>{body}</table>"


def _factor(log10: float) -> str:
    return "–" if np.isnan(log10) else size(log10)
