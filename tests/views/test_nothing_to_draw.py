"""Figures of arrays in which nothing is: what diverged, a single column, zeros alone. A picture, or one sentence."""

import numpy as np
import pytest

import vgcourse as vg
from vgcourse.experiments.lesson_09.skips import Slope
from vgcourse.experiments.lesson_11.branches import Growth
from vgcourse.experiments.lesson_11.edge import EdgeDescent
from vgcourse.experiments.lesson_11.widths import Moved
from vgcourse.inputs import BadInput
from vgcourse.nets.folds import Dense
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


def none_of(record):
    """The record with no run left: every array begins with its runs, or with what was measured one after the other."""
    if hasattr(record, "_fields"):
        return type(record)(*(none_of(part) for part in record))
    return record[:0] if np.ndim(record) else record


RECORDS = {
    "chain": lambda cut: vg.chain_figure(cut(vg.chain(4))),
    "cliff": lambda cut: vg.cliff_figure({"a": cut(vg.walk(steps=3))}, [4, 5], [2, 3]),
    "descent": lambda cut: vg.descent_figure({"a": cut(vg.descend(steps=2, seeds=range(2)))}),
    "edge": lambda cut: vg.edge_figure({0.1: cut(EdgeDescent(0.1, np.arange(2), np.ones((3, 2)), np.ones((3, 2))))}),
    "forward": lambda cut: vg.forward_figure(cut(vg.forward(3, seed=range(2)))),
    "profile": lambda cut: vg.profile_figure(cut(vg.sweep(3, seed=range(2)))),
    "heat": lambda cut: vg.heat_figure(cut(history(np.ones((2, 3))))),
    "layers": lambda cut: vg.layer_figure({"a": cut(history(np.ones((2, 3))))}),
    "ratio": lambda cut: vg.ratio_figure({"a": cut(history(np.ones((2, 3))))}),
    "last block": lambda cut: vg.last_block_figure({"a": cut(Slope("pre", np.array([2, 4]), np.zeros((2, 3))))}),
    "width": lambda cut: vg.width_figure({"a": cut(Moved("μP", np.array([8, 16]), np.zeros((2, 3))))}),
    "pre-LN": lambda cut: vg.pre_ln_figure({"a": cut(Growth(np.ones((2, 3)), np.ones((2, 3))))}),
}


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_in_which_nothing_is_left_says_which_field(name):
    assert RECORDS[name](lambda record: record).html()
    with pytest.raises(BadInput, match=r"has nothing in it: \w+ has the shape \(0,.*\)\."):
        RECORDS[name](none_of)


ONE = {
    "one epoch": lambda: vg.ratio_figure({"a": vg.fit(vg.two_circles(0, 40), epochs=1, seeds=[0])}),
    "one look": lambda: vg.edge_figure({0.1: EdgeDescent(0.1, np.zeros(1, int), np.ones((2, 1)), np.ones((2, 1)))}),
    "one depth": lambda: vg.last_block_figure({"a": Slope("pre", np.array([2]), np.zeros((1, 3)))}),
    "one width": lambda: vg.width_figure({"a": Moved("μP", np.array([8]), np.zeros((1, 3)))}),
    "one layer": lambda: vg.profile_figure(vg.profile(1), weights=True),
    "a loss of 0": lambda: vg.descent_figure({"a": vg.descend(steps=2, seeds=[0])._replace(loss=np.zeros((1, 3)))}),
}


@pytest.mark.parametrize("what", ONE)
def test_of_one_alone_there_is_a_picture_and_no_power(what):
    figure = ONE[what]()
    assert figure.html() and "nan" not in figure.description and "to the power" not in figure.description


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: vg.memory_figure({"a": []}), "A λ of memory_figure must be a finite number"),
        (lambda: vg.edge_figure({"a": []}), "must be a dict, {name: what vg.edge_descent gives}"),
        (lambda: vg.slope_figure({}, [1.0]), "measured of vg.slope_figure must be an array of numbers"),
        (lambda: vg.count_pieces([Dense(np.full((1, 1), np.nan), np.zeros(1))]), "nets whose weights are finite"),
    ],
)
def test_what_is_no_number_gets_a_sentence(call, says):
    with pytest.raises(BadInput, match=says):
        call()
