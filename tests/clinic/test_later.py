"""The rules on a training that was followed: red and green on records, each threshold from both sides."""

from dataclasses import replace

import jax.numpy as jnp
import numpy as np
import optax
import pytest
from clinic_records import recurrent, stack, with_parameters, with_stages

import vgcourse as vg
from vgcourse.clinic import remedies
from vgcourse.clinic.case import Case
from vgcourse.clinic.diagnosis import Diagnosis
from vgcourse.clinic.outcome import late, learnt, level, told
from vgcourse.clinic.picture import STEPS, came_to
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.record import Data
from vgcourse.clinic.rules import judged, loud, pace
from vgcourse.clinic.trained import Followed, Trained, Training
from vgcourse.inputs import BadInput

START = 2.0  # below the 2.3 of guessing among ten classes


def run(end, steps=300, times=1.0, straight=1.0, told=0.9, start=START):
    """A training whose last third stands at `end`; of the loss with exchanged answers `told` is more than that."""
    loss = np.append(np.linspace(start, end, steps - steps // 2), np.full(steps // 2 + 1, end))
    return Trained(times, loss, (start - end) / straight, end / (1 - told))


def examined(followed, **network):
    found = with_parameters(stack(**network), log10_update=-3.9)
    seen = Training(np.linspace(START, 1.99, 21), np.full(20, -2.0), np.full(20, -4.0), followed=followed)
    return replace(found, training=seen)


def first(examination):
    found = [finding for finding in judged(examination) if finding.sick]
    return (found[0].kind, found[0].cause) if found else None


def slower(end, **given):
    return (run(1.9, 100, 0.1, straight=1.0), run(end, 100, 0.01, **given))


def faster(end, **given):
    return (run(1.9, 30, 10.0), run(end, 30, 100.0, **given), run(40.0, 30, 1000.0, told=0.0))


def test_what_a_training_has_come_to():
    ten = examined(Followed(run(1.0)))
    assert level(ten) == START
    begun = lambda loss: level(replace(ten, training=replace(ten.training, loss=np.full(21, loss))))
    assert begun(9.0) == pytest.approx(np.log(10)) and begun(99.0) == 99.0
    assert late(run(1.0)) == 1.0 and told(run(1.0, told=0.3)) == pytest.approx(0.3)
    assert learnt(run(1.19), START) and not learnt(run(1.21), START)
    assert not learnt(run(0.1, told=0.05), START), "one answer for all"
    assert learnt(replace(run(0.1), exchanged=np.nan), START), "where the answers cannot be exchanged the loss tells"
    assert not learnt(run(np.nan), START)


@pytest.mark.parametrize(("itself", "other", "sick"), [
    (run(1.95), {"end": 0.2}, True),
    (run(1.5), {"end": 0.2}, False),  # more than a quarter of what the smaller rate has
    (run(1.5, told=0.1), {"end": 0.2}, True),  # but with one answer for all
    (run(np.nan), {"end": 0.2}, True),
    (run(1.95), {"end": 1.3}, False),  # the smaller rate has not learnt either
    (run(1.95), {"end": 0.2, "straight": 1.6}, False),
    (run(1.95), {"end": 0.2, "straight": 0.6}, False),  # the gradient promises much more: a game
])  # fmt: skip
def test_a_rate_that_later_steps_show_to_be_too_large(itself, other, sick):
    found = examined(Followed(itself, np.nan, None, slower(**other), faster(1.99)))
    assert first(found) == (("learning rate too large", "") if sick else None)


@pytest.mark.parametrize(("itself", "other", "sick"), [
    (run(1.7), {"end": 0.5}, True),
    (run(1.6), {"end": 0.5}, False),  # more than a quarter of what the larger rate has
    (run(1.6, told=0.1), {"end": 0.5}, True),  # but next to nothing of it belongs to the examples
    (run(1.9), {"end": 1.3}, False),  # the larger rate has not learnt in a tenth of the steps: a plateau
    (run(1.7, straight=0.7), {"end": 0.5}, False),  # a game, or too large rather than too small
    (run(1.7), {"end": 0.5, "straight": 0.4}, False),  # a leap, and no larger step on the same way
    (run(1.9), {"end": 0.5, "told": 0.05}, False),  # one answer for all
    (run(1.7, straight=1.1), {"end": 0.5, "straight": 1.9}, True),
    (run(1.7, straight=1.3), {"end": 0.5}, False),
])  # fmt: skip
def test_a_rate_at_which_the_loss_only_creeps(itself, other, sick):
    found = examined(Followed(itself, np.nan, None, slower(1.99), faster(**other)))
    assert first(found) == (("learning rate too small", "") if sick else None)


@pytest.mark.parametrize(("end", "constant", "told"), [
    (0.95, 1.0, True),  # of 2 it has lost 1, the noise that random weights answer, and come no further
    (0.95, np.nan, False),
    (0.95, -1.0, False),  # nothing to compare with
    (0.7, 1.0, True),  # a third of what there is to learn
    (0.5, 1.0, False),
])  # fmt: skip
def test_to_lose_the_noise_of_the_first_weights_is_no_learning(end, constant, told):
    """It is said, as a remark: a small rate may be meant."""
    found = judged(examined(Followed(run(end), np.nan, None, slower(1.99), faster(0.2), constant=constant)))
    assert [(each.kind, each.sick) for each in found] == ([("learning rate too small", False)] if told else [])


@pytest.mark.parametrize(("end", "sick"), [(2.35, True), (2.25, False)])
def test_who_comes_from_far_above_guessing_down_to_it_has_learnt_nothing(end, sick):
    """Guessing among ten classes costs 2.3; the loss began at 4, and ten times the rate takes it to 0.5."""
    found = examined(Followed(run(end, start=4.0), np.nan, None, slower(3.99, start=4.0), faster(0.5, start=4.0)))
    assert first(found) == (("learning rate too small", "") if sick else None)


def test_a_training_that_is_only_slow_is_told_so_and_is_healthy():
    said = judged(examined(Followed(run(1.6), np.nan, None, slower(1.99), faster(0.5))))
    assert [(each.kind, each.sick) for each in said] == [("learning rate too small", False)] and said[0].thin
    assert not judged(examined(Followed(run(0.7), np.nan, None, slower(1.99), faster(0.5))))


@pytest.mark.parametrize(("before", "sick"), [(np.nan, True), (START / 0.6, True), (START / 0.4, False)])
def test_what_has_learnt_before_may_go_slowly(before, sick):
    found = examined(Followed(run(1.9), before, None, slower(1.99), faster(0.2)))
    assert (first(found) is not None) == sick


@pytest.mark.parametrize(("top", "sick"), [(1.0, False), (1.9, True)])
def test_a_warm_up_is_judged_at_its_top(top, sick):
    found = examined(Followed(run(1.99), np.nan, None, slower(1.99), faster(0.2), run(top)))
    assert (first(found) is not None) == sick


@pytest.mark.parametrize(("itself", "risen", "later", "told"), [
    (1.9, 0.5, (-6.0, -5.7, -5.4, -5.0, -4.6, -4.3, -4.0), True),
    (0.9, 0.5, (-6.0, -5.7, -5.4, -5.0, -4.6, -4.3, -4.0), False),  # it learns on the way up
    (1.9, 1.8, (-6.0, -5.7, -5.4, -5.0, -4.6, -4.3, -4.0), False),  # nor does it at the top
    (1.9, 0.5, (-6.0, -5.0, -4.0, -4.0, -4.0, -4.0, -4.0), False),  # it is at the top by then
])  # fmt: skip
def test_a_warm_up_that_lasts_longer_than_what_was_followed_is_a_remark(itself, risen, later, told):
    found = examined(Followed(run(itself), np.nan, None, slower(1.99), faster(1.99), run(risen)))
    found = judged(replace(found, training=replace(found.training, later=np.array([-6.1, *later]))))
    assert [(each.cause, each.sick) for each in found] == ([("still warming up", False)] if told else [])
    if told:
        assert "After 200 steps the rate is still 0.1 of what it is after 5000." in found[0].measured


@pytest.mark.parametrize(("total", "sick"), [(100, True), (600, True), (1000, None), (10**6, None)])
def test_a_warm_up_is_held_against_the_steps_of_the_training(total, sick):
    """Half of its top it has after 1000 steps: a training that ends before never comes to where it learns."""
    found = examined(Followed(run(1.9), np.nan, None, slower(1.99), faster(1.99), run(0.5)))
    later = np.array([-6.1, -6.0, -5.7, -5.4, -5.0, -4.6, -4.3, -4.0])
    found = judged(replace(found, total_steps=total, training=replace(found.training, later=later)))
    assert [(each.cause, each.sick) for each in found] == ([("still warming up", sick)] if sick is not None else [])
    if sick:
        assert f"ends after {total} steps" in found[0].means.replace("\u202f", "").replace(",", "")


@pytest.mark.parametrize(("total", "sick"), [(0, True), (300, True), (10_000, False)])
def test_a_slow_training_that_is_long_enough_is_a_remark(total, sick):
    found = examined(Followed(run(1.9), np.nan, None, slower(1.99), faster(0.2)))
    assert [each.sick for each in judged(replace(found, total_steps=total))] == [sick]


APART, INPUT = stack(alike=0.1), Data("[0]", (32, 20), "float32", 0.0, 1.0, -3.0, 3.0, role="input")
LABELS = replace(INPUT, path="[1]", shape=(32,), role="target")


@pytest.mark.parametrize(("change", "sick"), [
    ({}, True),
    ({"itself": run(0.1, told=0.7)}, False),  # whose answer it is makes a difference
    ({"itself": run(1.5, told=0.0)}, False),  # the loss has not fallen
    ({"end": stack(alike=0.88)}, False),  # the examples are apart
    ({"end": with_stages(APART, lambda s: s.name == "product 6", alike=0.99)}, False),  # an output fits its mean first
    ({"further": -1.0}, False),  # there is more to be had
    ({"data": (INPUT, LABELS)}, False),  # which may all be the same
])  # fmt: skip
def test_a_collapse_that_comes_with_training(change, sick):
    itself, end = change.get("itself", run(0.1, told=0.0)), change.get("end", stack(alike=0.92))
    followed = Followed(itself, np.nan, end, slower(1.9), faster(change.get("further", 0.1), told=0.0))
    found = replace(examined(followed), data=change.get("data", (INPUT,)))
    assert first(found) == (("rank collapse", "in training") if sick else None)


def broken(*before):
    """A training whose loss is nan behind these numbers."""
    loss = np.array([START, *before, np.nan, np.nan])
    return Trained(1.0, loss, 0.5, np.nan)


@pytest.mark.parametrize(("itself", "other", "kind"), [
    (broken(1.5, 0.5), {"end": 0.2}, "nan"),  # it fell: another rate comes there later
    (broken(1.5, 0.5), {"end": 1.9}, "nan"),
    (broken(2.5, 90.0), {"end": 0.2}, "learning rate too large"),  # it ran away
    (broken(2.5, 90.0), {"end": 1.9}, "nan"),  # and so does every other rate that was asked
])  # fmt: skip
def test_a_training_that_ends_in_nan_is_never_healthy(itself, other, kind):
    found = first(examined(Followed(itself, 2.2, None, slower(**other), faster(1.95))))
    assert found is not None and found[0] == kind


@pytest.mark.parametrize("ratio", [-5.0, -3.5, -2.0, -1.0])
@pytest.mark.parametrize(("runs", "way"), [
    (Followed(run(1.95), 2.2, None, slower(0.2), faster(1.95)), -1),
    (Followed(run(1.95), 2.2, None, slower(1.95), faster(0.2)), 1),
])  # fmt: skip
def test_the_rate_that_is_tried_is_the_one_that_learnt(runs, way, ratio):
    examination = with_parameters(examined(runs), log10_update=ratio - 0.9)
    case, did = remedies.rate(Case(None, None, None, optax.sgd(1.0)), Reading(examination))
    assert did == ("rate × 0.01" if way < 0 else "rate × 100")
    update, _ = case.optimizer.update(np.float32(1.0), case.optimizer.init(np.float32(1.0)), None)
    assert float(update) == pytest.approx(-(100.0**way))


def drawn(followed):
    found = Diagnosis(examined(followed), judged(examined(followed)))
    return [figure for figure in found.figures if figure.x.label == STEPS.label], found


def test_a_training_that_led_nowhere_is_drawn_beside_the_rate_that_learnt():
    (figure,), found = drawn(Followed(run(1.95), np.nan, None, slower(0.2), faster(1.99)))
    assert found.figures[0] is figure and figure.alt.startswith(f"{found.verdict}. The loss goes from 2 to 1.9")
    assert [curve.label for curve in figure.curves] == ["at your rate", "at 0.01 of your rate"]
    np.testing.assert_allclose(10 ** figure.curves[1].y[-1], 0.2)
    assert figure.alt.endswith("at 0.01 of your rate it comes to 0.2 in 100.")
    (figure,), _ = drawn(Followed(run(1.7), np.nan, None, slower(1.99), faster(0.5), run(1.9)))
    assert [curve.label for curve in figure.curves] == [
        "at your rate", "at the largest rate of your schedule", "at 100 times your rate"]  # fmt: skip


def test_a_training_that_broke_is_drawn_until_it_did():
    (figure,), _ = drawn(Followed(broken(1.5, 0.5)))
    assert figure.title == "The loss is inf or nan at step 3" and len(figure.curves[0].x) == 3
    (figure,), _ = drawn(Followed(broken(2.5, 9e4), 2.2, None, slower(0.2), faster(1.95)))
    assert len(figure.curves[0].x) == 2, "nothing else could be read beside 45 000 times the start"


def test_a_loss_below_zero_is_drawn_as_it_is():
    (figure,), _ = drawn(Followed(run(-1.0, start=0.09, told=0.0), np.nan, None, slower(0.05), faster(-1.0)))
    assert figure.y.scale == "linear" and min(figure.curves[0].y) == -1.0


def test_what_learns_needs_no_picture_of_it():
    assert not drawn(Followed(run(0.1)))[0]


def test_what_a_training_came_to_is_told_beside_a_rate_that_came_farther():
    told = came_to(Reading(examined(Followed(run(1.7), np.nan, None, slower(1.99), faster(0.5)))))
    assert told == "The loss goes from 2 to 1.7 in 300 steps; at 100 times your rate it comes to 0.5 in 30"
    assert came_to(Reading(examined(Followed(run(0.1))))) == "The loss goes from 2 to 0.1 in 300 steps"


def test_diagnose_is_told_how_long_the_training_is():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(64, 4)).astype(np.float32)
    batch = (x, x @ rng.normal(size=(4, 1)).astype(np.float32))
    params = {"w": jnp.asarray(rng.normal(0, 0.5, (4, 16)), jnp.float32), "v": jnp.zeros((16, 1))}
    loss = lambda p, b: jnp.mean((jnp.tanh(b[0] @ p["w"]) @ p["v"] - b[1]) ** 2)
    optimizer = optax.adam(optax.linear_schedule(0.0, 0.2, 500_000))
    said = [vg.diagnose(loss, params, batch, optimizer=optimizer, total_steps=each) for each in (None, 300, 10**5)]
    assert [each.healthy for each in said] == [True, False, True]
    assert "ends after 300 steps" in said[1].first.means and not said[2].findings
    with pytest.raises(BadInput, match="total_steps of your training must be a whole number from 1 to"):
        vg.diagnose(loss, params, batch, total_steps=0)


@pytest.mark.parametrize(("total", "end", "sick"), [
    (0, 1.6, False), (300, 1.6, True), (300, 1.4, False), (150, 1.6, True), (10_000, 1.6, False),
])  # fmt: skip
def test_a_slow_training_that_is_over_has_too_small_a_rate(total, end, sick):
    """It began at 2; three quarters of that are 1.5. At ten times the rate it comes to 0.5."""
    found = examined(Followed(run(end), np.nan, None, slower(1.99), faster(0.5)))
    (told,) = judged(replace(found, total_steps=total))
    assert (told.kind, told.sick) == ("learning rate too small", sick)
    assert (f"is over after {total}." in told.measured) is sick


@pytest.mark.parametrize(("steps", "itself", "slower", "end", "sick"), [
    (300, 12_000.0, 20.0, 1.9, True),  # as of the constants of a chaotic system, from one long path
    (300, 12_000.0, 1.0, 1.9, False),  # at a tenth of the rate it promises less than there is
    (300, 15.0, 20.0, 1.9, False),
    (300, 12_000.0, 20.0, 0.2, False),  # it learns
    (40, 12_000.0, 20.0, 1.9, False),  # no long loop
])  # fmt: skip
def test_a_gradient_that_promises_far_more_than_there_is(steps, itself, slower, end, sick):
    own, tenth, least = run(end), run(1.95, 100, 0.1), run(1.99, 100, 0.01)
    followed = Followed(replace(own, promised=itself), np.nan, None, (replace(tenth, promised=slower), least))
    seen = Training(np.linspace(START, 1.99, 21), np.full(20, -2.0), np.full(20, -4.0), followed=followed)
    found = loud.exploding_on_the_way(Reading(replace(recurrent(steps, 0.99), training=seen)))
    assert (found is not None and found.sick) is sick
    assert not sick or "promises 6000 times the loss" in found.measured and found.cause == "over time"


@pytest.mark.parametrize(("total", "later", "told"), [
    (300, (-4.0, -4.9, -6.3, -8.6, -13.0, -20.0, -30.0, -50.0), True),  # 0.9 a step, where it was to be an epoch
    (0, (-4.0, -4.9, -6.3, -8.6, -13.0, -20.0, -30.0, -50.0), False),  # nobody has said how long it is
    (60, (-4.0, -4.9, -6.3, -8.6, -13.0, -20.0, -30.0, -50.0), False),  # until then it has not fallen as far
    (300, (-4.0, -4.0, -4.1, -4.4, -9.0, -9.0, -9.0, -9.0), False),  # it ends behind the middle
    (300, (-4.0, -4.0, -4.1, -9.0, -4.1, -9.0, -4.0, -4.0), False),  # it begins again
    (300, (-4.0,), False),  # no schedule
])  # fmt: skip
def test_a_schedule_that_ends_before_half_of_the_training(total, later, told):
    seen = Training(np.linspace(START, 1.0, 21), np.full(20, -2.0), np.full(20, -4.0), later=np.array(later))
    found = replace(with_parameters(stack(), log10_update=-3.9), training=seen, total_steps=total)
    said = pace.ended_halfway(Reading(found))
    assert (said is not None and said.sick) is told
    assert not told or "From step 100 of 300 on" in said.measured
