"""Remedies on a copy: each does to a network what writing it by hand would do, and is measured before and after."""

from dataclasses import replace
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic import remedies
from vgcourse.clinic.altered import altered
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examine
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.rehearsal import clip_share, rehearse, training
from vgcourse.clinic.trial import Tried
from vgcourse.inputs import BadInput
from vgcourse.views.numerals import size

pytestmark = pytest.mark.usefixtures("quickly_compiled")

KEYS = jax.random.split(jax.random.key(0), 8)
SIZES = (6, 12, 12, 12, 1)
PARAMS = [jax.random.normal(k, (n, m)) / n**0.5 for k, n, m in zip(KEYS, SIZES, SIZES[1:], strict=False)]
BATCH = (7 + 20 * jax.random.normal(KEYS[5], (16, 6)), jax.random.normal(KEYS[6], (16, 1)))


def network(params, batch, φ=jax.nn.sigmoid, skip=False, norm=False):
    h, y = batch
    for i, W in enumerate(params[:-1]):
        z = h @ W
        if norm:
            z = z - z.mean(-1, keepdims=True)
            z = z / jnp.sqrt((z**2).mean(-1, keepdims=True) + 1e-6)
        h = φ(z) + h if skip and i else φ(z)
    return jnp.mean((h @ params[-1] - y) ** 2)


CASE = Case(network, PARAMS, BATCH, optax.sgd(0.1))


@pytest.fixture(scope="module")
def read():
    return Reading(examine(network, PARAMS, BATCH))


def test_a_program_without_a_change_is_the_loss():
    np.testing.assert_allclose(altered(CASE)(PARAMS, BATCH), network(PARAMS, BATCH), rtol=1e-6)


def test_a_loss_that_closes_over_an_array_can_be_changed_after_it_was_examined():
    held = jnp.eye(2)
    loss = lambda params, batch: jnp.mean(jnp.tanh(batch @ held @ params))
    given = (loss, jnp.ones((2, 2)), jnp.ones((3, 2)))
    examine(*given)
    assert float(altered(Case(*given))(*given[1:])) == pytest.approx(float(loss(*given[1:])))


@pytest.mark.parametrize(("name", "by_hand"), [
    ("activation", partial(network, φ=jnp.tanh)), ("skip", partial(network, skip=True)),
    ("normalisation", partial(network, norm=True)),
])  # fmt: skip
def test_what_is_put_in_is_what_one_would_write(read, name, by_hand):
    other, did = remedies.REMEDIES[name](CASE, read)
    np.testing.assert_allclose(other.loss(PARAMS, BATCH), by_hand(PARAMS, BATCH), rtol=1e-5)
    assert did.split()[-1] == "stages"


def test_a_stage_inside_a_scan_is_changed_at_every_step():
    def deep(params, batch, φ=jax.nn.sigmoid):
        h, _ = jax.lax.scan(lambda h, W: (φ(h @ W), None), batch, params)
        return jnp.mean(h**2)

    W, x = jnp.stack([PARAMS[1], PARAMS[2]]), BATCH[0] @ PARAMS[0]
    changed = altered(Case(deep, W, x), lambda name, z, value: jnp.tanh(z) if z is not None else value)
    np.testing.assert_allclose(changed(W, x), deep(W, x, jnp.tanh), rtol=1e-5)


def test_weights_are_rescaled_until_each_stage_passes_on_what_it_gets(read):
    other, _ = remedies.weights(CASE, read)
    after = Reading(examine(network, other.params, BATCH))
    lost, left = (abs(r.chain[0].log10_gradient - r.chain[-2].log10_gradient) for r in (read, after))
    assert left < 0.35 * lost
    np.testing.assert_array_equal(other.params[-1], PARAMS[-1])


def test_inputs_get_mean_0_and_size_1(read):
    other, _ = remedies.inputs(CASE, read)
    assert abs(float(other.batch[0].mean())) < 1e-5 and float(other.batch[0].std()) == pytest.approx(1, abs=1e-4)
    np.testing.assert_array_equal(other.batch[1], BATCH[1])


def test_what_does_not_fit_says_why(read):
    for name, why in (("forget bias", "gates"), ("format", "float32"), ("rate", "optimiser")):
        with pytest.raises(remedies.NotHere, match=why):
            remedies.REMEDIES[name](CASE, read)


def test_the_forget_gate_is_found_by_what_it_keeps():
    n, k = 8, jax.random.split(jax.random.key(1), 3)
    params = {
        "x": jax.random.normal(k[0], (2, 4 * n)) / 2,
        "h": jax.random.normal(k[1], (n, 4 * n)) / n**0.5,
        "b": jnp.zeros(4 * n),
    }

    def lstm(params, xs):
        def step(carry, x):
            h, c = carry
            i, g, f, o = jnp.split(x @ params["x"] + h @ params["h"] + params["b"], 4, -1)  # an order of its own
            c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
            return (jax.nn.sigmoid(o) * jnp.tanh(c), c), None

        zero = jnp.zeros((4, n))
        return jnp.mean(jax.lax.scan(step, (zero, zero), xs)[0][0] ** 2)

    xs = jax.random.normal(k[2], (20, 4, 2))
    other, did = remedies.forget_bias(Case(lstm, params, xs), Reading(examine(lstm, params, xs)))
    assert "part 3 of 4" in did
    np.testing.assert_array_equal(other.params["b"].reshape(4, n)[:, 0], [0, 0, 2, 0])


def test_a_rehearsal_is_training():
    run = rehearse(CASE, 3)
    params = PARAMS
    for step in range(3):
        value, gradient = jax.value_and_grad(network)(params, BATCH)
        np.testing.assert_allclose(run.loss[step], value, rtol=1e-5)
        params = jax.tree.map(lambda p, g: p - 0.1 * g, params, gradient)
    np.testing.assert_allclose(run.end, network(params, BATCH), rtol=1e-5)
    lines = rehearse(replace(CASE, optimizer=optax.sgd(1e-4)), 3)
    np.testing.assert_allclose(lines.promised, lines.loss[0] - lines.end, rtol=0.02)


@pytest.mark.parametrize(("optimizer", "share"), [
    (optax.sgd(0.1), 1.0),
    (optax.chain(optax.clip_by_global_norm(1e-6), optax.adam(1e-3, eps=1e-20)), 1.0),  # with 10⁻⁸ half is left
    (optax.adadelta(1e-3), 1.0),
    (optax.chain(optax.clip_by_global_norm(1e-3), optax.sgd(0.1)), None),
])  # fmt: skip
def test_what_a_clip_leaves(optimizer, share):
    norm = float(jnp.sqrt(sum(jnp.sum(g**2) for g in jax.grad(network)(PARAMS, BATCH))))
    assert clip_share(replace(CASE, optimizer=optimizer)) == pytest.approx(share or 1e-3 / norm, rel=1e-3)


@pytest.fixture(scope="module")
def trial():
    told = vg.diagnose(network, PARAMS, BATCH)
    return told.tried("activation", "inputs", "format", steps=5)


def test_before_and_after_in_one_table(trial):
    assert isinstance(trial, Tried)
    text = repr(trial)
    assert [each.name for each in trial.after] == ["activation", "inputs"]
    assert "Not tried: format, since everything is in float32 already" in text
    assert text.count("\n") == 7 and "after 5 steps" in text
    np.testing.assert_allclose(trial.before.loss[0], network(PARAMS, BATCH), rtol=1e-5)


def test_both_profiles_and_the_loss_are_drawn(trial):
    dh, dW, loss = trial.figures
    assert "dL/dh" in dh.y.label and "dL/dW" in dW.y.label and loss.y.label == "loss"
    assert [curve.label for curve in loss.curves] == ["as it is", "activation", "inputs"]
    shown = trial._repr_mimebundle_()["text/html"]
    assert shown.count("<figure") == 3
    assert shown.count('<th scope="row"') == 1 + len(trial.after) and "<pre" not in shown
    assert trial.figures[0].title.count(",") <= 1, "a title has room for two of them"


def test_where_nothing_fits_no_picture_is_drawn_and_the_remedy_is_said(trial):
    alone = replace(trial, after=(), skipped=("forget bias, since no gates were found",))
    assert alone.figures == () and "<figure" not in alone.html()
    assert "which no copy can try: " + next(f for f in trial.before.findings if f.sick).remedy.do in repr(alone)


def test_a_profile_that_no_remedy_moves_is_not_drawn(trial):
    same = replace(trial, after=(replace(trial.before, name="rate"),))
    assert [figure.y.label for figure in same.figures] == ["loss"]


def test_the_table_has_a_digit_more_where_nothing_compares_it(trial):
    loss = float(trial.before.loss[0])
    assert size(np.log10(loss), 2) in trial.html() and size(np.log10(loss), 1) in repr(trial)


def test_over_time_the_picture_ends_at_the_last_step():
    k = jax.random.split(jax.random.key(2), 3)
    params = {"x": jax.random.normal(k[0], (2, 8)) / 2, "h": jax.random.normal(k[1], (8, 8)) / 5}

    def rnn(params, xs):
        step = lambda h, x: (jnp.tanh(x @ params["x"] + h @ params["h"]), None)
        return jnp.mean(jax.lax.scan(step, jnp.zeros((4, 8)), xs)[0] ** 2)

    told = vg.diagnose(rnn, params, jax.random.normal(k[2], (30, 4, 2))).tried("inputs", steps=3)
    assert told.figures[0].x.range == (0, 29)


def test_wrong_names_get_the_nearest():
    with pytest.raises(BadInput, match="Did you mean 'weights'"):
        vg.diagnose(network, PARAMS, BATCH).tried("weigths")


@pytest.mark.parametrize(("optimizer", "waits"), [(optax.MultiSteps(optax.adam(1e-3), 4), True), (optax.sgd(0), False)])
def test_which_optimiser_waits_on_purpose(optimizer, waits):
    case = Case(lambda w, x: jnp.mean((x @ w) ** 2), jnp.ones((2, 1)), jnp.ones((3, 2)), optimizer)
    record = training(case, 2)
    assert record.waits == waits and np.all(record.log10_update == -np.inf)
