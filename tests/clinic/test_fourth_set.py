"""The labels of the fourth set, which the rules know by now: each patient is trained by a plain loop of JAX and Optax,
which knows no doctor.

`PYTHONPATH=tests python -m tests.clinic.test_fourth_set` prints the curves.
"""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
from fourth_set import PATIENTS

SICK = [name for name, each in PATIENTS.items() if not each.healthy]
HEALTHY = [name for name, each in PATIENTS.items() if each.healthy]
SHOWS = 7  # points of a curve, the start among them

LEARNT = 0.6  # of what guessing costs, or of the start where there is no guess


def curve(case, steps):
    """The loss at the start, and after each sixth of the steps: (7,)."""

    def step(carry, _):
        params, state = carry
        loss, gradient = jax.value_and_grad(case.loss)(params, case.batch)
        updates, state = case.optimizer.update(gradient, state, params)
        return (optax.apply_updates(params, updates), state), loss

    start = case.params, case.optimizer.init(case.params)
    (params, _), losses = jax.jit(lambda start: jax.lax.scan(step, start, length=steps))(start)
    losses = np.append(np.asarray(losses, np.float64), float(case.loss(params, case.batch)))
    return losses[np.linspace(0, steps, SHOWS).astype(int)]


def standard(case, losses):
    return losses[0] if np.isnan(case.guess) else case.guess


def learns(case, losses):
    """It ends well below what guessing costs, and every number on the way is one."""
    return bool(np.isfinite(losses).all() and losses[-1] < standard(case, losses) * LEARNT)


def gradient(case):
    found = jax.jit(jax.grad(case.loss))(case.params, case.batch)
    return {jax.tree_util.keystr(path): leaf for path, leaf in jax.tree_util.tree_leaves_with_path(found)}


@pytest.fixture(autouse=True, scope="module")
def quickly_compiled():
    before = jax.config.values["jax_disable_most_optimizations"]
    jax.config.update("jax_disable_most_optimizations", True)
    yield
    jax.config.update("jax_disable_most_optimizations", before)


# Those whose loss falls all the same, or means nothing: what is wrong is shown by itself.


def never_reached(sick, cured):
    """Layers 1 to 3 have no gradient at all."""
    later = [path for path in gradient(sick) if "layers" in path and "[0]" not in path]
    nothing = [all((gradient(case)[path] == 0).all() for path in later) for case in (sick, cured)]
    return nothing == [True, False]


def below_any_cross_entropy(sick, cured):
    """A cross-entropy is never below 0; this one goes on falling."""
    return curve(sick, 100)[-1] < 0 and learns(cured, curve(cured, 100))


def blind_critic(sick, cured):
    """The critic's gradient is the same, whatever state each return belongs to."""
    same = []
    for case in (sick, cured):
        state, action, returns = case.batch
        found = [gradient(each) for each in (case, case._replace(batch=(state, action, returns[::-1])))]
        same.append(all(np.allclose(*(g[path] for g in found), 1e-3, 1e-5) for path in found[0] if "critic" in path))
    return same == [True, False] and learns(cured, curve(cured, 100))


SHOWN = {
    "always_the_first": never_reached,
    "digits_as_yes_or_no": below_any_cross_entropy,
    "values_in_a_column": blind_critic,
}


@pytest.mark.parametrize("name", SICK)
def test_the_sick_do_not_learn_and_without_their_cause_they_do(name):
    patient = PATIENTS[name]
    sick, cured = patient.build(0), patient.build(0, cured=True)
    assert jnp.shape(sick.loss(sick.params, sick.batch)) == ()
    if name in SHOWN:
        assert SHOWN[name](sick, cured), patient.kind
    else:
        losses = [curve(case, patient.steps) for case in (sick, cured)]
        learnt = [learns(case, each) for case, each in zip((sick, cured), losses, strict=True)]
        assert learnt == [False, True], losses


@pytest.mark.parametrize("name", HEALTHY)
def test_the_healthy_learn(name):
    case = PATIENTS[name].build(0)
    losses = curve(case, PATIENTS[name].steps)
    assert learns(case, losses), losses


if __name__ == "__main__":
    import sys

    jax.config.update("jax_disable_most_optimizations", True)

    for name in sys.argv[1:] or PATIENTS:
        patient = PATIENTS[name]
        for cured in (False, True) if patient.curable else (False,):
            case = patient.build(0, cured=True) if cured else patient.build(0)
            assert jnp.shape(case.loss(case.params, case.batch)) == ()
            losses = curve(case, patient.steps)
            row = "  ".join(f"{each:9.4g}" for each in losses)
            who = name + (", cured" if cured else "")
            print(f"{who:<34}{patient.kind:<34}{case.guess:8.3g} |{row}  {learns(case, losses)}", flush=True)
