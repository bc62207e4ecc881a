"""How the ward counts, and AutoTrainer's rule on trainings that are made up."""

import jax.numpy as jnp
import numpy as np
import optax
import pytest

from vgcourse.clinic import ward
from vgcourse.clinic.ward import autotrainer, rounds
from vgcourse.clinic.ward.autotrainer import EPOCHS, Run
from vgcourse.clinic.ward.rounds import Said, Visit

PATIENTS = {each.name: each for half in ward.HALVES for each in (*ward.patients(half), *ward.missing(half))}


def training(accuracy, first=1.0, last=1.0, zeros=0.1, loss=None, finite=True):
    accuracy = np.broadcast_to(np.asarray(accuracy, float), EPOCHS)
    whole = lambda value: np.full(EPOCHS, value)
    loss = 1 - accuracy if loss is None else whole(loss)
    return Run(accuracy, loss, whole(finite), whole(zeros), whole(first), whole(last))


LEARNT = np.linspace(0.1, 1, EPOCHS) ** 0.3
SWINGING = 0.85 + 0.1 * np.cos(np.pi * np.arange(EPOCHS))


@pytest.mark.parametrize(
    "run, said",
    [
        (training(LEARNT), ""),
        (training(LEARNT, first=1e-5), ""),  # small gradients alone are none of its business while it learns
        (training(0.5, first=0.9e-4 * 0.5, last=0.1), "vanish"),
        (training(0.5, first=1.1e-4, last=1), "not_converge"),  # β₂: the norm itself must be below 1e-4, too
        (training(0.5, first=0.9e-4, last=0.08), "not_converge"),  # β₁: and below 1/1000 of the last
        (training(0.5, first=71), "explode"),
        (training(0.5, first=69), "not_converge"),
        (training(0.5, zeros=0.71, first=71), "relu"),  # asked before the other two
        (training(LEARNT, loss=1.1e5), "explode"),
        (training(LEARNT, finite=False), "explode"),
        (training(SWINGING), "unstable"),
        (training(0.85 + 0.01 * np.cos(np.pi * np.arange(EPOCHS))), ""),
    ],
)
def test_autotrainers_rule_has_its_published_thresholds(run, said):
    assert autotrainer.judge(run) == said


def test_its_kernels_are_taken_in_the_order_of_use_and_a_number_is_judged_by_what_it_explains():
    params = {"a_last": jnp.full((3, 1), 1e-3), "b_bias": jnp.zeros(3), "z_first": jnp.ones((2, 3))}
    x = jnp.array([[1.0, 2.0], [2.0, -1.0], [-2.0, 1.0], [0.0, 0.5]])
    y = x @ jnp.array([[1.0], [2.0]])

    def loss(params, batch):
        x, y = batch
        return jnp.mean(((x @ params["z_first"] + params["b_bias"]) @ params["a_last"] - y) ** 2)

    case = ward.Case(loss, params, (x, y), optax.sgd(0.05), guess=float(y.var()))
    assert autotrainer._ends(case) == (2, 0)
    run = autotrainer.run(case)
    assert run.loss[-1] < 0.01 * case.guess
    assert run.accuracy[-1] > 0.99
    assert autotrainer.judge(run) == ""


def visit(name, first, line=None, arrays=(), also=(), said=""):
    patient = PATIENTS[name]
    places = ((patient.file, line),) if line else ()
    doctor = Said((first, *also) if first != "healthy" else (), places, arrays)
    return Visit(
        patient, doctor, Said((said,) if said else ()), patient.kind in autotrainer.SAYS.get(said, ("healthy",))
    )


def test_a_visit_tells_detection_kind_cause_and_place_apart():
    patient = PATIENTS["timid"]
    right = visit("timid", "vanishing: weights", patient.lines[0])
    assert (right.detected, right.kind, right.right, right.placed) == (True, True, True, True)
    half = visit("timid", "vanishing: slopes", patient.lines[0] + 1)
    assert (half.detected, half.kind, half.right, half.placed) == (True, True, False, False)
    missed = visit("timid", "healthy")
    assert (missed.detected, missed.kind, missed.right, missed.placed) == (False, False, False, False)
    assert visit("winter", "dead units", arrays=("['b2']",)).placed
    assert visit("patience", "rate too small").placed is None
    assert visit("four_of_500", "saturated").true
    refused = Visit(patient, Said(refused="ValueError: no"), Said())
    assert (refused.doctor.first, refused.detected) == ("refused", False)


def test_the_table_counts_false_alarms_apart():
    visits = [
        visit("timid", "vanishing: weights", PATIENTS["timid"].lines[0], said="vanish"),
        visit("faint", "healthy", said="not_converge"),
        visit("half_asleep", "healthy"),
        visit("at_the_end", "vanishing: weights", said="vanish"),
    ]
    text = rounds.table(visits)
    assert "detected 1 of 2 (50%), kind 1 of 2 (50%), cause 1 of 2 (50%)" in text
    assert "place 1 of 2 (50%), false alarms 1 of 2 (50%)." in text
    assert "AutoTrainer: detected 2 of 2 (100%), cause 1 of 2 (50%), place none" in text
    assert text.count("false alarms 1 of 2") == 2


def test_every_spelling_leads_to_a_kind_of_the_ward():
    assert set(rounds.SPELLED.values()) <= set(ward.KINDS)
    assert rounds._spelled("exploding", "over time") == "exploding"
    assert rounds._spelled("nan", "backward") == "nan or inf"
    assert {kind for kinds in autotrainer.SAYS.values() for kind in kinds} <= set(ward.KINDS)


def test_the_command_visits_the_patients_that_are_named(monkeypatch, capsys):
    from vgcourse.staff import cli

    monkeypatch.setattr(rounds, "doctor", lambda patient: Said(("rate too small",)))
    other = next(name for name, each in PATIENTS.items() if each.half == "unseen" and each.kind == "exploding")
    assert cli.main(["ward", "patience", "half_asleep", other, "--alone"]) == 0
    printed = capsys.readouterr()
    assert "The seen half" in printed.out
    assert "cause 1 of 1 (100%)" in printed.out
    assert "false alarms 1 of 1 (100%)" in printed.out
    assert "cause 0 of 1 (0%)" in printed.out.partition("The unseen half")[2]
    assert "patience: rate too small → rate too small" in printed.err


def test_without_autotrainer_nothing_is_said_of_it():
    assert "AutoTrainer" not in rounds.summary([Visit(PATIENTS["timid"], Said(("exploding",)))])
