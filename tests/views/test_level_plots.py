"""Pictures of levels: they hold the medians and the theory, and print nothing that differs between machines."""

import numpy as np
import pytest

from vgcourse.experiments.lesson_10 import chunker, greedy
from vgcourse.experiments.lesson_10.level_profile import level_profile
from vgcourse.inputs import BadInput
from vgcourse.measuring import edge
from vgcourse.nets.tasks import digits
from vgcourse.views import level_plots as plots
from vgcourse.views.explorers import levels


@pytest.fixture(scope="module")
def profile():
    return level_profile(digits()._replace(x=digits().x[:100], y=digits().y[:100]), greedy.untrained(range(3)))


@pytest.mark.parametrize(("field", "end"), [("dh", -1), ("sd", 0)])
def test_the_level_figure_holds_medians_and_a_line_of_the_right_slope(profile, field, end):
    figure = plots.level_figure({"Glorot": profile}, field, gains={"Glorot": 1.0})
    measured, theory = figure.curves
    np.testing.assert_allclose(measured.y, np.median(getattr(profile, f"log10_{field}"), 0))
    assert theory.form == "theory" and theory.y[end] == pytest.approx(measured.y[end])
    slope = 0.5 * np.log10(edge.phase("sigmoid", 1.0).chi)
    np.testing.assert_allclose(np.diff(theory.y), -slope if field == "dh" else slope, rtol=1e-6)
    assert figure.png()[:4] == b"\x89PNG" and "layer 5" in figure.description


def test_single_trainings_are_not_printed():
    shares = {"Glorot": np.array([0.1, 0.11, 0.102]), "pre-trained": np.array([0.98, 0.99, 0.97])}
    figure = plots.accuracy_figure(shares, "one of two learns")
    assert "0.98" not in repr(figure) and "pre-trained 0.98" in figure.description
    loss = np.linspace(0.7, 0.01, 30)[None].repeat(3, 0)
    history = plots.history_figure({"chunker": chunker.HistoryLearning(loss, loss, loss, loss)}, "it falls")
    assert "0.01" not in repr(history) and history.curves[-1].y[0] == pytest.approx(np.log(2))
    reach = plots.reach_figure({"before": -np.arange(21.0)[None].repeat(2, 0)}, "it falls")
    assert reach.curves[0].x[0] == -20 and reach.curves[0].y[0] == -20 and reach.curves[0].y[-1] == 0
    cosine = plots.cosine_figure({21: np.array([0.8, 0.9]), 1510: np.array([0.1, 0.2])}, 50)
    assert all(figure.png()[:4] == b"\x89PNG" for figure in (figure, history, reach, cosine))


def test_what_cannot_be_drawn_is_said(profile):
    for call, says in (
        (lambda: plots.level_figure({"x": profile}, "dz"), "The field must be one of"),
        (lambda: plots.level_figure({"x": [1, 2]}), "vg.level_profile"),
        (lambda: plots.accuracy_figure({}, "nothing"), "accuracy_figure needs"),
        (lambda: plots.history_figure({"x": 3}, "nothing"), "vg.learn_history"),
    ):
        with pytest.raises(BadInput, match=says):
            call()


@pytest.fixture(scope="module")
def explorer():
    return levels.level_explorer()


def test_the_explorer_shows_the_networks(explorer):
    _, trained = levels._networks(0.3)
    seen = level_profile(levels._task(), trained)
    curves = explorer.curves(levels=5)
    np.testing.assert_allclose(curves["sd"], np.median(seen.log10_sd, 0), atol=1e-5)
    np.testing.assert_allclose(curves["dh"], np.median(seen.log10_dh - seen.log10_dh[:, -1:], 0), atol=1e-5)
    assert curves["dh"][-1] == 0


def test_levels_and_gains_do_what_they_say(explorer):
    none, all_five = explorer.curves(levels=0), explorer.curves(levels=5)
    np.testing.assert_allclose(none["sd"], none["sd_theory"], atol=0.1)
    np.testing.assert_allclose(none["dh"], none["dh_theory"], atol=0.1)
    assert all_five["sd"][-1] > none["sd"][-1] + 2 and all_five["dh"][0] > none["dh"][0] + 1
    np.testing.assert_array_equal(explorer.curves(levels=5, gain=8.0)["sd"], all_five["sd"])  # nothing left to draw
    np.testing.assert_array_equal(explorer.curves(levels=0, noise=0.5)["sd"], none["sd"])
    np.testing.assert_array_equal(explorer.curves(levels=0, after="shuffled")["sd"], none["sd"])
    plain = explorer.curves(levels=5, after="back to Glorot’s size")
    assert plain["dh"][0] < explorer.curves(levels=5, after="shuffled")["dh"][0] < 0


def test_its_table_is_whole():
    table = np.load(levels.TABLE)
    assert table.shape == (6, len(levels.GAINS), 3, len(levels.NOISES), 4, 5) and np.isfinite(table).all()
