"""The look of every picture: one colour and one marker for each thing, in all lessons and both themes.

Colours are Okabe & Ito's, which people with any kind of colour vision can tell apart; the marker says it once more.
To add a series (a new activation, a new cell), add one record to `SERIES`.
"""

from __future__ import annotations

from typing import NamedTuple


class Ink(NamedTuple):
    """Colour on white, colour on black, and marker: circle, square, triangle, diamond, wedge, plus or cross."""

    light: str
    dark: str
    marker: str


PLAIN = Ink("#333333", "#d0d0d0", "circle")
SERIES: dict[str, Ink] = {
    "sigmoid": Ink("#D55E00", "#E8772E", "circle"),
    "tanh": Ink("#0072B2", "#56B4E9", "square"),
    "relu": Ink("#009E73", "#2FC29A", "triangle"),
    "linear": Ink("#6E6E6E", "#B0B0B0", "wedge"),
    "leaky_relu": Ink("#A08600", "#F0E442", "wedge"),
    "elu": Ink("#9A3D78", "#E39AC6", "square"),
    "selu": Ink("#4B3A9E", "#A79BEB", "diamond"),
    "gelu": Ink("#8A3800", "#F08A3C", "plus"),
    "silu": Ink("#2B8FC9", "#7CCBF5", "cross"),
    "softplus": Ink("#1A1A1A", "#FFFFFF", "circle"),
    "rnn": Ink("#B8500F", "#F0A066", "square"),
    "orthogonal": Ink("#8C6D00", "#E6C34D", "diamond"),
    "irnn": Ink("#7A4FA3", "#C3A1E0", "cross"),
    "lstm": Ink("#0A4F8A", "#7FB8F0", "circle"),
    "gru": Ink("#00755A", "#4FD0A8", "triangle"),
    "factor": Ink("#B07A00", "#E69F00", "diamond"),
    "weights": Ink("#B0578A", "#CC79A7", "diamond"),
    "batch_norm": Ink("#5E7F00", "#A6D13A", "plus"),
    "layer_norm": Ink("#B3195B", "#F48FB1", "cross"),
    "residual": Ink("#A4262C", "#F28B82", "circle"),
    "scaled": Ink("#1F5FBF", "#8AB4F8", "triangle"),
    "bound": Ink("#444444", "#C8C8C8", "circle"),
}
FORMS = ("measurement", "theory", "bound", "line", "dots")
"""Markers; a thin line; dashes; a thick line (a function drawn for its own sake); small dots (single runs)."""


def ink(color: str | None) -> Ink:
    """How the series of that name is drawn; unknown names and None get plain ink."""
    return SERIES.get(color or "", PLAIN)


def theme_css(selector: str) -> str:
    """CSS variables `--vg-<series>` for elements matching `selector`, in JupyterLab's light and dark themes."""
    every = {**SERIES, "plain": PLAIN}
    light = " ".join(f"--vg-{name}: {each.light};" for name, each in every.items())
    dark = " ".join(f"--vg-{name}: {each.dark};" for name, each in every.items())
    return f"{selector} {{ {light} }}\n[data-jp-theme-light='false'] {selector} {{ {dark} }}"
