"""Pictures of runs: the median and the band are the runs', the colour is that of what a name speaks of."""

import numpy as np
import pytest

from vgcourse.views.figure import Axis, Curve, Figure
from vgcourse.views.lag_plots import CELLS
from vgcourse.views.residual_plots import COLORS
from vgcourse.views.runs import MediansFigure, TitleOnly, color_of, column, median_and_band, spread


def test_the_band_leaves_a_twentieth_on_each_side():
    runs = np.arange(101.0)[:, None] + [0, 1000]
    curve, band = median_and_band([1, 2], runs, "it", "relu")
    assert (curve.y, band.low, band.high) == ((50, 1050), (5, 1005), (95, 1095))
    assert (curve.label, band.label) == ("it", "it, 5–95 % of seeds") and curve.color == band.color == "relu"
    curve, band = median_and_band([2], spread(runs, outside=25).at([1]), "it", None, label="", of="runs", outside=25)
    assert (curve.y, band.low, curve.label, band.label) == ((1050,), (1025,), "", "it, 25–75 % of runs")


def test_a_true_zero_stays_one_and_warns_of_nothing():
    assert spread(np.full((3, 2), -np.inf)).middle.tolist() == [-np.inf] * 2


def test_a_column_is_its_runs_and_their_median():
    dots, middle = column(2, [1.0, 5.0, 3.0], "tanh", "three")
    assert dots.form == "dots" and dots.y == (1, 5, 3) and dots.x == pytest.approx((1.8, 2, 2.2))
    assert (middle.x, middle.y, middle.label) == ((2,), (3,), "three")
    assert column(2, [7.0], None)[0].x == (2,) and column(2, [7.0, 8.0], None, beside=[0, 1])[0].x == (0, 1)


@pytest.mark.parametrize(
    ("name", "words", "color"),
    [
        ("relu, σw = √2", None, "relu"),
        ("Leaky ReLU", None, "leaky_relu"),  # the longest, not the first
        ("batch norm, 20 layers", None, "batch_norm"),
        ("sigmoid, re-initialised", None, "sigmoid"),
        ("one width", None, None),
        ("tanh RNN", CELLS, "rnn"),
        ("identity ReLU RNN", CELLS, "irnn"),
        ("orthogonal tanh RNN", CELLS, "orthogonal"),
        ("residual, α = 1/√L", COLORS, "scaled"),
        ("24 layers, mean off", COLORS, "factor"),
    ],
)
def test_a_name_has_the_colour_of_what_it_speaks_of(name, words, color):
    assert color_of(name, words) == color


def test_what_differs_from_machine_to_machine_is_not_printed():
    curve, band = median_and_band([1, 2], np.arange(40.0).reshape(20, 2), "it", None)
    parts = "A title", Axis("x"), Axis("y"), [curve], [band]
    assert repr(TitleOnly(*parts)) == "Figure: A title\n  y over x; the numbers are in the picture"
    assert repr(MediansFigure(*parts)) == repr(Figure("A title", Axis("x"), Axis("y"), [Curve([1, 2], [19, 20], "it")]))
    assert "band" in repr(Figure(*parts)) and MediansFigure(*parts).png() == Figure(*parts).png()
