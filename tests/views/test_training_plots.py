"""Pictures of trainings show what the record holds, and print medians only."""

import numpy as np
import pytest

from vgcourse.inputs import BadInput
from vgcourse.nets.tasks import two_circles
from vgcourse.training.fit import fit
from vgcourse.views import training_plots
from vgcourse.views.explorers import training as explorer


@pytest.fixture(scope="module")
def runs():
    return {
        name: fit(two_circles(examples=64), activation=name, epochs=12, seeds=range(4)) for name in ("sigmoid", "relu")
    }


def test_the_heat_map_is_the_median_of_the_runs(runs):
    figure = training_plots.heat_figure(runs["sigmoid"])
    expected = np.log10(np.median(runs["sigmoid"].layers.gradient_rms, axis=0))
    np.testing.assert_allclose(figure.heat.values, expected, rtol=1e-5)
    assert len(repr(figure).splitlines()) == 5 and figure.png()
    with pytest.raises(BadInput, match="The field must be one of"):
        training_plots.heat_figure(runs["sigmoid"], "weights")


def test_the_layers_at_an_epoch(runs):
    figure = training_plots.layer_figure(runs, epoch=3, field="update_rms")
    sizes = runs["relu"].layers.update_rms[:, 3].astype(float)
    np.testing.assert_allclose(figure.curves[1].y, np.median(np.log10(sizes), axis=0))
    assert figure.curves[0].color == "sigmoid" and figure.png()


def test_the_ratio_is_first_over_last(runs):
    figure = training_plots.ratio_figure(runs)
    rms = runs["sigmoid"].layers.gradient_rms
    assert figure.curves[0].y[1] == pytest.approx(np.median(np.log10(rms[:, 9, 0] / rms[:, 9, -1])), abs=1e-5)


def test_outcomes_show_every_run_and_print_medians_only():
    values = {"sigmoid": np.linspace(0.5, 0.7, 21), "tanh": np.full(21, 0.99)}
    figure = training_plots.outcome_figure(values, {"sigmoid": 0.588}, "One run is worth little")
    dots = [c for c in figure.curves if c.form == "dots"]
    assert [len(c.y) for c in dots] == [21, 21]
    assert repr(figure).splitlines()[1].endswith("medians sigmoid: 0.60, tanh: 0.99")
    assert figure.png() == figure.png()


def test_depths_may_have_different_numbers_of_runs():
    figure = training_plots.depth_figure({"tanh": {1: np.array([0.8, 0.9, 1.0]), 4: np.full(7, 0.99)}}, "Depth")
    assert figure.curves[0].y == pytest.approx((0.9, 0.99))


def test_the_explorer_shows_shares_of_the_last_matrix():
    shown = explorer.training_explorer()
    for curves in (shown.curves(), shown.curves(activation="tanh", epoch=99, rate=0.01)):
        assert curves["gradient"][-1] == curves["step"][-1] == 0
    first = shown.curves(epoch=0)
    assert first["gradient"][0] < first["step"][0] < 0.5, "RMSprop hides part of the vanishing"


def test_its_table_is_what_is_measured():
    """A training amplifies the last bits: the first epochs hold on any machine, and the rest in the median."""
    measured, stored = explorer._trained("tanh"), np.load(explorer.TABLE)[explorer.BENT.index("tanh")]
    np.testing.assert_allclose(stored[:, :2], measured[:, :2], atol=1e-3)
    assert np.median(np.abs(stored - measured)) < 0.01
