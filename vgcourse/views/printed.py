"""How a figure prints its numbers: few of them, and each rounded to what holds on any machine."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from vgcourse.views.figure import Axis, Figure, Heat


def text(figure: Figure) -> str:
    """What `repr` of the figure is: its title, its axes, and every series."""
    lines = [f"Figure: {figure.title}", f"  {figure.y.label} over {figure.x.label}"]
    if figure.heat:
        lines += _heat_lines(figure, figure.heat)
    for curve in figure.curves:
        if curve.form == "dots" and figure.x.names:  # a run each: one alone may hang on the last bits
            lines += [f"  dots {name}: {n}" for name, n in Counter(figure.x.names[round(x)] for x in curve.x).items()]
            continue
        name = curve.label if curve.label.startswith(curve.form) else f"{curve.form} {curve.label}".rstrip()
        lines.append(f"  {name}: {_points(figure, curve.x, curve.y)}")
    for band in figure.bands:
        low, high = (_points(figure, band.x, edge) for edge in (band.low, band.high))
        lines.append(f"  band {band.label}: {low} to {high}")
    for bars in figure.bars:
        texts = zip(bars.labels, rounded(bars.values, figure.y.scale), strict=True)
        lines.append(f"  bars {bars.label}: " + ", ".join(f"{label}: {text}" for label, text in texts))
    return "\n".join(lines)


def _points(figure: Figure, x: tuple[float, ...], y: Sequence[float], axis: Axis | None = None) -> str:
    axis = axis or figure.y
    over = [value > axis.sure_to for value in y]
    told = [i for i in range(len(y)) if not (over[i] and i and over[i - 1])]
    shown = [told[i] for i in sampled(len(told), figure.printed)]
    at, values = rounded(x, figure.x.scale), rounded([min(value, axis.sure_to) for value in y], axis.scale)
    if figure.x.names:
        at = [figure.x.names[round(value)] for value in x]
    return ", ".join(f"{at[i]}: {'over ' * over[i]}{values[i]}" for i in shown)


def _heat_lines(figure: Figure, heat: Heat) -> list[str]:
    rows, columns = (sampled(len(at), heat.printed) for at in (heat.y, heat.x))
    names = list(figure.y.names) or rounded(heat.y, figure.y.scale)
    lines = [f"  colours {heat.colors.label}, for {figure.y.label}:"]
    for i in rows:
        here = [heat.values[i][j] for j in columns]
        shown = _points(figure, tuple(heat.x[j] for j in columns), here, heat.colors)
        lines.append(f"  {names[i]}: {shown}")
    return lines


def sampled(count: int, most: int) -> list[int]:
    """At most `most` of 0 … count − 1, evenly, with the first and the last."""
    return np.unique(np.linspace(0, count - 1, min(most, count)).round().astype(int)).tolist()


def rounded(values: Sequence[float], scale: str) -> list[str]:
    """What holds on any machine: decades to one place; other numbers to two digits, and 1/1000 of the largest."""
    if scale == "decades":
        return [
            "0" if value == -math.inf else "none" if math.isnan(value) else f"10^{round(value, 1) + 0.0:.1f}"
            for value in values
        ]
    largest = max((abs(value) for value in values if math.isfinite(value)), default=0.0)
    places = 3 - math.ceil(math.log10(largest)) if largest > 0 else 0
    return [
        "none" if math.isnan(value) else f"{round(float(f'{value:.2g}') if value % 1 else value, places) + 0.0:g}"
        for value in values
    ]
