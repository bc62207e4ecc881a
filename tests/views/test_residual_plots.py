"""Pictures of residual networks: what they say is what the data say; the explorer is measurement and theory."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_09.depth_race import Raced
from vgcourse.experiments.lesson_09.residuals import passage, predicted_passage
from vgcourse.experiments.lesson_09.shattered import GRID
from vgcourse.experiments.lesson_09.skips import Slope
from vgcourse.inputs import BadInput
from vgcourse.views import residual_plots as plots
from vgcourse.views.explorers import residual as explorers


@pytest.fixture(scope="module")
def pairs():
    return {"residual, α = 1": (passage(seed=range(3), blocks=12), predicted_passage(blocks=12))}


def test_the_variance_starts_at_1_and_its_theory_doubles(pairs):
    figure = plots.passage_figure(pairs, "variance", "It doubles")
    markers, line = figure.curves
    assert (markers.x[0], markers.y[0], markers.x[-1]) == (0, 0, 12) and markers.color == "residual"
    np.testing.assert_allclose(line.y, np.arange(13) * np.log10(2), atol=1e-3)
    assert "theory 1 to 4100" in figure.description and figure.png()[:4] == b"\x89PNG"


def test_the_gradient_starts_at_the_first_block(pairs):
    markers, line = plots.passage_figure(pairs, "gradient").curves
    assert markers.x[0] == 1 and line.y[-1] == 0 and line.y[0] == pytest.approx(11 * np.log10(2), abs=1e-3)


def test_races_print_no_numbers_and_say_their_medians():
    run = Raced(*[np.array([0.31, 0.5, 0.92])] * 2, np.zeros((3, 4)), *[np.zeros(3)] * 2)
    figure = plots.race_figure({"plain": run, "residual, 1/√L": run})
    assert "0.5" not in repr(figure) and "plain 0.5" in figure.description
    assert [curve.color for curve in figure.curves[1:]] == ["linear", "linear", "scaled", "scaled"]
    assert figure.png()[:4] == b"\x89PNG"


def test_slopes_on_the_grid():
    rows = np.random.default_rng(0).normal(size=(4, len(GRID)))
    figure = plots.grid_figure({"one layer": np.cumsum(rows, 1), "24 layers, mean off": rows})
    assert figure.y.names == ("24 layers, mean off", "one layer") and figure.curves[0].color == "factor"
    lags = plots.autocorrelation_figure({"24 layers, mean off": rows})
    assert abs(lags.curves[1].y[1]) < 0.1 and lags.curves[1].y[0] == 1 and "lag 1" in lags.description


def test_the_law_of_the_last_block_is_drawn_from_the_first_depth_on():
    blocks = np.array([2, 8, 32])
    found = {
        f"{p}-LN": Slope(p, blocks, -e * np.log10(blocks)[:, None] - [[1.0]]) for p, e in (("pre", 0.5), ("post", 0))
    }
    figure = plots.last_block_figure(found)
    for measured, law in zip(figure.curves[::2], figure.curves[1::2], strict=True):
        np.testing.assert_allclose(measured.y, law.y)
    assert "pre-LN goes as L to the power −0.5" in figure.description


@pytest.mark.parametrize("wrong", [lambda: plots.passage_figure({}), lambda: plots.race_figure({})])
def test_nothing_to_draw_gets_a_sentence(wrong):
    with pytest.raises(BadInput, match="needs name →"):
        wrong()


@pytest.mark.parametrize(
    "at", [{}, {"blocks": 50, "strength": 0.1}, {"normalisation": "batch norm", "skip": "without", "blocks": 3}]
)
def test_every_row_of_the_explorer_is_measurement_and_theory(at):
    explorer = explorers.residual_explorer()
    explorer.move(**at)
    now, curves = explorer.values, explorer.curves()
    given = {**now, "skip": explorers.SKIPS[now["skip"]], "normalisation": explorers.NORMS[now["normalisation"]]}
    measured, predicted = passage(**given), predicted_passage(**given)
    for name, expected in (("h", measured.log10_h), ("dh", measured.log10_dh), ("h_theory", predicted.log10_h),
                           ("dh_theory", predicted.log10_dh)):  # fmt: skip
        np.testing.assert_allclose(curves[name][: now["blocks"]], expected, atol=2e-3)
        assert np.isnan(curves[name][now["blocks"] :]).all()


def test_the_explorer_compiles_once():
    explorer = explorers.residual_explorer()
    explorer.curves()
    with compiles_nothing():
        for α in (0, 0.5, np.float64(1.0)):
            explorer.curves(strength=α, blocks=np.int64(30), normalisation="layer norm", skip="without")
    assert explorer.figure(strength=0.0, blocks=50).title == "The first block gets all of the gradient"


def test_the_tree_of_ways_doubles_at_every_block():
    figure = plots.paths_figure(5)
    for l in range(5):
        arms = [curve for curve in figure.curves if curve.x == (l, l + 1)]
        assert (len({arm.y[0] for arm in arms}), len({arm.y[1] for arm in arms})) == (2**l, 2 ** (l + 1))
    assert {curve.label for curve in figure.curves} == {"", "over the skip, times 1", "through the branch, times ∂F"}
    assert "1, 2, 4, 8, 16, 32" in figure.description and figure.title.startswith("5 blocks, 32 ways")
    with pytest.raises(BadInput, match="The number of blocks"):
        plots.paths_figure(7)
