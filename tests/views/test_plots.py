import re

import numpy as np
import pytest

from vgcourse.inputs import BadInput
from vgcourse.measuring import theory
from vgcourse.measuring.profile import profile, sweep
from vgcourse.nets.activations import ACTIVATIONS
from vgcourse.views import plots
from vgcourse.views.figure import Axis


def curve(figure, start):
    return next(c for c in figure.curves if c.label.startswith(start))


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_slope_drawn_is_the_slope(name):
    figure = plots.activation_figure(name)
    slope = next(c for c in figure.curves if "′" in c.label)
    step = slope.x[1] - slope.x[0]
    value = next(c for c in figure.curves if c.form == "theory")
    away = np.abs(slope.x) > 0.1  # the kinks are at 0
    np.testing.assert_allclose(np.gradient(value.y, step)[away][1:-1], np.asarray(slope.y)[away][1:-1], atol=2e-3)


def test_the_largest_slope_is_marked():
    peak = curve(plots.activation_figure("sigmoid"), "largest slope 0.25")
    assert (peak.x, peak.y) == ((pytest.approx(0, abs=1e-9),), (0.25,))
    assert plots.activation_figure("sigmoid", "tanh").title == "Largest slopes: sigmoid 0.25, tanh 1"


def test_the_chain_shows_factors_product_and_bound():
    chain = theory.chain(10)
    figure = plots.chain_figure(chain)
    np.testing.assert_allclose(curve(figure, "factor").y, np.log10(np.abs(chain.factor)))
    np.testing.assert_allclose(curve(figure, "product").y, chain.log10_product)
    np.testing.assert_allclose(curve(figure, "bound").y, np.arange(9, -1, -1) * np.log10(0.25), atol=1e-12)
    assert figure.title == "The first layer gets 1.5 × 10⁻⁶ of the signal"
    assert "9 factors, from 0.22 to 0.24" in figure.description


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_the_bound_of_a_chain_is_what_its_label_says(name):
    figure = plots.chain_figure(theory.chain(10, name), name)
    bound, product = curve(figure, "bound"), curve(figure, "product")
    base = re.fullmatch(r"bound (.+)ⁿ for \|w\| = 1", bound.label)[1]
    assert -1e-9 < (0.25 if base == "¼" else float(base)) - 10 ** (bound.y[0] / 9) < 0.01
    assert all(p <= b + 1e-6 for p, b in zip(product.y, bound.y, strict=True))


def test_a_growing_chain_says_times():
    assert plots.chain_figure(theory.chain(20, "sigmoid", 6.9, -3.45)).title.endswith("times the signal")
    assert plots.chain_figure(theory.chain(1)).title == "The first layer gets all of the signal"


def test_a_profile_over_seeds_is_median_and_band():
    runs = sweep(seed=range(20), depth=10)
    figure = plots.profile_figure(runs, theory.mean_field(10).profile, "sigmoid", weights=True, bound=True)
    np.testing.assert_allclose(curve(figure, "dL/dh, median").y, np.median(runs.log10_dh, axis=0))
    np.testing.assert_allclose(figure.bands[1].low, np.percentile(runs.log10_dW, 5, axis=0))
    assert [c.form for c in figure.curves] == ["measurement"] * 2 + ["theory"] * 2 + ["bound"]
    assert all(m <= b + 1e-6 for m, b in zip(figure.curves[0].y, figure.curves[-1].y, strict=True))
    assert "median of 20 seeds" in repr(figure)


def test_one_run_has_no_band():
    figure = plots.profile_figure(profile(5, "tanh"), activation="tanh")
    assert not figure.bands
    assert figure.curves[0].color == "tanh"


def test_a_dead_network_is_drawn_as_zero():
    figure = plots.profile_figure(profile(30, "relu", 0.0))
    assert figure.curves[0].y[0] == -np.inf
    assert figure.title == "The first layer gets 0 of the gradient at the last"
    assert figure.png()


def test_a_comparison_has_a_dot_for_every_seed_and_its_median():
    figure = plots.comparison_figure({"sigmoid": [-6.1, -6.0, -5.7], "tanh": [-0.4]}, Axis("share", "decades"))
    assert "measurement: tanh: 10^-0.4" in repr(figure) and "0.4:" not in repr(figure), "two digits are seen"
    dots = [c for c in figure.curves if c.form == "dots"]
    assert [c.y for c in dots] == [(-6.1, -6.0, -5.7), (-0.4,)]
    assert "sigmoid 10⁻⁶, tanh 0.4" in figure.description
    with pytest.raises(BadInput, match="a list of numbers, one for each seed"):
        plots.comparison_figure({"sigmoid": []}, Axis("share"))


@pytest.mark.parametrize("make", [plots.activation_figure, lambda: plots.activation_figure("sigmod"),
                                  lambda: plots.profile_figure(profile(5), bound=True)])  # fmt: skip
def test_wrong_input_gets_a_sentence(make):
    with pytest.raises(BadInput, match="came"):
        make()


def test_a_comparison_can_be_held_against_a_claim():
    """The claim is a dashed line over all columns, and every median stands as a word above its own column."""
    figure = plots.comparison_figure({"a": [0.1, 0.2, 0.3], "b": [0.5, 0.6, 0.7]}, Axis("share"), reference=(0.25, "¼"))
    claim = figure.curves[-1]
    assert claim.form == "bound" and claim.label == "¼" and set(claim.y) == {0.25}
    assert claim.x[0] < 0 and claim.x[-1] > 1
    assert len(figure.png()) > 10_000


@pytest.mark.parametrize(
    "draw, sentence",
    [
        (lambda: plots.profile_figure(3), r"The profile must be what vg.profile\(…\) or vg.sweep\(…\) gives; 3 came"),
        (lambda: plots.profile_figure(profile(), 3), "The prediction must be what"),
        (lambda: plots.chain_figure(None), "The chain must be what"),
        (lambda: plots.comparison_figure({"a": [1.0]}, "share"), "The axis y must be what"),
        (lambda: plots.comparison_figure([1.0], Axis("share")), "The runs must be what"),
    ],
)
def test_a_picture_of_something_else_gets_a_sentence(draw, sentence):
    with pytest.raises(BadInput, match=sentence):
        draw()
