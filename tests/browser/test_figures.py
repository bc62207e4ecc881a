"""Still pictures in a notebook that nobody has run yet: they follow the theme, and can be read on a phone."""

import io
from pathlib import Path

import nbformat
import numpy as np
import outside
import pytest
from PIL import Image

from vgcourse.staff.notebooks import METADATA
from vgcourse.views.figure import NARROWEST, Axis, Curve, Figure

evidence = outside.evidence(__file__, "chromium", without=outside.CLINIC)

FIGURE = Figure(
    "A finding", Axis("layer l"), Axis("size", "decades"), [Curve([1, 2, 3], [-6, -3, 0], "dL/dh", "line", "sigmoid")]
)

PAPER = {"Light": (255, 255, 255), "Dark": (17, 17, 17)}
INK = {"Light": (213, 94, 0), "Dark": (240, 128, 60)}


@pytest.fixture
def stored(notebook, tmp_path):
    """A notebook with the figure in its output, as it came: JupyterLab does not trust it."""

    def open_(**options):
        v4 = nbformat.v4
        cell = v4.new_code_cell("figure", outputs=[v4.new_output("display_data", FIGURE._repr_mimebundle_())])
        path = Path(tmp_path) / "stored.ipynb"
        nbformat.write(v4.new_notebook(cells=[cell], metadata=METADATA), path)
        shown = notebook(path, **options)
        shown.page.wait_for_function("() => document.querySelector('.jp-OutputArea img')?.complete")
        return shown

    return open_


def inked(look, theme):
    """Whether that many pixels have the ink of the curve."""
    return (np.abs(look - INK[theme]).sum(-1) < 60).sum() > 300


def test_it_follows_the_theme(stored):
    shown = stored()
    picture = shown.page.locator(".jp-OutputArea img")
    looks = {}
    for theme in ("Light", "Dark"):
        shown.theme(f"JupyterLab {theme}")
        for _ in range(100):  # a picture is painted some time after it is there, and after its style has changed
            looks[theme] = np.asarray(Image.open(io.BytesIO(picture.screenshot())).convert("RGB")).astype(int)
            if tuple(looks[theme][3, 3]) == PAPER[theme] and inked(looks[theme], theme):
                break
            shown.page.wait_for_timeout(100)
        shown.screenshot(f"figure_{theme.lower()}")
    shown.theme("JupyterLab Light")
    assert {theme: tuple(look[3, 3]) for theme, look in looks.items()} == PAPER
    for theme, look in looks.items():
        assert inked(look, theme), f"the curve has not the ink of the theme {theme}"


def test_on_a_phone_its_words_keep_their_size_and_it_is_scrolled(stored):
    shown = stored(viewport=(390, 800))
    box = shown.page.locator(".jp-OutputArea img").bounding_box()
    assert box["width"] >= NARROWEST and 1.7 < box["width"] / box["height"] < 1.9
    scrolls = "e => [e.scrollWidth > e.clientWidth, getComputedStyle(e).overflowX]"
    assert shown.page.locator(".jp-OutputArea figure").evaluate(scrolls) == [True, "auto"]
