"""A fault of the doctor's own in one question: a warning, and all else is said."""

import jax
import jax.numpy as jnp
import optax
import pytest
from clinic_records import stack

from vgcourse.clinic import consultation, rules
from vgcourse.clinic.diagnosis import diagnose
from vgcourse.clinic.spared import spared
from vgcourse.inputs import BadInput

SHRINKING = stack(12, weight=0.3)


def broken_by_a_zero(*_):
    return 1 // 0


def deep(batch=16, n=8):
    keys = jax.random.split(jax.random.key(0), 14)
    params = [jax.random.normal(key, (n, n)) * 0.2 / n**0.5 for key in keys[:12]] + [
        jax.random.normal(keys[12], (n, 1))
    ]
    x = jax.random.normal(keys[13], (batch, n))

    def loss(params, batch):
        h, y = batch
        for w in params[:-1]:
            h = jnp.tanh(h @ w)
        return jnp.mean((h @ params[-1] - y) ** 2)

    return loss, params, (x, x[:, :1] * x[:, 1:2])


@pytest.mark.parametrize("group", ["ALWAYS", "FINITE"])
def test_a_rule_that_fails_costs_its_own_answer_alone(monkeypatch, group):
    before = rules.judged(SHRINKING)
    monkeypatch.setattr(rules, group, (broken_by_a_zero, *getattr(rules, group)))
    with pytest.warns(RuntimeWarning, match="could not ask “broken by a zero” of this network .ZeroDivisionError"):
        assert rules.judged(SHRINKING) == before


@pytest.mark.parametrize("question", ["felt", "distant", "given", "addressed", "released", "answering", "endless",
                                      "healing", "_followed"])  # fmt: skip
def test_so_does_a_question_to_the_copy(monkeypatch, question):
    monkeypatch.setattr(consultation, question, broken_by_a_zero)
    loss, params, batch = deep()
    with pytest.warns(RuntimeWarning, match="broken by a zero"):
        found = diagnose(loss, params, batch, optimizer=optax.sgd(1e-3))
    assert (found.first.kind, found.first.cause) == ("vanishing", "weights")


def test_what_a_learner_can_mend_is_still_said_to_them():
    def refuses(_):
        raise BadInput("Expected a number.")

    with pytest.raises(BadInput, match="Expected a number"):
        spared(None, refuses, 1)
