"""The explorer and the pictures of chains over time."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_08 import lags
from vgcourse.experiments.lesson_08.lags import cell_paths, lag_profile
from vgcourse.experiments.lesson_08.remembering import Remembered
from vgcourse.inputs import BadInput
from vgcourse.views.explorers.recurrent import CELLS, recurrent_explorer
from vgcourse.views.lag_plots import lag_figure, learning_figure, path_figure, step_figure
from vgcourse.views.look import SERIES

START = {"cell": "lstm", "forget_bias": 1.0, "lag": 40, "weight_scale": 0.8}


@pytest.fixture(scope="module")
def explorer():
    return recurrent_explorer()


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("turned", [{}, {"forget_bias": 3.0, "lag": 100}, {"weight_scale": 0.4, "lag": 10}])
def test_every_row_is_the_measurement_and_the_theory(explorer, cell, turned):
    at = {**START, "cell": cell, **turned}
    row, there = np.array([*explorer.curves(**at).values()]), slice(-(at["lag"] // 2) - 1, None)
    given = (cell, at["lag"], at["forget_bias"], at["weight_scale"], 0)
    h = lag_profile(*given, part="h" if cell == "lstm" else "state").log10_dh[::2]
    np.testing.assert_allclose(row[0, there], h, atol=2e-3)
    if cell == "lstm":
        np.testing.assert_allclose(row[1, there], lag_profile(*given, part="c").log10_dh[::2], atol=2e-3)
    steps = np.arange(at["lag"], -1, -2)
    if cell in ("lstm", "gru"):
        np.testing.assert_allclose(row[2, there], lags.log10_path(at["forget_bias"], steps), atol=1e-5)
        assert np.isnan(row[3]).all()
    else:
        assert np.isnan(row[1:3]).all()
        assert (row[0, there] <= row[3, there] + 1e-3).all(), "a bound"
    assert np.isnan(row[:, : -(at["lag"] // 2) - 1]).all()


def test_a_slider_compiles_nothing_and_a_draw_changes_the_net(explorer):
    start = explorer.curves()
    with compiles_nothing():
        explorer.curves(forget_bias=5.0, lag=10, weight_scale=3.0)
        again = recurrent_explorer().at(draw=1)
        assert abs(again.curves()["h"][0] - start["h"][0]) > 0.01
    assert "of the gradient" in explorer.figure().title
    assert {*CELLS} <= {*SERIES}, "each cell has a look of its own"


def test_pictures_say_their_ends():
    figure = lag_figure(
        {"LSTM": lag_profile("lstm", 30, 1, seed=range(4)), "identity RNN": lag_profile("irnn", 30)}, "t"
    )
    assert [curve.color for curve in figure.curves] == ["lstm", "irnn"]
    assert figure.curves[0].x == (-30, -25, -20, -15, -10, -5, 0) and "30 steps before the end: LSTM" in figure.alt
    assert figure.curves[0].y[-1] == pytest.approx(0, abs=1e-6)
    paths = path_figure({0: cell_paths(20, 0, seeds=range(3))}, "t")
    assert [curve.form for curve in paths.curves] == ["measurement", "line", "theory"]
    assert paths.curves[2].y[0] == pytest.approx(-20 * np.log10(2))


def test_two_nets_of_one_cell_have_different_inks():
    nets = {f"LSTM, b = {b}": lag_profile("lstm", 10, float(b), seed=range(3)) for b in (0, 1)}
    plain, closed = (curve.color for curve in lag_figure({"GRU": lag_profile("gru", 10), **nets}).curves[1:])
    assert plain == "lstm" != closed and SERIES[plain].marker != SERIES[closed].marker


def test_the_spreads_of_many_nets_stand_side_by_side():
    nets = {name: lag_profile(name, 30, seed=range(3)) for name in ("rnn", "gru", "irnn", "orthogonal")}
    ranges = sorted((min(band.x), max(band.x)) for band in lag_figure(nets).bands)
    assert len(ranges) == 12 and all(left[1] < right[0] for left, right in zip(ranges, ranges[1:], strict=False))
    assert all(max(band.x) - min(band.x) > 20 for band in lag_figure(dict(list(nets.items())[:2])).bands)


def test_the_bound_is_above_the_measurement():
    measured, bound, radius, _ = step_figure("sigmoid_rnn", (0.5, 2.0), 0.25, "t").curves
    assert (np.array(measured.y) < bound.y).all() and (np.array(radius.y) < bound.y).all()


def test_a_training_is_drawn_in_means_of_25():
    loss = np.tile(np.r_[np.full(25, 0.1), np.full(30, 0.01)], (3, 1))
    figure = learning_figure({"GRU": Remembered(loss, loss * np.nan, [], True)}, "t", guessing=1 / 6)
    assert figure.curves[0].x == (25, 50) and figure.curves[0].y == pytest.approx((-1, -2))
    assert figure.curves[1].y[0] == pytest.approx(np.log10(1 / 6)) and "GRU" in figure.alt
    assert "0.01" not in repr(figure), "a training differs from machine to machine"


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: lag_figure([1]), "The profiles must be what a dict"),
        (lambda: lag_figure({"a": 1}), "The profile 'a' must be what vg.lag_profile"),
        (lambda: path_figure({}), "path_figure needs a dict"),
        (lambda: learning_figure({"a": 1}, "t"), "The run 'a' must be what vg.remember"),
    ],
)
def test_bad_input_is_one_sentence(call, words):
    with pytest.raises(BadInput, match=words):
        call()
