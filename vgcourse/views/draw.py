"""Drawing a `Figure` with matplotlib: the only module that knows it, and the one place where the look is set.

matplotlib is imported when the first picture is drawn. No pyplot, so nothing is left open and no state is shared.
"""

from __future__ import annotations

import html
import io
import logging
import math
import os
import re
import textwrap
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from vgcourse.inputs import BadInput
from vgcourse.views import numerals, ticks
from vgcourse.views.label_spots import best_spot
from vgcourse.views.look import MARKERS, PLAIN, SERIES, ink

if TYPE_CHECKING:
    from vgcourse.views.figure import Axis, Curve, Figure, Heat

WIDTH, HEIGHT = 720, 400  # CSS pixels
DPI = 200  # two pixels for each CSS pixel, at 100 CSS pixels an inch
LOOK = {
    "font.family": "DejaVu Sans", "font.size": 10, "text.color": PLAIN.light, "axes.labelcolor": PLAIN.light,
    "axes.edgecolor": "#999999", "axes.linewidth": 0.8, "axes.spines.top": False, "axes.spines.right": False,
    "axes.titlesize": 12, "axes.titlelocation": "left", "axes.titlepad": 12, "axes.labelsize": 10,
    "axes.grid": True, "grid.color": "#e4e4e4", "grid.linewidth": 0.7, "axes.axisbelow": True,
    "xtick.color": "#666666", "ytick.color": "#666666", "xtick.major.size": 0, "ytick.major.size": 0,
    "figure.facecolor": "white", "savefig.facecolor": "white", "axes.facecolor": "white", "text.usetex": False,
    "svg.fonttype": "path", "path.simplify": True,
}  # fmt: skip
PAPER, ON_HEAT = "#ffffff", "#fefefe"
"""What is written on a heat map stays white in either theme, as the map stays as it is."""
DARK = {PAPER: "#111111", "#999999": "#777777", "#e4e4e4": "#333333", "#666666": "#a8a8a8"} | {
    each.light.lower(): each.dark.lower() for each in (PLAIN, *SERIES.values())
}
"""Each colour of a picture, and what it becomes in a dark theme."""
MARKER_SCALE = 5 / 6
"""Points for each pixel of `look.MARKERS`: a still picture has fewer of them than an explorer."""


def png(figure: Figure) -> bytes:
    """The figure as PNG bytes, the same for the same figure."""
    return _fewer_colours(_saved(figure, "png", {"Software": None}))


def svg(figure: Figure) -> bytes:
    """The figure as SVG bytes, with its title and its alt text for those who do not see it."""
    matplotlib = _matplotlib()
    with matplotlib.rc_context({"svg.hashsalt": "vgcourse"}):
        text = _saved(figure, "svg", {"Date": None, "Creator": None}).getvalue().decode()
    words = f"<title>{html.escape(figure.title)}</title><desc>{html.escape(figure.description)}</desc>"
    return re.sub(r"<svg\b([^>]*)>", lambda tag: f'<svg role="img"{tag[1]}>{words}', text, count=1).encode()


def _matplotlib():
    try:
        import matplotlib
    except (ValueError, AttributeError) as refused:  # AttributeError: it was half imported before
        if "MPLBACKEND" not in os.environ:
            raise
        raise BadInput(
            f"matplotlib has no backend {os.environ['MPLBACKEND']!r}: take the environment variable MPLBACKEND away, "
            "and restart the kernel."
        ) from refused
    return matplotlib


def themed(figure: Figure) -> bytes:
    """The figure as a small SVG for an <img>, in light colours or dark ones: those of the theme that it stands in.

    JupyterLab says in `color-scheme` which theme it has, and a picture may ask for that. Words are text in the font of
    the reader's machine: DejaVu Sans, or Verdana, which is as wide.
    """
    with _matplotlib().rc_context({"svg.hashsalt": "vgcourse"}):
        text = _saved(figure, "svg", {"Date": None, "Creator": None}, {"svg.fonttype": "none"}).getvalue().decode()
    text = text[text.index("<svg") :].replace("'DejaVu Sans'", "'DejaVu Sans',Verdana,sans-serif")
    text = re.sub("<[^>]*>", lambda tag: re.sub(r"-?\d+\.\d{3,}", _shorter, tag[0]), text)  # never in what is said
    used = sorted(set(re.findall("#[0-9a-f]{6}", text)) & set(DARK))
    text = re.sub("#[0-9a-f]{6}", lambda ink: f"var(--{ink[0][1:]})" if ink[0] in DARK else ink[0], text)
    light, dark = ("".join(f"--{ink[1:]}:{shown[ink]};" for ink in used) for shown in ({i: i for i in used}, DARK))
    halo = "[id^=halo] text{paint-order:stroke;stroke:var(--ffffff);stroke-width:2.5px}"
    css = f":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}{halo}"
    return re.sub(r"<svg\b[^>]*>", lambda tag: f"{tag[0]}<style>{css}</style>", text, count=1).encode()


def _shorter(number: re.Match) -> str:
    return f"{float(number[0]):.2f}".rstrip("0").rstrip(".")


def _saved(
    figure: Figure, form: str, metadata: dict[str, None], settings: Mapping[str, str] = MappingProxyType({})
) -> io.BytesIO:
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # it announces its first run on stderr
    matplotlib = _matplotlib()
    file = io.BytesIO()
    with matplotlib.rc_context():
        salt = matplotlib.rcParams["svg.hashsalt"]
        matplotlib.rcdefaults()
        matplotlib.rcParams.update({**LOOK, "svg.hashsalt": salt, **settings})
        _drawn(figure).savefig(file, format=form, dpi=DPI, metadata=metadata)
    return file


def _fewer_colours(file: io.BytesIO) -> bytes:
    """The same PNG with a palette of 256 colours: a third of the size, in notebooks that hold a dozen of them."""
    from PIL import Image

    small = io.BytesIO()
    picture = Image.open(file).convert("RGB")
    picture.quantize(256, dither=Image.Dither.NONE).save(small, format="PNG", optimize=True)
    return small.getvalue()


def _drawn(figure: Figure):
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure as Sheet

    sheet = Sheet(figsize=(WIDTH / 100, HEIGHT / 100), dpi=DPI, layout="constrained")
    FigureCanvasAgg(sheet)
    axes = sheet.add_subplot()
    axes.set_title(typeset(textwrap.fill(figure.title, 82)))
    axes.set_xlabel(typeset(figure.x.label))
    axes.set_ylabel(typeset(figure.y.label))
    for band in figure.bands:
        axes.fill_between(band.x, band.low, band.high, color=ink(band.color).light, alpha=0.15, linewidth=0, zorder=1)
    if figure.heat:
        _heat(sheet, axes, figure.heat, figure.y)
    _bars(axes, figure)
    for curve in figure.curves:
        _curve(axes, curve, over_heat=figure.heat is not None)
    _limits(axes, figure)
    stages = all(x.is_integer() for drawn in (*figure.curves, *filter(None, [figure.heat])) for x in drawn.x)
    if figure.names:
        axes.set_xticks(range(len(figure.names)), figure.names)
    else:
        _ticks(axes.xaxis, figure.x, axes.get_xlim(), whole=stages)
    if figure.y.names:
        axes.set_yticks(range(len(figure.y.names)), figure.y.names)
    else:
        _ticks(axes.yaxis, figure.y, axes.get_ylim(), whole=bool(figure.heat) and ticks.consecutive(figure.heat.y))
    sheet.draw_without_rendering()  # fixes the layout, so that labels can be placed in pixels
    drawn = [curve for curve in figure.curves if len(curve.x)]
    if figure.names:
        drawn = _words_above_columns(axes, drawn)
    if not _words_on_lines(axes, drawn):
        _legend(axes, [curve for curve in drawn if curve.label])
    return sheet


def typeset(label: str) -> str:
    """The label with subscripts where it has underscores: da_L/da_l."""
    return re.sub(r"([A-Za-zα-ω])_([A-Za-z0-9]+)", _subscript, label)


def _subscript(found: re.Match) -> str:
    return rf"$\mathregular{{{found[1]}_{found[2] if len(found[2]) == 1 else f'{{{found[2]}}}'}}}$"


NUMBERED_CELLS, NUMBERED_LETTERS = 60, 90
"""As many cells may have their numbers written in them, and a row as many letters: more would run into each other."""


def _heat(sheet, axes, heat: Heat, y: Axis) -> None:
    """The matrix in viridis with a colour bar; where they fit, cells have their numbers written in them."""
    import matplotlib

    values = np.array(heat.values)
    zero = np.isneginf(values)
    finite = values[np.isfinite(values)]
    low, high = heat.colors.range or ((finite.min(), finite.max()) if finite.size else (0.0, 1.0))
    high = high if high > low else low + 1
    colors = matplotlib.colormaps["viridis"].with_extremes(under="#440154", bad="#dddddd")
    shown = np.where(zero, np.nan, values)
    mesh = axes.pcolormesh(_edges(heat.x), _edges(heat.y), shown, cmap=colors, vmin=low, vmax=high, zorder=0,
                           rasterized=True)  # fmt: skip
    axes.pcolormesh(_edges(heat.x), _edges(heat.y), np.where(zero, 0, np.nan), vmin=0, vmax=1, zorder=0.5,
                    rasterized=True, cmap=matplotlib.colormaps["gray"].with_extremes(bad="#00000000"))  # fmt: skip
    axes.grid(False)
    bar = sheet.colorbar(mesh, ax=axes, pad=0.02, aspect=30)
    bar.outline.set_visible(False)
    bar.solids.set_rasterized(True)
    bar.set_label(typeset(heat.colors.label))
    _ticks(bar.ax.yaxis, heat.colors, (low, high))
    if heat.numbered and values.size <= NUMBERED_CELLS:
        words = numerals.size if heat.colors.scale == "decades" else numerals.number
        longest = max((len(words(value)) for value in values[~np.isnan(values)]), default=0)
        fits = longest * values.shape[1] <= NUMBERED_LETTERS
        for (i, j), value in np.ndenumerate(values):
            if fits and not np.isnan(value):
                bright = not zero[i, j] and (value - low) / (high - low) > 0.6
                x_mid, y_mid = (np.mean(_edges(at)[k : k + 2]) for at, k in ((heat.x, j), (heat.y, i)))
                axes.text(x_mid, y_mid, words(value), ha="center", va="center", fontsize=9,
                          color="#222222" if bright else ON_HEAT, zorder=1)  # fmt: skip


def _edges(centres) -> np.ndarray:
    """The borders between cells: half way between their centres, and as far outside at both ends."""
    at = np.asarray(centres, float)
    if len(at) == 1:
        return at[0] + np.array([-0.5, 0.5])
    between = (at[1:] + at[:-1]) / 2
    return np.concatenate([[2 * at[0] - between[0]], between, [2 * at[-1] - between[-1]]])


def _marker(name: str) -> dict:
    """The keywords that make matplotlib draw the marker, which it scales so that its farthest coordinate is ½."""
    from matplotlib.path import Path

    outlines = [outline * (1, -1) for outline in MARKERS[name]]
    path = Path.make_compound_path(*(Path([*outline, outline[0]], closed=True) for outline in outlines))
    return {"marker": path, "markersize": 2 * MARKER_SCALE * np.abs(outlines).max(), "markeredgewidth": 0}


def _curve(axes, curve: Curve, over_heat: bool = False) -> None:
    color = ON_HEAT if over_heat else ink(curve.color).light
    y = np.where(np.isneginf(curve.y), np.nan, curve.y)
    if curve.form == "measurement":
        axes.plot(curve.x, y, linestyle="", color=color, zorder=4, **_marker(ink(curve.color).marker))
    elif curve.form == "dots":
        axes.plot(curve.x, y, "o", color=color, markersize=4, markeredgewidth=0, alpha=0.4, zorder=3)
    else:
        width, style = {"theory": (1.1, "-"), "bound": (1.3, (0, (5, 3))), "line": (2.2, "-")}[curve.form]
        axes.plot(curve.x, y, linestyle=style, color=color, linewidth=width, zorder=2)


def _bars(axes, figure: Figure) -> None:
    share = 0.8 / max(len(figure.bars), 1)
    for i, bars in enumerate(figure.bars):
        at = np.arange(len(bars.values)) + (i - (len(figure.bars) - 1) / 2) * share
        drawn = axes.bar(at, bars.values, share * 0.92, color=ink(bars.color).light, label=bars.label or None, zorder=2)
        words = numerals.size if figure.y.scale == "decades" else numerals.number
        axes.bar_label(drawn, [words(value) for value in bars.values], padding=2, fontsize=9)
    if len(figure.bars) > 1:
        axes.legend(frameon=False)


def _limits(axes, figure: Figure) -> None:
    """Room around the data: the ranges the axes ask for, else the data and a margin; a true zero sits at the bottom.

    A heat map fills its axes to the border.
    """
    if figure.heat:
        for fit, at, wanted in ((axes.set_xlim, figure.heat.x, figure.x.range),
                                (axes.set_ylim, figure.heat.y, figure.y.range)):  # fmt: skip
            fit(wanted or _edges(at)[[0, -1]])
        return
    if figure.names:
        axes.set_xlim(-0.6, len(figure.names) - 0.4)
        axes.xaxis.grid(False)
    else:
        axes.margins(x=0.03)
    axes.margins(y=0.1)
    if figure.x.range and np.ptp(figure.x.range):  # one epoch is no range
        axes.set_xlim(figure.x.range)
    if figure.y.range:
        axes.set_ylim(figure.y.range)
    elif figure.y.scale == "decades":
        axes.set_ylim(ticks.two_decades(*axes.get_ylim()))
    bottom = axes.get_ylim()[0]
    for curve in figure.curves:
        zeros = [x for x, y in zip(curve.x, curve.y, strict=True) if y == -math.inf]
        if zeros:
            axes.plot(zeros, [bottom] * len(zeros), "v", color=ink(curve.color).light, markerfacecolor="white",
                      markersize=7, clip_on=False, zorder=5)  # fmt: skip
            axes.annotate("exactly 0", (zeros[0], bottom), (4, 8), textcoords="offset points", fontsize=9)
    axes.set_ylim(bottom)


def _ticks(axis, what: Axis, limits: tuple[float, float], whole: bool = False) -> None:
    """Powers of ten, whole stages with the first and the last among them, or numbers with a true minus sign."""
    if what.scale == "decades":
        named = ticks.decade_ticks(*limits)
        axis.set_ticks(list(named), list(named.values()))
    elif whole:
        stages = ticks.stage_ticks(math.ceil(limits[0]), math.floor(limits[1]))
        axis.set_ticks(stages, [str(stage) for stage in stages])
    else:
        axis.set_major_formatter(lambda value, _: numerals.number(value, 6))


def _words_above_columns(axes, curves: list[Curve]) -> list[Curve]:
    """Label single points among named columns above everything in their column; the curves, those now without label."""
    left = []
    for curve in curves:
        if len(curve.x) == 1 and curve.label:
            top = max(y for other in curves for x, y in zip(other.x, other.y, strict=True)
                      if len(other.x) == 1 or other.form == "dots" if abs(x - curve.x[0]) < 0.5)  # fmt: skip
            axes.annotate(typeset(curve.label), (curve.x[0], top), (0, 7), textcoords="offset points", ha="center",
                          color=ink(curve.color).light, fontsize=9.5, zorder=6)  # fmt: skip
            curve = replace(curve, label="")
        left.append(curve)
    return left


def _words_on_lines(axes, curves: list[Curve]) -> bool:
    """Write each label beside its curve where it touches nothing; False (and nothing written) if one finds no place."""
    import matplotlib
    from matplotlib.patheffects import withStroke

    traces = [_pixels(axes, curve) for curve in curves]
    area, texts = axes.get_window_extent(), []
    placed = [text.get_window_extent().extents for text in axes.texts]
    for curve, own in zip(curves, traces, strict=True):
        if not curve.label:
            continue
        text = axes.text(0, 0, typeset(curve.label), color=ink(curve.color).light, fontsize=9.5, transform=None,
                         zorder=6, gid=f"halo-{len(texts)}")  # fmt: skip
        if matplotlib.rcParams["svg.fonttype"] == "path":  # the effect would turn the words into shapes
            text.set_path_effects([withStroke(linewidth=2.5, foreground=PAPER)])
        texts.append(text)
        box = text.get_window_extent()
        others = [trace for trace in traces if trace is not own]
        rivals = [trace for other, trace in zip(curves, traces, strict=True) if other.color != curve.color]
        spot = best_spot(own, others, rivals, (box.width, box.height), area, placed, gap=5 * DPI / 100)
        if spot is None:
            for each in texts:
                each.remove()
            return False
        text.set_transform(axes.transAxes)  # the same place in whatever resolution it is saved
        text.set_position(axes.transAxes.inverted().transform((spot[0], spot[1] - box.y0)))
        placed.append((*spot, spot[0] + box.width, spot[1] + box.height))
    return True


def _pixels(axes, curve: Curve) -> np.ndarray:
    """The curve in pixels, densely sampled, (points, 2); a true zero lies on the bottom edge."""
    y = np.where(np.isneginf(curve.y), axes.get_ylim()[0], curve.y)
    points = axes.transData.transform(np.column_stack([curve.x, y]))
    if len(points) == 1 or curve.form == "dots":
        return points
    along = np.linspace(0, len(points) - 1, max(400, len(points)))
    return np.column_stack([np.interp(along, np.arange(len(points)), column) for column in points.T])


def _legend(axes, curves: list[Curve]) -> None:
    """The fallback, where lines bunch: a legend built from the same forms."""
    from matplotlib.lines import Line2D

    handles = []
    for curve in curves:
        color, marker = ink(curve.color)[::2]
        style = {"theory": {"linewidth": 1.1}, "bound": {"linestyle": (0, (5, 3))}, "line": {"linewidth": 2.2}}
        form = style.get(curve.form) or {"linestyle": "", **_marker(marker)}
        handles.append(Line2D([], [], color=color, label=typeset(curve.label), **form))
    axes.legend(handles=handles, frameon=True, framealpha=0.9, edgecolor="none", fontsize=9.5, loc="best")
