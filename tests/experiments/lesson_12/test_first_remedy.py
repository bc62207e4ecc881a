"""One sick network and three remedies: against backpropagation in NumPy, and what each remedy changes."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from vgcourse.experiments.lesson_12 import first_remedy
from vgcourse.experiments.lesson_12.first_remedy import ILLNESSES, facts, losses_after, patient, treated

SEEDS = range(20)
σ = lambda z: 1 / (1 + np.exp(-z))


def by_hand(sick):
    """(loss, log₁₀ of RMS dL/dh at the first hidden layer over that at the last, update over weight), in float64."""
    W, b, v, x, y = (np.asarray(each, np.float64) for each in sick[:5])
    hidden, h = [], x
    for Wl, bl in zip(W, b, strict=True):
        h = σ(h @ Wl + bl)
        hidden.append(h)
    z = (h - 0.5) @ v
    loss = np.mean(np.logaddexp(0, np.where(y > 0, -z, z)))
    dz = (σ(z) - y) / len(y)
    δ, sizes, squares = np.outer(dz, v), [], [((h - 0.5).T @ dz) ** 2]
    for i in reversed(range(len(W))):
        sizes.append(np.sqrt(np.mean(δ**2)))
        back = δ * hidden[i] * (1 - hidden[i])
        squares += [((hidden[i - 1] if i else x).T @ back) ** 2, back.sum(0) ** 2]
        δ = back @ W[i].T
    length = np.sqrt(sum(each.sum() for each in squares))
    ratio = sick.rate * length / np.sqrt(sum((each**2).sum() for each in (W, b, v)))
    return loss, np.log10(sizes[-1] / sizes[0]), ratio


@pytest.mark.parametrize("illness", ["", "weights", "rate"])
def test_the_facts_are_those_of_backpropagation_by_hand(illness):
    sick = patient(illness, 3)
    loss, ratio, step = by_hand(sick)
    seen = facts(sick)
    np.testing.assert_allclose(seen.first_loss, loss, rtol=1e-5)
    np.testing.assert_allclose(seen.log10_ratio, ratio, atol=1e-3)
    np.testing.assert_allclose(seen.update_to_weight, step, rtol=1e-3)
    assert seen.input_sd == pytest.approx(float(jnp.std(sick.x)))


def test_a_patient_has_its_illness_alone():
    well = patient("", 5)
    changed = {"weights": {"weights", "biases"}, "inputs": {"x"}, "rate": {"rate"}}
    for illness in ILLNESSES:
        sick = patient(illness, 5)
        differ = {name for name in well._fields if not np.array_equal(getattr(sick, name), getattr(well, name))}
        assert differ == changed[illness]
        undone = treated(sick, illness)
        others = [name for name in well._fields if name not in changed[illness]]
        assert all(np.array_equal(getattr(undone, name), getattr(well, name)) for name in others)


def test_what_each_remedy_brings_back():
    np.testing.assert_allclose(treated(patient("inputs", 1), "inputs").x.std(0), 1, rtol=1e-4)
    assert treated(patient("rate", 1), "rate").rate == patient("", 1).rate
    W = treated(patient("weights", 1), "weights", seed=2).weights
    np.testing.assert_allclose(W @ jnp.swapaxes(W, 1, 2), 16 * jnp.stack([jnp.eye(len(W[0]))] * len(W)), atol=1e-4)


@pytest.mark.parametrize("illness", ILLNESSES)
def test_the_remedy_for_the_illness_lowers_the_loss_most(illness):
    best = []
    for seed in SEEDS:
        after = losses_after(patient(illness, seed))
        best.append(min(after, key=after.get) == illness)
    assert np.mean(best) >= 0.9


def test_a_loss_that_is_no_number_is_the_worst(monkeypatch):
    sick = patient("rate", 0)
    told = facts(sick)._replace(last_loss=float("nan"))
    monkeypatch.setattr(first_remedy, "facts", lambda each: told)
    assert losses_after(sick) == dict.fromkeys(first_remedy.REMEDIES, np.inf)


def test_one_program_for_all_patients():
    from compiling import compiles_nothing

    facts(patient("", 0))
    made = [treated(patient(illness, 7), remedy) for illness in ILLNESSES for remedy in first_remedy.REMEDIES]
    with compiles_nothing():
        for each in made:
            jax.block_until_ready(first_remedy._course(each))
