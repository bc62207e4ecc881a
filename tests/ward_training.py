"""Patients of the ward in a plain loop of JAX and Optax, which knows no doctor: who learns, and who does not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from evidence import Evidence

from vgcourse.clinic import ward

SHOWS = 7  # points of a curve, the start among them
LEARNT = 0.6  # of what guessing costs, or of the start where there is no guess
FOURTH = ("memory", "networks", "objectives", "pace", "thriving")
FIFTH = ("comparisons", "depth", "flourishing", "numbers", "recovered", "recurrence", "steps", "units")
SIXTH = ("breaks", "corners", "criteria", "gains", "health", "measures", "mended", "recall", "soundness", "stillness",
         "strides")  # fmt: skip
SEVENTH = ("beginnings", "numerics", "ranges", "restored", "scoring", "tempo", "wiring", "working")
EIGHTH = ("again", "chapters", "paths", "penalties", "schedules", "values", "weights", "wholesome", "wholesome_too")
NINTH = ("amended", "cadence", "everyday", "generative", "marking", "peculiar", "quantities", "rupture", "shrinking",
         "silence")  # fmt: skip
TENTH = ("blowups", "complaints", "convalescents", "crafts", "dials", "dreams", "errands", "fading", "germs", "slumber",
         "tongues", "toys")  # fmt: skip
ELEVENTH = ("bedside", "checkout", "earshot", "forgers", "lattices", "linguists", "lookout", "pilots", "tinkers")
TWELFTH = ("crystals", "gardens", "laboratories", "ledgers", "tides")
THIRTEENTH = ("clockwork", "depot", "greenhouse", "harbour", "lighthouse", "market", "observatory", "orchestra",
              "pharmacy")  # fmt: skip
FOURTEENTH = ("archive", "breakages", "choirs", "clerks", "dispatch", "ferries", "forecasts", "geometry",
              "instruments", "judges", "kilns", "kitchens", "looms", "orchards", "quarries", "studio", "sundries",
              "workshop")  # fmt: skip
FIFTEENTH = ("acres", "almanacs", "bridges", "gauges", "parcels", "pendulums", "remedies", "returns", "satchels",
             "satellites", "telescopes", "turbines", "vessels", "voyages")  # fmt: skip
SIXTEENTH = ("bakeries", "barometers", "cables", "cellars", "glaciers", "homecomings", "ponds", "refits", "regattas",
             "relays", "seedbeds", "seismographs", "tapestries", "villages")  # fmt: skip
SEVENTEENTH = ("anvils", "carillons", "chandeliers", "compasses", "embers", "embroideries", "hedgerows", "marionettes",
               "meadows", "mornings", "peninsulas", "quilts", "reunions", "rivers")  # fmt: skip


def written_in(modules):
    """{name: patient} of a set in "seen" whose labels rest on these trainings, and not on one gradient as others do."""
    return {each.name: each for each in ward.patients("seen") if Path(each.file).stem in modules}


def of_patients(test, name=None, **_):
    """The `evidence` of a set: the labels that are shown of one module of the ward follow from that module.

    And from which of them have a line that is marked as the cause: comments are no code.
    """
    if name is None:
        return None
    file = _FILES[name]
    marked = [of for of, each in _PATIENTS.items() if _FILES[of] == file and each.lines]
    return Evidence(Path(file).stem, (Path(file),), (marked,), alone=True)


_PATIENTS = {each.name: each for each in ward.patients()}
_FILES = {name: each.file for name, each in _PATIENTS.items()}


class Run(NamedTuple):
    """Parameters after so many steps and one more, and the losses before each of them: (steps + 1,).

    With the step more the last loss is not one more pass through the network to compile.
    """

    params: Any
    loss: np.ndarray
    unmoved: set[str]  # the arrays whose gradient is exactly 0 throughout at the start, where that was asked


def run(case, steps, asked=False):
    """asked: which arrays have no gradient; in the same program, since one of its own takes as long to compile."""

    def step(carry, _):
        params, state = carry
        loss, gradient = jax.value_and_grad(case.loss)(params, case.batch)
        updates, state = case.optimizer.update(gradient, state, params)
        moved = [jnp.any(leaf != 0) for leaf in jax.tree.leaves(gradient)] if asked else []
        return (optax.apply_updates(params, updates), state), (loss, moved)

    @jax.jit
    def whole(start):
        (params, _), seen = jax.lax.scan(step, (start, case.optimizer.init(start)), length=steps + 1)
        return params, *seen

    params, losses, moved = whole(case.params)
    paths = [jax.tree_util.keystr(path) for path, _ in jax.tree_util.tree_leaves_with_path(case.params)]
    unmoved = {path for path, each in zip(paths, moved, strict=True) if not each[0]} if asked else set()
    return Run(params, np.asarray(losses, np.float64), unmoved)


def trained(case, steps):
    """Its parameters and losses, as `Run` has them."""
    return run(case, steps)[:2]


def curve(case, steps):
    """The loss at the start, and after each sixth of the steps: (7,)."""
    return points(run(case, steps))


def points(run):
    """Of the losses of a run those that are shown."""
    return run.loss[np.linspace(0, len(run.loss) - 1, SHOWS).astype(int)]


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
    runs = [run(case, patient.steps, patient.kind in CUT) for case in (sick, cured)]
    losses = [points(each) for each in runs]
    assert [learns(*each) for each in zip((sick, cured), losses, strict=True)] == [False, True], losses
    if patient.kind == "nan or inf":
        assert not np.isfinite(losses[0]).all(), losses[0]
    if patient.kind in CUT:
        assert runs[0].unmoved - runs[1].unmoved, "every array has a gradient"


class Labels(NamedTuple):
    """The tests of a set, to be named in its module."""

    sick: Callable
    healthy: Callable
    repaired: Callable
    kinds: Callable


def labels(patients, shown, least, uncured=()) -> Labels:
    """Tests that show the labels of {name: patient}; least: how many are sick, and healthy, at the least.

    shown: how a label is shown that a loss does not show. uncured: those whose cure is then not shown, either.
    """
    sick = [name for name, each in patients.items() if not each.healthy]
    healthy = [name for name, each in patients.items() if each.healthy]
    repaired = [name for name in healthy if isinstance(patients[name].build, partial)]  # learn in the test of the sick

    @pytest.mark.parametrize("name", sick)
    def do_not_learn_and_without_their_cause_they_do(name):
        assert_label(patients[name], shown)

    @pytest.mark.parametrize("name", [name for name in healthy if name not in repaired])
    def learn(name):
        case = patients[name].build(0)
        losses = curve(case, patients[name].steps)
        assert learns(case, losses), losses

    @pytest.mark.parametrize("name", repaired)
    def are_those_whose_cure_is_shown_above(name):
        build = patients[name].build
        assert build.keywords == {"cured": True}
        assert any(patients[each].build is build.func for each in sick if each not in uncured), "shown nowhere"

    def are_all_there():
        assert {each.kind for each in patients.values()} == ward.KINDS.keys()
        assert len(sick) >= least[0] and len(healthy) >= least[1], (len(sick), len(healthy))

    return Labels(
        do_not_learn_and_without_their_cause_they_do, learn, are_those_whose_cure_is_shown_above, are_all_there
    )
