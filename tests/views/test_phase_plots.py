"""Pictures of phases: what they say is what the data say, and nothing that differs between machines is printed."""

import numpy as np
import pytest

from vgcourse.inputs import BadInput
from vgcourse.measuring import edge, signals
from vgcourse.views import phase_plots as plots
from vgcourse.views.explorers.initialisation import initialisation_explorer


def test_the_forward_figure_holds_medians_and_the_theory():
    runs = signals.forward(10, "tanh", 1.0, seed=range(4))
    theory = edge.log10_forward(10, "tanh", 1.0)
    figure = plots.forward_figure(runs, theory, "tanh")
    np.testing.assert_allclose(figure.curves[0].y, np.median(runs.log10_h, 0))
    np.testing.assert_allclose(figure.curves[1].y, theory)
    assert figure.png()[:4] == b"\x89PNG" and "layer 10" in figure.description


def test_the_phase_figure_is_zero_on_its_line():
    figure = plots.phase_figure("tanh", np.linspace(0.5, 2.5, 5), [0.0, 0.4, 0.8])
    for σw, σb in zip(figure.curves[0].x, figure.curves[0].y, strict=True):
        assert abs(plots._log_chi("tanh", σw, σb)) < 2e-3
    assert figure.heat.values[0][0] == pytest.approx(np.log(0.5), abs=1e-3)


def test_slopes_are_predicted():
    measured, predicted = plots.slopes("tanh", [0.6, 2.0, 3.0], [0.3, 0.8], depth=30, width=100)
    assert measured.shape == predicted.shape == (2, 3)
    np.testing.assert_allclose(measured, predicted, atol=0.05)
    figure = plots.slope_figure(measured, predicted)
    assert figure.title == "The sign is right for 6 of 6 networks"
    with pytest.raises(BadInput, match="As many measured as predicted"):
        plots.slope_figure([], [])


def test_trainings_print_no_numbers():
    figure = plots.trainability_figure({5: [0.9, 0.91], 20: [0.2, 0.9]}, [1.0, 1.3], "tanh", 0.05**0.5)
    assert "0.9" not in repr(figure) and figure.png()[:4] == b"\x89PNG"
    assert "1.76" in figure.description


def test_spectra_and_the_spread_can_be_drawn():
    values = np.geomspace(1, 1e-9, 20)
    figure = plots.spectrum_figure({"tanh, orthogonal": values})
    assert "0.1" in figure.description and figure.png()[:4] == b"\x89PNG"
    with pytest.raises(BadInput, match="none came"):
        plots.spectrum_figure({})
    runs = signals.forward(10, "relu", 2**0.5, seed=range(20), width=16, batch=1)
    spread = plots.spread_figure(10, 16, runs)
    np.testing.assert_allclose(spread.curves[1].y, [edge.he_spread(l, 16).mean for l in range(1, 11)])


def test_a_bell_is_the_density_of_what_was_drawn():
    z = np.random.default_rng(0).normal(0, 1.5, 200_000)
    figure = plots.bell_figure(z, 2.25)
    measured, bell = figure.curves
    np.testing.assert_allclose(measured.y, np.interp(measured.x, bell.x, bell.y), atol=0.004)
    assert np.trapezoid(bell.y, bell.x) == pytest.approx(1, abs=1e-3)
    assert not np.allclose(measured.y, np.interp(measured.x, bell.x, plots.bell_figure(z, 1.5).curves[1].y), atol=0.02)


def test_a_circle_of_nudges_keeps_its_shape_under_rotations_and_loses_it_otherwise():
    turn = np.array([[0.6, 0.8], [-0.8, 0.6]])
    for curve in plots.nudge_figure([turn] * 3, (0, 1, 3)).curves:
        np.testing.assert_allclose(np.hypot(curve.x, curve.y), 1)
    needle = plots.nudge_figure([np.diag([2.0, 1.0])] * 3, (3,)).curves[0]
    assert max(needle.x) == pytest.approx(1) and max(needle.y) == pytest.approx(1 / 8)
    with pytest.raises(BadInput, match="2 × 2"):
        plots.nudge_figure([turn], (2,))


@pytest.mark.parametrize("at", [{}, {"activation": "relu", "weight_scale": 2**0.5, "depth": 30}, {"bias_scale": 0.4}])
def test_every_row_of_the_explorer_is_measurement_and_theory(at):
    explorer = initialisation_explorer()
    explorer.move(**at)
    values = explorer.values
    curves = explorer.curves()
    n = values["depth"]
    np.testing.assert_allclose(curves["h"][:n], signals.forward(**values).log10_h, atol=1e-3)
    np.testing.assert_allclose(curves["h_theory"][:n], edge.log10_forward(n, *list(values.values())[:3]), atol=1e-3)
    assert np.isnan(curves["dh"][n:]).all() and curves["dh"][n - 1] == pytest.approx(0, abs=1e-5)
