"""Patients of the ward in a plain loop of JAX and Optax, which knows no doctor: who learns, and who does not."""

from __future__ import annotations

from pathlib import Path

import jax
import numpy as np
import optax

from vgcourse.clinic import ward

SHOWS = 7  # points of a curve, the start among them
LEARNT = 0.6  # of what guessing costs, or of the start where there is no guess
FOURTH = ("memory", "networks", "objectives", "pace", "thriving")
FIFTH = ("comparisons", "depth", "flourishing", "numbers", "recovered", "recurrence", "steps", "units")
SIXTH = ("breaks", "corners", "criteria", "gains", "health", "measures", "mended", "recall", "soundness", "stillness",
         "strides")  # fmt: skip
SEVENTH = ("beginnings", "numerics", "ranges", "restored", "scoring", "tempo", "wiring", "working")


def written_in(modules):
    """{name: patient} of a set in "seen" whose labels rest on these trainings, and not on one gradient as others do."""
    return {each.name: each for each in ward.patients("seen") if Path(each.file).stem in modules}


def trained(case, steps):
    """Its parameters after so many steps and one more, and the losses before each of them: (steps + 1,).

    With the step more the last loss is not one more pass through the network to compile.
    """

    def step(carry, _):
        params, state = carry
        loss, gradient = jax.value_and_grad(case.loss)(params, case.batch)
        updates, state = case.optimizer.update(gradient, state, params)
        return (optax.apply_updates(params, updates), state), loss

    @jax.jit
    def run(start):
        (params, _), losses = jax.lax.scan(step, (start, case.optimizer.init(start)), length=steps + 1)
        return params, losses

    params, losses = run(case.params)
    return params, np.asarray(losses, np.float64)


def curve(case, steps):
    """The loss at the start, and after each sixth of the steps: (7,)."""
    return trained(case, steps)[1][np.linspace(0, steps, SHOWS).astype(int)]


def learns(case, losses):
    """It ends well below what guessing costs, and every number on the way is one."""
    standard = losses[0] if np.isnan(case.guess) else case.guess
    return bool(np.isfinite(losses).all() and losses[-1] < standard * LEARNT)


def curves(patient):
    """The curves of a sick one and of its cure, and who of them learns."""
    cases = patient.build(0), patient.build(0, cured=True)
    losses = [curve(case, patient.steps) for case in cases]
    return losses, [learns(case, each) for case, each in zip(cases, losses, strict=True)]


def gradient(case):
    """{path: its gradient at the start}."""
    found = jax.jit(jax.grad(case.loss))(case.params, case.batch)
    return {jax.tree_util.keystr(path): leaf for path, leaf in jax.tree_util.tree_leaves_with_path(found)}


def unmoved(case):
    """The arrays whose gradient is exactly 0 throughout."""
    return {path for path, leaf in gradient(case).items() if not np.any(np.asarray(leaf))}


def below_any_cross_entropy(patient, sick, cured):
    """A cross-entropy is never below 0; this one goes on falling, so that its end means nothing."""
    return curve(sick, patient.steps)[-1] < 0 < curve(cured, patient.steps)[-1] < LEARNT * cured.guess


PLACELESS = ("clipped", "rate too small", "rate too large", "rounded away")  # no line of a network can be blamed
CUT = ("gradient cut off", "not used", "zero initialisation", "dead units")  # some array gets no gradient at all


def assert_label(patient, shown):
    """It does not learn, and without its cause it does; or what `shown` says of its name is so."""
    sick, cured = patient.build(0), patient.build(0, cured=True)
    assert jax.eval_shape(sick.loss, sick.params, sick.batch).shape == ()
    assert bool(patient.lines) != (patient.kind in PLACELESS), f"lines of the cause: {patient.lines}"
    if patient.name in shown:
        assert shown[patient.name](patient, sick, cured), patient.kind
        return
    losses, learnt = curves(patient)
    assert learnt == [False, True], losses
    if patient.kind == "nan or inf":
        assert not np.isfinite(losses[0]).all(), losses[0]
    if patient.kind in CUT:
        assert unmoved(sick) - unmoved(cured), "every array has a gradient"
