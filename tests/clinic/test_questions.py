"""What the doctor asks beside one gradient, red and green: on tiny networks, and on records of their answers."""

import math
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from clinic_records import matrix, place, recurrent, stack, with_parameters, with_stages

from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examine
from vgcourse.clinic.given import given
from vgcourse.clinic.healing import healing
from vgcourse.clinic.measuring import positions_alike, underflow
from vgcourse.clinic.pace import LATER, TIMES, Way
from vgcourse.clinic.record import Stage
from vgcourse.clinic.rehearsal import epsilon_share, rehearse, training
from vgcourse.clinic.release import released
from vgcourse.clinic.rules import judged
from vgcourse.clinic.scaling import felt
from vgcourse.clinic.trained import Training

pytestmark = pytest.mark.usefixtures("quickly_compiled")

X = jax.random.normal(jax.random.key(0), (16, 3))
Y = X[:, :1] - X[:, 1:2]
LINE = {"w": jnp.array([[0.3], [0.1], [0.2]])}


def lines(optimizer):
    return Case(squares, LINE, (X, Y), optimizer)


def squares(params, batch):
    return jnp.mean((batch[0] @ params["w"] - batch[1]) ** 2)


def first(examination):
    found = [finding for finding in judged(examination) if finding.sick]
    return (found[0].kind, found[0].cause) if found else None


# how far the loss falls


def seen(end=1.99, along=(), later=0.0, updates=-4.0, **given):
    """20 steps from a loss of 2; along: at `TIMES` the way, the rest as the last; later: beside the updates."""
    along = np.array([*along, *[along[-1]] * (len(TIMES) - len(along))])
    steps = np.full(20, updates)
    after = np.full(1 + len(LATER), updates + later)
    return Training(np.linspace(2, end, 21), np.full(20, -2.0), steps, np.ones(20), along=along, later=after, **given)


def paced(ratio=-3.0, **given):
    return replace(with_parameters(stack(), log10_update=-0.9 + ratio), training=seen(**given))


QUICK = (1.0, 0.5, 0.5)
SLOW = (1.999, 1.99, 1.98, 1.9, 0.5)
HALTING = (1.95, 1.6, 0.5)
ONE = "learning rate too small"


@pytest.mark.parametrize(("given", "said"), [
    ({"along": QUICK}, None),
    ({"along": SLOW}, (ONE, "")),
    ({"along": SLOW, "later": 2.0}, None),  # a warm-up: the steps that come are a hundred times as large
    ({"along": (2.1, 3.0, 9.0)}, None),  # there is nothing to be had on this way
    ({"along": (1.95, 1.94, 1.93)}, None),  # nor much
    ({"along": (np.nan, np.inf, 3.0)}, None),
    ({"along": (1.0, -5.0, -50.0, -5e3, -5e6)}, None),  # a loss without a lowest point, such as a critic's
    ({"along": SLOW, "waits": True}, None),
    ({"along": SLOW, "promised": 0.01}, (ONE, "")),
    ({"along": SLOW, "promised": 0.03}, None),  # the gradient promised three times as much: a game
    ({"along": SLOW, "end": 1.9995, "promised": 0.0019}, (ONE, "")),  # too little to say so
    ({"along": HALTING}, None),
    ({"along": HALTING, "epsilon": 0.01}, (ONE, "the optimiser's ε")),
    ({"along": HALTING, "epsilon": 0.5}, None),
    ({"along": QUICK, "epsilon": 0.01}, None),  # an ε of 1 beside a rate that was made for it
    ({"along": QUICK, "later": -np.inf}, (ONE, "the schedule has ended")),
    ({"along": QUICK, "later": -0.5}, None),
    ({"along": QUICK, "later": -np.inf, "end": 0.6}, None),  # it has ended, and so has the training
])  # fmt: skip
def test_too_slow_is_asked_of_the_loss(given, said):
    assert first(paced(**given)) == said


def test_a_clip_that_holds_back_is_named():
    found = paced(along=HALTING)
    held = replace(found, training=replace(found.training, clipped=np.full(20, 0.003)))
    assert first(held) == ("clipped to death", "")
    assert first(replace(held, training=replace(held.training, clipped=np.full(20, 0.1)))) is None


def test_the_way_goes_on_from_where_the_rehearsal_ends():
    run = rehearse(lines(optax.sgd(1e-4)), 20, further=True)
    end = jax.tree.map(lambda a, b: a + TIMES[2] * (b - a), LINE, run.params)
    assert run.ahead.along[2] == pytest.approx(float(squares(end, (X, Y))), rel=1e-4)
    way = Way(training(lines(optax.sgd(1e-4)), 20))
    assert way.best > 0.3 * way.start > 10 * way.seen and way.goes_on == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize(("schedule", "low", "high"), [
    (optax.cosine_decay_schedule(1e-3, 5), 0, 0),
    (optax.cosine_decay_schedule(1e-3, 300), 0.5, 2),
    (optax.linear_schedule(0.0, 1e-3, 1000), 50, 200),  # 10⁻⁵ in the mean of 20 steps, and 10⁻³ at its top
])  # fmt: skip
def test_a_schedule_is_asked_for_what_comes(schedule, low, high):
    way = Way(training(lines(optax.adam(schedule)), 20))
    assert low <= way.goes_on <= high


def test_what_epsilon_leaves():
    ask = lambda optimizer: epsilon_share(lines(optimizer))
    size = np.abs(np.asarray(jax.grad(squares)(LINE, (X, Y))["w"]))
    assert ask(optax.adam(1e-3)) == pytest.approx(1, rel=1e-3) and ask(optax.sgd(1e-3)) == 1
    assert ask(optax.adam(1e-3, eps=100.0)) == pytest.approx(np.sqrt(np.mean((size / 100) ** 2)), rel=0.05)


# what a format loses


def test_what_underflows_is_told_from_what_is_zero():
    exact = np.array([[3.0, 4.0], [0.0, 0.0]])
    assert underflow(exact, np.array([[3.0, 0.0], [0.0, 0.0]])) == pytest.approx(0.8)
    assert underflow(exact, exact) == 0 and underflow(0 * exact, exact) == 0


@pytest.mark.parametrize(("scale", "lost"), [(1.0, False), (2.0**-22, True)])
def test_a_loss_that_is_scaled_down_loses_its_gradient_in_float16(scale, lost):
    def loss(params, batch):
        half = lambda x: x.astype(jnp.float16)
        return (squares(jax.tree.map(half, params), jax.tree.map(half, batch)) * scale).astype(jnp.float32)

    found = examine(loss, LINE, (X, Y))
    assert (first(found) == ("rounded away", "underflow in float16")) == lost


# a table of all pairs


@pytest.mark.parametrize(("column", "table"), [(True, True), (False, False)])
def test_a_table_of_all_pairs_in_one_term_of_a_sum(column, table):
    def loss(params, batch):
        x, y = batch
        value = x @ params["w"] if column else (x @ params["w"])[:, 0]
        error = y[:, 0] - value
        return jnp.mean(error**2) + jnp.mean((x @ params["other"]) ** 2)

    found = examine(loss, LINE | {"other": jnp.ones((3, 2))}, (X, Y))
    assert (found.loss.broadcast is not None) == table


def test_pairs_inside_the_network_are_meant():
    def loss(params, batch):
        x, y = batch
        table = x @ params["w"] - y[:, 0]  # a score of each against each, and a layer behind it
        return jnp.mean((table @ params["other"]) ** 2)

    assert examine(loss, LINE | {"other": jnp.ones((16, 2))}, (X, Y)).loss.broadcast is None


# a cut at every step


def stopped(reached=1, cut=True):
    """A recurrent record whose last `reached` steps alone get a gradient."""
    found = recurrent(20, 0.97)
    gradient = np.where(np.arange(20) >= 20 - reached, -3.0, -np.inf)
    found = with_stages(found, lambda s: s.steps == 20, log10_gradient=gradient)
    if cut:
        nothing = np.full(20, -np.inf)
        stop = Stage("stop_gradient 1", "cut", "stop_gradient", place(5), (32, 64), "float32", 20, nothing, nothing)
        found = replace(found, stages=(*found.stages[:2], stop, *found.stages[2:]))
    return found


def test_a_state_that_is_cut_at_every_step_has_not_vanished():
    assert first(stopped()) == ("gradient cut off", "stop_gradient, over time")
    assert first(stopped(reached=8)) is None  # a state that is warmed up
    assert first(recurrent(20, 0.97)) is None


# scales of 0


@pytest.mark.parametrize(("skip", "sick"), [(False, True), (True, False)])
@pytest.mark.parametrize("shape", [(3,), ()])
def test_scales_of_zero_want_a_skip(skip, sick, shape):
    def loss(params, batch):
        x, h = batch
        for a, w in zip(params["a"], params["w"], strict=True):
            f = a * jnp.tanh(h @ w)
            h = h + f if skip else f
        return jnp.mean((h @ params["out"] - x[:, :1]) ** 2)

    keys = jax.random.split(jax.random.key(1), 3)
    params = {"a": [jnp.zeros(shape)] * 2, "w": [jax.random.normal(k, (3, 3)) for k in keys[:2]]}
    case = Case(loss, params | {"out": jax.random.normal(keys[2], (3, 1))}, (X, X))
    found = examine(case.loss, case.params, case.batch)
    healed = healing(found, case)
    found = replace(found, parameters=tuple(replace(p, heals=healed.get(p.path, False)) for p in found.parameters))
    assert (first(found) == ("constant initialisation", "zero")) == sick


# outputs that are let go


@pytest.mark.parametrize(("loss_of", "deaf"), [
    (lambda z: jnp.log1p(-jax.nn.sigmoid(z - 24)), True),  # a generator against a critic that is sure
    (lambda z: jnp.log(1 - jax.nn.sigmoid(z - 24)), True),
    (lambda z: -jnp.log(jax.nn.sigmoid(z - 24)), False),  # a cross-entropy says all of it
    (lambda z: (jnp.tanh(z + 9) + 1) ** 2, True),
    (lambda z: (jnp.tanh(z + 9) - 1) ** 2, False),  # it is right to be there
])  # fmt: skip
def test_an_output_on_its_flat_end_is_let_go(loss_of, deaf):
    case = Case(lambda p, b: jnp.mean(loss_of((b[0] @ p["w"]) @ b[2])), LINE, (X, Y, jnp.ones((1, 1))))
    found = examine(case.loss, case.params, case.batch)
    answer = released(found, case)
    sick = first(replace(found, loss=replace(found.loss, **answer)))
    assert (sick == ("saturated", "")) == deaf, answer


# the size of an input


def normalised(x):
    return (x - x.mean(0)) / jnp.sqrt(x.var(0) + 1e-5)


@pytest.mark.parametrize(("before", "scale", "mean"), [
    (normalised, False, False),
    (lambda x: x / jnp.linalg.norm(x, axis=-1, keepdims=True), False, True),
    (lambda x: x, True, True),
    (lambda x: jnp.tanh(x), True, True),  # whatever is large is 1 there: half of it would be as well
])  # fmt: skip
def test_the_loss_is_asked_whether_it_feels_the_size_of_an_input(before, scale, mean):
    case = Case(lambda p, b: squares(p, (before(b[0]), b[1])), LINE, (1e4 * (X + 2), Y))
    said = felt(examine(case.loss, case.params, case.batch), case).data[0].felt
    assert ("scale" in said, "mean" in said) == (scale, mean)


@pytest.mark.parametrize(("clip", "sick"), [(lambda y: y, True), (lambda y: jnp.clip(y, -1, 1), False)])
def test_targets_that_the_loss_clips_are_in_reach(clip, sick):
    case = Case(lambda p, b: jnp.mean((jnp.tanh(b[0] @ p["w"]) - clip(b[1])) ** 2), LINE, (X, 3 * Y))
    found = felt(examine(case.loss, case.params, case.batch), case)
    assert (first(found) == ("wrong loss", "targets out of reach of the tanh")) == sick


# who decided


@pytest.mark.parametrize(("mask", "weights", "meant"), [(-30.0, 1.0, True), (0.0, 30.0, False)])
def test_a_softmax_that_a_mask_decides_is_meant(mask, weights, meant):
    def loss(params, batch):
        scores = (batch[0] @ params["q"]) @ (batch[0] @ params["k"]).T + mask * (1 - jnp.eye(16))
        return jnp.mean((jax.nn.softmax(scores) @ batch[0] @ params["w"] - batch[1]) ** 2)

    drawn = {name: weights * jax.random.normal(jax.random.key(i), (3, 3)) for i, name in enumerate("qk")}
    case = Case(loss, LINE | drawn, (X, Y))
    found = given(examine(case.loss, case.params, case.batch), case)
    assert [s.given for s in found.stages if s.kind == "softmax"] == [meant]
    assert (first(found) == ("saturated", "")) == (not meant)


@pytest.mark.parametrize(("inside", "leads"), [(True, True), (False, False)])
def test_what_leads_to_no_product_is_an_output(inside, leads):
    def loss(params, batch):
        one = jnp.tanh(batch[0] @ params["w"])  # an output; the network is called twice
        two = (one if inside else batch[0][:, :1]) @ params["v"]
        return jnp.mean((one - batch[1]) ** 2) + jnp.mean(two**2)

    found = examine(loss, LINE | {"v": jnp.ones((1, 2))}, (X, Y))
    assert [s.leads for s in found.stages if s.kind == "activation"] == [leads]


def frozen(fell):
    """A stack whose first half is cut off by a stop_gradient, and a loss that falls to `fell` on its way."""
    found = with_stages(stack(4), lambda s: s.name in ("product 1", "tanh 1", "product 2"), log10_gradient=-np.inf)
    nothing = {"log10_gradient": -np.inf, "zero_gradients": 1.0}
    found = with_parameters(found, lambda p: p.path[1] in "01", **nothing)
    found = with_parameters(found, lambda p: len(p.shape) == 2, log10_update=-3.9)
    stop = Stage("stop_gradient 1", "cut", "stop_gradient", place(5), (32, 64), "float32", log10_gradient=-np.inf)
    training = seen(along=(fell, fell, fell))
    return replace(found, stages=(*found.stages[:3], stop, *found.stages[3:]), training=training)


def test_a_part_that_is_frozen_beside_one_that_learns_is_a_remark():
    assert first(frozen(1.5)) == ("gradient cut off", "stop_gradient")
    assert first(frozen(0.5)) is None
    assert [each.kind for each in judged(frozen(0.5))] == ["gradient cut off"]


# alike


def test_two_stages_may_collapse_where_no_bias_makes_the_answers_alike():
    two = stack(2, alike=1 - 1e-5, width=3)
    assert first(two) == ("rank collapse", "")
    biased = with_parameters(two, lambda p: p.path == "[1]['b']", log10_value=0.0)
    assert first(with_stages(biased, lambda s: s.kind == "activation", alike=0.1)) is None
    straight = replace(biased, stages=tuple(s for s in two.stages if s.kind == "product"))
    assert first(straight) is None  # nothing in between tells whether it is the bias
    deep = stack(4, width=8)  # an output bias at the mean of the targets
    deep = with_stages(deep, lambda s: s.name == "product 4", alike=1 - 1e-6, shape=(32, 1))
    assert first(deep) is None


def test_positions_that_are_all_the_same():
    apart = stack(3)
    alike = with_stages(apart, lambda s: s.kind == "product", positions_alike=0.2, shape=(32, 6, 64))
    assert first(alike) is None
    last = with_stages(alike, lambda s: s.name == "product 3", positions_alike=1 - 1e-5, positions_asked=0.1)
    assert first(last) == ("rank collapse", "of the positions")
    asked = with_stages(last, lambda s: s.name == "product 3", positions_asked=1 - 1e-5)
    assert first(asked) is None  # every position is asked for the same answer
    m = np.random.default_rng(0).normal(size=(4, 6, 5))
    assert abs(positions_alike(m, 1, 0)) < 0.5 and positions_alike(np.ones_like(m), 1, 0) == pytest.approx(1)
    assert math.isnan(positions_alike(m[0], 1, 0)) and matrix().underflow == 0


# curves


def test_nothing_times_a_gate_is_no_gate_that_is_closed():
    """As in a GRU that is called by hand, whose state begins with zeros: z · h is 0 there whatever z is."""

    def loss(params, batch):
        h = jnp.zeros_like(batch[0])
        for _ in range(2):
            z = jax.nn.sigmoid(batch[0] @ params["gate"] + h @ params["gate"])
            h = z * h + (1 - z) * jnp.tanh(batch[0] @ params["new"])
        return squares(params, (h, batch[1]))

    keys = jax.random.split(jax.random.key(1))
    params = {"gate": 0.5 * jax.random.normal(keys[0], (3, 3)), "new": 0.5 * jax.random.normal(keys[1], (3, 3)), **LINE}
    stages = [stage for stage in examine(loss, params, (X, Y)).stages if stage.kind == "activation"]
    assert stages and max(stage.saturated for stage in stages) < 0.1
