"""Figures of arrays in which nothing is: what diverged, a single column, zeros alone. A picture, or one sentence."""

import numpy as np
import pytest

import vgcourse as vg
from vgcourse.experiments.lesson_11.branches import Growth
from vgcourse.inputs import BadInput
from vgcourse.training.fit import History, LayerRecord

FIGURES = {
    "dead": lambda a: vg.dead_figure({"a": a}),
    "direction": lambda a: vg.direction_figure({"value": a}, [0.1] * a.shape[1]),
    "growth": lambda a: vg.growth_figure({"relu": a}, list(range(1, a.shape[1] + 1))),
    "scale": lambda a: vg.scale_figure({"batch": a}, list(range(1, a.shape[1] + 1))),
    "bell": lambda a: vg.bell_figure(a, 1.0),
    "bell of width 0": lambda a: vg.bell_figure(a, 0.0),
    "spectrum": lambda a: vg.spectrum_figure({"a": a.ravel()}),
    "slope": lambda a: vg.slope_figure(a, a),
    "outcome": lambda a: vg.outcome_figure({"a": a.ravel()}, {"a": 0.5}, "t"),
    "accuracy": lambda a: vg.accuracy_figure({"a": a.ravel()}, "t"),
    "comparison": lambda a: vg.comparison_figure({"a": a.ravel()}, vg.Axis("y")),
    "comparison of decades": lambda a: vg.comparison_figure({"a": a.ravel()}, vg.Axis("y", "decades")),
    "depth": lambda a: vg.depth_figure({"a": {i: a[:, i] for i in range(a.shape[1])}}, "t"),
    "autocorrelation": lambda a: vg.autocorrelation_figure({"a": a}, lags=2),
    "grid": lambda a: vg.grid_figure({"a": a}),
    "grid of its size": lambda a: vg.grid_figure({"a": np.full((1, 256), a.flat[0])}),
    "nudge": lambda a: vg.nudge_figure(np.full((10, 2, 2), a.flat[0])),
    "collapse": lambda a: vg.collapse_figure(a),
    "cosine": lambda a: vg.cosine_figure({10: a.ravel(), 20: a.ravel()}, 3),
    "reach": lambda a: vg.reach_figure({"a": np.full((3, 21), a.flat[0])}, "t"),
    "product": lambda a: vg.product_figure(a, 3),
    "pre-LN": lambda a: vg.pre_ln_figure({"a": Growth(np.abs(a), np.abs(a))}),
    "heat": lambda a: vg.heat_figure(history(np.abs(a))),
    "layers": lambda a: vg.layer_figure({"a": history(np.abs(a))}),
    "ratio": lambda a: vg.ratio_figure({"a": history(np.abs(a))}),
}


def history(a: np.ndarray) -> History:
    """A training whose fields are these, at each of three epochs; only what the pictures read."""
    given = {name: np.stack([a] * 3, axis=1) for name in LayerRecord._fields}
    return History(**dict.fromkeys(History._fields, np.zeros((len(a), 3))) | {"layers": LayerRecord(**given)})


@pytest.mark.parametrize("shape", [(3, 4), (1, 1)], ids=str)
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 0.0])
@pytest.mark.parametrize("name", FIGURES)
def test_it_is_a_picture_or_one_sentence(name, value, shape):
    """Warnings are errors, so a picture is one without them."""
    try:
        figure = FIGURES[name](np.full(shape, value))
    except BadInput as refusal:
        assert len(str(refusal).splitlines()) == 1 and str(refusal).endswith((".", "?"))
    else:
        assert repr(figure) and figure.description and (shape == (3, 4) or figure.html())


@pytest.mark.parametrize("name", ["dead", "direction", "depth", "growth", "pre-LN", "layers", "ratio"])
def test_where_all_runs_diverged_it_says_so(name):
    with pytest.raises(BadInput, match="nothing to draw of '(a|value|relu)': it needs one number or more"):
        FIGURES[name](np.full((3, 4), np.nan))


def test_a_field_that_is_none_gets_the_nearest():
    for figure in (lambda: vg.heat_figure(history(np.ones((2, 2))), "gradient_rsm"),
                   lambda: vg.layer_figure({"a": history(np.ones((2, 2)))}, 0, "gradient_rsm")):  # fmt: skip
        with pytest.raises(BadInput, match=r"The field must be one of .*Did you mean 'gradient_rms'\?"):
            figure()
    with pytest.raises(BadInput, match="The epoch must be a whole number from 0 to 2; 3 came"):
        vg.layer_figure({"a": history(np.ones((2, 2)))}, 3)
