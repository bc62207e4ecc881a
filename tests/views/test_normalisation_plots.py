"""Pictures and explorer of normalisation: what they show is what was measured and what theory says."""

import numpy as np
import pytest
from compiling import compiles_nothing

from vgcourse.experiments.lesson_06 import normalised
from vgcourse.inputs import BadInput
from vgcourse.measuring.profile import profile
from vgcourse.measuring.signals import forward
from vgcourse.views import normalisation_plots as plots
from vgcourse.views.explorers import normalisation as explored


def test_the_growth_figure_holds_medians_and_theory():
    factors = np.array([[2.0, 1.6, 1.5], [2.2, 1.5, 1.4], [2.4, 1.7, 1.6]])
    figure = plots.growth_figure({"relu": factors}, (4, 16, 64))
    assert figure.curves[0].y == (2.2, 1.6, 1.5) and figure.names == ("4", "16", "64")
    assert figure.curves[1].y[0] == pytest.approx(1.467, abs=1e-3)
    assert figure.png()[:4] == b"\x89PNG" and "batch of 64" in figure.description
    with pytest.raises(BadInput, match="growth_figure needs"):
        plots.growth_figure({"relu": factors}, (4, 16))


def test_trainings_print_no_numbers():
    figure = plots.scale_figure({"none": [[0.11, 0.9]], "batch": [[0.93, 0.9]]}, [0.1, 2**0.5])
    assert "0.93" not in repr(figure) and "batch norm: 0.93" in figure.description
    assert figure.names == ("0.1", "1.41") and figure.png()[:4] == b"\x89PNG"
    with pytest.raises(BadInput, match="scale_figure needs"):
        plots.scale_figure({}, [1.0])


@pytest.mark.parametrize("at", [{}, {"normalisation": "batch", "activation": "tanh"}, {"normalisation": "layer"}])
def test_every_row_of_the_explorer_is_measurement_and_theory(at):
    explorer = explored.normalisation_explorer()
    explorer.move(**at)
    now, curves = explorer.values, explorer.curves()
    knobs = dict(depth=30, activation=now["activation"], weight_scale=1.0, normalisation=now["normalisation"])
    np.testing.assert_allclose(curves["dh"], profile(**knobs, batch=64).log10_dh, atol=2e-3)
    np.testing.assert_allclose(curves["h"], forward(**knobs, batch=64).log10_h, atol=2e-3)
    predicted = normalised.normalised_field(**knobs).log10_dh
    np.testing.assert_allclose(curves["dh_theory"], predicted, atol=1e-3)
    assert not any(np.isnan(values).any() for values in curves.values())
    with compiles_nothing():
        explorer.curves(weight_scale=2.0, batch=6)
