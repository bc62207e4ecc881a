import json
from functools import partial

import numpy as np
import pytest
import traitlets
from compiling import compiles_nothing

from vgcourse.inputs import BadInput
from vgcourse.measuring import theory
from vgcourse.measuring.profile import profile
from vgcourse.measuring.signals import forward
from vgcourse.views.controls import Choice, Headline, Idle, Preset, Series, Slider
from vgcourse.views.explorer import Explorer
from vgcourse.views.explorers import initialisation
from vgcourse.views.explorers.chain import chain_explorer
from vgcourse.views.explorers.clipping import clipping_explorer
from vgcourse.views.explorers.recurrent import recurrent_explorer
from vgcourse.views.figure import Axis

A = Slider("a", "first", [1, 2, 3], 2, digits=0)
B = Choice("b", "second", ["up", "down"], "up")


def plane(seed, a, b):
    """y = a x for "up", −a x for "down"; the seed is added."""
    return [[(1 - 2 * b) * a * x + seed for x in (1, 2)]]


make = partial(
    Explorer,
    name="plane",
    title="A plane",
    controls=[A, B],
    series=[Series("y", "y", "line", "b")],
    rows=plane,
    points=[1, 2],
    x=Axis("x"),
    y=Axis("y"),
    headline=Headline("It is {}.", "y"),
)


def knobs(count):
    """Sliders with one position each."""
    return [Slider(f"knob {i}", f"knob {i}", [i], i, digits=0) for i in range(count)]


def test_it_has_room_for_six_controls():
    wide = make(controls=[B, *knobs(5)], rows=lambda *_: np.ones((1, 2)))
    assert [control["name"] for control in wide.spec["controls"]] == ["b", *(f"knob {i}" for i in range(5))]
    assert wide.figure(b="down").title == "It is 1"


def test_the_browser_is_told_the_numbers_that_the_program_gets():
    told = make(controls=[A, Choice("b", "second", ["up", "down"], "up", counted=[7, 3])]).spec["controls"]
    assert [control["numbers"] for control in told] == [[1, 2, 3], [7, 3]]
    assert [control["values"] for control in told] == [[1, 2, 3], ["up", "down"]]
    assert {n.dtype for n in A.numbers} == {np.dtype(np.int32)}
    assert {n.dtype for n in Slider("w", "w", [0.5, 1.0], 1.0).numbers} == {np.dtype(np.float32)}


def test_a_move_of_the_browser_is_known_in_python():
    explorer = make()
    explorer.position = [0, 1]  # what the browser does
    assert explorer.values == {"a": 1, "b": "down"}
    explorer.move(a=3)
    assert explorer.position == [2, 1]
    np.testing.assert_array_equal(explorer.curves(b="up")["y"], [3, 6])
    explorer.draw = 2
    np.testing.assert_array_equal(explorer.curves(b="up")["y"], [5, 8])


def test_one_line_restores_a_state():
    there = make().at(a=3, draw=2)
    assert there.values == {"a": 3, "b": "up"} and there.draw == 2
    assert "first = 3, second = up, draw 2" in repr(there) and "1: 5, 2: 8" in repr(there)
    assert there.spec["call"] == "vg.plane_explorer()" and there.spec["start"] == [1, 0]


def test_without_a_kernel_it_is_a_picture_and_numbers():
    explorer = make()
    before = explorer.still()
    explorer.move(a=3)
    assert explorer.still() == before, "what is stored must not depend on what was played with"
    assert "Run this cell for the live picture." in before["text/html"]
    assert 'class="vg-still"' in before["text/html"]
    assert "first = 2, second = up" in before["text/plain"] and "1: 2, 2: 4" in before["text/plain"]


def test_it_shows_two_outputs_the_view_alone_and_the_still(monkeypatch):
    shown = []
    monkeypatch.setattr("vgcourse.views.live.display", lambda data, **_: shown.append(data))
    make()._ipython_display_()
    assert [set(data) for data in shown] == [{"application/vnd.jupyter.widget-view+json"}, {"text/plain", "text/html"}]


def test_a_preset_is_a_position_of_every_control():
    explorer = make(presets=[Preset("three down", {"a": 3, "b": "down"}), Preset("start", {})])
    assert [preset["position"] for preset in explorer.spec["presets"]] == [[2, 1], [1, 0]]
    json.dumps(explorer.spec)


def test_a_position_off_the_grid_is_refused():
    explorer = make()
    for wrong in ([3, 0], [-1, 0], [0]):
        with pytest.raises(traitlets.TraitError, match="one index for each of a, b"):
            explorer.position = wrong
    assert explorer.position == [1, 0]


@pytest.mark.parametrize(
    "build, sentence",
    [
        (lambda: Slider("s", "depth", [1, 2], 3), "'depth' has no position 3; the nearest is 2"),
        (lambda: Slider("s", "depth", [2, 1], 1), "needs rising values"),
        (lambda: Slider("s", "depth", [], 1), "needs rising values"),
        (lambda: Slider("s", "depth", [1, float("nan")], 1), "must be a finite number; nan came"),
        (lambda: Choice("c", "activation", ["tanh"], "tahn"), "Did you mean 'tanh'"),
        (lambda: Headline("no place", "y"), "needs {} where its number goes"),
        (lambda: make(controls=[B, *knobs(6)]), "has room for 1 to 6 controls, with names of their own"),
        (lambda: make(controls=[A, A]), "names of their own"),
        (lambda: make(series=[]), "one series or more"),
        (lambda: make(rows=3), "must be a function"),
        (lambda: make(rows=lambda *_: np.zeros(3)).figure(), r"\(series, points\) \(1, 2\); \(3,\) came"),
        (lambda: make(headline=Headline("{}", "z")), "The series of the headline must be one of 'y'; 'z' came"),
        (lambda: make(presets=[Preset("p", {"b": "left"})]), "'left' came"),
        (lambda: make().move(c=1), "The control must be one of 'a', 'b'; 'c' came"),
    ],
)  # fmt: skip
def test_wrong_input_gets_a_sentence(build, sentence):
    with pytest.raises(BadInput, match=sentence):
        build()


@pytest.fixture(scope="module")
def chain():
    return chain_explorer()


@pytest.mark.parametrize(
    "at", [{}, {"depth": 30}, {"depth": 1}, {"bias": -3.45, "weight": 6.9}, {"activation": "relu", "bias": 1}]
)
def test_every_row_of_the_chain_is_the_theory(chain, at):
    start = {"depth": 10, "weight": 1.0, "bias": 0.0, "activation": "sigmoid"} | at
    curves, expected, n = chain.curves(**start), theory.chain(**start), start["depth"]
    with np.errstate(divide="ignore"):
        np.testing.assert_allclose(curves["factor"][:n], np.log10(np.abs(expected.factor)), atol=1e-5)
    np.testing.assert_allclose(curves["product"][:n], expected.log10_product, atol=1e-4)
    bound = theory.log10_slope_bound(range(n)[::-1], start["activation"])
    np.testing.assert_allclose(curves["bound"][:n], bound, atol=1e-5)
    assert all(np.isnan(curve[n:]).all() for curve in curves.values())


def test_no_position_of_a_smooth_chain_shows_a_false_zero(chain):
    for name in ("sigmoid", "tanh"):
        for weight in (0.25, 1, 6.9, 8):
            curves = chain.curves(activation=name, weight=weight, depth=30, bias=6)
            assert not any(np.isneginf(curve).any() for curve in curves.values())


def test_saturated_slopes_are_right():
    for name, weight, bias in (("sigmoid", 8, 6), ("tanh", 8, 6), ("tanh", 8, 0)):
        ours = theory.chain(5, name, weight, bias).factor
        a = 0.5
        for factor in ours:
            z = weight * a + bias
            σ = 1 / (1 + np.exp(-z))
            a, slope = (σ, np.exp(-z) * σ**2) if name == "sigmoid" else (np.tanh(z), 1 / np.cosh(z) ** 2)
            assert factor == pytest.approx(weight * slope, rel=1e-4)


def test_the_chain_compiles_once_for_any_kind_of_number(chain):
    chain.curves()
    with compiles_nothing():
        for kind in (float, np.float32, np.float64, np.int64, int):
            for weight in (1, 2, 8):
                chain.curves(weight=kind(weight), depth=np.int64(3 + weight), bias=kind(-1))


@pytest.mark.parametrize(("scale", "one"), [("decades", 0.0), ("linear", 1.0)])
def test_a_headline_has_other_words_above_one(scale, one):
    headline = Headline("{} of it", "y", above="{} times it")
    assert headline.text(one, scale) == "all of it" and headline.text(one - 0.2, scale).endswith(" of it")
    assert headline.text(one + 0.2, scale).endswith(" times it")


def test_the_headline_is_the_first_layer_of_the_product(chain):
    figure = chain.figure(depth=10, weight=1, bias=0, activation="sigmoid")
    assert figure.title == "The first layer gets 1.5 × 10⁻⁶ of the signal"
    assert chain.figure(weight=6.9, bias=-3.45, depth=10, activation="sigmoid").title.endswith("times the signal")
    assert figure.curves[1].color == "sigmoid"
    assert "factor" in repr(chain) and "10^-5.8" in repr(chain)


@pytest.fixture(scope="module")
def stack():
    return initialisation.initialisation_explorer()


@pytest.mark.parametrize("turned", [{}, {"depth": 1}, {"depth": 30, "weight_scale": 1.0}, {"bias_scale": 0.2}])
def test_every_row_of_the_stack_is_the_measurement_and_the_theory(stack, turned):
    at = {"depth": 12, "weight_scale": 2**0.5, "bias_scale": 0.0, "activation": "tanh"} | turned
    predicted, n = theory.mean_field(**at), at["depth"]
    expected = forward(**at).log10_h, profile(**at).log10_dh, predicted.log10_h, predicted.profile.log10_dh
    for curve, values in zip(stack.curves(**at).values(), expected, strict=True):
        np.testing.assert_allclose(curve[:n], values, atol=1e-3)
        assert np.isnan(curve[n:]).all()


def test_a_slider_of_the_stack_compiles_nothing(stack):
    stack.curves()
    with compiles_nothing():
        stack.curves(depth=30, weight_scale=1.0, bias_scale=0.2, activation="relu")
    assert stack.figure(activation="tanh", depth=30, weight_scale=1.0).title.startswith("The first layer gets 0.3")


def test_a_control_that_does_nothing_says_where_and_why_to_the_browser():
    aside = Slider("c", "third", (5,), 5, digits=0, idle=Idle("b", ("down",), "nothing to do"))
    told = make(controls=[A, B, aside], rows=lambda seed, a, b, c: plane(seed, a, b))
    assert told.spec["controls"][2]["idle"] == {"control": 1, "at": [1], "why": "nothing to do"}
    assert "idle" not in told.spec["controls"][0]


@pytest.mark.parametrize("explorer", [clipping_explorer, recurrent_explorer])
def test_where_a_control_is_said_to_do_nothing_it_does_nothing(explorer):
    shown = explorer()
    for control in shown._controls.values():
        for value in control.idle.at if control.idle else ():
            ends = [{control.idle.control: value, control.name: end} for end in (control.values[0], control.values[-1])]
            one, other = (shown.curves(**end) for end in ends)
            np.testing.assert_array_equal([*one.values()], [*other.values()])


def test_menus_show_words_and_python_takes_names():
    told = {control["name"]: control for control in clipping_explorer().spec["controls"]}["how"]
    assert told["values"] == ["none", "value", "global"] and told["texts"][1:] == ["by value", "by the global norm"]
    for control in chain_explorer().spec["controls"]:
        assert not any("_" in text or text == "relu" for text in control["texts"])
    explorer = chain_explorer()
    explorer.move(activation="relu")
    assert explorer.values["activation"] == "relu" and "activation φ = ReLU" in explorer._standing(explorer.position, 0)
