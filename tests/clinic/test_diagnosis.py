"""What a Diagnosis says, in text and in HTML, and that `diagnose` refuses in sentences."""

from dataclasses import replace

import jax.numpy as jnp
import numpy as np
import optax
import pytest
from clinic_records import recurrent, stack, with_parameters, with_stages

import vgcourse as vg
from vgcourse.clinic import telling
from vgcourse.clinic.diagnosis import COLUMNS, Diagnosis
from vgcourse.clinic.picture import STEPS, TIME, loss_figure, mean_field, time_figure, weight_gradients
from vgcourse.clinic.reading import Reading, beside
from vgcourse.clinic.record import FirstBad
from vgcourse.clinic.rules import judged
from vgcourse.clinic.rules.units import percent
from vgcourse.clinic.trained import Training
from vgcourse.inputs import BadInput
from vgcourse.measuring import theory
from vgcourse.views.figure import Curve


def diagnosis(examination):
    return Diagnosis(examination, judged(examination))


SICK = diagnosis(stack(8, 1.0, 0.1, "sigmoid"))


def test_the_text_is_the_whole_and_fits_a_terminal():
    text = repr(SICK)
    assert all(len(line) <= COLUMNS for line in text.split("\n"))
    told = SICK.first
    for said in (told.heading, told.remedy.do, told.measured, told.means, "learner.py:10", "line 10", "Lesson 01"):
        assert " ".join(said.split()) in " ".join(text.split())
    assert text.startswith("Diagnosis: The gradient vanishes, because of the slopes")
    assert text.index("First:") < text.index("Measured") < text.index("product 8")


def test_the_html_says_what_to_do_first_and_has_pictures_with_words():
    page = SICK._repr_mimebundle_()["text/html"]
    assert page.index("Do this first") < page.index("<figure") < page.index("<ol")
    assert 'alt="The gradient vanishes' in page and "dL/dh is" in page


def test_the_line_of_code_stands_where_it_says_what_to_do():
    page = SICK.html()
    first = page[page.index("Do this first") : page.index("<figure")]
    assert "<code>line 10</code>" in first


@pytest.mark.parametrize(
    ("log10", "said"), [(-1.5, "0.032 of"), (0.2, "1.6 times"), (-np.inf, "nothing of"), (0.001, "all of")]
)
def test_a_share_and_a_multiple_are_told_apart(log10, said):
    assert beside(log10) == said


def test_no_update_is_told_of_a_loss_that_is_no_number():
    found = with_parameters(stack(), lambda p: True, log10_update=-4.0)
    assert "an update is" in diagnosis(found).summary
    bad = FirstBad("forward", "sqrt", found.stages[0].place, "nan")
    assert "an update is" not in diagnosis(replace(found, first_bad=bad)).summary


def test_what_a_learner_wrote_is_escaped():
    wild = SICK.examination
    stages = tuple(replace(s, place=replace(s.place, code="h = a < b > c")) for s in wild.stages)
    page = diagnosis(replace(wild, stages=stages)).html()
    assert "a &lt; b &gt; c" in page and "a < b > c" not in page


def test_a_healthy_network_is_told_so_with_its_numbers():
    told = diagnosis(stack())
    assert told.healthy and told.first is None
    assert repr(told).startswith("Diagnosis: Healthy: the gradient arrives\n")
    assert "get about all of the gradient of the late ones" in " ".join(repr(told).split())


def test_a_remark_leaves_a_network_healthy():
    told = diagnosis(with_parameters(stack(), lambda p: p.path == "[3]['b']", used=False))
    assert told.healthy and "Worth knowing" in repr(told)


def test_nothing_to_examine_is_not_health():
    told = diagnosis(replace(stack(), stages=()))
    assert not told.healthy and "Nothing to examine" in told.verdict


def test_over_time_the_picture_over_time_stands_first():
    told = diagnosis(recurrent(60, 0.8))
    assert told.figures[0].x.label == TIME.label and told.figures[0].x.range == (0, 59)
    assert "0: 10^" in repr(told) and "59: 10^" in repr(told)


def test_mean_field_stands_beside_a_plain_stack_and_agrees_with_the_course():
    depth, width, σw = 12, 64, 0.9
    weights = np.log10(σw / np.sqrt(width))
    expected = theory.mean_field(depth, "tanh", σw, 0.0)
    slopes = np.sqrt(np.asarray(expected.chi)) / σw
    found = stack(depth, σw, float(slopes.mean()))
    found = with_parameters(found, lambda p: len(p.shape) == 2, log10_value=weights)
    read = Reading(found)
    first = replace(read.products[0], log10_value=np.array(0.5 * np.log10(expected.q[0])))
    read = Reading(replace(found, stages=(first, *found.stages[1:])))
    predicted = mean_field(read)
    np.testing.assert_allclose(predicted[-1], read.chain[-1].log10_gradient)
    # dL/dz at z_l and dL/dh at h_l differ by a slope: from z_1 to z_L stand the slopes 1 … L − 1
    np.testing.assert_allclose(np.diff(predicted), -0.5 * np.log10(expected.chi[:-1]), atol=2e-3)


def test_no_theory_where_something_bypasses_the_stack():
    found = stack(12, 0.5)
    stages = tuple(replace(s, weight_factor=np.array(1.0)) if s.kind == "product" else s for s in found.stages)
    assert mean_field(Reading(replace(found, stages=stages))) is None


def test_the_gradient_of_the_weights_is_that_of_the_matrix():
    np.testing.assert_allclose(weight_gradients(Reading(stack(4))), -3 + np.log10(64))


def test_a_cell_has_its_number_where_nothing_compares_it():
    """The text is compared with what is stored, and a cell has another number in every run."""
    stages = tuple(replace(s, place=replace(s.place, file="cell 7")) for s in SICK.examination.stages)
    told = diagnosis(replace(SICK.examination, stages=stages))
    page = told.html()
    assert "<b>Do this first (cell [7], line 10).</b>" in page and "<code>cell [7], line 10</code>" in page
    assert "cell [7], line 10</td>" in page and "this notebook" not in page
    assert "cell [7]" not in repr(told) and "this notebook, line 10 of its cell" in repr(told)


def test_what_follows_from_another_finding_waits():
    found = with_parameters(stack(8, 1.0, 0.1, "sigmoid"), lambda p: True, log10_update=-9.0)
    told = diagnosis(found)
    behind = next(each for each in told.findings if each.follows)
    lines = "\n".join(telling.told(2, behind))
    assert "If it stays " in lines and "Remedy" not in lines and "Predicted" not in lines
    assert "Predicted" in "\n".join(telling.told(1, told.first))


def test_a_recurrence_without_a_loop_is_one_stage():
    found = stack()
    inside = [replace(found.stages[0], name=f"product {i}", over="time") for i in range(9)]
    count = len(Reading(found).products)
    assert diagnosis(replace(found, stages=(*inside, *found.stages))).summary.startswith(f"{count} stages ")


@pytest.mark.parametrize(("share", "said"), [(0.001, "less than 1 %"), (0.0, "0 %"), (0.53, "53 %")])
def test_a_small_share_is_not_nothing(share, said):
    assert percent(share) == said


def test_a_rate_that_is_too_large_is_drawn_as_it_runs_away():
    loss = np.append(2.0 * 3.0 ** np.arange(20), np.inf)
    seen = Training(loss, np.full(20, -2.0), np.full(20, -4.0))
    told = diagnosis(replace(with_parameters(stack(), lambda p: True, log10_update=-1.0), training=seen))
    assert told.first.kind == "learning rate too large"
    figure = told.figures[0]
    assert figure.x.label == STEPS.label and "The loss goes from 2 to inf or nan in 20 steps" in figure.alt
    assert len(figure.curves[0].x) == 20 and figure.y.scale == "decades"
    leap = replace(seen, loss=np.array([2.0, 300.0, 5.0, *[2.0] * 18]))
    told = diagnosis(replace(with_parameters(stack(), lambda p: True, log10_update=-0.2), training=leap))
    assert told.figures[0].title == "The loss rises from 2 to 300 within 20 steps"
    broke = replace(seen, loss=np.array([2.0, 1e9, *[np.nan] * 19]))
    told = diagnosis(replace(with_parameters(stack(), lambda p: True, log10_update=-0.2), training=broke))
    assert len(told.figures[0].curves[0].x) == 2, "one point alone would be no line"


@pytest.mark.parametrize(("end", "scale"), [(1.5, "linear"), (0.01, "decades"), (-3.0, "linear")])
def test_a_loss_that_hardly_moves_is_not_drawn_in_decades(end, scale):
    figure = loss_figure("", STEPS, [Curve((0, 1), (2.3, end))])
    assert figure.y.scale == scale and figure.y.range == ((0, 2.3 * 1.1) if end == 1.5 else None)


def loss(params, batch):
    x, y = batch
    return jnp.mean((jnp.tanh(x @ params["w"]) @ params["v"] - y) ** 2)


@pytest.mark.parametrize(("given", "said"), [
    ((3, {}, ()), "loss of vg.diagnose must be a function .itself, not what it gives.; 3 came"),
    ((loss, {}, (), {"optimizer": None, "steps": 0}), "The steps of vg.diagnose"),
])  # fmt: skip
def test_wrong_calls_end_in_a_sentence(given, said):
    *values, options = given if isinstance(given[-1], dict) and len(given) == 4 else (*given, {})
    with pytest.raises(BadInput, match=said):
        vg.diagnose(*values, **options)


def test_a_diagnosis_of_records_alone_cannot_try():
    with pytest.raises(BadInput, match="without a network"):
        SICK.tried()


def test_the_picture_over_time_ends_where_the_loss_reads():
    read, reached = recurrent(30, 0.9), -3 + np.log10(0.9) * np.arange(30)[::-1]
    reached[-10:] = -np.inf
    found = time_figure(Reading(with_stages(read, lambda stage: stage.steps > 0, log10_gradient=reached)))
    assert found.title == "Step 0 gets 0.14 of the gradient at step 19"
    reached = np.full(30, -np.inf)
    found = time_figure(Reading(with_stages(read, lambda stage: stage.steps > 0, log10_gradient=reached)))
    assert found.title == "No step gets a gradient"


def test_time_without_a_loop_is_drawn_too():
    along = -3 + np.log10(0.5) * np.arange(40)[::-1]
    found = stack()
    scanned = replace(found.stages[0], name="recurrence 1", kind="recurrence", over="time", along=along)
    told = diagnosis(replace(found, stages=(scanned, *found.stages)))
    assert told.first.cause == "over time" and told.figures[0].x.label == TIME.label
    assert told.figures[0].title == "Step 0 gets 1.8 × 10⁻¹² of the gradient at step 39"
    assert "decay" in told.first.remedy.do and "0.36 over 39 steps" in told.first.remedy.effect


PARAMS = {"w": jnp.eye(4), "v": jnp.ones((4, 1)) / 2}
BATCH = (jnp.asarray(np.random.default_rng(0).normal(size=(64, 4)), jnp.float32), jnp.zeros((64, 1)))


def test_who_is_healthy_is_told_what_to_look_at_next():
    told = vg.diagnose(loss, PARAMS, BATCH)
    assert told.healthy and "optimizer=optax.adam(1e-3)" in told.next
    assert " ".join(told.next.split()) in " ".join(repr(told).split()) and "The steps were not looked at" in told.html()
    followed = vg.diagnose(loss, PARAMS, BATCH, optimizer=optax.adam(1e-2))
    assert followed.healthy and followed.next.startswith("The loss goes from ") and "your loop" in followed.next
    assert SICK.next == "" and diagnosis(stack()).next == "", "nothing was run on records"
    of_torch = replace(told.examination, source="torch")
    assert "optimizer=torch.optim.Adam(module.parameters())" in replace(told, examination=of_torch).next
    seen = replace(of_torch, training=followed.examination.training)
    assert replace(told, examination=seen).next == "", "optax does not have it: a note says so"
