"""Pictures of lesson 11: what they say is what the data say; the explorer is measurement and theory."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_11.alike import alike, collapse, predicted_alike
from vgcourse.experiments.lesson_11.branches import Growth
from vgcourse.experiments.lesson_11.edge import EdgeDescent
from vgcourse.experiments.lesson_11.memory import Memory, predicted_memory
from vgcourse.experiments.lesson_11.widths import Moved
from vgcourse.inputs import BadInput
from vgcourse.views import today_plots as plots
from vgcourse.views.explorers import transformer


@pytest.fixture(scope="module")
def found():
    given = {"blocks": 6, "place": "post"}
    return alike(seed=range(3), **given), predicted_alike(**given)


def test_measurement_over_theory(found):
    markers, line = plots.alike_figure({"post-LN": found}, "Alike").curves
    np.testing.assert_allclose(markers.y, np.median(found[0].log10_share, 0))
    np.testing.assert_allclose(line.y, found[1].log10_share)
    assert (markers.form, line.form, markers.color) == ("measurement", "theory", "sigmoid")
    alone = alike(seed=range(3), blocks=6, skip=0), predicted_alike(blocks=6, skip=0)
    assert len(plots.alike_figure({"attention alone": alone}).curves[0].x) <= 3, "rounding is not drawn"


def test_queries_keys_and_values_have_their_own(found):
    figure = plots.queries_figure(found[0])
    assert [curve.label for curve in figure.curves] == ["W_V", "W_K", "W_Q"]
    assert len({curve.color for curve in figure.curves}) == 3
    np.testing.assert_allclose(figure.curves[0].y, np.median(found[0].log10_dV, 0))


def test_the_collapse_is_drawn_as_powers_of_ten_lost():
    measured, law, floor = plots.collapse_figure(collapse(5, seeds=range(5))).curves
    np.testing.assert_allclose(np.diff(law.y), np.log10(3))
    assert measured.y[-1] == pytest.approx(np.log10(59), abs=0.05) and floor.form == "bound"


def test_memory_is_drawn_over_its_formula():
    runs = {λ: Memory(*(np.full(3, value) for value in predicted_memory(λ))) for λ in (0.9, 0.99)}
    h2, h2_line, s2, s2_line, _ = plots.memory_figure(runs).curves
    np.testing.assert_allclose(h2.y, h2_line.y)
    np.testing.assert_allclose(s2.y, s2_line.y)
    np.testing.assert_allclose(h2.x, [1, 2])


def test_other_pictures_say_what_they_show():
    moved = Moved("μP", np.array([64, 256]), np.array([[-1.0, -1.0], [-0.4, -0.4]]))
    assert "to the power 1" in plots.width_figure({"μP": moved}).description
    descent = EdgeDescent(0.1, np.arange(0, 200, 50), np.ones((3, 4)), np.tile([5.0, 12, 19, np.nan], (3, 1)))
    figure = plots.edge_figure({0.1: descent})
    assert figure.curves[1].y == (20, 20) and len(figure.curves[0].x) == 3 and "19" not in repr(figure)
    growth = Growth(np.tile(1.0 + np.arange(9), (3, 1)), np.tile(1 / (1.0 + np.arange(9)), (3, 1)))
    for field, last in (("variance", 9), ("branch", 1 / 9)):
        assert plots.pre_ln_figure({"pre-LN": growth}, field).curves[0].y[-1] == pytest.approx(np.log10(last))


NEED_SOMETHING = (plots.alike_figure, plots.memory_figure, plots.edge_figure, plots.width_figure, plots.pre_ln_figure)


@pytest.mark.parametrize("wrong", [*(lambda f=f: f({}) for f in NEED_SOMETHING), lambda: plots.collapse_figure([[]])])
def test_nothing_to_draw_gets_a_sentence(wrong):
    with pytest.raises(BadInput, match="needs"):
        wrong()


@pytest.fixture(scope="module")
def explorer():
    return transformer.transformer_explorer()


@pytest.mark.parametrize(
    "at", [{}, {"place": "none", "strength": 0.3, "blocks": 8}, {"kind": "with skips and MLPs", "sharpness": 0.5}]
)
def test_every_row_of_the_explorer_is_measurement_and_theory(explorer, at):
    start = {name: control.start for name, control in explorer._controls.items()}
    explorer.move(**{**start, **at})
    now, curves = explorer.values, explorer.curves()
    given = {name: now[name] for name in ("strength", "sharpness", "blocks")}
    given |= {**transformer.KINDS[now["kind"]], "place": transformer.PLACES[now["place"]]}
    measured, predicted = alike(**given), predicted_alike(**given)
    for name, expected in (("share", measured.log10_share), ("dh", measured.log10_dh), ("dQ", measured.log10_dQ),
                           ("dV", measured.log10_dV), ("share_theory", predicted.log10_share)):  # fmt: skip
        np.testing.assert_allclose(curves[name][: now["blocks"]], expected, atol=2e-3)
        assert np.isnan(curves[name][now["blocks"] :]).all()


def test_the_explorer_compiles_once(explorer):
    explorer.curves()
    with compiles_nothing():
        for place in transformer.PLACES:
            explorer.curves(place=place, blocks=np.int64(12), strength=0.5, kind="attention alone", sharpness=5.0)
