"""Each rule, red and green: on a record that shows it, and on one that lies just on the other side of its threshold."""

from dataclasses import replace

import numpy as np
import pytest
from clinic_records import data, matrix, place, recurrent, stack, with_data, with_parameters, with_stages

from vgcourse.clinic.finding import BECAUSE, KINDS, LESSONS, SICK, Finding, Remedy, ordered
from vgcourse.clinic.measuring import decided, held, held_rows
from vgcourse.clinic.record import Data, FirstBad, LossFacts, Stage
from vgcourse.clinic.rules import judged
from vgcourse.clinic.trained import Training
from vgcourse.course.catalogue import LESSONS as CATALOGUE
from vgcourse.views.numerals import size


def first(examination):
    """(kind, cause) of what is treated first; None for a healthy network."""
    found = [finding for finding in judged(examination) if finding.sick]
    return (found[0].kind, found[0].cause) if found else None


def finding(examination, kind):
    return next((each for each in judged(examination) if each.kind == kind), None)


HEALTHY = stack()


def test_a_healthy_network_is_healthy():
    assert judged(HEALTHY) == ()
    assert judged(recurrent(factor=0.97)) == ()


@pytest.mark.parametrize("operation", ["relu", "gelu", "silu"])
def test_he_relu_is_healthy_at_any_depth(operation):
    assert first(stack(40, weight=2**0.5, slope=0.5**0.5, operation=operation)) is None


# depth


@pytest.mark.parametrize(
    ("weight", "slope", "operation", "cause"),
    [
        (1.0, 0.24, "sigmoid", "slopes"),
        (0.3, 1.0, "tanh", "weights"),
        (0.5, 0.707, "relu", "weights"),
        (0.72, 0.6, "gelu", "weights"),  # √½ of the slope is no fault of a ReLU's
        (0.577, 0.707, "relu", "weights"),  # default initialisation of PyTorch: (1/6)^L
        (2.0, 0.1, "tanh", "slopes"),
    ],
)
def test_vanishing_is_the_weights_or_the_slopes(weight, slope, operation, cause):
    found = stack(8, weight, slope, operation)
    assert first(found) == ("vanishing", cause)
    assert finding(found, "vanishing").lesson == {"slopes": "01", "weights": "04"}[cause]


def test_targets_beyond_what_float32_counts_are_no_labels():
    """Beside them a loss does not change with its output: it only seems to have no lowest point."""
    found = replace(HEALTHY, loss=LossFacts(1.0, endless=0.5, place=place(9)))
    for largest, said in ((9.0, ("wrong loss", "sigmoid for classes")), (1e8, None)):
        target = Data("[1]", (32,), "float32", 2.0, 1.0, 0.0, largest, role="target")
        assert first(replace(found, data=(replace(found.data[0], role="input"), target))) == said


@pytest.mark.parametrize(("weight", "slope", "taken"), [(1.0, 0.95, 1e-4), (1.1, 0.8, 1e-6)])
def test_what_neither_weights_nor_slopes_take_is_taken_between_the_stages(weight, slope, taken):
    """The signal behind product 3 is multiplied by a small number; where weights and slope take more, they are it."""
    found = stack(8, weight, slope)
    early = [f"product {i}" for i in (1, 2, 3)]
    less = lambda s: replace(s, log10_gradient=s.log10_gradient + np.log10(taken)) if s.name in early else s
    found = replace(found, stages=tuple(map(less, found.stages)))
    said = finding(found, "vanishing")
    assert said.sick and said.cause == "between the stages" and said.remedy.trial == ""
    assert "product 3" in said.means and f"{size(np.log10(taken))} of what" in said.means
    unknown = with_stages(found, lambda s: s.name == "product 5", weight_factor=np.array(np.nan))
    assert finding(unknown, "vanishing").cause == "slopes"


@pytest.mark.parametrize(
    ("lost", "sick", "named"),
    [(10**-2.05, True, True), (10**-1.95, False, True), (0.048, False, True), (0.052, False, False)],
)
def test_a_hundredth_is_lost_and_a_twentieth_is_worth_knowing(lost, sick, named):
    found = finding(stack(6, weight=lost ** (1 / 5)), "vanishing")
    assert (found is not None) == named
    assert (found is not None and found.sick) == sick
    assert found is None or sick or found.thin


def test_the_numbers_of_the_sentence_are_those_of_the_record():
    told = finding(stack(7, 1.0, 0.1, "sigmoid"), "vanishing")
    assert told.numbers["log10_lost"] == pytest.approx(-6)
    assert "10⁻⁶ of the gradient" in told.measured
    assert told.place.line == 10


@pytest.mark.parametrize(("where", "sick"), [("product 6", False), ("product 3", True)])
def test_a_last_product_that_begins_small_is_no_vanishing(where, sick):
    """Its own gradient is whole, so that it grows first; a small one in the middle keeps back all before it."""
    found = stack(6)
    early = [s.name for s in found.stages[: [s.name for s in found.stages].index(where)]]
    found = with_stages(found, lambda s: s.name in early, log10_gradient=found.stages[0].log10_gradient - 3)
    found = with_stages(found, lambda s: s.name == where, weight_factor=np.array(1e-3))
    told = finding(found, "vanishing")
    assert told.sick == sick and ("begun so on purpose" in told.thin) != sick


def test_few_stages_are_thin_evidence():
    assert finding(stack(3, 0.05), "vanishing").thin


@pytest.mark.parametrize(("gained", "sick"), [(10**2.05, True), (10**1.95, False)])
def test_exploding(gained, sick):
    assert first(stack(6, gained ** (1 / 5))) == (("exploding", "weights") if sick else None)


def test_a_branch_that_gets_little_is_no_vanishing():
    def small(stage):
        return stage.name in ("product 1", "product 4")  # the queries of attention

    found = stack(9)
    assert first(with_stages(found, small, log10_gradient=np.array(-12.0))) is None


def test_of_what_the_same_signal_enters_the_best_served_counts():
    found = stack(4)  # queries, keys, values; and the head, which is all that is behind them
    small = with_stages(found, lambda s: s.name in ("product 1", "product 2"), log10_gradient=np.array(-12.0))
    assert first(small) == ("vanishing", "between the stages")
    together = with_stages(small, lambda s: s.name in ("product 1", "product 2", "product 3"), fed=7)
    assert first(together) is None
    faint = with_stages(together, lambda s: s.name == "product 3", log10_gradient=np.array(-12.0))
    assert first(faint) == ("vanishing", "between the stages")


@pytest.mark.parametrize("derived", [False, True])
def test_stages_of_a_gradient_in_the_loss_are_none_of_the_network(derived):
    found = stack(9, 0.3)
    early = [s.name for s in found.stages[:12]]
    found = with_stages(found, lambda s: s.name in early, derived=derived)
    assert first(found) == (None if derived else ("vanishing", "weights"))


# time


@pytest.mark.parametrize(("operation", "factor", "sick"), [
    ("tanh", 10 ** (-4.1 / 59), True), ("tanh", 10 ** (-3.9 / 59), False),
    ("sigmoid", 10 ** (-4.1 / 59), False), ("sigmoid", 10 ** (-7.1 / 59), False), ("sigmoid", 10 ** (-7.4 / 59), True),
])  # fmt: skip
def test_vanishing_over_time_where_gates_cannot_open(operation, factor, sick):
    found = recurrent(60, factor, operation)
    assert first(found) == (("vanishing", "over time") if sick else None)
    if sick:
        assert bool(finding(found, "vanishing").thin) == (operation == "sigmoid")


def test_steps_behind_the_loss_are_no_loss():
    found = recurrent(60, 10 ** (-4.1 / 39))
    read_early = with_stages(  # the answer is read at step 39
        found, lambda s: s.steps, log10_gradient=np.append(found.stages[0].log10_gradient[20:], np.full(20, -np.inf))
    )
    told = finding(read_early, "vanishing")
    assert told.sick and told.numbers["steps"] == 39 and told.numbers["log10_lost"] == pytest.approx(-4.1)


def test_a_short_sequence_is_no_chain():
    assert first(recurrent(10, 1e-3)) is None
    assert first(recurrent(12, 1e-3)) == ("vanishing", "over time")


WORDS = Data("[0]", (32, 40), "int32", 3, 1, 0, 9, labels=9, role="input")


@pytest.mark.parametrize(("factor", "sick"), [(10 ** (-2.1 / 30), True), (10 ** (-1.9 / 30), False)])
def test_padding_behind_the_text(factor, sick):
    found = replace(recurrent(40, factor, "sigmoid", still=30), data=(WORDS,))
    assert first(found) == (("vanishing", "over padding") if sick else None)
    at_rest = replace(found, data=(replace(WORDS, shape=(32, 7)),))  # nothing comes in step by step
    assert ("vanishing", "over padding") != first(at_rest)


@pytest.mark.parametrize(("until", "factor", "sick"), [
    (0.1, 10 ** (-4.1 / 36), True), (0.1, 10 ** (-3.9 / 36), False), (1.0, 10 ** (-4.1 / 36), False),
])  # fmt: skip
def test_what_tells_the_examples_apart_came_before(until, factor, sick):
    found = recurrent(40, factor, "sigmoid")
    told = Data("[0]", (32, 40, 3), "float32", 0, 1, -1, 1, role="input", apart_until=until)
    found = replace(found, data=(told,))
    assert first(found) == (("vanishing", "over time") if sick else None)
    assert not sick or finding(found, "vanishing").numbers["steps"] == 36


def test_a_gate_of_a_state_that_stands_still_is_not_the_state():
    found = recurrent(60, 10 ** (-8 / 59), "sigmoid")
    still = with_stages(found, lambda s: s.name == "product 1", log10_gradient=np.linspace(-12, -11, 60))
    assert first(still) == ("vanishing", "over time")


@pytest.mark.parametrize(
    ("lost", "factors", "sick"), [(-4.1, 1, True), (-3.9, 1, False), (-4.1, 2, False), (-7.4, 2, True)]
)
def test_time_without_a_loop(lost, factors, sick):
    drive = Stage("recurrence 1", "recurrence", "slice", place(5), (32, 40, 8), "float32", over="time",
                  along=np.linspace(lost, 0, 40) - 3)  # fmt: skip
    gates = [replace(drive, name=f"recurrence {i}", along=np.full(40, np.nan)) for i in range(2, factors + 1)]
    found = replace(HEALTHY, stages=(*HEALTHY.stages[:2], drive, *gates, *HEALTHY.stages[2:]))
    assert first(found) == (("vanishing", "over time") if sick else None)


@pytest.mark.parametrize(("fed", "rows", "rests"), [(-3.0, 7, True), (-9.0, 7, False), (-3.0, 40, False)])
def test_a_loop_that_goes_to_a_fixed_point_loses_nothing(fed, rows, rests):
    """The same comes in at each step. Not where that gets nothing itself, nor where data may come in one by one."""
    found = recurrent(40, 10 ** (-5 / 39), still=12)
    feed = replace(found.stages[-1], name="product 0", log10_gradient=np.array(fed))
    told = Data("[0]", (32, rows), "float32", 0, 1, -1, 1, role="input")
    found = replace(found, stages=(feed, *found.stages[1:]), data=(told,))
    assert (first(found) is None) == rests


def test_the_data_may_say_where_the_padding_is():
    found = recurrent(40, 0.8, "sigmoid")
    told = Data("[0]", (32, 40), "int32", 3, 1, 0, 9, labels=9, role="input", padded_end=0.75)
    assert first(replace(found, data=(told,))) == ("vanishing", "over padding")


def test_padding_of_words_may_be_a_row_of_zeros():
    """The product of such a row is exactly 0. Without words it is a signal that is silent, and no padding."""
    found = recurrent(40, 0.7, "sigmoid")
    text = found.stages[0].log10_value.copy()
    text[-30:] = -np.inf
    found = replace(found, stages=(replace(found.stages[0], log10_value=text), *found.stages[1:]), data=(WORDS,))
    words = replace(found.stages[0], kind="lookup", operation="gather", name="lookup 1")
    assert first(found) is None, "gates may open"
    assert first(replace(found, stages=(words, *found.stages))) == ("vanishing", "over padding")


def test_padding_in_front_is_not_asked_to_learn():
    found = recurrent(200, 0.9, "sigmoid")  # 10⁻⁹ over all steps
    told = Data("[0]", (32, 200), "int32", 3, 1, 0, 9, labels=9, role="input")
    assert first(replace(found, data=(told,))) == ("vanishing", "over time")
    assert first(replace(found, data=(replace(told, padded_start=0.8),))) is None


@pytest.mark.parametrize(("factor", "sick"), [(10 ** (2.1 / 59), True), (10 ** (1.9 / 59), False)])
def test_exploding_over_time(factor, sick):
    assert first(recurrent(60, factor)) == (("exploding", "over time") if sick else None)


def test_slices_of_one_array_are_no_loop():
    """All weights in one vector, or stacked: the same path at every product, and each time another part of it."""
    one = stack(12, 0.3)
    every = [replace(s, parameters=("theta",)) if s.kind == "product" else s for s in one.stages]
    looped = replace(one, stages=tuple(replace(s, part=7) if s.kind == "product" else s for s in every))
    sliced = replace(one, stages=tuple(replace(s, part=i) for i, s in enumerate(every)))
    assert first(sliced) == ("vanishing", "weights")
    assert first(looped) == ("vanishing", "over time")


def test_a_loop_that_is_written_out_is_one_over_time():
    found = stack(12, 0.3)
    stages = tuple(replace(s, parameters=("['rec']",)) if s.kind == "product" else s for s in found.stages)
    assert first(replace(found, stages=stages, parameters=(matrix("['rec']"),))) == ("vanishing", "over time")


# units


@pytest.mark.parametrize(("dead", "sick"), [(0.67, False), (0.70, True), (1.0, True)])
def test_more_than_half_are_dead(dead, sick):
    found = stack(slope=0.5**0.5, weight=2**0.5, operation="relu", dead=dead)  # 64 units: ½ + 3σ is 0.6875
    assert first(found) == (("dead units", "") if sick else None)


def test_dead_units_name_the_arrays_that_killed_them():
    found = stack(slope=0.5**0.5, weight=2**0.5, operation="relu", dead=0.0)
    told = finding(with_stages(found, lambda s: s.name in ("relu 3", "relu 4"), dead=1.0), "dead units")
    assert (
        told.paths == ("[2]['w']", "[2]['b']")
        and "relu 3 is made by params[2]['w'] and params[2]['b']" in told.measured
    )
    assert "(relu 3 … relu 4) all units are 0" in told.measured
    partly = with_stages(
        with_stages(found, lambda s: s.name == "relu 3", dead=1.0), lambda s: s.name == "relu 4", dead=0.9
    )
    assert "up to 100 % of the units are 0" in finding(partly, "dead units").measured


@pytest.mark.parametrize(("fed", "named"), [(-np.inf, "relu 2"), (-3.0, "relu 4")])
def test_a_layer_that_gets_zeros_is_dead_by_the_one_before_it(fed, named):
    """Biases of 0 behind a dead layer leave all that follows dead; the gradient ends at the last of them."""
    found = stack(slope=0.5**0.5, weight=2**0.5, operation="relu", dead=0.0)
    found = with_stages(found, lambda s: s.name in ("relu 2", "relu 3", "relu 4"), dead=1.0)
    ends = found.stages.index(next(s for s in found.stages if s.name == "relu 4"))
    found = with_stages(found, lambda s: s in found.stages[:ends], log10_gradient=np.array(-np.inf))
    found = with_stages(found, lambda s: s.name in ("product 3", "product 4"), log10_value=np.array(fed))
    told = finding(found, "dead units")
    assert f"What goes into {named} is made by" in told.measured
    assert ("nothing but zeros" in told.measured) == (named == "relu 2")


@pytest.mark.parametrize(("dead", "loss", "sick"), [(1.0, 0.7, True), (0.99, 0.7, False), (1.0, 0.0, False)])
def test_a_relu_at_the_output_is_dead_as_a_whole_and_not_where_the_loss_is_0_with_it(dead, loss, sick):
    found = stack(slope=0.5**0.5, weight=2**0.5, operation="relu", dead=0.0)
    found = with_stages(found, log10_gradient=np.array(-np.inf if dead == 1 else -4.0))
    end = replace(found.stages[1], name="relu 6", dead=dead, log10_gradient=np.array(-2.0))
    found = replace(found, stages=(*found.stages, end), loss=replace(found.loss, value=loss, classes=0, output="relu"))
    assert first(found) == (("dead units", "") if sick else None)
    if sick:
        assert "relu 6, at the output, is 0" in finding(found, "dead units").measured


@pytest.mark.parametrize(("around", "dead", "sick"), [(False, 1.0, True), (False, 0.67, False), (True, 1.0, False)])
def test_a_narrow_layer_is_dead_as_a_whole_where_nothing_goes_around_it(around, dead, sick):
    """Three units are all dead by chance in one of eight layers: that is no excuse where the product ends there."""
    found = stack(slope=0.5**0.5, weight=2**0.5, operation="relu", dead=0.0, width=3)
    if dead == 1 and not around:
        found = with_stages(found, lambda s: s.name in ("product 1", "product 2"), log10_gradient=np.array(-np.inf))
    found = with_stages(found, lambda s: s.name == "relu 2", dead=dead)
    assert first(found) == (("dead units", "") if sick else None)
    if sick:
        assert (
            "Behind it the gradient arrives; in front of it, it is exactly 0" in finding(found, "dead units").measured
        )


def test_parameters_that_are_one_array_have_a_name():
    found = with_stages(stack(6, operation="relu", dead=1.0), lambda s: s.kind == "product", parameters=("",))
    assert "is made by the parameters." in finding(found, "dead units").measured
    asleep = with_parameters(HEALTHY, path="", log10_value=-np.inf, zero_gradients=1.0)
    assert finding(asleep, "constant initialisation").measured.startswith("the parameters, ")


def test_dead_units_are_those_of_a_relu():
    assert first(stack(operation="tanh", dead=1.0)) is None


@pytest.mark.parametrize(("share", "sick"), [(0.49, False), (0.51, True)])
def test_most_are_saturated(share, sick):
    assert first(stack(saturated=share)) == (("saturated", "") if sick else None)


@pytest.mark.parametrize(("share", "inside", "sick"), [(0.85, True, True), (0.83, True, False), (1.0, False, False)])
def test_a_softmax_inside_has_decided(share, inside, sick):
    soft = replace(HEALTHY.stages[0], name="softmax 1", kind="softmax", operation="exp", saturated=share, parameters=())
    at = 4 if inside else len(HEALTHY.stages)
    found = replace(HEALTHY, stages=(*HEALTHY.stages[:at], soft, *HEALTHY.stages[at:]))
    assert first(found) == (("saturated", "") if sick else None)


def test_the_rows_of_a_softmax_that_have_decided():
    assert decided(np.array([[0.99, 0.01], [0.5, 0.5]])) == 0.5
    assert np.isnan(decided(np.array([[0.9, 0.9]])))


@pytest.mark.parametrize(("held", "answers", "sick"), [
    (0.6, 0.01, True), (0.4, 0.01, False), (0.6, 0.9, False), (np.nan, np.nan, False),
])  # fmt: skip
def test_outputs_that_are_held_on_a_flat_end(held, answers, sick):
    end = replace(HEALTHY.stages[1], name="tanh 6", saturated=0.9)
    found = replace(HEALTHY, stages=(*HEALTHY.stages, end))
    found = replace(found, loss=replace(found.loss, held=held, answers=answers, classes=0, output="tanh"))
    found = replace(found, data=(found.data[0], Data("[1]", (32, 64), "float32", 0.0, 0.3, -0.5, 0.5, role="target")))
    assert first(found) == (("saturated", "") if sick else None)
    before = replace(end, name="relu 6", saturated=np.nan)
    between = replace(found, stages=(*HEALTHY.stages, before, end))
    assert not sick or "flat ends of tanh" in finding(between, "saturated").measured
    none = replace(found, stages=tuple(s for s in found.stages if s.kind != "product"))
    assert finding(none, "saturated") is None, "biases alone: there is no output to speak of"


def test_what_a_loss_asks_back_from_a_flat_end():
    """Squared errors of tanh, and a cross-entropy of a sigmoid: both saturated, wrong, right, and in between."""
    z, y = np.array([[4.0], [-5.0], [0.1]]), np.array([[0.2], [-0.1], [0.0]])
    out = np.tanh(z)
    slope = 1 - out**2
    share = lambda target: held(
        z, 2 * (out - target) * slope, 2 * (out - target), slope < 0.05, ((out - target) ** 2).sum()
    )
    assert share(y)[0] == 2 / 3 and share(y)[1] < 0.02, "asked back, and deaf"
    assert share(np.sign(z))[0] == 0, "where the answer is right, the loss does not ask"
    z = np.array([[6.0], [-7.0]])
    p, y = 1 / (1 + np.exp(-z)), np.array([[0.0], [1.0]])
    cross = -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()
    back, answers = held(z, p - y, (p - y) / (p * (1 - p)), p * (1 - p) < 0.0125, cross)
    assert back == 1 and answers == pytest.approx(1, abs=0.01), "a cross-entropy makes up for the flat end"


def test_rows_of_a_softmax_that_are_asked_back():
    z = np.array([[9.0, 0, 0], [0, 9, 0]])
    p = np.exp(z) / np.exp(z).sum(-1, keepdims=True)
    back = lambda y: held_rows(p, z, np.zeros_like(z), 2 * (p - y), 1.0)[0]
    assert back(np.eye(3)[[0, 1]]) == 0 and back(np.eye(3)[[1, 1]]) == 0.5


def test_a_gate_may_saturate():
    found = with_stages(recurrent(factor=0.99, operation="sigmoid"), lambda s: s.kind == "activation", saturated=1.0)
    assert first(found) is None


def test_zeros_that_a_few_steps_wake_are_no_illness():
    asleep = with_parameters(HEALTHY, lambda p: p.path == "[2]['w']", log10_value=-np.inf, zero_gradients=1.0)
    assert first(asleep) == ("constant initialisation", "zero")
    assert first(with_parameters(asleep, lambda p: p.path == "[2]['w']", heals=True)) is None


def test_all_zeros_stay_and_one_matrix_of_zeros_heals():
    stuck = with_parameters(HEALTHY, log10_value=-np.inf, zero_gradients=1.0, constant=True)
    assert first(stuck) == ("constant initialisation", "zero")
    head = with_parameters(HEALTHY, lambda p: p.path == "[5]['w']", log10_value=-np.inf, constant=True)
    assert first(head) is None


@pytest.mark.parametrize(("constant", "cause"), [(True, "constant"), (False, "symmetric")])
def test_units_that_begin_alike(constant, cause):
    found = with_parameters(HEALTHY, constant=constant, symmetric=True)
    assert first(found) == ("constant initialisation", cause)


def test_units_that_begin_alike_and_get_different_gradients_do_not_stay_so():
    found = with_parameters(HEALTHY, constant=True)
    assert first(found) is None
    assert not finding(found, "constant initialisation").sick


def test_zeros_that_wake_as_copies_of_each_other():
    head = lambda p: p.path == "[5]['w']"
    found = with_parameters(HEALTHY, head, log10_value=-np.inf, constant=True, symmetric=True, twins=True)
    assert first(found) == ("constant initialisation", "constant")
    assert finding(found, "constant initialisation").paths == ("[5]['w']",)
    assert first(with_parameters(found, head, twins=False)) is None


def test_the_scale_of_a_normalisation_may_be_constant():
    scale = matrix("['scale']", constant=True, log10_value=0.0)
    for shape in ((1, 64), (12, 64)):  # of one layer, and of twelve in a stack
        assert first(replace(HEALTHY, parameters=(*HEALTHY.parameters, replace(scale, shape=shape)))) is None


@pytest.mark.parametrize(("shape", "steps", "sick"), [
    ((64, 64), 0, True), ((1, 64), 0, False), ((64,), 0, False), ((12, 64), 12, False), ((12, 64, 64), 12, True),
])  # fmt: skip
def test_a_constant_row_that_multiplies_is_no_matrix(shape, steps, sick):
    scale = replace(matrix("['scale']", constant=True, symmetric=True, log10_value=0.0), shape=shape)
    product = replace(
        HEALTHY.stages[4], name="product 9", parameters=("['scale']",), steps=steps, over="layers" if steps else ""
    )
    if steps:
        fields = ("log10_value", "log10_gradient", "weight_factor")
        product = replace(product, **{name: np.full(steps, getattr(product, name)) for name in fields})
    found = replace(HEALTHY, parameters=(*HEALTHY.parameters, scale), stages=(*HEALTHY.stages, product))
    assert (finding(found, "constant initialisation") is not None) == sick


@pytest.mark.parametrize(("apart", "sick"), [(0.9 * np.exp(-6.1), True), (0.9 * np.exp(-5.9), False)])
def test_rank_collapse(apart, sick):
    assert first(stack(alike=1 - apart)) == (("rank collapse", "") if sick else None)


def attention(alike, gradient, layers=4):
    """Layers of two products, a softmax and a product; the last softmax is `alike`, and its queries get `gradient`."""
    found = stack(3 * layers + 1)
    products = [s for s in found.stages if s.kind == "product"]
    stages = []
    for i, product in enumerate(products):
        layer, part = divmod(i, 3)
        if part < 2 and layer < layers:
            product = replace(product, log10_gradient=product.log10_gradient + gradient * (layer / (layers - 1)))
        stages.append(product)
        if part == 1 and layer < layers:
            apart = 0.5 * ((1 - alike) / 0.5) ** (layer / (layers - 1))
            stages.append(replace(product, name=f"softmax {layer}", kind="softmax", alike=1 - apart, parameters=()))
    return replace(found, stages=tuple(stages))


@pytest.mark.parametrize(("apart", "gradient", "sick"), [
    (0.5 * np.exp(-6.1), -2.1, True), (0.5 * np.exp(-5.9), -2.1, False), (0.5 * np.exp(-6.1), -1.9, False),
])  # fmt: skip
def test_attention_that_sees_the_same_everywhere(apart, gradient, sick):
    assert first(attention(1 - apart, gradient)) == (("rank collapse", "of the positions") if sick else None)


@pytest.mark.parametrize(("dtype", "cause"), [("float32", "rank collapse"), ("bfloat16", "rounded away")])
def test_what_float32_rounds_away_behind_alike_positions_follows_from_them(dtype, cause):
    """Where steps are rounded away no training is followed, which would say whether it gets over such a beginning."""
    training = Training(np.full(21, 0.7), np.zeros(20), np.full(20, -3.0), ahead=True)
    found = with_parameters(replace(attention(1 - 0.5 * np.exp(-6.1), -2.1), training=training), log10_update=-3.0)
    assert first(found) is None
    queries = lambda p: p.path in [f"[{3 * layer}]['w']" for layer in range(4)]
    update = -12.0 if dtype == "float32" else -4.0
    found = with_parameters(found, queries, dtype=dtype, rounded_away=1.0, log10_update=update)
    assert first(found)[0] == cause
    assert finding(found, "rounded away").follows == ("All examples look alike" if cause == "rank collapse" else "")


# both ends


def test_nan_is_treated_before_all_else():
    bad = FirstBad("backward", "sqrt", place(20), "nan", example=3, inputs="0 … 3.2")
    found = replace(stack(8, 0.1), first_bad=bad)
    assert first(found) == ("nan", "nan born at sqrt")
    told = finding(found, "nan")
    assert "example 3" in told.measured and "before the root" in told.remedy.do and told.place.line == 20


def test_nan_in_the_data():
    broken = with_data(HEALTHY, 0, finite=False)
    assert first(replace(broken, loss=replace(broken.loss, value=np.nan))) == ("nan", "in the data")
    assert first(broken) is None  # a loss that is a number has taken them out


def large(z, **fields):
    found = with_stages(HEALTHY, lambda s: s.name == "product 1", log10_value=np.array(z))
    return with_data(found, 0, **({"mean": 80.0, "sd": 90.0, "smallest": 0.0, "largest": 255.0} | fields))


def test_inputs_in_the_hundreds():
    assert first(large(2.0)) == ("unscaled inputs", "")
    assert first(large(0.6)) is None  # scaled inside the network
    assert first(large(2.0, mean=3.0, sd=9.0)) is None  # RMS 9.5
    assert finding(large(2.0), "unscaled inputs").paths == ("batch[0]",)


@pytest.mark.parametrize(("carried", "sick"), [(True, True), (False, False)])
def test_bytes_are_numbers_where_a_product_takes_their_size(carried, sick):
    found = with_data(large(2.0), 0, dtype="uint8", labels=200, role="input", carried=carried)
    assert first(found) == (("unscaled inputs", "") if sick else None)


def test_a_normalisation_behind_the_first_product_forgives_large_inputs():
    found = large(2.0)
    stages = list(found.stages)
    stages.insert(1, replace(stages[1], name="normalisation 1", kind="normalisation"))
    assert first(replace(found, stages=tuple(stages))) is None


@pytest.mark.parametrize(("sd", "sick"), [(0.9, True), (1.1, False)])
def test_a_mean_that_hides_the_differences(sd, sick):
    found = with_data(HEALTHY, 0, mean=20.0, sd=sd)  # e⁻³ of 20 is 1.0
    assert first(found) == (("unscaled inputs", "mean") if sick else None)


def regression(rms, value=None):
    found = replace(HEALTHY, data=(data()[0], Data("[1]", (32, 1), "float32", 0.0, rms, -rms, rms)))
    return replace(found, loss=LossFacts(rms**2 if value is None else value, place=place(99)))


@pytest.mark.parametrize(("rms", "weight"), [(9, None), (11, 0.4), (31, 0.6), (101, 0.9)])
def test_targets_far_from_one(rms, weight):
    told = finding(regression(rms), "unscaled targets")
    assert (told.weight if told else None) == weight


def test_targets_that_are_scaled_inside_the_loss_are_fine():
    assert first(regression(100, value=1.0)) is None


def test_what_the_data_are_for_is_told_and_not_guessed_from_shapes():
    wide = Data("[1]", (32, 500), "float32", 0.0, 200.0, -500, 500, role="target")  # the larger of the two
    found = replace(HEALTHY, data=(replace(data()[0], role="input"), wide), loss=LossFacts(4e4, place=place(99)))
    assert first(found) == ("unscaled targets", "") and finding(found, "unscaled targets").paths == ("batch[1]",)


def signs():
    """Labels −1 and 1, in floats."""
    return data()[0], Data("[1]", (32,), "float32", 0.0, 1.0, -1.0, 1.0, role="target")


def one_and_two():
    return data()[0], Data("[1]", (32,), "int32", 1.5, 0.5, 1, 2, labels=2)


def loss(**fields):
    output = fields.pop("output", "")
    facts = LossFacts(**({"value": 2.3, "classes": 10, "place": place(99)} | fields))
    object.__setattr__(facts, "output", output)
    return replace(HEALTHY, loss=facts)


@pytest.mark.parametrize(("found", "cause"), [
    (loss(broadcast=((32, 1), (32,))), "broadcast"),
    (loss(softmaxes=2), "softmax twice"),
    (loss(classes=9), "labels out of range"),
    (loss(classes=0, output="sigmoid"), "sigmoid for classes"),
    (loss(classes=0, endless=0.8), "sigmoid for classes"),
    (replace(loss(classes=0, endless=0.5), data=signs()), "sigmoid for classes"),
    (replace(loss(classes=0, output="sigmoid"), data=one_and_two()), "sigmoid for classes"),
    (replace(loss(classes=0, output="sigmoid"), data=regression(5).data), "targets out of reach of the sigmoid"),
])  # fmt: skip
def test_a_wrong_loss(found, cause):
    assert first(found) == ("wrong loss", cause)
    assert finding(found, "wrong loss").place.line == 99


@pytest.mark.parametrize(("size", "leads", "sick"), [(1.0, False, True), (0.9, False, False), (1.0, True, False)])
def test_a_softmax_over_one_class_is_a_cut(size, leads, sick):
    ones = Stage("softmax 1", "softmax", "exp", place(98), (32, 1), "float32",
                 log10_value=np.log10(size), leads=leads)  # fmt: skip
    found = replace(HEALTHY, stages=(*HEALTHY.stages, ones))
    assert first(found) == (("gradient cut off", "a softmax over one class") if sick else None)


@pytest.mark.parametrize("found", [
    loss(softmaxes=1, output="softmax"),
    replace(loss(classes=0, output="sigmoid"), data=(data()[0], Data("[1]", (32,), "int32", 0.5, 0.5, 0, 1, labels=2))),
    replace(loss(), data=(data()[0], Data("[1]", (32,), "int32", 4, 3, -1, 9, labels=11))),
    replace(loss(classes=0), data=signs()),
    replace(loss(classes=0, output="tanh"), data=signs()),
    replace(loss(), data=(*data(), Data("['length']", (32,), "int32", 40, 9, 20, 60, labels=30))),
    replace(loss(classes=0, output="sigmoid"), data=(*data(), Data("['yes']", (32,), "int32", 0, 1, 0, 1, labels=2))),
])  # fmt: skip
def test_a_right_loss(found):
    assert first(found) is None


def test_logits_that_are_squashed_and_a_softmax_over_the_examples():
    found = finding(loss(squashed="sigmoid", least=1.46), "wrong loss")
    assert found.cause == "sigmoid before the logits" and "no more than 0.23" in found.measured + found.means
    scaled = finding(loss(squashed="tanh", least=0.4, apart=3.0), "wrong loss")
    assert "These differ by 3 at most" in scaled.means
    assert first(loss(over_examples=10)) == ("wrong loss", "softmax over the examples")
    assert first(loss(over_examples=5)) is None, "labels from 0 to 9 number no five outputs"


def test_a_cut_needs_parameters_that_get_nothing():
    cut = replace(HEALTHY.stages[5], name="round 1", kind="cut", operation="round", log10_gradient=np.array(-np.inf))
    with_cut = replace(HEALTHY, stages=(*HEALTHY.stages[:6], cut, *HEALTHY.stages[6:]))
    assert first(with_cut) is None  # stop_gradient of a maximum, a target network
    starved = with_parameters(with_cut, lambda p: p.path == "[0]['w']", zero_gradients=1.0, log10_gradient=-np.inf)
    assert first(starved) != ("gradient cut off", "rounding")  # what stands before it has another way
    behind = {stage.name for stage in with_cut.stages[:6]}
    starved = with_stages(starved, lambda s: s.name in behind, log10_gradient=np.array(-np.inf))
    assert first(starved) == ("gradient cut off", "rounding")
    straight = with_stages(starved, lambda s: s.kind == "cut", log10_gradient=np.array(-3.0))
    assert finding(straight, "gradient cut off") is None  # a straight-through estimator


def test_a_network_that_gets_nothing_at_all_is_never_healthy():
    nothing = with_parameters(HEALTHY, lambda p: True, log10_gradient=-np.inf)
    assert first(nothing) == ("gradient cut off", "everywhere")
    assert first(replace(nothing, loss=replace(nothing.loss, value=0.0))) is None, "all margins are kept"
    assert first(with_parameters(nothing, lambda p: p.path == "[5]['b']", log10_gradient=-3.0)) is None


def test_parameters_that_are_not_used():
    idle = with_parameters(HEALTHY, lambda p: p.path == "[3]['w']", used=False)
    assert first(idle) == ("not used", "")
    assert finding(idle, "not used").paths == ("[3]['w']",)
    assert finding(idle, "not used").measured.endswith("parameters: params[3]['w'].")
    both = with_parameters(HEALTHY, lambda p: p.path in ("[3]['w']", "[3]['b']"), used=False)
    assert "on 2 of " in finding(both, "not used").measured
    assert finding(both, "not used").measured.endswith("parameters, among them params[3]['w'].")
    counter = with_parameters(HEALTHY, lambda p: p.path == "[3]['b']", used=False)
    assert first(counter) is None and judged(counter)


# steps


@pytest.mark.parametrize(("share", "sick"), [(0.49, False), (0.51, True)])
def test_updates_that_are_rounded_away(share, sick):
    found = with_parameters(HEALTHY, dtype="bfloat16", rounded_away=share, log10_update=-4.0)
    assert first(found) == (("rounded away", "") if sick else None)
    assert first(with_parameters(found, log10_update=-0.9 - 2.0)) is None  # a few large updates, many tiny ones


def test_gradients_below_the_smallest_float16():
    found = with_parameters(HEALTHY, dtype="float16", zero_gradients=1.0, log10_gradient=-8.0)
    assert first(found) == ("rounded away", "underflow in float16")
    assert first(with_parameters(found, dtype="float32")) is None


def test_weights_in_float32_whose_product_is_in_float16():
    found = with_parameters(HEALTHY, zero_gradients=1.0, log10_gradient=-8.0)
    assert first(with_stages(found, dtype="float16")) == ("rounded away", "underflow in float16")
    assert first(found) is None


def test_a_label_without_an_output_is_the_cause_of_its_nan():
    broken = FirstBad("forward", "gather", place(3), "nan")
    assert first(replace(loss(classes=9), first_bad=broken)) == ("wrong loss", "labels out of range")
    assert first(replace(loss(classes=10), first_bad=broken))[0] == "nan"


def test_a_squashed_part_of_the_output_is_not_the_output():
    """A sigmoid of a variance beside a mean: the mean is free."""
    found = replace(loss(classes=0, output="sigmoid"), data=regression(5).data)
    whole = replace(found.stages[1], name="sigmoid 6")
    assert first(replace(found, stages=(*found.stages, whole))) == ("wrong loss", "targets out of reach of the sigmoid")
    part = replace(whole, shape=(32, 32))
    assert first(replace(found, stages=(*found.stages, part))) is None


def test_an_optimiser_that_divides_by_zero_is_not_too_fast():
    """Adam's ε of 1e-8 is 0 in float16: the first update is inf or nan, and the loss runs away after it."""
    found = with_parameters(trained(np.nan), lambda p: p.path == "[2]['w']", log10_update=np.nan, rounded_away=0.0)
    assert first(with_parameters(found, dtype="float16")) == ("rounded away", "underflow in float16")
    assert first(found) == ("nan", "the update"), "whatever it was in float32, the network is not healthy"


def trained(end, ratio=-3.0, left=1.0, start=2.0):
    seen = Training(np.linspace(start, end, 21), np.full(20, -2.0), np.full(20, -4.0), np.full(20, left))
    return replace(with_parameters(HEALTHY, log10_update=-0.9 + ratio), training=seen)


@pytest.mark.parametrize(("ratio", "sick"), [(-6.1, True), (-5.9, False)])
def test_a_rate_too_small(ratio, sick):
    assert first(trained(2.0, ratio)) == (("learning rate too small", "") if sick else None)


@pytest.mark.parametrize(("left", "ratio", "sick"), [
    (0.009, -5.1, True), (0.011, -5.1, False), (0.009, -4.9, False), (1e-6, -9.0, True),
])  # fmt: skip
def test_clipped_to_death(left, ratio, sick):
    assert first(trained(2.0, ratio, left)) == (("clipped to death", "") if sick else None)


@pytest.mark.parametrize(("end", "ratio", "sick"), [
    (3.1, -2.0, True), (2.9, -2.0, False), (np.nan, -2.0, True), (1.0, 0.5, False), (2.1, -0.2, True),
    (2.1, -0.4, False),
])  # fmt: skip
def test_a_rate_too_large(end, ratio, sick):
    assert first(trained(end, ratio)) == (("learning rate too large", "") if sick else None)


@pytest.mark.parametrize(("later", "waits", "weight"), [
    (-3.0, False, 0), (-6.8, False, 0), (-7.0, False, 0.6), (-9.0, False, 0.8), (-np.inf, False, 0.8),
    (-np.inf, True, 0),
])  # fmt: skip
def test_a_rate_that_begins_at_0_is_judged_by_where_it_has_come_to(later, waits, weight):
    """Weights of 10⁻⁰·⁹: an update of 10⁻⁷ is a millionth of them. An optimiser that collects gradients waits."""
    found = trained(2.0, -np.inf)
    seen = replace(found.training, log10_update=np.append(np.full(19, -np.inf), later), waits=waits)
    found = with_parameters(replace(found, training=seen), lambda p: len(p.shape) == 1, log10_value=-0.9)
    told = finding(found, "learning rate too small")
    assert (told.weight if told else 0) == weight


def test_a_step_too_small_for_any_format_is_not_the_formats_fault():
    found = with_parameters(trained(2.0, -9.0), rounded_away=0.9)
    assert first(found) == ("learning rate too small", "")
    assert "90 % of them are rounded away" in finding(found, "learning rate too small").measured
    clipped = with_parameters(trained(2.0, -9.0, left=1e-6), rounded_away=0.9)
    assert first(clipped) == ("clipped to death", "")


@pytest.mark.parametrize(("peak", "ratio", "sick"), [(3.1, 0.5, True), (2.9, 0.5, False), (3.1, -0.4, False)])
def test_a_rate_that_throws_the_loss_up_before_it_falls(peak, ratio, sick):
    found = trained(1.0, ratio)
    found.training.loss[3] = peak
    assert first(found) == (("learning rate too large", "") if sick else None)


def test_a_first_update_that_is_a_number_is_no_endless_one():
    """Its healthy neighbours: a bias whose gradient is 0, an update of exactly 0, and no optimiser at all."""
    found = trained(1.0)
    for fields in ({"log10_update": -np.inf, "rounded_away": 0.0, "log10_gradient": -np.inf}, {"log10_update": np.nan}):
        assert first(with_parameters(found, lambda p: p.path == "[2]['b']", **fields)) is None


def test_a_flat_loss_with_healthy_gradients_is_no_vanishing():
    assert first(trained(2.0)) is None


# order


def found(kind, weight=0.9):
    return Finding(kind, "", "", Remedy("", ""), weight=weight)


def test_what_explains_another_stands_in_front_and_is_named():
    told = ordered([found("saturated", 0.95), found("unscaled inputs", 0.6)])
    assert [each.kind for each in told] == ["unscaled inputs", "saturated"]
    assert told[1].follows == KINDS["unscaled inputs"].heading


def test_a_remark_explains_nothing_and_stands_last():
    told = ordered([found("unscaled inputs", 0.4), found("saturated", 0.6)])
    assert [each.kind for each in told] == ["saturated", "unscaled inputs"] and not told[0].follows


def test_no_two_kinds_explain_each_other():
    for kind, record in KINDS.items():
        for other in record.explains:
            assert other == "*" or kind not in KINDS[other].explains, (kind, other)


def test_lessons_go_by_their_titles():
    for number, title in LESSONS.items():
        assert CATALOGUE[number].title == title or not CATALOGUE[number].written
    assert {kind.lesson for kind in KINDS.values()} <= set(LESSONS)
    assert BECAUSE and 0 < SICK < 1


@pytest.mark.parametrize(
    ("factor", "said"), [(0.8, "half of it is gone after 3.1 steps."), (0.5, "after 1 step."), (0.1, None)]
)
def test_a_half_that_is_gone_within_a_step_is_not_counted_in_steps(factor, said):
    told = finding(recurrent(60, factor), "vanishing").measured
    assert told.endswith(said) if said else told.endswith("0.1 a step.")
