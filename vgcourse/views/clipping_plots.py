"""Pictures of clipping: a cliff with the ways over it, and how far each way of clipping turns a gradient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from vgcourse.experiments.lesson_07.clipping import Walk, cliff
from vgcourse.inputs import BadInput
from vgcourse.views.figure import Axis, Curve, Figure, Heat
from vgcourse.views.numerals import number
from vgcourse.views.runs import TitleOnly, median_and_band

COLORS = {"value": "sigmoid", "array": "tanh", "global": "relu"}
WORDS = {"value": "by value", "array": "array by array", "global": "by global norm"}


def cliff_figure(
    walks: Mapping[str, Walk], ws: Sequence[float], bs: Sequence[float], title: str = "", printed: int = 4
) -> Figure:
    """The loss of the recurrent unit over (w, b) as colours, and up to two walks over it; prints its title alone."""
    if not 1 <= len(walks) <= 2 or any(np.ndim(walk.w) != 1 for walk in walks.values()):
        raise BadInput("cliff_figure needs one walk or two, with a name each; take one row of several.")
    curves, said = [], []
    for form, (name, walk) in zip(("bound", "line"), walks.items(), strict=False):
        inside = np.isfinite(walk.w) & np.isfinite(walk.b)
        curves.append(Curve(np.asarray(walk.w)[inside], np.asarray(walk.b)[inside], name, form))
        said.append(f"{name} ends at w = {number(walk.w[-1], 1)}, b = {number(walk.b[-1], 1)}")
    curves.append(Curve([walk.w[0]], [walk.b[0]], "start", "measurement"))
    heat = Heat(ws, bs, cliff(ws, bs), Axis("loss"), printed=printed)
    finding = title or "Two ways over a cliff"
    y = Axis("b", range=(min(bs), max(bs)))
    alt = f"{finding}. The loss is low right of a wall and high left of it; {'; '.join(said)}."
    return TitleOnly(finding, Axis("w", range=(min(ws), max(ws))), y, tuple(curves), heat=heat, alt=alt)


def direction_figure(cosines: Mapping[str, np.ndarray], shares: Sequence[float], title: str = "") -> Figure:
    """The cosine of a gradient with its clipped self, over the threshold: medians and 5–95 % of the seeds.

    cosines: "value", "array" or "global" → what `directions` gave for these shares, (seeds, shares).
    """
    if not cosines or any(np.shape(values)[1:] != (len(shares),) for values in cosines.values()):
        raise BadInput("direction_figure needs for each way of clipping the cosines (seeds, shares) of these shares.")
    at, curves, bands, said = np.arange(len(shares)), [], [], []
    for how, values in cosines.items():
        curve, band = median_and_band(at, values, how, COLORS.get(how), label=WORDS.get(how, how))
        curves.append(curve)
        bands.append(band)
        ends = f"{number(curve.y[0])} at {number(shares[0], 3)}, {number(curve.y[-1])} at {number(shares[-1], 3)}"
        said.append(f"{how}: {ends}")
    finding = title or "By value turns the gradient"
    x = Axis("threshold c, as a share", names=tuple(number(float(share), 3) for share in shares))
    alt = f"{finding}. {'; '.join(said)}."
    return Figure(finding, x, Axis("cosine with the gradient", range=(0, 1.08)), tuple(curves), tuple(bands), alt=alt)
