"""A marker is one table of corners: the browser's path goes round them, and matplotlib fills what they enclose."""

import io
import re

import numpy as np
import pytest
from PIL import Image

from vgcourse.views import look
from vgcourse.views.draw import DPI, MARKER_SCALE
from vgcourse.views.figure import Axis, Curve, Figure

every = pytest.mark.parametrize("name", look.MARKERS)


def area(outlines):
    """What the outlines enclose, in square pixels; a hole goes round the other way and counts against it."""
    x, y = (np.concatenate([np.column_stack([o[:, i], np.roll(o[:, i], -1)]) for o in outlines]) for i in (0, 1))
    return abs(np.sum(x[:, 0] * y[:, 1] - x[:, 1] * y[:, 0])) / 2


@every
def test_the_path_of_the_browser_goes_round_the_corners(name):
    start, outlines = np.zeros(2), []
    for outline in re.findall("m([^z]+)z", look.svg_path(name)):
        steps = np.array([[float(number) for number in step.split()] for step in outline.split("l")])
        outlines.append(start + np.cumsum(steps, axis=0))
        start = outlines[-1][0]
    for path, corners in zip(outlines, look.MARKERS[name], strict=True):
        np.testing.assert_allclose(path, corners, atol=0.07)


@every
def test_a_marker_is_neither_a_dot_nor_a_picture(name):
    assert 3 < np.abs(np.concatenate(look.MARKERS[name])).max() < 5.5


@pytest.mark.parametrize("name", ["wedge", "ring", "star", "left"])
def test_matplotlib_fills_what_the_corners_enclose(name, monkeypatch):
    monkeypatch.setitem(look.SERIES, "it", look.Ink("#ff0000", "#ff0000", name))
    figure = Figure("One", Axis("x", range=(0, 2)), Axis("y", range=(0, 2)), [Curve([1], [1], "", color="it")])
    red, green, _ = np.moveaxis(np.asarray(Image.open(io.BytesIO(figure.png())).convert("RGB"), float), -1, 0)
    filled = np.where(red > 200, 1 - green / 255, 0) * (red - green > 30)
    pixel = DPI / 72 * MARKER_SCALE
    assert filled.sum() / pixel**2 == pytest.approx(area(look.MARKERS[name]), rel=0.1)
    rows, columns = (np.flatnonzero(filled.sum(axis) > 1) for axis in (1, 0))
    middle = filled[rows.mean().round().astype(int), columns.mean().round().astype(int)]
    assert (middle < 0.1) == (name == "ring")
    if name == "wedge":
        assert filled[rows[0] : rows[0] + 4].sum() > 2 * filled[rows[-1] - 3 : rows[-1] + 1].sum(), (
            "it points downwards"
        )
