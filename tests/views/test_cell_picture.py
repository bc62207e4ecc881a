"""The drawing of the LSTM's cell: it can be read by machines, by ear, in both themes and on a phone."""

import re
from xml.etree import ElementTree

import pytest

from vgcourse.views import cell_picture
from vgcourse.views.cell_picture import HEIGHT, WIDTH, lstm_picture

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def root():
    return ElementTree.fromstring(lstm_picture().svg)


def test_it_is_a_picture_with_words(root):
    assert root.get("role") == "img"
    assert root.get("aria-label") == lstm_picture().alt == cell_picture.ALT
    assert repr(lstm_picture()).startswith("Drawing: One step of an LSTM")


def test_every_part_of_the_formulas_is_there(root):
    said = {re.sub(r"[\u200b\s]", "", "".join(text.itertext())) for text in root.iter(f"{SVG}text")}
    assert {"ft", "it", "zt", "ot", "ct−1", "ct", "ht−1", "ht", "xt"} <= said
    assert [text for text in said if text == "σ"] and "tanh" in said


def test_the_line_of_the_cell_meets_two_nodes_and_no_box(root):
    """c_t = f c_{t−1} + i z: on the line one product and one sum."""
    nodes = [c for c in root.iter(f"{SVG}circle") if float(c.get("cy")) == cell_picture._LINE]
    assert len(nodes) == 2
    for box in root.iter(f"{SVG}rect"):
        assert not float(box.get("y")) <= cell_picture._LINE <= float(box.get("y")) + float(box.get("height"))


def test_nothing_leaves_the_picture_and_no_colour_is_fixed(root):
    for node in root.iter():
        for name, most in (("x", WIDTH), ("y", HEIGHT), ("cx", WIDTH), ("cy", HEIGHT)):
            assert 0 <= float(node.get(name, 0)) <= most
    html = lstm_picture().html()
    assert "jp-theme-light='false'" in html and "currentColor" in html
    assert "http" not in html.replace("http://www.w3.org/2000/svg", "")


def test_words_are_readable_on_a_phone():
    """9 px where 390 pixels are the page and 350 the cell."""
    sizes = [int(size) for size in re.findall(r"font(?:-size=\"|: )(\d+)", lstm_picture().html())]
    assert min(sizes) * 350 / WIDTH >= 9
