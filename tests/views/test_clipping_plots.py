"""Pictures and explorer of clipping."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_07 import clipping
from vgcourse.inputs import BadInput
from vgcourse.views import clipping_plots as plots
from vgcourse.views.explorers import clipping as explored


def test_the_cliff_figure_holds_the_loss_and_the_walks_and_prints_neither():
    walk = clipping.walk("global", 0.1, steps=20)
    figure = plots.cliff_figure({"clipped": walk}, np.linspace(4, 7, 9), np.linspace(-3, -2, 7))
    np.testing.assert_allclose(figure.curves[0].x, walk.w)
    np.testing.assert_allclose(figure.heat.values, clipping.cliff(np.linspace(4, 7, 9), np.linspace(-3, -2, 7)))
    assert figure.png()[:4] == b"\x89PNG" and "clipped ends at" in figure.description
    assert len(repr(figure).splitlines()) == 2
    with pytest.raises(BadInput, match="one walk or two"):
        plots.cliff_figure({}, [1, 2], [1, 2])


def test_the_direction_figure_holds_medians():
    figure = plots.direction_figure({"value": np.array([[0.5, 1.0], [0.6, 1.0], [0.9, 1.0]])}, (0.01, 1.0))
    assert figure.curves[0].y == (0.6, 1.0) and figure.names == ("0.01", "1")
    assert figure.png()[:4] == b"\x89PNG" and "value: 0.6 at 0.01" in figure.description
    with pytest.raises(BadInput, match="direction_figure needs"):
        plots.direction_figure({}, (1.0,))


@pytest.mark.parametrize("at", [{}, {"how": "global", "threshold": 0.01}, {"how": "value", "rate": 0.5, "w": 5.5}])
def test_every_row_of_the_explorer_is_a_walk(at):
    explorer = explored.clipping_explorer()
    explorer.move(**at)
    now, curves = explorer.values, explorer.curves()
    start = (now["w"], clipping.ABOVE_THE_FOOT[1])
    walk = clipping.walk(now["how"], now["threshold"], now["rate"], start, explored.STEPS + 1)
    early = slice(0, 8)  # before the wall, where last digits decide nothing
    np.testing.assert_allclose(10 ** curves["loss"][early], walk.loss[early], rtol=1e-2)
    np.testing.assert_allclose(10 ** curves["norm"][early], walk.norm[early], rtol=1e-2)
    assert np.all(curves["step"] <= curves["norm"] + np.log10(now["rate"]) + 1e-3), "never longer than without"
    if now["how"] == "global":
        assert np.max(curves["step"]) <= np.log10(now["rate"] * now["threshold"]) + 1e-3
    assert len(repr(explorer).splitlines()) == 1
    with compiles_nothing():
        explorer.curves(how="value", threshold=0.1, rate=0.1, w=6.0)
