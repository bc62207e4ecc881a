"""The labels of the unseen half: each patient is trained by a plain loop of JAX and Optax, which knows no doctor.

`python -m tests.clinic.test_unseen` prints the curves.
"""

from functools import partial

import jax
import numpy as np
import optax
import pytest

from vgcourse.clinic import ward

PATIENTS = {each.name: each for each in ward.patients("unseen")}
SICK = [name for name, each in PATIENTS.items() if not each.healthy]
HEALTHY = [name for name, each in PATIENTS.items() if each.healthy]
REPAIRED = [name for name in HEALTHY if isinstance(PATIENTS[name].build, partial)]  # learn in the test of the sick
SHOWS = 7  # points of a curve, the start among them

LEARNT = 0.6  # of what guessing costs, or of the start where there is no guess


def trained(case, steps):
    """Its parameters after so many steps, and the losses on the way, the last one included: (steps + 1,)."""

    def step(carry, _):
        params, state = carry
        loss, gradient = jax.value_and_grad(case.loss)(params, case.batch)
        updates, state = case.optimizer.update(gradient, state, params)
        return (optax.apply_updates(params, updates), state), loss

    start = case.params, case.optimizer.init(case.params)
    (params, _), losses = jax.jit(lambda start: jax.lax.scan(step, start, length=steps + 1))(start)
    return params, np.asarray(losses, np.float64)


def curve(case, steps):
    """The loss at the start, and after each sixth of the steps: (7,)."""
    return trained(case, steps)[1][np.linspace(0, steps, SHOWS).astype(int)]


def standard(case, losses):
    return losses[0] if np.isnan(case.guess) else case.guess


def learns(case, losses):
    """It ends well below what guessing costs, and every number on the way is one."""
    return bool(np.isfinite(losses).all() and losses[-1] < standard(case, losses) * LEARNT)


def unmoved(case):
    """The arrays whose gradient is exactly 0 throughout."""
    found = jax.jit(jax.grad(case.loss))(case.params, case.batch)
    leaves = jax.tree_util.tree_leaves_with_path(found)
    return {jax.tree_util.keystr(path) for path, leaf in leaves if not np.any(np.asarray(leaf))}


@pytest.fixture(autouse=True, scope="module")
def quickly_compiled():
    before = jax.config.values["jax_disable_most_optimizations"]
    jax.config.update("jax_disable_most_optimizations", True)
    yield
    jax.config.update("jax_disable_most_optimizations", before)


# Those whose loss falls all the same, or means nothing: what is wrong is shown by itself.


def below_any_cross_entropy(patient, sick, cured):
    """A cross-entropy is never below 0; this one goes on falling."""
    return curve(sick, patient.steps)[-1] < 0 < curve(cured, patient.steps)[-1] < LEARNT * cured.guess


def all_alike_in_the_end(patient, sick, cured):
    """The mean cosine between two examples' codes is small at the start, and near 1 only after the sick training."""

    def alike(params, case):
        first, last = params["encoder"]
        h = case.batch[0] @ first["w"]
        h = (h - h.mean(0)) / np.sqrt(h.var(0) + 1e-5)
        z = np.maximum(h, 0) @ last["w"] + last["b"]
        z = z / np.linalg.norm(z, axis=1, keepdims=True)
        return float((z @ z.T).mean())

    start = alike(sick.params, sick)
    sick_end, cured_end = (alike(trained(case, patient.steps)[0], case) for case in (sick, cured))
    return start < 0.5 and sick_end > 0.9 and cured_end < 0.75


SHOWN = {"spins_for_labels": below_any_cross_entropy, "both_views_pulled": all_alike_in_the_end}

PLACELESS = ("clipped", "rate too small", "rate too large", "rounded away")  # no line of a network can be blamed
CUT = ("gradient cut off", "not used", "zero initialisation", "dead units")  # some array gets no gradient at all


@pytest.mark.parametrize("name", SICK)
def test_the_sick_do_not_learn_and_without_their_cause_they_do(name):
    patient = PATIENTS[name]
    sick, cured = patient.build(0), patient.build(0, cured=True)
    assert jax.eval_shape(sick.loss, sick.params, sick.batch).shape == ()
    assert patient.lines or patient.kind in PLACELESS, "no line is the cause"
    if name in SHOWN:
        assert SHOWN[name](patient, sick, cured), patient.kind
        return
    losses = [curve(case, patient.steps) for case in (sick, cured)]
    learnt = [learns(case, each) for case, each in zip((sick, cured), losses, strict=True)]
    assert learnt == [False, True], losses
    if patient.kind == "nan or inf":
        assert not np.isfinite(losses[0]).all(), losses[0]
    if patient.kind in CUT:
        assert unmoved(sick) - unmoved(cured), "every array has a gradient"


@pytest.mark.parametrize("name", [name for name in HEALTHY if name not in REPAIRED])
def test_the_healthy_learn(name):
    case = PATIENTS[name].build(0)
    losses = curve(case, PATIENTS[name].steps)
    assert learns(case, losses), losses


@pytest.mark.parametrize("name", REPAIRED)
def test_the_repaired_are_those_whose_cure_is_shown_above(name):
    build = PATIENTS[name].build
    assert build.keywords == {"cured": True}
    assert any(PATIENTS[each].build is build.func for each in SICK if each not in SHOWN)


def test_every_kind_is_there():
    assert {PATIENTS[name].kind for name in PATIENTS} == ward.KINDS.keys()
    assert len(SICK) >= 30 and len(HEALTHY) >= 16


if __name__ == "__main__":
    import sys

    jax.config.update("jax_disable_most_optimizations", True)

    for name in sys.argv[1:] or PATIENTS:
        patient = PATIENTS[name]
        for cured in (False, True) if patient.curable else (False,):
            case = patient.build(0, cured=True) if cured else patient.build(0)
            losses = curve(case, patient.steps)
            row = "  ".join(f"{each:9.4g}" for each in losses)
            who = name + (", cured" if cured else "")
            print(f"{who:<34}{patient.kind:<34}{case.guess:8.3g} |{row}  {learns(case, losses)}", flush=True)
