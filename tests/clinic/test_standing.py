"""What no other rule explains: nothing is learnt of a batch that there are weights enough to know by heart."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import vgcourse as vg
from vgcourse.clinic import follow, rehearsal
from vgcourse.clinic.case import Case
from vgcourse.clinic.examination import examined
from vgcourse.clinic.outcome import late
from vgcourse.clinic.reading import Reading
from vgcourse.clinic.rules import judged, standing

pytestmark = pytest.mark.usefixtures("quickly_compiled")
RNG = np.random.default_rng(9)
X = jnp.asarray(RNG.normal(size=(24, 6)), "float32")
LABELS = jnp.asarray(RNG.integers(0, 3, 24))
NOISE = jnp.asarray(RNG.normal(size=24), "float32")


def draw(*shape, gain=1.0):
    return jnp.asarray(gain * RNG.normal(size=shape) / shape[0] ** 0.5, "float32")


def classes(p, b):
    h = b[0]
    for w in p[:-1]:
        h = jax.nn.sigmoid(h @ w)
    return optax.softmax_cross_entropy_with_integer_labels(h @ p[-1], b[1]).mean()


def one_number(p, b):
    return jnp.mean(((jnp.tanh(b[0] @ p[0]) @ p[1])[:, 0] - b[1]) ** 2)


def straight(p, b):
    return jnp.mean((b[0] @ p - b[1]) ** 2)


def probed(p, b):
    """A head of six weights on a body that is frozen."""
    return jnp.mean(((jnp.tanh(b[0] @ jax.lax.stop_gradient(p["body"])) @ p["head"])[:, 0] - b[1]) ** 2)


BODY = draw(6, 6)
SEEN = np.tanh(X @ BODY)
PAST_THEM = NOISE - jnp.asarray(SEEN @ np.linalg.lstsq(SEEN, np.asarray(NOISE))[0])


def read(loss, params, batch, optimizer, monkeypatch):
    monkeypatch.setattr(follow, "SECONDS", np.inf)
    case = Case(loss, params, batch, optimizer)
    found = examined(case)
    found = replace(found, training=rehearsal.training(case, 20, follow.exchange(found)))
    return Reading(follow.Trainings(found, case).followed(300))


DEEP = [draw(6, 16), *(draw(16, 16) for _ in range(9)), draw(16, 3)]


def test_a_network_that_learns_nothing_at_any_rate(monkeypatch):
    """Ten sigmoid layers: what keeps them is known to another rule, which is not asked here."""
    seen = read(classes, DEEP, (X, LABELS), optax.sgd(0.1), monkeypatch)
    told = standing.nothing_learnt(seen)
    assert told.sick and told.numbers["gain"] < 0.05 and "8 rates" in told.measured
    assert told not in judged(seen.examination)  # they vanish, and that is said instead


def test_where_nothing_else_is_found_it_is_said(monkeypatch):
    from vgcourse.clinic import rules

    monkeypatch.setattr(rules, "ALWAYS", ())
    monkeypatch.setattr(rules, "FINITE", ())
    seen = read(classes, DEEP, (X, LABELS), optax.sgd(0.1), monkeypatch)
    (told,) = judged(seen.examination)
    diagnosis = vg.diagnose(classes, DEEP, (X, LABELS), optimizer=optax.sgd(0.1))
    assert diagnosis.verdict == told.heading == "It does not learn its own batch"


@pytest.mark.parametrize("loss, params, batch, optimizer", [
    (classes, [draw(6, 64), draw(64, 3)], (X, LABELS), optax.adam(0.03)),  # learns
    (one_number, [draw(6, 64), draw(64, 1, gain=0.1)], (X, NOISE), optax.adam(0.02)),  # learns noise by heart
    (one_number, [draw(6, 64), draw(64, 1, gain=0.1)], (X, NOISE), optax.sgd(1e-6)),  # another rate does
    (straight, jnp.zeros(6), (X, NOISE - X @ jnp.linalg.lstsq(X, NOISE)[0]), optax.adam(0.03)),  # nothing to be had
    (probed, {"body": BODY, "head": 1e-3 * draw(6, 1)}, (X, PAST_THEM), optax.adam(0.03)),  # nor here
], ids=["learns", "by heart", "slowly", "noise", "probe"])  # fmt: skip
def test_who_learns_or_has_nothing_to_learn_is_left_alone(loss, params, batch, optimizer, monkeypatch):
    assert standing.nothing_learnt(read(loss, params, batch, optimizer, monkeypatch)) is None


def test_each_sign_of_the_contrary_releases(monkeypatch):
    """Of the same trainings, changed: a start far below guessing, answers that differ, a game, no number at the end."""
    seen = read(classes, DEEP, (X, LABELS), optax.sgd(0.1), monkeypatch)
    training, followed = seen.examination.training, seen.examination.followed

    def told(**change):
        changed = replace(training, followed=replace(followed, **change))
        return standing.nothing_learnt(Reading(replace(seen.examination, training=changed)))

    still = lambda run: replace(run, loss=0 * run.loss + 0.2, promised=0.0, exchanged=0.2)  # noqa: E731
    runs = {name: tuple(map(still, getattr(followed, name))) for name in ("slower", "faster")}
    knows = replace(training, loss=0 * training.loss + 0.2)
    knows = replace(knows, followed=replace(followed, itself=still(followed.itself), **runs))
    assert standing.nothing_learnt(Reading(replace(seen.examination, training=knows))) is None
    assert told() is not None
    best = min(followed.faster, key=late)
    apart = replace(best, loss=0.99 * best.loss, exchanged=2 * best.exchanged)
    assert told(faster=(apart,)) is None
    one_of_two = replace(followed.slower[-1], promised=0.5)
    assert told(slower=(followed.slower[0], one_of_two)) is None
    broken = replace(followed.itself, loss=np.append(followed.itself.loss[:-1], np.nan))
    assert told(itself=broken) is None


@pytest.mark.parametrize(("total", "optimizer", "told"), [
    (300, optax.sgd(1e-4), True),  # another rate would do; the run is over
    (100, optax.sgd(1e-4), True),
    (0, optax.sgd(1e-4), False),  # nobody has said how long it is
    (5000, optax.sgd(1e-4), False),  # it goes on
    (300, optax.adam(0.02), False),  # it learns
])  # fmt: skip
def test_who_has_learnt_nothing_when_the_run_is_over(total, optimizer, told, monkeypatch):
    params = [draw(6, 64), draw(64, 1, gain=0.1)]
    seen = read(one_number, params, (X, NOISE), optimizer, monkeypatch)
    seen = Reading(replace(seen.examination, total_steps=total))
    found = standing.nothing_in_its_time(seen)
    assert (found is not None) is told
    if told:
        assert f"The {total} steps of your training" in found.measured and found.sick


def test_too_few_weights_for_their_answers_are_no_illness(monkeypatch):
    noise = NOISE - X @ jnp.linalg.lstsq(X, NOISE)[0]
    seen = read(straight, jnp.zeros(6), (X, noise), optax.adam(0.03), monkeypatch)
    assert standing.nothing_in_its_time(Reading(replace(seen.examination, total_steps=300))) is None
