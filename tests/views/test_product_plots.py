import numpy as np
import pytest

from vgcourse.experiments.lesson_02.bank import bank
from vgcourse.experiments.lesson_02.descent import descend
from vgcourse.experiments.lesson_02.products import lyapunov_exponent, vector_products
from vgcourse.inputs import BadInput
from vgcourse.nets.folds import folded_net
from vgcourse.views import product_plots
from vgcourse.views.explorers import products


def test_the_products_lie_over_newmans_line():
    figure = product_plots.product_figure(vector_products(4, 60, seeds=range(50)), 4)
    median, theory, low, high, *_ = figure.curves
    np.testing.assert_allclose(theory.y, np.array(theory.x) * lyapunov_exponent(4) / np.log(10))
    assert np.all(np.array(low.y) < median.y) and np.all(np.array(median.y) < high.y)
    assert "60 factors" in figure.title and "50 seeds" in figure.description
    with pytest.raises(BadInput, match=r"shape \(3,\) came"):
        product_plots.product_figure(np.zeros(3), 4)


def test_a_descent_that_diverges_is_drawn_up_to_the_top_and_named():
    runs = {"calm": descend(4, learning_rate=1.0, steps=30), "wild": descend(4, learning_rate=30.0, steps=30)}
    calm, wild = product_plots.descent_figure(runs).curves
    assert calm.label == "calm" and len(calm.x) == 30
    assert wild.label == "wild (and on to inf)" and max(wild.y) <= product_plots.TOP and len(wild.x) < 15
    healthy, diverging = (descend(4, learning_rate=rate, steps=30) for rate in (1.0, 30.0))
    other = diverging._replace(loss=np.where(diverging.loss > 1e3, 0.05 * diverging.loss, diverging.loss))
    first, second = (repr(product_plots.descent_figure({"wild": run})) for run in (diverging, other))
    assert first == second and first.endswith(": over 10^1.0"), "what a diverging run amplifies is printed"
    assert ": over" not in repr(product_plots.descent_figure({"calm": healthy}))
    with pytest.raises(BadInput, match="one descent or more"):
        product_plots.descent_figure({})


def test_every_network_is_a_dot_and_the_rule_a_line():
    seen = bank([("sigmoid", 1.0), ("tanh", 1.0)], widths=(10,), seeds=range(3))
    sigmoid, tanh, border = product_plots.rule_figure(seen).curves
    assert len(sigmoid.x) == len(tanh.x) == 3 and max(sigmoid.y) < min(tanh.y)
    assert set(border.x) == {0.25} and border.label == "25 %"


def test_folds_are_labelled_with_what_they_count():
    figure = product_plots.fold_figure(folded_net(1), folded_net(3))
    assert [curve.label for curve in figure.curves] == ["2 units, 2 pieces", "6 units, 8 pieces"]
    assert max(figure.curves[1].y) == 1 and min(figure.curves[1].y) == 0
    assert figure.png()[:4] == b"\x89PNG"


def test_every_position_of_the_explorer_is_a_measured_product():
    explorer = products.products_explorer()
    for at in ({}, {"gain": 8.0, "size": 64}, {"gain": 0.5, "size": 1, "seed": 7, "format": "float64"}):
        position = {"gain": 2.0, "size": 4, "seed": 0, "format": "float32"} | at
        explorer.move(**position)
        shown, σ = explorer.curves(), position["gain"] / np.sqrt(position["size"])
        expected = vector_products(position["size"], 100, σ, [position["seed"]])[0, products.FACTORS - 1]
        np.testing.assert_allclose(shown["product"], expected, atol=1e-3)
        np.testing.assert_allclose(
            shown["theory"], products.FACTORS * lyapunov_exponent(position["size"], σ) / np.log(10), rtol=1e-5
        )
        assert np.all(shown["low"] < shown["theory"]) and np.all(shown["theory"] < shown["high"])
    assert explorer.curves(format="float16")["largest"][0] == pytest.approx(np.log10(65504), abs=1e-5)


def test_the_explorers_first_picture_says_what_it_is_about():
    explorer = products.products_explorer()
    assert explorer.figure().title.startswith("A hundred factors make it")
    assert explorer.figure(gain=0.5).title.startswith("A hundred factors leave")
