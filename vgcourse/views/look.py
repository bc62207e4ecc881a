"""The look of every picture: one colour and one marker for each thing, in all lessons and both themes.

Colours are Okabe & Ito's, which people with any kind of colour vision can tell apart; the marker says it once more.
An activation brings its look in its own record; to add another series (a new cell), add one record to `SERIES`. To add
a marker, add one line to `MARKERS`: matplotlib and the browser draw the same corners.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from vgcourse.nets.activations import ACTIVATIONS


class Ink(NamedTuple):
    """Colour on white, colour on black, and one of `MARKERS`."""

    light: str
    dark: str
    marker: str


PLAIN = Ink("#333333", "#d0d0d0", "circle")
SERIES: dict[str, Ink] = {
    **{name: Ink(*record.look) for name, record in ACTIVATIONS.items()},
    "rnn": Ink("#B8500F", "#F0A066", "square"),
    "orthogonal": Ink("#8C6D00", "#E6C34D", "diamond"),
    "irnn": Ink("#7A4FA3", "#C3A1E0", "cross"),
    "lstm": Ink("#0A4F8A", "#7FB8F0", "circle"),
    "gru": Ink("#00755A", "#4FD0A8", "triangle"),
    "factor": Ink("#B07A00", "#E69F00", "diamond"),
    "weights": Ink("#B0578A", "#CC79A7", "diamond"),
    "norm": Ink("#B0578A", "#CC79A7", "lozenge"),
    "batch_norm": Ink("#5E7F00", "#A6D13A", "plus"),
    "layer_norm": Ink("#B3195B", "#F48FB1", "cross"),
    "residual": Ink("#A4262C", "#F28B82", "circle"),
    "scaled": Ink("#1F5FBF", "#8AB4F8", "triangle"),
    "bound": Ink("#444444", "#C8C8C8", "circle"),
}
FORMS = ("measurement", "theory", "bound", "line", "dots")
"""Markers; a thin line; dashes; a thick line (a function drawn for its own sake); small dots (single runs)."""


def _corners(count: int, *radii: float, first: float = 0) -> np.ndarray:
    """`count` corners on a circle, or on several in turn; the first stands `first` degrees to the right of the top."""
    radius, angle = np.resize(radii, count), np.radians(first + 360 * np.arange(count) / count)
    return np.column_stack([radius * np.sin(angle), -radius * np.cos(angle)])


def _hollow(outline: np.ndarray, inner: float = 0.6) -> tuple[np.ndarray, ...]:
    """The outline and a hole, which goes round the other way."""
    return outline, inner * outline[::-1]


_TRIANGLE = np.array([(0, -4.2), (4, 3), (-4, 3)])
_CROSS = np.array([(0, 1.7), (2.3, 4), (4, 2.3), (1.7, 0), (4, -2.3), (2.3, -4), (0, -1.7), (-2.3, -4), (-4, -2.3),
                   (-1.7, 0), (-4, 2.3), (-2.3, 4)])  # fmt: skip
_PLUS = np.array([(-1.2, -4), (1.2, -4), (1.2, -1.2), (4, -1.2), (4, 1.2), (1.2, 1.2), (1.2, 4), (-1.2, 4),
                  (-1.2, 1.2), (-4, 1.2), (-4, -1.2), (-1.2, -1.2)])  # fmt: skip
_SQUARE = _corners(4, 4.67, first=45)
MARKERS: dict[str, tuple[np.ndarray, ...]] = {
    "circle": (_corners(24, 3.6),),
    "square": (_SQUARE,),
    "triangle": (_TRIANGLE,),
    "diamond": (_corners(4, 4.2),),
    "wedge": (-_TRIANGLE,),
    "plus": (_PLUS,),
    "cross": (_CROSS,),
    "star": (_corners(10, 4.8, 1.9),),
    "ring": _hollow(_corners(24, 4.0)),
    "frame": _hollow(_SQUARE),
    "lozenge": _hollow(_corners(4, 5.2), 0.5),
    "hourglass": (np.array([(-3.6, -4), (3.6, -4), (-3.6, 4), (3.6, 4)]),),
    "left": (_TRIANGLE[:, ::-1],),
    "right": (-_TRIANGLE[:, ::-1],),
}
"""The corners of each marker in CSS pixels, y downwards, (corners, 2); several outlines make one with a hole."""


def svg_path(marker: str) -> str:
    """The marker as the end of an SVG path whose last point is the place to mark."""
    outlines, here, path = MARKERS[marker], np.zeros(2), ""
    for outline in outlines:
        steps = np.diff(outline, axis=0, prepend=here[None]).round(2) + 0.0
        path += "m" + "l".join(f"{x:g} {y:g}" for x, y in steps) + "z"
        here = outline[0]
    return path


def ink(color: str | None) -> Ink:
    """How the series of that name is drawn; unknown names and None get plain ink."""
    return SERIES.get(color or "", PLAIN)


def theme_css(selector: str) -> str:
    """CSS variables `--vg-<series>` for elements matching `selector`, light or dark as the theme or the ground is."""
    every = {**SERIES, "plain": PLAIN}
    light = " ".join(f"--vg-{name}: {each.light};" for name, each in every.items())
    dark = " ".join(f"--vg-{name}: {each.dark};" for name, each in every.items())
    return (
        f"{selector} {{ {light} }}\n:is([data-jp-theme-light='false'], [data-vg-ground='dark']) {selector} {{ {dark} }}"
    )
